// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/window/fill.h"
#include "tests/bench/window/watcher.h"
#include "tests/ui/screen.h"

class QTableView;

namespace bench {

/** How the steps of what is written there are called. */
inline const QString longLetters = QStringLiteral("letters of 300 rows: ");

/** The day that playScenario plays; each of its files has a part of it. */
class Scenario {
public:
    explicit Scenario(const QString& folder)
        : m_screen(QStringLiteral("en"), folder) {}

    void play();

private:
    static constexpr int patience = 120'000; // ms: a slow machine is no crash

    void signIn(const QString& step);
    void waitForPages();
    void openPages();
    void writeHead(const char* number, int media);
    void takeLetter();
    void decide();
    void issue();
    // scenario_after.cpp
    void handOver();
    void lookAtPaper();
    void revoke();
    void publish();
    void switchLanguages();
    void switchSchemes();
    void lock();
    // scenario_long.cpp
    void writeLongLetters();
    void writeLongApplication();
    void writeLongRevocation();
    void comeTo(const char* page, const char* button);
    void registerAsReceived(const char* button, const char* banner, const char* table);
    // scenario_find.cpp
    struct Searched;
    double keystroke(QTableView* view, const QString& letter, int column);
    void search();
    void searchOn(const Searched& page);
    void scroll();
    void scrollThrough(QTableView* view);
    void atRest();

    template <typename Is>
    void until(const char* what, Is is) {
        if (!QTest::qWaitFor(is, patience)) standsAt(what);
    }
    /** Ends the program with what the screen says. */
    [[noreturn]] void standsAt(const char* what);
    void settle();
    void enter(const QString& text);
    int rows(const char* table);
    /** Enabled, and in view. */
    bool isOn(const char* name);

    ui::test::Screen m_screen;
    Watcher m_watcher;
};

} // namespace bench
