// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/other_letters.h"
#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/pages/issue/ready_table.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

namespace {

const QString ofTheExample = QStringLiteral("Оқу министрлігі");
const QString first = QStringLiteral("ҚК 000001");
const QString second = QStringLiteral("ҚК 000002");

} // namespace

/** Step 8: of what was begun for several letters, or for none yet, the lock loses nothing. */
class TestHandOverDrafts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void keepsWhatNothingIsChosenFor();
    void keepsWhatWasTypedForWhatIsChosenNoMore();
    void keepsWhatIsTypedBesideWhatWaitsAside();
    void keepsAllThatWaitsAside();
    void forgetsWhatIsCleared();
    void losesNeitherOfTwoForTheSameLetter();
    void saysWhatWasRefusedBesideWhatWent();
    void givesNoLetterWhatNothingIsChosenForAfterwards();
    void goesFromAnIssueToItsMedium();
    void handsNothingOverUntilItIsRead();

private:
    void lockAndComeBack(int rows = 3);
    void acceptOneMore(std::size_t place);
    void issueAtTheScreen();
    /** Three letters, with one medium each. */
    int rowOf(const QString& stateBody);
    void choose(const QString& stateBody);
    void chooseNothing() { ready().clearSelection(); }
    void chooseBoth(const QString& stateBody, const QString& another);
    QString chosen();
    void typeDocument(const QString& text);
    QTableView& ready() { return *m_screen->wait<QTableView>("readyTable"); }
    QLineEdit& document() { return *m_screen->wait<QLineEdit>("receiverDocument"); }
    std::size_t keptDrafts() {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::handOverDrafts(at.session); })
            ->size();
    }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

void TestHandOverDrafts::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 12\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& desk, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(desk, job, 1));
        KU_CHECK(issueNext(desk, job));
        for (const Other& other : otherLetters) {
            KU_CHECK(acceptOther(desk, job, other));
            KU_CHECK(issueNext(desk, job));
        }
        return model::done();
    });
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(ready().model()->rowCount(), 3);
}

void TestHandOverDrafts::lockAndComeBack(int rows) {
    m_screen->press(Qt::Key_L, Qt::ControlModifier); // at once: what was typed last is not lost
    signIn(*m_screen, m_password);
    QTRY_COMPARE(ready().model()->rowCount(), rows);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

int TestHandOverDrafts::rowOf(const QString& stateBody) {
    const QAbstractItemModel* rows = ready().model();
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, ReadyTable::StateBody).data().toString() == stateBody) return row;
    qFatal("no medium of %s", qPrintable(stateBody));
}

void TestHandOverDrafts::choose(const QString& stateBody) {
    ready().selectionModel()->select(ready().model()->index(rowOf(stateBody), 0),
                                     QItemSelectionModel::ClearAndSelect |
                                         QItemSelectionModel::Rows);
}

/** At once, as with the mouse over both. */
void TestHandOverDrafts::chooseBoth(const QString& stateBody, const QString& another) {
    QItemSelection both;
    for (const QString& one : {stateBody, another}) {
        const QModelIndex row = ready().model()->index(rowOf(one), 0);
        both.select(row, row);
    }
    ready().selectionModel()->select(both, QItemSelectionModel::ClearAndSelect |
                                               QItemSelectionModel::Rows);
}

/** By their state bodies. */
QString TestHandOverDrafts::chosen() {
    QStringList bodies;
    for (const QModelIndex& row : ready().selectionModel()->selectedRows(ReadyTable::StateBody))
        bodies += row.data().toString();
    return bodies.join(u'|');
}

void TestHandOverDrafts::typeDocument(const QString& text) {
    document().setFocus();
    document().selectAll();
    m_screen->type(text);
}

/** It is given to no letter by itself, neither after the lock nor when the list is read anew. */
void TestHandOverDrafts::keepsWhatNothingIsChosenFor() {
    chooseNothing();
    typeDocument(first);
    lockAndComeBack();
    QCOMPARE(document().text(), first);
    QCOMPARE(chosen(), QString());
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QVERIFY2(message->text().startsWith(QStringLiteral("What you typed before")),
             qPrintable(message->text()));
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(document().text(), first);
    QCOMPARE(chosen(), QString());
    choose(otherLetters[0].stateBody); // it is for whichever is chosen first
    QCOMPARE(document().text(), first);
}

void TestHandOverDrafts::keepsWhatWasTypedForWhatIsChosenNoMore() {
    chooseNothing();
    QTRY_VERIFY(keptDrafts() == 1); // nor does a crash lose it
    lockAndComeBack();
    QCOMPARE(document().text(), first);
    QCOMPARE(chosen(), otherLetters[0].stateBody); // which it was typed for
}

void TestHandOverDrafts::keepsWhatIsTypedBesideWhatWaitsAside() {
    choose(otherLetters[1].stateBody);
    QCOMPARE(document().text(), QString());
    typeDocument(second);
    lockAndComeBack();
    QCOMPARE(chosen(), otherLetters[1].stateBody); // last in view
    QCOMPARE(document().text(), second);
    choose(otherLetters[0].stateBody);
    QCOMPARE(document().text(), first);
    const auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QVERIFY(message->text().startsWith(QStringLiteral("What you typed before")));
    choose(ofTheExample); // nothing was: the words would not be true
    QCOMPARE(document().text(), QString());
    QVERIFY2(!m_screen->find("handOverMessage"), qPrintable(message->text()));
}

void TestHandOverDrafts::keepsAllThatWaitsAside() {
    choose(ofTheExample); // with nothing typed for it
    QCOMPARE(document().text(), QString());
    lockAndComeBack();
    choose(otherLetters[1].stateBody);
    QCOMPARE(document().text(), second);
    choose(otherLetters[0].stateBody);
    QCOMPARE(document().text(), first);
    choose(ofTheExample);
    QCOMPARE(document().text(), QString());
}

void TestHandOverDrafts::forgetsWhatIsCleared() {
    for (const Other& other : otherLetters) {
        choose(other.stateBody);
        document().clear();
    }
    QTRY_VERIFY(keptDrafts() == 0);
    lockAndComeBack();
    QVERIFY(!chosen().isEmpty());
    QCOMPARE(document().text(), QString());
}

/** Typed for two letters and for one of them alone: the same, once the other's medium went. */
void TestHandOverDrafts::losesNeitherOfTwoForTheSameLetter() {
    const QString third = QStringLiteral("ҚК 000003");
    const QString stays = otherLetters[0].stateBody;
    const QString goes = otherLetters[1].stateBody;
    chooseNothing();
    chooseBoth(ofTheExample, goes);
    typeDocument(first);
    choose(stays);
    choose(ofTheExample);
    QCOMPARE(document().text(), QString());
    typeDocument(second);
    choose(stays);
    typeDocument(third);
    (void)m_screen->desk([goes](model::Desk& at, model::Job&) -> model::Status {
        KU_TRY(const auto rows, at.reg().applications().rowsInState(model::RowState::Issued));
        for (const model::RowInLetter& one : rows) {
            if (one.stateBody != goes) continue;
            model::HandOver handOver;
            handOver.issueId = one.row.issueId;
            handOver.channel = model::HandOverChannel::Post;
            handOver.receiverName = goes;
            KU_CHECK(model::JournalService(at.session).handOver(handOver));
        }
        return model::done();
    });
    lockAndComeBack(2);
    QStringList typed;
    for (int turn = 0; turn < 2; ++turn) {
        choose(ofTheExample);
        typed += document().text();
        choose(stays);
        QCOMPARE(document().text(), third);
    }
    typed.sort();
    QCOMPARE(typed, QStringList({first, second}));
    document().clear();
    for (int turn = 0; turn < 2; ++turn) {
        choose(ofTheExample);
        document().clear();
        choose(stays);
    }
    QTRY_VERIFY(keptDrafts() == 0);
}

/** It stays said, and nothing is at fault that is not in view. */
void TestHandOverDrafts::saysWhatWasRefusedBesideWhatWent() {
    const Other& refused = otherLetters[0];
    auto* receiver = m_screen->wait<QLineEdit>("receiverName");
    chooseBoth(ofTheExample, refused.stateBody);
    receiver->setText(QStringLiteral("Орындаушы Өмір")); // of one of them only
    m_screen->wait("notExecutor");
    typeDocument(first);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ready().model()->rowCount(), 1);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(chosen(), refused.stateBody); // whose executor is offered
    QCOMPARE(receiver->text(), refused.executor);
    const auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QCOMPARE(message->property("level").toString(), QStringLiteral("warning"));
    QVERIFY2(message->text().contains(QStringLiteral("in the journal: 1")) &&
                 message->text().contains(refused.executor),
             qPrintable(message->text()));
    receiver->setText(QStringLiteral("Сенімді Өкіл"));
    QVERIFY(!m_screen->wait("notExecutor")->property("fault").toBool());
    receiver->setText(refused.executor);
    QVERIFY(!m_screen->find("notExecutor"));
    QVERIFY(m_screen->find("handOverMessage"));
}

/** Though the rest of what was handed over last is chosen by itself. */
void TestHandOverDrafts::givesNoLetterWhatNothingIsChosenForAfterwards() {
    chooseNothing();
    typeDocument(second);
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(document().text(), second);
    QCOMPARE(chosen(), QString());
    choose(otherLetters[0].stateBody);
    QCOMPARE(document().text(), second);
}

/** Of the example's letter. */
void TestHandOverDrafts::acceptOneMore(std::size_t place) {
    (void)m_screen->desk([place](model::Desk& at, model::Job&) -> model::Status {
        KU_TRY(const auto letters, at.reg().applications().list());
        for (const auto& one : letters) {
            if (one.stateBody != ofTheExample) continue;
            KU_TRY(const auto letter, at.reg().applications().byId(one.id));
            const model::EmployeeRow& next = letter.rows.at(place);
            KU_CHECK(model::ApplicationService(at.session).accept(next.id, next));
        }
        return model::done();
    });
}

/** On a medium that is formatted there. */
void TestHandOverDrafts::issueAtTheScreen() {
    m_screen->press(Qt::Key_I, Qt::ControlModifier);
    m_screen->press(Qt::Key_F5);
    m_screen->wait("prepareMedium", 20000);
    m_screen->press(Qt::Key_M, Qt::AltModifier);
    m_screen->wait("administratorPin");
    for (const char* typed : {"98765432", "98765432", "2580", "2580"}) {
        m_screen->type(QLatin1String(typed));
        m_screen->press(Qt::Key_Return);
    }
    m_screen->wait("pinKept", 60000);
    const char* next = m_screen->find("caPin") ? "caPin" : "issueNow";
    QTRY_VERIFY(m_screen->wait(next)->hasFocus());
    if (m_screen->find("caPin")) m_screen->type(m_password);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("nextTask", 60000);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

/** One more Enter hands over no medium of the letter that something was typed for before. */
void TestHandOverDrafts::goesFromAnIssueToItsMedium() {
    acceptOneMore(1);
    issueAtTheScreen();
    m_screen->wait("nextTask")->setFocus();
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(m_screen->find("readyTable"));
    QCOMPARE(ready().model()->rowCount(), 2);
    QCOMPARE(chosen(), ofTheExample);
    QCOMPARE(document().text(), QString());
    QVERIFY(document().hasFocus());
    choose(otherLetters[0].stateBody); // nothing of it is lost
    QCOMPARE(document().text(), second);
}

/** From Today, of what was written since: Enter is for that one. */
void TestHandOverDrafts::handsNothingOverUntilItIsRead() {
    acceptOneMore(2);
    const auto row =
        m_screen->desk([](model::Desk& at, model::Job& job) -> model::Result<model::Id> {
            KU_TRY(const auto rows, at.reg().applications().rowsInState(model::RowState::Accepted));
            KU_CHECK(issueNext(at, job)); // the authority's PIN was typed just now
            return rows.front().row.id;
        });
    Shell* shell = nullptr;
    for (auto* one : m_screen->window().findChildren<Shell*>())
        if (one->isVisible()) shell = one;
    QVERIFY(shell);
    shell->openPage(QStringLiteral("today"), {});
    QTRY_VERIFY(!m_screen->work().isBusy());
    BusyWorker busy(m_screen->work(), this);
    shell->openPage(QStringLiteral("issue"),
                    QVariantMap{{QStringLiteral("handOver"), qlonglong(*row)}});
    const auto* go = m_screen->wait<QPushButton>("handOver");
    QCOMPARE(chosen(), otherLetters[0].stateBody);
    QVERIFY(!go->isEnabled());
    busy.letGo();
    QTRY_COMPARE(ready().model()->rowCount(), 3);
    QCOMPARE(chosen(), ofTheExample); // it alone
    QCOMPARE(document().text(), QString());
    QVERIFY(go->isEnabled());
}

QTEST_MAIN(TestHandOverDrafts)
#include "test_hand_over_drafts.moc"
