// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/confirm.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

constexpr int blink = 200; // milliseconds between two looks at Ctrl-C
constexpr int longest = 100;

/** A line of standard input, as typed; what is longer is no answer. */
Result<QString> readLine(model::Job& job) {
    QByteArray line;
    while (line.size() < longest) {
        KU_CHECK(job.checkpoint());
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, blink) <= 0) continue;
        char one = 0;
        const ssize_t count = ::read(STDIN_FILENO, &one, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0 || one == '\n') break;
        line += one;
    }
    return QString::fromUtf8(line).trimmed();
}

} // namespace

Confirmation::Confirmation(Context& context)
    : m_context(context)
    , m_asks(!context.arguments.has("yes") && ::isatty(STDIN_FILENO) == 1) {}

void Confirmation::line(const QString& text) const {
    if (m_asks && m_context.output.isJson())
        m_context.output.note(text);
    else
        m_context.output.line(text);
}

Status Confirmation::ask(const QString& question) const {
    if (!m_asks) return crypto::done();
    const QString yes = Text::tr("yes");
    m_context.output.note(question + QStringLiteral(" [%1]").arg(yes));
    KU_TRY(const QString answer, readLine(m_context.job));
    for (const QString& good : {yes, QStringLiteral("yes"), QStringLiteral("y")})
        if (answer.compare(good, Qt::CaseInsensitive) == 0) return crypto::done();
    return Error{ErrorCode::Cancelled};
}

Status confirm(Context& context, const QString& question) {
    return Confirmation(context).ask(question);
}

} // namespace app::kualikctl
