// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/start.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <set>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include "tests/bench/window/fill.h"
#include "tests/bench/window/watcher.h"

namespace bench {

namespace {

constexpr double patience = 120'000; // ms

/** What this process has mapped: it has the same libraries, fonts and plugins. */
std::set<QString> filesOfAStart(const QString& workplace) {
    std::set<QString> files{QStringLiteral(KU_PROGRAM)};
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (maps.open(QIODevice::ReadOnly))
        for (const QByteArray& line : maps.readAll().split('\n'))
            if (const auto at = line.indexOf('/'); at > 0)
                files.insert(QString::fromUtf8(line.mid(at)));
    QDirIterator within(workplace, QDir::Files, QDirIterator::Subdirectories);
    while (within.hasNext())
        files.insert(within.next());
    return files;
}

struct Pages {
    std::size_t all = 0;
    std::size_t cached = 0;
};

Pages dropFrom(const QString& path) {
    Pages pages;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return pages;
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    const auto size = static_cast<std::size_t>(std::max<off_t>(0, lseek(file, 0, SEEK_END)));
    void* at = size ? mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
    ::close(file);
    if (at == MAP_FAILED) return pages;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> there((size + page - 1) / page);
    if (mincore(at, size, there.data()) == 0) {
        pages.all = there.size();
        for (const unsigned char one : there)
            pages.cached += one & 1;
    }
    munmap(at, size);
    return pages;
}

/** The plugin that watches the program: it makes this file. */
QMap<QString, QString> readyEnvironment(const QString& ready) {
    return {{QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(KU_PLUGINS)},
            {QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("kualikbenchready")},
            {QStringLiteral("KU_BENCH_READY"), ready}};
}

std::optional<double> untilReady(const QString& workplace,
                                 QMap<QString, QString> (*environmentOf)(const QString& ready)) {
    QTemporaryDir folder;
    const QString ready = folder.filePath(QStringLiteral("ready"));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    const auto watched = environmentOf(ready);
    for (auto it = watched.begin(); it != watched.end(); ++it)
        environment.insert(it.key(), it.value());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    program.start(QStringLiteral(KU_PROGRAM), {QStringLiteral("--workplace"), workplace});
    while (!QFile::exists(ready)) {
        if (milliseconds(CLOCK_MONOTONIC) - begin > patience ||
            program.waitForFinished(2)) // it should run on
            break;
    }
    const bool ran = program.state() == QProcess::Running;
    program.kill();
    program.waitForFinished();
    QFile file(ready);
    if (!ran || !file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll().toDouble() / 1e6 - begin;
}

} // namespace

double makeCold(const QString& workplace) {
    ::sync(); // what is not written yet cannot be dropped
    Pages sum;
    for (const QString& path : filesOfAStart(workplace)) {
        const Pages pages = dropFrom(path);
        sum.all += pages.all;
        sum.cached += pages.cached;
    }
    return sum.all ? 1 - double(sum.cached) / double(sum.all) : 0;
}

QMap<QString, QString> openingEnvironment(const QString& ready) {
    QMap<QString, QString> environment = readyEnvironment(ready);
    environment.insert(QStringLiteral("KU_BENCH_PASSWORD"), password);
    return environment;
}

std::optional<double> startOurs(const QString& workplace) {
    return untilReady(workplace, readyEnvironment);
}

std::optional<double> openOurs(const QString& workplace) {
    return untilReady(workplace, openingEnvironment);
}

} // namespace bench
