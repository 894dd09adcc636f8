// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/issuer_proof.h"

#include <algorithm>

#include "crypto/x509/list_scope.h"
#include "crypto/x509/sign.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

using Certificates = std::vector<x509::Certificate>;

/** Of a file from elsewhere, whose certificates may all have signed each other. */
constexpr int mostVerifications = 64;

bool isNamed(const x509::Certificate& issuer, const x509::Certificate& given) {
    return x509::isSameName(issuer.subjectDer, given.issuerDer);
}

/** One search: each certificate beside is come to once. */
class Search {
public:
    Search(const Certificates& known, const Certificates& beside, const SignatureCheck& isSigned)
        : m_known(known)
        , m_beside(beside)
        , m_isSigned(isSigned)
        , m_isReached(beside.size()) {}

    bool reachesProof(const x509::Certificate& given) {
        m_reached = {&given};
        for (std::size_t next = 0; next < m_reached.size(); ++next) {
            const x509::Certificate& one = *m_reached[next];
            const bool isOfKnown = isOfKnownName(one);
            if (isOfKnown && isSignedByKnown(one)) return true;
            if (isOfKnown) continue;
            if (one.isSelfIssued() && isSignedBy(one, one)) return true;
            if (!one.isSelfIssued()) reachItsSigners(one);
        }
        return false;
    }

private:
    bool isSignedBy(const x509::Certificate& given, const x509::Certificate& issuer) {
        if (!issuer.isCa() || !isNamed(issuer, given) || m_left == 0) return false;
        --m_left;
        return m_isSigned(given, issuer);
    }
    bool isOfKnownName(const x509::Certificate& given) const {
        return std::any_of(m_known.begin(), m_known.end(),
                           [&](const x509::Certificate& one) { return isNamed(one, given); });
    }
    bool isSignedByKnown(const x509::Certificate& given) {
        return std::any_of(m_known.begin(), m_known.end(),
                           [&](const x509::Certificate& one) { return isSignedBy(given, one); });
    }
    void reachItsSigners(const x509::Certificate& given) {
        for (std::size_t at = 0; at < m_beside.size(); ++at) {
            if (m_isReached[at] || !isSignedBy(given, m_beside[at])) continue;
            m_isReached[at] = true;
            m_reached.push_back(&m_beside[at]);
        }
    }

    const Certificates& m_known;
    const Certificates& m_beside;
    const SignatureCheck& m_isSigned;
    std::vector<bool> m_isReached;
    std::vector<const x509::Certificate*> m_reached; // by a signature, from the given one up
    int m_left = mostVerifications;
};

} // namespace

bool isVouchedFor(const x509::Certificate& given, const Certificates& known,
                  const Certificates& beside, const SignatureCheck& isSigned) {
    return Search(known, beside, isSigned).reachesProof(given);
}

bool isVouchedFor(const x509::Certificate& given, const Certificates& known,
                  const Certificates& beside) {
    return isVouchedFor(given, known, beside,
                        [](const x509::Certificate& one, const x509::Certificate& issuer) {
                            return x509::verifySigned(one.der, issuer.publicKeyInfo).has_value();
                        });
}

} // namespace model
