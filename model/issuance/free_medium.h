// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/desk.h"
#include "model/domain/medium_record.h"

namespace model {

/**
 * The medium is in its slot, logged in and nobody's; of this kind, where one is asked for.
 * MediumNotPresent, NotTraining, MediumWriteProtected, MediumNotInitialised, PinLocked,
 * LoginNeeded, WrongState(medium, what it is).
 */
Status requireFree(const Desk& desk, const QString& serial, std::optional<MediumKind> kind = {});

} // namespace model
