// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/cms/signed_data.h"
#include "crypto/object/recognise.h"

using namespace crypto;

// Whatever parses is recognised as what it is, and each of its signers is judged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const object::Recognised found = object::recognise(input);
    (void)object::nameOf(found.kind);
    if ((found.kind == object::Kind::Unknown) != found.encoded.empty()) std::abort();
    const auto signedData = cms::SignedData::parse(input);
    if (!signedData) return 0;
    const auto checks = cms::verify(*signedData);
    const auto other = cms::verify(*signedData, viewOf("another document"));
    if (checks.size() != signedData->signers.size() || other.size() != checks.size()) std::abort();
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (checks[i].isGood() && (!checks[i].certificate || other[i].isGood())) std::abort();
        if (!signedData->content && checks[i].isGood()) std::abort();
    }
    return 0;
}
