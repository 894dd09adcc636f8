// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/common.h"

namespace model {

/** Who may read a file that we write. */
enum class FileReaders { Owner, Everybody };

/**
 * Puts a file in place whole or not at all: a new file beside it, fsync, rename, fsync of the
 * folder. Durable when it returns. DiskFull, FileNotWritable.
 */
Status writeAtomically(const QString& path, ByteView contents,
                       FileReaders readers = FileReaders::Owner);

/** Makes a rename or a new file in this folder durable. FileNotWritable. */
Status syncFolder(const QString& folder);

/** FileNotReadable; FileTooLarge beyond this many octets. */
Result<Bytes> readWhole(const QString& path, std::size_t most);

} // namespace model
