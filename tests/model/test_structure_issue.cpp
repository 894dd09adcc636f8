// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/writer.h"
#include "crypto/profile/linter.h"
#include "crypto/provider/algorithms.h"
#include "crypto/rsa/rsa.h"
#include "crypto/x509/path.h"
#include "crypto/x509/request.h"
#include "model/authority/authority_values.h"
#include "model/issuance/structure_issue.h"
#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "tests/model/issuance_fixture.h"

using namespace model;
using namespace model::test;
namespace x509 = crypto::x509;
namespace asn1 = crypto::asn1;
namespace profile = crypto::profile;

namespace {

/** A holder's RSA key in memory. */
class RsaKey final : public crypto::Signer {
public:
    explicit RsaKey(unsigned bits)
        : m_pair(KU_OK(crypto::rsa::generate(bits))) {}
    Algorithm algorithm() const override { return Algorithm::Rsa; }
    Bytes publicKey() const override {
        return asn1::sequence(
            {asn1::unsignedInteger(m_pair.modulus), asn1::unsignedInteger(m_pair.exponent)});
    }
    Result<Bytes> sign(ByteView digest) override {
        return crypto::rsa::sign(m_pair.privateKey, digest);
    }

private:
    crypto::rsa::KeyPair m_pair;
};

Bytes nameOf(const char* commonName, bool reversed = false) {
    const Bytes country = asn1::setOf(
        asn1::sequence({asn1::oid("2.5.4.6"), asn1::string(asn1::tag::printableString, "KZ")}));
    const Bytes common = asn1::setOf(
        asn1::sequence({asn1::oid("2.5.4.3"), asn1::string(asn1::tag::utf8String, commonName)}));
    return reversed ? asn1::sequence({country, common}) : asn1::sequence({common, country});
}

QStringList errorsOf(const OrderCheck& check) {
    QStringList found;
    for (const Finding& one : check.findings)
        if (one.severity == Severity::Error)
            found +=
                QStringLiteral("%1 %2").arg(QString::fromUtf8(nameOf(one.code).data()), one.field);
    return found;
}

} // namespace

/** Certificates by a structure and not on a letter. One chain for all: RSA keys take their time. */
class TestStructureIssue : public QObject {
    Q_OBJECT

private:
    std::optional<Place> m_place;
    std::optional<Sitting> m_sitting;
    QString m_iin;
    QString m_bin;
    Job m_job;

    Register& reg() { return m_sitting->session.reg; }
    StructureIssueService service() { return StructureIssueService(m_sitting->desk); }
    CaGeneration national(Algorithm algorithm) {
        return m_sitting->ca(AuthorityKind::National, algorithm);
    }
    /** A value that any field of this name takes. */
    std::string valueFor(const FormField& field) {
        if (field.kind == FieldKind::Choice) return field.choices.front().id;
        if (field.kind == FieldKind::Flag) return {};
        static const StructureValues samples{{"surname", "Әлімова"},
                                             {"givenName", "Айгүл"},
                                             {"patronymic", "Қанатқызы"},
                                             {"organisation", "Сынақ ЖШС"},
                                             {"email", "a@example.kz"},
                                             {"phone", "+77011234567"},
                                             {"treasuryClient", "KS12345"},
                                             {"treasuryRole", "ROLE02"},
                                             {"domain", "example.kz"},
                                             {"dnsNames", "example.kz\nwww.example.kz"},
                                             {"city", "Астана"},
                                             {"region", "Астана"},
                                             {"oblast", "Ақмола"},
                                             {"systemName", "Сынақ АЖ"},
                                             {"systemOid", "1.2.398.3.99"}};
        if (field.name == "iin") return m_iin.toStdString();
        if (field.name == "bin") return m_bin.toStdString();
        return samples.at(field.name);
    }
    StructureOrder orderFor(const std::string& structure, const CaGeneration& ca) {
        StructureOrder order;
        order.structure = structure;
        order.caId = ca.id;
        for (const FormField& field : KU_OK(service().fieldsOf(structure)))
            order.values[field.name] = valueFor(field);
        return order;
    }
    StructureOrder serverOrder() {
        StructureOrder order = orderFor("nuc-07-ssl-person", national(Algorithm::Rsa));
        order.key = SignerSource{std::make_shared<RsaKey>(2048)};
        return order;
    }
    x509::Certificate issued(const StructureReport& report) {
        return KU_OK(x509::Certificate::parse(report.certificate));
    }
    /** By those who did not make it: the linter as it loads the structure, and the chain. */
    void requireGood(const StructureReport& report, const CaGeneration& ca) {
        const auto certificate = issued(report);
        const auto* structures = KU_OK(profiles());
        const auto structure =
            KU_OK(structures->edition(report.issue.structure, report.issue.edition));
        const auto issuer = KU_OK(x509::Certificate::parse(ca.certificate));
        const auto values = KU_OK(valuesUnder(m_sitting->session, ca));
        for (const auto& one :
             KU_OK(profile::lint(structure, report.certificate, {&issuer, values})))
            QVERIFY2(one.level != profile::LintLevel::Error,
                     (structure.id + ' ' + one.code + ' ' + one.place).c_str());
        std::vector<x509::Certificate> roots, between;
        for (const CaGeneration& one : KU_OK(reg().authorities().list())) {
            auto parsed = KU_OK(x509::Certificate::parse(one.certificate));
            (one.authority == AuthorityKind::Root ? roots : between).push_back(std::move(parsed));
        }
        QCOMPARE(x509::verifyCertificate(certificate, roots, between, m_place->clock.at).verdict,
                 x509::Verdict::Good);
        QCOMPARE(KU_OK(reg().certificates().byId(report.issue.certificateId)).serial,
                 certificate.serial);
    }

private slots:
    void initTestCase() {
        m_place.emplace();
        m_sitting.emplace(*m_place);
        KU_OK(makeTrainingChain(m_sitting->desk, m_place->module().toStdString(), secret(pin),
                                m_job, TrainingChains::WithNational));
        const auto rows = m_sitting->acceptedRows();
        const auto row = KU_OK(reg().applications().row(rows.front())).row;
        m_iin = row.iin;
        m_bin = row.bin;
    }
    void cleanupTestCase() {
        QVERIFY(KU_OK(reg().audit().verify()).intact());
        m_sitting.reset();
        m_place.reset();
    }

    void aGenerationOffersItsAuthoritysStructures() {
        const auto ids = [&](const CaGeneration& ca) {
            QStringList found;
            for (const StructureOffer& one : KU_OK(service().structuresOf(ca)))
                found += QString::fromStdString(one.id);
            return found;
        };
        QCOMPARE(ids(national(Algorithm::Rsa)),
                 (QStringList{"nuc-03-person-rsa", "nuc-07-ssl-person", "nuc-08-ssl-legal"}));
        QCOMPARE(ids(national(Algorithm::Gost2015)),
                 (QStringList{"nuc-04-person-gost", "nuc-05-legal-gost", "nuc-06-treasury-gost",
                              "nuc-09-is-person", "nuc-10-is-legal", "nuc-15-ocsp-gost",
                              "nuc-16-tsp-gost"}));
        QCOMPARE(ids(m_sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2004)),
                 (QStringList{"ucgo-user-gost2004", "ucgo-vpn-gost2004"}));
        QStringList ofRoots;
        for (const CaGeneration& ca : KU_OK(reg().authorities().list()))
            if (ca.authority == AuthorityKind::Root) ofRoots += ids(ca).join('+');
        ofRoots.sort();
        QCOMPARE(ofRoots, (QStringList{"nko-subordinate-gost2004+ucgo-ca-gost2004",
                                       "nko-subordinate-gost2015+nuc-02-ca-gost",
                                       "nko-subordinate-gost2015+ucgo-ca-gost2015",
                                       "nko-subordinate-rsa+nuc-01-ca-rsa"}));
        QCOMPARE(KU_OK(service().casFor("nuc-08-ssl-legal")).front().id,
                 national(Algorithm::Rsa).id);
    }

    void aStructureMakesItsForm() {
        std::map<std::string, FormField> form;
        for (const FormField& field : KU_OK(service().fieldsOf("nuc-06-treasury-gost")))
            form[field.name] = field;
        QVERIFY(!form.contains("trainingMark") && !form.contains("nationalNameGost"));
        QCOMPARE(form.at("treasuryClient").pattern, QStringLiteral("^KS[0-9]{5}$"));
        QCOMPARE(form.at("treasuryClient").sample, QStringLiteral("KS#####"));
        QCOMPARE(form.at("iin").pattern, QStringLiteral("^[0-9]{12}$"));
        QVERIFY(form.at("surname").required); // CN needs it, SN does not
        QVERIFY(!form.at("patronymic").required);
        QCOMPARE(form.at("digitalId").kind, FieldKind::Flag);
        QCOMPARE(form.at("keyStorage").kind, FieldKind::Choice);
        QCOMPARE(form.at("keyStorage").choices.size(), std::size_t(4));
        QCOMPARE(form.at("keyStorage").choices.front().place, KeyPlace::Token);
        QVERIFY(form.at("bin").clause.contains(u"4901-жол"));
        QCOMPARE(KU_OK(service().fieldsOf("nuc-05-legal-gost")).size(), std::size_t(11));
        KU_FAILS(service().fieldsOf("nuc-99"), UnknownStructure);
    }

    /** Every structure of a holder by the way that its storage asks for. */
    void everyStructureIsIssued_data() {
        QTest::addColumn<QString>("structure");
        QTest::addColumn<int>("years"); // ҰКО, para 16; МО КО, para 14
        QTest::newRow("person") << "nuc-04-person-gost" << 3;
        QTest::newRow("legal") << "nuc-05-legal-gost" << 3;
        QTest::newRow("treasury") << "nuc-06-treasury-gost" << 3;
        QTest::newRow("system of a person") << "nuc-09-is-person" << 3;
        QTest::newRow("system of a legal person") << "nuc-10-is-legal" << 3;
        QTest::newRow("responder") << "nuc-15-ocsp-gost" << 3;
        QTest::newRow("time stamps") << "nuc-16-tsp-gost" << 3;
        QTest::newRow("vpn") << "ucgo-vpn-gost2015" << 3;
        QTest::newRow("user, without a letter") << "ucgo-user-gost2004" << 3;
        QTest::newRow("person, RSA") << "nuc-03-person-rsa" << 3;
        QTest::newRow("server of a legal person") << "nuc-08-ssl-legal" << 1;
    }
    void everyStructureIsIssued() {
        QFETCH(QString, structure);
        QFETCH(int, years);
        const auto cas = KU_OK(service().casFor(structure.toStdString()));
        QCOMPARE(cas.size(), std::size_t(1));
        StructureOrder order = orderFor(structure.toStdString(), cas.front());
        const QString medium = m_sitting->medium(*m_place, 7);
        const bool isServer = structure.contains(u"ssl");
        if (isServer)
            order.key = SignerSource{std::make_shared<RsaKey>(2048)};
        else
            order.key = MediumSource{medium};
        for (const FormField& field : KU_OK(service().fieldsOf(order.structure)))
            if (field.name == "keyStorage")
                for (const FieldChoice& one : field.choices)
                    if (!isServer && (one.place == KeyPlace::Token || one.place == KeyPlace::Card))
                        order.values["keyStorage"] = one.id;
        QCOMPARE(errorsOf(KU_OK(service().check(order))), QStringList());
        const auto preview = KU_OK(service().preview(order));
        for (const StructureFinding& one : preview.findings)
            QVERIFY2(one.severity != Severity::Error, qPrintable(one.code + one.place));
        const auto report = KU_OK(service().issue(order, m_job));
        QCOMPARE(report.issue.state, isServer ? OrderState::Signed : OrderState::Delivered);
        requireGood(report, cas.front());
        const auto certificate = issued(report);
        const auto days = std::chrono::duration_cast<std::chrono::days>(certificate.notAfter -
                                                                        certificate.notBefore)
                              .count();
        QVERIFY2(days == 365 * years || days == 365 * years + 1, qPrintable(QString::number(days)));
        // The serial number comes from the key (crypto.md 3).
        QCOMPARE(certificate.serial, x509::serialFromKeyIdentifier(
                                         x509::keyIdentifierOfInfo(certificate.publicKeyInfo)));
        if (!isServer) {
            const auto back =
                KU_OK(m_sitting->media->readCertificate(medium.toStdString(), report.issue.keyId));
            QCOMPARE(back, report.certificate);
        } else {
            QCOMPARE(KU_OK(service().delivered(report.issue.id)).issue.state,
                     OrderState::Delivered);
            KU_FAILS(service().delivered(report.issue.id), WrongState);
        }
        QVERIFY(KU_OK(service().unfinished()).empty());
        KU_FAILS(service().close(report.issue.id, ground, QStringLiteral("x"), m_job), WrongState);
    }

    void aRequestIsCertifiedByItsKey() {
        const CaGeneration ca = national(Algorithm::Rsa);
        auto key = std::make_shared<RsaKey>(2048);
        const Bytes request = KU_OK(x509::buildRequest(nameOf("other.kz"), *key));
        StructureOrder order = orderFor("nuc-07-ssl-person", ca);
        order.key = RequestSource{request};
        const auto check = KU_OK(service().check(order));
        QCOMPARE(errorsOf(check), QStringList());
        QCOMPARE(check.differences.size(), std::size_t(1)); // the name that it asks for
        QCOMPARE(check.differences.front().inFile, QStringLiteral("other.kz"));
        QCOMPARE(check.differences.front().inForm, QStringLiteral("example.kz"));
        const auto report = KU_OK(service().issue(order, m_job));
        requireGood(report, ca);
        QCOMPARE(report.issue.state, OrderState::Delivered);
        QCOMPARE(issued(report).publicKeyInfo, KU_OK(x509::Request::parse(request)).publicKeyInfo);
        // The same key again, by the same CA.
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("KeyCertified key"));
        KU_FAILS(service().issue(order, m_job), KeyAlreadyCertified);
    }

    void whatIsWrongIsSaidAtOnce() {
        StructureOrder order = serverOrder();
        order.values["iin"] = "900101300450";
        order.values["domain"] = "example.com";
        order.values["dnsNames"] = "a b\nмысал.ҚАЗ";
        order.values["keyStorage"] = "1.2.398.3.3.5.2.1";
        const auto check = KU_OK(service().check(order));
        const QStringList errors = errorsOf(check);
        for (const char* expected : {"IinCheckDigit iin", "DomainForeign domain",
                                     "DomainMalformed dnsNames", "ChoiceUnknown keyStorage"})
            QVERIFY2(errors.contains(expected), qPrintable(errors.join('\n') + '\n' + expected));
        KU_FAILS(service().issue(order, m_job), FindingsStop);
        for (const Finding& one : check.findings)
            QVERIFY2(!one.clause.isEmpty(), nameOf(one.code).data());
    }

    void aKazakhDomainIsWrittenInLatinLetters() {
        StructureOrder order = serverOrder();
        order.values["domain"] = "мысал.ҚАЗ";
        order.values["dnsNames"] = "www.мысал.қаз";
        const auto check = KU_OK(service().check(order));
        QCOMPARE(errorsOf(check), QStringList());
        QCOMPARE(check.domains.size(), std::size_t(2));
        QCOMPARE(check.domains.front().unicode, QStringLiteral("мысал.ҚАЗ"));
        QVERIFY(check.domains.front().ascii.endsWith(".xn--80ao21a"));
        // The subject's name is put among the server's names.
        QCOMPARE(profile::linesOf(check.values, "dnsNames").size(), std::size_t(2));
        requireGood(KU_OK(service().issue(order, m_job)), national(Algorithm::Rsa));
        // Ten at most, with it.
        QString many;
        for (int i = 0; i < 10; ++i)
            many += QStringLiteral("h%1.example.kz\n").arg(i);
        order.values["dnsNames"] = many.toStdString();
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("DomainsTooMany dnsNames"));
    }

    void aKeyIsOfTheRightKindAndPlace() {
        StructureOrder order = serverOrder();
        order.key = SignerSource{std::make_shared<RsaKey>(3072)};
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("KeySizeDiffers key"));
        StructureOrder person = orderFor("nuc-04-person-gost", national(Algorithm::Gost2015));
        person.key = SignerSource{std::make_shared<RsaKey>(2048)};
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyAlgorithmDiffers key"));
        person.values["keyStorage"] = "1.2.398.3.3.5.3.1";
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyStorageCloud keyStorage"));
        person.values["keyStorage"] = "1.2.398.3.3.5.2.2"; // a token, and the key is a file's
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyStorageDiffers keyStorage"));
        person.key = MediumSource{m_sitting->medium(*m_place, 6)};
        person.values["keyStorage"] = "1.2.398.3.3.5.1.1"; // a file, and the key is on a medium
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyStorageDiffers keyStorage"));
        person.key = RequestSource{Bytes{1, 2, 3}};
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyUnreadable key"));
    }

    void aRequestOfAnotherKeyIsRefused() {
        StructureOrder order = serverOrder();
        RsaKey key(2048);
        Bytes request = KU_OK(x509::buildRequest(nameOf("example.kz"), key));
        request.back() ^= 1;
        order.key = RequestSource{request};
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("ProofFails key"));
        KU_FAILS(service().issue(order, m_job), FindingsStop);
    }

    /** НКО, appendix 1: the same subject and key under the root's name. */
    void anotherAuthorityIsReSubordinated() {
        CaGeneration root;
        for (const CaGeneration& ca : KU_OK(reg().authorities().list()))
            if (ca.authority == AuthorityKind::Root && ca.algorithm == Algorithm::Rsa) root = ca;
        RsaKey key(4096);
        const Bytes subject = nameOf("БАСҚА ОРТАЛЫҚ", true);
        StructureOrder order;
        order.structure = "nko-subordinate-rsa";
        order.caId = root.id;
        order.days = 365 * 40; // the root itself ends before
        order.key = SignerSource{std::make_shared<RsaKey>(2048)};
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("NeedsRequest key"));
        order.key = RequestSource{KU_OK(x509::buildRequest(subject, key))};
        const auto check = KU_OK(service().check(order));
        QCOMPARE(errorsOf(check), QStringList());
        QVERIFY(check.subject.contains(QStringLiteral("БАСҚА ОРТАЛЫҚ")));
        QVERIFY(check.differences.empty());
        const auto report = KU_OK(service().issue(order, m_job));
        const auto made = issued(report);
        QCOMPARE(made.subjectDer, subject); // octet for octet
        QCOMPARE(made.notAfter, root.notAfter);
        QVERIFY(made.isCa());
        requireGood(report, root);
        // Its certificate, as Base64 alone, says the same; another root would certify it.
        const QByteArray base64 =
            QByteArray(reinterpret_cast<const char*>(report.certificate.data()),
                       static_cast<qsizetype>(report.certificate.size()))
                .toBase64();
        order.key = CertificateSource{Bytes(base64.begin(), base64.end())};
        const auto again = KU_OK(service().check(order));
        QCOMPARE(again.subject, check.subject);
        QCOMPARE(errorsOf(again), QStringList{"KeyCertified key"});
    }

    void whatIsBrokenOffGoesOnOrIsClosed() {
        StructureOrder order = serverOrder();
        Job stopped;
        int recorded = 0;
        Job stops([&](Step step, int, int) {
            if (step == Step::Recording && ++recorded == 1) stops.cancel();
        });
        KU_FAILS(service().issue(order, stops), Cancelled);
        auto waiting = KU_OK(service().unfinished());
        QCOMPARE(waiting.size(), std::size_t(1));
        QCOMPARE(waiting.front().issue.state, OrderState::Recorded);
        // Its octets are on record: it goes on without the key.
        const auto signedNow = KU_OK(service().resume(waiting.front().issue.id, m_job));
        QCOMPARE(signedNow.issue.state, OrderState::Signed);
        requireGood(signedNow, national(Algorithm::Rsa));
        // The key file was never written: the certificate is revoked at once.
        const auto closed =
            KU_OK(service().close(signedNow.issue.id, ground, QStringLiteral("жоғалды"), m_job));
        QCOMPARE(closed.issue.state, OrderState::Revoked);
        QCOMPARE(KU_OK(reg().certificates().byId(closed.issue.certificateId)).status,
                 CertificateStatus::Revoked);
        KU_FAILS(service().resume(closed.issue.id, m_job), WrongState);

        // Stopped before anything was to be signed: a key that is in no file is gone.
        Job early([&](Step step, int, int) {
            if (step == Step::ProvingPossession) early.cancel();
        });
        StructureOrder other = orderFor("nuc-04-person-gost", national(Algorithm::Gost2015));
        other.values["keyStorage"] = "1.2.398.3.3.5.2.2";
        other.key = MediumSource{m_sitting->medium(*m_place, 5)};
        KU_FAILS(service().issue(other, early), Cancelled);
        waiting = KU_OK(service().unfinished());
        QCOMPARE(waiting.front().issue.state, OrderState::Recorded);
        const auto written = KU_OK(service().resume(waiting.front().issue.id, m_job));
        QCOMPARE(written.issue.state, OrderState::Delivered);
        requireGood(written, national(Algorithm::Gost2015));
        QVERIFY(KU_OK(service().unfinished()).empty());
    }

    void itsCertificatesAreFoundAndRevoked() {
        const CaGeneration ca = national(Algorithm::Rsa);
        const auto report = KU_OK(service().issue(serverOrder(), m_job));
        const auto record = KU_OK(reg().certificates().byId(report.issue.certificateId));
        QVERIFY(record.byStructure && !record.isOfCa());
        QCOMPARE(record.iin, m_iin);
        CertificateQuery query;
        query.text = m_iin;
        const auto found = KU_OK(reg().certificates().findIds(query));
        QVERIFY(std::find(found.begin(), found.end(), record.id) != found.end());
        QVERIFY(!KU_OK(reg().certificates().acts(record.id)).empty());
        RevocationService revocation(m_sitting->session);
        KU_FAILS(revocation.revokeOne(record.id, QStringLiteral("no"), QStringLiteral("хат 5")),
                 NotFound);
        KU_FAILS(revocation.revokeOne(record.id, ground, {}), ValueMissing);
        KU_OK(revocation.revokeOne(record.id, ground, QStringLiteral("хат 5")));
        KU_FAILS(revocation.revokeOne(record.id, ground, QStringLiteral("хат 5")), WrongState);
        KU_OK(PublicationService(m_sitting->desk).publish(ca, m_job));
        const auto list = KU_OK(x509::Crl::parse(KU_OK(reg().crls().lastSigned(ca.id))->der));
        QVERIFY(std::any_of(list.entries.begin(), list.entries.end(),
                            [&](const auto& one) { return one.serial == record.serial; }));
    }
};

QTEST_GUILESS_MAIN(TestStructureIssue)
#include "test_structure_issue.moc"
