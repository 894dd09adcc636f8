// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <openssl/types.h>

#include "crypto/result.h"
#include "crypto/secret.h"

namespace crypto::seal {

/**
 * What each page of a SQLCipher file of format 3 ends with: HMAC-SHA1 over the page's ciphertext,
 * its IV and its number, by a key of two rounds of PBKDF2. With it a file's pages can be told whole
 * from damaged one by one, without SQLite.
 */
class PageMac {
public:
    static constexpr std::size_t pageSize = 4096;
    static constexpr std::size_t saltSize = 16; // the first octets of the file

    /** fileKey: the raw 256-bit key; salt: the file's. */
    static Result<PageMac> of(const Secret& fileKey, ByteView salt);

    /** number: from 1. */
    bool matches(ByteView page, std::uint32_t number) const;

private:
    struct Deleter {
        void operator()(EVP_MAC_CTX* context) const;
    };
    using Context = std::unique_ptr<EVP_MAC_CTX, Deleter>;

    explicit PageMac(Context context)
        : m_context(std::move(context)) {}

    Context m_context; // with the key
};

} // namespace crypto::seal
