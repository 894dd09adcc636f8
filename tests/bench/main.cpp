// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include "tests/bench/benches.h"

// kualik-bench [--quick]: prints what takes how long here, as ratios within this run.
int main(int argc, char** argv) {
    const bool isQuick = argc == 2 && std::strcmp(argv[1], "--quick") == 0;
    if (argc > 2 || (argc == 2 && !isQuick)) {
        std::fprintf(stderr, "Usage: kualik-bench [--quick]\n");
        return 2;
    }
    const bench::Options options = isQuick ? bench::Options::quick() : bench::Options();
    bool good = true;
    for (const auto run : {bench::signatures, bench::issues})
        good = run(options) && good;
    return good ? 0 : 1;
}
