// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>

#include "tests/bench/window/fill.h"
#include "tests/bench/window/watcher.h"
#include "tests/ui/screen.h"

class QLineEdit;
class QTableView;

namespace bench {

/** How the steps of what is written there are called. */
inline const QString longLetters = QStringLiteral("letters of 300 rows: ");

/** The day that playScenario plays; each of its files has a part of it. */
class Scenario {
public:
    Scenario(const QString& folder, double machineUnit)
        : m_screen(QStringLiteral("en"), folder)
        , m_unit(machineUnit) {}

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
    // scenario_certificate.cpp
    void lookAtCertificate();
    void copyCertificate();
    void exportCertificate();
    // scenario_long.cpp
    void writeLongLetters();
    void writeLongApplication();
    void writeLongRevocation();
    void comeTo(const char* page, const char* button);
    void registerAsReceived(const char* button, const char* banner, const char* table);
    // scenario_find.cpp
    struct Searched;
    double keystroke(QTableView* view, QChar letter, int column);
    void search();
    void searchOn(const Searched& page);
    void scroll();
    void scrollThrough(QTableView* view);
    void atRest();

    // scenario_hands.cpp
    /** The step before is over once the event loop has turned after its last act. */
    void beginStep(const QString& step);
    /** All that is due now; or what comes next, too. */
    void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents);
    void pass(int ms);
    void click(const char* name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void enter(const QString& text);
    void focus(QWidget* widget);
    void write(QLineEdit* line, const QString& text);
    void toFront();
    void settle();
    int rows(const char* table);
    /** Enabled, and in view. */
    bool isOn(const char* name);
    /** Ends the program with what the screen says. */
    [[noreturn]] void standsAt(const char* what);

    /** Whatever a hand does at once: between two acts of it the event loop turns. */
    template <typename Act>
    void act(Act act) {
        act();
        turn();
    }
    /** Looking whether it is so is no work of the window's. */
    template <typename Is>
    void until(const char* what, Is is) {
        const QDeadlineTimer end(patience);
        while (!m_watcher.aside(is)) {
            if (end.hasExpired()) standsAt(what);
            turn(QEventLoop::WaitForMoreEvents);
        }
    }
    template <typename T = QWidget>
    T* find(const char* name) {
        return m_watcher.aside([&] { return m_screen.find<T>(name); });
    }
    template <typename T = QWidget>
    T* wait(const char* name) {
        until(name, [&] { return m_screen.find<T>(name) != nullptr; });
        return find<T>(name);
    }

    ui::test::Screen m_screen;
    Watcher m_watcher;
    double m_unit; // ms
};

} // namespace bench
