// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include "model/issuance/issuance_service.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/sort.h"
#include "ui/findings/finding_list.h"
#include "ui/pages/applications/row_grid.h"
#include "ui/pages/journal/journal_table.h"

using namespace ui;
using namespace ui::test;

namespace {

/** Certificates of one letter, as far as the journal asks for them, and their hand-over. */
model::Status handOver(model::Desk& desk, int count) {
    using model::test::octets;
    KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
    auto store = desk.reg().applications();
    auto issues = desk.reg().issues();
    const QDate today = QDate::currentDate();
    KU_TRY(auto transaction, desk.reg().begin());
    model::Application letter;
    letter.letterNumber = QStringLiteral("12-3/456");
    letter.letterDate = letter.received = today;
    for (int i = 1; i <= count; ++i)
        letter.rows.push_back(model::test::Fixture::employee(
            i, i == 5 ? QStringLiteral("Сәрсенова Ләйлә") : QStringLiteral("Әлібек Қанат")));
    KU_TRY(const model::Id id, store.add(transaction, letter));
    KU_TRY(letter, store.byId(id));
    for (const model::EmployeeRow& row : letter.rows) {
        const int seed = 1000 + row.number; // of octets that are nobody else's
        KU_CHECK(store.accept(transaction, row));
        model::Issue issue;
        issue.rowId = row.id;
        issue.caId = ca.id;
        issue.mediumSerial = QStringLiteral("KZ-%1").arg(row.number);
        issue.keyId = octets(16, seed);
        issue.structure = QStringLiteral("ucgo-user-gost2015");
        issue.edition = QStringLiteral("595-2023-12-01");
        KU_TRY(const model::Id begun, issues.begin(transaction, issue));
        KU_CHECK(issues.keyGenerated(transaction, begun, octets(128, seed), octets(50, seed)));
        KU_CHECK(issues.recordBeforeSigning(transaction,
                                            {ca.id, begun, octets(20, seed), octets(128, seed),
                                             issue.structure, issue.edition, octets(60, seed)}));
        model::CertificateRecord record;
        record.fullName = row.fullName;
        record.iin = row.iin;
        record.notBefore = desk.reg().now();
        record.notAfter = record.notBefore + std::chrono::hours(24);
        KU_CHECK(issues.signedCertificate(transaction, begun, record,
                                          model::test::wrap(octets(60, seed))));
        KU_CHECK(issues.written(transaction, begun));
        model::JournalLine line;
        line.issueId = begun;
        line.userName = row.fullName;
        line.issuedOn = line.handedOverOn = today;
        KU_CHECK(desk.reg().journal().append(transaction, line));
        KU_CHECK(issues.handedOver(transaction, begun));
    }
    return transaction.commit({QStringLiteral("test"), QStringLiteral("hand-over")});
}

} // namespace

/** Lists and forms that are long: all of each is within reach. Of letters: test_long_letters. */
class TestLongLists : public QObject {
    Q_OBJECT

private slots:
    void allMediaAreReached();
    void allLinesOfTheJournalAreReached();
    void aLongLetterIsOpenedWithoutMeasuringIt();
    void aLongGridKnowsItsFindings();
    void aLongListOfFindingsIsNotMeasured();
};

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
    screen.press(Qt::Key_Home); // it may have gone on to those that there are
    screen.press(Qt::Key_Down); // from those due back
    QTRY_COMPARE(view->model()->rowCount(), media);
    QCOMPARE(screen.find<QLabel>("mediaFound")->text(), QStringLiteral("Found: 600"));
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

void TestLongLists::allLinesOfTheJournalAreReached() {
    constexpr int lines = 300;
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    (void)screen.desk(
        [](model::Desk& desk, model::Job&) -> model::Status { return handOver(desk, lines); });
    screen.click("journal");
    auto* view = screen.wait<QTableView>("journalTable");
    QTRY_COMPARE(view->model()->rowCount(), lines);
    QCOMPARE(screen.find<QLabel>("journalCount")->text(), QStringLiteral("Lines: 300"));
    const auto number = [view](int row) {
        return view->model()->index(row, JournalTable::Number).data().toInt();
    };
    QTRY_COMPARE(number(lines - 1), lines); // a book is read from its last line
    QTRY_COMPARE(number(0), 1);
    // To be corrected while it is still on its way: its form opens when it is here.
    view->setFocus();
    view->setCurrentIndex(view->model()->index(lines - 1, 0));
    std::optional<BusyWorker> worker;
    connect(
        view->model(), &QAbstractItemModel::modelReset, &screen.window(),
        [&] { worker.emplace(screen.work(), this); }, Qt::SingleShotConnection);
    screen.press(Qt::Key_F5);
    QTRY_VERIFY(worker);
    screen.press(Qt::Key_F2);
    QVERIFY(!screen.find("correctedDocument"));
    worker->letGo();
    screen.wait("correctedDocument");
    QCOMPARE(view->currentIndex().row(), lines - 1);
    screen.press(Qt::Key_Escape);
    clickHeading(*view, JournalTable::Number);
    clickHeading(*view, JournalTable::Number);
    QTRY_COMPARE(number(0), lines);
    screen.wait("journalSearch")->setFocus();
    screen.type(QStringLiteral("сарсенова лайла"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(number(0), 5);
}

void TestLongLists::aLongLetterIsOpenedWithoutMeasuringIt() {
    constexpr int rows = 1000;
    const SmallWorkplace workplace;
    {
        model::Session session = workplace.session();
        auto store = session.reg.applications();
        auto transaction = KU_OK(session.reg.begin());
        model::Application letter;
        letter.letterNumber = QStringLiteral("1/1");
        letter.letterDate = letter.received = QDate::currentDate();
        for (int i = 1; i <= rows; ++i)
            letter.rows.push_back(model::test::Fixture::employee(i));
        KU_OK(store.add(transaction, letter));
        KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("letter")}));
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("applications");
    auto* letters = screen.wait<QTableView>("letterTable");
    QTRY_COMPARE(letters->model()->rowCount(), 1);
    letters->setFocus();
    letters->setCurrentIndex(letters->model()->index(0, 0));
    screen.press(Qt::Key_Return);
    auto* view = screen.wait<QTableView>("rowTable");
    QTRY_COMPARE(view->model()->rowCount(), rows);
    QCOMPARE(view->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QVERIFY(view->rowHeight(rows - 1) >= 2 * view->fontMetrics().height());
}

/** As many findings as cells: each cell has its own, also after a row came between. */
void TestLongLists::aLongGridKnowsItsFindings() {
    constexpr int rows = 1000;
    RowGrid grid(nullptr);
    RowGrid::Rows letter;
    for (int i = 1; i <= rows; ++i)
        letter.push_back(model::test::Fixture::employee(i));
    grid.replace(letter);
    QCOMPARE(grid.rowCount(), rows + 1);
    const auto find = [&] {
        std::vector<model::Finding> findings;
        for (int row = 1; row <= rows; ++row)
            for (const FormColumn& column : formColumns) {
                model::Finding finding;
                finding.row = row;
                finding.field = QLatin1String(column.field);
                findings.push_back(finding);
            }
        grid.showFindings(findings);
    };
    const auto marked = [&] {
        int count = 0;
        for (int row = 0; row < grid.rowCount(); ++row)
            for (int column = 0; column < grid.columnCount(); ++column)
                if (grid.data(grid.index(row, column), Qt::BackgroundRole).isValid()) ++count;
        return count;
    };
    find();
    QCOMPARE(marked(), rows * grid.columnCount());
    QCOMPARE(grid.placeOf(rows), rows - 1);
    grid.insertRow(500); // a blank one has no number
    QCOMPARE(marked(), 0);
    QCOMPARE(grid.placeOf(rows), rows);
    find();
    QVERIFY(!grid.data(grid.index(500, 0), Qt::BackgroundRole).isValid());
    QVERIFY(grid.data(grid.index(501, 0), Qt::BackgroundRole).isValid());
    QModelIndexList chosen;
    for (int row = 0; row < rows; ++row)
        chosen += grid.index(row, 0);
    grid.removeRows(chosen);
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(grid.placeOf(1), 0);
}

/** No higher than a few lines; the next check's few are measured again. */
void TestLongLists::aLongListOfFindingsIsNotMeasured() {
    FindingList list("findings", FindingList::Of::Letter, nullptr);
    list.resize(600, 100);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    std::vector<model::Finding> findings(1000);
    for (std::size_t i = 0; i < findings.size(); ++i)
        findings[i].row = static_cast<int>(i) + 1;
    list.show(findings);
    const int highest = list.height();
    QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);
    const QModelIndex last = list.model()->index(999, 0);
    QTRY_VERIFY(list.visualRect(last).isValid()); // the rest of them follow by themselves
    list.show(std::vector<model::Finding>(1));
    QVERIFY(list.height() < highest);
    QVERIFY(list.height() >= list.fontMetrics().height());
    list.show(std::vector<model::Finding>(50));
    QCOMPARE(list.height(), highest);
}

QTEST_MAIN(TestLongLists)
#include "test_long_lists.moc"
