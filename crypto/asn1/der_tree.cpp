// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/der_tree.h"

#include <array>

#include "crypto/asn1/tags.h"

namespace crypto::asn1 {

namespace {

constexpr std::uint8_t numberBits = 0x1f;
constexpr std::uint8_t moreFollows = 0x80;
constexpr std::size_t endOfContents = 2; // X.690 8.1.5: two zero octets

/** Reads identifier and length octets one by one. */
class HeaderReader {
public:
    HeaderReader(ByteView octets, std::size_t at, std::size_t end, bool isDer)
        : m_octets(octets.first(end))
        , m_start(at)
        , m_at(at)
        , m_isDer(isDer) {}

    /** False: fault() says why. */
    bool read(TreeNode& node) {
        node.offset = m_start;
        return readTag(node) && readLength(node) && fits(node);
    }
    const char* fault() const { return m_fault; }

private:
    bool fail(const char* what) {
        m_fault = what;
        return false;
    }
    bool take(std::uint8_t& octet) {
        if (m_at == m_octets.size()) return fail("element cut short");
        octet = m_octets[m_at++];
        return true;
    }

    bool readTag(TreeNode& node) {
        if (!take(node.identifier)) return false;
        node.number = node.identifier & numberBits;
        if (node.number != numberBits) return true;
        if (m_isDer) return fail("multi-octet tag"); // nothing that we open has one
        node.number = 0;
        for (std::uint8_t octet = moreFollows; (octet & moreFollows) != 0;) {
            if (!take(octet)) return false;
            if (node.number > (~std::uint32_t{0} >> 7)) return fail("tag number");
            node.number = node.number << 7 | (octet & 0x7fu);
        }
        return true;
    }

    bool readLength(TreeNode& node) {
        std::uint8_t first = 0;
        if (!take(first)) return false;
        node.size = first;
        if (first < 0x80) return true;
        node.isIndefinite = first == 0x80;
        node.size = 0;
        if (node.isIndefinite) {
            // X.690 8.1.3.2: only a constructed element may end where its contents say so.
            const bool isAllowed = !m_isDer && node.isConstructed();
            return isAllowed || fail("indefinite length");
        }
        if (first == 0xff) return fail("length octets");
        for (int left = first & 0x7f; left > 0; --left) {
            std::uint8_t octet = 0;
            if (!take(octet)) return false;
            if (node.size > (m_octets.size() >> 8)) return fail("element cut short");
            node.size = node.size << 8 | octet;
        }
        // X.690 10.1: the shortest form of the length.
        if (m_isDer && (node.size < 0x80 || m_octets[m_at - (first & 0x7fu)] == 0))
            return fail("length not minimal");
        return true;
    }

    bool fits(TreeNode& node) {
        node.headerSize = m_at - m_start;
        return node.size <= m_octets.size() - m_at || fail("element cut short");
    }

    ByteView m_octets;
    std::size_t m_start;
    std::size_t m_at;
    bool m_isDer;
    const char* m_fault = "";
};

/** The walk keeps its own stack: what is nested without end costs no stack of the program. */
class Walk {
public:
    Walk(ByteView octets, std::size_t mostNodes)
        : m_octets(octets)
        , m_most(mostNodes) {
        m_open.push_back({octets.size(), none, false, false, false});
    }

    DerTree run() {
        while (!m_open.empty() && !m_tree.fault && !m_tree.isCut)
            step();
        for (const Level& level : m_open) // whose end was not come to
            if (level.isIndefinite) nodeOf(level).size = level.end - nodeOf(level).contents();
        return std::move(m_tree);
    }

private:
    static constexpr std::size_t none = ~std::size_t{0};

    struct Level {
        std::size_t end; // of what it may hold
        std::size_t node;
        bool isIndefinite;
        bool isOpened; // its octets are those of a string
        bool isDer;
    };

    TreeNode& nodeOf(const Level& level) { return m_tree.nodes[level.node]; }

    void step() {
        const Level level = m_open.back();
        if (level.isIndefinite && isEndOfContents(level)) {
            nodeOf(level).size = m_at - nodeOf(level).contents();
            m_at += endOfContents;
            m_open.pop_back();
        } else if (m_at == level.end) {
            if (level.isIndefinite) return fail("no end of contents");
            m_open.pop_back();
        } else if (m_tree.nodes.size() >= m_most) {
            m_tree.isCut = true;
        } else {
            readElement(level);
        }
    }

    bool isEndOfContents(const Level& level) const {
        return level.end - m_at >= endOfContents && m_octets[m_at] == 0 && m_octets[m_at + 1] == 0;
    }

    void readElement(const Level& level) {
        TreeNode node;
        node.depth = static_cast<int>(m_open.size()) - 1;
        HeaderReader header(m_octets, m_at, level.end, level.isDer);
        if (!header.read(node)) return fail(header.fault());
        const std::size_t wrapped = firstWrapped(node);
        node.isOpened = wrapped != none;
        if (node.hasElements() && node.depth >= mostTreeDepth) {
            if (node.isConstructed()) return fail("too deep");
            node.isOpened = false;
        }
        const std::size_t end = node.isIndefinite ? level.end : node.contents() + node.size;
        m_at = !node.hasElements() ? end : node.isOpened ? wrapped : node.contents();
        if (node.hasElements())
            m_open.push_back({end, m_tree.nodes.size(), node.isIndefinite, node.isOpened,
                              level.isDer || node.isOpened});
        m_tree.nodes.push_back(node);
    }

    /** Where within a primitive string an element may begin. */
    std::size_t firstWrapped(const TreeNode& node) const {
        const std::size_t first = node.contents();
        if (node.identifier == tag::octetString && node.size > 0) return first;
        // A key or a signature: anything else in a BIT STRING is bits.
        if (node.identifier == tag::bitString && node.size > 1 && m_octets[first] == 0 &&
            m_octets[first + 1] == tag::sequence)
            return first + 1;
        return none;
    }

    /** Inside an opened string: it was none of elements, and stays as octets. */
    void fail(const char* what) {
        std::size_t count = m_open.size();
        while (count > 0 && !m_open[count - 1].isOpened)
            --count;
        if (count == 0) {
            m_tree.fault = TreeFault{m_at, what};
            return;
        }
        const Level level = m_open[count - 1];
        m_open.resize(count - 1);
        m_tree.nodes.resize(level.node + 1);
        nodeOf(level).isOpened = false;
        m_at = level.end;
    }

    ByteView m_octets;
    std::size_t m_most;
    std::size_t m_at = 0;
    std::vector<Level> m_open;
    DerTree m_tree;
};

} // namespace

DerTree derTree(ByteView octets, std::size_t mostNodes) {
    return Walk(octets, mostNodes).run();
}

std::string tagName(const TreeNode& node) {
    // X.680 8.4
    static constexpr std::array universal{"END OF CONTENTS",
                                          "BOOLEAN",
                                          "INTEGER",
                                          "BIT STRING",
                                          "OCTET STRING",
                                          "NULL",
                                          "OBJECT IDENTIFIER",
                                          "ObjectDescriptor",
                                          "EXTERNAL",
                                          "REAL",
                                          "ENUMERATED",
                                          "EMBEDDED PDV",
                                          "UTF8String",
                                          "RELATIVE-OID",
                                          "TIME",
                                          "",
                                          "SEQUENCE",
                                          "SET",
                                          "NumericString",
                                          "PrintableString",
                                          "T61String",
                                          "VideotexString",
                                          "IA5String",
                                          "UTCTime",
                                          "GeneralizedTime",
                                          "GraphicString",
                                          "VisibleString",
                                          "GeneralString",
                                          "UniversalString",
                                          "CHARACTER STRING",
                                          "BMPString"};
    static constexpr std::array classes{"UNIVERSAL ", "APPLICATION ", "", "PRIVATE "};
    const std::size_t which = node.identifier >> 6;
    if (which == 0 && node.number < universal.size() && *universal[node.number] != 0)
        return universal[node.number];
    return '[' + std::string(classes[which]) + std::to_string(node.number) + ']';
}

} // namespace crypto::asn1
