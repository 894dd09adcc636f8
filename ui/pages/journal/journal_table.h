// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/journal/journal_acts.h"

namespace ui {

/** The book of appendix 3, however long. */
class JournalTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /** As journal::SortBy. */
    enum Column {
        Number,
        Day,
        User,
        StateBody,
        Letter,
        Medium,
        Receiver,
        IssuedOn,
        Channel,
        ColumnCount
    };

    JournalTable(Work& work, QObject* parent);

    void put(PagedList<journal::Line> lines);
    /** Null: there is none, or it is on its way. */
    const journal::Line* at(int row) const { return m_lines.at(row); }
    model::Id idAt(int row) const { return m_lines.idAt(row); }
    /** -1: it is not in view. */
    int rowOf(model::Id line) const { return m_lines.placeOf(line); }
    void retranslate();

    /** A year's book is long: it is asked for in this order, and put when it is there. */
    void sort(int column, Qt::SortOrder order) override;
    bool isSorted() const { return m_column >= 0; }
    /** In the order of now. */
    journal::Search search(QDate from, QDate to, const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void orderChanged();
    void failed(const model::Error& error);

private:
    static QString numberText(const journal::Line& one);
    static QString numberHint(const journal::Line& one);
    QString text(const journal::Line& one, int column) const;

    Pages<journal::Line> m_lines;
    int m_column = -1; // sorted by it
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
