// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/revocation.h"

#include <algorithm>
#include <map>

#include "crypto/x509/list_scope.h"
#include "crypto/x509/list_signer.h"
#include "crypto/x509/time_text.h"

namespace crypto::x509 {

namespace {

constexpr int certificateHold = 6; // RFC 5280 5.3.1
constexpr int removeFromCrl = 8;

/** A list that may tell of the certificate: whose signature, scope and extensions are in order. */
struct Usable {
    const Crl* crl = nullptr;
    ListScope scope;
    ReasonMask reasons = 0;
};

/** The lists of one key for one scope: a newer one takes an older one's place (5.2.4 (b), (c)). */
using Stream = std::vector<Usable>;

/** What one source says. */
struct Finding {
    bool isRevoked = false;
    ReasonMask reasons = 0; // for which it says so, where it is good
    Time made;
    std::vector<StatusSource> sources = {};
    std::optional<Time> revokedAt = {};
    std::optional<int> reason = {};
};

/** All that is said of one link. */
struct Sayings {
    std::vector<Finding> findings = {};
    std::vector<Error> doubts = {};
};

StatusSource sourceOf(const Usable& list) {
    const auto kind =
        list.scope.base ? StatusSource::Kind::DeltaList : StatusSource::Kind::FullList;
    return {kind,
            displayName(list.crl->issuer),
            list.crl->number(),
            list.scope.base,
            list.crl->thisUpdate,
            list.crl->nextUpdate};
}

Error doubtOf(const char* word) {
    return {ErrorCode::ChainInvalid, {word}, "revocation"};
}

/** One link, asked of everything that is there. */
class Asking {
public:
    Asking(const std::vector<Certificate>& links, std::size_t place, const PathEvidence& evidence,
           const SignerCheck& holds)
        : m_links(links)
        , m_place(place)
        , m_evidence(evidence)
        , m_holds(holds) {}

    Sayings ask() {
        for (const auto& [key, stream] : streams())
            askStream(stream);
        for (const StatusAnswer& answer : m_evidence.answers)
            if (isOf(answer)) askAnswer(answer);
        return std::move(m_sayings);
    }

private:
    const Certificate& link() const { return m_links[m_place]; }

    std::map<Bytes, Stream> streams();
    void addTo(std::map<Bytes, Stream>& streams, const Crl& crl);
    void askStream(const Stream& stream);
    void askLater(const Usable& list);
    void askBase(const Usable& base, const Usable* delta);
    void askLooseDelta(const Usable& delta);
    bool isOf(const StatusAnswer& answer) const;
    void askAnswer(const StatusAnswer& answer);
    void askGoodAnswer(const StatusAnswer& answer, const StatusSource& source);

    bool isOfThen(const Crl& crl) const { return crl.thisUpdate <= m_evidence.at; }
    bool isInDate(const Crl& crl) const {
        return !crl.nextUpdate || m_evidence.at <= *crl.nextUpdate;
    }
    /** Made later, but until now: what was revoked stays listed while in date (RFC 5280 3.3). */
    bool tellsOfBefore(Time made) const {
        return made <= std::min(m_evidence.now.value_or(m_evidence.at), link().notAfter);
    }
    void addRevoked(const CrlEntry& entry, std::vector<StatusSource> sources, Time made) {
        m_sayings.findings.push_back(
            {true, 0, made, std::move(sources), entry.revokedAt, entry.reason});
    }
    void addGood(ReasonMask reasons, std::vector<StatusSource> sources, Time made) {
        m_sayings.findings.push_back({false, reasons, made, std::move(sources)});
    }
    void addDoubt(Error doubt) { m_sayings.doubts.push_back(std::move(doubt)); }

    const std::vector<Certificate>& m_links;
    std::size_t m_place;
    const PathEvidence& m_evidence;
    const SignerCheck& m_holds;
    Sayings m_sayings;
};

std::map<Bytes, Stream> Asking::streams() {
    std::map<Bytes, Stream> streams;
    for (const Crl& crl : m_evidence.crls)
        addTo(streams, crl);
    return streams;
}

void Asking::addTo(std::map<Bytes, Stream>& streams, const Crl& crl) {
    const bool isIssuers = isSameName(crl.issuerDer, link().issuerDer);
    const Extension* point = findExtension(crl.extensions, oid::issuingDistributionPoint);
    if (!isIssuers && !point) return;
    auto scope = scopeOf(crl);
    const ReasonMask reasons = scope ? reasonsTold(crl, *scope, link()) : 0;
    if (reasons == 0 && (scope || !isIssuers)) return;
    auto signer = signerOf(crl, m_links, m_place, m_evidence, m_holds);
    if (!signer) return addDoubt(signer.error());
    if (!*signer) return;
    if (!scope) return addDoubt(scope.error());
    Bytes key = (*signer)->publicKeyInfo;
    if (point) key.insert(key.end(), point->value.begin(), point->value.end());
    streams[key].push_back({&crl, std::move(scope).value(), reasons});
}

/** The newest of those that the condition allows. */
template <typename Condition>
const Usable* newest(const Stream& stream, Condition condition) {
    const Usable* best = nullptr;
    for (const Usable& one : stream)
        if (condition(one) && (!best || best->crl->thisUpdate < one.crl->thisUpdate)) best = &one;
    return best;
}

/** RFC 5280 5.2.4: made for this base or an older one, and after it. */
bool completes(const Usable& delta, const Usable& base) {
    const auto number = delta.crl->number();
    const auto before = base.crl->number();
    return number && before && *delta.scope.base <= *before && *before < *number;
}

/** The base tells already what it would add. */
bool isOlder(const Usable& delta, const Usable& base) {
    const auto number = delta.crl->number();
    const auto before = base.crl->number();
    return number && before && *number <= *before;
}

void Asking::askStream(const Stream& stream) {
    const Usable* base =
        newest(stream, [&](const Usable& one) { return !one.scope.base && isOfThen(*one.crl); });
    const Usable* delta = newest(stream, [&](const Usable& one) {
        return base && one.scope.base && isOfThen(*one.crl) && completes(one, *base);
    });
    bool isBaseMissing = false;
    for (const Usable& one : stream) {
        if (!isOfThen(*one.crl)) {
            askLater(one);
        } else if (one.scope.base && !(base && (completes(one, *base) || isOlder(one, *base)))) {
            askLooseDelta(one);
            isBaseMissing = true;
        }
    }
    if (isBaseMissing) addDoubt(doubtOf("delta-without-base"));
    if (base && !isBaseMissing) askBase(*base, delta);
    if (base && isBaseMissing)
        if (const CrlEntry* entry = entryOf(*base->crl, base->scope, link()))
            addRevoked(*entry, {sourceOf(*base)}, base->crl->thisUpdate);
}

/**
 * Made after that moment: what was revoked after it held until then. Invalid before it was revoked
 * (RFC 5280 5.3.2), it counts as revoked from ever.
 */
void Asking::askLater(const Usable& list) {
    const CrlEntry* entry = entryOf(*list.crl, list.scope, link());
    if (entry && entry->reason != removeFromCrl &&
        (entry->revokedAt <= m_evidence.at ||
         findExtension(entry->extensions, oid::invalidityDate)))
        return addRevoked(*entry, {sourceOf(list)}, list.crl->thisUpdate);
    if (list.scope.base) return; // it adds to a list; of that it tells nothing
    if (tellsOfBefore(list.crl->thisUpdate))
        addGood(list.reasons, {sourceOf(list)}, list.crl->thisUpdate);
    else
        addDoubt(doubtOf("crl-not-yet-valid"));
}

void Asking::askLooseDelta(const Usable& delta) {
    const CrlEntry* entry = entryOf(*delta.crl, delta.scope, link());
    if (entry && entry->reason != removeFromCrl)
        addRevoked(*entry, {sourceOf(delta)}, delta.crl->thisUpdate);
}

/** What is listed is revoked, however old the list is. */
void Asking::askBase(const Usable& base, const Usable* delta) {
    std::vector<StatusSource> sources{sourceOf(base)};
    if (delta) sources.push_back(sourceOf(*delta));
    const CrlEntry* added = delta ? entryOf(*delta->crl, delta->scope, link()) : nullptr;
    const Time made = delta ? delta->crl->thisUpdate : base.crl->thisUpdate;
    if (added && added->reason != removeFromCrl)
        return addRevoked(*added, std::move(sources), made);
    const CrlEntry* listed = entryOf(*base.crl, base.scope, link());
    // Taken off the list: freed from hold, or expired (RFC 5280 5.3.1), which undoes nothing.
    const bool isFreed =
        added && isInDate(*delta->crl) && listed && listed->reason == certificateHold;
    if (listed && !isFreed) return addRevoked(*listed, std::move(sources), made);
    if (!isInDate(*base.crl))
        return addDoubt({ErrorCode::CrlExpired,
                         {timeText(*base.crl->nextUpdate), displayName(base.crl->issuer)},
                         "CRL"});
    addGood(base.reasons, std::move(sources), made);
}

bool Asking::isOf(const StatusAnswer& answer) const {
    const Certificate& issuer = m_links[std::min(m_place + 1, m_links.size() - 1)];
    return answer.serial == link().serial && isSameName(answer.issuerDer, link().issuerDer) &&
           answer.issuerKeyInfo == issuer.publicKeyInfo;
}

/** One of whom nobody tells whether it was revoked itself is believed to say "revoked". */
bool isOnlyUntold(const Error& signerFault) {
    return signerFault.code == ErrorCode::StatusNotTold;
}

void Asking::askAnswer(const StatusAnswer& answer) {
    if (answer.signerFault && !isOnlyUntold(*answer.signerFault))
        return addDoubt(*answer.signerFault);
    const StatusSource source{StatusSource::Kind::Answer, answer.responder, {}, {},
                              answer.thisUpdate,          answer.nextUpdate};
    switch (answer.status) {
    case StatusAnswer::Status::Unknown:
        return addDoubt(doubtOf("status-unknown"));
    case StatusAnswer::Status::Good:
        return askGoodAnswer(answer, source);
    case StatusAnswer::Status::Revoked:
        break;
    }
    const Time since = answer.revokedAt.value_or(answer.thisUpdate);
    if (m_evidence.at < answer.thisUpdate && m_evidence.at < since)
        return askGoodAnswer(answer, source); // it held until then
    m_sayings.findings.push_back({true, 0, answer.thisUpdate, {source}, since, answer.reason});
}

void Asking::askGoodAnswer(const StatusAnswer& answer, const StatusSource& source) {
    if (answer.signerFault) return addDoubt(*answer.signerFault);
    const bool isLater = m_evidence.at < answer.thisUpdate;
    const Time until = answer.nextUpdate.value_or(answer.thisUpdate + m_evidence.answersHold);
    if (isLater && !tellsOfBefore(answer.thisUpdate))
        addDoubt(doubtOf("status-not-yet-valid"));
    else if (!isLater && until < m_evidence.at)
        addDoubt(doubtOf("status-out-of-date"));
    else
        addGood(allReasons, {source}, answer.thisUpdate);
}

/** A certificate on hold is free again where something newer that is for each reason says so. */
bool isFreedSince(const Finding& held, const std::vector<Finding>& findings, Time at) {
    return held.reason == certificateHold &&
           std::any_of(findings.begin(), findings.end(), [&](const Finding& one) {
               return !one.isRevoked && one.reasons == allReasons && held.made < one.made &&
                      one.made <= at;
           });
}

LinkStatus conclude(Sayings sayings, Time at) {
    LinkStatus status;
    ReasonMask told = 0;
    for (const Finding& one : sayings.findings) {
        if (one.isRevoked && !isFreedSince(one, sayings.findings, at))
            return {CertificateStatus::Revoked, one.sources, one.revokedAt, one.reason};
        if (one.isRevoked) continue;
        told |= one.reasons;
        status.sources.insert(status.sources.end(), one.sources.begin(), one.sources.end());
    }
    if (told == allReasons) {
        status.status = CertificateStatus::Good;
        return status;
    }
    status.isInDoubt = !sayings.doubts.empty();
    status.doubt =
        status.isInDoubt ? sayings.doubts.front() : doubtOf(told == 0 ? "no-crl" : "some-reasons");
    return status;
}

} // namespace

LinkStatus statusOf(const std::vector<Certificate>& links, std::size_t place,
                    const PathEvidence& evidence, const SignerCheck& holds) {
    return conclude(Asking(links, place, evidence, holds).ask(), evidence.at);
}

} // namespace crypto::x509
