// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include <QAction>
#include <QKeySequence>

class QPushButton;

namespace ui {

/**
 * What a button does, for a key and for the command palette: there while the button is in view and
 * on, and called what the button is called. So one key may be that of several buttons of which one
 * is in view.
 */
class ButtonAct : public QAction {
    Q_OBJECT

public:
    ButtonAct(const QString& name, QPushButton& button, const QKeySequence& key, QWidget& page);

    struct Key {
        const char* button; // by its name, which only one on the page has
        QKeySequence key;
    };
    /** Each called as its button, with "Action" after it. */
    static void addAll(QWidget& page, std::span<const Key> keys);
    /** After a page has put its words anew: those of buttons that are not in view, too. */
    static void nameAll(const QWidget& page);
    /** Its button stands on the page, whether that is open or not, and whether it is on or off. */
    bool hasPlace() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QPushButton* m_button;
};

} // namespace ui
