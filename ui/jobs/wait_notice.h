// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QPointer>
#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"

namespace ui {

/**
 * Over the page in view: what it asked for has not had its turn for half a second, because the
 * desk's one worker does something else, and what that is. Goes when the turn comes. Of what a page
 * reads step by step for itself it says nothing.
 */
class WaitNotice : public look::Banner {
    Q_OBJECT

public:
    /** page: what is in view now, whose askers count. */
    WaitNotice(Work& work, std::function<QWidget*()> page, QWidget* parent);

    /** Another page came into view. */
    void lookAnew();

private:
    void onAsked(const Work::JobHandle& job, QObject* asker);
    void onBegan(const Work::JobHandle& job);
    void onProgress(const Work::JobHandle& job, model::Step step);
    bool isOfPage(const QObject* asker) const;
    bool isAwaited() const;
    void putShown();
    QString words() const;

    struct Waiting {
        Work::JobHandle job;
        QPointer<QObject> asker;
    };
    std::function<QWidget*()> m_page;
    std::vector<Waiting> m_waiting;
    Waiting m_running;
    std::optional<model::Step> m_step; // of what is running
    QTimer m_patience;
};

} // namespace ui
