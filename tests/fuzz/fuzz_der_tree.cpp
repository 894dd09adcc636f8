// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/asn1/der_tree.h"
#include "crypto/x509/der_words.h"

using namespace crypto;

namespace {

/** Every node lies in the octets, and in the node above it. */
void checkNode(const asn1::TreeNode& node, const std::vector<asn1::TreeNode>& above,
               std::size_t octets) {
    if (node.contents() > octets || node.size > octets - node.contents()) std::abort();
    if (node.depth > asn1::mostTreeDepth) std::abort();
    if (static_cast<std::size_t>(node.depth) > above.size()) std::abort();
    if (node.depth == 0) return;
    const asn1::TreeNode& outer = above[static_cast<std::size_t>(node.depth) - 1];
    if (!outer.hasElements() || node.offset < outer.contents() ||
        node.contents() + node.size > outer.contents() + outer.size)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const asn1::DerTree tree = asn1::derTree(input);
    std::vector<asn1::TreeNode> above;
    for (const asn1::TreeNode& node : tree.nodes) {
        checkNode(node, above, size);
        above.resize(static_cast<std::size_t>(node.depth));
        above.push_back(node);
        (void)asn1::tagName(node);
        (void)x509::wordsOf(node, input);
        (void)x509::wordsOf(node, input, 3);
    }
    const std::size_t fewer = tree.nodes.size() / 2;
    if (asn1::derTree(input, fewer).nodes.size() > fewer) std::abort();
    return 0;
}
