// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

#include <QCache>
#include <QSet>

#include "ui/jobs/work.h"

namespace ui {

/** The ids of a whole list in their order, and the rows that it begins with. */
template <typename Row>
struct PagedList {
    std::vector<model::Id> ids = {};
    std::vector<Row> first = {};
};

/**
 * The rows of a list of any length: those around the view are read in the worker when they come
 * into it. Nothing here waits: a row that is not here yet is null.
 */
template <typename Row>
class Pages {
public:
    static constexpr int pageSize = 256;
    static constexpr int pagesKept = 64;

    using Rows = std::vector<Row>;
    /** In the worker. */
    using Read = model::Result<Rows> (*)(model::Desk&, const std::vector<model::Id>&);
    /** The rows from the first to the last of these places are here. */
    using Came = std::function<void(int first, int last)>;
    using Failed = std::function<void(const model::Error&)>;

    /** owner: has this, and lives as long. */
    Pages(Work& work, QObject& owner, Read read, Came came, Failed failed)
        : m_work(&work)
        , m_owner(&owner)
        , m_read(read)
        , m_came(std::move(came))
        , m_failed(std::move(failed))
        , m_pages(pagesKept) {}

    /** In the worker: a list that is seen with its first rows at once. */
    static model::Result<PagedList<Row>> open(model::Desk& desk, std::vector<model::Id> ids,
                                              Read read) {
        PagedList<Row> list{std::move(ids)};
        const auto count = std::min<std::ptrdiff_t>(pageSize, std::ssize(list.ids));
        KU_TRY(list.first, read(desk, {list.ids.begin(), list.ids.begin() + count}));
        return list;
    }

    void put(PagedList<Row> list) {
        m_ids = std::move(list.ids);
        ++m_list;
        m_pages.clear();
        m_asked.clear();
        m_old.clear();
        if (!list.first.empty()) m_pages.insert(0, new Rows(std::move(list.first)));
    }

    /** The same list, whose rows may have changed: each is shown until it is read anew. */
    void renew() {
        ++m_list;
        m_asked.clear();
        for (const int page : m_pages.keys())
            m_old.insert(page);
    }

    const std::vector<model::Id>& ids() const { return m_ids; }
    int count() const { return static_cast<int>(m_ids.size()); }
    model::Id idAt(int row) const {
        return row < 0 || row >= count() ? 0 : m_ids[static_cast<std::size_t>(row)];
    }
    /** -1: it is not in the list. */
    int placeOf(model::Id id) const {
        const auto at = std::find(m_ids.begin(), m_ids.end(), id);
        return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
    }
    const Row* at(int row) const {
        if (row < 0 || row >= count()) return nullptr;
        const int page = row / pageSize;
        if (const Rows* rows = m_pages.object(page)) {
            if (m_old.contains(page)) ask(page);
            const auto place = static_cast<std::size_t>(row % pageSize);
            return place < rows->size() ? &(*rows)[place] : nullptr;
        }
        ask(page);
        return nullptr;
    }

private:
    void ask(int page) const {
        if (m_asked.contains(page)) return;
        m_asked.insert(page);
        const auto begin = m_ids.begin() + page * pageSize;
        const auto rows = std::min<std::ptrdiff_t>(pageSize, m_ids.end() - begin);
        m_work->start(
            m_owner,
            [ids = std::vector<model::Id>(begin, begin + rows),
             read = m_read](model::Desk& desk, model::Job&) { return read(desk, ids); },
            [this, page, list = m_list](model::Result<Rows> read) {
                if (list != m_list) return; // its places have other rows by now
                m_asked.remove(page);
                if (!read) return m_failed(read.error());
                const int first = page * pageSize;
                const int last = first + static_cast<int>(read->size()) - 1;
                m_old.remove(page);
                m_pages.insert(page, new Rows(std::move(*read)));
                m_came(first, last);
            });
    }

    Work* m_work;
    QObject* m_owner;
    Read m_read;
    Came m_came;
    Failed m_failed;
    std::vector<model::Id> m_ids;
    mutable QCache<int, Rows> m_pages; // what is shown does not change by it
    mutable QSet<int> m_asked;
    mutable QSet<int> m_old; // pages of before renew()
    int m_list = 0;          // answers for another list are dropped
};

} // namespace ui
