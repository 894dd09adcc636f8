// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "model/certificates/certificate_details.h"
#include "model/domain/certificate_preview.h"
#include "ui/certificate/copy_view.h"

namespace ui {

/** The fields of a certificate, list or request by name, in groups. */
class FieldsView : public CopyView {
    Q_OBJECT

public:
    FieldsView(const char* objectName, std::chrono::seconds utcOffset, QWidget* parent);

    void show(const model::CertificateDetails& details);
    /** What is made from the key is not there yet. */
    void show(const model::CertificatePreview& preview);
    using QTreeView::show;

    /** For other objects: begin(), groups and lines, end(). An empty value has no line. */
    using CopyView::begin;
    QStandardItem* addGroup(const QString& title);
    void addLine(QStandardItem* group, const QString& name, const QString& value);
    /** Each group that has lines under its heading. */
    void addContents(const std::vector<model::DetailLine>& lines, const QString& insteadOfKey = {});
    void end();

private:
    void addStructure(QStandardItem* group, const QString& id, const QString& edition);
    void addRecord(const model::CertificateRecord& record);
    void addField(QStandardItem* group, const model::DetailLine& line, const QString& insteadOfKey);
    int widestWord() const;
    QString time(model::Time at) const;

    std::chrono::seconds m_utcOffset;
};

} // namespace ui
