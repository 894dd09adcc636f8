// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: the findings of signatures, responses and stamps over objects that are
// spoiled one field at a time by the same hands.
#include <algorithm>

#include <openssl/ocsp.h>
#include <openssl/ts.h>

#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/object/lint.h"
#include "crypto/tsp/token.h"
#include "crypto/x509/hash.h"
#include "tests/crypto/cms_maker.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using cms_maker::Party;
using object::Kind;

namespace {

const Bytes document = toBytes("Құжат\n");

Bytes corpus(const QString& name) {
    QFile file(QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is absent", qPrintable(name));
    return toBytes(file.readAll().toStdString());
}

/** "error cms.version SignedData/version: 1, 4 [RFC 5652 5.1]" each. */
QStringList linesOf(Kind kind, ByteView encoded) {
    QStringList lines;
    const auto findings = object::lint(kind, encoded);
    if (!findings) return {QString::fromStdString(describe(findings.error()))};
    for (const profile::LintFinding& one : *findings)
        lines += QStringLiteral("%1 %2 %3: %4, %5 [%6]")
                     .arg(QString::fromStdString(std::string(nameOf(one.level))),
                          QString::fromStdString(one.code), QString::fromStdString(one.place),
                          QString::fromStdString(one.expected), QString::fromStdString(one.found),
                          QString::fromStdString(one.clause));
    return lines;
}

std::size_t placeOf(ByteView whole, ByteView part) {
    const auto found = std::search(whole.begin(), whole.end(), part.begin(), part.end());
    if (part.empty() || found == whole.end()) qFatal("octets not found");
    return std::size_t(found - whole.begin());
}

/** Some octets in place of others of the same number, the n-th time that they stand there. */
Bytes replaced(Bytes whole, const char* these, const char* by, int time = 1) {
    const Bytes from = fromHex(these).value(), to = fromHex(by).value();
    auto at = whole.begin();
    for (int i = 0; i < time; ++i) {
        if (i > 0) ++at;
        at = std::search(at, whole.end(), from.begin(), from.end());
        if (at == whole.end()) qFatal("%s is not there", these);
    }
    std::copy(to.begin(), to.end(), at);
    return whole;
}

using Basic = std::unique_ptr<OCSP_BASICRESP, fixture::FreeWith<OCSP_BASICRESP_free>>;
using Moment = std::unique_ptr<ASN1_TIME, fixture::FreeWith<ASN1_TIME_free>>;

/** What a test's answer differs in; times in seconds from now. */
struct Answer {
    long thisUpdate = 0;
    std::optional<long> nextUpdate = {};
    int status = V_OCSP_CERTSTATUS_GOOD;
    std::optional<long> revokedAt = {}; // since 1970
    int reason = 1;
    int nonce = 8;         // octets
    bool isOthers = false; // another one signs than its name says
};

} // namespace

/** The form of what holds certificates, against RFC 5652, 6960 and 3161. */
class TestObjectLint : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatOthersMadeIsGood_data();
    void whatOthersMadeIsGood();
    void realOnes();
    void signatures_data();
    void signatures();
    void attributesInAnotherOrder();
    void answers_data();
    void answers();
    void answersOctets_data();
    void answersOctets();
    void stamps_data();
    void stamps();
    void stampsNames();
    void stampsNumbers();
    void placesAndOctets();
    void parts();
    void partInPieces();
    void whatIsNotSeen();
    void whatHoldsNone();

private:
    Bytes answer(const Answer& differing) const;

    std::map<Algorithm, Party> m_parties;
    std::map<Algorithm, Party> m_stampers;
};

void TestObjectLint::initTestCase() {
    QVERIFY(provider::registerCrypto());
    for (const Algorithm one : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa}) {
        m_parties.emplace(one, cms_maker::makeParty(one, one == Algorithm::Rsa ? "Қол" : "ГОСТ"));
        m_stampers.emplace(one,
                           cms_maker::makeParty(one, "Уақыт", nullptr, "critical,timeStamping"));
    }
}

void TestObjectLint::whatOthersMadeIsGood_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"cms/bundle.p7b", "cms/gost2004-detached.der", "cms/gost2015-keyid.der",
          "cms/gost2015-plain.der", "cms/mixed.der", "cms/rsa-ber.der", "ocsp/gost2004.der",
          "ocsp/gost2015.der", "ocsp/try-later.der", "tsp/gost2004.der", "tsp/gost2015.der",
          "tsp/refused.der"})
        QTest::newRow(name) << name;
}

/** Of the openssl program. */
void TestObjectLint::whatOthersMadeIsGood() {
    QFETCH(QString, name);
    const Bytes file = corpus(name);
    QCOMPARE(linesOf(object::recognise(file).kind, file), QStringList());
}

/** The authorities' own: what they deviate in, and nothing else. */
void TestObjectLint::realOnes() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    for (const char* name : {"cms_sdk2004_active.der", "ocsp_resp_individual_2015.der",
                             "ocsp_resp_individual_sign_2004.der"}) {
        const Bytes file = real::read(name);
        QCOMPARE(linesOf(object::recognise(file).kind, file), QStringList());
    }
    // Its imprint is by SHA-1.
    QCOMPARE(linesOf(Kind::TimeStampResponse, real::read("tsp_response.der")),
             QStringList("warning digest.algorithm TSTInfo/messageImprint: SHA-2, GOST, SHA-1 "
                         "[RFC 3161 4]"));
}

void TestObjectLint::signatures_data() {
    QTest::addColumn<QString>("these");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("time");
    QTest::addColumn<QString>("finding");
    // ContentInfo's OID is followed by [0], SignedData and its version.
    QTest::newRow("version") << "02010131"
                             << "02010431" << 1
                             << "error cms.version SignedData/version: 1, 4 [RFC 5652 5.1]";
    QTest::newRow("signer's version")
        << "0201013016"
        << "0201033016" << 1 << "error cms.signerVersion SignerInfo/version: 1, 3 [RFC 5652 5.3]";
    QTest::newRow("digest not listed")
        << "310d300b0609608648016503040201"
        << "310d300b0609608648016503040203" << 1
        << "warning cms.digestAlgorithms SignedData/digestAlgorithms: 2.16.840.1.101.3.4.2.1, "
           "absent [RFC 5652 5.3]";
    QTest::newRow("no messageDigest")
        << "06092a864886f70d010904"
        << "06092a864886f70d01090e" << 1
        << "error cms.attribute SignerInfo/signedAttrs/messageDigest: once, absent [RFC 5652 "
           "11.2]";
    QTest::newRow("no contentType")
        << "06092a864886f70d010903"
        << "06092a864886f70d010902" << 1
        << "error cms.attribute SignerInfo/signedAttrs/contentType: once, absent [RFC 5652 11.1]";
    QTest::newRow("another content type")
        << "06092a864886f70d010701"
        << "06092a864886f70d010705" << 2
        << "error cms.contentType SignerInfo/signedAttrs/contentType: 1.2.840.113549.1.7.1, "
           "1.2.840.113549.1.7.5 [RFC 5652 11.1]";
    QTest::newRow("two times")
        << "06092a864886f70d010903"
        << "06092a864886f70d010905" << 1
        << "error cms.attribute SignerInfo/signedAttrs/signingTime: once, twice [RFC 5652 11.3]";
    QTest::newRow("digest of another length")
        << "0609608648016503040201"
        << "0609608648016503040203" << 2
        << "error cms.messageDigest SignerInfo/signedAttrs/messageDigest: 64, 32 [RFC 5652 11.2]";
    QTest::newRow("signed by SHA-1")
        << "06092a864886f70d01010b0500"
        << "06092a864886f70d0101050500" << -1
        << "warning signature.algorithm SignerInfo/signatureAlgorithm: 1.2.398.3.10.1.1.1.2, "
           "1.2.398.3.10.1.1.2.3.2, 1.2.840.113549.1.1.11, 1.2.840.113549.1.1.12, "
           "1.2.840.113549.1.1.13, 1.2.840.113549.1.1.5 [RFC 5652 5.3]";
}

void TestObjectLint::signatures() {
    QFETCH(QString, these);
    QFETCH(QString, by);
    QFETCH(int, time);
    QFETCH(QString, finding);
    const auto made = cms_maker::sign({&m_parties.at(Algorithm::Rsa)}, document,
                                      CMS_DETACHED | CMS_NOCERTS | CMS_NOSMIMECAP);
    // OpenSSL writes rsaEncryption for the signature's algorithm.
    Bytes der = cms_maker::derOf(made);
    if (time < 0) der = replaced(der, "06092a864886f70d0101010500", "06092a864886f70d01010b0500");
    QCOMPARE(linesOf(Kind::Cms, der), QStringList());
    const Bytes spoiled = replaced(der, these.toLatin1(), by.toLatin1(), std::abs(time));
    const QStringList found = linesOf(Kind::Cms, spoiled);
    QVERIFY2(found.contains(finding), qPrintable(found.join(u'\n')));
}

/** As some Kazakh programs write them; OpenSSL's functions sort, so the octets are turned round. */
void TestObjectLint::attributesInAnotherOrder() {
    const auto made = cms_maker::sign({&m_parties.at(Algorithm::Gost2015)}, document,
                                      CMS_DETACHED | CMS_NOSMIMECAP);
    Bytes der = cms_maker::derOf(made);
    const Bytes type = fromHex("301806092a864886f70d010903310b06092a864886f70d010701").value();
    const Bytes clock = fromHex("301c06092a864886f70d010905310f").value();
    const auto at = std::search(der.begin(), der.end(), type.begin(), type.end());
    const auto next = std::search(der.begin(), der.end(), clock.begin(), clock.end());
    QVERIFY(at != der.end() && next == at + long(type.size()));
    std::rotate(at, next, next + 30);
    QCOMPARE(linesOf(Kind::Cms, der),
             QStringList("error cms.attributeOrder SignerInfo/signedAttrs: DER (X.690 11.6), BER "
                         "[RFC 5652 5.3]"));
}

Bytes TestObjectLint::answer(const Answer& differing) const {
    const Party& ca = m_parties.at(Algorithm::Gost2015);
    const Party& other = m_parties.at(Algorithm::Rsa);
    const Basic basic(OCSP_BASICRESP_new());
    OCSP_CERTID* id = OCSP_cert_id_new(EVP_sha256(), X509_get_subject_name(ca.certificate.get()),
                                       X509_get0_pubkey_bitstr(ca.certificate.get()),
                                       X509_get0_serialNumber(ca.certificate.get()));
    const Moment first(X509_gmtime_adj(nullptr, differing.thisUpdate));
    const Moment next(differing.nextUpdate ? X509_gmtime_adj(nullptr, *differing.nextUpdate)
                                           : nullptr);
    const Moment revoked(ASN1_GENERALIZEDTIME_set(nullptr, differing.revokedAt.value_or(1)));
    if (!OCSP_basic_add1_status(basic.get(), id, differing.status, differing.reason, revoked.get(),
                                first.get(), next.get()))
        qFatal("no status: %s", fixture::errorText().c_str());
    OCSP_CERTID_free(id);
    Bytes nonce(std::size_t(differing.nonce), 1);
    OCSP_basic_add1_nonce(basic.get(), nonce.data(), differing.nonce);
    const fixture::Digest digest = fixture::digestOf(ca.algorithm);
    if (differing.isOthers) OCSP_basic_add1_cert(basic.get(), other.certificate.get());
    if (OCSP_basic_sign(basic.get(), ca.certificate.get(), ca.key.get(), digest.get(), nullptr,
                        differing.isOthers ? OCSP_NOCERTS : 0) != 1)
        qFatal("no response: %s", fixture::errorText().c_str());
    const std::unique_ptr<OCSP_RESPONSE, fixture::FreeWith<OCSP_RESPONSE_free>> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    return fixture::derOf(response.get(), i2d_OCSP_RESPONSE);
}

Q_DECLARE_METATYPE(Answer)

void TestObjectLint::answers_data() {
    QTest::addColumn<Answer>("differing");
    QTest::addColumn<QString>("finding"); // how it begins; empty: there is none
    QTest::newRow("good") << Answer() << "";
    QTest::newRow("with a next one") << Answer{-60, 3600} << "";
    QTest::newRow("of tomorrow") << Answer{86400}
                                 << "error ocsp.thisUpdate SingleResponse/thisUpdate: ≤ ";
    QTest::newRow("next before this")
        << Answer{-60, -3600} << "error ocsp.nextUpdate SingleResponse/nextUpdate: ≥ ";
    QTest::newRow("never issued")
        << Answer{0, {}, V_OCSP_CERTSTATUS_REVOKED, 0, 6}
        << "error ocsp.extendedRevoke responseExtensions/id-pkix-ocsp-extended-revoke: present, "
           "absent [RFC 6960 4.4.8]";
    QTest::newRow("revoked") << Answer{0, {}, V_OCSP_CERTSTATUS_REVOKED, 1000000, 6} << "";
    QTest::newRow("reason 7") << Answer{0, {}, V_OCSP_CERTSTATUS_REVOKED, 1000000, 7}
                              << "error ocsp.reason SingleResponse/revocationReason: ";
    QTest::newRow("longest nonce") << Answer{0, {}, V_OCSP_CERTSTATUS_GOOD, {}, 1, 128} << "";
    QTest::newRow("long nonce")
        << Answer{0, {}, V_OCSP_CERTSTATUS_GOOD, {}, 1, 129}
        << "warning ocsp.nonce responseExtensions/id-pkix-ocsp-nonce: 1 … 128, 129 [RFC 9654 2.1]";
    QTest::newRow("another responder") << Answer{0, {}, V_OCSP_CERTSTATUS_GOOD, {}, 1, 8, true}
                                       << "error ocsp.responder responderID: CN=";
}

void TestObjectLint::answers() {
    QFETCH(Answer, differing);
    QFETCH(QString, finding);
    QStringList found = linesOf(Kind::OcspResponse, answer(differing));
    // The certificate that the test has says nothing of what its key is for.
    found.removeIf([](const QString& line) {
        return line.startsWith(QStringLiteral("error ocsp.purpose certs/extendedKeyUsage: "
                                              "1.3.6.1.5.5.7.3.9, absent"));
    });
    QCOMPARE(found.size(), finding.isEmpty() ? 0 : 1);
    if (!finding.isEmpty()) QVERIFY2(found.front().startsWith(finding), qPrintable(found.front()));
}

void TestObjectLint::answersOctets_data() {
    QTest::addColumn<QString>("these");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("finding");
    QTest::newRow("refused, with an answer")
        << "0a0100"
        << "0a0103"
        << "error ocsp.bytes responseBytes: absent, present [RFC 6960 4.2.1]";
    QTest::newRow("status 4")
        << "0a0100"
        << "0a0104"
        << "error ocsp.status responseStatus: 0 … 3, 5, 6, 4 [RFC 6960 4.2.1]";
    QTest::newRow("hash of another length")
        << "0609608648016503040201"
        << "0609608648016503040203"
        << "error ocsp.hash SingleResponse/issuerNameHash: 64, 32 [RFC 6960 4.1.1]";
    QTest::newRow("unknown hash")
        << "0609608648016503040201"
        << "0609608648016503040208"
        << "warning digest.algorithm SingleResponse/hashAlgorithm: SHA-1, SHA-2, GOST, "
           "2.16.840.1.101.3.4.2.8 [RFC 6960 4.1.1]";
}

void TestObjectLint::answersOctets() {
    QFETCH(QString, these);
    QFETCH(QString, by);
    QFETCH(QString, finding);
    const Bytes spoiled = replaced(answer({}), these.toLatin1(), by.toLatin1());
    const QStringList found = linesOf(Kind::OcspResponse, spoiled);
    QVERIFY2(found.contains(finding), qPrintable(found.join(u'\n')));
    // Successful, and nothing in it.
    QCOMPARE(linesOf(Kind::OcspResponse, fromHex("30030a0100").value()),
             QStringList("error ocsp.bytes responseBytes: present, absent [RFC 6960 4.2.1]"));
}

namespace {

/** TSTInfo { version, policy, { SHA-256, imprint }, serial, genTime }. */
Bytes tokenInfo(const char* version, std::size_t imprint, const char* time,
                const Bytes& serial = {1}, const Bytes& rest = {}) {
    const Bytes digest = asn1::sequence({asn1::oid(x509::oid::sha256)});
    return asn1::sequence(
        {fromHex(version).value(), asn1::oid("1.2.398.3.3.2.6.4"),
         asn1::sequence({digest, asn1::element(asn1::tag::octetString, Bytes(imprint, 7))}),
         asn1::element(asn1::tag::integer, serial), asn1::string(asn1::tag::generalizedTime, time),
         rest});
}

/** The same with a name more, by which a stamp may call it. */
Party withAlternativeName(Party party, const Bytes& general) {
    const Bytes value = asn1::sequence({general});
    const std::unique_ptr<ASN1_OCTET_STRING, fixture::FreeWith<ASN1_OCTET_STRING_free>> octets(
        ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(octets.get(), value.data(), int(value.size()));
    const std::unique_ptr<X509_EXTENSION, fixture::FreeWith<X509_EXTENSION_free>> extension(
        X509_EXTENSION_create_by_NID(nullptr, NID_subject_alt_name, 0, octets.get()));
    X509_add_ext(party.certificate.get(), extension.get(), -1);
    const fixture::Digest digest = fixture::digestOf(party.algorithm);
    if (X509_sign(party.certificate.get(), party.key.get(), digest.get()) <= 0)
        qFatal("no certificate: %s", fixture::errorText().c_str());
    return party;
}

Bytes tokenOf(const Party& stamper, const Bytes& info) {
    return cms_maker::derOf(cms_maker::sign({&stamper}, info, CMS_CADES, tsp::oid::tokenInfo));
}

} // namespace

void TestObjectLint::stamps_data() {
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("imprint");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("isStamper");
    QTest::addColumn<unsigned>("flags");
    QTest::addColumn<int>("signers");
    QTest::addColumn<QString>("finding");
    const unsigned usual = CMS_CADES;
    const QByteArray now = "20260725101500Z";
    QTest::newRow("good") << QByteArray("020101") << 32 << now << true << usual << 1 << "";
    QTest::newRow("version 2") << QByteArray("020102") << 32 << now << true << usual << 1
                               << "error tsp.version TSTInfo/version: 1, 2 [RFC 3161 2.4.2]";
    QTest::newRow("short imprint")
        << QByteArray("020101") << 20 << now << true << usual << 1
        << "error tsp.imprint TSTInfo/messageImprint: 32, 20 [RFC 3161 2.4.1]";
    QTest::newRow("zero behind the fraction")
        << QByteArray("020101") << 32 << QByteArray("20260725101500.50Z") << true << usual << 1
        << "error tsp.fraction TSTInfo/genTime: DER (X.690 11.7.3), .50 [RFC 3161 2.4.2]";
    QTest::newRow("no signing certificate")
        << QByteArray("020101") << 32 << now << true << 0u << 1
        << "error tsp.signingCertificate SignerInfo/signedAttrs/signingCertificate: present, "
           "absent [RFC 3161 2.4.2]";
    QTest::newRow("two signers") << QByteArray("020101") << 32 << now << true << usual << 2
                                 << "error tsp.signers SignedData/signerInfos: 1, 2 [RFC 3161 "
                                    "2.4.2]";
    QTest::newRow("not its purpose")
        << QByteArray("020101") << 32 << now << false << usual << 1
        << "error tsp.purpose certificates/extendedKeyUsage: 1.3.6.1.5.5.7.3.8, absent [RFC 3161 "
           "2.3]";
}

void TestObjectLint::stamps() {
    QFETCH(QByteArray, version);
    QFETCH(int, imprint);
    QFETCH(QByteArray, time);
    QFETCH(bool, isStamper);
    QFETCH(unsigned, flags);
    QFETCH(int, signers);
    QFETCH(QString, finding);
    for (const Algorithm algorithm : {Algorithm::Gost2015, Algorithm::Rsa}) {
        const Party& first = (isStamper ? m_stampers : m_parties).at(algorithm);
        std::vector<const Party*> all{&first};
        if (signers == 2) all.push_back(&m_parties.at(Algorithm::Gost2004));
        const Bytes token = cms_maker::derOf(cms_maker::sign(
            all, tokenInfo(version, std::size_t(imprint), time), flags, tsp::oid::tokenInfo));
        const QStringList found = linesOf(Kind::TimeStampToken, token);
        QCOMPARE(found, finding.isEmpty() ? QStringList() : QStringList(finding));
    }
    // Granted and no token; refused is what there is a reason for.
    QCOMPARE(linesOf(Kind::TimeStampResponse, fromHex("30053003020100").value()),
             QStringList("error tsp.token timeStampToken: present, absent [RFC 3161 2.4.2]"));
    QCOMPARE(linesOf(Kind::TimeStampResponse, fromHex("30053003020102").value()), QStringList());
}

/** RFC 3161 2.4.2: any of the certificate's subject names, and none but those. */
void TestObjectLint::stampsNames() {
    const auto directoryName = [](const Party& party) {
        const auto certificate = x509::Certificate::parse(party.der()).value();
        return asn1::element(asn1::tag::contextConstructed(4), certificate.subjectDer);
    };
    const auto calling = [](const Bytes& name) {
        return tokenInfo("020101", 32, "20260725101500Z", {1},
                         asn1::element(asn1::tag::contextConstructed(0), name));
    };
    const Party& plain = m_stampers.at(Algorithm::Rsa);
    const Bytes other = directoryName(m_parties.at(Algorithm::Gost2015));
    const Party named = withAlternativeName(
        cms_maker::makeParty(Algorithm::Rsa, "Уақыт", nullptr, "critical,timeStamping"), other);
    QCOMPARE(linesOf(Kind::TimeStampToken, tokenOf(plain, calling(directoryName(plain)))),
             QStringList());
    QCOMPARE(linesOf(Kind::TimeStampToken, tokenOf(named, calling(other))), QStringList());
    const QStringList wrong = linesOf(Kind::TimeStampToken, tokenOf(plain, calling(other)));
    QCOMPARE(wrong.size(), 1);
    QVERIFY2(wrong.front().startsWith("error tsp.name TSTInfo/tsa: "), qPrintable(wrong.front()));
}

/** 160 bits: an octet before them, for their first is no sign, is not counted. */
void TestObjectLint::stampsNumbers() {
    const auto numbered = [&](std::size_t octets) {
        Bytes serial(octets + 1, 0x80);
        serial.front() = 0;
        return linesOf(Kind::TimeStampToken,
                       tokenOf(m_stampers.at(Algorithm::Rsa),
                               tokenInfo("020101", 32, "20260725101500Z", serial)));
    };
    QCOMPARE(numbered(20), QStringList());
    QCOMPARE(numbered(21),
             QStringList("warning tsp.serial TSTInfo/serialNumber: ≤ 20, 21 [RFC 3161 2.4.2]"));
}

/** A finding's offset is where its octets stand in the whole. */
void TestObjectLint::placesAndOctets() {
    const auto made = cms_maker::sign({&m_parties.at(Algorithm::Gost2015)}, document);
    const Bytes spoiled = replaced(cms_maker::derOf(made), "02010131", "02010531");
    const auto findings = object::lint(Kind::Cms, spoiled).value();
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().octets, std::string("020105"));
    const Bytes there = fromHex("020105").value();
    QCOMPARE(findings.front().offset, placeOf(spoiled, there));
}

/** Each once, and where it stands. */
void TestObjectLint::parts() {
    const Bytes stamp = cms_maker::derOf(cms_maker::sign({&m_stampers.at(Algorithm::Rsa)},
                                                         tokenInfo("020101", 32, "20260725101500Z"),
                                                         CMS_CADES, tsp::oid::tokenInfo));
    const auto made = cms_maker::sign({&m_parties.at(Algorithm::Gost2015)}, document);
    CMS_unsigned_add1_attr_by_txt(cms_maker::firstSigner(made), cms::oid::timeStampToken,
                                  V_ASN1_SEQUENCE, stamp.data(), int(stamp.size()));
    const Bytes whole = cms_maker::derOf(made);
    const auto parts = object::partsOf(Kind::Cms, whole).value();
    QCOMPARE(parts.size(), std::size_t(3));
    QCOMPARE(parts[0].kind, Kind::Certificate);
    QCOMPARE(parts[0].encoded, m_parties.at(Algorithm::Gost2015).der());
    QCOMPARE(parts[1].kind, Kind::TimeStampToken);
    QCOMPARE(parts[1].encoded, stamp);
    QCOMPARE(parts[2].encoded, m_stampers.at(Algorithm::Rsa).der());
    for (const object::Part& part : parts)
        QVERIFY(part.offset && std::equal(part.encoded.begin(), part.encoded.end(),
                                          whole.begin() + long(*part.offset)));
}

/** Of indefinite length: its DER is nowhere in the whole, and no octets are said to be it. */
void TestObjectLint::partInPieces() {
    const Bytes one = m_parties.at(Algorithm::Rsa).der();
    const Bytes other = m_parties.at(Algorithm::Gost2015).der();
    Bytes pieces{0x30, 0x80};
    pieces.insert(pieces.end(), one.begin() + 4, one.end()); // 30 82 and two octets of length
    pieces.insert(pieces.end(), {0, 0});
    QCOMPARE(one[1], std::uint8_t(0x82));
    Bytes certificates = pieces;
    certificates.insert(certificates.end(), other.begin(), other.end());
    const Bytes whole = asn1::sequence(
        {asn1::oid("1.2.840.113549.1.7.2"),
         asn1::element(
             asn1::tag::contextConstructed(0),
             asn1::sequence({asn1::smallInteger(1), asn1::element(asn1::tag::set, Bytes()),
                             asn1::sequence({asn1::oid(cms::oid::data)}),
                             asn1::element(asn1::tag::contextConstructed(0), certificates),
                             asn1::element(asn1::tag::set, Bytes())}))});
    const auto parts = object::partsOf(Kind::Bundle, whole).value();
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0].encoded, one);
    QVERIFY(!parts[0].offset);
    QCOMPARE(parts[1].offset.value_or(0), placeOf(whole, other));
}

/** More elements than are looked at: said, and where. */
void TestObjectLint::whatIsNotSeen() {
    constexpr std::size_t nulls = 110'000;
    Bytes many(2 * nulls);
    for (std::size_t i = 0; i < many.size(); i += 2)
        many[i] = 5;
    const Bytes signedOctets = asn1::sequence({many});
    const auto made = cms_maker::sign({&m_parties.at(Algorithm::Gost2015)}, signedOctets);
    const Bytes whole = cms_maker::derOf(made);
    QCOMPARE(linesOf(Kind::Cms, whole),
             QStringList("warning form.unseen ContentInfo: looked at, not looked at [RFC 5652 5]"));
    const auto findings = object::lint(Kind::Cms, whole).value();
    QVERIFY(findings.front().offset > 190'000 && findings.front().offset < whole.size());
    QVERIFY(findings.front().octets.starts_with("05000500"));
    const auto little = cms_maker::sign({&m_parties.at(Algorithm::Gost2015)}, document);
    QCOMPARE(linesOf(Kind::Cms, cms_maker::derOf(little)), QStringList());
}

void TestObjectLint::whatHoldsNone() {
    const Bytes certificate = m_parties.at(Algorithm::Rsa).der();
    QVERIFY(!object::holdsOthers(Kind::Certificate) && object::holdsOthers(Kind::Bundle));
    QCOMPARE(object::lint(Kind::Certificate, certificate).error().code, ErrorCode::MalformedDer);
    for (const Kind kind : {Kind::Bundle, Kind::Cms, Kind::OcspResponse, Kind::TimeStampToken,
                            Kind::TimeStampResponse}) {
        QVERIFY(!object::lint(kind, certificate));
        QVERIFY(!object::partsOf(kind, certificate));
    }
}

QTEST_GUILESS_MAIN(TestObjectLint)
#include "test_object_lint.moc"
