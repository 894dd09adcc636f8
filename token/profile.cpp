// SPDX-License-Identifier: Apache-2.0
#include "token/profile.h"

#include <algorithm>
#include <optional>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "token/medium_type.h"

static void initialiseResource() {
    Q_INIT_RESOURCE(tokens); // a static library's resource is asked for by name
}

namespace token {

namespace {

Error bad(const QString& file, const QString& place) {
    return Error{ErrorCode::BadResource, {file.toStdString(), place.toStdString()}};
}

std::optional<unsigned long> numberOf(const QJsonObject& object, const char* key) {
    bool good = false;
    const unsigned long value = object.value(QLatin1String(key)).toString().toULong(&good, 16);
    return good ? std::optional(value) : std::nullopt;
}

std::optional<Algorithm> algorithmOf(const QString& name) {
    for (const Algorithm one : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa})
        if (name.toStdString() == nameOf(one)) return one;
    return std::nullopt;
}

std::optional<bool> isReversed(const QJsonObject& object, const char* key, const char* straight,
                               const char* reversed) {
    const QString layout = object.value(QLatin1String(key)).toString();
    if (layout == QLatin1String(straight)) return false;
    if (layout == QLatin1String(reversed)) return true;
    return std::nullopt;
}

Result<AlgorithmProfile> readAlgorithm(const QJsonObject& object, const QString& file,
                                       const QString& place) {
    const auto algorithm = algorithmOf(object.value(QLatin1String("algorithm")).toString());
    const auto keyType = numberOf(object, "keyType");
    const auto generate = numberOf(object, "generate");
    const auto sign = numberOf(object, "sign");
    const auto modulusBits = object.value(QLatin1String("modulusBits")).toInt();
    const auto hex = [&](const char* key) {
        return crypto::fromHex(object.value(QLatin1String(key)).toString().toStdString());
    };
    const auto parameters = hex("parameters");
    const auto hashParameters = hex("hashParameters");
    const auto publicReversed = isReversed(object, "publicLayout", "xy-le", "yx-be");
    const auto signatureReversed = isReversed(object, "signatureLayout", "rs-le", "sr-be");
    if (!algorithm) return bad(file, place + "/algorithm");
    if (!keyType || !generate || !sign) return bad(file, place + "/keyType, generate, sign");
    if ((modulusBits > 0) != (algorithm == Algorithm::Rsa))
        return bad(file, place + "/modulusBits");
    if (!parameters || !hashParameters) return bad(file, place + "/parameters");
    if (!publicReversed || !signatureReversed) return bad(file, place + "/layout");
    return AlgorithmProfile{*algorithm,
                            *keyType,
                            *generate,
                            *sign,
                            static_cast<unsigned long>(modulusBits),
                            *parameters,
                            *hashParameters,
                            *publicReversed,
                            *signatureReversed};
}

Result<Profile> readProfile(const QString& file, const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Profile profile;
    const auto text = [&](const char* key) {
        return object.value(QLatin1String(key)).toString().toStdString();
    };
    profile.id = text("id");
    profile.manufacturer = text("manufacturer");
    profile.library = text("library");
    for (const QJsonValue& name : object.value(QLatin1String("files")).toArray())
        profile.files.push_back(name.toString().toStdString());
    profile.software = object.value(QLatin1String("software")).toBool();
    const QJsonObject pin = object.value(QLatin1String("pin")).toObject();
    profile.pinMin = static_cast<unsigned>(pin.value(QLatin1String("min")).toInt());
    profile.pinMax = static_cast<unsigned>(pin.value(QLatin1String("max")).toInt());
    for (const QJsonValue& factory : pin.value(QLatin1String("factory")).toArray())
        profile.factoryPins.push_back(factory.toString().toStdString());
    if (profile.id.empty() || profile.files.empty()) return bad(file, "/id, /files");
    if (profile.manufacturer.empty() || profile.library.empty())
        return bad(file, "/manufacturer, /library");
    if (profile.pinMin == 0 || profile.pinMax < profile.pinMin) return bad(file, "/pin");
    for (const QJsonValue& one : object.value(QLatin1String("algorithms")).toArray()) {
        const QString place = QStringLiteral("/algorithms/%1").arg(profile.algorithms.size());
        KU_TRY(AlgorithmProfile algorithm, readAlgorithm(one.toObject(), file, place));
        profile.algorithms.push_back(std::move(algorithm));
    }
    return profile;
}

} // namespace

const AlgorithmProfile* Profile::find(Algorithm algorithm) const {
    for (const AlgorithmProfile& one : algorithms)
        if (one.algorithm == algorithm) return &one;
    return nullptr;
}

Result<std::vector<Profile>> loadProfiles() {
    initialiseResource();
    std::vector<Profile> profiles;
    const QDir folder(QStringLiteral(":/kualik/tokens"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) return bad(name, QStringLiteral("/"));
        KU_TRY(Profile profile, readProfile(name, file.readAll()));
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

bool Profile::fits(const std::string& manufacturerId, const std::string& libraryDescription) const {
    return manufacturerId == manufacturer && libraryDescription.rfind(library, 0) == 0;
}

const Profile* profileForFile(const std::vector<Profile>& profiles, const std::string& file) {
    for (const Profile& profile : profiles)
        if (std::find(profile.files.begin(), profile.files.end(), file) != profile.files.end())
            return &profile;
    return nullptr;
}

Error Profile::pinLength(std::string detail) const {
    return {
        ErrorCode::PinLength, {std::to_string(pinMin), std::to_string(pinMax)}, std::move(detail)};
}

Status checkPinLength(const Profile& profile, const Secret& pin) {
    if (pin.size() < profile.pinMin || pin.size() > profile.pinMax) return profile.pinLength();
    return done();
}

Status checkPinLength(const std::string& profile, const Secret& pin) {
    KU_TRY(const auto profiles, loadProfiles());
    for (const Profile& one : profiles)
        if (one.id == profile) return checkPinLength(one, pin);
    return done();
}

bool isFactoryPin(const Medium& medium, const Secret& pin) {
    const auto profiles = loadProfiles();
    const auto types = loadMediumTypes();
    if (!profiles || !types) return false;
    std::vector<std::string> factory;
    for (const Profile& one : *profiles)
        if (one.id == medium.profile) factory = one.factoryPins;
    for (const MediumType& one : *types)
        if (one.name == medium.type)
            factory.insert(factory.end(), one.factoryPins.begin(), one.factoryPins.end());
    bool is = false;
    for (const std::string& one : factory)
        is |= crypto::equalInConstantTime(crypto::viewOf(one), pin.view());
    return is;
}

std::string nameOf(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::Gost2004:
        return "gost2004";
    case Algorithm::Gost2015:
        return "gost2015";
    case Algorithm::Rsa:
        return "rsa";
    }
    return {};
}

} // namespace token
