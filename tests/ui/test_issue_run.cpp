// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/pages/issue/issue_acts.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

namespace {
constexpr int rowsAccepted = 4;
} // namespace

/** Two operators at one desk issue the rows of one letter, in turns. */
class TestIssueRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void countsWhatOthersIssued();
    void offersWhatWasWrittenSince();
    void aRunThatOthersEndedIsOver();
    void offersUntilItIsAnswered();
    void offersNothingAfterAChoiceByHand();
    void passesOverARowThatIsNotThere();
    void onePersonOnTodayIsOneMedium();
    void choosesNothingOfAnotherLetterByItself();
    void addsNothingToWhatIsTypedFor();

private:
    void signInAs(const QString& name, const QString& password);
    void issue(int count);
    void acceptNext();
    void acceptOneOfAnotherLetter();
    void acceptOfLastLetter(std::size_t place);
    void othersIssue(int count);
    std::optional<model::HandOverDraft> handOverKept() {
        const auto kept = m_screen->desk(
            [](model::Desk& at, model::Job&) { return model::handOverDrafts(at.session); });
        return kept->empty() ? std::nullopt : std::optional(kept->front());
    }
    QString said() { return m_screen->wait<look::Banner>("handOverMessage")->text(); }
    QString place() { return m_screen->wait<QLabel>("issuePlace")->text(); }
    qsizetype chosen() {
        return m_screen->wait<QTableView>("readyTable")->selectionModel()->selectedRows().size();
    }
    /** Whose medium is not chosen. */
    QStringList namesLeft();

    std::unique_ptr<Screen> m_screen;
    std::size_t m_accepted = rowsAccepted;
    QString m_name;
    QString m_password; // of the CA's medium, too
    const QString m_other = QStringLiteral("Дәулет Өмірұлы");
    const QString m_otherPassword = QStringLiteral("another one");
};

void TestIssueRun::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 16\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    m_name = *m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<QString> {
        return at.session.operatorName;
    });
    (void)m_screen->desk([this](model::Desk& at, model::Job& job) -> model::Status {
        const crypto::SystemClock clock;
        crypto::SystemRandom random;
        const auto secret = [](const QString& text) {
            return model::Secret(std::string_view(text.toStdString()));
        };
        KU_CHECK(model::workplace::addOperator(at.session, secret(m_password), m_other,
                                               secret(m_otherPassword), clock, random));
        return acceptRows(at, job, rowsAccepted);
    });
    signInAs(m_name, m_password); // the CA's medium forgets its login
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("Certificate 1 of 4"));
}

void TestIssueRun::signInAs(const QString& name, const QString& password) {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    auto* operators = m_screen->wait<QComboBox>("operator");
    QTRY_COMPARE(operators->count(), 2);
    operators->setCurrentText(name);
    m_screen->wait<QLineEdit>("password")->setFocus();
    m_screen->type(password);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("navigation", 60000);
}

/** By whoever is signed in, through the services. */
void TestIssueRun::issue(int count) {
    (void)m_screen->desk([&](model::Desk& at, model::Job& job) -> model::Status {
        KU_TRY(const auto ca, model::IssuanceService(at).signingCa());
        const model::Secret pin(std::string_view(m_password.toStdString()));
        KU_CHECK(model::MediaService(at).login(ca.tokenSerial, pin, false));
        for (int i = 0; i < count; ++i)
            KU_CHECK(issueNext(at, job));
        return model::done();
    });
}

void TestIssueRun::acceptNext() {
    (void)m_screen->desk([this](model::Desk& at, model::Job&) -> model::Status {
        KU_TRY(const auto letters, at.reg().applications().list());
        KU_TRY(const auto letter, at.reg().applications().byId(letters.front().id));
        const model::EmployeeRow& next = letter.rows.at(m_accepted);
        KU_CHECK(model::ApplicationService(at.session).accept(next.id, next));
        return model::done();
    });
    ++m_accepted;
}

void TestIssueRun::othersIssue(int count) {
    signInAs(m_other, m_otherPassword);
    issue(count);
}

QStringList TestIssueRun::namesLeft() {
    const auto* view = m_screen->wait<QTableView>("readyTable");
    QStringList names;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (!view->selectionModel()->isRowSelected(row, {}))
            names += view->model()->index(row, 0).data().toString();
    return names;
}

void TestIssueRun::countsWhatOthersIssued() {
    issue(1);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(place(), QStringLiteral("Certificate 2 of 4"));
    m_screen->wait<QPushButton>("skipTask")->click(); // past the one that the other issues
    QTRY_COMPARE(place(), QStringLiteral("Certificate 3 of 4"));
    const QString holder = m_screen->wait<QLabel>("holderName")->text();
    othersIssue(1);
    signInAs(m_name, m_password);
    QTRY_COMPARE(place(), QStringLiteral("Certificate 3 of 4"));
    QCOMPARE(m_screen->wait<QLabel>("holderName")->text(), holder);
}

void TestIssueRun::offersWhatWasWrittenSince() {
    const QString document = QStringLiteral("ҚК 001234");
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(chosen(), qsizetype(2));
    m_screen->wait("receiverDocument")->setFocus();
    m_screen->type(document);
    QTRY_VERIFY(handOverKept() && handOverKept()->form.receiverDocument == document);
    othersIssue(1);
    signInAs(m_name, m_password);
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QCOMPARE(m_screen->wait<QTableView>("readyTable")->model()->rowCount(), 3);
    QCOMPARE(chosen(), qsizetype(2)); // nothing goes that nobody chose
    QCOMPARE(m_screen->wait<QLineEdit>("receiverDocument")->text(), document);
    const QStringList left = namesLeft();
    QCOMPARE(left.size(), qsizetype(1));
    QVERIFY2(message->text().contains(QStringLiteral("not chosen: 1 (%1)").arg(left.front())),
             qPrintable(message->text()));
    QVERIFY(message->text().startsWith(QStringLiteral("What you typed before")));
    m_screen->grab(QStringLiteral("issue-hand-over-more"));
    message->action().click();
    QCOMPARE(chosen(), qsizetype(3));
    QVERIFY(!message->isVisible());
    QCOMPARE(m_screen->wait<QLineEdit>("receiverDocument")->text(), document);
    QTRY_COMPARE(handOverKept()->issues.size(), std::size_t(3));
}

/** All that it had is issued: what was accepted after that is another one. */
void TestIssueRun::aRunThatOthersEndedIsOver() {
    othersIssue(1);
    acceptNext();
    signInAs(m_name, m_password);
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    QVERIFY(message->text().contains(QStringLiteral("not chosen: 1 (")));
    QCOMPARE(chosen(), qsizetype(3));
    m_screen->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("Certificate 1 of 1"));
}

/** An offer that nobody answered leaves nothing out: it grows, and comes back after the lock. */
void TestIssueRun::offersUntilItIsAnswered() {
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(namesLeft().size(), qsizetype(1)); // offered above
    issue(1);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(m_screen->wait<QTableView>("readyTable")->model()->rowCount(), rowsAccepted + 1);
    QCOMPARE(chosen(), qsizetype(3));
    const QStringList left = namesLeft();
    QCOMPARE(left.size(), qsizetype(2));
    const QString both = QStringLiteral("not chosen: 2 (%1)").arg(left.join(QStringLiteral(", ")));
    QVERIFY2(said().contains(both), qPrintable(said()));
    QVERIFY(!said().contains(QStringLiteral("typed before")));
    auto* line = m_screen->wait<QLineEdit>("receiverDocument");
    line->setFocus();
    m_screen->type(QStringLiteral("5"));
    const QString document = line->text();
    QTRY_VERIFY(handOverKept() && handOverKept()->form.receiverDocument == document);
    QVERIFY(handOverKept()->leftOut.empty());
    signInAs(m_name, m_password);
    QVERIFY2(said().contains(both), qPrintable(said()));
    QVERIFY(said().startsWith(QStringLiteral("What you typed before")));
    m_screen->wait<look::Banner>("handOverMessage")->action().click();
    QVERIFY(namesLeft().isEmpty());
    QVERIFY(!m_screen->find("handOverMessage"));
}

/** What somebody leaves out knowingly is not offered a second time. */
void TestIssueRun::offersNothingAfterAChoiceByHand() {
    acceptNext();
    issue(1);
    m_screen->press(Qt::Key_F5);
    QVERIFY2(said().contains(QStringLiteral("not chosen: 1 (")), qPrintable(said()));
    const auto* view = m_screen->wait<QTableView>("readyTable");
    view->selectionModel()->select(view->model()->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(!m_screen->find("handOverMessage")); // its button would mix what was chosen since
    QCOMPARE(chosen(), qsizetype(1));
    QTRY_COMPARE(handOverKept()->leftOut.size(), std::size_t(rowsAccepted + 1));
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(!m_screen->find("handOverMessage"));
    signInAs(m_name, m_password);
    QVERIFY(said().startsWith(QStringLiteral("What you typed before")));
    QVERIFY2(!said().contains(QStringLiteral("not chosen")), qPrintable(said()));
    QCOMPARE(chosen(), qsizetype(1));
}

/** Where an older copy of the workplace was put back while the desk was locked. */
void TestIssueRun::passesOverARowThatIsNotThere() {
    const auto right = m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<bool> {
        KU_TRY(const auto rows, at.reg().applications().rowsInState(model::RowState::Issued));
        const std::vector<model::Id> there{rows.front().row.id};
        KU_TRY(const auto queue, issue::readQueue(at, {-1, there.front()}));
        return queue.issued == there;
    });
    QVERIFY(*right);
}

/** One number of a document is not to hand over the whole letter. */
void TestIssueRun::onePersonOnTodayIsOneMedium() {
    const auto rows = m_screen->desk([](model::Desk& at, model::Job&) {
        return at.reg().applications().rowsInState(model::RowState::Issued);
    });
    QVERIFY(rows->size() > 1);
    Shell* shell = nullptr;
    for (auto* one : m_screen->window().findChildren<Shell*>())
        if (one->isVisible()) shell = one;
    QVERIFY(shell);
    for (const auto& one : {rows->back(), rows->front()}) { // as “Continue” beside each
        shell->openPage(QStringLiteral("today"), {});
        shell->openPage(QStringLiteral("issue"),
                        QVariantMap{{QStringLiteral("handOver"), qlonglong(one.row.id)}});
        QTRY_VERIFY(!m_screen->work().isBusy()); // read anew meanwhile, it stays so
        QCOMPARE(chosen(), qsizetype(1));
        const auto line = m_screen->wait<QTableView>("readyTable")->selectionModel();
        QCOMPARE(line->selectedRows().front().data().toString(), one.row.fullName);
    }
}

void TestIssueRun::acceptOneOfAnotherLetter() {
    (void)m_screen->desk([](model::Desk& at, model::Job& job) {
        // Some of them have a certificate by now: a letter that is registered as it came.
        return acceptRows(at, job, 0, today().addDays(-1), model::Intake::AsReceived);
    });
    acceptOfLastLetter(m_accepted + 1); // has no certificate yet
}

void TestIssueRun::acceptOfLastLetter(std::size_t place) {
    (void)m_screen->desk([place](model::Desk& at, model::Job&) -> model::Status {
        KU_TRY(const auto letters, at.reg().applications().list());
        model::Id last = 0;
        for (const auto& one : letters)
            last = std::max(last, one.id);
        KU_TRY(const auto letter, at.reg().applications().byId(last));
        const model::EmployeeRow& row = letter.rows.at(place);
        KU_CHECK(model::ApplicationService(at.session).accept(row.id, row));
        return model::done();
    });
}

/** The journal is written at once: the same press once more would give away the next letter. */
void TestIssueRun::choosesNothingOfAnotherLetterByItself() {
    acceptOneOfAnotherLetter();
    issue(1);
    m_screen->press(Qt::Key_F5);
    auto* view = m_screen->wait<QTableView>("readyTable");
    QTRY_COMPARE(view->model()->rowCount(), int(m_accepted) + 1);
    const QAbstractItemModel* rows = view->model();
    view->selectionModel()->select(
        QItemSelection(rows->index(0, 0), rows->index(int(m_accepted) - 1, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto* go = m_screen->wait<QPushButton>("handOver");
    QCOMPARE(go->accessibleName(),
             QStringLiteral("Hand over %1 media to Орындаушы Өмір").arg(m_accepted));
    m_screen->wait<QLineEdit>("receiverDocument")->setText(QStringLiteral("ҚК 001234"));
    m_screen->wait("receiverDocument")->setFocus();
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(60000);
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(rows->rowCount(), 1);
    QTRY_COMPARE(chosen(), qsizetype(0));
    QVERIFY(!go->isEnabled());
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(chosen(), qsizetype(0));
    m_screen->grab(QStringLiteral("issue-hand-over-next"));
    QVERIFY(m_screen->wait<QPushButton>("chooseLetter")
                ->text()
                .contains(QStringLiteral("letter 01-7/595")));
    m_screen->click("chooseLetter");
    QCOMPARE(chosen(), qsizetype(1));
    QVERIFY(!m_screen->find("chooseLetter"));
    QVERIFY(go->isEnabled());
    QCOMPARE(go->accessibleName(), QStringLiteral("Hand over the medium to Орындаушы Өмір"));
    auto* message = m_screen->wait<look::Banner>("handOverMessage");
    message->quiet();
    m_screen->click("handOver"); // as the second press of a double click
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(!m_screen->find("handOverMessage"));
    QApplication::setDoubleClickInterval(interval);
    QTest::qWait(interval);
    m_screen->click("handOver");
    m_screen->wait("handOverMessage"); // its document is asked for
    QCOMPARE(rows->rowCount(), 1);
}

/** Chosen by itself, it is chosen by whoever types for it. */
void TestIssueRun::addsNothingToWhatIsTypedFor() {
    signInAs(m_name, m_password);
    auto* view = m_screen->wait<QTableView>("readyTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE(chosen(), qsizetype(1));
    auto* line = m_screen->wait<QLineEdit>("receiverDocument");
    line->setFocus();
    m_screen->type(QStringLiteral("7"));
    acceptOfLastLetter(m_accepted + 2);
    issue(1);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(chosen(), qsizetype(1));
    QCOMPARE(line->text(), QStringLiteral("7"));
    QVERIFY2(said().contains(QStringLiteral("not chosen: 1 (")), qPrintable(said()));
}

QTEST_MAIN(TestIssueRun)
#include "test_issue_run.moc"
