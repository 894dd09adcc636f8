// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/jks_protection.h"

#include <algorithm>
#include <memory>

#include <openssl/evp.h>

namespace crypto::keystore {

namespace {

constexpr std::size_t mostKeySize = 1 << 14;              // RSA of 16384 bits has 9.3 KiB
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

} // namespace

Result<Bytes> jksIntegrity(const Secret& wide, ByteView octets) {
    Bytes sum(jksDigestSize);
    KU_CHECK(digest({wide.view(), viewOf(whitener), octets}, sum));
    return sum;
}

Result<Bytes> jksSeal(const Secret& key, const Secret& wide, Random& random) {
    KU_TRY(Bytes sealed, random.bytes(jksDigestSize)); // the salt is as long as a digest
    sealed.resize(2 * jksDigestSize + key.size());
    const std::span<std::uint8_t> whole(sealed);
    KU_CHECK(applyStream(key.view(), whole.subspan(jksDigestSize, key.size()), wide,
                         whole.first(jksDigestSize)));
    KU_CHECK(digest({wide.view(), key.view()}, whole.last(jksDigestSize)));
    return sealed;
}

Result<Secret> jksOpen(ByteView sealed, const Secret& wide) {
    if (sealed.size() <= 2 * jksDigestSize || sealed.size() > mostKeySize)
        return Error{ErrorCode::MalformedDer, {"JKS"}, "size of the protected key"};
    const ByteView octets = sealed.subspan(jksDigestSize, sealed.size() - 2 * jksDigestSize);
    Secret key(octets.size());
    KU_CHECK(applyStream(octets, key.data(), wide, sealed.first(jksDigestSize)));
    Bytes sum(jksDigestSize);
    KU_CHECK(digest({wide.view(), key.view()}, sum));
    if (!equalInConstantTime(sum, sealed.last(jksDigestSize)))
        return Error{ErrorCode::DecryptionFailed, {}, "JKS key digest"};
    return key;
}

} // namespace crypto::keystore
