// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/pkcs12.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include "crypto/asn1/writer.h"
#include "crypto/keystore/pkcs12_protection.h"
#include "crypto/provider/provider.h"

namespace crypto::keystore {

namespace {

// RFC 7292 4 and appendix D, RFC 2985 5.5.
constexpr std::string_view data = "1.2.840.113549.1.7.1";
constexpr std::string_view encryptedData = "1.2.840.113549.1.7.6";
constexpr std::string_view shroudedKeyBag = "1.2.840.113549.1.12.10.1.2";
constexpr std::string_view certBag = "1.2.840.113549.1.12.10.1.3";
constexpr std::string_view x509Certificate = "1.2.840.113549.1.9.22.1";
constexpr std::string_view friendlyName = "1.2.840.113549.1.9.20";
constexpr std::string_view localKeyId = "1.2.840.113549.1.9.21";

constexpr std::size_t ivSize = 16; // a block of AES

struct StyleFacts {
    int rounds;
    int macRounds;
    std::size_t saltSize;
    const EVP_MD* macDigest;
    const char* macDigestOid;
};

StyleFacts factsOf(Style style) {
    switch (style) {
    case Style::Today:
        return {600000, 1200000, 16, EVP_sha256(), "2.16.840.1.101.3.4.2.1"};
    case Style::OldTools:
        break;
    }
    return {1024, 1024, 20, EVP_sha1(), "1.3.14.3.2.26"};
}

struct Deleter {
    void operator()(X509_ALGOR* scheme) const { X509_ALGOR_free(scheme); }
};
using Scheme = std::unique_ptr<X509_ALGOR, Deleter>;

Error failed(const char* call) {
    return Error{ErrorCode::Internal, {}, call};
}

Result<Scheme> freshScheme(Style style, Random& random) {
    const StyleFacts facts = factsOf(style);
    KU_TRY(Bytes salt, random.bytes(facts.saltSize));
    const int saltSize = static_cast<int>(salt.size());
    if (style == Style::OldTools)
        return Scheme(PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, facts.rounds,
                                    salt.data(), saltSize));
    KU_TRY(Bytes iv, random.bytes(ivSize));
    return Scheme(PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), facts.rounds, salt.data(), saltSize,
                                    iv.data(), NID_hmacWithSHA256));
}

/** What protects one part: its AlgorithmIdentifier and the octets under it. */
struct Sealed {
    Bytes algorithm;
    Bytes octets;
};

Result<Sealed> seal(ByteView plain, const Secret& password, Style style, Random& random) {
    KU_TRY(const Scheme scheme, freshScheme(style, random));
    if (!scheme) return failed("PKCS5_pbe_set");
    Sealed sealed;
    KU_TRY(sealed.octets, protect(scheme.get(), plain, password));
    std::uint8_t* der = nullptr;
    const int size = i2d_X509_ALGOR(scheme.get(), &der);
    if (size <= 0) return failed("i2d_X509_ALGOR");
    sealed.algorithm.assign(der, der + size);
    OPENSSL_free(der);
    return sealed;
}

/** [0] around DER. */
Bytes explicitly(ByteView der) {
    return asn1::element(asn1::tag::contextConstructed(0), der);
}

Bytes attribute(std::string_view oid, ByteView value) {
    return asn1::sequence({asn1::oid(oid), asn1::setOf(value)});
}

/** In DER's order (X.690 11.6): the hex in two octets a digit is longer than what it is of. */
Bytes attributesOf(const x509::Certificate& certificate) {
    const std::string name = friendlyNameOf(certificate);
    Bytes wide;
    for (const char digit : name) {
        wide.push_back(0);
        wide.push_back(static_cast<std::uint8_t>(digit));
    }
    return asn1::element(
        asn1::tag::set,
        asn1::concat({attribute(localKeyId, asn1::octetString(keyIdentifierOf(certificate))),
                      attribute(friendlyName, asn1::element(asn1::tag::bmpString, wide))}));
}

Bytes certificateBag(const x509::Certificate& certificate, ByteView attributes) {
    const Bytes inner = asn1::sequence(
        {asn1::oid(x509Certificate), explicitly(asn1::octetString(certificate.der))});
    return asn1::sequence({asn1::oid(certBag), explicitly(inner), attributes});
}

Bytes dataPart(ByteView contents) {
    return asn1::sequence({asn1::oid(data), explicitly(asn1::octetString(contents))});
}

Result<Bytes> keyPart(const KeyEntry& entry, const Secret& password, Style style, Random& random) {
    const Secret info = entry.key.privateKeyInfo();
    KU_TRY(const Sealed sealed, seal(info.view(), password, style, random));
    const Bytes shrouded = asn1::sequence({sealed.algorithm, asn1::octetString(sealed.octets)});
    return dataPart(asn1::sequence({asn1::sequence(
        {asn1::oid(shroudedKeyBag), explicitly(shrouded), attributesOf(entry.certificate)})}));
}

Result<Bytes> certificatesPart(const KeyEntry& entry, const Secret& password, Style style,
                               Random& random) {
    Bytes bags = certificateBag(entry.certificate, attributesOf(entry.certificate));
    for (const x509::Certificate& issuer : entry.chain)
        bags = asn1::concat({bags, certificateBag(issuer, {})});
    KU_TRY(const Sealed sealed, seal(asn1::sequence({bags}), password, style, random));
    // RFC 5652 6.1 and 8: the octets are [0] IMPLICIT, so they have no OCTET STRING's tag.
    const Bytes content = asn1::sequence(
        {asn1::oid(data), sealed.algorithm, asn1::element(asn1::tag::context(0), sealed.octets)});
    return asn1::sequence(
        {asn1::oid(encryptedData), explicitly(asn1::sequence({asn1::smallInteger(0), content}))});
}

/** MacData (RFC 7292 4). */
Result<Bytes> macData(ByteView contents, const Secret& password, Style style, Random& random) {
    const StyleFacts facts = factsOf(style);
    KU_TRY(const Bytes salt, random.bytes(facts.saltSize));
    KU_TRY(const Secret wide, widePassword(password));
    KU_TRY(const Bytes mac, passwordMac(contents, wide, {facts.macDigest, salt, facts.macRounds}));
    return asn1::sequence(
        {asn1::sequence({asn1::algorithmWithNull(facts.macDigestOid), asn1::octetString(mac)}),
         asn1::octetString(salt), asn1::smallInteger(facts.macRounds)});
}

} // namespace

Result<Bytes> writePkcs12(const KeyEntry& entry, const Secret& password, Style style,
                          Random& random) {
    KU_CHECK(provider::registerCrypto());
    KU_CHECK(checkEntry(entry, password));
    KU_TRY(const Bytes key, keyPart(entry, password, style, random));
    KU_TRY(const Bytes certificates, certificatesPart(entry, password, style, random));
    const Bytes safe = asn1::sequence({key, certificates});
    KU_TRY(const Bytes mac, macData(safe, password, style, random));
    return asn1::sequence({asn1::smallInteger(3), dataPart(safe), mac});
}

} // namespace crypto::keystore
