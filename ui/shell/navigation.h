// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QButtonGroup;
class QPushButton;

namespace ui {

/** The pages at the left: one button each, Ctrl+1 to Ctrl+9, arrow keys between them. */
class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent);

    /** Quiet buttons at the foot, by mouse alone: each act has a key, and the Tab key goes by. */
    void addActs(const QList<QAction*>& acts);
    void setCurrent(int page);
    /** Icons alone: a title is a tooltip then, and still what a screen reader says. */
    void setNarrow(bool narrow);
    void retranslate();

signals:
    void chosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Act {
        QPushButton* button;
        QAction* act;
    };

    QButtonGroup* m_buttons;
    QList<Act> m_acts;
    bool m_isNarrow = false;
    int m_before = -1; // the page that was open when a button went down
};

} // namespace ui
