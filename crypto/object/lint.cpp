// SPDX-License-Identifier: Apache-2.0
#include "crypto/object/lint.h"

#include <algorithm>

#include "crypto/object/lint_sheet.h"

namespace crypto::object {

namespace {

/** Gathers what an object holds, each once. */
class Gatherer {
public:
    explicit Gatherer(ByteView whole)
        : m_whole(whole) {}

    void add(Kind kind, std::string name, const Bytes& encoded) {
        const bool isThere = std::any_of(m_parts.begin(), m_parts.end(),
                                         [&](const Part& one) { return one.encoded == encoded; });
        if (isThere) return;
        const auto found =
            std::search(m_whole.begin(), m_whole.end(), encoded.begin(), encoded.end());
        m_parts.push_back(
            {kind, std::move(name), encoded,
             found == m_whole.end() ? 0 : static_cast<std::size_t>(found - m_whole.begin())});
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

    ByteView m_whole;
    std::vector<Part> m_parts;
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
    } else if (kind == Kind::OcspResponse) {
        KU_TRY(const auto response, ocsp::Response::parse(encoded));
        lintOcspResponse(sheet, response);
    } else if (kind == Kind::TimeStampToken) {
        KU_TRY(const auto token, tsp::Token::parse(encoded));
        lintToken(sheet, token, sheet.root());
    } else if (kind == Kind::TimeStampResponse) {
        KU_TRY(const auto response, tsp::Response::parse(encoded));
        lintStampResponse(sheet, response);
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
