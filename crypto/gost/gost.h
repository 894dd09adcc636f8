// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "crypto/random.h"
#include "crypto/secret.h"
#include "crypto/signer.h"

/**
 * The Kazakh GOST algorithms on nettle's constant-time curves. Conventions of the Kazakh
 * hierarchies (proven on production certificates): public key X || Y, signature r || s, private
 * scalar: all little-endian, 32 octets a number (2004) or 64 (2015); the digest enters the
 * signature as a little-endian integer. Algorithm::Rsa is refused with UnsupportedAlgorithm.
 */
namespace crypto::gost {

/** Octets in one coordinate, one signature half, the scalar and the digest: 32 or 64. */
std::size_t coordinateSize(Algorithm algorithm);

/** GOST 34.311-95 with the Test parameter set (RFC 5831), or Streebog-512 (RFC 6986). */
class Digest {
public:
    explicit Digest(Algorithm algorithm);
    ~Digest();
    Digest(const Digest& other);
    Digest& operator=(const Digest&) = delete;
    void update(ByteView data);
    /** The digest so far; the object begins anew. */
    Bytes finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Bytes digest(Algorithm algorithm, ByteView data);

/** A uniform scalar in [1, q). */
Result<Secret> generatePrivateKey(Algorithm algorithm, Random& random);

/** BadKey where the scalar is not in [1, q). */
Result<Bytes> publicKeyOf(Algorithm algorithm, const Secret& privateKey);

/** A private key beside its public key, for who signs often: nothing is computed again. */
struct KeyPairView {
    const Secret& privateKey;
    ByteView publicKey;
};

/** r || s; checked with the public key before it is returned (SelfCheckFailed otherwise). */
Result<Bytes> sign(Algorithm algorithm, const KeyPairView& pair, ByteView digest, Random& random);
Result<Bytes> sign(Algorithm algorithm, const Secret& privateKey, ByteView digest, Random& random);

/** SignatureInvalid, or BadKey where the point is not on the curve. */
Status verify(Algorithm algorithm, ByteView publicKey, ByteView digest, ByteView signature);

/** Once, before the first key: GMP's own memory is wiped when it is freed or grown. */
void installCleansingAllocator();

} // namespace crypto::gost
