// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/profile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "crypto/profile/profile_reader.h"

static void initialiseResource() {
    Q_INIT_RESOURCE(profiles); // a static library's resource is asked for by name
}

namespace crypto::profile {

namespace {

Result<QByteArray> readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadResource, {path.toStdString(), ""}, "missing"};
    return file.readAll();
}

/** "12:5": line and column, as editors count them. */
std::string placeOf(const QByteArray& text, int offset) {
    const QByteArray before = text.left(offset);
    return std::to_string(before.count('\n') + 1) + ':' +
           std::to_string(before.size() - before.lastIndexOf('\n'));
}

Result<QJsonObject> parseObject(const std::string& name, const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isObject()) return document.object();
    const bool isJson = fault.error == QJsonParseError::NoError;
    return Error{ErrorCode::BadResource,
                 {name, isJson ? "/" : placeOf(json, fault.offset)},
                 isJson ? "an object is expected" : fault.errorString().toStdString()};
}

/** The file's name is the structure's: it is asked for by that. */
Status requireOwnName(const std::string& file, const std::vector<Profile>& editions) {
    if (editions.front().id + ".json" == file) return done();
    return Error{ErrorCode::BadResource, {file, "/id"}, "the file's name is expected"};
}

} // namespace

const ExtensionRule* Profile::rule(Content content) const {
    for (const ExtensionRule& one : extensions)
        if (one.content == content && one.presence != Presence::Forbidden) return &one;
    return nullptr;
}

std::vector<Choice> Profile::keyStorages() const {
    const ExtensionRule* storage = rule(Content::KeyStorage);
    return storage ? storage->choices : std::vector<Choice>();
}

Result<std::vector<Profile>> ProfileSet::parse(const std::string& name, const QByteArray& json,
                                               Reading reading) {
    KU_TRY(const QJsonObject object, parseObject(name, json));
    return readEditions(name, object, reading);
}

Result<ProfileSet> ProfileSet::load(Reading reading) {
    initialiseResource();
    return loadFrom(QDir(QStringLiteral(":/kualik/profiles")), reading);
}

Result<ProfileSet> ProfileSet::loadFrom(const QDir& folder, Reading reading) {
    ProfileSet set;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        KU_TRY(const QByteArray json, readResource(folder.filePath(name)));
        if (name == QLatin1String("authority.json")) {
            KU_TRY(const QJsonObject object, parseObject(name.toStdString(), json));
            KU_TRY(set.m_authority, readAuthority(name.toStdString(), object));
            continue;
        }
        KU_TRY(auto editions, parse(name.toStdString(), json, reading));
        KU_CHECK(requireOwnName(name.toStdString(), editions));
        for (Profile& profile : editions)
            set.m_profiles.push_back(std::move(profile));
    }
    if (set.m_profiles.empty() || set.m_authority.defaults.empty())
        return Error{ErrorCode::BadResource, {"profiles", "/"}, "no profiles"};
    return set;
}

std::vector<std::string> ProfileSet::otherNames(const std::string& key) const {
    const auto& all = m_authority.otherNames;
    const auto found = all.find(key);
    return found == all.end() ? std::vector<std::string>() : found->second;
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

Result<Profile> ProfileSet::findToJudge(const std::string& id, QDate on) const {
    if (auto found = find(id, on)) return found;
    for (const Profile& profile : m_profiles) // its editions follow each other by date
        if (profile.id == id) return profile;
    return Error{ErrorCode::UnknownStructure, {id}};
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

std::vector<std::string> namesIn(const std::string& text) {
    std::vector<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close == std::string::npos) break;
        names.push_back(text.substr(open + 1, close - open - 1));
    }
    return names;
}

std::vector<std::string> linesOf(const Values& values, const std::string& name) {
    std::vector<std::string> lines;
    const auto found = values.find(name);
    if (found == values.end()) return lines;
    for (const QString& line : QString::fromStdString(found->second).split(u'\n'))
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.push_back(text.toStdString());
    return lines;
}

int lengthInCharacters(const std::string& utf8) {
    return static_cast<int>(QString::fromStdString(utf8).toUcs4().size());
}

std::string upperCase(const std::string& utf8) {
    return QString::fromStdString(utf8).toUpper().toStdString();
}

} // namespace crypto::profile
