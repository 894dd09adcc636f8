// SPDX-License-Identifier: Apache-2.0
#include "model/register/audit_detail.h"
#include "model/register/certificate_store.h"

namespace model {

namespace {

/**
 * Every table says under which entry of the audit each row was made: from the letter over decision,
 * issue, medium and journal to the revocation and the first signed list that has it. Of an entry
 * with several rows the one with the smallest rank tells what it was about. Why a decision replaced
 * another one stands in the audit alone; the ground is taken from there, too.
 *
 * A medium may serve several persons one after the other: its share here begins with the receipt
 * before its use for this issue and ends before the next one.
 */
constexpr const char* actsSql = R"sql(
WITH c AS (
    SELECT c.id, c.audit, c.tbs_id, c.ca_id, c.issue_id, c.serial, c.medium_serial, i.row_id
    FROM certificate c LEFT JOIN issue i ON i.id = c.issue_id WHERE c.id = ?),
revoked AS (
    SELECT r.audit, r.row_id FROM revocation r JOIN c ON r.certificate_id = c.id),
list AS (
    SELECT d.audit, l.number FROM crl l JOIN c ON l.ca_id = c.ca_id JOIN revoked
    JOIN crl_der d ON d.crl_id = l.id
    WHERE l.audit > revoked.audit ORDER BY l.number LIMIT 1),
used AS (
    SELECT e.medium_id, min(e.id) AS first, c.issue_id
    FROM c JOIN medium m ON m.serial = c.medium_serial
    JOIN medium_event e ON e.medium_id = m.id AND e.issue_id = c.issue_id
    GROUP BY e.medium_id),
medium_rows AS (
    SELECT e.audit FROM used JOIN medium_event e ON e.medium_id = used.medium_id
    WHERE e.id = (SELECT max(o.id) FROM medium_event o WHERE o.medium_id = used.medium_id
                  AND o.state = 'received' AND o.id < used.first)
        OR (e.id >= used.first AND NOT EXISTS(
            SELECT 1 FROM medium_event o WHERE o.medium_id = used.medium_id
                AND o.id > used.first AND o.id <= e.id
                AND (o.state = 'received' OR o.issue_id <> used.issue_id)))),
handed AS (
    SELECT j.audit, j.receiver_name, j.channel, j.receiver_document
    FROM c JOIN journal j ON j.issue_id = c.issue_id),
rows_made(audit, rank, about) AS (
    SELECT p.audit, 0, p.letter_number FROM c JOIN application_row w ON w.id = c.row_id
        JOIN application p ON p.id = w.application_id
    UNION ALL SELECT h.audit, 0, h.why FROM c JOIN application_row w ON w.id = c.row_id
        JOIN application_correction h ON h.application_id = w.application_id
    UNION ALL SELECT k.audit, 0, k.why FROM c JOIN row_correction k ON k.row_id = c.row_id
    UNION ALL SELECT d.audit, 3, d.note FROM c JOIN row_decision d ON d.row_id = c.row_id
    UNION ALL SELECT i.audit, 1, i.medium_serial FROM c JOIN issue i ON i.id = c.issue_id
    UNION ALL SELECT e.audit, 3, e.note FROM c JOIN issue_event e ON e.issue_id = c.issue_id
    UNION ALL SELECT t.audit, 3, '' FROM c JOIN tbs t ON t.id = c.tbs_id
    UNION ALL SELECT c.audit, 3, '' FROM c
    UNION ALL SELECT s.audit, 1, s.full_name FROM c
        JOIN structure_issue_tbs t ON t.tbs_id = c.tbs_id
        JOIN structure_issue s ON s.id = t.issue_id
    UNION ALL SELECT e.audit, 3, e.note FROM c JOIN structure_issue_tbs t ON t.tbs_id = c.tbs_id
        JOIN structure_issue_event e ON e.issue_id = t.issue_id
    UNION ALL SELECT m.audit, 2, c.medium_serial FROM medium_rows m JOIN c
    UNION ALL SELECT audit, 0, receiver_name FROM handed
    UNION ALL SELECT l.audit, 0, l.letter_number FROM revoked
        JOIN revocation_row w ON w.id = revoked.row_id
        JOIN revocation_letter l ON l.id = w.letter_id
    UNION ALL SELECT h.audit, 0, h.why FROM revoked
        JOIN revocation_row w ON w.id = revoked.row_id
        JOIN revocation_letter_correction h ON h.letter_id = w.letter_id
    UNION ALL SELECT e.audit, 0, e.why FROM revoked
        JOIN revocation_row_event e ON e.row_id = revoked.row_id
    UNION ALL SELECT revoked.audit, 3, '' FROM revoked
    UNION ALL SELECT s.audit, 0, CAST(s.number AS TEXT) FROM c
        JOIN crl_foreign f ON f.ca_id = c.ca_id AND f.serial = c.serial
        JOIN crl_start s ON s.id = f.start_id
    UNION ALL SELECT list.audit, 0, CAST(list.number AS TEXT) FROM list
    UNION ALL SELECT (SELECT p.id FROM audit p WHERE p.id > s.id AND p.act = 'crl.published'
                      AND p.subject = s.subject ORDER BY p.id LIMIT 1),
        0, CAST(list.number AS TEXT) FROM list JOIN audit s ON s.id = list.audit)
SELECT a.at, a.operator, a.act, r.about,
    CASE WHEN a.act IN ('row.accepted', 'row.refused') THEN a.detail ELSE '' END,
    h.channel, h.receiver_document, min(r.rank)
FROM rows_made r JOIN audit a ON a.id = r.audit LEFT JOIN handed h ON h.audit = a.id
GROUP BY a.id ORDER BY a.id
)sql";

} // namespace

Result<std::vector<CertificateAct>> CertificateStore::acts(Id id) const {
    return readAll(m_db->query(actsSql, id), [](Query& row) {
        const QString act = row.text(2), detail = row.text(4);
        const bool isRefusal = act == QLatin1String("row.refused");
        CertificateAct made{row.time(0),
                            row.text(1),
                            act,
                            row.text(3),
                            detailText(detail, QLatin1String("why")),
                            isRefusal ? detailText(detail, QLatin1String("ground")) : QString()};
        if (!row.isNull(5)) {
            made.channel = row.enumerator<HandOverChannel>(5);
            made.receiverDocument = row.text(6);
        }
        return made;
    });
}

} // namespace model
