// SPDX-License-Identifier: Apache-2.0
#include "token/medium_type.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initialiseResource() {
    Q_INIT_RESOURCE(token_types); // a static library's resource is asked for by name
}

namespace token {

namespace {

Error bad(const QString& file, const QString& place) {
    return Error{ErrorCode::BadResource, {file.toStdString(), place.toStdString()}};
}

std::string textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString().toStdString();
}

Result<QJsonObject> objectIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return bad(path, QStringLiteral("/"));
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) return bad(path, QStringLiteral("/"));
    return document.object();
}

/** Of stars alone, or nothing. */
bool fitsAll(const std::string& pattern) {
    return pattern.find_first_not_of('*') == std::string::npos;
}

/** Signs that any medium has would call each one so: its maker or its model is named. */
Result<std::vector<MediumSigns>> signsIn(const QJsonObject& object, const QString& file) {
    std::vector<MediumSigns> all;
    if (!object.value(QLatin1String("signs")).isArray()) return bad(file, QStringLiteral("/signs"));
    for (const QJsonValue& value : object.value(QLatin1String("signs")).toArray()) {
        const QJsonObject one = value.toObject();
        all.push_back({textOf(one, "module"), textOf(one, "manufacturer"), textOf(one, "model"),
                       textOf(one, "library")});
        if (fitsAll(all.back().manufacturer) && fitsAll(all.back().model))
            return bad(file, QStringLiteral("/signs/%1/manufacturer, model").arg(all.size() - 1));
    }
    return all;
}

Result<MediumType> typeIn(const QString& path) {
    KU_TRY(const QJsonObject object, objectIn(path));
    MediumType type;
    type.name = {textOf(object, "id"), textOf(object, "titleKk"), textOf(object, "titleRu"),
                 textOf(object, "titleEn")};
    type.keyStorageOid = textOf(object, "keyStorageOid");
    for (const QJsonValue& pin : object.value(QLatin1String("factoryPins")).toArray())
        type.factoryPins.push_back(pin.toString().toStdString());
    for (const std::string* text : {&type.name.id, &type.name.kk, &type.name.ru, &type.name.en})
        if (text->empty()) return bad(path, QStringLiteral("/id, /titleKk, /titleRu, /titleEn"));
    if (type.keyStorageOid.empty()) return bad(path, QStringLiteral("/keyStorageOid"));
    KU_TRY(type.signs, signsIn(object, path));
    return type;
}

Status addSigns(std::vector<MediumType>& types, const QString& path) {
    KU_TRY(const QJsonObject object, objectIn(path));
    const auto found = std::find_if(types.begin(), types.end(), [&](const MediumType& one) {
        return one.name.id == textOf(object, "id");
    });
    if (found == types.end()) return bad(path, QStringLiteral("/id"));
    for (const QString& key : object.keys()) // an OID that is not looked at would mislead
        if (key != QLatin1String("id") && key != QLatin1String("signs"))
            return bad(path, QStringLiteral("/") + key);
    KU_TRY(const auto more, signsIn(object, path));
    if (more.empty()) return bad(path, QStringLiteral("/signs"));
    found->signs.insert(found->signs.end(), more.begin(), more.end());
    return done();
}

/** Not the program's file but the workplace's: whoever put it there puts it right. */
Error ofWorkplace(const Error& fault) {
    return Error{ErrorCode::FileNotReadable,
                 {fault.arguments.at(0), "medium-signs " + fault.arguments.at(1)}};
}

QStringList filesIn(const QDir& folder) {
    QStringList paths;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

} // namespace

bool matches(std::string_view pattern, std::string_view text) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == text;
    if (text.substr(0, star) != pattern.substr(0, star)) return false;
    const std::string_view rest = pattern.substr(star + 1);
    for (std::size_t from = star; from <= text.size(); ++from)
        if (matches(rest, text.substr(from))) return true;
    return false;
}

bool MediumType::fits(const MediumSigns& medium) const {
    const auto fit = [](const std::string& pattern, const std::string& text) {
        return pattern.empty() || matches(pattern, text);
    };
    return std::any_of(signs.begin(), signs.end(), [&](const MediumSigns& one) {
        return fit(one.module, medium.module) && fit(one.manufacturer, medium.manufacturer) &&
               fit(one.model, medium.model) && fit(one.library, medium.library);
    });
}

Result<std::vector<MediumType>> loadMediumTypes(const std::string& ownSigns) {
    initialiseResource();
    std::vector<MediumType> types;
    for (const QString& path : filesIn(QDir(QStringLiteral(":/kualik/token_types")))) {
        KU_TRY(MediumType type, typeIn(path));
        types.push_back(std::move(type));
    }
    if (ownSigns.empty()) return types;
    for (const QString& path : filesIn(QDir(QString::fromStdString(ownSigns))))
        if (const Status added = addSigns(types, path); !added) return ofWorkplace(added.error());
    return types;
}

const MediumType* typeOf(const std::vector<MediumType>& types, const MediumSigns& medium) {
    const MediumType* found = nullptr;
    for (const MediumType& one : types) {
        if (!one.fits(medium)) continue;
        if (found) return nullptr;
        found = &one;
    }
    return found;
}

} // namespace token
