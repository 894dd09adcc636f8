// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

/** The openssl program with our module; it knows nothing else of us. */
namespace openssl_program {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

inline Ended openssl(const QString& command, const QStringList& arguments) {
    QProcess process;
    process.start("openssl", QStringList{command, "-provider-path", KU_MODULE_FOLDER, "-provider",
                                         "kualik", "-provider", "default"} +
                                 arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace openssl_program
