// SPDX-License-Identifier: Apache-2.0
#include "crypto/provider/algorithms.h"

#include <algorithm>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/secret_writer.h"
#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"

namespace crypto::provider {

namespace {

const AlgorithmFacts* const all[] = {&gost2004, &gost2015, &rsa};

Bytes gostKeyAlgorithm(const AlgorithmFacts& facts) {
    return asn1::sequence(
        {asn1::oid(facts.keyOid),
         asn1::sequence({asn1::oid(facts.parametersOid), asn1::oid(facts.keyDigestOid)})});
}

/** The algorithm whose AlgorithmIdentifier stands next; parameters must be the known ones. */
Result<Algorithm> readKeyAlgorithm(asn1::Reader& reader) {
    KU_TRY(const asn1::Element whole, reader.expect(asn1::tag::sequence));
    asn1::Reader inner(whole);
    KU_TRY(const std::string keyOid, inner.oid());
    const auto algorithm = algorithmOfKey(keyOid);
    const Bytes expected = algorithm ? keyAlgorithmDer(*algorithm) : Bytes();
    if (!algorithm ||
        !std::equal(whole.whole.begin(), whole.whole.end(), expected.begin(), expected.end()))
        return Error{ErrorCode::UnsupportedAlgorithm, {keyOid}, "key parameters"};
    return *algorithm;
}

} // namespace

const AlgorithmFacts& factsOf(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::Gost2004:
        return gost2004;
    case Algorithm::Gost2015:
        return gost2015;
    case Algorithm::Rsa:
        break;
    }
    return rsa;
}

std::optional<Algorithm> algorithmOfKey(std::string_view keyOid) {
    for (const auto* facts : all)
        if (facts->keyOid == keyOid) return facts->algorithm;
    return std::nullopt;
}

std::optional<Algorithm> algorithmOfSignature(std::string_view signatureOid) {
    for (const auto* facts : all)
        if (facts->signatureOid == signatureOid) return facts->algorithm;
    return std::nullopt;
}

Bytes keyAlgorithmDer(Algorithm algorithm) {
    return algorithm == Algorithm::Rsa ? asn1::algorithmWithNull(rsa.keyOid)
                                       : gostKeyAlgorithm(factsOf(algorithm));
}

Bytes signatureAlgorithmDer(Algorithm algorithm) {
    return asn1::algorithmWithNull(factsOf(algorithm).signatureOid);
}

Bytes publicKeyInfoDer(Algorithm algorithm, ByteView publicKey) {
    const Bytes key = algorithm == Algorithm::Rsa ? Bytes(publicKey.begin(), publicKey.end())
                                                  : asn1::octetString(publicKey);
    return asn1::sequence({keyAlgorithmDer(algorithm), asn1::bitString(key)});
}

Result<PublicKey> readPublicKeyInfo(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const Algorithm algorithm, readKeyAlgorithm(reader));
    KU_TRY(ByteView octets, reader.bitStringOctets());
    KU_CHECK(reader.expectEnd());
    if (algorithm != Algorithm::Rsa) {
        // crypto.md 1: the BIT STRING wraps an OCTET STRING with X || Y.
        KU_TRY(const asn1::Element wrapped, asn1::only(octets, asn1::tag::octetString));
        octets = wrapped.contents;
        if (octets.size() != 2 * gost::coordinateSize(algorithm))
            return Error{ErrorCode::BadKey, {}, "public key size"};
    }
    return PublicKey{algorithm, Bytes(octets.begin(), octets.end())};
}

namespace {

/** RFC 5208 5, RFC 8017 A.1: the OCTET STRING wraps the RSAPrivateKey as it is. */
Secret rsaPrivateKeyInfo(ByteView key) {
    const Bytes front = asn1::concat({asn1::smallInteger(0), keyAlgorithmDer(Algorithm::Rsa),
                                      asn1::headOf(asn1::tag::octetString, key.size())});
    return asn1::joinSecret(
        {asn1::headOf(asn1::tag::sequence, front.size() + key.size()), front, key});
}

} // namespace

Secret privateKeyInfoDer(Algorithm algorithm, const Secret& scalar) {
    if (algorithm == Algorithm::Rsa) return rsaPrivateKeyInfo(scalar.view());
    // crypto.md 1: OCTET STRING { OCTET STRING, little-endian } for 2015,
    // OCTET STRING { INTEGER, big-endian } for 2004.
    const bool isInteger = algorithm == Algorithm::Gost2004;
    Secret number = scalar.clone();
    if (isInteger) std::reverse(number.data().begin(), number.data().end());
    ByteView octets = number.view();
    while (isInteger && octets.size() > 1 && octets.front() == 0)
        octets = octets.subspan(1);
    // X.690 8.3.3: a positive number does not begin with a one bit.
    const Bytes padding(isInteger && octets.front() >= 0x80 ? 1 : 0);
    const std::size_t size = padding.size() + octets.size();
    const Bytes inner = asn1::headOf(isInteger ? asn1::tag::integer : asn1::tag::octetString, size);
    const Bytes front =
        asn1::concat({asn1::smallInteger(0), keyAlgorithmDer(algorithm),
                      asn1::headOf(asn1::tag::octetString, inner.size() + size), inner, padding});
    return asn1::joinSecret(
        {asn1::headOf(asn1::tag::sequence, front.size() + octets.size()), front, octets});
}

namespace {

/** The scalar's octets, as long as the curve's: OCTET STRING or INTEGER, see above. */
Result<Secret> readScalar(Algorithm algorithm, ByteView wrapped) {
    const std::size_t size = gost::coordinateSize(algorithm);
    const bool isInteger = algorithm == Algorithm::Gost2004;
    KU_TRY(const asn1::Element number,
           asn1::only(wrapped, isInteger ? asn1::tag::integer : asn1::tag::octetString));
    ByteView octets = number.contents;
    if (isInteger) {
        const bool isPadded = octets.size() > 1 && octets[0] == 0 && octets[1] < 0x80;
        if (octets.empty() || octets[0] >= 0x80 || isPadded)
            return Error{ErrorCode::MalformedDer, {"private key"}, "INTEGER", "X.690 8.3"};
        if (octets[0] == 0) octets = octets.subspan(1);
    }
    if (octets.size() > size || (!isInteger && octets.size() != size))
        return Error{ErrorCode::BadKey, {}, "private key size"};
    Secret scalar(size);
    std::copy(octets.begin(), octets.end(), scalar.data().begin());
    if (isInteger)
        std::reverse(scalar.data().begin(), scalar.data().begin() + std::ptrdiff_t(octets.size()));
    return scalar;
}

} // namespace

Result<PrivateKey> readPrivateKeyInfo(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    if (version != 0) return Error{ErrorCode::MalformedDer, {"PrivateKeyInfo version"}};
    KU_TRY(const Algorithm algorithm, readKeyAlgorithm(reader));
    if (algorithm == Algorithm::Rsa)
        return Error{ErrorCode::UnsupportedAlgorithm, {rsa.keyOid}, "RSA keys are OpenSSL's own"};
    KU_TRY(const ByteView wrapped, reader.octetString());
    // RFC 5208: attributes may follow; key stores keep a name there.
    KU_CHECK(reader.optional(asn1::tag::contextConstructed(0)));
    KU_CHECK(reader.expectEnd());
    KU_TRY(Secret scalar, readScalar(algorithm, wrapped));
    return PrivateKey{algorithm, std::move(scalar)};
}

} // namespace crypto::provider
