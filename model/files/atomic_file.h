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

/** The same for what is written piece by piece: nothing of it stays where it was not committed. */
class AtomicFile {
public:
    /** DiskFull, FileNotWritable; so do all others. */
    static Result<AtomicFile> create(const QString& path, FileReaders readers = FileReaders::Owner);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile();

    Status write(ByteView contents);
    Status commit();

private:
    AtomicFile(QString path, int descriptor);
    void close();

    QString m_path;
    int m_descriptor; // -1: committed, or moved from
};

/** Makes a rename or a new file in this folder durable. FileNotWritable. */
Status syncFolder(const QString& folder);

/** FileNotReadable; FileTooLarge beyond this many octets. */
Result<Bytes> readWhole(const QString& path, std::size_t most);

} // namespace model
