// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "model/text/language.h"
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
    list.push_back({"advice", #code, text::adviceSource(FindingCode::code)});
    KU_FINDING_CODES(KU_FINDING_SOURCE)
#undef KU_FINDING_SOURCE
    for (const auto& [word, source] : text::wordSources())
        list.push_back({"words", source, source});
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
    void catalogueIsFinished_data();
    void catalogueIsFinished();
    void sentences();
    void words_data();
    void words();
    void filling();
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
    QTest::newRow("kk")
        << "kk"
        << "Қол қою|Бас тартылды|Кері қайтарып алынған|Арнайы пошта байланысы|ЖСН|3-жол|хат";
    QTest::newRow("ru")
        << "ru"
        << "Подписание|Отказано|Отозвано|Специальная почтовая связь|ИИН|строка 3|письмо";
    QTest::newRow("en") << "en"
                        << "Signing|Refused|Revoked|Special post|IIN|row 3|letter";
}

void TestText::namesInEveryLanguage() {
    QFETCH(QString, language);
    QVERIFY(text::setLanguage(language));
    QCOMPARE(text::language(), language);
    QTEST(QStringList({text::name(Step::Signing), text::name(RowState::Refused),
                       text::name(CertificateStatus::Revoked),
                       text::name(HandOverChannel::SpecialPost), text::fieldName("iin"),
                       text::placeName(3), text::placeName(0)})
              .join(u'|'),
          "names");
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
                            "жүктелген жоқ. (МО КО)"));
}

void TestText::words_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("kk") << "kk"
                        << "Қазір бұлай істеуге болмайды: жол 12 «берілген» күйінде.";
    QTest::newRow("en") << "en"
                        << "This cannot be done now: row 12 is in the state “handed over”.";
}

void TestText::words() {
    QFETCH(QString, language);
    QVERIFY(text::setLanguage(language));
    QTEST(text::sentence({crypto::ErrorCode::WrongState, {"row 12", "handed-over"}}), "sentence");
    // What somebody typed is quoted as it is.
    QVERIFY(text::sentence({crypto::ErrorCode::BadArgument, {"row"}}).contains("row"));
}

void TestText::filling() {
    QCOMPARE(text::filled("%2 %1 %1", {"%2", "b"}), QStringLiteral("b %2 %2"));
    QCOMPARE(text::filled("100 % of %3", {"a"}), QStringLiteral("100 % of %3"));
    QCOMPARE(text::filled("%", {"a"}), QStringLiteral("%"));
}

void TestText::unknownLanguage() {
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    QVERIFY(!text::setLanguage(QStringLiteral("de")));
    QCOMPARE(text::language(), QStringLiteral("kk"));
}

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
