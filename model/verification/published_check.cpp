// SPDX-License-Identifier: Apache-2.0
#include "model/verification/published_check.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QFileInfo>

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_duty.h"
#include "model/authority/earlier_crls.h"
#include "model/files/atomic_file.h"
#include "model/publication/kept_list.h"
#include "model/publication/publication_service.h"
#include "model/rules/rules.h"
#include "model/verification/long_list_check.h"
#include "model/verification/verification_service.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

constexpr std::size_t mostOctets = 256u << 20;

/** One reading back, and what it needs at each step. */
struct Reading {
    const Session& session;
    const CaGeneration& ca;
    const CrlRecord& last;
    const Rules& rules;
    std::chrono::seconds utcOffset;
    const Job& job;
    PublishedCheck check;
    Bytes lastSha256 = {};

    crypto::crl::GoOn goOn() const {
        return [this](std::uint64_t) { return job.checkpoint().has_value(); };
    }
    void right(PublishedAspect aspect) { check.right.push_back(aspect); }
    void wrong(FindingCode code, const QStringList& arguments) {
        check.findings.push_back(rules.finding(code, {session.training}, 0, {}, arguments));
    }
};

struct PublishedList {
    x509::Crl crl;                                   // of a long one, without most entries
    std::optional<crypto::crl::CrlView> asRead = {}; // a long one
};

Result<PublishedList> readList(Bytes octets, const crypto::crl::GoOn& goOn) {
    const auto whole = crypto::crl::Octets::of(std::move(octets));
    KU_TRY(auto asRead, longListIn(whole, goOn));
    if (asRead) {
        KU_TRY(auto crl, withoutMostEntries(*asRead));
        return PublishedList{std::move(crl), std::move(asRead)};
    }
    KU_TRY(const Bytes der, whole.read(0, static_cast<std::size_t>(whole.size())));
    KU_TRY(auto crl, x509::Crl::parse(der));
    return PublishedList{std::move(crl)};
}

/** The register's own earlier list says a later time: a clock was put right (CrlTime::MayGoBack).
 */
Result<bool> clockWentBack(const Reading& reading) {
    KU_TRY(const auto all, reading.session.reg.crls().list(reading.ca.id));
    return std::any_of(all.begin(), all.end(), [&](const CrlSummary& earlier) {
        return earlier.number < reading.last.number && earlier.thisUpdate > reading.last.thisUpdate;
    });
}

void compareOctets(Reading& reading, const Bytes& octets) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(octets.data(), static_cast<qsizetype>(octets.size())));
    const QByteArray there = hash.result();
    if (Bytes(there.begin(), there.end()) == reading.lastSha256)
        return reading.right(PublishedAspect::Octets);
    reading.wrong(FindingCode::PublishedDiffers, {QString::number(reading.last.number)});
}

void compareNumber(Reading& reading, const x509::Crl& crl) {
    const std::int64_t there = crl.number().value_or(0);
    const QStringList numbers{QString::number(there), QString::number(reading.last.number)};
    reading.check.there = there;
    if (there == reading.last.number) return reading.right(PublishedAspect::Number);
    reading.wrong(there < reading.last.number ? FindingCode::PublishedOlder
                                              : FindingCode::PublishedNewer,
                  numbers);
}

Status judgeList(Reading& reading, const x509::Crl& crl) {
    const Time now = reading.session.reg.now();
    KU_TRY(const auto authorities, authoritiesOf(reading.session.reg));
    // Of this list alone, not of its CA: what the root's list says is told where that one is
    // checked.
    const x509::Verification judgement = x509::verifyCrl(crl, authorities, {}, now);
    for (const Error& reason : judgement.reasons)
        reading.check.reasons.push_back(inCivilTime(reason, reading.utcOffset));
    const auto has = [&](ErrorCode code) {
        return std::any_of(judgement.reasons.begin(), judgement.reasons.end(),
                           [code](const Error& reason) { return reason.code == code; });
    };
    KU_TRY(auto own, x509::Certificate::parse(reading.ca.certificate));
    if (issuerOf(crl, {{std::move(own)}, {}})) reading.right(PublishedAspect::Signature);
    const bool isOfThisTime = crl.thisUpdate <= now && !has(ErrorCode::CrlExpired);
    if (isOfThisTime) reading.right(PublishedAspect::Dates);
    reading.check.nextUpdate = crl.nextUpdate;
    return done();
}

Status checkItsStructure(Reading& reading, const PublishedList& list) {
    const Session& session = reading.session;
    KU_TRY(const auto issuer, x509::Certificate::parse(reading.ca.certificate));
    crypto::profile::LintContext context;
    KU_TRY(context.authority, valuesUnder(session, reading.ca));
    context.issuer = &issuer;
    KU_TRY(context.clockWentBack, clockWentBack(reading));
    KU_TRY(const auto carried, session.reg.crlStarts().entries(reading.ca.id));
    for (const RevokedCertificate& entry : carried)
        context.carried.emplace(entry.serial, entry.extensions);
    StructureQuestion question;
    question.structure =
        reading.last.isDelta() ? deltaStructure(reading.ca) : crlStructure(reading.ca);
    question.utcOffset = reading.utcOffset;
    KU_TRY(auto structure, list.asRead
                               ? checkLongList(*list.asRead, question, context, reading.goOn())
                               : checkStructure(list.crl.der, question, context));
    if (!structure.isWanting()) reading.right(PublishedAspect::Structure);
    reading.check.structure = std::move(structure);
    return done();
}

Status read(Reading& reading) {
    const QString& file = reading.check.file;
    if (!QFileInfo::exists(file)) {
        reading.wrong(FindingCode::PublishedMissing, {file});
        return done();
    }
    auto octets = readWhole(file, mostOctets);
    if (!octets) {
        reading.check.reasons.push_back(octets.error());
        return done();
    }
    reading.right(PublishedAspect::Present);
    KU_CHECK(reading.job.checkpoint());
    const auto list = readList(std::move(octets).value(), reading.goOn());
    if (!list && list.error().code == ErrorCode::Cancelled) return list.error();
    if (!list) {
        reading.wrong(FindingCode::PublishedNotAList, {file});
        return done();
    }
    const x509::Crl& crl = list->crl;
    KU_TRY(const auto ca, x509::Certificate::parse(reading.ca.certificate));
    const auto key = ca.subjectKeyIdentifier().value_or(x509::keyIdentifier(ca.publicKeyBits));
    if (crl.issuerDer != ca.subjectDer ||
        x509::authorityKeyIdentifierOf(crl.extensions).value_or(key) != key) {
        reading.wrong(FindingCode::PublishedOfAnotherCa, {file});
        return done();
    }
    compareOctets(reading, crl.der);
    compareNumber(reading, crl);
    KU_CHECK(judgeList(reading, crl));
    KU_CHECK(reading.job.checkpoint());
    return checkItsStructure(reading, *list);
}

/**
 * As the desk counts them: the key of any other is elsewhere, and so are its lists; training makes
 * roots whose lists nobody asks for; one that has ended and was put aside publishes no more.
 */
Result<bool> isAwaited(const Session& session, const CaGeneration& ca) {
    KU_TRY(const CaDuty duty, dutyOf(session, ca));
    if (ca.keyId.empty() || duty.isDone) return false;
    return !session.training || ca.authority != AuthorityKind::Root;
}

} // namespace

bool PublishedCheck::isGood() const {
    return findings.empty() && reasons.empty() && structure && !structure->isWanting();
}

Result<PublishedCheck> checkPublished(const Session& session, const CaGeneration& ca,
                                      const Job& job, CrlKind kind) {
    KU_CHECK(job.checkpoint());
    const Register& reg = session.reg;
    KU_TRY(const auto last,
           kind == CrlKind::Delta ? reg.crls().lastDelta(ca.id) : lastCrlOf(reg, ca.id));
    if (!last) return Error{ErrorCode::NotFound, {"crl", ca.name.toStdString()}};
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    KU_TRY(const Rules* rules, rulesOn(civilDay(reg.now(), limits.utcOffset)));
    Reading reading{session, ca, *last, *rules, limits.utcOffset, job, {}};
    reading.check.number = last->number;
    reading.check.base = last->base;
    KU_TRY(reading.lastSha256, sha256Of(reg, *last));
    KU_TRY(reading.check.file, publishedFile(session, ca, kind));
    KU_CHECK(read(reading));
    return std::move(reading.check);
}

Result<std::vector<PublishedCheck>> checkPublishedOfEach(const Session& session,
                                                         const CaGeneration& ca, const Job& job) {
    std::vector<PublishedCheck> checks;
    KU_TRY(auto full, checkPublished(session, ca, job));
    checks.push_back(std::move(full));
    KU_TRY(const auto delta, session.reg.crls().lastDelta(ca.id));
    if (!delta) return checks;
    KU_TRY(auto ofDelta, checkPublished(session, ca, job, CrlKind::Delta));
    checks.push_back(std::move(ofDelta));
    return checks;
}

Result<EveryPublished> checkEveryPublished(const Session& session, Job& job) {
    const Job::Stoppable stoppable(job);
    KU_TRY(auto authorities, session.reg.authorities().list());
    const int total = static_cast<int>(authorities.size());
    int looked = 0;
    EveryPublished every;
    for (CaGeneration& ca : authorities) {
        job.progress(Step::Checking, looked++, total);
        KU_TRY(const auto last, lastCrlOf(session.reg, ca.id));
        KU_TRY(const AuthorityNaming naming, namingOf(ca));
        if (!last) {
            KU_TRY(const bool awaited, isAwaited(session, ca));
            if (awaited) every.unpublished.push_back({std::move(ca), naming});
            continue;
        }
        auto checks = checkPublishedOfEach(session, ca, job);
        every.wasStopped = !checks && checks.error().code == ErrorCode::Cancelled;
        if (every.wasStopped) break;
        if (!checks) return checks.error();
        for (PublishedCheck& check : *checks)
            every.checked.push_back({ca, naming, std::move(check)});
    }
    return every;
}

} // namespace model
