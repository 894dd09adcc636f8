// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/fault.h"
#include "model/rules/rules.h"

namespace model {

/** The four parts of the password rule of ҰКО, para 9. */
struct KeyPasswordRules {
    int leastCharacters = 8;
    QString letters;       // one of these at least
    QString digitsOrSigns; // and one of these
    int mostInSequence = 3;
    QStringList rows;            // alphabets and digits in their order, small letters
    bool countsBackwards = true; // "4321" is a sequence, too
};

/** passwords.json of a folder of rules, for a day. BadResource: file, place. */
Result<KeyPasswordRules> readKeyPasswordRules(const QString& folder, QDate day);

/**
 * All that the rule has against a password, in the Order's order. The arguments tell the rule's own
 * figures, never a sign of the password or how many it has. BadArgument where it is no UTF-8.
 */
Result<Faults> checkKeyPassword(const Secret& password, const KeyPasswordRules& rules);

/** The same by the built-in rules of a day, each finding with its paragraph; field "password". */
Result<std::vector<Finding>> keyPasswordFindings(const Secret& password, QDate day);

} // namespace model
