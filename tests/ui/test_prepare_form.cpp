// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/desk_worker.h"
#include "ui/look/banner.h"
#include "ui/look/choice.h"
#include "ui/pages/issue/prepare_form.h"

using namespace ui;

namespace {

const QString soPin = QStringLiteral("98765432");
const QString pin = QStringLiteral("2580");
const QString tooShort = QStringLiteral("25");
const QString refused = QStringLiteral("The owner's PIN must have from 4 to 64 characters.");

/** In the slots 1, 2 and so on. */
std::vector<issue::Blank> media(unsigned long count) {
    std::vector<issue::Blank> blanks(count);
    for (unsigned long place = 0; place < count; ++place) {
        blanks.at(place).slot = place + 1;
        blanks.at(place).model = QStringLiteral("Token");
        blanks.at(place).pinLimits = {4, 64};
    }
    return blanks;
}

} // namespace

/** Two PINs for a blank medium, without one: what none would take is said before it is tried. */
class TestPrepareForm : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_form.reset(); }
    void saysThatAPinIsTooShort();
    void saysThatAPinIsTooLong();
    void enterStaysInALineThatIsRefused();
    void saysThatTheyDiffer();
    void triesNothingThatIsRefused();
    void saysThatItMayLast();
    void theWayBackStaysInItsPlace();
    void saysNothingWhereNothingIsKnown();
    void namesTheMediumByWhatCanBeSeen();
    void letsOneChooseAmongSeveral();
    void whatIsSaidIsOfTheOneChosen();
    void theOneThatIsChosenGoes();
    void theListFollowsTheSlots();
    void asksForANewAdministratorsPinTwice();
    void oneThatHasAnAdministratorsPinChecksIt();

private:
    QLineEdit* line(const char* name) { return m_form->findChild<QLineEdit*>(QLatin1String(name)); }
    look::Banner* banner() {
        return m_form->findChild<look::Banner*>(QStringLiteral("prepareMessage"));
    }
    bool isMarked(const char* name) { return line(name)->property("fault").toBool(); }
    void type(const char* name, const QString& text) {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void open(const model::PinLimits& limits) {
        issue::Blank blank;
        blank.pinLimits = limits;
        m_form->open({blank});
    }

    QPushButton* goButton() {
        return m_form->findChild<QPushButton*>(QStringLiteral("prepareNow"));
    }
    QComboBox* box() { return m_form->findChild<QComboBox*>(QStringLiteral("blankMedium")); }

    Work m_work;
    std::unique_ptr<PrepareForm> m_form;
};

void TestPrepareForm::init() {
    look::begin();
    m_form = std::make_unique<PrepareForm>(m_work, nullptr);
    m_form->resize(500, 500);
    m_form->show();
    open({4, 64});
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    QTRY_VERIFY(line("administratorPin")->hasFocus());
}

void TestPrepareForm::saysThatAPinIsTooShort() {
    type("administratorPin", soPin);
    QTest::keyClick(line("administratorPin"), Qt::Key_Tab);
    QVERIFY(banner()->isHidden());
    QVERIFY(line("administratorPinAgain")->hasFocus());
    type("administratorPinAgain", soPin);
    QTest::keyClick(line("administratorPinAgain"), Qt::Key_Tab);
    QVERIFY(banner()->isHidden());
    QVERIFY(line("newPin")->hasFocus());
    type("newPin", tooShort);
    QVERIFY(!isMarked("newPin")); // not before one has ended
    QTest::keyClick(line("newPin"), Qt::Key_Tab);
    QVERIFY(line("newPinAgain")->hasFocus());
    QVERIFY(isMarked("newPin"));
    QVERIFY(!isMarked("newPinAgain"));
    QCOMPARE(banner()->text(), refused);
    type("newPin", pin); // whoever types again has read it
    QVERIFY(!isMarked("newPin"));
    QVERIFY(banner()->isHidden());
    QTest::keyClick(line("newPin"), Qt::Key_Tab);
    QVERIFY(!isMarked("newPin"));
}

void TestPrepareForm::saysThatAPinIsTooLong() {
    open({4, 8});
    type("administratorPin", soPin + pin);
    QTest::keyClick(line("administratorPin"), Qt::Key_Tab);
    QVERIFY(isMarked("administratorPin"));
    QCOMPARE(banner()->text(),
             QStringLiteral("The administrator's PIN must have from 4 to 8 characters."));
}

void TestPrepareForm::enterStaysInALineThatIsRefused() {
    type("newPin", tooShort);
    QTest::keyClick(line("newPin"), Qt::Key_Return);
    QVERIFY(line("newPin")->hasFocus());
    QVERIFY(isMarked("newPin"));
    QTest::keyClicks(line("newPin"), pin); // typed over
    QCOMPARE(line("newPin")->text(), pin);
    QTest::keyClick(line("newPin"), Qt::Key_Return);
    QVERIFY(line("newPinAgain")->hasFocus());
    QVERIFY(banner()->isHidden());
}

void TestPrepareForm::saysThatTheyDiffer() {
    type("administratorPin", soPin);
    type("administratorPinAgain", soPin);
    type("newPin", pin);
    type("newPinAgain", QStringLiteral("2581"));
    QApplication::processEvents(); // layouts that are on their way
    const QPoint before = goButton()->pos();
    QTest::keyClick(line("newPinAgain"), Qt::Key_Tab);
    QVERIFY(isMarked("newPin") && isMarked("newPinAgain"));
    QVERIFY(banner()->isVisible());
    QApplication::processEvents();
    QCOMPARE(goButton()->pos(), before); // where one was about to press it
    QCOMPARE(banner()->text(), QStringLiteral("The two PINs differ. Type both again."));
    type("newPinAgain", pin);
    QVERIFY(!isMarked("newPin") && !isMarked("newPinAgain"));
    QVERIFY(banner()->isHidden());
}

/** No job for the worker: no login is counted. */
void TestPrepareForm::triesNothingThatIsRefused() {
    int asked = 0;
    QObject hears; // no longer than this test
    connect(&m_work, &Work::asked, &hears, [&asked] { ++asked; });
    auto* go = m_form->findChild<QPushButton*>(QStringLiteral("prepareNow"));
    for (const char* one : {"administratorPin", "administratorPinAgain"})
        line(one)->setText(soPin);
    for (const char* one : {"newPin", "newPinAgain"})
        line(one)->setText(tooShort);
    go->click();
    QCOMPARE(banner()->text(), refused);
    QVERIFY(isMarked("newPin") && line("newPin")->hasFocus());
    QCOMPARE(line("newPinAgain")->text(), tooShort);
    for (const char* one : {"newPin", "newPinAgain"})
        line(one)->clear();
    go->click(); // nor without any
    QCOMPARE(banner()->text(), refused);
    line("newPin")->setText(pin);
    line("newPinAgain")->setText(soPin);
    go->click();
    QVERIFY(isMarked("newPin") && isMarked("newPinAgain"));
    QCOMPARE(banner()->text(), QStringLiteral("The two PINs differ. Type both again."));
    QVERIFY(line("newPin")->text().isEmpty() && line("newPinAgain")->text().isEmpty());
    QCOMPARE(asked, 0);
    for (const char* one : {"newPin", "newPinAgain"})
        line(one)->setText(pin);
    go->click();
    QCOMPARE(asked, 1);
    QTRY_VERIFY(!m_form->isBusy());
}

/** A token may need a minute, and nobody pulls it out meanwhile; said where it does last. */
void TestPrepareForm::saysThatItMayLast() {
    const QString words = QStringLiteral(
        "The medium is being prepared. It may need a minute. Leave it in its place.");
    test::BusyWorker busy(m_work, this);
    for (const char* one : {"administratorPin", "administratorPinAgain"})
        line(one)->setText(soPin);
    for (const char* one : {"newPin", "newPinAgain"})
        line(one)->setText(pin);
    m_form->findChild<QPushButton*>(QStringLiteral("prepareNow"))->click();
    QVERIFY(m_form->isBusy() && banner()->isHidden());
    QTRY_COMPARE(banner()->text(), words);
    busy.letGo(); // nobody is signed in: it comes to nothing
    QTRY_VERIFY(!m_form->isBusy());
    QVERIFY(banner()->text() != words);
}

/** Nothing is said of a form that is being left. */
void TestPrepareForm::theWayBackStaysInItsPlace() {
    const QSignalSpy left(m_form.get(), &PrepareForm::left);
    auto* back = m_form->findChild<QPushButton*>(QStringLiteral("prepareBack"));
    type("newPin", tooShort);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(banner()->isHidden());
    QCOMPARE(left.size(), 1);
}

void TestPrepareForm::saysNothingWhereNothingIsKnown() {
    open({});
    type("newPin", tooShort);
    QTest::keyClick(line("newPin"), Qt::Key_Tab);
    QVERIFY(!isMarked("newPin"));
    QVERIFY(banner()->isHidden());
}

void TestPrepareForm::namesTheMediumByWhatCanBeSeen() {
    issue::Blank blank;
    blank.slot = 7;
    blank.label = QStringLiteral("NEW");
    blank.model = QStringLiteral("Token 2");
    blank.serial = QStringLiteral("0A1B2C");
    blank.slotName = QStringLiteral("Reader 2");
    m_form->open({blank});
    const auto* only = m_form->findChild<QLabel*>(QStringLiteral("onlyBlank"));
    QVERIFY(only->isVisible());
    QCOMPARE(only->text(), QStringLiteral("Medium: slot 7, Reader 2, 0A1B2C, NEW, Token 2"));
    QVERIFY(!m_form->findChild<QComboBox*>(QStringLiteral("blankMedium"))->isVisible());
}

void TestPrepareForm::letsOneChooseAmongSeveral() {
    std::vector<issue::Blank> blanks(3);
    for (unsigned long slot = 0; slot < 3; ++slot) {
        blanks.at(slot).slot = slot + 1;
        blanks.at(slot).model = QStringLiteral("Token");
        blanks.at(slot).pinLimits = {4, static_cast<unsigned>(8 + slot)};
    }
    m_form->open(blanks);
    auto* list = m_form->findChild<QComboBox*>(QStringLiteral("blankMedium"));
    QVERIFY(list->isVisible());
    QVERIFY(!m_form->findChild<QLabel*>(QStringLiteral("onlyBlank"))->isVisible());
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->currentText(), QStringLiteral("slot 1, Token"));
    QCOMPARE(line("newPin")->placeholderText(), QStringLiteral("from 4 to 8 characters"));
    list->setCurrentIndex(2);
    QCOMPARE(list->currentText(), QStringLiteral("slot 3, Token"));
    QCOMPARE(line("newPin")->placeholderText(), QStringLiteral("from 4 to 10 characters"));
}

void TestPrepareForm::whatIsSaidIsOfTheOneChosen() {
    m_form->open(media(2));
    type("newPin", tooShort);
    QTest::keyClick(line("newPin"), Qt::Key_Tab);
    QVERIFY(isMarked("newPin"));
    m_form->retranslate(); // no other one
    QVERIFY(isMarked("newPin") && banner()->isVisible());
    box()->setCurrentIndex(1);
    QVERIFY(!isMarked("newPin") && banner()->isHidden());
    QCOMPARE(line("newPin")->text(), tooShort);
    for (const char* one : {"administratorPin", "administratorPinAgain"})
        line(one)->setText(soPin);
    for (const char* one : {"newPin", "newPinAgain"})
        line(one)->setText(pin);
    goButton()->click(); // nobody is signed in: it fails
    QTRY_VERIFY(!m_form->isBusy() && banner()->isVisible());
    box()->setCurrentIndex(0);
    QVERIFY(banner()->isHidden());
}

/** What is formatted is what the form names, or nothing. */
void TestPrepareForm::theOneThatIsChosenGoes() {
    const auto all = media(3);
    m_form->open(all);
    box()->setCurrentIndex(1);
    type("newPin", pin);
    m_form->see({all.at(0), all.at(2)});
    QCOMPARE(box()->currentIndex(), -1); // none in its place
    QCOMPARE(box()->count(), 2);
    QVERIFY(!goButton()->isEnabled());
    QVERIFY2(banner()->text().contains(QStringLiteral("slot 2, Token")),
             qPrintable(banner()->text()));
    QCOMPARE(line("newPin")->text(), pin);
    m_form->see(all); // put in again, it is meant
    QCOMPARE(box()->currentText(), QStringLiteral("slot 2, Token"));
    QVERIFY(goButton()->isEnabled() && banner()->isHidden());
    auto other = all;
    other.at(1).serial = QStringLiteral("0A1B2C"); // in the same slot
    m_form->see(other);
    QVERIFY(!goButton()->isEnabled() && banner()->isVisible());
    box()->setCurrentIndex(1);
    QVERIFY(goButton()->isEnabled() && banner()->isHidden());
    m_form->see({all.at(0)}); // the only one is not the one that was meant
    QVERIFY(box()->isVisible() && box()->currentIndex() == -1);
    QVERIFY(!goButton()->isEnabled());
    m_form->see({});
    const auto* only = m_form->findChild<QLabel*>(QStringLiteral("onlyBlank"));
    QVERIFY(only->isVisible() && !box()->isVisible());
    QCOMPARE(only->text(), QStringLiteral("No medium to be prepared is in a slot."));
    QVERIFY(!goButton()->isEnabled());
    QCOMPARE(line("newPin")->text(), pin);
}

void TestPrepareForm::theListFollowsTheSlots() {
    const auto all = media(3);
    m_form->open({all.at(1)});
    QVERIFY(!box()->isVisible());
    m_form->see(all);
    QVERIFY(box()->isVisible());
    QCOMPARE(box()->currentText(), QStringLiteral("slot 2, Token")); // as before
    QVERIFY(goButton()->isEnabled() && banner()->isHidden());
    m_form->see({all.at(1)});
    QVERIFY(!box()->isVisible());
    QCOMPARE(m_form->findChild<QLabel*>(QStringLiteral("onlyBlank"))->text(),
             QStringLiteral("Medium: slot 2, Token"));
}

/** Mistyped, it would be known to nobody. */
void TestPrepareForm::asksForANewAdministratorsPinTwice() {
    type("administratorPin", soPin);
    type("administratorPinAgain", soPin + pin);
    QTest::keyClick(line("administratorPinAgain"), Qt::Key_Tab);
    QVERIFY(isMarked("administratorPin") && isMarked("administratorPinAgain"));
    QCOMPARE(banner()->text(), QStringLiteral("The two PINs differ. Type both again."));
    type("administratorPinAgain", soPin);
    QVERIFY(!isMarked("administratorPin") && banner()->isHidden());
}

void TestPrepareForm::oneThatHasAnAdministratorsPinChecksIt() {
    issue::Blank formatted;
    formatted.hasAdministratorPin = true;
    m_form->open({formatted});
    QVERIFY(!line("administratorPinAgain")->isVisible());
    type("administratorPin", soPin);
    QTest::keyClick(line("administratorPin"), Qt::Key_Return);
    QVERIFY(line("newPin")->hasFocus());
    for (const char* one : {"newPin", "newPinAgain"})
        line(one)->setText(pin);
    m_form->findChild<QPushButton*>(QStringLiteral("prepareNow"))->click();
    QVERIFY(m_form->isBusy() || !banner()->text().contains(QStringLiteral("differ")));
    QTRY_VERIFY(!m_form->isBusy());
}

QTEST_MAIN(TestPrepareForm)
#include "test_prepare_form.moc"
