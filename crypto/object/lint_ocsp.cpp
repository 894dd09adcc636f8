// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/object/lint_sheet.h"
#include "crypto/x509/time_text.h"

namespace crypto::object {

namespace {

namespace tag = asn1::tag;
using ocsp::CertificateStatus;
using ocsp::SingleResponse;
using x509::timeText;

constexpr std::size_t sha1Octets = 20;
constexpr std::size_t mostNonceOctets = 128; // RFC 9654 2.1; RFC 8954, which it replaces, had 32

/** BasicOCSPResponse, part by part. */
struct Parts {
    explicit Parts(const LintSheet& sheet)
        : status(sheet.at(sheet.root(), {0}))
        , bytes(sheet.at(sheet.root(), {1}))
        , basic(sheet.at(bytes, {0, 1, 0}))
        , data(sheet.at(basic, {0}))
        , algorithm(sheet.at(basic, {1}))
        , version(sheet.child(data, tag::contextConstructed(0))) {
        const std::size_t first = version ? 1 : 0;
        responder = sheet.at(data, {first});
        producedAt = sheet.at(data, {first + 1});
        singles = sheet.children(sheet.at(data, {first + 2}));
        extensions = sheet.child(data, tag::contextConstructed(1));
        // ResponderID by name is [1] as well.
        if (extensions == responder) extensions = sheet.at(data, {first + 3});
        // Behind the signature.
        certificates = sheet.at(basic, {3, 0});
    }

    Node status, bytes, basic, data, algorithm, version;
    Node responder, producedAt, extensions, certificates;
    std::vector<std::size_t> singles;
};

class OcspLint {
public:
    OcspLint(LintSheet& sheet, const ocsp::Response& response)
        : m_sheet(sheet)
        , m_response(response)
        , m_parts(sheet) {}

    void run() {
        status();
        if (m_response.basic.empty()) return;
        version();
        responder();
        timeType("producedAt", m_parts.producedAt);
        if (m_response.responses.empty())
            m_sheet.error("ocsp.responses", "responses", m_parts.data, "SingleResponse", "none",
                          "RFC 6960 4.2.1");
        for (std::size_t i = 0; i < m_response.responses.size(); ++i)
            single(i);
        extensions();
        lintSignatureAlgorithm(m_sheet, "signatureAlgorithm", m_parts.algorithm,
                               m_response.signatureOid, false, "RFC 6960 4.2.1");
        lintUnreadable(m_sheet, "certs", m_response.unreadable, m_parts.certificates,
                       "RFC 6960 4.2.1");
    }

private:
    /** Bytes where it was successful, and there alone. */
    void status() {
        const std::int64_t found = m_response.responseStatus;
        const bool hasBytes = !m_response.basic.empty();
        if (found < 0 || found > 6 || found == 4)
            m_sheet.error("ocsp.status", "responseStatus", m_parts.status, "0 … 3, 5, 6",
                          std::to_string(found), "RFC 6960 4.2.1");
        if (found == 0 && !hasBytes)
            m_sheet.error("ocsp.bytes", "responseBytes", {}, "present", "absent", "RFC 6960 4.2.1");
        if (found != 0 && hasBytes)
            m_sheet.error("ocsp.bytes", "responseBytes", m_parts.bytes, "absent", "present",
                          "RFC 6960 4.2.1");
    }

    /** v1 alone; as the default it is not written (X.690 11.5). */
    void version() {
        if (!m_parts.version) return;
        const Node number = m_sheet.at(m_parts.version, {0});
        const bool isFirst = number && m_sheet.contents(*number).size() == 1 &&
                             m_sheet.contents(*number).front() == 0;
        m_sheet.error("ocsp.version", "ResponseData/version", m_parts.version, "absent",
                      isFirst ? "0" : toHex(number ? m_sheet.contents(*number) : ByteView()),
                      isFirst ? "X.690 11.5" : "RFC 6960 4.2.1");
    }

    const x509::Certificate* namedResponder() const {
        for (const x509::Certificate& one : m_response.certificates) {
            const bool isIt =
                m_response.responderDer.empty()
                    ? x509::keyIdentifier(one.publicKeyBits) == m_response.responderKeyHash
                    : one.subjectDer == m_response.responderDer;
            if (isIt) return &one;
        }
        return nullptr;
    }

    void responder() {
        const bool isByKey = m_response.responderDer.empty();
        if (isByKey && m_response.responderKeyHash.size() != sha1Octets)
            m_sheet.error("ocsp.responderKey", "responderID", m_parts.responder,
                          std::to_string(sha1Octets),
                          std::to_string(m_response.responderKeyHash.size()), "RFC 6960 4.2.1");
        if (m_response.certificates.empty()) return; // the CA itself, whom everybody has
        const x509::Certificate* own = namedResponder();
        if (!own) {
            m_sheet.error("ocsp.responder", "responderID", m_parts.responder,
                          x509::displayName(m_response.certificates.front().subject),
                          isByKey ? toHex(m_response.responderKeyHash)
                                  : x509::displayName(m_response.responder),
                          "RFC 6960 4.2.2.3");
            return;
        }
        const auto purposes = x509::purposesOf(own->extensions);
        const bool isForIt = std::find(purposes.begin(), purposes.end(),
                                       ocsp::oid::signingPurpose) != purposes.end();
        if (!isForIt && !own->isCa())
            m_sheet.error("ocsp.purpose", "certs/extendedKeyUsage", m_parts.certificates,
                          ocsp::oid::signingPurpose, "absent", "RFC 6960 4.2.2.2");
    }

    void timeType(const std::string& place, Node node) {
        if (node && m_sheet.identifier(*node) != tag::generalizedTime)
            m_sheet.error("time.type", place, node, "GeneralizedTime", "UTCTime", "RFC 6960 4.2.1");
    }

    void single(std::size_t number) {
        const SingleResponse& one = m_response.responses[number];
        std::string place = "SingleResponse";
        if (m_response.responses.size() > 1) place += ' ' + std::to_string(number + 1);
        const Node node = number < m_parts.singles.size() ? Node(m_parts.singles[number]) : Node();
        identity(one, place, m_sheet.at(node, {0}));
        revocation(one, place, m_sheet.at(node, {1}));
        const Node thisUpdate = m_sheet.at(node, {2});
        timeType(place + "/thisUpdate", thisUpdate);
        if (m_response.producedAt < one.thisUpdate)
            m_sheet.error("ocsp.thisUpdate", place + "/thisUpdate", thisUpdate,
                          "≤ " + timeText(m_response.producedAt), timeText(one.thisUpdate),
                          "RFC 6960 4.2.2.1");
        if (!one.nextUpdate) return;
        const Node nextUpdate = m_sheet.at(node, {3, 0});
        timeType(place + "/nextUpdate", nextUpdate);
        if (*one.nextUpdate < one.thisUpdate)
            m_sheet.error("ocsp.nextUpdate", place + "/nextUpdate", nextUpdate,
                          "≥ " + timeText(one.thisUpdate), timeText(*one.nextUpdate),
                          "RFC 6960 4.2.2.1");
    }

    /** Hashes as long as their algorithm makes them. */
    void identity(const SingleResponse& one, const std::string& place, Node node) {
        const auto needed = digestSize(one.id.digestOid);
        if (!needed) {
            m_sheet.warning("digest.algorithm", place + "/hashAlgorithm", m_sheet.at(node, {0}),
                            "SHA-1, SHA-2, GOST", one.id.digestOid, "RFC 6960 4.1.1");
            return;
        }
        const std::pair<const char*, const Bytes*> hashes[] = {
            {"/issuerNameHash", &one.id.issuerNameHash}, {"/issuerKeyHash", &one.id.issuerKeyHash}};
        std::size_t at = 1;
        for (const auto& [name, hash] : hashes) {
            if (hash->size() != *needed)
                m_sheet.error("ocsp.hash", place + name, m_sheet.at(node, {at}),
                              std::to_string(*needed), std::to_string(hash->size()),
                              "RFC 6960 4.1.1");
            ++at;
        }
    }

    void revocation(const SingleResponse& one, const std::string& place, Node node) {
        if (one.status != CertificateStatus::Revoked) return;
        timeType(place + "/revocationTime", m_sheet.at(node, {0}));
        // RFC 5280 5.3.1: 0 to 10, 7 is not used.
        if (one.reason && (*one.reason > 10 || *one.reason == 7))
            m_sheet.error("ocsp.reason", place + "/revocationReason", m_sheet.at(node, {1, 0}),
                          "0 … 6, 8 … 10", std::to_string(*one.reason), "RFC 5280 5.3.1");
        // "Revoked" of 1 January 1970 and on hold: a certificate that was never issued.
        const bool isNeverIssued =
            one.revokedAt && one.revokedAt->time_since_epoch().count() == 0 && one.reason == 6;
        if (isNeverIssued && !m_response.hasExtendedRevoke)
            m_sheet.error("ocsp.extendedRevoke", "responseExtensions/id-pkix-ocsp-extended-revoke",
                          m_parts.extensions, "present", "absent", "RFC 6960 4.4.8");
    }

    /** None is to be critical; a nonce is an OCTET STRING of 1 to 128 octets. */
    void extensions() {
        const auto nodes = m_sheet.children(m_sheet.at(m_parts.extensions, {0}));
        for (std::size_t i = 0; i < m_response.extensions.size(); ++i) {
            const x509::Extension& one = m_response.extensions[i];
            const Node node = i < nodes.size() ? Node(nodes[i]) : Node();
            if (one.critical)
                m_sheet.warning("ocsp.critical", "responseExtensions/" + one.oid, node,
                                "not critical", "critical", "RFC 6960 4.4");
            if (one.oid == ocsp::oid::nonce) nonce(one, node);
        }
    }

    void nonce(const x509::Extension& extension, Node node) {
        const auto octets = asn1::only(extension.value, tag::octetString);
        if (!octets)
            m_sheet.warning("ocsp.nonce", "responseExtensions/id-pkix-ocsp-nonce", node,
                            "OCTET STRING", toHex(extension.value), "RFC 9654 2.1");
        else if (octets->contents.empty() || octets->contents.size() > mostNonceOctets)
            m_sheet.warning("ocsp.nonce", "responseExtensions/id-pkix-ocsp-nonce", node, "1 … 128",
                            std::to_string(octets->contents.size()), "RFC 9654 2.1");
    }

    LintSheet& m_sheet;
    const ocsp::Response& m_response;
    Parts m_parts;
};

} // namespace

void lintOcspResponse(LintSheet& sheet, const ocsp::Response& response) {
    OcspLint(sheet, response).run();
}

} // namespace crypto::object
