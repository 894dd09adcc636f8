// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace ui {

/**
 * Lines to be read and copied: Ctrl+C takes the value of one line, or several lines whole; the
 * context menu offers both, and each page with such lines has them among its acts.
 */
class CopyView : public QTreeView {
    Q_OBJECT

public:
    /** Of a cell that shows other words than it is to be copied with. */
    static constexpr int CopyRole = Qt::UserRole + 100;

    /** valueColumn: what Ctrl+C takes of a line. */
    CopyView(const char* objectName, int columns, int valueColumn, QWidget* parent);

    /** What the pages give it for their acts; Ctrl+C and Ctrl+A are those of the line in focus. */
    static constexpr QKeyCombination valueKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C;
    static constexpr QKeyCombination linesKey = Qt::CTRL | Qt::SHIFT | Qt::Key_L;
    static constexpr QKeyCombination allKey = Qt::CTRL | Qt::SHIFT | Qt::Key_A;

    void copy() const;
    void copyLines() const;
    /** All of its lines, and the focus: what comes next is done with them. */
    void selectLines();
    /** There is something that copy() would take. */
    bool hasChosen() const;

signals:
    void chosenChanged();

protected:
    /** Empties it for new lines. */
    void begin();
    /** A line below another one, or at the top: its first item. */
    QStandardItem* add(QStandardItem* parent, const QStringList& texts);
    void setHeadings(const QStringList& headings);
    /** This column's words go on in a further line where they are longer than it is wide. */
    void wrap(int column);

    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

    QStandardItemModel* m_lines;

private:
    QModelIndexList chosen() const;

    int m_columns;
    int m_valueColumn;
};

} // namespace ui
