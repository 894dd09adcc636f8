// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/letter_screen.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

/** What a row of a letter says is put right. */
class TestCorrectRow : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void keepsACorrectionOverTheLock();
    void leavesACorrectionWithItsLetter();
    void tellsARowFromTheOneBefore();
    void putsARowRight();
    void decidesByWhatACorrectionSays();
    void whatWasSaidStaysWhenTheRestIsStopped();
};

void TestCorrectRow::initTestCase() {
    begin();
    registerTwelve();
    enterLetter(
        QStringLiteral("02-1/7"), // its IIN has an error
        sheet(4, 1).replace(QStringLiteral("800321100019"), QStringLiteral("800321100018")));
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->click("bannerAction"); // as received
    waitForRows(1);
}

void TestCorrectRow::keepsACorrectionOverTheLock() {
    m_screen->press(Qt::Key_F2);
    m_screen->wait("corrected-position")->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->type(QStringLiteral(" (м.а.)"));
    const QString typed = m_screen->find<QLineEdit>("corrected-position")->text();
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("Теру қатесі"));
    const Askers askers(m_screen->work());
    lockAndSignIn();
    m_screen->wait("rowTable"); // the letter that was open
    QTRY_COMPARE(rows()->rowCount(), 1);
    QTRY_VERIFY(m_screen->find<look::Banner>("letterViewMessage"));
    QVERIFY(m_screen->find<look::Banner>("letterViewMessage")
                ->text()
                .startsWith(QStringLiteral("You began to correct row 1 of this letter")));
    m_screen->click("bannerAction"); // as F2 would on that row
    // What it says, and its heading with the row's number, follow the language.
    auto* said = m_screen->wait<look::Banner>("rowCorrectionMessage");
    auto* heading = m_screen->wait<QLabel>("correctionHeading");
    const QString english = said->text();
    QCOMPARE(heading->text(), QStringLiteral("Correct row 1"));
    setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(said->text() != english && said->isVisible());
    QTRY_VERIFY(heading->text() != QStringLiteral("Correct row 1"));
    QVERIFY(heading->text().contains(u'1'));
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(said->text(), english);
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-position")->text(), typed);
    QCOMPARE(m_screen->find<QLineEdit>("correctionReason")->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeRowCorrection"); // Cancel: wanted no more
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
    QVERIFY(!askers.has("ui::EmployeeCorrection")); // nobody waits for a draft
}

/** Another letter, as Today opens it: the form over the first one's rows goes, and keeps its words.
 */
void TestCorrectRow::leavesACorrectionWithItsLetter() {
    m_screen->press(Qt::Key_F2);
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("Теру қатесі"));
    open(1);
    QTRY_COMPARE(rows()->rowCount(), 12);
    QVERIFY(!m_screen->find("rowCorrection"));
    QVERIFY(m_screen->wait("rowTable")->isEnabled());
    open(2);
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("correctionReason")->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeRowCorrection");
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
}

/** The answer comes when another row is put right: it is said with the number of its own. */
void TestCorrectRow::tellsARowFromTheOneBefore() {
    open(1);
    QTRY_COMPARE(rows()->rowCount(), 12);
    auto* view = m_screen->wait<QTableView>("rowTable");
    view->setCurrentIndex(rows()->index(0, 1));
    m_screen->press(Qt::Key_F2);
    auto* iin = m_screen->wait<QLineEdit>("corrected-iin");
    const QString before = iin->text();
    iin->setText(QStringLiteral("800321100017"));
    m_screen->find<QLineEdit>("correctionReason")->setText(QStringLiteral("Теру қатесі"));
    BusyWorker worker(m_screen->work(), this);
    m_screen->click("correctNow");
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("rowCorrection"));
    view->setCurrentIndex(rows()->index(1, 1));
    m_screen->press(Qt::Key_F2);
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("хат"));
    worker.letGo();
    QTRY_VERIFY(m_screen->find<look::Banner>("letterViewMessage"));
    const QString said = m_screen->find<look::Banner>("letterViewMessage")->text();
    QVERIFY(said.startsWith(QStringLiteral("Row 1 (")));
    QVERIFY(said.endsWith(QStringLiteral("was not corrected. It has errors.")));
    // Nothing is asked of the second row, whose form and words stay.
    QVERIFY(!m_screen->find("bannerAction"));
    QCOMPARE(m_screen->wait<QLabel>("correctionHeading")->text(), QStringLiteral("Correct row 2"));
    QCOMPARE(m_screen->find<QLineEdit>("correctionReason")->text(), QStringLiteral("хат"));
    m_screen->click("closeRowCorrection");
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
    QCOMPARE(rows()->index(0, 2).data().toString(), before);
}

void TestCorrectRow::putsARowRight() {
    open(2);
    QTRY_COMPARE(rows()->rowCount(), 1);
    // A refusal was begun, then it turns out that the row was mistyped.
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_screen->wait("ground")->hasFocus());
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_F2);
    auto* iin = m_screen->wait<QLineEdit>("corrected-iin");
    QCOMPARE(iin->text(), QStringLiteral("800321100018"));
    QVERIFY(!m_screen->wait("rowTable")->isEnabled());
    // What the form is in the way of is off until it is left.
    const auto isOn = [this](const char* name) {
        return m_screen->window().findChild<QAction*>(QLatin1String(name))->isEnabled();
    };
    for (const char* act : {"acceptRow", "refuseRow", "correctRowAction", "correctHeadAction",
                            "changeDecisionAction"})
        QVERIFY2(!isOn(act), act);
    QVERIFY(isOn("saveRowCorrection") && isOn("printApplicationAction"));
    m_screen->grab(QStringLiteral("correct"));
    m_screen->click("correctNow"); // a reason is asked for
    QTRY_VERIFY(m_screen->find<look::Banner>("rowCorrectionMessage"));
    auto* why = m_screen->wait<QLineEdit>("correctionReason");
    QVERIFY(why->property("fault").toBool());
    QTRY_VERIFY(why->hasFocus());
    for (const char* one : {"correctionReason", "rowCorrectionMessage", "correctNow",
                            "closeRowCorrection"}) { // none is cut, and none is below the edge
        const QWidget* widget = m_screen->wait(one);
        QTRY_COMPARE(widget->visibleRegion().boundingRect(), widget->rect());
    }
    why->setText(QStringLiteral("Теру қатесі"));
    QVERIFY(!why->property("fault").toBool());
    iin->setText(QStringLiteral("800321100017")); // no better
    m_screen->click("correctNow");
    QTRY_VERIFY(m_screen->find<QListView>("correctionFindings"));
    QTRY_VERIFY(iin->property("fault").toBool());
    m_screen->grab(QStringLiteral("correct-stopped"));
    m_screen->wait("bannerAction"); // as received? That is asked of what stands there.
    iin->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->press(Qt::Key_Backspace);
    QVERIFY(!m_screen->find("bannerAction"));
    m_screen->type(QStringLiteral("7"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
    QCOMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("800321100018"));
    m_screen->click("correctRow"); // what was typed is there again
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-iin")->text(), QStringLiteral("800321100017"));
    QCOMPARE(why->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeRowCorrection"); // and now it is not
    m_screen->click("correctRow");
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-iin")->text(), QStringLiteral("800321100018"));
    QVERIFY(why->text().isEmpty());
    m_screen->wait<QLineEdit>("corrected-iin")->setText(QStringLiteral("800321100019"));
    m_screen->wait<QLineEdit>("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("Теру қатесі"));
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("800321100019"));
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    QVERIFY(m_screen->wait("rowTable")->isEnabled());
    QVERIFY(!m_screen->find("ground")); // what was chosen for the row as it was is void
    QTRY_VERIFY(decisionsKept().empty());
    m_screen->grab(QStringLiteral("corrected"));
}

/** Left by Esc before it was stored: nobody decides by what the row said before. */
void TestCorrectRow::decidesByWhatACorrectionSays() {
    auto* medium = m_screen->wait<QComboBox>("mediumKind");
    const int before = medium->currentIndex();
    m_screen->press(Qt::Key_F2);
    auto* corrected = m_screen->wait<QComboBox>("corrected-medium");
    QCOMPARE(corrected->currentIndex(), before);
    corrected->setCurrentIndex(1 - before);
    m_screen->wait<QLineEdit>("correctionReason")->setText(QStringLiteral("Теру қатесі"));
    BusyWorker worker(m_screen->work(), this);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("rowCorrection"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier); // on what is in view still
    worker.letGo();
    QTRY_COMPARE(medium->currentIndex(), 1 - before);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(medium->currentIndex(), 1 - before);
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    QVERIFY(m_screen->wait<look::Banner>("decisionBanner")
                ->text()
                .startsWith(QStringLiteral("The row was corrected just now")));
}

/** Which rows have errors is looked for behind it: nobody who stops that loses what was said. */
void TestCorrectRow::whatWasSaidStaysWhenTheRestIsStopped() {
    m_screen->press(Qt::Key_F2);
    m_screen->wait<QLineEdit>("corrected-position")->setText(QStringLiteral("Кеңесші"));
    m_screen->wait<QLineEdit>("correctionReason")->setText(QStringLiteral("Теру қатесі"));
    int asked = 0; // by the letter: for its rows, then for those with errors
    QObject stops;
    connect(&m_screen->work(), &Work::asked, &stops,
            [&asked](const Work::JobHandle& job, const QObject* asker) {
                const bool isLetter = asker && asker->inherits("ui::LetterView");
                if (isLetter && ++asked == 2) job->cancel();
            });
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(asked, 2);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(m_screen->find("letterViewMessage"));
    const QString said = m_screen->find<look::Banner>("letterViewMessage")->text();
    QVERIFY2(said.startsWith(QStringLiteral("Row 1 was corrected")), qPrintable(said));
}

QTEST_MAIN(TestCorrectRow)
#include "test_correct_row.moc"
