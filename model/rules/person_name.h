// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/application.h"
#include "model/rules/fault.h"
#include "model/rules/rules.h"

namespace model {

/** Surname first, then the given name; every further word is the patronymic ("Болат қызы"). */
PersonName splitName(const QString& fullName);

/** Too few words, characters of no document's script, and words that mix two scripts. */
Faults checkName(const QString& fullName, const NameRules& rules);

} // namespace model
