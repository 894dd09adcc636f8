// SPDX-License-Identifier: Apache-2.0
#include "model/register/application_store.h"

#include <algorithm>

#include "model/register/application_select.h"
#include "model/register/audit_detail.h"

namespace model {

Application readApplication(Query& row) {
    Application application;
    application.id = row.id(0);
    application.letterNumber = row.text(1);
    application.letterDate = row.date(2);
    application.received = row.date(3);
    application.stateBody = row.text(4);
    application.headName = row.text(5);
    application.executorName = row.text(6);
    application.executorPhone = row.text(7);
    application.mediaCount = row.number(8);
    return application;
}

namespace {

EmployeeRow readRow(Query& row) {
    EmployeeRow employee;
    employee.id = row.id(0);
    employee.number = row.number(1);
    employee.fullName = row.text(2);
    employee.iin = row.text(3);
    employee.bin = row.text(4);
    employee.organization = row.text(5);
    employee.position = row.text(6);
    employee.region = row.text(7);
    employee.email = row.text(8);
    employee.phone = row.text(9);
    employee.regionCode = row.text(10);
    employee.category = row.enumerator<ServantCategory>(11);
    employee.mediumKind = row.enumerator<MediumKind>(12);
    employee.second = row.enumerator<SecondCertificate>(13);
    employee.secondProof = row.text(14);
    employee.state = row.enumerator<RowState>(15);
    employee.refusalGround = row.text(16);
    employee.refusalNote = row.text(17);
    employee.issueId = row.id(18);
    if (!row.isNull(19)) employee.revokedAt = row.time(19);
    return employee;
}

RowInLetter readRowInLetter(Query& row) {
    RowInLetter found;
    found.row = readRow(row);
    found.applicationId = row.id(20);
    found.letterNumber = row.text(21);
    found.letterDate = row.date(22);
    found.received = row.date(23);
    found.stateBody = row.text(24);
    found.executorName = row.text(25);
    return found;
}

// The reason stands in the audit alone.
#define KU_DECISION_COLUMNS "a.at, a.operator, a.detail"

DecisionMade readDecision(Query& row) {
    return {row.time(0), row.text(1), detailText(row.text(2), QLatin1String("why"))};
}

} // namespace

Result<Id> ApplicationStore::add(Transaction& transaction, const Application& application) {
    KU_TRY(const Id id,
           transaction.insert(
               "INSERT INTO application(audit, letter_number, letter_date, received, state_body, "
               "head_name, executor_name, executor_phone, media_count) "
               "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
               transaction.auditId(), application.letterNumber, application.letterDate,
               application.received, application.stateBody, application.headName,
               application.executorName, application.executorPhone, application.mediaCount));
    for (const EmployeeRow& row : application.rows)
        KU_CHECK(transaction.run(
            "INSERT INTO application_row(application_id, number, full_name, iin, bin, "
            "organization, position, region, email, phone, region_code, category, medium_kind, "
            "second, second_proof) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, row.number, row.fullName, row.iin, row.bin, row.organization, row.position,
            row.region, row.email, row.phone, row.regionCode, row.category, row.mediumKind,
            row.second, row.secondProof));
    return id;
}

Status ApplicationStore::accept(Transaction& transaction, const EmployeeRow& row) {
    return decide(transaction, row, "accepted", QStringLiteral(""), QStringLiteral(""));
}

Status ApplicationStore::refuse(Transaction& transaction, const EmployeeRow& row) {
    if (row.refusalGround.isEmpty()) return Error{ErrorCode::ValueMissing, {"refusal ground"}};
    return decide(transaction, row, "refused", row.refusalGround, row.refusalNote);
}

Status ApplicationStore::decide(Transaction& transaction, const EmployeeRow& row,
                                const char* decision, const QString& ground, const QString& note) {
    return transaction.run(
        "INSERT INTO row_decision(audit, row_id, decision, region_code, category, medium_kind, "
        "second, second_proof, ground, note) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        transaction.auditId(), row.id, decision, row.regionCode, row.category, row.mediumKind,
        row.second, row.secondProof, ground, note);
}

Status ApplicationStore::correct(Transaction& transaction, const EmployeeRow& row,
                                 const QString& why) {
    return transaction.run(
        "INSERT INTO row_correction(audit, row_id, full_name, iin, bin, organization, position, "
        "region, email, phone, region_code, category, medium_kind, why) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        transaction.auditId(), row.id, row.fullName, row.iin, row.bin, row.organization,
        row.position, row.region, row.email, row.phone, row.regionCode, row.category,
        row.mediumKind, why);
}

Status ApplicationStore::correctHead(Transaction& transaction, const Application& letter,
                                     const QString& why) {
    return transaction.run(
        "INSERT INTO application_correction(audit, application_id, letter_number, letter_date, "
        "received, state_body, head_name, executor_name, executor_phone, media_count, why) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        transaction.auditId(), letter.id, letter.letterNumber, letter.letterDate, letter.received,
        letter.stateBody, letter.headName, letter.executorName, letter.executorPhone,
        letter.mediaCount, why);
}

Result<Application> ApplicationStore::byId(Id id) const {
    KU_TRY(Application application, readOne(m_db->query(KU_APPLICATION_SELECT "WHERE a.id = ?", id),
                                            readApplication, "application", std::to_string(id)));
    KU_TRY(application.rows, readAll(m_db->query("SELECT " KU_ROW_COLUMNS KU_ROW_TABLES
                                                 "WHERE r.application_id = ? ORDER BY r.number",
                                                 id),
                                     readRow));
    return application;
}

Result<std::vector<Application>> ApplicationStore::list(int limit) const {
    return readAll(m_db->query(KU_APPLICATION_SELECT "ORDER BY a.id DESC LIMIT ?", limit),
                   readApplication);
}

Result<std::vector<Application>>
ApplicationStore::byLetterNumber(const QString& letterNumber) const {
    return readAll(m_db->query(KU_APPLICATION_SELECT
                               "WHERE a.id IN (SELECT id FROM application WHERE letter_number = "
                               "?1 UNION SELECT application_id FROM application_correction WHERE "
                               "letter_number = ?1) AND "
                               "coalesce(h.letter_number, a.letter_number) = ?1 ORDER BY a.id",
                               letterNumber),
                   readApplication);
}

Result<std::vector<Application>> ApplicationStore::byLetter(const QString& letterNumber,
                                                            QDate letterDate) const {
    return readAll(m_db->query(KU_APPLICATION_SELECT
                               "WHERE a.id IN (SELECT id FROM application WHERE letter_number = "
                               "?1 AND letter_date = ?2 UNION SELECT application_id FROM "
                               "application_correction WHERE letter_number = ?1 AND letter_date = "
                               "?2) AND coalesce(h.letter_number, a.letter_number) = ?1 AND "
                               "coalesce(h.letter_date, a.letter_date) = ?2 ORDER BY a.id",
                               letterNumber, letterDate),
                   readApplication);
}

Result<std::optional<Application>> ApplicationStore::lastOfBody(const QString& stateBody) const {
    return readFirst(m_db->query(KU_APPLICATION_SELECT
                                 "WHERE coalesce(h.state_body, a.state_body) = ? "
                                 "ORDER BY a.id DESC LIMIT 1",
                                 stateBody),
                     readApplication);
}

Result<bool> ApplicationStore::namesBody(Id id, const std::set<QString>& bins) const {
    KU_TRY(const auto named,
           readAll(m_db->query("SELECT DISTINCT coalesce(c.bin, r.bin)" KU_ROW_TABLES
                               "WHERE r.application_id = ?",
                               id),
                   [](Query& row) { return row.text(0); }));
    return std::any_of(named.begin(), named.end(),
                       [&](const QString& bin) { return bins.contains(bin); });
}

Result<RowInLetter> ApplicationStore::row(Id rowId) const {
    return readOne(m_db->query(KU_ROW_IN_LETTER_SELECT "WHERE r.id = ?", rowId), readRowInLetter,
                   "row", std::to_string(rowId));
}

Result<std::vector<RowInLetter>> ApplicationStore::rowsInState(RowState state) const {
    return readAll(m_db->query(KU_ROW_IN_LETTER_SELECT
                               "WHERE n.state = ? ORDER BY coalesce(h.received, a.received), "
                               "a.id, r.number",
                               state),
                   readRowInLetter);
}

Result<std::vector<RowInLetter>> ApplicationStore::openRowsOf(const QString& iin) const {
    return readAll(m_db->query(KU_ROW_IN_LETTER_SELECT
                               "WHERE r.id IN (SELECT id FROM application_row WHERE iin = ? UNION "
                               "SELECT row_id FROM row_correction WHERE iin = ?) AND "
                               "coalesce(c.iin, r.iin) = ? AND n.state IN (?, ?, ?, ?) "
                               "ORDER BY a.id, r.number",
                               iin, iin, iin, RowState::Undecided, RowState::Accepted,
                               RowState::Issuing, RowState::NotDelivered),
                   readRowInLetter);
}

Result<std::optional<DecisionMade>> ApplicationStore::decisionOf(Id rowId) const {
    return readFirst(m_db->query("SELECT " KU_DECISION_COLUMNS
                                 " FROM row_decision d JOIN audit a ON "
                                 "a.id = d.audit WHERE d.row_id = ? ORDER BY d.id DESC LIMIT 1",
                                 rowId),
                     readDecision);
}

Result<std::map<Id, DecisionMade>> ApplicationStore::decisionsIn(Id applicationId) const {
    KU_TRY(const auto made,
           readAll(m_db->query("SELECT " KU_DECISION_COLUMNS ", r.id" KU_ROW_TABLES
                               "JOIN audit a ON a.id = d.audit WHERE r.application_id = ?",
                               applicationId),
                   [](Query& row) { return std::pair(row.id(3), readDecision(row)); }));
    return std::map<Id, DecisionMade>(made.begin(), made.end());
}

} // namespace model
