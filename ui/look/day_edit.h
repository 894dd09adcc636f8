// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>

namespace ui::look {

/**
 * A line for a day, typed as one likes: 23.07.2026, 23/7/26, 23072026, 2026-07-23; once left it is
 * put as the window's language writes days, and anew in another language. Up and Down step by a
 * day, PageUp and PageDown by a month. What is no day stays, marked.
 */
class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    DayEdit(const char* objectName, QWidget* parent);

    /** Invalid while what stands there is no day. */
    QDate date() const;
    void setDate(QDate day);
    /** Something stands there that is no day. */
    bool isWrong() const;
    /** Marks what is no day; for a form that has just marked its own faults. */
    void markWrong();
    /** Some day, as one is to be written. */
    static QString example();

signals:
    void dateChanged(QDate day);

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void writeAnew();
    void putWords();

    QDate m_said; // with dateChanged
};

} // namespace ui::look
