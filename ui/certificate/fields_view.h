// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "model/certificates/certificate_details.h"
#include "model/domain/certificate_preview.h"
#include "ui/certificate/copy_view.h"

namespace ui {

/** A certificate's fields by name, in groups. */
class FieldsView : public CopyView {
    Q_OBJECT

public:
    FieldsView(const char* objectName, std::chrono::seconds utcOffset, QWidget* parent);

    void show(const model::CertificateDetails& details);
    /** What is made from the key is not there yet. */
    void show(const model::CertificatePreview& preview);
    using QTreeView::show;

private:
    QStandardItem* addGroup(const QString& title);
    void addLine(QStandardItem* group, const QString& name, const QString& value);
    void addRecord(const model::CertificateRecord& record);
    void addContents(const std::vector<model::DetailLine>& lines, const QString& insteadOfKey);
    void end();
    QString time(model::Time at) const;

    std::chrono::seconds m_utcOffset;
};

} // namespace ui
