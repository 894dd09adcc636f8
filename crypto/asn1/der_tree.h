// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/bytes.h"

namespace crypto::asn1 {

/** One element of a tree of octets. */
struct TreeNode {
    int depth = 0;
    std::size_t offset = 0;     // of its first octet
    std::size_t headerSize = 0; // identifier and length octets
    std::size_t size = 0;       // contents; of indefinite length: without the end-of-contents
    std::uint8_t identifier = 0;
    std::uint32_t number = 0;  // of the tag, also where it needs more octets than one
    bool isIndefinite = false; // X.690 8.1.3.6
    bool isOpened = false;     // a primitive string whose contents are elements, which follow

    bool isConstructed() const { return (identifier & 0x20) != 0; }
    /** What follows, one level deeper, is what it holds. */
    bool hasElements() const { return isConstructed() || isOpened; }
    std::size_t contents() const { return offset + headerSize; }

    bool operator==(const TreeNode&) const = default;
};

/** Where reading stopped; what was read before it stands. */
struct TreeFault {
    std::size_t offset = 0;
    std::string what; // "length octets"
};

struct DerTree {
    std::vector<TreeNode> nodes; // each before those that it holds
    std::optional<TreeFault> fault;
    bool isCut = false; // there are more elements than were asked for
};

/** Deeper than anything that is signed or kept in PKCS#12. */
inline constexpr int mostTreeDepth = 40;

/**
 * Elements of DER or BER (X.690 chapter 8: indefinite and padded lengths, tags of several octets)
 * from the first octet to the last, or to the first fault. What primitive OCTET STRINGs and BIT
 * STRINGs wrap is opened where it is DER to its last octet. Takes any octets: nothing recurses, and
 * each octet is looked at once.
 */
DerTree derTree(ByteView octets, std::size_t mostNodes = 100'000);

/** "SEQUENCE", "[3]", "[APPLICATION 1]". */
std::string tagName(const TreeNode& node);

} // namespace crypto::asn1
