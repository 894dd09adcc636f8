// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;
using job_desk::run;

namespace {

constexpr auto languages = {"kk", "ru", "en"};

/** The names in the list of commands. */
QStringList commandNames() {
    const QString help = QString::fromUtf8(run({"--help", "--language", "en"}).out);
    QStringList names;
    for (const QString& line : help.section(QStringLiteral("\n\n"), 1, 1).split(u'\n'))
        names += line.left(29).trimmed();
    names.removeAll(QString()); // a summary's second line
    return names;
}

QString helpOf(const QString& command, const char* language) {
    return QString::fromUtf8(
        run(command.split(u' ', Qt::SkipEmptyParts) + QStringList{"--help", "--language", language})
            .out);
}

/** The example's words, without the program's name. */
QStringList exampleIn(const QString& help) {
    QString example =
        help.section(QStringLiteral("Example:\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
    return QProcess::splitCommand(example.remove(QStringLiteral(" \\\n"))).mid(1);
}

} // namespace

/** kualikctl as an operator meets it: help, usage faults, media, the audit in words. */
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpFitsATerminal_data();
    void helpFitsATerminal();
    void exampleIsACommandLine_data();
    void exampleIsACommandLine();
    void fileFaultsAreTold_data();
    void fileFaultsAreTold();
    void listHidesBlankMedia();
    void pinsComeBeforeFormatting_data();
    void pinsComeBeforeFormatting();
    void eraseIsAsked();
    void failureSaysHowToGoOn();
    void interruptLeavesTheRest();
    void receivingIsCompared();
    void auditIsInWords();
    void progressIsNoStream();

private:
    Ended text(const QStringList& arguments, const char* language,
               const QByteArray& pins = {}) const {
        return run(arguments +
                       QStringList{"--workplace", m_desk.at("desk"), "--language", language},
                   {pins});
    }
    /** How many media were ever formatted. */
    qsizetype formatted() const {
        qsizetype count = 0;
        for (const QJsonValue medium : m_desk.act({"media", "list"}).json()["media"].toArray())
            count += medium["initialised"].toBool() ? 1 : 0;
        return count;
    }

    job_desk::Desk m_desk;
};

void TestCommandLine::initTestCase() {
    QVERIFY(m_desk.isValid());
    const Ended made = m_desk.make();
    QVERIFY2(made.code == 0, made.error);
}

void TestCommandLine::helpFitsATerminal_data() {
    QTest::addColumn<QString>("command");
    const QStringList names = commandNames();
    QVERIFY(names.size() >= 55);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
    QTest::newRow("all") << QString();
}

void TestCommandLine::helpFitsATerminal() {
    QFETCH(QString, command);
    for (const char* language : languages) {
        const QString help = helpOf(command, language);
        QVERIFY(!help.isEmpty());
        for (const QString& line : help.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY2(help.contains(QStringLiteral("  2  ")), qPrintable(help)); // the exit codes
        if (language != QByteArray("en")) continue;
        QVERIFY(command.isEmpty() || !exampleIn(help).isEmpty());
        // A number or a file is explained; a name or a text speaks for itself.
        const QRegularExpression operand(
            QStringLiteral("^Usage: kualikctl %1 \\[?([A-Z|]+)").arg(command));
        const QString name = operand.match(help).captured(1);
        const bool isPlain =
            name.isEmpty() || name == QStringLiteral("NAME") || name == QStringLiteral("TEXT");
        QVERIFY2(isPlain || help.contains(QStringLiteral("\n  ") + name), qPrintable(help));
        QVERIFY2(!help.contains(QStringLiteral("[[")), qPrintable(help));
    }
}

void TestCommandLine::exampleIsACommandLine_data() {
    QTest::addColumn<QString>("command");
    for (const QString& name : commandNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCommandLine::exampleIsACommandLine() {
    QFETCH(QString, command);
    const QStringList example = exampleIn(helpOf(command, "en"));
    QCOMPARE(example.mid(0, command.count(u' ') + 1).join(u' '), command);
    // No workplace is there, and no file: whatever stops it, it is not the command line.
    const Ended ended = run(example + QStringList{"--workplace", "/dev/null/none", "--json"},
                            {caPin, "long enough\nlong enough\n"});
    QVERIFY(ended.code >= 0);
    QVERIFY2(ended.errorCode() != "BadArgument" && ended.errorCode() != "ValueMissing",
             ended.error);
}

void TestCommandLine::fileFaultsAreTold_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("kk");
    QTest::addColumn<QByteArray>("ru");
    QTest::addColumn<QByteArray>("en");
    QTest::newRow("none") << m_desk.at("nowhere.cer") << QByteArray("мұндай файл не қалта жоқ")
                          << QByteArray("такого файла или папки нет")
                          << QByteArray("there is no such file or folder");
    QTest::newRow("folder") << m_desk.at("desk") << QByteArray("бұл – қалта")
                            << QByteArray("это папка") << QByteArray("it is a folder");
    QTest::newRow("below a file") << m_desk.at("desk/register.db/x.cer")
                                  << QByteArray("қалта емес, файл")
                                  << QByteArray("файл, а не папка")
                                  << QByteArray("is a file, not a folder");
}

void TestCommandLine::fileFaultsAreTold() {
    QFETCH(QString, file);
    QFETCH(QByteArray, kk);
    QFETCH(QByteArray, ru);
    QFETCH(QByteArray, en);
    const std::map<QByteArray, QByteArray> says{{"kk", kk}, {"ru", ru}, {"en", en}};
    for (const char* language : languages) {
        const Ended ended = run({"show", file, "--language", language});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains(says.at(language)), ended.error);
        QVERIFY2(ended.error.contains(file.toUtf8()), ended.error);
    }
}

void TestCommandLine::listHidesBlankMedia() {
    const Ended some = text({"media", "list"}, "ru");
    QCOMPARE(some.code, 0);
    // The roots' medium, the CAs' medium, the headings and the line on the blank ones.
    QVERIFY2(some.out.count('\n') == 4, some.out);
    QVERIFY2(some.out.startsWith("Слот  Серийный номер"), some.out);
    QVERIFY2(some.out.contains("--all"), some.out);
    const Ended all = text({"media", "list", "--all"}, "ru");
    QVERIFY2(all.out.count('\n') == 33, all.out);
}

void TestCommandLine::pinsComeBeforeFormatting_data() {
    QTest::addColumn<QByteArray>("pins");
    QTest::addColumn<QString>("code");
    QTest::newRow("a line is missing") << QByteArray("so pin\npin 1\nso pin\n") << "ValueMissing";
    QTest::newRow("none") << QByteArray() << "ValueMissing";
    QTest::newRow("too short") << QByteArray("so pin\npin 1\nso pin\n123\n") << "PinLength";
    QTest::newRow("officer's too short")
        << QByteArray("so pin\npin 1\n123\npin 2\n") << "PinLength";
    QTest::newRow("the maker's") << QByteArray("so pin\npin 1\nso pin\n12345678\n")
                                 << "PinIsFactory";
}

void TestCommandLine::pinsComeBeforeFormatting() {
    QFETCH(QByteArray, pins);
    const auto before = formatted();
    const Ended ended = m_desk.act({"media", "prepare", "--count", "2"}, pins);
    QCOMPARE(ended.code, 2);
    QTEST(ended.errorCode(), "code");
    QCOMPARE(formatted(), before);
    QVERIFY2(ended.error.contains("will be destroyed"), ended.error);
}

void TestCommandLine::eraseIsAsked() {
    const QString serial = m_desk.prepareMedium("pin 1\n");
    QVERIFY(!serial.isEmpty());
    int slot = -1;
    for (const QJsonValue medium : m_desk.act({"media", "list"}).json()["media"].toArray())
        if (medium["serial"] == serial) slot = medium["slot"].toInt();
    const QStringList words{"media", "prepare", "--slot", QString::number(slot)};
    const Ended refused = m_desk.act(words, "so pin\npin 2\n");
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains("--erase") && refused.error.contains("destroys"),
             refused.error);
    QCOMPARE(m_desk.act(words + QStringList{"--erase"}, "so pin\npin 2\n").code, 0);
    const Ended none = text({"media", "prepare", "--slot", "99"}, "ru");
    QCOMPARE(none.code, 2);
    QVERIFY2(none.error.contains("в слоте 99 нет носителя") && none.error.contains("0-31") &&
                 none.error.contains("media list"),
             none.error);
    const Ended many = text({"media", "prepare", "--count", "99"}, "en");
    QVERIFY2(many.error.contains("--count 99, but only"), many.error);
}

void TestCommandLine::failureSaysHowToGoOn() {
    const QStringList words{"media", "prepare", "--count", "3"};
    QVERIFY(m_desk.append("desk/tokens/store.conf", "test 1\n"));
    QVERIFY(
        m_desk.append("desk/tokens/faults", "C_InitToken 2 0x32\n")); // the second is pulled out
    const Ended ended = m_desk.act(words, "so pin\npin 1\nso pin\npin 2\nso pin\npin 3\n");
    QVERIFY(QFile::remove(m_desk.at("desk/tokens/faults")));
    QCOMPARE(ended.code, 2);
    const QJsonObject answer = ended.json();
    QCOMPARE(answer["media"].toArray().size(), 1);
    QCOMPARE(answer["notPrepared"].toArray().size(), 2); // the third was not tried
    QVERIFY(answer["error"].isObject());
    QVERIFY2(ended.error.contains("--slot N"), ended.error);
}

void TestCommandLine::interruptLeavesTheRest() {
    constexpr int count = 8;
    const auto before = formatted();
    QProcess process;
    process.start(QStringLiteral(KU_CTL),
                  {"media", "prepare", "--count", QString::number(count), "--workplace",
                   m_desk.at("desk"), "--language", "en", "--password-fd", "0", "--pin-fd", "0"});
    process.write("long enough\n" + QByteArray("so pin\npin 1\n").repeated(count));
    QVERIFY(process.waitForReadyRead(60000)); // the first is ready
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const QByteArray error = process.readAllStandardError();
    const auto ready = process.readAllStandardOutput().count("is ready");
    QVERIFY(ready >= 1 && ready < count);
    QVERIFY2(error.contains("prepared: " + QByteArray::number(ready)), error);
    QVERIFY2(error.contains("--slot N"), error);
    QCOMPARE(formatted(), before + ready);
}

void TestCommandLine::receivingIsCompared() {
    const QString letter = m_desk.newLetter("5", {"850101100012", "991231200017"});
    const QStringList words{"media", "receive", "KZ-1 ", "KZ-2", "--application", letter};
    for (const char* again : {"KZ-1", " KZ-1"}) {
        const Ended twice = m_desk.act({"media", "receive", "KZ-1", QLatin1String(again)});
        QVERIFY2(twice.error.contains("given twice"), twice.error);
    }
    const Ended came = m_desk.act(words);
    QVERIFY2(came.code == 0, came.error);
    QCOMPARE(came.json()["media"].toArray().first()["serial"], "KZ-1");
    QCOMPARE(came.json()["count"].toObject(), (QJsonObject{{"named", 2}, {"came", 2}}));
    QVERIFY2(came.error.contains("KZ-1 is in no slot now"), came.error);
    // One that is known stops all of them.
    const Ended known = m_desk.act({"media", "receive", "KZ-3", "KZ-1"});
    QCOMPARE(known.errorCode(), "MediumKnown");
    QVERIFY2(known.error.contains("KZ-1"), known.error);
    const Ended more = text({"media", "receive", "KZ-3", "--application", letter}, "ru");
    QVERIFY2(more.code == 0, more.error);
    QVERIFY2(more.out.contains("больше, чем в письме"), more.out);
}

void TestCommandLine::auditIsInWords() {
    const Ended ended = text({"audit", "list"}, "ru");
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.startsWith("№"), ended.out);
    QVERIFY2(ended.out.contains("Рабочее место создано"), ended.out);
    QVERIFY2(ended.out.contains("+05:00"), ended.out);
    const QString shown = QString::fromUtf8(ended.out);
    static const QRegularExpression longHex(QStringLiteral("[0-9a-f]{24}"));
    QVERIFY2(!shown.contains(longHex), ended.out);
    QVERIFY(!shown.contains(QStringLiteral("workplace.created")));
    const QByteArray whole = m_desk.act({"audit", "list"}).out;
    QVERIFY(QString::fromUtf8(whole).contains(longHex));
}

void TestCommandLine::progressIsNoStream() {
    QStringList iins;
    for (const char* iin : {"550507200013", "941025200018", "711216100012", "700308200014"})
        iins += QLatin1String(iin);
    const QStringList words{"application", "check", m_desk.newLetter("6", iins)};
    const Ended ended = text(words, "en");
    QCOMPARE(ended.error.count("Checking"), 2); // its beginning and its end
    QVERIFY2(ended.error.contains("Checking 4/4"), ended.error);
    QVERIFY(!ended.error.contains('\r'));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
