// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/secret_input.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

namespace app::kualikctl {

namespace {

using crypto::Error;
using crypto::ErrorCode;
using crypto::Result;
using crypto::Secret;

constexpr std::size_t longest = 1024;
constexpr std::uint8_t controlC = 3;

Error missing(const std::string& kind) {
    return {ErrorCode::BadArgument, {"--" + kind + "-fd"}, "no usable line"};
}

/** One line, octet by octet: what follows it belongs to the next secret. */
Result<Secret> readLine(int descriptor, const std::string& kind) {
    Secret line(longest + 1); // also the place where the last octet lands
    std::size_t length = 0;
    while (true) {
        const ssize_t count = ::read(descriptor, line.data().data() + length, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return missing(kind);
        if (count == 0 || line.data()[length] == '\n') break;
        if (line.data()[length] == controlC) return Error{ErrorCode::Cancelled};
        if (++length > longest) return missing(kind);
    }
    if (length > 0 && line.data()[length - 1] == '\r') --length;
    if (length == 0) return missing(kind);
    return Secret(line.view().first(length));
}

/** The process's terminal without echo, as it was again when it goes. */
class QuietTerminal {
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {
        if (m_descriptor < 0) return;
        m_isQuiet = ::tcgetattr(m_descriptor, &m_before) == 0;
        termios quiet = m_before;
        // Ctrl-C comes as a character that ends the line, so that the echo is restored first.
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        quiet.c_cc[VEOL] = controlC;
        quiet.c_lflag |= ECHONL;
        m_isQuiet = m_isQuiet && ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal() {
        if (m_isQuiet) ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    bool isQuiet() const { return m_isQuiet; }

    Result<Secret> ask(const std::string& prompt, const std::string& kind) const {
        const std::string text = prompt + ": ";
        if (::write(m_descriptor, text.data(), text.size()) < 0) return missing(kind);
        return readLine(m_descriptor, kind);
    }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isQuiet = false;
};

} // namespace

Result<Secret> SecretInput::read(const std::string& kind, const std::string& prompt) {
    if (const auto known = m_descriptors.find(kind); known != m_descriptors.end())
        return readLine(known->second, kind);
    const QuietTerminal terminal;
    if (!terminal.isQuiet()) return missing(kind);
    return terminal.ask(prompt, kind);
}

Result<Secret> SecretInput::readNew(const std::string& kind, const std::string& prompt,
                                    const std::string& promptAgain) {
    if (m_descriptors.contains(kind)) return read(kind, prompt);
    while (true) {
        KU_TRY(Secret first, read(kind, prompt));
        KU_TRY(const Secret second, read(kind, promptAgain));
        if (crypto::equalInConstantTime(first.view(), second.view())) return first;
    }
}

} // namespace app::kualikctl
