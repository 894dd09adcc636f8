// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/chain.h"

#include <algorithm>
#include <memory>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "crypto/provider/provider.h"
#include "crypto/x509/time_text.h"
#include "crypto/x509/weakness.h"

namespace crypto::x509 {

namespace {

struct Deleter {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_STORE* store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX* context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

std::unique_ptr<X509, Deleter> nativeOf(const Certificate& certificate) {
    const std::uint8_t* place = certificate.der.data();
    return std::unique_ptr<X509, Deleter>(
        d2i_X509(nullptr, &place, static_cast<long>(certificate.der.size())));
}

/** The stable word for a fault of the chain; OpenSSL's own words where we have none. */
std::string faultOf(int code) {
    switch (code) {
    case X509_V_ERR_INVALID_CA:
        return "not-a-ca";
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return "path-too-long";
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return "unknown-critical-extension";
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return "wrong-purpose";
    case X509_V_ERR_INVALID_POLICY_EXTENSION:
    case X509_V_ERR_NO_EXPLICIT_POLICY:
        return "policy";
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return "name-constraints";
    default:
        return X509_verify_cert_error_string(code);
    }
}

bool isIssuerMissing(int code) {
    return code == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT ||
           code == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
           code == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE ||
           code == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT;
}

bool isOfDates(int code) {
    return code == X509_V_ERR_CERT_HAS_EXPIRED || code == X509_V_ERR_CERT_NOT_YET_VALID;
}

/** OpenSSL's reason as ours. */
Error reasonOf(int code, const Certificate& certificate) {
    const std::string text = X509_verify_cert_error_string(code);
    if (code == X509_V_ERR_CERT_HAS_EXPIRED)
        return {ErrorCode::CertificateExpired, {timeText(certificate.notAfter)}, text};
    if (code == X509_V_ERR_CERT_NOT_YET_VALID)
        return {ErrorCode::CertificateNotYetValid, {timeText(certificate.notBefore)}, text};
    if (code == X509_V_ERR_CERT_SIGNATURE_FAILURE) return {ErrorCode::SignatureInvalid, {}, text};
    if (isIssuerMissing(code))
        return {ErrorCode::MissingIssuer, {displayName(certificate.issuer)}, text};
    return {ErrorCode::ChainInvalid, {faultOf(code)}, text};
}

/** Our reading of the links; less of them where one cannot be read. */
std::vector<Certificate> linksOf(const X509_STORE_CTX& context, const Certificate& certificate) {
    std::vector<Certificate> links{certificate};
    const STACK_OF(X509)* natives = X509_STORE_CTX_get0_chain(&context);
    for (int depth = 1; depth < sk_X509_num(natives); ++depth) {
        std::uint8_t* der = nullptr;
        const int size = i2d_X509(sk_X509_value(natives, depth), &der);
        if (size <= 0) break;
        auto link = Certificate::parse({der, static_cast<std::size_t>(size)});
        OPENSSL_free(der);
        if (!link) break;
        links.push_back(std::move(link).value());
    }
    return links;
}

struct NativeFault {
    int code = X509_V_OK;
    int depth = 0;
};

/** The dates do not end the judging: what is revoked or forged is that at any time. */
int onFault(int ok, X509_STORE_CTX* context) {
    const int code = X509_STORE_CTX_get_error(context);
    if (ok == 1 || !isOfDates(code)) return ok;
    auto& dates = *static_cast<NativeFault*>(X509_STORE_CTX_get_app_data(context));
    const int depth = X509_STORE_CTX_get_error_depth(context);
    // From the root down: the last is the nearest to the certificate, or its own.
    if (dates.code == X509_V_OK || depth == 0) dates = {code, depth};
    return 1;
}

ChainFault faultAt(const NativeFault& fault, const std::vector<Certificate>& links) {
    const std::size_t place = std::min(static_cast<std::size_t>(fault.depth), links.size() - 1);
    return {reasonOf(fault.code, links[place]), place, isIssuerMissing(fault.code)};
}

void fill(X509_STORE* store, STACK_OF(X509) * untrusted, const std::vector<Certificate>& members) {
    for (const Certificate& member : members) {
        auto native = nativeOf(member);
        if (!native) continue;
        if (isRoot(member))
            X509_STORE_add_cert(store, native.get());
        else
            sk_X509_push(untrusted, native.release());
    }
}

bool setPolicies(X509_VERIFY_PARAM* parameters, const PolicySettings& policies) {
    unsigned long flags = X509_V_FLAG_POLICY_CHECK;
    if (policies.requireExplicit) flags |= X509_V_FLAG_EXPLICIT_POLICY;
    if (policies.inhibitMapping) flags |= X509_V_FLAG_INHIBIT_MAP;
    if (policies.inhibitAny) flags |= X509_V_FLAG_INHIBIT_ANY;
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    // Where none is named, anyPolicy is: else OpenSSL finds no acceptable one in any chain.
    const std::vector<std::string> any{"2.5.29.32.0"};
    for (const std::string& oid : policies.acceptable.empty() ? any : policies.acceptable) {
        ASN1_OBJECT* policy = OBJ_txt2obj(oid.c_str(), 1);
        if (!policy || !X509_VERIFY_PARAM_add0_policy(parameters, policy)) return false;
    }
    return true;
}

/**
 * RFC 5280 6.1.4 (k): OpenSSL takes a CA without basicConstraints, too, unless it is strict in
 * everything; then the real authorities' certificates would not pass.
 */
std::optional<ChainFault> firstThatIsNoCa(const std::vector<Certificate>& links) {
    for (std::size_t place = 1; place + 1 < links.size(); ++place)
        if (!links[place].isCa())
            return ChainFault{{ErrorCode::ChainInvalid, {"not-a-ca"}, "basicConstraints"}, place};
    return {};
}

std::optional<ChainFault> firstThatIsWeak(const std::vector<Certificate>& links) {
    for (std::size_t place = 0; place + 1 < links.size(); ++place) {
        const Certificate& link = links[place];
        if (const auto weakness = weaknessOf(link.outerAlgorithm, links[place + 1].publicKeyInfo))
            return ChainFault{
                weakSignature("weak-certificate", displayName(link.subject), *weakness), place};
    }
    return {};
}

Chain brokenChain(const Certificate& certificate, Error reason) {
    return {{certificate}, ChainFault{std::move(reason), 0, true}};
}

} // namespace

bool isRoot(const Certificate& certificate) {
    if (!certificate.isSelfIssued()) return false;
    const auto own = certificate.subjectKeyIdentifier();
    const auto issuers = authorityKeyIdentifierOf(certificate.extensions);
    return !own || !issuers || *own == *issuers;
}

Chain findChain(const Certificate& certificate, const std::vector<Certificate>& members, Time at,
                const PolicySettings& policies) {
    if (const Status ready = provider::registerCrypto(); !ready)
        return brokenChain(certificate, ready.error());
    const std::unique_ptr<X509_STORE, Deleter> store(X509_STORE_new());
    const std::unique_ptr<STACK_OF(X509), Deleter> untrusted(sk_X509_new_null());
    const std::unique_ptr<X509_STORE_CTX, Deleter> context(X509_STORE_CTX_new());
    const auto leaf = nativeOf(certificate);
    if (!store || !untrusted || !context || !leaf)
        return brokenChain(certificate, {ErrorCode::MalformedDer, {"certificate"}, "d2i_X509"});
    fill(store.get(), untrusted.get(), members);
    X509_VERIFY_PARAM* parameters = nullptr;
    if (!X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) ||
        !(parameters = X509_STORE_CTX_get0_param(context.get())) ||
        !setPolicies(parameters, policies))
        return brokenChain(certificate, {ErrorCode::Internal, {}, "X509_STORE_CTX_init"});
    X509_VERIFY_PARAM_set_time(parameters, at.time_since_epoch().count());
    NativeFault dates;
    X509_STORE_CTX_set_app_data(context.get(), &dates);
    X509_STORE_CTX_set_verify_cb(context.get(), onFault);
    const bool isFound = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    Chain chain{linksOf(*context, certificate)};
    const int found = sk_X509_num(X509_STORE_CTX_get0_chain(context.get()));
    if (isFound && chain.links.size() != static_cast<std::size_t>(found))
        return brokenChain(certificate, {ErrorCode::MalformedDer, {"certificate"}, "link"});
    if (dates.code != X509_V_OK) chain.dates = faultAt(dates, chain.links);
    const NativeFault native{X509_STORE_CTX_get_error(context.get()),
                             X509_STORE_CTX_get_error_depth(context.get())};
    chain.fault =
        isFound ? firstThatIsNoCa(chain.links) : std::optional(faultAt(native, chain.links));
    if (isFound) chain.weak = firstThatIsWeak(chain.links);
    return chain;
}

} // namespace crypto::x509
