// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace app::kualikctl {

/** Nothing is there yet, and the folder is made. AlreadyExists; FileNotWritable. */
crypto::Status requireNew(const QString& path);

/** A new file, for everybody to read, its folder made. AlreadyExists; FileNotWritable, DiskFull. */
crypto::Status writeNew(const QString& path, crypto::ByteView content);

/** True: it was not there. FolderNotMade. */
crypto::Result<bool> makeFolder(const QString& path);

} // namespace app::kualikctl
