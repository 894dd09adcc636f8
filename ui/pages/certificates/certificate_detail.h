// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/certificates/certificate_details.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/look/field_tree.h"

class QLabel;
class QPushButton;

namespace ui {

/** One certificate: its fields, extensions by name, chain, and what happened to its medium. */
class CertificateDetail : public QFrame {
    Q_OBJECT

public:
    CertificateDetail(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    void show(model::Id certificate);
    using QFrame::show;
    void retranslate();
    bool hasCertificate() const { return m_details.record.id != 0; }

    /** The line in focus, its value alone. */
    void copyValue() const { m_tree->copyValue(); }
    void save(bool pem);

private:
    void fill();
    void putWords();
    void addRecord();
    void addContents();
    void addHistory();

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    model::CertificateDetails m_details;
    model::Id m_wanted = 0;
    QLabel* m_name;
    QLabel* m_status;
    look::Banner* m_banner;
    look::FieldTree* m_tree;
    QPushButton* m_copy;
    QPushButton* m_der;
    QPushButton* m_pem;
};

} // namespace ui
