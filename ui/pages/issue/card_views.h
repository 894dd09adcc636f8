// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/jobs/time_left.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/look/icons.h"
#include "ui/look/spoken.h"
#include "ui/pages/issue/issue_acts.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/** Until the medium is there: which one to put in, and what is there that does not fit. */
class WaitView : public QWidget {
    Q_OBJECT

public:
    explicit WaitView(QWidget* parent);

    void show(const issue::Task& task, const issue::MediaLook& seen);
    using QWidget::show;
    /** Asks for nothing before somebody looked into the slots. */
    void forget();
    void retranslate();
    /**
     * Why a medium is not taken, or what went wrong on it; of one that any free one can replace,
     * and of one that none can, what to do, too.
     */
    static QString reason(const model::Error& why, const issue::Task& task,
                          const issue::MediaLook& seen);

signals:
    void prepareWanted();

private:
    QString wanted() const;

    issue::Task m_task;
    issue::MediaLook m_seen;
    bool m_isKnown = false;
    look::Picture* m_icon;
    look::Notice* m_text;
    QLabel* m_hint;
    look::Banner* m_unfit;
    QPushButton* m_prepare;
};

/** What is happening, with the time left where it can be known and a way to stop between two steps.
 */
class WorkView : public QWidget {
    Q_OBJECT

public:
    WorkView(Work& work, QWidget* parent);

    void follow(const Work::JobHandle& job);
    void retranslate();

private:
    void offerToStop(bool offers);

    Work::JobHandle m_job;
    std::optional<model::Step> m_step;
    bool m_isStopped = false; // by whoever waits, here or in another place
    TimeLeft m_timeLeft;
    look::Notice* m_text;
    QLabel* m_hint;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

/** It is done: what was made; Enter goes on, and so does taking the medium out. */
class DoneView : public QWidget {
    Q_OBJECT

public:
    explicit DoneView(QWidget* parent);

    void show(const issue::Attempt& done);
    using QWidget::show;
    /** Whose certificate comes next; empty: it was the last one. */
    void setNext(const QString& name);
    void retranslate();
    /** The medium that it was written on. */
    QString serial() const;
    /** Says the same in another place, where the next one is at work already. */
    void sayIn(look::Banner& banner) const;

signals:
    void next();
    /** On the page of the register, by its serial number. */
    void certificateWanted(const QString& serial);

private:
    void putNext();
    static QString certificateSerial(const issue::Attempt& done);
    static QString success(const issue::Attempt& done);
    static QString warnings(const issue::Attempt& done);

    issue::Attempt m_done;
    QString m_nextName;
    look::Banner* m_success;
    look::Banner* m_warning;
    QLabel* m_hint;
    QPushButton* m_next;
    QPushButton* m_show;
};

} // namespace ui
