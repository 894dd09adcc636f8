// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>

#include "model/access/open_desk.h"
#include "model/drafts/drafts.h"
#include "model/job/runner.h"
#include "ui/jobs/typed.h"

namespace ui {

/** What the window knows of who is signed in; the rest stays with the worker. */
struct SignedIn {
    QString folder;
    QString operatorName;
    QString trainingMark = {}; // empty: the workplace does not train
    int wrongTriesBefore = 0;
    bool keyringDiffers = false;
    std::chrono::seconds utcOffset = {};
    std::optional<model::Time> lastActBefore = {}; // before this sign-in
    std::chrono::minutes idleLock = {};            // without use for so long, the desk locks
    model::Drafts drafts = {};
    const crypto::Clock* clock = nullptr; // the desk's, for what begins before the worker answers
    /** The window has one for each operator. */
    std::shared_ptr<Typed> typed = std::make_shared<Typed>();

    /** The civil day by the desk's clock. */
    QDate today() const;
};

/**
 * The way from a screen to the services: an act runs on the desk's one worker, its answer comes
 * back on the window's thread, and nothing comes where the screen that asked is gone. Register,
 * media and keys never leave the worker.
 *
 *     work.start(this, [](model::Desk& desk, model::Job&) { return desk.reg().journal().list(); },
 *                [this](const auto& lines) { show(lines); });
 */
class Work : public QObject {
    Q_OBJECT

public:
    explicit Work(QObject* parent = nullptr);
    /** Waits for what was started; the register closes. */
    ~Work() override;

    using JobHandle = std::shared_ptr<model::Job>;

    /** act: Result<T>(model::Job&), for what needs nobody signed in; then: void(Result<T>). */
    template <typename Act, typename Then>
    JobHandle startAlone(QObject* asker, Act act, Then then) {
        auto job = makeJob();
        ++m_unanswered;
        emit asked(job, asker);
        enqueue([this, asker = QPointer<QObject>(asker), act = std::move(act),
                 then = std::move(then), job]() mutable {
            using Answer = std::invoke_result_t<Act, model::Job&>;
            QMetaObject::invokeMethod(this, [this, job] { emit began(job); });
            const model::Status go = job->checkpoint(); // cancelled before its turn: nothing done
            auto answer = std::make_shared<Answer>(go ? act(*job) : Answer(go.error()));
            QMetaObject::invokeMethod(this, [this, asker, answer, then, job]() mutable {
                emit ended(job);
                if (asker) then(std::move(*answer)); // which may ask for more
                if (--m_unanswered == 0) emit idle();
            });
        });
        return job;
    }

    /** act: Result<T>(model::Desk&, model::Job&). Cancelled where nobody is signed in any more. */
    template <typename Act, typename Then>
    JobHandle start(QObject* asker, Act act, Then then) {
        return startAlone(
            asker,
            [this, act = std::move(act)](
                model::Job& job) mutable -> std::invoke_result_t<Act, model::Desk&, model::Job&> {
                if (!m_desk) return model::Error{model::ErrorCode::Cancelled};
                return act(**m_desk, job);
            },
            std::move(then));
    }

    /** Signs in, or makes a workplace: the desk stays open until close(). */
    using MakeSession = std::function<model::Result<model::Session>(model::Job&)>;
    void open(QObject* asker, MakeSession make, std::function<void(model::Result<SignedIn>)> then);
    void close();

    /** Whoever waits for it wants no more of it: every place that offers to stop it hears that. */
    void stop(const JobHandle& job);

    /** Something was started whose answer has not come yet. */
    bool isBusy() const { return m_unanswered > 0; }

signals:
    /** It stands in the queue; began() follows when its turn comes. */
    void asked(const ui::Work::JobHandle& job, QObject* asker);
    /** The worker took it; one at a time. */
    void began(const ui::Work::JobHandle& job);
    void progress(const ui::Work::JobHandle& job, model::Step step, int done, int total);
    /** Whether the one that runs can be stopped now; see Job::mayStop(). */
    void stoppable(const ui::Work::JobHandle& job);
    /** It was asked to stop, and goes on as far as its next checkpoint. */
    void stopped(const ui::Work::JobHandle& job);
    void ended(const ui::Work::JobHandle& job);
    /** Every answer has come. */
    void idle();

private:
    JobHandle makeJob();
    void enqueue(std::function<void()> work);

    int m_unanswered = 0;
    std::unique_ptr<model::OpenDesk> m_desk; // touched by the worker only
    model::Runner m_runner;                  // last: its end waits for the jobs
};

} // namespace ui
