// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include "crypto/clock.h"
#include "crypto/random.h"
#include "model/access/workplace.h"
#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;

namespace {

/** With a medium, behind the program's back. */
bool happens(const QString& folder, const QString& serial, model::MediumState state) {
    const crypto::SystemClock clock;
    auto session = model::workplace::signIn(folder, QStringLiteral("Айгүл"),
                                            crypto::Secret("long enough"), clock);
    if (!session) return false;
    model::Register& reg = session->reg;
    const auto known = reg.media().bySerial(serial);
    auto transaction = reg.begin();
    return known && *known && transaction &&
           reg.media().record(*transaction, {(*known)->id, state}) &&
           transaction->commit({QStringLiteral("test"), serial});
}

} // namespace

/** What a command answers when only a part of it could be done, or be said. */
class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fullDiskIsTold_data();
    void fullDiskIsTold();
    void pinIsCheckedFirst_data();
    void pinIsCheckedFirst();
    void rowNamedTwiceIsOne();
    void personIsNotRepeated();
    void returnedMediumIsFormattedByACommand();
    void halfHandedOverIsTold();
    void whatWasRevokedFirstIsNotHandedOver();
    void clockThatStopsDoesNotBarLooking();
    void halfPublishedIsTold();

private:
    job_desk::Desk m_desk;
    QString m_half; // the letter whose second row waits for its hand-over
};

void TestAnswers::initTestCase() {
    QVERIFY(m_desk.isValid());
    const Ended made = m_desk.make();
    QVERIFY2(made.code == 0, made.error);
}

void TestAnswers::fullDiskIsTold_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("JSON") << QStringList{"provider-path", "--json"};
    QTest::newRow("text") << QStringList{"provider-path"};
    QTest::newRow("help") << QStringList{"--help"};
    QTest::newRow("fault") << QStringList{"show", "/nowhere", "--json"};
}

void TestAnswers::fullDiskIsTold() {
    QFETCH(QStringList, words);
    for (const char* where : {"/dev/full", "/dev/null"}) {
        QProcess process;
        process.setStandardOutputFile(QLatin1String(where));
        process.start(QStringLiteral(KU_CTL), words + QStringList{"--language", "en"});
        QVERIFY(process.waitForFinished(60000));
        const bool isFull = where == QByteArray("/dev/full");
        QCOMPARE(process.exitCode(), isFull || words.contains("/nowhere") ? 2 : 0);
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(error.contains("could not be written whole") == isFull, error);
    }
}

void TestAnswers::pinIsCheckedFirst_data() {
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("short") << QByteArray("123\n");
    QTest::newRow("long") << QByteArray(65, '1') + '\n';
}

void TestAnswers::pinIsCheckedFirst() {
    QFETCH(QByteArray, pin);
    job_desk::Desk none;
    const Ended ended = none.act({"init", "--training", "--operator", "Айгүл"}, pin);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.errorCode(), "PinLength");
    QVERIFY(!QFileInfo::exists(none.at("desk")));
}

void TestAnswers::rowNamedTwiceIsOne() {
    const QString letter = m_desk.newLetter("1", {"850101100012"});
    const QStringList rows{letter, "--row", "1", "--row", "1", "--change", "a slip"};
    const Ended refused = m_desk.act(QStringList{"application", "refuse"} + rows +
                                     QStringList{"--ground", "ucgo.refuse.1"});
    QVERIFY2(refused.code == 0, refused.error);
    QCOMPARE(refused.json()["rows"].toArray(), QJsonArray{1});
    const Ended accepted = m_desk.act(QStringList{"application", "accept"} + rows);
    QVERIFY2(accepted.code == 0, accepted.error);
    QCOMPARE(accepted.json()["rows"].toArray().size(), 1);
}

void TestAnswers::personIsNotRepeated() {
    const QStringList letter{"--letter-number",  "9",
                             "--letter-date",    job_desk::today(),
                             "--state-body",     "Оқу министрлігі",
                             "--head",           "Ә. Басшы",
                             "--executor",       "Ж. Орындаушы",
                             "--executor-phone", "+77010000099",
                             "--media",          "1"};
    const QString day = job_desk::today();
    for (const QStringList& words :
         {QStringList{"application", "add", "--received", day, "--row", "850101100012;a"},
          QStringList{"revoke", "add", "--registered", day, "--person", "850101100012"}}) {
        const Ended ended = m_desk.act(words + letter);
        QCOMPARE(ended.errorCode(), "BadArgument");
        const QByteArray parts = QByteArray::number(words.last().count(u';') + 1);
        QVERIFY2(ended.error.contains("number 1 of them has another number of parts: " + parts),
                 ended.error);
        QVERIFY(!ended.error.contains("850101100012") && !ended.out.contains("850101100012"));
    }
}

/** The window's page is not named to whoever has the command line. */
void TestAnswers::returnedMediumIsFormattedByACommand() {
    const QString serial = QStringLiteral("KZ-0001");
    const Ended received = m_desk.act({"media", "receive", serial});
    QVERIFY2(received.code == 0, received.error);
    QVERIFY(happens(m_desk.at("desk"), serial, model::MediumState::Returned));
    const Ended refused = m_desk.act({"media", "return", serial});
    QCOMPARE(refused.errorCode(), "WrongState");
    QVERIFY2(refused.error.contains("formatted before it is used again. (kualikctl media prepare)"),
             refused.error);
    QVERIFY2(!refused.error.contains("Key media"), refused.error);
}

void TestAnswers::halfHandedOverIsTold() {
    const QString letter = m_desk.newLetter("2", {"991231200017", "700308200014"});
    for (int medium = 0; medium < 2; ++medium)
        QVERIFY(!m_desk.prepareMedium("pin 1\n").isEmpty());
    const Ended issued =
        m_desk.act({"issue", "run", letter, "--no-wait"}, caPin + QByteArray("pin 1\npin 1\n"));
    QVERIFY2(issued.code == 0, issued.error);
    const QJsonArray written = m_desk.act({"issue", "list"}).json()["written"].toArray();
    QCOMPARE(written.size(), 2);
    const QString broken = written[1]["mediumSerial"].toString();
    QVERIFY(happens(m_desk.at("desk"), broken, model::MediumState::Failed));
    const QStringList words{"journal", "handover", "--post", "--application", letter};
    const Ended half = m_desk.act(words);
    QCOMPARE(half.code, 2);
    QCOMPARE(half.errorCode(), "WrongState");
    const QJsonArray done = half.json()["handedOver"].toArray();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done[0]["line"]["mediumSerial"], written[0]["mediumSerial"]);
    // Nothing was done: the error alone.
    const Ended none = m_desk.act(words);
    QCOMPARE(none.errorCode(), "WrongState");
    QVERIFY(!none.json().contains("handedOver"));
    m_half = letter;
}

/** Its row is at its end, and the command line has the word for it. */
void TestAnswers::whatWasRevokedFirstIsNotHandedOver() {
    const QString day = job_desk::today();
    const QStringList letter{"--letter-number",  "10",
                             "--letter-date",    day,
                             "--registered",     day,
                             "--state-body",     "Оқу министрлігі",
                             "--head",           "Ә. Басшы",
                             "--executor",       "Ж. Орындаушы",
                             "--executor-phone", "+77010000099",
                             "--media",          "0",
                             "--person",         "700308200014;ucgo.revoke.1"};
    const Ended added = m_desk.act(QStringList{"revoke", "add"} + letter);
    const int id = added.json()["id"].toInt();
    QVERIFY2(id != 0, added.error);
    // Where the same one is registered, the command that shows it is named.
    const Ended twice = m_desk.act(QStringList{"revoke", "add"} + letter);
    QString advice;
    for (const QJsonValue& one : twice.json()["findings"].toArray())
        if (one["code"] == "LetterRegistered") advice = one["advice"].toString();
    QVERIFY2(advice.endsWith(QStringLiteral("(kualikctl revoke show %1, --again REASON)").arg(id)),
             qPrintable(advice));
    const Ended run = m_desk.act({"revoke", "run", QString::number(id)});
    const QJsonArray revoked = run.json()["revoked"].toArray();
    QCOMPARE(revoked.size(), 1);
    QVERIFY(revoked[0]["medium"].isNull());
    QVERIFY(revoked[0]["atDesk"].isNull()); // it is dead
    const QJsonObject shown = m_desk.act({"application", "show", m_half}).json();
    QCOMPARE(shown["application"]["rows"].toArray().at(1)["state"], "revoked");
    QVERIFY(m_desk.act({"issue", "list"}).json()["written"].toArray().isEmpty());
    const Ended none =
        m_desk.act({"journal", "handover", "--post", "--application", m_half, "--row", "2"});
    QCOMPARE(none.errorCode(), "WrongState");
    QVERIFY2(none.error.contains("row 2"), none.error);
    // Its issue says no other thing of it.
    const QString issue =
        QString::number(shown["application"]["rows"].toArray().at(1)["issue"].toInteger());
    const Ended byIssue = m_desk.act({"journal", "handover", "--post", issue});
    QCOMPARE(byIssue.errorCode(), "WrongState");
    QVERIFY2(byIssue.error.contains("revoked") && !byIssue.error.contains("not delivered"),
             byIssue.error);
}

/** The last act lies years back: nothing is signed until somebody decides, but --yes still looks.
 */
void TestAnswers::clockThatStopsDoesNotBarLooking() {
    struct Old : crypto::Clock {
        crypto::Time now() const override { return crypto::Time(std::chrono::hours(24 * 19000)); }
    } clock;
    job_desk::Desk old;
    crypto::SystemRandom random;
    const model::WorkplacePlan plan{old.at("desk"), QStringLiteral("Айгүл"), true, {1 << 10, 8, 1}};
    QVERIFY(model::workplace::create(plan, crypto::Secret("long enough"), clock, random));
    const Ended found = old.act({"find", "Оспанов", "--yes"});
    QVERIFY2(found.code == 0, found.error);
    QCOMPARE(old.act({"clock", "confirm"}).errorCode(), "ClockStopped");
    const Ended accepted = old.act({"clock", "accept", "--why", "жөндеуде болды", "--yes"});
    QVERIFY2(accepted.code == 0, accepted.error);
    QCOMPARE(old.act({"clock", "confirm"}).code, 0);
}

void TestAnswers::halfPublishedIsTold() {
    // A copy of the workplace publishes the next list of the last CA first.
    job_desk::Desk copy;
    std::filesystem::copy(m_desk.at("desk").toStdString(), copy.at("desk").toStdString(),
                          std::filesystem::copy_options::recursive);
    const Ended other = copy.act({"crl", "publish"}, caPin);
    QVERIFY2(other.code == 0, other.error);
    const QJsonValue foreign = other.json()["crls"].toArray().last();
    const QString name = QFileInfo(foreign["file"].toString()).fileName();
    const QString there = m_desk.at("desk/publication/" + name);
    QVERIFY(QFile::remove(there) && QFile::copy(copy.at("desk/publication/" + name), there));

    const Ended half = m_desk.act({"crl", "publish"}, caPin);
    QCOMPARE(half.code, 2);
    QCOMPARE(half.errorCode(), "CrlWouldGoBack");
    QCOMPARE(half.json()["crls"].toArray().size(), other.json()["crls"].toArray().size() - 1);
    const QString ca = QString::number(foreign["authority"].toInt());
    const QStringList wayOut{"ca", "last-crl", there, "--ca", ca};
    QVERIFY2(half.error.contains(wayOut.join(u' ').toUtf8()), half.error);

    // Nothing was done: the error alone.
    const Ended none = m_desk.act({"crl", "publish", "--ca", ca}, caPin);
    QCOMPARE(none.errorCode(), "CrlWouldGoBack");
    QVERIFY(!none.json().contains("crls"));
    // It is the way out.
    const Ended told = m_desk.act(wayOut);
    QVERIFY2(told.code == 0, told.error);
    const Ended goesOn = m_desk.act({"crl", "publish", "--ca", ca}, caPin);
    QVERIFY2(goesOn.code == 0, goesOn.error);
    QCOMPARE(goesOn.json()["crls"].toArray().first()["number"].toInt(),
             foreign["number"].toInt() + 1);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
