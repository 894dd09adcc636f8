// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/hash.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include <openssl/evp.h>

#include "crypto/provider/provider.h"

namespace crypto::x509 {

Result<Bytes> hashOf(const std::string& digestOid, ByteView octets) {
    static constexpr std::array<std::string_view, 6> known{oid::sha1,
                                                           oid::sha256,
                                                           oid::sha384,
                                                           oid::sha512,
                                                           provider::gost2004.digestOid,
                                                           provider::gost2015.digestOid};
    if (std::find(known.begin(), known.end(), digestOid) == known.end())
        return Error{ErrorCode::UnsupportedAlgorithm, {digestOid}, "digest"};
    KU_CHECK(provider::registerCrypto());
    const std::unique_ptr<EVP_MD, void (*)(EVP_MD*)> digest(
        EVP_MD_fetch(nullptr, digestOid.c_str(), nullptr), EVP_MD_free);
    Bytes hash(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    if (!digest ||
        EVP_Digest(octets.data(), octets.size(), hash.data(), &size, digest.get(), nullptr) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_Digest"};
    hash.resize(size);
    return hash;
}

} // namespace crypto::x509
