// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/job/job.h"
#include "tests/ui/screen.h"

namespace ui::test {

/**
 * Once through the whole program in training, in any language: the first start, every page, every
 * form and menu that opens on it, and what it says when something is wrong; at the end a first
 * start for real work, in a window of its own. Names are as long as real ones become. Ends the test
 * program where something does not come.
 */
class Tour {
public:
    /** Called at every stop, with the window, or the dialog over it, that shows what was asked for.
     */
    using Stop = std::function<void(const QString& name, QWidget& shown)>;

    /** The screen of a place where no workplace is yet. */
    Tour(Screen& screen, Stop stop)
        : m_screen(&screen)
        , m_stop(std::move(stop)) {}

    void go();

private:
    static constexpr int patience = 60000; // ms

    void firstStart();
    void emptyPages();
    void newLetter();
    void letter();
    void letterAgain();
    // tour_issue.cpp
    void issue();
    void stoppedRow();
    void deadMedium();
    void pulledMedium();
    void handOver();
    void journal();
    void lastTry();
    void fullMedium();
    void caMissing();
    // tour_register.cpp
    void certificates();
    void revocation();
    void media();
    void lists();
    void verdicts();
    void notListed();
    // tour_structures.cpp
    void structures();
    void chooseRequest();
    // tour_national.cpp
    void national();
    void families();
    void keyFile();
    void reSubordinated();
    void brokenOff();
    void deltaLists();
    void byFiles();
    void openStructure(const char* structure, int keyPlace);
    void issueOrder();
    void breakOff(const char* structure, int keyPlace, model::Step at);
    // tour_around.cpp
    void help();
    void verify();
    void viewer();
    void viewFile(const QString& path);
    void settings();
    void caDeviates();
    void idleNotice();
    void realStart();
    void signIn();
    void clock();

    void at(const char* name);
    void paper(const char* name);
    void paperNotPrinted(const char* name);
    void leavePaper();
    void menu(const char* name, const std::function<void()>& open);
    void settle();
    template <typename Is>
    void until(const char* what, Is is) {
        if (!QTest::qWaitFor(is, patience)) qFatal("the tour stands at: %s", what);
    }
    void enter(const QString& text);
    void prepareMedium();
    void prepareAndExchange();
    void tryWrongPin(const char* line, const char* go);
    void verifyFile(const QString& path);
    void goToSignIn();
    void fillHead(const QString& number);
    int rows(const char* table);

    Screen* m_screen;
    Stop m_stop;
    QString m_password;
};

} // namespace ui::test
