// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStyleOptionComboBox>

/** What is wrong with a screen as it stands: texts that have too little room, keys given twice. */
namespace ui::test {

/** The text whose mnemonic the operator presses; empty where a widget has none. */
inline QString textOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->buddy() ? label->text() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text();
    return {};
}

/** Whether its one line has less room than it needs. */
inline bool isCut(const QWidget* widget) {
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        if (box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
            return false; // as long as the Order's sentence; its tooltip has all of it
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                        QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().horizontalAdvance(box->currentText()) > room.width();
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return !label->wordWrap() && label->sizeHint().width() > label->width();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || button->text().isEmpty()) return false;
    int needed = button->sizeHint().width();
    if (button->isCheckable() && !qobject_cast<const QCheckBox*>(button)) { // bold while chosen
        QFont bold = button->font();
        bold.setBold(true);
        needed += QFontMetrics(bold).horizontalAdvance(button->text()) -
                  button->fontMetrics().horizontalAdvance(button->text());
    }
    return needed > button->width();
}

inline QChar mnemonicOf(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'&' && text[++i] != u'&') return text[i].toLower();
    return {};
}

/** One line for each text in view that is cut, and for each key that two of them have. */
inline QStringList faultsInView(const QWidget& window) {
    QStringList faults;
    std::set<QChar> keys;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString said = QStringLiteral("%1 \"%2\" %3")
                                 .arg(QLatin1String(widget->metaObject()->className()),
                                      widget->objectName(), label ? label->text() : textOf(widget));
        if (isCut(widget))
            faults += QStringLiteral("cut: %1 (%2 of %3 wide)")
                          .arg(said)
                          .arg(widget->width())
                          .arg(widget->sizeHint().width());
        const QChar key = mnemonicOf(textOf(widget));
        if (!key.isNull() && !keys.insert(key).second)
            faults += QStringLiteral("a second Alt+%1: %2").arg(key).arg(said);
    }
    return faults;
}

} // namespace ui::test
