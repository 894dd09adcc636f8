// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "crypto/profile/profile.h"
#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"

namespace crypto::profile {

enum class LintLevel { Error, Warning, Notice };

struct LintFinding {
    LintLevel level = LintLevel::Error;
    std::string code;       // stable: "extension.missing"
    std::string place;      // the row: "Subject/OU", "Key Usage"
    std::size_t offset = 0; // where it begins; 0 where something is absent
    std::string expected;
    std::string found;
    std::string clause;
    std::string oddity; // the misprint of the Order whose reading decides: "S86"
    /** The first octets of the element at the offset, hexadecimal; of a whole object alone. */
    std::string octets = {};
};

/**
 * Whose the object is. Some rows say that there is a value, and not how it comes about (a serial
 * number; the key identifier where S32 is read): ours is refused where it does not follow the real
 * authorities' rule, of others it is a notice.
 */
enum class Origin { Foreign, Ours };

/** What the linter may compare with; what is absent is not compared. */
struct LintContext {
    const x509::Certificate* issuer = nullptr;
    Values authority; // names and hosts; file names match any
    /** Entries of a CRL that are carried on as another list of the CA has them: their extensions by
     * serial number. The structure does not judge them; a difference is an error. */
    std::map<Bytes, Bytes> carried = {};
    /** What the subject was to be made of, as the builder is given it: a difference is an error. */
    const Values* subject = nullptr;
    const Bytes* subjectDer = nullptr; // the subject's Name that was given as a whole
    bool clockWentBack = false;        // entries may be later than thisUpdate
    Origin origin = Origin::Foreign;   // clear() takes all for ours
    bool isRequest = false;            // lintRequest() says so itself
};

/**
 * Octets of a to-be-signed part that passed the linter; only it can make them, and a CA's
 * key signs nothing else (crypto/profile/sign_cleared.h).
 */
class ClearedTbs {
public:
    ClearedTbs(ClearedTbs&&) = default;
    ClearedTbs& operator=(ClearedTbs&&) = default;
    ClearedTbs(const ClearedTbs&) = delete;
    ClearedTbs& operator=(const ClearedTbs&) = delete;
    Algorithm algorithm() const { return m_algorithm; }
    const Bytes& view() const { return m_tbs; }
    Bytes take() && { return std::move(m_tbs); }

private:
    friend Result<ClearedTbs> clear(const Profile&, Bytes, const LintContext&);
    ClearedTbs(Algorithm algorithm, Bytes tbs)
        : m_algorithm(algorithm)
        , m_tbs(std::move(tbs)) {}
    Algorithm m_algorithm;
    Bytes m_tbs;
};

/** All findings on a whole certificate or CRL; MalformedDer where it cannot be read at all. */
Result<std::vector<LintFinding>> lint(const Profile& profile, ByteView der,
                                      const LintContext& context);

/** The same for a to-be-signed part. */
Result<std::vector<LintFinding>> lintTbs(const Profile& profile, ByteView tbs,
                                         const LintContext& context);

/**
 * A PKCS#10 (RFC 2986) against the structure that it asks for: its subject, its key, and of the
 * extensions those that it asks for; what the authority adds itself is not missed.
 */
Result<std::vector<LintFinding>> lintRequest(const Profile& profile, ByteView der,
                                             const LintContext& context);

/** LintRefused where there is a finding of level Error; its detail lists them. */
Result<ClearedTbs> clear(const Profile& profile, Bytes tbs, const LintContext& context);

/**
 * The structure that a certificate, CRL or PKCS#10 fits best: fewest errors, then fewest names that
 * differ. The edition is that of the day, or the first one for what is older.
 */
Result<std::string> guessStructure(const ProfileSet& profiles, ByteView der,
                                   const LintContext& context, QDate on);

std::string_view nameOf(LintLevel level);

} // namespace crypto::profile
