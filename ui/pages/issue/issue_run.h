// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <set>
#include <vector>

#include <QVariant>

#include "ui/pages/issue/issue_acts.h"

namespace ui {

/**
 * "The third of twelve": the rows of one run, and how many of them the register has as issued, by
 * whomever. Rows accepted meanwhile join it; it ends when none of its rows waits any more.
 */
class IssueRun {
public:
    const std::vector<model::Id>& rows() const { return m_rows; }
    int issued() const { return m_issued; }

    /** queue: read for these rows. */
    void follow(const issue::Queue& queue) {
        const std::set<model::Id> before(m_rows.begin(), m_rows.end());
        m_rows.clear();
        for (const issue::Task& task : queue.tasks)
            m_rows.push_back(task.row.row.id);
        const bool goesOn = std::any_of(m_rows.begin(), m_rows.end(),
                                        [&](model::Id row) { return before.contains(row); });
        m_issued = goesOn ? static_cast<int>(queue.issued.size()) : 0;
        if (goesOn) m_rows.insert(m_rows.end(), queue.issued.begin(), queue.issued.end());
    }

    QVariantList place() const {
        QVariantList rows;
        for (const model::Id row : m_rows)
            rows += qlonglong(row);
        return rows;
    }
    /** What is issued of it by now, the next queue says. */
    void comeBack(const QVariantList& place) {
        m_rows.clear();
        for (const QVariant& row : place)
            m_rows.push_back(row.toLongLong());
    }

private:
    std::vector<model::Id> m_rows;
    int m_issued = 0;
};

} // namespace ui
