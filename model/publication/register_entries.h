// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/writer.h"
#include "model/register/register.h"

namespace model {

/** A list's entries on their way from the register to the one who writes it, page by page. */
class RegisterEntries final : public crypto::crl::EntrySource {
public:
    RegisterEntries(const Register& reg, const CrlSelection& selection)
        : m_store(reg.crlEntries())
        , m_selection(selection) {}

    Status rewind() override;
    Result<bool> next(crypto::profile::CrlInputEntry& entry) override;

private:
    CrlEntryStore m_store;
    CrlSelection m_selection;
    std::vector<RevokedCertificate> m_page;
    std::size_t m_place = 0;
    bool m_isLast = false;
};

} // namespace model
