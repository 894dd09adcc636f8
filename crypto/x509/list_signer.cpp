// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/list_signer.h"

#include <memory>

#include <openssl/err.h>
#include <openssl/x509.h>

#include "crypto/provider/provider.h"
#include "crypto/x509/list_scope.h"
#include "crypto/x509/sign.h"
#include "crypto/x509/weakness.h"

namespace crypto::x509 {

namespace {

/** What OpenSSL knows besides the algorithms of the Order. */
Status verifyByOpenssl(const Crl& crl, const Certificate& signer) {
    const std::uint8_t* place = crl.der.data();
    const std::unique_ptr<X509_CRL, void (*)(X509_CRL*)> list(
        d2i_X509_CRL(nullptr, &place, static_cast<long>(crl.der.size())), X509_CRL_free);
    const auto key = provider::publicKeyFromInfo(signer.publicKeyInfo);
    const bool isSigned = list && key && X509_CRL_verify(list.get(), key->get()) == 1;
    ERR_clear_error();
    if (!isSigned) return Error{ErrorCode::SignatureInvalid, {}, "CRL"};
    return done();
}

/** False where the two name different keys; where one names none, only the signature can tell. */
bool mayBeKeyOf(const Crl& crl, const Certificate& signer) {
    const auto named = authorityKeyIdentifierOf(crl.extensions);
    const auto own = signer.subjectKeyIdentifier();
    return !named || !own || *named == *own;
}

/**
 * Beside the path: for an indirect list, any of that name; else a key that signs lists only, or a
 * new or old key that the CA itself vouches for (self-issued). A CA of the same name with a
 * certificate of its own is another generation: each lists what its own key signed.
 */
bool maySignBeside(const Certificate& member, const Certificate& link) {
    if (!isSameName(member.subjectDer, link.issuerDer)) return true;
    if (member.isSelfIssued()) return !isRoot(member);
    return !member.isCa() || !member.maySignCertificatesAndLists();
}

Error unusable(const char* word) {
    return {ErrorCode::ChainInvalid, {word}, "CRL"};
}

/** Whose key made it; what is wrong with that. */
Result<std::optional<Certificate>> madeBy(const Crl& crl, const Certificate& signer) {
    if (!signer.maySignLists()) return unusable("wrong-purpose");
    if (auto fault = weaknessOfList(crl, signer)) return *std::move(fault);
    return std::optional(signer);
}

} // namespace

Status verifySignedBy(const Crl& crl, const Certificate& signer) {
    if (crl.innerAlgorithm != crl.outerAlgorithm)
        return Error{ErrorCode::SignatureInvalid, {}, "CRL: two algorithms", "RFC 5280 5.1.1.2"};
    Status outcome = verifySigned(crl.der, signer.publicKeyInfo);
    if (outcome || outcome.error().code == ErrorCode::SignatureInvalid) return outcome;
    return verifyByOpenssl(crl, signer);
}

std::optional<Error> weaknessOfList(const Crl& crl, const Certificate& signer) {
    const auto weakness = weaknessOf(crl.outerAlgorithm, signer.publicKeyInfo);
    if (!weakness) return {};
    return weakSignature("weak-list", displayName(crl.issuer), *weakness);
}

Result<std::optional<Certificate>> signerOf(const Crl& crl, const std::vector<Certificate>& links,
                                            std::size_t place, const PathEvidence& evidence,
                                            const SignerCheck& holds) {
    const auto mayBeOf = [&](const Certificate& candidate) {
        return mayBeKeyOf(crl, candidate) && isSameName(candidate.subjectDer, crl.issuerDer);
    };
    bool isForged = false;
    const auto isMadeBy = [&](const Certificate& candidate) {
        const bool isSigned = verifySignedBy(crl, candidate).has_value();
        isForged = isForged || !isSigned;
        return isSigned;
    };
    // A root is above itself.
    for (std::size_t above = std::min(place + 1, links.size() - 1); above < links.size(); ++above) {
        if (!mayBeOf(links[above]) || !isMadeBy(links[above])) continue;
        return madeBy(crl, links[above]);
    }
    for (const Certificate& member : evidence.chain) {
        if (!mayBeOf(member) || !maySignBeside(member, links[place]) || !isMadeBy(member)) continue;
        if (member.maySignLists() && !holds(member, links.back())) return unusable("crl-signer");
        return madeBy(crl, member);
    }
    if (isForged) return unusable("crl-signature");
    return std::optional<Certificate>();
}

} // namespace crypto::x509
