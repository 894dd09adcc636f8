// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

#include "crypto/asn1/der_tree.h"
#include "crypto/cms/signed_data.h"
#include "crypto/ocsp/response.h"
#include "crypto/profile/linter.h"
#include "crypto/tsp/token.h"

/** Private to the linter of this folder: the object's elements, and where findings gather. */
namespace crypto::object {

/** An element by its number in the tree; nothing: there is none, and no octet to show. */
using Node = std::optional<std::size_t>;

class LintSheet {
public:
    /** The octets outlive it. */
    explicit LintSheet(ByteView encoded);

    /** The outermost element. */
    Node root() const { return m_tree.nodes.empty() ? Node() : Node(0); }
    /** By its way from another: {1, 0} is the first of what the second holds. */
    Node at(Node from, std::initializer_list<std::size_t> way) const;
    /** What it holds, in its order; none where there is no such element. */
    std::vector<std::size_t> children(Node node) const;
    /** The first of what it holds with this identifier octet. */
    Node child(Node node, std::uint8_t identifier) const;
    std::uint8_t identifier(std::size_t node) const { return m_tree.nodes[node].identifier; }
    /** Identifier, length and contents. */
    ByteView whole(std::size_t node) const;
    ByteView contents(std::size_t node) const;
    /** X.690 10.1: no length of it, or within it, is indefinite. */
    bool isDefinite(std::size_t node) const;

    void error(const char* code, std::string place, Node node, std::string expected,
               std::string found, const char* clause) {
        add(profile::LintLevel::Error, code, std::move(place), node, std::move(expected),
            std::move(found), clause);
    }
    void warning(const char* code, std::string place, Node node, std::string expected,
                 std::string found, const char* clause) {
        add(profile::LintLevel::Warning, code, std::move(place), node, std::move(expected),
            std::move(found), clause);
    }
    /** The tree comes to the end of the octets: what is not in it is not there. */
    bool isWhole() const { return !m_tree.isCut && !m_tree.fault; }
    /** Where the tree does not come to the end of the octets: from where on nothing was seen. */
    void sayUnseen(const char* place, const char* clause);
    std::vector<profile::LintFinding> take() { return std::move(m_findings); }

private:
    void add(profile::LintLevel level, const char* code, std::string place, Node node,
             std::string expected, std::string found, const char* clause);

    ByteView m_octets;
    asn1::DerTree m_tree;
    std::vector<std::size_t> m_ends; // of each node: the first that is not within it
    std::vector<profile::LintFinding> m_findings;
};

/** RFC 5652 5; content: its ContentInfo. */
void lintSignedData(LintSheet& sheet, const cms::SignedData& signedData, Node content);
/** RFC 6960 4.2. */
void lintOcspResponse(LintSheet& sheet, const ocsp::Response& response);
/** RFC 3161 2.4.2; content: the token's ContentInfo. */
void lintToken(LintSheet& sheet, const tsp::Token& token, Node content);
void lintStampResponse(LintSheet& sheet, const tsp::Response& response);

/** How many octets this digest has; nothing where it is not one of x509::hashOf(). */
std::optional<std::size_t> digestSize(const std::string& digestOid);
/** A signature's algorithm is one that can be verified here, by a digest that still proves
 * something. key: rsaEncryption stands for it (RFC 3370 3.2). */
void lintSignatureAlgorithm(LintSheet& sheet, const std::string& place, Node node,
                            const std::string& oid, bool mayBeKey, const char* clause);
/** Certificates and lists that cannot be read: of more than a thousand the first thousand. */
void lintUnreadable(LintSheet& sheet, const std::string& place,
                    const std::vector<Bytes>& unreadable, Node in, const char* clause);

} // namespace crypto::object
