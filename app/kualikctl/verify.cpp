// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/paper.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "app/kualikctl/verify_output.h"
#include "crypto/provider/provider.h"
#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/access/workplace_rules.h"
#include "model/text/protocol_text.h"
#include "model/verification/verification_service.h"

namespace app::kualikctl {

namespace {

using model::Evidence;
using model::Verdict;

/** The moment to judge by: --at, or now. */
Result<crypto::Time> moment(const Context& context) {
    if (!context.arguments.has("at")) return context.clock.now();
    const QString given = context.arguments.value("at");
    const QDateTime at = QDateTime::fromString(given, Qt::ISODate);
    if (!at.isValid())
        return badValue("at", given, Text::tr("a time, for example 2026-07-25T12:00:00Z"));
    return crypto::Time(std::chrono::seconds(at.toSecsSinceEpoch()));
}

Outcome outcomeOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Good:
        return Outcome::Good;
    case Verdict::Wanting:
        return Outcome::Wanting;
    case Verdict::CannotTell:
        return Outcome::CannotTell;
    }
    return Outcome::CannotTell;
}

/** A folder of the chain is for certificates only: lists are named one by one, or as evidence. */
Status addChain(Evidence& evidence, Context& context) {
    const QString folder = context.arguments.value("chain");
    KU_TRY(model::Chain chain, model::readChain(folder));
    for (const QString& name : chain.unreadable)
        context.output.note(Text::tr("not a certificate, left out of the chain: %1").arg(name));
    evidence.given.push_back({folder, {}, chain.certificates.size()});
    for (auto& certificate : chain.certificates)
        evidence.chain.push_back(std::move(certificate));
    evidence.trusted = evidence.chain.size(); // who names the folder trusts its roots
    return crypto::done();
}

/** What it is, where it is none of these. */
Status addList(Evidence& evidence, const QString& file, const model::Job& job) {
    const Status added = model::addEvidence(evidence, file, job);
    if (added && evidence.given.back().lists > 0) return crypto::done();
    const auto crl = model::readCrl(file);
    return crl ? added : Status(crl.error());
}

Status addFiles(Evidence& evidence, Context& context) {
    const qsizetype before = evidence.leftOut.size();
    if (context.arguments.has("chain")) KU_CHECK(addChain(evidence, context));
    for (const QString& file : context.arguments.values("crl"))
        KU_CHECK(addList(evidence, file, context.job));
    for (const char* option : {"ocsp", "evidence"})
        for (const QString& path : context.arguments.values(option))
            KU_CHECK(model::addEvidence(evidence, path, context.job));
    for (const QString& file : evidence.leftOut.mid(before))
        context.output.note(Text::tr("nothing to check against in it, left out: %1").arg(file));
    return crypto::done();
}

/** Minutes: --answer-holds, else what a workplace begins with. */
Status readHold(Evidence& evidence, const Context& context, int otherwise) {
    KU_TRY(const int minutes, numberOption(context.arguments, "answer-holds", otherwise));
    evidence.answersHold = std::chrono::minutes(minutes);
    return crypto::done();
}

struct Verifying {
    Evidence evidence;
    model::papers::Context paper = {};
    std::chrono::seconds utcOffset = {};
};

/** By a workplace's register, and what is given beside it. */
Status openRegister(Verifying& verifying, Context& context, crypto::Time at) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(verifying.evidence, model::evidenceOf(desk->reg(), at, context.job));
    KU_TRY(const model::ClockLimits limits, desk->reg().clockEvents().limits());
    verifying.utcOffset = limits.utcOffset;
    KU_TRY(verifying.paper, paperContext(desk->session()));
    KU_TRY(const int minutes, model::answerHoldMinutes(desk->reg()));
    return readHold(verifying.evidence, context, minutes);
}

Status begin(Verifying& verifying, Context& context, crypto::Time at) {
    if (context.arguments.has("chain")) {
        KU_TRY(const auto rules, model::WorkplaceRules::load());
        verifying.evidence.now = context.clock.now();
        verifying.paper.day = model::civilDay(context.clock.now(), {});
        KU_CHECK(readHold(verifying.evidence, context, rules.answerHoldMinutes));
    } else if (context.arguments.has("workplace")) {
        KU_CHECK(openRegister(verifying, context, at));
    } else {
        return missing(Text::tr("--chain DIR, or --workplace DIR for the CAs of its register"));
    }
    return addFiles(verifying.evidence, context);
}

/** Before anything is verified. A folder that was mistyped is not made. */
Status requireProtocolFile(const Context& context) {
    if (!context.arguments.has("protocol")) return crypto::done();
    const QString file = context.arguments.value("protocol");
    if (!QFileInfo(file).absoluteDir().exists())
        return Error{ErrorCode::FileNotWritable, {file.toStdString(), "no-such-file"}};
    return requireNew(file);
}

Status writeProtocol(const Verifying& verifying, Context& context,
                     const model::VerifiedFile& verified) {
    if (!context.arguments.has("protocol")) return crypto::done();
    const QString file = context.arguments.value("protocol");
    const auto paper = model::text::protocolPaper(verified, verifying.paper, verifying.utcOffset);
    KU_TRY(const auto pdf, model::papers::report(paper, verifying.paper));
    KU_CHECK(writeNew(file, pdf));
    context.output.line(Text::tr("written: %1").arg(file));
    return crypto::done();
}

Result<Outcome> run(Context& context) {
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    KU_TRY(const crypto::Time at, moment(context));
    KU_CHECK(requireProtocolFile(context));
    Verifying verifying;
    KU_CHECK(begin(verifying, context, at));
    model::VerificationQuestion question{context.arguments.operands.first()};
    question.document = context.arguments.value("document");
    KU_TRY(const model::VerifiedFile verified,
           model::verifyBy(question, verifying.evidence, at, verifying.utcOffset, context.job));
    print(context.output, verified);
    KU_CHECK(writeProtocol(verifying, context, verified));
    context.output.object(jsonOf(verified));
    return outcomeOf(verified.judgement.verdict);
}

} // namespace

Command verifyCommand() {
    return {
        "verify",
        "FILE",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "a certificate, CRL, PKCS#10, CMS signature, OCSP response "
                                       "or time stamp: signatures, dates, revocation"),
        {{"chain", "DIR",
          QT_TRANSLATE_NOOP("kualikctl", "the folder of the CA certificates; without it those of "
                                         "the workplace's register, and its lists")},
         {"crl", "FILE",
          QT_TRANSLATE_NOOP("kualikctl", "a CRL or delta CRL of the certificate's issuer, or of a "
                                         "CA above it; may be repeated")},
         {"ocsp", "FILE", QT_TRANSLATE_NOOP("kualikctl", "an OCSP response; may be repeated")},
         {"evidence", "PATH",
          QT_TRANSLATE_NOOP("kualikctl", "a file, or a folder of files, of any of these, or P7B; "
                                         "may be repeated")},
         {"document", "FILE",
          QT_TRANSLATE_NOOP("kualikctl", "what a signature or a time stamp apart from it is of")},
         {"at", "TIME", QT_TRANSLATE_NOOP("kualikctl", "judge at this time (RFC 3339), not now")},
         {"answer-holds", "MINUTES",
          QT_TRANSLATE_NOOP("kualikctl", "how long an OCSP response holds that names no end")},
         {"protocol", "FILE",
          QT_TRANSLATE_NOOP("kualikctl", "write what was checked, and with what, as a PDF file")}},
        run};
}

} // namespace app::kualikctl
