// SPDX-License-Identifier: Apache-2.0
#pragma once

/** What the statements on certificates share: for the files of CertificateStore. */
namespace model {

// An entry of a list that came in from elsewhere, of a certificate that was issued here.
#define KU_FOREIGN_ENTRY "FROM crl_foreign f WHERE f.ca_id = c.ca_id AND f.serial = c.serial"
#define KU_NOT_REVOKED "r.id IS NULL AND NOT EXISTS(SELECT 1 " KU_FOREIGN_ENTRY ")"

// Issued to somebody: on a row of a letter, or by a structure. The others are CAs' own.
#define KU_ISSUED                                                                                  \
    "(c.issue_id IS NOT NULL OR EXISTS(SELECT 1 FROM structure_issue_tbs o WHERE o.tbs_id = "      \
    "c.tbs_id))"

#define KU_CERTIFICATE_SELECT                                                                      \
    "SELECT c.id, c.ca_id, c.issue_id, c.serial, c.structure, c.edition, c.full_name, c.iin, "     \
    "c.bin, c.organization, c.letter_number, c.medium_serial, c.not_before, c.not_after, "         \
    "coalesce(r.revoked_at, (SELECT f.revoked_at " KU_FOREIGN_ENTRY " ORDER BY f.id DESC LIMIT "   \
    "1)), coalesce(r.ground, ''), EXISTS(SELECT 1 FROM structure_issue_tbs o WHERE o.tbs_id = "    \
    "c.tbs_id) FROM certificate c "                                                                \
    "LEFT JOIN revocation r ON r.certificate_id = c.id "

} // namespace model
