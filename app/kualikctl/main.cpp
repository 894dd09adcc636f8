// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/kualikctl/command_line.h"
#include "app/kualikctl/text.h"
#include "crypto/secret.h"

namespace app::kualikctl {

namespace {

int usageFault(Output& output, const CommandLine& line) {
    output.note(QStringLiteral("kualikctl: ") + line.fault);
    output.note(line.command ? helpText(*line.command).section(u'\n', 0, 0)
                             : Text::tr("kualikctl --help lists the commands."));
    return static_cast<int>(Outcome::CannotTell);
}

/** --password-fd and --pin-fd; false where one is not a descriptor's number. */
bool useDescriptors(SecretInput& secrets, CommandLine& line) {
    for (const char* kind : {"password", "pin"}) {
        const std::string option = std::string(kind) + "-fd";
        if (!line.arguments.has(option.c_str())) continue;
        bool isNumber = false;
        const int descriptor = line.arguments.value(option.c_str()).toInt(&isNumber);
        if (!isNumber || descriptor < 0) {
            line.fault =
                Text::tr("--%1 takes a file descriptor").arg(QString::fromStdString(option));
            return false;
        }
        secrets.useDescriptor(kind, descriptor);
    }
    return true;
}

int run(const QStringList& arguments) {
    CommandLine line = readCommandLine(arguments);
    Output output(line.arguments.has("json"));
    const QString language =
        line.arguments.has("language") ? line.arguments.value("language") : languageOfEnvironment();
    if (!setLanguage(language) && line.fault.isEmpty())
        line.fault = Text::tr("there is no language %1").arg(language);
    // What is wrong is said in the language that was asked for.
    else if (!line.fault.isEmpty())
        line.fault = readCommandLine(arguments).fault;
    if (!line.fault.isEmpty()) return usageFault(output, line);
    if (line.help) {
        Output(false).line(line.command ? helpText(*line.command) : helpText());
        return static_cast<int>(Outcome::Good);
    }
    SecretInput secrets;
    if (!useDescriptors(secrets, line)) return usageFault(output, line);
    Context context{line.arguments, output, secrets};
    const auto outcome = line.command->run(context);
    if (outcome) return static_cast<int>(*outcome);
    output.fault(outcome.error());
    return static_cast<int>(Outcome::CannotTell);
}

} // namespace

} // namespace app::kualikctl

int main(int argc, char** argv) {
    crypto::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kualikctl"));
    return app::kualikctl::run(QCoreApplication::arguments().mid(1));
}
