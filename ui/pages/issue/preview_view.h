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

/** The certificate as it will be made for a row, with what the linter says, before it has a key. */
class PreviewView : public QWidget {
    Q_OBJECT

public:
    PreviewView(std::chrono::seconds utcOffset, QWidget* parent);

    /** Until the answer comes. */
    void wait();
    void show(const model::Result<model::CertificatePreview>& preview);
    using QWidget::show;
    void retranslate();

signals:
    void left();

private:
    void putVerdict();

    std::optional<model::CertificatePreview> m_preview;
    std::optional<model::Error> m_error;
    QLabel* m_about;
    look::Banner* m_verdict;
    FieldsView* m_fields;
    QPushButton* m_back;
};

} // namespace ui
