// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

#include "model/verification/evidence.h"

using namespace model;

namespace {

/** A file of these octets that lies nowhere. */
class MemoryFile {
public:
    MemoryFile(const std::uint8_t* data, std::size_t size)
        : m_descriptor(::memfd_create("evidence", MFD_CLOEXEC)) {
        if (m_descriptor < 0 || ::write(m_descriptor, data, size) != static_cast<ssize_t>(size))
            std::abort();
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace

// Whatever is given to judge by: taken whole and counted, or refused, and nothing of it stays.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const MemoryFile file(data, size);
    Evidence evidence;
    const Job job;
    const bool isTaken = addEvidence(evidence, file.path(), job).has_value();
    if (evidence.given.size() != (isTaken ? 1u : 0u)) std::abort();
    const std::size_t certificates = isTaken ? evidence.given.front().certificates : 0;
    const std::size_t lists = isTaken ? evidence.given.front().lists : 0;
    if (evidence.chain.size() != certificates || evidence.crls.size() != lists ||
        (!isTaken && !evidence.responses.empty()))
        std::abort();
    for (const auto& one : evidence.chain)
        if (isOfRegister(evidence, one.der)) std::abort();
    return 0;
}
