// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QStringList>

#include "model/domain/finding_codes.h"

namespace model {

/** What is wrong with one value; the form's check adds row, field, severity and paragraph. */
struct Fault {
    FindingCode code;
    QStringList arguments = {};

    bool operator==(const Fault&) const = default;
};
using Faults = std::vector<Fault>;

} // namespace model
