// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"

/** What the provider's tests share: owners for OpenSSL's types, signers, small certificates. */
namespace fixture {

template <auto function>
struct FreeWith {
    template <typename T>
    void operator()(T* pointer) const {
        function(pointer);
    }
};
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Request = std::unique_ptr<X509_REQ, FreeWith<X509_REQ_free>>;
using Crl = std::unique_ptr<X509_CRL, FreeWith<X509_CRL_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD, FreeWith<EVP_MD_free>>;
using Memory = std::unique_ptr<BIO, FreeWith<BIO_free>>;

inline constexpr crypto::Algorithm gostAlgorithms[] = {crypto::Algorithm::Gost2004,
                                                       crypto::Algorithm::Gost2015};

/** A private key elsewhere: counts what it is asked, and fails or lies when told to. */
class FarSigner final : public crypto::Signer {
public:
    enum class Mood { Honest, Failing, Lying, Short };

    explicit FarSigner(std::shared_ptr<Signer> inner)
        : m_inner(std::move(inner)) {}

    crypto::Algorithm algorithm() const override { return m_inner->algorithm(); }
    crypto::Bytes publicKey() const override { return m_inner->publicKey(); }
    crypto::Result<crypto::Bytes> sign(crypto::ByteView digest) override {
        ++asked;
        if (mood == Mood::Failing) return crypto::Error{crypto::ErrorCode::PinLocked, {"0001"}};
        KU_TRY(crypto::Bytes signature, m_inner->sign(digest));
        if (mood == Mood::Lying) signature[signature.size() / 2] ^= 1;
        if (mood == Mood::Short) signature.pop_back();
        return signature;
    }

    std::atomic<int> asked{0};
    std::atomic<Mood> mood{Mood::Honest};

private:
    std::shared_ptr<Signer> m_inner;
};

inline crypto::Secret freshScalar(crypto::Algorithm algorithm) {
    crypto::SystemRandom random;
    return crypto::gost::generatePrivateKey(algorithm, random).value();
}

inline std::shared_ptr<FarSigner> farSigner(crypto::Algorithm algorithm) {
    return std::make_shared<FarSigner>(
        crypto::provider::softwareSigner(algorithm, freshScalar(algorithm)).value());
}

inline crypto::provider::EvpKey freshKey(crypto::Algorithm algorithm) {
    return crypto::provider::keyFromSecret(algorithm, freshScalar(algorithm)).value();
}

inline Digest digestOf(crypto::Algorithm algorithm) {
    return Digest(EVP_MD_fetch(nullptr, crypto::provider::factsOf(algorithm).digestName, nullptr));
}

template <typename Native, typename Encode>
crypto::Bytes derOf(Native* native, Encode encode) {
    unsigned char* der = nullptr;
    const int size = encode(native, &der);
    crypto::Bytes bytes(der, der + std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

inline Certificate certificateOf(const crypto::Bytes& der) {
    const unsigned char* place = der.data();
    return Certificate(d2i_X509(nullptr, &place, long(der.size())));
}

inline void setName(X509_NAME* name, const char* text) {
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text), -1, -1, 0);
}

/** Unsigned, valid from an hour ago for a day. */
inline Certificate draft(const char* subject, const char* issuer, EVP_PKEY* subjectKey,
                         bool isAuthority) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), isAuthority ? 1 : 2);
    setName(X509_get_subject_name(certificate.get()), subject);
    setName(X509_get_issuer_name(certificate.get()), issuer);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
    X509_set_pubkey(certificate.get(), subjectKey);
    if (isAuthority) {
        const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> constraints(
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE"));
        X509_add_ext(certificate.get(), constraints.get(), -1);
    }
    return certificate;
}

inline crypto::Bytes signatureOf(const X509* certificate) {
    const ASN1_BIT_STRING* bits = nullptr;
    X509_get0_signature(&bits, nullptr, certificate);
    return {bits->data, bits->data + bits->length};
}

/** Everything in OpenSSL's error queue, as text; empties it. */
inline std::string errorText() {
    std::string text;
    const char* data = nullptr;
    int flags = 0;
    while (ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags) != 0)
        if (flags & ERR_TXT_STRING) text += std::string(data) + '\n';
    return text;
}

} // namespace fixture
