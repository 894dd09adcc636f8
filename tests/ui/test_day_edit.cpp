// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/look/day_edit.h"
#include "ui/shell/language.h"

using ui::look::DayEdit;

/** A day as operators write it; what is none is kept and said. */
class TestDayEdit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void readsADay_data();
    void readsADay();
    void isTypedOverAtOnce();
    void keepsAndMarksWhatIsNoDay();
    void stepsByKeys();
    void saysEachDayOnce();
    void isWrittenAsTheLanguageDoes_data();
    void isWrittenAsTheLanguageDoes();
    void followsTheLanguage();
    void keepsWhatIsBeingTypedInAnotherLanguage();

private:
    void type(const char* text) { QTest::keyClicks(m_day, QLatin1String(text)); }

    QTemporaryDir m_settings;
    std::unique_ptr<QWidget> m_page;
    QLineEdit* m_before = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_after = nullptr;
};

void TestDayEdit::initTestCase() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestDayEdit::init() {
    ui::setLanguage(QStringLiteral("ru"));
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
    QTest::newRow("the year first") << "2026-03-31" << day;
    QTest::newRow("the year first, short") << "2026.3.31" << day;
    QTest::newRow("a short year is not first") << "26-03-31" << QDate(2031, 3, 26);
    QTest::newRow("eight figures begin with the day") << "20260331" << QDate();
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

void TestDayEdit::isWrittenAsTheLanguageDoes_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::newRow("kk") << "kk"
                        << "31.03.2026";
    QTest::newRow("ru") << "ru"
                        << "31.03.2026";
    QTest::newRow("en") << "en"
                        << "31/03/2026";
}

void TestDayEdit::isWrittenAsTheLanguageDoes() {
    QFETCH(QString, language);
    QFETCH(QString, written);
    ui::setLanguage(language);
    for (const char* typed : {"31.3.26", "31/3/26", "31032026", "2026-03-31"}) {
        m_day->setFocus();
        m_day->selectAll();
        type(typed);
        m_after->setFocus();
        QCOMPARE(m_day->text(), written);
        QCOMPARE(m_day->text(), ui::dayText(QDate(2026, 3, 31)));
    }
    QTest::keyClick(m_day, Qt::Key_Up); // into the next month
    QCOMPARE(m_day->text(), ui::dayText(QDate(2026, 4, 1)));
    // What names the form has it, too.
    DayEdit fresh("fresh", nullptr);
    const auto parting = [](QString text) { return text.remove(QRegularExpression("[^./-]")); };
    QCOMPARE(parting(fresh.placeholderText()), parting(written));
    fresh.setText(QStringLiteral("today"));
    fresh.markWrong();
    QVERIFY2(fresh.toolTip().contains(ui::dayText(QDate(2026, 7, 23))),
             qPrintable(fresh.toolTip()));
}

void TestDayEdit::followsTheLanguage() {
    QSignalSpy said(m_day, &DayEdit::dateChanged);
    QTest::keyClick(m_before, Qt::Key_Tab); // all of it chosen, to be typed over
    QCOMPARE(m_day->text(), QStringLiteral("15.02.2026"));
    ui::setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(m_day->text(), QStringLiteral("15/02/2026"));
    QCOMPARE(m_day->selectedText(), m_day->text());
    ui::setLanguage(QStringLiteral("kk"));
    QTRY_COMPARE(m_day->text(), QStringLiteral("15.02.2026"));
    QCOMPARE(said.size(), 0); // it is the same day
    m_day->clear();
    ui::setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(m_day->placeholderText(), QStringLiteral("dd/mm/yyyy"));
    QVERIFY(m_day->text().isEmpty());
}

void TestDayEdit::keepsWhatIsBeingTypedInAnotherLanguage() {
    m_day->setFocus();
    m_day->selectAll();
    type("1.2.20"); // on the way to another year
    ui::setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(m_day->placeholderText(), QStringLiteral("dd/mm/yyyy"));
    QCOMPARE(m_day->text(), QStringLiteral("1.2.20"));
    type("25");
    m_after->setFocus();
    QCOMPARE(m_day->text(), QStringLiteral("01/02/2025"));
    // What is no day stays as it was typed, and says so in the new language.
    m_day->setFocus();
    m_day->selectAll();
    type("31.02.2026");
    m_after->setFocus();
    QVERIFY(m_day->toolTip().contains(QStringLiteral("23/07/2026")));
    ui::setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(m_day->toolTip().contains(QStringLiteral("23.07.2026")));
    QCOMPARE(m_day->text(), QStringLiteral("31.02.2026"));
}

QTEST_MAIN(TestDayEdit)
#include "test_day_edit.moc"
