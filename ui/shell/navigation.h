// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QButtonGroup;

namespace ui {

/** The pages at the left: one button each, Ctrl+1 to Ctrl+9, arrow keys between them. */
class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent);

    void setCurrent(int page);
    /** Icons alone: a title is a tooltip then, and still what a screen reader says. */
    void setNarrow(bool narrow);
    void retranslate();

signals:
    void chosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    QButtonGroup* m_buttons;
    bool m_isNarrow = false;
    int m_before = -1; // the page that was open when a button went down
};

} // namespace ui
