// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/request.h"
#include "model/certificates/detail_lines.h"
#include "model/viewer/view_kinds.h"

/** Certificates, lists and requests. */
namespace model::viewing {

namespace {

namespace x509 = crypto::x509;

constexpr std::size_t tbs = 0; // the first of the three that such an object holds

/** Where the certificate's parts begin: before version 3 there is none (RFC 5280 4.1). */
std::size_t firstOf(const FieldPlaces& places) {
    const auto first = places.find({0, tbs, 0});
    return first && places.tag(*first) == QLatin1String("[0]") ? 1 : 0;
}

ViewedGroup algorithms(const std::vector<DetailLine>& lines,
                       std::vector<std::optional<OctetRange>> places) {
    return group(ViewedTitle::Algorithms, DetailGroup::Certificate, lines, places);
}

void addGroup(ViewedObject& object, ViewedGroup group) {
    if (!group.lines.empty()) object.groups.push_back(std::move(group));
}

/** Of a list: version is optional, and so is nextUpdate (RFC 5280 5.1). */
struct ListPlaces {
    explicit ListPlaces(const FieldPlaces& places) {
        const auto whole = places.find({0, tbs});
        if (!whole) return;
        const auto parts = places.children(*whole);
        std::size_t at = 0;
        if (at < parts.size() && places.tag(parts[at]) == QLatin1String("INTEGER")) ++at;
        if (at < parts.size()) algorithm = places.range(parts[at++]);
        ++at; // the issuer, whose attributes have places of their own
        if (at < parts.size()) thisUpdate = places.range(parts[at++]);
        if (at < parts.size() && places.tag(parts[at]).endsWith(QLatin1String("Time")))
            nextUpdate = places.range(parts[at++]);
        if (at < parts.size() && places.tag(parts[at]) == QLatin1String("SEQUENCE"))
            entries = parts[at];
    }

    std::optional<OctetRange> algorithm;
    std::optional<OctetRange> thisUpdate;
    std::optional<OctetRange> nextUpdate;
    std::optional<std::size_t> entries;
};

/** The first entries, and that there are more. */
Result<ViewedGroup> entriesOf(const crypto::crl::CrlView& list, const ViewedObject& object,
                              const FieldPlaces& places, std::optional<std::size_t> node) {
    ViewedGroup made{ViewedTitle::Entries};
    std::vector<std::size_t> there; // those that the tree has
    if (node) there = places.children(*node);
    const std::size_t shown = std::min(list.size(), mostViewedEntries);
    for (std::size_t i = 0; i < shown; ++i) {
        KU_TRY(const auto entry, list.entry(i));
        ViewedLine line = entryLine(entry, object.utcOffset);
        if (i < there.size()) line.octets = places.range(there[i]);
        made.lines.push_back(std::move(line));
    }
    if (list.size() > shown)
        made.lines.push_back(
            {ViewedTerm::EntriesBeyond, static_cast<std::int64_t>(list.size() - shown)});
    return made;
}

} // namespace

Status certificate(const Target& target) {
    KU_TRY(const auto read, x509::Certificate::parse(target.octets));
    const FieldPlaces& places = target.places;
    const std::size_t first = firstOf(places);
    ViewedObject& object = target.object;
    object.name = text(x509::displayName(read.subject));
    ViewedGroup facts{ViewedTitle::Object};
    facts.lines.push_back(
        {ViewedTerm::Version, read.version, {}, first ? places.at({0, tbs, 0}) : std::nullopt});
    add(facts, ViewedTerm::SerialNumber, text(read.serialHex()), places.at({0, tbs, first}));
    facts.lines.push_back(
        {ViewedTerm::ValidFrom, read.notBefore, {}, places.at({0, tbs, first + 3, 0})});
    facts.lines.push_back(
        {ViewedTerm::ValidUntil, read.notAfter, {}, places.at({0, tbs, first + 3, 1})});
    const auto lines = linesOf(read);
    object.groups.push_back(std::move(facts));
    addGroup(object, group(ViewedTitle::Subject, DetailGroup::Subject, lines,
                           placesOf(read.subject, places)));
    addGroup(object,
             group(ViewedTitle::Issuer, DetailGroup::Issuer, lines, placesOf(read.issuer, places)));
    addGroup(object,
             algorithms(lines, {places.at({0, tbs, first + 1}), places.at({0, tbs, first + 5})}));
    addGroup(object, group(ViewedTitle::Extensions, DetailGroup::Extensions, lines,
                           placesOf(read.extensions, places)));
    return done();
}

Status request(const Target& target) {
    KU_TRY(const auto read, x509::Request::parse(target.octets));
    const FieldPlaces& places = target.places;
    ViewedObject& object = target.object;
    object.name = text(x509::displayName(read.subject));
    ViewedGroup facts{ViewedTitle::Object};
    std::vector<Error> faults;
    if (const Status own = read.verify(); !own) faults.push_back(own.error());
    addFaults(facts, faults);
    const auto lines = linesOf(read);
    object.groups.push_back(std::move(facts));
    addGroup(object, group(ViewedTitle::Subject, DetailGroup::Subject, lines,
                           placesOf(read.subject, places)));
    addGroup(object, algorithms(lines, {places.at({0, 1}), places.at({0, tbs, 2})}));
    addGroup(object, group(ViewedTitle::AskedFor, DetailGroup::Extensions, lines,
                           placesOf(read.extensions, places)));
    return done();
}

Status list(const Target& target, const Job& job) {
    const auto goOn = [&job](std::uint64_t) { return job.checkpoint().has_value(); };
    KU_TRY(auto read, crypto::crl::CrlView::of({target.octets.begin(), target.octets.end()}, goOn));
    const FieldPlaces& places = target.places;
    const ListPlaces parts(places);
    const x509::Crl& head = read.head();
    ViewedObject& object = target.object;
    object.name = text(x509::displayName(head.issuer));
    ViewedGroup facts{ViewedTitle::Object};
    if (const auto number = head.number()) facts.lines.push_back({ViewedTerm::ListNumber, *number});
    facts.lines.push_back({ViewedTerm::Issued, head.thisUpdate, {}, parts.thisUpdate});
    if (head.nextUpdate)
        facts.lines.push_back({ViewedTerm::NextList, *head.nextUpdate, {}, parts.nextUpdate});
    facts.lines.push_back({ViewedTerm::Entries, static_cast<std::int64_t>(read.size())});
    if (parts.entries) facts.lines.back().octets = places.range(*parts.entries);
    const auto lines = linesOf(head, object.utcOffset);
    object.groups.push_back(std::move(facts));
    addGroup(object,
             group(ViewedTitle::Issuer, DetailGroup::Issuer, lines, placesOf(head.issuer, places)));
    addGroup(object, algorithms(lines, {parts.algorithm}));
    addGroup(object, group(ViewedTitle::Extensions, DetailGroup::Extensions, lines,
                           placesOf(head.extensions, places)));
    KU_TRY(auto entries, entriesOf(read, object, places, parts.entries));
    addGroup(object, std::move(entries));
    object.octets = read.octets();
    object.list = std::make_shared<const crypto::crl::CrlView>(std::move(read));
    return done();
}

} // namespace model::viewing
