// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/profile/builder.h"

using namespace crypto;

// A structure's file: refused with its place, or every rule of it can be used.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto profiles = profile::ProfileSet::parse("fuzz", json);
    if (!profiles) {
        if (profiles.error().arguments.size() != 2) std::abort();
        return 0;
    }
    for (const profile::Profile& one : *profiles)
        (void)profile::buildSubject(one, {{"surname", "Әлімжанов"}, {"iin", "850101100012"}});
    return 0;
}
