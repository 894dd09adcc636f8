// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one day's hand-overs, each slot going on from where the one before it left them;
// parted, the day would be made twice.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

#include "model/drafts/drafts.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/other_letters.h"
#include "tests/ui/screen.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/pages/issue/issue_acts.h"
#include "ui/pages/issue/ready_table.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr int rowsIssued = 3; // of the first letter

} // namespace

/** Step 8 at the screen: by hand and by post, of one letter and of the next. */
class TestHandOver : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void keepsWhatIsChosenToBeHandedOver();
    void stopsBetweenTwoMedia();
    void keepsAHandOverOverTheLock();
    void handsOver();
    void correctsTheJournal();
    void offersTheStateBodyByPost();
    void givesNoLetterWhatWasTypedForAnother();
    void keepsTheWayOverTheLock();
    void keepsWhatWaitsAsideOverTheLock();
    void handsOverByPost();

private:
    int inState(model::IssueState state) {
        const auto found = m_screen->desk(
            [state](model::Desk& at, model::Job&) { return at.reg().issues().inState(state); });
        return static_cast<int>(found->size());
    }
    void enter(const QString& typed) {
        m_screen->type(typed);
        m_screen->press(Qt::Key_Return);
    }
    void signInAgain() {
        m_screen->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_screen->find("signIn") && m_screen->find("signIn")->isEnabled());
        m_screen->wait<QLineEdit>("password")->setFocus();
        enter(m_password);
        m_screen->wait("navigation", 60000);
        m_screen->press(Qt::Key_3, Qt::ControlModifier);
    }
    void handOverFromToday();
    /** By its key: alone on its own page, with its fields; then back to where one was. */
    void showsTheCertificateOf(const QString& holder) {
        m_screen->press(Qt::Key_O, Qt::ControlModifier);
        auto* found = m_screen->wait<QTableView>("certificateTable");
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QTRY_COMPARE(m_screen->wait<QLabel>("certificateName")->text(), holder);
        QTRY_VERIFY(!m_screen->work().isBusy());
        m_screen->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!m_screen->work().isBusy());
    }
    std::optional<model::HandOverDraft> handOverKept() {
        const auto kept = m_screen->desk(
            [](model::Desk& at, model::Job&) { return model::handOverDrafts(at.session); });
        return kept->empty() ? std::nullopt : std::optional(kept->front());
    }
    model::JournalLine lastLine() {
        const auto lines = m_screen->desk(
            [](model::Desk& at, model::Job&) { return at.reg().journal().list(today(), today()); });
        if (lines->empty()) qFatal("no line");
        return lines->back();
    }
    static QString familyName(const QTableView* ready, int row) {
        return ready->model()->index(row, 0).data().toString().section(u' ', 0, 0);
    }
    QTableView& ready() { return *m_screen->wait<QTableView>("readyTable"); }
    /** selectRow() minds the keys held. */
    void choose(int row,
                QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect) {
        ready().selectionModel()->select(ready().model()->index(row, 0),
                                         how | QItemSelectionModel::Rows);
    }
    /** Whose medium waits in this row. */
    const Other& otherAt(int row) {
        const QString body = ready().model()->index(row, ReadyTable::StateBody).data().toString();
        return body == otherLetters[0].stateBody ? otherLetters[0] : otherLetters[1];
    }
    QComboBox& channel() { return *m_screen->wait<QComboBox>("channel"); }
    QLineEdit& line(const char* name) { return *m_screen->wait<QLineEdit>(name); }
    /** As the letter in this row has them, with nothing typed. */
    void hasDefaultsOf(int row) {
        QCOMPARE(channel().currentIndex(), 0);
        QCOMPARE(line("receiverName").text(), otherAt(row).executor);
        QVERIFY(line("receiverDocument").text().isEmpty());
        QVERIFY(!m_screen->find("notExecutor"));
    }

    std::unique_ptr<Screen> m_screen;
    QString m_password; // also the PIN of the CA's medium
};

void TestHandOver::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 12\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& desk, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(desk, job, rowsIssued));
        for (int i = 0; i < rowsIssued; ++i)
            KU_CHECK(issueNext(desk, job));
        return model::done();
    });
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

void TestHandOver::keepsWhatIsChosenToBeHandedOver() {
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    auto* view = m_screen->wait<QTableView>("readyTable");
    QCOMPARE(view->model()->rowCount(), 3);
    const auto* chosen = view->selectionModel();
    QCOMPARE(chosen->selectedRows().size(), 3);                         // the letter's, together
    QVERIFY(!m_screen->wait<QPushButton>("printJournal")->isEnabled()); // nothing was written
    for (const char* one : {"channel", "receiverName", "receiverDocument", "handOver"})
        QVERIFY2(m_screen->find(one)->toolTip().contains(QStringLiteral("para 4")), one);
    view->selectionModel()->select(view->model()->index(1, 0), // selectRow() minds the keys held
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString one = view->model()->index(1, 0).data().toString();
    QVERIFY(m_screen->find("showCertificate")->toolTip().contains(one));
    showsTheCertificateOf(one);
    QTRY_COMPARE(chosen->selectedRows().size(), 1); // as it was left
    // By post there is no document to be typed.
    auto* channel = m_screen->find<QComboBox>("channel");
    for (const char* line : {"receiverName", "receiverDocument"}) {
        channel->setCurrentIndex(line == QLatin1String("receiverName") ? 1 : 0);
        m_screen->press(Qt::Key_I, Qt::ControlModifier);
        m_screen->press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY2(m_screen->find(line)->hasFocus(), line);
    }
    m_screen->find<QLineEdit>("receiverDocument")->setText(QStringLiteral("ҚК 001234"));
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_3}) { // something came meanwhile, perhaps
        m_screen->press(page, Qt::ControlModifier);
        QTRY_VERIFY(!m_screen->work().isBusy());
    }
    QCOMPARE(chosen->selectedRows().size(), 1);
    QCOMPARE(chosen->selectedRows().front().row(), 1);
    QCOMPARE(m_screen->find<QLineEdit>("receiverDocument")->text(), QStringLiteral("ҚК 001234"));
    m_screen->find<QLineEdit>("receiverDocument")->clear();
}

/** Cancelled, nothing further is handed over, and it is said calmly. */
void TestHandOver::stopsBetweenTwoMedia() {
    int begun = 0;
    int mayStop = 0;
    const auto done = m_screen->desk(
        [&begun, &mayStop](model::Desk& at, model::Job&) -> model::Result<issue::HandOverDone> {
            KU_TRY(const auto queue, issue::readQueue(at));
            std::vector<model::HandOver> all; // to nobody: nothing is written
            for (const model::IssueReport& ready : queue.ready)
                all.emplace_back().issueId = ready.issue.id;
            model::Job* running = nullptr;
            model::Job stopped([&](model::Step, int, int) {
                ++begun;
                mayStop += running->mayStop();
                running->cancel();
            });
            running = &stopped;
            auto answer = issue::handOver(at, all, stopped);
            model::Job last([&](model::Step, int, int) { mayStop += running->mayStop(); });
            running = &last; // of one alone nothing is left to be stopped
            KU_CHECK(issue::handOver(at, {all.back()}, last));
            return answer;
        });
    QCOMPARE(begun, 1); // of three
    QCOMPARE(mayStop, 1);
    QVERIFY(done->error && done->error->code == model::ErrorCode::Cancelled);
    QVERIFY(!done->findings.empty()); // of the first one, which stand
    std::vector<Work::JobHandle> asked;
    BusyWorker before(m_screen->work(), this);
    m_screen->press(Qt::Key_F5); // answered while the media are being handed over
    bool isReadAnew = false;
    m_screen->work().startAlone(
        this, [](model::Job&) { return model::done(); },
        [&isReadAnew](const model::Status&) { isReadAnew = true; });
    BusyWorker busy(m_screen->work(), this);
    const auto heard =
        connect(&m_screen->work(), &Work::asked, this,
                [&asked](const Work::JobHandle& job, QObject*) { asked.push_back(job); });
    m_screen->find("receiverDocument")->setFocus();
    m_screen->press(Qt::Key_Return);
    disconnect(heard);
    QCOMPARE(asked.size(), std::size_t(1));
    before.letGo();
    QTRY_VERIFY(isReadAnew);
    QVERIFY(!m_screen->find("receiverDocument")->isEnabled());
    asked.front()->cancel();
    busy.letGo();
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QVERIFY(message->text().contains(QStringLiteral("Stopped by the operator")));
    QCOMPARE(message->property("level").toString(), QStringLiteral("note"));
    QTRY_VERIFY(m_screen->find<QPushButton>("handOver")->isEnabled());
    QCOMPARE(inState(model::IssueState::HandedOver), 0);
    message->quiet();
}

void TestHandOver::keepsAHandOverOverTheLock() {
    const QString receiver = QStringLiteral("Сенімді Өкіл");
    const QString document = QStringLiteral("ҚК 001234");
    const QString reason = QStringLiteral("сенімхат № 5");
    QTRY_VERIFY(!handOverKept());
    m_screen->wait("receiverName")->setFocus();
    m_screen->find<QLineEdit>("receiverName")->selectAll();
    m_screen->type(receiver);
    m_screen->wait("notExecutor");
    m_screen->wait("receiverDocument")->setFocus();
    m_screen->type(document);
    QTRY_VERIFY(handOverKept() && handOverKept()->form.receiverDocument == document);
    m_screen->wait("notExecutor")->setFocus();
    m_screen->type(reason);
    signInAgain(); // at once: what was typed last is not lost either
    auto* view = m_screen->wait<QTableView>("readyTable"); // the tab that was open
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view->selectionModel()->selectedRows().front().row(), 1);
    QCOMPARE(m_screen->find<QLineEdit>("receiverName")->text(), receiver);
    QCOMPARE(m_screen->find<QLineEdit>("receiverDocument")->text(), document);
    QCOMPARE(m_screen->wait<QLineEdit>("notExecutor")->text(), reason);
    auto* message = m_screen->wait<look::Banner>("handOverMessage");  // says so
    QVERIFY(!message->text().contains(QStringLiteral("not chosen"))); // left out on purpose
    m_screen->grab(QStringLiteral("issue-hand-over-kept"));
    message->quiet();
    m_screen->find<QLineEdit>("notExecutor")->clear();
    m_screen->find<QLineEdit>("receiverDocument")->clear();
    m_screen->find<QLineEdit>("receiverName")->setText(QStringLiteral("Орындаушы Өмір"));
}

/** By the palette: shown first, then done, though other acts have these words, too. */
void TestHandOver::handOverFromToday() {
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("commandText")->hasFocus());
    m_screen->type(QStringLiteral("issue: hand over"));
    const auto chosen = [this] { return m_screen->wait<QListView>("commandList")->currentIndex(); };
    const QAbstractItemModel* found = m_screen->wait<QListView>("commandList")->model();
    const QString act = QStringLiteral("Issue: Hand over ");
    for (int row = 0; row < found->rowCount() && !chosen().data().toString().startsWith(act); ++row)
        m_screen->press(Qt::Key_Down);
    QVERIFY(chosen().data().toString().startsWith(act));
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(m_screen->find("commandPalette"));
    QVERIFY(m_screen->find("handOver"));
    QCOMPARE(inState(model::IssueState::HandedOver), 1);
    QVERIFY(chosen().data().toString().startsWith(QStringLiteral("Hand over ")));
    m_screen->press(Qt::Key_Return);
}

void TestHandOver::handsOver() {
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    auto* view = m_screen->wait<QTableView>("readyTable");
    const QString first = familyName(view, 1);
    const QStringList others{familyName(view, 0), familyName(view, 2)};
    QCOMPARE(m_screen->find<QLineEdit>("receiverName")->text(), QStringLiteral("Орындаушы Өмір"));
    m_screen->grab(QStringLiteral("issue-hand-over"));
    const auto place = [this] {
        QApplication::processEvents(); // layouts that are on their way
        return m_screen->wait("handOver")->mapTo(&m_screen->window(), QPoint());
    };
    const QPoint before = place();
    m_screen->press(Qt::Key_Return); // by hand a document is needed
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QCOMPARE(place(), before); // for the press that follows
    QVERIFY(message->text().contains(model::text::fieldName(QStringLiteral("receiverDocument"))));
    QVERIFY(m_screen->find("receiverDocument")->property("fault").toBool());
    QCOMPARE(inState(model::IssueState::HandedOver), 0);
    m_screen->grab(QStringLiteral("issue-hand-over-refused"));
    // Somebody else than the executor receives them only where it is said why (para 4).
    QVERIFY(!m_screen->find("notExecutor"));
    m_screen->find<QLineEdit>("receiverName")->setText(QStringLiteral("Сенімді Өкіл"));
    auto* reason = m_screen->wait<QLineEdit>("notExecutor");
    message->quiet();
    enter(QStringLiteral("ҚК 001234"));
    QTRY_VERIFY(message->text().contains(QStringLiteral("Орындаушы Өмір")));
    // The reason is what is missing, not the receiver.
    QVERIFY(reason->property("fault").toBool());
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY(!m_screen->find("receiverName")->property("fault").toBool());
    QCOMPARE(inState(model::IssueState::HandedOver), 0);
    // The executor after all: nothing is missing then.
    auto* receiver = m_screen->find<QLineEdit>("receiverName");
    receiver->setText(QStringLiteral("Орындаушы Өмір"));
    QVERIFY(message->isHidden() && !reason->property("fault").toBool());
    receiver->setText(QStringLiteral("Сенімді Өкіл"));
    m_screen->wait("notExecutor")->setFocus();
    enter(QStringLiteral("сенімхат № 5"));
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(inState(model::IssueState::HandedOver), 1);
    QCOMPARE(message->property("level").toString(), QStringLiteral("success")); // with a remark
    QCOMPARE(view->selectionModel()->selectedRows().size(), 2); // the rest of the letter
    m_screen->find<QLineEdit>("receiverName")->setText(QStringLiteral("Орындаушы Өмір"));
    m_screen->find("receiverDocument")->setFocus();
    m_screen->type(QStringLiteral("ҚК 001234"));
    handOverFromToday();
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QCOMPARE(inState(model::IssueState::HandedOver), 3);
    QTRY_VERIFY(!handOverKept()); // nothing is left to be written
    m_screen->grab(QStringLiteral("issue-handed-over"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.pdf"));
    ask::answerWith({[&](const QString&, const QString&) { return path; }, {}});
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    m_screen->savePaper();
    QTRY_VERIFY(QFileInfo::exists(path));
    ask::answerWith({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
    // What the receiver signs are the lines of this hand-over, not those of one before.
    QProcess read;
    read.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(read.waitForFinished() && read.exitCode() == 0);
    const QString text = QString::fromUtf8(read.readAllStandardOutput());
    for (const QString& other : others)
        QVERIFY2(text.contains(other), qPrintable(other));
    QVERIFY(!text.contains(first));
}

void TestHandOver::correctsTheJournal() {
    m_screen->click("journal");
    auto* view = m_screen->wait<QTableView>("journalTable");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    m_screen->grab(QStringLiteral("journal"));
    view->setFocus();
    view->selectRow(1);
    m_screen->press(Qt::Key_F2);
    auto* why = m_screen->wait<QLineEdit>("correctionWhy");
    m_screen->find<QLineEdit>("correctedReceiver")->setText(QStringLiteral("Орындаушы Өмір"));
    m_screen->find<QLineEdit>("correctedDocument")->setText(QStringLiteral("ҚК 009999"));
    why->setFocus();
    m_screen->press(Qt::Key_Return); // without a reason nothing is written
    QTRY_VERIFY(m_screen->find("correctionMessage"));
    QVERIFY(why->property("fault").toBool());
    QCOMPARE(view->model()->rowCount(), 3);
    m_screen->grab(QStringLiteral("journal-correction"));
    why->setFocus();
    enter(QStringLiteral("нөмірі қате жазылды"));
    QTRY_COMPARE(view->model()->rowCount(), 4);
    QVERIFY(view->model()->index(3, 0).data().toString().contains(QStringLiteral("for 2")));
    QVERIFY(view->model()->index(0, 7).data().toString() ==
            view->model()->index(0, 1).data().toString()); // issued and handed over today
    QVERIFY(view->model()->index(3, 6).data().toString().contains(QStringLiteral("ҚК 009999")));
    m_screen->find<QLineEdit>("journalSearch")->setText(QStringLiteral("009999"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    ask::answerWith({[&](const QString&, const QString&) { return path; }, {}});
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    m_screen->savePaper();
    QTRY_VERIFY(QFileInfo::exists(path));
    ask::answerWith({});
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        m_screen->grab(QStringLiteral("journal-") + code);
    }
    setLanguage(QStringLiteral("en"));
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 4);
    m_screen->click("issue");
}

/** Where nobody typed another receiver; shown, so that nothing is entered that nobody saw. */
void TestHandOver::offersTheStateBodyByPost() {
    (void)m_screen->desk([this](model::Desk& desk, model::Job& job) -> model::Status {
        model::IssuanceService issuance(desk);
        KU_TRY(const auto ca, issuance.signingCa());
        const model::Secret pin(std::string_view(m_password.toStdString()));
        KU_CHECK(model::MediaService(desk).login(ca.tokenSerial, pin, false));
        for (const Other& other : otherLetters) {
            KU_CHECK(acceptOther(desk, job, other));
            KU_CHECK(issueNext(desk, job));
        }
        return model::done();
    });
    m_screen->press(Qt::Key_F5);
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(ready().model()->rowCount(), 2);
    QVERIFY(ready().selectionModel()->selectedRows().empty()); // of another letter nothing is
    choose(0);
    hasDefaultsOf(0);
    channel().setCurrentIndex(1);
    QCOMPARE(line("receiverName").text(), otherAt(0).stateBody);
    choose(1, QItemSelectionModel::Select); // of two state bodies each has its own
    QVERIFY(line("receiverName").text().isEmpty());
    choose(1, QItemSelectionModel::Deselect);
    QCOMPARE(line("receiverName").text(), otherAt(0).stateBody);
    channel().setCurrentIndex(0);
    hasDefaultsOf(0);
}

void TestHandOver::givesNoLetterWhatWasTypedForAnother() {
    const QString office = QStringLiteral("Кеңсе бөлімі");
    line("receiverName").setText(QStringLiteral("Сенімді Өкіл"));
    line("receiverDocument").setText(QStringLiteral("ҚК 001234"));
    m_screen->wait<QLineEdit>("notExecutor")->setText(QStringLiteral("сенімхат № 5"));
    choose(1);
    hasDefaultsOf(1);
    channel().setCurrentIndex(2);
    line("receiverName").setText(office);
    choose(0); // gone there by mistake, one finds it as it was
    QCOMPARE(channel().currentIndex(), 0);
    QCOMPARE(line("receiverName").text(), QStringLiteral("Сенімді Өкіл"));
    QCOMPARE(line("receiverDocument").text(), QStringLiteral("ҚК 001234"));
    QCOMPARE(line("notExecutor").text(), QStringLiteral("сенімхат № 5"));
    choose(1, QItemSelectionModel::Select); // both, with one receiver
    QCOMPARE(line("receiverName").text(), QStringLiteral("Сенімді Өкіл"));
    choose(0, QItemSelectionModel::Deselect); // the other alone, for whom none of it was typed
    QCOMPARE(channel().currentIndex(), 2);
    QCOMPARE(line("receiverName").text(), office);
    QVERIFY(line("receiverDocument").text().isEmpty());
}

void TestHandOver::keepsTheWayOverTheLock() {
    const QString typed = line("receiverName").text();
    const Other& chosen = otherAt(1);
    QTRY_VERIFY(handOverKept() && handOverKept()->form.receiverName == typed);
    signInAgain();
    QTRY_COMPARE(ready().model()->rowCount(), 2);
    const QModelIndexList rows = ready().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(&otherAt(rows.front().row()), &chosen);
    QCOMPARE(channel().currentIndex(), 2);
    QCOMPARE(line("receiverName").text(), typed);
    m_screen->wait<look::Banner>("handOverMessage")->quiet();
}

/** Of each letter, whichever is in view at the lock. */
void TestHandOver::keepsWhatWaitsAsideOverTheLock() {
    const QString typed = line("receiverName").text();
    const QString ofTheOther = QStringLiteral("Сенімді Өкіл");
    choose(0);
    QCOMPARE(line("receiverName").text(), ofTheOther); // it waited aside over the lock before
    signInAgain();
    QTRY_COMPARE(ready().model()->rowCount(), 2);
    const QModelIndexList rows = ready().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().row(), 0);
    QCOMPARE(line("receiverName").text(), ofTheOther);
    choose(1);
    QCOMPARE(channel().currentIndex(), 2);
    QCOMPARE(line("receiverName").text(), typed);
    choose(0);
    m_screen->wait<QLineEdit>("notExecutor")->clear();
    line("receiverDocument").clear();
    line("receiverName").clear(); // nothing is typed for this one any more
    choose(1);
    m_screen->wait<look::Banner>("handOverMessage")->quiet();
}

/** Each with one press of its key: into a journal that nothing can be taken out of. */
void TestHandOver::handsOverByPost() {
    const QString typed = line("receiverName").text();
    const Other first = otherAt(1);
    const Other second = otherAt(0);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ready().model()->rowCount(), 1);
    QCOMPARE(lastLine().stateBody, first.stateBody);
    QCOMPARE(lastLine().receiverName, typed);
    QCOMPARE(lastLine().channel, model::HandOverChannel::SpecialPost);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(ready().selectionModel()->selectedRows().empty());
    // What is typed before anything is chosen is for what is chosen first.
    line("receiverDocument").setFocus();
    m_screen->type(QStringLiteral("ҚК 005678"));
    choose(0);
    QCOMPARE(line("receiverDocument").text(), QStringLiteral("ҚК 005678"));
    line("receiverDocument").clear();
    hasDefaultsOf(0);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier); // by hand: not without a document
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QTRY_COMPARE(message->property("level").toString(), QStringLiteral("error"));
    QCOMPARE(ready().model()->rowCount(), 1);
    channel().setCurrentIndex(1);
    QCOMPARE(line("receiverName").text(), second.stateBody);
    line("receiverName").setFocus();
    m_screen->press(Qt::Key_Return); // to the button: seen, and not yet done
    QVERIFY(m_screen->find("handOver")->hasFocus());
    QCOMPARE(ready().model()->rowCount(), 1);
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(ready().model()->rowCount(), 0);
    QCOMPARE(lastLine().stateBody, second.stateBody);
    QCOMPARE(lastLine().receiverName, second.stateBody);
    QCOMPARE(lastLine().channel, model::HandOverChannel::Post);
}

QTEST_MAIN(TestHandOver)
#include "test_hand_over.moc"
