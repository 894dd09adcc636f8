// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace model {

/** What a correction changes, by the form's name; values as the register and the forms have them.
 */
struct FieldChange {
    QString field;
    QString before;
    QString after;
};

} // namespace model
