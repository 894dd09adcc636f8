// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_search.h"

#include "ui/look/collation.h"

namespace ui::certificates {

namespace {

/** Half of the work is to read what they are sorted by, half to put them in order. */
class Progress {
public:
    Progress(model::Job& job, std::size_t count)
        : m_job(&job)
        , m_count(static_cast<int>(count)) {}

    model::Status read(std::size_t done) const { return report(static_cast<int>(done)); }
    bool sorted(std::size_t done) const {
        return static_cast<bool>(report(m_count + static_cast<int>(done)));
    }

private:
    model::Status report(int done) const {
        m_job->progress(model::Step::Sorting, done, 2 * m_count);
        return m_job->checkpoint();
    }

    model::Job* m_job;
    int m_count;
};

/** What is not there comes last: an invalid one. */
QVariant keyOf(const model::BindValue& value, model::CertificateColumn column) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return qlonglong(*number);
    if (const auto* octets = std::get_if<model::Bytes>(&value))
        return QByteArray(reinterpret_cast<const char*>(octets->data()),
                          static_cast<qsizetype>(octets->size()));
    const auto& text = std::get<QString>(value);
    bool isNumber = false;
    const qlonglong number =
        column == model::CertificateColumn::Iin ? text.toLongLong(&isNumber) : 0;
    return isNumber ? QVariant(number) : QVariant(text);
}

/** @param ids as they were issued, newest first */
model::Result<std::vector<model::Id>> sorted(model::Desk& desk, const std::vector<model::Id>& ids,
                                             const Order& order, model::Job& job) {
    const model::Job::Stoppable stoppable(job);
    const Progress progress(job, ids.size());
    look::SortKeys keys;
    keys.reserve(ids.size());
    {
        KU_TRY(const auto values,
               desk.reg().certificates().column(
                   *order.by, ids, [&](std::size_t done) { return progress.read(done); }));
        for (const model::BindValue& value : values)
            keys.push_back(keyOf(value, *order.by));
    }
    const auto places = look::sorted(keys, order.direction, order.language,
                                     [&](std::size_t done) { return progress.sorted(done); });
    KU_CHECK(job.checkpoint());
    std::vector<model::Id> inOrder;
    inOrder.reserve(ids.size());
    for (const int place : places)
        inOrder.push_back(ids[static_cast<std::size_t>(place)]);
    return inOrder;
}

bool isKnown(const FoundList& before, const Order& order, const std::vector<model::Id>& asIssued) {
    return before && before->search.order == order && before->asIssued == asIssued &&
           order.by != model::CertificateColumn::State;
}

} // namespace

model::Result<FoundList> find(model::Desk& desk, const Search& search, const FoundList& before,
                              model::Job& job) {
    Found found{search, {}, {}};
    KU_TRY(auto ids, desk.reg().certificates().findIds(search.query));
    if (!search.order.by) {
        found.inOrder = std::move(ids);
    } else if (isKnown(before, search.order, ids)) {
        found.inOrder = before->inOrder;
        found.asIssued = std::move(ids);
    } else {
        KU_TRY(found.inOrder, sorted(desk, ids, search.order, job));
        found.asIssued = std::move(ids);
    }
    return std::make_shared<const Found>(std::move(found));
}

} // namespace ui::certificates
