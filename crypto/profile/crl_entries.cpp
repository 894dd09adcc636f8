// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/crl_entries.h"

#include "crypto/asn1/writer.h"

namespace crypto::profile {

namespace tag = asn1::tag;

Bytes wrapExtension(const ExtensionRule& rule, ByteView value) {
    const Bytes critical = rule.critical ? asn1::boolean(true) : Bytes();
    return asn1::sequence({asn1::oid(rule.oid), critical, asn1::octetString(value)});
}

CrlEntryEncoder::CrlEntryEncoder(const Profile& profile)
    : m_profile(profile) {
    for (std::size_t i = 0; i < m_ofReason.size(); ++i)
        m_ofReason[i] = extensionsOf(static_cast<int>(i) - 1, std::nullopt);
}

Bytes CrlEntryEncoder::extensionsOf(int reason, std::optional<Time> invalidSince) const {
    Bytes extensions;
    const auto add = [&](const ExtensionRule& rule, ByteView value) {
        const Bytes one = wrapExtension(rule, value);
        extensions.insert(extensions.end(), one.begin(), one.end());
    };
    for (const ExtensionRule& rule : m_profile.entryExtensions) {
        const std::uint8_t code[] = {static_cast<std::uint8_t>(reason)};
        if (rule.content == Content::ReasonCode && reason >= 0)
            add(rule, asn1::element(tag::enumerated, code));
        if (rule.content == Content::InvalidityDate && invalidSince)
            add(rule, asn1::generalizedTime(*invalidSince));
    }
    return extensions.empty() ? Bytes() : asn1::element(tag::sequence, extensions);
}

void CrlEntryEncoder::append(Bytes& out, const CrlInputEntry& entry) const {
    Bytes rare;
    const auto known = static_cast<std::size_t>(entry.reason + 1);
    const Bytes* extensions = &entry.carried;
    if (entry.carried.empty() && known < m_ofReason.size() && !entry.invalidSince) {
        extensions = &m_ofReason[known];
    } else if (entry.carried.empty()) {
        rare = extensionsOf(entry.reason, entry.invalidSince);
        extensions = &rare;
    }
    // The contents' length is known once they stand there: the header is put before them.
    const std::size_t start = out.size();
    out.insert(out.end(), {tag::sequence, 0});
    asn1::appendUnsignedInteger(out, entry.serial);
    asn1::appendTime(out, entry.revokedAt);
    out.insert(out.end(), extensions->begin(), extensions->end());
    const std::size_t length = out.size() - start - 2;
    out[start + 1] = static_cast<std::uint8_t>(length);
    if (length < 0x80) return;
    Bytes header;
    asn1::appendHeader(header, tag::sequence, length);
    const auto place = out.begin() + static_cast<std::ptrdiff_t>(start);
    out.insert(out.erase(place, place + 2), header.begin(), header.end());
}

} // namespace crypto::profile
