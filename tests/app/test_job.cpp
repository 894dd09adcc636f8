// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <array>
#include <map>

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray error;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const { return json()["error"].toObject()["code"].toString(); }
};

/** What stands at the program's descriptors for secrets. */
struct Secrets {
    QByteArray pins = {};
    QByteArray password = "long enough\n";
};

/** The reading end of a pipe that holds this text and then ends. */
int descriptorWith(const QByteArray& text) {
    std::array<int, 2> ends = {-1, -1};
    if (::pipe(ends.data()) != 0) return -1;
    const auto written = ::write(ends[1], text.constData(), static_cast<std::size_t>(text.size()));
    ::close(ends[1]);
    return written == text.size() ? ends[0] : -1;
}

Ended run(const QStringList& arguments, const Secrets& secrets = {}) {
    const int pins = descriptorWith(secrets.pins);
    QProcess process;
    process.start(QStringLiteral(KU_CTL),
                  arguments + QStringList{"--password-fd", "0", "--pin-fd", QString::number(pins)});
    process.write(secrets.password);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(120000);
    ::close(pins);
    if (!finished || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString today() {
    return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
}

QStringList letterWords() {
    return {"--letter-date", today(),      "--state-body", "Оқу министрлігі",  "--head",
            "Ә. Басшы",      "--executor", "Ж. Орындаушы", "--executor-phone", "+77010000099"};
}

constexpr auto caPin = "87654321\n";

} // namespace

/** The whole job through the program, on a training workplace with three rows. */
class TestJob : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpIsQuick_data();
    void helpIsQuick();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void noPinNoWorkplace();
    void wrongPasswordStops();
    void jobGoesThrough();
    void wrongPinLeavesTheRow();
    void closedPinDescriptorStopsTheRun();
    void secondIssueIsRefused();
    void registerShowsTheCertificate();
    void paperIsNotOverwritten();

private:
    Ended desk(const QStringList& arguments, const QByteArray& pins = {}) const {
        return run(arguments + QStringList{"--workplace", m_folder.filePath("desk"), "--yes",
                                           "--language", "en", "--json"},
                   {pins});
    }
    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString newLetter(const QString& number, const QStringList& iins);
    QString prepareMedium(const QByteArray& pin) const;

    QTemporaryDir m_folder;
    QJsonArray m_chain;
    QString m_firstSerial; // the certificate of the first row
    QString m_firstRow;
};

void TestJob::initTestCase() {
    QVERIFY(m_folder.isValid());
    const Ended made = desk({"init", "--training", "--operator", "Айгүл"}, caPin);
    QVERIFY2(made.code == 0, made.error);
    m_chain = made.json()["authorities"].toArray();
    QCOMPARE(m_chain.size(), 4);
    QCOMPARE(desk({"ca", "export", "--out", at("chain")}).code, 0);
    QCOMPARE(desk({"crl", "publish"}, caPin).code, 0);
}

QString TestJob::newLetter(const QString& number, const QStringList& iins) {
    QStringList words{"application", "add",   "--letter-number", number,
                      "--received",  today(), "--media",         QString::number(iins.size())};
    words += letterWords();
    for (const QString& iin : iins)
        words += {"--row", QStringLiteral("Әбілқасымов Жәңгір Ұланұлы;%1;230440000010;Оқу "
                                          "министрлігі;Маман;Астана қаласы, Есіл "
                                          "ауданы;a@ministry.example;+77010000001")
                               .arg(iin)};
    const Ended added = desk(words);
    const QString id = QString::number(added.json()["id"].toInt());
    const Ended accepted = desk({"application", "accept", id, "--all"});
    if (added.code != 0 || accepted.code != 0) qWarning() << added.error << accepted.error;
    return id;
}

QString TestJob::prepareMedium(const QByteArray& pin) const {
    const Ended made = desk({"media", "prepare", "--count", "1"}, "so pin\n" + pin);
    return made.json()["media"].toArray().first()["serial"].toString();
}

void TestJob::helpIsQuick_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("all") << QStringList{"--help"};
    QTest::newRow("one") << QStringList{"issue", "run", "--help"};
    QTest::newRow("one that prints") << QStringList{"journal", "print", "--help"};
}

void TestJob::helpIsQuick() {
    QFETCH(QStringList, words);
    QElapsedTimer timer;
    timer.start();
    const Ended ended = run(words);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.error.isEmpty(), ended.error);
    QVERIFY2(timer.elapsed() < 1000, "help takes about 20 ms");
}

void TestJob::badInputIsNamed_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("kk");
    QTest::addColumn<QByteArray>("ru");
    QTest::addColumn<QByteArray>("en");
    const QByteArray kk = "Бұл мән жарамайды: ";
    const QByteArray ru = "Это значение не подходит: ";
    const QByteArray en = "This value cannot be used: ";
    const auto row = [&](const char* name, const QStringList& words, const QByteArray& what) {
        QTest::newRow(name) << words << kk + what << ru + what << en + what;
    };
    row("id", {"application", "show", "x"}, "x");
    row("no id", {"application", "show", "0"}, "0");
    row("date", {"journal", "list", "--from", "2026-02-30"}, "2026-02-30");
    row("choice", {"media", "receive", "1", "--kind", "floppy"}, "floppy");
    row("algorithm", {"crl", "preview", "--algorithm", "md5"}, "md5");
    row("either", {"application", "accept", "1", "--all", "--row", "1"}, "--row | --all");
    row("rows", {"application", "refuse", "1", "--ground", "x"}, "--row | --all");
    row("media", {"media", "prepare"}, "--slot | --count");
    row("hand-over", {"journal", "handover", "--post"}, "ISSUE | --application");
    row("channel", {"journal", "handover", "1"}, "--by-hand | --post | --special-post");
    row("setting's value", {"setting", "set", "handOver.pinSetBy", "nobody"}, "nobody");
}

void TestJob::badInputIsNamed() {
    QFETCH(QStringList, words);
    for (const char* language : {"kk", "ru", "en"}) {
        QFETCH(QByteArray, kk);
        QFETCH(QByteArray, ru);
        QFETCH(QByteArray, en);
        const std::map<QByteArray, QByteArray> says{{"kk", kk}, {"ru", ru}, {"en", en}};
        const Ended ended =
            run(words + QStringList{"--workplace", at("desk"), "--language", language});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains(says.at(language)), ended.error);
        QVERIFY(ended.out.isEmpty());
    }
}

void TestJob::noPinNoWorkplace() {
    const Ended ended = run({"init", "--training", "--operator", "A", "--workplace", at("other")});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.error.contains("--pin-fd"), ended.error);
    QVERIFY(!QDir(at("other")).exists());
}

void TestJob::wrongPasswordStops() {
    const QStringList words{"application", "list", "--workplace", at("desk"), "--json"};
    const Ended wrong = run(words, {{}, "wrong enough\n"});
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.errorCode(), "WrongPassword");
    QVERIFY(!wrong.error.contains("wrong enough"));
    QTRY_COMPARE_WITH_TIMEOUT(run(words).code, 0, 10000); // a wrong try costs a second
}

void TestJob::jobGoesThrough() {
    const QString letter = newLetter("1", {"850101100012", "991231200017", "700308200014"});
    for (const QByteArray pin : {"pin 1\n", "pin 2\n", "pin 3\n"})
        QVERIFY(!prepareMedium(pin).isEmpty());
    const Ended first =
        desk({"issue", "run", letter, "--row", "1", "--algorithm", "gost2004", "--no-wait"},
             QByteArray(caPin) + "pin 1\n");
    QVERIFY2(first.code == 0, first.error);
    const Ended rest = desk({"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"},
                            QByteArray(caPin) + "pin 2\npin 3\n");
    QVERIFY2(rest.code == 0, rest.error);
    QCOMPARE(rest.json()["issued"].toArray().size(), 2);
    const QJsonObject one = first.json()["issued"].toArray().first().toObject();
    QCOMPARE(one["structure"], "ucgo-user-gost2004");
    m_firstSerial = one["serialHex"].toString();
    m_firstRow = QString::number(one["rowId"].toInt());
    const Ended files = desk({"issue", "export", letter, "--certificates", at("issued")});
    QCOMPARE(files.json()["files"].toArray().size(), 3);
    for (const QString& name : QDir(at("issued")).entryList(QDir::Files)) {
        const QString file = at("issued/" + name);
        QCOMPARE(run({"lint", file}).code, 0);
        QCOMPARE(run({"verify", file, "--chain", at("chain")}).code, 0);
    }
    const Ended handed = desk({"journal", "handover", "--application", letter, "--special-post"});
    QVERIFY2(handed.code == 0, handed.error);
    QCOMPARE(handed.json()["handedOver"].toArray().size(), 3);
    QCOMPARE(desk({"audit", "verify"}).code, 0);
}

void TestJob::wrongPinLeavesTheRow() {
    const QString letter = newLetter("2", {"800321100019", "650706200016"});
    for (const QByteArray pin : {"pin 4\n", "pin 5\n"})
        QVERIFY(!prepareMedium(pin).isEmpty());
    const QStringList words{"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"};
    const Ended ended = desk(words, QByteArray(caPin) + "wrong pin\npin 5\n");
    QCOMPARE(ended.code, 2);
    const QJsonObject answer = ended.json();
    QCOMPARE(answer["issued"].toArray().size(), 1); // the second row is not the first one's fault
    QCOMPARE(answer["failed"].toArray().first()["error"]["code"], "PinIncorrect");
    QVERIFY(!ended.error.contains("wrong pin"));
    // The row waits, and so does its medium.
    const Ended again = desk(words, QByteArray(caPin) + "pin 4\n");
    QVERIFY2(again.code == 0, again.error);
    QCOMPARE(again.json()["issued"].toArray().first()["row"].toInt(), 1);
}

void TestJob::closedPinDescriptorStopsTheRun() {
    const QString letter = newLetter("3", {"550507200013", "941025200018"});
    QVERIFY(!prepareMedium("pin 6\n").isEmpty());
    QVERIFY(!prepareMedium("pin 7\n").isEmpty());
    const QStringList words{"issue", "run", letter, "--algorithm", "gost2015", "--no-wait"};
    const Ended none = desk(words);
    QCOMPARE(none.code, 2);
    QCOMPARE(none.errorCode(), "BadArgument");
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

void TestJob::secondIssueIsRefused() {
    QVERIFY(!m_firstRow.isEmpty());
    const QString medium = prepareMedium("pin 8\n");
    const Ended ended =
        desk({"issue", "row", m_firstRow, "--medium", medium, "--algorithm", "gost2015"},
             QByteArray(caPin) + "pin 8\n");
    QVERIFY(ended.code != 0);
    QCOMPARE(desk({"find", "850101100012"}).json()["certificates"].toArray().size(), 1);
}

void TestJob::registerShowsTheCertificate() {
    QVERIFY(!m_firstSerial.isEmpty());
    const Ended ended = desk({"certificate", "show", m_firstSerial});
    QVERIFY2(ended.code == 0, ended.error);
    const QJsonObject shown = ended.json();
    QCOMPARE(shown["record"].toObject()["status"], "valid");
    QCOMPARE(shown["certificate"].toObject()["serialHex"], m_firstSerial);
    QCOMPARE(shown["chain"].toArray().size(), 2);
    QStringList states;
    for (const QJsonValue event : shown["history"].toArray())
        states << event["state"].toString();
    QVERIFY2(states.contains("handed-over"), qPrintable(states.join(u' ')));
    QCOMPARE(desk({"certificate", "show", "00ff"}).errorCode(), "NotFound");
}

void TestJob::paperIsNotOverwritten() {
    const QStringList words{"journal", "print", "--out", at("journal.pdf")};
    const Ended first = desk(words);
    QVERIFY2(first.code == 0, first.error);
    QFile file(at("journal.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(desk(words).errorCode(), "AlreadyExists");
}

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
