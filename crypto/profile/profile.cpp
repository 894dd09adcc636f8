// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/profile.h"

#include <algorithm>
#include <optional>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "crypto/asn1/tags.h"
#include "crypto/asn1/writer.h"

static void initialiseResource() {
    Q_INIT_RESOURCE(profiles); // a static library's resource is asked for by name
}

namespace crypto::profile {

namespace {

template <typename T>
using Names = std::vector<std::pair<const char*, T>>;

const Names<Content> contents = {
    {"keyUsage", Content::KeyUsage},
    {"basicConstraints", Content::BasicConstraints},
    {"certificatePolicies", Content::CertificatePolicies},
    {"authorityInformationAccess", Content::AuthorityInformationAccess},
    {"crlDistributionPoints", Content::CrlDistributionPoints},
    {"subjectKeyIdentifier", Content::SubjectKeyIdentifier},
    {"authorityKeyIdentifier", Content::AuthorityKeyIdentifier},
    {"binaryData", Content::BinaryData},
    {"crlNumber", Content::CrlNumber},
    {"reasonCode", Content::ReasonCode},
    {"invalidityDate", Content::InvalidityDate},
};
// RFC 5280 4.2.1.3
const Names<unsigned> usageBits = {
    {"digitalSignature", 0}, {"nonRepudiation", 1}, {"keyEncipherment", 2}, {"dataEncipherment", 3},
    {"keyAgreement", 4},     {"keyCertSign", 5},    {"cRLSign", 6},
};
const Names<std::uint8_t> encodings = {
    {"UTF8String", asn1::tag::utf8String},
    {"PrintableString", asn1::tag::printableString},
    {"IA5String", asn1::tag::ia5String},
};
const Names<Presence> presences = {{"required", Presence::Required},
                                   {"optional", Presence::Optional}};
const Names<Kind> kinds = {{"certificate", Kind::Certificate}, {"crl", Kind::Crl}};
const Names<SerialSource> serials = {{"keyIdentifier", SerialSource::KeyIdentifier},
                                     {"random", SerialSource::Random},
                                     {"none", SerialSource::None}};
const Names<Algorithm> algorithms = {{"gost2004", Algorithm::Gost2004},
                                     {"gost2015", Algorithm::Gost2015}};

/** A JSON object that knows where it stands, so that an error can say it. */
class Node {
public:
    Node(QJsonObject object, std::string file, std::string place)
        : m_object(std::move(object))
        , m_file(std::move(file))
        , m_place(std::move(place)) {}

    Error bad(const char* key, const char* what) const {
        return Error{ErrorCode::BadResource, {m_file, m_place + "/" + key}, what};
    }
    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }

    Result<std::string> text(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString()) return bad(key, "a string is expected");
        return value.toString().toStdString();
    }
    std::string optionalText(const char* key) const {
        return m_object.value(QLatin1String(key)).toString().toStdString();
    }
    Result<std::string> oid(const char* key) const {
        KU_TRY(std::string dotted, text(key));
        if (!asn1::isOid(dotted)) return bad(key, "not an OID");
        return dotted;
    }
    template <typename T>
    Result<T> oneOf(const char* key, const Names<T>& names) const {
        KU_TRY(const std::string word, text(key));
        return named(key, word, names);
    }
    template <typename T>
    Result<T> named(const char* key, const std::string& word, const Names<T>& names) const {
        for (const auto& [name, value] : names)
            if (word == name) return value;
        return bad(key, "not one of the known words");
    }
    int number(const char* key) const { return m_object.value(QLatin1String(key)).toInt(); }
    bool flag(const char* key) const { return m_object.value(QLatin1String(key)).toBool(); }
    QJsonArray list(const char* key) const { return m_object.value(QLatin1String(key)).toArray(); }
    /** The objects of an array, each with its place. */
    Result<std::vector<Node>> nodes(const char* key) const {
        std::vector<Node> result;
        for (const QJsonValue& value : list(key)) {
            const std::string place = m_place + "/" + key + "/" + std::to_string(result.size());
            if (!value.isObject())
                return Error{ErrorCode::BadResource, {m_file, place}, "an object is expected"};
            result.emplace_back(value.toObject(), m_file, place);
        }
        return result;
    }

private:
    QJsonObject m_object;
    std::string m_file;
    std::string m_place;
};

Result<AttributeRule> readAttribute(const Node& node) {
    AttributeRule rule;
    KU_TRY(rule.label, node.text("attribute"));
    KU_TRY(rule.oid, node.oid("oid"));
    KU_TRY(rule.tag, node.oneOf("encoding", encodings));
    KU_TRY(rule.presence, node.oneOf("presence", presences));
    KU_TRY(rule.value, node.text("value"));
    rule.upperCase = node.optionalText("transform") == "upper";
    rule.pattern = node.optionalText("pattern");
    if (!QRegularExpression(QString::fromStdString(rule.pattern)).isValid())
        return node.bad("pattern", "not a regular expression");
    rule.maxLength = node.number("maxLength");
    if (rule.maxLength <= 0) return node.bad("maxLength", "a positive number is expected");
    rule.orderLine = node.number("orderLine");
    return rule;
}

Result<unsigned> readBits(const Node& node, const char* key) {
    unsigned bits = 0;
    for (const QJsonValue& value : node.list(key)) {
        KU_TRY(const unsigned bit, node.named(key, value.toString().toStdString(), usageBits));
        bits |= 1u << bit;
    }
    return bits;
}

Result<ExtensionRule> readExtension(const Node& node) {
    ExtensionRule rule;
    KU_TRY(rule.field, node.text("field"));
    KU_TRY(rule.oid, node.oid("oid"));
    KU_TRY(rule.content, node.oneOf("kind", contents));
    KU_TRY(rule.presence, node.oneOf("presence", presences));
    rule.critical = node.flag("critical");
    rule.orderLine = node.number("orderLine");
    KU_TRY(rule.bits, readBits(node, "bits"));
    KU_TRY(rule.optionalBits, readBits(node, "optionalBits"));
    if (rule.content == Content::KeyUsage && rule.bits == 0)
        return node.bad("bits", "key usage without bits");
    if (rule.content == Content::CertificatePolicies) {
        KU_TRY(rule.policy, node.oid("policy"));
        KU_TRY(rule.cps, node.text("cps"));
    }
    if (rule.content == Content::AuthorityInformationAccess) {
        KU_TRY(const auto locations, node.nodes("locations"));
        for (const Node& location : locations) {
            Location one;
            KU_TRY(one.method, location.oid("method"));
            KU_TRY(one.url, location.text("url"));
            rule.locations.push_back(std::move(one));
        }
    }
    if (rule.content == Content::CrlDistributionPoints)
        for (const QJsonValue& url : node.list("urls"))
            rule.locations.push_back({"", url.toString().toStdString()});
    rule.reasonsHex = node.optionalText("reasons");
    if (!fromHex(rule.reasonsHex)) return node.bad("reasons", "not hexadecimal");
    rule.issuerAndSerialRequired = node.optionalText("issuerAndSerial") == "required";
    return rule;
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

Result<Profile> readEdition(const Node& file, const Node& node) {
    Profile profile;
    KU_TRY(profile.id, file.text("id"));
    KU_TRY(profile.kind, file.oneOf("kind", kinds));
    KU_TRY(profile.algorithm, file.oneOf("algorithm", algorithms));
    KU_TRY(profile.titles.kk, file.text("titleKk"));
    KU_TRY(profile.titles.ru, file.text("titleRu"));
    KU_TRY(profile.titles.en, file.text("titleEn"));
    KU_TRY(profile.edition, node.text("id"));
    KU_TRY(const std::string day, node.text("effectiveFrom"));
    profile.effectiveFrom = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!profile.effectiveFrom.isValid()) return node.bad("effectiveFrom", "not a date");
    KU_TRY(profile.clause, node.text("clause"));
    profile.ourReading = node.flag("ourReading");
    KU_TRY(profile.serial, node.oneOf("serial", serials));
    KU_CHECK(readAll(node, "issuer", profile.issuer, readAttribute));
    KU_CHECK(readAll(node, "subject", profile.subject, readAttribute));
    KU_CHECK(readAll(node, "extensions", profile.extensions, readExtension));
    KU_CHECK(readAll(node, "entryExtensions", profile.entryExtensions, readExtension));
    if (profile.issuer.empty()) return node.bad("issuer", "no rows");
    if (profile.kind == Kind::Certificate && profile.subject.empty())
        return node.bad("subject", "no rows");
    return profile;
}

Result<QByteArray> readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadResource, {path.toStdString(), ""}, "missing"};
    return file.readAll();
}

Result<QJsonObject> parseObject(const std::string& name, const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return Error{ErrorCode::BadResource,
                     {name, "offset " + std::to_string(fault.offset)},
                     fault.errorString().toStdString()};
    return document.object();
}

} // namespace

Result<std::vector<Profile>> ProfileSet::parse(const std::string& name, const QByteArray& json) {
    KU_TRY(const QJsonObject object, parseObject(name, json));
    const Node file(object, name, "");
    KU_TRY(const auto editions, file.nodes("editions"));
    if (editions.empty()) return file.bad("editions", "no edition");
    std::vector<Profile> profiles;
    for (const Node& node : editions) {
        KU_TRY(Profile profile, readEdition(file, node));
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

Result<ProfileSet> ProfileSet::load() {
    initialiseResource();
    ProfileSet set;
    const QDir folder(QStringLiteral(":/kualik/profiles"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        KU_TRY(const QByteArray json, readResource(folder.filePath(name)));
        if (name == QLatin1String("authority.json")) {
            KU_TRY(const QJsonObject object, parseObject(name.toStdString(), json));
            set.takeAuthority(object);
            continue;
        }
        KU_TRY(auto editions, parse(name.toStdString(), json));
        for (Profile& profile : editions)
            set.m_profiles.push_back(std::move(profile));
    }
    if (set.m_profiles.empty() || set.m_defaults.empty())
        return Error{ErrorCode::BadResource, {"profiles", "/"}, "no profiles"};
    return set;
}

void ProfileSet::takeAuthority(const QJsonObject& file) {
    const QJsonObject defaults = file.value(QLatin1String("defaults")).toObject();
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
        m_defaults[it.key().toStdString()] = it.value().toString().toStdString();
    const QJsonObject others = file.value(QLatin1String("otherNames")).toObject();
    for (auto it = others.begin(); it != others.end(); ++it)
        for (const QJsonValue& name : it.value().toArray())
            m_otherNames[it.key().toStdString()].push_back(name.toString().toStdString());
    m_trainingMark = file.value(QLatin1String("trainingMark")).toString().toStdString();
}

std::vector<std::string> ProfileSet::otherNames(const std::string& key) const {
    const auto found = m_otherNames.find(key);
    return found == m_otherNames.end() ? std::vector<std::string>() : found->second;
}

Result<Profile> ProfileSet::find(const std::string& id, QDate on) const {
    const Profile* best = nullptr;
    for (const Profile& profile : m_profiles)
        if (profile.id == id && profile.effectiveFrom <= on &&
            (!best || best->effectiveFrom < profile.effectiveFrom))
            best = &profile;
    if (!best) return Error{ErrorCode::UnknownStructure, {id}};
    return *best;
}

Result<Profile> ProfileSet::edition(const std::string& id, const std::string& edition) const {
    for (const Profile& profile : m_profiles)
        if (profile.id == id && profile.edition == edition) return profile;
    return Error{ErrorCode::UnknownStructure, {id + " " + edition}};
}

std::vector<std::string> ProfileSet::ids() const {
    std::vector<std::string> result;
    for (const Profile& profile : m_profiles)
        if (result.empty() || result.back() != profile.id) result.push_back(profile.id);
    return result;
}

Result<std::string> fill(const std::string& text, const Values& values) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos) return result + text.substr(at);
        result += text.substr(at, open - at);
        const std::string name = text.substr(open + 1, close - open - 1);
        const auto value = values.find(name);
        if (value == values.end()) return Error{ErrorCode::ValueRefused, {name, "missing"}};
        result += value->second;
        at = close + 1;
    }
    return result;
}

std::string usageNames(unsigned bits) {
    std::string names;
    for (unsigned bit = 0; bits >> bit != 0; ++bit) {
        if ((bits & (1u << bit)) == 0) continue;
        const auto known = std::find_if(usageBits.begin(), usageBits.end(),
                                        [bit](const auto& one) { return one.second == bit; });
        names += names.empty() ? "" : ", ";
        names += known == usageBits.end() ? "bit " + std::to_string(bit) : known->first;
    }
    return names.empty() ? "none" : names;
}

int lengthInCharacters(const std::string& utf8) {
    return static_cast<int>(QString::fromStdString(utf8).toUcs4().size());
}

std::string upperCase(const std::string& utf8) {
    return QString::fromStdString(utf8).toUpper().toStdString();
}

} // namespace crypto::profile
