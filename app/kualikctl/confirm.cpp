// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/confirm.h"

#include <poll.h>
#include <unistd.h>

#include <array>

#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

constexpr int pollMilliseconds = 200;

/** What was typed; looks for Ctrl-C between two looks at the terminal. */
Result<QString> answerOf(const model::Job& job) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, pollMilliseconds) <= 0)
        KU_CHECK(job.checkpoint());
    std::array<char, 256> line = {};
    const ssize_t count = ::read(STDIN_FILENO, line.data(), line.size());
    if (count <= 0) return Error{ErrorCode::Cancelled};
    return QString::fromUtf8(line.data(), count).trimmed();
}

} // namespace

Status confirm(Context& context, const QString& question) {
    if (context.arguments.has("yes") || ::isatty(STDIN_FILENO) != 1) return crypto::done();
    const QString yes = Text::tr("yes");
    context.output.note(Text::tr("%1 To go on, type “%2”:").arg(question, yes));
    KU_TRY(const QString answer, answerOf(context.job));
    const bool agreed = answer.compare(yes, Qt::CaseInsensitive) == 0 ||
                        answer.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
    return agreed ? crypto::done() : Status(Error{ErrorCode::Cancelled});
}

} // namespace app::kualikctl
