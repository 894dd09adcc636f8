// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/kualikctl/output.h"
#include "crypto/bytes.h"

namespace app::kualikctl {

/** "offset header+length element  contents", a line an element, each deeper than what holds it. */
void printOctets(Output& output, crypto::ByteView octets);

/** As docs/json.md has it under "show": "der". */
QJsonObject jsonOfOctets(crypto::ByteView octets);

} // namespace app::kualikctl
