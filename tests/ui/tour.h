// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "tests/ui/screen.h"

namespace ui::test {

/**
 * Once through the whole program in training, in any language: the first start, every page, every
 * form that opens on it, and what it says when something is wrong. Names are as long as real ones
 * become. Ends the test program where something does not come.
 */
class Tour {
public:
    /** Called at every stop, with the window, or the dialog over it, that shows what was asked for. */
    using Stop = std::function<void(const QString& name, QWidget& shown)>;

    /** The screen of a place where no workplace is yet. */
    Tour(Screen& screen, Stop stop)
        : m_screen(&screen)
        , m_stop(std::move(stop)) {}

    void go();

private:
    void firstStart();
    void emptyPages();
    void newLetter();
    void letter();
    void issue();
    void deadMedium();
    void handOver();
    void journal();
    void certificates();
    void revocation();
    void media();
    void signIn();
    void lists();
    // tour_around.cpp
    void help();
    void verify();
    void settings();
    void idleNotice();

    void at(const char* name);
    void paper(const char* name);
    void settle();
    template <typename Is>
    void until(const char* what, Is is);
    void enter(const QString& text);
    void prepareMedium();
    void fillHead(const QString& number);
    int rows(const char* table);

    Screen* m_screen;
    Stop m_stop;
    QString m_password;
};

} // namespace ui::test
