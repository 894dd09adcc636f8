// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "model/domain/certificate_preview.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QLabel;
class QPushButton;

namespace ui {

class FieldsView;

/**
 * The certificate as it will be made for a row, with what the linter says of it and the check of
 * the row, before it has a key. Its fields alone scroll: what is done with it stays in view.
 */
class PreviewView : public QWidget {
    Q_OBJECT

public:
    PreviewView(std::chrono::seconds utcOffset, QWidget* parent);

    /** Until the answer comes; asks whether such a one is to be issued, or only shows it. */
    void wait(const QString& holder, bool asks);
    /** What the check says of the row that it is made for; the verdict counts it, too. */
    void setRowFindings(const std::vector<model::Finding>& findings);
    void show(const model::Result<model::CertificatePreview>& preview);
    using QWidget::show;
    void retranslate();

signals:
    void left();
    /** It is to be issued so. */
    void agreed();

private:
    void forget();
    look::Level level() const;
    bool mayAgree() const;
    void putVerdict();

    std::vector<model::Finding> m_ofRow;
    std::optional<model::CertificatePreview> m_preview;
    std::optional<model::Error> m_error;
    QLabel* m_holder;
    QLabel* m_about;
    look::Banner* m_verdict;
    FieldsView* m_fields;
    QPushButton* m_agree;
    QPushButton* m_back;
    bool m_asks = false;
};

} // namespace ui
