// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string_view>

#include <sys/resource.h>

#include <QProcess>

#include "crypto/provider/provider.h"
#include "model/publication/publication_service.h"
#include "tests/bench/crl/work.h"
#include "tests/bench/register/fill.h"
#include "tests/bench/register/order.h"
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

/** One number, all of it; 0 where it is none. */
int countOf(const char* word) {
    const std::string_view text(word);
    int count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    return fault == std::errc() && end == text.data() + text.size() ? count : 0;
}

} // namespace

// What a full register costs: one more certificate in it, and a list of all that it has. Without
// an option of 100,000 certificates; the Order's aims are for 1,000,000.
int main(int argc, char** argv) {
    const bool isQuick = argc == 2 && std::strcmp(argv[1], "--quick") == 0;
    int certificates = isQuick ? 100 : 100000;
    if (argc == 3 && std::strcmp(argv[1], "--certificates") == 0) certificates = countOf(argv[2]);
    if (certificates <= 0 || argc > 3 || (argc == 2 && !isQuick)) {
        std::fprintf(stderr, "Usage: kualik-bench-register [--quick | --certificates 1000000]\n");
        return 2;
    }
    KU_OK(crypto::provider::registerCrypto());
    if (!bench::oneMore(certificates, isQuick ? 2 : 25)) return 1;
    if (certificates > 1000 && !publishing(1000)) return 1;
    return publishing(certificates) ? 0 : 1;
}
