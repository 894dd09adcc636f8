// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/close_question.h"

#include "model/text/names.h"

namespace ui {

namespace {
constexpr auto patience = std::chrono::milliseconds(500);
} // namespace

CloseQuestion::CloseQuestion(Work& work, QWidget* parent)
    : Banner(parent)
    , m_work(&work) {
    setObjectName(QStringLiteral("closeQuestion"));
    setComesFirst();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Patient) ask();
    });
    connect(&work, &Work::began, this, [this] { m_step.reset(); });
    connect(&work, &Work::progress, this,
            [this](const Work::JobHandle&, model::Step step) { m_step = step; });
    connect(&work, &Work::idle, this, &CloseQuestion::onIdle);
}

bool CloseQuestion::mayClose() {
    if (!m_work->isBusy()) return true;
    if (m_stage == Stage::Off) {
        m_stage = Stage::Patient;
        m_patience.start();
    }
    return false;
}

void CloseQuestion::ask() {
    m_stage = Stage::Asking;
    choose(
        look::Level::Note,
        [step = m_step] {
            return step ? tr("A job is under way: %1. Kualik closes only when it is done.")
                              .arg(model::text::name(*step))
                        : tr("A job is under way. Kualik closes only when it is done.");
        },
        [] { return tr("Close when it is done"); }, [] { return tr("Keep open"); },
        [this] { wait(); }, [this] { m_stage = Stage::Off; });
}

void CloseQuestion::wait() {
    m_stage = Stage::Waiting;
    ask(
        look::Level::Note, [] { return tr("Kualik closes by itself when the job is done."); },
        [] { return tr("Keep open"); }, [this] { keepOpen(); });
}

bool CloseQuestion::keepOpen() {
    if (m_stage == Stage::Off || m_stage == Stage::Patient) return false;
    m_stage = Stage::Off;
    quiet();
    return true;
}

/** A question that nobody answered goes with its reason: what came of the job is there to read. */
void CloseQuestion::onIdle() {
    const Stage before = m_stage;
    m_stage = Stage::Off;
    m_patience.stop();
    if (before == Stage::Off) return;
    quiet();
    if (before != Stage::Asking) emit due();
}

} // namespace ui
