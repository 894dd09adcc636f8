// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>

#include "model/domain/letters_alike.h"
#include "model/register/application_select.h"
#include "model/register/application_store.h"
#include "model/register/search_words.h"

namespace model {

namespace {

/** One letter begins a word of nearly every certificate: it would look all of them up. */
constexpr int shortestOfCertificates = 2;

/** Of which rows the certificates are revoked: those handed over count no more. */
#define KU_REVOKED                                                                                 \
    "SELECT i.row_id FROM revocation v JOIN certificate k ON k.id = v.certificate_id "             \
    "JOIN issue i ON i.id = k.issue_id JOIN issue_now w ON w.issue_id = i.id "

Result<std::vector<Id>> readIds(Result<Query> query) {
    return readAll(std::move(query), [](Query& row) { return row.id(0); });
}

Result<std::map<Id, QString>> readTexts(Result<Query> query) {
    KU_TRY(const auto rows, readAll(std::move(query), [](Query& row) {
               return std::make_pair(row.id(0), row.text(1));
           }));
    return std::map<Id, QString>(rows.begin(), rows.end());
}

/** By what stands in the letter's head. */
Result<std::vector<Id>> byHead(Database& database, const QString& plain) {
    return readIds(database.query("SELECT a.id FROM application a" KU_HEAD_JOIN
                                  "WHERE has_letters(coalesce(h.letter_number, a.letter_number), "
                                  "?1) OR has_letters(coalesce(h.state_body, a.state_body), ?1) OR "
                                  "has_letters(coalesce(h.executor_name, a.executor_name), ?1)",
                                  plain));
}

/** By the persons who have no certificate of it: they are few, and in no index of words. */
Result<std::vector<Id>> byOpenRows(Database& database, const QString& plain) {
    return readIds(database.query(
        "SELECT r.application_id FROM row_now n CROSS JOIN application_row r ON r.id = n.row_id "
        "LEFT JOIN row_correction c ON c.id = (SELECT max(id) FROM row_correction WHERE row_id = "
        "r.id) WHERE n.state IN (?2, ?3, ?4, ?5) AND (has_letters(coalesce(c.full_name, "
        "r.full_name), ?1) OR has_letters(coalesce(c.iin, r.iin), ?1) OR "
        "has_letters(coalesce(c.bin, r.bin), ?1))",
        plain, RowState::Undecided, RowState::Accepted, RowState::Refused, RowState::Issuing));
}

/** By the certificates that were made of its rows. */
Result<std::vector<Id>> byCertificates(Database& database, const QString& text) {
    if (text.size() < shortestOfCertificates) return std::vector<Id>();
    KU_TRY(const auto match, matchExpression(database, text));
    if (!match) return std::vector<Id>();
    return readIds(database.query(
        "SELECT DISTINCT w.application_id FROM certificate_search CROSS JOIN certificate_whose w "
        "ON w.certificate_id = docid WHERE certificate_search MATCH ? AND w.application_id IS NOT "
        "NULL",
        *match));
}

} // namespace

Result<std::vector<Id>> ApplicationStore::findIds(const QString& text) const {
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return readIds(m_db->query("SELECT id FROM application ORDER BY id DESC"));
    const QString plain = plainLetters(wanted);
    KU_TRY(auto ids, byHead(*m_db, plain));
    KU_TRY(const auto open, byOpenRows(*m_db, plain));
    KU_TRY(const auto issued, byCertificates(*m_db, wanted));
    ids.insert(ids.end(), open.begin(), open.end());
    ids.insert(ids.end(), issued.begin(), issued.end());
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<std::vector<LetterSummary>> ApplicationStore::summaries(const std::vector<Id>& ids) const {
    std::vector<LetterSummary> found;
    found.reserve(ids.size());
    for (const Id id : ids) {
        KU_TRY(auto letter,
               readFirst(m_db->query(KU_APPLICATION_SELECT "WHERE a.id = ?", id), readApplication));
        if (!letter) continue;
        KU_TRY(const auto states,
               readAll(m_db->query("SELECT CASE WHEN n.state = 'handed-over' AND EXISTS(" KU_REVOKED
                                   "WHERE i.row_id = r.id AND +w.state = 'handed-over') THEN "
                                   "'revoked' ELSE n.state END AS shown, count(*) FROM "
                                   "application_row r JOIN row_now n ON n.row_id = r.id WHERE "
                                   "r.application_id = ? GROUP BY shown",
                                   id),
                       [](Query& row) {
                           return std::make_pair(row.enumerator<RowState>(0), row.number(1));
                       }));
        found.push_back({std::move(*letter), {states.begin(), states.end()}});
    }
    return found;
}

Result<std::map<Id, QString>> ApplicationStore::letterNumbers() const {
    return readTexts(m_db->query("SELECT a.id, coalesce(h.letter_number, a.letter_number) "
                                 "FROM application a" KU_HEAD_JOIN));
}

Result<std::map<Id, QString>> ApplicationStore::stateBodies() const {
    return readTexts(m_db->query("SELECT a.id, coalesce(h.state_body, a.state_body) "
                                 "FROM application a" KU_HEAD_JOIN));
}

Result<std::map<Id, std::map<RowState, int>>> ApplicationStore::states() const {
    struct Count {
        Id letter;
        RowState state;
        int rows;
    };
    KU_TRY(const auto counts,
           readAll(m_db->query("SELECT r.application_id, CASE WHEN n.state = 'handed-over' AND "
                               "r.id IN (" KU_REVOKED "WHERE +w.state = 'handed-over') THEN "
                               "'revoked' ELSE n.state END AS shown, count(*) FROM "
                               "application_row r JOIN row_now n ON n.row_id = r.id "
                               "GROUP BY r.application_id, shown"),
                   [](Query& row) {
                       return Count{row.id(0), row.enumerator<RowState>(1), row.number(2)};
                   }));
    std::map<Id, std::map<RowState, int>> states;
    for (const Count& one : counts)
        states[one.letter][one.state] = one.rows;
    return states;
}

} // namespace model
