// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <QVariant>

#include "model/domain/common.h"

class QLabel;

namespace ui {

class RowGrid;

/**
 * The grid as a spreadsheet is used: typing begins a cell, Enter goes down, Tab to the right and
 * beyond the last cell out of the grid, Ctrl+Tab out at once.
 */
class GridView : public QTableView {
    Q_OBJECT

public:
    GridView(RowGrid& grid, QWidget* parent);

    void copy() const;
    void paste();
    void fillDown();
    void insertAbove();
    void removeChosen();
    void goTo(const QModelIndex& cell);
    /** The cell chosen, and how far it is scrolled. */
    QVariant place() const;
    /** There again, as soon as it is in view: before that, nothing is scrolled. */
    void comeBack(const QVariant& place);
    /** What is being typed into a cell is the cell's from now on. */
    void endEdit();
    void retranslate();

signals:
    void fileDropped(const QString& path);
    /** What was pasted is no table. */
    void pasteFailed(const model::Error& error);
    /** A line of headings was pasted: it is no row, and these columns are none of the table's. */
    void headingsLeftOut(const QStringList& columns);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void goDown();
    void putBack();
    void nameRows();
    void fitColumns(int first, int count);
    QModelIndexList chosen() const;

    RowGrid* m_grid;
    QLabel* m_surnames;    // above those that the heads of the rows have
    QVariantList m_before; // the place of before the lock, until it is in view
};

} // namespace ui
