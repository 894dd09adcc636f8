// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "crypto/x509/path.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

namespace x509 = crypto::x509;
using x509::Verdict;
using x509::Verification;

/** The moment to judge by: --at, or now. */
Result<crypto::Time> moment(const Arguments& arguments) {
    if (!arguments.has("at")) return crypto::SystemClock().now();
    const QString given = arguments.value("at");
    const QDateTime at = QDateTime::fromString(given, Qt::ISODate);
    if (!at.isValid())
        return badValue("at", given, Text::tr("a time, for example 2026-07-25T12:00:00Z"));
    return crypto::Time(std::chrono::seconds(at.toSecsSinceEpoch()));
}

/** Everything to judge an object by. */
struct Evidence {
    const std::vector<x509::Certificate>& chain;
    const std::vector<x509::Crl>& crls;
    crypto::Time at;
};

Verification verify(const x509::Certificate& certificate, const Evidence& evidence) {
    return x509::verifyCertificate(certificate, evidence.chain, evidence.crls, evidence.at);
}

Verification verify(const x509::Crl& crl, const Evidence& evidence) {
    return x509::verifyCrl(crl, evidence.chain, evidence.crls, evidence.at);
}

/** A request proves possession of its own key; no chain has a say in that. */
Verification verify(const x509::Request& request, const Evidence&) {
    const Status proven = request.verify();
    if (proven) return {};
    const bool isForged = proven.error().code == ErrorCode::SignatureInvalid;
    return {isForged ? Verdict::Wanting : Verdict::CannotTell, {proven.error()}};
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

/** What is known of a certificate's revocation; the other objects have none. */
QString revocationOf(const Object& object, const Evidence& evidence,
                     const Verification& verification) {
    if (!std::holds_alternative<x509::Certificate>(object)) return QStringLiteral("not-applicable");
    if (evidence.crls.empty()) return QStringLiteral("not-checked");
    if (verification.verdict == Verdict::Good) return QStringLiteral("good");
    for (const Error& reason : verification.reasons)
        if (reason.code == ErrorCode::CertificateRevoked) return QStringLiteral("revoked");
    return QStringLiteral("unknown");
}

void answer(Output& output, const QString& file, const Object& object, const Evidence& evidence,
            const Verification& verification) {
    QJsonArray reasons;
    const QString revocation = revocationOf(object, evidence, verification);
    const bool half =
        verification.verdict == Verdict::Good && revocation == QLatin1String("not-checked");
    // Not plainly good: it may have been revoked.
    output.line(file + QStringLiteral(": ") +
                (half ? Text::tr("signatures and dates are good; whether it was revoked was NOT "
                                 "checked: give its issuer's revocation list (--crl)")
                      : sentenceOf(verification.verdict)));
    for (const Error& reason : verification.reasons) {
        const QString text = model::text::sentence(reason);
        output.line(QStringLiteral("  ") + text);
        reasons += QJsonObject{{"code", QLatin1String(crypto::nameOf(reason.code).data())},
                               {"text", text}};
    }
    output.object({{"file", file},
                   {"kind", kindOf(object)},
                   {"verdict", nameOf(verification.verdict)},
                   {"revocation", revocation},
                   {"reasons", reasons}});
}

Result<Outcome> run(Context& context) {
    const QString file = context.arguments.operands.first();
    KU_TRY(const crypto::Time at, moment(context.arguments));
    KU_TRY(const Object object, readAnyObject(file));
    KU_TRY(const Chain chain, readChain(context.arguments.value("chain")));
    for (const QString& name : chain.unreadable)
        context.output.note(Text::tr("not a certificate, left out of the chain: %1").arg(name));
    std::vector<x509::Crl> crls;
    for (const QString& path : context.arguments.values("crl")) {
        KU_TRY(auto crl, readCrl(path));
        crls.push_back(std::move(crl));
    }
    const Evidence evidence{chain.certificates, crls, at};
    const auto verification =
        std::visit([&](const auto& one) { return verify(one, evidence); }, object);
    answer(context.output, file, object, evidence, verification);
    return outcomeOf(verification.verdict);
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
