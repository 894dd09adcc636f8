// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QStringList>

#include "crypto/x509/view.h"
#include "model/viewer/view_kinds.h"
#include "model/viewer/viewed_structure.h"

namespace model {

namespace {

namespace profile = crypto::profile;
using Parts = std::vector<DetailPart>;
using viewing::text;

/** With what is known of it; a value of the form stays in its braces. */
QString filledFrom(const std::string& pattern, const profile::Values& authority) {
    const auto whole = profile::fill(pattern, authority);
    return text(whole ? *whole : pattern);
}

void addUsages(Parts& parts, unsigned bits) {
    for (const QString& name : text(profile::usageNames(bits)).split(QStringLiteral(", ")))
        if (!name.isEmpty()) parts.push_back({name, {}});
}

Parts partsOf(const profile::ExtensionRule& rule, const profile::Values& authority) {
    Parts parts;
    addUsages(parts, rule.bits);
    if (rule.content == profile::Content::BasicConstraints)
        parts.push_back({QStringLiteral("cA: TRUE"), {}});
    if (!rule.policy.empty()) parts.push_back({text(rule.policy), {}});
    if (!rule.cps.empty())
        parts.push_back({QStringLiteral("1.3.6.1.5.5.7.2.1"), filledFrom(rule.cps, authority)});
    for (const profile::Location& location : rule.locations)
        parts.push_back({location.method.empty() ? QStringLiteral("URI") : text(location.method),
                         filledFrom(location.url, authority)});
    for (const profile::Choice& choice : rule.choices)
        if (choice.presence != profile::Presence::Forbidden)
            parts.push_back({text(choice.oid), {}});
    return parts;
}

GivenExtension givenBy(const profile::ExtensionRule& rule, const profile::Values& authority) {
    GivenExtension given;
    given.line.group = DetailGroup::Extensions;
    given.line.name = text(crypto::x509::longName(rule.oid));
    given.line.oid = text(rule.oid);
    given.line.critical = rule.critical;
    given.line.parts = partsOf(rule, authority);
    given.source = profile::sourceOf(rule, authority);
    given.presence = rule.presence;
    return given;
}

} // namespace

std::vector<ExtensionBeside> extensionsBeside(const ViewedObject& request,
                                              const profile::Profile& structure,
                                              const profile::Values& authority) {
    std::vector<ExtensionBeside> all;
    for (const ViewedGroup& group : request.groups)
        if (group.title == ViewedTitle::AskedFor)
            for (const ViewedLine& line : group.lines)
                all.push_back({line.detail, {}, line.octets});
    for (const profile::ExtensionRule& rule : structure.extensions) {
        const auto same = [&](const ExtensionBeside& one) {
            return one.asked && one.asked->oid == text(rule.oid);
        };
        const auto asked = std::find_if(all.begin(), all.end(), same);
        if (asked != all.end())
            asked->given = givenBy(rule, authority);
        else if (rule.presence != profile::Presence::Forbidden)
            all.push_back({{}, givenBy(rule, authority), {}});
    }
    return all;
}

} // namespace model
