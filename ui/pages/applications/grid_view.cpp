// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/grid_view.h"

#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/applications/row_grid.h"

namespace ui {

namespace {

constexpr int widest = 360;   // what a value makes of its column
constexpr int leastHead = 40; // of a row
constexpr int measured = 100; // rows, from those in view on
constexpr int few = 4;        // rows that changed: no others need be measured

/** The one local file of what is dragged; empty: it is something else. */
QString fileOf(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/** A cell is edited as wide as it is: beside the mark of a finding it would look shifted. */
class WholeCell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        editor->setGeometry(option.rect);
    }
};

} // namespace

GridView::GridView(RowGrid& grid, QWidget* parent)
    : QTableView(parent)
    , m_grid(&grid)
    , m_surnames(look::label("muted", this)) {
    setObjectName(QStringLiteral("grid"));
    setModel(&grid);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setWordWrap(false);
    setItemDelegate(new WholeCell(this));
    m_surnames->setObjectName(QStringLiteral("surnamesHead"));
    m_surnames->setFont(QApplication::font("QHeaderView"));
    m_surnames->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_surnames->setWordWrap(false);
    m_surnames->setContentsMargins(0, 0, look::near, 0);
    m_surnames->hide();
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setCornerButtonEnabled(false);
    setIconSize(QSize(look::wide, look::wide));
    verticalHeader()->setDefaultSectionSize(look::fieldHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setMinimumWidth(leastHead);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t i = 0; i < formColumns.size(); ++i)
        setColumnWidth(static_cast<int>(i), formColumns[i].width);
    look::keepHeadsWhole(*this);
    horizontalHeader()->setResizeContentsPrecision(measured);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &GridView::nameRows);
    connect(&grid, &RowGrid::rowsPut, this, &GridView::fitColumns);
    connect(&grid, &RowGrid::cellChanged, this, &GridView::goTo);
}

/** No value is cut, nor by the mark of a finding; a column becomes wider and not narrower. */
void GridView::fitColumns(int first, int count) {
    const int mark = iconSize().width() + look::near;
    const auto hint = [&](int column) {
        if (count > few) return sizeHintForColumn(column);
        int most = 0;
        for (int row = first; row < first + count; ++row)
            most = std::max(most, sizeHintForIndex(m_grid->index(row, column)).width());
        return most + 1; // the grid's line
    };
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const int wanted = std::min(hint(column) + mark, widest);
        if (wanted > columnWidth(column)) setColumnWidth(column, wanted);
    }
}

/** Whose e-mail and phone these are, where most of the names' column is out of view. */
void GridView::nameRows() {
    const bool isOut = horizontalScrollBar()->value() > columnWidth(0) / 2;
    if (isOut == m_grid->isNamed()) return;
    m_grid->setNamed(isOut);
    m_surnames->setVisible(isOut);
    verticalHeader()->setMinimumWidth(isOut ? m_surnames->sizeHint().width() : leastHead);
    updateGeometries(); // their heads are wider, or not any more
}

/** Their head is in the corner, which Qt has no words for. */
void GridView::updateGeometries() {
    QTableView::updateGeometries();
    m_surnames->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(),
                            horizontalHeader()->height());
}

void GridView::retranslate() {
    m_surnames->setText(tr("Surname"));
    if (m_grid->isNamed()) verticalHeader()->setMinimumWidth(m_surnames->sizeHint().width());
}

/** The heads may have taken its room. */
void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    const bool wereNamed = m_grid->isNamed();
    QTableView::currentChanged(current, previous);
    if (wereNamed != m_grid->isNamed()) scrollTo(current);
}

QModelIndexList GridView::chosen() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid()) cells = {currentIndex()};
    return cells;
}

void GridView::goTo(const QModelIndex& cell) {
    setCurrentIndex(cell);
    scrollTo(cell);
}

QVariant GridView::place() const {
    if (!m_before.isEmpty()) return m_before; // locked again before it was seen
    return QVariantList{currentIndex().row(), currentIndex().column(),
                        horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void GridView::comeBack(const QVariant& place) {
    m_before = place.toList();
    if (m_before.size() != 4) m_before.clear();
    if (isVisible()) putBack();
}

void GridView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    putBack();
}

void GridView::putBack() {
    if (m_before.isEmpty()) return;
    const QVariantList before = std::exchange(m_before, {});
    executeDelayedItemsLayout();
    updateGeometries();
    setCurrentIndex(m_grid->index(before[0].toInt(), before[1].toInt()));
    for (int time = 0; time < 2; ++time) // the heads may become wider, which makes the way longer
        horizontalScrollBar()->setValue(before[2].toInt());
    verticalScrollBar()->setValue(before[3].toInt());
}

/** What was found takes its room below: the row that one is at stays in view. */
void GridView::resizeEvent(QResizeEvent* event) {
    const QRect before(QPoint(), event->oldSize());
    const bool wasInView = visualRect(currentIndex()).intersects(before);
    QTableView::resizeEvent(event);
    if (!wasInView || event->size().height() >= before.height()) return;
    const int across = horizontalScrollBar()->value();
    scrollTo(currentIndex());
    horizontalScrollBar()->setValue(across);
}

void GridView::endEdit() {
    if (state() == QAbstractItemView::EditingState) setFocus(); // its editor hands over and closes
}

/** What was found is not what is written: an editor that is open keeps what is typed in it. */
void GridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                           const QList<int>& roles) {
    const bool isWritten = roles.isEmpty() || roles.contains(Qt::EditRole);
    if (isWritten || state() != QAbstractItemView::EditingState)
        return QTableView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void GridView::goDown() {
    const QModelIndex at = currentIndex();
    const QModelIndex below = at.siblingAtRow(at.row() + 1);
    if (below.isValid()) goTo(below);
}

void GridView::copy() const {
    QApplication::clipboard()->setText(m_grid->copied(chosen()));
}

void GridView::paste() {
    QModelIndex at = currentIndex();
    for (const QModelIndex& cell : chosen()) // into the upper left corner of what is chosen
        at = m_grid->index(std::min(at.row(), cell.row()), std::min(at.column(), cell.column()));
    if (!at.isValid()) at = m_grid->index(0, 0);
    const auto pasted = m_grid->paste(at, QApplication::clipboard()->text());
    if (!pasted) return emit pasteFailed(pasted.error());
    if (pasted->headings) emit headingsLeftOut(pasted->columns);
}

void GridView::fillDown() {
    m_grid->fillDown(chosen());
}

void GridView::insertAbove() {
    m_grid->insertRow(std::max(currentIndex().row(), 0));
}

void GridView::removeChosen() {
    m_grid->removeRows(chosen());
}

void GridView::keyPressEvent(QKeyEvent* event) {
    // What a cell's editor passes on is not for the grid: moving would close it a second time.
    if (state() == QAbstractItemView::EditingState) return QTableView::keyPressEvent(event);
    const QModelIndex at = currentIndex();
    const bool last =
        at.row() == m_grid->rowCount() - 1 && at.column() == m_grid->columnCount() - 1;
    const bool first = at.row() <= 0 && at.column() <= 0;
    // Qt itself leaves a table by Tab alone, and only where the table does not take it.
    const bool leaves = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Tab:
        if (leaves) return void(QAbstractScrollArea::focusNextPrevChild(true));
        if (last) return event->ignore();
        break;
    case Qt::Key_Backtab:
        if (leaves) return void(QAbstractScrollArea::focusNextPrevChild(false));
        if (first) return event->ignore();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goDown();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return m_grid->clear(chosen());
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) goDown(); // Enter
}

void GridView::dragEnterEvent(QDragEnterEvent* event) {
    if (!fileOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void GridView::dragMoveEvent(QDragMoveEvent* event) {
    if (!fileOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void GridView::dropEvent(QDropEvent* event) {
    const QString path = fileOf(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    emit fileDropped(path);
}

} // namespace ui
