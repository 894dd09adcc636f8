// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/journal/journal_acts.h"

namespace ui {

/** The book of appendix 3. */
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

    using QAbstractTableModel::QAbstractTableModel;

    /** The lines of the book that were found in it; the book that was here before. */
    journal::SharedBook put(journal::SharedBook book, std::vector<int> found);
    const journal::SharedBook& book() const { return m_book; }
    const model::JournalLine* at(int row) const;
    void retranslate();

    /** A year's book is long: it is asked for in this order, and put when it is there. */
    void sort(int column, Qt::SortOrder order) override;
    bool isSorted() const { return m_column >= 0; }
    /** In the order of now. */
    journal::Search search(const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void orderChanged();

private:
    QString text(const model::JournalLine& line, int column) const;

    journal::SharedBook m_book = std::make_shared<journal::Book>();
    std::vector<int> m_found; // places in it
    int m_column = -1;        // sorted by it
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
