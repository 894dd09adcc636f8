// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/key_file.h"
#include "crypto/x509/request.h"
#include "model/issuance/key_file_issue.h"
#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "tests/model/structure_fixture.h"

using namespace model;
using namespace model::test;

namespace {

const QString nationalGround = QStringLiteral("nuc.revoke.6"); // ҰКО, para 21

} // namespace

/** Certificates by a structure and not on a letter, step by step. */
class TestStructureIssue : public QObject, private StructureBench {
    Q_OBJECT

private slots:
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
        const QString medium = freshMedium();
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

    void aKeyFileIsWrittenWithItsCertificate_data() {
        QTest::addColumn<QString>("structure");
        QTest::addColumn<QString>("storage");
        QTest::newRow("PKCS#12, GOST") << "nuc-05-legal-gost"
                                       << "1.2.398.3.3.5.1.1";
        QTest::newRow("JKS, RSA") << "nuc-08-ssl-legal"
                                  << "1.2.398.3.3.5.1.2";
    }

    void aKeyFileIsWrittenWithItsCertificate() {
        QFETCH(QString, structure);
        QFETCH(QString, storage);
        const auto ca = KU_OK(service().casFor(structure.toStdString())).front();
        StructureOrder order = orderFor(structure.toStdString(), ca);
        order.values["keyStorage"] = storage.toStdString();
        QTemporaryDir folder;
        KeyFilePlan plan{storage.endsWith('2') ? KeyPlace::Jks : KeyPlace::Pkcs12, false,
                         secret("aaa"), folder.path()};
        KU_FAILS(issueToKeyFile(m_sitting->desk, order, plan, m_job), FindingsStop);
        plan.password = secret("Qwxz-7391-kd");
        // A folder that is not there is found out before anything is begun.
        plan.folder = folder.filePath(QStringLiteral("none"));
        KU_FAILS(issueToKeyFile(m_sitting->desk, order, plan, m_job), FileNotWritable);
        QVERIFY(KU_OK(service().unfinished()).empty());
        plan.folder = folder.path();
        const auto made = KU_OK(issueToKeyFile(m_sitting->desk, order, plan, m_job));
        QCOMPARE(made.report.issue.state, OrderState::Delivered);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing of the trial
        requireGood(made.report, ca);
        const auto store =
            KU_OK(crypto::keystore::openKeyFile(contentsOf(made.path), plan.password));
        QCOMPARE(store.certificate.der, made.report.certificate);
        QCOMPARE(store.chain.size(), std::size_t(2)); // the CA and its root
        const auto days = std::chrono::duration_cast<std::chrono::days>(store.certificate.notAfter -
                                                                        store.certificate.notBefore)
                              .count();
        QVERIFY(days == 365 || days == 366); // ҰКО, para 16: not on a medium
        order.values["keyStorage"] = "1.2.398.3.3.5.2.2";
        KU_FAILS(issueToKeyFile(m_sitting->desk, order, plan, m_job), BadArgument);
    }

    void aRequestIsCertifiedByItsKey() {
        const CaGeneration ca = national(Algorithm::Rsa);
        auto key = std::make_shared<RsaKey>(2048);
        const Bytes request = KU_OK(x509::buildRequest(distinguishedName("other.kz"), *key));
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

    /** НКО, appendix 1: the same subject and key under the root's name. */
    void anotherAuthorityIsReSubordinated() {
        CaGeneration root;
        for (const CaGeneration& ca : KU_OK(reg().authorities().list()))
            if (ca.authority == AuthorityKind::Root && ca.algorithm == Algorithm::Rsa) root = ca;
        RsaKey key(4096);
        const Bytes subject = distinguishedName("БАСҚА ОРТАЛЫҚ", true);
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
        // It is closed as it was seen, or not at all: recorded, it is signed by now.
        KU_FAILS(service().close(signedNow.issue.id, nationalGround, QStringLiteral("жоғалды"),
                                 m_job, OrderState::Recorded),
                 WrongState);
        // The key file was never written: the certificate is revoked at once.
        const auto closed =
            KU_OK(service().close(signedNow.issue.id, nationalGround, QStringLiteral("жоғалды"),
                                  m_job, OrderState::Signed));
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
        other.key = MediumSource{freshMedium()};
        KU_FAILS(service().issue(other, early), Cancelled);
        waiting = KU_OK(service().unfinished());
        QCOMPARE(waiting.front().issue.state, OrderState::Recorded);
        const auto written = KU_OK(service().resume(waiting.front().issue.id, m_job));
        QCOMPARE(written.issue.state, OrderState::Delivered);
        requireGood(written, national(Algorithm::Gost2015));
        QVERIFY(KU_OK(service().unfinished()).empty());
    }

    /** What was revoked since it was signed is given to nobody; the order is closed. */
    void whatIsRevokedMeanwhileIsNotDelivered() {
        RevocationService revocation(m_sitting->session);
        const auto ofFile = KU_OK(service().issue(serverOrder(), m_job));
        KU_OK(revocation.revokeOne(ofFile.issue.certificateId, nationalGround,
                                   QStringLiteral("хат 6")));
        KU_FAILS(service().delivered(ofFile.issue.id), WrongState);

        Job stops([&](Step step, int, int) {
            if (step == Step::Storing) stops.cancel(); // before it is written to the medium
        });
        StructureOrder order = orderFor("nuc-04-person-gost", national(Algorithm::Gost2015));
        order.values["keyStorage"] = "1.2.398.3.3.5.2.2";
        order.key = MediumSource{freshMedium()};
        KU_FAILS(service().issue(order, stops), Cancelled);
        const auto waiting = KU_OK(service().unfinished());
        const StructureIssue onMedium = waiting.back().issue;
        QCOMPARE(onMedium.state, OrderState::Signed);
        KU_OK(
            revocation.revokeOne(onMedium.certificateId, nationalGround, QStringLiteral("хат 7")));
        KU_FAILS(service().resume(onMedium.id, m_job), WrongState);
        QVERIFY(!m_sitting->media->readCertificate(onMedium.mediumSerial.toStdString(),
                                                   onMedium.keyId));
        for (const Id id : {ofFile.issue.id, onMedium.id}) {
            const auto closed = KU_OK(
                service().close(id, nationalGround, QStringLiteral("кері қайтарылды"), m_job));
            QCOMPARE(closed.issue.state, OrderState::Revoked);
        }
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
        // The state bodies' CA and the root have grounds of their own.
        for (const char* others : {"ucgo.revoke.6", "nko.revoke.4"})
            KU_FAILS(
                revocation.revokeOne(record.id, QLatin1String(others), QStringLiteral("хат 5")),
                NotFound);
        KU_FAILS(revocation.revokeOne(record.id, nationalGround, {}), ValueMissing);
        KU_OK(revocation.revokeOne(record.id, nationalGround, QStringLiteral("хат 5")));
        KU_FAILS(revocation.revokeOne(record.id, nationalGround, QStringLiteral("хат 5")),
                 WrongState);
        KU_OK(PublicationService(m_sitting->desk).publish(ca, m_job));
        const auto list = KU_OK(x509::Crl::parse(KU_OK(reg().crls().lastSigned(ca.id))->der));
        QVERIFY(std::any_of(list.entries.begin(), list.entries.end(),
                            [&](const auto& one) { return one.serial == record.serial; }));
    }

    void cleanupTestCase() { QVERIFY(KU_OK(reg().audit().verify()).intact()); }
};

QTEST_GUILESS_MAIN(TestStructureIssue)
#include "test_structure_issue.moc"
