// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/secret_input.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

using crypto::Error;
using crypto::ErrorCode;
using crypto::Result;
using crypto::Secret;

constexpr std::size_t longest = 1024;
constexpr std::uint8_t controlC = 3;

/** What is asked for, and which option brings it. */
struct Question {
    const std::string& kind;
    const std::string& prompt;

    Error unanswered(const QString& why) const {
        return missing(QStringLiteral("“%1”: ").arg(QString::fromStdString(prompt)) +
                       why.arg(QString::fromStdString(kind)));
    }
};

/** One line, octet by octet: what follows it belongs to the next secret. */
Result<Secret> readLine(int descriptor, const Question& question) {
    Secret line(longest + 1); // also the place where the last octet lands
    std::size_t length = 0;
    while (true) {
        const ssize_t count = ::read(descriptor, line.data().data() + length, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0)
            return question.unanswered(Text::tr("the descriptor of --%1-fd cannot be read"));
        if (count == 0 || line.data()[length] == '\n') break;
        if (line.data()[length] == controlC) return Error{ErrorCode::Cancelled};
        if (++length > longest)
            return question.unanswered(Text::tr("the line of --%1-fd is too long to be one"));
    }
    if (length > 0 && line.data()[length - 1] == '\r') --length;
    if (length == 0)
        return question.unanswered(
            Text::tr("the line is empty or there is none (--%1-fd, or the terminal)"));
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

    Result<Secret> ask(const Question& question) const {
        const std::string text = question.prompt + ": ";
        if (::write(m_descriptor, text.data(), text.size()) < 0)
            return question.unanswered(Text::tr("the terminal does not answer; use --%1-fd N"));
        return readLine(m_descriptor, question);
    }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isQuiet = false;
};

} // namespace

Result<Secret> SecretInput::read(const std::string& kind, const std::string& prompt) {
    const Question question{kind, prompt};
    if (const auto known = m_descriptors.find(kind); known != m_descriptors.end())
        return readLine(known->second, question);
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return question.unanswered(Text::tr("there is no terminal to ask on; use --%1-fd N"));
    return terminal.ask(question);
}

Result<Secret> SecretInput::readNew(const std::string& kind, const std::string& prompt,
                                    const std::string& promptAgain) {
    if (m_descriptors.contains(kind)) return read(kind, prompt);
    std::string asked = prompt;
    while (true) {
        KU_TRY(Secret first, read(kind, asked));
        KU_TRY(const Secret second, read(kind, promptAgain));
        if (crypto::equalInConstantTime(first.view(), second.view())) return first;
        asked = Text::tr("The two are not the same. %1")
                    .arg(QString::fromStdString(prompt))
                    .toStdString();
    }
}

} // namespace app::kualikctl
