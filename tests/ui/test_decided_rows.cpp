// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include "tests/ui/letter_screen.h"
#include "ui/look/banner.h"
#include "ui/look/whole_choice.h"

using namespace ui;
using namespace ui::test;

/** What a row's card says of a decision that was made, begun or stopped. */
class TestDecidedRows : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void saysWhatWasDecided();
    void opensABegunRefusal();
    void refusesNobodyByASecondPress();
    void aMessageMovesNothing();
    void asksForTheReason();
    void saysTheGroundOnce();
    void goesOnToIssue();

private:
    void choose(int row) {
        auto* view = m_screen->wait<QTableView>("rowTable");
        view->setFocus();
        view->setCurrentIndex(rows()->index(row, 1));
    }
    void acceptByKey(int row) {
        choose(row);
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state(row), QStringLiteral("Accepted"));
    }
    /** As far as the button that refuses. */
    void beginToRefuse(int row, const QString& note) {
        choose(row);
        m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->wait<QComboBox>("ground")->setCurrentIndex(1);
        m_screen->wait("note")->setFocus();
        m_screen->type(note);
    }
    QPoint placeOf(const char* name) {
        return m_screen->wait(name)->mapTo(&m_screen->window(), QPoint());
    }
    QString made() { return m_screen->wait<QLabel>("decisionMade")->text(); }

    const QString m_note = QStringLiteral("ЖСН құжатқа сай емес");
    const QString m_why = QStringLiteral("Құжат келді");
};

void TestDecidedRows::initTestCase() {
    begin();
    registerLetter(QStringLiteral("11-12/08-345"), sheet(1, 8));
}

/** Until its decision is to be changed, the row's card is the one place that tells. */
void TestDecidedRows::saysWhatWasDecided() {
    QVERIFY(!m_screen->find("decisionMade")); // nothing was
    acceptByKey(0);
    choose(0);
    const QString accepted = made();
    QVERIFY(accepted.startsWith(QStringLiteral("Accepted\n")));
    for (const char* said : {"Region: ", "Category: ", "Key medium: ", "Decided: "})
        QVERIFY2(accepted.contains(QLatin1String(said)), said);
    QVERIFY(!accepted.contains(QStringLiteral("Exception: ")));
    QVERIFY(!accepted.contains(QStringLiteral("Why it was changed")));

    beginToRefuse(1, m_note);
    const QString ground = m_screen->wait<QComboBox>("ground")->currentText();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Refused"));
    choose(1);
    QVERIFY(made().startsWith(QStringLiteral("Refused: ") + ground));
    QVERIFY(made().contains(QStringLiteral("Note for the reasoned answer: ") + m_note));
    QVERIFY(!made().contains(QStringLiteral("))")));
    m_screen->grab(QStringLiteral("refused-row"));

    m_screen->press(Qt::Key_F6);
    m_screen->wait("whyChanged");
    QVERIFY(!made().contains(u'\n')); // the form has the rest
    m_screen->type(m_why);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Accepted"));
    choose(1);
    QVERIFY(made().endsWith(QStringLiteral("Why it was changed: ") + m_why));
    m_screen->grab(QStringLiteral("accepted-anew"));
}

/** As it was left: whoever chose the row sees at once what was typed for it. */
void TestDecidedRows::opensABegunRefusal() {
    beginToRefuse(2, m_note);
    choose(3);
    QVERIFY(!m_screen->find("ground")); // that was of the row before
    choose(2);
    QCOMPARE(m_screen->wait<QComboBox>("ground")->currentIndex(), 1);
    QCOMPARE(m_screen->wait<QLineEdit>("note")->text(), m_note);
    QVERIFY(m_screen->find("refuseNow") && !m_screen->find("accept"));
    QCOMPARE(m_screen->wait<look::Banner>("decisionBanner")->text(),
             QStringLiteral("What you typed before is still here: see that it still holds."));
    m_screen->grab(QStringLiteral("refusal-open"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(state(2), QStringLiteral("Undecided"));
    m_screen->wait("note")->setFocus();
    m_screen->press(Qt::Key_Escape);
    QVERIFY(m_screen->wait("refuse")->hasFocus());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(state(2), QStringLiteral("Undecided"));
    m_screen->wait("accept")->setFocus(); // on purpose
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(2), QStringLiteral("Accepted"));
}

/** Where "Accept" stood, the button that refuses would stand, if the form of a row that comes by
 * itself came back open. */
void TestDecidedRows::refusesNobodyByASecondPress() {
    beginToRefuse(7, m_note);
    acceptByKey(6);
    QTRY_COMPARE(m_screen->wait<QTableView>("rowTable")->currentIndex().row(), 7);
    QVERIFY(!m_screen->find("refuseNow"));
    QVERIFY(!m_screen->find("ground"));
    QVERIFY(m_screen->wait<look::Banner>("decisionBanner")
                ->text()
                .startsWith(QStringLiteral("What you typed before is still here: the ground")));
    m_screen->grab(QStringLiteral("refusal-held"));
    // A key that decided on the row before accepts this one only after it was looked at.
    for (int press = 0; press < 2; ++press) { // nor by the same key once more
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_screen->wait("refuse")->hasFocus());
        QTRY_VERIFY(!m_screen->work().isBusy());
        QCOMPARE(state(7), QStringLiteral("Undecided"));
        QVERIFY(m_screen->wait<look::Banner>("decisionBanner")
                    ->text()
                    .startsWith(QStringLiteral("A refusal of this row was begun")));
    }
    m_screen->press(Qt::Key_Space);
    QCOMPARE(m_screen->wait<QComboBox>("ground")->currentIndex(), 1);
    QCOMPARE(m_screen->wait<QLineEdit>("note")->text(), m_note);
    m_screen->press(Qt::Key_Escape);
    beginToRefuse(5, m_note);
    m_screen->press(Qt::Key_Escape);
    m_screen->wait<QPushButton>("accept")->click(); // as a screen reader does, from elsewhere
    QTRY_COMPARE(state(5), QStringLiteral("Accepted"));
}

/** A click that was meant for the form meets it, and only one message says what came of the last.
 */
void TestDecidedRows::aMessageMovesNothing() {
    acceptByKey(3);
    QTRY_COMPARE(m_screen->wait<QTableView>("rowTable")->currentIndex().row(), 4);
    m_screen->wait("letterViewMessage");
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait("ground");
    QTRY_VERIFY(!m_screen->work().isBusy());
    QApplication::processEvents(); // layouts that are on their way
    const std::pair<QPoint, QPoint> before{placeOf("ground"), placeOf("refuseNow")};
    m_screen->press(Qt::Key_Return, Qt::ControlModifier); // no ground yet
    m_screen->wait("decisionBanner");
    QVERIFY(!m_screen->find("letterViewMessage"));
    QApplication::processEvents();
    QCOMPARE(placeOf("ground"), before.first);
    QCOMPARE(placeOf("refuseNow"), before.second);
    m_screen->grab(QStringLiteral("ground-missing"));
    m_screen->press(Qt::Key_Escape);
}

void TestDecidedRows::asksForTheReason() {
    choose(0);
    m_screen->press(Qt::Key_F6);
    auto* why = m_screen->wait<QLineEdit>("whyChanged");
    m_screen->wait("region")->setFocus();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(why->property("fault").toBool());
    QVERIFY(why->hasFocus());
    const QString said = m_screen->wait<look::Banner>("decisionBanner")->text();
    static const QRegularExpression forMachines(QStringLiteral("\\d{4}-\\d\\d-\\d\\d"));
    QVERIFY2(!said.contains(forMachines), qPrintable(said));
    m_screen->grab(QStringLiteral("reason-missing"));
    m_screen->type(m_why);
    QVERIFY(!why->property("fault").toBool());
    m_screen->press(Qt::Key_Escape);
    QCOMPARE(state(0), QStringLiteral("Accepted"));
}

/** Below the box stands what the box does not say: its paragraph, or all of what is cut. */
void TestDecidedRows::saysTheGroundOnce() {
    choose(4);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* ground = m_screen->wait<QComboBox>("ground");
    const auto* words = m_screen->wait<QLabel>("groundWords");
    int whole = 0;
    for (int i = 0; i < ground->count(); ++i) {
        ground->setCurrentIndex(i);
        const bool isCut = !look::hiddenChoice(*ground).isEmpty();
        if (!isCut) ++whole;
        QVERIFY2(words->text().contains(ground->currentText()) == isCut, qPrintable(words->text()));
        QVERIFY2(words->text().contains(QStringLiteral("para 11")), qPrintable(words->text()));
        QVERIFY2(!words->text().contains(QStringLiteral("))")), qPrintable(words->text()));
    }
    QVERIFY(whole > 0);
    ground->setCurrentIndex(-1);
    m_screen->press(Qt::Key_Escape);
}

/** With the last row decided, those refused are answered here, and those accepted are issued there.
 */
void TestDecidedRows::goesOnToIssue() {
    registerLetter(QStringLiteral("02-1/8"), sheet(9, 2));
    const QString name = rows()->index(0, 1).data().toString();
    acceptByKey(0);
    QVERIFY(!m_screen->find("bannerAction")); // one is left
    beginToRefuse(1, m_note);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Refused"));
    const QString said = m_screen->wait<look::Banner>("letterViewMessage")->text();
    QVERIFY2(said.contains(QStringLiteral("reasoned answer")) &&
                 said.contains(QStringLiteral("can be issued now")),
             qPrintable(said));
    m_screen->grab(QStringLiteral("all-decided"));
    QCOMPARE(m_screen->wait<QPushButton>("bannerAction")->text(), QStringLiteral("Go to issue"));
    m_screen->click("bannerAction");
    const auto* tasks = m_screen->wait<QTableView>("taskTable");
    QTRY_COMPARE(tasks->currentIndex().siblingAtColumn(0).data().toString(), name);
}

QTEST_MAIN(TestDecidedRows)
#include "test_decided_rows.moc"
