// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/scenario.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "tests/bench/window/machine_unit.h"
#include "tests/bench/window/playing.h"
#include "ui/dialogs/ask.h"
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
    lookAtCertificate();
    revoke();
    publish();
    search();
    scroll();
    switchLanguages();
    switchSchemes();
    lock();
    writeLongLetters();
    atRest();
}

void Scenario::signIn(const QString& step) {
    until("sign-in", [this] { return isOn("signIn"); });
    beginStep(step);
    write(find<QLineEdit>("password"), password);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    click("signIn");
    until("the first page", [&] { return find("navigation") != nullptr; });
    settle(); // what it asked for is shown, too
    std::printf("%s to the first page: %.0f ms; aim 1,200 ms\n", qPrintable(step),
                milliseconds(CLOCK_MONOTONIC) - begin);
}

/** Pages are made while the operator reads the first one. */
void Scenario::waitForPages() {
    beginStep(QStringLiteral("making pages ahead"));
    until("the pages", [this] {
        return m_screen.window().findChildren<ui::Page*>().size() == qsizetype(ui::pages().size());
    });
    pass(500); // the looks of the last one
}

void Scenario::openPages() {
    for (int round = 0; round < 2; ++round)
        for (const ui::PageEntry& page : ui::pages()) {
            beginStep((round == 0 ? QStringLiteral("first opening: ")
                                  : QStringLiteral("opening again: ")) +
                      QLatin1String(page.name));
            click(page.name);
            settle();
        }
}

/** Under a number of its own each time: the same workplace may be played again on the same day. */
void Scenario::writeHead(const char* number, int media) {
    write(
        wait<QLineEdit>("letterNumber"),
        QStringLiteral("%1-%2").arg(QLatin1String(number)).arg(QDateTime::currentSecsSinceEpoch()));
    const std::pair<const char*, const char*> fields[] = {
        {"stateBody", "Оқу министрлігі"},
        {"headName", "Әбілқасымов Жәңгір Ұланұлы"},
        {"executorName", "Сәрсенова Ләйлә Болат қызы"},
        {"executorPhone", "8 7172 74 00 01"}};
    for (const auto& [name, value] : fields)
        write(wait<QLineEdit>(name), QString::fromUtf8(value));
    auto* count = wait<QSpinBox>("mediaCount");
    act([&] { count->setValue(media); });
}

void Scenario::takeLetter() {
    beginStep(QStringLiteral("new letter"));
    click("applications");
    click("newLetter");
    writeHead("06-1/595", 12);
    beginStep(QStringLiteral("import"));
    ui::ask::answerWith({{}, [](const QString&) {
                             return QStringLiteral(KU_SOURCE_DIR
                                                   "/resources/examples/letter-12.csv");
                         }});
    click("import");
    until("the import", [this] { return rows("grid") == 13; });
    settle(); // a draft of before may have as many rows
    ui::ask::answerWith({});
    beginStep(QStringLiteral("registering"));
    click("register");
    until("the letter and its rows", [this] { return rows("rowTable") == 12; });
}

void Scenario::decide() {
    beginStep(QStringLiteral("decisions"));
    const auto* rows = find<QTableView>("rowTable")->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        press(Qt::Key_Return, Qt::ControlModifier);
        until("a decision",
              [&] { return rows->index(row, 3).data().toString() == QStringLiteral("Accepted"); });
        settle();
    }
}

void Scenario::issue() {
    beginStep(QStringLiteral("preparing a medium"));
    press(Qt::Key_3, Qt::ControlModifier);
    until("a medium", [&] { return find("prepareMedium") != nullptr; });
    click("prepareMedium");
    until("its form", [&] { return find("administratorPin") != nullptr; });
    focus(find("administratorPin"));
    for (const QString& typed : {QStringLiteral("98765432"), QStringLiteral("98765432"), pin, pin})
        enter(typed);
    until("the medium", [&] { return find("pinKept") != nullptr; });
    beginStep(QStringLiteral("issue"));
    if (auto* ca = find<QLineEdit>("caPin")) write(ca, pin);
    until("what is typed", [this] { return isOn("issueNow"); });
    const double begin = milliseconds(CLOCK_MONOTONIC);
    click("issueNow");
    until("the certificate", [&] { return find("nextTask") != nullptr; });
    std::printf("a certificate issued on the software token: %.0f ms\n",
                milliseconds(CLOCK_MONOTONIC) - begin);
    settle();
}

void playScenario(const QString& folder) {
    const double unit = machineUnit(); // before our own look
    Scenario(folder, unit).play();
}

} // namespace bench
