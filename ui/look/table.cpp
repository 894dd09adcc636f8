// SPDX-License-Identifier: Apache-2.0
#include "ui/look/table.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/look/theme.h"
#include "ui/look/whole_text.h"

namespace ui::look {

namespace {

constexpr int twoLines = 48; // high
constexpr std::size_t mostMeasured = 256;

void makeRoomForHeads(QHeaderView& header) {
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSize(i) < header.sectionSizeHint(i))
            header.resizeSection(i, header.sectionSizeHint(i));
}

} // namespace

QTableView* table(const char* objectName, QAbstractItemModel* model, std::span<const int> widths,
                  QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setObjectName(QLatin1String(objectName));
    view->setModel(model);
    view->setItemDelegate(new WholeText(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fieldHeight);
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    for (std::size_t i = 0; i < widths.size(); ++i)
        view->setColumnWidth(static_cast<int>(i), widths[i]);
    keepHeadsWhole(*view);
    return view;
}

void showMeasured(QTableView& view, std::size_t rows, const std::function<void()>& show) {
    QHeaderView* heights = view.verticalHeader();
    if (rows > mostMeasured) {
        heights->setDefaultSectionSize(twoLines);
        heights->setSectionResizeMode(QHeaderView::Fixed);
    }
    show();
    if (rows <= mostMeasured) heights->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void giveRoomTo(QTableView& view, int column, int least) {
    QHeaderView* header = view.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(least);
    header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void keepHeadsWhole(QTableView& view) {
    QHeaderView* header = view.horizontalHeader();
    QObject::connect(view.model(), &QAbstractItemModel::headerDataChanged, header,
                     [header] { makeRoomForHeads(*header); });
}

} // namespace ui::look
