// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/bench/window/fill.h"
#include "tests/bench/window/scenario.h"
#include "tests/bench/window/start.h"

namespace {

constexpr int defaultCertificates = 100'000;
constexpr int xcaCertificates = 10'000;

/** This program again, for a part that must not share its memory with the others. */
bool again(const QStringList& arguments) {
    std::fflush(stdout);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QApplication::applicationFilePath(), arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool starts(const QString& workplace, int rounds) {
    std::vector<double> cold, warm;
    double out = 0;
    for (int i = 0; i < rounds; ++i) {
        out += bench::makeCold(workplace) / rounds;
        const auto first = bench::startOurs(workplace);
        const auto second = bench::startOurs(workplace);
        if (!first || !second) return false;
        cold.push_back(*first);
        warm.push_back(*second);
    }
    std::sort(cold.begin(), cold.end());
    std::sort(warm.begin(), warm.end());
    std::printf("start to a password's line one can type into: warm %.0f ms, cold %.0f ms (medians "
                "of %d); aim 1,000 ms\n"
                "    cold: %.0f %% of what a start reads was out of the page cache, the rest is "
                "mapped by other programs\n",
                warm[warm.size() / 2], cold[cold.size() / 2], rounds, out * 100);
    return true;
}

bool opens(const QString& workplace) {
    const auto took = bench::openOurs(workplace);
    if (!took) return false;
    std::printf("start, sign-in and the certificates in view: %.0f ms\n", *took);
    return true;
}

bool withRegisterOf(int certificates) {
    QTemporaryDir folder;
    const QString workplace = folder.filePath(QStringLiteral("workplace"));
    std::printf("\n");
    return again({QStringLiteral("--fill"), workplace, QString::number(certificates)}) &&
           opens(workplace) && again({QStringLiteral("--play"), workplace});
}

bool comparesWithXca(int certificates) {
    QTemporaryDir folder;
    const QString workplace = folder.filePath(QStringLiteral("workplace"));
    std::printf("\n");
    if (!again({QStringLiteral("--fill"), workplace, QString::number(certificates)})) return false;
    const bool good = bench::compareWithXca(workplace, certificates);
    std::fflush(stdout);
    return good;
}

/** Every part; false where one crashed or did not come to its end. How long it took fails nothing.
 */
bool all(int certificates, bool isQuick) {
    QTemporaryDir folder;
    const QString workplace = folder.filePath(QStringLiteral("workplace"));
    if (!again({QStringLiteral("--fill"), workplace, QStringLiteral("0")})) return false;
    bool good = starts(workplace, isQuick ? 1 : 5);
    if (!isQuick) good = comparesWithXca(xcaCertificates) && good;
    if (!isQuick) good = withRegisterOf(0) && good;
    return withRegisterOf(certificates) && good;
}

void printUsage(FILE* to) {
    std::fprintf(
        to,
        "Usage: kualik-bench-window [--quick | --certificates N]\n"
        "       kualik-bench-window --fill FOLDER N\n"
        "       kualik-bench-window --play FOLDER\n"
        "\n"
        "How long the window lets one wait. Times never fail; crashes do.\n"
        "\n"
        "  (no option)        with registers of %d and %d certificates, and beside XCA with\n"
        "                     %d each\n"
        "  --certificates N   N instead of %d; the figures for 1,000,000 come from\n"
        "                     --certificates 1000000, for an hour and more\n"
        "  --quick            only that it works, with 300\n"
        "  --fill FOLDER N    makes a workplace with N certificates; 1,000,000 take 50 "
        "minutes\n"
        "  --play FOLDER      plays the scenario on it, as often as one likes\n",
        0, defaultCertificates, xcaCertificates, defaultCertificates);
}

int usage() {
    printUsage(stderr);
    return 2;
}

} // namespace

/** What printUsage() says. */
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString verb = words.value(1);
    if (verb == QStringLiteral("--help")) {
        printUsage(stdout);
        return 0;
    }
    if (verb == QStringLiteral("--fill") && words.size() == 4)
        return bench::fillWorkplace(words[2], words[3].toInt()) ? 0 : 1;
    if (verb == QStringLiteral("--play") && words.size() == 3) {
        bench::playScenario(words[2]);
        return 0;
    }
    if (verb == QStringLiteral("--quick") && words.size() == 2) return all(300, true) ? 0 : 1;
    if (words.size() == 1) return all(defaultCertificates, false) ? 0 : 1;
    bool isNumber = false;
    const int certificates = words.value(2).toInt(&isNumber);
    if (verb != QStringLiteral("--certificates") || words.size() != 3 || !isNumber) return usage();
    return all(certificates, false) ? 0 : 1;
}
