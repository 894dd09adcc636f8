// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/go_on.h"
#include "crypto/crl/octets.h"
#include "crypto/x509/crl_parts.h"

namespace crypto::crl {

/**
 * A revocation list of any length, in any order, as it was read: its head whole, of each entry
 * where it is. An entry costs four octets of memory, eight where the list does not go up by serial
 * number. DER; as strict as x509::Crl. Whole lists in memory are for x509::Crl.
 */
class CrlView {
public:
    /** FileNotReadable, MalformedDer with "offset N", Cancelled; goOn counts entries. */
    static Result<CrlView> open(const std::string& path, const GoOn& goOn = {});
    static Result<CrlView> of(Bytes der, const GoOn& goOn = {});

    /** All but the entries, and but der and tbs, which are empty. */
    const x509::Crl& head() const { return m_head; }
    std::size_t size() const { return m_offsets.size(); }
    /** Strictly by serial number: none stands there twice. */
    bool isAscending() const { return m_isAscending; }

    /** As x509::Crl has it; its place counts from 0. FileNotReadable where the file changed. */
    Result<x509::CrlEntry> entry(std::size_t place) const;
    /** The place of the first entry with this serial (INTEGER contents). */
    Result<std::optional<std::size_t>> find(ByteView serial) const;
    /** A serial that stands there twice; nothing where none does. */
    Result<std::optional<Bytes>> serialTwice() const;

    /** SignatureInvalid, BadKey, UnsupportedAlgorithm, Cancelled; goOn counts octets. */
    Status verify(ByteView publicKeyInfo, const GoOn& goOn = {}) const;

    /** TBSCertList as it stands, piece by piece. */
    Status eachPiece(const std::function<Status(ByteView piece)>& take) const;
    std::uint64_t tbsOffset() const { return m_tbsOffset; }
    /** Of the AlgorithmIdentifier behind it. */
    std::uint64_t outerAlgorithmOffset() const { return m_tbsOffset + m_tbsSize; }
    /** Of an entry, in the whole; its place counts from 0. */
    std::uint64_t entryOffset(std::size_t place) const { return m_tbsOffset + m_offsets[place]; }
    /** All of the file, for who shows its octets. */
    const Octets& octets() const { return m_octets; }

private:
    explicit CrlView(Octets octets)
        : m_octets(std::move(octets)) {}
    static Result<CrlView> read(Octets octets, const GoOn& goOn);
    Status readOuter();
    Status readParts(const GoOn& goOn);
    Result<Bytes> elementAt(std::size_t place) const;
    Result<Bytes> serialAt(std::size_t place) const;

    Octets m_octets;
    x509::Crl m_head;
    std::uint64_t m_tbsOffset = 0;
    std::uint64_t m_tbsSize = 0;
    std::vector<std::uint32_t> m_offsets; // of the entries, from the start of TBSCertList
    std::vector<std::uint32_t> m_byHash;  // their places; empty where the list is ascending
    bool m_isAscending = true;
    bool m_hasTwins = false; // two serials with one hash: the same one, as good as always
};

} // namespace crypto::crl
