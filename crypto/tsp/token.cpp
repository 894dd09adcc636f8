// SPDX-License-Identifier: Apache-2.0
#include "crypto/tsp/token.h"

#include <algorithm>

#include "crypto/asn1/writer.h"

namespace crypto::tsp {

namespace {

namespace tag = asn1::tag;

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

Status readImprint(Token& token, asn1::Reader& outer) {
    KU_TRY(const asn1::Element whole, outer.expect(tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element algorithm, reader.expect(tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(token.imprintOid, identifier.oid());
    KU_TRY(const ByteView hash, reader.octetString());
    token.imprint = copyOf(hash);
    return reader.expectEnd();
}

/** GeneralizedTime that, unlike a certificate's, may have a fraction of the second. */
Status readTime(Token& token, asn1::Reader& reader) {
    KU_TRY(const asn1::Element element, reader.expect(tag::generalizedTime));
    std::string text(textOf(element.contents));
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
        token.fraction = text.substr(point + 1, text.size() - point - 2);
        const bool isNumber =
            !token.fraction.empty() && std::all_of(token.fraction.begin(), token.fraction.end(),
                                                   [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || text.back() != 'Z')
            return Error{ErrorCode::MalformedDer, {"time stamp"}, "genTime"};
        text = text.substr(0, point) + 'Z';
    }
    const Bytes whole = asn1::string(tag::generalizedTime, text);
    asn1::Reader inner(whole);
    KU_TRY(token.time, inner.time());
    return done();
}

/** The number of [n] IMPLICIT INTEGER. */
Result<std::int64_t> implicitNumber(const asn1::Element& element) {
    const Bytes whole = asn1::element(tag::integer, element.contents);
    asn1::Reader reader(whole);
    return reader.smallInteger();
}

Result<Accuracy> readAccuracy(const asn1::Element& whole) {
    asn1::Reader reader(whole);
    Accuracy accuracy;
    if (reader.peek() == tag::integer) {
        KU_TRY(accuracy.seconds, reader.smallInteger());
    }
    KU_TRY(const auto milliseconds, reader.optional(tag::context(0)));
    if (milliseconds) {
        KU_TRY(accuracy.milliseconds, implicitNumber(*milliseconds));
    }
    KU_TRY(const auto microseconds, reader.optional(tag::context(1)));
    if (microseconds) {
        KU_TRY(accuracy.microseconds, implicitNumber(*microseconds));
    }
    KU_CHECK(reader.expectEnd());
    return accuracy;
}

Status readOptionals(Token& token, asn1::Reader& reader) {
    KU_TRY(const auto accuracy, reader.optional(tag::sequence));
    if (accuracy) {
        KU_TRY(token.accuracy, readAccuracy(*accuracy));
    }
    if (reader.peek() == tag::boolean) {
        KU_TRY(token.isOrdered, reader.boolean());
    }
    if (reader.peek() == tag::integer) {
        KU_TRY(token.nonce, reader.integer());
    }
    KU_TRY(const auto name, reader.optional(tag::contextConstructed(0)));
    if (name) token.authorityName = copyOf(name->contents);
    KU_TRY(const auto extensions, reader.optional(tag::contextConstructed(1)));
    if (extensions) {
        KU_TRY(token.extensions, x509::readExtensions(*extensions)); // IMPLICIT
    }
    return reader.expectEnd();
}

/** TSTInfo. */
Status readInfo(Token& token, ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, tag::sequence));
    asn1::Reader reader(whole);
    KU_CHECK(reader.smallInteger()); // version 1 is the only one
    KU_TRY(token.policy, reader.oid());
    KU_CHECK(readImprint(token, reader));
    KU_TRY(token.serial, reader.integer());
    KU_CHECK(readTime(token, reader));
    return readOptionals(token, reader);
}

Error named(const Error& fault) {
    return Error{ErrorCode::MalformedDer, {"time stamp"}, describe(fault)};
}

/** PKIStatusInfo (RFC 4210 5.2.3). */
Status readStatus(Response& response, const asn1::Element& info) {
    asn1::Reader reader(info);
    KU_TRY(response.status, reader.smallInteger());
    KU_TRY(const auto text, reader.optional(tag::sequence));
    if (text) {
        asn1::Reader lines(*text);
        while (!lines.atEnd()) {
            KU_TRY(const asn1::Element line, lines.expect(tag::utf8String));
            KU_TRY(std::string words, asn1::stringText(line));
            response.text.push_back(std::move(words));
        }
    }
    KU_TRY(const auto failure, reader.optional(tag::bitString));
    if (failure)
        for (unsigned bit = 0; bit / 8 + 1 < failure->contents.size(); ++bit)
            if (!response.failureBit && failure->contents[bit / 8 + 1] & (0x80u >> (bit % 8)))
                response.failureBit = bit;
    return reader.expectEnd();
}

Result<Response> readResponse(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element info, reader.expect(tag::sequence));
    Response response;
    KU_CHECK(readStatus(response, info));
    if (!reader.atEnd()) {
        KU_TRY(const asn1::Element token, reader.expect(tag::sequence));
        KU_TRY(response.token, Token::parse(token.whole));
    }
    KU_CHECK(reader.expectEnd());
    return response;
}

} // namespace

Result<Token> Token::parse(ByteView encoded) {
    auto signedData = cms::SignedData::parse(encoded);
    if (!signedData) return named(signedData.error());
    Token token;
    token.signedData = std::move(signedData).value();
    if (token.signedData.contentType != oid::tokenInfo || !token.signedData.content)
        return Error{ErrorCode::MalformedDer, {"time stamp"}, "no TSTInfo"};
    if (const Status read = readInfo(token, *token.signedData.content); !read)
        return named(read.error());
    return token;
}

const x509::Certificate* Token::authority() const {
    return signedData.signers.empty() ? nullptr
                                      : signedData.certificateOf(signedData.signers.front());
}

Result<Response> Response::parse(ByteView der) {
    auto response = readResponse(der);
    if (!response) return named(response.error());
    return response;
}

} // namespace crypto::tsp
