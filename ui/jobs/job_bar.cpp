// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/job_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "model/text/names.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int leastBar = 64;
constexpr int mostBar = 160;
} // namespace

JobBar::JobBar(Work& work, QWidget* parent)
    : QFrame(parent)
    , m_step(look::label("caption", this))
    , m_bar(new QProgressBar(this))
    , m_left(look::label("caption", this))
    , m_cancel(look::button("plain", "cancelJob", this)) {
    setObjectName(QStringLiteral("jobBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_left->setObjectName(QStringLiteral("jobTimeLeft"));
    for (QLabel* label : {m_step, m_left})
        label->setWordWrap(false);
    m_bar->setMinimumWidth(leastBar); // what is said beside it has the room first
    m_bar->setMaximumWidth(mostBar);
    m_bar->setTextVisible(false);
    row->addWidget(m_step);
    row->addWidget(m_bar);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) m_job->cancel();
        m_cancel->setEnabled(false);
    });
    connect(&work, &Work::began, this, &JobBar::onBegan);
    connect(&work, &Work::progress, this, &JobBar::onProgress);
    connect(&work, &Work::ended, this, &JobBar::onEnded);
    retranslate();
    hide();
}

void JobBar::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
    putTimeLeft();
}

void JobBar::onBegan(const Work::JobHandle& job) {
    m_job = job;
    m_step->setText(tr("Working…"));
    m_bar->setRange(0, 0);
    m_timeLeft.begin();
    putTimeLeft();
    m_cancel->setEnabled(true);
    m_patience.start();
}

void JobBar::onProgress(const Work::JobHandle& job, model::Step step, int done, int total) {
    if (m_job != job) return;
    m_step->setText(model::text::name(step));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_timeLeft.report(step, done, total);
    putTimeLeft();
}

void JobBar::putTimeLeft() {
    const QString text = m_timeLeft.text();
    m_left->setText(text);
    m_left->setVisible(!text.isEmpty());
}

void JobBar::onEnded(const Work::JobHandle& job) {
    if (m_job != job) return;
    m_job.reset();
    m_patience.stop();
    hide();
}

} // namespace ui
