// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/time_left.h"

#include <QLocale>

namespace ui {

using std::chrono::seconds;

namespace {

constexpr seconds exact(10); // of more, a number that changes all the time says no more
constexpr int step = 5;

/** Up, so that it does not take longer than was said. */
int upTo(int unit, seconds time) {
    const auto count = static_cast<int>(time.count());
    return (count + unit - 1) / unit;
}

} // namespace

void TimeLeft::begin() {
    m_first.reset();
    m_left.reset();
}

void TimeLeft::report(model::Step step, int done, int total, Clock::time_point now) {
    m_left.reset();
    if (!m_first || m_first->step != step || done < m_first->done) m_first = First{step, done, now};
    const int made = done - m_first->done;
    if (made <= 0 || done >= total) return;
    const auto left = (now - m_first->at) * (total - done) / made;
    if (left > seconds(1)) m_left = std::chrono::ceil<seconds>(left);
}

QString TimeLeft::text() const {
    if (!m_left) return {};
    const auto words = [](int count) { return QLocale().toString(count); };
    if (*m_left > std::chrono::minutes(1))
        return tr("About %1 min left").arg(words(upTo(60, *m_left)));
    if (*m_left > exact) return tr("About %1 s left").arg(words(upTo(step, *m_left) * step));
    return tr("About %1 s left").arg(words(static_cast<int>(m_left->count())));
}

} // namespace ui
