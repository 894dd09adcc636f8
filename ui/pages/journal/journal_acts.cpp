// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/journal_acts.h"

#include <algorithm>
#include <set>

#include "model/papers/paper_context.h"
#include "model/papers/papers.h"
#include "ui/look/collation.h"

namespace ui::journal {

namespace {

/** So many lines are looked up sooner one by one than the book is read. */
constexpr std::size_t few = 256;

/** Lines of other days, or not chosen, that these correct, and those that they in turn correct. */
model::Status addCorrected(model::Desk& desk, std::vector<model::JournalLine>& lines) {
    std::set<model::Id> here{0};
    for (const model::JournalLine& line : lines)
        here.insert(line.id);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const model::Id wanted = lines[i].corrects;
        if (!here.insert(wanted).second) continue;
        KU_TRY(auto line, desk.reg().journal().byId(wanted));
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    return crypto::done();
}

QVariant keyOf(const model::JournalLine& line, SortBy by) {
    switch (by) {
    case SortBy::Number:
        return line.number;
    case SortBy::Day:
        return line.handedOverOn;
    case SortBy::User:
        return line.userName;
    case SortBy::StateBody:
        return line.stateBody;
    case SortBy::Letter:
        return line.letterNumber;
    case SortBy::Medium:
        return line.mediumSerial;
    case SortBy::Receiver:
        return line.receiverName;
    case SortBy::IssuedOn:
        return line.issuedOn;
    case SortBy::Channel:
        return static_cast<int>(line.channel);
    }
    return {};
}

/** @param ids ascending, lines of the days that are searched */
model::Result<look::SortKeys> keysOf(model::Desk& desk, const std::vector<model::Id>& ids,
                                     const Search& search) {
    const auto journal = desk.reg().journal();
    look::SortKeys keys(ids.size());
    if (ids.size() <= few) {
        for (std::size_t place = 0; place < ids.size(); ++place) {
            KU_TRY(const model::JournalLine line, journal.byId(ids[place]));
            keys[place] = keyOf(line, *search.by);
        }
        return keys;
    }
    KU_CHECK(journal.visit(search.from, search.to, [&](const model::JournalLine& line) {
        const auto at = std::lower_bound(ids.begin(), ids.end(), line.id);
        if (at != ids.end() && *at == line.id)
            keys[static_cast<std::size_t>(at - ids.begin())] = keyOf(line, *search.by);
    }));
    return keys;
}

model::Result<std::vector<model::Id>> sorted(model::Desk& desk, const std::vector<model::Id>& ids,
                                             const Search& search) {
    KU_TRY(const auto keys, keysOf(desk, ids, search));
    std::vector<model::Id> inOrder;
    inOrder.reserve(ids.size());
    for (const int place : look::sorted(keys, search.order, search.language))
        inOrder.push_back(ids[static_cast<std::size_t>(place)]);
    return inOrder;
}

model::Result<model::Bytes> printed(model::Desk& desk, std::vector<model::JournalLine> lines,
                                    model::Job& job) {
    KU_CHECK(addCorrected(desk, lines));
    KU_CHECK(job.checkpoint());
    KU_TRY(auto context, model::papers::contextOfToday(desk.session));
    context.job = &job;
    return model::papers::journal(lines, context);
}

} // namespace

model::Result<Found> find(model::Desk& desk, const Search& search) {
    const auto journal = desk.reg().journal();
    KU_TRY(auto ids, journal.findIds(search.from, search.to, search.text));
    if (search.by) {
        KU_TRY(ids, sorted(desk, ids, search));
    }
    Found found;
    KU_TRY(found.anyInTheseDays, journal.hasAny(search.from, search.to));
    KU_TRY(found.lines, Pages<Line>::open(desk, std::move(ids), read));
    return found;
}

model::Result<std::vector<Line>> read(model::Desk& desk, const std::vector<model::Id>& ids) {
    const auto journal = desk.reg().journal();
    std::vector<Line> lines;
    lines.reserve(ids.size());
    for (const model::Id id : ids) {
        KU_TRY(model::JournalLine line, journal.byId(id));
        int corrects = 0;
        if (line.corrects != 0) {
            KU_TRY(const model::JournalLine corrected, journal.byId(line.corrects));
            corrects = corrected.number;
        }
        KU_TRY(const auto corrections, journal.correctionsOf(id));
        const int replacedBy = corrections.empty() ? 0 : corrections.back().number;
        lines.push_back({std::move(line), corrects, replacedBy});
    }
    return lines;
}

model::Result<model::JournalLine> standing(model::Desk& desk, model::Id line) {
    const auto journal = desk.reg().journal();
    for (;;) {
        KU_TRY(const auto corrections, journal.correctionsOf(line));
        if (corrections.empty()) return journal.byId(line);
        line = corrections.back().id;
    }
}

model::Result<Standing> standingFor(model::Desk& desk, model::Id line, model::Id begun) {
    Standing found;
    KU_TRY(found.line, standing(desk, line));
    if (begun == 0) return found;
    KU_TRY(const model::JournalLine ofBegun, standing(desk, begun));
    if (ofBegun.id == found.line.id) found.typedFor = begun;
    return found;
}

model::Result<model::Bytes> paper(model::Desk& desk, QDate from, QDate to, model::Job& job) {
    KU_TRY(auto lines, model::JournalService(desk.session).lines(from, to));
    return printed(desk, std::move(lines), job);
}

model::Result<model::Bytes> paper(model::Desk& desk, const std::vector<model::Id>& ids,
                                  model::Job& job) {
    std::vector<model::JournalLine> lines;
    lines.reserve(ids.size());
    for (const model::Id id : ids) {
        KU_CHECK(job.checkpoint());
        KU_TRY(auto line, desk.reg().journal().byId(id));
        lines.push_back(std::move(line));
    }
    return printed(desk, std::move(lines), job);
}

} // namespace ui::journal
