// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QMap>

#include "app/kualikctl/output.h"
#include "app/kualikctl/secret_input.h"
#include "crypto/clock.h"
#include "crypto/result.h"
#include "model/job/job.h"

namespace app::kualikctl {

using crypto::Error;
using crypto::ErrorCode;
using crypto::Result;
using crypto::Status;

/** How a command ended: the process's exit code. */
enum class Outcome {
    Good = 0,
    Wanting = 1,    // looked at and found wanting
    CannotTell = 2, // bad input, something missing, or the act failed
};

/** One option of a command, "--name VALUE" or a flag. */
struct Option {
    const char* name;
    const char* value;   // what stands for its value in the usage; null: a flag
    const char* summary; // source text, context "kualikctl"
    bool required = false;
};

/** What was given on the command line, checked against the command's options. */
class Arguments {
public:
    QStringList operands;
    QMap<QString, QStringList> options; // a flag has an empty list

    bool has(const char* name) const { return options.contains(QLatin1String(name)); }
    /** The last value given, or empty. */
    QString value(const char* name) const;
    QStringList values(const char* name) const { return options.value(QLatin1String(name)); }
};

/**
 * Everything a command may touch. A command runs on the worker thread from its first to its last
 * line: a register belongs to one thread.
 */
struct Context {
    Arguments arguments;
    Output& output;
    SecretInput& secrets;
    const crypto::Clock& clock;
    model::Job& job; // progress on standard error; cancelled by Ctrl-C
};

/** One command, one file: app/kualikctl/<name>.cpp. Listed in commands.cpp. */
struct Command {
    const char* name;     // "application add"
    const char* operands; // "FILE", for the usage
    int fewest;           // operands
    int most;
    const char* summary; // source text, context "kualikctl"
    std::vector<Option> options;
    Result<Outcome> (*run)(Context&);
    const char* pins = nullptr; // which PINs it asks for, in order; source text as the summary
    bool needsFonts = false;    // it makes papers
};

} // namespace app::kualikctl
