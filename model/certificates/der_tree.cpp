// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/der_tree.h"

#include "crypto/x509/der_words.h"

namespace model {

namespace {

namespace asn1 = crypto::asn1;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

OctetTree octetTree(ByteView octets, std::size_t mostNodes) {
    const asn1::DerTree tree = asn1::derTree(octets, mostNodes);
    OctetTree result;
    for (const asn1::TreeNode& node : tree.nodes)
        result.nodes.push_back({node.depth, node.offset, node.headerSize, node.size,
                                text(asn1::tagName(node)),
                                text(crypto::x509::wordsOf(node, octets))});
    if (tree.fault) result.faultAt = tree.fault->offset;
    result.isCut = tree.isCut;
    return result;
}

Result<std::vector<DerNode>> derTree(ByteView der) {
    OctetTree tree = octetTree(der, ~std::size_t{0});
    if (tree.faultAt)
        return Error{ErrorCode::MalformedDer, {}, "offset " + std::to_string(*tree.faultAt)};
    return std::move(tree.nodes);
}

} // namespace model
