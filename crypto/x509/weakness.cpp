// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/weakness.h"

#include <memory>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "crypto/provider/provider.h"

namespace crypto::x509 {

namespace {

constexpr int leastRsaBits = 2048;

using NativeAlgorithm = std::unique_ptr<X509_ALGOR, void (*)(X509_ALGOR*)>;
using PssParameters = std::unique_ptr<RSA_PSS_PARAMS, void (*)(RSA_PSS_PARAMS*)>;

int objectOf(const X509_ALGOR& algorithm) {
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, &algorithm);
    return OBJ_obj2nid(object);
}

/** RFC 4055 3.1: where the parameters name no hash, it is SHA-1. */
int digestOfPss(const X509_ALGOR& algorithm) {
    int type = V_ASN1_UNDEF;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, &algorithm);
    if (type != V_ASN1_SEQUENCE) return NID_sha1;
    const auto* octets = static_cast<const ASN1_STRING*>(value);
    const unsigned char* place = ASN1_STRING_get0_data(octets);
    const PssParameters parameters(d2i_RSA_PSS_PARAMS(nullptr, &place, ASN1_STRING_length(octets)),
                                   RSA_PSS_PARAMS_free);
    if (!parameters || !parameters->hashAlgorithm) return NID_sha1;
    return objectOf(*parameters->hashAlgorithm);
}

int digestOf(ByteView algorithmIdentifier) {
    const unsigned char* place = algorithmIdentifier.data();
    const NativeAlgorithm algorithm(
        d2i_X509_ALGOR(nullptr, &place, static_cast<long>(algorithmIdentifier.size())),
        X509_ALGOR_free);
    if (!algorithm) return NID_undef;
    const int signature = objectOf(*algorithm);
    if (signature == NID_rsassaPss) return digestOfPss(*algorithm);
    int digest = NID_undef;
    return OBJ_find_sigid_algs(signature, &digest, nullptr) == 1 ? digest : NID_undef;
}

std::optional<std::string> weakDigest(int digest) {
    switch (digest) {
    case NID_md2:
        return "MD2";
    case NID_md4:
        return "MD4";
    case NID_md5:
        return "MD5";
    case NID_sha1:
        return "SHA-1";
    default: // of all that there are, and that OpenSSL does not know
        return {};
    }
}

std::optional<std::string> weakKey(ByteView keyInfo) {
    const auto key = provider::publicKeyFromInfo(keyInfo);
    if (!key || !(EVP_PKEY_is_a(key->get(), "RSA") || EVP_PKEY_is_a(key->get(), "RSA-PSS")))
        return {};
    const int bits = EVP_PKEY_get_bits(key->get());
    if (bits >= leastRsaBits) return {};
    return "RSA " + std::to_string(bits);
}

} // namespace

std::optional<std::string> weaknessOf(ByteView algorithmIdentifier, ByteView signerKeyInfo) {
    auto weakness = weakDigest(digestOf(algorithmIdentifier));
    if (!weakness) weakness = weakKey(signerKeyInfo);
    ERR_clear_error();
    return weakness;
}

Error weakSignature(const char* what, const std::string& whose, const std::string& weakness) {
    return {ErrorCode::WeakSignature, {what, whose, weakness}, "signature"};
}

} // namespace crypto::x509
