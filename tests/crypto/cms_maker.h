// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/cms.h>

#include "tests/crypto/provider_fixture.h"

/** Signed data made by OpenSSL's own CMS functions, with keys of each algorithm. */
namespace cms_maker {

struct Party {
    crypto::Algorithm algorithm;
    crypto::provider::EvpKey key;
    fixture::Certificate certificate;

    crypto::Bytes der() const { return fixture::derOf(certificate.get(), i2d_X509); }
};

inline crypto::provider::EvpKey rsaKey() {
    const fixture::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_keygen_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), 2048) != 1 ||
        EVP_PKEY_generate(context.get(), &key) != 1)
        qFatal("no RSA key");
    return crypto::provider::EvpKey(key);
}

inline void addExtension(X509* certificate, int nid, const char* value) {
    const std::unique_ptr<X509_EXTENSION, fixture::FreeWith<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    X509_add_ext(certificate, extension.get(), -1);
}

/** With a key of its own; signed by the issuer, or by itself. */
inline Party makeParty(crypto::Algorithm algorithm, const char* name, const Party* issuer = nullptr,
                       const char* purposes = nullptr, int serial = 2) {
    Party party{algorithm,
                algorithm == crypto::Algorithm::Rsa ? rsaKey() : fixture::freshKey(algorithm),
                {}};
    party.certificate = fixture::draft(name, name, party.key.get(), issuer == nullptr);
    if (issuer)
        X509_set_issuer_name(party.certificate.get(),
                             X509_get_subject_name(issuer->certificate.get()));
    ASN1_INTEGER_set(X509_get_serialNumber(party.certificate.get()), serial);
    if (purposes) addExtension(party.certificate.get(), NID_ext_key_usage, purposes);
    const Party& signer = issuer ? *issuer : party;
    const fixture::Digest digest = fixture::digestOf(signer.algorithm);
    X509V3_CTX context;
    X509V3_set_ctx(&context, signer.certificate.get(), party.certificate.get(), nullptr, nullptr,
                   0);
    const std::unique_ptr<X509_EXTENSION, fixture::FreeWith<X509_EXTENSION_free>> identifier(
        X509V3_EXT_conf_nid(nullptr, &context, NID_subject_key_identifier, "hash"));
    X509_add_ext(party.certificate.get(), identifier.get(), -1);
    if (X509_sign(party.certificate.get(), signer.key.get(), digest.get()) <= 0)
        qFatal("no certificate: %s", fixture::errorText().c_str());
    return party;
}

using Content = std::unique_ptr<CMS_ContentInfo, fixture::FreeWith<CMS_ContentInfo_free>>;

inline void addSigner(CMS_ContentInfo* content, const Party& party, unsigned flags) {
    const fixture::Digest digest = fixture::digestOf(party.algorithm);
    CMS_SignerInfo* signer =
        CMS_add1_signer(content, party.certificate.get(), party.key.get(), digest.get(), flags);
    if (!signer) qFatal("no signer: %s", fixture::errorText().c_str());
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    // openssl-provider.md, row 4: OpenSSL 3.0 leaves it empty for keys of providers.
    const char* oid = crypto::provider::factsOf(party.algorithm).signatureOid;
    if (party.algorithm != crypto::Algorithm::Rsa)
        X509_ALGOR_set0(algorithm, OBJ_txt2obj(oid, 1), V_ASN1_NULL, nullptr);
}

/** Flags as CMS_sign()'s: CMS_DETACHED, CMS_NOATTR, CMS_CADES, CMS_USE_KEYID … */
inline Content sign(const std::vector<const Party*>& parties, const crypto::Bytes& octets,
                    unsigned flags = 0, const char* contentType = nullptr) {
    flags |= CMS_BINARY | CMS_PARTIAL;
    Content content(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    if (contentType) {
        const std::unique_ptr<ASN1_OBJECT, fixture::FreeWith<ASN1_OBJECT_free>> type(
            OBJ_txt2obj(contentType, 1));
        CMS_set1_eContentType(content.get(), type.get());
    }
    for (const Party* party : parties)
        addSigner(content.get(), *party, flags);
    const fixture::Memory memory(BIO_new_mem_buf(octets.data(), int(octets.size())));
    if (CMS_final(content.get(), memory.get(), nullptr, flags) != 1)
        qFatal("no signature: %s", fixture::errorText().c_str());
    return content;
}

inline crypto::Bytes derOf(const Content& content) {
    return fixture::derOf(content.get(), i2d_CMS_ContentInfo);
}

/** The first signer, to add unsigned attributes to. */
inline CMS_SignerInfo* firstSigner(const Content& content) {
    return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(content.get()), 0);
}

} // namespace cms_maker
