// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

/** Times kinds of work against each other in one run, so that a busy machine is busy for all. */
namespace bench {

struct Options {
    int rounds = 7;
    std::chrono::duration<double> sample{0.25}; // of one kind in one round

    /** Enough to see that everything works; the figures mean nothing. */
    static Options quick() { return {1, std::chrono::duration<double>(0.001)}; }
};

/** One kind of work. It answers whether it succeeded: what fails fast is not fast. */
struct Work {
    std::string name;
    std::function<bool()> once;
};

struct Figure {
    std::string name;
    double median = 0; // times a second; 0 where the work failed
    double least = 0;
    double most = 0;
};

/** How many times a second; 0 after a failure. */
inline double rateOf(const Work& work, int count) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    for (int i = 0; i < count; ++i)
        if (!work.once()) return 0;
    return count / std::chrono::duration<double>(Clock::now() - start).count();
}

/** How often the work fits into one sample, warmed up. */
inline int countFor(const Work& work, std::chrono::duration<double> sample) {
    const double rate = std::max(rateOf(work, 1), rateOf(work, 3));
    return std::max(1, static_cast<int>(rate * sample.count()));
}

/** Each kind once a round, another one first each time; the median of the rounds. */
inline std::vector<Figure> interleaved(const std::vector<Work>& works, const Options& options) {
    std::vector<int> counts;
    for (const Work& work : works)
        counts.push_back(countFor(work, options.sample));
    std::vector<std::vector<double>> rates(works.size());
    for (int round = 0; round < options.rounds; ++round)
        for (std::size_t i = 0; i < works.size(); ++i) {
            const std::size_t turn = (i + static_cast<std::size_t>(round)) % works.size();
            rates[turn].push_back(rateOf(works[turn], counts[turn]));
        }
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < works.size(); ++i) {
        std::sort(rates[i].begin(), rates[i].end());
        const double least = rates[i].front();
        figures.push_back(
            {works[i].name, least > 0 ? rates[i][rates[i].size() / 2] : 0, least, rates[i].back()});
    }
    return figures;
}

/** "what: 7,000/s (6,900-7,100) against 8,000/s (…): 0.88"; false where either failed. */
inline bool printRatio(const std::string& what, const Figure& ours, const Figure& theirs) {
    const bool good = ours.median > 0 && theirs.median > 0;
    std::printf("%s: %s %.0f/s (%.0f-%.0f), %s %.0f/s (%.0f-%.0f), ratio %.2f%s\n", what.c_str(),
                ours.name.c_str(), ours.median, ours.least, ours.most, theirs.name.c_str(),
                theirs.median, theirs.least, theirs.most, good ? ours.median / theirs.median : 0,
                good ? "" : " FAILED");
    std::fflush(stdout);
    return good;
}

} // namespace bench
