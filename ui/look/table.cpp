// SPDX-License-Identifier: Apache-2.0
#include "ui/look/table.h"

#include <algorithm>
#include <map>

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include "ui/look/theme.h"
#include "ui/look/whole_text.h"

namespace ui::look {

namespace {

constexpr int twoLines = 48; // high
constexpr std::size_t mostMeasured = 256;

/**
 * Whole rows are chosen: a cell that is pressed in the last column in view is no wish to see all of
 * it, and the first columns, by which a row is known, stay. The arrow keys go across.
 */
class RowView : public QTableView {
public:
    using QTableView::QTableView;

    void scrollTo(const QModelIndex& index, ScrollHint hint) override {
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        if (!m_goesAcross) horizontalScrollBar()->setValue(across);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        const QScopedValueRollback across(m_goesAcross,
                                          key == Qt::Key_Left || key == Qt::Key_Right ||
                                              key == Qt::Key_Home || key == Qt::Key_End);
        QTableView::keyPressEvent(event);
    }

private:
    bool m_goesAcross = false;
};

void makeRoomForHeads(QHeaderView& header) {
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSize(i) < header.sectionSizeHint(i))
            header.resizeSection(i, header.sectionSizeHint(i));
}

/** Deals out what the columns leave free, whenever that is another width. */
class RoomSharer : public QObject {
public:
    RoomSharer(QTableView& view, std::initializer_list<int> columns, int most)
        : QObject(&view)
        , m_view(&view)
        , m_header(view.horizontalHeader())
        , m_most(most) {
        for (const int column : columns)
            m_least[column] = view.columnWidth(column);
        view.viewport()->installEventFilter(this);
        connect(view.model(), &QAbstractItemModel::headerDataChanged, this, [this] { share(); });
        connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
            if (before == 0 || now == 0) share(); // a column came into view, or left it
        });
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Resize) return false;
        const auto* resized = static_cast<QResizeEvent*>(event);
        if (resized->size().width() != resized->oldSize().width()) share();
        return false;
    }

private:
    int leastOf(int column) const {
        return std::max(m_least.at(column), m_header->sectionSizeHint(column));
    }

    void share() {
        int free = m_view->viewport()->width();
        for (int column = 0; column < m_header->count(); ++column)
            if (!m_header->isSectionHidden(column))
                free -= m_least.contains(column) ? leastOf(column) : m_header->sectionSize(column);
        auto left = static_cast<int>(m_least.size());
        for (const auto& [column, least] : m_least) {
            int part = std::max(free, 0) / left--;
            if (left > 0) part = std::min(part, std::max(m_most - leastOf(column), 0));
            m_header->resizeSection(column, leastOf(column) + part);
            free -= part;
        }
        const QHeaderView* rows = m_view->verticalHeader();
        if (rows->count() > 0 && rows->sectionResizeMode(0) == QHeaderView::ResizeToContents)
            m_view->resizeRowsToContents();
    }

    QTableView* m_view;
    QHeaderView* m_header;
    std::map<int, int> m_least; // by column
    int m_most;
};

} // namespace

QTableView* table(const char* objectName, QAbstractItemModel* model, std::span<const int> widths,
                  QWidget* parent) {
    auto* view = new RowView(parent);
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

void shareRoom(QTableView& view, std::initializer_list<int> columns, int most) {
    view.horizontalHeader()->setStretchLastSection(false);
    new RoomSharer(view, columns, most);
}

void keepHeadsWhole(QTableView& view) {
    QHeaderView* header = view.horizontalHeader();
    QObject::connect(view.model(), &QAbstractItemModel::headerDataChanged, header,
                     [header] { makeRoomForHeads(*header); });
}

} // namespace ui::look
