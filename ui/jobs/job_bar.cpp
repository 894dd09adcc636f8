// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/job_bar.h"

#include <QAction>
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
    , m_work(&work)
    , m_step(look::label("caption", this))
    , m_bar(new QProgressBar(this))
    , m_left(look::label("caption", this))
    , m_stop(look::button("plain", "stopJob", this))
    , m_act(new QAction(this)) {
    setObjectName(QStringLiteral("jobBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_step->setObjectName(QStringLiteral("jobStep"));
    m_left->setObjectName(QStringLiteral("jobTimeLeft"));
    for (QLabel* label : {m_step, m_left})
        label->setWordWrap(false);
    m_bar->setMinimumWidth(leastBar); // what is said beside it has the room first
    m_bar->setMaximumWidth(mostBar);
    m_bar->setTextVisible(false);
    row->addWidget(m_step);
    row->addWidget(m_bar);
    row->addWidget(m_left);
    row->addWidget(m_stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show();
        putStop();
    });
    m_act->setObjectName(QStringLiteral("stopJobAction"));
    m_act->setShortcut(Qt::SHIFT | Qt::Key_Escape); // Esc itself leaves a form, and stops nothing
    m_act->setAutoRepeat(false);
    addAction(m_act);
    connect(m_stop, &QPushButton::clicked, this, &JobBar::stop);
    connect(m_act, &QAction::triggered, this, &JobBar::stop);
    connect(&work, &Work::began, this, &JobBar::onBegan);
    connect(&work, &Work::progress, this, &JobBar::onProgress);
    connect(&work, &Work::stoppable, this, [this](const Work::JobHandle& job) {
        if (m_job == job) putStop();
    });
    connect(&work, &Work::stopped, this, &JobBar::onStopped);
    connect(&work, &Work::ended, this, &JobBar::onEnded);
    putStop();
    retranslate();
    hide();
}

void JobBar::retranslate() {
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stops what is running (Shift+Esc)"));
    m_act->setText(tr("Stop what is running"));
    m_act->setWhatsThis(tr("Nothing is running now that could be stopped."));
    m_bar->setAccessibleName(tr("Progress"));
    putStep();
    putTimeLeft();
}

void JobBar::onBegan(const Work::JobHandle& job) {
    m_job = job;
    m_now.reset();
    m_isStopped = false;
    m_bar->setRange(0, 0);
    m_timeLeft.begin();
    putStep();
    putTimeLeft();
    putStop();
    m_patience.start();
}

void JobBar::onProgress(const Work::JobHandle& job, model::Step step, int done, int total) {
    if (m_job != job) return;
    m_now = step;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_timeLeft.report(step, done, total);
    putStep();
    putTimeLeft();
}

void JobBar::putStep() {
    m_step->setText(m_isStopped ? tr("Stopping…")
                    : m_now     ? model::text::name(*m_now)
                                : tr("Working…"));
}

void JobBar::putTimeLeft() {
    const QString text = m_isStopped ? QString() : m_timeLeft.text();
    m_left->setText(text);
    m_left->setVisible(!text.isEmpty());
}

/** Where nothing would come of it, it is not offered. */
void JobBar::putStop() {
    const bool may = m_job && m_job->mayStop();
    m_stop->setVisible(may);
    m_stop->setEnabled(!m_isStopped);
    m_act->setEnabled(may && !m_isStopped && isVisible());
}

void JobBar::stop() {
    if (m_job) m_work->stop(m_job);
}

/** Here or in another place. */
void JobBar::onStopped(const Work::JobHandle& job) {
    if (m_job != job) return;
    m_isStopped = true;
    putStep();
    putTimeLeft();
    putStop();
}

void JobBar::onEnded(const Work::JobHandle& job) {
    if (m_job != job) return;
    m_job.reset();
    m_patience.stop();
    hide();
    putStop();
}

} // namespace ui
