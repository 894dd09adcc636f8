// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/jks_protection.h"

#include <algorithm>
#include <memory>

#include <openssl/evp.h>

namespace crypto::keystore {

namespace {

constexpr std::string_view whitener = "Mighty Aphrodite"; // JavaKeyStore.getPreKeyedHash

/** SHA-1 of the parts, one after the other, into the target (20 octets). */
Status digest(std::initializer_list<ByteView> parts, std::span<std::uint8_t> target) {
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(),
                                                                     EVP_MD_CTX_free);
    bool isGood = context && EVP_DigestInit_ex(context.get(), EVP_sha1(), nullptr) == 1;
    for (const ByteView part : parts)
        isGood = isGood && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    if (!isGood || EVP_DigestFinal_ex(context.get(), target.data(), nullptr) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_Digest(SHA1)"};
    return done();
}

/**
 * KeyProtector: the stream is SHA-1(password, salt), SHA-1(password, the block before) and so on,
 * XORed over the octets; the same call seals and opens.
 */
Status applyStream(ByteView from, std::span<std::uint8_t> to, const Secret& password,
                   ByteView salt) {
    Secret block(salt);
    for (std::size_t start = 0; start < from.size(); start += jksDigestSize) {
        KU_CHECK(digest({password.view(), block.view()}, block.data()));
        const std::size_t size = std::min(jksDigestSize, from.size() - start);
        for (std::size_t i = 0; i < size; ++i)
            to[start + i] = from[start + i] ^ block.view()[i];
    }
    return done();
}

/** One code point of UTF-8 and the octets after it; nothing where there is none. */
std::optional<char32_t> nextPoint(ByteView& rest) {
    const std::uint8_t first = rest.front();
    const std::size_t more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4 || rest.size() <= more) return std::nullopt;
    char32_t point = more == 0 ? first : first & (0x3fu >> more);
    for (std::size_t i = 1; i <= more; ++i) {
        if ((rest[i] & 0xc0) != 0x80) return std::nullopt;
        point = (point << 6) | (rest[i] & 0x3fu);
    }
    rest = rest.subspan(more + 1);
    return point;
}

} // namespace

Result<Secret> javaPassword(const Secret& password) {
    Secret wide(password.size() * 2); // no octet of UTF-8 becomes more than one UTF-16 unit
    std::size_t size = 0;
    const auto put = [&](char32_t unit) {
        wide.data()[size++] = static_cast<std::uint8_t>(unit >> 8);
        wide.data()[size++] = static_cast<std::uint8_t>(unit & 0xff);
    };
    for (ByteView rest = password.view(); !rest.empty();) {
        const auto point = nextPoint(rest);
        if (!point) return Error{ErrorCode::BadArgument, {"password"}, "no UTF-8"};
        if (*point < 0x10000) {
            put(*point);
        } else {
            put(0xd800 + ((*point - 0x10000) >> 10));
            put(0xdc00 + ((*point - 0x10000) & 0x3ff));
        }
    }
    return Secret(wide.view().first(size));
}

Result<Bytes> jksIntegrity(const Secret& javaPassword, ByteView octets) {
    Bytes sum(jksDigestSize);
    KU_CHECK(digest({javaPassword.view(), viewOf(whitener), octets}, sum));
    return sum;
}

Result<Bytes> jksSeal(const Secret& key, const Secret& javaPassword, Random& random) {
    KU_TRY(Bytes sealed, random.bytes(jksDigestSize)); // the salt is as long as a digest
    sealed.resize(2 * jksDigestSize + key.size());
    const std::span<std::uint8_t> whole(sealed);
    KU_CHECK(applyStream(key.view(), whole.subspan(jksDigestSize, key.size()), javaPassword,
                         whole.first(jksDigestSize)));
    KU_CHECK(digest({javaPassword.view(), key.view()}, whole.last(jksDigestSize)));
    return sealed;
}

Result<Secret> jksOpen(ByteView sealed, const Secret& javaPassword) {
    if (sealed.size() <= 2 * jksDigestSize)
        return Error{ErrorCode::MalformedDer, {"JKS"}, "protected key is too short"};
    const ByteView octets = sealed.subspan(jksDigestSize, sealed.size() - 2 * jksDigestSize);
    Secret key(octets.size());
    KU_CHECK(applyStream(octets, key.data(), javaPassword, sealed.first(jksDigestSize)));
    Bytes sum(jksDigestSize);
    KU_CHECK(digest({javaPassword.view(), key.view()}, sum));
    if (!equalInConstantTime(sum, sealed.last(jksDigestSize)))
        return Error{ErrorCode::DecryptionFailed, {}, "JKS key digest"};
    return key;
}

} // namespace crypto::keystore
