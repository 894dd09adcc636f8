// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QWidget>

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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString daysInWords() const;

    std::vector<int> m_byDay;
    int m_today = 0;
};

} // namespace ui
