// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "model/desk.h"
#include "model/domain/certificate_record.h"
#include "model/publication/publication_service.h"
#include "model/publication/signed_list.h"

namespace ui {

/** A certificate that the next list names for the first time. */
using CrlChange = model::ListedCertificate;

/** Whose they are, and on which grounds; Cancelled. */
model::Result<std::vector<CrlChange>> changesOf(model::Desk& desk, const model::CrlPreview& next,
                                                model::Job& job);

/** What the next list has that the last one had not. */
class CrlChanges : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Serial, RevokedAt, Ground, ColumnCount };

    CrlChanges(std::chrono::seconds utcOffset, QObject* parent);

    void show(std::vector<CrlChange> changes);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;

    std::chrono::seconds m_utcOffset;
    std::vector<CrlChange> m_changes;
};

} // namespace ui
