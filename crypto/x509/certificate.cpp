// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/certificate.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace crypto::x509 {

namespace {

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

Status readPublicKey(Certificate& certificate, asn1::Reader& reader) {
    KU_TRY(const asn1::Element info, reader.expect(asn1::tag::sequence));
    certificate.publicKeyInfo = copyOf(info.whole);
    asn1::Reader inner(info);
    KU_TRY(const asn1::Element algorithm, inner.expect(asn1::tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(certificate.publicKeyOid, identifier.oid());
    KU_TRY(const ByteView bits, inner.bitStringOctets());
    certificate.publicKeyBits = copyOf(bits);
    return inner.expectEnd();
}

Status readTbs(Certificate& certificate, const asn1::Element& tbs) {
    certificate.tbs = copyOf(tbs.whole);
    asn1::Reader reader(tbs);
    KU_TRY(const auto version, reader.optional(asn1::tag::contextConstructed(0)));
    certificate.version = 1;
    if (version) {
        asn1::Reader inner(*version);
        KU_TRY(const std::int64_t number, inner.smallInteger());
        certificate.version = number + 1;
    }
    KU_TRY(certificate.serial, reader.integer());
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    certificate.innerAlgorithm = copyOf(algorithm.whole);
    asn1::Reader identifier(algorithm);
    KU_TRY(certificate.signatureOid, identifier.oid());
    KU_TRY(const asn1::Element issuer, reader.expect(asn1::tag::sequence));
    certificate.issuerDer = copyOf(issuer.whole);
    KU_TRY(certificate.issuer, readName(issuer));
    KU_TRY(const asn1::Element validity, reader.expect(asn1::tag::sequence));
    asn1::Reader times(validity);
    KU_TRY(certificate.notBefore, times.time());
    KU_TRY(certificate.notAfter, times.time());
    KU_TRY(const asn1::Element subject, reader.expect(asn1::tag::sequence));
    certificate.subjectDer = copyOf(subject.whole);
    KU_TRY(certificate.subject, readName(subject));
    KU_CHECK(readPublicKey(certificate, reader));
    // Unique identifiers: never used here, allowed by the syntax.
    KU_CHECK(reader.optional(asn1::tag::context(1)));
    KU_CHECK(reader.optional(asn1::tag::context(2)));
    KU_TRY(const auto extensions, reader.optional(asn1::tag::contextConstructed(3)));
    if (extensions) {
        asn1::Reader inner(*extensions);
        KU_TRY(const asn1::Element list, inner.expect(asn1::tag::sequence));
        KU_TRY(certificate.extensions, readExtensions(list));
        KU_CHECK(inner.expectEnd());
    }
    return reader.expectEnd();
}

// RFC 5280 4.2.1.3: bits 5 and 6 of the octet after the number of unused bits.
constexpr unsigned keyCertSign = 0x04;
constexpr unsigned crlSign = 0x02;

bool hasUsage(const Extension& keyUsage, unsigned wanted) {
    const auto usage = asn1::only(keyUsage.value, asn1::tag::bitString);
    return usage && usage->contents.size() >= 2 && (usage->contents[1] & wanted) == wanted;
}

} // namespace

Result<Certificate> Certificate::parse(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    Certificate certificate;
    certificate.der = copyOf(der);
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element tbs, reader.expect(asn1::tag::sequence));
    KU_CHECK(readTbs(certificate, tbs));
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    certificate.outerAlgorithm = copyOf(algorithm.whole);
    KU_TRY(const ByteView signature, reader.bitStringOctets());
    certificate.signature = copyOf(signature);
    KU_CHECK(reader.expectEnd());
    return certificate;
}

Result<Certificate> Certificate::parseTbs(ByteView tbs) {
    KU_TRY(const asn1::Element whole, asn1::only(tbs, asn1::tag::sequence));
    Certificate certificate;
    KU_CHECK(readTbs(certificate, whole));
    return certificate;
}

bool Certificate::isCa() const {
    const Extension* extension = findExtension(extensions, oid::basicConstraints);
    if (!extension) return false;
    const auto outer = asn1::only(extension->value, asn1::tag::sequence);
    if (!outer) return false;
    asn1::Reader reader(*outer);
    if (reader.peek() != asn1::tag::boolean) return false;
    const auto ca = reader.boolean();
    return ca && *ca;
}

bool Certificate::maySignCertificatesAndLists() const {
    const Extension* extension = findExtension(extensions, oid::keyUsage);
    return extension && hasUsage(*extension, keyCertSign | crlSign);
}

bool Certificate::maySignLists() const {
    const Extension* extension = findExtension(extensions, oid::keyUsage);
    return !extension || hasUsage(*extension, crlSign);
}

std::optional<Bytes> Certificate::subjectKeyIdentifier() const {
    const Extension* extension = findExtension(extensions, oid::subjectKeyIdentifier);
    if (!extension) return std::nullopt;
    const auto octets = asn1::only(extension->value, asn1::tag::octetString);
    if (!octets) return std::nullopt;
    return copyOf(octets->contents);
}

Bytes keyIdentifier(ByteView publicKeyBits) {
    Bytes hash(20);
    EVP_Digest(publicKeyBits.data(), publicKeyBits.size(), hash.data(), nullptr, EVP_sha1(),
               nullptr);
    return hash;
}

Bytes keyIdentifierOfInfo(ByteView publicKeyInfo) {
    asn1::Reader outer(publicKeyInfo);
    const auto whole = outer.next();
    if (!whole) return {};
    asn1::Reader inner(*whole);
    if (!inner.next()) return {};
    const auto bits = inner.bitStringOctets();
    return bits ? keyIdentifier(*bits) : Bytes();
}

Bytes serialFromKeyIdentifier(ByteView keyIdentifier) {
    Bytes serial(keyIdentifier.begin(), keyIdentifier.end());
    serial.front() &= 0x7f;
    if (serial.front() < 0x10) serial.front() |= 0x10;
    return serial;
}

Result<Bytes> readDerOrPem(ByteView file) {
    if (!file.empty() && file.front() == asn1::tag::sequence) return copyOf(file);
    const std::unique_ptr<BIO, int (*)(BIO*)> memory(
        BIO_new_mem_buf(file.data(), static_cast<int>(file.size())), BIO_free);
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;
    if (!memory || PEM_read_bio(memory.get(), &name, &header, &data, &size) != 1)
        return Error{ErrorCode::MalformedDer, {"neither DER nor PEM"}, "offset 0"};
    Bytes der(data, data + size);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    return der;
}

} // namespace crypto::x509
