// SPDX-License-Identifier: Apache-2.0
#include "model/register/file_lock.h"

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QFile>

#include "crypto/system_fault.h"

namespace model {

Result<FileLock> FileLock::acquire(const QString& path, std::chrono::milliseconds wait) {
    const auto until = std::chrono::steady_clock::now() + wait;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), crypto::systemFault(errno)}};
    FileLock lock(descriptor);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Error{ErrorCode::FileNotWritable,
                         {path.toStdString(), crypto::systemFault(errno)}};
        if (std::chrono::steady_clock::now() >= until)
            return Error{ErrorCode::RegisterBusy, {path.toStdString()}};
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock::~FileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace model
