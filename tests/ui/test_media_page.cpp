// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: the media of one desk, each slot going on from where the one before it left them.
#include <algorithm>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include "model/register/medium_store.h"
#include "model/text/names.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/today.h"
#include "ui/look/banner.h"
#include "ui/look/theme.h"
#include "ui/shell/page.h"

using namespace ui;
using namespace ui::test;

/** Key media at the screen: a barcode scanner is a keyboard that ends with Enter. */
class TestMediaPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void takesInWhatCame();
    void aLetterChoosesTheConnector();
    void asksBeforeTakingInAnUnknownOne();
    void showsOneAndWaitsForItsScan();
    void takesBackInOneScan();
    void asksWhyOneThatIsNotDueCameBack();
    void enterInTheNoteAsks();
    void escLeavesTheInnermost();
    void aScanFindsItsLine();
    void aNoteIsItsMediums();
    void asksBeforeALossIsRecorded();
    void readsAScanOfAnotherLayout();
    void asksBeforeADoubtfulOneIsTakenBack();
    void takesInNoOtherThanWasScanned();
    void findsByHolderAndSerial();
    void keepsItsSearchOverTheLock();
    void findsOneInAnyState();
    void marksTheRowOfWhatIsInView();
    void eachEmptyListSaysHowOneComesThere();
    void saysWhatAScanDoes();
    void beginsWithMedia();
    void itsColumnsFitBesideTheCard();
    void keepsWhoseRowItIsInView();
    void speaksThreeLanguages();

private:
    void scan(const QString& serial);
    void put(const QString& serial, model::MediumState state, QDate dueBack = {});
    QString stateOf(const QString& serial);
    void leaveTakingIn();
    QString said() { return m_screen->wait<look::Banner>("scanMessage")->text(); }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

void TestMediaPage::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    m_screen->click("media");
    m_screen->wait("scanSerial");
}

void TestMediaPage::scan(const QString& serial) {
    m_screen->wait("scanSerial")->setFocus();
    m_screen->type(serial);
    m_screen->press(Qt::Key_Return);
}

/** What the desk did with it before. */
void TestMediaPage::put(const QString& serial, model::MediumState state, QDate dueBack) {
    bool isDone = false;
    m_screen->work().start(
        this,
        [=](model::Desk& desk, model::Job&) -> model::Status {
            KU_TRY(model::Transaction transaction, desk.reg().begin());
            KU_TRY(const auto known, desk.reg().media().bySerial(serial));
            model::Id id = known ? known->id : 0;
            if (!known) {
                KU_TRY(id, desk.reg().media().add(transaction, serial, model::MediumKind::UsbA));
            }
            model::MediumEvent event{id, state, QStringLiteral("Әбілқасымов Жәңгір Ұланұлы"),
                                     QStringLiteral("850101100012")};
            event.dueBack = dueBack;
            KU_CHECK(desk.reg().media().record(transaction, event));
            return transaction.commit({QStringLiteral("test"), serial});
        },
        [&](const model::Status& put) {
            if (!put) qWarning() << put.error().arguments.front().c_str();
            isDone = put.operator bool();
        });
    QTRY_VERIFY(isDone);
}

QString TestMediaPage::stateOf(const QString& serial) {
    std::optional<QString> state;
    m_screen->work().start(
        this, [=](model::Desk& desk, model::Job&) { return desk.reg().media().bySerial(serial); },
        [&](const model::Result<std::optional<model::MediumRecord>>& found) {
            state = found && *found ? QString::number(int((*found)->state)) : QString();
        });
    return QTest::qWaitFor([&] { return state.has_value(); }) ? *state : QString();
}

void TestMediaPage::takesInWhatCame() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("scanLetter");
    m_screen->grab(QStringLiteral("media-receive"));
    // In the list that they come into: its filling anew takes no message away.
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    const int before = listed->currentIndex();
    listed->setCurrentIndex(listed->findData(int(model::MediumState::Received)));
    for (const char* serial : {"KZ-1", "KZ-2"}) {
        scan(QLatin1String(serial));
        QTRY_VERIFY(said().contains(QLatin1String(serial)));
        QTRY_VERIFY(!m_screen->work().isBusy());
        QVERIFY(said().contains(QLatin1String(serial)));
        QCOMPARE(stateOf(QLatin1String(serial)),
                 QString::number(int(model::MediumState::Received)));
    }
    listed->setCurrentIndex(before);
    // The same one again says nothing new; what it is stands below.
    scan(QStringLiteral("KZ-1"));
    QTRY_VERIFY(said().startsWith(QStringLiteral("The medium KZ-1 was not taken in")));
    QVERIFY(said().contains(QStringLiteral("record its return")));
    QTRY_VERIFY(m_screen->find("mediumSerial") &&
                m_screen->find<QLabel>("mediumSerial")->text() == QStringLiteral("KZ-1"));
    leaveTakingIn();
}

/** Esc: first the message, and what a scan is to do stays; then that. */
void TestMediaPage::leaveTakingIn() {
    QTRY_VERIFY(!m_screen->work().isBusy());
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("scanMessage"));
    QVERIFY(m_screen->find("scanLetter"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("scanLetter"));
}

/** Of a number that was typed and stays; without one, a scanner's is on its way. */
void TestMediaPage::aLetterChoosesTheConnector() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    auto* kind = m_screen->wait<QComboBox>("scanKind");
    auto* line = m_screen->wait<QLineEdit>("scanSerial");
    QVERIFY(line->hasFocus());
    m_screen->type(QStringLiteral("KZ-22"));
    kind->setFocus();
    m_screen->type(QStringLiteral("T"));
    QVERIFY(kind->hasFocus());
    QCOMPARE(kind->currentText(), model::text::name(model::MediumKind::TypeC));
    QCOMPARE(line->text(), QStringLiteral("KZ-22"));
    kind->setCurrentIndex(0);
    line->clear();
    m_screen->type(QStringLiteral("T"));
    QVERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("T"));
    QCOMPARE(kind->currentIndex(), 0);
    leaveTakingIn();
}

void TestMediaPage::asksBeforeTakingInAnUnknownOne() {
    scan(QStringLiteral("KZ-3"));
    QTRY_VERIFY(said().contains(QStringLiteral("KZ-3")));
    QCOMPARE(stateOf(QStringLiteral("KZ-3")), QString());
    m_screen->grab(QStringLiteral("media-unknown"));
    const auto takeIn = [this] {
        QTest::mouseClick(m_screen->wait("scanMessage")->findChild<QPushButton*>(), Qt::LeftButton);
    };
    takeIn();
    auto* kind = m_screen->wait<QComboBox>("scanKind");
    QTRY_VERIFY(kind->hasFocus());
    QCOMPARE(kind->currentIndex(), -1); // said by somebody, not by default
    takeIn();
    QVERIFY(kind->property("fault").toBool());
    QCOMPARE(stateOf(QStringLiteral("KZ-3")), QString());
    m_screen->grab(QStringLiteral("media-unknown-kind"));
    kind->setFocus();
    m_screen->press(Qt::Key_End); // Type-C
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(said().startsWith(QStringLiteral("Taken in")));
    QVERIFY(said().contains(model::text::name(model::MediumKind::TypeC)));
    QCOMPARE(stateOf(QStringLiteral("KZ-3")), QString::number(int(model::MediumState::Received)));
    QVERIFY(!m_screen->find("scanLetter")); // the next one is looked for again
}

/** As from Today: the medium is in view, and a scanner begins with an empty line. */
void TestMediaPage::showsOneAndWaitsForItsScan() {
    put(QStringLiteral("KZ-4"), model::MediumState::HandedOver);
    put(QStringLiteral("KZ-4"), model::MediumState::DueBack, today());
    const auto pages = m_screen->window().findChildren<Page*>();
    const auto page =
        std::find_if(pages.begin(), pages.end(), [](const Page* one) { return one->isVisible(); });
    QVERIFY(page != pages.end());
    (*page)->show(QStringLiteral("KZ-4"));
    (*page)->setFocus();
    auto* line = m_screen->wait<QLineEdit>("scanSerial");
    QVERIFY(line->hasFocus() && line->text().isEmpty());
    QTRY_VERIFY(m_screen->find("mediumReturned"));
    m_screen->press(Qt::Key_Return); // no scan
    const QString dueBack = QString::number(int(model::MediumState::DueBack));
    QCOMPARE(stateOf(QStringLiteral("KZ-4")), dueBack);
    // From another page its return is not recorded before it is in view.
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("commandText")->hasFocus());
    m_screen->type(QStringLiteral("media returned"));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("mediumReturned");
    QTRY_VERIFY(m_screen->find("commandPalette"));
    QCOMPARE(stateOf(QStringLiteral("KZ-4")), dueBack);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(line->hasFocus());
    m_screen->type(QStringLiteral("KZ-4"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(stateOf(QStringLiteral("KZ-4")),
                 QString::number(int(model::MediumState::Returned)));
}

void TestMediaPage::takesBackInOneScan() {
    put(QStringLiteral("KZ-1"), model::MediumState::HandedOver);
    put(QStringLiteral("KZ-1"), model::MediumState::DueBack, today().addDays(-3));
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    m_screen->click("media");
    auto* view = m_screen->wait<QTableView>("mediaTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->model()->index(0, 2).data().toString().contains(QStringLiteral("overdue")));
    m_screen->grab(QStringLiteral("media-due"));
    scan(QStringLiteral(" KZ-1"));
    QTRY_VERIFY(said().contains(QStringLiteral("Әбілқасымов")));
    QCOMPARE(stateOf(QStringLiteral("KZ-1")), QString::number(int(model::MediumState::Returned)));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY(m_screen->find<QLineEdit>("scanSerial")->text().isEmpty());
    m_screen->grab(QStringLiteral("media-returned"));
}

void TestMediaPage::asksWhyOneThatIsNotDueCameBack() {
    put(QStringLiteral("KZ-2"), model::MediumState::HandedOver);
    scan(QStringLiteral("KZ-2"));
    // One gap between the acts, across and down.
    const auto place = [this](const char* act) { return m_screen->wait(act)->geometry(); };
    QTRY_COMPARE(place("mediumLost").x() - place("mediumDead").right() - 1, look::near);
    QTRY_COMPARE(place("mediumDead").y() - place("mediumReturned").bottom() - 1, look::near);
    m_screen->click("mediumReturned");
    for (const char* one : {"mediumReturned", "mediumDead", "mediumLost"})
        QVERIFY2(m_screen->find(one)->toolTip().contains(QStringLiteral("para 25")), one);
    auto* note = m_screen->wait<QLineEdit>("mediumNote");
    QVERIFY(note->property("fault").toBool() && note->hasFocus());
    QCOMPARE(note->accessibleName(), QStringLiteral("Reason (required)")); // said before, too
    QVERIFY(m_screen->wait<look::Banner>("mediumMessage")
                ->text()
                .contains(QStringLiteral("why it is returned")));
    QCOMPARE(stateOf(QStringLiteral("KZ-2")), QString::number(int(model::MediumState::HandedOver)));
    m_screen->type(QStringLiteral("Қызметтен кетті"));
    QVERIFY(!m_screen->find("mediumMessage") && !note->property("fault").toBool()); // it is said
    m_screen->press(Qt::Key_B, Qt::ControlModifier);
    m_screen->grab(QStringLiteral("media-ask"));
    QVERIFY(m_screen->find("mediumMessage"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(QStringLiteral("KZ-2")),
                 QString::number(int(model::MediumState::Returned)));
    // It is still said when the page was read anew, until another medium is in view.
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(m_screen->wait<look::Banner>("mediumMessage")->text(),
             QStringLiteral("It is recorded."));
    auto* history = m_screen->wait<QListWidget>("mediumHistory");
    QTRY_VERIFY(history->item(0)->text().contains(QStringLiteral("Қызметтен кетті")));
}

/** As its first button does; what a scanner types there by mistake is recorded by no Enter. */
void TestMediaPage::enterInTheNoteAsks() {
    const QString serial = QStringLiteral("KZ-20");
    const auto isIn = [&](model::MediumState state) {
        return stateOf(serial) == QString::number(int(state));
    };
    put(serial, model::MediumState::HandedOver);
    scan(serial);
    m_screen->wait("mediumReturned");
    auto* note = m_screen->wait<QLineEdit>("mediumNote");
    note->setFocus();
    m_screen->press(Qt::Key_Return);
    QVERIFY(note->property("fault").toBool() && m_screen->find("mediumMessage"));
    m_screen->type(QStringLiteral("KZ-1"));
    m_screen->press(Qt::Key_Return);
    QVERIFY(m_screen->wait<look::Banner>("mediumMessage")->isConfirming());
    m_screen->type(QStringLiteral("KZ-3"));
    m_screen->press(Qt::Key_Return); // no
    QVERIFY(!m_screen->find("mediumMessage"));
    QVERIFY(isIn(model::MediumState::HandedOver));
    put(serial, model::MediumState::DueBack, today());
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY(!m_screen->work().isBusy());
    note->setFocus();
    m_screen->press(Qt::Key_Return);
    auto* question = m_screen->wait<look::Banner>("mediumMessage");
    QCOMPARE(question->text(), QStringLiteral("Record that it was returned?"));
    QVERIFY(isIn(model::MediumState::DueBack));
    QCOMPARE(note->accessibleName(), QStringLiteral("What happened")); // due back, it needs no word
    question->action().click();
    QTRY_VERIFY(isIn(model::MediumState::Returned));
    QTRY_VERIFY(!m_screen->work().isBusy());
    note->setFocus();
    m_screen->press(Qt::Key_Return); // which of two it is, is said by a button
    QVERIFY(m_screen->wait("mediumDead")->hasFocus());
}

/** A question, then a message; the navigation last. */
void TestMediaPage::escLeavesTheInnermost() {
    scan(QStringLiteral("KZ-2"));
    m_screen->wait("scanMessage");
    QTRY_VERIFY(!m_screen->work().isBusy());
    m_screen->wait<QLineEdit>("mediumNote")->clear();
    m_screen->click("mediumLost");
    m_screen->wait("mediumMessage");
    const auto isInNavigation = [this] {
        const QWidget* focus = QApplication::focusWidget();
        return m_screen->wait("navigation")->isAncestorOf(focus) ||
               focus == m_screen->wait("navigation");
    };
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("mediumMessage") && m_screen->find("scanMessage"));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("scanMessage") && !isInNavigation());
    m_screen->press(Qt::Key_Escape);
    QVERIFY(isInNavigation());
    scan(QStringLiteral("KZ-404")); // never here
    m_screen->wait("scanMessage");
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("scanMessage") && m_screen->find("scanSerial")->hasFocus());
}

/** From a list that something was chosen in, and after what was recorded. */
void TestMediaPage::aScanFindsItsLine() {
    auto* line = m_screen->wait<QLineEdit>("scanSerial");
    for (const char* list : {"mediaState", "scanPurpose"}) {
        auto* box = m_screen->wait<QComboBox>(list);
        const int chosen = box->currentIndex();
        line->setText(QStringLiteral("left there"));
        box->setFocus();
        m_screen->type(QStringLiteral("KZ-2"));
        QVERIFY2(line->hasFocus() && line->text() == QStringLiteral("KZ-2"), list);
        QCOMPARE(box->currentIndex(), chosen);
        m_screen->press(Qt::Key_Return);
        QTRY_VERIFY(m_screen->find("scanMessage") && said().contains(QStringLiteral("KZ-2")));
        m_screen->press(Qt::Key_Escape);
    }
    m_screen->wait("mediaTable")->setFocus();
    m_screen->type(QStringLiteral("KZ-2"));
    QVERIFY(line->hasFocus() && line->text() == QStringLiteral("KZ-2"));
    line->clear();
    put(QStringLiteral("KZ-21"), model::MediumState::HandedOver);
    put(QStringLiteral("KZ-21"), model::MediumState::DueBack, today());
    const auto pages = m_screen->window().findChildren<Page*>();
    const auto page =
        std::find_if(pages.begin(), pages.end(), [](const Page* one) { return one->isVisible(); });
    (*page)->show(QStringLiteral("KZ-21"));
    m_screen->wait("mediumReturned")->setFocus();
    m_screen->click("mediumReturned");
    QTRY_COMPARE(m_screen->wait<look::Banner>("mediumMessage")->text(),
                 QStringLiteral("It is recorded."));
    QTRY_VERIFY(line->hasFocus());
    QTRY_VERIFY(!m_screen->work().isBusy());
}

/** Beside another medium, and over the lock. */
void TestMediaPage::aNoteIsItsMediums() {
    put(QStringLiteral("KZ-7"), model::MediumState::HandedOver);
    scan(QStringLiteral("KZ-3"));
    QTRY_VERIFY(!m_screen->work().isBusy()); // it is in view
    auto* note = m_screen->wait<QLineEdit>("mediumNote");
    note->setText(QStringLiteral("Сынды"));
    scan(QStringLiteral("KZ-7"));
    QTRY_COMPARE(note->text(), QString());
    scan(QStringLiteral("KZ-3"));
    QTRY_COMPARE(note->text(), QStringLiteral("Сынды"));
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen, m_password);
    note = m_screen->wait<QLineEdit>("mediumNote"); // the same medium is in view
    QTRY_COMPARE(note->text(), QStringLiteral("Сынды"));
    note->clear();
    QTRY_VERIFY(!m_screen->work().isBusy());
}

void TestMediaPage::asksBeforeALossIsRecorded() {
    scan(QStringLiteral("KZ-3"));
    m_screen->wait("mediumLost");
    QVERIFY(!m_screen->find("mediumMessage")); // of the one before
    m_screen->wait<QLineEdit>("mediumNote")->setFocus();
    m_screen->type(QStringLiteral("Жоғалды"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* question = m_screen->wait<look::Banner>("mediumMessage");
    const QString english = question->text();
    QVERIFY(!m_screen->find("mediumLost")); // it asks already, and has their place
    setLanguage(QStringLiteral("kk"));      // it is still asked, in that language
    QTRY_VERIFY(question->text() != english && question->isVisible());
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(question->text(), english);
    m_screen->press(Qt::Key_Escape); // no
    QVERIFY(!m_screen->find("mediumMessage"));
    QVERIFY(m_screen->find("mediumLost")->isEnabled());
    QCOMPARE(stateOf(QStringLiteral("KZ-3")), QString::number(int(model::MediumState::Received)));
    m_screen->click("mediumLost");
    QTest::mouseClick(m_screen->wait("mediumMessage")->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(stateOf(QStringLiteral("KZ-3")), QString::number(int(model::MediumState::Failed)));
}

/** The scanner's keys type Cyrillic letters under a Russian layout and a Kazakh one. */
void TestMediaPage::readsAScanOfAnotherLayout() {
    put(QStringLiteral("KZ-8"), model::MediumState::HandedOver);
    put(QStringLiteral("KZ-8"), model::MediumState::DueBack, today());
    scan(QStringLiteral("ЛЯөү")); // on the Kazakh one the digits are letters, too
    QTRY_VERIFY(m_screen->find("scanMessage") && said().contains(QStringLiteral("KZ-8")));
    QCOMPARE(stateOf(QStringLiteral("KZ-8")), QString::number(int(model::MediumState::Returned)));
    scan(QStringLiteral("ЛЯ-77")); // never here: asked about as its label says it
    QTRY_VERIFY(said().contains(QStringLiteral("KZ-77")));
    QVERIFY(!said().contains(QStringLiteral("ЛЯ")));
    QCOMPARE(stateOf(QStringLiteral("KZ-77")), QString());
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("scanLetter");
    scan(QStringLiteral("ЛЯ-9"));
    QTRY_VERIFY(m_screen->find("scanMessage") && said().startsWith(QStringLiteral("Taken in")));
    QCOMPARE(stateOf(QStringLiteral("KZ-9")), QString::number(int(model::MediumState::Received)));
    leaveTakingIn();
}

/** In letters of another case it may be another one: nothing is recorded before it is compared. */
void TestMediaPage::asksBeforeADoubtfulOneIsTakenBack() {
    const QString serial = QStringLiteral("KZ-81");
    put(serial, model::MediumState::HandedOver);
    put(serial, model::MediumState::DueBack, today());
    const QString dueBack = QString::number(int(model::MediumState::DueBack));
    for (const char* other : {"kz-81", "ляөү\""}) {
        scan(QString::fromUtf8(other));
        QTRY_VERIFY(m_screen->find("scanMessage") && said().contains(serial));
        QVERIFY2(said().contains(QString::fromUtf8(other)), qPrintable(said()));
        QTRY_VERIFY(!m_screen->work().isBusy());
        QCOMPARE(stateOf(serial), dueBack);
    }
    m_screen->grab(QStringLiteral("media-doubtful"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stateOf(serial), QString::number(int(model::MediumState::Returned)));
    QTRY_VERIFY(said().startsWith(QStringLiteral("Came back")));
}

/** "kz-9" is on another medium than "KZ-9". */
void TestMediaPage::takesInNoOtherThanWasScanned() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("scanLetter");
    scan(QStringLiteral("kz-9"));
    QTRY_VERIFY(m_screen->find("scanMessage") && said().startsWith(QStringLiteral("Taken in")));
    QVERIFY(said().contains(QStringLiteral("kz-9")));
    QCOMPARE(stateOf(QStringLiteral("kz-9")), QString::number(int(model::MediumState::Received)));
    leaveTakingIn();
}

/** In the list, any part of the number, and the name as a Russian keyboard has it. */
void TestMediaPage::findsByHolderAndSerial() {
    put(QStringLiteral("KZ-5"), model::MediumState::Used);
    put(QStringLiteral("KZ-6"), model::MediumState::Used);
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    listed->setFocus();
    m_screen->press(Qt::Key_Home);
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_Down);
    QCOMPARE(listed->currentData().toInt(), int(model::MediumState::Used));
    auto* view = m_screen->wait<QTableView>("mediaTable");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(0, 0));
    m_screen->wait("mediumLost"); // its card
    listed->setFocus();
    m_screen->press(Qt::Key_Up); // which is not of that list
    QTRY_VERIFY(!m_screen->find("mediumLost"));
    m_screen->press(Qt::Key_Down);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    m_screen->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* line = m_screen->find<QLineEdit>("mediaSearch");
    QVERIFY(line->hasFocus());
    m_screen->type(QStringLiteral("z-6"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("KZ-6"));
    m_screen->press(Qt::Key_Down); // to what was found
    QTRY_VERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex().row(), 0);
    line->setFocus();
    line->clear();
    m_screen->type(QStringLiteral("абилкасымов жан"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(view->model()->rowCount(), 2);
    m_screen->type(QStringLiteral("?"));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    m_screen->grab(QStringLiteral("media-nothing-found"));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QTRY_COMPARE(view->model()->rowCount(), 2);
}

void TestMediaPage::keepsItsSearchOverTheLock() {
    m_screen->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->type(QStringLiteral("z-6"));
    QTRY_COMPARE(m_screen->wait<QTableView>("mediaTable")->model()->rowCount(), 1);
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen, m_password);
    auto* view = m_screen->wait<QTableView>("mediaTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(m_screen->wait<QLineEdit>("mediaSearch")->text(), QStringLiteral("z-6"));
    QCOMPARE(m_screen->wait<QComboBox>("mediaState")->currentData().toInt(),
             int(model::MediumState::Used));
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 2);
}

/** One that was just returned is in no list that somebody would look for it in. */
void TestMediaPage::findsOneInAnyState() {
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    auto* view = m_screen->wait<QTableView>("mediaTable");
    const int before = listed->currentIndex();
    listed->setFocus();
    m_screen->press(Qt::Key_End);
    QCOMPARE(listed->currentText(), QStringLiteral("All media"));
    scan(QStringLiteral("KZ-1"));
    QTRY_VERIFY(m_screen->find("scanMessage") && said().contains(QStringLiteral("KZ-1")));
    m_screen->press(Qt::Key_F5);
    const auto row = [&] { return view->currentIndex().row(); };
    QTRY_COMPARE(view->model()->index(row(), 0).data().toString(), QStringLiteral("KZ-1"));
    QVERIFY(!view->isColumnHidden(3) && view->isColumnHidden(2)); // in which state each is
    QCOMPARE(view->model()->index(row(), 3).data().toString(), QStringLiteral("Returned"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    const int count = view->model()->rowCount();
    view->horizontalHeader()->setSortIndicator(3, Qt::AscendingOrder);
    QTRY_VERIFY(view->model()->index(0, 3).data().toString() == QStringLiteral("Carries a key"));
    QCOMPARE(view->model()->rowCount(), count);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_screen->grab(QStringLiteral("media-all"));
    listed->setCurrentIndex(before);
    emit listed->activated(before);
    QTRY_VERIFY(view->isColumnHidden(3));
}

/** The row that is marked and the card are of one medium; where the list has it not, none is. */
void TestMediaPage::marksTheRowOfWhatIsInView() {
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    auto* view = m_screen->wait<QTableView>("mediaTable");
    const int used = listed->findData(int(model::MediumState::Used));
    listed->setCurrentIndex(used);
    emit listed->activated(used);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(view->model()->rowCount(), 2);
    const auto serialAt = [view](int row) {
        return view->model()->index(row, 0).data().toString();
    };
    const auto marked = [view] {
        const QModelIndexList rows = view->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.front().data().toString();
    };
    const auto card = [this] {
        const auto* serial = m_screen->find<QLabel>("mediumSerial");
        return serial ? serial->text() : QString();
    };
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_COMPARE(card(), serialAt(0));
    QCOMPARE(marked(), serialAt(0));
    scan(serialAt(1));
    QTRY_COMPARE(card(), serialAt(1));
    QTRY_COMPARE(marked(), serialAt(1));
    scan(QStringLiteral("KZ-1")); // in another state
    QTRY_COMPARE(card(), QStringLiteral("KZ-1"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(marked(), QString());
    scan(serialAt(1));
    QTRY_COMPARE(marked(), serialAt(1));
    scan(QStringLiteral("KZ-404")); // never here: nothing is to be pressed of the one before
    QTRY_VERIFY(m_screen->find("scanMessage") && said().contains(QStringLiteral("KZ-404")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(card(), QString());
    QVERIFY(!m_screen->find("mediumLost"));
    QCOMPARE(marked(), QString());
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("scanMessage"));
}

void TestMediaPage::eachEmptyListSaysHowOneComesThere() {
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    auto* view = m_screen->wait<QTableView>("mediaTable");
    const int before = listed->currentIndex();
    const int due = listed->findData(int(model::MediumState::DueBack));
    listed->setCurrentIndex(due);
    emit listed->activated(due);
    QTRY_COMPARE(view->model()->rowCount(), 0);
    const auto says = [&](const QString& words) {
        for (const QLabel* one : view->findChildren<QLabel*>())
            if (one->isVisible() && one->text().contains(words)) return true;
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("None is due back")));
    QVERIFY(!says(QStringLiteral("take in what came")));
    listed->setCurrentIndex(before);
    emit listed->activated(before);
    QTRY_VERIFY(view->model()->rowCount() > 0);
}

void TestMediaPage::saysWhatAScanDoes() {
    const auto said = [this] { return m_screen->wait<QLabel>("scanHint")->text(); };
    QVERIFY2(said().contains(QStringLiteral("recorded as returned")), qPrintable(said()));
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY2(said().contains(QStringLiteral("came")), qPrintable(said()));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(said().contains(QStringLiteral("recorded as returned")));
}

/** None is due back: who comes for the first time begins with a list that has something in it. */
void TestMediaPage::beginsWithMedia() {
    const QString other = QStringLiteral("Дәулет Өмірұлы");
    const QString password = QStringLiteral("another one");
    (void)m_screen->desk([&](model::Desk& at, model::Job&) {
        const auto secret = [](const QString& text) {
            return model::Secret(std::string_view(text.toStdString()));
        };
        const crypto::SystemClock clock;
        crypto::SystemRandom random;
        return model::workplace::addOperator(at.session, secret(m_password), other,
                                             secret(password), clock, random);
    });
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->wait<QComboBox>("operator")->count(), 2);
    m_screen->find<QComboBox>("operator")->setCurrentText(other);
    signIn(*m_screen, password);
    m_screen->click("media");
    auto* view = m_screen->wait<QTableView>("mediaTable");
    QTRY_VERIFY(view->model()->rowCount() > 0);
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    QVERIFY(listed->currentIndex() > 0); // the first of them that has some
    listed->setFocus();
    m_screen->press(Qt::Key_Home); // one that is chosen stays, and may be empty
    QTRY_COMPARE(view->model()->rowCount(), 0);
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(listed->currentData().toInt(), int(model::MediumState::DueBack));
}

/** In a small window, with a medium open and whatever columns the chosen media have. */
void TestMediaPage::itsColumnsFitBesideTheCard() {
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    auto* view = m_screen->wait<QTableView>("mediaTable");
    const QSize before = m_screen->window().size();
    m_screen->window().resize(1280, 720);
    scan(QStringLiteral("KZ-1"));
    m_screen->wait("mediumSerial");
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        for (int state = 0; state < listed->count(); ++state) {
            listed->setCurrentIndex(state);
            m_screen->press(Qt::Key_F5); // the medium stays open
            QTRY_VERIFY(!m_screen->work().isBusy());
            QVERIFY(m_screen->find("mediumSerial"));
            const auto* header = view->horizontalHeader();
            QTRY_COMPARE(header->length(), view->viewport()->width()); // and none is left empty
            QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        }
    }
    m_screen->window().resize(before);
    m_screen->press(Qt::Key_Escape);
    listed->setCurrentIndex(listed->findData(int(model::MediumState::DueBack)));
    emit listed->activated(listed->currentIndex());
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

/** A row is known by its first columns: a press on the last does not move them out of view. */
void TestMediaPage::keepsWhoseRowItIsInView() {
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    listed->setFocus();
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_Down);
    auto* view = m_screen->wait<QTableView>("mediaTable");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    auto* header = view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->resizeSection(0, view->viewport()->width() - look::wide);
    header->resizeSection(1, view->viewport()->width());
    const QModelIndex holder = view->model()->index(1, 1);
    auto* bar = view->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const QPoint place(view->viewport()->width() - look::near,
                       view->visualRect(holder).center().y());
    QTRY_VERIFY(!m_screen->work().isBusy());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QCOMPARE(view->currentIndex(), holder);
    QTest::qWait(QApplication::doubleClickInterval() + 200); // Qt waits for a second click
    QCOMPARE(bar->value(), 0);
    m_screen->press(Qt::Key_Left); // by the keyboard all of it is reached
    m_screen->press(Qt::Key_Right);
    QCOMPARE(view->currentIndex(), holder);
    QVERIFY(bar->value() > 0);
}

void TestMediaPage::speaksThreeLanguages() {
    const QString english = m_screen->wait<QLineEdit>("scanSerial")->placeholderText();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(m_screen->find<QLineEdit>("scanSerial")->placeholderText() != english);
        m_screen->press(Qt::Key_N, Qt::ControlModifier);
        m_screen->grab(QStringLiteral("media-") + code);
        m_screen->press(Qt::Key_Escape);
    }
    setLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TestMediaPage)
#include "test_media_page.moc"
