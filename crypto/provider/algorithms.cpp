// SPDX-License-Identifier: Apache-2.0
#include "crypto/provider/algorithms.h"

#include <algorithm>

#include "crypto/asn1/reader.h"
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

Secret privateKeyInfoDer(Algorithm algorithm, const Secret& scalar) {
    // crypto.md 1: OCTET STRING { OCTET STRING, little-endian } for 2015,
    // OCTET STRING { INTEGER, big-endian } for 2004. Every buffer with the scalar is wiped.
    Bytes key;
    if (algorithm == Algorithm::Gost2015) {
        key = asn1::octetString(scalar.view());
    } else {
        Bytes bigEndian(scalar.view().rbegin(), scalar.view().rend());
        key = asn1::unsignedInteger(bigEndian);
        wipe(bigEndian);
    }
    Bytes wrapped = asn1::octetString(key);
    Bytes whole = asn1::sequence({asn1::smallInteger(0), keyAlgorithmDer(algorithm), wrapped});
    Secret result{ByteView(whole)};
    wipe(key);
    wipe(wrapped);
    wipe(whole);
    return result;
}

Result<PrivateKey> readPrivateKeyInfo(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    if (version != 0) return Error{ErrorCode::MalformedDer, {"PrivateKeyInfo version"}};
    KU_TRY(const Algorithm algorithm, readKeyAlgorithm(reader));
    if (algorithm == Algorithm::Rsa)
        return Error{ErrorCode::UnsupportedAlgorithm, {rsa.keyOid}, "RSA keys are OpenSSL's own"};
    KU_TRY(const ByteView wrapped, reader.octetString());
    const std::size_t size = gost::coordinateSize(algorithm);
    asn1::Reader inner(wrapped);
    Secret scalar(size);
    if (algorithm == Algorithm::Gost2015) {
        KU_TRY(const ByteView octets, inner.octetString());
        if (octets.size() != size) return Error{ErrorCode::BadKey, {}, "private key size"};
        std::copy(octets.begin(), octets.end(), scalar.data().begin());
    } else {
        KU_TRY(const asn1::Element number, inner.expect(asn1::tag::integer));
        ByteView octets = number.contents;
        while (!octets.empty() && octets.front() == 0)
            octets = octets.subspan(1);
        if (octets.size() > size) return Error{ErrorCode::BadKey, {}, "private key size"};
        std::copy(octets.rbegin(), octets.rend(), scalar.data().begin());
    }
    KU_CHECK(inner.expectEnd());
    return PrivateKey{algorithm, std::move(scalar)};
}

} // namespace crypto::provider
