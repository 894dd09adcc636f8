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
    /**
     * Of one of many buttons alike, which comes and goes with its thing: told from the others by
     * what a screen reader calls it, and by a detail. It has no key, for there is not one for each:
     * the Tab key leads to it, and the palette has it while it can be done.
     */
    static void addOfMany(QPushButton& button, const QString& detail = {});
    static bool isOfMany(const QAction& act);
    /** After a page has put its words anew: those of buttons that are not in view, too. */
    static void nameAll(const QWidget& page);
    /** Its button stands on the page, whether that is open or not, and whether it is on or off. */
    bool hasPlace() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ButtonAct(QPushButton& button, const QString& detail);
    void begin();
    void follow();
    QString words() const;

    QPushButton* m_button;
    bool m_isOfMany = false;
    QString m_detail; // of one of many
};

} // namespace ui
