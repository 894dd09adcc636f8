// SPDX-License-Identifier: Apache-2.0
#include "model/register/crl_entry_store.h"

#include "model/register/crl_store.h"

namespace model {

namespace {

#define KU_SELECTED                                                                                \
    "e.ca_id = ?1 AND e.revocation_id > ?2 AND e.revocation_id <= ?3 AND NOT ("                    \
    "coalesce(e.not_after < ?4, 0) AND e.revocation_id <= ?5) "
#define KU_PAGE "AND (e.size, e.magnitude) > (?6, ?7) ORDER BY e.size, e.magnitude LIMIT ?8"

/** X.690 8.3: INTEGER contents of what is not negative; the register keeps the magnitude. */
ByteView magnitudeOf(ByteView serial) {
    while (!serial.empty() && serial.front() == 0)
        serial = serial.subspan(1);
    return serial;
}

Bytes serialOf(Bytes magnitude) {
    if (magnitude.empty() || magnitude.front() >= 0x80) magnitude.insert(magnitude.begin(), 0);
    return magnitude;
}

void readInto(Query& row, RevokedCertificate& entry) {
    entry.serial = serialOf(row.bytes(0));
    entry.revokedAt = row.time(1);
    entry.reason = row.isNull(2) ? -1 : row.number(2);
    entry.invalidSince = row.isNull(3) ? std::nullopt : std::optional(row.time(3));
    entry.carried = row.id(4) == 0;
    entry.extensions = row.bytes(5);
    entry.certificateId = row.id(6);
    entry.ground = row.text(7);
}

void goOnFrom(CrlSelection& selection, const std::optional<CrlRecord>& full) {
    if (!full) return;
    selection.fullAt = full->thisUpdate;
    selection.fullCovers = full->covers;
}

} // namespace

Result<CrlSelection> CrlEntryStore::ofNext(Id caId, const CrlRecord* base) const {
    const CrlStore lists(*m_db);
    CrlSelection selection{caId, base ? base->covers : -1, 0, Time(), -1};
    KU_TRY(selection.covers, lists.lastRevocation(caId));
    KU_TRY(const auto full, lists.lastSigned(caId));
    goOnFrom(selection, full);
    return selection;
}

Result<CrlSelection> CrlEntryStore::of(const CrlRecord& crl) const {
    CrlSelection selection{crl.caId, -1, crl.covers, Time(), -1};
    if (!crl.tbs.empty()) return selection; // from before step 18: it left out nobody
    KU_TRY(const auto full, CrlStore(*m_db).signedBefore(crl.caId, crl.number));
    goOnFrom(selection, full);
    if (crl.isDelta()) selection.after = selection.fullCovers;
    return selection;
}

Result<std::int64_t> CrlEntryStore::count(const CrlSelection& selection) const {
    return readOne(
        m_db->query("SELECT count(*) FROM crl_entry e WHERE " KU_SELECTED, selection.caId,
                    selection.after, selection.covers, selection.fullAt, selection.fullCovers),
        [](Query& row) { return row.integer(0); }, "crl-entry", "count");
}

Status CrlEntryStore::page(const CrlSelection& selection, ByteView behind, int most,
                           std::vector<RevokedCertificate>& page) const {
    return read("SELECT e.magnitude, e.revoked_at, e.reason, e.invalid_since, e.revocation_id, "
                "e.extensions, NULL, '' FROM crl_entry e WHERE " KU_SELECTED KU_PAGE,
                selection, behind, most, page);
}

Status CrlEntryStore::pageWithGrounds(const CrlSelection& selection, ByteView behind, int most,
                                      std::vector<RevokedCertificate>& page) const {
    return read("SELECT e.magnitude, e.revoked_at, e.reason, e.invalid_since, e.revocation_id, "
                "e.extensions, r.certificate_id, coalesce(r.ground, '') FROM crl_entry e "
                "LEFT JOIN revocation r ON r.id = e.revocation_id WHERE " KU_SELECTED KU_PAGE,
                selection, behind, most, page);
}

Status CrlEntryStore::read(std::string_view sql, const CrlSelection& selection, ByteView behind,
                           int most, std::vector<RevokedCertificate>& page) const {
    const ByteView magnitude = magnitudeOf(behind);
    const std::int64_t size = behind.empty() ? -1 : static_cast<std::int64_t>(magnitude.size());
    KU_TRY(Query rows, m_db->query(sql, selection.caId, selection.after, selection.covers,
                                   selection.fullAt, selection.fullCovers, size, magnitude, most));
    std::size_t count = 0; // what is there is written over: a page costs no memory of its own
    for (;; ++count) {
        KU_TRY(const bool more, rows.next());
        if (!more) break;
        if (count == page.size()) page.emplace_back();
        readInto(rows, page[count]);
        KU_CHECK(rows.status());
    }
    page.resize(count);
    return done();
}

Result<bool> CrlEntryStore::knows(Id caId, ByteView serial, Id covers) const {
    const ByteView magnitude = magnitudeOf(serial);
    KU_TRY(const auto found,
           readFirst(m_db->query("SELECT 1 FROM crl_entry WHERE ca_id = ? AND size = ? AND "
                                 "magnitude = ? AND revocation_id <= ?",
                                 caId, magnitude.size(), magnitude, covers),
                     [](Query& row) { return row.number(0); }));
    return found.has_value();
}

} // namespace model
