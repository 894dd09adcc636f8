// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QString>

#include "model/domain/common.h"

namespace model {

/** An exclusive lock on a file made for it; the kernel lets it go when the process dies. */
class FileLock {
public:
    /** RegisterBusy(path) where another holder keeps it for the whole wait; FileNotWritable. */
    static Result<FileLock> acquire(const QString& path,
                                    std::chrono::milliseconds wait = std::chrono::seconds(2));
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace model
