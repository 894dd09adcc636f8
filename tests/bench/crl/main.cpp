// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/bench/crl/work.h"

namespace {

/** What GNU time says of one process: its parent's memory is not counted with it. */
struct Run {
    bool isGood = false;
    double seconds = 0;   // by the clock
    double processor = 0; // seconds of it, which a busy machine hardly changes
    double mebibytes = 0;
    QByteArray out;
};

Run run(const QStringList& command) {
    QTemporaryDir folder;
    const QString report = folder.filePath("time");
    QProcess process;
    const auto start = std::chrono::steady_clock::now();
    process.start("/usr/bin/time", QStringList{"-q", "-o", report, "-f", "%M %U %S"} + command);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1)) return {};
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray all = process.readAllStandardOutput() + process.readAllStandardError();
    const QByteArrayList figures = file.readAll().simplified().split(' ');
    if (figures.size() != 3) return {};
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, spent.count(),
            figures[1].toDouble() + figures[2].toDouble(), figures[0].toDouble() / 1024, all};
}

/** The median run of some; one that failed where any did. */
Run median(std::vector<Run> runs) {
    std::sort(runs.begin(), runs.end(), [](const Run& one, const Run& other) {
        return one.isGood != other.isGood ? !one.isGood : one.seconds < other.seconds;
    });
    return runs.front().isGood ? runs[runs.size() / 2] : runs.front();
}

constexpr const char* names[] = {"rsa", "gost2015", "gost2004"};

class Bench {
public:
    Bench(QString program, int rounds)
        : m_program(std::move(program))
        , m_rounds(rounds) {}

    bool all(const std::vector<int>& counts) {
        if (!QFile::exists("/usr/bin/time")) {
            std::fprintf(stderr, "no GNU time here (Debian's time)\n");
            return false;
        }
        bool isGood = true;
        for (const char* name : names)
            isGood = isGood && bench_crl::makeAuthority(m_folder.path(), name);
        for (const int count : counts)
            isGood = isGood && bench_crl::makeIndex(m_folder.path(), count) && one(count);
        return isGood;
    }

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }

    /** GOST is the same work on both sides: openssl has it from our module. */
    static QStringList openssl(const QString& command) {
        return {"openssl",   command,  "-provider-path", KU_MODULE_FOLDER,
                "-provider", "kualik", "-provider",      "default"};
    }

    bool one(int count) {
        bool isGood = true;
        for (const char* name : names) {
            const QString authority = QString::fromLatin1(name);
            const std::string what = name;
            const QStringList writing = openssl("ca") + QStringList{"-gencrl",
                                                                    "-config",
                                                                    at("ca.cnf"),
                                                                    "-keyfile",
                                                                    at(authority + ".key"),
                                                                    "-cert",
                                                                    at(authority + ".pem"),
                                                                    "-out",
                                                                    at("theirs.crl")};
            const QStringList reading = openssl("crl") + QStringList{"-inform",
                                                                     "DER",
                                                                     "-in",
                                                                     at(authority + ".crl"),
                                                                     "-noout",
                                                                     "-CAfile",
                                                                     at(authority + ".pem")};
            isGood =
                compare(count, what + ", written",
                        {m_program, "write", m_folder.path(), QString::number(count), authority},
                        writing) &&
                compare(count, what + ", read and verified",
                        {m_program, "read", m_folder.path(), authority}, reading) &&
                isGood;
        }
        return isGood;
    }

    bool compare(int count, const std::string& what, const QStringList& ours,
                 const QStringList& theirs) {
        std::vector<Run> our, their;
        for (int i = 0; i < m_rounds; ++i) {
            our.push_back(run(ours));
            their.push_back(run(theirs));
            // openssl crl answers 0 also where the signature is wrong.
            if (theirs.at(1) == "crl")
                their.back().isGood &= their.back().out.contains("verify OK");
        }
        const Run us = median(our), them = median(their);
        const bool isGood = us.isGood && them.isGood;
        std::printf("%d entries, %s: kualik %.3f s, %.0f MiB; openssl %.3f s, %.0f MiB; ratio of "
                    "times %.2f%s\n",
                    count, what.c_str(), us.seconds, us.mebibytes, them.seconds, them.mebibytes,
                    us.seconds / them.seconds, isGood ? "" : " FAILED");
        std::printf("  of the processor: kualik %.2f s, openssl %.2f s\n", us.processor,
                    them.processor);
        std::printf("  %s: %s ms\n",
                    ours.at(1) == "read" ? "a lookup and its entry" : "without the program's start",
                    us.out.constData());
        if (!us.isGood) std::printf("  kualik: %s\n", us.out.constData());
        if (!them.isGood) std::printf("  openssl: %s\n", them.out.right(500).constData());
        std::fflush(stdout);
        return isGood;
    }

    QString m_program;
    int m_rounds;
    QTemporaryDir m_folder;
};

} // namespace

// kualik-bench-crl [--quick]: lists of 1,000, 100,000 and 1,000,000 entries against openssl.
int main(int argc, char** argv) {
    const bool isQuick = argc == 2 && std::strcmp(argv[1], "--quick") == 0;
    if (argc > 3) return bench_crl::child(argc, argv);
    if (argc > 2 || (argc == 2 && !isQuick)) {
        std::fprintf(stderr, "Usage: kualik-bench-crl [--quick]\n");
        return 2;
    }
    const QString self = QFile::symLinkTarget("/proc/self/exe");
    if (isQuick) return Bench(self, 1).all({100}) ? 0 : 1;
    return Bench(self, 3).all({1000, 100000, 1000000}) ? 0 : 1;
}
