// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/** In a block of its own size, so that a step beyond it is one beyond the heap's block. */
void give(const Bytes& octets) {
    const Bytes exact(octets);
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

/** The file whole, cut short at some places, and with some octets changed. */
void giveVariants(const Bytes& octets, std::mt19937& random, std::size_t rounds) {
    give(octets);
    for (std::size_t i = 0; i < rounds && !octets.empty(); ++i) {
        Bytes variant = octets;
        const auto at = static_cast<std::ptrdiff_t>(random() % octets.size());
        switch (random() % 4) {
        case 0:
            variant.resize(static_cast<std::size_t>(at));
            break;
        case 1:
            variant.erase(variant.begin() + at);
            break;
        case 2:
            variant.insert(variant.begin() + at, static_cast<std::uint8_t>(random()));
            break;
        default:
            variant[static_cast<std::size_t>(at)] ^= static_cast<std::uint8_t>(random());
        }
        give(variant);
    }
}

} // namespace

/** A fuzz target as an ordinary test: every file of the folders that are named. */
int main(int argc, char** argv) {
    const unsigned seed = std::random_device()();
    std::printf("seed %u\n", seed);
    std::mt19937 random(seed);
    const std::size_t rounds = std::getenv("KU_LONG") ? 2000 : 50;
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(argv[i]))
            if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    give({});
    for (const auto& file : files)
        giveVariants(readFile(file), random, rounds);
    std::printf("%zu files, %zu variants of each\n", files.size(), rounds);
    return files.empty() ? 1 : 0;
}
