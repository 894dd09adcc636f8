// SPDX-License-Identifier: Apache-2.0
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QTableView>

#include "tests/ui/signed_in.h"
#include "tests/ui/sort.h"
#include "ui/pages/applications/letter_table.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr int number = 1; // column, of both lists
constexpr int letters = 1100;
constexpr int waiting = 3; // of them, the newest

/** Letters of a row each, all but the newest few of them refused. */
void addLetters(model::Session& session, int count) {
    auto store = session.reg.applications();
    auto transaction = KU_OK(session.reg.begin());
    for (int i = 0; i < count; ++i) {
        model::Application letter;
        letter.letterNumber = QStringLiteral("1/%1").arg(i);
        letter.letterDate = letter.received = QDate::currentDate();
        letter.stateBody = QStringLiteral("Қаржы министрлігі");
        letter.executorName = i == 7           ? QStringLiteral("Сәрсенова Ләйлә")
                              : i == count - 1 ? QStringLiteral("Өмірова Ақмарал")
                                               : QStringLiteral("Орындаушы");
        letter.rows = {model::test::Fixture::employee(1)};
        const model::Id id = KU_OK(store.add(transaction, letter));
        if (i >= count - waiting) continue;
        model::EmployeeRow row = KU_OK(store.byId(id)).rows.front();
        row.refusalGround = QStringLiteral("ucgo.refuse.1");
        KU_OK(store.refuse(transaction, row));
    }
    KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("letters")}));
}

/** Letters of appendix 7 without rows: none waits. */
void addRevocations(model::Session& session, int count) {
    auto store = session.reg.revocations();
    auto transaction = KU_OK(session.reg.begin());
    for (int i = 0; i < count; ++i) {
        model::RevocationLetter letter;
        letter.letterNumber = QStringLiteral("2/%1").arg(i);
        letter.letterDate = letter.registered = QDate::currentDate();
        letter.stateBody = i == 7 ? QStringLiteral("Ауыл") : QStringLiteral("Министрлік");
        KU_OK(store.addLetter(transaction, letter));
    }
    KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("letters")}));
}

QString numberAt(const QTableView& view, int row) {
    return view.model()->index(row, number).data().toString();
}

/** The worker has something else to do meanwhile, so that no answer comes. */
template <typename Act>
void beforeTheAnswer(Screen& screen, Act act) {
    QSemaphore goOn;
    bool ended = false;
    screen.work().startAlone(
        &screen.window(),
        [&](model::Job&) {
            goOn.acquire();
            return model::done();
        },
        [&](const model::Status&) { ended = true; });
    act();
    goOn.release();
    if (!QTest::qWaitFor([&] { return ended; }, 20000)) qFatal("the worker goes on");
}

} // namespace

/** All letters that there are, more than are read at once: all within reach, in every order. */
class TestLongLetters : public QObject {
    Q_OBJECT

private slots:
    void allLettersAreReached();
    void allLettersOfRevocationAreReached();
    void lettersHaveNoOrderOfTheirRows();
    void anOrderChosenMeanwhileIsOfAllLetters();
    void anOrderChosenMeanwhileIsOfAllRevocations();
};

void TestLongLetters::allLettersAreReached() {
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        addLetters(session, letters);
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("applications");
    auto* view = screen.wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), waiting);
    screen.wait("listed")->setFocus();
    screen.press(Qt::Key_End);
    QTRY_COMPARE(view->model()->rowCount(), letters);
    QCOMPARE(screen.find<QLabel>("letterCount")->text(),
             QStringLiteral("Found: %1").arg(QLocale().toString(letters)));
    const auto said = [view](int row) { return numberAt(*view, row); };
    QVERIFY(said(0).startsWith(QStringLiteral("1/1099")));
    view->scrollToBottom();
    QTRY_VERIFY(said(letters - 1).startsWith(QStringLiteral("1/0")));
    clickHeading(*view, number); // among all of them, not among those that were read
    QTRY_VERIFY(said(0).startsWith(QStringLiteral("1/0")));
    clickHeading(*view, number);
    QTRY_VERIFY(said(0).startsWith(QStringLiteral("1/1099")));
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    screen.press(Qt::Key_F, Qt::ControlModifier);
    screen.type(QStringLiteral("сарсенова лайла"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_VERIFY(!screen.work().isBusy());
    QVERIFY(said(0).startsWith(QStringLiteral("1/7")));
    screen.press(Qt::Key_Return);
    screen.wait("rowTable");
    screen.press(Qt::Key_Escape);
    screen.wait("letterTable");
    // What waits is searched in the same way.
    screen.find<QLineEdit>("letterSearch")->clear();
    screen.find("listed")->setFocus();
    screen.press(Qt::Key_Home);
    QTRY_COMPARE(view->model()->rowCount(), waiting);
    screen.press(Qt::Key_F, Qt::ControlModifier);
    screen.type(QStringLiteral("омирова"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
}

void TestLongLetters::allLettersOfRevocationAreReached() {
    constexpr int body = 2; // column
    constexpr int count = 400;
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        addRevocations(session, count);
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("revocation");
    auto* view = screen.wait<QTableView>("revocationLetters");
    QTRY_COMPARE(view->model()->rowCount(), 0);
    screen.wait("allRevocations")->setFocus();
    screen.press(Qt::Key_Space);
    QTRY_COMPARE(view->model()->rowCount(), count);
    QCOMPARE(screen.find<QLabel>("revocationCount")->text(), QStringLiteral("Letters: 400"));
    const auto said = [view](int row) { return numberAt(*view, row); };
    QVERIFY(said(0).startsWith(QStringLiteral("2/399")));
    view->scrollToBottom();
    QTRY_VERIFY(said(count - 1).startsWith(QStringLiteral("2/0")));
    clickHeading(*view, body);
    QTRY_VERIFY(said(0).startsWith(QStringLiteral("2/7")));
    clickHeading(*view, number);
    QTRY_VERIFY(said(0).startsWith(QStringLiteral("2/0")));
    QVERIFY(said(9).startsWith(QStringLiteral("2/9")));
    screen.wait("allRevocations")->setFocus();
    screen.press(Qt::Key_Space);
    QTRY_COMPARE(view->model()->rowCount(), 0);
}

void TestLongLetters::lettersHaveNoOrderOfTheirRows() {
    constexpr int count = waiting + 1;
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        addLetters(session, count);
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("applications");
    auto* view = screen.wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), waiting);
    screen.wait("listed")->setFocus();
    screen.press(Qt::Key_Down); // rows that wait
    QTRY_VERIFY(!view->isColumnHidden(LetterTable::Person));
    sortByKey(screen, LetterTable::Person);
    sortByKey(screen, 0); // the other way round, as states would put what was refused first
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), int(LetterTable::Person));
    QCOMPARE(view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    screen.wait("listed")->setFocus();
    screen.press(Qt::Key_End);
    QTRY_COMPARE(view->model()->rowCount(), count);
    QVERIFY(view->isColumnHidden(LetterTable::Person));
    QVERIFY(numberAt(*view, 0).startsWith(QStringLiteral("1/3"))); // newest first
    QVERIFY(numberAt(*view, waiting).startsWith(QStringLiteral("1/0")));
}

void TestLongLetters::anOrderChosenMeanwhileIsOfAllLetters() {
    constexpr int count = waiting + 1;
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        addLetters(session, count);
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("applications");
    auto* view = screen.wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), waiting);
    beforeTheAnswer(screen, [&] {
        screen.wait("listed")->setFocus();
        screen.press(Qt::Key_End);
        clickHeading(*view, number);
    });
    QTRY_COMPARE(view->model()->rowCount(), count);
    QTRY_VERIFY(numberAt(*view, 0).startsWith(QStringLiteral("1/0")));
}

void TestLongLetters::anOrderChosenMeanwhileIsOfAllRevocations() {
    constexpr int count = 3;
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        addRevocations(session, count);
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("revocation");
    auto* view = screen.wait<QTableView>("revocationLetters");
    QTRY_VERIFY(!screen.work().isBusy());
    beforeTheAnswer(screen, [&] {
        screen.wait("allRevocations")->setFocus();
        screen.press(Qt::Key_Space);
        clickHeading(*view, number);
    });
    QTRY_COMPARE(view->model()->rowCount(), count);
    QTRY_VERIFY(numberAt(*view, 0).startsWith(QStringLiteral("2/0")));
}

QTEST_MAIN(TestLongLetters)
#include "test_long_letters.moc"
