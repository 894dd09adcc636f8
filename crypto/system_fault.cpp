// SPDX-License-Identifier: Apache-2.0
#include "crypto/system_fault.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crypto {

std::string systemFault(int number) {
    switch (number) {
    case ENOENT:
        return "no-such-file";
    case EACCES:
    case EPERM:
        return "no-permission";
    case EISDIR:
        return "is-a-folder";
    case ENOTDIR:
        return "not-a-folder";
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return "no-space";
    case EROFS:
        return "read-only-disk";
    case EMFILE:
    case ENFILE:
        return "too-many-open-files";
    case EBUSY:
    case ETXTBSY:
        return "file-in-use";
    case ENAMETOOLONG:
        return "name-too-long";
    case ELOOP:
        return "links-in-a-circle";
    case EEXIST:
        return "exists-already";
    case EIO:
    case ENXIO:
    case ENODEV:
        return "device-fault";
    default:
        return "system-fault " + std::to_string(number);
    }
}

std::string whyNotReadable(const std::string& path) {
    // O_NONBLOCK: a pipe that nobody writes to is no reason to wait.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) return systemFault(errno);
    struct stat file = {};
    const bool isFolder = ::fstat(descriptor, &file) == 0 && S_ISDIR(file.st_mode);
    ::close(descriptor);
    return systemFault(isFolder ? EISDIR : EIO);
}

} // namespace crypto
