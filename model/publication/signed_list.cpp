// SPDX-License-Identifier: Apache-2.0
#include "model/publication/signed_list.h"

#include <algorithm>

#include "crypto/x509/crl.h"
#include "crypto/x509/view.h"
#include "model/access/clock_guard.h"
#include "model/publication/kept_list.h"

namespace model {

namespace {

Result<ListedCertificate> listed(const Register& reg, Id ca, const crypto::x509::CrlEntry& entry,
                                 std::chrono::seconds utcOffset) {
    ListedCertificate one{{0, entry.serial, entry.revokedAt, {}, entry.reason.value_or(-1)}};
    if (entry.reason)
        one.ownReason = QString::fromStdString(crypto::x509::reasonName(*entry.reason));
    KU_TRY(const auto certificate, reg.certificates().bySerial(ca, entry.serial));
    if (!certificate) return one; // it came in with a list from elsewhere
    one.person = certificate->fullName;
    KU_TRY(const Rules* rules, rulesOn(civilDay(entry.revokedAt, utcOffset)));
    if (const auto* ground = rules->revocationGround(certificate->revocationGround))
        one.ground = *ground;
    return one;
}

} // namespace

Result<SignedList> signedList(const Desk& desk, Id crl, std::size_t most, Job& job) {
    const Job::Stoppable stoppable(job);
    job.progress(Step::Checking);
    KU_TRY(const CrlRecord record, desk.reg().crls().byId(crl));
    SignedList list;
    if (!record.isSigned()) return list;
    KU_TRY(const ClockLimits limits, desk.reg().clockEvents().limits());
    KU_CHECK(job.checkpoint());
    KU_TRY(auto octets, octetsOf(desk.reg(), record));
    KU_TRY(const auto view, crypto::crl::CrlView::open(std::move(octets), [&](std::uint64_t) {
               return job.checkpoint().has_value();
           }));
    list.entries = view.size();
    for (std::size_t at = 0; at < std::min(list.entries, most); ++at) {
        KU_CHECK(job.checkpoint());
        KU_TRY(const auto entry, view.entry(at));
        KU_TRY(auto one, listed(desk.reg(), record.caId, entry, limits.utcOffset));
        list.first.push_back(std::move(one));
    }
    return list;
}

} // namespace model
