// SPDX-License-Identifier: Apache-2.0
#include "crypto/object/lint_sheet.h"

#include <algorithm>
#include <array>

#include "crypto/object/lint.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/hash.h"

namespace crypto::object {

namespace {

constexpr std::size_t mostShownOctets = 16; // as profile::lint() has it
constexpr std::size_t mostUnreadable = 1000;

/** sha256WithRSAEncryption to sha512WithRSAEncryption (RFC 8017 A.2.4). */
constexpr std::array rsaSignatures{"1.2.840.113549.1.1.11", "1.2.840.113549.1.1.12",
                                   "1.2.840.113549.1.1.13"};

/** Of each node the number of the first that follows it and is not within it. */
std::vector<std::size_t> endsOf(const std::vector<asn1::TreeNode>& nodes) {
    std::vector<std::size_t> ends(nodes.size(), nodes.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (; !open.empty() && nodes[open.back()].depth >= nodes[i].depth; open.pop_back())
            ends[open.back()] = i;
        open.push_back(i);
    }
    return ends;
}

/** Nothing: the tree has all of them. */
std::optional<std::size_t> firstUnseen(const asn1::DerTree& tree) {
    if (tree.fault) return tree.fault->offset;
    if (!tree.isCut) return std::nullopt;
    if (tree.nodes.empty()) return 0;
    const asn1::TreeNode& last = tree.nodes.back();
    return last.contents() + (last.hasElements() ? 0 : last.size);
}

} // namespace

LintSheet::LintSheet(ByteView encoded)
    : m_octets(encoded)
    , m_tree(asn1::derTree(encoded))
    , m_ends(endsOf(m_tree.nodes)) {}

std::vector<std::size_t> LintSheet::children(Node node) const {
    std::vector<std::size_t> found;
    if (!node) return found;
    for (std::size_t i = *node + 1; i < m_ends[*node]; i = m_ends[i])
        found.push_back(i);
    return found;
}

Node LintSheet::at(Node from, std::initializer_list<std::size_t> way) const {
    for (const std::size_t step : way) {
        const auto held = children(from);
        if (step >= held.size()) return std::nullopt;
        from = held[step];
    }
    return from;
}

Node LintSheet::child(Node node, std::uint8_t wanted) const {
    for (const std::size_t one : children(node))
        if (identifier(one) == wanted) return one;
    return std::nullopt;
}

ByteView LintSheet::whole(std::size_t node) const {
    const asn1::TreeNode& one = m_tree.nodes[node];
    return m_octets.subspan(one.offset, one.headerSize + one.size);
}

ByteView LintSheet::contents(std::size_t node) const {
    const asn1::TreeNode& one = m_tree.nodes[node];
    return m_octets.subspan(one.contents(), one.size);
}

bool LintSheet::isDefinite(std::size_t node) const {
    const int depth = m_tree.nodes[node].depth;
    if (m_tree.nodes[node].isIndefinite) return false;
    for (std::size_t i = node + 1; i < m_tree.nodes.size() && m_tree.nodes[i].depth > depth; ++i)
        if (m_tree.nodes[i].isIndefinite) return false;
    return true;
}

void LintSheet::add(profile::LintLevel level, const char* code, std::string place, Node node,
                    std::string expected, std::string found, const char* clause) {
    profile::LintFinding finding{
        level, code, std::move(place), 0, std::move(expected), std::move(found), clause, {}};
    if (node) {
        const ByteView octets = whole(*node);
        const std::size_t shown = std::min(octets.size(), mostShownOctets);
        finding.offset = m_tree.nodes[*node].offset;
        finding.octets = toHex(octets.first(shown)) + (shown < octets.size() ? "…" : "");
    }
    m_findings.push_back(std::move(finding));
}

void LintSheet::sayUnseen(const char* place, const char* clause) {
    const auto from = firstUnseen(m_tree);
    if (!from || m_octets.empty()) return;
    const std::size_t offset = std::min(*from, m_octets.size() - 1);
    const ByteView rest = m_octets.subspan(offset);
    const std::size_t shown = std::min(rest.size(), mostShownOctets);
    m_findings.push_back({profile::LintLevel::Warning,
                          unseen,
                          place,
                          offset,
                          "looked at",
                          "not looked at",
                          clause,
                          {},
                          toHex(rest.first(shown)) + (shown < rest.size() ? "…" : "")});
}

std::optional<std::size_t> digestSize(const std::string& digestOid) {
    const auto hash = x509::hashOf(digestOid, {});
    return hash ? std::optional(hash->size()) : std::nullopt;
}

void lintSignatureAlgorithm(LintSheet& sheet, const std::string& place, Node node,
                            const std::string& oid, bool mayBeKey, const char* clause) {
    const bool isRsa =
        std::find(rsaSignatures.begin(), rsaSignatures.end(), oid) != rsaSignatures.end();
    if (isRsa || provider::algorithmOfSignature(oid)) return;
    if (mayBeKey && oid == provider::rsa.keyOid) return;
    std::string known =
        std::string(provider::gost2004.signatureOid) + ", " + provider::gost2015.signatureOid;
    for (const char* one : rsaSignatures)
        known += std::string(", ") + one;
    sheet.warning("signature.algorithm", place, node, known, oid, clause);
}

void lintUnreadable(LintSheet& sheet, const std::string& place,
                    const std::vector<Bytes>& unreadable, Node in, const char* clause) {
    const auto all = sheet.children(in);
    for (std::size_t i = 0; i < std::min(unreadable.size(), mostUnreadable); ++i) {
        const Bytes& der = unreadable[i];
        const auto found = std::find_if(all.begin(), all.end(), [&](std::size_t one) {
            const ByteView octets = sheet.whole(one);
            return std::equal(octets.begin(), octets.end(), der.begin(), der.end());
        });
        const Node there = found == all.end() ? Node() : Node(*found);
        sheet.error("held.malformed", place, there, "RFC 5280",
                    toHex(ByteView(der).first(std::min(der.size(), mostShownOctets))), clause);
    }
}

} // namespace crypto::object
