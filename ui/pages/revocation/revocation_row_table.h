// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/revocation/revocation_acts.h"

namespace ui {

/** The rows of an opened letter of appendix 7 with what became of them. */
class RevocationRowTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Iin, Ground, Serial, State, ColumnCount };
    static constexpr int widths[] = {64, 180, 110, 180, 152, 150}; // of name and ground, the least

    using QAbstractTableModel::QAbstractTableModel;

    /** None: no letter is open. The same rows in other states leave chosen what is chosen. */
    void show(const std::optional<revocation::Opened>& letter);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const model::RevocationRow& row, int column) const;
    QString groundText(const QString& ground) const;

    std::vector<model::RevocationRow> m_rows;
    const model::Rules* m_rules = nullptr; // of today
};

} // namespace ui
