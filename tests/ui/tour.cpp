// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "tests/ui/slots.h"
#include "ui/dialogs/ask.h"
#include "ui/shell/pages.h"

namespace ui::test {

namespace {

constexpr int patience = 60000; // ms
const QString pin = QStringLiteral("2580");
const QString longName = QStringLiteral("Әбдірахманов-Сұлтанғалиев Мұхаммедқасым Нұрмұхаммедұлы");
const QString longBody = QStringLiteral(
    "Қазақстан Республикасының Стратегиялық жоспарлау және реформалар агенттігінің Ұлттық "
    "статистика бюросы");

} // namespace

void Tour::go() {
    firstStart();
    emptyPages();
    newLetter();
    letter();
    issue();
    deadMedium();
    handOver();
    journal();
    certificates();
    revocation();
    media();
    help();
    verify();
    settings();
    idleNotice();
    signIn();
    lists();
}

void Tour::at(const char* name) {
    settle();
    m_stop(QLatin1String(name), m_screen->window());
}

/** The preview over the page, which Ctrl+P opens. */
void Tour::paper(const char* name) {
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    QWidget* preview = m_screen->wait("paperPreview");
    settle();
    m_stop(QLatin1String(name), *preview);
    m_screen->press(Qt::Key_Escape);
    until("the preview to close", [this] { return m_screen->find("paperPreview") == nullptr; });
    m_screen->toFront();
}

/** Until the worker has nothing more to do, nor what its answers asked for, and all is laid out. */
void Tour::settle() {
    for (int round = 0; round < 3; ++round) {
        bool done = false;
        m_screen->work().startAlone(
            &m_screen->window(), [](model::Job&) { return model::done(); },
            [&](const model::Status&) { done = true; });
        until("the worker", [&] { return done; });
        QTest::qWait(20);
    }
}

template <typename Is>
void Tour::until(const char* what, Is is) {
    if (!QTest::qWaitFor(is, patience)) qFatal("the tour stands at: %s", what);
}

void Tour::enter(const QString& text) {
    m_screen->type(text);
    m_screen->press(Qt::Key_Return);
}

int Tour::rows(const char* table) {
    auto* view = m_screen->find<QAbstractItemView>(table);
    return view ? view->model()->rowCount() : -1;
}

void Tour::firstStart() {
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\ntest 1\n");
    at("first-start");
    m_screen->click("chooseProduction");
    at("first-start-real");
    m_screen->find<QLineEdit>("password")->setText(QStringLiteral("бір"));
    m_screen->click("makeWorkplace");
    at("first-start-passwords-differ");
    m_screen->click("back");
    m_screen->click("chooseTraining");
    m_screen->find<QLineEdit>("operator")->setText(longName);
    m_password = m_screen->find<QLineEdit>("password")->text();
    at("first-start-training");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", patience);
}

void Tour::emptyPages() {
    for (const PageEntry& page : pages()) {
        m_screen->click(page.name);
        at(qPrintable(QLatin1String(page.name) + QStringLiteral("-empty")));
    }
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    m_screen->wait("commandText");
    at("palette");
    m_screen->press(Qt::Key_Escape);
}

void Tour::fillHead(const QString& number) {
    m_screen->wait<QLineEdit>("letterNumber")->setText(number);
    m_screen->find<QLineEdit>("stateBody")->setText(longBody);
    m_screen->find<QLineEdit>("headName")->setText(longName);
    m_screen->find<QLineEdit>("executorName")->setText(longName);
    m_screen->find<QLineEdit>("executorPhone")->setText(QStringLiteral("+7 7172 74 00 00"));
    m_screen->find<QSpinBox>("mediaCount")->setValue(12);
}

void Tour::newLetter() {
    m_screen->click("applications");
    m_screen->click("newLetter");
    m_screen->wait("letterNumber");
    at("new-letter");
    m_screen->find<QLineEdit>("stateBody")->setText(longBody);
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    at("letters-draft");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("letterNumber");
    fillHead(QStringLiteral("01-12/345-КҰПИЯ-2026"));
    ask::answerWith({{}, [](const QString&) {
                         return QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv");
                     }});
    m_screen->click("import");
    until("the import", [this] { return rows("grid") == 13; });
    ask::answerWith({});
    auto* model = m_screen->find<QAbstractItemView>("grid")->model();
    const QModelIndex iin = model->index(2, 1);
    const QString right = iin.data().toString();
    model->setData(iin, QStringLiteral("700308200015"));
    until("its finding", [this] { return rows("letterFindings") > 0; });
    at("new-letter-findings");
    m_screen->click("register");
    m_screen->wait("bannerAction");
    at("new-letter-stopped");
    model->setData(iin, right);
    settle();
    m_screen->click("register");
    until("the letter", [this] { return rows("rowTable") == 12; });
}

void Tour::letter() {
    at("letter");
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait("ground");
    at("letter-refuse");
    m_screen->press(Qt::Key_Escape);
    for (int row = 0; row < 3; ++row) {
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    m_screen->find<QTableView>("rowTable")->selectRow(0);
    m_screen->wait("changeDecision");
    at("letter-decided");
    m_screen->click("changeDecision");
    at("letter-decide-anew");
    m_screen->press(Qt::Key_Escape);
    m_screen->press(Qt::Key_F2);
    m_screen->wait<QLineEdit>("corrected-iin")->setText(QStringLiteral("700308200015"));
    m_screen->find("correctionReason")->setFocus();
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowCorrectionMessage");
    at("letter-correct");
    m_screen->press(Qt::Key_Escape);
    paper("letter-paper");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    at("letters");
    m_screen->click("today");
    at("today");
}

void Tour::prepareMedium() {
    m_screen->wait("prepareMedium", patience);
    m_screen->click("prepareMedium");
    m_screen->wait("administratorPin")->setFocus();
    for (const QString& typed : {QStringLiteral("98765432"), pin, pin})
        enter(typed);
    m_screen->wait("pinKept", patience);
}

void Tour::issue() {
    m_screen->click("issue");
    m_screen->wait("prepareMedium", patience);
    at("issue-waiting");
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
    m_screen->wait("mediumPin")->setFocus();
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
    m_screen->putTokenFile(QStringLiteral("faults"), "C_CreateObject 2 0x32\n"); // signed, and not written
    m_screen->click("issueNow");
    m_screen->wait("mediumDead", patience);
    at("issue-not-written");
    m_screen->click("mediumDead");
    m_screen->wait("closeGround");
    at("issue-close");
    m_screen->press(Qt::Key_Escape);
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

void Tour::certificates() {
    m_screen->click("certificates");
    settle(); // found anew: what was chosen before is not any more
    until("certificates", [this] { return rows("certificateTable") > 0; });
    m_screen->find<QTableView>("certificateTable")->selectRow(0);
    m_screen->wait("certificateLines");
    at("certificate");
    const std::pair<Qt::Key, const char*> tabs[] = {{Qt::Key_2, "certificate-der"},
                                                    {Qt::Key_3, "certificate-chain"},
                                                    {Qt::Key_4, "certificate-history"},
                                                    {Qt::Key_1, "certificate-again"}};
    for (const auto& [key, name] : tabs) {
        m_screen->press(key, Qt::AltModifier);
        at(name);
    }
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    m_screen->wait("searchName");
    at("certificates-save-search");
    m_screen->press(Qt::Key_Escape);
}

void Tour::revocation() {
    m_screen->click("revocation");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    fillHead(QStringLiteral("02-1/17"));
    at("revocation-new");
    m_screen->find("personSearch")->setFocus();
    m_screen->type(QStringLiteral("әбілқ"));
    m_screen->wait("personsFound");
    at("revocation-found");
    m_screen->press(Qt::Key_Return);
    until("its row", [this] { return rows("revocationRows") == 1; });
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->wait("revocationFindings");
    at("revocation-ground-missing");
    m_screen->wait<QComboBox>("ground1")->setCurrentIndex(1);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    until("the letter", [this] { return rows("revocationLetterRows") == 1; });
    until("its rows", [this] { return m_screen->wait("revokeRows")->isEnabled(); });
    m_screen->press(Qt::Key_F2);
    m_screen->wait("revocationCorrection");
    at("revocation-correct");
    m_screen->press(Qt::Key_Escape);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    auto* question = m_screen->wait("revokeMessage");
    at("revocation-ask");
    question->findChild<QPushButton*>()->click();
    until("the revocation", [this] { return !m_screen->wait("revokeRows")->isEnabled(); });
    at("revocation-done");
}

void Tour::media() {
    m_screen->click("media");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("scanLetter");
    at("media-receive");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("scanSerial")->setFocus();
    enter(QStringLiteral("KZ-3"));
    m_screen->wait("scanMessage");
    at("media-unknown");
}

void Tour::signIn() {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    auto* line = m_screen->wait<QLineEdit>("password");
    until("the names", [this] { return m_screen->wait("signIn")->isEnabled(); });
    at("sign-in");
    line->setText(QStringLiteral("wrong"));
    m_screen->click("signIn");
    until("the answer", [&] { return line->text().isEmpty(); });
    at("sign-in-wrong");
    until("the next try", [this] { return m_screen->wait("signIn")->isEnabled(); });
    line->setText(m_password);
    m_screen->click("signIn");
    m_screen->wait("navigation", patience);
    m_screen->click("crl");
    m_screen->wait("caPin");
    at("crl-pin");
    m_screen->find("caPin")->setFocus();
    enter(QStringLiteral("0000"));
    m_screen->wait("crlMessage");
    at("crl-wrong-pin");
}

void Tour::lists() {
    m_screen->wait("caPin")->setFocus();
    m_screen->type(m_password); // a training workplace's media have it, too
    until("the PIN", [this] { return m_screen->wait("publishCrl")->isEnabled(); });
    m_screen->press(Qt::Key_Return);
    until("the list", [this] { return rows("crlHistory") == 1; });
    at("crl-published");
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait("publishedVerdict", patience);
    at("crl-verified");
}

} // namespace ui::test
