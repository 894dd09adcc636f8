// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "model/domain/application.h"
#include "model/domain/finding.h"
#include "model/rules/calendar.h"
#include "model/rules/rules.h"

namespace model {

/** A certificate of a person that is valid now. */
struct ValidCertificate {
    QString serialHex;
    QDate validUntil;
    QString bin = {};     // of the body that it was issued for
    Id issueUnderWay = 0; // recorded for signing: this issue will end in it
};

/** A medium that a person holds: handed over, or on its way, and not returned or failed. */
struct HeldMedium {
    QString serial;
    MediumKind kind = MediumKind::UsbA;
    bool dueBack = false; // its certificate is revoked
};

/** A row of a registered letter that waits for a decision or for its certificate. */
struct OpenRow {
    Id applicationId = 0;
    QString letterNumber;
    QDate letterDate;
    int number = 0;
};

/** What the register knows of a person. */
struct PersonFacts {
    std::vector<ValidCertificate> certificates;
    std::vector<HeldMedium> media;
    std::vector<OpenRow> openRows = {};
};

/** A letter of the same body, number and date that is registered already. */
struct RegisteredLetter {
    Id id = 0;
    QDate received;
};

/** Everything a check needs besides the letter; plain values, no register. */
struct CheckContext {
    const Rules& rules;
    const Calendar& calendar;
    QDate today;
    CheckMode mode = {};
    std::map<QString, PersonFacts> persons = {}; // by IIN as normalised()
    std::optional<RegisteredLetter> registered = {};
    QString nameMark = {}; // what the certificate puts behind the name; empty: nothing
};

/** The letter as it is checked and stored: NFC, trimmed, blanks collapsed, numbers without dashes.
 */
Application normalised(Application application);
EmployeeRow normalised(EmployeeRow row);

/** Step 4: all findings at once, the letter's first, then row by row in the columns' order. */
std::vector<Finding> checkApplication(const Application& application, const CheckContext& context);

/** The findings of one row; of the other rows only the numbers are looked at. */
std::vector<Finding> checkRow(const Application& application, const EmployeeRow& row,
                              const CheckContext& context);

/** True where one of them stops the act. */
bool anyError(const std::vector<Finding>& findings);

/** The region the certificate names: the operator's choice, or what the text says; null: unknown.
 */
const Region* regionOf(const EmployeeRow& row, const Rules& rules);

/** How soon a row must be answered (para 7). */
const Term& rowTerm(const EmployeeRow& row, const Rules& rules);

/** The day by which a row must be answered (para 7). CalendarYearMissing. */
Result<QDate> rowDueDate(const EmployeeRow& row, QDate received, const Rules& rules,
                         const Calendar& calendar);

} // namespace model
