// SPDX-License-Identifier: Apache-2.0
#include "model/text/verdict_text.h"

#include "crypto/x509/view.h"
#include "model/access/clock_guard.h"
#include "model/text/contents.h"
#include "model/text/sentence.h"

namespace model::text {

namespace {

namespace x509 = crypto::x509;

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

QString doubtText(const std::vector<Error>& reasons) {
    return reasons.empty() ? Protocol::tr("NOT known")
                           : Protocol::tr("NOT known: %1").arg(sentences(reasons));
}

QString revokedText(const x509::CheckedLink& link, std::chrono::seconds utcOffset) {
    QString text = link.revokedAt
                       ? Protocol::tr("REVOKED on %1").arg(momentOf(*link.revokedAt, utcOffset))
                       : Protocol::tr("REVOKED");
    if (link.reason) text += QLatin1Char('\n') + termText(fromUtf8(x509::reasonName(*link.reason)));
    return text;
}

} // namespace

QString momentOf(Time at, std::chrono::seconds utcOffset) {
    return writtenMoment(civilTimeText(at, utcOffset));
}

QString sentences(const std::vector<Error>& reasons) {
    QStringList all;
    for (const Error& reason : reasons)
        all += sentence(reason);
    return all.join(QLatin1Char('\n'));
}

QString verdictText(const Judgement& judgement) {
    if (judgement.isHalf())
        return Protocol::tr("signatures and dates hold; revocation NOT checked throughout");
    switch (judgement.verdict) {
    case Verdict::Good:
        return Protocol::tr("valid");
    case Verdict::Wanting:
        return judgement.revocation == Revocation::Revoked ? Protocol::tr("NOT valid: revoked")
                                                           : Protocol::tr("NOT valid");
    case Verdict::CannotTell:
        break;
    }
    return Protocol::tr("CANNOT be told: something is missing");
}

QString verdictText(const VerifiedFile& verified) {
    return verdictText(verified.judgement);
}

QString statusText(const x509::CheckedLink& link, std::chrono::seconds utcOffset) {
    switch (link.status) {
    case x509::CertificateStatus::Good:
        return link.reasons.empty()
                   ? Protocol::tr("not revoked")
                   : Protocol::tr("not revoked, but: %1").arg(sentences(link.reasons));
    case x509::CertificateStatus::Revoked:
        return revokedText(link, utcOffset);
    case x509::CertificateStatus::TrustAnchor:
        return link.reasons.empty()
                   ? Protocol::tr("root, trusted")
                   : Protocol::tr("root, trusted, but: %1").arg(sentences(link.reasons));
    case x509::CertificateStatus::NotAsked:
        return link.reasons.empty() ? Protocol::tr("revocation NOT checked")
                                    : sentences(link.reasons);
    case x509::CertificateStatus::NotTold:
        break;
    }
    return doubtText(link.reasons);
}

QString sourceText(const x509::StatusSource& source, std::chrono::seconds utcOffset) {
    const QString number =
        source.number ? QString::number(*source.number) : Protocol::tr("without number");
    const QString made = momentOf(source.thisUpdate, utcOffset);
    const QString until =
        source.nextUpdate ? momentOf(*source.nextUpdate, utcOffset) : Protocol::tr("no end named");
    switch (source.kind) {
    case x509::StatusSource::Kind::FullList:
        return Protocol::tr("list No. %1 of %2, until %3").arg(number, made, until);
    case x509::StatusSource::Kind::DeltaList:
        return Protocol::tr("delta list No. %1 of %2, until %3, on No. %4")
            .arg(number, made, until, QString::number(source.base.value_or(0)));
    case x509::StatusSource::Kind::Answer:
        break;
    }
    return Protocol::tr("OCSP answer of %1, until %2, by %3")
        .arg(made, until, fromUtf8(source.issuer));
}

QString kindText(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::Certificate:
        return Protocol::tr("Certificate");
    case ObjectKind::Crl:
        return Protocol::tr("Revocation list");
    case ObjectKind::Request:
        return Protocol::tr("Certification request");
    case ObjectKind::Signature:
        return Protocol::tr("Signature of a document (CMS)");
    case ObjectKind::StatusResponse:
        return Protocol::tr("OCSP response");
    case ObjectKind::TimeStamp:
        return Protocol::tr("Time stamp");
    }
    return {};
}

} // namespace model::text
