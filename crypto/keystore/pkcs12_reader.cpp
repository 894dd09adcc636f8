// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/pkcs12.h"

#include <memory>

#include <openssl/pkcs12.h>
#include <openssl/provider.h>

#include "crypto/provider/key_file.h"
#include "crypto/provider/provider.h"

namespace crypto::keystore {

namespace {

struct Deleter {
    void operator()(PKCS12* store) const { PKCS12_free(store); }
    void operator()(PKCS8_PRIV_KEY_INFO* info) const { PKCS8_PRIV_KEY_INFO_free(info); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(STACK_OF(PKCS7) * parts) const { sk_PKCS7_pop_free(parts, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), Deleter>;

OSSL_LIB_CTX* legacyContext() {
    static OSSL_LIB_CTX* const context = [] {
        OSSL_LIB_CTX* fresh = OSSL_LIB_CTX_new();
        const bool loaded =
            fresh && OSSL_PROVIDER_load(fresh, "default") && OSSL_PROVIDER_load(fresh, "legacy");
        return loaded ? fresh : nullptr;
    }();
    return context;
}

/** The context for this scheme: PBES2 and 3DES are OpenSSL's own of today, the rest is not. */
Result<OSSL_LIB_CTX*> contextFor(const X509_ALGOR* scheme) {
    const int kind = OBJ_obj2nid(scheme->algorithm);
    if (kind == NID_pbes2 || kind == NID_pbe_WithSHA1And3_Key_TripleDES_CBC) return nullptr;
    OSSL_LIB_CTX* const context = legacyContext();
    if (!context) return Error{ErrorCode::Internal, {}, "OSSL_PROVIDER_load(legacy)"};
    return context;
}

struct Contents {
    std::vector<Bytes> certificates;
    std::optional<SoftwareKey> key;
    std::string name;
};

template <typename Native, typename Encode>
Bytes derOf(const Native* native, Encode encode) {
    std::uint8_t* der = nullptr;
    const int size = encode(native, &der);
    Bytes bytes(der, der + std::max(size, 0));
    OPENSSL_clear_free(der, bytes.size());
    return bytes;
}

Error tooManyRounds() {
    return Error{ErrorCode::MalformedDer, {"rounds"}, "too many"};
}

bool isMacAffordable(const PKCS12* store) {
    const ASN1_INTEGER* rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, store);
    return !rounds || provider::areAffordable(rounds); // absent: one
}

std::string nameOf(const PKCS12_SAFEBAG* bag) {
    char* text = PKCS12_get_friendlyname(const_cast<PKCS12_SAFEBAG*>(bag));
    std::string name = text ? text : "";
    OPENSSL_free(text);
    return name;
}

Status takeKey(Contents& contents, const PKCS12_SAFEBAG* bag, std::string_view password) {
    if (contents.key) return done(); // a file of several keys: the first
    const X509_ALGOR* scheme = nullptr;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &scheme, nullptr);
    if (!provider::isAffordable(scheme)) return tooManyRounds();
    KU_TRY(OSSL_LIB_CTX* const context, contextFor(scheme));
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter> info(PKCS12_decrypt_skey_ex(
        bag, password.data(), static_cast<int>(password.size()), context, nullptr));
    if (!info) return Error{ErrorCode::DecryptionFailed, {}, "PKCS12_decrypt_skey"};
    Bytes der = derOf(info.get(), i2d_PKCS8_PRIV_KEY_INFO);
    auto key = SoftwareKey::read(der);
    wipe(der);
    if (!key) return std::move(key).error();
    contents.key = std::move(*key);
    contents.name = nameOf(bag);
    return done();
}

Status takeBag(Contents& contents, const PKCS12_SAFEBAG* bag, std::string_view password) {
    if (PKCS12_SAFEBAG_get_nid(bag) == NID_certBag) {
        const std::unique_ptr<X509, Deleter> certificate(PKCS12_SAFEBAG_get1_cert(bag));
        if (certificate) contents.certificates.push_back(derOf(certificate.get(), i2d_X509));
    }
    if (PKCS12_SAFEBAG_get_nid(bag) == NID_pkcs8ShroudedKeyBag)
        return takeKey(contents, bag, password);
    return done();
}

Status takePart(Contents& contents, PKCS7* part, std::string_view password) {
    Bags bags;
    if (PKCS7_type_is_data(part)) {
        bags.reset(PKCS12_unpack_p7data(part));
    } else if (PKCS7_type_is_encrypted(part)) {
        PKCS7_ENC_CONTENT* sealed = part->d.encrypted->enc_data;
        if (!provider::isAffordable(sealed->algorithm)) return tooManyRounds();
        KU_TRY(OSSL_LIB_CTX* const context, contextFor(sealed->algorithm));
        bags.reset(static_cast<STACK_OF(PKCS12_SAFEBAG)*>(PKCS12_item_decrypt_d2i_ex(
            sealed->algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), password.data(),
            static_cast<int>(password.size()), sealed->enc_data, 1, context, nullptr)));
    }
    if (!bags) return Error{ErrorCode::DecryptionFailed, {}, "PKCS#12 part"};
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i)
        KU_CHECK(takeBag(contents, sk_PKCS12_SAFEBAG_value(bags.get(), i), password));
    return done();
}

} // namespace

Result<KeyStore> openPkcs12(ByteView file, const Secret& password) {
    KU_CHECK(provider::registerCrypto());
    const std::uint8_t* place = file.data();
    const std::unique_ptr<PKCS12, Deleter> store(
        d2i_PKCS12(nullptr, &place, static_cast<long>(file.size())));
    if (!store) return Error{ErrorCode::MalformedDer, {"PKCS#12"}, "d2i_PKCS12"};
    if (!isMacAffordable(store.get())) return tooManyRounds();
    const std::string_view text = textOf(password.view());
    if (PKCS12_verify_mac(store.get(), text.data(), static_cast<int>(text.size())) != 1)
        return Error{ErrorCode::DecryptionFailed, {}, "PKCS12_verify_mac"};
    const std::unique_ptr<STACK_OF(PKCS7), Deleter> parts(PKCS12_unpack_authsafes(store.get()));
    Contents contents;
    for (int i = 0; i < sk_PKCS7_num(parts.get()); ++i)
        KU_CHECK(takePart(contents, sk_PKCS7_value(parts.get(), i), text));
    if (!contents.key) return Error{ErrorCode::KeyNotFound, {"PKCS#12", ""}, "no key bag"};
    return pairUp(std::move(*contents.key), contents.certificates, std::move(contents.name));
}

} // namespace crypto::keystore
