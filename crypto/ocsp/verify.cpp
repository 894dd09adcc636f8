// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/ocsp/response.h"
#include "crypto/x509/sign.h"
#include "crypto/x509/time_text.h"
#include "crypto/x509/weakness.h"

namespace crypto::ocsp {

namespace {

using x509::Certificate;

/** What the response calls its responder. */
bool isNamed(const Response& response, const Certificate& certificate) {
    if (!response.responderDer.empty()) return certificate.subjectDer == response.responderDer;
    return x509::keyIdentifier(certificate.publicKeyBits) == response.responderKeyHash;
}

bool isSame(const Certificate& one, const Certificate& other) {
    return one.subjectDer == other.subjectDer && one.publicKeyInfo == other.publicKeyInfo;
}

/** 4.2.2.2: the CA itself, or whom it made a certificate for OCSP signing. */
bool isAuthorised(const Certificate& responder, const Certificate& issuer) {
    if (isSame(responder, issuer)) return true;
    const auto purposes = x509::purposesOf(responder.extensions);
    return responder.issuerDer == issuer.subjectDer &&
           std::find(purposes.begin(), purposes.end(), oid::signingPurpose) != purposes.end() &&
           x509::verifySigned(responder.der, issuer.publicKeyInfo);
}

/** 4.4: what is critical and not understood may change all that is said. */
bool hasUnknownCritical(const std::vector<x509::Extension>& extensions,
                        std::initializer_list<std::string_view> known) {
    return std::any_of(extensions.begin(), extensions.end(), [&](const x509::Extension& one) {
        return one.critical && std::find(known.begin(), known.end(), one.oid) == known.end();
    });
}

Error unknownCritical() {
    return {ErrorCode::ChainInvalid, {"answer-critical-extension"}, "OCSP", "RFC 6960 4.4"};
}

Status verifySignature(const Response& response, const Certificate& responder) {
    const auto weakness = x509::weaknessOf(response.signatureAlgorithm, responder.publicKeyInfo);
    if (weakness)
        return x509::weakSignature("weak-answer", x509::displayName(responder.subject), *weakness);
    return x509::verifySigned(response.basic, responder.publicKeyInfo);
}

ResponseCheck checkWith(const Response& response, const Certificate& responder,
                        const Certificate& issuer) {
    ResponseCheck check;
    check.responder = responder;
    if (const auto verified = verifySignature(response, responder); !verified)
        check.faults.push_back(verified.error());
    if (hasUnknownCritical(response.extensions, {oid::nonce, oid::extendedRevoke}))
        check.faults.push_back(unknownCritical());
    if (!isAuthorised(responder, issuer))
        check.faults.push_back({ErrorCode::NotAuthorised,
                                {x509::displayName(responder.subject)},
                                "OCSP responder",
                                "RFC 6960 4.2.2.2"});
    if (response.producedAt < responder.notBefore)
        check.faults.push_back({ErrorCode::CertificateNotYetValid,
                                {x509::timeText(responder.notBefore)},
                                "OCSP responder"});
    if (responder.notAfter < response.producedAt)
        check.faults.push_back({ErrorCode::CertificateExpired,
                                {x509::timeText(responder.notAfter)},
                                "OCSP responder"});
    return check;
}

} // namespace

std::optional<Error> faultOf(const SingleResponse& single) {
    if (!hasUnknownCritical(single.extensions, {oid::crlReferences, oid::archiveCutoff,
                                                x509::oid::reasonCode, x509::oid::invalidityDate}))
        return {};
    return unknownCritical();
}

ResponseCheck verify(const Response& response, const Certificate& issuer,
                     const std::vector<Certificate>& more) {
    ResponseCheck check;
    if (response.basic.empty()) {
        check.faults.push_back({ErrorCode::ValueMissing, {"OCSP response"}});
        return check;
    }
    // A name may have had several keys: one that signed it is the responder's.
    std::optional<ResponseCheck> first;
    for (const auto* list : {&response.certificates, &more})
        for (const Certificate& one : *list) {
            if (!isNamed(response, one)) continue;
            check = checkWith(response, one, issuer);
            if (check.isGood()) return check;
            if (!first) first = check;
        }
    if (isNamed(response, issuer)) {
        check = checkWith(response, issuer, issuer);
        if (check.isGood() || !first) return check;
    }
    if (first) return *first;
    const bool isByName = !response.responderDer.empty();
    check.faults.push_back(
        {ErrorCode::SignerMissing,
         {isByName ? x509::displayName(response.responder) : toHex(response.responderKeyHash)},
         "OCSP responder"});
    return check;
}

} // namespace crypto::ocsp
