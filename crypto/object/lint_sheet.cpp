// SPDX-License-Identifier: Apache-2.0
#include "crypto/object/lint_sheet.h"

#include <algorithm>
#include <array>

#include "crypto/provider/algorithms.h"
#include "crypto/x509/hash.h"

namespace crypto::object {

namespace {

constexpr std::size_t mostShownOctets = 16; // as profile::lint() has it

/** sha256WithRSAEncryption to sha512WithRSAEncryption (RFC 8017 A.2.4). */
constexpr std::array rsaSignatures{"1.2.840.113549.1.1.11", "1.2.840.113549.1.1.12",
                                   "1.2.840.113549.1.1.13"};

} // namespace

LintSheet::LintSheet(ByteView encoded)
    : m_octets(encoded)
    , m_tree(asn1::derTree(encoded)) {}

std::vector<std::size_t> LintSheet::children(Node node) const {
    std::vector<std::size_t> found;
    if (!node) return found;
    const int depth = m_tree.nodes[*node].depth;
    for (std::size_t i = *node + 1; i < m_tree.nodes.size() && m_tree.nodes[i].depth > depth; ++i)
        if (m_tree.nodes[i].depth == depth + 1) found.push_back(i);
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
    for (const Bytes& der : unreadable) {
        Node there;
        for (const std::size_t one : sheet.children(in)) {
            const ByteView octets = sheet.whole(one);
            if (std::equal(octets.begin(), octets.end(), der.begin(), der.end())) there = one;
        }
        sheet.error("held.malformed", place, there, "RFC 5280",
                    toHex(ByteView(der).first(std::min(der.size(), mostShownOctets))), clause);
    }
}

} // namespace crypto::object
