// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include "model/issuance/issuance_service.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/sort.h"
#include "ui/pages/certificates/certificate_search.h"
#include "ui/pages/certificates/certificate_table.h"

using namespace ui;
using namespace ui::test;

namespace {

struct Holder {
    const char* name;
    const char* iin;
    const char* organization;
    int daysLeft;
};

// As they are issued: in no order of a column's.
constexpr Holder holders[] = {
    {"Дана", "880101300123", "Әділет министрлігі", 300},
    {"Ғани", "750630300789", "Білім министрлігі", 400},
    {"Асан", "900215300456", "Ауыл министрлігі", 100},
    {"Бота", "880101400123", "", 500},
    {"Әсел", "010101500999", "Қаржы министрлігі", 200},
};

const QString letterNumber = QStringLiteral("77-7/77");

/** One certificate of each, as far as the table asks for them. */
model::Status issueAll(model::Desk& desk) {
    using model::test::octets;
    KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
    auto store = desk.reg().applications();
    auto issues = desk.reg().issues();
    KU_TRY(auto transaction, desk.reg().begin());
    model::Application letter;
    letter.letterNumber = letterNumber;
    letter.letterDate = letter.received = QDate::currentDate();
    for (const Holder& one : holders)
        letter.rows.push_back(model::test::Fixture::employee(
            static_cast<int>(letter.rows.size()) + 1, QString::fromUtf8(one.name),
            QString::fromUtf8(one.iin)));
    KU_TRY(const model::Id id, store.add(transaction, letter));
    KU_TRY(letter, store.byId(id));
    for (const model::EmployeeRow& row : letter.rows) {
        const Holder& holder = holders[row.number - 1];
        const int seed = 2000 + 37 * row.number % 5; // their serials are in no order either
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
        record.organization = QString::fromUtf8(holder.organization);
        record.letterNumber = letterNumber;
        record.notBefore = desk.reg().now();
        record.notAfter = record.notBefore + std::chrono::days(holder.daysLeft);
        KU_CHECK(issues.signedCertificate(transaction, begun, record,
                                          model::test::wrap(octets(60, seed))));
    }
    return transaction.commit({QStringLiteral("test"), QStringLiteral("certificates")});
}

QStringList words(std::initializer_list<const char*> list) {
    QStringList all;
    for (const char* one : list)
        all += QString::fromUtf8(one);
    return all;
}

} // namespace

/** The register's table by its columns: the worker sorts it, by the language's letters. */
class TestCertificateSorting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void theNewestIsFirst();
    void sortsByKazakhLetters();
    void sortsByEveryColumn();
    void aSearchKeepsTheOrder();
    void whatIsChosenStaysChosen();
    void aCancelledOrderIsTheOneBefore();
    void anOrderCanBeStopped();

private:
    QTableView* view() { return m_screen->wait<QTableView>("certificateTable"); }
    QStringList names() { return columnOf(*view(), CertificateTable::Name); }
    void look(const QString& text) {
        m_screen->press(Qt::Key_F, Qt::ControlModifier);
        m_screen->wait<QLineEdit>("certificateSearch")->clear();
        m_screen->type(text);
    }
    void rest() {
        if (!QTest::qWaitFor([this] { return !m_screen->work().isBusy(); }, 20000))
            qFatal("the worker does not rest");
    }

    std::unique_ptr<Screen> m_screen;
};

void TestCertificateSorting::initTestCase() {
    m_screen = std::make_unique<Screen>(QStringLiteral("kk"));
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& desk, model::Job&) { return issueAll(desk); });
    m_screen->click("certificates");
    look(letterNumber);
    QTRY_COMPARE(view()->model()->rowCount(), int(std::size(holders)));
}

void TestCertificateSorting::theNewestIsFirst() {
    QTRY_COMPARE(names(), words({"Әсел", "Бота", "Асан", "Ғани", "Дана"}));
    QCOMPARE(view()->horizontalHeader()->sortIndicatorSection(), -1);
}

void TestCertificateSorting::sortsByKazakhLetters() {
    clickHeading(*view(), CertificateTable::Name);
    QTRY_COMPARE(names(), words({"Асан", "Әсел", "Бота", "Ғани", "Дана"}));
    clickHeading(*view(), CertificateTable::Name);
    QTRY_COMPARE(names(), words({"Дана", "Ғани", "Бота", "Әсел", "Асан"}));
    m_screen->grab(QStringLiteral("certificates-sorted"));
    clickHeading(*view(), CertificateTable::Name);
    QTRY_COMPARE(names(), words({"Әсел", "Бота", "Асан", "Ғани", "Дана"}));
    // The same by the keyboard.
    sortByKey(*m_screen, CertificateTable::Name);
    QTRY_COMPARE(names(), words({"Асан", "Әсел", "Бота", "Ғани", "Дана"}));
}

void TestCertificateSorting::sortsByEveryColumn() {
    auto* header = view()->horizontalHeader();
    const auto by = [&](CertificateTable::Column column) {
        header->setSortIndicator(column, Qt::AscendingOrder);
    };
    by(CertificateTable::Iin);
    QTRY_COMPARE(names(), words({"Әсел", "Ғани", "Дана", "Бота", "Асан"}));
    by(CertificateTable::NotAfter);
    QTRY_COMPARE(names(), words({"Асан", "Әсел", "Дана", "Ғани", "Бота"}));
    by(CertificateTable::Organization); // who has none comes last
    QTRY_COMPARE(names(), words({"Асан", "Дана", "Ғани", "Әсел", "Бота"}));
    by(CertificateTable::Serial);
    rest();
    QTRY_VERIFY(!columnOf(*view(), CertificateTable::Serial).contains(QString()));
    const QStringList serials = columnOf(*view(), CertificateTable::Serial);
    QVERIFY(std::is_sorted(serials.begin(), serials.end()));
    // All are alike in these: they stay as they were issued.
    for (const auto alike : {CertificateTable::Status, CertificateTable::Letter}) {
        by(alike);
        QTRY_COMPARE(names(), words({"Әсел", "Бота", "Асан", "Ғани", "Дана"}));
        by(CertificateTable::NotAfter);
        QTRY_COMPARE(names().front(), QStringLiteral("Асан"));
    }
}

void TestCertificateSorting::aSearchKeepsTheOrder() {
    view()->horizontalHeader()->setSortIndicator(CertificateTable::Name, Qt::AscendingOrder);
    QTRY_COMPARE(names().front(), QStringLiteral("Асан"));
    look(letterNumber + QStringLiteral(" 8801"));
    QTRY_COMPARE(names(), words({"Бота", "Дана"}));
    look(letterNumber);
    QTRY_COMPARE(names(), words({"Асан", "Әсел", "Бота", "Ғани", "Дана"}));
    QCOMPARE(view()->horizontalHeader()->sortIndicatorSection(), int(CertificateTable::Name));
}

void TestCertificateSorting::whatIsChosenStaysChosen() {
    rest();
    view()->selectRow(1); // Әсел
    rest();
    clickHeading(*view(), CertificateTable::Name);
    QTRY_COMPARE(names(), words({"Дана", "Ғани", "Бота", "Әсел", "Асан"}));
    QCOMPARE(view()->currentIndex().row(), 3);
    view()->setCurrentIndex({});
    rest();
}

/** The heading says how the table is, not how it was to be. */
void TestCertificateSorting::aCancelledOrderIsTheOneBefore() {
    auto* header = view()->horizontalHeader();
    const QStringList before = names();
    {
        QObject giveUp;
        connect(&m_screen->work(), &Work::asked, &giveUp,
                [this](const Work::JobHandle& job, const QObject* asker) {
                    if (asker == view()->model()) job->cancel();
                });
        header->setSortIndicator(CertificateTable::NotAfter, Qt::AscendingOrder);
        QTRY_COMPARE(header->sortIndicatorSection(), int(CertificateTable::Name));
    }
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(names(), before);
    rest();
    // It can be asked for again, and what was typed meanwhile is looked for.
    header->setSortIndicator(CertificateTable::NotAfter, Qt::AscendingOrder);
    look(letterNumber + QStringLiteral(" 8801"));
    QTRY_COMPARE(names(), words({"Дана", "Бота"}));
}

/** The job bar offers to stop what may be stopped: to sort a long register is. */
void TestCertificateSorting::anOrderCanBeStopped() {
    int mayStop = 0;
    const auto wasStopped =
        m_screen->desk([&mayStop](model::Desk& desk, model::Job&) -> model::Result<bool> {
            model::Job* running = nullptr;
            model::Job job([&](model::Step, int, int) {
                mayStop += running->mayStop();
                running->cancel();
            });
            running = &job;
            certificates::Search search;
            search.order.by = model::CertificateColumn::Name;
            const auto found = certificates::find(desk, search, {}, job);
            return !found && found.error().code == model::ErrorCode::Cancelled && !job.mayStop();
        });
    QVERIFY(*wasStopped);
    QVERIFY(mayStop > 0);
}

QTEST_MAIN(TestCertificateSorting)
#include "test_certificate_sorting.moc"
