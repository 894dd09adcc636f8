// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/work.h"

#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/papers/paper_context.h"

namespace ui {

Work::Work(QObject* parent)
    : QObject(parent) {}

Work::~Work() {
    close();
}

Work::JobHandle Work::makeJob() {
    // The job's own report must not keep it alive.
    auto self = std::make_shared<std::weak_ptr<model::Job>>();
    const auto report = [this, self](model::Step step, int done, int total) {
        QMetaObject::invokeMethod(this, [this, self, step, done, total] {
            if (const auto alive = self->lock()) emit progress(alive, step, done, total);
        });
    };
    auto job = std::make_shared<model::Job>(report, [this, self] {
        QMetaObject::invokeMethod(this, [this, self] {
            if (const auto alive = self->lock()) emit stoppable(alive);
        });
    });
    *self = job;
    return job;
}

QDate SignedIn::today() const {
    return model::civilDay(clock->now(), utcOffset);
}

void Work::open(QObject* asker, MakeSession make,
                std::function<void(model::Result<SignedIn>)> then) {
    const auto act = [this, make = std::move(make)](model::Job& job) -> model::Result<SignedIn> {
        KU_TRY(model::Session session, make(job));
        KU_TRY(auto desk, model::OpenDesk::open(std::move(session)));
        KU_TRY(const auto limits, desk->reg().clockEvents().limits());
        KU_TRY(const int idle, model::idleLockMinutes(desk->reg()));
        KU_TRY(const QString mark, model::papers::trainingMarkOf(desk->session()));
        KU_TRY(model::Drafts drafts, model::draftsOf(desk->session()));
        m_desk = std::move(desk);
        const model::Session& open = m_desk->session();
        return SignedIn{open.folder,           open.operatorName,          mark,
                        open.wrongTriesBefore, open.keyringDiffers,        limits.utcOffset,
                        open.lastActBefore,    std::chrono::minutes(idle), std::move(drafts),
                        &open.reg.clock()};
    };
    startAlone(asker, act, std::move(then));
}

void Work::close() {
    enqueue([this] { m_desk.reset(); });
}

void Work::stop(const JobHandle& job) {
    job->cancel();
    emit stopped(job);
}

void Work::enqueue(std::function<void()> work) {
    m_runner.start(std::make_shared<model::Job>(), [work = std::move(work)](model::Job&) {
        work();
        return model::done();
    });
}

} // namespace ui
