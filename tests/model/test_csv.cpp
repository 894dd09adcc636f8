// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "model/application/check.h"
#include "model/import/application_import.h"
#include "model/import/csv.h"
#include "model/import/import_rules.h"
#include "tests/model/findings_text.h"

using namespace model;

static const Rules& rules() {
    const auto rules = rulesOn(QDate(2026, 11, 24));
    if (!rules) qFatal("%s", crypto::describe(rules.error()).c_str());
    return **rules;
}

static const QStringList delimiters{",", ";", "\t"};

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void everyTableComesBack();
    void anyBytesEnd();
    void refused_data();
    void refused();
    void columns_data();
    void columns();
    void lostHeadings_data();
    void lostHeadings();
    void exampleLetter();
    void windows1251();
    void hundredThousandRows();
    void missingFile();
    void tooLarge();
};

void TestCsv::records_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("records"); // fields by |, records by /
    QTest::newRow("commas") << "a,b\r\nc,d\r\n"
                            << ","
                            << "a|b/c|d";
    QTest::newRow("no last line end") << "a,b\nc,d"
                                      << ","
                                      << "a|b/c|d";
    QTest::newRow("old Mac") << "a,b\rc,d\r"
                             << ","
                             << "a|b/c|d";
    QTest::newRow("semicolons, commas in fields") << "a;b,c,d\ne;f"
                                                  << ";"
                                                  << "a|b,c,d/e|f";
    QTest::newRow("tabs") << "a\tb,c;d\ne\tf"
                          << "\t"
                          << "a|b,c;d/e|f";
    QTest::newRow("RFC 4180 2.5 quotes") << "\"a\",\"b\"\n"
                                         << ","
                                         << "a|b";
    QTest::newRow("RFC 4180 2.6 delimiter and line end inside") << "\"a,b\",\"c\r\nd\"\n"
                                                                << ","
                                                                << "a,b|c\r\nd";
    QTest::newRow("RFC 4180 2.7 doubled quotes") << "\"a \"\"b\"\"\",c"
                                                 << ","
                                                 << "a \"b\"|c";
    QTest::newRow("quote inside a plain field") << "a \"b\",c"
                                                << ","
                                                << "a \"b\"|c";
    QTest::newRow("empty fields") << ",a,\n,,\n"
                                  << ","
                                  << "|a|/||";
    QTest::newRow("blank lines") << "\n\na,b\n\n  \nc,d\n\n"
                                 << ","
                                 << "a|b/c|d";
    QTest::newRow("empty quoted") << "\"\",b"
                                  << ","
                                  << "|b";
}

void TestCsv::records() {
    QFETCH(QString, text);
    const auto table = parseCsv(text, delimiters, 100, "t.csv");
    QVERIFY2(table, table ? "" : crypto::describe(table.error()).c_str());
    QTEST(QString(table->delimiter), "delimiter");
    QStringList records;
    for (const CsvRecord& record : table->records)
        records += record.fields.join(u'|');
    QTEST(records.join(u'/'), "records");
}

// What csvLine() writes, parseCsv() reads back, whatever stands in the fields.
void TestCsv::everyTableComesBack() {
    QRandomGenerator random(20261124);
    const QString alphabet = QStringLiteral("aӘқ \",;\t\r\n'|");
    for (int round = 0; round < 2000; ++round) {
        const QChar delimiter = delimiters.at(random.bounded(3)).front();
        const int width = 2 + random.bounded(8);
        std::vector<QStringList> table;
        QString text;
        for (int row = 0, rows = 1 + random.bounded(6); row < rows; ++row) {
            QStringList fields;
            for (int column = 0; column < width; ++column) {
                QString field;
                for (int i = random.bounded(6); i > 0; --i)
                    field += alphabet.at(random.bounded(int(alphabet.size())));
                fields += field;
            }
            table.push_back(fields);
            text += csvLine(fields, delimiter);
        }
        const auto read = parseCsv(text, {QString(delimiter)}, 100, "t.csv");
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->records.size(), table.size());
        for (std::size_t row = 0; row < table.size(); ++row)
            QCOMPARE(read->records[row].fields, table[row]);
    }
}

// Random bytes and bits of the example: an answer or an error, never a hang or a crash, and no row
// that the file does not have.
void TestCsv::anyBytesEnd() {
    QFile file(QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray example = file.readAll();
    QRandomGenerator random(595);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = example.left(random.bounded(int(example.size()) + 1));
        for (int i = random.bounded(8); i > 0 && !bytes.isEmpty(); --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto imported = importApplicationRows(bytes, "t.csv", rules());
        if (!imported) continue;
        QVERIFY(imported->rows.size() <= std::size_t(bytes.count('\n') + bytes.count('\r') + 1));
        for (std::size_t i = 0; i < imported->rows.size(); ++i)
            QCOMPARE(imported->rows[i].number, int(i) + 1);
    }
}

void TestCsv::refused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\nabc,def") << "NotCsv"
                         << "PDF";
    QTest::newRow("XLSX") << QByteArray("PK\x03\x04zip") << "NotCsv"
                          << "XLSX / DOCX / ZIP";
    QTest::newRow("XLS") << QByteArray("\xD0\xCF\x11\xE0") << "NotCsv"
                         << "XLS / DOC";
    QTest::newRow("binary") << QByteArray("a,b\0c,d\n", 8) << "NotCsv"
                            << "not-text";
    QTest::newRow("DER") << QByteArray("\x30\x82\x01\x0a\x02\x01\x01\x0b,", 9) << "NotCsv"
                         << "not-text";
    QTest::newRow("one column") << QByteArray("Astana\nAlmaty\n") << "NotCsv"
                                << "one-column";
    QTest::newRow("quote not closed") << QByteArray("a,b\nc,\"d\ne,f\n") << "NotCsv"
                                      << "quote-open 2";
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"c\"d,e\n") << "NotCsv"
                                        << "text-after-quote 2";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0",
                                          6)
                            << "UnknownEncoding"
                            << "";
    QTest::newRow("DOS 866") << QByteArray("\x88\xA2\xA0\xAD\xAE\xA2,\x80\xAD\xAD\xA0\n")
                             << "UnknownEncoding"
                             << "";
    QTest::newRow("half a character") << QByteArray("\xEF\xBB\xBF\xD2,a\n") << "UnknownEncoding"
                                      << "";
}

void TestCsv::refused() {
    QFETCH(QByteArray, content);
    const auto imported = importApplicationRows(content, "t.csv", rules());
    QVERIFY(!imported);
    QTEST(QString::fromLatin1(crypto::nameOf(imported.error().code).data()), "code");
    QCOMPARE(QString::fromStdString(imported.error().arguments.at(0)), QStringLiteral("t.csv"));
    QFETCH(QString, argument);
    if (!argument.isEmpty())
        QCOMPARE(QString::fromStdString(imported.error().arguments.at(1)), argument);
}

void TestCsv::columns_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("row"); // name|IIN|phone of the first row
    QTest::addColumn<QString>("findings");
    const QString full =
        "1,Ким Анна,850101100012,230440000010,Ұйым,Маман,Астана қаласы,a@b.kz,87010000000\n";
    QTest::newRow("form's order, no headings") << full << "Ким Анна|850101100012|87010000000"
                                               << "0 HeaderNotRecognised";
    QTest::newRow("form's order without No.") << full.mid(2) << "Ким Анна|850101100012|87010000000"
                                              << "0 HeaderNotRecognised";
    QTest::newRow("row of numbers")
        << "1,2,3,4,5,6,7,8,9\n" + full << "Ким Анна|850101100012|87010000000"
        << "0 HeaderNotRecognised";
    QTest::newRow("one column too few")
        << full + "2,Ли Ян,850101100022,230440000010,Ұйым,Маман,Астана қаласы,a@b.kz\n"
        << "Ким Анна|850101100012|87010000000"
        << "0 HeaderNotRecognised | 2 ColumnCount 8 9";
    const QString head = "ФИО;ИИН;БИН;Организация;Должность;Регион;e-mail;Телефон\n";
    QTest::newRow("Russian short headings")
        << head + "Ким Анна;850101100012;230440000010;Ұйым;Маман;Астана;a@b.kz;87010000000"
        << "Ким Анна|850101100012|87010000000"
        << "";
    QTest::newRow("other order, Kazakh")
        << QStringLiteral(
               "Ұялы телефон\tЖСН\tТегі, аты, әкесінің аты\n87010000000\t850101 100012\tКим  Анна")
        << "Ким Анна|850101100012|87010000000"
        << "0 bin ColumnMissing Бизнес-сәйкестендіру нөмірі | 0 organization ColumnMissing Ұйым | "
           "0 position ColumnMissing Лауазымы | 0 region ColumnMissing Облыс, қала, аудан | "
           "0 email ColumnMissing Электрондық пошта мекенжайы (әрекет ету мерзімінің өтуі туралы "
           "хабарлау үшін)";
    QTest::newRow("unknown heading")
        << "Ескерту;" + head +
               "x;Ким Анна;850101100012;230440000010;Ұйым;Маман;Астана;a@b.kz;87010000000"
        << "Ким Анна|850101100012|87010000000"
        << "0 ColumnUnknown Ескерту";
    QTest::newRow("empty row")
        << head + ";;;;;;;\nКим Анна;850101100012;230440000010;Ұйым;Маман;Астана;a@b.kz;87010000000"
        << "Ким Анна|850101100012|87010000000"
        << "1 RowEmpty";
    QTest::newRow("lost zeros")
        << head + "Ким Анна;12345678910;230440000010;Ұйым;Маман;Астана;a@b.kz;87010000000"
        << "Ким Анна|12345678910|87010000000"
        << "1 iin NumberLostZeros 12345678910 012345678910";
    QTest::newRow("lost letters")
        << head + "?мірова Анна;850101100012;230440000010;Ұйым;Маман;Астана;a@b.kz;87010000000"
        << "?мірова Анна|850101100012|87010000000"
        << "1 fio LettersLost ?мірова Анна";
    QTest::newRow("unknown category")
        << "Санаты;" + head +
               "жоғары;Ким Анна;850101100012;230440000010;Ұйым;Маман;Астана;a@b.kz;87010000000"
        << "Ким Анна|850101100012|87010000000"
        << "1 category ValueNotRecognised жоғары";
}

void TestCsv::columns() {
    QFETCH(QString, text);
    for (const QByteArray& mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        const auto imported = importApplicationRows(mark + text.toUtf8(), "t.csv", rules());
        QVERIFY2(imported, imported ? "" : crypto::describe(imported.error()).c_str());
        QCOMPARE(imported->encoding,
                 mark.isEmpty() ? TextEncoding::Utf8 : TextEncoding::Utf8WithMark);
        const EmployeeRow& row = imported->rows.at(0);
        QTEST(QStringList({row.fullName, row.iin, row.phone}).join(u'|'), "row");
        // The list that goes with it is the same in each.
        const QString recognised = u' ' + importRules().value()->recognised;
        QTEST(listed(imported->findings).remove(recognised), "findings");
    }
}

void TestCsv::lostHeadings_data() {
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("findings"); // the first, where there are more
    QTest::newRow("through Windows-1251")
        << "Р/с №;Тегі, аты, ?кесіні? аты;Жеке с?йкестендіру н?мірі;Бизнес-с?йкестендіру н?мірі;"
           "?йым;Лауазымы;Облыс, ?ала, аудан;Электронды? пошта мекенжайы;?ялы телефон"
        << "0 LettersLost Тегі, аты, ?кесіні? аты";
    QTest::newRow("through a Western code page")
        << "?/? ?;????, ???;???;???;????;?????????;?????;?????;???????"
        << "0 LettersLost ????, ???";
    QTest::newRow("replaced")
        << "№;\uFFFD\uFFFDО;ИИН;БИН;Организация;Должность;Регион;e-mail;Телефон"
        << "0 LettersLost \uFFFD\uFFFDО";
    QTest::newRow("a question") << "№;ФИО;ИИН;БИН;Организация;Должность;Регион;e-mail;Телефон?"
                                << "1 fio LettersLost ?мірова ?нна";
    QTest::newRow("no headings")
        << "1;?сен ?ли;850101100012;230440000010;?йым;Маман;Астана;a@b.kz;87010000000"
        << "0 HeaderNotRecognised";
}

// What is wrong with the file is said, and not what follows from it in every row.
void TestCsv::lostHeadings() {
    QFETCH(QString, headings);
    QFETCH(QString, findings);
    const QString text = headings + "\n1;?мірова ?нна;850101100012;230440000010;Министрлік;Маман;"
                                    "Астана;a@b.kz;87010000000\n";
    const auto imported = importApplicationRows(text.toUtf8(), "t.csv", rules());
    QVERIFY2(imported, imported ? "" : crypto::describe(imported.error()).c_str());
    QCOMPARE(imported->headingsLost, findings.startsWith(QStringLiteral("0 LettersLost")));
    QCOMPARE(imported->rows.empty(), imported->headingsLost);
    const QString found = listed(imported->findings);
    if (imported->headingsLost)
        QCOMPARE(found, findings);
    else
        QVERIFY2(found.startsWith(findings), qPrintable(found));
}

// The example that the installer's run takes: twelve persons, nothing to find in a training place.
void TestCsv::exampleLetter() {
    const auto imported = importApplicationRows(
        QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv"), rules());
    QVERIFY2(imported, imported ? "" : crypto::describe(imported.error()).c_str());
    QVERIFY(imported->headerRecognised);
    QCOMPARE(listed(imported->findings), QString());
    QCOMPARE(imported->rows.size(), std::size_t(12));
    QCOMPARE(imported->rows[0].category, ServantCategory::Political);
    QCOMPARE(imported->rows[1].category, ServantCategory::Administrative);
    QCOMPARE(imported->rows[2].mediumKind, MediumKind::TypeC);
    Application letter{0,
                       "01-7/595",
                       QDate(2026, 11, 20),
                       QDate(2026, 11, 23),
                       "Оқу министрлігі",
                       "Ә. Басшы",
                       "Ө. Орындаушы",
                       "+7 7172 74 00 00",
                       12,
                       imported->rows};
    const auto calendar = Calendar::builtIn();
    QVERIFY(calendar);
    const auto findings = checkApplication(
        letter, {rules(), **calendar, QDate(2026, 11, 24), {true, CheckStage::Decision}});
    for (const Finding& finding : findings)
        QCOMPARE(finding.code, FindingCode::IinNineteenthCentury);
    QCOMPARE(findings.size(), std::size_t(12));
    QString names;
    for (const EmployeeRow& row : letter.rows)
        names += row.fullName.toLower();
    for (const QChar letterOfAlphabet : QStringLiteral("әғқңөұүһі"))
        QVERIFY2(names.contains(letterOfAlphabet), qPrintable(QString(letterOfAlphabet)));
}

void TestCsv::windows1251() {
    const auto imported = importApplicationRows(
        QStringLiteral(KU_SOURCE_DIR "/tests/model/data/letter-3-windows-1251.csv"), rules());
    QVERIFY2(imported, imported ? "" : crypto::describe(imported.error()).c_str());
    QCOMPARE(imported->encoding, TextEncoding::Windows1251);
    QCOMPARE(imported->delimiter, QChar(u';'));
    QCOMPARE(listed(imported->findings), QString());
    QCOMPARE(imported->rows.size(), std::size_t(3));
    QCOMPARE(imported->rows[0].fullName, QStringLiteral("Щербаков Юрий Фёдорович"));
    QCOMPARE(imported->rows[0].organization, QStringLiteral("Учебное агентство; «Пример»"));
    QCOMPARE(imported->rows[2].iin, QStringLiteral("650706200016"));
}

void TestCsv::hundredThousandRows() {
    QByteArray content;
    for (int i = 0; i < 100000; ++i)
        content += "1,Ким Анна,850101100012,230440000010,Org,Pos,Astana,a@b.kz,87010000000\n";
    QElapsedTimer timer;
    timer.start();
    const auto imported = importApplicationRows(content, "t.csv", rules());
    QVERIFY2(timer.elapsed() < 10000, "a hundred thousand rows must be refused quickly");
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::TooManyRows);
    QCOMPARE(imported.error().arguments, std::vector<std::string>({"100000", "1000"}));
    const auto most = importApplicationRows(content.left(content.size() / 100), "t.csv", rules());
    QVERIFY(most);
    QCOMPARE(most->rows.size(), std::size_t(1000));
}

void TestCsv::missingFile() {
    const auto imported = importApplicationRows(QStringLiteral("/nowhere/letter.csv"), rules());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::FileNotReadable);
}

void TestCsv::tooLarge() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("large.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(17 << 20));
    const auto imported = importApplicationRows(file.fileName(), rules());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::FileTooLarge);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
