// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

#include "ui/dialogs/ask.h"
#include "ui/shell/pages.h"

namespace ui::test {

namespace {

const QString letterNumber = QStringLiteral("01-12/345-КҰПИЯ-2026");
const QString longName = QStringLiteral("Әбдірахманов-Сұлтанғалиев Мұхаммедқасым Нұрмұхаммедұлы");
const QString longBody = QStringLiteral(
    "Қазақстан Республикасының Стратегиялық жоспарлау және реформалар агенттігінің Ұлттық "
    "статистика бюросы");

/** Within the page, which is white until it is drawn by a thread of its own. */
bool hasInk(const QImage& preview) {
    constexpr int dark = 100;
    const QRect middle(preview.width() / 4, preview.height() / 3, preview.width() / 2,
                       preview.height() / 3);
    for (int y = middle.top(); y < middle.bottom(); ++y)
        for (int x = middle.left(); x < middle.right(); ++x)
            if (qGray(preview.pixel(x, y)) < dark) return true;
    return false;
}

} // namespace

void Tour::go() {
    firstStart();
    emptyPages();
    newLetter();
    letter();
    issue();
    deadMedium();
    pulledMedium();
    handOver();
    journal();
    certificates();
    revocation();
    media();
    structures();
    help();
    verify();
    viewer();
    settings();
    idleNotice();
    signIn();
    lists();
    verdicts();
    lastTry();
    fullMedium();
    caMissing();
    notListed();
    clock();
    national();
    realStart();
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
    until("the page", [&] { return hasInk(preview->grab().toImage()); });
    m_stop(QLatin1String(name), *preview);
    leavePaper();
}

/** By a printer that writes where nothing can be written. */
void Tour::paperNotPrinted(const char* name) {
    ask::answerWith({.print = [](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QStringLiteral("/nonexistent/printed.pdf"));
        return true;
    }});
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    QWidget* preview = m_screen->wait("paperPreview");
    m_screen->click("printPaper");
    until("the printer", [this] {
        const auto* message = m_screen->find("paperMessage");
        return message && message->property("level").toString() == QStringLiteral("error");
    });
    ask::answerWith({});
    settle();
    m_stop(QLatin1String(name), *preview);
    leavePaper();
}

void Tour::leavePaper() {
    m_screen->press(Qt::Key_Escape);
    until("the preview to close", [this] { return m_screen->find("paperPreview") == nullptr; });
    m_screen->toFront();
}

/** A menu over the page, which may wait for its answer in a loop of its own. */
void Tour::menu(const char* name, const std::function<void()>& open) {
    bool isSeen = false;
    QTimer seen;
    QObject::connect(&seen, &QTimer::timeout, &seen, [&] {
        const QPointer<QWidget> over = QApplication::activePopupWidget();
        if (!over) return;
        seen.stop();
        at(name);
        if (over) over->close();
        isSeen = true;
    });
    seen.start();
    open();
    until(name, [&] { return isSeen && !QApplication::activePopupWidget(); });
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
    m_screen->find<QLineEdit>("operator")->setText(longName);
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

/** The one that is registered already: why it comes a second time is asked. */
void Tour::letterAgain() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("letterNumber");
    fillHead(letterNumber);
    m_screen->press(Qt::Key_F7);
    m_screen->wait("whyAgain");
    at("new-letter-again");
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait<QPushButton>("bannerAction")->click(); // forgotten
    settle();
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
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
    fillHead(letterNumber);
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
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    m_screen->wait<QLineEdit>("letterNumber")->clear();
    m_screen->find("headReason")->setFocus();
    enter(QStringLiteral("Теру қатесі"));
    m_screen->wait("headMessage");
    at("letter-correct-head");
    m_screen->press(Qt::Key_Escape);
    paper("letter-paper");
    paperNotPrinted("letter-paper-not-printed");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    at("letters");
    menu("letters-sort-menu",
         [this] { m_screen->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); });
    menu("letters-field-menu", [this] {
        QWidget* line = m_screen->wait("letterSearch");
        const QPoint below = line->rect().bottomLeft();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, below, line->mapToGlobal(below));
        QApplication::sendEvent(line, &byKey);
    });
    letterAgain();
    m_screen->click("today");
    at("today");
}

} // namespace ui::test
