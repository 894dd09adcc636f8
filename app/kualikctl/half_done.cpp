// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/half_done.h"

#include "app/kualikctl/advice.h"
#include "app/kualikctl/findings.h"

namespace app::kualikctl {

Result<Outcome> halfDone(Output& output, const Error& error, QJsonObject answer, bool isNothing) {
    if (isNothing) return error;
    output.note(QStringLiteral("kualikctl: ") + sentenceOf(error));
    answer.insert(QStringLiteral("error"), json(error));
    output.object(answer);
    return Outcome::CannotTell;
}

} // namespace app::kualikctl
