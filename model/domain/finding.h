// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "model/domain/finding_codes.h"

namespace model {

enum class Severity {
    Error,   // stops the act
    Warning, // the operator may go on, and that is recorded
    Notice,  // good to know
};

/** What a check found: where, by which paragraph. model/text says what it is and what to do. */
struct Finding {
    FindingCode code;
    Severity severity = Severity::Error;
    int row = 0;         // number of the table's row, 1...; 0: the letter as a whole
    QString field = {};  // the form's field name (forms: "iin", "email" ...)
    QString clause = {}; // "МО КО, 11-тармақ, 4)"
    QStringList arguments = {};

    bool operator==(const Finding&) const = default;
};

/** The names of the codes found with this severity, each once, sorted: what an audit entry keeps.
 */
QStringList codesOf(const std::vector<Finding>& findings, Severity severity);

} // namespace model
