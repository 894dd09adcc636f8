// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace crypto::crl {

/**
 * A file that is put in place whole or not at all: "<path>.part" until commit(), gone where that
 * was not reached. All failures are DiskFull or FileNotWritable. (model/files/atomic_file.h is the
 * same for who may use Qt's paths.)
 */
class PartFile {
public:
    /** isPublic: everybody may read it (0644), or the owner alone (0600). */
    static Result<PartFile> create(const std::string& path, bool isPublic);
    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    ~PartFile();

    Status write(ByteView contents);
    /** fsync, rename, fsync of the folder: durable when it returns. */
    Status commit();

private:
    PartFile(std::string path, int descriptor);
    Error failed() const;
    void close();

    std::string m_path;
    int m_descriptor; // -1: committed, or moved from
};

} // namespace crypto::crl
