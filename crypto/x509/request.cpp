// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/request.h"

#include "crypto/asn1/writer.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/sign.h"

namespace crypto::x509 {

namespace {

constexpr std::string_view extensionRequest = "1.2.840.113549.1.9.14";

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

Status readAttributes(Request& request, const asn1::Element& attributes) {
    asn1::Reader list(attributes);
    while (!list.atEnd()) {
        KU_TRY(const asn1::Element attribute, list.expect(asn1::tag::sequence));
        asn1::Reader inner(attribute);
        KU_TRY(const std::string oid, inner.oid());
        KU_TRY(const asn1::Element values, inner.expect(asn1::tag::set));
        if (oid != extensionRequest) continue;
        asn1::Reader value(values);
        KU_TRY(const asn1::Element sequence, value.expect(asn1::tag::sequence));
        KU_TRY(request.extensions, readExtensions(sequence));
    }
    return done();
}

} // namespace

Result<Request> Request::parse(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    Request request;
    request.der = copyOf(der);
    asn1::Reader outer(whole);
    KU_TRY(const asn1::Element info, outer.expect(asn1::tag::sequence));
    request.info = copyOf(info.whole);
    asn1::Reader reader(info);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    if (version != 0) return Error{ErrorCode::MalformedDer, {"PKCS#10 version"}};
    KU_TRY(const asn1::Element subject, reader.expect(asn1::tag::sequence));
    request.subjectDer = copyOf(subject.whole);
    KU_TRY(request.subject, readName(subject));
    KU_TRY(const asn1::Element key, reader.expect(asn1::tag::sequence));
    request.publicKeyInfo = copyOf(key.whole);
    asn1::Reader keyReader(key);
    KU_TRY(const asn1::Element keyAlgorithm, keyReader.expect(asn1::tag::sequence));
    asn1::Reader keyIdentifier(keyAlgorithm);
    KU_TRY(request.publicKeyOid, keyIdentifier.oid());
    KU_TRY(const auto attributes, reader.optional(asn1::tag::contextConstructed(0)));
    if (attributes) KU_CHECK(readAttributes(request, *attributes));
    KU_CHECK(reader.expectEnd());
    KU_TRY(const asn1::Element algorithm, outer.expect(asn1::tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(request.signatureOid, identifier.oid());
    KU_TRY(const ByteView signature, outer.bitStringOctets());
    (void)signature; // verifySigned() reads it again, from the whole
    KU_CHECK(outer.expectEnd());
    return request;
}

Status Request::verify() const {
    return verifySigned(der, publicKeyInfo);
}

Result<Bytes> buildRequest(ByteView subjectDer, Signer& key) {
    const Bytes info = asn1::sequence({asn1::smallInteger(0), subjectDer,
                                       provider::publicKeyInfoDer(key.algorithm(), key.publicKey()),
                                       asn1::element(asn1::tag::contextConstructed(0), {})});
    return signWhole(info, key);
}

} // namespace crypto::x509
