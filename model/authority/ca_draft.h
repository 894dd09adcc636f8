// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/linter.h"
#include "model/authority/ca_certificate.h"

/** Private to the making of CAs: a certificate as it will be, before it is signed. */
namespace model {

/** The new key and what will be said of it. */
struct CaDraft {
    token::KeyInfo key;
    crypto::profile::Profile structure;
    Bytes serial;
    crypto::profile::ClearedTbs tbs;
    Time notBefore;
    Time notAfter;
    Id tbsId = 0; // 0: a root's, which has no issuer in the register yet
};

/** In force today. UnknownStructure: this authority has none of this algorithm. */
Result<crypto::profile::Profile> caStructure(Desk& desk, AuthorityKind authority,
                                             Algorithm algorithm);

/** Of the sizes that the structure allows the largest: a CA's key lasts for many years. */
unsigned caKeyBits(const crypto::profile::Profile& structure);

Result<CaDraft> drawCa(Desk& desk, const NewCa& plan, crypto::profile::Profile structure,
                       token::KeyInfo key, Job& job);

} // namespace model
