// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include "ui/look/day_edit.h"

using ui::look::DayEdit;

/** A day as operators write it; what is none is kept and said. */
class TestDayEdit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsADay_data();
    void readsADay();
    void isTypedOverAtOnce();
    void keepsAndMarksWhatIsNoDay();
    void stepsByKeys();
    void saysEachDayOnce();

private:
    void type(const char* text) { QTest::keyClicks(m_day, QLatin1String(text)); }

    std::unique_ptr<QWidget> m_page;
    QLineEdit* m_before = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_after = nullptr;
};

void TestDayEdit::init() {
    m_page = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(m_page.get());
    row->addWidget(m_before = new QLineEdit(m_page.get()));
    row->addWidget(m_day = new DayEdit("day", m_page.get()));
    row->addWidget(m_after = new QLineEdit(m_page.get()));
    m_day->setDate(QDate(2026, 2, 15)); // a month without a 31st
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_before->setFocus();
}

void TestDayEdit::readsADay_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 3, 31);
    QTest::newRow("as it is written") << "31.03.2026" << day;
    QTest::newRow("short") << "31.3.26" << day;
    QTest::newRow("commas") << "31,03,2026" << day;
    QTest::newRow("slashes") << "31/3/2026" << day;
    QTest::newRow("figures alone") << "31032026" << day;
    QTest::newRow("spaces around") << " 31.3.26 " << day;
    QTest::newRow("a leap day") << "29.02.2024" << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << "29.02.2026" << QDate();
    QTest::newRow("no such month") << "31.13.2026" << QDate();
    QTest::newRow("six figures could be two days") << "310326" << QDate();
    QTest::newRow("the year first") << "2026-03-31" << QDate();
    QTest::newRow("a word") << "today" << QDate();
    QTest::newRow("nothing") << "" << QDate();
}

void TestDayEdit::readsADay() {
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    m_day->setFocus();
    m_day->selectAll();
    QTest::keyClick(m_day, Qt::Key_Delete);
    QTest::keyClicks(m_day, typed);
    QCOMPARE(m_day->date(), day);
}

/** One Tab in, the day, one Tab out: as in any other field. */
void TestDayEdit::isTypedOverAtOnce() {
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(m_day->hasFocus());
    type("31.3.26");
    QTest::keyClick(m_day, Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QCOMPARE(m_day->text(), QStringLiteral("31.03.2026"));
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QTest::keyClick(m_day, Qt::Key_A, Qt::ControlModifier);
    type("01022025");
    QTest::keyClick(m_day, Qt::Key_Backtab);
    QVERIFY(m_before->hasFocus());
    QCOMPARE(m_day->date(), QDate(2025, 2, 1));
}

void TestDayEdit::keepsAndMarksWhatIsNoDay() {
    m_day->setFocus();
    m_day->selectAll();
    type("31.02.2026");
    QVERIFY(!m_day->property("fault").toBool()); // not while one types
    m_after->setFocus();
    QCOMPARE(m_day->text(), QStringLiteral("31.02.2026"));
    QVERIFY(m_day->property("fault").toBool());
    QVERIFY(m_day->toolTip().contains(QStringLiteral("23.07.2026")));
    QCOMPARE(m_day->accessibleDescription(), m_day->toolTip());
    m_day->setFocus();
    m_day->selectAll();
    type("28.02.2026");
    m_after->setFocus();
    QVERIFY(!m_day->property("fault").toBool());
    QVERIFY(m_day->toolTip().isEmpty());
}

void TestDayEdit::stepsByKeys() {
    m_day->setFocus();
    QTest::keyClick(m_day, Qt::Key_Up);
    QCOMPARE(m_day->date(), QDate(2026, 2, 16));
    QTest::keyClick(m_day, Qt::Key_PageDown);
    QCOMPARE(m_day->date(), QDate(2026, 1, 16));
    m_day->setDate(QDate(2026, 3, 31));
    QTest::keyClick(m_day, Qt::Key_PageDown); // February has no 31st
    QCOMPARE(m_day->date(), QDate(2026, 2, 28));
    QTest::keyClick(m_day, Qt::Key_Down);
    QCOMPARE(m_day->date(), QDate(2026, 2, 27));
    m_day->clear();
    QTest::keyClick(m_day, Qt::Key_Up); // from no day there is no next one
    QVERIFY(!m_day->date().isValid());
}

void TestDayEdit::saysEachDayOnce() {
    QSignalSpy said(m_day, &DayEdit::dateChanged);
    m_day->setDate(QDate(2026, 2, 15));
    QCOMPARE(said.size(), 0);
    m_day->setFocus();
    QTest::keyClick(m_day, Qt::Key_End);
    QTest::keyClick(m_day, Qt::Key_Backspace); // 15.02.202: no day
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.last().first().toDate().isValid());
    type("5");
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.last().first().toDate(), QDate(2025, 2, 15));
    m_after->setFocus();
    QCOMPARE(said.size(), 2);
}

QTEST_MAIN(TestDayEdit)
#include "test_day_edit.moc"
