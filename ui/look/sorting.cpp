// SPDX-License-Identifier: Apache-2.0
#include "ui/look/sorting.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace ui::look {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ui::look::sorting", text);
}

/** As a click on the heading would. */
void sortBy(QHeaderView& header, int column) {
    const bool isTurned = column >= 0 && header.sortIndicatorSection() == column &&
                          header.sortIndicatorOrder() == Qt::AscendingOrder;
    header.setSortIndicator(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace

void makeSortable(QTableView& view, QAbstractItemModel& model) {
    QHeaderView* header = view.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, &model,
                     [&model](int column, Qt::SortOrder order) { model.sort(column, order); });
}

void openSortMenu(QTableView& view) {
    QHeaderView* header = view.horizontalHeader();
    auto* menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("sortMenu"));
    menu->setAccessibleName(words(QT_TRANSLATE_NOOP("ui::look::sorting", "Sort the table")));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int now = header->sortIndicatorSection();
    auto* choices = new QActionGroup(menu); // one of them, and looks so
    QAction* first = nullptr;               // where the arrows begin
    const auto add = [&](const QString& text, int column) {
        QAction* action =
            menu->addAction(text, &view, [header, column] { sortBy(*header, column); });
        choices->addAction(action);
        action->setCheckable(true);
        action->setChecked(column == now);
        if (!first || (column >= 0 && column == now)) first = action;
    };
    for (int column = 0; column < view.model()->columnCount(); ++column)
        if (!view.isColumnHidden(column))
            add(view.model()->headerData(column, Qt::Horizontal).toString(), column);
    menu->addSeparator();
    add(words(QT_TRANSLATE_NOOP("ui::look::sorting", "In the original order")), -1);
    menu->popup(header->mapToGlobal(header->rect().bottomLeft()));
    menu->setActiveAction(first);
}

} // namespace ui::look
