// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include <QString>

#include "crypto/seal/page_mac.h"
#include "model/domain/common.h"

namespace model {

/**
 * Reads every page of a register on a thread of its own, which gives way to all others, while work
 * goes on: after years the file is too large to be read before the first screen. A page that work
 * itself reads is authenticated by SQLCipher anyway; this finds damage where nobody looks yet.
 */
class PageCheck {
public:
    /**
     * SQLite locks by this octet of the file and never writes the page around it (file format,
     * 1.4 "The Lock-Byte Page"): in a register of more than a gibibyte it is there and empty.
     */
    static constexpr std::int64_t lockByte = 0x40000000;

    /** Begins at once. FileNotReadable. @p lockedAt: the lock byte; a test may have moved it */
    static Result<std::unique_ptr<PageCheck>> begin(const QString& path, const Secret& key,
                                                    std::int64_t lockedAt = lockByte);
    /** Stops it. Closes its file, and with it every lock of this process on that file. */
    ~PageCheck();
    PageCheck(const PageCheck&) = delete;
    PageCheck& operator=(const PageCheck&) = delete;

    void stop();
    /** The whole file was read, or a damaged page was found. */
    bool isDone() const { return m_done; }
    /** Its number, from 1; 0: none so far. */
    std::uint32_t damagedPage() const { return m_damaged; }

private:
    PageCheck(int file, crypto::seal::PageMac mac, std::uint32_t unused);
    void run();
    bool isWhole(std::uint32_t page);

    int m_file;
    crypto::seal::PageMac m_mac;
    std::uint32_t m_unused; // the page that SQLite never writes
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_done = false;
    std::atomic<std::uint32_t> m_damaged = 0;
    std::thread m_thread; // last: it uses the others
};

} // namespace model
