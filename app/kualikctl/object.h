// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "model/verification/signed_object.h"

namespace app::kualikctl {

using Object = model::SignedObject;

/** "certificate", "crl", "request". */
QString kindOf(const Object& object);

/** Every field, as docs/json.md has it under "show"; without "structure". */
QJsonObject jsonOf(const Object& object);

/** [{oid, type, value}, …]. */
QJsonArray jsonOf(const crypto::x509::Name& name);

/** RFC 3339, UTC. */
QString timeText(crypto::Time time);

} // namespace app::kualikctl
