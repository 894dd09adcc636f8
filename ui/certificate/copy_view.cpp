// SPDX-License-Identifier: Apache-2.0
#include "ui/certificate/copy_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/look/breakable.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

/** A tree asks for a line's height as if each column were as wide as its words. */
class Wrapped : public QStyledItemDelegate {
public:
    explicit Wrapped(QTreeView& view)
        : QStyledItemDelegate(&view)
        , m_view(&view) {}

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = look::breakable(option->text);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop; // a name beside many lines
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem sized = option;
        sized.rect = QRect(0, 0, widthOf(index), 1);
        return QStyledItemDelegate::sizeHint(sized, index);
    }

private:
    int widthOf(const QModelIndex& index) const {
        if (m_view->isFirstColumnSpanned(index.row(), index.parent()))
            return m_view->viewport()->width();
        const bool isIndented = index.column() == 0 && index.parent().isValid();
        return m_view->columnWidth(index.column()) - (isIndented ? m_view->indentation() : 0);
    }

    QTreeView* m_view;
};

QString valueOf(const QModelIndex& cell) {
    const QVariant written = cell.data(CopyView::CopyRole);
    return (written.isValid() ? written : cell.data()).toString();
}

/** What a line says, without the columns that it leaves empty. */
QString textOf(const QModelIndex& line, int columns) {
    QStringList texts;
    for (int column = 0; column < columns; ++column)
        if (const QString text = line.siblingAtColumn(column).data().toString(); !text.isEmpty())
            texts += text;
    return texts.join(u'\t');
}

} // namespace

CopyView::CopyView(const char* objectName, int columns, int valueColumn, QWidget* parent)
    : QTreeView(parent)
    , m_lines(new QStandardItemModel(this))
    , m_columns(columns)
    , m_valueColumn(valueColumn) {
    setObjectName(QLatin1String(objectName));
    m_lines->setColumnCount(columns);
    setModel(m_lines);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setIndentation(look::normal);
    setRootIsDecorated(false);
    setTabKeyNavigation(false);
    header()->setVisible(false);
}

void CopyView::begin() {
    m_lines->removeRows(0, m_lines->rowCount());
}

QStandardItem* CopyView::add(QStandardItem* parent, const QStringList& texts) {
    QList<QStandardItem*> items;
    for (const QString& text : texts) {
        items += new QStandardItem(text);
        items.last()->setToolTip(text);
    }
    (parent ? parent : m_lines->invisibleRootItem())->appendRow(items);
    return items.first();
}

void CopyView::setHeadings(const QStringList& headings) {
    m_lines->setHorizontalHeaderLabels(headings);
    header()->setVisible(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CopyView::wrap(int column) {
    setWordWrap(true);
    setItemDelegateForColumn(column, new Wrapped(*this));
    connect(header(), &QHeaderView::sectionResized, this, [this, column](int section) {
        if (section == column) scheduleDelayedItemsLayout();
    });
}

/** In the order of the view; the line in focus where none is selected. */
QModelIndexList CopyView::chosen() const {
    QModelIndexList lines;
    for (QModelIndex at = m_lines->index(0, 0); at.isValid(); at = indexBelow(at))
        if (selectionModel()->isSelected(at)) lines += at;
    if (lines.isEmpty() && currentIndex().isValid()) lines += currentIndex().siblingAtColumn(0);
    return lines;
}

bool CopyView::hasChosen() const {
    return selectionModel()->hasSelection() || currentIndex().isValid();
}

void CopyView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QTreeView::currentChanged(now, before);
    emit chosenChanged();
}

void CopyView::selectionChanged(const QItemSelection& now, const QItemSelection& before) {
    QTreeView::selectionChanged(now, before);
    emit chosenChanged();
}

void CopyView::copy() const {
    const QModelIndexList lines = chosen();
    if (lines.size() != 1) return copyLines();
    const QString value = valueOf(lines.first().siblingAtColumn(m_valueColumn));
    QApplication::clipboard()->setText(value.isEmpty() ? textOf(lines.first(), m_columns) : value);
}

void CopyView::copyLines() const {
    QStringList texts;
    for (const QModelIndex& line : chosen())
        texts += textOf(line, m_columns);
    if (!texts.isEmpty()) QApplication::clipboard()->setText(texts.join(u'\n'));
}

void CopyView::selectLines() {
    setFocus();
    selectAll();
}

void CopyView::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy)) return QTreeView::keyPressEvent(event);
    copy();
    event->accept();
}

void CopyView::contextMenuEvent(QContextMenuEvent* event) {
    if (chosen().isEmpty()) return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("copyMenu"));
    auto* value = menu.addAction(look::icon("copy"), tr("Copy the value"), this, &CopyView::copy);
    value->setShortcut(QKeySequence::Copy);
    value->setEnabled(chosen().size() == 1);
    menu.addAction(tr("Copy whole lines"), linesKey, this, &CopyView::copyLines);
    menu.addSeparator();
    menu.addAction(tr("Select all lines"), QKeySequence::SelectAll, this, &CopyView::selectAll);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                  : event->globalPos());
}

} // namespace ui
