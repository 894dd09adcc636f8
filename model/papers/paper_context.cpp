// SPDX-License-Identifier: Apache-2.0
#include "model/papers/paper_context.h"

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/papers/form_data.h"

namespace model::papers {

Result<Context> contextOfToday(const Session& session) {
    Context paper;
    paper.training = session.training;
    paper.operatorName = session.operatorName;
    KU_TRY(const auto limits, session.reg.clockEvents().limits());
    paper.day = civilDay(session.reg.now(), limits.utcOffset);
    KU_TRY(const auto values, authorityValues(session));
    if (const auto name = values.find("stateBodiesName"); name != values.end())
        paper.authorityName = QString::fromStdString(name->second);
    return paper;
}

Result<QString> trainingMarkOf(const Session& session) {
    if (!session.training) return QString();
    KU_TRY(const auto limits, session.reg.clockEvents().limits());
    return trainingMark(civilDay(session.reg.now(), limits.utcOffset));
}

} // namespace model::papers
