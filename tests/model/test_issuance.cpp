// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/linter.h"
#include "crypto/x509/path.h"
#include "crypto/x509/request.h"
#include "model/authority/authority_values.h"
#include "tests/model/issuance_fixture.h"

using namespace model;
using namespace model::test;
namespace x509 = crypto::x509;

/** Step 7: from an accepted row to a certificate on its medium, whatever happens on the way. */
class TestIssuance : public QObject {
    Q_OBJECT

private slots:
    void aRowBecomesACertificateOnItsMedium_data() {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QString>("structure");
        QTest::newRow("2015") << int(Algorithm::Gost2015) << "ucgo-user-gost2015";
        QTest::newRow("2004") << int(Algorithm::Gost2004) << "ucgo-user-gost2004";
    }
    void aRowBecomesACertificateOnItsMedium() {
        QFETCH(int, algorithm);
        Bench bench;
        const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm(algorithm));
        const auto report =
            KU_OK(bench.service().issue(bench.plan(0, Algorithm(algorithm)), bench.job));
        QCOMPARE(report.issue.state, IssueState::Written);
        QTEST(report.issue.structure, "structure");
        QCOMPARE(codes(report.findings), QStringList({"IinNineteenthCentury", "CrlMissing"}));

        const auto records = bench.certificatesOf(0);
        QCOMPARE(records.size(), std::size_t(1));
        const Bytes der = KU_OK(bench.reg().certificates().der(records.front().id));
        const auto certificate = KU_OK(x509::Certificate::parse(der));
        const auto root = KU_OK(bench.reg().authorities().byId(ca.issuerId));
        const auto verdict =
            x509::verifyCertificate(certificate,
                                    {KU_OK(x509::Certificate::parse(ca.certificate)),
                                     KU_OK(x509::Certificate::parse(root.certificate))},
                                    {}, bench.place.clock.at);
        QCOMPARE(verdict.verdict, x509::Verdict::Good);
        // SKI and serial as production has them; the serial is in the register, too.
        const Bytes identifier = x509::keyIdentifier(certificate.publicKeyBits);
        QCOMPARE(*certificate.subjectKeyIdentifier(), identifier);
        QCOMPARE(certificate.serial, x509::serialFromKeyIdentifier(identifier));
        QCOMPARE(records.front().serial, certificate.serial);
        // Three years (para 14).
        QVERIFY(certificate.notBefore == bench.place.clock.at);
        QVERIFY(certificate.notAfter - certificate.notBefore == std::chrono::days(365 * 3 + 1));
        QCOMPARE(QString::fromStdString(x509::valueOf(certificate.subject, "2.5.4.3")),
                 QStringLiteral("ӘБІЛҚАСЫМОВ ЖӘҢГІР · ОҚУ · УЧЕБНЫЙ"));
        QCOMPARE(x509::valueOf(certificate.subject, "2.5.4.5"), std::string("IIN850101100012"));
        QCOMPARE(x509::valueOf(certificate.subject, "2.5.4.11"), std::string("BIN230440000010"));

        const auto request = KU_OK(x509::Request::parse(report.issue.request));
        QVERIFY(request.verify());
        QCOMPARE(request.publicKeyInfo, certificate.publicKeyInfo);
        QCOMPARE(request.subjectDer, certificate.subjectDer);

        // On the medium: this certificate beside the key that it certifies.
        const std::string serial = bench.medium.toStdString();
        QCOMPARE(KU_OK(bench.sitting->media->readCertificate(serial, report.issue.keyId)), der);
        const auto key = KU_OK(bench.sitting->media->findKey(serial, report.issue.keyId));
        QCOMPARE(key.publicKey, report.issue.publicKey);
        QVERIFY(key.hasPrivate);
        const auto held = KU_OK(bench.reg().media().bySerial(bench.medium));
        QCOMPARE(held->state, MediumState::Used);
        QCOMPARE(held->holderIin, QStringLiteral("850101100012"));
        QCOMPARE(bench.stateOf(0), RowState::Issued);
        QVERIFY(KU_OK(bench.reg().audit().verify()).intact());
    }

    void aRowIsIssuedOnce() {
        Bench bench;
        KU_OK(bench.service().issue(bench.plan(), bench.job));
        bench.medium = bench.sitting->medium(bench.place, slot + 1);
        const auto entries = bench.sitting->auditEntries();
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), AlreadyIssued);
        IssuePlan again = bench.plan();
        again.again = true; // only what was not delivered
        KU_FAILS(bench.service().issue(again, bench.job), AlreadyIssued);
        QCOMPARE(bench.certificatesOf(0).size(), std::size_t(1));
        QCOMPARE(bench.sitting->auditEntries(), entries);
    }

    void aMediumIsForOnePerson() {
        Bench bench;
        KU_OK(bench.service().issue(bench.plan(0), bench.job));
        KU_FAILS(bench.service().issue(bench.plan(1), bench.job), WrongState);
        bench.medium = bench.sitting->ca(AuthorityKind::Root, Algorithm::Gost2015).tokenSerial;
        KU_FAILS(bench.service().issue(bench.plan(1), bench.job), WrongState);
        bench.medium = QStringLiteral("nowhere");
        KU_FAILS(bench.service().issue(bench.plan(1), bench.job), MediumNotPresent);
        QCOMPARE(bench.stateOf(1), RowState::Accepted);
    }

    void whatStandsAgainstItStopsBeforeAnythingIsMade_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("logged out") << 0 << "LoginNeeded";
        QTest::newRow("CA logged out") << 1 << "LoginNeeded";
        QTest::newRow("the clock, behind") << 2 << "ClockStopped";
        QTest::newRow("a new day") << 3 << "ClockNotConfirmed";
        QTest::newRow("CA ends sooner") << 4 << "WouldOutliveCa";
        QTest::newRow("a check it no longer passes") << 5 << "FindingsStop";
        QTest::newRow("write-protected") << 6 << "MediumWriteProtected";
        QTest::newRow("pulled") << 7 << "MediumNotPresent";
        QTest::newRow("a root") << 8 << "CaNotUsable";
        QTest::newRow("the other kind of medium") << 9 << "WrongState";
    }
    void whatStandsAgainstItStopsBeforeAnythingIsMade() {
        QFETCH(int, fault);
        Bench bench;
        IssuePlan plan = bench.plan();
        const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
        switch (fault) {
        case 0:
            KU_OK(bench.sitting->media->logout(bench.medium.toStdString()));
            break;
        case 1:
            KU_OK(bench.sitting->media->logout(ca.tokenSerial.toStdString()));
            break;
        case 2:
            bench.place.clock.at -= std::chrono::seconds(1);
            break;
        case 3:
            bench.place.clock.at += std::chrono::days(1);
            break;
        case 4:
            bench.place.clock.at = ca.notAfter - std::chrono::days(1000);
            KU_OK(ClockGuard(bench.reg()).accept(QStringLiteral("сынақ")));
            break;
        case 5:
            bench.sitting->session.training = false; // an IIN of the nineteenth century
            break;
        case 6:
            put(bench.place.slotFile(slot, "readonly"), "");
            break;
        case 7:
            bench.place.pull(slot);
            break;
        case 8:
            plan.caId = bench.sitting->ca(AuthorityKind::Root, Algorithm::Gost2015).id;
            break;
        case 9:
            KU_OK(MediaService(bench.sitting->desk).received(bench.medium, MediumKind::TypeC, 0));
            break;
        }
        const auto entries = bench.sitting->auditEntries();
        const auto answer = bench.service().issue(plan, bench.job);
        QVERIFY(!answer);
        QTEST(QString::fromUtf8(crypto::nameOf(answer.error().code).data()), "code");
        QCOMPARE(bench.sitting->auditEntries(), entries);
        QCOMPARE(bench.stateOf(0), RowState::Accepted);
    }

    // A row that came past the checks leaves no key and no open issue behind.
    void whatTheStructureRefusesMakesNoKey_data() {
        QTest::addColumn<bool>("longName"); // else an address that no certificate can hold
        QTest::addColumn<QString>("code");
        QTest::newRow("a name with no room for the mark") << true << "FindingsStop";
        QTest::newRow("an address") << false << "LintRefused";
    }
    void whatTheStructureRefusesMakesNoKey() {
        QFETCH(bool, longName);
        Bench bench;
        if (longName) {
            bench.rename(0, QString(40, u'Ә') + u' ' + QString(14, u'Ә'));
        } else {
            auto transaction = KU_OK(bench.reg().begin());
            KU_OK(bench.reg().settings().set(transaction, QStringLiteral("authority.crl"),
                                             QStringLiteral("тізім.kz")));
            KU_OK(transaction.commit({QStringLiteral("set"), QStringLiteral("test"), {}}));
        }
        const auto answer = bench.service().issue(bench.plan(), bench.job);
        QVERIFY(!answer);
        QTEST(QString::fromUtf8(crypto::nameOf(answer.error().code).data()), "code");
        QVERIFY(KU_OK(bench.sitting->media->listKeys(bench.medium.toStdString())).empty());
        QVERIFY(KU_OK(bench.service().unfinished()).empty());
        QCOMPARE(bench.stateOf(0), RowState::Accepted);
    }

    void twoLettersGiveOneCertificate() {
        Bench bench;
        const auto second = bench.sitting->acceptedRows(QStringLiteral("01-7/596"));
        bench.chooseTypeC(second.front());
        bench.again("C_Sign 2 0x32\nC_Sign 1 0x32\n"); // the first letter's issue stops at its key
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        bench.again();
        const Id stopped = KU_OK(bench.service().unfinished()).front().issue.id;
        // The same person by the second letter, which nothing held up.
        const QString first = bench.medium;
        bench.medium = bench.sitting->medium(bench.place, slot + 1);
        IssuePlan other = bench.plan();
        other.rowId = second.front();
        KU_OK(bench.service().issue(other, bench.job));
        bench.medium = first;
        const auto refused = bench.service().resume(stopped, bench.job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FindingsStop);
        // Their number alone: which they are has words of its own.
        const auto against = KU_OK(bench.service().checkGoOn(stopped));
        QCOMPARE(refused.error().arguments,
                 std::vector<std::string>{std::to_string(against.size())});
        QVERIFY(codes(against).contains(QStringLiteral("ValidCertificateExists")));
        for (const Finding& one : against)
            QCOMPARE(one.severity, Severity::Error);
        QCOMPARE(bench.certificatesOf(0).size(), std::size_t(1));
        QCOMPARE(KU_OK(bench.service().closeNotDelivered(stopped, ground, {}, bench.job)).state,
                 IssueState::Abandoned);
        const auto findings = KU_OK(
            bench.service().check(bench.rows.front(), bench.sitting->ca(AuthorityKind::StateBodies,
                                                                        Algorithm::Gost2015)));
        QVERIFY(codes(findings).contains(QStringLiteral("ValidCertificateExists")));
    }

    void aMediumWithForeignKeysIsNotFree() {
        Bench bench;
        KU_OK(bench.sitting->media->generateKey(bench.medium.toStdString(), Algorithm::Gost2015,
                                                Bytes(16, 7), "another workplace's"));
        const auto refused = bench.service().issue(bench.plan(), bench.job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongState);
        QCOMPARE(refused.error().arguments.back(), std::string("has-keys"));
        QCOMPARE(bench.stateOf(0), RowState::Accepted);
    }

    void whatIsRecordedForSigningCountsAsACertificate() {
        Bench bench;
        const auto second = bench.sitting->acceptedRows(QStringLiteral("01-7/596"));
        bench.chooseTypeC(second.front());
        bench.again("C_Sign 2 0x32\n"); // recorded, then the CA's token is pulled out
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        bench.again();
        const Issue stopped = KU_OK(bench.service().unfinished()).front().issue;
        QCOMPARE(stopped.state, IssueState::Recorded);
        const QString first = bench.medium;
        bench.medium = bench.sitting->medium(bench.place, slot + 1);
        IssuePlan other = bench.plan();
        other.rowId = second.front();
        const auto refused = bench.service().issue(other, bench.job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FindingsStop);
        QCOMPARE(refused.error().arguments, std::vector<std::string>{"1"});
        const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
        QVERIFY(codes(KU_OK(bench.service().check(second.front(), ca)))
                    .contains(QStringLiteral("CertificateUnderWay")));
        QVERIFY(KU_OK(bench.service().checkGoOn(stopped.id)).empty()); // it is to be signed
        bench.medium = first;
        KU_OK(bench.service().resume(stopped.id, bench.job));
        QCOMPARE(bench.certificatesOf(0).size(), std::size_t(1));
    }

    void aMediumWithAnOpenIssueIsNotSaidToHaveFailed() {
        Bench bench;
        bench.again("C_Sign 2 0x32\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        MediaService media(bench.sitting->desk);
        KU_FAILS(media.failed(bench.medium, {}), WrongState);
        KU_FAILS(media.prepare(bench.place.module(), slot, secret(soPin), secret(pin), {}),
                 WrongState);
    }

    void aReturnedMediumIsFormattedBeforeItIsUsedAgain() {
        Bench bench;
        const auto report = KU_OK(bench.service().issue(bench.plan(), bench.job));
        {
            auto transaction = KU_OK(bench.reg().begin());
            const auto known = KU_OK(bench.reg().media().bySerial(bench.medium));
            KU_OK(bench.reg().media().record(transaction, {known->id, MediumState::HandedOver}));
            KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("handed over")}));
        }
        MediaService media(bench.sitting->desk);
        KU_OK(media.returned(bench.medium, {}));
        KU_FAILS(bench.service().issue(bench.plan(1), bench.job), WrongState);
        KU_FAILS(media.received(bench.medium, MediumKind::UsbA, 0), MediumKnown);
        const QString before = bench.medium;
        bench.medium = bench.sitting->medium(bench.place, slot); // formatted
        // It waits for nothing under the number that it had.
        QCOMPARE(KU_OK(bench.reg().media().bySerial(before))->state, MediumState::Failed);
        QVERIFY(KU_OK(bench.reg().media().findIds(MediumState::Returned)).empty());
        KU_OK(bench.service().issue(bench.plan(1), bench.job));
        QCOMPARE(KU_OK(bench.sitting->media->listKeys(bench.medium.toStdString())).size(),
                 std::size_t(1));
    }

    /** Between two steps; the last one is not broken off any more. */
    void canBeStoppedBeforeItsLastStep() {
        Bench bench;
        QList<std::pair<Step, bool>> seen;
        Job job([&](Step step, int, int) { seen << std::pair(step, job.mayStop()); });
        KU_OK(bench.service().issue(bench.plan(), job));
        QVERIFY(seen.contains(std::pair(Step::GeneratingKey, true)));
        QVERIFY(seen.contains(std::pair(Step::Signing, true)));
        QVERIFY(seen.contains(std::pair(Step::WritingToMedium, false)));
        QVERIFY(!job.mayStop());
    }

    void onlyWhatWasRequestedIsSigned_data() {
        QTest::addColumn<QString>("difference");
        QTest::newRow("nothing") << "";
        QTest::newRow("subject") << "request-subject";
        QTest::newRow("public key") << "request-key";
    }
    /** Between two steps the request on record became another one, signed well. */
    void onlyWhatWasRequestedIsSigned() {
        QFETCH(QString, difference);
        Bench bench;
        Job job([&](Step step, int, int) {
            if (step == Step::ProvingPossession) job.cancel();
        });
        KU_FAILS(bench.service().issue(bench.plan(), job), Cancelled);
        const Issue issue = KU_OK(bench.service().unfinished()).front().issue;
        const std::string serial = bench.medium.toStdString();
        const Bytes own = KU_OK(x509::Request::parse(issue.request)).subjectDer;
        const Bytes otherKeyId(16, 7);
        KU_OK(bench.sitting->media->generateKey(serial, Algorithm::Gost2015, otherKeyId, "x"));
        const auto requestOf = [&](const Bytes& subject, const Bytes& keyId) {
            const auto key = KU_OK(bench.sitting->media->findKey(serial, keyId));
            const auto signer = token::signerFor(*bench.sitting->media, serial, key);
            return KU_OK(x509::buildRequest(subject, *signer));
        };
        const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
        const Bytes other = KU_OK(x509::Certificate::parse(ca.certificate)).subjectDer;
        bench.replaceRequest(requestOf(difference == "request-subject" ? other : own,
                                       difference == "request-key" ? otherKeyId : issue.keyId));
        const auto entries = bench.sitting->auditEntries();
        const auto answer = bench.service().resume(issue.id, bench.job);
        if (difference.isEmpty()) {
            QCOMPARE(KU_OK(answer).issue.state, IssueState::Written);
            return;
        }
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::RequestDiffers);
        QCOMPARE(QString::fromStdString(answer.error().arguments.at(0)), difference);
        QCOMPARE(bench.sitting->auditEntries(), entries);
        QVERIFY(bench.certificatesOf(0).empty());
        QCOMPARE(KU_OK(bench.service().closeNotDelivered(issue.id, ground, {}, bench.job)).state,
                 IssueState::Abandoned);
        QCOMPARE(bench.stateOf(0), RowState::Accepted);
    }

    void aSoftwareMediumIsRefusedInProduction() {
        Bench bench;
        bench.again("C_Sign 2 0x32\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        bench.again();
        bench.sitting->session.training = false;
        const Id issue = KU_OK(bench.service().unfinished()).front().issue.id;
        KU_FAILS(bench.service().resume(issue, bench.job), NotTraining);
    }

    void mediaOfTheLetterComeFirst() {
        Bench bench;
        MediaService media(bench.sitting->desk);
        const auto rowOf = [&](Id id) { return KU_OK(bench.reg().applications().row(id)); };
        const Id own = rowOf(bench.rows.at(0)).applicationId;
        Application other = KU_OK(bench.reg().applications().byId(own));
        other.letterNumber = QStringLiteral("01-7/700");
        other.stateBody = QStringLiteral("Қаржы министрлігі");
        Id another = 0;
        {
            auto transaction = KU_OK(bench.reg().begin());
            another = KU_OK(bench.reg().applications().add(transaction, other));
            KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("letter")}));
        }
        const QString second = bench.sitting->medium(bench.place, slot + 1);
        const auto first = [&](const QStringList& except = {}) {
            const auto found = KU_OK(media.free(except, own));
            return found ? QString::fromStdString(found->medium.serial) : QString();
        };
        KU_OK(media.received(bench.medium, {}, another));
        QCOMPARE(first(), second); // it came with no letter
        KU_OK(media.received(second, {}, own));
        QCOMPARE(first(), second);
        QCOMPARE(first({second}), bench.medium);
        QCOMPARE(first({second, bench.medium}), QString());
        // What another body sent is used with a warning only.
        const auto report = KU_OK(bench.service().issue(bench.plan(), bench.job));
        QVERIFY(codes(report.findings).contains("MediumOfAnotherBody"));
        QCOMPARE(report.findings.back().arguments,
                 (QStringList{bench.medium, other.letterNumber, other.stateBody}));
        bench.medium = second;
        const auto next = KU_OK(bench.service().issue(bench.plan(1), bench.job));
        QVERIFY(!codes(next.findings).contains("MediumOfAnotherBody"));
    }

    void theLawOfTheIssuesDayIsKept() {
        Bench bench;
        bench.again("C_CreateObject 1 0x32\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        const auto issue = KU_OK(bench.service().unfinished()).front().issue;
        QCOMPARE(issue.edition, QStringLiteral("595-2023-12-01"));
        const auto structure = KU_OK(
            KU_OK(profiles())->edition(issue.structure.toStdString(), issue.edition.toStdString()));
        const auto record = bench.certificatesOf(0).front();
        QCOMPARE(record.edition, issue.edition);
        const auto findings = KU_OK(
            crypto::profile::lint(structure, KU_OK(bench.reg().certificates().der(record.id)), {}));
        for (const auto& finding : findings)
            QVERIFY2(finding.level != crypto::profile::LintLevel::Error, finding.code.c_str());
    }

    void theSigningCaIsTheOneAskedFor() {
        Bench bench;
        QCOMPARE(KU_OK(bench.service().signingCa({})).algorithm, Algorithm::Gost2015);
        QCOMPARE(KU_OK(bench.service().signingCa(Algorithm::Gost2004)).algorithm,
                 Algorithm::Gost2004);
        KU_FAILS(bench.service().signingCa(Algorithm::Rsa), NotFound);
        auto transaction = KU_OK(bench.reg().begin());
        KU_OK(bench.reg().settings().set(transaction, QStringLiteral("issue.algorithm"),
                                         QStringLiteral("gost2004")));
        KU_OK(transaction.commit({QStringLiteral("setting.changed"), QStringLiteral("x")}));
        QCOMPARE(KU_OK(bench.service().signingCa({})).algorithm, Algorithm::Gost2004);
    }
};

QTEST_GUILESS_MAIN(TestIssuance)
#include "test_issuance.moc"
