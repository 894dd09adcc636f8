// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/issuer_proof.h"

#include <algorithm>

#include "crypto/x509/list_scope.h"
#include "crypto/x509/sign.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

using Certificates = std::vector<x509::Certificate>;

constexpr std::size_t longestPath = 8; // of a file from elsewhere, in which they may form a ring

bool isNamed(const x509::Certificate& issuer, const x509::Certificate& given) {
    return x509::isSameName(issuer.subjectDer, given.issuerDer);
}

bool isSignedBy(const x509::Certificate& given, const x509::Certificate& issuer) {
    return issuer.isCa() && isNamed(issuer, given) &&
           x509::verifySigned(given.der, issuer.publicKeyInfo).has_value();
}

bool isVouchedFor(const x509::Certificate& given, const Certificates& known,
                  const Certificates& beside, std::size_t below) {
    const auto signsIt = [&](const x509::Certificate& one) { return isSignedBy(given, one); };
    const auto hasItsIssuersName = [&](const x509::Certificate& one) {
        return isNamed(one, given);
    };
    if (std::any_of(known.begin(), known.end(), hasItsIssuersName))
        return std::any_of(known.begin(), known.end(), signsIt);
    if (given.isSelfIssued()) return isSignedBy(given, given);
    return below < longestPath &&
           std::any_of(beside.begin(), beside.end(), [&](const x509::Certificate& one) {
               return signsIt(one) && isVouchedFor(one, known, beside, below + 1);
           });
}

} // namespace

bool isVouchedFor(const x509::Certificate& given, const Certificates& known,
                  const Certificates& beside) {
    return isVouchedFor(given, known, beside, 0);
}

} // namespace model
