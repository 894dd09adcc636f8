// SPDX-License-Identifier: Apache-2.0
#include "model/publication/register_entries.h"

namespace model {

namespace {

constexpr int entriesOfAPage = 2048;

} // namespace

Status RegisterEntries::rewind() {
    m_page.clear();
    m_place = 0;
    m_isLast = false;
    return done();
}

Result<bool> RegisterEntries::next(crypto::profile::CrlInputEntry& entry) {
    if (m_place == m_page.size()) {
        if (m_isLast) return false;
        const Bytes behind = m_page.empty() ? Bytes() : m_page.back().serial;
        KU_CHECK(m_store.page(m_selection, behind, entriesOfAPage, m_page));
        m_place = 0;
        m_isLast = m_page.size() < static_cast<std::size_t>(entriesOfAPage);
        if (m_page.empty()) return false;
    }
    const RevokedCertificate& one = m_page[m_place++];
    entry.serial = one.serial;
    entry.revokedAt = one.revokedAt;
    // What another list of the CA has is carried on as it stands there.
    entry.reason = one.carried ? -1 : one.reason;
    entry.carried = one.extensions;
    entry.invalidSince = one.carried ? std::nullopt : one.invalidSince;
    return true;
}

} // namespace model
