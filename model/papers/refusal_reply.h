// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QDate>
#include <QString>

#include "model/domain/application.h"
#include "model/rules/rules.h"

namespace model::papers {

/** A refused row, as the reply names it. */
struct RefusedRow {
    int number = 0; // in the letter
    QString fullName;
    QString iin;
    Wording ground;
    QString note; // the operator's
};

/** The letter that is answered and all its refused rows. */
struct RefusalReply {
    QString stateBody;
    QString headName;
    QString letterNumber;
    QDate letterDate;
    QDate received;
    std::vector<RefusedRow> rows;
};

/** The reply to a letter: its refused rows. NotFound: a row names a ground the rules don't have. */
Result<RefusalReply> refusalReplyTo(const Application& letter, const Rules& rules);

} // namespace model::papers
