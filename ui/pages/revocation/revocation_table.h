// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/sorted_table.h"
#include "ui/pages/revocation/revocation_acts.h"

namespace ui {

/** Letters of appendix 7: those that wait are here and sorted here; of all, those around the view.
 */
class RevocationTable : public look::SortedTable {
    Q_OBJECT

public:
    enum Column { Due, Letter, Body, Open, ColumnCount };
    static constexpr int widths[] = {170, 190, 360, 120};

    RevocationTable(Work& work, QObject* parent);

    void put(std::vector<model::DueRevocation> letters);
    void putAll(PagedList<model::DueRevocation> letters);
    /** Null: there is none, or it is on its way. */
    const model::DueRevocation* at(int row) const;
    /** Of a letter that may be on its way. */
    model::Id letterAt(int row) const;
    /** Of now. */
    revocation::Order allInOrder() const;
    void sort(int column, Qt::SortOrder order) override;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** Where all letters are listed, or soon will be, they are to be listed anew. */
    void orderChanged();
    void failed(const model::Error& error);

protected:
    QVariant sortKey(int place, int column) const override;

private:
    QString text(const model::DueRevocation& one, int column) const;

    std::vector<model::DueRevocation> m_letters; // that wait
    Pages<model::DueRevocation> m_all;
    bool m_hasAll = false;
};

} // namespace ui
