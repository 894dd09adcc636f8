// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "tests/ui/signed_in.h"
#include "tests/ui/sort.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr int letters = 1100;
constexpr int waiting = 3; // of them, the newest

/** Letters of a row each, all but the newest few of them refused. */
void addLetters(model::Session& session) {
    auto store = session.reg.applications();
    auto transaction = KU_OK(session.reg.begin());
    for (int i = 0; i < letters; ++i) {
        model::Application letter;
        letter.letterNumber = QStringLiteral("1/%1").arg(i);
        letter.letterDate = letter.received = QDate::currentDate();
        letter.stateBody = QStringLiteral("Қаржы министрлігі");
        letter.executorName = i == 7             ? QStringLiteral("Сәрсенова Ләйлә")
                              : i == letters - 1 ? QStringLiteral("Өмірова Ақмарал")
                                                 : QStringLiteral("Орындаушы");
        letter.rows = {model::test::Fixture::employee(1)};
        const model::Id id = KU_OK(store.add(transaction, letter));
        if (i >= letters - waiting) continue;
        model::EmployeeRow row = KU_OK(store.byId(id)).rows.front();
        row.refusalGround = QStringLiteral("ucgo.refuse.1");
        KU_OK(store.refuse(transaction, row));
    }
    KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("letters")}));
}

} // namespace

/** Lists that are longer than what is read at once: all of each is within reach. */
class TestLongLists : public QObject {
    Q_OBJECT

private slots:
    void allLettersAreReached();
};

void TestLongLists::allLettersAreReached() {
    constexpr int number = 1; // column
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        addLetters(session);
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
    const auto said = [view](int row) {
        return view->model()->index(row, number).data().toString();
    };
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

QTEST_MAIN(TestLongLists)
#include "test_long_lists.moc"
