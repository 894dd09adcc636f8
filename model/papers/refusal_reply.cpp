// SPDX-License-Identifier: Apache-2.0
#include "model/papers/refusal_reply.h"

namespace model::papers {

Result<RefusalReply> refusalReplyTo(const Application& letter, const Rules& rules) {
    RefusalReply reply{letter.stateBody,  letter.headName, letter.letterNumber,
                       letter.letterDate, letter.received, {}};
    for (const EmployeeRow& row : letter.rows) {
        if (row.state != RowState::Refused) continue;
        const Wording* ground = rules.refusalGround(row.refusalGround);
        if (!ground)
            return Error{ErrorCode::NotFound,
                         {"refusal ground", row.refusalGround.toStdString()},
                         {},
                         "МО КО, 11-тармақ"};
        reply.rows.push_back({row.number, row.fullName, row.iin, *ground, row.refusalNote});
    }
    return reply;
}

} // namespace model::papers
