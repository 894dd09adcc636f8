// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/** A command line as it was understood. */
struct CommandLine {
    const Command* command = nullptr; // null: none was named
    Arguments arguments;
    bool help = false;
    QString fault; // what is wrong with it, empty where nothing is
};

/** Options that every command has. */
const std::vector<Option>& globalOptions();

/** Arguments as main() got them, without the program's name. Nothing is printed. */
CommandLine readCommandLine(const QStringList& arguments);

/** The help of all commands, or of one. */
QString helpText();
QString helpText(const Command& command);

} // namespace app::kualikctl
