// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "model/verification/signed_object.h"

namespace app::kualikctl {

using Object = model::SignedObject;

/** "certificate", "crl", "request". */
QString kindOf(const Object& object);

/** Every field, as docs/json.md has it under "show"; without "structure". */
QJsonObject jsonOf(const Object& object);

/** RFC 3339, UTC. */
QString timeText(crypto::Time time);

} // namespace app::kualikctl
