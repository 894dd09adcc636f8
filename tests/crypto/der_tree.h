// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"

/** DER as a value that tests can take apart, change and write again. */
namespace der_tree {

/** A constructed element has children, a primitive one contents. */
struct Tree {
    std::uint8_t tag = 0;
    crypto::Bytes contents;
    std::vector<Tree> children;

    bool isConstructed() const { return tag & 0x20; }
    bool operator==(const Tree&) const = default;
};

inline crypto::Bytes write(const Tree& tree) {
    if (!tree.isConstructed()) return crypto::asn1::element(tree.tag, tree.contents);
    crypto::Bytes contents;
    for (const Tree& child : tree.children)
        contents = crypto::asn1::concat({contents, write(child)});
    return crypto::asn1::element(tree.tag, contents);
}

inline crypto::Result<Tree> read(const crypto::asn1::Element& element) {
    Tree tree{element.tag, {}, {}};
    if (!tree.isConstructed()) {
        tree.contents = crypto::Bytes(element.contents.begin(), element.contents.end());
        return tree;
    }
    crypto::asn1::Reader reader(element);
    while (!reader.atEnd()) {
        KU_TRY(const crypto::asn1::Element child, reader.next());
        KU_TRY(Tree inner, read(child));
        tree.children.push_back(std::move(inner));
    }
    return tree;
}

inline crypto::Result<Tree> readWhole(crypto::ByteView der) {
    crypto::asn1::Reader reader(der);
    KU_TRY(const crypto::asn1::Element whole, reader.next());
    KU_CHECK(reader.expectEnd());
    return read(whole);
}

} // namespace der_tree
