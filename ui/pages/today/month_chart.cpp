// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/month_chart.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include <QLocale>
#include <QPainter>

#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int chartHeight = 96;
constexpr int scaleHeight = 18; // the days below the bars
constexpr int mostHeight = 16;  // the number above the highest bar
constexpr int leastApart = 3;   // days: nearer to today's, another one's would touch it
} // namespace

MonthChart::MonthChart(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("monthChart"));
    setFixedHeight(chartHeight);
}

void MonthChart::show(std::vector<int> byDay, int today) {
    m_byDay = std::move(byDay);
    m_today = today;
    const int all = std::accumulate(m_byDay.begin(), m_byDay.end(), 0);
    setAccessibleName(tr("Certificates issued this month: %1").arg(all));
    setAccessibleDescription(daysInWords());
    setToolTip(accessibleName());
    update();
}

/** What the bars show, for whoever hears it: the days with certificates, and how many each has. */
QString MonthChart::daysInWords() const {
    QStringList days;
    for (std::size_t i = 0; i < m_byDay.size(); ++i)
        if (m_byDay[i] > 0)
            days += tr("Day %1: %2").arg(QString::number(i + 1), QLocale().toString(m_byDay[i]));
    return days.join(QStringLiteral("; "));
}

std::vector<int> MonthChart::named(int days, int today) {
    std::vector<int> found;
    for (int day = 1; day <= days; ++day) {
        const bool isRound = day == 1 || day % 5 == 0;
        if (day == today || (isRound && std::abs(day - today) >= leastApart)) found.push_back(day);
    }
    return found;
}

int MonthChart::highestDay(const std::vector<int>& byDay) {
    const auto most = std::max_element(byDay.begin(), byDay.end());
    return most == byDay.end() || *most == 0 ? 0 : static_cast<int>(most - byDay.begin()) + 1;
}

/** How much a bar is: the others are read by it. */
void MonthChart::drawMost(QPainter& painter, int day, double step) {
    const QString number = QLocale().toString(m_byDay[static_cast<std::size_t>(day - 1)]);
    const double wide = painter.fontMetrics().horizontalAdvance(number) + 2;
    const double middle = step * (day - 0.5);
    const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.setPen(look::colours().text);
    painter.drawText(QRectF(left, 0, wide, mostHeight), Qt::AlignCenter, number);
}

void MonthChart::paintEvent(QPaintEvent*) {
    if (m_byDay.empty()) return;
    const look::Colours& colours = look::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::max_element(m_byDay.begin(), m_byDay.end()));
    const double step = double(width()) / double(m_byDay.size());
    const double base = height() - scaleHeight;
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const std::vector<int> days = named(static_cast<int>(m_byDay.size()), m_today);
    for (std::size_t i = 0; i < m_byDay.size(); ++i) {
        const int day = static_cast<int>(i) + 1;
        const double left = step * double(i);
        const double tall = m_byDay[i] > 0 ? (base - mostHeight) * m_byDay[i] / most : 1;
        painter.fillRect(QRectF(left + 1, base - tall, step - 2, tall),
                         m_byDay[i] > 0 ? colours.accent : colours.border);
        if (std::find(days.begin(), days.end(), day) == days.end()) continue;
        painter.setPen(day == m_today ? colours.text : colours.muted);
        painter.drawText(QRectF(left - step, base + 2, step * 3, scaleHeight - 2), Qt::AlignCenter,
                         QString::number(day));
    }
    if (const int day = highestDay(m_byDay); day > 0) drawMost(painter, day, step);
}

} // namespace ui
