// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

#include "model/viewer/viewed_object.h"

namespace model {

/** Where the parts of an object stand, found by the tree of its octets. */
class FieldPlaces {
public:
    /** Both outlive it. */
    FieldPlaces(const OctetTree& tree, ByteView octets);

    /** An element by its way from the outermost one: {0, 1} is the second of what the first holds.
     * Nothing where there is none. */
    std::optional<OctetRange> at(std::initializer_list<std::size_t> way) const;
    /** That which begins at an octet. */
    std::optional<OctetRange> from(std::size_t offset) const;
    /** The first that has these very octets. */
    std::optional<OctetRange> of(ByteView element) const;

    /** An element of the tree by its way; nothing where there is none. */
    std::optional<std::size_t> find(std::initializer_list<std::size_t> way) const;
    /** What an element holds, in its order. */
    std::vector<std::size_t> children(std::size_t node) const;
    const QString& tag(std::size_t node) const { return m_nodes[node].tag; }
    OctetRange range(std::size_t node) const;

private:
    const std::vector<DerNode>& m_nodes;
    ByteView m_octets;
};

} // namespace model
