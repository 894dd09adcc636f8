// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>

#include "crypto/bytes.h"

/** The real objects of the authorities, read where they lie; tests skip without them. */
namespace real {

inline QDir folder() {
    return QDir(QStringLiteral(KU_REAL_DIR));
}

inline bool isHere() {
    return folder().exists();
}

inline crypto::Bytes read(const QString& name) {
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return crypto::toBytes(file.readAll().toStdString());
}

inline QStringList names(const QString& pattern) {
    return folder().entryList({pattern}, QDir::Files, QDir::Name);
}

} // namespace real
