// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/import/application_import.h"
#include "model/import/import_rules.h"
#include "model/text/language.h"
#include "model/text/sentence.h"
#include "tests/model/findings_text.h"

using namespace model;

static const Rules& rules() {
    const auto rules = rulesOn(QDate(2026, 11, 24));
    if (!rules) qFatal("%s", crypto::describe(rules.error()).c_str());
    return **rules;
}

/** What state bodies write over the columns of appendix 1, and into the two choices. */
class TestHeadings : public QObject {
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void choices_data();
    void choices();
    void recognisedHeadings();
};

void TestHeadings::headings_data() {
    QTest::addColumn<QString>("headings"); // of the nine columns, category, medium
    const auto row = [](const char* name, const char* headings) {
        QTest::newRow(name) << QString::fromUtf8(headings);
    };
    row("the form, Kazakh",
        "Р/с №;Тегі, аты, әкесінің аты (бар болған жағдайда);Жеке сәйкестендіру нөмірі;"
        "Бизнес-сәйкестендіру нөмірі;Ұйым;Лауазымы;Облыс, қала, аудан;Электрондық пошта мекенжайы;"
        "Ұялы байланыстың абоненттік нөмірі;Қызметші санаты;Жеткізгіш түрі");
    row("Russian",
        "№ п/п;Фамилия, имя, отчество (при наличии);ИИН;БИН организации;"
        "Наименование государственного органа;Занимаемая должность;Область, город;"
        "Электронный адрес;Номер мобильного телефона;Категория госслужащего;Тип носителя");
    row("Russian, subscriber's number",
        "№ п/п;Фамилия, имя, отчество;ИИН;БИН;Организация;Должность;Область, город;"
        "Адрес электронной почты;Абонентский номер мобильной связи;Категория;Тип носителя");
    row("Russian, in short", "N;Ф.И.О.;ИИН сотрудника;БИН;Место работы;Должность;Регион;E-mail;"
                             "Сотовый;Вид должности;Носитель");
    row("Kazakh, in short", "№;Т.А.Ә.;ЖСН;БСН;Мекеме;Лауазым;Өңір;Пошта;Ұялы телефон нөмірі;"
                            "Лауазым санаты;Тасымалдағыш түрі");
    row("capitals, no dots",
        "П/П;ФАМИЛИЯ ИМЯ ОТЧЕСТВО;ИИН;БИН;ОРГАНИЗАЦИЯ;ДОЛЖНОСТЬ;ГОРОД;ЭЛ. ПОЧТА;ТЕЛЕФОН;"
        "КАТЕГОРИЯ;РАЗЪЕМ");
}

void TestHeadings::headings() {
    QFETCH(QString, headings);
    const QString text = headings + "\n1;Ким Анна;850101100012;230440000010;Ұйым;Маман;Астана;"
                                    "a@b.kz;87010000000;политическая;Type-C\n";
    const auto imported = importApplicationRows(text.toUtf8(), "t.csv", rules());
    QVERIFY2(imported, imported ? "" : crypto::describe(imported.error()).c_str());
    QVERIFY(imported->headerRecognised);
    QCOMPARE(listed(imported->findings), QString());
    const EmployeeRow& row = imported->rows.at(0);
    QCOMPARE(QStringList({row.fullName, row.iin, row.bin, row.organization, row.position,
                          row.region, row.email, row.phone})
                 .join(u'|'),
             QStringLiteral("Ким Анна|850101100012|230440000010|Ұйым|Маман|Астана|a@b.kz|"
                            "87010000000"));
    QCOMPARE(row.category, ServantCategory::Political);
    QCOMPARE(row.mediumKind, MediumKind::TypeC);
}

void TestHeadings::choices_data() {
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("medium");
    QTest::addColumn<bool>("political");
    QTest::addColumn<bool>("typeC");
    int number = 0;
    const auto row = [&](bool political, const char* category, bool typeC, const char* medium) {
        QTest::addRow("%d", ++number)
            << QString::fromUtf8(category) << QString::fromUtf8(medium) << political << typeC;
    };
    row(true, "саяси", true, "Type-C");
    row(true, "Саяси қызметші", true, "type c");
    row(true, "мемлекеттік саяси лауазым", true, "USB-C");
    row(true, "политический", true, "тип С");
    row(true, "Политическая", true, "Type-C қосқышы");
    row(true, "политическая государственная должность", true, "с разъемом Type-C");
    row(true, "Политический государственный служащий", true, "с");
    row(false, "әкімшілік", false, "USB-A");
    row(false, "Әкімшілік лауазым", false, "USB");
    row(false, "мемлекеттік әкімшілік қызметші", false, "Type-A");
    row(false, "административный", false, "обычный");
    row(false, "АДМИНИСТРАТИВНАЯ", false, "разъем USB");
    row(false, "административная государственная служба", false, "кәдімгі");
    row(false, "корпус «Б»", false, "");
    row(false, "", false, " ");
}

void TestHeadings::choices() {
    QFETCH(QString, category);
    QFETCH(QString, medium);
    const QString text = "ФИО;ИИН;БИН;Организация;Должность;Регион;e-mail;Телефон;Санаты;"
                         "Носитель\nКим Анна;850101100012;230440000010;Ұйым;Маман;Астана;a@b.kz;"
                         "87010000000;" +
                         category + ';' + medium + '\n';
    const auto imported = importApplicationRows(text.toUtf8(), "t.csv", rules());
    QVERIFY(imported);
    QCOMPARE(listed(imported->findings), QString());
    QTEST(imported->rows.at(0).category == ServantCategory::Political, "political");
    QTEST(imported->rows.at(0).mediumKind == MediumKind::TypeC, "typeC");
}

// Whoever is told that a heading is unknown is told which are known; no heading means two columns.
void TestHeadings::recognisedHeadings() {
    const ImportRules& known = *importRules().value();
    QVERIFY(known.recognised.contains(QStringLiteral("ЖСН / ИИН; БСН / БИН; ")));
    QVERIFY(known.recognised.endsWith(QStringLiteral("Жеткізгіш түрі / Тип носителя")));
    const Finding unknown{FindingCode::ColumnUnknown, Severity::Notice, 0, {}, {},
                          {"x", known.recognised}};
    const Finding none{
        FindingCode::HeaderNotRecognised, Severity::Warning, 0, {}, {}, {known.recognised}};
    for (const QString& language : text::languages()) {
        QVERIFY(text::setLanguage(language));
        QVERIFY(text::whatToDo(unknown).contains(known.recognised));
        QVERIFY(text::whatToDo(none).contains(known.recognised));
    }
    std::map<QString, QString> columns;
    for (const ImportColumn& column : known.columns)
        for (const QString& heading : column.headings) {
            const auto [it, isNew] = columns.emplace(foldedHeading(heading), column.name);
            QVERIFY2(isNew || it->second == column.name, qPrintable(heading));
        }
}

QTEST_GUILESS_MAIN(TestHeadings)
#include "test_headings.moc"
