// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/virtual_screen.h"

#include <algorithm>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include "tests/bench/window/watcher.h"

namespace bench {

namespace {

constexpr double still = 400;        // ms: shorter than a cursor's blink
constexpr double patience = 120'000; // ms
constexpr int idleSeconds = 5;

/** User and system time of a process, in seconds: fields 14 and 15 (proc(5)). */
double secondsOf(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray line = file.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13) return 0;
    return (fields[11].toDouble() + fields[12].toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double residentMiB(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
}

} // namespace

std::unique_ptr<VirtualScreen> VirtualScreen::start() {
    const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (server.isEmpty()) return nullptr;
    std::unique_ptr<VirtualScreen> screen(new VirtualScreen);
    screen->m_server.setStandardErrorFile(QProcess::nullDevice());
    screen->m_server.start(server, {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten",
                                    "tcp", "-noreset", "-fbdir", screen->m_folder.path()});
    while (!screen->m_display.endsWith('\n')) {
        if (!screen->m_server.waitForReadyRead(10'000)) return nullptr;
        screen->m_display += screen->m_server.readAllStandardOutput();
    }
    screen->m_display = ':' + screen->m_display.trimmed();
    QFile file(screen->m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!file.open(QIODevice::ReadOnly)) return nullptr;
    screen->m_size = std::size_t(file.size());
    void* at = mmap(nullptr, screen->m_size, PROT_READ, MAP_SHARED, file.handle(), 0);
    if (at == MAP_FAILED) return nullptr;
    screen->m_picture = static_cast<const unsigned char*>(at);
    return screen;
}

VirtualScreen::~VirtualScreen() {
    if (m_picture) munmap(const_cast<unsigned char*>(m_picture), m_size);
    m_server.terminate();
    m_server.waitForFinished();
}

std::optional<ShownProgram> VirtualScreen::show(const Showing& wanted) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_display));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), wanted.home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), wanted.home);
    for (auto it = wanted.environment.begin(); it != wanted.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    std::vector<unsigned char> last(m_picture, m_picture + m_size);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    double changed = 0;
    double open =
        wanted.ready.isEmpty() ? begin : 0; // a picture that stands still before is not it
    process.start(wanted.program, wanted.arguments);
    if (!process.waitForStarted()) return std::nullopt;
    for (double now = begin; changed == 0 || open == 0 || now - std::max(changed, open) < still;
         now = milliseconds(CLOCK_MONOTONIC)) {
        if (now - begin > patience || process.waitForFinished(0)) return std::nullopt;
        if (open == 0 && QFile::exists(wanted.ready)) open = now;
        if (std::memcmp(last.data(), m_picture, m_size) != 0) {
            std::memcpy(last.data(), m_picture, m_size);
            changed = now;
        }
        QThread::msleep(4);
    }
    ShownProgram seen;
    seen.shown = changed - begin;
    const double used = secondsOf(process.processId());
    QThread::sleep(idleSeconds);
    seen.idle = (secondsOf(process.processId()) - used) * 100 / idleSeconds;
    seen.memory = residentMiB(process.processId());
    process.kill();
    process.waitForFinished();
    QThread::msleep(300); // the server clears the picture
    return seen;
}

} // namespace bench
