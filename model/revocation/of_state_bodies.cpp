// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/of_state_bodies.h"

namespace model {

Result<bool> isOfStateBodies(const Register& reg, const CertificateRecord& certificate) {
    KU_TRY(const CaGeneration ca, reg.authorities().byId(certificate.caId));
    return ca.authority == AuthorityKind::StateBodies;
}

Result<std::vector<CertificateRecord>> ofPersonAtStateBodies(const Register& reg,
                                                             const QString& iin) {
    KU_TRY(auto all, reg.certificates().ofPerson(iin));
    std::vector<CertificateRecord> theirs;
    theirs.reserve(all.size());
    for (CertificateRecord& one : all) {
        KU_TRY(const bool isTheirs, isOfStateBodies(reg, one));
        if (isTheirs) theirs.push_back(std::move(one));
    }
    return theirs;
}

} // namespace model
