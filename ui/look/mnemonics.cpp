// SPDX-License-Identifier: Apache-2.0
#include "ui/look/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>

#include "model/domain/scanned_keys.h"

namespace ui::look {

namespace {

/** The letter that is underlined in a text; null: none is. */
QChar letterOf(const QString& text) {
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(static_cast<char16_t>(keys[0].key()));
}

/** Of the whole program: what has an underlined letter is made on every page. */
class MnemonicFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    /** A key that is a shortcut as it stands does not come here. */
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isLetter = key->key() > Qt::Key_Space && key->key() < Qt::Key_Escape;
        if (key->modifiers() != Qt::AltModifier || key->isAutoRepeat() || !isLetter) return false;
        auto* widget = static_cast<QWidget*>(watched);
        const bool isFirst = widget->hasFocus() || !QApplication::focusWidget();
        if (!isFirst || !take(*widget->window(), QChar(static_cast<char16_t>(key->key()))))
            return false;
        event->accept(); // or it would go on to what the widget stands in
        return true;
    }

private:
    static bool isMeant(const QWidget& widget, const QString& text, QChar key) {
        const QChar letter = letterOf(text);
        return !letter.isNull() && widget.isVisible() && widget.isEnabled() &&
               model::areOnOneKey(letter, key);
    }

    static bool take(const QWidget& window, QChar key) {
        for (auto* button : window.findChildren<QAbstractButton*>())
            if (isMeant(*button, button->text(), key)) {
                button->animateClick();
                return true;
            }
        for (const auto* caption : window.findChildren<QLabel*>())
            if (caption->buddy() && isMeant(*caption, caption->text(), key)) {
                caption->buddy()->setFocus(Qt::ShortcutFocusReason);
                return true;
            }
        return false;
    }
};

} // namespace

void takeMnemonicsByKey() {
    if (qApp->findChild<MnemonicFilter*>()) return;
    qApp->installEventFilter(new MnemonicFilter(qApp));
}

} // namespace ui::look

#include "mnemonics.moc"
