// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/files.h"

#include <cerrno>

#include <QDir>
#include <QFileInfo>

#include "crypto/system_fault.h"
#include "model/files/atomic_file.h"

namespace app::kualikctl {

namespace {

using crypto::Error;
using crypto::ErrorCode;
using crypto::Result;

} // namespace

crypto::Status requireNew(const QString& path) {
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return Error{ErrorCode::AlreadyExists, {path.toStdString()}};
    if (!QDir().mkpath(file.absolutePath()))
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), crypto::systemFault(errno)}};
    return crypto::done();
}

crypto::Status writeNew(const QString& path, crypto::ByteView content) {
    KU_CHECK(requireNew(path));
    return model::writeAtomically(path, content, model::FileReaders::Everybody);
}

Result<bool> makeFolder(const QString& path) {
    if (QFileInfo(path).isDir()) return false;
    if (!QDir().mkpath(path)) return Error{ErrorCode::FolderNotMade, {path.toStdString()}};
    return true;
}

} // namespace app::kualikctl
