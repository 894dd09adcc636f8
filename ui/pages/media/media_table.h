// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/media/media_acts.h"

namespace ui {

/** Key media of one state, or of all, however many: which, with whom, until when, in which state.
 */
class MediaTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /** As media::SortBy. */
    enum Column { Serial, Holder, DueBack, State, ColumnCount };

    MediaTable(Work& work, QObject* parent);

    void put(PagedList<media::Known> media);
    /** Null: there is none, or it is on its way. */
    const media::Known* at(int row) const { return m_media.at(row); }
    /** -1: not among them. */
    int placeOf(model::Id medium) const { return m_media.placeOf(medium); }
    void retranslate();

    /** There may be very many: they are asked for in this order, and put when they are there. */
    void sort(int column, Qt::SortOrder order) override;
    /** In the order of now. */
    media::Search search(std::optional<model::MediumState> state, const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void orderChanged();
    /** Those in these rows were on their way. */
    void came(int first, int last);
    void failed(const model::Error& error);

private:
    QString text(const media::Known& medium, int column) const;

    Pages<media::Known> m_media;
    int m_column = -1; // sorted by it
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
