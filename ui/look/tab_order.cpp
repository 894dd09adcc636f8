// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tab_order.h"

#include <map>
#include <utility>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace ui::look {

namespace {

class Walk {
public:
    void through(QWidget& widget) {
        const bool isNew = !std::exchange(m_seen[&widget], true);
        if (isNew && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()) {
            if (m_last) QWidget::setTabOrder(m_last, &widget);
            m_last = &widget;
        }
        if (isWhole(widget)) return;
        if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
            through(*tabs->tabBar());
            for (int i = 0; i < tabs->count(); ++i)
                through(*tabs->widget(i));
        } else if (auto* split = qobject_cast<QSplitter*>(&widget)) {
            for (int i = 0; i < split->count(); ++i)
                through(*split->widget(i));
        } else if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
            if (area->widget()) through(*area->widget());
        } else if (QLayout* layout = widget.layout()) {
            through(*layout);
        }
    }

private:
    /** What is inside is Qt's. */
    static bool isWhole(const QWidget& widget) {
        return qobject_cast<const QAbstractItemView*>(&widget) ||
               qobject_cast<const QAbstractSpinBox*>(&widget) ||
               qobject_cast<const QComboBox*>(&widget);
    }
    void through(QGridLayout& grid) {
        for (int row = 0; row < grid.rowCount(); ++row)
            for (int column = 0; column < grid.columnCount(); ++column) {
                QLayoutItem* item = grid.itemAtPosition(row, column);
                int beginRow = 0, beginColumn = 0, rows = 0, columns = 0;
                if (!item) continue;
                grid.getItemPosition(grid.indexOf(item->widget()), &beginRow, &beginColumn, &rows,
                                     &columns);
                if (item->widget() && beginRow == row && beginColumn == column)
                    through(*item->widget());
                else if (item->layout())
                    through(*item->layout());
            }
    }
    void through(QLayout& layout) {
        if (auto* grid = qobject_cast<QGridLayout*>(&layout)) return through(*grid);
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (item->widget())
                through(*item->widget());
            else if (item->layout())
                through(*item->layout());
        }
    }

    QWidget* m_last = nullptr;
    std::map<const QWidget*, bool> m_seen; // a layout over several cells of a grid comes up again
};

} // namespace

void tabAsOneReads(QWidget& whole) {
    Walk().through(whole);
}

} // namespace ui::look
