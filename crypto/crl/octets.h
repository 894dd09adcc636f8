// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace crypto::crl {

/**
 * Octets that are read where they are wanted: of a file that stays open, or in memory. Read and not
 * mapped, because a mapped file that is cut short, or whose medium is pulled out, ends the program
 * at the next look into it; and what was read stays in the system's cache all the same.
 */
class Octets {
public:
    /** FileNotReadable; FileTooLarge beyond 4 GiB. */
    static Result<Octets> open(const std::string& path);
    static Octets of(Bytes octets);

    std::uint64_t size() const { return m_size; }
    /** FileNotReadable where the file does not have them any more. */
    Status read(std::uint64_t offset, std::span<std::uint8_t> target) const;
    Result<Bytes> read(std::uint64_t offset, std::size_t size) const;
    /** So many octets from there on, piece by piece. */
    Status each(std::uint64_t offset, std::uint64_t size,
                const std::function<Status(ByteView piece)>& take) const;

private:
    struct File;
    Octets() = default;
    std::shared_ptr<const File> m_file; // nothing: in memory
    std::shared_ptr<const Bytes> m_memory;
    std::uint64_t m_size = 0;
};

} // namespace crypto::crl
