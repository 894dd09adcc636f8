// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/common.h"

namespace model {

/** An entry of the audit that is about one certificate. */
struct CertificateAct {
    Time at;
    QString operatorName;
    QString act;   // its name in the audit: "issue.written"
    QString about; // the letter's or list's number, the medium, who received it; empty: nothing more
};

} // namespace model
