// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/revoke.h"

namespace model {

Status revokeCertificate(Register& reg, Transaction& transaction, Id certificateId,
                         const RevocationGround& ground, Id rowId) {
    RevokedCertificate revoked;
    revoked.certificateId = certificateId;
    revoked.revokedAt = transaction.now();
    revoked.ground = ground.id;
    revoked.reason = ground.crlReason;
    KU_CHECK(reg.revocations().revoke(transaction, revoked, rowId));
    return done();
}

} // namespace model
