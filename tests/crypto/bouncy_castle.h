// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QHash>
#include <QStandardPaths>

#include "tests/crypto/programs.h"

/** Bouncy Castle under the program of tests/peers/bouncycastle. */
namespace bouncy_castle {

/** What it said of one object (ReadAndVerify.java). */
struct Answer {
    QByteArray verdict;
    QByteArray algorithm;
    QByteArray extensions;
};

inline QStringList jars() {
    return {"/usr/share/java/bcprov.jar", "/usr/share/java/bcutil.jar",
            "/usr/share/java/bcpkix.jar"};
}

/** Why it cannot be asked on this machine; empty where it can. */
inline QString whatIsMissing() {
    for (const char* program : {"java", "javac"})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return "skipped: no default-jdk-headless (tests/packages.txt)";
    for (const QString& jar : jars())
        if (!QFile::exists(jar)) return "skipped: no libbcpkix-java (tests/packages.txt)";
    return {};
}

/** A second compiler does not pay for a program that runs for a second. */
inline constexpr const char* quickly = "-XX:TieredStopAtLevel=1";

/** The program's classes into this folder. */
inline programs::Ended compile(const QString& classes) {
    const QDir sources(QStringLiteral(KU_SOURCE_DIR "/tests/peers/bouncycastle"));
    QStringList arguments{"-J-Xshare:auto",
                          QStringLiteral("-J") + quickly,
                          "-proc:none",
                          "-Xlint:all,-path",
                          "-Werror",
                          "-cp",
                          jars().join(u':'),
                          "-d",
                          classes};
    for (const QString& file : sources.entryList({"*.java"}, QDir::Files, QDir::Name))
        arguments << sources.filePath(file);
    return programs::run("javac", arguments);
}

/** All folders in one run. */
inline programs::Ended run(const QString& classes, const QStringList& folders) {
    return programs::run("java", QStringList{"-Xshare:auto", quickly, "-cp",
                                             classes + u':' + jars().join(u':'), "ReadAndVerify"} +
                                     folders);
}

/** By the objects' paths. */
inline QHash<QString, Answer> answersOf(const programs::Ended& ended) {
    QHash<QString, Answer> answers;
    for (const QByteArray& line : ended.out.split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 4)
            answers.insert(QString::fromUtf8(parts[0]), {parts[1], parts[2], parts[3]});
    }
    return answers;
}

} // namespace bouncy_castle
