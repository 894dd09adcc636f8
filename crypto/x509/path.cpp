// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/path.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <optional>

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

/** Everything to judge by. */
struct Evidence {
    const std::vector<Certificate>& chain;
    const std::vector<Crl>& crls;
    Time at;
    std::optional<Time> now = {}; // until which lists can have been made
};

/** Whether a list must cover the certificate itself; those above it are covered where one is given.
 */
enum class OwnList { Needed, IfGiven };

/** Our reading of a link of OpenSSL's; the certificate itself where there is none. */
Certificate linkOf(const X509* native, const Certificate& certificate) {
    std::uint8_t* der = nullptr;
    const int size = native ? i2d_X509(native, &der) : 0;
    if (size <= 0) return certificate;
    auto link = Certificate::parse({der, static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return link ? std::move(link).value() : certificate;
}

/** The first list that is missing or not of this time. */
struct Doubt {
    OwnList ownList;
    const Certificate* leaf;
    const Evidence* evidence;
    int code = X509_V_OK;
    int depth = 0;
};

bool has(const std::vector<Extension>& extensions, std::string_view oid) {
    return std::any_of(extensions.begin(), extensions.end(),
                       [&](const Extension& one) { return one.oid == oid; });
}

constexpr std::string_view issuingDistributionPoint = "2.5.29.28";
constexpr std::string_view invalidityDate = "2.5.29.24";

/**
 * As of then: only a list that was made later can say that it held. Invalid before it was revoked
 * (RFC 5280 5.3.2), it counts as revoked from ever.
 */
bool isRevokedThen(const Certificate& link, const Evidence& evidence) {
    const auto names = [&](const Crl& crl) {
        const CrlEntry* entry = crl.issuerDer == link.issuerDer ? crl.find(link.serial) : nullptr;
        return entry && (crl.thisUpdate <= evidence.at || entry->revokedAt <= evidence.at ||
                         has(entry->extensions, invalidityDate));
    };
    return std::any_of(evidence.crls.begin(), evidence.crls.end(), names);
}

/**
 * Of this moment, or made later and until now: what was revoked stays in a list while it is in date
 * (RFC 5280 3.3).
 */
bool tells(const Crl& crl, const Certificate& link, const Evidence& evidence) {
    return crl.thisUpdate <= evidence.at ||
           crl.thisUpdate <= std::min(evidence.now.value_or(evidence.at), link.notAfter);
}

bool allTell(const Certificate& link, const Evidence& evidence) {
    return std::all_of(evidence.crls.begin(), evidence.crls.end(), [&](const Crl& crl) {
        return crl.issuerDer != link.issuerDer || tells(crl, link, evidence);
    });
}

/**
 * A whole list of the link's issuer is here, and still OpenSSL misses one: the distribution point
 * names the reasons that it is for (the Order's CA of GOST 34.310-2004 does, 0f), and RFC 5280
 * 6.3.3 goes on until each reason is covered. A list that limits itself to none (5.2.5) is for all.
 */
bool isCovered(const X509_STORE_CTX& context, int depth, const Doubt& doubt) {
    const STACK_OF(X509)* links = X509_STORE_CTX_get0_chain(&context);
    const Certificate link = linkOf(sk_X509_value(links, depth), *doubt.leaf);
    const Certificate issuer = // the root's own
        linkOf(sk_X509_value(links, std::min(depth + 1, sk_X509_num(links) - 1)), *doubt.leaf);
    const Time at = doubt.evidence->at;
    const auto isWhole = [&](const Crl& crl) {
        return crl.issuerDer == link.issuerDer && !has(crl.extensions, issuingDistributionPoint) &&
               !crl.find(link.serial) && tells(crl, link, *doubt.evidence) &&
               (!crl.nextUpdate || at <= *crl.nextUpdate) &&
               verifySigned(crl.der, issuer.publicKeyInfo);
    };
    const auto& crls = doubt.evidence->crls;
    return std::any_of(crls.begin(), crls.end(), isWhole);
}

/**
 * A doubtful list does not end the judging: what it lists is revoked however old it is, and a plain
 * fault of another link outweighs the doubt.
 */
int onFault(int ok, X509_STORE_CTX* context) {
    if (ok == 1) return 1;
    Doubt& doubt = *static_cast<Doubt*>(X509_STORE_CTX_get_app_data(context));
    const int code = X509_STORE_CTX_get_error(context);
    const int depth = X509_STORE_CTX_get_error_depth(context);
    const bool isMissing = code == X509_V_ERR_UNABLE_TO_GET_CRL;
    const Certificate link = linkOf(X509_STORE_CTX_get_current_cert(context), *doubt.leaf);
    if (code == X509_V_ERR_CERT_REVOKED && !isRevokedThen(link, *doubt.evidence)) return 1;
    if (code == X509_V_ERR_CRL_NOT_YET_VALID && allTell(link, *doubt.evidence)) return 1;
    if (!isMissing && code != X509_V_ERR_CRL_HAS_EXPIRED && code != X509_V_ERR_CRL_NOT_YET_VALID)
        return 0;
    const bool matters = !isMissing || (depth == 0 && doubt.ownList == OwnList::Needed &&
                                        !isCovered(*context, depth, doubt));
    if (matters && doubt.code == X509_V_OK) {
        doubt.code = code;
        doubt.depth = depth;
    }
    return 1;
}

/** The failing link is named: not always the leaf. */
Verification faultAt(int code, int depth, const Certificate& link, const std::vector<Crl>& crls) {
    Error reason = reasonOf(code, link);
    addDates(reason, link, crls);
    if (depth > 0 && reason.code == ErrorCode::CertificateRevoked)
        reason = {ErrorCode::ChainInvalid, {"ca-revoked"}, reason.detail};
    return {isMissingSomething(code) ? Verdict::CannotTell : Verdict::Wanting, {reason}};
}

Status fillStore(X509_STORE* store, STACK_OF(X509) * untrusted,
                 const std::vector<Certificate>& chain, const std::vector<Crl>& crls) {
    for (const Certificate& member : chain) {
        auto native = nativeOf(member);
        if (!native) continue;
        if (member.isSelfIssued())
            X509_STORE_add_cert(store, native.get());
        else
            sk_X509_push(untrusted, native.release());
    }
    for (const Crl& crl : crls) {
        const std::uint8_t* place = crl.der.data();
        const std::unique_ptr<X509_CRL, Deleter> native(
            d2i_X509_CRL(nullptr, &place, static_cast<long>(crl.der.size())));
        if (!native || !X509_STORE_add_crl(store, native.get()))
            return Error{ErrorCode::MalformedDer, {"CRL"}, "d2i_X509_CRL"};
    }
    return done();
}

/** The root's dates are looked at first; whoever asks of a certificate means its own. */
bool hasOwnDateFault(int code, const Certificate& certificate, Time at) {
    return (code == X509_V_ERR_CERT_HAS_EXPIRED && certificate.notAfter < at) ||
           (code == X509_V_ERR_CERT_NOT_YET_VALID && at < certificate.notBefore);
}

Verification verifyPath(const Certificate& certificate, const Evidence& evidence, OwnList ownList) {
    if (const Status ready = provider::registerCrypto(); !ready) return cannotTell(ready.error());
    const std::unique_ptr<X509_STORE, Deleter> store(X509_STORE_new());
    const std::unique_ptr<STACK_OF(X509), Deleter> untrusted(sk_X509_new_null());
    const std::unique_ptr<X509_STORE_CTX, Deleter> context(X509_STORE_CTX_new());
    const auto leaf = nativeOf(certificate);
    if (!store || !untrusted || !context || !leaf)
        return cannotTell({ErrorCode::MalformedDer, {"certificate"}, "d2i_X509"});
    const Status filled = fillStore(store.get(), untrusted.get(), evidence.chain, evidence.crls);
    if (!filled) return cannotTell(filled.error());
    if (!X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()))
        return cannotTell({ErrorCode::Internal, {}, "X509_STORE_CTX_init"});
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    if (!evidence.crls.empty())
        X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_VERIFY_PARAM_set_time(parameters, evidence.at.time_since_epoch().count());
    Doubt doubt{ownList, &certificate, &evidence};
    X509_STORE_CTX_set_app_data(context.get(), &doubt);
    X509_STORE_CTX_set_verify_cb(context.get(), onFault);
    const int outcome = X509_verify_cert(context.get());
    ERR_clear_error();
    if (outcome == 1 && doubt.code == X509_V_OK) return {};
    if (outcome == 1) {
        const X509* link = sk_X509_value(X509_STORE_CTX_get0_chain(context.get()), doubt.depth);
        return faultAt(doubt.code, doubt.depth, linkOf(link, certificate), evidence.crls);
    }
    const int depth = X509_STORE_CTX_get_error_depth(context.get());
    const int code = X509_STORE_CTX_get_error(context.get());
    const bool isOwn = depth == 0 || hasOwnDateFault(code, certificate, evidence.at);
    const X509* link = isOwn ? nullptr : X509_STORE_CTX_get_current_cert(context.get());
    return faultAt(code, depth, linkOf(link, certificate), evidence.crls);
}

/** Whether this CA, whose key made the list, could make one at that time. */
Verification verifyListIssuer(const Certificate& issuer, const Evidence& evidence) {
    Verification outcome = verifyPath(issuer, evidence, OwnList::IfGiven);
    for (Error& reason : outcome.reasons)
        if (reason.code == ErrorCode::CertificateRevoked)
            reason = {ErrorCode::ChainInvalid, {"ca-revoked"}, reason.detail};
    if (outcome.verdict != Verdict::Good) return outcome;
    // RFC 5280 6.3.3 (f).
    if (!issuer.isCa()) return {Verdict::Wanting, {{ErrorCode::ChainInvalid, {"not-a-ca"}}}};
    if (!issuer.maySignLists())
        return {Verdict::Wanting, {{ErrorCode::ChainInvalid, {"wrong-purpose"}}}};
    return outcome;
}

/** What the list's own dates say at that time. */
std::vector<Error> faultsOfDates(const Crl& crl, Time at) {
    std::vector<Error> faults;
    if (at < crl.thisUpdate)
        faults.push_back({ErrorCode::ChainInvalid, {"crl-not-yet-valid"}, "CRL"});
    if (crl.nextUpdate && *crl.nextUpdate < at)
        faults.push_back({ErrorCode::CrlExpired, {textOfTime(*crl.nextUpdate)}, "CRL"});
    return faults;
}

} // namespace

Verification verifyCertificate(const Certificate& certificate,
                               const std::vector<Certificate>& chain, const std::vector<Crl>& crls,
                               Time at, std::optional<Time> now) {
    return verifyPath(certificate, {chain, crls, at, now}, OwnList::Needed);
}

Verification verifyCrl(const Crl& crl, const std::vector<Certificate>& chain,
                       const std::vector<Crl>& crls, Time at) {
    bool isNameKnown = false;
    std::optional<Verification> ofIssuer;
    for (const Certificate& issuer : chain) {
        if (issuer.subjectDer != crl.issuerDer) continue;
        isNameKnown = true;
        // Generations may share a name: the key decides. A key may have two certificates: one
        // that holds is enough.
        if (!verifySigned(crl.der, issuer.publicKeyInfo)) continue;
        Verification one = verifyListIssuer(issuer, {chain, crls, at});
        if (!ofIssuer || one.verdict == Verdict::Good) ofIssuer = std::move(one);
    }
    if (!isNameKnown)
        return cannotTell({ErrorCode::MissingIssuer, {displayName(crl.issuer)}, "CRL issuer"});
    if (!ofIssuer) ofIssuer = {Verdict::Wanting, {{ErrorCode::SignatureInvalid, {}, "CRL"}}};
    for (Error& fault : faultsOfDates(crl, at)) {
        ofIssuer->verdict = Verdict::Wanting;
        ofIssuer->reasons.push_back(std::move(fault));
    }
    return *std::move(ofIssuer);
}

} // namespace crypto::x509
