// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/application.h"
#include "model/register/query.h"

/** What the statements on letters of appendix 1 share: for the files of ApplicationStore. */
namespace model {

// What was corrected last stands in place of what came, what was decided last on that in place of
// the first choice.
#define KU_APPLICATION_COLUMNS                                                                     \
    "a.id, coalesce(h.letter_number, a.letter_number), coalesce(h.letter_date, a.letter_date), "   \
    "coalesce(h.received, a.received), coalesce(h.state_body, a.state_body), "                     \
    "coalesce(h.head_name, a.head_name), coalesce(h.executor_name, a.executor_name), "             \
    "coalesce(h.executor_phone, a.executor_phone), coalesce(h.media_count, a.media_count)"
#define KU_HEAD_JOIN                                                                               \
    " LEFT JOIN application_correction h ON "                                                      \
    "h.id = (SELECT max(id) FROM application_correction WHERE application_id = a.id) "
#define KU_APPLICATION_SELECT "SELECT " KU_APPLICATION_COLUMNS " FROM application a" KU_HEAD_JOIN
#define KU_ROW_COLUMNS                                                                             \
    "r.id, r.number, coalesce(c.full_name, r.full_name), coalesce(c.iin, r.iin), "                 \
    "coalesce(c.bin, r.bin), coalesce(c.organization, r.organization), "                           \
    "coalesce(c.position, r.position), coalesce(c.region, r.region), coalesce(c.email, r.email), " \
    "coalesce(c.phone, r.phone), coalesce(d.region_code, c.region_code, r.region_code), "          \
    "coalesce(d.category, c.category, r.category), "                                               \
    "coalesce(d.medium_kind, c.medium_kind, r.medium_kind), coalesce(d.second, r.second), "        \
    "coalesce(d.second_proof, r.second_proof), n.state, coalesce(d.ground, ''), "                  \
    "coalesce(d.note, ''), CASE WHEN n.state IN ('issuing', 'issued', 'handed-over', "             \
    "'not-delivered', 'revoked') THEN (SELECT max(id) FROM issue WHERE row_id = r.id) END, "       \
    "CASE WHEN n.state IN ('handed-over', 'revoked') THEN (SELECT v.revoked_at FROM certificate "  \
    "k JOIN revocation v ON v.certificate_id = k.id WHERE k.issue_id = "                           \
    "(SELECT max(id) FROM issue WHERE row_id = r.id)) END"
#define KU_ROW_TABLES                                                                              \
    " FROM application_row r JOIN row_now n ON n.row_id = r.id LEFT JOIN row_correction c ON "     \
    "c.id = (SELECT max(id) FROM row_correction WHERE row_id = r.id) LEFT JOIN row_decision d ON " \
    "d.id = (SELECT max(id) FROM row_decision WHERE row_id = r.id) AND "                           \
    "d.audit > coalesce(c.audit, 0) "
#define KU_ROW_IN_LETTER_SELECT                                                                    \
    "SELECT " KU_ROW_COLUMNS                                                                       \
    ", a.id, coalesce(h.letter_number, a.letter_number), coalesce(h.letter_date, "                 \
    "a.letter_date), coalesce(h.received, a.received), coalesce(h.state_body, "                    \
    "a.state_body), coalesce(h.executor_name, a.executor_name)" KU_ROW_TABLES                      \
    "JOIN application a ON a.id = r.application_id" KU_HEAD_JOIN

/** Of KU_APPLICATION_COLUMNS: the letter without its rows. */
Application readApplication(Query& row);

} // namespace model
