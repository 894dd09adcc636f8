// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/machine_unit.h"

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QPixmap>
#include <QStandardItemModel>
#include <QTableView>

#include "tests/bench/window/fill.h"
#include "tests/bench/window/watcher.h"

namespace bench {

namespace {

constexpr int times = 5;

double page(QAbstractItemModel& rows) {
    QTableView view;
    view.resize(1280, 720);
    view.setModel(&rows);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    view.grab();
    return milliseconds(CLOCK_MONOTONIC) - begin;
}

} // namespace

double machineUnit() {
    QStandardItemModel rows;
    for (int row = 0; row < rowsOfALongLetter; ++row) {
        QList<QStandardItem*> items;
        for (const QString& cell : sheetRow(row))
            items += new QStandardItem(cell);
        rows.appendRow(items);
    }
    page(rows); // fonts are read once
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(page(rows));
    std::sort(all.begin(), all.end());
    std::printf(
        "machine unit: %.1f ms for a page of a plain table of %d rows, laid out and painted "
        "(median of %d)\n",
        all[times / 2], rowsOfALongLetter, times);
    return all[times / 2];
}

} // namespace bench
