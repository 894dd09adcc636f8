// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/application.h"

namespace model {

/** How far one issue has come. Each step is an entry of its own; the state is the last entry. */
enum class IssueState {
    Begun,        // medium and key id journaled; the key may or may not be on the medium
    KeyGenerated, // public key and PKCS#10 recorded
    Recorded,     // to-be-signed bytes and serial recorded: this issue must end in a certificate
    Signed,       // certificate stored
    Written,      // on the medium, read back
    HandedOver,   // journal line written
    NotDelivered, // the certificate is revoked: its medium is dead or gone, or a letter asked for
                  // it
    Abandoned,    // closed before Recorded; nothing was signed
};

/** It has its certificate, which nobody has received yet. */
constexpr bool isAtDesk(IssueState state) {
    return state == IssueState::Signed || state == IssueState::Written;
}

struct Issue {
    Id id = 0;
    Id rowId = 0;
    Id caId = 0;
    QString mediumSerial;
    Bytes keyId; // CKA_ID, 16 random octets, chosen before the key is generated
    QString structure;
    QString edition;
    IssueState state = IssueState::Begun;
    Bytes publicKey; // as crypto::Signer::publicKey(); empty before KeyGenerated
    Bytes request;   // PKCS#10, DER
    Bytes serial;    // empty before Recorded
    Id certificateId = 0;
};

} // namespace model
