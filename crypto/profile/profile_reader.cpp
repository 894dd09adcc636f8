// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/profile_reader.h"

#include <set>

#include <QRegularExpression>

#include "crypto/asn1/tags.h"
#include "crypto/profile/profile_node.h"
#include "crypto/profile/value_source.h"

namespace crypto::profile {

namespace {

const Words<Content> contents = {
    {"keyUsage", Content::KeyUsage},
    {"basicConstraints", Content::BasicConstraints},
    {"certificatePolicies", Content::CertificatePolicies},
    {"authorityInformationAccess", Content::AuthorityInformationAccess},
    {"crlDistributionPoints", Content::CrlDistributionPoints},
    {"subjectKeyIdentifier", Content::SubjectKeyIdentifier},
    {"authorityKeyIdentifier", Content::AuthorityKeyIdentifier},
    {"binaryData", Content::BinaryData},
    {"extendedKeyUsage", Content::ExtendedKeyUsage},
    {"subjectAlternativeName", Content::SubjectAlternativeName},
    {"keyStorage", Content::KeyStorage},
    {"freshestCrl", Content::FreshestCrl},
    {"ocspNoCheck", Content::OcspNoCheck},
    {"crlNumber", Content::CrlNumber},
    {"deltaCrlIndicator", Content::DeltaCrlIndicator},
    {"reasonCode", Content::ReasonCode},
    {"invalidityDate", Content::InvalidityDate},
};
// RFC 5280 4.2.1.3
const Words<unsigned> usageBits = {
    {"digitalSignature", 0}, {"nonRepudiation", 1}, {"keyEncipherment", 2}, {"dataEncipherment", 3},
    {"keyAgreement", 4},     {"keyCertSign", 5},    {"cRLSign", 6},
};
const Words<std::uint8_t> encodings = {
    {"UTF8String", asn1::tag::utf8String},
    {"PrintableString", asn1::tag::printableString},
    {"IA5String", asn1::tag::ia5String},
    {"any", 0}, // as whoever wrote the name chose; such rows are not built
};
const Words<Presence> presences = {{"required", Presence::Required},
                                   {"optional", Presence::Optional},
                                   {"forbidden", Presence::Forbidden}};
const Words<Presence> choicePresences = {
    {"required", Presence::Required}, {"optional", Presence::Optional}, {"oneOf", Presence::OneOf}};
const Words<IssuerAndSerial> issuerAndSerials = {{"required", IssuerAndSerial::Required},
                                                 {"optional", IssuerAndSerial::Optional},
                                                 {"allowed", IssuerAndSerial::Allowed}};
const Words<Kind> kinds = {{"certificate", Kind::Certificate}, {"crl", Kind::Crl}};
const Words<SerialSource> serials = {{"keyIdentifier", SerialSource::KeyIdentifier},
                                     {"random", SerialSource::Random},
                                     {"none", SerialSource::None}};
const Words<Algorithm> algorithms = {
    {"gost2004", Algorithm::Gost2004}, {"gost2015", Algorithm::Gost2015}, {"rsa", Algorithm::Rsa}};
const Words<std::string> authorities = {{"nko", "nko"}, {"ucgo", "ucgo"}, {"nuc", "nuc"}};
const Words<std::string> places = {
    {"pkcs12", "pkcs12"}, {"jks", "jks"}, {"token", "token"}, {"card", "card"}, {"cloud", "cloud"}};

Result<AttributeRule> readAttribute(const Node& node) {
    KU_CHECK(node.knowsOnly({"attribute", "oid", "encoding", "presence", "value", "transform",
                             "pattern", "maxLength", "orderLine", "oddity", "asPrinted"}));
    AttributeRule rule;
    KU_TRY(rule.label, node.text("attribute"));
    KU_TRY(rule.oid, node.oid("oid"));
    KU_TRY(rule.tag, node.oneOf("encoding", encodings));
    KU_TRY(rule.presence, node.oneOf("presence", presences));
    KU_TRY(rule.value, node.text("value"));
    KU_TRY(const std::string transform, node.optionalText("transform"));
    if (!transform.empty() && transform != "upper")
        return node.bad("transform", "not one of the known words");
    rule.upperCase = transform == "upper";
    KU_TRY(rule.pattern, node.optionalText("pattern"));
    if (!QRegularExpression(QString::fromStdString(rule.pattern)).isValid())
        return node.bad("pattern", "not a regular expression");
    KU_TRY(rule.maxLength, node.number("maxLength"));
    if (rule.maxLength <= 0) return node.bad("maxLength", "a positive number is expected");
    KU_TRY(rule.orderLine, node.number("orderLine"));
    KU_TRY(rule.oddity, node.optionalText("oddity"));
    return rule;
}

Result<unsigned> readBits(const Node& node, const char* key) {
    KU_TRY(const auto words, node.texts(key));
    unsigned bits = 0;
    for (const std::string& word : words) {
        KU_TRY(const unsigned bit, node.named(key, word, usageBits));
        bits |= 1u << bit;
    }
    return bits;
}

Result<Titles> readTitles(const Node& node) {
    Titles titles;
    KU_TRY(titles.kk, node.text("titleKk"));
    KU_TRY(titles.ru, node.text("titleRu"));
    KU_TRY(titles.en, node.text("titleEn"));
    return titles;
}

Result<Choice> readChoice(const Node& node) {
    KU_CHECK(
        node.knowsOnly({"oid", "titleKk", "titleRu", "titleEn", "presence", "value", "place"}));
    Choice choice;
    KU_TRY(choice.oid, node.oid("oid"));
    KU_TRY(choice.titles, readTitles(node));
    KU_TRY(choice.presence, node.oneOf("presence", choicePresences));
    KU_TRY(choice.value, node.optionalText("value"));
    if (choice.presence != Presence::Required && choice.value.empty())
        return node.bad("value", "the value that decides is expected");
    if (node.has("place")) {
        KU_TRY(choice.place, node.oneOf("place", places));
    }
    return choice;
}

Result<AlternativeNames> readAlternativeNames(const Node& node) {
    KU_CHECK(node.knowsOnly({"email", "dns", "maxDns", "domains", "hasCommonName"}));
    AlternativeNames names;
    KU_TRY(names.email, node.oneOf("email", presences));
    KU_TRY(names.dns, node.oneOf("dns", presences));
    KU_TRY(names.maxDns, node.number("maxDns"));
    if (names.dns != Presence::Forbidden && names.maxDns <= 0)
        return node.bad("maxDns", "a positive number is expected");
    KU_TRY(names.domains, node.texts("domains"));
    KU_TRY(names.hasCommonName, node.flag("hasCommonName"));
    return names;
}

Result<std::vector<Location>> readLocations(const Node& node) {
    std::vector<Location> locations;
    KU_TRY(const auto nodes, node.nodes("locations"));
    for (const Node& one : nodes) {
        KU_CHECK(one.knowsOnly({"method", "url"}));
        Location location;
        KU_TRY(location.method, one.oid("method"));
        KU_TRY(location.url, one.text("url"));
        locations.push_back(std::move(location));
    }
    KU_TRY(const auto urls, node.texts("urls"));
    for (const std::string& url : urls)
        locations.push_back({"", url});
    return locations;
}

template <typename Rule, typename Read>
Status readAll(const Node& node, const char* key, std::vector<Rule>& rules, Read read) {
    KU_TRY(const auto nodes, node.nodes(key));
    for (const Node& one : nodes) {
        KU_TRY(Rule rule, read(one));
        rules.push_back(std::move(rule));
    }
    return done();
}

/** What each kind of contents needs. */
Status checkContents(const Node& node, const ExtensionRule& rule) {
    const bool isAbsent = rule.presence == Presence::Forbidden;
    switch (rule.content) {
    case Content::KeyUsage:
        if (rule.bits == 0 && !isAbsent) return node.bad("bits", "key usage without bits");
        break;
    case Content::CertificatePolicies:
        if (!asn1::isOid(rule.policy) && !isAbsent) return node.bad("policy", "not an OID");
        break;
    case Content::ExtendedKeyUsage:
    case Content::KeyStorage:
        if (rule.choices.empty() && !isAbsent) return node.bad("choices", "no choices");
        break;
    case Content::AuthorityInformationAccess:
        if (rule.locations.empty() && !isAbsent) return node.bad("locations", "no locations");
        break;
    case Content::CrlDistributionPoints:
    case Content::FreshestCrl:
        if (rule.locations.empty() && !isAbsent) return node.bad("urls", "no addresses");
        break;
    default:
        break;
    }
    return done();
}

Result<ExtensionRule> readExtension(const Node& node) {
    KU_CHECK(
        node.knowsOnly({"field", "oid", "kind", "presence", "critical", "orderLine", "bits",
                        "optionalBits", "policy", "otherPolicies", "cps", "locations", "urls",
                        "reasons", "issuerAndSerial", "choices", "names", "oddity", "asPrinted"}));
    ExtensionRule rule;
    KU_TRY(rule.field, node.text("field"));
    KU_TRY(rule.oid, node.oid("oid"));
    KU_TRY(rule.content, node.oneOf("kind", contents));
    KU_TRY(rule.presence, node.oneOf("presence", presences));
    KU_TRY(rule.critical, node.flag("critical"));
    KU_TRY(rule.orderLine, node.number("orderLine"));
    KU_TRY(rule.oddity, node.optionalText("oddity"));
    KU_TRY(rule.bits, readBits(node, "bits"));
    KU_TRY(rule.optionalBits, readBits(node, "optionalBits"));
    KU_TRY(rule.policy, node.optionalText("policy"));
    KU_TRY(rule.otherPolicies, node.texts("otherPolicies"));
    KU_TRY(rule.cps, node.optionalText("cps"));
    KU_TRY(rule.locations, readLocations(node));
    KU_TRY(rule.reasonsHex, node.optionalText("reasons"));
    if (!fromHex(rule.reasonsHex)) return node.bad("reasons", "not hexadecimal");
    if (node.has("issuerAndSerial")) {
        KU_TRY(rule.issuerAndSerial, node.oneOf("issuerAndSerial", issuerAndSerials));
    }
    KU_CHECK(readAll(node, "choices", rule.choices, readChoice));
    if (node.has("names")) {
        KU_TRY(const Node names, node.child("names"));
        KU_TRY(rule.names, readAlternativeNames(names));
    }
    KU_CHECK(checkContents(node, rule));
    return rule;
}

/** A row's own words for the Order letter for letter, where that is asked for. */
template <typename Rule, typename Read>
auto inReading(Reading reading, Read read) {
    return [reading, read](const Node& node) -> Result<Rule> {
        KU_TRY(const Node printed, node.child("asPrinted"));
        if (reading == Reading::AsRead) {
            KU_CHECK(read(node.with(printed.object()))); // both are checked at start
            return read(node);
        }
        return read(node.with(printed.object()));
    };
}

Result<std::map<std::string, int>> readLines(const Node& node) {
    KU_TRY(const Node lines, node.child("rows"));
    std::map<std::string, int> result;
    for (const QString& name : lines.object().keys()) {
        KU_TRY(result[name.toStdString()], lines.number(name.toUtf8().constData()));
    }
    return result;
}

Result<KeyParameters> readKeyParameters(const Node& node) {
    KU_CHECK(node.knowsOnly({"oids", "orderLine", "oddity", "asPrinted"}));
    KeyParameters parameters;
    KU_TRY(parameters.oids, node.texts("oids"));
    if (parameters.oids.size() != 2) return node.bad("oids", "the curve's and the digest's");
    for (const std::string& oid : parameters.oids)
        if (!asn1::isOid(oid)) return node.bad("oids", "not an OID");
    KU_TRY(parameters.orderLine, node.number("orderLine"));
    KU_TRY(parameters.oddity, node.text("oddity"));
    return parameters;
}

Status readTables(const Node& node, Profile& profile) {
    const auto attribute = inReading<AttributeRule>(profile.reading, readAttribute);
    const auto extension = inReading<ExtensionRule>(profile.reading, readExtension);
    KU_CHECK(readAll(node, "issuer", profile.issuer, attribute));
    KU_CHECK(readAll(node, "subject", profile.subject, attribute));
    KU_CHECK(readAll(node, "extensions", profile.extensions, extension));
    KU_CHECK(readAll(node, "entryExtensions", profile.entryExtensions, extension));
    if (profile.issuer.empty()) return node.bad("issuer", "no rows");
    if (profile.kind == Kind::Certificate && profile.subject.empty())
        return node.bad("subject", "no rows");
    return done();
}

Result<Profile> readEdition(const Node& file, const Node& node, Reading reading) {
    KU_CHECK(node.knowsOnly({"id", "effectiveFrom", "clause", "orderLines", "ourReading", "serial",
                             "keyBits", "keyParameters", "oddities", "rows", "issuer", "subject",
                             "extensions", "entryExtensions"}));
    Profile profile;
    profile.reading = reading;
    KU_TRY(profile.id, file.text("id"));
    KU_TRY(profile.authority, file.oneOf("authority", authorities));
    KU_TRY(profile.kind, file.oneOf("kind", kinds));
    KU_TRY(profile.algorithm, file.oneOf("algorithm", algorithms));
    KU_TRY(profile.titles, readTitles(file));
    KU_TRY(profile.edition, node.text("id"));
    KU_TRY(const std::string day, node.text("effectiveFrom"));
    profile.effectiveFrom = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!profile.effectiveFrom.isValid()) return node.bad("effectiveFrom", "not a date");
    KU_TRY(profile.clause, node.text("clause"));
    KU_TRY(profile.ourReading, node.flag("ourReading"));
    KU_TRY(profile.oddities, node.texts("oddities"));
    KU_TRY(const auto span, node.numbers("orderLines"));
    if (span.size() != 0 && span.size() != 2) return node.bad("orderLines", "first and last line");
    if (span.size() == 2) profile.firstLine = span[0], profile.lastLine = span[1];
    KU_TRY(profile.lines, readLines(node));
    KU_TRY(profile.serial, node.oneOf("serial", serials));
    KU_TRY(profile.keyBits, node.numbers("keyBits"));
    const bool needsBits = profile.algorithm == Algorithm::Rsa && profile.kind == Kind::Certificate;
    if (needsBits == profile.keyBits.empty()) return node.bad("keyBits", "for RSA keys, and only");
    KU_TRY(const Node parameters, node.child("keyParameters"));
    if (!parameters.object().isEmpty()) {
        KU_TRY(profile.keyParameters,
               inReading<KeyParameters>(reading, readKeyParameters)(parameters));
    }
    KU_CHECK(readTables(node, profile));
    return profile;
}

} // namespace

Result<std::vector<Profile>> readEditions(const std::string& name, const QJsonObject& object,
                                          Reading reading) {
    const Node file(object, name, "");
    KU_CHECK(file.knowsOnly(
        {"id", "authority", "kind", "algorithm", "titleKk", "titleRu", "titleEn", "editions"}));
    KU_TRY(const auto editions, file.nodes("editions"));
    if (editions.empty()) return file.bad("editions", "no edition");
    std::vector<Profile> profiles;
    std::set<std::string> seen;
    for (const Node& node : editions) {
        KU_TRY(Profile profile, readEdition(file, node, reading));
        if (!seen.insert(profile.edition).second) return node.bad("id", "twice");
        if (!profiles.empty() && profile.effectiveFrom <= profiles.back().effectiveFrom)
            return node.bad("effectiveFrom", "later than that of the edition before is expected");
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

Result<AuthorityNames> readAuthority(const std::string& name, const QJsonObject& object) {
    const Node file(object, name, "");
    KU_CHECK(file.knowsOnly({"clause", "note", "defaults", "otherNames", "trainingMark"}));
    AuthorityNames names;
    KU_TRY(names.trainingMark, file.text("trainingMark"));
    KU_TRY(const Node defaults, file.child("defaults"));
    for (const QString& key : defaults.object().keys()) {
        KU_TRY(names.defaults[key.toStdString()], defaults.text(key.toUtf8().constData()));
    }
    if (names.defaults.empty()) return file.bad("defaults", "no names");
    KU_TRY(const Node others, file.child("otherNames"));
    for (const QString& key : others.object().keys()) {
        if (key == QLatin1String("note")) continue;
        if (!names.defaults.contains(key.toStdString()))
            return others.bad(key.toStdString(), "not one of the names of defaults");
        KU_TRY(names.otherNames[key.toStdString()], others.texts(key.toUtf8().constData()));
    }
    return names;
}

std::string_view nameOf(Content content) {
    for (const auto& [word, value] : contents)
        if (value == content) return word;
    return {};
}

std::string usageNames(unsigned bits) {
    std::string names;
    for (unsigned bit = 0; bits >> bit != 0; ++bit) {
        if ((bits & (1u << bit)) == 0) continue;
        const char* known = nullptr;
        for (const auto& [word, number] : usageBits)
            if (number == bit) known = word;
        names += names.empty() ? "" : ", ";
        names += known ? known : "bit " + std::to_string(bit);
    }
    return names.empty() ? "none" : names;
}

} // namespace crypto::profile
