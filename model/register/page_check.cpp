// SPDX-License-Identifier: Apache-2.0
#include "model/register/page_check.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QFile>

#include "crypto/system_fault.h"

namespace model {

namespace {

using crypto::seal::PageMac;

constexpr std::uint32_t pagesAtOnce = 256; // 1 MiB
constexpr int looks = 5;                   // at a page that is perhaps being written just now
constexpr auto betweenLooks = std::chrono::milliseconds(50);

/** As many octets as are there: a file may grow, and never shrinks while it is in use. */
std::size_t readAt(int file, std::span<std::uint8_t> into, off_t at) {
    std::size_t got = 0;
    while (got < into.size()) {
        const ssize_t count =
            ::pread(file, into.data() + got, into.size() - got, at + static_cast<off_t>(got));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        got += static_cast<std::size_t>(count);
    }
    return got;
}

off_t placeOf(std::uint32_t page) {
    return static_cast<off_t>(page - 1) * static_cast<off_t>(PageMac::pageSize);
}

/**
 * This thread comes after all others at the processor and the disk. Not in the disk's idle class,
 * which may hold one read back for seconds: closing the register waits for it.
 */
void giveWay() {
    constexpr int least = 19;
    constexpr int ofThread = 1;              // IOPRIO_WHO_PROCESS, ioprio_set(2)
    constexpr int afterOthers = 2 << 13 | 7; // IOPRIO_CLASS_BE, its last level
    const auto thread = ::syscall(SYS_gettid);
    // Where the system does not let it, it only takes longer for the others.
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(thread), least);
    ::syscall(SYS_ioprio_set, ofThread, thread, afterOthers);
}

} // namespace

Result<std::unique_ptr<PageCheck>> PageCheck::begin(const QString& path, const Secret& key,
                                                    std::int64_t lockedAt) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return Error{ErrorCode::FileNotReadable, {path.toStdString(), crypto::systemFault(errno)}};
    std::array<std::uint8_t, PageMac::saltSize> salt = {};
    readAt(file, salt, 0);
    auto mac = PageMac::of(key, salt);
    if (!mac) {
        ::close(file);
        return mac.error();
    }
    return std::unique_ptr<PageCheck>(
        new PageCheck(file, std::move(*mac),
                      static_cast<std::uint32_t>(lockedAt / std::int64_t{PageMac::pageSize} + 1)));
}

PageCheck::PageCheck(int file, PageMac mac, std::uint32_t unused)
    : m_file(file)
    , m_mac(std::move(mac))
    , m_unused(unused)
    , m_thread([this] { run(); }) {}

PageCheck::~PageCheck() {
    stop();
    ::close(m_file);
}

void PageCheck::stop() {
    m_stop = true;
    if (m_thread.joinable()) m_thread.join();
}

void PageCheck::run() {
    giveWay();
    struct stat about = {};
    if (::fstat(m_file, &about) != 0) return;
    const auto pages =
        static_cast<std::uint32_t>(static_cast<std::size_t>(about.st_size) / PageMac::pageSize);
    Bytes buffer(pagesAtOnce * PageMac::pageSize);
    for (std::uint32_t first = 1; first <= pages && !m_stop; first += pagesAtOnce) {
        const std::size_t got = readAt(m_file, buffer, placeOf(first)) / PageMac::pageSize;
        const std::uint32_t there = std::min(pagesAtOnce, pages - first + 1);
        for (std::uint32_t i = 0; i < there && !m_stop; ++i) {
            if (first + i == m_unused) continue;
            const ByteView page =
                ByteView(buffer).subspan(i * PageMac::pageSize, PageMac::pageSize);
            if ((i < got && m_mac.matches(page, first + i)) || isWhole(first + i)) continue;
            if (m_stop) return;
            m_damaged = first + i;
            m_done = true;
            return;
        }
    }
    m_done = !m_stop;
}

/** One that did not match may have been read while a checkpoint wrote it. */
bool PageCheck::isWhole(std::uint32_t page) {
    Bytes octets(PageMac::pageSize);
    for (int look = 0; look < looks && !m_stop; ++look) {
        std::this_thread::sleep_for(betweenLooks);
        if (readAt(m_file, octets, placeOf(page)) == octets.size() && m_mac.matches(octets, page))
            return true;
    }
    return false;
}

} // namespace model
