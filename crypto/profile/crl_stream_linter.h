// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "crypto/profile/linter.h"
#include "crypto/x509/crl_parts.h"
#include "crypto/x509/signing_digest.h"

namespace crypto::profile {

/**
 * What passed the linter of a TBSCertList that nobody holds whole: only CrlStreamLinter makes it.
 * It has the digest of the very octets that were linted, and what the linter read in them: what is
 * recorded before signing. Used once.
 */
class ClearedCrl {
public:
    ClearedCrl(ClearedCrl&&) = default;
    ClearedCrl& operator=(ClearedCrl&&) = default;
    ClearedCrl(const ClearedCrl&) = delete;
    ClearedCrl& operator=(const ClearedCrl&) = delete;

    Algorithm algorithm() const { return m_algorithm; }
    /** What Signer::sign() wants. */
    const Bytes& digest() const { return m_digest; }
    /** The hash in it, as other programs print it. */
    ByteView hash() const { return x509::hashOf(m_algorithm, m_digest); }
    std::uint64_t octets() const { return m_octets; }
    std::uint64_t entries() const { return m_entries; }
    std::optional<std::int64_t> number() const { return m_number; }
    Time thisUpdate() const { return m_thisUpdate; }
    Time nextUpdate() const { return m_nextUpdate; }

private:
    friend class CrlStreamLinter;
    ClearedCrl() = default;

    Algorithm m_algorithm = Algorithm::Gost2015;
    Bytes m_digest;
    std::uint64_t m_octets = 0;
    std::uint64_t m_entries = 0;
    std::optional<std::int64_t> m_number;
    Time m_thisUpdate;
    Time m_nextUpdate;
};

/** In what order a list has its entries: ours go up by serial number, which shows one twice. */
enum class SerialOrder { Ascending, Any };

/**
 * Lints a TBSCertList that is given to it piece by piece, entry by entry, with the findings of
 * lintTbs(). In an ascending list an entry behind a greater one is an error, too ("entry.order");
 * in a list of any order, one that stands twice is for who has an index of it (crypto/crl/view.h).
 * Of findings at entries the first thousand are kept, all are counted.
 */
class CrlStreamLinter final : private x509::CrlParts {
public:
    /** Profile and context must outlive it. */
    CrlStreamLinter(const Profile& profile, const LintContext& context,
                    SerialOrder order = SerialOrder::Ascending);
    CrlStreamLinter(const CrlStreamLinter&) = delete;
    CrlStreamLinter& operator=(const CrlStreamLinter&) = delete;

    /** MalformedDer where it cannot be read at all. */
    Status take(ByteView piece);
    /** When all was taken: what lintTbs() would say. */
    Result<std::vector<LintFinding>> finish();
    /** The same for who wants to sign: LintRefused. Ascending lists alone. */
    Result<ClearedCrl> clear() &&;

    /** Findings of level Error at entries, those that were not kept, too. */
    std::uint64_t entryErrors() const { return m_entryErrors; }

private:
    Status head(ByteView elements) override;
    Status entry(const asn1::Element& element) override;
    void checkOrder(ByteView serial);
    bool isQuiet(const x509::CrlEntryView& entry);
    Status lintSlowly(const asn1::Element& element, const x509::CrlEntryView& view);
    void keep(std::vector<LintFinding> findings);

    const Profile& m_profile;
    const LintContext& m_context;
    SerialOrder m_order;
    x509::CrlPartReader m_reader;
    x509::SigningDigest m_digest;
    bool m_hasFailed = false; // take() did: nothing is cleared any more
    std::uint64_t m_octets = 0;
    std::uint64_t m_entries = 0;
    std::uint64_t m_entryErrors = 0;
    Time m_thisUpdate;
    Bytes m_lastSerial;
    Bytes m_sought; // a serial as the carried entries' keys have it
    std::set<std::string, std::less<>>
        m_faultless; // extensions of entries, seen and without findings
    std::vector<LintFinding> m_findings;
};

} // namespace crypto::profile
