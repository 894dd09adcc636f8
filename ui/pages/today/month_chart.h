// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QWidget>

class QPainter;

namespace ui {

/** A month's certificates as bars, a day each. */
class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent);

    void show(std::vector<int> byDay, int today);
    using QWidget::show;
    /** The days that are named below the bars; a few of them, so that none runs into another. */
    static std::vector<int> named(int days, int today);
    /** The first of the days with the most, whose number stands above its bar; 0: none has any. */
    static int highestDay(const std::vector<int>& byDay);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawMost(QPainter& painter, int day, double step);
    QString daysInWords() const;

    std::vector<int> m_byDay;
    int m_today = 0;
};

} // namespace ui
