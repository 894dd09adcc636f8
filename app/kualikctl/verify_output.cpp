// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/verify_output.h"

#include <QJsonArray>

#include "app/kualikctl/container.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "model/text/sentence.h"
#include "model/text/verdict_text.h"

namespace app::kualikctl {

namespace {

namespace x509 = crypto::x509;

using model::Judgement;
using model::ObjectKind;
using model::Revocation;
using model::Verdict;
using model::VerifiedFile;

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

/** As "show" has them. */
QString nameOf(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::Certificate:
        return QStringLiteral("certificate");
    case ObjectKind::Crl:
        return QStringLiteral("crl");
    case ObjectKind::Request:
        return QStringLiteral("request");
    case ObjectKind::Signature:
        return QStringLiteral("cms");
    case ObjectKind::StatusResponse:
        return QStringLiteral("ocsp");
    case ObjectKind::TimeStamp:
        return QStringLiteral("tst");
    }
    return {};
}

QString nameOf(x509::CertificateStatus status) {
    switch (status) {
    case x509::CertificateStatus::NotAsked:
        return QStringLiteral("not-checked");
    case x509::CertificateStatus::NotTold:
        return QStringLiteral("unknown");
    case x509::CertificateStatus::Good:
        return QStringLiteral("good");
    case x509::CertificateStatus::Revoked:
        return QStringLiteral("revoked");
    case x509::CertificateStatus::TrustAnchor:
        return QStringLiteral("root");
    }
    return {};
}

QString nameOf(x509::StatusSource::Kind kind) {
    switch (kind) {
    case x509::StatusSource::Kind::FullList:
        return QStringLiteral("crl");
    case x509::StatusSource::Kind::DeltaList:
        return QStringLiteral("delta");
    case x509::StatusSource::Kind::Answer:
        return QStringLiteral("ocsp");
    }
    return {};
}

QJsonValue orNull(const std::optional<crypto::Time>& time) {
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

template <typename Number>
QJsonValue orNull(const std::optional<Number>& number) {
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

QString hex(const crypto::Bytes& octets) {
    return text(crypto::toHex(octets));
}

QJsonArray json(const std::vector<crypto::Error>& reasons) {
    QJsonArray array;
    for (const crypto::Error& reason : reasons)
        array += QJsonObject{{"code", QLatin1String(crypto::nameOf(reason.code).data())},
                             {"text", model::text::sentence(reason)}};
    return array;
}

QJsonObject json(const x509::StatusSource& source) {
    return {{"kind", nameOf(source.kind)},
            {"issuer", text(source.issuer)},
            {"number", orNull(source.number)},
            {"base", orNull(source.base)},
            {"thisUpdate", timeText(source.thisUpdate)},
            {"nextUpdate", orNull(source.nextUpdate)}};
}

QJsonObject json(const x509::CheckedLink& link) {
    QJsonArray sources;
    for (const x509::StatusSource& source : link.sources)
        sources += json(source);
    return {{"subject", text(link.subject)},
            {"issuer", text(link.issuer)},
            {"serialHex", hex(link.serial)},
            {"notBefore", timeText(link.notBefore)},
            {"notAfter", timeText(link.notAfter)},
            {"status", nameOf(link.status)},
            {"sources", sources},
            {"revokedAt", orNull(link.revokedAt)},
            {"reason", orNull(link.reason)},
            {"reasons", json(link.reasons)}};
}

QJsonObject json(const x509::PathProtocol& path) {
    QJsonArray links;
    for (const x509::CheckedLink& link : path.links)
        links += json(link);
    return {{"at", timeText(path.at)}, {"reachesRoot", path.reachesRoot}, {"links", links}};
}

/** What is known of one certificate that signed; null: it is missing. */
QJsonValue json(const std::optional<Judgement>& judgement) {
    if (!judgement) return {};
    return QJsonObject{{"verdict", nameOf(judgement->verdict)},
                       {"revocation", nameOf(judgement->revocation)},
                       {"reasons", json(judgement->reasons)},
                       {"path", json(judgement->protocol)}};
}

QJsonObject json(const model::StampJudgement& stamp) {
    return {{"time", timeText(stamp.time)},   {"authority", stamp.authority},
            {"serialHex", hex(stamp.serial)}, {"verdict", nameOf(stamp.verdict)},
            {"reasons", json(stamp.reasons)}, {"certificate", json(stamp.ofAuthority)}};
}

QJsonObject json(const model::SignerJudgement& signer) {
    QJsonArray stamps;
    for (const model::StampJudgement& stamp : signer.stamps)
        stamps += json(stamp);
    return {{"name", signer.name},
            {"verdict", nameOf(signer.verdict)},
            {"faults", json(signer.faults)},
            {"claimedTime", orNull(signer.claimed)},
            {"judgedAt", timeText(signer.at)},
            {"judgedBy", signer.judgedAt == model::JudgedAt::Stamped ? QStringLiteral("time-stamp")
                                                                     : QStringLiteral("moment")},
            {"certificate", json(signer.ofCertificate)},
            {"timeStamps", stamps}};
}

QJsonArray json(const model::StatusJudgement& status) {
    QJsonArray told;
    for (const model::ToldStatus& one : status.told)
        told += QJsonObject{
            {"serialHex", hex(one.serial)},         {"issuer", one.issuer},
            {"status", statusName(one.status)},     {"thisUpdate", timeText(one.thisUpdate)},
            {"nextUpdate", orNull(one.nextUpdate)}, {"revokedAt", orNull(one.revokedAt)},
            {"reason", orNull(one.reason)}};
    return told;
}

QJsonObject json(const model::JudgedBy& by) {
    QJsonArray files, roots;
    for (const model::GivenFile& given : by.given)
        files += QJsonObject{{"file", given.path},
                             {"sha256", hex(given.digest)},
                             {"certificates", static_cast<qint64>(given.certificates)},
                             {"lists", static_cast<qint64>(given.lists)},
                             {"answers", static_cast<qint64>(given.answers)},
                             {"rootsLeftOut", static_cast<qint64>(given.roots)}};
    for (const model::PathRoot& root : by.roots)
        roots += QJsonObject{{"name", root.name},
                             {"serialHex", hex(root.serial)},
                             {"ofRegister", root.ofRegister},
                             {"trusted", root.isTrusted}};
    return {{"files", files},
            {"leftOut", QJsonArray::fromStringList(by.leftOut)},
            {"registerCertificates", static_cast<qint64>(by.registerCertificates)},
            {"registerLists", static_cast<qint64>(by.registerLists)},
            {"roots", roots}};
}

void print(Output& output, const x509::PathProtocol& path) {
    int place = 0;
    for (const x509::CheckedLink& link : path.links) {
        output.line(
            QStringLiteral("  %1. %2: %3")
                .arg(++place)
                .arg(text(link.subject), model::text::statusText(link, {}).replace(u'\n', u' ')));
        for (const x509::StatusSource& source : link.sources)
            output.line(QStringLiteral("     ") + model::text::sourceText(source, {}));
    }
    if (!path.links.empty() && !path.reachesRoot)
        output.line(QStringLiteral("  ") + Text::tr("the path does not reach a trusted root"));
}

void printReasons(Output& output, const std::vector<crypto::Error>& reasons) {
    for (const crypto::Error& reason : reasons)
        output.line(QStringLiteral("  ") + model::text::sentence(reason));
}

void print(Output& output, const model::StampJudgement& stamp) {
    output.line(Text::tr("time stamp of %1 by %2: %3")
                    .arg(timeText(stamp.time), stamp.authority, sentenceOf(stamp.verdict)));
    printReasons(output, stamp.reasons);
    if (stamp.ofAuthority) print(output, stamp.ofAuthority->protocol);
}

void print(Output& output, const model::SignerJudgement& signer) {
    const QString half =
        signer.isHalf() ? Text::tr("revocation NOT checked throughout") : QString();
    output.line(Text::tr("signed by %1: %2")
                    .arg(signer.name, half.isEmpty() ? sentenceOf(signer.verdict) : half));
    printReasons(output, signer.reasons());
    output.line(QStringLiteral("  ") +
                (signer.judgedAt == model::JudgedAt::Stamped
                     ? Text::tr("its certificate as of %1, the time of its time stamp")
                     : Text::tr("its certificate as of %1, the moment chosen"))
                    .arg(timeText(signer.at)));
    if (signer.ofCertificate) print(output, signer.ofCertificate->protocol);
    for (const model::StampJudgement& stamp : signer.stamps)
        print(output, stamp);
}

QString headlineOf(const VerifiedFile& verified) {
    if (!verified.judgement.isHalf()) return sentenceOf(verified.judgement.verdict);
    return Text::tr("cannot tell: signatures and dates hold, but revocation was NOT checked "
                    "throughout; give the missing lists (--crl) or OCSP responses (--ocsp)");
}

} // namespace

QJsonObject jsonOf(const VerifiedFile& verified) {
    QJsonObject object{{"file", verified.file},
                       {"sha256", hex(verified.digest)},
                       {"kind", nameOf(verified.facts.kind)},
                       {"at", timeText(verified.at)},
                       {"verdict", nameOf(verified.judgement.verdict)},
                       {"revocation", nameOf(verified.judgement.revocation)},
                       {"reasons", json(verified.judgement.reasons)},
                       {"path", json(verified.judgement.protocol)},
                       {"judgedBy", json(verified.by)}};
    if (verified.document)
        object.insert(QStringLiteral("document"),
                      QJsonObject{{"file", verified.document->path},
                                  {"sha256", hex(verified.document->digest)}});
    if (verified.status) object.insert(QStringLiteral("told"), json(*verified.status));
    if (verified.stamp) object.insert(QStringLiteral("timeStamp"), json(*verified.stamp));
    if (!verified.signature) return object;
    QJsonArray signers;
    for (const model::SignerJudgement& signer : verified.signature->signers)
        signers += json(signer);
    object.insert(QStringLiteral("attached"), verified.signature->isAttached);
    object.insert(QStringLiteral("signers"), signers);
    return object;
}

void print(Output& output, const VerifiedFile& verified) {
    output.line(verified.file + QStringLiteral(": ") + headlineOf(verified));
    const bool isInParts = verified.signature || verified.stamp;
    if (!isInParts) printReasons(output, verified.judgement.reasons);
    print(output, verified.judgement.protocol);
    if (verified.signature)
        for (const model::SignerJudgement& signer : verified.signature->signers)
            print(output, signer);
    if (verified.stamp) print(output, *verified.stamp);
    if (!verified.status) return;
    for (const model::ToldStatus& told : verified.status->told)
        output.line(QStringLiteral("  ") +
                    Text::tr("it says of %1: %2").arg(hex(told.serial), statusName(told.status)));
}

} // namespace app::kualikctl
