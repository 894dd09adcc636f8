// SPDX-License-Identifier: Apache-2.0
#include "model/register/journal_store.h"

#include <algorithm>

#include "model/domain/letters_alike.h"

namespace model {

namespace {

#define KU_JOURNAL_SELECT                                                                          \
    "SELECT id, number, issue_id, state_body, letter_number, letter_date, user_name, issued_on, "  \
    "medium_serial, receiver_name, receiver_document, channel, pin_set_by, handed_over_on, "       \
    "corrects FROM journal "

JournalLine readLine(Query& row) {
    JournalLine line;
    line.id = row.id(0);
    line.number = row.number(1);
    line.issueId = row.id(2);
    line.stateBody = row.text(3);
    line.letterNumber = row.text(4);
    line.letterDate = row.date(5);
    line.userName = row.text(6);
    line.issuedOn = row.date(7);
    line.mediumSerial = row.text(8);
    line.receiverName = row.text(9);
    line.receiverDocument = row.text(10);
    line.channel = row.enumerator<HandOverChannel>(11);
    line.pinSetBy = row.enumerator<PinSetter>(12);
    line.handedOverOn = row.date(13);
    line.corrects = row.id(14);
    return line;
}

} // namespace

Result<int> JournalStore::nextNumber() const {
    return readOne(
        m_db->query("SELECT coalesce(max(number), 0) + 1 FROM journal"),
        [](Query& row) { return row.number(0); }, "journal line", "next");
}

Result<JournalLine> JournalStore::append(Transaction& transaction, JournalLine line) {
    KU_TRY(line.number, nextNumber());
    KU_TRY(line.id, transaction.insert(
                        "INSERT INTO journal(audit, number, issue_id, state_body, letter_number, "
                        "letter_date, user_name, issued_on, medium_serial, receiver_name, "
                        "receiver_document, channel, pin_set_by, handed_over_on, corrects) "
                        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        transaction.auditId(), line.number, line.issueId, line.stateBody,
                        line.letterNumber, line.letterDate, line.userName, line.issuedOn,
                        line.mediumSerial, line.receiverName, line.receiverDocument, line.channel,
                        line.pinSetBy, line.handedOverOn, orNull(line.corrects)));
    return line;
}

Result<JournalLine> JournalStore::byId(Id id) const {
    return readOne(m_db->query(KU_JOURNAL_SELECT "WHERE id = ?", id), readLine, "journal line",
                   std::to_string(id));
}

Result<std::optional<JournalLine>> JournalStore::byIssue(Id issueId) const {
    return readFirst(
        m_db->query(KU_JOURNAL_SELECT "WHERE issue_id = ? AND corrects IS NULL", issueId),
        readLine);
}

Result<std::vector<JournalLine>> JournalStore::list(QDate from, QDate to) const {
    return readAll(m_db->query(KU_JOURNAL_SELECT
                               "WHERE handed_over_on BETWEEN ? AND ? ORDER BY number",
                               from, to),
                   readLine);
}

Status JournalStore::visit(QDate from, QDate to,
                           const std::function<void(const JournalLine&)>& see) const {
    KU_TRY(Query row,
           m_db->query(KU_JOURNAL_SELECT "WHERE handed_over_on BETWEEN ? AND ?", from, to));
    for (;;) {
        KU_TRY(const bool more, row.next());
        if (!more) return crypto::done();
        see(readLine(row));
        KU_CHECK(row.status());
    }
}

/** By the index of days, and put in order here: a line's id grows with its number. */
Result<std::vector<Id>> JournalStore::findIds(QDate from, QDate to, const QString& text) const {
    const QString wanted = text.simplified();
    const auto readId = [](Query& row) { return row.id(0); };
    std::vector<Id> ids;
    if (wanted.isEmpty()) {
        KU_TRY(ids, readAll(m_db->query("SELECT id FROM journal WHERE handed_over_on BETWEEN ? "
                                        "AND ?",
                                        from, to),
                            readId));
    } else {
        KU_TRY(ids, readAll(m_db->query("SELECT id FROM journal WHERE handed_over_on BETWEEN ?1 "
                                        "AND ?2 AND (number = ?4 OR has_letters(user_name || "
                                        "char(10) || state_body || char(10) || letter_number || "
                                        "char(10) || medium_serial || char(10) || receiver_name || "
                                        "char(10) || receiver_document, ?3))",
                                        from, to, plainLetters(wanted), wanted.toInt()),
                            readId));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<bool> JournalStore::hasAny(QDate from, QDate to) const {
    KU_TRY(const auto first,
           readFirst(m_db->query("SELECT id FROM journal WHERE handed_over_on BETWEEN ? AND ? "
                                 "LIMIT 1",
                                 from, to),
                     [](Query& row) { return row.id(0); }));
    return first.has_value();
}

Result<std::vector<JournalLine>> JournalStore::correctionsOf(Id id) const {
    return readAll(m_db->query(KU_JOURNAL_SELECT "WHERE corrects = ? ORDER BY number", id),
                   readLine);
}

} // namespace model
