// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/path.h"

#include <array>
#include <ctime>
#include <memory>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "crypto/provider/provider.h"
#include "crypto/x509/sign.h"

namespace crypto::x509 {

namespace {

struct Deleter {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_CRL* crl) const { X509_CRL_free(crl); }
    void operator()(X509_STORE* store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX* context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

std::unique_ptr<X509, Deleter> nativeOf(const Certificate& certificate) {
    const std::uint8_t* place = certificate.der.data();
    return std::unique_ptr<X509, Deleter>(
        d2i_X509(nullptr, &place, static_cast<long>(certificate.der.size())));
}

/** RFC 3339, UTC. */
std::string textOfTime(Time time) {
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

/** The stable word for a fault of the chain; OpenSSL's own words where we have none. */
std::string faultOf(int code) {
    switch (code) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
        return "no-crl";
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return "crl-not-yet-valid";
    case X509_V_ERR_INVALID_CA:
        return "not-a-ca";
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return "path-too-long";
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
        return "unknown-critical-extension";
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
        return "wrong-purpose";
    default:
        return X509_verify_cert_error_string(code);
    }
}

/** OpenSSL's reason as ours. */
Error reasonOf(int code, const Certificate& certificate) {
    const std::string text = X509_verify_cert_error_string(code);
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {ErrorCode::CertificateExpired, {textOfTime(certificate.notAfter)}, text};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {ErrorCode::CertificateNotYetValid, {textOfTime(certificate.notBefore)}, text};
    case X509_V_ERR_CERT_REVOKED:
        return {ErrorCode::CertificateRevoked, {}, text};
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
        return {ErrorCode::SignatureInvalid, {}, text};
    case X509_V_ERR_CRL_HAS_EXPIRED:
        return {ErrorCode::CrlExpired, {}, text};
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return {ErrorCode::MissingIssuer, {displayName(certificate.issuer)}, text};
    default:
        return {ErrorCode::ChainInvalid, {faultOf(code)}, text};
    }
}

bool isMissingSomething(int code) {
    return code == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT ||
           code == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
           code == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE ||
           code == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT || code == X509_V_ERR_UNABLE_TO_GET_CRL ||
           code == X509_V_ERR_CRL_HAS_EXPIRED || code == X509_V_ERR_CRL_NOT_YET_VALID;
}

/** What the CRL itself says: when the certificate was revoked, when the CRL went out of date. */
void addDates(Error& reason, const Certificate& certificate, const std::vector<Crl>& crls) {
    for (const Crl& crl : crls) {
        if (crl.issuerDer != certificate.issuerDer || !reason.arguments.empty()) continue;
        const CrlEntry* entry = crl.find(certificate.serial);
        if (reason.code == ErrorCode::CertificateRevoked && entry)
            reason.arguments = {textOfTime(entry->revokedAt)};
        if (reason.code == ErrorCode::CrlExpired && crl.nextUpdate)
            reason.arguments = {textOfTime(*crl.nextUpdate)};
    }
}

Verification cannotTell(Error reason) {
    return {Verdict::CannotTell, {std::move(reason)}};
}

} // namespace

Verification verifyCertificate(const Certificate& certificate,
                               const std::vector<Certificate>& chain, const std::vector<Crl>& crls,
                               Time at) {
    if (const Status ready = provider::registerCrypto(); !ready) return cannotTell(ready.error());
    const std::unique_ptr<X509_STORE, Deleter> store(X509_STORE_new());
    const std::unique_ptr<STACK_OF(X509), Deleter> untrusted(sk_X509_new_null());
    const std::unique_ptr<X509_STORE_CTX, Deleter> context(X509_STORE_CTX_new());
    const auto leaf = nativeOf(certificate);
    if (!store || !untrusted || !context || !leaf)
        return cannotTell({ErrorCode::MalformedDer, {"certificate"}, "d2i_X509"});
    for (const Certificate& member : chain) {
        auto native = nativeOf(member);
        if (!native) continue;
        if (member.isSelfIssued())
            X509_STORE_add_cert(store.get(), native.get());
        else
            sk_X509_push(untrusted.get(), native.release());
    }
    unsigned long flags = 0;
    for (const Crl& crl : crls) {
        const std::uint8_t* place = crl.der.data();
        const std::unique_ptr<X509_CRL, Deleter> native(
            d2i_X509_CRL(nullptr, &place, static_cast<long>(crl.der.size())));
        if (!native || !X509_STORE_add_crl(store.get(), native.get()))
            return cannotTell({ErrorCode::MalformedDer, {"CRL"}, "d2i_X509_CRL"});
        flags |= X509_V_FLAG_CRL_CHECK;
    }
    if (!X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()))
        return cannotTell({ErrorCode::Internal, {}, "X509_STORE_CTX_init"});
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    X509_VERIFY_PARAM_set_time(parameters, at.time_since_epoch().count());
    const int outcome = X509_verify_cert(context.get());
    const int code = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (outcome == 1) return {};
    // The failing link is named: not always the leaf.
    const int depth = X509_STORE_CTX_get_error_depth(context.get());
    const X509* failing = X509_STORE_CTX_get_current_cert(context.get());
    Error reason = reasonOf(code, certificate);
    if (depth > 0 && failing) {
        std::uint8_t* der = nullptr;
        const int size = i2d_X509(failing, &der);
        if (size > 0) {
            if (const auto link = Certificate::parse({der, static_cast<std::size_t>(size)}))
                reason = reasonOf(code, *link);
            OPENSSL_free(der);
        }
    }
    addDates(reason, certificate, crls);
    return {isMissingSomething(code) ? Verdict::CannotTell : Verdict::Wanting, {reason}};
}

Verification verifyCrl(const Crl& crl, const std::vector<Certificate>& chain, Time at) {
    bool knownName = false;
    bool verified = false;
    for (const Certificate& issuer : chain) {
        if (issuer.subjectDer != crl.issuerDer) continue;
        knownName = true;
        // Generations may share a name: the key decides.
        verified = verified || verifySigned(crl.der, issuer.publicKeyInfo).has_value();
    }
    if (!knownName)
        return cannotTell({ErrorCode::MissingIssuer, {displayName(crl.issuer)}, "CRL issuer"});
    Verification outcome;
    if (!verified) outcome.reasons.push_back({ErrorCode::SignatureInvalid, {}, "CRL"});
    if (crl.nextUpdate && *crl.nextUpdate < at)
        outcome.reasons.push_back({ErrorCode::CrlExpired, {textOfTime(*crl.nextUpdate)}, "CRL"});
    if (!outcome.reasons.empty()) outcome.verdict = Verdict::Wanting;
    return outcome;
}

} // namespace crypto::x509
