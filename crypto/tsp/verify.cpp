// SPDX-License-Identifier: Apache-2.0
#include "crypto/tsp/token.h"
#include "crypto/x509/hash.h"
#include "crypto/x509/time_text.h"

namespace crypto::tsp {

namespace {

/** RFC 3161 2.3: the key usage extension is critical and has timeStamping alone. */
bool mayStamp(const x509::Certificate& certificate) {
    const auto* usage = x509::findExtension(certificate.extensions, x509::oid::extendedKeyUsage);
    const auto purposes = x509::purposesOf(certificate.extensions);
    return usage && usage->critical && purposes.size() == 1 &&
           purposes.front() == oid::stampingPurpose;
}

Status checkImprint(const Token& token, ByteView stamped) {
    KU_TRY(const Bytes hash, x509::hashOf(token.imprintOid, stamped));
    if (hash != token.imprint)
        return Error{ErrorCode::ContentDiffers, {}, "imprint", "RFC 3161 2.4.2"};
    return done();
}

/** RFC 6194: of one SHA-1 there may be two documents, and the stamp is of both. */
Error weakImprint(const x509::Certificate& authority) {
    return {ErrorCode::WeakSignature,
            {"weak-stamp", x509::displayName(authority.subject), "SHA-1"},
            "imprint",
            "RFC 3161 4"};
}

void checkAuthority(TokenCheck& check, const Token& token) {
    const x509::Certificate& authority = *check.authority;
    if (!mayStamp(authority))
        check.faults.push_back({ErrorCode::NotAuthorised,
                                {x509::displayName(authority.subject)},
                                "time stamping authority",
                                "RFC 3161 2.3"});
    if (token.time < authority.notBefore)
        check.faults.push_back(
            {ErrorCode::CertificateNotYetValid, {x509::timeText(authority.notBefore)}, "TSA"});
    if (authority.notAfter < token.time)
        check.faults.push_back(
            {ErrorCode::CertificateExpired, {x509::timeText(authority.notAfter)}, "TSA"});
    if (token.imprintOid == x509::oid::sha1) check.faults.push_back(weakImprint(authority));
}

} // namespace

TokenCheck verify(const Token& token, std::optional<ByteView> stamped,
                  const std::vector<x509::Certificate>& more) {
    TokenCheck check;
    // RFC 3161 2.4.2: no signature but the authority's.
    if (token.signedData.signers.size() != 1) {
        check.faults.push_back(
            {ErrorCode::SignatureInvalid, {}, "not one signer", "RFC 3161 2.4.2"});
        return check;
    }
    cms::SignerCheck signer = cms::verify(token.signedData, std::nullopt, more).front();
    check.authority = std::move(signer.certificate);
    check.faults = std::move(signer.faults);
    // The certificate is signed as well, or another one could be put in its place.
    if (token.signedData.signers.front().signingCertificates.empty())
        check.faults.push_back(
            {ErrorCode::SigningCertificateDiffers, {}, "none", "RFC 3161 2.4.1"});
    if (stamped)
        if (const Status imprint = checkImprint(token, *stamped); !imprint)
            check.faults.push_back(imprint.error());
    if (check.authority) checkAuthority(check, token);
    return check;
}

} // namespace crypto::tsp
