// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one letter from its draft to the revocation, each slot going on from where the
// one before left the page.
#include <atomic>
#include <thread>

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "model/text/names.h"
#include "tests/ui/cut_views.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/letter.h"
#include "tests/ui/screen.h"
#include "tests/ui/today.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"
#include "ui/look/theme.h"
#include "ui/pages/crl/crl_changes.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

/** Step 10 at the screen: a letter of appendix 7 from its registration to the revocation. */
class TestRevocationPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void saysWhatToDoFirst();
    void findsThePersonAsOneTypes();
    void keepsWhatIsWritten();
    void asksForTheGround();
    void aRowIsWholeInASmallWindow();
    void keepsACorrectionOverTheLock();
    void putsARowRight();
    void putsTheHeadRight();
    void keepsWhyALetterComesTwice();
    void asksBeforeItRevokes();
    void theNextListNamesIt();
    void answersARowThatCannotBeDone();
    void speaksThreeLanguages();

private:
    void issueOne();
    static bool isWhole(const QTableView& changes);
    void lockAndSignIn();
    void openAnew(const QString& number);
    QStringList publishedLists();
    void fillHead(const QString& number);
    void keepsGroundsWithTheirPersons(QTableWidget& rows);
    void keepsTheMarksInAnotherLanguage(const QComboBox& ground);
    std::size_t revoked() {
        const auto all = m_screen->desk([](model::Desk& at, model::Job&) {
            return at.reg().certificates().ofPerson(QStringLiteral("850101100012"));
        });
        return static_cast<std::size_t>(
            std::count_if(all->begin(), all->end(), [](const auto& one) {
                return one.status == model::CertificateStatus::Revoked;
            }));
    }
    /** Of the button that says yes: red where it cannot be undone. */
    QString yesRole(const char* banner) {
        return m_screen->wait<look::Banner>(banner)->action().property("role").toString();
    }
    void pressIn(const char* banner) { m_screen->wait(banner)->findChild<QPushButton*>()->click(); }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

/** The certificate that is to be revoked, through the services. */
void TestRevocationPage::issueOne() {
    (void)m_screen->desk([](model::Desk& at, model::Job& job) { return acceptRows(at, job, 1); });
    (void)m_screen->desk([](model::Desk& at, model::Job& job) { return issueNext(at, job); });
}

void TestRevocationPage::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    issueOne();
    m_screen->click("revocation");
}

void TestRevocationPage::saysWhatToDoFirst() {
    QTRY_COMPARE(m_screen->wait<QTableView>("revocationLetters")->model()->rowCount(), 0);
    m_screen->grab(QStringLiteral("revocation-empty"));
}

void TestRevocationPage::fillHead(const QString& number) {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("letterNumber")->setText(number);
    m_screen->find<QLineEdit>("stateBody")->setText(QStringLiteral("Оқу министрлігі"));
    m_screen->find<QLineEdit>("headName")->setText(QStringLiteral("Ә. Басшы"));
    m_screen->find<QLineEdit>("executorName")->setText(QStringLiteral("Орындаушы Өмір"));
    m_screen->find<QLineEdit>("executorPhone")->setText(QStringLiteral("+7 7172 74 00 00"));
}

void TestRevocationPage::findsThePersonAsOneTypes() {
    fillHead(QStringLiteral("02-1/17"));
    QVERIFY(!m_screen->wait("removePerson")->isEnabled()); // there is none
    m_screen->find("executorPhone")->setFocus();
    m_screen->press(Qt::Key_Tab); // from the letter to its persons
    QVERIFY(m_screen->find("personSearch")->hasFocus());
    m_screen->type(QStringLiteral("әбілқ"));
    auto* found = m_screen->wait<QListWidget>("personsFound");
    QCOMPARE(found->count(), 1);
    m_screen->grab(QStringLiteral("revocation-found"));
    m_screen->press(Qt::Key_Return);
    auto* rows = m_screen->wait<QTableWidget>("revocationRows");
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->item(0, 1)->text(), QStringLiteral("850101100012"));
    QVERIFY(m_screen->wait("removePerson")->isEnabled());
    QTRY_VERIFY(!m_screen->find("personsFound"));
    // Where one types, Ctrl+Delete takes a word and no person away.
    QVERIFY(m_screen->find("personSearch")->hasFocus());
    m_screen->press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rows->rowCount(), 1);
    m_screen->type(QStringLiteral("әбілқ"));
    m_screen->wait("personsFound");
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(rows->rowCount(), 2);
    // What is found for the text before is nobody whom the text of now asks for.
    m_screen->find("personSearch")->setFocus();
    m_screen->type(QStringLiteral("әбілқ"));
    m_screen->wait("personsFound");
    QTRY_VERIFY(!m_screen->work().isBusy());
    std::atomic<bool> goesOn = false;
    m_screen->work().startAlone(
        &m_screen->window(),
        [&](model::Job&) {
            while (!goesOn)
                std::this_thread::yield();
            return model::done();
        },
        [](const model::Status&) {});
    m_screen->type(QStringLiteral("zz"));
    QTest::qWait(400); // the search waits for the worker by now
    m_screen->press(Qt::Key_Return);
    goesOn = true;
    QTRY_VERIFY(m_screen->find("personSearch")->property("fault").toBool());
    QCOMPARE(rows->rowCount(), 2); // a name is no IIN
    m_screen->find<QLineEdit>("personSearch")->setText(QStringLiteral("700308 200014"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(rows->rowCount(), 3); // as the letter has it, for the check to judge
    QCOMPARE(rows->item(2, 1)->text(), QStringLiteral("700308200014"));
    keepsGroundsWithTheirPersons(*rows);
    m_screen->wait("ground3")->setFocus();
    m_screen->press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rows->rowCount(), 2);
    m_screen->wait("ground2")->setFocus();
    m_screen->press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rows->rowCount(), 1);
}

void TestRevocationPage::lockAndSignIn() {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(m_screen->wait("signIn")->isEnabled());
    m_screen->click("signIn");
    m_screen->wait("navigation");
}

/** A row of the three goes, and comes back below the others. */
void TestRevocationPage::keepsGroundsWithTheirPersons(QTableWidget& rows) {
    const auto box = [&](int row) { return qobject_cast<QComboBox*>(rows.cellWidget(row, 4)); };
    box(1)->setCurrentIndex(2);
    box(2)->setCurrentIndex(3);
    QCOMPARE(box(1)->model(), box(2)->model()); // of hundreds of rows none has its own list to fill
    const QString last = rows.item(2, 1)->text();
    rows.setCurrentCell(1, 0);
    rows.setFocus();
    m_screen->press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.item(1, 1)->text(), last);
    QCOMPARE(box(1)->currentIndex(), 3);
    QCOMPARE(box(1)->objectName(), QStringLiteral("ground2"));
    QCOMPARE(box(1)->accessibleName(), QStringLiteral("Ground of row 2"));
    auto* beside = m_screen->wait<QComboBox>("chosenGround"); // of the row that moved up
    QCOMPARE(beside->currentIndex(), 3);
    QCOMPARE(beside->accessibleName(), QStringLiteral("Ground of row 2"));
    const auto* caption = beside->parentWidget()->findChild<QLabel*>();
    QVERIFY2(caption->text().contains(QStringLiteral("row 2, the same")), // and no second question
             qPrintable(caption->text()));
    beside->setFocus();
    m_screen->press(Qt::Key_Up); // at once, before the table is laid out anew
    QCOMPARE(box(1)->currentIndex(), 2);
    QCOMPARE(box(0)->currentIndex(), 0);
    const auto kept = [&] {
        const auto drafts =
            m_screen->desk([](model::Desk& at, model::Job&) { return draftsOf(at.session); });
        const auto& letter = drafts->revocation;
        return letter && letter->rows.size() == 2 ? letter->rows[1].ground : QString();
    };
    QTRY_COMPARE(kept(), box(1)->currentData().toString()); // it is the person's, not the row's
    m_screen->find("personSearch")->setFocus();
    m_screen->type(QStringLiteral("700308200014"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(rows.rowCount(), 3);
}

/** In the register while one writes; there after the desk was locked. */
void TestRevocationPage::keepsWhatIsWritten() {
    const auto rowsKept = [this] {
        const auto kept =
            m_screen->desk([](model::Desk& at, model::Job&) { return draftsOf(at.session); });
        return kept->revocation ? kept->revocation->rows.size() : 0;
    };
    QTRY_COMPARE(rowsKept(), std::size_t(1));
    m_screen->find<QLineEdit>("executorName")->setText(QStringLiteral("Ерлан Өмірұлы"));
    // Given away at once without a ground: the answer comes when nobody is signed in.
    BusyWorker worker(m_screen->work(), this);
    m_screen->click("registerRevocation");
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    worker.letGo();
    lockAndSignIn(); // locked it is already
    QCOMPARE(m_screen->wait<QLineEdit>("executorName")->text(), QStringLiteral("Ерлан Өмірұлы"));
    // It says that it is no new one, and since when.
    const auto* said = m_screen->wait<look::Banner>("revocationMessage");
    QVERIFY2(said->text().contains(dayText(today())), qPrintable(said->text()));
    QVERIFY(said->text().contains(m_screen->wait<QPushButton>("discardRevocation")->text()));
    auto* rows = m_screen->wait<QTableWidget>("revocationRows");
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->item(0, 1)->text(), QStringLiteral("850101100012"));
    // So is what is typed to find the next person.
    m_screen->find<QLineEdit>("personSearch")->setText(QStringLiteral("әбілқ"));
    lockAndSignIn();
    auto* search = m_screen->wait<QLineEdit>("personSearch");
    QCOMPARE(search->text(), QStringLiteral("әбілқ"));
    QCOMPARE(m_screen->wait<QListWidget>("personsFound")->count(), 1);
    search->clear();
    QTRY_VERIFY(!m_screen->find("personsFound"));
    lockAndSignIn(); // what was cleared does not come back
    QCOMPARE(m_screen->wait<QLineEdit>("personSearch")->text(), QString());
}

/** What is wrong with a row stays marked, and the box in focus stays the one in focus. */
void TestRevocationPage::keepsTheMarksInAnotherLanguage(const QComboBox& ground) {
    const auto* name = m_screen->wait<QTableWidget>("revocationRows")->item(0, 0);
    QVERIFY(!name->icon().isNull());
    const auto words = [&] {
        return QStringList{name->toolTip(), ground.itemText(0), ground.accessibleName(),
                           ground.toolTip()};
    };
    const QStringList english = words();
    QVERIFY(english.front() != name->text());
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(ground.itemText(0) != english[1]);
        const QStringList now = words();
        for (int i = 0; i < now.size(); ++i)
            QVERIFY2(!now[i].isEmpty() && now[i] != english[i], qPrintable(now[i]));
        QVERIFY(now.front() != name->text());
        QVERIFY(!name->icon().isNull());
        QVERIFY(ground.hasFocus());
        QCOMPARE(ground.currentIndex(), 0);
    }
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(words(), english);
}

void TestRevocationPage::asksForTheGround() {
    QTRY_VERIFY(
        m_screen->wait("registerRevocation")->toolTip().contains(QStringLiteral("para 23; ")));
    m_screen->click("registerRevocation");
    QTRY_VERIFY(m_screen->find("revocationMessage"));
    QVERIFY(m_screen->find("revocationFindings"));
    m_screen->grab(QStringLiteral("revocation-ground-missing"));
    auto* ground = m_screen->wait<QComboBox>("ground1");
    QVERIFY(ground->count() > 5);
    QVERIFY(ground->hasFocus()); // and not whatever stands beside the button
    auto* found = m_screen->find<QListView>("revocationFindings");
    found->setFocus();
    found->setCurrentIndex(found->model()->index(0, 0));
    m_screen->press(Qt::Key_Return);
    QVERIFY(ground->hasFocus());
    keepsTheMarksInAnotherLanguage(*ground);
    // Beside the table, too, where a screen reader finds it in the tree; each follows the other.
    auto* beside = m_screen->wait<QComboBox>("chosenGround");
    QCOMPARE(beside->count(), ground->count());
    beside->setFocus();
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_Down);
    QTRY_COMPARE(ground->currentIndex(), 2);
    ground->setCurrentIndex(1);
    QTRY_COMPARE(beside->currentIndex(), 1);
    QCOMPARE(beside->currentText(), ground->currentText());
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    auto* rows = m_screen->wait<QTableView>("revocationLetterRows")->model();
    QTRY_COMPARE(rows->rowCount(), 1);
    QCOMPARE(revoked(), std::size_t(0));
}

/** Whose row it is, and on which ground: without a tooltip, in every language. */
void TestRevocationPage::aRowIsWholeInASmallWindow() {
    auto* view = m_screen->wait<QTableView>("revocationLetterRows");
    const QSize before = m_screen->window().size();
    m_screen->window().resize(1280, 720);
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        for (const int column : {1, 3, 5}) { // name, ground, status
            const QModelIndex cell = view->model()->index(0, column);
            const auto isCut = [&] {
                const QRect room = view->visualRect(cell);
                return !cutOf(*view, cell, room, view->wordWrap(), false).isEmpty();
            };
            QTRY_VERIFY2(!isCut(), qPrintable(cell.data().toString()));
        }
    }
    m_screen->window().resize(before);
}

void TestRevocationPage::keepsACorrectionOverTheLock() {
    const auto isKept = [this] {
        const auto kept =
            m_screen->desk([](model::Desk& at, model::Job&) { return draftsOf(at.session); });
        return kept->revocationRow.has_value();
    };
    m_screen->press(Qt::Key_F2);
    QTRY_COMPARE(m_screen->wait<QComboBox>("corrected-certificate")->count(), 2);
    const QString ground = m_screen->find<QComboBox>("corrected-ground")->currentText();
    const Askers askers(m_screen->work());
    m_screen->wait("corrected-organization")->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->type(QStringLiteral(" (2)"));
    const QString typed = m_screen->find<QLineEdit>("corrected-organization")->text();
    QTRY_VERIFY(isKept());                            // a crash would not lose it
    QVERIFY(!askers.has("ui::RevocationCorrection")); // nobody waits for a draft
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("02-1/20 хат"));
    lockAndSignIn(); // at once: what was typed last is not lost either
    auto* rows =
        m_screen->wait<QTableView>("revocationLetterRows")->model(); // the letter that was open
    QTRY_COMPARE(rows->rowCount(), 1);
    QTRY_VERIFY(m_screen->find<look::Banner>("revokeMessage"));
    QVERIFY(m_screen->find<look::Banner>("revokeMessage")
                ->text()
                .startsWith(QStringLiteral("You began to correct row 1 of this letter")));
    m_screen->click("bannerAction"); // as F2 would on that row
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-organization")->text(), typed);
    QCOMPARE(m_screen->find<QLineEdit>("correctionReason")->text(), QStringLiteral("02-1/20 хат"));
    QTRY_COMPARE(m_screen->find<QComboBox>("corrected-certificate")->count(), 2);
    QCOMPARE(m_screen->find<QComboBox>("corrected-certificate")->currentIndex(), 1);
    QCOMPARE(m_screen->find<QComboBox>("corrected-ground")->currentText(), ground);
    m_screen->grab(QStringLiteral("revocation-correct-again"));
    m_screen->click("closeRowCorrection"); // Cancel: wanted no more
    QTRY_VERIFY(!isKept());
}

void TestRevocationPage::putsARowRight() {
    auto* rows = m_screen->wait<QTableView>("revocationLetterRows")->model();
    const QString before = rows->index(0, 3).data().toString();
    m_screen->press(Qt::Key_F2);
    auto* certificate = m_screen->wait<QComboBox>("corrected-certificate");
    QTRY_COMPARE(certificate->count(), 2); // whichever is valid, and the one there is
    QCOMPARE(certificate->currentIndex(), 1);
    const QString inEnglish = certificate->itemText(0) + certificate->itemText(1);
    setLanguage(QStringLiteral("kk")); // the words of the choice follow; what is chosen stays
    QTRY_COMPARE(
        certificate->itemText(0),
        QCoreApplication::translate("ui::RevocationCorrection", "The person's only valid one"));
    QVERIFY(
        certificate->currentText().endsWith(model::text::name(model::CertificateStatus::Valid)));
    QCOMPARE(certificate->currentIndex(), 1);
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(certificate->itemText(0) + certificate->itemText(1), inEnglish);
    // What the form is in the way of is off until it is left.
    const auto isOn = [this](const char* name) {
        return m_screen->window().findChild<QAction*>(QLatin1String(name))->isEnabled();
    };
    for (const char* act : {"revokeAction", "correctRevocationAction", "correctRevocationHead",
                            "answerRowAction", "rowWithdrawnAction"})
        QVERIFY2(!isOn(act), act);
    QVERIFY(isOn("saveRevocationCorrection") && isOn("printRevocationAction"));
    m_screen->grab(QStringLiteral("revocation-correct"));
    // Another person: nothing of the first one's stays, nor is stored while theirs is being read.
    m_screen->find<QLineEdit>("correctionReason")->setText(QStringLiteral("02-1/18 хат"));
    auto* iin = m_screen->wait<QLineEdit>("corrected-iin");
    iin->setText(QStringLiteral("700308200014"));
    const auto place = [this](const char* name) {
        QApplication::processEvents(); // layouts that are on their way
        return m_screen->wait(name)->mapTo(&m_screen->window(), QPoint());
    };
    const QPoint save = place("correctNow");
    m_screen->click("correctNow");
    QTRY_VERIFY(m_screen->find("correctionFindings"));
    QCOMPARE(place("correctNow"), save); // a second press meets what the first did
    QVERIFY(m_screen->find<QLineEdit>("corrected-fio")->text().isEmpty());
    QVERIFY(certificate->currentData().toByteArray().isEmpty());
    // From what was found to its field, where it is typed over.
    auto* found = m_screen->find<QListView>("correctionFindings");
    found->setFocus();
    found->setCurrentIndex(found->model()->index(0, 0));
    m_screen->press(Qt::Key_Return);
    QVERIFY(QApplication::focusWidget() != found);
    m_screen->grab(QStringLiteral("revocation-correct-stopped"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("revocationCorrection"));
    QVERIFY(isOn("correctRevocationAction") && isOn("answerRowAction"));
    QVERIFY(!isOn("saveRevocationCorrection"));
    QCOMPARE(rows->index(0, 3).data().toString(), before);
    m_screen->click("correctRevocationRow"); // what was typed is there again
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-iin")->text(), QStringLiteral("700308200014"));
    QCOMPARE(m_screen->find<QLineEdit>("correctionReason")->text(), QStringLiteral("02-1/18 хат"));
    m_screen->click("closeRowCorrection"); // and now it is not
    m_screen->click("correctRevocationRow");
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-iin")->text(), QStringLiteral("850101100012"));
    m_screen->wait<QComboBox>("corrected-ground")->setCurrentIndex(2);
    m_screen->wait<QLineEdit>("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("02-1/19 хат"));
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(rows->rowCount() == 1 && rows->index(0, 3).data().toString() != before);
    QCOMPARE(revoked(), std::size_t(0));
}

void TestRevocationPage::putsTheHeadRight() {
    QTRY_VERIFY(m_screen->wait("correctHead")->isEnabled());
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    auto* number = m_screen->wait<QLineEdit>("letterNumber");
    QCOMPARE(number->text(), QStringLiteral("02-1/17"));
    QVERIFY(!m_screen->find("revocationLetterRows"));
    QVERIFY(!m_screen->wait("revokeRows")->isEnabled());
    number->clear();
    m_screen->wait<QLineEdit>("headReason")->setText(QStringLiteral("Теру қатесі"));
    m_screen->click("saveHead");
    QTRY_VERIFY(m_screen->find("headFindings"));
    QVERIFY(number->property("fault").toBool());
    m_screen->grab(QStringLiteral("revocation-correct-head"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("headCorrection"));
    QVERIFY(m_screen->find("revocationLetterRows"));
    const auto kept = [this] {
        return m_screen->desk([](model::Desk& at, model::Job&) { return draftsOf(at.session); })
            ->revocationHead;
    };
    QVERIFY(kept() && kept()->head.letterNumber.isEmpty()); // over the lock, too
    m_screen->press(Qt::Key_F5);                            // read anew, the letter says so
    QTRY_VERIFY(m_screen->find<look::Banner>("revokeMessage"));
    QVERIFY(m_screen->find<look::Banner>("revokeMessage")
                ->text()
                .startsWith(QStringLiteral("You began to correct this letter")));
    m_screen->click("correctHead"); // what was typed is there again
    QCOMPARE(number->text(), QString());
    number->setText(QStringLiteral("02-1/170"));
    m_screen->wait("headReason")->setFocus();
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(!m_screen->find("headCorrection"));
    QVERIFY(m_screen->find<look::Banner>("revokeMessage"));
    QTRY_VERIFY(!kept()); // it is stored
    const auto letters = m_screen->desk(
        [](model::Desk& at, model::Job&) { return at.reg().revocations().letters(); });
    QCOMPARE(letters->front().letterNumber, QStringLiteral("02-1/170"));
    QCOMPARE(m_screen->wait<QTableView>("revocationLetterRows")->model()->rowCount(), 1);
    QCOMPARE(revoked(), std::size_t(0));
}

void TestRevocationPage::keepsWhyALetterComesTwice() {
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("revocationLetters");
    fillHead(QStringLiteral("02-1/170"));
    m_screen->wait("whyRevocationAgain")->setFocus();
    m_screen->type(QStringLiteral("екінші хат"));
    lockAndSignIn(); // at once
    QCOMPARE(m_screen->wait<QLineEdit>("whyRevocationAgain")->text(), QStringLiteral("екінші хат"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait("bannerNo");
    m_screen->press(Qt::Key_Return, Qt::AltModifier); // not wanted any more
    QTRY_VERIFY(m_screen->find<QLineEdit>("letterNumber")->text().isEmpty());
    m_screen->press(Qt::Key_Escape);
    auto* letters = m_screen->wait<QTableView>("revocationLetters");
    QTRY_COMPARE(letters->model()->rowCount(), 1);
    letters->setCurrentIndex(letters->model()->index(0, 0));
    letters->setFocus();
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(m_screen->wait<QTableView>("revocationLetterRows")->model()->rowCount(), 1);
}

void TestRevocationPage::asksBeforeItRevokes() {
    auto* revoke = m_screen->wait<QPushButton>("revokeRows");
    QTRY_VERIFY(revoke->toolTip().contains(QStringLiteral("para 23; Ctrl+Enter)")));
    QTRY_VERIFY(revoke->isEnabled());
    // Since when the key is not to be trusted, where the papers say so.
    auto* since = m_screen->wait<look::DayEdit>("invalidSince");
    for (const QDate& never : {today().addDays(1), today().addDays(-1)}) {
        since->setDate(never);
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_screen->find<look::Banner>("revokeMessage"));
        QVERIFY(m_screen->find<look::Banner>("revokeMessage")
                    ->text()
                    .contains(QStringLiteral("cannot have lost its trust")));
        QVERIFY(since->property("fault").toBool() && revoke->isEnabled()); // nothing is asked
    }
    m_screen->grab(QStringLiteral("revocation-since"));
    since->setDate(today());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    const QString asked = m_screen->wait<look::Banner>("revokeMessage")->text();
    QVERIFY2(asked.contains(QStringLiteral("Әбілқасымов")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("key not to be trusted since")), qPrintable(asked));
    QVERIFY(!revoke->isEnabled()); // it asks already
    QCOMPARE(yesRole("revokeMessage"), QStringLiteral("danger"));
    m_screen->grab(QStringLiteral("revocation-ask"));
    m_screen->press(Qt::Key_Escape); // no
    QVERIFY(!m_screen->find("revokeMessage"));
    QVERIFY(revoke->isEnabled());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_screen->wait("bannerNo")->hasFocus());
    m_screen->press(Qt::Key_Return); // no, too
    QVERIFY(!m_screen->find("revokeMessage"));
    QCOMPARE(revoked(), std::size_t(0));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    pressIn("revokeMessage");
    QTRY_COMPARE(revoked(), std::size_t(1));
    const auto told = m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<bool> {
        KU_TRY(const auto all, at.reg().certificates().ofPerson(QStringLiteral("850101100012")));
        for (const auto& one : all) {
            KU_TRY(const auto entry, at.reg().revocations().ofCertificate(one.id));
            if (entry) return entry->invalidSince.has_value();
        }
        return false;
    });
    QVERIFY(*told);
    QTRY_VERIFY(!revoke->isEnabled());
    m_screen->grab(QStringLiteral("revocation-done"));
    auto* done = m_screen->wait<look::Banner>("revokeMessage");
    QTRY_VERIFY(done->text().contains(QStringLiteral("Revoked: 1")));
    QTRY_COMPARE(revoke->text(), QStringLiteral("Revoke…")); // no "0" before nothing
    const QString offered = done->action().text();
    setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(done->text().contains(QStringLiteral("СОРС")));
    QVERIFY(done->action().text() != offered);
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(done->action().text(), offered);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.pdf"));
    QString name;
    ask::answerWith({[&](const QString&, const QString& proposed) {
                         name = proposed;
                         return path;
                     },
                     {}});
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    m_screen->savePaper();
    QTRY_VERIFY(QFileInfo::exists(path));
    QVERIFY2(name.startsWith(QStringLiteral("revocation ")), qPrintable(name));
    ask::answerWith({});
    QVERIFY(done->text().contains(QStringLiteral("in the next revocation list"))); // and asks
}

/** The first row of what the next list changes: its cells break into lines, none of them cut. */
bool TestRevocationPage::isWhole(const QTableView& changes) {
    const QString serial = changes.model()->index(0, CrlChanges::Serial).data().toString();
    int widest = 0; // of what has no blank to break at
    for (const QString& half : serial.split(QChar(0x200b)))
        widest = std::max(widest, changes.fontMetrics().horizontalAdvance(half));
    const QAbstractItemView& view = changes;
    return changes.columnWidth(CrlChanges::Serial) >= widest + 2 * look::near &&
           changes.rowHeight(0) >= view.sizeHintForRow(0) &&
           changes.viewport()->height() >= changes.rowHeight(0) &&
           changes.horizontalHeader()->length() <= changes.viewport()->width();
}

QStringList TestRevocationPage::publishedLists() {
    return *m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<QStringList> {
        QStringList files;
        KU_TRY(const auto authorities, at.reg().authorities().list());
        for (const model::CaGeneration& ca : authorities) {
            KU_TRY(const QString file, model::publishedFile(at.session, ca));
            if (QFileInfo::exists(file)) files += file;
        }
        return files;
    });
}

void TestRevocationPage::theNextListNamesIt() {
    m_screen->click("crl");
    auto* changes = m_screen->wait<QTableView>("crlChanges");
    QTRY_COMPARE(changes->model()->rowCount(), 1);
    const auto cell = [&](int column) {
        return changes->model()->index(0, column).data().toString();
    };
    QVERIFY(cell(0).startsWith(QStringLiteral("Әбілқасымов")));
    QVERIFY2(cell(3).contains(QStringLiteral("18")), qPrintable(cell(3))); // its paragraph
    for (const QString& language : languages()) {
        setLanguage(language);
        QTRY_VERIFY2(isWhole(*changes), qPrintable(language));
        m_screen->grab(QStringLiteral("crl-changes-") + language);
    }
    setLanguage(QStringLiteral("en"));
    if (auto* pin = m_screen->find<QLineEdit>("caPin")) pin->setText(m_password);
    QTRY_VERIFY(m_screen->find("publishCrl")->isEnabled());
    m_screen->click("publishCrl");
    m_screen->wait("crlMessage");
    QTRY_VERIFY(!m_screen->find("crlChanges")); // nothing new any more
    setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(
        m_screen->find<look::Banner>("crlMessage")->text().contains(QStringLiteral("СОРС")));
    setLanguage(QStringLiteral("en"));
    // Signed, and not where relying parties take it from: no list says so yet.
    const QStringList lists = publishedLists();
    QCOMPARE(lists.size(), 1);
    const QString away = lists.front() + QStringLiteral(".away");
    QVERIFY(QFile::rename(lists.front(), away));
    m_screen->click("revocation");
    auto* done = m_screen->wait<look::Banner>("revokeMessage");
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(done->text().contains(QStringLiteral("in the next revocation list")));
    QVERIFY(done->action().isVisible());
    QVERIFY(QFile::rename(away, lists.front()));
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY(
        done->text().startsWith(QStringLiteral("Revoked: 1. The last revocation list says so.")));
    QVERIFY(!done->action().isVisible());
    m_screen->grab(QStringLiteral("revocation-listed"));
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(m_screen->wait<QTableView>("revocationLetters")->model()->rowCount(), 0);
}

/** As Today opens it. */
void TestRevocationPage::openAnew(const QString& number) {
    const auto letters = m_screen->desk(
        [](model::Desk& at, model::Job&) { return at.reg().revocations().letters(); });
    for (auto* shell : m_screen->window().findChildren<Shell*>())
        for (const auto& letter : *letters)
            if (shell->isVisible() && letter.letterNumber == number)
                shell->openPage(QStringLiteral("revocation"), qlonglong(letter.id));
}

void TestRevocationPage::answersARowThatCannotBeDone() {
    fillHead(QStringLiteral("02-1/18"));
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->find<QLineEdit>("personSearch")->setText(QStringLiteral("850101100012"));
    QTRY_VERIFY(m_screen->find<look::Notice>("personAnswer") &&
                m_screen->find<look::Notice>("personAnswer")
                    ->text()
                    .contains(QStringLiteral("is revoked already")));
    m_screen->find<QLineEdit>("personSearch")->clear();
    m_screen->type(QStringLiteral("700308200014")); // nobody's certificate
    m_screen->press(Qt::Key_Return);
    m_screen->wait<QComboBox>("ground1")->setCurrentIndex(1);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find("revocationMessage"));
    QCOMPARE(yesRole("revocationMessage"), QStringLiteral("plain")); // it can be answered later
    pressIn("revocationMessage");                                    // as received
    auto* rows = m_screen->wait<QTableView>("revocationLetterRows")->model();
    QTRY_COMPARE(rows->rowCount(), 1);
    QVERIFY(!m_screen->wait<QPushButton>("revokeRows")->isEnabled());
    QTRY_VERIFY(m_screen->find("openRowFindings"));
    m_screen->grab(QStringLiteral("revocation-open-row"));
    m_screen->press(Qt::Key_F8); // without a reason nothing is recorded
    auto* why = m_screen->wait<QLineEdit>("answerWhy");
    QVERIFY(why->hasFocus());
    for (const auto* caption : m_screen->window().findChildren<QLabel*>()) {
        if (caption->buddy() != why) continue;
        QVERIFY(
            caption->text().contains(QStringLiteral("not &revoked"))); // no ground of a revocation
        for (const char* code : {"kk", "ru", "en"}) {
            setLanguage(QLatin1String(code));
            QTest::qWait(50); // it is laid out anew
            QVERIFY2(caption->height() < 2 * caption->fontMetrics().height(), code); // on one line
            QVERIFY2(why->accessibleName().startsWith(caption->text().remove(u'&')), code);
        }
    }
    QVERIFY(why->hasFocus()); // through all of them
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(why->hasFocus());
    QTRY_VERIFY(why->property("fault").toBool());
    openAnew(QStringLiteral("02-1/18")); // of which nothing was asked yet
    QVERIFY(!why->property("fault").toBool());
    QTRY_VERIFY(m_screen->find("answerWhy"));
    QCOMPARE(rows->index(0, 5).data().toString(), QStringLiteral("Open"));
    QVERIFY(!rows->index(0, 5).data(Qt::DecorationRole).value<QIcon>().isNull());
    why->setText(QStringLiteral("Куәлігі жоқ"));
    m_screen->press(Qt::Key_F8);
    QTRY_VERIFY(rows->rowCount() == 1 &&
                rows->index(0, 5).data().toString() == QStringLiteral("Answered"));
    QVERIFY(!rows->index(0, 5).data(Qt::DecorationRole).value<QIcon>().isNull());
    QTRY_VERIFY(!m_screen->find("answerWhy"));
}

void TestRevocationPage::speaksThreeLanguages() {
    const QString english = m_screen->wait<QPushButton>("printRevocation")->text();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(m_screen->find<QPushButton>("printRevocation")->text() != english);
        auto* rows = m_screen->wait<QTableView>("revocationLetterRows")->model();
        QVERIFY(!rows->index(0, 5).data().toString().contains(QStringLiteral("Answered")));
        m_screen->grab(QStringLiteral("revocation-letter-") + code);
    }
    m_screen->press(Qt::Key_N, Qt::ControlModifier); // from an open letter as well
    m_screen->wait<QLineEdit>("executorName")->setText(QStringLiteral("Ерлан"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_screen->find<QLineEdit>("executorName")->text(), QStringLiteral("Ерлан"));
    pressIn("revocationMessage"); // asked first
    QVERIFY(m_screen->find<QLineEdit>("executorName")->text().isEmpty());
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        m_screen->wait("personSearch");
        m_screen->grab(QStringLiteral("revocation-new-") + code);
    }
    setLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TestRevocationPage)
#include "test_revocation_page.moc"
