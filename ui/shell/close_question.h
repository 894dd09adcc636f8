// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"

namespace ui {

/**
 * The window does not close on a job that is under way: gone from view, the program would go on
 * unseen until that is done, and nobody would read what came of it. What lasts no longer than a
 * moment is waited for without a word.
 */
class CloseQuestion : public look::Banner {
    Q_OBJECT

public:
    CloseQuestion(Work& work, QWidget* parent);

    /** Nothing is under way; else it asks, and due() may follow. */
    bool mayClose();
    /** Esc: false where there is nothing to step back from. */
    bool keepOpen();

signals:
    /** The job has ended that the window waited for to close. */
    void due();

private:
    enum class Stage {
        Off,
        Patient, // it may be over in a moment
        Asking,
        Waiting, // closes when it is done
    };
    void ask();
    void wait();
    void onIdle();
    using look::Banner::ask;

    Work* m_work;
    Stage m_stage = Stage::Off;
    std::optional<model::Step> m_step; // of what is running, where it has said
    QTimer m_patience;
};

} // namespace ui
