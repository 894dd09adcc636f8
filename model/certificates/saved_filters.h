// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

/** The searches that the operator at work keeps; nobody sees another one's. */
namespace model {

/** By name. */
Result<std::vector<SavedFilter>> savedFilters(const Register& reg);

/** A new one, also one that was deleted just now: its id is not taken. AlreadyExists(name). */
Result<Id> saveFilter(Register& reg, const SavedFilter& filter);

/** NotFound(filter, id); AlreadyExists(name). */
Status renameFilter(Register& reg, Id id, const QString& name);

/** NotFound(filter, id). */
Status deleteFilter(Register& reg, Id id);

} // namespace model
