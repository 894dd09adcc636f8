// SPDX-License-Identifier: Apache-2.0
#include "model/verification/verification_service.h"

#include "crypto/provider/provider.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/earlier_crls.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

ObjectFacts factsOf(const x509::Certificate& certificate, std::chrono::seconds) {
    ObjectFacts facts{ObjectKind::Certificate,
                      QString::fromStdString(x509::displayName(certificate.subject))};
    facts.serial = certificate.serial;
    facts.from = certificate.notBefore;
    facts.until = certificate.notAfter;
    facts.lines = linesOf(certificate);
    return facts;
}

ObjectFacts factsOf(const x509::Crl& crl, std::chrono::seconds utcOffset) {
    ObjectFacts facts{ObjectKind::Crl, QString::fromStdString(x509::displayName(crl.issuer))};
    facts.number = crl.number();
    facts.entries = crl.entries.size();
    facts.from = crl.thisUpdate;
    facts.until = crl.nextUpdate;
    facts.lines = linesOf(crl, utcOffset);
    return facts;
}

ObjectFacts factsOf(const x509::Request& request, std::chrono::seconds) {
    ObjectFacts facts{ObjectKind::Request,
                      QString::fromStdString(x509::displayName(request.subject))};
    facts.lines = linesOf(request);
    return facts;
}

/** The list that was the last one at that time; the very last where none is so old. */
Result<std::optional<CrlRecord>> listOf(const Register& reg, Id caId, Time at) {
    KU_TRY(auto last, lastCrlOf(reg, caId));
    if (!last || last->thisUpdate <= at) return last;
    KU_TRY(const auto all, reg.crls().list(caId));
    for (const CrlSummary& earlier : all) {
        if (!earlier.isSigned || earlier.thisUpdate > at) continue;
        KU_TRY(last, reg.crls().byId(earlier.id));
        break;
    }
    return last;
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
    auto check = checkStructure(der, question, context);
    // An algorithm that the Order has no structure for: nothing to hold it against.
    if (!check && check.error().code == ErrorCode::UnknownStructure)
        return std::optional<StructureCheck>();
    if (!check) return check.error();
    return std::optional(std::move(check).value());
}

} // namespace

Result<Evidence> evidenceOf(const Register& reg, Time at, const Job& job) {
    Evidence evidence;
    evidence.now = reg.now();
    KU_TRY(const auto authorities, reg.authorities().list());
    for (const CaGeneration& ca : authorities) {
        KU_CHECK(job.checkpoint()); // each may have a long list
        KU_TRY(auto certificate, x509::Certificate::parse(ca.certificate));
        evidence.chain.push_back(std::move(certificate));
        KU_TRY(const auto list, listOf(reg, ca.id, at));
        if (!list) continue;
        KU_TRY(auto crl, x509::Crl::parse(list->der));
        evidence.crls.push_back(std::move(crl));
    }
    return evidence;
}

Status addEvidence(Evidence& evidence, const QString& file) {
    KU_TRY(auto object, readAnyObject(file));
    if (auto* certificate = std::get_if<x509::Certificate>(&object))
        evidence.chain.push_back(std::move(*certificate));
    else if (auto* crl = std::get_if<x509::Crl>(&object))
        evidence.crls.push_back(std::move(*crl));
    else
        return Error{ErrorCode::FileNotReadable, {file.toStdString(), "no-evidence"}};
    return done();
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
    for (Error& reason : judgement.reasons)
        reason = inCivilTime(std::move(reason), utcOffset);
    return judgement;
}

Result<VerifiedFile> VerificationService::verify(const VerificationQuestion& question,
                                                 Job& job) const {
    Job::Stoppable stoppable(job);
    const Register& reg = m_session->reg;
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    VerifiedFile verified;
    verified.file = question.file;
    verified.at = question.at.value_or(reg.now());
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    const int files = 1 + static_cast<int>(question.evidence.size());
    int read = 0;
    job.progress(Step::Checking, read, files);
    KU_TRY(const SignedObject object, readAnyObject(question.file));
    KU_TRY(Evidence evidence, evidenceOf(reg, verified.at, job));
    for (const QString& file : question.evidence) {
        job.progress(Step::Checking, ++read, files);
        KU_CHECK(job.checkpoint());
        KU_CHECK(addEvidence(evidence, file));
    }
    job.progress(Step::Checking, files, files);
    KU_CHECK(job.checkpoint());
    verified.facts =
        std::visit([&](const auto& one) { return factsOf(one, limits.utcOffset); }, object);
    verified.judgement = judge(object, evidence, verified.at);
    for (Error& reason : verified.judgement.reasons)
        reason = inCivilTime(std::move(reason), limits.utcOffset);
    job.progress(Step::Linting);
    KU_CHECK(job.checkpoint());
    stoppable.end();
    StructureQuestion byItsDay;
    byItsDay.today = civilDay(reg.now(), limits.utcOffset);
    byItsDay.utcOffset = limits.utcOffset;
    KU_TRY(verified.structure, structureCheckOf(*m_session, object, evidence, byItsDay));
    return verified;
}

} // namespace model
