// SPDX-License-Identifier: Apache-2.0
#include <QProcess>

#include "crypto/x509/certificate.h"
#include "model/issuance/issuance_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;

/** kill -9 at each point of an issue: nothing is lost, nothing is issued twice. */
class TestIssueKilled : public QObject {
    Q_OBJECT

    static constexpr unsigned long slot = 4;

    /** Runs the issue in a process of its own; whether it was killed before its end. */
    static bool isKilled(const Place& place, const QString& medium, Id row, const QString& where,
                         int point) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            QStringLiteral(KU_ISSUE_KILLED),
            {place.folder(), medium, QString::number(row), where, QString::number(point)});
        if (!process.waitForFinished(60000)) qFatal("it hangs");
        if (process.exitStatus() == QProcess::CrashExit) return true;
        if (process.exitCode() != 3) qFatal("exit code %d", process.exitCode());
        return false;
    }

    /** Goes on with what is there, or begins where nothing had begun. */
    static void finish(Sitting& sitting, Id row, const QString& medium) {
        IssuanceService service(sitting.desk);
        Job job;
        const auto waiting = KU_OK(service.unfinished());
        if (waiting.empty() &&
            KU_OK(sitting.session.reg.applications().row(row)).row.state == RowState::Accepted)
            KU_OK(service.issue({row, medium, KU_OK(service.signingCa({})).id, false}, job));
        for (const IssueReport& one : waiting)
            KU_OK(service.resume(one.issue.id, job));
    }

private slots:
    void nothingIsLostOrIssuedTwice_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("point");
        QTest::addColumn<QByteArray>("rule");
        for (int point = 1; point <= 10; ++point)
            QTest::addRow("step %d", point) << "step" << point << QByteArray();
        for (int point = 1; point <= 9; ++point)
            QTest::addRow("clock %d", 2 * point) << "clock" << 2 * point << QByteArray();
        for (const char* rule :
             {"C_GenerateKeyPair 1 kill", "C_GenerateKeyPair 1 kill after", "C_Sign 1 kill",
              "C_Sign 2 kill", "C_CreateObject 1 kill", "C_FindObjectsInit 3 kill"})
            QTest::addRow("%s", rule) << "token" << 0 << QByteArray(rule);
    }
    void nothingIsLostOrIssuedTwice() {
        QFETCH(QString, where);
        QFETCH(int, point);
        QFETCH(QByteArray, rule);
        Place place;
        Id row = 0;
        QString medium;
        {
            Sitting sitting(place);
            sitting.train(place);
            row = sitting.acceptedRows().front();
            medium = sitting.medium(place, slot);
        }
        place.faults(rule + '\n');
        const bool killed = isKilled(place, medium, row, where, point);
        QVERIFY2(killed, "the point was not reached");
        place.faults("");

        Sitting sitting(place);
        QVERIFY(KU_OK(sitting.session.reg.audit().verify()).intact());
        QVERIFY(KU_OK(sitting.session.reg.issues().ofRow(row)).size() <= 1);
        sitting.openCas();
        KU_OK(sitting.media->login(medium.toStdString(), secret(pin), false));
        finish(sitting, row, medium);

        // One certificate in the register, the same one on the medium beside its one key.
        const auto records =
            KU_OK(sitting.session.reg.certificates().ofPerson(QStringLiteral("850101100012")));
        QCOMPARE(records.size(), std::size_t(1));
        const auto issues = KU_OK(sitting.session.reg.issues().ofRow(row));
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(issues.front().state, IssueState::Written);
        const Bytes der = KU_OK(sitting.session.reg.certificates().der(records.front().id));
        QCOMPARE(KU_OK(sitting.media->readCertificate(medium.toStdString(), issues.front().keyId)),
                 der);
        QCOMPARE(KU_OK(sitting.media->listKeys(medium.toStdString())).size(), std::size_t(1));
        QVERIFY(KU_OK(sitting.session.reg.audit().verify()).intact());
    }
};

QTEST_GUILESS_MAIN(TestIssueKilled)
#include "test_issue_killed.moc"
