// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/structure_json.h"

#include <QJsonArray>

#include "app/kualikctl/text.h"
#include "crypto/profile/value_source.h"
#include "crypto/x509/name.h"

namespace app::kualikctl {

namespace {

namespace profile = crypto::profile;
using profile::Content;
using profile::sourceOf;

QJsonArray json(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const std::string& one : texts)
        array += text(one);
    return array;
}

QJsonArray json(const std::vector<int>& numbers) {
    QJsonArray array;
    for (const int number : numbers)
        array += number;
    return array;
}

QJsonArray json(const std::map<std::string, int>& lines) {
    QJsonArray array;
    for (const auto& [field, line] : lines)
        array += QJsonObject{{"field", text(field)}, {"line", line}};
    return array;
}

QJsonObject json(const profile::AttributeRule& rule, const profile::Values& authority) {
    return {
        {"label", text(rule.label)},    {"oid", text(rule.oid)},
        {"encoding", encodingOf(rule)}, {"presence", text(nameOf(rule.presence))},
        {"value", text(rule.value)},    {"source", text(nameOf(sourceOf(rule.value, authority)))},
        {"upperCase", rule.upperCase},  {"pattern", text(rule.pattern)},
        {"maxLength", rule.maxLength},  {"line", rule.orderLine},
        {"oddity", text(rule.oddity)},
    };
}

QJsonArray json(const std::vector<profile::Location>& locations, const profile::Values& authority) {
    QJsonArray array;
    for (const profile::Location& location : locations)
        array += QJsonObject{{"method", text(location.method)},
                             {"url", text(location.url)},
                             {"source", text(nameOf(sourceOf(location.url, authority)))}};
    return array;
}

QJsonArray json(const std::vector<profile::Choice>& choices) {
    QJsonArray array;
    for (const profile::Choice& choice : choices)
        array += QJsonObject{{"oid", text(choice.oid)},
                             {"titles", jsonOf(choice.titles)},
                             {"presence", text(nameOf(choice.presence))},
                             {"value", text(choice.value)},
                             {"keyPlace", text(choice.place)}};
    return array;
}

QJsonObject json(const profile::AlternativeNames& names) {
    return {{"email", text(nameOf(names.email))},
            {"dns", text(nameOf(names.dns))},
            {"maxDns", names.maxDns},
            {"domains", json(names.domains)},
            {"hasCommonName", names.hasCommonName}};
}

/** What a row of this kind says of the contents. */
QJsonObject contentsOf(const profile::ExtensionRule& rule, const profile::Values& authority) {
    switch (rule.content) {
    case Content::KeyUsage:
        return {{"bits", QJsonArray::fromStringList(bitNames(rule.bits))},
                {"optionalBits", QJsonArray::fromStringList(bitNames(rule.optionalBits))}};
    case Content::CertificatePolicies:
        return {{"policy", text(rule.policy)},
                {"otherPolicies", json(rule.otherPolicies)},
                {"cps", text(rule.cps)}};
    case Content::AuthorityInformationAccess:
        return {{"urls", json(rule.locations, authority)}};
    case Content::CrlDistributionPoints:
    case Content::FreshestCrl:
        return {{"urls", json(rule.locations, authority)}, {"reasonsHex", text(rule.reasonsHex)}};
    case Content::AuthorityKeyIdentifier:
        return {{"issuerAndSerial", text(nameOf(rule.issuerAndSerial))}};
    case Content::ExtendedKeyUsage:
    case Content::KeyStorage:
        return {{"choices", json(rule.choices)}};
    case Content::SubjectAlternativeName:
        return {{"alternativeNames", json(rule.names)}};
    case Content::BasicConstraints:
    case Content::SubjectKeyIdentifier:
    case Content::BinaryData:
    case Content::OcspNoCheck:
    case Content::CrlNumber:
    case Content::DeltaCrlIndicator:
    case Content::ReasonCode:
    case Content::InvalidityDate:
        break;
    }
    return {};
}

QJsonObject json(const profile::ExtensionRule& rule, const profile::Values& authority) {
    QJsonObject object = contentsOf(rule, authority);
    object.insert(QStringLiteral("field"), text(rule.field));
    object.insert(QStringLiteral("oid"), text(rule.oid));
    object.insert(QStringLiteral("kind"), text(nameOf(rule.content)));
    object.insert(QStringLiteral("presence"), text(nameOf(rule.presence)));
    object.insert(QStringLiteral("critical"), rule.critical);
    object.insert(QStringLiteral("source"), text(nameOf(sourceOf(rule, authority))));
    object.insert(QStringLiteral("line"), rule.orderLine);
    object.insert(QStringLiteral("oddity"), text(rule.oddity));
    return object;
}

template <typename Rule>
QJsonArray rowsOf(const std::vector<Rule>& rules, const profile::Values& authority) {
    QJsonArray array;
    for (const Rule& rule : rules)
        array += json(rule, authority);
    return array;
}

} // namespace

QString encodingOf(const profile::AttributeRule& rule) {
    return rule.tag == 0 ? QStringLiteral("any") : text(crypto::x509::stringTypeName(rule.tag));
}

QStringList bitNames(unsigned bits) {
    return bits == 0 ? QStringList() : text(profile::usageNames(bits)).split(QStringLiteral(", "));
}

QJsonObject jsonOf(const profile::Titles& titles) {
    return {{"kk", text(titles.kk)}, {"ru", text(titles.ru)}, {"en", text(titles.en)}};
}

QJsonObject jsonOf(const profile::Profile& edition, const profile::Values& authority) {
    return {
        {"edition", text(edition.edition)},
        {"effectiveFrom", edition.effectiveFrom.toString(Qt::ISODate)},
        {"clause", text(edition.clause)},
        {"firstLine", edition.firstLine},
        {"lastLine", edition.lastLine},
        {"ourReading", edition.ourReading},
        {"oddities", json(edition.oddities)},
        {"keySizes", json(edition.keyBits)},
        {"serialNumber", text(nameOf(edition.serial))},
        {"rows", json(edition.lines)},
        {"issuer", rowsOf(edition.issuer, authority)},
        {"subject", rowsOf(edition.subject, authority)},
        {"extensions", rowsOf(edition.extensions, authority)},
        {"entryExtensions", rowsOf(edition.entryExtensions, authority)},
    };
}

} // namespace app::kualikctl
