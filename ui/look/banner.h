// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFrame>
#include <QList>
#include <QPointer>

#include "model/domain/common.h"
#include "ui/look/spoken.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::look {

enum class Level { Note, Success, Warning, Error };

/**
 * One message in its place on a screen: an icon, words, and perhaps the one thing to do about it.
 * Hidden while there is none. A screen reader says each new one. Its button has a key, Alt+Enter,
 * and is an action of the page it stands on, so that the command palette offers it under its words.
 * Of two that ask on a page, the one in focus has the key, else the one that asked last. A button
 * that goes gives the focus back to what had it before.
 *
 * Its words follow the language by themselves: there is no way to say a mere text.
 */
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent);
    ~Banner() override;

    void say(Level level, Words text);
    /** What went wrong, as an error; what the operator stopped did not. */
    void fail(const model::Error& fault);
    /**
     * With a button, and pressed() tells of it; or it does this and pressed() is silent, for a
     * screen with more than one question.
     */
    void ask(Level level, Words text, Words action, std::function<void()> then = {});
    /**
     * Before what cannot be undone: its button, a red one, does it, and beside it stands the one
     * that does not. That one has the focus, so that Enter takes it, as Esc does wherever the page
     * is left by it.
     */
    void confirm(Level level, Words text, Words yes, Words no, std::function<void()> then,
                 std::function<void()> otherwise = {});
    /** The same where a yes does no harm, or is mended as easily: its button is not red. */
    void choose(Level level, Words text, Words yes, Words no, std::function<void()> then,
                std::function<void()> otherwise = {});
    /** Answers confirm() or choose() with no; false where nothing is asked so. */
    bool decline();
    /** confirm() or choose() waits for its answer. */
    bool isConfirming() const { return m_noWords != nullptr; }
    /**
     * What was said just now is wrong in these lines: they are marked, and whoever types in one of
     * them, or leaves the page, has read it.
     */
    void setFields(const QList<QLineEdit*>& lines);
    /** What is said is wrong in this line. */
    bool isOf(const QLineEdit& line) const;
    /** A success is a state of the screen: it is there as long as that. */
    void setStays() { m_stays = true; }
    /** It asks of the whole window: before any question of a page it has the key. */
    void setComesFirst() { m_comesFirst = true; }
    /** The page was left: what went well, and what was said of a line, has been read by then. */
    void leave();
    void quiet();
    QString text() const;
    /** The button of ask(). */
    QPushButton& action() const { return *m_action; }

signals:
    void pressed();
    /** confirm() or choose() asks, or is over: meanwhile the button that led to it has nothing to
     * do. */
    void confirming(bool asks);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Harm { None, Lasting }; // of a yes

    void askBoth(Harm harm, Level level, Words text, Words yes, Words no,
                 std::function<void()> then, std::function<void()> otherwise);
    void forgetFields();
    void putWords();
    void putIcon();
    void putKey();
    void putNo();
    void forgetNo();
    void putFirstLine();
    void onPressed();
    void shareKey();
    bool asks() const;
    bool hasFocusInside() const;
    bool hasPrecedence(const Banner& other) const;
    void giveFocusBack();
    QWidget* page();

    Level m_level = Level::Note;
    Harm m_harm = Harm::None;
    Words m_words; // empty: nothing is said
    Words m_actionWords;
    Words m_noWords;
    std::function<void()> m_then;
    std::function<void()> m_otherwise;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_no;
    QAction* m_key = nullptr; // does the same; made with the first question
    int m_turn = 0;           // of the last question, among all of them
    QList<QPointer<QLineEdit>> m_fields;
    bool m_stays = false;
    bool m_comesFirst = false;
    QPointer<QWidget> m_before; // had the focus before the buttons
};

} // namespace ui::look
