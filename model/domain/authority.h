// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/common.h"

namespace model {

enum class AuthorityKind { Root, StateBodies, National }; // НКО, МО КО, ҰКО

/** The name in an authority's certificate: the Order's, which each language has, or another. */
struct AuthorityNaming {
    bool isOrders = false;
    QString trainingMark; // behind it; empty: a real authority
};

/** One generation of an authority: a key, its certificate, its own serials, CRL numbers and CRL. */
struct CaGeneration {
    Id id = 0;
    AuthorityKind authority = AuthorityKind::StateBodies;
    Algorithm algorithm = Algorithm::Gost2015;
    QString name;        // common name
    Bytes certificate;   // DER
    Id issuerId = 0;     // the generation that signed it; 0: self-signed or foreign
    QString tokenModule; // where the private key is; empty: only the certificate is here
    QString tokenSerial;
    Bytes keyId;
    Time notBefore;
    Time notAfter;
    bool active = true; // signs new certificates
};

} // namespace model
