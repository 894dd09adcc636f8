// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/watcher.h"

#include <algorithm>
#include <cstdio>

#include <QStringList>

namespace bench {

Watcher::Watcher() {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(5);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turned(); });
}

void Watcher::begin(const QString& what) {
    if (m_timer.isActive()) {
        turned();
    } else {
        m_last = Moment();
        m_timer.start();
    }
    m_steps.push_back({what, 0, 0, 0});
}

void Watcher::turned() {
    if (!m_timer.isActive()) return; // before the first step, or after the last one
    const Moment now;
    const double wall = now.wall - m_last.wall;
    Step& step = m_steps.back();
    if (wall > aim) ++step.over;
    if (wall > step.wall) {
        step.wall = wall;
        step.own = now.own - m_last.own;
    }
    m_last = now;
}

void Watcher::stop() {
    turned();
    m_timer.stop();
}

void Watcher::print(double unit) const {
    if (m_steps.empty()) return;
    const auto isShorter = [](const Step& a, const Step& b) { return a.wall < b.wall; };
    const Step& worst = *std::max_element(m_steps.begin(), m_steps.end(), isShorter);
    std::printf("the longest stall of the window in each step; one machine unit is %.1f ms:\n",
                unit);
    QStringList over;
    for (const Step& step : m_steps) {
        std::printf("    %4.0f ms, %5.1f units, own work %4.0f ms%s: %s\n", step.wall,
                    step.wall / unit, step.own, step.over > 0 ? ", over the aim" : "",
                    qPrintable(step.what));
        if (step.over > 0)
            over += QStringLiteral("%1 (%2 times)").arg(step.what, QString::number(step.over));
    }
    std::printf("longest stall of the window: %.0f ms, %.1f units, %.0f ms of it our own work "
                "(in: %s); aim %.0f ms\n",
                worst.wall, worst.wall / unit, worst.own, qPrintable(worst.what), aim);
    std::printf("%d of %d steps over %.0f ms%s%s\n", int(over.size()), int(m_steps.size()), aim,
                over.isEmpty() ? "" : ": ", qPrintable(over.join(QStringLiteral("; "))));
}

} // namespace bench
