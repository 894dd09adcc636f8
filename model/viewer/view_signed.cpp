// SPDX-License-Identifier: Apache-2.0
#include "crypto/tsp/token.h"
#include "crypto/x509/view.h"
#include "model/viewer/view_kinds.h"

/** P7B files, CMS signatures and time stamps. */
namespace model::viewing {

namespace {

namespace cms = crypto::cms;
namespace tsp = crypto::tsp;
namespace x509 = crypto::x509;

std::int64_t count(std::size_t size) {
    return static_cast<std::int64_t>(size);
}

/** SignedData behind its ContentInfo, whose way this is (RFC 5652 3). */
std::vector<std::size_t> partsOfSignedData(const FieldPlaces& places,
                                           std::initializer_list<std::size_t> way) {
    const auto whole = places.find(way);
    return whole ? places.children(*whole) : std::vector<std::size_t>();
}

/** The SignerInfos: the last of SignedData. */
std::vector<std::size_t> signersOf(const FieldPlaces& places) {
    const auto parts = partsOfSignedData(places, {0, 1, 0});
    return parts.empty() ? parts : places.children(parts.back());
}

ViewedGroup contentsOf(const cms::SignedData& read) {
    ViewedGroup made{ViewedTitle::Contents};
    if (!read.isBundle()) {
        if (read.content)
            made.lines.push_back({ViewedTerm::Document, count(read.content->size())});
        else
            made.lines.push_back({ViewedTerm::DocumentApart});
    }
    made.lines.push_back({ViewedTerm::Certificates, count(read.certificates.size())});
    if (!read.crls.empty()) made.lines.push_back({ViewedTerm::Lists, count(read.crls.size())});
    if (!read.unreadable.empty())
        made.lines.push_back({ViewedTerm::Unreadable, count(read.unreadable.size())});
    return made;
}

QString accuracyText(const tsp::Accuracy& accuracy) {
    return QStringLiteral("± %1 s %2 ms %3 µs")
        .arg(accuracy.seconds)
        .arg(accuracy.milliseconds)
        .arg(accuracy.microseconds);
}

/** A stamp over these octets, or by itself. */
ViewedGroup stampOf(const tsp::Token& token, std::optional<ByteView> stamped) {
    ViewedGroup made{ViewedTitle::TimeStamp};
    made.lines.push_back({ViewedTerm::StampTime, token.time});
    if (token.accuracy) add(made, ViewedTerm::Accuracy, accuracyText(*token.accuracy));
    if (const x509::Certificate* authority = token.authority())
        add(made, ViewedTerm::Authority, text(x509::displayName(authority->subject)));
    addFaults(made, tsp::verify(token, stamped).faults);
    add(made, ViewedTerm::SerialNumber, hex(token.serial));
    add(made, ViewedTerm::Policy, text(token.policy));
    add(made, ViewedTerm::DigestAlgorithm, text(x509::longName(token.imprintOid)));
    add(made, ViewedTerm::Digest, hex(token.imprint));
    if (token.nonce) add(made, ViewedTerm::Nonce, hex(*token.nonce));
    return made;
}

/** Each line of a stamp where its TSTInfo has it (RFC 3161 2.4.2). */
void placeStamp(ViewedGroup& stamp, const FieldPlaces& places, std::optional<std::size_t> info) {
    if (!info) return;
    stamp.octets = places.range(*info);
    const auto parts = places.children(*info);
    const auto put = [&](ViewedTerm term, std::size_t part) {
        for (ViewedLine& line : stamp.lines)
            if (line.term == term && part < parts.size()) line.octets = places.range(parts[part]);
    };
    put(ViewedTerm::Policy, 1);
    put(ViewedTerm::Digest, 2);
    put(ViewedTerm::SerialNumber, 3);
    put(ViewedTerm::StampTime, 4);
}

ViewedGroup signerOf(const cms::Signer& signer, const cms::SignerCheck& check) {
    ViewedGroup made{ViewedTitle::Signer};
    if (check.certificate)
        add(made, ViewedTerm::SignerName, text(x509::displayName(check.certificate->subject)));
    addFaults(made, check.faults);
    if (signer.signingTime) made.lines.push_back({ViewedTerm::SignerClock, *signer.signingTime});
    add(made, ViewedTerm::IssuerName, text(x509::displayName(signer.issuer)));
    add(made, ViewedTerm::SerialNumber, hex(signer.serial));
    add(made, ViewedTerm::KeyIdentifier, hex(signer.keyIdentifier));
    add(made, ViewedTerm::DigestAlgorithm, text(x509::longName(signer.digestOid)));
    add(made, ViewedTerm::SignatureAlgorithm, text(x509::longName(signer.signatureOid)));
    return made;
}

/** Those of a signature are over its octets; each can be opened by itself. */
void addStamps(const Target& target, const cms::Signer& signer) {
    for (const Bytes& encoded : signer.timeStamps) {
        const auto token = tsp::Token::parse(encoded);
        ViewedGroup made = token ? stampOf(*token, ByteView(signer.signature))
                                 : ViewedGroup{ViewedTitle::TimeStamp};
        if (!token) made.lines.push_back({ViewedTerm::Signature, token.error()});
        made.octets = target.places.of(encoded);
        target.object.groups.push_back(std::move(made));
        ViewedPart part{ViewedKind::TimeStampToken, {}, {}, {}, encoded, target.places.of(encoded)};
        if (token) part.from = token->time;
        if (const auto* authority = token ? token->authority() : nullptr)
            part.name = text(x509::displayName(authority->subject));
        target.object.parts.push_back(std::move(part));
    }
}

void addToken(const Target& target, const tsp::Token& token, std::optional<std::size_t> info) {
    ViewedGroup made = stampOf(token, std::nullopt);
    placeStamp(made, target.places, info);
    target.object.groups.push_back(std::move(made));
    target.object.groups.push_back(contentsOf(token.signedData));
    addParts(target, token.signedData);
    if (const x509::Certificate* authority = token.authority())
        target.object.name = text(x509::displayName(authority->subject));
}

} // namespace

Status signedData(const Target& target) {
    KU_TRY(const auto read, cms::SignedData::parse(target.octets));
    ViewedObject& object = target.object;
    object.groups.push_back(contentsOf(read));
    addParts(target, read);
    const auto checks = cms::verify(read);
    const auto there = signersOf(target.places);
    for (std::size_t i = 0; i < checks.size(); ++i) {
        ViewedGroup signer = signerOf(read.signers[i], checks[i]);
        if (checks.size() > 1) signer.number = static_cast<int>(i) + 1;
        if (i < there.size()) signer.octets = target.places.range(there[i]);
        if (i == 0 && checks[i].certificate)
            object.name = text(x509::displayName(checks[i].certificate->subject));
        object.groups.push_back(std::move(signer));
        addStamps(target, read.signers[i]);
    }
    if (object.name.isEmpty() && !object.parts.empty()) object.name = object.parts.front().name;
    return done();
}

Status timeStamp(const Target& target) {
    KU_TRY(const auto token, tsp::Token::parse(target.octets));
    addToken(target, token, target.places.find({0, 1, 0, 2, 1, 0, 0}));
    return done();
}

Status timeStampResponse(const Target& target) {
    KU_TRY(const auto read, tsp::Response::parse(target.octets));
    ViewedGroup answer{ViewedTitle::Answer, 0, {}, target.places.at({0, 0})};
    if (!read.token) answer.lines.push_back({ViewedTerm::Refused, read.status});
    for (const std::string& words : read.text)
        add(answer, ViewedTerm::ServiceText, text(words));
    if (!answer.lines.empty()) target.object.groups.push_back(std::move(answer));
    if (read.token) addToken(target, *read.token, target.places.find({0, 1, 1, 0, 2, 1, 0, 0}));
    return done();
}

} // namespace model::viewing
