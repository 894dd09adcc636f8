// SPDX-License-Identifier: Apache-2.0
#include "crypto/crl/octets.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "crypto/system_fault.h"
#include "crypto/wide_registers.h"

namespace crypto::crl {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;
constexpr std::int64_t largestFile = 0xffffffff; // asn1::Reader: lengths of four octets

} // namespace

struct Octets::File {
    File(std::string where, int number)
        : path(std::move(where))
        , descriptor(number) {}
    ~File() { ::close(descriptor); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    Error failed(int fault) const {
        return Error{ErrorCode::FileNotReadable, {path, systemFault(fault)}};
    }

    std::string path;
    int descriptor;
};

Result<Octets> Octets::open(const std::string& path) {
    // O_NONBLOCK: a pipe that nobody writes to is no reason to wait.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) return Error{ErrorCode::FileNotReadable, {path, systemFault(errno)}};
    Octets octets;
    octets.m_file = std::make_shared<File>(path, descriptor);
    struct stat file = {};
    if (::fstat(descriptor, &file) != 0) return octets.m_file->failed(errno);
    if (S_ISDIR(file.st_mode)) return octets.m_file->failed(EISDIR);
    if (!S_ISREG(file.st_mode)) return octets.m_file->failed(EIO);
    if (file.st_size > largestFile)
        return Error{ErrorCode::FileTooLarge, {path, std::to_string(largestFile >> 20)}};
    octets.m_size = static_cast<std::uint64_t>(file.st_size);
    return octets;
}

Octets Octets::of(Bytes bytes) {
    Octets octets;
    octets.m_size = bytes.size();
    octets.m_memory = std::make_shared<Bytes>(std::move(bytes));
    return octets;
}

Status Octets::read(std::uint64_t offset, std::span<std::uint8_t> target) const {
    if (offset > m_size || target.size() > m_size - offset)
        return Error{
            ErrorCode::MalformedDer, {"element cut short"}, "offset " + std::to_string(offset)};
    if (m_memory) {
        std::copy_n(m_memory->begin() + static_cast<std::ptrdiff_t>(offset), target.size(),
                    target.begin());
        return done();
    }
    while (!target.empty()) {
        const ssize_t got =
            ::pread(m_file->descriptor, target.data(), target.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return m_file->failed(got < 0 ? errno : EIO);
        offset += static_cast<std::uint64_t>(got);
        target = target.subspan(static_cast<std::size_t>(got));
    }
    return done();
}

Result<Bytes> Octets::read(std::uint64_t offset, std::size_t size) const {
    Bytes bytes(size);
    KU_CHECK(read(offset, std::span(bytes)));
    return bytes;
}

Status Octets::each(std::uint64_t offset, std::uint64_t size,
                    const std::function<Status(ByteView)>& take) const {
    Bytes piece(static_cast<std::size_t>(std::min<std::uint64_t>(size, pieceSize)));
    for (std::uint64_t rest = size; rest != 0;) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(rest, piece.size()));
        KU_CHECK(read(offset, std::span(piece).first(count)));
        releaseWideRegisters();
        KU_CHECK(take(ByteView(piece).first(count)));
        offset += count;
        rest -= count;
    }
    return done();
}

} // namespace crypto::crl
