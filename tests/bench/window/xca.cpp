// SPDX-License-Identifier: Apache-2.0
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/bench/window/start.h"
#include "tests/bench/window/virtual_screen.h"
#include "tests/bench/window/xca_database.h"

namespace bench {

namespace {

/** Ours, by the bench's own hand from its start to its certificates. */
std::optional<ShownProgram> showOurs(VirtualScreen& screen, const QString& workplace) {
    const QTemporaryDir home;
    const QString ready = home.filePath(QStringLiteral("ready"));
    return screen.show({QStringLiteral(KU_PROGRAM),
                        {QStringLiteral("--workplace"), workplace},
                        home.path(),
                        openingEnvironment(ready),
                        ready});
}

void print(const char* name, const ShownProgram& seen) {
    std::printf("    %s: open after %.0f ms, at rest %.2f %% of a core, %.0f MiB\n", name,
                seen.shown, seen.idle, seen.memory);
}

bool failed(const char* what) {
    std::printf("comparison with XCA: %s\n", what);
    return false;
}

/** Where it is not installed there is nothing to compare with, and that is said. */
bool isThere(const QString& program, const char* name, const char* list) {
    if (!program.isEmpty()) return true;
    std::printf("comparison with XCA: skipped: no %s (%s has it)\n", name, list);
    return false;
}

} // namespace

bool compareWithXca(const QString& workplace, int certificates) {
    if (!isThere(QStandardPaths::findExecutable(QStringLiteral("Xvfb")), "Xvfb",
                 "tests/packages.txt"))
        return true;
    const QString xca = QStandardPaths::findExecutable(QStringLiteral("xca"));
    const auto screen = VirtualScreen::start();
    if (!screen) return failed("Xvfb does not start");
    const QTemporaryDir home;
    const QString database = home.filePath(QStringLiteral("bench.xdb"));
    const bool hasXca = isThere(xca, "xca", "tests/packages-all.txt");
    if (hasXca && !makeXcaDatabase(xca, home.path(), database, certificates))
        return failed("xca makes no database");
    const Showing theirs{xca,
                         {QStringLiteral("--password=pass:") + QLatin1String(xcaPassword),
                          QStringLiteral("--database=") + database},
                         home.path()};
    std::optional<ShownProgram> ourOpening, theirOpening;
    // Twice each, in turns: the first time warms the page cache.
    for (int turn = 0; turn < 2; ++turn) {
        ourOpening = showOurs(*screen, workplace);
        if (!ourOpening) return failed("Kualik does not come to its certificates");
        if (hasXca) theirOpening = screen->show(theirs);
        if (hasXca && !theirOpening) return failed("xca shows nothing");
    }
    std::printf("a register of %d certificates each, on one virtual X screen, from the program's "
                "start to a picture that stands still:\n",
                certificates);
    print("Kualik, password typed, its certificates in view", *ourOpening);
    if (!theirOpening) return true;
    print("XCA, password given, its database open", *theirOpening);
    std::printf("    ratio of openings, ours to XCA's: %.2f\n",
                ourOpening->shown / theirOpening->shown);
    return true;
}

} // namespace bench
