// SPDX-License-Identifier: Apache-2.0
#include "model/authority/authority_values.h"
#include "tests/model/issuance_fixture.h"

using namespace model;
using namespace model::test;

/** Issues that stop on the way: they go on from where they stood, or end without a holder. */
class TestIssuanceStopped : public QObject {
    Q_OBJECT

private slots:
    /** The medium fails at a call of its module; the issue stands, and goes on once it is well. */
    void itGoesOnFromWhereItStood_data() {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const char* rule, const char* code,
                            IssueState state) {
            QTest::newRow(name) << QByteArray(rule) << code << int(state);
        };
        row("full before the key", "C_GenerateKeyPair 1 0x31", "MediumFull", IssueState::Begun);
        row("pulled out at the key", "C_GenerateKeyPair 1 0x32", "MediumRemoved",
            IssueState::Begun);
        row("the key is made, the answer lost", "C_GenerateKeyPair 1 0x32 after", "MediumRemoved",
            IssueState::Begun);
        row("write-protected", "C_GenerateKeyPair 1 0xE2", "MediumWriteProtected",
            IssueState::Begun);
        row("pulled out at the request", "C_Sign 1 0x32", "MediumRemoved", IssueState::Begun);
        row("a wrong signature of the request", "C_Sign 1 garbage", "SelfCheckFailed",
            IssueState::Begun);
        row("the CA's token is pulled out", "C_Sign 2 0x32", "MediumRemoved", IssueState::Recorded);
        row("a wrong signature of the CA", "C_Sign 2 garbage", "SelfCheckFailed",
            IssueState::Recorded);
        row("full at the certificate", "C_CreateObject 1 0x31", "MediumFull", IssueState::Signed);
        row("pulled out at the certificate", "C_CreateObject 1 0x32", "MediumRemoved",
            IssueState::Signed);
        row("written, the answer lost", "C_CreateObject 1 0x32 after", "MediumRemoved",
            IssueState::Signed);
    }

    void itGoesOnFromWhereItStood() {
        QFETCH(QByteArray, rule);
        QFETCH(QString, code);
        QFETCH(int, state);
        Bench bench;
        bench.again(rule + '\n');
        const auto answer = bench.service().issue(bench.plan(), bench.job);
        QVERIFY(!answer);
        QCOMPARE(QString::fromUtf8(crypto::nameOf(answer.error().code).data()), code);
        const auto waiting = KU_OK(bench.service().unfinished());
        QCOMPARE(waiting.size(), std::size_t(1));
        QCOMPARE(int(waiting.front().issue.state), state);
        // It cannot be begun a second time beside the first.
        bench.again();
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), AlreadyIssued);

        const auto report = KU_OK(bench.service().resume(waiting.front().issue.id, bench.job));
        QCOMPARE(report.issue.state, IssueState::Written);
        QCOMPARE(bench.certificatesOf(0).size(), std::size_t(1));
        QCOMPARE(KU_OK(bench.sitting->media->listKeys(bench.medium.toStdString())).size(),
                 std::size_t(1));
        QVERIFY(KU_OK(bench.service().unfinished()).empty());
        // Once more changes nothing.
        const auto entries = bench.sitting->auditEntries();
        KU_OK(bench.service().resume(report.issue.id, bench.job));
        QCOMPARE(bench.sitting->auditEntries(), entries);
        QVERIFY(KU_OK(bench.reg().audit().verify()).intact());
    }

    void aMediumPulledOutAsksForItsPinAgain() {
        Bench bench;
        bench.again("C_CreateObject 1 0x32\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        const Id issue = KU_OK(bench.service().unfinished()).front().issue.id;
        bench.place.pull(slot);
        KU_FAILS(bench.service().resume(issue, bench.job), MediumNotPresent);
        bench.place.insert(slot);
        KU_FAILS(bench.service().resume(issue, bench.job), LoginNeeded);
        bench.logIn();
        QCOMPARE(KU_OK(bench.service().resume(issue, bench.job)).issue.state, IssueState::Written);
    }

    void theOperatorStopsBetweenTwoSteps() {
        Bench bench;
        Job job([&](Step step, int, int) {
            if (step == Step::ProvingPossession) job.cancel();
        });
        KU_FAILS(bench.service().issue(bench.plan(), job), Cancelled);
        const auto waiting = KU_OK(bench.service().unfinished());
        QCOMPARE(waiting.front().issue.state, IssueState::KeyGenerated);
        QCOMPARE(KU_OK(bench.service().resume(waiting.front().issue.id, bench.job)).issue.state,
                 IssueState::Written);
    }

    void aDeadMediumEndsTheIssueAsNotDelivered() {
        Bench bench;
        const auto report = KU_OK(bench.service().issue(bench.plan(), bench.job));
        KU_FAILS(
            bench.service().closeNotDelivered(report.issue.id, QStringLiteral("x"), {}, bench.job),
            NotFound);
        bench.place.pull(slot);
        const auto closed = KU_OK(bench.service().closeNotDelivered(
            report.issue.id, ground, QStringLiteral("жеткізгіш сынды"), bench.job));
        QCOMPARE(closed.state, IssueState::NotDelivered);
        QCOMPARE(bench.certificatesOf(0).front().status, CertificateStatus::Revoked);
        QCOMPARE(bench.certificatesOf(0).front().revocationGround, ground);
        QCOMPARE(KU_OK(bench.reg().media().bySerial(bench.medium))->state, MediumState::Failed);
        KU_FAILS(bench.service().closeNotDelivered(report.issue.id, ground, {}, bench.job),
                 WrongState);

        // Again, on another medium, on purpose only.
        bench.medium = bench.sitting->medium(bench.place, slot + 1);
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), WrongState);
        IssuePlan again = bench.plan();
        again.again = true;
        QCOMPARE(KU_OK(bench.service().issue(again, bench.job)).issue.state, IssueState::Written);
        QCOMPARE(bench.certificatesOf(0).size(), std::size_t(2));
        QCOMPARE(KU_OK(bench.reg().certificates().validOf(QStringLiteral("850101100012"),
                                                          bench.place.clock.at))
                     .size(),
                 std::size_t(1));
    }

    void whatWasRecordedIsSignedBeforeItIsRevoked() {
        Bench bench;
        bench.again("C_Sign 2 0x32\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        bench.again();
        const Id issue = KU_OK(bench.service().unfinished()).front().issue.id;
        QCOMPARE(KU_OK(bench.service().closeNotDelivered(issue, ground, {}, bench.job)).state,
                 IssueState::NotDelivered);
        QCOMPARE(bench.certificatesOf(0).front().status, CertificateStatus::Revoked);
        QVERIFY(KU_OK(bench.service().unfinished()).empty());
    }

    void beforeThatItIsGivenUp() {
        Bench bench;
        bench.again("C_GenerateKeyPair 1 0x31\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumFull);
        bench.again();
        const Id issue = KU_OK(bench.service().unfinished()).front().issue.id;
        QCOMPARE(KU_OK(bench.service().closeNotDelivered(issue, ground, {}, bench.job)).state,
                 IssueState::Abandoned);
        QVERIFY(bench.certificatesOf(0).empty());
        QCOMPARE(bench.stateOf(0), RowState::Accepted);
        bench.medium = bench.sitting->medium(bench.place, slot + 1);
        QCOMPARE(KU_OK(bench.service().issue(bench.plan(), bench.job)).issue.state,
                 IssueState::Written);
    }

    void whatALetterRevokedIsClosedAllTheSame() {
        Bench bench;
        const auto report = KU_OK(bench.service().issue(bench.plan(), bench.job));
        {
            auto transaction = KU_OK(bench.reg().begin());
            KU_OK(bench.reg().revocations().revoke(
                transaction, {report.issue.certificateId, {}, bench.place.clock.at, ground, -1}));
            KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("revoked")}));
        }
        QCOMPARE(
            KU_OK(bench.service().closeNotDelivered(report.issue.id, ground, {}, bench.job)).state,
            IssueState::NotDelivered);
    }

    void whatItsCaWillNeverSignIsGivenUp() {
        Bench bench;
        bench.again("C_Sign 2 0x32\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        bench.again();
        {
            auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
            ca.active = false;
            auto transaction = KU_OK(bench.reg().begin());
            KU_OK(bench.reg().authorities().setPlace(transaction, ca));
            KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("retired")}));
        }
        const Id issue = KU_OK(bench.service().unfinished()).front().issue.id;
        KU_FAILS(bench.service().resume(issue, bench.job), CaNotUsable);
        QCOMPARE(KU_OK(bench.service().closeNotDelivered(issue, ground, {}, bench.job)).state,
                 IssueState::Abandoned);
        QVERIFY(bench.certificatesOf(0).empty());
        QCOMPARE(bench.stateOf(0), RowState::Accepted);
    }

    void aPrivateHalfAloneIsMadeAnew() {
        Bench bench;
        bench.again("C_Sign 1 0x32\n"); // of the request
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumRemoved);
        bench.again("C_DestroyObject 2 0x6\n"); // the public half goes first
        const Issue issue = KU_OK(bench.service().unfinished()).front().issue;
        QCOMPARE(issue.state, IssueState::Begun);
        QVERIFY(!bench.sitting->media->erase(bench.medium.toStdString(), issue.keyId));
        KU_FAILS(bench.sitting->media->findKey(bench.medium.toStdString(), issue.keyId),
                 KeyNotFound);
        bench.again();
        QCOMPARE(KU_OK(bench.service().resume(issue.id, bench.job)).issue.state,
                 IssueState::Written);
    }

    void nothingIsWrittenBesideAKeyThatIsGone() {
        Bench bench;
        bench.again("C_CreateObject 1 0x31\n");
        KU_FAILS(bench.service().issue(bench.plan(), bench.job), MediumFull);
        bench.again();
        const Issue issue = KU_OK(bench.service().unfinished()).front().issue;
        KU_OK(bench.sitting->media->erase(bench.medium.toStdString(), issue.keyId));
        KU_FAILS(bench.service().resume(issue.id, bench.job), KeyNotFound);
        QCOMPARE(KU_OK(bench.service().closeNotDelivered(issue.id, ground, {}, bench.job)).state,
                 IssueState::NotDelivered);
    }
};

QTEST_GUILESS_MAIN(TestIssuanceStopped)
#include "test_issuance_stopped.moc"
