// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>

#include <sys/resource.h>

#include <QProcess>

#include "crypto/provider/provider.h"
#include "model/publication/publication_service.h"
#include "tests/bench/crl/work.h"
#include "tests/bench/register/fill.h"
#include "tests/model/desk_fixture.h"

namespace {

using namespace model;
using namespace model::test;

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/** proc(5): VmHWM begins anew where 5 is written to clear_refs. */
void forgetPeak() {
    std::ofstream("/proc/self/clear_refs") << "5";
}

double mebibytes(const char* name) {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == name) {
            double kibibytes = 0;
            status >> kibibytes;
            return kibibytes / 1024;
        }
    return 0;
}

/** openssl ca -gencrl of as many, RSA: it has no other algorithm of its own. */
bool theirs(int count) {
    QTemporaryDir folder;
    if (!bench_crl::makeAuthority(folder.path(), "rsa") ||
        !bench_crl::makeIndex(folder.path(), count))
        return false;
    const auto at = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    bool isGood = false;
    const double seconds = secondsOf([&] {
        isGood =
            QProcess::execute(QStringLiteral("openssl"),
                              {"ca", "-gencrl", "-config", at("ca.cnf"), "-keyfile", at("rsa.key"),
                               "-cert", at("rsa.pem"), "-out", at("theirs.crl")}) == 0;
    });
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage); // the greatest of all children: the token's host is small
    std::printf("  openssl ca -gencrl: %.2f s, peak %.0f MiB%s\n", seconds,
                static_cast<double>(usage.ru_maxrss) / 1024, isGood ? "" : " FAILED");
    return isGood;
}

bool publishing(int count) {
    Place place;
    Sitting sitting(place);
    const auto ca = sitting.train(place)[2];
    KU_OK(bench::fillRegister(sitting.session.reg, ca, count, true));
    PublicationService service(sitting.desk);
    Job job;
    forgetPeak();
    const double before = mebibytes("VmRSS:");
    std::size_t entries = 0;
    const double seconds = secondsOf([&] { entries = KU_OK(service.publish(ca, job)).entries; });
    std::printf("%d revoked: published with its grounds in %.2f s, peak %.0f MiB (%.0f before)\n",
                count, seconds, mebibytes("VmHWM:"), before);
    return entries == static_cast<std::size_t>(count) && theirs(count);
}

} // namespace

// kualik-bench-register [--quick]: a list of 1,000,000 from the register against openssl's.
int main(int argc, char** argv) {
    const bool isQuick = argc == 2 && std::strcmp(argv[1], "--quick") == 0;
    if (argc > 2 || (argc == 2 && !isQuick)) {
        std::fprintf(stderr, "Usage: kualik-bench-register [--quick]\n");
        return 2;
    }
    KU_OK(crypto::provider::registerCrypto());
    for (const int count : isQuick ? std::vector<int>{100} : std::vector<int>{1000, 1000000})
        if (!publishing(count)) return 1;
    return 0;
}
