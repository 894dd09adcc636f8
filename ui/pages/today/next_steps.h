// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/today/task_card.h"

namespace ui {

/**
 * Where nothing waits: what the day may still begin with, each with its keys and the way there.
 * Without an authority that comes first.
 */
QList<Task> nextSteps(bool hasAuthority);

} // namespace ui
