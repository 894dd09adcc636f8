// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>

#include "crypto/asn1/writer.h"
#include "crypto/cms/native.h"
#include "crypto/cms/signed_data.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/hash.h"
#include "crypto/x509/weakness.h"

namespace crypto::cms {

namespace {

struct RsaSignature {
    std::string_view digestOid;
    std::string_view signatureOid;
};
// RFC 8017 A.2.4. SHA-1 and MD5 are not among them: signatures with them prove nothing any more.
constexpr std::array rsaSignatures{
    RsaSignature{x509::oid::sha256, "1.2.840.113549.1.1.11"},
    RsaSignature{x509::oid::sha384, "1.2.840.113549.1.1.12"},
    RsaSignature{x509::oid::sha512, "1.2.840.113549.1.1.13"},
};

/** RFC 3370 3.2: rsaEncryption names no digest; the one of the content is meant. */
Bytes signatureAlgorithm(const Signer& signer) {
    const int digest = OBJ_txt2nid(signer.digestOid.c_str());
    int signature = NID_undef;
    if (OBJ_txt2nid(signer.signatureOid.c_str()) != NID_rsaEncryption ||
        OBJ_find_sigid_by_algs(&signature, digest, NID_rsaEncryption) != 1)
        return signer.signatureAlgorithm;
    char oid[64];
    const int size = OBJ_obj2txt(oid, sizeof oid, OBJ_nid2obj(signature), 1);
    return size > 0 && size < int(sizeof oid) ? asn1::algorithmWithNull(oid)
                                              : signer.signatureAlgorithm;
}

/** Digest and signature algorithm go with the key's. */
Status checkAlgorithms(const Signer& signer, const x509::Certificate& certificate) {
    const auto algorithm = provider::algorithmOfKey(certificate.publicKeyOid);
    if (!algorithm) return Error{ErrorCode::UnsupportedAlgorithm, {certificate.publicKeyOid}};
    const provider::AlgorithmFacts& facts = provider::factsOf(*algorithm);
    if (*algorithm != Algorithm::Rsa) {
        if (signer.digestOid != facts.digestOid)
            return Error{ErrorCode::UnsupportedAlgorithm, {signer.digestOid}, "digest"};
        if (signer.signatureOid != facts.signatureOid)
            return Error{ErrorCode::UnsupportedAlgorithm, {signer.signatureOid}, "signature"};
        return done();
    }
    const auto weakness = x509::weaknessOf(signatureAlgorithm(signer), certificate.publicKeyInfo);
    if (weakness)
        return x509::weakSignature("weak-document", x509::displayName(certificate.subject),
                                   *weakness);
    const auto* known =
        std::find_if(rsaSignatures.begin(), rsaSignatures.end(),
                     [&](const RsaSignature& one) { return one.digestOid == signer.digestOid; });
    if (known == rsaSignatures.end())
        return Error{ErrorCode::UnsupportedAlgorithm, {signer.digestOid}, "digest"};
    // RFC 3370 3.2: rsaEncryption may stand for the signature algorithm.
    if (signer.signatureOid != known->signatureOid && signer.signatureOid != facts.keyOid)
        return Error{ErrorCode::UnsupportedAlgorithm, {signer.signatureOid}, "signature"};
    return done();
}

Status checkAttributes(const Signer& signer, CMS_SignerInfo* native,
                       const x509::Certificate& certificate) {
    const std::uint8_t* place = certificate.der.data();
    const std::unique_ptr<X509, NativeDeleter> own(
        d2i_X509(nullptr, &place, static_cast<long>(certificate.der.size())));
    if (!own || !X509_get0_pubkey(own.get())) return Error{ErrorCode::BadKey, {}, "signer's key"};
    CMS_SignerInfo_set1_signer_cert(native, own.get());
    // OpenSSL takes the attributes in the order in which they stand (RFC 5652 5.4 asks for another
    // that Kazakh programs do not keep).
    if (CMS_SignerInfo_verify(native) != 1)
        return Error{ErrorCode::SignatureInvalid, {}, "signed attributes"};
    return signer.messageDigest
               ? done()
               : Status(
                     Error{ErrorCode::SignatureInvalid, {}, "no messageDigest", "RFC 5652 11.2"});
}

Status checkPlain(const Signer& signer, ByteView content, const x509::Certificate& certificate) {
    KU_TRY(const provider::EvpKey key, provider::publicKeyFromInfo(certificate.publicKeyInfo));
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(),
                                                                     EVP_MD_CTX_free);
    if (!context || EVP_DigestVerifyInit_ex(context.get(), nullptr, signer.digestOid.c_str(),
                                            nullptr, nullptr, key.get(), nullptr) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_DigestVerifyInit"};
    if (EVP_DigestVerify(context.get(), signer.signature.data(), signer.signature.size(),
                         content.data(), content.size()) != 1)
        return Error{ErrorCode::SignatureInvalid, {}, "content"};
    return done();
}

/** What the attributes say of the content against the content itself. */
Status checkContent(const Signer& signer, const std::string& contentType, ByteView content) {
    if (signer.contentType != contentType)
        return Error{ErrorCode::ContentDiffers, {}, "content type", "RFC 5652 11.1"};
    KU_TRY(const Bytes hash, x509::hashOf(signer.digestOid, content));
    if (signer.messageDigest && *signer.messageDigest != hash)
        return Error{ErrorCode::ContentDiffers, {}, "digest", "RFC 5652 5.4"};
    return done();
}

/** RFC 5035 5.4: the certificate that is verified with must be the one that was signed. */
Status checkSigningCertificate(const Signer& signer, const x509::Certificate& certificate) {
    for (const CertificateHash& named : signer.signingCertificates) {
        KU_TRY(const Bytes hash, x509::hashOf(named.digestOid, certificate.der));
        if (hash != named.hash)
            return Error{ErrorCode::SigningCertificateDiffers, {}, "", "RFC 5035 5.4"};
    }
    return done();
}

void add(std::vector<Error>& faults, const Status& status) {
    if (!status) faults.push_back(status.error());
}

Error missing(const Signer& signer) {
    const std::string who = signer.issuerDer.empty()
                                ? toHex(signer.keyIdentifier)
                                : x509::displayName(signer.issuer) + "; " + toHex(signer.serial);
    return Error{ErrorCode::SignerMissing, {who}};
}

SignerCheck checkSigner(const Signer& signer, CMS_SignerInfo* native, const SignedData& whole,
                        std::optional<ByteView> content, const x509::Certificate* certificate) {
    SignerCheck check;
    const bool hasAttributes = !signer.signedAttributes.empty();
    if (!content) check.faults.push_back({ErrorCode::ContentMissing});
    if (content && hasAttributes)
        add(check.faults, checkContent(signer, whole.contentType, *content));
    if (!hasAttributes && whole.contentType != oid::data)
        check.faults.push_back(
            {ErrorCode::SignatureInvalid, {}, "no signed attributes", "RFC 5652 5.3"});
    if (!certificate) {
        check.faults.push_back(missing(signer));
        return check;
    }
    check.certificate = *certificate;
    const Status algorithms = checkAlgorithms(signer, *certificate);
    add(check.faults, algorithms);
    if (algorithms && hasAttributes)
        add(check.faults, checkAttributes(signer, native, *certificate));
    if (algorithms && !hasAttributes && content)
        add(check.faults, checkPlain(signer, *content, *certificate));
    add(check.faults, checkSigningCertificate(signer, *certificate));
    return check;
}

} // namespace

std::vector<SignerCheck> verify(const SignedData& signedData, std::optional<ByteView> content,
                                const std::vector<x509::Certificate>& more) {
    std::vector<SignerCheck> checks(signedData.signers.size());
    const Status ready = provider::registerCrypto();
    const NativeContent native = readNative(signedData.encoded);
    STACK_OF(CMS_SignerInfo)* infos = native ? CMS_get0_SignerInfos(native.get()) : nullptr;
    if (!content && signedData.content) content = ByteView(*signedData.content);
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const Signer& signer = signedData.signers[i];
        CMS_SignerInfo* info = sk_CMS_SignerInfo_value(infos, static_cast<int>(i));
        if (!ready || !info)
            checks[i].faults.push_back(ready ? Error{ErrorCode::MalformedDer, {"CMS"}}
                                             : ready.error());
        else
            checks[i] = checkSigner(signer, info, signedData, content,
                                    signedData.certificateOf(signer, more));
    }
    ERR_clear_error();
    return checks;
}

} // namespace crypto::cms
