// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/access/today.h"
#include "model/register/register.h"
#include "model/revocation/check.h"

/** What the acts of RevocationService share: the rows of a letter and what is found on them. */
namespace model {

/** "revocation letter 3": the subject of an audit entry. */
QString revocationSubject(Id letterId);

/** The certificate that a row means, of those in the context; null: none, or it cannot be told. */
const CertificateRecord* meantBy(const RevocationRow& row, const RevocationCheckContext& context);

/**
 * As it is checked and stored: every row that means a certificate names it. Not one of another
 * body: its serial number stands there only where somebody wrote it (BinDiffers).
 */
RevocationLetter prepared(const RevocationLetter& asGiven, const RevocationCheckContext& context);

/**
 * checkRevocation() of a letter out of the register. A row that named no certificate when it was
 * stored names none that was issued, or that became the only one, since: CertificateUnnamed.
 */
std::vector<Finding> checkStored(const RevocationLetter& letter,
                                 const RevocationCheckContext& context);

/**
 * checkRevocation() and what the calendar and the register have against the letter. `known`: a
 * warning where it is registered again on purpose.
 */
std::vector<Finding> checkAll(const RevocationLetter& letter, const Today& today,
                              const RevocationCheckContext& context,
                              const std::optional<RegisteredLetter>& known, bool isAgain);

/** The last other letter of the same body, number and date: by its name, or by a BIN of its rows.
 */
Result<std::optional<RegisteredLetter>> registeredAlready(const Register& reg,
                                                          const RevocationLetter& letter);

std::vector<Finding> findingsOf(const std::vector<Finding>& findings, int rowNumber);
std::ptrdiff_t errorsOf(const std::vector<Finding>& findings, int rowNumber);

} // namespace model
