// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/jobs/pages.h"

namespace ui {

/** The register's certificates as a table of any length: see Pages. */
class CertificateTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Iin, Status, NotAfter, Organization, Letter, Serial, ColumnCount };

    CertificateTable(Work& work, std::chrono::seconds utcOffset, QObject* parent);

    /** Looks anew; found() tells when the answer is here. */
    void find(const model::CertificateQuery& query);
    model::Id idAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void found(int count);
    void failed(const model::Error& error);

private:
    QString text(const model::CertificateRecord& record, int column) const;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    Pages<model::CertificateRecord> m_pages;
    int m_search = 0; // answers of an earlier search are dropped
};

} // namespace ui
