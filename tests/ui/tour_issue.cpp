// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <utility>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QTableView>

#include "model/desk.h"
#include "tests/ui/slots.h"

/** Certificates onto media, with what goes wrong there; the hand-over and the journal. */
namespace ui::test {

namespace {

const QString pin = QStringLiteral("2580");
const QString wrongPin = QStringLiteral("0000");
constexpr int triesBeforeTheLast = 4; // the medium locks with the fifth
constexpr int caMedia = 4;            // the training chain's, in the first slots

/** As a correction by another operator would: the address of the third row that is accepted. */
model::Result<QString> exchangeEmail(model::Desk& desk, const QString& email) {
    KU_TRY(const auto rows, desk.reg().applications().rowsInState(model::RowState::Accepted));
    model::EmployeeRow row = rows.at(2).row;
    const QString before = std::exchange(row.email, email);
    KU_TRY(auto transaction, desk.reg().begin());
    KU_CHECK(desk.reg().applications().correct(transaction, row, QStringLiteral("Теру қатесі")));
    KU_CHECK(desk.reg().applications().accept(transaction, row));
    KU_CHECK(transaction.commit({QStringLiteral("row.corrected"), row.fullName, QJsonObject{}}));
    return before;
}

} // namespace

void Tour::prepareMedium() {
    m_screen->wait("prepareMedium", patience);
    m_screen->click("prepareMedium");
    m_screen->wait("administratorPin")->setFocus();
    for (const QString& typed : {QStringLiteral("98765432"), QStringLiteral("98765432"), pin, pin})
        enter(typed);
    m_screen->wait("pinKept", patience);
}

/** Out and in again, so that its PIN is asked for. */
void Tour::prepareAndExchange() {
    prepareMedium();
    exchangePrepared(*m_screen);
    m_screen->wait("mediumPin", patience)->setFocus();
}

/** A finding stops it; put right, it goes on. */
void Tour::stoppedRow() {
    const auto exchange = [this](const QString& email) {
        return *m_screen->desk(
            [&](model::Desk& desk, model::Job&) { return exchangeEmail(desk, email); });
    };
    const auto isStopped = [this] {
        const auto* said = m_screen->find("issueFindings");
        return said && said->property("level").toString() == QStringLiteral("error");
    };
    const QString right = exchange(QStringLiteral("a.example.kz"));
    m_screen->find<QTableView>("taskTable")->selectRow(2);
    until("the finding", isStopped);
    at("issue-stopped");
    exchange(right);
    m_screen->press(Qt::Key_F5);
    m_screen->wait("prepareMedium", patience);
    m_screen->find<QTableView>("taskTable")->selectRow(0);
    settle();
    m_screen->wait("prepareMedium", patience);
}

void Tour::issue() {
    m_screen->click("issue");
    m_screen->wait("prepareMedium", patience);
    at("issue-waiting");
    stoppedRow();
    m_screen->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait("previewLines");
    at("issue-preview");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("prepareMedium", patience);
    m_screen->click("prepareMedium");
    m_screen->wait("administratorPin");
    at("issue-prepare");
    m_screen->press(Qt::Key_Escape);
    prepareMedium();
    at("issue-prepared");
    exchangePrepared(*m_screen);
    m_screen->wait("mediumPin", patience)->setFocus();
    at("issue-pin");
    enter(QStringLiteral("0000"));
    m_screen->wait("issueMessage", patience);
    at("issue-wrong-pin");
    m_screen->wait("mediumPin", patience)->setFocus();
    enter(pin);
    m_screen->wait("nextTask", patience);
    at("issue-done");
    m_screen->click("nextTask");
}

void Tour::deadMedium() {
    prepareMedium();
    m_screen->putTokenFile(QStringLiteral("faults"),
                           "C_CreateObject 2 0x32\n"); // signed, and not written
    m_screen->click("issueNow");
    m_screen->wait("mediumDead", patience);
    at("issue-not-written");
    m_screen->click("mediumDead");
    m_screen->wait("closeGround");
    at("issue-close");
    m_screen->press(Qt::Key_Escape);
}

/** Before it was written: the issue goes on with that medium, and no other. */
void Tour::pulledMedium() {
    const QString slot = newestSlot(*m_screen);
    m_screen->wait("mediumPin", patience);
    takeOut(*m_screen, slot);
    m_screen->wait("waitText", patience);
    at("issue-pulled");
    putIn(*m_screen, slot);
    m_screen->wait("mediumPin", patience);
}

void Tour::handOver() {
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    until("what is ready", [this] { return rows("readyTable") == 1; });
    at("hand-over");
    m_screen->find<QLineEdit>("receiverName")->setText(QStringLiteral("Сенімді Өкіл"));
    m_screen->find("receiverDocument")->setFocus();
    m_screen->press(Qt::Key_Return);
    m_screen->wait("handOverMessage");
    at("hand-over-refused");
    m_screen->find<QLineEdit>("receiverDocument")->setText(QStringLiteral("ҚК 001234"));
    m_screen->wait<QLineEdit>("notExecutor")->setText(QStringLiteral("сенімхат № 5"));
    m_screen->find("receiverDocument")->setFocus();
    m_screen->press(Qt::Key_Return);
    until("the hand-over", [this] { return rows("readyTable") == 0; });
    at("handed-over");
}

void Tour::journal() {
    m_screen->click("journal");
    until("its line", [this] { return rows("journalTable") == 1; });
    auto* view = m_screen->find<QTableView>("journalTable");
    view->setFocus();
    view->selectRow(0);
    m_screen->press(Qt::Key_F2);
    m_screen->wait("correctionWhy")->setFocus();
    at("journal-correction");
    m_screen->press(Qt::Key_Return);
    m_screen->wait("correctionMessage");
    at("journal-correction-refused");
    m_screen->press(Qt::Key_Escape);
}

/** A medium of the third row: its PIN is mistaken until one try is left, then until none is. */
void Tour::lastTry() {
    m_screen->click("issue");
    m_screen->press(Qt::Key_I, Qt::ControlModifier);
    until("the rows", [this] { return rows("taskTable") > 1; });
    settle();
    m_screen->find<QTableView>("taskTable")->selectRow(1); // the first goes on, on its own medium
    prepareAndExchange();
    for (int wrong = 0; wrong < triesBeforeTheLast; ++wrong)
        tryWrongPin("mediumPin", "issueNow");
    m_screen->wait("lastTry", patience);
    at("issue-last-try");
    m_screen->find<QCheckBox>("lastTry")->setChecked(true);
    tryWrongPin("mediumPin", "issueNow");
    m_screen->wait("prepareMedium", patience); // another one is asked for
    at("issue-locked");
}

/** Types a wrong PIN and goes on with Enter, until it may be typed again or its line is gone. */
void Tour::tryWrongPin(const char* line, const char* go) {
    m_screen->wait<QLineEdit>(line, patience)->setFocus();
    m_screen->type(wrongPin);
    until("what is typed", [&] { return m_screen->wait(go)->isEnabled(); });
    m_screen->press(Qt::Key_Return);
    until("the answer", [&] {
        auto* typed = m_screen->find<QLineEdit>(line);
        return !m_screen->find("issueStep") && (!typed || typed->text().isEmpty());
    });
    settle();
}

void Tour::fullMedium() {
    prepareMedium();
    // The first key since the sign-in finds no room.
    m_screen->putTokenFile(QStringLiteral("faults"), "C_GenerateKeyPair 1 0x31\n");
    m_screen->click("issueNow");
    m_screen->wait("issueMessage", patience);
    at("issue-full");
    m_screen->putTokenFile(QStringLiteral("faults"), "");
}

void Tour::caMissing() {
    m_screen->wait("mediumPin", patience);
    const auto slot = [](int number) {
        return QStringLiteral("slot-%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    for (int number = 0; number < caMedia; ++number)
        takeOut(*m_screen, slot(number));
    m_screen->wait("waitText", patience);
    until("the message of the full medium to go", [&] { return !m_screen->find("issueMessage"); });
    at("issue-ca-missing");
    for (int number = 0; number < caMedia; ++number)
        putIn(*m_screen, slot(number));
}

} // namespace ui::test
