// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_findings.h"

#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/authority/earlier_crls.h"
#include "model/rules/rules.h"

namespace model {

Result<std::vector<Finding>> caFindings(const Session& session, const CaGeneration& ca) {
    const Register& reg = session.reg;
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    KU_TRY(const Rules* rules, rulesOn(civilDay(reg.now(), limits.utcOffset)));
    KU_TRY(const int caDays, caNearEndDays(reg));
    KU_TRY(const int crlDays, crlNearEndDays(reg));
    KU_TRY(const auto crl, lastCrlOf(reg, ca.id));
    const CheckMode mode{session.training, CheckStage::Decision};
    std::vector<Finding> findings;
    const auto add = [&](FindingCode code, std::optional<Time> ends) {
        QStringList arguments{ca.name};
        if (ends) arguments += civilTimeText(*ends, limits.utcOffset);
        findings.push_back(rules->finding(code, mode, 0, {}, arguments));
    };
    if (ca.notAfter < reg.now() + std::chrono::days(caDays))
        add(FindingCode::CaNearEnd, ca.notAfter);
    if (!crl)
        add(FindingCode::CrlMissing, {});
    else if (crl->nextUpdate < reg.now() + std::chrono::days(crlDays))
        add(FindingCode::CrlNearEnd, crl->nextUpdate);
    return findings;
}

} // namespace model
