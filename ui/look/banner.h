// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui::look {

enum class Level { Note, Success, Warning, Error };

/**
 * One message in its place on a screen: an icon, words, and perhaps the one thing to do about it.
 * Hidden while there is none. A screen reader says each new one.
 */
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent);

    void say(Level level, const QString& text);
    /** With a button; pressed() tells of it. */
    void ask(Level level, const QString& text, const QString& action);
    /** The button does this and pressed() is silent: for a screen with more than one question. */
    void ask(Level level, const QString& text, const QString& action, std::function<void()> then);
    void quiet();
    QString text() const;
    /** The button of ask(). */
    QPushButton& action() const { return *m_action; }

signals:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void putIcon();

    Level m_level = Level::Note;
    std::function<void()> m_then;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace ui::look
