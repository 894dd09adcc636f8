// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/** Programs as processes: what they answer and with which exit code. */
namespace ctl_test {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray error;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Ended run(const QString& program, const QStringList& arguments,
                 const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ended ctl(const QStringList& arguments, const QByteArray& input = {}) {
    return run(QStringLiteral(KU_CTL), QStringList{"--language", "en"} + arguments, input);
}

} // namespace ctl_test
