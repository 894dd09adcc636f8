// SPDX-License-Identifier: Apache-2.0
#include "crypto/ocsp/response.h"
#include "crypto/x509/view.h"
#include "model/viewer/view_kinds.h"

/** OCSP responses (RFC 6960 4.2.1). */
namespace model::viewing {

namespace {

namespace ocsp = crypto::ocsp;
namespace x509 = crypto::x509;

/** SingleResponses: the first SEQUENCE of ResponseData, behind who answered and when. */
std::vector<std::size_t> answersOf(const FieldPlaces& places) {
    const auto data = places.find({0, 1, 0, 1, 0, 0});
    if (!data) return {};
    for (const std::size_t part : places.children(*data))
        if (places.tag(part) == QLatin1String("SEQUENCE")) return places.children(part);
    return {};
}

ViewedGroup answerOf(const ocsp::SingleResponse& single) {
    ViewedGroup made{ViewedTitle::AnswerOn};
    add(made, ViewedTerm::SerialNumber, hex(single.id.serial));
    made.lines.push_back({ViewedTerm::AnswerStatus, single.status});
    if (single.revokedAt) made.lines.push_back({ViewedTerm::RevokedOn, *single.revokedAt});
    if (single.reason) add(made, ViewedTerm::Reason, text(x509::reasonName(*single.reason)));
    made.lines.push_back({ViewedTerm::AsOf, single.thisUpdate});
    if (single.nextUpdate) made.lines.push_back({ViewedTerm::NextUpdate, *single.nextUpdate});
    add(made, ViewedTerm::DigestAlgorithm, text(x509::longName(single.id.digestOid)));
    add(made, ViewedTerm::IssuerNameHash, hex(single.id.issuerNameHash));
    add(made, ViewedTerm::IssuerKeyHash, hex(single.id.issuerKeyHash));
    return made;
}

ViewedGroup headOf(const ocsp::Response& read, const FieldPlaces& places) {
    ViewedGroup made{ViewedTitle::Answer};
    if (read.basic.empty()) {
        made.lines.push_back({ViewedTerm::Refused, read.responseStatus, {}, places.at({0, 0})});
        return made;
    }
    add(made, ViewedTerm::Responder, text(x509::displayName(read.responder)));
    add(made, ViewedTerm::KeyIdentifier, hex(read.responderKeyHash));
    made.lines.push_back({ViewedTerm::Issued, read.producedAt});
    add(made, ViewedTerm::SignatureAlgorithm, text(x509::longName(read.signatureOid)),
        places.at({0, 1, 0, 1, 0, 1}));
    if (read.nonce) add(made, ViewedTerm::Nonce, hex(*read.nonce));
    if (read.hasExtendedRevoke) made.lines.push_back({ViewedTerm::NeverIssued});
    return made;
}

} // namespace

Status ocspResponse(const Target& target) {
    KU_TRY(const auto read, ocsp::Response::parse(target.octets));
    ViewedObject& object = target.object;
    object.groups.push_back(headOf(read, target.places));
    const auto there = answersOf(target.places);
    for (std::size_t i = 0; i < read.responses.size(); ++i) {
        ViewedGroup answer = answerOf(read.responses[i]);
        if (read.responses.size() > 1) answer.number = static_cast<int>(i) + 1;
        if (i < there.size()) answer.octets = target.places.range(there[i]);
        object.groups.push_back(std::move(answer));
    }
    for (const x509::Certificate& one : read.certificates)
        object.parts.push_back(partOf(one, target.places));
    object.name = read.responder.empty() && !read.certificates.empty()
                      ? text(x509::displayName(read.certificates.front().subject))
                      : text(x509::displayName(read.responder));
    return done();
}

} // namespace model::viewing
