// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/access/today.h"
#include "ui/look/collation.h"
#include "ui/pages/applications/letters.h"

/** The book of all letters: never read as a whole, however long it is. */
namespace ui {

namespace {

using Keys = std::map<model::Id, QVariant>;
using States = std::map<model::RowState, int>;

bool waitsAny(const States& states) {
    return std::any_of(states.begin(), states.end(),
                       [](const auto& one) { return model::waitsForAnswer(one.first); });
}

int answered(const States& states) {
    int rows = 0;
    for (const auto& [state, count] : states)
        if (!model::waitsForAnswer(state)) rows += count;
    return rows;
}

/** A letter is due as the first of its rows that wait is. */
model::Result<std::optional<QDate>> dueOf(model::Desk& desk, const model::Application& head,
                                          const model::Today& today) {
    KU_TRY(const model::Application letter, desk.reg().applications().byId(head.id));
    std::optional<QDate> first;
    for (const model::EmployeeRow& row : letter.rows) {
        if (!model::waitsForAnswer(row.state)) continue;
        const auto day = model::rowDueDate(row, letter.received, *today.rules, *today.calendar);
        if (!day && day.error().code != model::ErrorCode::CalendarYearMissing) return day.error();
        if (day && (!first || *day < *first)) first = *day;
    }
    return first;
}

/** What has no key comes last. */
model::Result<Keys> keysOf(model::Desk& desk, LetterSort by) {
    const auto store = desk.reg().applications();
    Keys keys;
    if (by == LetterSort::Due) {
        KU_TRY(const auto rows, model::ApplicationService(desk.session).due());
        for (const model::DueRow& one : rows) // each letter's first row that has a day, first
            if (one.due) keys.try_emplace(one.row.applicationId, *one.due);
    } else if (by == LetterSort::Letter || by == LetterSort::Body) {
        KU_TRY(const auto texts,
               by == LetterSort::Letter ? store.letterNumbers() : store.stateBodies());
        keys.insert(texts.begin(), texts.end());
    } else {
        KU_TRY(const auto states, store.states());
        for (const auto& [letter, rows] : states) // by state: in the order of the work
            keys.emplace(letter, by == LetterSort::Progress
                                     ? answered(rows)
                                     : static_cast<int>(rows.begin()->first));
    }
    return keys;
}

model::Result<std::vector<model::Id>> sorted(model::Desk& desk, const std::vector<model::Id>& ids,
                                             const LetterSearch& search, const model::Job& job) {
    model::Job::Stoppable stoppable(job);
    KU_TRY(const Keys keys, keysOf(desk, *search.by));
    KU_CHECK(job.checkpoint());
    stoppable.end();
    look::SortKeys ofFound;
    ofFound.reserve(ids.size());
    for (const model::Id id : ids) {
        const auto key = keys.find(id);
        ofFound.push_back(key == keys.end() ? QVariant() : key->second);
    }
    std::vector<model::Id> inOrder;
    inOrder.reserve(ids.size());
    for (const int place : look::sorted(ofFound, search.order, search.language))
        inOrder.push_back(ids[static_cast<std::size_t>(place)]);
    return inOrder;
}

} // namespace

model::Result<FoundLetters> findLetters(model::Desk& desk, const LetterSearch& search,
                                        const model::Job& job) {
    KU_TRY(const model::Today today, model::todayOf(desk.reg()));
    model::Job::Stoppable stoppable(job);
    KU_TRY(auto ids, desk.reg().applications().findIds(search.text));
    KU_CHECK(job.checkpoint());
    stoppable.end();
    if (search.by) {
        KU_TRY(ids, sorted(desk, ids, search, job));
    }
    FoundLetters found{{}, today.rules->issueTermClauses()};
    KU_TRY(found.letters, Pages<LetterLine>::open(desk, std::move(ids), readLetters));
    return found;
}

model::Result<std::vector<LetterLine>> readLetters(model::Desk& desk,
                                                   const std::vector<model::Id>& ids) {
    KU_TRY(const model::Today today, model::todayOf(desk.reg()));
    KU_TRY(const auto letters, desk.reg().applications().summaries(ids));
    std::vector<LetterLine> lines;
    lines.reserve(letters.size());
    for (const model::LetterSummary& one : letters) {
        LetterLine& line = lines.emplace_back(LetterLine{.letter = one.letter.id,
                                                         .letterNumber = one.letter.letterNumber,
                                                         .letterDate = one.letter.letterDate,
                                                         .stateBody = one.letter.stateBody,
                                                         .states = one.states});
        if (!waitsAny(one.states)) continue;
        KU_TRY(line.due, dueOf(desk, one.letter, today));
        line.overdue = line.due && *line.due < today.day;
    }
    return lines;
}

} // namespace ui
