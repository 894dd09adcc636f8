// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/rules/fault.h"
#include "model/rules/rules.h"

namespace model {

/** An e-mail address as the certificate takes it: ASCII, the domain in A-labels, lower case. */
struct EmailReading {
    QString address; // empty where faults is not
    Faults faults;
};
EmailReading readEmail(const QString& text, const EmailRules& rules);

/** A telephone number as the certificate takes it: "+7XXXXXXXXXX". */
struct PhoneReading {
    QString number; // empty where faults is not
    Faults faults;
};
/** Takes +7, 8 or nothing in front, and blanks, dashes, dots and brackets between the digits. */
PhoneReading readMobile(const QString& text, const PhoneRules& rules);
/** The same for any telephone: an executor's desk has a town's code. */
PhoneReading readPhone(const QString& text, const PhoneRules& rules);

} // namespace model
