// SPDX-License-Identifier: Apache-2.0
#include "crypto/object/lint.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

#include "crypto/object/lint_sheet.h"

namespace crypto::object {

namespace {

std::string_view textOf(ByteView octets) {
    return {reinterpret_cast<const char*>(octets.data()), octets.size()};
}

/** Where elements stand in an object, by their size: none is looked for octet by octet. */
class Places {
public:
    explicit Places(ByteView whole)
        : m_whole(whole) {
        for (const asn1::TreeNode& node : asn1::derTree(whole).nodes)
            if (!node.isIndefinite) m_bySize[node.headerSize + node.size].push_back(node.offset);
    }

    std::optional<std::size_t> find(ByteView element) const {
        const auto alike = m_bySize.find(element.size());
        if (alike == m_bySize.end()) return std::nullopt;
        for (const std::size_t offset : alike->second)
            if (textOf(m_whole.subspan(offset, element.size())) == textOf(element)) return offset;
        return std::nullopt;
    }

private:
    ByteView m_whole;
    std::map<std::size_t, std::vector<std::size_t>> m_bySize;
};

/** Gathers what an object holds, each once. */
class Gatherer {
public:
    explicit Gatherer(ByteView whole)
        : m_places(whole) {}

    void add(Kind kind, std::string name, const Bytes& encoded) {
        if (m_seen.contains(textOf(encoded))) return;
        m_parts.push_back({kind, std::move(name), encoded, m_places.find(encoded)});
        m_seen.insert(textOf(m_parts.back().encoded)); // stands still when the parts move
    }
    void add(const x509::Certificate& one) {
        add(Kind::Certificate, x509::displayName(one.subject), one.der);
    }
    void add(const cms::SignedData& signedData) {
        for (const x509::Certificate& one : signedData.certificates)
            add(one);
        for (const x509::Crl& one : signedData.crls)
            add(Kind::Crl, x509::displayName(one.issuer), one.der);
        for (const cms::Signer& signer : signedData.signers)
            for (const Bytes& stamp : signer.timeStamps)
                addStamp(stamp);
    }
    std::vector<Part> take() { return std::move(m_parts); }

private:
    /** One that cannot be read is there all the same, by no name. */
    void addStamp(const Bytes& encoded) {
        const auto token = tsp::Token::parse(encoded);
        const x509::Certificate* authority = token ? token->authority() : nullptr;
        add(Kind::TimeStampToken, authority ? x509::displayName(authority->subject) : std::string(),
            encoded);
        if (token) add(token->signedData);
    }

    Places m_places;
    std::vector<Part> m_parts;
    std::unordered_set<std::string_view> m_seen; // their octets
};

Error notSuch(Kind kind) {
    return {ErrorCode::MalformedDer, {std::string(nameOf(kind))}, "holds no others"};
}

} // namespace

bool holdsOthers(Kind kind) {
    switch (kind) {
    case Kind::Bundle:
    case Kind::Cms:
    case Kind::OcspResponse:
    case Kind::TimeStampToken:
    case Kind::TimeStampResponse:
        return true;
    case Kind::Certificate:
    case Kind::Crl:
    case Kind::Request:
    case Kind::Pkcs12:
    case Kind::Unknown:
        break;
    }
    return false;
}

Result<std::vector<profile::LintFinding>> lint(Kind kind, ByteView encoded) {
    LintSheet sheet(encoded);
    if (kind == Kind::Bundle || kind == Kind::Cms) {
        KU_TRY(const auto signedData, cms::SignedData::parse(encoded));
        lintSignedData(sheet, signedData, sheet.root());
        sheet.sayUnseen("ContentInfo", "RFC 5652 5");
    } else if (kind == Kind::OcspResponse) {
        KU_TRY(const auto response, ocsp::Response::parse(encoded));
        lintOcspResponse(sheet, response);
        sheet.sayUnseen("OCSPResponse", "RFC 6960 4.2.1");
    } else if (kind == Kind::TimeStampToken) {
        KU_TRY(const auto token, tsp::Token::parse(encoded));
        lintToken(sheet, token, sheet.root());
        sheet.sayUnseen("TimeStampToken", "RFC 3161 2.4.2");
    } else if (kind == Kind::TimeStampResponse) {
        KU_TRY(const auto response, tsp::Response::parse(encoded));
        lintStampResponse(sheet, response);
        sheet.sayUnseen("TimeStampResp", "RFC 3161 2.4.2");
    } else {
        return notSuch(kind);
    }
    return sheet.take();
}

Result<std::vector<Part>> partsOf(Kind kind, ByteView encoded) {
    Gatherer parts(encoded);
    if (kind == Kind::Bundle || kind == Kind::Cms) {
        KU_TRY(const auto signedData, cms::SignedData::parse(encoded));
        parts.add(signedData);
    } else if (kind == Kind::OcspResponse) {
        KU_TRY(const auto response, ocsp::Response::parse(encoded));
        for (const x509::Certificate& one : response.certificates)
            parts.add(one);
    } else if (kind == Kind::TimeStampToken) {
        KU_TRY(const auto token, tsp::Token::parse(encoded));
        parts.add(token.signedData);
    } else if (kind == Kind::TimeStampResponse) {
        KU_TRY(const auto response, tsp::Response::parse(encoded));
        if (response.token) parts.add(response.token->signedData);
    } else {
        return notSuch(kind);
    }
    return parts.take();
}

} // namespace crypto::object
