// SPDX-License-Identifier: Apache-2.0
#include "crypto/cms/signed_data.h"

#include <algorithm>

#include <openssl/err.h>

#include "crypto/cms/native.h"
#include "crypto/x509/hash.h"

namespace crypto::cms {

namespace {

Error malformed(const char* call) {
    ERR_clear_error();
    return Error{ErrorCode::MalformedDer, {"CMS"}, call};
}

template <typename Native, typename Encode>
Bytes derOf(const Native* native, Encode encode) {
    std::uint8_t* der = nullptr;
    const int size = encode(native, &der);
    Bytes bytes(der, der + std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

/** Dotted; nothing where it is longer than any OID that somebody means. */
std::string textOf(const ASN1_OBJECT* object) {
    char text[256];
    const int size = object ? OBJ_obj2txt(text, sizeof text, object, 1) : 0;
    return size > 0 && size < int(sizeof text) ? std::string(text) : std::string();
}

std::string oidOf(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* object = nullptr;
    if (algorithm) X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return textOf(object);
}

Bytes octetsOf(const ASN1_STRING* string) {
    const std::uint8_t* data = ASN1_STRING_get0_data(string);
    return {data, data + ASN1_STRING_length(string)};
}

Attribute readAttribute(X509_ATTRIBUTE* native) {
    Attribute attribute{textOf(X509_ATTRIBUTE_get0_object(native)), {}};
    for (int i = 0; i < X509_ATTRIBUTE_count(native); ++i)
        if (const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(native, i))
            attribute.values.push_back(derOf(value, i2d_ASN1_TYPE));
    return attribute;
}

/** The only value of the only attribute of this type (RFC 5652 11.1 to 11.3). */
std::optional<ByteView> onlyValue(const std::vector<Attribute>& attributes, std::string_view oid) {
    std::optional<ByteView> value;
    for (const Attribute& one : attributes) {
        if (one.oid != oid) continue;
        if (value || one.values.size() != 1) return std::nullopt;
        value = one.values.front();
    }
    return value;
}

/** ESSCertID { certHash … }, ESSCertIDv2 { hashAlgorithm DEFAULT SHA-256, certHash … }. */
Result<CertificateHash> readCertificateHash(asn1::Reader& list, const char* digestOid) {
    KU_TRY(const asn1::Element one, list.expect(asn1::tag::sequence));
    asn1::Reader reader(one);
    CertificateHash named{digestOid, {}};
    KU_TRY(const auto algorithm, reader.optional(asn1::tag::sequence));
    if (algorithm) {
        asn1::Reader identifier(*algorithm);
        KU_TRY(named.digestOid, identifier.oid());
    }
    KU_TRY(const ByteView hash, reader.octetString());
    named.hash.assign(hash.begin(), hash.end());
    return named;
}

/** SigningCertificate, SigningCertificateV2: the first one is the signer's own. */
Result<CertificateHash> readSigningCertificate(ByteView value, const char* digestOid) {
    KU_TRY(const asn1::Element outer, asn1::only(value, asn1::tag::sequence));
    asn1::Reader inner(outer);
    KU_TRY(const asn1::Element certificates, inner.expect(asn1::tag::sequence));
    asn1::Reader list(certificates);
    return readCertificateHash(list, digestOid);
}

void addSigningCertificate(Signer& signer, const char* attribute, const char* digestOid) {
    const auto value = onlyValue(signer.signedAttributes, attribute);
    if (!value) return;
    // One that cannot be read names no certificate: verify() does not take it for the signer's.
    const auto named = readSigningCertificate(*value, digestOid);
    signer.signingCertificates.push_back(named ? *named : CertificateHash{digestOid, {}});
}

/** What the usual attributes say; one that cannot be read says nothing. */
void readMeaning(Signer& signer) {
    if (const auto value = onlyValue(signer.signedAttributes, oid::contentType)) {
        asn1::Reader reader(*value);
        if (auto type = reader.oid()) signer.contentType = *type;
    }
    if (const auto value = onlyValue(signer.signedAttributes, oid::signingTime)) {
        asn1::Reader reader(*value);
        if (const auto time = reader.time()) signer.signingTime = *time;
    }
    if (const auto value = onlyValue(signer.signedAttributes, oid::messageDigest)) {
        asn1::Reader reader(*value);
        if (const auto hash = reader.octetString())
            signer.messageDigest = Bytes(hash->begin(), hash->end());
    }
    addSigningCertificate(signer, oid::signingCertificateV2, x509::oid::sha256);
    addSigningCertificate(signer, oid::signingCertificate, x509::oid::sha1);
    for (const Attribute& attribute : signer.unsignedAttributes)
        if (attribute.oid == oid::timeStampToken)
            signer.timeStamps.insert(signer.timeStamps.end(), attribute.values.begin(),
                                     attribute.values.end());
}

void readIdentity(Signer& signer, CMS_SignerInfo* native) {
    ASN1_OCTET_STRING* keyIdentifier = nullptr;
    X509_NAME* issuer = nullptr;
    ASN1_INTEGER* serial = nullptr;
    CMS_SignerInfo_get0_signer_id(native, &keyIdentifier, &issuer, &serial);
    if (keyIdentifier) signer.keyIdentifier = octetsOf(keyIdentifier);
    if (!issuer || !serial) return;
    signer.issuerDer = derOf(issuer, i2d_X509_NAME);
    if (const auto whole = asn1::only(signer.issuerDer, asn1::tag::sequence))
        if (auto name = x509::readName(*whole)) signer.issuer = std::move(name).value();
    const Bytes der = derOf(serial, i2d_ASN1_INTEGER);
    asn1::Reader reader(der);
    if (auto number = reader.integer()) signer.serial = std::move(number).value();
}

Signer readSigner(CMS_SignerInfo* native) {
    Signer signer;
    readIdentity(signer, native);
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* signature = nullptr;
    CMS_SignerInfo_get0_algs(native, nullptr, nullptr, &digest, &signature);
    signer.digestOid = oidOf(digest);
    signer.signatureOid = oidOf(signature);
    signer.signatureAlgorithm = derOf(signature, i2d_X509_ALGOR);
    signer.signature = octetsOf(CMS_SignerInfo_get0_signature(native));
    for (int i = 0; i < CMS_signed_get_attr_count(native); ++i)
        signer.signedAttributes.push_back(readAttribute(CMS_signed_get_attr(native, i)));
    for (int i = 0; i < CMS_unsigned_get_attr_count(native); ++i)
        signer.unsignedAttributes.push_back(readAttribute(CMS_unsigned_get_attr(native, i)));
    readMeaning(signer);
    return signer;
}

void readCertificates(SignedData& into, CMS_ContentInfo* native) {
    const std::unique_ptr<STACK_OF(X509), NativeDeleter> stack(CMS_get1_certs(native));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        Bytes der = derOf(sk_X509_value(stack.get(), i), i2d_X509);
        auto certificate = x509::Certificate::parse(der);
        if (certificate)
            into.certificates.push_back(std::move(certificate).value());
        else
            into.unreadable.push_back(std::move(der));
    }
}

void readCrls(SignedData& into, CMS_ContentInfo* native) {
    const std::unique_ptr<STACK_OF(X509_CRL), NativeDeleter> stack(CMS_get1_crls(native));
    for (int i = 0; i < sk_X509_CRL_num(stack.get()); ++i) {
        Bytes der = derOf(sk_X509_CRL_value(stack.get(), i), i2d_X509_CRL);
        auto crl = x509::Crl::parse(der);
        if (crl)
            into.crls.push_back(std::move(crl).value());
        else
            into.unreadable.push_back(std::move(der));
    }
}

/** Attributes' types and values, in no order: some programs turn names round. */
std::vector<std::pair<std::string, std::string>> sorted(const x509::Name& name) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const x509::NameAttribute& attribute : name)
        all.emplace_back(attribute.oid, attribute.value);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

NativeContent readNative(ByteView encoded) {
    const std::uint8_t* place = encoded.data();
    NativeContent content(d2i_CMS_ContentInfo(nullptr, &place, static_cast<long>(encoded.size())));
    if (content && place != encoded.data() + encoded.size()) content.reset();
    return content;
}

bool Signer::isOf(const x509::Certificate& certificate) const {
    if (!keyIdentifier.empty()) return certificate.subjectKeyIdentifier() == keyIdentifier;
    if (serial.empty() || certificate.serial != serial) return false;
    return certificate.issuerDer == issuerDer ||
           (!issuer.empty() && sorted(certificate.issuer) == sorted(issuer));
}

Result<SignedData> SignedData::parse(ByteView encoded) {
    const NativeContent native = readNative(encoded);
    if (!native) return malformed("d2i_CMS_ContentInfo");
    if (OBJ_obj2nid(CMS_get0_type(native.get())) != NID_pkcs7_signed)
        return malformed("not SignedData");
    SignedData signedData;
    signedData.encoded.assign(encoded.begin(), encoded.end());
    signedData.contentType = textOf(CMS_get0_eContentType(native.get()));
    if (ASN1_OCTET_STRING** content = CMS_get0_content(native.get()); content && *content)
        signedData.content = octetsOf(*content);
    readCertificates(signedData, native.get());
    readCrls(signedData, native.get());
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(native.get());
    for (int i = 0; i < sk_CMS_SignerInfo_num(signers); ++i)
        signedData.signers.push_back(readSigner(sk_CMS_SignerInfo_value(signers, i)));
    ERR_clear_error();
    return signedData;
}

const x509::Certificate*
SignedData::certificateOf(const Signer& signer, const std::vector<x509::Certificate>& more) const {
    const x509::Certificate* first = nullptr;
    for (const auto* list : {&certificates, &more})
        for (const x509::Certificate& one : *list)
            if (!first && signer.isOf(one)) first = &one;
    return first;
}

} // namespace crypto::cms
