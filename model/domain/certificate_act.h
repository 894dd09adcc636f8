// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

#include "model/domain/common.h"
#include "model/domain/journal_line.h"

namespace model {

/** An entry of the audit that is about one certificate. */
struct CertificateAct {
    Time at;
    QString operatorName;
    QString act;   // its name in the audit: "issue.written"
    QString about; // the number of a letter or list, the medium, the receiver, a note; or nothing
    QString why = {};                            // of a decision that replaced another one
    QString ground = {};                         // of a refusal: its rule id
    std::optional<HandOverChannel> channel = {}; // of a hand-over, as the journal has it
    QString receiverDocument = {};               // of the same; by post there is none
};

} // namespace model
