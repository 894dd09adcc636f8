// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>

#include "crypto/object/lint.h"

using namespace crypto;

// Whatever is recognised is linted by its RFC, whether it can be read or not: each finding is
// within the octets, and what it holds stands where it says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const object::Recognised found = object::recognise({data, size});
    const auto findings = object::lint(found.kind, found.encoded);
    if (findings && !object::holdsOthers(found.kind)) std::abort();
    if (findings)
        for (const auto& one : *findings)
            if (one.offset >= found.encoded.size() || one.clause.empty()) std::abort();
    const auto parts = object::partsOf(found.kind, found.encoded);
    if (!parts) return 0;
    for (const object::Part& part : *parts) {
        if (part.offset && (*part.offset >= found.encoded.size() ||
                            part.encoded.size() > found.encoded.size() - *part.offset ||
                            !std::equal(part.encoded.begin(), part.encoded.end(),
                                        found.encoded.begin() + std::ptrdiff_t(*part.offset))))
            std::abort();
        if (object::holdsOthers(part.kind)) (void)object::lint(part.kind, part.encoded);
    }
    return 0;
}
