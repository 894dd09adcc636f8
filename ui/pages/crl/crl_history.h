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

    /** Which of the last signed ones are in the publication folder. */
    struct InFolder {
        bool full = false;
        bool delta = false;
    };
    void show(std::vector<model::CrlSummary> lists, InFolder inFolder);
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
    model::Id m_lastFull = 0;
    model::Id m_lastDelta = 0; // 0: there is none of the last full one
    InFolder m_inFolder;
};

} // namespace ui
