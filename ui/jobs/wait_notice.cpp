// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/wait_notice.h"

#include <algorithm>

#include "model/text/names.h"

namespace ui {

namespace {
constexpr auto patience = std::chrono::milliseconds(500);
} // namespace

WaitNotice::WaitNotice(Work& work, std::function<QWidget*()> page, QWidget* parent)
    : Banner(parent)
    , m_page(std::move(page)) {
    setObjectName(QStringLiteral("waitNotice"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &WaitNotice::putShown);
    connect(&work, &Work::asked, this, &WaitNotice::onAsked);
    connect(&work, &Work::began, this, &WaitNotice::onBegan);
    connect(&work, &Work::progress, this, &WaitNotice::onProgress);
    connect(&work, &Work::ended, this, [this](const Work::JobHandle& job) {
        if (job == m_running.job) m_running = {};
    });
}

void WaitNotice::onAsked(const Work::JobHandle& job, QObject* asker) {
    m_waiting.push_back({job, asker});
    if (isHidden() && !m_patience.isActive()) m_patience.start();
}

void WaitNotice::onBegan(const Work::JobHandle& job) {
    m_running = {job, nullptr};
    std::erase_if(m_waiting, [&](const Waiting& one) {
        if (one.job == job) m_running.asker = one.asker;
        return one.job == job;
    });
    m_step.reset();
    if (!isHidden()) putShown();
}

void WaitNotice::onProgress(const Work::JobHandle& job, model::Step step) {
    if (job != m_running.job) return;
    const bool isNew = m_step != step;
    m_step = step;
    if (isNew && !m_patience.isActive()) putShown();
}

void WaitNotice::lookAnew() {
    quiet();
    m_patience.start();
}

bool WaitNotice::isOfPage(const QObject* asker) const {
    const QWidget* page = m_page();
    const auto* widget = qobject_cast<const QWidget*>(asker);
    return page && widget && (widget == page || page->isAncestorOf(widget));
}

bool WaitNotice::isAwaited() const {
    const bool isOther = m_running.job && (m_step || !isOfPage(m_running.asker));
    return isOther && std::any_of(m_waiting.begin(), m_waiting.end(),
                                  [&](const Waiting& one) { return isOfPage(one.asker); });
}

void WaitNotice::putShown() {
    if (isAwaited())
        say(look::Level::Note, [this] { return words(); });
    else
        quiet();
}

QString WaitNotice::words() const {
    if (!m_step)
        return tr(
            "The program does something else first. What you asked for comes then by itself.");
    return tr("Waiting for: %1. What you asked for comes then by itself.")
        .arg(model::text::name(*m_step));
}

} // namespace ui
