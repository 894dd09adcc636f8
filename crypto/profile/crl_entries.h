// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "crypto/profile/builder.h"

namespace crypto::profile {

/** An Extension of this row around its value, DER. */
Bytes wrapExtension(const ExtensionRule& rule, ByteView value);

/**
 * Writes entries of revokedCertificates (RFC 5280 5.1.2.6) as a structure's rows say. It keeps what
 * entries have in common, so that an entry without an invalidity date allocates nothing.
 */
class CrlEntryEncoder {
public:
    /** The profile must outlive it. */
    explicit CrlEntryEncoder(const Profile& profile);
    /** One whole element more behind what `out` holds. */
    void append(Bytes& out, const CrlInputEntry& entry) const;

private:
    Bytes extensionsOf(int reason, std::optional<Time> invalidSince) const;

    const Profile& m_profile;
    std::array<Bytes, 12> m_ofReason; // crlEntryExtensions of -1 (no reason) ... 10
};

} // namespace crypto::profile
