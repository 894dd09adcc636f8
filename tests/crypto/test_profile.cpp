// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: every rule of a structure is broken in the one chain that initTestCase() makes;
// parted, each part would make it anew.
#include <functional>
#include <map>

#include <QDir>
#include <QTest>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"
#include "crypto/profile/builder.h"
#include "crypto/profile/crl_stream_linter.h"
#include "crypto/profile/sign_cleared.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/path.h"
#include "crypto/x509/request.h"
#include "crypto/x509/sign.h"
#include "crypto/x509/view.h"

using namespace crypto;
using namespace crypto::profile;

namespace {

const QDate today(2026, 11, 24);
const Time now{std::chrono::seconds(1795500000)};
constexpr std::chrono::hours year(24 * 365);

struct Party {
    std::shared_ptr<Signer> key;
    Bytes info;
    Bytes certificate;
};

Party makeParty(Algorithm algorithm) {
    SystemRandom random;
    Party party;
    party.key =
        provider::softwareSigner(algorithm, gost::generatePrivateKey(algorithm, random).value())
            .value();
    party.info = provider::publicKeyInfoDer(algorithm, party.key->publicKey());
    return party;
}

using Change = std::function<void(Profile&, CertificateInput&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/** Builder and linter, which share nothing but the profile, against each other and OpenSSL. */
class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void keyUsageOfACa_data();
    void keyUsageOfACa();
    void initTestCase();
    void chainIsGood_data();
    void chainIsGood();
    void subjectIsOfItsValues_data();
    void subjectIsOfItsValues();
    void authorityIsNamed();
    void eachRuleIsChecked_data();
    void eachRuleIsChecked();
    void expectedAsOneReadsIt();
    void crlIsGood();
    void carriedEntriesStandAsTheyStood();
    void crlRules_data();
    void crlRules();
    void x520CountsCharacters();
    void builderRefuses_data();
    void builderRefuses();
    void requestProvesPossession();

private:
    CertificateInput userInput(const Party& ca, const Party& holder) const;
    Party makeCa(const QString& suffix, Algorithm algorithm) const;
    Bytes build(const Profile& profile, const CertificateInput& input, Signer& signer) const;

    ProfileSet m_profiles;
    Values m_values;
};

void TestProfile::initTestCase() {
    QVERIFY(provider::registerCrypto());
    m_profiles = ProfileSet::load().value();
    m_values = m_profiles.authorityDefaults();
    m_values["trainingMark"] = m_profiles.trainingMark();
    m_values.insert({{"caFile", "ucgo_gost"}, {"crlFile", "gost"}});
}

Bytes TestProfile::build(const Profile& profile, const CertificateInput& input,
                         Signer& signer) const {
    const auto tbs = buildCertificateTbs(profile, input);
    if (!tbs) qFatal("%s", describe(tbs.error()).c_str());
    return x509::signWhole(*tbs, signer).value();
}

Party TestProfile::makeCa(const QString& suffix, Algorithm algorithm) const {
    Party ca = makeParty(algorithm);
    const Profile profile = m_profiles.find(("nko-root-" + suffix).toStdString(), today).value();
    const Bytes serial = x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(ca.info));
    CertificateInput input{m_values, std::nullopt, ca.info, serial, now, now + 20 * year, {}};
    ca.certificate = build(profile, input, *ca.key);
    return ca;
}

CertificateInput TestProfile::userInput(const Party& ca, const Party& holder) const {
    CertificateInput input;
    input.values = m_values;
    input.values.insert({{"surname", "Әлімжанов"},
                         {"givenName", "Ерұлан"},
                         {"patronymic", "Болат қызы"},
                         {"iin", "850101100012"},
                         {"bin", "230440000010"},
                         {"phone", "+77010000001"},
                         {"email", "a@mail.kz"},
                         {"region", "Қостанай облысы"}});
    input.issuer = issuerFacts(ca.certificate).value();
    input.publicKeyInfo = holder.info;
    input.serial = x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(holder.info));
    input.notBefore = now;
    input.notAfter = now + 3 * year;
    return input;
}

void TestProfile::chainIsGood_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("algorithm");
    QTest::newRow("2015") << "gost2015" << int(Algorithm::Gost2015);
    QTest::newRow("2004") << "gost2004" << int(Algorithm::Gost2004);
}

void TestProfile::chainIsGood() {
    QFETCH(QString, suffix);
    QFETCH(int, algorithm);
    const Party root = makeCa(suffix, Algorithm(algorithm));
    const auto rootCertificate = x509::Certificate::parse(root.certificate).value();

    Party ca = makeParty(Algorithm(algorithm));
    const Bytes caSerial = x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(ca.info));
    CertificateInput caInput{
        m_values, issuerFacts(root.certificate).value(), ca.info, caSerial, now, now + 10 * year,
        {}};
    const Profile caProfile = m_profiles.find(("ucgo-ca-" + suffix).toStdString(), today).value();
    ca.certificate = build(caProfile, caInput, *root.key);
    const auto caCertificate = x509::Certificate::parse(ca.certificate).value();

    const Party holder = makeParty(Algorithm(algorithm));
    const Profile profile = m_profiles.find(("ucgo-user-" + suffix).toStdString(), today).value();
    const Bytes der = build(profile, userInput(ca, holder), *ca.key);
    const auto certificate = x509::Certificate::parse(der).value();

    const LintContext rootContext{&rootCertificate, m_values};
    const LintContext caContext{&caCertificate, m_values};
    for (const auto& [rules, octets, context] :
         {std::tuple(m_profiles.find(("nko-root-" + suffix).toStdString(), today).value(),
                     root.certificate, rootContext),
          std::tuple(caProfile, ca.certificate, rootContext), std::tuple(profile, der, caContext)})
        for (const LintFinding& finding : lint(rules, octets, context).value())
            QFAIL(qPrintable(QString::fromStdString(rules.id + " " + finding.code + " " +
                                                    finding.place + " " + finding.expected + " " +
                                                    finding.found)));
    QCOMPARE(guessStructure(m_profiles, der, caContext, today).value(), profile.id);
    QCOMPARE(x509::verifyCertificate(certificate, {rootCertificate, caCertificate}, {}, now + year)
                 .verdict,
             x509::Verdict::Good);
    QCOMPARE(x509::valueOf(certificate.subject, "2.5.4.3"),
             std::string("ӘЛІМЖАНОВ ЕРҰЛАН · ОҚУ · УЧЕБНЫЙ"));

    // OpenSSL reads what we wrote: every extension has a meaning for it and none is malformed.
    const std::uint8_t* place = der.data();
    X509* native = d2i_X509(nullptr, &place, long(der.size()));
    QVERIFY(native && place == der.data() + der.size());
    QCOMPARE(X509_get_key_usage(native),
             Algorithm(algorithm) == Algorithm::Gost2015 ? 0xe0u : 0xc0u);
    QVERIFY(!(X509_get_extension_flags(native) & (EXFLAG_INVALID | EXFLAG_CRITICAL)));
    for (const int nid : {NID_info_access, NID_crl_distribution_points, NID_certificate_policies,
                          NID_authority_key_identifier}) {
        int critical = 0;
        void* value = X509_get_ext_d2i(native, nid, &critical, nullptr);
        QVERIFY(value);
        QCOMPARE(critical, 0);
        ASN1_item_free(static_cast<ASN1_VALUE*>(value), ASN1_ITEM_ptr(X509V3_EXT_get_nid(nid)->it));
    }
    X509_free(native);
}

void TestProfile::eachRuleIsChecked_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* code, const char* place, Change change) {
        QTest::newRow(name) << change << QString(code) << QString(place);
    };
    const auto extension = [](Profile& profile, Content content) -> ExtensionRule& {
        return *std::find_if(profile.extensions.begin(), profile.extensions.end(),
                             [&](const ExtensionRule& rule) { return rule.content == content; });
    };
    const auto drop = [](Content content) {
        return [content](Profile& profile, CertificateInput&) {
            std::erase_if(profile.extensions,
                          [&](const ExtensionRule& rule) { return rule.content == content; });
        };
    };
    row("no key usage", "extension.missing", "Key Usage", drop(Content::KeyUsage));
    row("no policy", "extension.missing", "Certificate Policy", drop(Content::CertificatePolicies));
    row("no AIA", "extension.missing", "Authority Information Access",
        drop(Content::AuthorityInformationAccess));
    row("no CDP", "extension.missing", "CRL Distribution Point",
        drop(Content::CrlDistributionPoints));
    row("no SKI", "extension.missing", "Subject Key Identifier",
        drop(Content::SubjectKeyIdentifier));
    row("no AKI", "extension.missing", "Certificate Authority Key Identifier",
        drop(Content::AuthorityKeyIdentifier));
    row("key usage bits", "keyUsage.bits", "Key Usage",
        [=](Profile& p, CertificateInput&) { extension(p, Content::KeyUsage).bits = 0x13; });
    row("critical", "extension.criticality", "Key Usage",
        [=](Profile& p, CertificateInput&) { extension(p, Content::KeyUsage).critical = true; });
    row("policy OID", "policies.oid", "Certificate Policy", [=](Profile& p, CertificateInput&) {
        extension(p, Content::CertificatePolicies).policy = "1.2.398.3.3.2";
    });
    row("CPS", "policies.cps", "Certificate Policy", [=](Profile& p, CertificateInput&) {
        extension(p, Content::CertificatePolicies).cps = "http://example.kz/";
    });
    row("literal asterisk", "location.missing", "CRL Distribution Point",
        [=](Profile& p, CertificateInput&) {
            extension(p, Content::CrlDistributionPoints).locations[0].url =
                "http://crl.ucgo.gov.kz/crl/*.crl";
        });
    // Both sides are given the same value: the linter looks at what came of it all the same.
    for (const char* host : {"http://\xd0\xb6.kz/", "", "qqq", "a b.kz", "user@host.kz", "-a.kz"})
        row((std::string("host of the CDP: ") + host).c_str(), "uri.syntax",
            "CRL Distribution Point",
            [=](Profile&, CertificateInput& input) { input.values["crl"] = host; });
    row("host of the CPS", "uri.syntax", "Certificate Policy",
        [](Profile&, CertificateInput& input) { input.values["web"] = "localhost"; });
    row("host of the OCSP", "uri.syntax", "Authority Information Access",
        [](Profile&, CertificateInput& input) { input.values["ocsp"] = "http://ocsp.kz"; });
    row("OCSP under another method", "location.unexpected", "Authority Information Access",
        [=](Profile& p, CertificateInput&) {
            extension(p, Content::AuthorityInformationAccess).locations[1].method = "1.2.3";
        });
    row("foreign extension", "extension.unexpected", "1.2.3.4",
        [=](Profile& p, CertificateInput& input) {
            ExtensionRule rule = extension(p, Content::BinaryData);
            rule.oid = "1.2.3.4";
            p.extensions.push_back(rule);
            input.binaryData = {5, 0};
        });
    row("an extension twice", "extension.twice", "2.5.29.15", [=](Profile& p, CertificateInput&) {
        p.extensions.push_back(extension(p, Content::KeyUsage));
    });
    row("no IIN", "name.missing", "Subject/SERIALNUMBER", [](Profile& p, CertificateInput&) {
        std::erase_if(p.subject, [](const auto& rule) { return rule.label == "SERIALNUMBER"; });
    });
    row("VIN as the Order prints it (S19)", "name.pattern", "Subject/SERIALNUMBER",
        [](Profile& p, CertificateInput&) {
            p.subject[2].value = "VIN{iin}";
            p.subject[2].pattern.clear();
        });
    row("IIN as UTF8String", "name.encoding", "Subject/SERIALNUMBER",
        [](Profile& p, CertificateInput&) { p.subject[2].tag = asn1::tag::utf8String; });
    row("lower case", "name.case", "Subject/CN",
        [](Profile& p, CertificateInput&) { p.subject[0].upperCase = false; });
    row("CN of 65 characters", "name.length", "Subject/CN", [](Profile& p, CertificateInput&) {
        p.subject[0].value = std::string(65, 'A');
        p.subject[0].maxLength = 100;
    });
    row("CN twice", "name.twice", "Subject/CN",
        [](Profile& p, CertificateInput&) { p.subject.push_back(p.subject[0]); });
    row("an attribute of no row", "name.unexpected", "Subject/2.5.4.12",
        [](Profile& p, CertificateInput&) { p.subject[3].oid = "2.5.4.12"; });
    row("serial not of the key", "serial.derivation", "Serial Number",
        [](Profile&, CertificateInput& input) { input.serial = Bytes(20, 0x33); });
    row("serial of 21 octets (S01)", "serial.range", "Serial Number",
        [](Profile&, CertificateInput& input) { input.serial = Bytes(21, 0x33); });
    row("outlives the CA", "validity.outlivesIssuer", "Valid To",
        [](Profile&, CertificateInput& input) { input.notAfter = now + 30 * year; });
    row("ends before it begins", "validity.order", "Valid To",
        [](Profile&, CertificateInput& input) { input.notAfter = now - year; });
    row("another issuer", "issuer.differs", "Issuer", [](Profile&, CertificateInput& input) {
        input.issuer->nameDer[input.issuer->nameDer.size() - 1] = 'Y';
    });
    row("another CA's key identifier", "authorityKeyIdentifier.value",
        "Certificate Authority Key Identifier",
        [](Profile&, CertificateInput& input) { input.issuer->keyIdentifier[0] ^= 1; });
    row("key of another algorithm", "publicKey.algorithm", "Public Key",
        [](Profile&, CertificateInput& input) {
            input.publicKeyInfo = makeParty(Algorithm::Gost2004).info;
        });
    row("signed under another algorithm", "signatureAlgorithm", "Signature Algorithm",
        [](Profile& p, CertificateInput&) { p.algorithm = Algorithm::Gost2004; });
}

void TestProfile::eachRuleIsChecked() {
    QFETCH(Change, change);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    const auto issuer = x509::Certificate::parse(ca.certificate).value();
    // The root stands in for the CA here: its name has other rows than the state bodies'.
    Profile profile = m_profiles.find("ucgo-user-gost2015", today).value();
    profile.issuer = m_profiles.find("nko-root-gost2015", today).value().issuer;
    const Profile original = profile;
    CertificateInput input = userInput(ca, makeParty(Algorithm::Gost2015));
    change(profile, input);
    const Bytes tbs = buildCertificateTbs(profile, input).value();
    LintContext context{&issuer, m_values};
    for (const char* host : {"crl", "web", "ocsp"})
        context.authority[host] = input.values[host];
    QStringList found;
    for (const LintFinding& finding : lintTbs(original, tbs, context).value()) {
        found << QString::fromStdString(finding.code + " @ " + finding.place);
        // What an operator reads: neither a template nor a pattern, and never nothing.
        QVERIFY(!finding.expected.empty());
        QVERIFY2(finding.expected.find_first_of("{}[]^") == std::string::npos,
                 finding.expected.c_str());
    }
    QVERIFY2(found.contains(code + " @ " + place), qPrintable(found.join("; ")));
    QCOMPARE(clear(original, tbs, context).error().code, ErrorCode::LintRefused);
}

/** With the settings' values where they are known, never as the structure's file has it. */
void TestProfile::expectedAsOneReadsIt() {
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    Profile original = m_profiles.find("ucgo-user-gost2015", today).value();
    original.issuer = m_profiles.find("nko-root-gost2015", today).value().issuer; // as above
    Profile profile = original;
    for (ExtensionRule& rule : profile.extensions) {
        if (rule.content == Content::CrlDistributionPoints)
            rule.locations[0].url = "http://crl.ucgo.gov.kz/other.crl";
        if (rule.content == Content::KeyUsage) rule.bits = 0x60;
    }
    profile.subject[2].value = "VIN{iin}";
    profile.subject[2].pattern.clear();
    const CertificateInput input = userInput(ca, makeParty(Algorithm::Gost2015));
    const Bytes tbs = buildCertificateTbs(profile, input).value();
    std::map<std::string, std::string> expected;
    for (const LintFinding& finding :
         lintTbs(original, tbs, {nullptr, m_profiles.authorityDefaults()}).value())
        expected[finding.code] = finding.expected;
    QCOMPARE(expected["location.missing"], std::string("http://crl.ucgo.gov.kz/crl/….crl"));
    QCOMPARE(expected["location.unexpected"], std::string("absent"));
    QCOMPARE(expected["keyUsage.bits"],
             std::string("digitalSignature, nonRepudiation, keyEncipherment"));
    QCOMPARE(expected["name.pattern"], std::string("IIN############"));
}

void TestProfile::subjectIsOfItsValues_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("other"); // nothing: left out
    QTest::addColumn<QString>("found");
    QTest::newRow("IIN") << QByteArray("iin") << QByteArray("900101300017")
                         << "name.value @ Subject/SERIALNUMBER";
    QTest::newRow("given name") << QByteArray("givenName") << QByteArray("Болат")
                                << "name.value @ Subject/CN";
    QTest::newRow("region") << QByteArray("region") << QByteArray("Абай облысы")
                            << "name.value @ Subject/S";
    QTest::newRow("e-mail") << QByteArray("email") << QByteArray("b@mail.kz")
                            << "name.value @ Subject/E";
    QTest::newRow("no patronymic")
        << QByteArray("patronymic") << QByteArray() << "name.missing @ Subject/G";
}

/** A name of the right form with somebody else's contents. */
void TestProfile::subjectIsOfItsValues() {
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, other);
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    const auto issuer = x509::Certificate::parse(ca.certificate).value();
    Profile profile = m_profiles.find("ucgo-user-gost2015", today).value();
    profile.issuer = m_profiles.find("nko-root-gost2015", today).value().issuer;
    CertificateInput input = userInput(ca, makeParty(Algorithm::Gost2015));
    const Values given = input.values;
    input.values.erase(value.toStdString());
    if (!other.isEmpty()) input.values[value.toStdString()] = other.toStdString();
    const Bytes tbs = buildCertificateTbs(profile, input).value();
    LintContext context{&issuer, m_values};
    QVERIFY(clear(profile, tbs, context)); // a stranger's certificate: nothing to compare with
    context.subject = &input.values;
    QVERIFY(clear(profile, tbs, context));
    context.subject = &given;
    QStringList found;
    for (const LintFinding& finding : lintTbs(profile, tbs, context).value())
        if (finding.level == LintLevel::Error)
            found << QString::fromStdString(finding.code + " @ " + finding.place);
    QTEST(found.join("; "), "found");
    // And the other way round: what nobody gave, or not so, stands in the name.
    CertificateInput whole = input;
    whole.values = given;
    context.subject = &input.values;
    const Bytes wholeTbs = buildCertificateTbs(profile, whole).value();
    QCOMPARE(clear(profile, wholeTbs, context).error().code, ErrorCode::LintRefused);
}

// The linter alone makes what is signed, and nobody copies it.
static_assert(!std::is_default_constructible_v<ClearedTbs>);
static_assert(!std::is_constructible_v<ClearedTbs, Bytes>);
static_assert(!std::is_constructible_v<ClearedTbs, Algorithm, Bytes>);
static_assert(!std::is_copy_constructible_v<ClearedTbs>);
static_assert(!std::is_invocable_v<decltype(&signCleared), const Bytes&, Signer&>);
static_assert(!std::is_invocable_v<decltype(&signCleared), ByteView, Signer&>);
static_assert(!std::is_default_constructible_v<ClearedCrl>);
static_assert(!std::is_copy_constructible_v<ClearedCrl>);

/** OpenSSL 3.0 leaves out what is longer than 256 characters, four for an octet. */
void TestProfile::authorityIsNamed() {
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    const auto issuer = x509::Certificate::parse(ca.certificate).value();
    const Profile profile = m_profiles.find("ucgo-user-gost2015", today).value();
    const Bytes tbs =
        buildCertificateTbs(profile, userInput(ca, makeParty(Algorithm::Gost2015))).value();
    const auto certificate = x509::Certificate::parseTbs(tbs).value();
    const auto lines = x509::describeExtension(
        *x509::findExtension(certificate.extensions, x509::oid::authorityKeyIdentifier));
    QCOMPARE(int(lines.size()), 3);
    QVERIFY(lines[0].starts_with("keyid:"));
    QCOMPARE(lines[1], "DirName:" + x509::displayName(issuer.issuer));
    QVERIFY(lines[1].size() > 64);
    const QString serial = QString::fromStdString(lines[2]).toLower();
    QVERIFY(serial.startsWith("serial:"));
    QCOMPARE(serial.mid(7).remove(':').left(20),
             QString::fromStdString(issuer.serialHex()).left(20));
}

void TestProfile::crlIsGood() {
    const Party ca = makeCa("gost2004", Algorithm::Gost2004);
    const auto issuer = x509::Certificate::parse(ca.certificate).value();
    const Profile profile = m_profiles.find("nko-crl-gost2004", today).value();
    CrlInput input{issuerFacts(ca.certificate).value(),
                   7,
                   now,
                   now + std::chrono::hours(168),
                   {{Bytes(20, 0x21), now - year, 4}, {Bytes(20, 0x22), now, -1}}};
    const Bytes tbs = buildCrlTbs(profile, input).value();
    const LintContext context{&issuer, m_values};
    const Bytes der = signCleared(clear(profile, tbs, context).value(), *ca.key).value();
    QCOMPARE(int(lint(profile, der, context).value().size()), 0);
    const auto crl = x509::Crl::parse(der).value();
    QCOMPARE(crl.number(), std::optional<std::int64_t>(7));
    QCOMPARE(crl.find(Bytes(20, 0x21))->reason, std::optional(4));
    QCOMPARE(crl.find(Bytes(20, 0x22))->reason, std::optional<int>());
    QCOMPARE(x509::verifyCrl(crl, {issuer}, {}, now).verdict, x509::Verdict::Good);
    QCOMPARE(x509::verifyCrl(crl, {issuer}, {}, now + year).verdict, x509::Verdict::Wanting);
    QCOMPARE(x509::verifyCrl(crl, {issuer}, {}, now - std::chrono::seconds(1)).verdict,
             x509::Verdict::Wanting);
    QCOMPARE(x509::verifyCrl(crl, {}, {}, now).verdict, x509::Verdict::CannotTell);
    const std::uint8_t* place = der.data();
    X509_CRL* native = d2i_X509_CRL(nullptr, &place, long(der.size()));
    QVERIFY(native);
    QCOMPARE(sk_X509_REVOKED_num(X509_CRL_get_REVOKED(native)), 2);
    X509_CRL_free(native);
    // RFC 5280 5.1.2.6: an empty list is an absent one.
    input.entries.clear();
    QVERIFY(x509::Crl::parseTbs(buildCrlTbs(profile, input).value()).value().entries.empty());
}

void TestProfile::carriedEntriesStandAsTheyStood() {
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    const auto issuer = x509::Certificate::parse(ca.certificate).value();
    const Profile profile = m_profiles.find("nko-crl-gost2015", today).value();
    // An instruction (of X.509 of old) and a reasonCode 'unspecified', which no structure has.
    const Bytes date =
        asn1::octetString(asn1::element(asn1::tag::generalizedTime, ByteView(Bytes(15, '2'))));
    const Bytes reason =
        asn1::octetString(asn1::element(asn1::tag::enumerated, ByteView(Bytes{0})));
    const Bytes extensions = asn1::sequence({asn1::sequence({asn1::oid("2.5.29.21"), reason}),
                                             asn1::sequence({asn1::oid("2.5.29.23"), date})});
    const Bytes serial(20, 0x21);
    CrlInput input{issuerFacts(ca.certificate).value(), 7, now, now + std::chrono::hours(168), {}};
    input.entries = {{serial, now + year, -1, extensions}, {Bytes(20, 0x22), now, 4}};
    const Bytes tbs = buildCrlTbs(profile, input).value();
    QCOMPARE(x509::Crl::parseTbs(tbs).value().entries[0].extensionsDer, extensions);
    LintContext context{&issuer, m_values};
    const auto codes = [&] {
        QStringList found;
        for (const LintFinding& finding : lintTbs(profile, tbs, context).value())
            if (finding.level == LintLevel::Error) found << QString::fromStdString(finding.code);
        return found.join(u' ');
    };
    QVERIFY(codes().contains("extension.unexpected"));
    QVERIFY(codes().contains("entry.future"));
    context.carried = {{serial, extensions}};
    QCOMPARE(codes(), QString());
    context.carried = {{serial, Bytes()}};
    QCOMPARE(codes(), QString("entry.differs"));
    // Revoked by a clock that was put right since.
    input.entries = {{serial, now + year, 4}};
    const Bytes later = buildCrlTbs(profile, input).value();
    context.carried.clear();
    QVERIFY(!clear(profile, later, context));
    context.clockWentBack = true;
    QVERIFY(clear(profile, later, context));
}

void TestProfile::crlRules_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("code");
    QTest::newRow("RFC 5280 5.3.1 unspecified is never said") << 0 << "reasonCode.value";
    QTest::newRow("an entry twice") << 1 << "entry.twice";
    QTest::newRow("revoked in the future") << 2 << "entry.future";
    QTest::newRow("nextUpdate before thisUpdate") << 3 << "nextUpdate.order";
    QTest::newRow("no number") << 4 << "extension.missing";
    QTest::newRow("a negative number") << 5 << "crlNumber.range";
}

void TestProfile::crlRules() {
    QFETCH(int, which);
    QFETCH(QString, code);
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    const Profile original = m_profiles.find("nko-crl-gost2015", today).value();
    Profile profile = original;
    CrlInput input{issuerFacts(ca.certificate).value(),
                   1,
                   now,
                   now + year,
                   {{Bytes(20, 0x21), now - year, 1}}};
    if (which == 0) input.entries[0].reason = 0;
    if (which == 1) input.entries.push_back(input.entries[0]);
    if (which == 2) input.entries[0].revokedAt = now + year;
    if (which == 3) input.nextUpdate = now - year;
    if (which == 4) profile.extensions.erase(profile.extensions.begin());
    if (which == 5) input.number = -1;
    const auto findings = lintTbs(original, buildCrlTbs(profile, input).value(), {});
    QVERIFY(std::any_of(findings->begin(), findings->end(), [&](const LintFinding& finding) {
        return QString::fromStdString(finding.code) == code;
    }));
}

void TestProfile::x520CountsCharacters() {
    Profile profile = m_profiles.find("ucgo-user-gost2015", today).value();
    Values values = m_values;
    values.insert({{"iin", "850101100012"}, {"bin", "230440000010"}, {"region", "Астана"}});
    values["trainingMark"] = "";
    const QString letter = QString::fromUtf8("Ә");
    values["givenName"] = letter.repeated(31).toStdString();
    values["surname"] = letter.repeated(32).toStdString();
    QVERIFY(buildSubject(profile, values)); // 64 characters, 127 octets
    values["surname"] = letter.repeated(33).toStdString();
    QCOMPARE(buildSubject(profile, values).error().code, ErrorCode::ValueRefused);
}

void TestProfile::builderRefuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("attribute");
    QTest::newRow("short IIN") << "iin"
                               << "85010110001"
                               << "SERIALNUMBER";
    QTest::newRow("no BIN") << "bin"
                            << ""
                            << "OU";
    QTest::newRow("phone with letters") << "phone"
                                        << "+7701000000x"
                                        << "Phone";
    QTest::newRow("Cyrillic mailbox") << "email"
                                      << "почта@mail.kz"
                                      << "E";
    QTest::newRow("no region") << "region"
                               << ""
                               << "S";
}

void TestProfile::builderRefuses() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, attribute);
    const Party ca = makeCa("gost2015", Algorithm::Gost2015);
    CertificateInput input = userInput(ca, makeParty(Algorithm::Gost2015));
    input.values[name.toStdString()] = value.toStdString();
    const auto outcome =
        buildCertificateTbs(m_profiles.find("ucgo-user-gost2015", today).value(), input);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ValueRefused);
    QCOMPARE(outcome.error().arguments.front(), attribute.toStdString());
}

void TestProfile::requestProvesPossession() {
    for (const Algorithm algorithm : {Algorithm::Gost2004, Algorithm::Gost2015}) {
        const Party holder = makeParty(algorithm);
        const Profile profile = m_profiles.find("ucgo-user-gost2015", today).value();
        const Party ca = makeCa("gost2015", Algorithm::Gost2015);
        const Bytes subject = buildSubject(profile, userInput(ca, holder).values).value();
        Bytes der = x509::buildRequest(subject, *holder.key).value();
        const auto request = x509::Request::parse(der).value();
        QVERIFY(request.verify());
        QCOMPARE(request.publicKeyInfo, holder.info);
        const std::uint8_t* place = der.data();
        X509_REQ* native = d2i_X509_REQ(nullptr, &place, long(der.size()));
        const provider::EvpKey key = provider::publicKeyFromInfo(holder.info).value();
        QCOMPARE(X509_REQ_verify(native, key.get()), 1);
        X509_REQ_free(native);
        der[40] ^= 1;
        const auto wrong = x509::Request::parse(der);
        QVERIFY(!wrong || !wrong->verify());
    }
}

void TestProfile::keyUsageOfACa_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("maySign");
    QTest::addColumn<bool>("maySignLists");
    QTest::newRow("keyCertSign, cRLSign") << QByteArray("03020106") << true << true;
    QTest::newRow("nonRepudiation, too") << QByteArray("03020146") << true << true;
    QTest::newRow("keyCertSign alone") << QByteArray("03020204") << false << false;
    QTest::newRow("cRLSign alone") << QByteArray("03020102") << false << true;
    QTest::newRow("no bit") << QByteArray("030100") << false << false;
    QTest::newRow("no BIT STRING") << QByteArray("04020106") << false << false;
    QTest::newRow("octets after it") << QByteArray("0302010600") << false << false;
}

void TestProfile::keyUsageOfACa() {
    QFETCH(QByteArray, value);
    x509::Certificate certificate;
    QVERIFY(!certificate.maySignCertificatesAndLists() && certificate.maySignLists());
    certificate.extensions = {{x509::oid::keyUsage, true, *fromHex(value.toStdString())}};
    QTEST(certificate.maySignCertificatesAndLists(), "maySign");
    QTEST(certificate.maySignLists(), "maySignLists");
}

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
