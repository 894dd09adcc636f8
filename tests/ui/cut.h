// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include "tests/ui/cut_views.h"

/** What is wrong with a screen as it stands: texts that have too little room, keys given twice. */
namespace ui::test {

/** The text whose mnemonic the operator presses; empty where a widget has none. */
inline QString textOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->buddy() ? label->text() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text();
    return {};
}

/** What a box shows, where that has less room than it needs and no tooltip has all of it. */
inline QStringList cutOf(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    const QString shown = box.currentIndex() < 0 ? box.placeholderText() : box.currentText();
    if (box.fontMetrics().horizontalAdvance(shown) <= room.width()) return {};
    // As long as the Order's sentence, some are: that one reads in the tooltip.
    const bool isSentence =
        box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
    if (isSentence && box.toolTip().contains(shown)) return {};
    return {shown};
}

/** A line that is too long, a word that is, or lines that are too many. */
inline QStringList cutOf(const QLabel& label) {
    if (label.text().isEmpty()) return {};
    const bool isCut = label.wordWrap()
                           ? label.heightForWidth(label.width()) > label.height() + 1 ||
                                 label.minimumSizeHint().width() > label.width()
                           : label.sizeHint().width() > label.width();
    return isCut ? QStringList(label.text()) : QStringList();
}

inline QStringList cutOf(const QAbstractButton& button) {
    if (button.text().isEmpty()) return {};
    int needed = button.sizeHint().width();
    if (button.property("role") == QLatin1String("navigation")) { // bold while chosen
        QFont bold = button.font();
        bold.setBold(true);
        needed += QFontMetrics(bold).horizontalAdvance(button.text()) -
                  button.fontMetrics().horizontalAdvance(button.text());
    }
    return needed > button.width() ? QStringList(button.text()) : QStringList();
}

/** What an empty field says and no tooltip has; icons in it take of its room, as does the button
 * that clears it. */
inline QStringList cutOf(const QLineEdit& line) {
    if (!line.text().isEmpty() || line.placeholderText().isEmpty()) return {};
    constexpr int aside = 2; // QLineEdit's own, on both sides
    QStyleOptionFrame option;
    option.initFrom(&line);
    if (line.hasFrame())
        option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    for (const auto* icon : line.findChildren<QToolButton*>()) {
        if (!icon->isVisible()) continue;
        if (icon->x() > line.width() / 2)
            room.setRight(std::min(room.right(), icon->x() - 1));
        else
            room.setLeft(std::max(room.left(), icon->geometry().right() + 1));
    }
    room = room.marginsRemoved(line.textMargins()).adjusted(aside, 0, -aside, 0);
    if (line.toolTip().contains(line.placeholderText())) return {}; // reads there
    const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
    return needed > room.width() ? QStringList(line.placeholderText()) : QStringList();
}

/** The heads of a table's columns: whole without a tooltip, for they tell what to look for. */
inline QStringList cutOf(const QHeaderView& header) {
    QStringList cut;
    const auto* model = header.model();
    if (header.orientation() != Qt::Horizontal || !model) return cut;
    constexpr int padding = 16; // ui/look/style/views.h
    const QFontMetrics metrics(header.font());
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column)) continue;
        const QString text = model->headerData(column, Qt::Horizontal).toString();
        if (text.isEmpty()) continue;
        if (metrics.size(0, text).width() + padding > header.sectionSize(column)) cut += text;
    }
    return cut;
}

/** Tabs that are too narrow, and those that only scrolling brings into view. */
inline QStringList cutOf(const QTabBar& bar) {
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (!bar.isTabVisible(tab)) continue;
        QFont font = bar.font();
        if (tab == bar.currentIndex()) font.setWeight(QFont::DemiBold);
        const QRect place = bar.tabRect(tab);
        const int needed = QFontMetrics(font).size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        if (needed > place.width() || place.right() > bar.width()) cut += bar.tabText(tab);
    }
    return cut;
}

/** The texts of this widget itself that have less room than they need. */
inline QStringList cutTexts(const QWidget* widget) {
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) return cutOf(*box);
    if (const auto* label = qobject_cast<const QLabel*>(widget)) return cutOf(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return cutOf(*button);
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) return cutOf(*header);
    if (const auto* bar = qobject_cast<const QTabBar*>(widget)) return cutOf(*bar);
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return cutOf(*line);
    if (const auto* table = qobject_cast<const QTableView*>(widget)) return cutOf(*table);
    if (const auto* tree = qobject_cast<const QTreeView*>(widget)) return cutOf(*tree);
    if (const auto* list = qobject_cast<const QListView*>(widget)) return cutOf(*list);
    return {};
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
        const QString said =
            QStringLiteral("%1 \"%2\"")
                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        for (const QString& text : cutTexts(widget))
            faults += QStringLiteral("cut: %1 %2 (%3 x %4 of %5 x %6)")
                          .arg(said, text)
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(widget->sizeHint().width())
                          .arg(widget->sizeHint().height());
        const QChar key = mnemonicOf(textOf(widget));
        if (!key.isNull() && !keys.insert(key).second)
            faults += QStringLiteral("a second Alt+%1: %2 %3").arg(key).arg(said, textOf(widget));
    }
    return faults;
}

} // namespace ui::test
