// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

/** Programs that are not ours, run to their end. */
namespace programs {

struct Ended {
    int code = -1; // stays so where it could not be run, crashed or took over a minute
    QByteArray out;
    QByteArray error;
};

inline Ended run(const QString& program, const QStringList& arguments,
                 const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/** A program that loads nothing of ours, so no sanitizer before it either. */
inline Ended run(const QString& program, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LD_PRELOAD");
    return run(program, arguments, environment);
}

/** The openssl program with our module; it knows nothing else of us. */
inline Ended openssl(const QString& moduleFolder, const QString& command,
                     const QStringList& arguments) {
    return run("openssl",
               QStringList{command, "-provider-path", moduleFolder, "-provider", "kualik",
                           "-provider", "default"} +
                   arguments,
               QProcessEnvironment::systemEnvironment());
}

} // namespace programs
