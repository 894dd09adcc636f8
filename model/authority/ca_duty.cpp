// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_duty.h"

#include "model/authority/earlier_crls.h"

namespace model {

Result<CaDuty> dutyOf(const Session& session, const CaGeneration& ca) {
    const Register& reg = session.reg;
    CaDuty duty;
    KU_TRY(duty.lastEnd, reg.certificates().lastEnd(ca.id));
    if (ca.active) return duty;
    if (ca.notAfter < reg.now()) { // nobody can verify a list of it any more
        duty.isDone = true;
        return duty;
    }
    // One that was taken in may have issued elsewhere: this register cannot tell.
    KU_TRY(const auto start, reg.crlStarts().last(ca.id));
    if (!start || start->kind != CrlStartKind::MadeHere || !duty.lastEnd) return duty;
    KU_TRY(const auto last, reg.crls().lastSigned(ca.id));
    duty.isDone = last && last->thisUpdate > *duty.lastEnd;
    return duty;
}

} // namespace model
