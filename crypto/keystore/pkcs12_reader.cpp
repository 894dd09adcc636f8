// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/pkcs12.h"

#include <array>
#include <memory>

#include <openssl/evp.h>
#include <openssl/pkcs12.h>

#include "crypto/asn1/reader.h"
#include "crypto/keystore/pkcs12_protection.h"
#include "crypto/provider/key_file.h"
#include "crypto/provider/provider.h"

namespace crypto::keystore {

namespace {

constexpr std::size_t mostKeySize = 1 << 14; // RSA of 16384 bits has 9.3 KiB

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

ByteView viewOf(const ASN1_OCTET_STRING* octets) {
    return {octets->data, static_cast<std::size_t>(octets->length)};
}

/** What the MAC is of: the authSafe's octets. PKCS12 is opaque, so its DER is looked into. */
Result<Bytes> authSafeOf(const PKCS12* store) {
    const Bytes der = derOf(store, i2d_PKCS12);
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_CHECK(reader.expect(asn1::tag::integer)); // version
    KU_TRY(const asn1::Element safe, reader.expect(asn1::tag::sequence));
    asn1::Reader parts(safe);
    KU_CHECK(parts.expect(asn1::tag::oid));
    KU_TRY(const asn1::Element content, parts.expect(asn1::tag::contextConstructed(0)));
    KU_TRY(const asn1::Element octets, asn1::only(content.contents, asn1::tag::octetString));
    return Bytes(octets.contents.begin(), octets.contents.end());
}

std::string oidText(const X509_ALGOR* algorithm) {
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), text.size(), algorithm->algorithm, 1);
    return text.data();
}

/** The digests that PKCS#12 files have MACs with; null for another. */
const EVP_MD* digestOf(const X509_ALGOR* algorithm) {
    switch (OBJ_obj2nid(algorithm->algorithm)) {
    case NID_sha1:
        return EVP_sha1();
    case NID_sha256:
        return EVP_sha256();
    case NID_sha384:
        return EVP_sha384();
    case NID_sha512:
        return EVP_sha512();
    default: // identifiers of OpenSSL's, of which there are a thousand
        return nullptr;
    }
}

/** RFC 7292 4: over the octets that the authSafe wraps. DecryptionFailed: not this password's. */
Status checkMac(const PKCS12* store, const Secret& password) {
    const ASN1_OCTET_STRING* mac = nullptr;
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* salt = nullptr;
    const ASN1_INTEGER* rounds = nullptr;
    PKCS12_get0_mac(&mac, &algorithm, &salt, &rounds, store);
    const Error unlike{ErrorCode::DecryptionFailed, {}, "PKCS#12 MAC"};
    if (!mac || salt->length == 0) return unlike; // a salt of nothing fills no block
    const EVP_MD* digest = digestOf(algorithm);
    if (!digest) return Error{ErrorCode::UnsupportedAlgorithm, {oidText(algorithm)}, "PKCS#12 MAC"};
    if (rounds && !provider::areAffordable(rounds)) return tooManyRounds();
    std::int64_t count = 1; // absent: one
    if (rounds) ASN1_INTEGER_get_int64(&count, rounds);
    KU_TRY(const Bytes safe, authSafeOf(store));
    KU_TRY(const Secret wide, widePassword(password));
    KU_TRY(const Bytes expected, passwordMac(safe, wide, {digest, viewOf(salt), count}));
    if (!equalInConstantTime(expected, viewOf(mac))) return unlike;
    return done();
}

std::string nameOf(const PKCS12_SAFEBAG* bag) {
    char* text = PKCS12_get_friendlyname(const_cast<PKCS12_SAFEBAG*>(bag));
    std::string name = text ? text : "";
    OPENSSL_free(text);
    return name;
}

/** The key; BER as some tools write it becomes DER on its way through OpenSSL. */
Result<SoftwareKey> readKey(ByteView plain) {
    const std::uint8_t* place = plain.data();
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter> info(
        d2i_PKCS8_PRIV_KEY_INFO(nullptr, &place, static_cast<long>(plain.size())));
    if (!info) return Error{ErrorCode::DecryptionFailed, {}, "d2i_PKCS8_PRIV_KEY_INFO"};
    Bytes der = derOf(info.get(), i2d_PKCS8_PRIV_KEY_INFO);
    auto key = SoftwareKey::read(der);
    wipe(der);
    return key;
}

Status takeKey(Contents& contents, const PKCS12_SAFEBAG* bag, const Secret& password) {
    if (contents.key) return done(); // a file of several keys: the first
    const X509_ALGOR* scheme = nullptr;
    const ASN1_OCTET_STRING* sealed = nullptr;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &scheme, &sealed);
    if (static_cast<std::size_t>(sealed->length) > mostKeySize)
        return Error{ErrorCode::MalformedDer, {"PKCS#12"}, "size of the key"};
    KU_TRY(Bytes plain, unprotect(scheme, viewOf(sealed), password));
    auto key = readKey(plain);
    wipe(plain);
    if (!key) return std::move(key).error();
    contents.key = std::move(*key);
    contents.name = nameOf(bag);
    return done();
}

Status takeBag(Contents& contents, const PKCS12_SAFEBAG* bag, const Secret& password) {
    if (PKCS12_SAFEBAG_get_nid(bag) == NID_certBag) {
        const std::unique_ptr<X509, Deleter> certificate(PKCS12_SAFEBAG_get1_cert(bag));
        if (certificate) contents.certificates.push_back(derOf(certificate.get(), i2d_X509));
    }
    if (PKCS12_SAFEBAG_get_nid(bag) == NID_pkcs8ShroudedKeyBag)
        return takeKey(contents, bag, password);
    return done();
}

Result<Bags> openSealed(const PKCS7_ENC_CONTENT* sealed, const Secret& password) {
    if (!sealed->enc_data) return Error{ErrorCode::MalformedDer, {"PKCS#12"}, "empty part"};
    KU_TRY(Bytes plain, unprotect(sealed->algorithm, viewOf(sealed->enc_data), password));
    const std::uint8_t* place = plain.data();
    Bags bags(reinterpret_cast<STACK_OF(PKCS12_SAFEBAG)*>(ASN1_item_d2i(
        nullptr, &place, static_cast<long>(plain.size()), ASN1_ITEM_rptr(PKCS12_SAFEBAGS))));
    wipe(plain); // a key may be among them
    return bags;
}

Status takePart(Contents& contents, PKCS7* part, const Secret& password) {
    Bags bags;
    if (PKCS7_type_is_data(part)) {
        bags.reset(PKCS12_unpack_p7data(part));
    } else if (PKCS7_type_is_encrypted(part) && part->d.encrypted) { // its content may be absent
        KU_TRY(bags, openSealed(part->d.encrypted->enc_data, password));
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
    KU_CHECK(checkMac(store.get(), password));
    const std::unique_ptr<STACK_OF(PKCS7), Deleter> parts(PKCS12_unpack_authsafes(store.get()));
    Contents contents;
    for (int i = 0; i < sk_PKCS7_num(parts.get()); ++i)
        KU_CHECK(takePart(contents, sk_PKCS7_value(parts.get(), i), password));
    if (!contents.key) return Error{ErrorCode::KeyNotFound, {"PKCS#12", ""}, "no key bag"};
    return pairUp(std::move(*contents.key), contents.certificates, std::move(contents.name));
}

} // namespace crypto::keystore
