// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/domain/application.h"

/**
 * Letters being written by operators whose desk is locked. They stay in memory: on a disk they
 * would be personal data in clear.
 */
namespace ui::drafts {

void keep(const QString& owner, model::Application letter);
/** Gives it back and forgets it. */
std::optional<model::Application> take(const QString& owner);

} // namespace ui::drafts
