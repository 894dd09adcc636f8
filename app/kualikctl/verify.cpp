// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/sentence.h"
#include "model/verification/judgement.h"

namespace app::kualikctl {

namespace {

using model::Judgement;
using model::Revocation;
using model::Verdict;

/** The moment to judge by: --at, or now. */
Result<crypto::Time> moment(const Arguments& arguments) {
    if (!arguments.has("at")) return crypto::SystemClock().now();
    const QString given = arguments.value("at");
    const QDateTime at = QDateTime::fromString(given, Qt::ISODate);
    if (!at.isValid())
        return badValue("at", given, Text::tr("a time, for example 2026-07-25T12:00:00Z"));
    return crypto::Time(std::chrono::seconds(at.toSecsSinceEpoch()));
}

QString nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Good:
        return QStringLiteral("good");
    case Verdict::Wanting:
        return QStringLiteral("wanting");
    case Verdict::CannotTell:
        return QStringLiteral("cannotTell");
    }
    return {};
}

QString sentenceOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Good:
        return Text::tr("good");
    case Verdict::Wanting:
        return Text::tr("wanting");
    case Verdict::CannotTell:
        return Text::tr("cannot tell");
    }
    return {};
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

QString nameOf(Revocation revocation) {
    switch (revocation) {
    case Revocation::NotApplicable:
        return QStringLiteral("not-applicable");
    case Revocation::NotChecked:
        return QStringLiteral("not-checked");
    case Revocation::Good:
        return QStringLiteral("good");
    case Revocation::Revoked:
        return QStringLiteral("revoked");
    case Revocation::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

void answer(Output& output, const QString& file, const Object& object, const Judgement& judgement) {
    QJsonArray reasons;
    output.line(file + QStringLiteral(": ") +
                (judgement.isHalf()
                     ? Text::tr("signatures and dates are good; whether it was revoked was NOT "
                                "checked: give its issuer's revocation list (--crl)")
                     : sentenceOf(judgement.verdict)));
    for (const Error& reason : judgement.reasons) {
        const QString text = model::text::sentence(reason);
        output.line(QStringLiteral("  ") + text);
        reasons += QJsonObject{{"code", QLatin1String(crypto::nameOf(reason.code).data())},
                               {"text", text}};
    }
    output.object({{"file", file},
                   {"kind", kindOf(object)},
                   {"verdict", nameOf(judgement.verdict)},
                   {"revocation", nameOf(judgement.revocation)},
                   {"reasons", reasons}});
}

Result<Outcome> run(Context& context) {
    const QString file = context.arguments.operands.first();
    KU_TRY(const crypto::Time at, moment(context.arguments));
    KU_TRY(const Object object, model::readAnyObject(file));
    KU_TRY(model::Chain chain, model::readChain(context.arguments.value("chain")));
    for (const QString& name : chain.unreadable)
        context.output.note(Text::tr("not a certificate, left out of the chain: %1").arg(name));
    model::Evidence evidence{std::move(chain.certificates), {}};
    for (const QString& path : context.arguments.values("crl")) {
        KU_TRY(auto crl, model::readCrl(path));
        evidence.crls.push_back(std::move(crl));
    }
    const Judgement judgement = model::judge(object, evidence, at);
    answer(context.output, file, object, judgement);
    return outcomeOf(judgement.verdict);
}

} // namespace

Command verifyCommand() {
    return {
        "verify",
        "FILE",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "a certificate, CRL or PKCS#10: signatures and dates"),
        {{"chain", "DIR", QT_TRANSLATE_NOOP("kualikctl", "the folder of the CA certificates"),
          true},
         {"crl", "FILE",
          QT_TRANSLATE_NOOP(
              "kualikctl",
              "a CRL of the certificate's issuer, or of a CA above it; may be repeated")},
         {"at", "TIME", QT_TRANSLATE_NOOP("kualikctl", "judge at this time (RFC 3339), not now")}},
        run};
}

} // namespace app::kualikctl
