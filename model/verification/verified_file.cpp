// SPDX-License-Identifier: Apache-2.0
#include "model/verification/verified_file.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>

#include "crypto/object/recognise.h"
#include "crypto/x509/hash.h"
#include "model/files/atomic_file.h"

namespace model {

namespace {

namespace cms = crypto::cms;
namespace object = crypto::object;
namespace tsp = crypto::tsp;
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

ObjectFacts factsOf(const SignatureJudgement& signature) {
    QStringList names;
    for (const SignerJudgement& signer : signature.signers)
        names += signer.name;
    return {ObjectKind::Signature, names.join(QStringLiteral("; "))};
}

ObjectFacts factsOf(const StatusJudgement& status) {
    ObjectFacts facts{ObjectKind::StatusResponse, status.responder};
    facts.from = status.producedAt;
    return facts;
}

ObjectFacts factsOf(const StampJudgement& stamp) {
    ObjectFacts facts{ObjectKind::TimeStamp, stamp.authority, stamp.serial};
    facts.from = stamp.time;
    return facts;
}

/** Nothing where it cannot be read: whoever needs it says so. */
object::Kind kindOf(const QString& path) {
    const auto content = readWhole(path, mostOctetsOfObject);
    return content ? object::recognise(*content).kind : object::Kind::Unknown;
}

bool isOverDocument(object::Kind kind) {
    return kind == object::Kind::Cms || kind == object::Kind::TimeStampToken ||
           kind == object::Kind::TimeStampResponse;
}

bool isEvidence(object::Kind kind) {
    return kind == object::Kind::Certificate || kind == object::Kind::Crl ||
           kind == object::Kind::Bundle || kind == object::Kind::OcspResponse;
}

/** The only file of these for which it holds; empty where there is none, or another. */
template <typename Condition>
QString onlyOne(const QStringList& files, Condition condition) {
    QString found;
    for (const QString& file : files) {
        if (!QFileInfo(file).isFile() || !condition(kindOf(file))) continue;
        if (!found.isEmpty()) return {};
        found = file;
    }
    return found;
}

/** What is verified, as it was read. */
struct Reading {
    const VerificationQuestion& question;
    Evidence& evidence;
    Time at;
    std::chrono::seconds utcOffset;
    Bytes document = {}; // its octets
    VerifiedFile verified = {};
};

std::optional<ByteView> documentOf(const Reading& reading) {
    if (!reading.verified.document) return {};
    return ByteView(reading.document);
}

Status readDocument(Reading& reading) {
    const QString& path = reading.question.document;
    if (path.isEmpty()) return done();
    KU_TRY(reading.document, readWhole(path, mostOctetsOfObject));
    GivenFile document{path, {}};
    KU_TRY(document.digest, x509::hashOf(x509::oid::sha256, reading.document));
    reading.verified.document = std::move(document);
    return done();
}

Status verifySignature(Reading& reading, ByteView encoded) {
    KU_TRY(const auto signedData, cms::SignedData::parse(encoded));
    auto signature = judgeSignature(signedData, documentOf(reading), reading.evidence, reading.at);
    reading.verified.facts = factsOf(signature);
    reading.verified.judgement = wholeOf(signature);
    reading.verified.signature = std::move(signature);
    return done();
}

Status verifyToken(Reading& reading, const tsp::Token& token) {
    auto stamp = judgeStamp(token, documentOf(reading), reading.evidence, reading.at);
    if (!reading.verified.document) {
        stamp.reasons.push_back({ErrorCode::ContentMissing});
        if (stamp.verdict == Verdict::Good) stamp.verdict = Verdict::CannotTell;
    }
    reading.verified.facts = factsOf(stamp);
    Judgement& whole = reading.verified.judgement;
    whole = {stamp.verdict, stamp.reasons, Revocation::NotChecked};
    if (stamp.ofAuthority) whole.revocation = stamp.ofAuthority->revocation;
    reading.verified.stamp = std::move(stamp);
    return done();
}

/** Its service may have refused: then there is no stamp to verify. */
Status verifyStamp(Reading& reading, const object::Recognised& found) {
    if (found.kind == object::Kind::TimeStampToken) {
        KU_TRY(const auto token, tsp::Token::parse(found.encoded));
        return verifyToken(reading, token);
    }
    KU_TRY(const auto response, tsp::Response::parse(found.encoded));
    if (!response.token) return Error{ErrorCode::ValueMissing, {"time stamp"}};
    return verifyToken(reading, *response.token);
}

Status verifyStatus(Reading& reading, ByteView encoded) {
    KU_TRY(const auto response, crypto::ocsp::Response::parse(encoded));
    auto status = judgeResponse(response, reading.evidence, reading.at);
    reading.verified.facts = factsOf(status);
    reading.verified.judgement = status.judgement;
    reading.verified.status = std::move(status);
    return done();
}

Status verifyObject(Reading& reading) {
    KU_TRY(const SignedObject object, readAnyObject(reading.question.file));
    reading.verified.facts =
        std::visit([&](const auto& one) { return factsOf(one, reading.utcOffset); }, object);
    reading.verified.judgement = judge(object, reading.evidence, reading.at);
    return done();
}

Status verifyFound(Reading& reading, const object::Recognised& found) {
    switch (found.kind) {
    case object::Kind::Cms:
        return verifySignature(reading, found.encoded);
    case object::Kind::TimeStampToken:
    case object::Kind::TimeStampResponse:
        return verifyStamp(reading, found);
    case object::Kind::OcspResponse:
        return verifyStatus(reading, found.encoded);
    case object::Kind::Unknown:
    case object::Kind::Certificate:
    case object::Kind::Crl:
    case object::Kind::Request:
    case object::Kind::Bundle:
    case object::Kind::Pkcs12:
        break;
    }
    return verifyObject(reading);
}

void addRoot(JudgedBy& by, const Evidence& evidence, const x509::PathProtocol& protocol) {
    if (!protocol.reachesRoot || protocol.links.empty()) return;
    const x509::CheckedLink& root = protocol.links.back();
    const PathRoot found{QString::fromStdString(root.subject), root.serial,
                         isOfRegister(evidence, protocol.root), isTrusted(evidence, protocol.root)};
    if (std::find(by.roots.begin(), by.roots.end(), found) == by.roots.end())
        by.roots.push_back(found);
}

JudgedBy judgedBy(const VerifiedFile& verified, const Evidence& evidence) {
    JudgedBy by;
    by.registerCertificates = evidence.ofRegister;
    by.registerLists = evidence.listsOfRegister;
    by.given = evidence.given;
    by.leftOut = evidence.leftOut;
    addRoot(by, evidence, verified.judgement.protocol);
    const auto addStamp = [&](const StampJudgement& stamp) {
        if (stamp.ofAuthority) addRoot(by, evidence, stamp.ofAuthority->protocol);
    };
    if (verified.stamp) addStamp(*verified.stamp);
    if (!verified.signature) return by;
    for (const SignerJudgement& signer : verified.signature->signers) {
        if (signer.ofCertificate) addRoot(by, evidence, signer.ofCertificate->protocol);
        std::for_each(signer.stamps.begin(), signer.stamps.end(), addStamp);
    }
    return by;
}

/** A reader's fault, naming the file instead of a part of it. */
Error named(const Error& fault, const QString& path) {
    if (fault.code != ErrorCode::MalformedDer) return fault;
    return {ErrorCode::MalformedDer, {path.toStdString()}, crypto::describe(fault), fault.clause};
}

} // namespace

bool VerifiedFile::needsDocument() const {
    if (document) return false;
    return (signature && !signature->isAttached) || stamp.has_value();
}

VerificationQuestion arranged(VerificationQuestion question) {
    const object::Kind kind = kindOf(question.file);
    const bool isAnyFile = kind == object::Kind::Unknown || kind == object::Kind::Pkcs12;
    if (isAnyFile && question.document.isEmpty() && !question.awaiting.isEmpty()) {
        question.document = std::exchange(question.file, question.awaiting);
        return question;
    }
    if (!isOverDocument(kind) && !isEvidence(kind) && question.document.isEmpty()) {
        const QString signature = onlyOne(question.evidence, isOverDocument);
        if (signature.isEmpty()) return question;
        question.document = std::exchange(question.file, signature);
        question.evidence.removeAll(signature);
        return question;
    }
    if (!isOverDocument(kind) || !question.document.isEmpty()) return question;
    question.document = onlyOne(question.evidence, [](object::Kind one) {
        return !isEvidence(one) && !isOverDocument(one);
    });
    question.evidence.removeAll(question.document);
    return question;
}

Result<VerifiedFile> verifyBy(const VerificationQuestion& question, Evidence& evidence, Time at,
                              std::chrono::seconds utcOffset, const Job& job) {
    Reading reading{question, evidence, at, utcOffset};
    reading.verified.file = question.file;
    reading.verified.at = at;
    reading.verified.verifiedOn = evidence.now.value_or(at);
    KU_TRY(const Bytes content, readWhole(question.file, mostOctetsOfObject));
    KU_TRY(reading.verified.digest, x509::hashOf(x509::oid::sha256, content));
    KU_CHECK(readDocument(reading));
    KU_CHECK(job.checkpoint());
    if (const Status read = verifyFound(reading, object::recognise(content)); !read)
        return named(read.error(), question.file);
    reading.verified.by = judgedBy(reading.verified, evidence);
    return std::move(reading.verified);
}

void toCivilTime(VerifiedFile& verified, std::chrono::seconds utcOffset) {
    toCivilTime(verified.judgement, utcOffset);
    if (verified.signature) toCivilTime(*verified.signature, utcOffset);
    if (verified.stamp) toCivilTime(*verified.stamp, utcOffset);
    if (verified.status) toCivilTime(verified.status->judgement, utcOffset);
}

} // namespace model
