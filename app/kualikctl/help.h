// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/** The help of all commands, or of one; no line is wider than 100 columns. */
QString helpText();
QString helpText(const Command& command);

/** How a command is called, ready for a shell, without the program's name; empty: none is known. */
QString exampleOf(const QString& command);

} // namespace app::kualikctl
