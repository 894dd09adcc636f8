// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/access/keyring.h"

using namespace model;

namespace {

void read(ByteView json) {
    auto keyring = Keyring::fromJson(json, QStringLiteral("keyring.json"));
    if (!keyring) {
        if (keyring.error().code != ErrorCode::KeyringDamaged) std::abort();
        return;
    }
    auto again = Keyring::fromJson(keyring->toJson(), QString());
    if (!again || again->hash() != keyring->hash() || again->toJson() != keyring->toJson())
        std::abort();
    for (const QString& name : keyring->operatorNames())
        if (!keyring->find(name) || !again->find(name)) std::abort();
}

} // namespace

// The one file of a workplace that is read before anybody has given a password: refused, or read
// alike once it is written again. Also under a fresh check sum, so that changes get behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    read({data, size});
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QJsonObject file = QJsonDocument::fromJson(text).object();
    const QByteArray operators =
        QJsonDocument(file[QStringLiteral("operators")].toArray()).toJson(QJsonDocument::Compact);
    file[QStringLiteral("sha256")] = QString::fromLatin1(
        QCryptographicHash::hash(operators, QCryptographicHash::Sha256).toHex());
    const std::string summed = QJsonDocument(file).toJson().toStdString();
    read(crypto::viewOf(summed));
    return 0;
}
