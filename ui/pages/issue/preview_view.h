// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "model/domain/certificate_preview.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QBoxLayout;
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

    /**
     * For a place where more is asked before it is issued: that stands below the fields, and its
     * own button first among those at the foot. Whoever asks it shows it while mayAgree().
     */
    void take(QWidget& asked, QWidget& go);
    /** It is there, was asked for to be issued, and nothing stops that. */
    bool mayAgree() const;
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
    void putVerdict();

    std::vector<model::Finding> m_ofRow;
    std::optional<model::CertificatePreview> m_preview;
    std::optional<model::Error> m_error;
    QLabel* m_holder;
    QLabel* m_about;
    look::Banner* m_verdict;
    FieldsView* m_fields;
    QBoxLayout* m_buttons;
    QPushButton* m_agree;
    QPushButton* m_back;
    bool m_hasGo = false; // another place's button is that which issues
    bool m_asks = false;
};

} // namespace ui
