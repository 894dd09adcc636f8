// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "model/domain/application.h"

namespace model {

/** Where a medium is in its life; each change is an entry of its own (paras 4, 24, 25). */
enum class MediumState {
    Received,   // came with a letter
    Used,       // carries a key; not handed over yet
    HandedOver, // with its holder
    DueBack,    // certificate revoked: due back within five working days
    Returned,
    Failed, // dead, with a holder where one has it; without: lost, or dead at the desk
};

struct MediumRecord {
    Id id = 0;
    QString serial;
    MediumKind kind = MediumKind::UsbA;
    MediumState state = MediumState::Received;
    QString holderName;
    QString holderIin;
    std::optional<QDate> dueBack;
    Id applicationId = 0; // the letter that it came with last; 0: none
};

} // namespace model
