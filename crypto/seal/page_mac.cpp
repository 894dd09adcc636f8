// SPDX-License-Identifier: Apache-2.0
#include "crypto/seal/page_mac.h"

#include <algorithm>
#include <array>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace crypto::seal {

namespace {

constexpr std::size_t ivSize = 16;
constexpr std::size_t macSize = 20;
constexpr std::size_t reserve = 48; // IV, HMAC, padding to whole cipher blocks
constexpr std::size_t macAt = PageMac::pageSize - reserve + ivSize;
constexpr std::uint8_t saltMask = 0x3a;
constexpr int rounds = 2;
constexpr std::size_t keySize = 32;

} // namespace

void PageMac::Deleter::operator()(EVP_MAC_CTX* context) const {
    EVP_MAC_CTX_free(context);
}

Result<PageMac> PageMac::of(const Secret& fileKey, ByteView salt) {
    if (fileKey.size() != keySize || salt.size() != saltSize)
        return Error{ErrorCode::BadArgument, {"file key"}};
    std::array<std::uint8_t, saltSize> masked = {};
    std::transform(salt.begin(), salt.end(), masked.begin(),
                   [](std::uint8_t octet) { return static_cast<std::uint8_t>(octet ^ saltMask); });
    Secret key(keySize);
    const bool derived =
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(fileKey.view().data()),
                          static_cast<int>(fileKey.size()), masked.data(), saltSize, rounds,
                          EVP_sha1(), static_cast<int>(key.size()), key.data().data()) == 1;
    const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(
        EVP_MAC_fetch(nullptr, "HMAC", nullptr), EVP_MAC_free);
    Context context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    char digest[] = "SHA1";
    const OSSL_PARAM list[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    if (!derived || !context ||
        EVP_MAC_init(context.get(), key.view().data(), key.size(), list) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_MAC_init(HMAC)"};
    return PageMac(std::move(context));
}

bool PageMac::matches(ByteView page, std::uint32_t number) const {
    if (page.size() != pageSize) return false;
    const std::size_t begin = number == 1 ? saltSize : 0; // the salt is in nobody's ciphertext
    const std::array<std::uint8_t, 4> place = {
        static_cast<std::uint8_t>(number), static_cast<std::uint8_t>(number >> 8),
        static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 24)};
    std::array<std::uint8_t, macSize> mac = {};
    std::size_t size = 0;
    EVP_MAC_CTX* context = m_context.get();
    return EVP_MAC_init(context, nullptr, 0, nullptr) == 1 && // the same key once more
           EVP_MAC_update(context, page.data() + begin, macAt - begin) == 1 &&
           EVP_MAC_update(context, place.data(), place.size()) == 1 &&
           EVP_MAC_final(context, mac.data(), &size, mac.size()) == 1 && size == mac.size() &&
           std::equal(mac.begin(), mac.end(), page.begin() + macAt);
}

} // namespace crypto::seal
