// SPDX-License-Identifier: Apache-2.0
#include "model/viewer/field_places.h"

#include <algorithm>

namespace model {

FieldPlaces::FieldPlaces(const OctetTree& tree, ByteView octets)
    : m_nodes(tree.nodes)
    , m_octets(octets) {}

/** From its first octet to its last; the end-of-contents of BER is not of it. */
OctetRange FieldPlaces::range(std::size_t node) const {
    const DerNode& one = m_nodes[node];
    return {one.offset, one.headerLength + one.length};
}

std::vector<std::size_t> FieldPlaces::children(std::size_t node) const {
    std::vector<std::size_t> found;
    const int depth = m_nodes[node].depth;
    for (std::size_t next = node + 1; next < m_nodes.size() && m_nodes[next].depth > depth; ++next)
        if (m_nodes[next].depth == depth + 1) found.push_back(next);
    return found;
}

std::optional<std::size_t> FieldPlaces::find(std::initializer_list<std::size_t> way) const {
    if (m_nodes.empty() || way.size() == 0 || *way.begin() != 0) return std::nullopt;
    std::size_t node = 0;
    for (const std::size_t step : std::vector(way.begin() + 1, way.end())) {
        const auto inside = children(node);
        if (step >= inside.size()) return std::nullopt;
        node = inside[step];
    }
    return node;
}

std::optional<OctetRange> FieldPlaces::at(std::initializer_list<std::size_t> way) const {
    const auto node = find(way);
    return node ? std::optional(range(*node)) : std::nullopt;
}

std::optional<OctetRange> FieldPlaces::from(std::size_t offset) const {
    const auto found = std::lower_bound(
        m_nodes.begin(), m_nodes.end(), offset,
        [](const DerNode& node, std::size_t wanted) { return node.offset < wanted; });
    if (found == m_nodes.end() || found->offset != offset) return std::nullopt;
    return range(static_cast<std::size_t>(found - m_nodes.begin()));
}

std::optional<OctetRange> FieldPlaces::of(ByteView element) const {
    for (std::size_t node = 0; node < m_nodes.size(); ++node) {
        const OctetRange one = range(node);
        if (one.size != element.size() || one.offset + one.size > m_octets.size()) continue;
        const ByteView octets = m_octets.subspan(one.offset, one.size);
        if (std::equal(octets.begin(), octets.end(), element.begin())) return one;
    }
    return std::nullopt;
}

} // namespace model
