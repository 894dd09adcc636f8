// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;

/** What goes wrong at a desk while a letter is being issued, through the program. */
class TestJobFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongPinLeavesTheRow();
    void closedPinDescriptorStopsTheRun();
    void failedWriteIsResumed();
    void saysWhatStopsARow();
    void lastTryIsConfirmed();

private:
    Ended desk(const QStringList& arguments, const QByteArray& pins = {}) const {
        return m_desk.act(arguments, pins);
    }

    job_desk::Desk m_desk;
};

void TestJobFaults::initTestCase() {
    QVERIFY(m_desk.isValid());
    const Ended made = m_desk.make();
    QVERIFY2(made.code == 0, made.error);
}

void TestJobFaults::wrongPinLeavesTheRow() {
    const QString letter = m_desk.newLetter("2", {"800321100019", "650706200016"});
    for (const QByteArray pin : {"pin 4\n", "pin 5\n"})
        QVERIFY(!m_desk.prepareMedium(pin).isEmpty());
    const QStringList words{"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"};
    const Ended ended = desk(words, QByteArray(caPin) + "wrong pin\npin 5\n");
    QCOMPARE(ended.code, 2);
    // The medium tells that it counts, and not how far.
    QVERIFY2(ended.error.contains("After several wrong tries"), ended.error);
    const QJsonObject answer = ended.json();
    QCOMPARE(answer["issued"].toArray().size(), 1); // the second row is not the first one's fault
    QCOMPARE(answer["failed"].toArray().first()["error"]["code"], "PinIncorrect");
    QVERIFY(!ended.error.contains("wrong pin"));
    // The row waits, and so does its medium.
    const Ended again = desk(words, QByteArray(caPin) + "pin 4\n");
    QVERIFY2(again.code == 0, again.error);
    QCOMPARE(again.json()["issued"].toArray().first()["row"].toInt(), 1);
}

void TestJobFaults::closedPinDescriptorStopsTheRun() {
    const QString letter = m_desk.newLetter("3", {"550507200013", "941025200018"});
    QVERIFY(!m_desk.prepareMedium("pin 6\n").isEmpty());
    QVERIFY(!m_desk.prepareMedium("pin 7\n").isEmpty());
    const QStringList words{"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"};
    const Ended none = desk(words);
    QCOMPARE(none.code, 2);
    QCOMPARE(none.errorCode(), "ValueMissing");
    QVERIFY(none.error.contains("--pin-fd"));
    const Ended half = desk(words, caPin);
    QCOMPARE(half.code, 2);
    QCOMPARE(half.json()["issued"].toArray().size(), 0);
    QCOMPARE(half.json()["failed"].toArray().size(), 1); // no further row was tried
    const Ended wrongCaPin = desk(words, "wrong pin\npin 6\npin 7\n");
    QCOMPARE(wrongCaPin.code, 2);
    QCOMPARE(wrongCaPin.errorCode(), "PinIncorrect");
    const Ended whole = desk(words, QByteArray(caPin) + "pin 6\npin 7\n");
    QVERIFY2(whole.code == 0, whole.error);
}

void TestJobFaults::failedWriteIsResumed() {
    const QString letter = m_desk.newLetter("4", {"711216100012"});
    QVERIFY(!m_desk.prepareMedium("pin 9\n").isEmpty());
    QVERIFY(m_desk.append("desk/tokens/store.conf", "test 1\n"));
    QVERIFY(m_desk.append("desk/tokens/faults", "C_CreateObject 1 0x32\n")); // pulled out
    const QStringList words{"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"};
    const Ended ended = desk(words, QByteArray(caPin) + "pin 9\n");
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.json()["failed"].toArray().first()["error"].toObject()["code"], "MediumRemoved");
    QVERIFY(QFile::remove(m_desk.at("desk/tokens/faults")));
    const QJsonArray waiting = desk({"issue", "list"}).json()["issues"].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first()["state"], "signed");
    const QString issue = QString::number(waiting.first()["issue"].toInt());
    const Ended resumed = desk({"issue", "resume", issue}, "pin 9\n"); // the CA has signed already
    QVERIFY2(resumed.code == 0, resumed.error);
    QCOMPARE(desk({"issue", "list"}).json()["issues"].toArray().size(), 0);
    QCOMPARE(desk({"find", "711216100012"}).json()["certificates"].toArray().size(), 1);
}

/** Another letter has given the person a certificate: in words, and not by the code's name. */
void TestJobFaults::saysWhatStopsARow() {
    const QStringList person{"770412200012"};
    const QString first = m_desk.newLetter("6", person), second = m_desk.newLetter("7", person);
    const QString medium = m_desk.prepareMedium("pin 11\n");
    const QByteArray pins = QByteArray(caPin) + "pin 11\n";
    const auto run = [&](const QString& letter) {
        return desk({"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"}, pins);
    };
    QVERIFY(run(first).code == 0);
    const Ended stopped = run(second);
    QCOMPARE(stopped.code, 1);
    const QJsonObject left = stopped.json()["failed"].toArray().first().toObject();
    const QString row = QString::number(left["rowId"].toInt());
    const Ended ended =
        desk({"issue", "row", row, "--medium", medium, "--algorithm", "gost2015"}, pins);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorCode(), "FindingsStop");
    const QString counted = ended.json()["error"].toObject()["text"].toString();
    QVERIFY2(QRegularExpression("^There are findings that must be put right first: \\d+\\.$")
                 .match(counted)
                 .hasMatch(),
             qPrintable(counted)); // no words of another sentence in it
    const QString said = QString::fromUtf8(ended.error);
    QVERIFY2(said.contains("The person has a valid certificate"), qPrintable(said));
    QVERIFY2(said.contains("Refuse the row"), qPrintable(said));
    QVERIFY2(!said.contains("ValidCertificateExists"), qPrintable(said));
}

void TestJobFaults::lastTryIsConfirmed() {
    const QString letter = m_desk.newLetter("5", {"880615200019"});
    QVERIFY(!m_desk.prepareMedium("pin 10\n").isEmpty());
    const QStringList words{"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"};
    const auto codeOf = [](const Ended& ended) {
        const QJsonArray failed = ended.json()["failed"].toArray();
        return failed.first()["error"].toObject()["code"].toString();
    };
    QString code;
    for (int tries = 0; tries < 20 && code != "PinFinalTry"; ++tries)
        code = codeOf(desk(words, QByteArray(caPin) + "wrong pin\n"));
    QCOMPARE(code, "PinFinalTry");
    QCOMPARE(codeOf(desk(words, QByteArray(caPin) + "pin 10\n")), "PinFinalTry"); // not tried
    const Ended ended = desk(words + QStringList{"--final-try"}, QByteArray(caPin) + "pin 10\n");
    QVERIFY2(ended.code == 0, ended.error);
}

QTEST_GUILESS_MAIN(TestJobFaults)
#include "test_job_faults.moc"
