// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/drafts/drafts.h"
#include "model/text/names.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "tests/ui/slots.h"
#include "ui/look/banner.h"
#include "ui/pages/applications/row_table.h"
#include "ui/pages/issue/issue_acts.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

/** A letter revoked what was to be handed over: nothing at the screen asks for it any more. */
class TestRevokedAtDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void waitsAtFirst();
    void leavesTodayAndTheHandOver();
    void theLetterSaysWhatBecameOfIt();
    void aScanSaysWhatItIs();
    void itIsWrittenOff();
    void theOtherMediumIsFormatted();
    void itsCorrectionIsOver();

private:
    Shell& shell();
    QStringList onToday();
    int toHandOver();
    QString stateOf(const QString& serial);
    QString mediumOf(const model::RowInLetter& row);

    std::unique_ptr<Screen> m_screen;
    std::vector<model::RowInLetter> m_rows; // both were issued, and revoked later
    model::RowInLetter m_row;
    QString m_medium;
    QString m_password;
};

void TestRevokedAtDesk::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& at, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(at, job, 4)); // the fourth is for a USB-A medium, as the first two
        KU_CHECK(issueNext(at, job));
        return issueNext(at, job);
    });
    m_rows = *m_screen->desk([](model::Desk& at, model::Job&) {
        return at.reg().applications().rowsInState(model::RowState::Issued);
    });
    QCOMPARE(m_rows.size(), std::size_t(2));
    m_row = m_rows.front();
    m_medium = mediumOf(m_row);
}

QString TestRevokedAtDesk::mediumOf(const model::RowInLetter& row) {
    return m_screen
        ->desk([issue = row.row.issueId](model::Desk& at, model::Job&) {
            return at.reg().issues().byId(issue);
        })
        ->mediumSerial;
}

Shell& TestRevokedAtDesk::shell() {
    for (auto* one : m_screen->window().findChildren<Shell*>())
        if (one->isVisible()) return *one;
    qFatal("no shell in view");
}

/** Whose rows the card names, all of them. */
QStringList TestRevokedAtDesk::onToday() {
    shell().openPage(QStringLiteral("today"), {});
    m_screen->press(Qt::Key_F5);
    if (!QTest::qWaitFor([this] { return !m_screen->work().isBusy(); })) qFatal("still busy");
    QWidget* card = m_screen->wait("dueRows");
    if (auto* more = card->findChild<QPushButton*>(QStringLiteral("showMore"))) more->click();
    QStringList names;
    for (const QPushButton* one : card->findChildren<QPushButton*>(QStringLiteral("goOn")))
        names += one->accessibleName().section(u' ', 2);
    return names;
}

int TestRevokedAtDesk::toHandOver() {
    shell().openPage(QStringLiteral("issue"), {});
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    m_screen->press(Qt::Key_F5);
    const auto* view = m_screen->wait<QTableView>("readyTable");
    if (!QTest::qWaitFor([this] { return !m_screen->work().isBusy(); })) qFatal("still busy");
    return view->model()->rowCount();
}

QString TestRevokedAtDesk::stateOf(const QString& serial) {
    const auto record = m_screen->desk(
        [serial](model::Desk& at, model::Job&) { return at.reg().media().bySerial(serial); });
    return *record ? model::text::name((*record)->state) : QString();
}

void TestRevokedAtDesk::waitsAtFirst() {
    QTRY_VERIFY(onToday().contains(m_row.row.fullName));
    QTRY_COMPARE(toHandOver(), 2);
}

void TestRevokedAtDesk::leavesTodayAndTheHandOver() {
    for (const model::RowInLetter& one : m_rows)
        (void)m_screen->desk([&one](model::Desk& at, model::Job& job) {
            const QString number = QStringLiteral("02-1/%1").arg(one.row.number);
            return revokeByLetter(at, one.row, number, job);
        });
    QTRY_VERIFY(!onToday().contains(m_row.row.fullName));
    QVERIFY(!onToday().isEmpty()); // the others of the letter
    m_screen->grab(QStringLiteral("today-revoked-at-desk"));
    QTRY_COMPARE(toHandOver(), 0);
    m_screen->grab(QStringLiteral("issue-revoked-at-desk"));
}

void TestRevokedAtDesk::theLetterSaysWhatBecameOfIt() {
    shell().openPage(QStringLiteral("applications"), static_cast<qlonglong>(m_row.applicationId));
    const auto* view = m_screen->wait<QTableView>("rowTable");
    const auto cell = [&] { return view->model()->index(m_row.row.number - 1, RowTable::State); };
    QTRY_COMPARE(cell().data().toString(), QStringLiteral("Was revoked"));
    QCOMPARE(cell().data(Qt::ToolTipRole).toString(),
             QStringLiteral("Revoked before the hand-over"));
    QVERIFY(!cell().data(Qt::DecorationRole).isNull()); // not by the words alone
    m_screen->grab(QStringLiteral("letter-revoked-at-desk"));
}

void TestRevokedAtDesk::aScanSaysWhatItIs() {
    shell().openPage(QStringLiteral("media"), {});
    m_screen->wait("scanSerial")->setFocus();
    m_screen->type(m_medium);
    m_screen->press(Qt::Key_Return);
    const auto* said = m_screen->wait<look::Banner>("scanMessage");
    QTRY_COMPARE(said->text(), QStringLiteral("%1: At the workplace, nobody's").arg(m_medium));
    const auto* about = m_screen->wait<QLabel>("mediumAbout");
    QTRY_VERIFY2(about->text().contains(m_row.row.fullName), qPrintable(about->text()));
    QVERIFY(about->text().contains(QStringLiteral("revoked before the hand-over")));
    QVERIFY(!m_screen->find("mediumReturned"));  // nobody has it
    QTRY_VERIFY(m_screen->find("mediumFormat")); // what comes next
    QCOMPARE(stateOf(m_medium), model::text::name(model::MediumState::Returned));
    m_screen->grab(QStringLiteral("media-revoked-at-desk"));
}

void TestRevokedAtDesk::itIsWrittenOff() {
    m_screen->wait<QLineEdit>("mediumNote")->setText(QStringLiteral("Сынған"));
    m_screen->click("mediumDead");
    m_screen->wait<look::Banner>("mediumMessage")->action().click();
    QTRY_COMPARE(stateOf(m_medium), model::text::name(model::MediumState::Failed));
    QTRY_COMPARE(m_screen->wait<look::Banner>("mediumMessage")->text(),
                 QStringLiteral("It is recorded."));
    QVERIFY(!m_screen->find("scanMessage")); // it said what is no longer so
}

/** As if it were blank, where none is: the next certificate is made on it. */
void TestRevokedAtDesk::theOtherMediumIsFormatted() {
    const QString back = mediumOf(m_rows.back());
    const issue::Task next =
        *m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<issue::Task> {
            KU_TRY(const auto queue, issue::readQueue(at));
            return queue.tasks.back();
        });
    QCOMPARE(next.row.row.mediumKind, model::MediumKind::UsbA);
    const auto look = [&] {
        return *m_screen->desk(
            [&](model::Desk& at, model::Job&) { return issue::look(at, next, {}); });
    };
    QVERIFY(!look().blanks.empty() &&
            !look().blanks.front().hasAdministratorPin); // a blank one first
    for (const issue::Blank& blank : look().blanks)
        if (!blank.hasAdministratorPin)
            m_screen->putTokenFile(
                QStringLiteral("slot-%1.pulled").arg(blank.slot, 2, 10, QLatin1Char('0')), "");
    QCOMPARE(look().blanks.front().serial, back);
    shell().openPage(QStringLiteral("issue"), static_cast<qlonglong>(next.row.row.id));
    QTRY_VERIFY(m_screen->wait<QPushButton>("prepareMedium")->text().contains(back));
    m_screen->click("prepareMedium");
    QVERIFY(m_screen->wait<QLabel>("prepareText")->text().contains(QStringLiteral("is lost")));
    m_screen->grab(QStringLiteral("issue-format"));
    // The form follows the slots.
    const issue::Blank blank = look().blanks.front();
    const QString slot = QStringLiteral("slot-%1").arg(blank.slot, 2, 10, QLatin1Char('0'));
    takeOut(*m_screen, slot);
    QTRY_VERIFY(!m_screen->find("prepareNow")->isEnabled());
    QVERIFY(m_screen->wait<look::Banner>("prepareMessage")->text().contains(back));
    m_screen->grab(QStringLiteral("issue-format-gone"));
    putIn(*m_screen, slot);
    QTRY_VERIFY(m_screen->find("prepareNow")->isEnabled());
    // Nor is another one formatted than was looked at.
    issue::Blank other = blank;
    other.serial += u'0';
    issue::Blank asBlank = blank;
    asBlank.hasAdministratorPin = false;
    for (const issue::Blank& gone : {other, asBlank})
        QVERIFY(*m_screen->desk([gone](model::Desk& at, model::Job& job) -> model::Result<bool> {
            const auto refused =
                issue::prepare(at, gone, model::Secret("98765432"), model::Secret("2580"), job);
            return !refused && refused.error().code == model::ErrorCode::MediumRemoved;
        }));
    (void)m_screen->desk([blank](model::Desk& at, model::Job& job) {
        return issue::prepare(at, blank, model::Secret("98765432"), model::Secret("2580"), job);
    });
    QVERIFY(!look().serial.isEmpty());
    auto* pin = m_screen->wait<QLineEdit>("administratorPin");
    pin->setText(QStringLiteral("98765432"));
    m_screen->click("prepareBack");
    QTRY_VERIFY(!m_screen->find("administratorPin"));
    QVERIFY(pin->text().isEmpty());
}

/** It was begun before the issue: nobody is led to what cannot be stored any more. */
void TestRevokedAtDesk::itsCorrectionIsOver() {
    model::EmployeeRow typed = m_row.row;
    typed.position += QStringLiteral(" (м.а.)");
    (void)m_screen->desk([&typed](model::Desk& at, model::Job&) {
        return model::keepDraft(at.session, {typed, QStringLiteral("Теру қатесі")});
    });
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(m_screen->wait("signIn")->isEnabled());
    m_screen->click("signIn");
    m_screen->wait("navigation");
    shell().openPage(QStringLiteral("applications"), static_cast<qlonglong>(m_row.applicationId));
    m_screen->wait<QTableView>("rowTable");
    const auto isKept = [this] {
        const auto drafts =
            m_screen->desk([](model::Desk& at, model::Job&) { return draftsOf(at.session); });
        return drafts->applicationRow.has_value();
    };
    QTRY_VERIFY(!isKept());
    QVERIFY(!m_screen->find("letterViewMessage"));
}

QTEST_MAIN(TestRevokedAtDesk)
#include "test_revoked_at_desk.moc"
