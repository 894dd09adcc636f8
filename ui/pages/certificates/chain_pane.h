// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QWidget>

#include "model/certificates/certificate_details.h"
#include "model/verification/judgement.h"
#include "ui/jobs/work.h"

class QLabel;

namespace ui {

namespace look {
class Notice;
}

class ChainView;

/** The issuers above a certificate, and over them whether that chain holds now. */
class ChainPane : public QWidget {
    Q_OBJECT

public:
    ChainPane(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    ChainView* view() const { return m_view; }
    void show(const model::CertificateDetails& details);
    using QWidget::show;
    /** By the lists of now; the lines stay as they are. */
    void judge(const model::Bytes& der);

protected:
    void changeEvent(QEvent* event) override;

private:
    void onJudged(const model::Result<model::Judgement>& judged);
    QStringList untold(const model::Judgement& judged) const;
    void say(const char* level, const QString& text);
    void putMark();

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    Work::JobHandle m_job;
    QStringList m_issuers; // of the certificate, of its issuer and so on
    int m_asked = 0; // what was asked of another certificate is dropped
    QLabel* m_mark;
    look::Notice* m_word;
    ChainView* m_view;
    const char* m_level = "note";
};

} // namespace ui
