// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include "model/domain/revocation.h"

namespace ui {

/** The lists of one CA, newest first. */
class CrlHistory : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, ThisUpdate, NextUpdate, State, ColumnCount };

    CrlHistory(std::chrono::seconds utcOffset, QObject* parent);

    /** isInFolder: the last signed one is. */
    void show(std::vector<model::CrlSummary> lists, bool isInFolder);
    void retranslate();
    /** Null where there is none. */
    const model::CrlSummary* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const model::CrlSummary& crl, int column) const;
    enum class Fate { Recorded, Signed, Published, Replaced };
    Fate fateOf(const model::CrlSummary& crl) const;
    static QString nameOf(Fate fate);
    static QIcon iconOf(Fate fate);

    std::chrono::seconds m_utcOffset;
    std::vector<model::CrlSummary> m_lists;
    model::Id m_lastSigned = 0;
    bool m_isInFolder = false;
};

} // namespace ui
