// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;
using job_desk::run;

/** The whole job through the program, on a training workplace with three rows. */
class TestJob : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpNeedsNobody_data();
    void helpNeedsNobody();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void noPinNoWorkplace();
    void wrongPasswordStops();
    void jobGoesThrough();
    void decisionsAndRowsAreChangedOnPurpose();
    void headIsPutRight();
    void listsAreAligned_data();
    void listsAreAligned();
    void secondIssueIsRefused();
    void registerShowsTheCertificate();
    void paperIsNotOverwritten();

private:
    Ended desk(const QStringList& arguments, const QByteArray& pins = {}) const {
        return m_desk.act(arguments, pins);
    }
    QString at(const QString& name) const { return m_desk.at(name); }

    job_desk::Desk m_desk;
    QString m_firstSerial; // the certificate of the first row
    QString m_firstRow;
};

void TestJob::initTestCase() {
    QVERIFY(m_desk.isValid());
    const Ended made = m_desk.make();
    QVERIFY2(made.code == 0, made.error);
    QCOMPARE(made.json()["authorities"].toArray().size(), 4);
    QCOMPARE(desk({"ca", "export", "--out", at("chain")}).code, 0);
}

void TestJob::helpNeedsNobody_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("all") << QStringList{"--help"};
    QTest::newRow("one") << QStringList{"issue", "run", "--help"};
    QTest::newRow("one that prints") << QStringList{"journal", "print", "--help"};
}

void TestJob::helpNeedsNobody() {
    QFETCH(QStringList, words);
    const Ended ended = run(words); // neither a workplace nor a password
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.error.isEmpty(), ended.error);
    QVERIFY(!ended.out.isEmpty());
}

void TestJob::badInputIsNamed_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isMissing");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, const QStringList& words, const QByteArray& what) {
        QTest::newRow(name) << words << false << what;
    };
    const auto missing = [](const char* name, const QStringList& words, const QByteArray& what) {
        QTest::newRow(name) << words << true << what;
    };
    row("id", {"application", "show", "x"}, "x");
    row("no id", {"application", "show", "0"}, "0");
    row("date", {"journal", "list", "--from", "2026-02-30"}, "2026-02-30");
    row("its option", {"journal", "list", "--from", "2026-02-30"}, "--from ");
    row("its form", {"journal", "list", "--from", "2026-02-30"}, "2026-07-25");
    row("choice", {"media", "receive", "1", "--kind", "floppy"}, "floppy");
    row("its choices", {"media", "receive", "1", "--kind", "floppy"}, "usb-a, type-c");
    row("algorithm", {"crl", "preview", "--algorithm", "md5"}, "md5");
    row("either", {"application", "accept", "1", "--all", "--row", "1"}, "--all");
    missing("rows", {"application", "refuse", "1", "--ground", "x"}, "--row ");
    missing("media", {"media", "prepare"}, "--slot ");
    missing("hand-over", {"journal", "handover", "--post"}, "--application");
    missing("channel", {"journal", "handover", "1"}, "--by-hand | --post | --special-post");
    missing("operand", {"application", "show"}, "ID");
    missing("option", {"samples"}, "--out DIR");
    missing("command", {}, "kualikctl --help");
    missing("second word", {"media", "--json"}, "prepare");
    row("command", {"frobnicate"}, "frobnicate");
    row("unknown option", {"show", "x", "--loud"}, "--loud");
    row("setting's value", {"setting", "set", "handOver.pinSetBy", "nobody"}, "nobody");
    for (const char* path : {"../root", "a/b", "", ".hidden", "түбір"})
        row(path, {"setting", "set", "authority.rootFile", path}, ". _ -");
    row("setting's form", {"setting", "set", "handOver.pinSetBy", "nobody"}, "operator, holder");
}

void TestJob::badInputIsNamed() {
    QFETCH(QStringList, words);
    QFETCH(bool, isMissing);
    QFETCH(QByteArray, what);
    const std::map<QByteArray, QByteArray> wrong{
        {"kk", "Қате берілген: "}, {"ru", "Задано неверно: "}, {"en", "This is not right: "}};
    const std::map<QByteArray, QByteArray> none{
        {"kk", "Көрсетіңіз: "}, {"ru", "Укажите "}, {"en", "Enter "}};
    for (const char* language : {"kk", "ru", "en"}) {
        const QStringList place{"--workplace", at("desk"), "--language", language};
        // The language counts before the fault and behind it.
        for (const QStringList& line : {words + place, place + words}) {
            const Ended ended = run(line);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.error.contains((isMissing ? none : wrong).at(language)), ended.error);
            QVERIFY2(ended.error.contains(what), ended.error);
        }
        const Ended ended = run(words + place + QStringList{"--json"});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.errorCode(), isMissing ? "ValueMissing" : "BadArgument");
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
    const QString letter = m_desk.newLetter("1", {"850101100012", "991231200017", "700308200014"});
    for (const QByteArray pin : {"pin 1\n", "pin 2\n", "pin 3\n"})
        QVERIFY(!m_desk.prepareMedium(pin).isEmpty());
    const Ended first =
        desk({"issue", "run", letter, "--row", "1", "--algorithm", "gost2004", "--no-wait"},
             QByteArray(caPin) + "pin 1\n");
    QVERIFY2(first.code == 0, first.error);
    const Ended rest = desk({"issue", "run", letter, "--algorithm", "gost2015"}, // waits for media
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
        QCOMPARE(run({"verify", file, "--chain", at("chain")}).code, 2); // no list
    }
    const Ended handed = desk({"journal", "handover", "--application", letter, "--special-post"});
    QVERIFY2(handed.code == 0, handed.error);
    QCOMPARE(handed.json()["handedOver"].toArray().size(), 3);
    QCOMPARE(desk({"audit", "verify"}).code, 0);
}

void TestJob::decisionsAndRowsAreChangedOnPurpose() {
    const QString letter = m_desk.newLetter("2", {"650706200016", "941025200018"});
    const QStringList refuse{"application", "refuse", letter, "--ground", "ucgo.refuse.1"};
    // All or none: row 2 is decided on already, so is row 1.
    const Ended silent = desk(refuse + QStringList{"--row", "1", "--row", "2"});
    QCOMPARE(silent.code, 2);
    QCOMPARE(silent.errorCode(), "AlreadyDecided");
    QVERIFY2(silent.error.contains("+05:00, by Айгүл"), silent.error);
    QCOMPARE(desk(refuse + QStringList{"--row", "1", "--change", "x"}).code, 0);
    const QStringList correct{"application", "correct", letter, "--row", "2", "--why", "x"};
    const Ended nothing = desk(correct);
    QCOMPARE(nothing.errorCode(), "ValueMissing");
    QVERIFY2(nothing.error.contains("--region-text TEXT | "), nothing.error);
    QCOMPARE(desk(correct + QStringList{"--phone", "12"}).code, 1);
    const Ended done = desk(correct + QStringList{"--position", "Кеңесші"});
    QVERIFY2(done.code == 0, done.error);
    const QJsonObject row = done.json()["row"].toObject();
    QCOMPARE(row["position"], "Кеңесші");
    QCOMPARE(row["state"], "undecided");
    const QJsonObject change = done.json()["changes"].toArray().first().toObject();
    QCOMPARE(change["before"], "Маман");
    QCOMPARE(change["after"], "Кеңесші");
}

// Of the letter of the test before, while its rows are decided on.
void TestJob::headIsPutRight() {
    const QStringList head{"application", "correct-head", "2", "--why", "x"};
    const Ended nothing = desk(head);
    QCOMPARE(nothing.errorCode(), "ValueMissing");
    QVERIFY2(nothing.error.contains("--received DATE | "), nothing.error);
    QCOMPARE(desk(head + QStringList{"--letter-number", "2"}).errorCode(), "LetterSaysThat");
    // Letter 1 is of the same body and day.
    const QStringList number{"--letter-number", "1"};
    const Ended twice = desk(head + number);
    QCOMPARE(twice.code, 1);
    const QJsonObject registered = twice.json()["findings"].toArray().first().toObject();
    QCOMPARE(registered["code"].toString(), "LetterRegistered");
    const QString advice = registered["advice"].toString();
    QVERIFY2(advice.endsWith("(kualikctl application show 1, --again REASON)"), qPrintable(advice));
    QCOMPARE(desk(head + number + QStringList{"--again", "y"}).code, 0);
    const Ended done = desk(head + QStringList{"--letter-number", "2", "--head", "Б. Басшы"});
    QVERIFY2(done.code == 0, done.error);
    const QJsonArray changes = done.json()["changes"].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first()["field"].toString(), "letterNumber");
    QCOMPARE(changes.first()["before"].toString(), "1");
    QCOMPARE(changes.last()["after"].toString(), "Б. Басшы");
    const QJsonObject shown = desk({"application", "show", "2"}).json()["application"].toObject();
    QCOMPARE(shown["headName"], "Б. Басшы");
}

void TestJob::listsAreAligned_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("columns"); // of the list: two headings
    QTest::addColumn<QString>("region");
    QTest::newRow("kk") << "kk" << QStringList{"Хаттың нөмірі", "күйі"} << "Астана қаласы";
    QTest::newRow("ru") << "ru" << QStringList{"Номер письма", "состояние"} << "город Астана";
    QTest::newRow("en") << "en" << QStringList{"Letter number", "state"} << "Astana";
}

// Every value of a column begins where its heading does.
void TestJob::listsAreAligned() {
    QFETCH(QString, language);
    QFETCH(QStringList, columns);
    const auto lines = [&](const QStringList& words) {
        const Ended ended =
            run(words + QStringList{"--workplace", at("desk"), "--language", language});
        return QString::fromUtf8(ended.out).split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList list = lines({"application", "list"});
    QVERIFY(list.size() > 1);
    for (const QString& column : columns) {
        const qsizetype place = list.first().indexOf(column);
        QVERIFY2(place > 0, qPrintable(list.first()));
        for (const QString& line : list) {
            QVERIFY2(line.at(place) != u' ', qPrintable(line));
            QCOMPARE(line.mid(place - 2, 2), QStringLiteral("  "));
        }
    }
    const QStringList shown = lines({"application", "show", "2"});
    qsizetype place = 0;
    for (const QString& line : shown)
        if (line.contains("650706200016")) place = line.indexOf("650706200016");
    QVERIFY(place > 0);
    for (const QString& line : shown)
        if (line.startsWith(QStringLiteral("  "))) {
            QVERIFY2(line.at(place) != u' ', qPrintable(line));
            QCOMPARE(line.mid(place - 2, 2), QStringLiteral("  "));
        }
    QVERIFY(shown.join(u'\n').contains(QStringLiteral(" +05:00, Айгүл")));
    const QStringList regions = lines({"application", "regions"});
    QCOMPARE(regions.size(), 21);
    QFETCH(QString, region);
    const auto astana = std::find_if(regions.begin(), regions.end(), [](const QString& line) {
        return line.startsWith(QStringLiteral("71 "));
    });
    QVERIFY(astana != regions.end());
    QVERIFY2(astana->mid(2).trimmed().startsWith(region + u' '), qPrintable(*astana));
}

void TestJob::secondIssueIsRefused() {
    QVERIFY(!m_firstRow.isEmpty());
    const QString medium = m_desk.prepareMedium("pin 8\n");
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
