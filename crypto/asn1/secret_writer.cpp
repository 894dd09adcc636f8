// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/secret_writer.h"

#include <algorithm>

#include "crypto/asn1/writer.h"

namespace crypto::asn1 {

Bytes headOf(std::uint8_t tag, std::size_t contentsSize) {
    Bytes whole = element(tag, Bytes(contentsSize));
    whole.resize(whole.size() - contentsSize);
    return whole;
}

Secret joinSecret(std::span<const ByteView> parts) {
    std::size_t size = 0;
    for (const ByteView part : parts)
        size += part.size();
    Secret whole(size);
    auto place = whole.data().begin();
    for (const ByteView part : parts)
        place = std::copy(part.begin(), part.end(), place);
    return whole;
}

Secret secretInteger(ByteView magnitude) {
    while (magnitude.size() > 1 && magnitude.front() == 0)
        magnitude = magnitude.subspan(1);
    // X.690 8.3.3: a positive number does not begin with a one bit.
    const Bytes padding(magnitude.empty() || magnitude.front() >= 0x80 ? 1 : 0);
    return joinSecret(
        {headOf(tag::integer, padding.size() + magnitude.size()), padding, magnitude});
}

} // namespace crypto::asn1
