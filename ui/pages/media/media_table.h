// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/sorted_table.h"
#include "ui/pages/media/media_acts.h"

namespace ui {

/** Key media of one state: which, with whom, until when. */
class MediaTable : public look::SortedTable {
    Q_OBJECT

public:
    enum Column { Serial, Holder, DueBack, ColumnCount };

    using SortedTable::SortedTable;

    void put(std::vector<media::Known> media);
    const media::Known* at(int row) const;
    int find(const QString& serial) const; // -1: not among them
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant sortKey(int place, int column) const override;

private:
    QString text(const media::Known& medium, int column) const;

    std::vector<media::Known> m_media;
};

} // namespace ui
