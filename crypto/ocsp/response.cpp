// SPDX-License-Identifier: Apache-2.0
#include "crypto/ocsp/response.h"

#include "crypto/x509/hash.h"

namespace crypto::ocsp {

namespace {

namespace tag = asn1::tag;

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

/** CertID (4.1.1). */
Result<CertificateId> readId(asn1::Reader& outer) {
    KU_TRY(const asn1::Element whole, outer.expect(tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element algorithm, reader.expect(tag::sequence));
    asn1::Reader identifier(algorithm);
    CertificateId id;
    KU_TRY(id.digestOid, identifier.oid());
    KU_TRY(const ByteView name, reader.octetString());
    id.issuerNameHash = copyOf(name);
    KU_TRY(const ByteView key, reader.octetString());
    id.issuerKeyHash = copyOf(key);
    KU_TRY(id.serial, reader.integer());
    KU_CHECK(reader.expectEnd());
    return id;
}

/** RevokedInfo (4.2.1). */
Status readRevocation(SingleResponse& single, const asn1::Element& info) {
    asn1::Reader reader(info);
    KU_TRY(single.revokedAt, reader.time());
    KU_TRY(const auto reason, reader.optional(tag::contextConstructed(0)));
    if (reason) {
        asn1::Reader inner(*reason);
        KU_TRY(const asn1::Element value, inner.expect(tag::enumerated));
        if (value.contents.size() == 1) single.reason = value.contents.front();
    }
    return reader.expectEnd();
}

/** CertStatus: good [0] and unknown [2] are NULL, revoked [1] is RevokedInfo. */
Status readStatus(SingleResponse& single, asn1::Reader& reader) {
    KU_TRY(const asn1::Element status, reader.next());
    if (status.tag == tag::context(0)) {
        single.status = CertificateStatus::Good;
    } else if (status.tag == tag::contextConstructed(1)) {
        single.status = CertificateStatus::Revoked;
        return readRevocation(single, status);
    } else if (status.tag != tag::context(2)) {
        return Error{ErrorCode::MalformedDer, {"OCSP response"}, "CertStatus"};
    }
    return done();
}

Result<std::vector<x509::Extension>> readExtensions(asn1::Reader& reader) {
    KU_TRY(const auto extensions, reader.optional(tag::contextConstructed(1)));
    if (!extensions) return std::vector<x509::Extension>();
    asn1::Reader inner(*extensions);
    KU_TRY(const asn1::Element list, inner.expect(tag::sequence));
    KU_CHECK(inner.expectEnd());
    return x509::readExtensions(list);
}

Result<SingleResponse> readSingle(asn1::Reader& outer) {
    KU_TRY(const asn1::Element whole, outer.expect(tag::sequence));
    asn1::Reader reader(whole);
    SingleResponse single;
    KU_TRY(single.id, readId(reader));
    KU_CHECK(readStatus(single, reader));
    KU_TRY(single.thisUpdate, reader.time());
    KU_TRY(const auto next, reader.optional(tag::contextConstructed(0)));
    if (next) {
        asn1::Reader inner(*next);
        KU_TRY(single.nextUpdate, inner.time());
    }
    KU_TRY(single.extensions, readExtensions(reader));
    KU_CHECK(reader.expectEnd());
    return single;
}

/** ResponderID: byName [1], byKey [2]. */
Status readResponder(Response& response, asn1::Reader& reader) {
    KU_TRY(const asn1::Element responder, reader.next());
    asn1::Reader inner(responder);
    if (responder.tag == tag::contextConstructed(1)) {
        KU_TRY(const asn1::Element name, inner.expect(tag::sequence));
        response.responderDer = copyOf(name.whole);
        KU_TRY(response.responder, x509::readName(name));
    } else if (responder.tag == tag::contextConstructed(2)) {
        KU_TRY(const ByteView hash, inner.octetString());
        response.responderKeyHash = copyOf(hash);
    } else {
        return Error{ErrorCode::MalformedDer, {"OCSP response"}, "ResponderID"};
    }
    return inner.expectEnd();
}

/** ResponseData. */
Status readData(Response& response, const asn1::Element& data) {
    asn1::Reader reader(data);
    KU_CHECK(reader.optional(tag::contextConstructed(0))); // version 1 is the only one
    KU_CHECK(readResponder(response, reader));
    KU_TRY(response.producedAt, reader.time());
    KU_TRY(const asn1::Element list, reader.expect(tag::sequence));
    asn1::Reader singles(list);
    while (!singles.atEnd()) {
        KU_TRY(SingleResponse single, readSingle(singles));
        response.responses.push_back(std::move(single));
    }
    KU_TRY(response.extensions, readExtensions(reader));
    KU_CHECK(reader.expectEnd());
    if (const auto* nonce = x509::findExtension(response.extensions, oid::nonce))
        response.nonce = nonce->value;
    response.hasExtendedRevoke = x509::findExtension(response.extensions, oid::extendedRevoke);
    return done();
}

Status readCertificates(Response& response, const asn1::Element& wrapper) {
    asn1::Reader outer(wrapper);
    KU_TRY(const asn1::Element sequence, outer.expect(tag::sequence));
    asn1::Reader list(sequence);
    while (!list.atEnd()) {
        KU_TRY(const asn1::Element one, list.expect(tag::sequence));
        auto certificate = x509::Certificate::parse(one.whole);
        if (certificate)
            response.certificates.push_back(std::move(certificate).value());
        else
            response.unreadable.push_back(copyOf(one.whole));
    }
    return outer.expectEnd();
}

Status readBasic(Response& response) {
    KU_TRY(const asn1::Element whole, asn1::only(response.basic, tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element data, reader.expect(tag::sequence));
    KU_CHECK(readData(response, data));
    KU_TRY(const asn1::Element algorithm, reader.expect(tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(response.signatureOid, identifier.oid());
    response.signatureAlgorithm = copyOf(algorithm.whole);
    KU_TRY(const ByteView signature, reader.bitStringOctets());
    response.signature = copyOf(signature);
    KU_TRY(const auto certificates, reader.optional(tag::contextConstructed(0)));
    if (certificates) KU_CHECK(readCertificates(response, *certificates));
    return reader.expectEnd();
}

/** OCSPResponse: responseStatus ENUMERATED, responseBytes [0] { type, OCTET STRING }. */
Status readWhole(Response& response, ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element status, reader.expect(tag::enumerated));
    if (status.contents.size() != 1)
        return Error{ErrorCode::MalformedDer, {"OCSP response"}, "responseStatus"};
    response.responseStatus = status.contents.front();
    KU_TRY(const auto wrapper, reader.optional(tag::contextConstructed(0)));
    KU_CHECK(reader.expectEnd());
    if (!wrapper) return done();
    asn1::Reader outer(*wrapper);
    KU_TRY(const asn1::Element bytes, outer.expect(tag::sequence));
    asn1::Reader inner(bytes);
    KU_TRY(const std::string type, inner.oid());
    if (type != oid::basicResponse) return Error{ErrorCode::UnsupportedAlgorithm, {type}};
    KU_TRY(const ByteView basic, inner.octetString());
    KU_CHECK(inner.expectEnd());
    KU_CHECK(outer.expectEnd());
    response.basic = copyOf(basic);
    return readBasic(response);
}

} // namespace

bool CertificateId::isOf(const x509::Certificate& certificate,
                         const x509::Certificate& issuer) const {
    if (serial != certificate.serial) return false;
    const auto name = x509::hashOf(digestOid, certificate.issuerDer);
    const auto key = x509::hashOf(digestOid, issuer.publicKeyBits);
    return name && key && *name == issuerNameHash && *key == issuerKeyHash;
}

Result<Response> Response::parse(ByteView der) {
    Response response;
    response.der = copyOf(der);
    if (const auto read = readWhole(response, der); !read) {
        if (read.error().code != ErrorCode::MalformedDer) return read.error();
        return Error{ErrorCode::MalformedDer, {"OCSP response"}, describe(read.error())};
    }
    return response;
}

const SingleResponse* Response::find(const x509::Certificate& certificate,
                                     const x509::Certificate& issuer) const {
    for (const SingleResponse& single : responses)
        if (single.id.isOf(certificate, issuer)) return &single;
    return nullptr;
}

} // namespace crypto::ocsp
