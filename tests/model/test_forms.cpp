// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "model/papers/form_data.h"
#include "model/papers/layout.h"
#include "tests/model/paper_values.h"

using namespace model;
using namespace model::test;

/** The forms' wording: the Order's, strictly read, and printed as the file has it. */
class TestForms : public QObject {
    Q_OBJECT

private slots:
    void wordsOfTheOrder_data();
    void wordsOfTheOrder();
    void brokenFile_data();
    void brokenFile();
    void newEdition();
    void newWording();
};

static QByteArray formFile(const QString& form) {
    QFile file(QStringLiteral(":/kualik/forms/%1.json").arg(form));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no form %s", qPrintable(form));
    return file.readAll();
}

static const papers::FormNames revocationNames{
    {QStringLiteral("stateBody"), QStringLiteral("letterDate"), QStringLiteral("letterNumber"),
     QStringLiteral("mediaCount"), QStringLiteral("headName"), QStringLiteral("executor")},
    {QStringLiteral("rowNo"), QStringLiteral("fio"), QStringLiteral("iin"), QStringLiteral("bin"),
     QStringLiteral("organization")}};

static Result<papers::Form> loadFrom(const QByteArray& content, QDate day = QDate(2026, 11, 25)) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.json")));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no temporary file");
    file.write(content);
    file.close();
    return papers::loadForm(file.fileName(), day, revocationNames);
}

void TestForms::wordsOfTheOrder_data() {
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("ends"); // what follows the form in the Order
    QTest::newRow("appendix 1") << "ucgo-1"
                                << "2-қосымша";
    QTest::newRow("appendix 3") << "ucgo-3"
                                << "4-қосымша";
    QTest::newRow("appendix 7") << "ucgo-7"
                                << "ұлттықкуәландырушы";
}

static QStringList textsOf(const QJsonArray& elements) {
    QStringList texts;
    for (const QJsonValue& element : elements) {
        const QJsonArray right = element["right"].toArray();
        for (const QJsonValue& text : right)
            texts += text.toString();
        for (const char* key : {"text", "label"})
            texts += element[QLatin1String(key)].toString();
        const QJsonArray columns = element["columns"].toArray();
        for (const QJsonValue& column : columns)
            texts += column["label"].toString();
        if (!columns.isEmpty())
            for (qsizetype i = 1; i <= columns.size(); ++i)
                texts += QString::number(i);
        for (const char* key : {"signatureCaption", "nameCaption"})
            texts += element[QLatin1String(key)].toString();
    }
    return texts;
}

void TestForms::wordsOfTheOrder() {
    QFile order(QStringLiteral(KU_REAL_DIR "/../spec/order-595-kk.txt"));
    if (!order.open(QIODevice::ReadOnly)) QSKIP("the Order's text is not here");
    QFETCH(QString, form);
    QFETCH(QString, ends);
    // The Order's print breaks words in its narrow columns and rules blanks with "_".
    const auto bare = [](QString text) { return withoutSpaces(text).remove(QChar('_')); };
    const QJsonObject edition =
        QJsonDocument::fromJson(formFile(form))["editions"].toArray().at(0).toObject();
    QString words = textsOf(edition["elements"].toArray()).join(QString());
    static const QRegularExpression place(QStringLiteral("\\{[^}]*\\}"));
    words = bare(words.remove(place));

    const QString text = bare(QString::fromUtf8(order.readAll()));
    const qsizetype at = text.indexOf(words);
    // From the first word of the heading to the last of the form there is nothing else.
    QVERIFY2(at >= 0, qPrintable(words));
    QVERIFY(text.mid(at + words.size(), 400).contains(ends));
}

void TestForms::brokenFile_data() {
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("place");
    const auto add = [](const char* name, const char* was, const char* is, const char* place) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is) << QString::fromUtf8(place);
    };
    add("no JSON", "\"editions\"", "editions", "offset ");
    add("no edition in force", "2023-12-06", "2123-12-06", "no edition in force");
    add("no id", "\"id\": \"ucgo-7\",", "", "\"id\" is missing");
    add("no clause", "МО КО, 7-қосымша", " ", "/editions/0: \"clause\"");
    add("no such page", "portrait", "square", "/editions/0: \"page\"");
    add("no such kind", "\"seal\"", "\"stamp\"", "/editions/0/elements/6: unknown kind");
    add("no such value", "{headName}", "{cheif}", "/editions/0/elements/5: unknown value {cheif}");
    add("no such column", "\"iin\"", "\"inn\"", "/editions/0/elements/3/columns/2: column \"inn\"");
    add("a column twice", "\"iin\"", "\"bin\"", "/editions/0/elements/3/columns/3: column \"bin\"");
    add("no width", "\"width\": 52", "\"width\": 0", "/editions/0/elements/3/columns/1: \"width\"");
    add("no title", "\"title\"", "\"paragraph\"", "/editions/0: not one element \"title\"");
    add("no text", "Мөрге арналған орын", "", "/editions/0/elements/6: \"text\"");
}

void TestForms::brokenFile() {
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, place);
    QByteArray content = formFile(QStringLiteral("ucgo-7"));
    QVERIFY(loadFrom(content));
    const qsizetype at = content.indexOf(was);
    QVERIFY(at >= 0);
    const auto form = loadFrom(content.replace(at, was.size(), is));
    QVERIFY(!form);
    QCOMPARE(form.error().code, ErrorCode::BadResource);
    QVERIFY(QString::fromStdString(form.error().arguments.at(0)).endsWith("/form.json"));
    const QString fault = QString::fromStdString(form.error().arguments.at(1));
    QVERIFY2(fault.contains(place), qPrintable(fault));
}

void TestForms::newEdition() {
    QJsonObject file = QJsonDocument::fromJson(formFile(QStringLiteral("ucgo-7"))).object();
    QJsonArray editions = file["editions"].toArray();
    QJsonObject next = editions.at(0).toObject();
    next["id"] = QStringLiteral("next");
    next["effectiveFrom"] = QStringLiteral("2027-01-01");
    editions.append(next);
    file["editions"] = editions;
    const QByteArray content = QJsonDocument(file).toJson();
    const auto before = loadFrom(content, QDate(2026, 12, 31));
    const auto after = loadFrom(content, QDate(2027, 1, 1));
    QVERIFY(before && after);
    QCOMPARE(before->edition, QStringLiteral("595-2023-12-01"));
    QCOMPARE(after->edition, QStringLiteral("next"));
}

void TestForms::newWording() {
    QByteArray content = formFile(QStringLiteral("ucgo-7"));
    content.replace("Мөрге арналған орын", "Мөр керек емес");
    const auto form = loadFrom(content);
    QVERIFY(form);
    const QString text = Printed(papers::print(*form, {}, context())).text();
    QVERIFY(text.contains(QStringLiteral("Мөркерекемес")));
    QVERIFY(!text.contains(QStringLiteral("Мөргеарналғанорын")));
}

QTEST_MAIN(TestForms)
#include "test_forms.moc"
