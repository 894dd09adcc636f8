// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "model/rules/calendar.h"

using namespace model;

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void workingDay_data();
    void workingDay();
    void dueDates_data();
    void dueDates();
    void yearOutsideTheData();
    void brokenFile_data();
    void brokenFile();
};

static const Calendar& calendar() {
    const auto builtIn = Calendar::builtIn();
    if (!builtIn) qFatal("%s", crypto::describe(builtIn.error()).c_str());
    return **builtIn;
}

void TestCalendar::workingDay_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("works");
    QTest::newRow("a Tuesday") << QDate(2026, 11, 24) << true;
    QTest::newRow("a Saturday") << QDate(2026, 11, 28) << false;
    QTest::newRow("a holiday") << QDate(2026, 12, 16) << false;
    QTest::newRow("substitute for a Sunday") << QDate(2026, 3, 9) << false;
    QTest::newRow("second substitute of Nauryz") << QDate(2026, 3, 25) << false;
    QTest::newRow("substitute that was cancelled with its holiday") << QDate(2026, 8, 31) << true;
    QTest::newRow("7 January is not moved (2023, Saturday)") << QDate(2023, 1, 9) << true;
    QTest::newRow("first day of Kurban Ait is not moved") << QDate(2024, 6, 17) << true;
    QTest::newRow("a Saturday that is worked (P2300000326)") << QDate(2023, 7, 1) << true;
    QTest::newRow("the Friday it replaced") << QDate(2023, 7, 7) << false;
    QTest::newRow("a Sunday that is worked (G24G0000436)") << QDate(2025, 1, 5) << true;
}

void TestCalendar::workingDay() {
    QFETCH(QDate, day);
    const auto works = calendar().isWorkingDay(day);
    QVERIFY(works);
    QTEST(*works, "works");
}

void TestCalendar::dueDates_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QDate>("due");
    const int five = static_cast<int>(TermRole::IssueAdministrative);
    const int one = static_cast<int>(TermRole::IssuePolitical);
    QTest::newRow("para 7 1): five days over a weekend")
        << five << QDate(2026, 11, 24) << QDate(2026, 12, 1);
    QTest::newRow("para 7 2): the next working day")
        << one << QDate(2026, 11, 24) << QDate(2026, 11, 25);
    QTest::newRow("para 7 2): received on a Friday")
        << one << QDate(2026, 11, 27) << QDate(2026, 11, 30);
    QTest::newRow("para 7 2): received on a Saturday")
        << one << QDate(2026, 11, 28) << QDate(2026, 11, 30);
    QTest::newRow("para 7 1): over Nauryz") << five << QDate(2026, 3, 19) << QDate(2026, 3, 31);
    QTest::newRow("para 7 1): over New Year") << five << QDate(2025, 12, 30) << QDate(2026, 1, 9);
    QTest::newRow("para 12 1): reply")
        << static_cast<int>(TermRole::RefusalReply) << QDate(2026, 12, 11) << QDate(2026, 12, 21);
    QTest::newRow("para 23: revocation")
        << static_cast<int>(TermRole::Revocation) << QDate(2026, 12, 15) << QDate(2026, 12, 17);
    QTest::newRow("para 25: medium, over a worked Saturday")
        << static_cast<int>(TermRole::MediumReturn) << QDate(2023, 6, 29) << QDate(2023, 7, 5);
}

void TestCalendar::dueDates() {
    QFETCH(int, role);
    QFETCH(QDate, event);
    const auto rules = rulesOn(QDate(2026, 11, 24));
    QVERIFY2(rules, rules ? "" : crypto::describe(rules.error()).c_str());
    const auto due = dueDate((*rules)->term(static_cast<TermRole>(role)), event, calendar());
    QVERIFY(due);
    QTEST(*due, "due");
}

void TestCalendar::yearOutsideTheData() {
    const auto early = calendar().isWorkingDay(QDate(calendar().firstYear() - 1, 12, 31));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::CalendarYearMissing);
    // The term begins inside the data and ends outside: no guess either.
    const auto late = calendar().addWorkingDays(QDate(calendar().lastYear(), 12, 30), 5);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::CalendarYearMissing);
    QCOMPARE(late.error().arguments.front(), std::to_string(calendar().lastYear() + 1));
}

void TestCalendar::brokenFile_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("") << "offset";
    QTest::newRow("no such day") << QByteArray("2024-03-08") << QByteArray("2024-03-38")
                                 << "/years/1/daysOff/3";
    QTest::newRow("day of another year")
        << QByteArray("2024-03-08") << QByteArray("2023-03-08") << "/years/1/daysOff/3";
    QTest::newRow("a holiday forgotten")
        << QByteArray("2024-03-08") << QByteArray("2024-03-09") << "/years/1: 250 working days";
    QTest::newRow("a count that is text") << QByteArray("\"workingDays\": 249")
                                          << QByteArray("\"workingDays\": \"249\"") << "/years/1";
}

void TestCalendar::brokenFile() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFile original(QStringLiteral(":/kualik/calendar/kz.json"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray content = original.readAll();
    QVERIFY(content.contains(from));
    content.replace(content.indexOf(from), from.size(), to);
    const QTemporaryDir folder;
    QFile changed(folder.filePath("kz.json"));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(content);
    changed.close();
    const auto loaded = Calendar::load(changed.fileName());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::BadResource);
    QVERIFY2(QString::fromStdString(loaded.error().arguments.at(1)).contains(place),
             loaded.error().arguments.at(1).c_str());
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "test_calendar.moc"
