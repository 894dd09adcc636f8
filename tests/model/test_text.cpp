// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one table of sentences in every language, and what each kind of them promises;
// parted, their list would stand twice.
#include <cerrno>
#include <cstring>
#include <tuple>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "crypto/system_fault.h"
#include "model/rules/rules.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/lint_text.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "model/text/tables.h"

using namespace model;

static QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

static bool hasCyrillic(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/** The "clause", "lengthClause" ... of a data file, each once. */
static void gatherClauses(const QJsonValue& value, QSet<QString>& clauses) {
    for (const QJsonValue& one : value.toArray())
        gatherClauses(one, clauses);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key().endsWith(QStringLiteral("clause"), Qt::CaseInsensitive))
            clauses.insert(it.value().toString());
        else
            gatherClauses(it.value(), clauses);
}

struct Source {
    const char* context;
    const char* code;
    const char* source;
};

/** Every code of both lists with its source text. */
static std::vector<Source> sources() {
    std::vector<Source> list;
#define KU_ERROR_SOURCE(code)                                                                      \
    list.push_back({"errors", #code, text::errorSource(crypto::ErrorCode::code)});
    KU_ERROR_CODES(KU_ERROR_SOURCE)
#undef KU_ERROR_SOURCE
#define KU_FINDING_SOURCE(code)                                                                    \
    list.push_back({"findings", #code, text::findingSource(FindingCode::code)});                   \
    list.push_back({"advice", #code, text::adviceSource(FindingCode::code)});                      \
    if (const char* ofLetter = text::letterAdviceSource(FindingCode::code))                        \
        list.push_back({"advice", #code, ofLetter});
    KU_FINDING_CODES(KU_FINDING_SOURCE)
#undef KU_FINDING_SOURCE
    for (const auto& [word, source] : text::wordSources())
        list.push_back({"words", source, source});
    for (const auto& [term, source] : text::termSources())
        list.push_back({"contents", source.source, source.source});
    for (const auto& [place, source] : text::placeSources())
        list.push_back({"contents", source, source});
    return list;
}

class TestText : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::setLanguage(QStringLiteral("en")); }
    void everyCodeInEveryLanguage_data();
    void everyCodeInEveryLanguage();
    void namesInEveryLanguage_data();
    void namesInEveryLanguage();
    void anAuthorityInEveryLanguage();
    void catalogueIsFinished_data();
    void catalogueIsFinished();
    void sentences();
    void adviceFitsTheLetter();
    void badTables_data();
    void badTables();
    void exceptionsInEveryLanguage_data();
    void exceptionsInEveryLanguage();
    void words_data();
    void words();
    void whichPin();
    void filling();
    void clauses_data();
    void clauses();
    void clausesOfTheData_data();
    void clausesOfTheData();
    void fileFaults_data();
    void fileFaults();
    void acts();
    void afterAColon();
    void lintValues();
    void lintNamesTheMisprint();
    void unknownLanguage();
};

void TestText::everyCodeInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : text::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestText::everyCodeInEveryLanguage() {
    QFETCH(QString, language);
    QVERIFY(text::setLanguage(language));
    for (const Source& source : sources()) {
        QVERIFY2(source.source, source.code);
        // The window shows them, too: kualikctl adds the option or the command by itself.
        QVERIFY2(!QByteArray(source.source).contains("--"), source.source);
        QVERIFY2(!QByteArray(source.source).contains("kualikctl"), source.source);
        const QString english = QString::fromUtf8(source.source);
        const QString shown = QCoreApplication::translate(source.context, source.source);
        QVERIFY2(!shown.trimmed().isEmpty(), source.code);
        QVERIFY2(placeholders(shown) == placeholders(english), source.code);
        if (language == QLatin1String("en"))
            QCOMPARE(shown, english);
        else
            QVERIFY2(hasCyrillic(shown), source.code);
    }
}

void TestText::namesInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("names");
    QTest::newRow("kk") << "kk"
                        << "Қол қою|Бас тартылды|Қайтарып алынған|Арнайы пошта байланысы|ЖСН|"
                           "ГОСТ 34.310-2004|3-жол|хат";
    QTest::newRow("ru") << "ru"
                        << "Подписание|Отказано|Отозвано|Специальная почтовая связь|ИИН|"
                           "ГОСТ 34.310-2004|строка 3|письмо";
    QTest::newRow("en") << "en"
                        << "Signing|Refused|Revoked|Special post|IIN|GOST 34.310-2004|row 3|letter";
}

void TestText::namesInEveryLanguage() {
    QFETCH(QString, language);
    QVERIFY(text::setLanguage(language));
    QCOMPARE(text::language(), language);
    QTEST(QStringList({text::name(Step::Signing), text::name(RowState::Refused),
                       text::name(CertificateStatus::Revoked),
                       text::name(HandOverChannel::SpecialPost), text::fieldName("iin"),
                       text::name(Algorithm::Gost2004), text::placeName(3), text::placeName(0)})
              .join(u'|'),
          "names");
}

void TestText::anAuthorityInEveryLanguage() {
    CaGeneration ca;
    ca.name = QStringLiteral("own name");
    const AuthorityNaming orders{true, QStringLiteral(" · ОҚУ · УЧЕБНЫЙ")};
    const std::tuple<const char*, const char*, const char*> wanted[] = {
        {"kk", "Мемлекеттік органдардың куәландырушы орталығы", "МО КО"},
        {"ru", "Удостоверяющий центр государственных органов", "УЦ ГО"},
        {"en", "Certification Authority of State Bodies", "UCGO"}};
    for (const auto& [language, whole, brief] : wanted) {
        QVERIFY(text::setLanguage(QLatin1String(language)));
        QCOMPARE(text::name(ca, orders), QString::fromUtf8(whole) + orders.trainingMark);
        QCOMPARE(text::shortName(ca, orders), QString::fromUtf8(brief));
        QCOMPARE(text::name(ca, {}), ca.name);
        QCOMPARE(text::shortName(ca, {}), ca.name);
    }
}

void TestText::catalogueIsFinished_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("kk") << "kualik_kk.ts";
    QTest::newRow("ru") << "kualik_ru.ts";
}

void TestText::catalogueIsFinished() {
    QFETCH(QString, file);
    QFile ts(QStringLiteral(KU_SOURCE_DIR "/resources/translations/") + file);
    QVERIFY(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&ts);
    QString source;
    int messages = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("source")) source = reader.readElementText();
        if (reader.name() != QLatin1String("translation")) continue;
        // "unfinished", "vanished", "obsolete": lupdate's marks for what a translator must look at.
        QVERIFY2(!reader.attributes().hasAttribute(QLatin1String("type")), qPrintable(source));
        const QString translation = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(source));
        QVERIFY2(placeholders(source) == placeholders(translation), qPrintable(source));
        ++messages;
    }
    QVERIFY(!reader.hasError());
    QVERIFY(messages > 200);
}

void TestText::sentences() {
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    const Finding finding{FindingCode::IinCheckDigit, Severity::Error, 3, "iin", "", {"7", "8"}};
    QCOMPARE(text::sentence(finding),
             QStringLiteral("Последняя цифра ИИН 7, а по остальным должна быть 8."));
    QVERIFY(text::whatToDo(finding).startsWith(QStringLiteral("Опечатка")));
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    QCOMPARE(text::sentence(
                 crypto::Error{crypto::ErrorCode::TooManyRows, {"100000", "1000"}, "", "МО КО"}),
             QStringLiteral("Кестеде 100000 жол бар; бір хаттан ең көбі 1000 алынады. Ештеңе "
                            "жүктелген жоқ: кесте тек осы хаттікі ме, қараңыз. (МО КО)"));
    const Finding region{FindingCode::RegionGuessed,
                         Severity::Notice,
                         1,
                         "region",
                         "",
                         {"Алматы қаласы", "город Алматы", "Almaty"}};
    QVERIFY(text::sentence(region).contains(QStringLiteral("Алматы қаласы")));
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QVERIFY(text::sentence(region).contains(QStringLiteral("город Алматы")));
    QVERIFY(text::setLanguage(QStringLiteral("en")));
    QVERIFY(text::sentence(region).endsWith(QStringLiteral("to be Almaty.")));
    // As the list of letters has it, and not by the register's own number, which no list shows.
    const Finding again{FindingCode::LetterRegistered,
                        Severity::Error,
                        0,
                        "letterNumber",
                        "",
                        {"4", "2026-11-23", "01-7/595", "2026-11-20"}};
    QCOMPARE(text::sentence(again),
             QStringLiteral("This letter, 01-7/595 of 2026-11-20, is registered already: it was "
                            "received on 2026-11-23."));
    // What is missing stands in one sentence with its name; a reason has one of its own.
    const crypto::Error noReason{crypto::ErrorCode::ValueMissing, {"why"}, "", ""};
    QCOMPARE(text::sentence(noReason), QStringLiteral("Enter the reason."));
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    QCOMPARE(text::sentence(noReason), QStringLiteral("Себебін көрсетіңіз."));
}

/** Where there is no row, none is refused. */
void TestText::adviceFitsTheLetter() {
    const std::pair<const char*, const char*> words[] = {
        {"en", "refuse the row"}, {"ru", "откажите по строке"}, {"kk", "жол бойынша бас тартыңыз"}};
    for (const auto& [language, refusal] : words) {
        QVERIFY(text::setLanguage(QLatin1String(language)));
        const auto advice = [](int row) {
            return text::whatToDo({FindingCode::FieldMissing, Severity::Error, row, "stateBody"});
        };
        QVERIFY2(advice(3).contains(QString::fromUtf8(refusal)), qPrintable(advice(3)));
        QVERIFY2(!advice(0).contains(QString::fromUtf8(refusal)), qPrintable(advice(0)));
    }
}

void TestText::badTables_data() {
    QTest::addColumn<QString>("reason");
    for (const char* reason : {"one-column", "quote-open 31", "text-after-quote 31", "not-text",
                               "PDF", "XLSX / DOCX / ZIP", "XLS / DOC", "RTF"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

/** What is wrong, where, and what to do, in words. */
void TestText::badTables() {
    QFETCH(QString, reason);
    for (const QString& language : text::languages()) {
        QVERIFY(text::setLanguage(language));
        const QString said = text::sentence(
            crypto::Error{crypto::ErrorCode::NotCsv, {"t.csv", reason.toStdString()}});
        QVERIFY2(said.contains("t.csv") && said.endsWith(u'.'), qPrintable(said));
        QVERIFY2(!said.contains(": " + reason) && said.contains(u';'), qPrintable(said));
        QVERIFY2(said.contains("31") == reason.contains("31"), qPrintable(said));
    }
}

void TestText::exceptionsInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("foreign"); // letters that only another language has
    const QString kazakh = QStringLiteral("[әғқңөұүһі]");
    QTest::newRow("kk") << "kk"
                        << "[a-bd-z]";
    QTest::newRow("ru") << "ru" << kazakh;
    QTest::newRow("en") << "en"
                        << "[а-яё]|" + kazakh;
}

// Para 11 5): the words of the Order's data, in the operator's language and no other.
void TestText::exceptionsInEveryLanguage() {
    QFETCH(QString, language);
    QFETCH(QString, foreign);
    QVERIFY(text::setLanguage(language));
    const auto rules = rulesOn(QDate(2026, 11, 24));
    QVERIFY(rules);
    const QRegularExpression other(foreign, QRegularExpression::CaseInsensitiveOption);
    for (const SecondCertificateGround& exception : (*rules)->secondCertificate)
        for (const FindingCode code : {FindingCode::ExceptionRecorded, FindingCode::ProofMissing,
                                       FindingCode::ExceptionNeedsTypeC}) {
            const Finding finding{code,  {}, 1,
                                  "iin", "", {exception.kk, exception.ru, exception.en}};
            QString sentence = text::sentence(finding);
            QVERIFY2(sentence.contains(exception.in(language)), qPrintable(sentence));
            // What the Order calls by name, and the connector.
            sentence.remove(QStringLiteral("Е-қызмет")).remove(QStringLiteral("Type-C"));
            QVERIFY2(!sentence.contains(other), qPrintable(sentence));
        }
}

void TestText::words_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("kk") << "kk"
                        << "Қазір бұлай істеуге болмайды (жол 12): тапсырылған.";
    QTest::newRow("en") << "en"
                        << "This cannot be done now (row 12): handed over.";
}

void TestText::words() {
    QFETCH(QString, language);
    QVERIFY(text::setLanguage(language));
    QTEST(text::sentence({crypto::ErrorCode::WrongState, {"row 12", "handed-over"}}), "sentence");
    // What somebody typed is quoted as it is.
    QVERIFY(text::sentence({crypto::ErrorCode::AlreadyExists, {"row"}}).contains("row"));
}

void TestText::whichPin() {
    using crypto::ErrorCode;
    QCOMPARE(text::sentence({ErrorCode::PinLength, {"4", "64"}}),
             QStringLiteral("The PIN of the medium must have from 4 to 64 characters."));
    QCOMPARE(text::sentence({ErrorCode::PinLength, {"4", "64", "holder-pin"}}),
             QStringLiteral("The owner's PIN must have from 4 to 64 characters."));
    QCOMPARE(text::sentence({ErrorCode::PinIncorrect, {"0A1B"}}),
             QStringLiteral("The PIN of the medium is wrong (medium 0A1B). Type it again."));
    QCOMPARE(text::sentence({ErrorCode::PinIncorrect, {"0A1B", "one-try-left", "ca-pin"}}),
             QStringLiteral("The PIN of the certification authority's medium is wrong (medium "
                            "0A1B). Type it again. One try is left: another mistake locks the "
                            "medium."));
    QCOMPARE(text::sentence({ErrorCode::PinLocked, {"0A1B"}}),
             QStringLiteral("The PIN of the medium was wrong too many times: the medium 0A1B is "
                            "locked."));
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QVERIFY(text::sentence({ErrorCode::PinLength, {"4", "64", "administrator-pin"}})
                .startsWith(QStringLiteral("PIN-код администратора ")));
}

void TestText::filling() {
    QCOMPARE(text::filled("%2 %1 %1", {"%2", "b"}), QStringLiteral("b %2 %2"));
    QCOMPARE(text::filled("100 % of %3", {"a"}), QStringLiteral("100 % of %3"));
    QCOMPARE(text::filled("%", {"a"}), QStringLiteral("%"));
}

void TestText::clauses_data() {
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("en");
    QTest::newRow("paragraph") << "МО КО, 11-тармақ, 4)"
                               << "МО КО, 11-тармақ 4) тармақша"
                               << "УЦ ГО, п. 11 пп. 4)"
                               << "UCGO rules, para 11 4)";
    QTest::newRow("column") << "МО КО, 1-қосымша, 7-баған"
                            << "МО КО, 1-қосымша, 7-баған"
                            << "УЦ ГО, приложение 1, графа 7"
                            << "UCGO rules, appendix 1, column 7";
    QTest::newRow("two") << "МО КО, 5-қосымша; ҰКО, 2-қосымша"
                         << "МО КО, 5-қосымша; ҰКО, 2-қосымша"
                         << "УЦ ГО, приложение 5; НУЦ, приложение 2"
                         << "UCGO rules, appendix 5; National CA rules, appendix 2";
    QTest::newRow("our reading") << "ҰКО, 2-қосымша, 12-кесте (біздің оқуымыз)"
                                 << "ҰКО, 2-қосымша, 12-кесте (біздің оқуымыз)"
                                 << "НУЦ, приложение 2, таблица 12 (наше прочтение)"
                                 << "National CA rules, appendix 2, table 12 (our reading)";
    QTest::newRow("a standard") << "RFC 5280, 4.2.1.6"
                                << "RFC 5280, 4.2.1.6"
                                << "RFC 5280, 4.2.1.6"
                                << "RFC 5280, 4.2.1.6";
}

void TestText::clauses() {
    QFETCH(QString, clause);
    for (const char* language : {"kk", "ru", "en"}) {
        QVERIFY(text::setLanguage(QLatin1String(language)));
        QTEST(text::clauseText(clause), language);
        // The sentence of an error has its clause in the same words.
        QVERIFY(text::sentence({crypto::ErrorCode::BadKey, {}, {}, clause.toStdString()})
                    .endsWith(QStringLiteral(" (%1)").arg(text::clauseText(clause))));
    }
}

void TestText::clausesOfTheData_data() {
    QTest::addColumn<QString>("clause");
    QSet<QString> clauses;
    for (QDirIterator it(QStringLiteral(KU_SOURCE_DIR "/resources"), {"*.json"}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        QVERIFY2(!document.isNull(), qPrintable(file.fileName()));
        gatherClauses(document.isArray() ? QJsonValue(document.array()) : document.object(),
                      clauses);
    }
    clauses.remove(QString());
    QVERIFY(clauses.size() > 30);
    for (const QString& clause : clauses)
        QTest::newRow(qPrintable(clause)) << clause;
}

/** Whoever reads no Kazakh reads of every clause where it stands. */
void TestText::clausesOfTheData() {
    QFETCH(QString, clause);
    static const QRegularExpression standard(QStringLiteral("^(RFC|X\\.)[^;А-я]*$"));
    static const QRegularExpression kazakh(
        QStringLiteral("[әіңғүұқөһӘІҢҒҮҰҚӨҺ]|\\d-(жол|бап|кесте)"));
    QVERIFY(text::setLanguage(QStringLiteral("en")));
    const QString english = text::clauseText(clause);
    QVERIFY2(!hasCyrillic(english), qPrintable(english));
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    const QString russian = text::clauseText(clause);
    QVERIFY2(!kazakh.match(russian).hasMatch(), qPrintable(russian));
    QCOMPARE(hasCyrillic(russian), !standard.match(clause).hasMatch());
}

void TestText::fileFaults_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("ru");
    QTest::newRow("ENOENT") << ENOENT << "нет; проверьте имя";
    QTest::newRow("EACCES") << EACCES << "нет на это прав";
    QTest::newRow("EISDIR") << EISDIR << "это папка";
    QTest::newRow("ENOTDIR") << ENOTDIR << "часть пути";
    QTest::newRow("ENOSPC") << ENOSPC << "диск заполнен";
    QTest::newRow("EROFS") << EROFS << "только для чтения";
    QTest::newRow("EMFILE") << EMFILE << "слишком много файлов";
    QTest::newRow("ENAMETOOLONG") << ENAMETOOLONG << "слишком длинное";
    QTest::newRow("EIO") << EIO << "сбоем";
    QTest::newRow("one without a word") << EPROTO << "номер сбоя 71";
}

void TestText::fileFaults() {
    QFETCH(int, number);
    QFETCH(QString, ru);
    const crypto::Error fault{crypto::ErrorCode::FileNotReadable,
                              {"/row", crypto::systemFault(number)}};
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QVERIFY2(text::sentence(fault).contains(ru), qPrintable(text::sentence(fault)));
    QVERIFY(text::sentence(fault).contains(QStringLiteral("/row"))); // a path is no word
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    QVERIFY(hasCyrillic(text::sentence(fault)));
    QVERIFY(!text::sentence(fault).contains(QString::fromLocal8Bit(std::strerror(number))));
}

/** Every act that the sources record has a name. */
void TestText::acts() {
    static const QRegularExpression act(QStringLiteral(
        "QStringLiteral\\(\"((?:application|ca|certificate|clock|crl|filter|issue|journal|"
        "medium|operator|revocation|row|setting|workplace)\\.[a-z-]+)\"\\)"));
    QSet<QString> found;
    for (const char* folder : {"/model", "/app"})
        for (QDirIterator it(QStringLiteral(KU_SOURCE_DIR) + QLatin1String(folder), {"*.cpp"},
                             QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (file.fileName().endsWith(QStringLiteral("act_names.cpp"))) continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = act.globalMatch(source); match.hasNext();)
                found.insert(match.next().captured(1));
        }
    QVERIFY(found.size() >= 30);
    for (const char* language : {"kk", "ru"}) {
        QVERIFY(text::setLanguage(QLatin1String(language)));
        for (const QString& one : found)
            QVERIFY2(hasCyrillic(text::actName(one)), qPrintable(one));
    }
    QCOMPARE(text::actName(QStringLiteral("moon.landed")), QStringLiteral("moon.landed"));
}

/** It goes on in a small letter; an abbreviation, and what was given, stay as they are. */
void TestText::afterAColon() {
    using enum FindingCode;
    const std::tuple<const char*, FindingCode, const char*> said[] = {
        {"en", FieldMissing, "the field is empty."},
        {"ru", FieldMissing, "поле не заполнено."},
        {"kk", FieldMissing, "өріс толтырылмаған."},
        {"ru", IinLength, "ИИН"},
        {"kk", IinLength, "ЖСН"},
        {"en", IinLength, "an IIN"},
        {"en", ReceiverNotExecutor, "Сәрсенова"}, // a name
    };
    for (const auto& [language, code, words] : said) {
        QVERIFY(text::setLanguage(QLatin1String(language)));
        const Finding finding{code, Severity::Error, 3, "iin", "", {"Сәрсенова", "Өмір"}};
        const QString after = text::sentenceAfterColon(finding);
        QVERIFY2(after.startsWith(QString::fromUtf8(words)), qPrintable(after));
        QCOMPARE(after.mid(1), text::sentence(finding).mid(1));
    }
}

/** The linter's own words are translated, a value that it found is not. */
void TestText::lintValues() {
    const QString url = QStringLiteral("http://crl.ucgo.gov.kz/crl/….crl");
    for (const QString& language : text::languages()) {
        QVERIFY(text::setLanguage(language));
        for (const char* word : {"absent", "not critical", "1 … 20 octets, positive"}) {
            const QString shown = text::lintValue(QString::fromUtf8(word));
            if (language == QLatin1String("en"))
                QCOMPARE(shown, QString::fromUtf8(word));
            else
                QVERIFY2(hasCyrillic(shown), word);
        }
        QCOMPARE(text::lintValue(url), url);
        crypto::profile::LintFinding finding;
        finding.expected = "absent";
        finding.found = url.toStdString();
        const QString said = text::sentence(finding);
        QVERIFY2(said.contains(url), qPrintable(said));
        QCOMPARE(said.contains(QStringLiteral("is needed")), language == QLatin1String("en"));
    }
}

/** The misprint that decides stands by the clause, and only where one does. */
void TestText::lintNamesTheMisprint() {
    crypto::profile::LintFinding finding;
    finding.clause = "МО КО, 5-қосымша, 1591-жол";
    crypto::profile::Profile edition;
    edition.effectiveFrom = QDate(2023, 12, 6);
    for (const QString& language : text::languages()) {
        QVERIFY(text::setLanguage(language));
        finding.oddity.clear();
        const QString clause = text::clauseText(QString::fromStdString(finding.clause));
        QCOMPARE(text::lintClause(finding), clause);
        finding.oddity = "S28";
        QVERIFY(text::lintClause(finding).startsWith(clause));
        QVERIFY(text::lintClause(finding).endsWith(QStringLiteral("S28")));
        QVERIFY(text::sentence(finding).contains(QStringLiteral("S28")));
        const QString said = text::earlierThanEdition(QDate(2022, 6, 15), edition);
        QVERIFY2(said.contains(QStringLiteral("2022-06-15")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("2023-12-06")), qPrintable(said));
        QCOMPARE(said.startsWith(QStringLiteral("Made on")), language == QLatin1String("en"));
    }
}

void TestText::unknownLanguage() {
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    QVERIFY(!text::setLanguage(QStringLiteral("de")));
    QCOMPARE(text::language(), QStringLiteral("kk"));
}

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
