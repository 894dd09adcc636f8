// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/screen.h"

/** The same work done in two ways: a test says what, the hands know how. */
namespace ui::test {

/** What an operator does at a screen. Each waits until it can be done. */
class Hands {
public:
    explicit Hands(Screen& screen)
        : m_screen(&screen) {}
    virtual ~Hands() = default;
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    /** The button that the screen has ready: Enter presses it. */
    virtual void goOn(const char* button) = 0;
    /** A page, by its place or by Ctrl and its key. */
    virtual void open(const char* page, Qt::Key key) = 0;
    /** A page, by its place or by words of what the palette calls it. */
    virtual void openByWords(const char* page, const QString& words) = 0;
    /** A button, or the key that does the same; without one the Tab key leads to it. */
    virtual void act(const char* button, QKeyCombination key = {}) = 0;
    /** To a field, by its key where it has one. */
    virtual void goTo(const char* field, QKeyCombination key = {}) = 0;
    /** A line of a box, counted from 0. */
    virtual void choose(const char* box, int line) = 0;
    /** The button of a banner that asks. */
    virtual void answer(const char* banner) = 0;
    /** The first line of what a search found, while one is in it. */
    virtual void takeFound(const char* list) = 0;
    /** The first line of a table. */
    virtual void chooseFirst(const char* table) = 0;
    virtual void savePaper() = 0;

    void write(const char* field, const QString& text, QKeyCombination key = {}) {
        goTo(field, key);
        screen().type(text);
    }

protected:
    Screen& screen() const { return *m_screen; }
    /** In view, and not off. */
    QWidget* ready(const char* name) const;

private:
    Screen* m_screen;
};

/** With the mouse wherever something can be clicked. */
class MouseHands : public Hands {
public:
    using Hands::Hands;

    void goOn(const char* button) override;
    void open(const char* page, Qt::Key key) override;
    void openByWords(const char* page, const QString& words) override;
    void act(const char* button, QKeyCombination key) override;
    void goTo(const char* field, QKeyCombination key) override;
    void choose(const char* box, int line) override;
    void answer(const char* banner) override;
    void takeFound(const char* list) override;
    void chooseFirst(const char* table) override;
    void savePaper() override;
};

/** Keys and nothing else: the program is stopped where the mouse does anything. */
class KeyHands : public Hands {
public:
    explicit KeyHands(Screen& screen);

    void goOn(const char* button) override;
    void open(const char* page, Qt::Key key) override;
    void openByWords(const char* page, const QString& words) override;
    void act(const char* button, QKeyCombination key) override;
    void goTo(const char* field, QKeyCombination key) override;
    void choose(const char* box, int line) override;
    void answer(const char* banner) override;
    void takeFound(const char* list) override;
    void chooseFirst(const char* table) override;
    void savePaper() override;

    void press(QKeyCombination key);

private:
    class NoMouse : public QObject {
    public:
        bool eventFilter(QObject* watched, QEvent* event) override;
    };
    void waitForFocus(const char* name);

    NoMouse m_noMouse;
};

} // namespace ui::test
