// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <QGuiApplication>

#include "app/kualikctl/command_line.h"
#include "app/kualikctl/text.h"
#include "crypto/secret.h"
#include "model/job/runner.h"
#include "model/text/names.h"

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
    return [&output, last = QString()](model::Step step, int done, int total) mutable {
        QString text = model::text::name(step);
        if (total > 0) text += QStringLiteral(" %1/%2").arg(done).arg(total);
        if (text != last) output.note(text);
        last = text;
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
    return runCommand(line, output, secrets);
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
    if (!line.command || !line.command->needsFonts)
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
    return app::kualikctl::run(QCoreApplication::arguments().mid(1));
}
