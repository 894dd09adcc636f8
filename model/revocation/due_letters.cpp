// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "model/revocation/revocation_service.h"

namespace model {

namespace {

bool isOpen(const RevocationLetter& letter) {
    return std::any_of(letter.rows.begin(), letter.rows.end(), [](const RevocationRow& row) {
        return row.state == RevocationRowState::Open;
    });
}

/** What is closed is never overdue. */
Result<DueRevocation> dated(RevocationLetter letter, const Today& today) {
    const auto day =
        dueDate(today.rules->term(TermRole::Revocation), letter.registered, *today.calendar);
    if (!day && day.error().code != ErrorCode::CalendarYearMissing) return day.error();
    DueRevocation due{std::move(letter)};
    due.clause = today.rules->term(TermRole::Revocation).clause;
    if (day) due.due = *day;
    due.overdue = day && *day < today.day && isOpen(due.letter);
    return due;
}

Result<std::vector<DueRevocation>> dated(std::vector<RevocationLetter> letters,
                                         const Today& today) {
    std::vector<DueRevocation> all;
    for (RevocationLetter& letter : letters) {
        KU_TRY(DueRevocation due, dated(std::move(letter), today));
        all.push_back(std::move(due));
    }
    return all;
}

} // namespace

Result<std::vector<DueRevocation>> RevocationService::due() const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(auto letters, m_session->reg.revocations().pending());
    KU_TRY(auto waiting, dated(std::move(letters), today));
    const auto order = [](const DueRevocation& due) {
        return std::make_tuple(!due.overdue, !due.due, due.due.value_or(due.letter.registered),
                               due.letter.id);
    };
    std::sort(waiting.begin(), waiting.end(),
              [&](const DueRevocation& a, const DueRevocation& b) { return order(a) < order(b); });
    return waiting;
}

Result<std::vector<DueRevocation>> RevocationService::all() const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(auto letters, m_session->reg.revocations().letters(-1));
    return dated(std::move(letters), today);
}

Result<DueRevocation> RevocationService::letter(Id letterId) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(RevocationLetter letter, m_session->reg.revocations().letter(letterId));
    return dated(std::move(letter), today);
}

} // namespace model
