// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/object/lint_sheet.h"
#include "crypto/provider/algorithms.h"

namespace crypto::object {

namespace {

namespace tag = asn1::tag;

/** An INTEGER's contents that are one octet; -1 for any other. */
int smallNumber(const LintSheet& sheet, Node node) {
    if (!node || sheet.identifier(*node) != tag::integer) return -1;
    const ByteView octets = sheet.contents(*node);
    return octets.size() == 1 && octets.front() < 0x80 ? octets.front() : -1;
}

std::string timesText(std::size_t count) {
    return count == 0 ? "absent" : count == 1 ? "once" : count == 2 ? "twice" : "more";
}

/** SignedData, part by part. */
struct Parts {
    Parts(const LintSheet& sheet, Node content)
        : whole(sheet.at(content, {1, 0}))
        , version(sheet.at(whole, {0}))
        , digests(sheet.at(whole, {1}))
        , encapsulated(sheet.at(whole, {2}))
        , certificates(sheet.child(whole, tag::contextConstructed(0)))
        , lists(sheet.child(whole, tag::contextConstructed(1))) {
        const auto all = sheet.children(whole);
        if (all.size() > 3 && sheet.identifier(all.back()) == tag::set)
            signers = sheet.children(all.back());
    }

    Node whole, version, digests, encapsulated, certificates, lists;
    std::vector<std::size_t> signers; // SignerInfo each
};

/** The version that RFC 5652 5.1 has for what stands in the object. */
int neededVersion(const LintSheet& sheet, const cms::SignedData& data, const Parts& parts) {
    const auto has = [&](Node in, unsigned number) {
        return sheet.child(in, tag::contextConstructed(number)).has_value();
    };
    if (has(parts.certificates, 3) || has(parts.lists, 1)) return 5; // "other" formats
    if (has(parts.certificates, 2)) return 4; // attribute certificates of version 2
    const bool hasKeyed =
        std::any_of(data.signers.begin(), data.signers.end(),
                    [](const cms::Signer& one) { return !one.keyIdentifier.empty(); });
    if (has(parts.certificates, 1) || hasKeyed || data.contentType != cms::oid::data) return 3;
    return 1;
}

/** One SignerInfo. */
class SignerLint {
public:
    SignerLint(LintSheet& sheet, const cms::SignedData& data, const cms::Signer& signer, Node node,
               std::string place)
        : m_sheet(sheet)
        , m_data(data)
        , m_signer(signer)
        , m_node(node)
        , m_place(std::move(place))
        , m_attributes(sheet.child(node, tag::contextConstructed(0))) // the key's [0] is primitive
        , m_unsigned(sheet.child(node, tag::contextConstructed(1))) {}

    void run() {
        version();
        algorithms();
        if (m_signer.signedAttributes.empty())
            bare();
        else
            attributes();
        for (const char* oid :
             {cms::oid::contentType, cms::oid::messageDigest, cms::oid::signingTime})
            if (count(m_signer.unsignedAttributes, oid) > 0)
                m_sheet.error("cms.unsignedAttribute", m_place + "/unsignedAttrs/" + oid,
                              m_unsigned, "absent", "present", "RFC 5652 11");
    }

private:
    static std::size_t count(const std::vector<cms::Attribute>& attributes, const char* oid) {
        return static_cast<std::size_t>(
            std::count_if(attributes.begin(), attributes.end(),
                          [&](const cms::Attribute& one) { return one.oid == oid; }));
    }

    void version() {
        const Node node = m_sheet.at(m_node, {0});
        const int needed = m_signer.keyIdentifier.empty() ? 1 : 3;
        if (const int found = smallNumber(m_sheet, node); node && found != needed)
            m_sheet.error("cms.signerVersion", m_place + "/version", node, std::to_string(needed),
                          std::to_string(found), "RFC 5652 5.3");
    }

    void algorithms() {
        const Node digest = m_sheet.at(m_node, {2});
        if (!digestSize(m_signer.digestOid))
            m_sheet.warning("digest.algorithm", m_place + "/digestAlgorithm", digest, "SHA-2, GOST",
                            m_signer.digestOid, "RFC 5652 5.3");
        lintSignatureAlgorithm(m_sheet, m_place + "/signatureAlgorithm",
                               m_sheet.at(m_node, {m_attributes ? 4u : 3u}), m_signer.signatureOid,
                               true, "RFC 5652 5.3");
        const auto algorithm = provider::algorithmOfSignature(m_signer.signatureOid);
        if (!algorithm) return;
        const std::string needed = provider::factsOf(*algorithm).digestOid;
        if (m_signer.digestOid != needed)
            m_sheet.error("cms.digestAlgorithm", m_place + "/digestAlgorithm", digest, needed,
                          m_signer.digestOid, "RFC 5652 5.4");
    }

    /** No signed attributes: only of a content that is plain octets. */
    void bare() {
        if (m_data.contentType != cms::oid::data)
            m_sheet.error("cms.signedAttributes", m_place + "/signedAttrs", {}, "present", "absent",
                          "RFC 5652 5.3");
    }

    bool isOnce(const char* oid, const char* name, bool isNeeded, const char* clause) {
        const std::size_t times = count(m_signer.signedAttributes, oid);
        std::size_t values = 1;
        for (const cms::Attribute& one : m_signer.signedAttributes)
            if (one.oid == oid) values = one.values.size();
        if (times == 0 && !isNeeded) return false;
        const std::string place = m_place + "/signedAttrs/" + name;
        if (times != 1)
            m_sheet.error("cms.attribute", place, m_attributes, "once", timesText(times), clause);
        else if (values != 1)
            m_sheet.error("cms.attributeValues", place, m_attributes, "once", timesText(values),
                          clause);
        return times == 1 && values == 1;
    }

    /** The Attribute with this type, in the tree. */
    Node attribute(const char* oid) const {
        const auto nodes = m_sheet.children(m_attributes);
        for (std::size_t i = 0; i < m_signer.signedAttributes.size() && i < nodes.size(); ++i)
            if (m_signer.signedAttributes[i].oid == oid) return nodes[i];
        return {};
    }

    void attributes() {
        order();
        const bool hasType = isOnce(cms::oid::contentType, "contentType", true, "RFC 5652 11.1");
        if (hasType && m_signer.contentType != m_data.contentType)
            m_sheet.error("cms.contentType", m_place + "/signedAttrs/contentType",
                          attribute(cms::oid::contentType), m_data.contentType,
                          m_signer.contentType, "RFC 5652 11.1");
        if (isOnce(cms::oid::messageDigest, "messageDigest", true, "RFC 5652 11.2")) digest();
        if (isOnce(cms::oid::signingTime, "signingTime", false, "RFC 5652 11.3")) time();
    }

    void digest() {
        const auto needed = digestSize(m_signer.digestOid);
        const std::size_t found = m_signer.messageDigest ? m_signer.messageDigest->size() : 0;
        if (needed && found != *needed)
            m_sheet.error("cms.messageDigest", m_place + "/signedAttrs/messageDigest",
                          attribute(cms::oid::messageDigest), std::to_string(*needed),
                          std::to_string(found), "RFC 5652 11.2");
    }

    /** UTCTime through the year 2049, GeneralizedTime without a fraction after it. */
    void time() {
        const Node node = attribute(cms::oid::signingTime);
        const Node value = m_sheet.at(node, {1, 0});
        // The year 2050 (RFC 5280 4.1.2.5).
        constexpr Time later{std::chrono::seconds(2524608000)};
        if (!m_signer.signingTime) {
            m_sheet.error("cms.signingTime", m_place + "/signedAttrs/signingTime", node, "UTCTime",
                          value ? toHex(m_sheet.whole(*value)) : "absent", "RFC 5652 11.3");
        } else if (value && m_sheet.identifier(*value) == tag::generalizedTime &&
                   *m_signer.signingTime < later) {
            m_sheet.error("cms.signingTime", m_place + "/signedAttrs/signingTime", value, "UTCTime",
                          "GeneralizedTime", "RFC 5652 11.3");
        }
    }

    /** They are DER whatever the rest is: a SET OF by ascending octets (X.690 11.6). */
    void order() {
        const auto nodes = m_sheet.children(m_attributes);
        const bool isSorted =
            std::is_sorted(nodes.begin(), nodes.end(), [&](std::size_t one, std::size_t other) {
                const ByteView a = m_sheet.whole(one), b = m_sheet.whole(other);
                return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
            });
        if (m_attributes && (!isSorted || !m_sheet.isDefinite(*m_attributes)))
            m_sheet.error("cms.attributeOrder", m_place + "/signedAttrs", m_attributes,
                          "DER (X.690 11.6)", "BER", "RFC 5652 5.3");
    }

    LintSheet& m_sheet;
    const cms::SignedData& m_data;
    const cms::Signer& m_signer;
    Node m_node;
    std::string m_place;
    Node m_attributes;
    Node m_unsigned;
};

/** digestAlgorithms lists what the signers use. */
void lintDigests(LintSheet& sheet, const cms::SignedData& data, const Parts& parts) {
    std::vector<std::string> listed;
    for (const std::size_t one : sheet.children(parts.digests))
        if (const Node type = sheet.at(one, {0}))
            if (const auto oid = asn1::oidText(sheet.contents(*type))) listed.push_back(*oid);
    for (const cms::Signer& signer : data.signers)
        if (std::find(listed.begin(), listed.end(), signer.digestOid) == listed.end())
            sheet.warning("cms.digestAlgorithms", "SignedData/digestAlgorithms", parts.digests,
                          signer.digestOid, "absent", "RFC 5652 5.3");
}

} // namespace

void lintSignedData(LintSheet& sheet, const cms::SignedData& data, Node content) {
    const Parts parts(sheet, content);
    const int needed = neededVersion(sheet, data, parts);
    const int found = smallNumber(sheet, parts.version);
    if (parts.version && found != needed && sheet.isWhole())
        sheet.error("cms.version", "SignedData/version", parts.version, std::to_string(needed),
                    std::to_string(found), "RFC 5652 5.1");
    // A P7B file: there is nothing that is signed.
    if (data.signers.empty() && (data.content || data.contentType != cms::oid::data)) {
        std::string expected = cms::oid::data;
        expected.append(", absent");
        sheet.warning("cms.content", "SignedData/encapContentInfo", parts.encapsulated, expected,
                      data.contentType, "RFC 5652 5.2");
    }
    lintDigests(sheet, data, parts);
    lintUnreadable(sheet, "SignedData/certificates", data.unreadable, parts.certificates,
                   "RFC 5652 5.1");
    for (std::size_t i = 0; i < data.signers.size(); ++i) {
        const std::string number = data.signers.size() > 1 ? ' ' + std::to_string(i + 1) : "";
        SignerLint(sheet, data, data.signers[i],
                   i < parts.signers.size() ? Node(parts.signers[i]) : Node(),
                   "SignerInfo" + number)
            .run();
    }
}

} // namespace crypto::object
