// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

#include "model/access/open_desk.h"
#include "model/authority/training_chain.h"
#include "model/issuance/issuance_service.h"
#include "model/publication/publication_service.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/pages/crl/crl_changes.h"
#include "ui/pages/crl/crl_history.h"

using namespace ui;
using namespace ui::test;

/** Step 11 at the screen. */
class TestCrl : public QObject {
    Q_OBJECT

private slots:
    void publishedWithTheKeyboard();
    void reachesEveryListOfAnAuthority();
    void forgetsWhatIsAnotherAuthoritys();
    void confirmsTheLastTry();
    void aListOutOfTurnHasItsReason();
    void aDeltaListStandsBesideItsFullOne();
    void stopsAmongWhatChanges();
    void aColumnHasOneNameOnEveryPage();

private:
    /** A chain is made with its CAs logged in: locked and back, none is any more. */
    void begin(Screen& screen);

    QString m_password;
};

void TestCrl::begin(Screen& screen) {
    screen.click("chooseTraining");
    m_password = screen.wait<QLineEdit>("password")->text();
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    screen.wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(screen.wait<QPushButton>("signIn")->isEnabled());
    screen.click("signIn");
    screen.wait("navigation", 60000);
    screen.click("crl");
    screen.wait("caPin");
}

void TestCrl::publishedWithTheKeyboard() {
    Screen screen;
    begin(screen);
    auto* history = screen.wait<QTableView>("crlHistory");
    const auto state = [&](int row) {
        const QModelIndex cell = history->model()->index(row, CrlHistory::State);
        // With a mark beside the word, whatever it is.
        return cell.data(Qt::DecorationRole).value<QIcon>().isNull() ? QString()
                                                                     : cell.data().toString();
    };
    auto* pin = screen.wait<QLineEdit>("caPin");
    QVERIFY(!screen.find<QPushButton>("publishCrl")->isEnabled()); // no PIN yet
    for (const char* one : {"publishCrl", "publishAgain"})
        QVERIFY2(screen.find(one)->toolTip().contains(QStringLiteral("para 23")), one);
    const auto places = [&screen] {
        QApplication::processEvents(); // layouts that are on their way
        QList<QPoint> all;
        for (const char* one : {"publishCrl", "publishAgain", "verifyPublished"})
            all += screen.find(one)->mapTo(&screen.window(), QPoint());
        return all;
    };
    QTRY_VERIFY(!screen.work().isBusy());
    const QList<QPoint> before = places();
    pin->setFocus();
    screen.type(QStringLiteral("0000"));
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled());
    screen.press(Qt::Key_Return);
    screen.wait("crlMessage");
    QTRY_VERIFY(!screen.work().isBusy());
    QCOMPARE(places(), before); // the message moves no button
    QVERIFY(pin->text().isEmpty());
    QVERIFY(pin->property("fault").toBool());
    QCOMPARE(history->model()->rowCount(), 0); // a wrong PIN publishes nothing
    screen.grab(QStringLiteral("crl-wrong-pin"));
    pin->setFocus();
    screen.type(m_password);
    QVERIFY(!pin->property("fault").toBool());
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled()); // read anew after the fault
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, 20000);
    QTRY_COMPARE(state(0), QStringLiteral("Published"));
    QVERIFY(screen.wait<look::Banner>("crlMessage")->text().contains(QStringLiteral("Entries: 0")));
    screen.grab(QStringLiteral("crl"));
    QVERIFY(QFileInfo::exists(screen.workplace() + "/publication/ucgo_gost2015.crl"));
    QTRY_VERIFY(!screen.find("caPin")); // asked once
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled());
    screen.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 2, 20000);
    QTRY_COMPARE(state(0), QStringLiteral("Published"));
    QCOMPARE(state(1), QStringLiteral("Replaced by a later one"));
    const QString list = screen.workplace() + "/publication/ucgo_gost2015.crl";
    QTRY_VERIFY(screen.find<QPushButton>("publishAgain")->isEnabled());
    QVERIFY(QFile::remove(list));
    screen.press(Qt::Key_F5);
    QTRY_COMPARE(state(0), QStringLiteral("Signed, not yet in the folder"));
    QTRY_VERIFY(screen.find<QPushButton>("publishAgain")->isEnabled());
    screen.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFileInfo::exists(list));
    QTRY_VERIFY(!screen.work().isBusy());
    QCOMPARE(history->model()->rowCount(), 2); // the last one, not a new one
    QTRY_COMPARE(state(0), QStringLiteral("Published"));
    const QString said = screen.find<look::Banner>("crlMessage")->text();
    setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(screen.find<look::Banner>("crlMessage")->text() != said);
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(screen.find<look::Banner>("crlMessage")->text(), said);
}

void TestCrl::aListOutOfTurnHasItsReason() {
    Screen screen;
    begin(screen);
    auto* pin = screen.wait<QLineEdit>("caPin");
    auto* history = screen.wait<QTableView>("crlHistory");
    auto* publish = screen.find<QPushButton>("publishCrl");
    QTRY_VERIFY(!screen.work().isBusy());
    pin->setText(m_password);
    QTRY_VERIFY(publish->isEnabled());
    QVERIFY(!screen.find("urgentWhy"));
    screen.click("urgentCrl");
    auto* why = screen.wait<QLineEdit>("urgentWhy");
    QTRY_VERIFY(why->hasFocus());
    QVERIFY(!publish->isEnabled()); // not without a reason
    screen.type(QStringLiteral("  "));
    QVERIFY(!publish->isEnabled());
    screen.press(Qt::Key_Escape); // as if it were not asked
    QTRY_VERIFY(!screen.find("urgentWhy"));
    QVERIFY(publish->isEnabled());
    screen.click("urgentCrl");
    screen.type(QStringLiteral("кілт жоғалды"));
    QVERIFY(publish->isEnabled());
    screen.grab(QStringLiteral("crl-out-of-turn"));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, 20000);
    const auto state = [&](int row) {
        return history->model()->index(row, CrlHistory::State).data().toString();
    };
    QTRY_COMPARE(state(0), QStringLiteral("Published; out of turn: кілт жоғалды"));
    QVERIFY(!screen.find("urgentWhy")); // the next one is in turn
    const auto told = screen.desk([](model::Desk& desk, model::Job&) -> model::Result<QString> {
        KU_TRY(const auto entries, desk.reg().audit().list());
        for (const auto& entry : entries)
            if (entry.act == QStringLiteral("crl.recorded")) return entry.detail;
        return QString();
    });
    QVERIFY2(told->contains(QStringLiteral("кілт жоғалды")), qPrintable(*told));
    QTRY_VERIFY(publish->isEnabled());
    screen.click("publishCrl");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 2, 20000);
    QTRY_COMPARE(state(0), QStringLiteral("Published"));
}

void TestCrl::aDeltaListStandsBesideItsFullOne() {
    Screen screen;
    begin(screen);
    const std::string pin = m_password.toStdString();
    const auto delta =
        screen.desk([pin](model::Desk& desk, model::Job& job) -> model::Result<QString> {
            KU_CHECK(model::makeTrainingChain(desk, model::trainingModule(), model::Secret(pin),
                                              job, model::TrainingChains::WithNational));
            KU_TRY(const auto ca, desk.reg().authorities().active(model::AuthorityKind::National,
                                                                  model::Algorithm::Gost2015));
            model::PublicationService service(desk);
            KU_CHECK(service.publish(*ca, job));
            KU_TRY(const auto one,
                   service.publish(*ca, job, model::CrlTime::GoesOn, model::CrlKind::Delta));
            return one.file;
        });
    screen.press(Qt::Key_F5);
    auto* authority = screen.wait<QComboBox>("crlAuthority");
    QTRY_COMPARE(authority->count(), 8);
    authority->setFocus();
    auto* history = screen.wait<QTableView>("crlHistory");
    for (int step = 0; step < authority->count() && !screen.find("publishDelta"); ++step) {
        screen.press(step == 0 ? Qt::Key_Home : Qt::Key_Down);
        QTRY_VERIFY(!screen.work().isBusy());
        if (history->model()->rowCount() == 2) break;
    }
    QTRY_COMPARE(history->model()->rowCount(), 2);
    const auto state = [&](int row) {
        return history->model()->index(row, CrlHistory::State).data().toString();
    };
    QCOMPARE(state(0), QStringLiteral("Published; delta list to 1"));
    QCOMPARE(state(1), QStringLiteral("Published")); // a delta list does not take its place
    screen.grab(QStringLiteral("crl-delta"));
    screen.click("verifyPublished");
    QTRY_VERIFY(screen.find<QListView>("publishedNotes"));
    QVERIFY(QFile::remove(*delta));
    screen.press(Qt::Key_F5);
    QTRY_COMPARE(state(0), QStringLiteral("Signed, not yet in the folder; delta list to 1"));
    QTRY_VERIFY(screen.find<QPushButton>("publishAgain")->isEnabled());
    screen.click("publishAgain"); // the one that is not there
    QTRY_COMPARE(state(0), QStringLiteral("Published; delta list to 1"));
    QVERIFY(QFile::exists(*delta));
    QTRY_VERIFY(screen.find<QPushButton>("publishDelta")->isEnabled());
    screen.click("publishDelta");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 3, 20000);
    QTRY_COMPARE(state(0), QStringLiteral("Published; delta list to 1"));
    QCOMPARE(state(1), QStringLiteral("Replaced by a later one; delta list to 1"));
    QCOMPARE(state(2), QStringLiteral("Published"));
}

void TestCrl::reachesEveryListOfAnAuthority() {
    constexpr int lists = 120;
    Screen screen;
    begin(screen);
    (void)screen.desk([](model::Desk& desk, model::Job&) -> model::Status {
        KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
        KU_TRY(auto transaction, desk.reg().begin());
        model::CrlRecord list;
        list.caId = ca.id;
        list.nextUpdate = list.thisUpdate + std::chrono::hours(24);
        list.tbs = {0x30, 0x00};
        while (++list.number <= lists)
            KU_CHECK(desk.reg().crls().record(transaction, list, 0));
        return transaction.commit({QStringLiteral("test"), QStringLiteral("lists")});
    });
    screen.press(Qt::Key_F5);
    auto* history = screen.wait<QTableView>("crlHistory");
    QTRY_COMPARE(history->model()->rowCount(), lists);
    const auto number = [history](int row) {
        return history->model()->index(row, CrlHistory::Number).data().toInt();
    };
    QCOMPARE(number(0), lists);
    QCOMPARE(number(lists - 1), 1);
}

/** Neither its PIN nor its lists stand under another name. */
void TestCrl::forgetsWhatIsAnotherAuthoritys() {
    Screen screen;
    begin(screen);
    auto* pin = screen.wait<QLineEdit>("caPin");
    auto* authority = screen.wait<QComboBox>("crlAuthority");
    QVERIFY(authority->count() > 1);
    pin->setText(m_password);
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled());
    const auto next = [&] { return screen.wait("publishCrl")->accessibleDescription(); };
    QVERIFY(next().startsWith(QStringLiteral("The next list: number")));
    authority->setFocus();
    {
        const BusyWorker worker(screen.work(), this);
        screen.press(authority->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(pin->text().isEmpty());
        QCOMPARE(next().trimmed(), QStringLiteral("The next list is being read"));
        QVERIFY(!screen.find("caPin"));
    }
    QTRY_VERIFY(next().startsWith(QStringLiteral("The next list: number")));
    QVERIFY(screen.find("caPin"));
    QVERIFY(!screen.find<QPushButton>("publishCrl")->isEnabled());
    // Read anew, the same authority keeps what is being typed.
    pin->setFocus();
    screen.type(QStringLiteral("12"));
    screen.press(Qt::Key_F5);
    QTRY_VERIFY(!screen.work().isBusy());
    QCOMPARE(pin->text(), QStringLiteral("12"));
    // Over the lock it is the same authority, and no PIN stands there.
    const QString chosen = authority->currentText();
    screen.press(Qt::Key_L, Qt::ControlModifier);
    screen.wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(screen.wait<QPushButton>("signIn")->isEnabled());
    screen.click("signIn");
    pin = screen.wait<QLineEdit>("caPin", 60000);
    QCOMPARE(screen.wait<QComboBox>("crlAuthority")->currentText(), chosen);
    QVERIFY(pin->text().isEmpty());
}

void TestCrl::confirmsTheLastTry() {
    Screen screen;
    begin(screen);
    auto* history = screen.wait<QTableView>("crlHistory");
    auto* pin = screen.wait<QLineEdit>("caPin");
    pin->setFocus();
    for (int wrong = 0; wrong < 4; ++wrong) { // the medium locks with the fifth
        QVERIFY(!screen.find("lastTry"));
        screen.type(QStringLiteral("0000"));
        QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled());
        screen.press(Qt::Key_Return);
        if (wrong < 3) screen.wait("crlMessage");
    }
    screen.wait("lastTryWarning");
    QVERIFY(!screen.find("crlMessage")); // the warning stands once
    QVERIFY(pin->property("fault").toBool());
    screen.type(m_password); // not without a word of the operator's
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find<QPushButton>("publishCrl")->isEnabled());
    QCOMPARE(pin->text(), m_password);
    screen.grab(QStringLiteral("crl-last-try"));
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        screen.grab(QStringLiteral("crl-last-try-") + code);
    }
    setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(screen.find<QCheckBox>("lastTry")->text().contains(QStringLiteral("&last")));
    screen.press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled());
    pin->setFocus();
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, 20000);
    QTRY_VERIFY(!screen.find("lastTry"));
}

void TestCrl::stopsAmongWhatChanges() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    int looked = 0;
    const auto isStopped =
        screen.desk([&looked](model::Desk& desk, model::Job&) -> model::Result<bool> {
            model::CrlPreview next;
            next.added.resize(3);
            for (model::RevokedCertificate& entry : next.added)
                entry.carried = true; // nobody's of this register
            model::Job* running = nullptr;
            model::Job stopped([&](model::Step, int, int) {
                if (++looked == 2) running->cancel();
            });
            running = &stopped;
            const auto changes = changesOf(desk, next, stopped);
            return !changes && changes.error().code == model::ErrorCode::Cancelled;
        });
    QVERIFY(*isStopped);
    QCOMPARE(looked, 2); // of three
}

/** Whose row it is, and which certificate's, in every language. */
void TestCrl::aColumnHasOneNameOnEveryPage() {
    const CrlChanges changes(std::chrono::seconds(0), nullptr);
    const auto head = [&](CrlChanges::Column column) {
        return changes.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    for (const QString& code : languages()) {
        setLanguage(code);
        for (const char* table :
             {"ui::CertificateTable", "ui::LetterTable", "ui::PersonRows", "ui::ReadyTable",
              "ui::RevocationView", "ui::RowTable", "ui::TaskTable"})
            QCOMPARE(QCoreApplication::translate(table, "Name"), head(CrlChanges::Person));
        for (const char* table : {"ui::CertificateTable", "ui::PersonRows", "ui::RevocationView"})
            QCOMPARE(QCoreApplication::translate(table, "Serial number"), head(CrlChanges::Serial));
    }
    setLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TestCrl)
#include "test_crl.moc"
