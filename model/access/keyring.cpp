// SPDX-License-Identifier: Apache-2.0
#include "model/access/keyring.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace model {

namespace {

constexpr std::size_t registerKeySize = 32;
constexpr std::size_t saltSize = 32;
constexpr std::size_t wrappedSize = 12 + registerKeySize + 16; // nonce, key, tag
constexpr std::uint64_t scryptMemoryLimit = std::uint64_t{1} << 30;
constexpr auto format = "kualik keyring 1";

QString hexOf(ByteView bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

Bytes bytesOf(const QJsonValue& value) {
    return crypto::fromHex(value.toString().toStdString()).value_or(Bytes());
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parametersOf(const Keyring::Wrap& wrap) {
    return {{QStringLiteral("operator"), wrap.operatorName},
            {QStringLiteral("n"), static_cast<qint64>(wrap.scrypt.n)},
            {QStringLiteral("r"), static_cast<qint64>(wrap.scrypt.r)},
            {QStringLiteral("p"), static_cast<qint64>(wrap.scrypt.p)},
            {QStringLiteral("salt"), hexOf(wrap.salt)}};
}

QJsonObject wrapJson(const Keyring::Wrap& wrap) {
    QJsonObject object = parametersOf(wrap);
    object[QStringLiteral("wrapped")] = hexOf(wrap.wrapped);
    return object;
}

/** What the wrap stands for: the key opens for this operator with these parameters only. */
Bytes associatedData(const Keyring::Wrap& wrap) {
    const QByteArray text = format + QByteArray("\n") + compact(parametersOf(wrap));
    return Bytes(text.begin(), text.end());
}

/** Parameters that somebody wrote into the file must not eat the machine. */
bool isPlausible(const crypto::seal::ScryptParameters& scrypt) {
    return scrypt.n >= 2 && (scrypt.n & (scrypt.n - 1)) == 0 && scrypt.r >= 1 && scrypt.r <= 64 &&
           scrypt.p >= 1 && scrypt.p <= 64 && scrypt.n <= scryptMemoryLimit / (128 * scrypt.r);
}

bool readWrap(const QJsonObject& object, Keyring::Wrap& wrap) {
    const auto number = [&](const QString& name) {
        return static_cast<std::uint64_t>(std::max(object[name].toInteger(), qint64{0}));
    };
    wrap.operatorName = object[QStringLiteral("operator")].toString();
    wrap.scrypt.n = number(QStringLiteral("n"));
    wrap.scrypt.r = static_cast<std::uint32_t>(number(QStringLiteral("r")));
    wrap.scrypt.p = static_cast<std::uint32_t>(number(QStringLiteral("p")));
    wrap.salt = bytesOf(object[QStringLiteral("salt")]);
    wrap.wrapped = bytesOf(object[QStringLiteral("wrapped")]);
    wrap.wrongTries = object[QStringLiteral("wrongTries")].toInt(-1);
    wrap.lastTry = Time(std::chrono::seconds(object[QStringLiteral("lastTry")].toInteger(-1)));
    return !wrap.operatorName.isEmpty() && isPlausible(wrap.scrypt) &&
           wrap.salt.size() == saltSize && wrap.wrapped.size() == wrappedSize &&
           wrap.wrongTries >= 0;
}

QString checkSum(const QJsonArray& operators) {
    const QByteArray bytes = QJsonDocument(operators).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<Keyring> Keyring::fromJson(ByteView json, const QString& path) {
    const Error damaged{ErrorCode::KeyringDamaged, {path.toStdString()}};
    const QJsonObject file =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(json.data()),
                                           static_cast<qsizetype>(json.size())))
            .object();
    const QJsonArray operators = file[QStringLiteral("operators")].toArray();
    // The check sum is against accidents: it tells a damaged file from a wrong password.
    if (file[QStringLiteral("format")].toString() != QLatin1String(format) || operators.isEmpty() ||
        file[QStringLiteral("sha256")].toString() != checkSum(operators))
        return damaged;
    Keyring keyring;
    for (const QJsonValue& value : operators) {
        Wrap wrap;
        if (!readWrap(value.toObject(), wrap) || keyring.find(wrap.operatorName)) return damaged;
        keyring.m_wraps.push_back(std::move(wrap));
    }
    return keyring;
}

Bytes Keyring::toJson() const {
    QJsonArray operators;
    for (const Wrap& wrap : m_wraps) {
        QJsonObject object = wrapJson(wrap);
        object[QStringLiteral("wrongTries")] = wrap.wrongTries;
        object[QStringLiteral("lastTry")] =
            static_cast<qint64>(wrap.lastTry.time_since_epoch().count());
        operators.append(object);
    }
    const QByteArray json =
        QJsonDocument(QJsonObject{{QStringLiteral("format"), QLatin1String(format)},
                                  {QStringLiteral("operators"), operators},
                                  {QStringLiteral("sha256"), checkSum(operators)}})
            .toJson(QJsonDocument::Indented);
    return Bytes(json.begin(), json.end());
}

Bytes Keyring::hash() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Wrap& wrap : m_wraps)
        hash.addData(compact(wrapJson(wrap)) + '\n');
    const QByteArray result = hash.result();
    return Bytes(result.begin(), result.end());
}

Keyring::Wrap* Keyring::find(const QString& operatorName) {
    const auto found = std::find_if(m_wraps.begin(), m_wraps.end(), [&](const Wrap& wrap) {
        return wrap.operatorName == operatorName;
    });
    return found == m_wraps.end() ? nullptr : &*found;
}

std::vector<QString> Keyring::operatorNames() const {
    std::vector<QString> names;
    for (const Wrap& wrap : m_wraps)
        names.push_back(wrap.operatorName);
    return names;
}

Status Keyring::wrap(const QString& operatorName, const Secret& password, const Secret& registerKey,
                     const crypto::seal::ScryptParameters& scrypt, crypto::Random& random) {
    Wrap made;
    made.operatorName = operatorName;
    made.scrypt = scrypt;
    KU_TRY(made.salt, random.bytes(saltSize));
    KU_TRY(const Secret key, crypto::seal::deriveKey(password, made.salt, scrypt));
    KU_TRY(made.wrapped, crypto::seal::seal(key, registerKey.view(), associatedData(made), random));
    if (Wrap* earlier = find(operatorName))
        *earlier = std::move(made);
    else
        m_wraps.push_back(std::move(made));
    return done();
}

Result<Secret> Keyring::unwrap(const Wrap& wrap, const Secret& password) {
    KU_TRY(const Secret key, crypto::seal::deriveKey(password, wrap.salt, wrap.scrypt));
    return crypto::seal::open(key, wrap.wrapped, associatedData(wrap));
}

} // namespace model
