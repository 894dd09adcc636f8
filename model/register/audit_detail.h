// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/** Private to the stores. */
namespace model {

/**
 * A text of an audit entry's detail, which is a JSON object; empty where it has none of this name.
 * Read here, for SQLCipher is built without SQLite's JSON functions.
 */
inline QString detailText(const QString& detail, QLatin1String name) {
    return QJsonDocument::fromJson(detail.toUtf8()).object().value(name).toString();
}

} // namespace model
