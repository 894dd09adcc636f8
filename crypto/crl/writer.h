// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/go_on.h"
#include "crypto/crl/part_file.h"
#include "crypto/profile/builder.h"
#include "crypto/profile/crl_stream_linter.h"

/** Revocation lists of any length (RFC 5280 5.1): memory does not grow with their entries. */
namespace crypto::crl {

/**
 * The entries of a list, one after the other, pulled twice; the same ones both times. They come
 * in ascending order of their serial numbers (the shorter first, without zero octets before).
 */
class EntrySource {
public:
    virtual ~EntrySource() = default;
    /** Before the first entry; called before each reading. */
    virtual Status rewind() = 0;
    /** Fills in the whole entry, which holds the last one's values; false after the last one. */
    virtual Result<bool> next(profile::CrlInputEntry& entry) = 0;
};

/** What is to be made; make() alone looks at what is referred to. */
struct Plan {
    const profile::Profile& profile;
    const profile::CrlInput& head; // its entries are not looked at
    const profile::LintContext& context;
    ByteView publicKeyInfo; // of the key that will sign
    std::string path;
    bool isPublic = true; // who may read the file
};

struct Written {
    std::uint64_t octets = 0; // of the file
    Bytes signature;
};

/**
 * A list that waits for its signature: written beside its place and passed by the linter, which
 * read each octet on its way to the file. Gone with its file where it is not signed.
 */
class Draft {
public:
    /**
     * Reads the entries to count octets, and again to write, lint and digest them. LintRefused,
     * Cancelled, DiskFull, FileNotWritable, the source's own errors; KeyMismatch where the key is
     * not of the structure's algorithm; FileTooLarge beyond 4 GiB; Internal where the two readings
     * differ. goOn counts entries, of both readings.
     */
    static Result<Draft> make(const Plan& plan, EntrySource& source, const GoOn& goOn = {});

    /** Number, times, entry count and digest: to be recorded before sign(). */
    const profile::ClearedCrl& cleared() const { return m_cleared; }

    /**
     * Signs what was cleared, verifies that (SelfCheckFailed) and puts the file in its place;
     * KeyMismatch where the key is another one than the plan's.
     */
    Result<Written> sign(Signer& key) &&;

private:
    Draft(PartFile file, profile::ClearedCrl cleared, Bytes publicKey, std::uint64_t behind)
        : m_file(std::move(file))
        , m_cleared(std::move(cleared))
        , m_publicKey(std::move(publicKey))
        , m_behind(behind) {}

    PartFile m_file;
    profile::ClearedCrl m_cleared;
    Bytes m_publicKey;
    std::uint64_t m_behind; // octets that come behind what is cleared
};

} // namespace crypto::crl
