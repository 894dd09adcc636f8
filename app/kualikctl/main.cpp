// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <cstdio>

#include <QGuiApplication>

#include "app/kualikctl/command_line.h"
#include "app/kualikctl/help.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "crypto/secret.h"
#include "model/authority/authority_values.h"
#include "model/job/runner.h"
#include "model/text/language.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

int tellFault(Output& output, const CommandLine& line) {
    output.fault(*line.fault);
    output.note(line.command ? Text::tr("kualikctl %1 --help shows how it is used.")
                                   .arg(QLatin1String(line.command->name))
                             : Text::tr("kualikctl --help lists the commands."));
    return static_cast<int>(Outcome::CannotTell);
}

/** --password-fd and --pin-fd; a fault where one is not a descriptor's number. */
void useDescriptors(SecretInput& secrets, CommandLine& line) {
    for (const char* kind : {"password", "pin"}) {
        const std::string option = std::string(kind) + "-fd";
        if (!line.arguments.has(option.c_str())) continue;
        const auto descriptor = numberOption(line.arguments, option.c_str(), 0);
        if (descriptor)
            secrets.useDescriptor(kind, *descriptor);
        else
            line.fault = descriptor.error();
    }
}

std::atomic<model::Job*> runningJob = nullptr;

/** The first Ctrl-C ends the job between two of its steps; a second one ends the program. */
void onInterrupt(int) {
    if (model::Job* job = runningJob) job->cancel();
}

void catchInterrupts() {
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

/** "Signing 3/12", each step once. */
model::Job::Report reportTo(Output& output) {
    return [&output](model::Step step, int done, int total) {
        QString text = model::text::name(step);
        if (total > 0) text += QStringLiteral(" %1/%2").arg(done).arg(total);
        // A file gets the ends of what is counted, and what somebody must act on.
        const bool isKept =
            total > 0 ? done <= 1 || done == total : step == model::Step::WaitingForMedium;
        output.progress(text, isKept);
    };
}

int runCommand(const CommandLine& line, Output& output, SecretInput& secrets) {
    const crypto::SystemClock clock;
    const auto job = std::make_shared<model::Job>(reportTo(output));
    runningJob = job.get();
    catchInterrupts();
    model::Runner runner;
    const auto outcome =
        runner
            .start(job,
                   [&](model::Job& running) {
                       Context context{line.arguments, output, secrets, clock, running};
                       return line.command->run(context);
                   })
            .result();
    runningJob = nullptr;
    output.endProgress();
    if (outcome) return static_cast<int>(*outcome);
    output.fault(outcome.error());
    return static_cast<int>(outcome.error().code == ErrorCode::FindingsStop ? Outcome::Wanting
                                                                            : Outcome::CannotTell);
}

int run(const QStringList& arguments) {
    CommandLine line = readCommandLine(arguments);
    Output output(line.arguments.has("json"));
    const QString language =
        line.arguments.has("language") ? line.arguments.value("language") : languageOfEnvironment();
    const bool isKnown = setLanguage(language);
    if (!isKnown) setLanguage(languageOfEnvironment());
    // What is wrong is said in the language that was asked for.
    line = readCommandLine(arguments);
    if (!isKnown && !line.fault)
        line.fault = badValue("language", language, oneOf(model::text::languages()));
    if (line.fault) return tellFault(output, line);
    if (line.help) {
        Output(false).line(line.command ? helpText(*line.command) : helpText());
        return static_cast<int>(Outcome::Good);
    }
    SecretInput secrets;
    useDescriptors(secrets, line);
    if (line.fault) return tellFault(output, line);
    // What certificates are built and checked by must be whole, whatever the command.
    if (const auto structures = model::profiles(); !structures) {
        output.fault(structures.error());
        return static_cast<int>(Outcome::CannotTell);
    }
    return runCommand(line, output, secrets);
}

/** The exit code, unless the answer was lost: the disk is full, or nobody reads any more. */
int codeIfWritten(int code) {
    if (std::ferror(stdout) == 0) return code;
    Output(false).note(Text::tr("the answer could not be written whole; what was done stays done, "
                                "see kualikctl audit list"));
    return static_cast<int>(Outcome::CannotTell);
}

} // namespace

} // namespace app::kualikctl

namespace {

QStringList wordsOf(int argc, char** argv) {
    QStringList words;
    for (int place = 1; place < argc; ++place)
        words += QString::fromLocal8Bit(argv[place]);
    return words;
}

/** Qt's own remarks on the desktop around it; what goes wrong for us is an Error. */
void dropRemark(QtMsgType, const QMessageLogContext&, const QString&) {}

/** Papers need fonts, and fonts an application with a platform; no screen is used. */
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const auto line = app::kualikctl::readCommandLine(wordsOf(argc, argv));
    // A protocol is a paper beside the answer.
    if (!line.command || !(line.command->needsFonts || line.arguments.has("protocol")))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropRemark);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    crypto::hardenProcess();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kualikctl"));
    using namespace app::kualikctl;
    return codeIfWritten(run(QCoreApplication::arguments().mid(1)));
}
