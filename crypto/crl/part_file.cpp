// SPDX-License-Identifier: Apache-2.0
#include "crypto/crl/part_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "crypto/system_fault.h"

namespace crypto::crl {

namespace {

std::string partOf(const std::string& path) {
    return path + ".part";
}

std::string folderOf(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

bool syncFolder(const std::string& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0;
    const int fault = errno;
    ::close(descriptor);
    errno = fault;
    return synced;
}

Error failedAt(const std::string& path) {
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG) return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::FileNotWritable, {path, systemFault(errno)}};
}

} // namespace

PartFile::PartFile(std::string path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor) {}

PartFile::PartFile(PartFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1)) {}

PartFile::~PartFile() {
    if (m_descriptor < 0) return;
    close();
    ::unlink(partOf(m_path).c_str());
}

Error PartFile::failed() const {
    return failedAt(m_path);
}

void PartFile::close() {
    ::close(std::exchange(m_descriptor, -1));
}

Result<PartFile> PartFile::create(const std::string& path, bool isPublic) {
    const mode_t mode = isPublic ? 0644 : 0600;
    const int descriptor =
        ::open(partOf(path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (descriptor < 0) return failedAt(path);
    PartFile file(path, descriptor);
    if (::fchmod(descriptor, mode) != 0) return failedAt(path);
    return file;
}

Status PartFile::write(ByteView contents) {
    while (!contents.empty()) {
        const ssize_t written = ::write(m_descriptor, contents.data(), contents.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed();
        contents = contents.subspan(static_cast<std::size_t>(written));
    }
    return done();
}

Status PartFile::commit() {
    if (::fsync(m_descriptor) != 0) return failed();
    if (std::rename(partOf(m_path).c_str(), m_path.c_str()) != 0) return failed();
    close();
    const std::string folder = folderOf(m_path);
    if (!syncFolder(folder)) return failedAt(folder);
    return done();
}

} // namespace crypto::crl
