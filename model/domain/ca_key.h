// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/authority.h"

namespace model {

/** How far an authority's own key has come on its way to a certificate. */
enum class CaKeyState {
    Begun,     // on record; its pair may be on the medium already
    Recorded,  // what it signs first is on record: a root's certificate, or a request
    Adopted,   // it has its certificate: a generation of an authority
    Abandoned, // given up
};

/** An authority's own key that is made here. */
struct CaKey {
    Id id = 0;
    AuthorityKind authority = AuthorityKind::StateBodies;
    Algorithm algorithm = Algorithm::Gost2015;
    Id renews = 0;              // the generation that it comes after; 0: none
    bool aboveNational = false; // of a root: it is the one above the national authority
    int years = 0;              // of a root's certificate; 0: another one certifies the key
    std::string structure;      // what its certificate follows
    std::string edition;
    QString mediumSerial;
    Bytes keyId;
    Bytes publicKey = {}; // from Recorded on, as the octets:
    Bytes octets = {};    // a root's to-be-signed certificate, else the PKCS#10; DER
    CaKeyState state = CaKeyState::Begun;
    Id caId = 0; // from Adopted on

    /** A root certifies itself; any other asks for its certificate. */
    bool asks() const { return authority != AuthorityKind::Root; }
};

} // namespace model
