// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/scenario.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "tests/bench/window/playing.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/shell/pages.h"

namespace bench {

void Scenario::play() {
    signIn(QStringLiteral("sign-in"));
    waitForPages();
    openPages();
    takeLetter();
    decide();
    issue();
    handOver();
    lookAtPaper();
    revoke();
    publish();
    search();
    scroll();
    switchLanguages();
    switchSchemes();
    lock();
    writeLongLetters();
    m_watcher.stop();
    m_watcher.print();
    m_watcher.tell(longLetters);
    atRest();
}

void Scenario::standsAt(const char* what) {
    QString said;
    for (const auto* banner : m_screen.window().findChildren<ui::look::Banner*>())
        if (banner->isVisible()) said += banner->text() + QLatin1Char('\n');
    qFatal("the scenario stands at: %s\n%s", what, qPrintable(said));
}

/** Until the worker has nothing more to do, and its answers are shown. */
void Scenario::settle() {
    bool done = false;
    m_screen.work().start(
        &m_screen.window(), [](model::Desk&, model::Job&) { return model::done(); },
        [&](const model::Status&) { done = true; });
    until("the worker", [&] { return done; });
}

void Scenario::enter(const QString& text) {
    m_screen.type(text);
    m_screen.press(Qt::Key_Return);
}

int Scenario::rows(const char* table) {
    auto* view = m_screen.find<QAbstractItemView>(table);
    return view ? view->model()->rowCount() : -1;
}

bool Scenario::isOn(const char* name) {
    const QWidget* one = m_screen.find(name);
    return one && one->isEnabled();
}

void Scenario::signIn(const QString& step) {
    until("sign-in", [this] { return isOn("signIn"); });
    m_watcher.begin(step);
    m_screen.find<QLineEdit>("password")->setText(password);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    m_screen.click("signIn");
    until("the first page", [&] { return m_screen.find("navigation") != nullptr; });
    settle(); // what it asked for is shown, too
    std::printf("%s to the first page: %.0f ms; aim 1,200 ms\n", qPrintable(step),
                milliseconds(CLOCK_MONOTONIC) - begin);
}

/** Pages are made while the operator reads the first one. */
void Scenario::waitForPages() {
    m_watcher.begin(QStringLiteral("making pages ahead"));
    until("the pages", [this] {
        return m_screen.window().findChildren<ui::Page*>().size() == qsizetype(ui::pages().size());
    });
    QTest::qWait(500); // the looks of the last one
}

void Scenario::openPages() {
    for (int round = 0; round < 2; ++round)
        for (const ui::PageEntry& page : ui::pages()) {
            m_watcher.begin((round == 0 ? QStringLiteral("first opening: ")
                                        : QStringLiteral("opening again: ")) +
                            QLatin1String(page.name));
            m_screen.click(page.name);
            settle();
        }
}

/** Under a number of its own each time: the same workplace may be played again on the same day. */
void Scenario::writeHead(const char* number, int media) {
    m_screen.wait<QLineEdit>("letterNumber")
        ->setText(QStringLiteral("%1-%2")
                      .arg(QLatin1String(number))
                      .arg(QDateTime::currentSecsSinceEpoch()));
    const std::pair<const char*, const char*> fields[] = {
        {"stateBody", "Оқу министрлігі"},
        {"headName", "Әбілқасымов Жәңгір Ұланұлы"},
        {"executorName", "Сәрсенова Ләйлә Болат қызы"},
        {"executorPhone", "8 7172 74 00 01"}};
    for (const auto& [name, value] : fields)
        m_screen.wait<QLineEdit>(name)->setText(QString::fromUtf8(value));
    m_screen.wait<QSpinBox>("mediaCount")->setValue(media);
}

void Scenario::takeLetter() {
    m_watcher.begin(QStringLiteral("new letter"));
    m_screen.click("applications");
    m_screen.click("newLetter");
    writeHead("06-1/595", 12);
    m_watcher.begin(QStringLiteral("import"));
    ui::ask::answerWith({{}, [](const QString&) {
                             return QStringLiteral(KU_SOURCE_DIR
                                                   "/resources/examples/letter-12.csv");
                         }});
    m_screen.click("import");
    until("the import",
          [&] { return m_screen.wait<QTableView>("grid")->model()->rowCount() == 13; });
    settle(); // a draft of before may have as many rows
    ui::ask::answerWith({});
    m_watcher.begin(QStringLiteral("registering"));
    m_screen.click("register");
    until("the letter", [&] { return m_screen.find<QTableView>("rowTable") != nullptr; });
    until("its rows",
          [&] { return m_screen.find<QTableView>("rowTable")->model()->rowCount() == 12; });
}

void Scenario::decide() {
    m_watcher.begin(QStringLiteral("decisions"));
    const auto* rows = m_screen.find<QTableView>("rowTable")->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        m_screen.press(Qt::Key_Return, Qt::ControlModifier);
        until("a decision",
              [&] { return rows->index(row, 3).data().toString() == QStringLiteral("Accepted"); });
        settle();
    }
}

void Scenario::issue() {
    m_watcher.begin(QStringLiteral("preparing a medium"));
    m_screen.press(Qt::Key_3, Qt::ControlModifier);
    until("a medium", [&] { return m_screen.find("prepareMedium") != nullptr; });
    m_screen.click("prepareMedium");
    until("its form", [&] { return m_screen.find("administratorPin") != nullptr; });
    m_screen.find("administratorPin")->setFocus();
    for (const QString& typed : {QStringLiteral("98765432"), QStringLiteral("98765432"), pin, pin})
        enter(typed);
    until("the medium", [&] { return m_screen.find("pinKept") != nullptr; });
    m_watcher.begin(QStringLiteral("issue"));
    if (auto* ca = m_screen.find<QLineEdit>("caPin")) ca->setText(pin);
    until("what is typed", [&] { return m_screen.wait("issueNow")->isEnabled(); });
    const double begin = milliseconds(CLOCK_MONOTONIC);
    m_screen.click("issueNow");
    until("the certificate", [&] { return m_screen.find("nextTask") != nullptr; });
    std::printf("a certificate issued on the software token: %.0f ms\n",
                milliseconds(CLOCK_MONOTONIC) - begin);
    settle();
}

void playScenario(const QString& folder) {
    Scenario(folder).play();
}

} // namespace bench
