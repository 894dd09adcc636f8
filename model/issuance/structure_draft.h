// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"
#include "model/desk.h"
#include "model/issuance/order_key.h"
#include "model/issuance/structure_form.h"
#include "model/issuance/structure_term.h"
#include "model/rules/rules.h"

/** Private to the issue by structures: the certificate as it is built, before it is signed. */
namespace model {

/** The rules of a day, and what an order means by them. */
struct StructureGround {
    QDate today;
    const Rules* rules = nullptr;
    crypto::profile::Profile structure;
    CaGeneration ca;
    StructureValues known; // the authority's own, and those of its files
};

/** The edition in force. UnknownStructure, NotFound(ca). */
Result<StructureGround> groundOf(Desk& desk, const std::string& structure, Id caId);

/** Of the CA's authority and algorithm; of a root's, of the authority that it stands above. */
bool issuesBy(const CaGeneration& ca, const crypto::profile::Profile& structure,
              const StructureValues& known);

/** What the form says of where the key is. */
KeyPlace placeIn(const crypto::profile::Profile& structure, const StructureValues& values);

/**
 * A certificate for this key from now on; a key of nobody yet is stood in for. Another CA's ends
 * with the root at the latest; WouldOutliveCa(notAfter, the CA's) for anybody else's.
 */
Result<crypto::profile::CertificateInput> inputFor(Desk& desk, const StructureGround& ground,
                                                   const StructureValues& values,
                                                   const OrderKey& key, int days);

/** What the linter compares a certificate of this input with. */
crypto::profile::LintContext lintContext(const crypto::x509::Certificate& issuer,
                                         const crypto::profile::CertificateInput& input);

} // namespace model
