// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include "ui/jobs/work.h"

namespace ui {

/**
 * The register's certificates as a table of any length: the ids of all that were found, and the
 * rows around the view, read when they come into it. Nothing here waits: a row that is not here yet
 * is empty for a moment. Where a search is asked for again and finds the same ones, the table stays
 * as it is, and what it shows is read anew.
 */
class CertificateTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Iin, Status, NotAfter, Organization, Letter, Serial, ColumnCount };

    CertificateTable(Work& work, std::chrono::seconds utcOffset, QObject* parent);

    /** Looks anew; found() tells when the answer is here. */
    void find(const model::CertificateQuery& query);
    model::Id idAt(int row) const;
    /** -1: it is not among those found. */
    int rowOf(model::Id certificate) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** isAnother: by another search than before. */
    void found(int count, bool isAnother);
    void failed(const model::Error& error);

private:
    using Rows = std::vector<model::CertificateRecord>;
    const model::CertificateRecord* recordAt(int row) const;
    void read(int page) const;
    void put(std::vector<model::Id> ids);
    void renew();
    QString text(const model::CertificateRecord& record, int column) const;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    std::optional<model::CertificateQuery> m_query; // which found them
    std::vector<model::Id> m_ids;
    mutable QCache<int, Rows> m_pages;
    mutable QSet<int> m_asked;
    QSet<int> m_old;  // pages of before, in view until they are read anew
    int m_search = 0; // answers of an earlier search are dropped
    int m_list = 0;   // which answer m_ids are: rows asked for another one are dropped, too
};

} // namespace ui
