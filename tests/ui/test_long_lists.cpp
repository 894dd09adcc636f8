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
    void allMediaAreReached();
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

void TestLongLists::allMediaAreReached() {
    constexpr int media = 600;
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        auto store = session.reg.media();
        auto transaction = KU_OK(session.reg.begin());
        for (int i = 0; i < media; ++i) {
            const QString serial = QStringLiteral("KZ-%1").arg(i);
            const model::Id id = KU_OK(store.add(transaction, serial, model::MediumKind::UsbA));
            KU_OK(store.record(transaction, {id, model::MediumState::HandedOver, serial, serial}));
        }
        KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("media")}));
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("media");
    auto* view = screen.wait<QTableView>("mediaTable");
    screen.wait("mediaState")->setFocus();
    screen.press(Qt::Key_Down); // from those due back
    QTRY_COMPARE(view->model()->rowCount(), media);
    QCOMPARE(screen.find<QLabel>("mediaCount")->text(), QStringLiteral("Found: 600"));
    const auto serial = [view](int row) { return view->model()->index(row, 0).data().toString(); };
    QCOMPARE(serial(0), QStringLiteral("KZ-0"));
    view->setCurrentIndex(view->model()->index(media - 1, 0)); // not here yet
    QTRY_COMPARE(serial(media - 1), QStringLiteral("KZ-599"));
    QTRY_VERIFY(screen.find("mediumLost")); // it is opened when it comes
    clickHeading(*view, 0);
    QTRY_COMPARE(serial(1), QStringLiteral("KZ-1"));
    clickHeading(*view, 0);
    QTRY_COMPARE(serial(0), QStringLiteral("KZ-599")); // as numbers are
    screen.wait("mediaSearch")->setFocus();
    screen.type(QStringLiteral("kz-59"));
    QTRY_COMPARE(view->model()->rowCount(), 11);
}

QTEST_MAIN(TestLongLists)
#include "test_long_lists.moc"
