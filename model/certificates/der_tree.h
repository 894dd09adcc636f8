// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/domain/common.h"

namespace model {

/** One element of DER or BER: where it stands, what it is, and its contents in words. */
struct DerNode {
    int depth = 0;
    std::size_t offset = 0;       // of its first octet
    std::size_t headerLength = 0; // identifier and length
    std::size_t length = 0;       // of the contents
    QString tag;                  // "SEQUENCE", "[3]"
    QString value;                // empty where the contents are elements
};

/** What octets of anybody's hold, as far as it can be read. */
struct OctetTree {
    std::vector<DerNode> nodes;         // each before those that it holds
    std::optional<std::size_t> faultAt; // what is from here on is not DER and not BER
    bool isCut = false;                 // there are more elements
};

/** crypto/asn1/der_tree.h in words. */
OctetTree octetTree(ByteView octets, std::size_t mostNodes = 100'000);

/** All elements of what must be a tree from its first octet to its last. MalformedDer. */
Result<std::vector<DerNode>> derTree(ByteView der);

} // namespace model
