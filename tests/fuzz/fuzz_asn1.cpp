// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "tests/crypto/der_tree.h"

// What the reader takes, the writer gives back octet for octet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const crypto::ByteView input(data, size);
    const auto tree = der_tree::readWhole(input);
    if (!tree) return 0;
    const crypto::Bytes again = der_tree::write(*tree);
    if (!std::equal(again.begin(), again.end(), input.begin(), input.end())) std::abort();
    crypto::asn1::Reader reader(input);
    while (const auto element = reader.next()) {
        (void)crypto::asn1::stringText(*element);
        const auto text = crypto::asn1::oidText(element->contents);
        if (!text) continue;
        const crypto::Bytes oid = crypto::asn1::oid(*text);
        const auto inner = crypto::asn1::only(oid, crypto::asn1::tag::oid);
        if (!inner || !std::equal(inner->contents.begin(), inner->contents.end(),
                                  element->contents.begin(), element->contents.end()))
            std::abort();
    }
    (void)crypto::asn1::Reader(input).time();
    (void)crypto::asn1::Reader(input).smallInteger();
    (void)crypto::asn1::Reader(input).boolean();
    (void)crypto::asn1::Reader(input).bitStringOctets();
    return 0;
}
