// SPDX-License-Identifier: Apache-2.0
#include "model/verification/verification_service.h"

#include "crypto/provider/provider.h"
#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/authority/earlier_crls.h"
#include "model/publication/kept_list.h"
#include "model/verification/long_list_check.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

/** The list that was the last one at that time; the very last where none is so old. */
Result<std::optional<CrlRecord>> listOf(const Register& reg, Id caId, Time at) {
    KU_TRY(auto last, lastCrlOf(reg, caId));
    if (!last) return last;
    KU_TRY(last->der, wholeOf(reg, *last));
    if (last->thisUpdate <= at) return last;
    KU_TRY(const auto all, reg.crls().list(caId));
    for (const CrlSummary& earlier : all) {
        if (!earlier.isSigned || earlier.base != 0 || earlier.thisUpdate > at) continue;
        KU_TRY(last, reg.crls().byId(earlier.id));
        KU_TRY(last->der, wholeOf(reg, *last));
        break;
    }
    return last;
}

Status addList(Evidence& evidence, const CrlRecord& list) {
    KU_TRY(auto crl, x509::Crl::parse(list.der));
    evidence.crls.push_back(std::move(crl));
    return done();
}

/**
 * The list of then; the last one, which tells of what was revoked between the two; and the newest
 * delta list that goes on from one of them, for without its full list it could not be used.
 */
Status addListsOf(Evidence& evidence, const Register& reg, Id caId, Time at) {
    KU_TRY(const auto then, listOf(reg, caId, at));
    if (!then) return done();
    KU_CHECK(addList(evidence, *then));
    KU_TRY(auto last, lastCrlOf(reg, caId));
    if (last && last->number != then->number) {
        KU_TRY(last->der, wholeOf(reg, *last));
        KU_CHECK(addList(evidence, *last));
    }
    KU_TRY(auto delta, reg.crls().lastDelta(caId));
    if (!delta || !(delta->base == then->number || (last && delta->base == last->number)))
        return done();
    KU_TRY(delta->der, wholeOf(reg, *delta));
    return addList(evidence, *delta);
}

/** The Order's names and hosts, or the workplace's own; whether it trains or not. */
Result<std::optional<StructureCheck>> structureCheckOf(const Session& session,
                                                       const SignedObject& object,
                                                       const Evidence& evidence,
                                                       const StructureQuestion& question) {
    const Bytes& der = std::visit([](const auto& one) -> const Bytes& { return one.der; }, object);
    crypto::profile::LintContext context;
    KU_TRY(context.authority, authorityValues(session));
    context.authority.erase("trainingMark");
    context.issuer = issuerOf(object, evidence);
    auto check = checkAnyLength(der, question, context);
    // An algorithm that the Order has no structure for: nothing to hold it against.
    if (!check && check.error().code == ErrorCode::UnknownStructure)
        return std::optional<StructureCheck>();
    if (!check) return check.error();
    return std::optional(std::move(check).value());
}

/** What goes with certificates has none in the Order. */
bool isOfStructures(ObjectKind kind) {
    return kind == ObjectKind::Certificate || kind == ObjectKind::Crl ||
           kind == ObjectKind::Request;
}

} // namespace

Result<std::vector<x509::Certificate>> authoritiesOf(const Register& reg) {
    std::vector<x509::Certificate> all;
    KU_TRY(const auto authorities, reg.authorities().list());
    for (const CaGeneration& ca : authorities) {
        KU_TRY(auto certificate, x509::Certificate::parse(ca.certificate));
        all.push_back(std::move(certificate));
    }
    return all;
}

Result<Evidence> evidenceOf(const Register& reg, Time at, const Job& job) {
    Evidence evidence;
    evidence.now = reg.now();
    KU_TRY(const auto authorities, reg.authorities().list());
    for (const CaGeneration& ca : authorities) {
        KU_CHECK(job.checkpoint()); // each may have a long list
        KU_TRY(auto certificate, x509::Certificate::parse(ca.certificate));
        evidence.chain.push_back(std::move(certificate));
        KU_CHECK(addListsOf(evidence, reg, ca.id, at));
    }
    evidence.ofRegister = evidence.chain.size();
    evidence.trusted = evidence.ofRegister;
    evidence.listsOfRegister = evidence.crls.size();
    KU_TRY(const int minutes, answerHoldMinutes(reg));
    evidence.answersHold = std::chrono::minutes(minutes);
    return evidence;
}

Result<Judgement> judgeNow(const Register& reg, const Bytes& der, std::chrono::seconds utcOffset,
                           Job& job) {
    const Job::Stoppable stoppable(job);
    job.progress(Step::Checking);
    KU_CHECK(crypto::provider::registerCrypto());
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    const Time now = reg.now();
    KU_TRY(const Evidence evidence, evidenceOf(reg, now, job));
    KU_CHECK(job.checkpoint());
    Judgement judgement = judge(certificate, evidence, now);
    toCivilTime(judgement, utcOffset);
    return judgement;
}

Result<VerifiedFile> VerificationService::verify(const VerificationQuestion& question,
                                                 Job& job) const {
    Job::Stoppable stoppable(job);
    const Register& reg = m_session->reg;
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    const Time at = question.at.value_or(reg.now());
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    const VerificationQuestion sorted = arranged(question);
    const int files = 1 + static_cast<int>(sorted.evidence.size());
    int read = 0;
    job.progress(Step::Checking, read, files);
    KU_TRY(Evidence evidence, evidenceOf(reg, at, job));
    for (const QString& file : sorted.evidence) {
        job.progress(Step::Checking, ++read, files);
        KU_CHECK(job.checkpoint());
        KU_CHECK(addEvidence(evidence, file, job));
    }
    job.progress(Step::Checking, files, files);
    KU_TRY(VerifiedFile verified, verifyBy(sorted, evidence, at, limits.utcOffset, job));
    toCivilTime(verified, limits.utcOffset);
    job.progress(Step::Linting);
    KU_CHECK(job.checkpoint());
    stoppable.end();
    if (!isOfStructures(verified.facts.kind)) return verified;
    KU_TRY(const SignedObject object, readAnyObject(sorted.file));
    StructureQuestion byItsDay;
    byItsDay.today = civilDay(reg.now(), limits.utcOffset);
    byItsDay.utcOffset = limits.utcOffset;
    KU_TRY(verified.structure, structureCheckOf(*m_session, object, evidence, byItsDay));
    return verified;
}

} // namespace model
