// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QFrame>
#include <QTimer>

#include "ui/jobs/time_left.h"
#include "ui/jobs/work.h"

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/**
 * What the worker is doing now, where it lasts longer than half a second: with the time left, where
 * that can be known, and a way to stop it, where it can be stopped. That has a key in whatever
 * window the bar stands in, and is an action of the bar, for the command palette.
 */
class JobBar : public QFrame {
    Q_OBJECT

public:
    JobBar(Work& work, QWidget* parent);

    void retranslate();

private:
    void onBegan(const Work::JobHandle& job);
    void onProgress(const Work::JobHandle& job, model::Step step, int done, int total);
    void putStep();
    void putTimeLeft();
    void putStop();
    void stop();
    void onStopped(const Work::JobHandle& job);
    void onEnded(const Work::JobHandle& job);

    Work* m_work;
    Work::JobHandle m_job;
    std::optional<model::Step> m_now; // nothing: it has not said
    bool m_isStopped = false;         // by whoever waits, and not ended yet
    TimeLeft m_timeLeft;
    QTimer m_patience;
    QLabel* m_step;
    QProgressBar* m_bar;
    QLabel* m_left;
    QPushButton* m_stop;
    QAction* m_act;
};

} // namespace ui
