// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/** A command line as it was understood. */
struct CommandLine {
    const Command* command = nullptr; // null: none was named
    Arguments arguments;
    bool help = false;
    std::optional<Error> fault; // the first thing that is wrong with it
};

/** Options that every command has. */
const std::vector<Option>& globalOptions();

/**
 * Arguments as main() got them, without the program's name. Nothing is printed. What follows a
 * fault is still read: --language and --json hold wherever they stand.
 */
CommandLine readCommandLine(const QStringList& arguments);

} // namespace app::kualikctl
