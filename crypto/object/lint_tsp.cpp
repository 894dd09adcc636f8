// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/object/lint_sheet.h"
#include "crypto/x509/hash.h"

namespace crypto::object {

namespace {

namespace tag = asn1::tag;

constexpr std::size_t mostSerialOctets = 20; // "up to 160 bits"
constexpr const char* alternativeNames = "2.5.29.17";

/** Of a number: the octet that only keeps its first bit from being a sign (X.690 8.3) is none. */
std::size_t numberOctets(const Bytes& integer) {
    const bool isPadded = integer.size() > 1 && integer[0] == 0 && integer[1] >= 0x80;
    return integer.size() - (isPadded ? 1 : 0);
}

/** RFC 5280 4.2.1.6: this GeneralName is one of the certificate's alternative names. */
bool isAlternativeName(const x509::Certificate& certificate, const Bytes& name) {
    const auto* extension = x509::findExtension(certificate.extensions, alternativeNames);
    const auto all = extension ? asn1::only(extension->value, tag::sequence)
                               : Result<asn1::Element>(Error{ErrorCode::MalformedDer});
    if (!all) return false;
    asn1::Reader reader(*all);
    while (!reader.atEnd()) {
        const auto one = reader.next();
        if (!one) return false;
        if (std::equal(one->whole.begin(), one->whole.end(), name.begin(), name.end())) return true;
    }
    return false;
}

/** TSTInfo; the tree has it where its octets stand in one piece. */
class TokenLint {
public:
    TokenLint(LintSheet& sheet, const tsp::Token& token, Node content)
        : m_sheet(sheet)
        , m_token(token)
        , m_content(content)
        , m_info(sheet.at(content, {1, 0, 2, 1, 0, 0})) {}

    void run() {
        version();
        imprint();
        if (numberOctets(m_token.serial) > mostSerialOctets)
            m_sheet.warning("tsp.serial", "TSTInfo/serialNumber", m_sheet.at(m_info, {3}),
                            "≤ " + std::to_string(mostSerialOctets),
                            std::to_string(numberOctets(m_token.serial)), "RFC 3161 2.4.2");
        time();
        signer();
        authority();
    }

private:
    void version() {
        const auto whole = asn1::only(*m_token.signedData.content, tag::sequence);
        if (!whole) return;
        asn1::Reader reader(*whole);
        const auto found = reader.smallInteger();
        if (found && *found != 1)
            m_sheet.error("tsp.version", "TSTInfo/version", m_sheet.at(m_info, {0}), "1",
                          std::to_string(*found), "RFC 3161 2.4.2");
    }

    void imprint() {
        const Node node = m_sheet.at(m_info, {2});
        const auto needed = digestSize(m_token.imprintOid);
        if (!needed)
            m_sheet.warning("digest.algorithm", "TSTInfo/messageImprint", m_sheet.at(node, {0}),
                            "SHA-2, GOST", m_token.imprintOid, "RFC 3161 2.4.1");
        else if (m_token.imprint.size() != *needed)
            m_sheet.error("tsp.imprint", "TSTInfo/messageImprint", m_sheet.at(node, {1}),
                          std::to_string(*needed), std::to_string(m_token.imprint.size()),
                          "RFC 3161 2.4.1");
        // Two documents of the same hash can be made: such a stamp proves little.
        if (m_token.imprintOid == x509::oid::sha1)
            m_sheet.warning("digest.algorithm", "TSTInfo/messageImprint", m_sheet.at(node, {0}),
                            "SHA-2, GOST", "SHA-1", "RFC 3161 4");
    }

    void time() {
        const Node node = m_sheet.at(m_info, {4});
        if (!m_token.fraction.empty() && m_token.fraction.back() == '0')
            m_sheet.error("tsp.fraction", "TSTInfo/genTime", node, "DER (X.690 11.7.3)",
                          "." + m_token.fraction, "RFC 3161 2.4.2");
        if (!m_token.accuracy) return;
        const auto isWithin = [](std::int64_t part) { return part >= 0 && part <= 999; };
        if (!isWithin(m_token.accuracy->milliseconds) || !isWithin(m_token.accuracy->microseconds))
            m_sheet.error("tsp.accuracy", "TSTInfo/accuracy", m_sheet.at(m_info, {5}), "1 … 999",
                          std::to_string(m_token.accuracy->milliseconds) + ", " +
                              std::to_string(m_token.accuracy->microseconds),
                          "RFC 3161 2.4.2");
    }

    /** No signature but the authority's, and its certificate is signed with it. */
    void signer() {
        const auto& signers = m_token.signedData.signers;
        if (signers.size() != 1) {
            m_sheet.error("tsp.signers", "SignedData/signerInfos", m_content, "1",
                          std::to_string(signers.size()), "RFC 3161 2.4.2");
            return;
        }
        if (signers.front().signingCertificates.empty())
            m_sheet.error("tsp.signingCertificate", "SignerInfo/signedAttrs/signingCertificate", {},
                          "present", "absent", "RFC 3161 2.4.2");
    }

    void authority() {
        const x509::Certificate* own = m_token.authority();
        if (!own || m_token.signedData.signers.size() != 1) return; // or whose it is, is not told
        const Node certificates =
            m_sheet.child(m_sheet.at(m_content, {1, 0}), tag::contextConstructed(0));
        const auto* usage = x509::findExtension(own->extensions, x509::oid::extendedKeyUsage);
        const auto purposes = x509::purposesOf(own->extensions);
        const bool isAlone = purposes.size() == 1 && purposes.front() == tsp::oid::stampingPurpose;
        std::string found;
        for (const std::string& one : purposes)
            found += (found.empty() ? "" : ", ") + one;
        if (!isAlone)
            m_sheet.error("tsp.purpose", "certificates/extendedKeyUsage", certificates,
                          tsp::oid::stampingPurpose, usage ? found : "absent", "RFC 3161 2.3");
        else if (!usage->critical)
            m_sheet.error("tsp.purpose", "certificates/extendedKeyUsage", certificates, "critical",
                          "not critical", "RFC 3161 2.3");
        name(*own);
    }

    /** directoryName of the token: its certificate's subject, or one of its alternative names. */
    void name(const x509::Certificate& own) {
        asn1::Reader reader(m_token.authorityName);
        const auto general = reader.expect(tag::contextConstructed(4));
        if (!general) return; // none, or a name of another kind
        const Bytes der(general->contents.begin(), general->contents.end());
        if (der == own.subjectDer || isAlternativeName(own, m_token.authorityName)) return;
        const auto whole = asn1::only(der, tag::sequence);
        const auto read = whole ? x509::readName(*whole) : whole.error();
        m_sheet.error("tsp.name", "TSTInfo/tsa", m_sheet.child(m_info, tag::contextConstructed(0)),
                      x509::displayName(own.subject), read ? x509::displayName(*read) : toHex(der),
                      "RFC 3161 2.4.2");
    }

    LintSheet& m_sheet;
    const tsp::Token& m_token;
    Node m_content;
    Node m_info;
};

} // namespace

void lintToken(LintSheet& sheet, const tsp::Token& token, Node content) {
    lintSignedData(sheet, token.signedData, content);
    TokenLint(sheet, token, content).run();
}

/** A token where it was granted, and there alone; why not, where it was not. */
void lintStampResponse(LintSheet& sheet, const tsp::Response& response) {
    const Node info = sheet.at(sheet.root(), {0});
    const Node status = sheet.at(info, {0});
    const Node token = sheet.at(sheet.root(), {1});
    if (response.status < 0 || response.status > 5)
        sheet.error("tsp.status", "PKIStatusInfo/status", status, "0 … 5",
                    std::to_string(response.status), "RFC 3161 2.4.2");
    const bool isGranted = response.status == 0 || response.status == 1;
    if (isGranted && !response.token)
        sheet.error("tsp.token", "timeStampToken", {}, "present", "absent", "RFC 3161 2.4.2");
    if (!isGranted && response.token)
        sheet.error("tsp.token", "timeStampToken", token, "absent", "present", "RFC 3161 2.4.2");
    if (isGranted && response.failureBit)
        sheet.error("tsp.failInfo", "PKIStatusInfo/failInfo", info, "absent", "present",
                    "RFC 3161 2.4.2");
    if (response.token) lintToken(sheet, *response.token, token);
}

} // namespace crypto::object
