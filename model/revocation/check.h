// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "model/application/check.h"
#include "model/domain/certificate_record.h"
#include "model/domain/revocation.h"

namespace model {

/** Everything the check of appendix 7 needs besides the letter. */
struct RevocationCheckContext {
    const Rules& rules;
    QDate today;
    CheckMode mode = {};
    /** What the state bodies' CA issued to each person named, by IIN as normalised(): all of it. */
    std::map<QString, std::vector<CertificateRecord>> certificates = {};
    /** The state body whose letter asked for a certificate, by the certificate's id. */
    std::map<Id, QString> issuedFor = {};
};

RevocationLetter normalised(RevocationLetter letter);

/** Step 10: all findings at once, the letter's first, then row by row. */
std::vector<Finding> checkRevocation(const RevocationLetter& letter,
                                     const RevocationCheckContext& context);

/** The one certificate a row means: the named serial, or the person's only valid one; else null. */
const CertificateRecord* certificateMeant(const RevocationRow& row,
                                          const std::vector<CertificateRecord>& certificates);

/** What a letter leaves out of a row is taken from the certificate that the row means. */
RevocationRow completed(RevocationRow row, const std::vector<CertificateRecord>& certificates);

/** Neither the certificate's organisation nor the body that asked for it has the letter's name. */
bool nameOfAnotherBody(const QString& stateBody, const CertificateRecord& certificate,
                       const QString& issuedFor);

/** Both BINs are known and differ. */
bool ofAnotherBody(const RevocationRow& row, const CertificateRecord& certificate);

} // namespace model
