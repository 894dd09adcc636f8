// SPDX-License-Identifier: Apache-2.0
#include "crypto/gost/gost.h"

#include <algorithm>

#include <gmp.h>
#include <nettle/dsa.h>
#include <nettle/ecc-curve.h>
#include <nettle/ecc.h>
#include <nettle/gostdsa.h>

namespace crypto::gost {

namespace {

static_assert(GMP_NAIL_BITS == 0);

/** The order q of each group, little-endian (RFC 4357 CryptoPro-A; RFC 7836 512-bit set A). */
constexpr std::string_view order2004 =
    "93b861b7091b844500d15a997010616cffffffffffffffffffffffffffffffff";
constexpr std::string_view order2015 =
    "75b2101f41b1cdca5db8d2faab384b9b6060054e8d2bf26f11898df43295e627"
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

Error unsupported() {
    return Error{ErrorCode::UnsupportedAlgorithm, {"RSA"}, "not a GOST algorithm"};
}

const ecc_curve* curveOf(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::Gost2004:
        return nettle_get_gost_gc256b();
    case Algorithm::Gost2015:
        return nettle_get_gost_gc512a();
    case Algorithm::Rsa:
        break;
    }
    return nullptr;
}

/** 1 <= scalar < q, without a branch on the scalar. */
bool isInRange(Algorithm algorithm, ByteView scalar) {
    const Bytes order = *fromHex(algorithm == Algorithm::Gost2004 ? order2004 : order2015);
    if (scalar.size() != order.size()) return false;
    unsigned borrow = 0;
    unsigned any = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        borrow = ((static_cast<unsigned>(scalar[i]) - order[i] - borrow) >> 8) & 1u;
        any |= scalar[i];
    }
    return borrow == 1 && any != 0;
}

class Integer {
public:
    Integer() { mpz_init(m_value); }
    explicit Integer(ByteView littleEndian)
        : Integer() {
        mpz_import(m_value, littleEndian.size(), -1, 1, 0, 0, littleEndian.data());
    }
    ~Integer() { mpz_clear(m_value); }
    Integer(const Integer&) = delete;
    Integer& operator=(const Integer&) = delete;
    mpz_t& get() { return m_value; }

    void appendTo(Bytes& bytes, std::size_t size) const {
        const std::size_t start = bytes.size();
        bytes.resize(start + size);
        mpz_export(bytes.data() + start, nullptr, -1, 1, 0, 0, m_value);
    }

private:
    mpz_t m_value;
};

class Point {
public:
    explicit Point(const ecc_curve* curve) { ecc_point_init(&m_point, curve); }
    ~Point() { ecc_point_clear(&m_point); }
    Point(const Point&) = delete;
    Point& operator=(const Point&) = delete;
    ecc_point* get() { return &m_point; }

private:
    ecc_point m_point;
};

/**
 * nettle's scalar, filled limb by limb so that the secret never enters an mpz_t, and wiped before
 * nettle frees it (ecc_scalar_clear does not).
 */
class Scalar {
public:
    Scalar(const ecc_curve* curve, const Secret& littleEndian) {
        ecc_scalar_init(&m_scalar, curve);
        const auto limbs = static_cast<std::size_t>(ecc_size(curve));
        const ByteView bytes = littleEndian.view();
        for (std::size_t i = 0; i < limbs; ++i) {
            mp_limb_t limb = 0;
            for (std::size_t k = sizeof(mp_limb_t); k-- > 0;)
                limb = (limb << 8) | bytes[i * sizeof(mp_limb_t) + k];
            m_scalar.p[i] = limb;
        }
        m_size = limbs * sizeof(mp_limb_t);
    }
    ~Scalar() {
        wipe({reinterpret_cast<std::uint8_t*>(m_scalar.p), m_size});
        ecc_scalar_clear(&m_scalar);
    }
    Scalar(const Scalar&) = delete;
    Scalar& operator=(const Scalar&) = delete;
    const ecc_scalar* get() const { return &m_scalar; }

private:
    ecc_scalar m_scalar;
    std::size_t m_size = 0;
};

class Signature {
public:
    Signature() { dsa_signature_init(&m_signature); }
    ~Signature() { dsa_signature_clear(&m_signature); }
    Signature(const Signature&) = delete;
    Signature& operator=(const Signature&) = delete;
    dsa_signature* get() { return &m_signature; }

private:
    dsa_signature m_signature;
};

/** nettle's generator cannot fail; ours can, so the failure is remembered and the result dropped.
 */
struct RandomSource {
    Random& random;
    bool failed = false;
};

void drawRandom(void* context, std::size_t length, std::uint8_t* target) {
    auto* source = static_cast<RandomSource*>(context);
    if (source->random.fill({target, length})) return;
    source->failed = true;
    std::fill_n(target, length, std::uint8_t{1});
}

Bytes exportPair(const Integer& first, const Integer& second, std::size_t size) {
    Bytes pair;
    pair.reserve(2 * size);
    first.appendTo(pair, size);
    second.appendTo(pair, size);
    return pair;
}

} // namespace

std::size_t coordinateSize(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::Gost2004:
        return 32;
    case Algorithm::Gost2015:
        return 64;
    case Algorithm::Rsa:
        break;
    }
    return 0;
}

Result<Secret> generatePrivateKey(Algorithm algorithm, Random& random) {
    const std::size_t size = coordinateSize(algorithm);
    if (size == 0) return unsupported();
    // Rejection gives a uniform scalar; q is so close to 2^n (or to half of it) that a few draws
    // do.
    constexpr int mostDraws = 128;
    for (int i = 0; i < mostDraws; ++i) {
        Secret candidate(size);
        KU_CHECK(random.fill(candidate.data()));
        if (isInRange(algorithm, candidate.view())) return candidate;
    }
    return Error{ErrorCode::Internal, {}, "random source gives no scalar below q"};
}

Result<Bytes> publicKeyOf(Algorithm algorithm, const Secret& privateKey) {
    const ecc_curve* curve = curveOf(algorithm);
    if (!curve) return unsupported();
    if (!isInRange(algorithm, privateKey.view()))
        return Error{ErrorCode::BadKey, {}, "private key out of range"};
    const Scalar scalar(curve, privateKey);
    Point point(curve);
    ecc_point_mul_g(point.get(), scalar.get());
    Integer x;
    Integer y;
    ecc_point_get(point.get(), x.get(), y.get());
    return exportPair(x, y, coordinateSize(algorithm));
}

Result<Bytes> sign(Algorithm algorithm, const Secret& privateKey, ByteView digest, Random& random) {
    KU_TRY(const Bytes publicKey, publicKeyOf(algorithm, privateKey));
    return sign(algorithm, {privateKey, publicKey}, digest, random);
}

Result<Bytes> sign(Algorithm algorithm, const KeyPairView& pair, ByteView digest, Random& random) {
    const ecc_curve* curve = curveOf(algorithm);
    if (!curve) return unsupported();
    const std::size_t size = coordinateSize(algorithm);
    if (digest.size() != size) return Error{ErrorCode::BadArgument, {"digest"}, "digest size"};
    if (!isInRange(algorithm, pair.privateKey.view()))
        return Error{ErrorCode::BadKey, {}, "private key out of range"};
    const Scalar scalar(curve, pair.privateKey);
    Signature numbers;
    RandomSource source{random};
    gostdsa_sign(scalar.get(), &source, drawRandom, digest.size(), digest.data(), numbers.get());
    if (source.failed) return Error{ErrorCode::Internal, {}, "random source failed"};
    Bytes signature(2 * size);
    mpz_export(signature.data(), nullptr, -1, 1, 0, 0, numbers.get()->r);
    mpz_export(signature.data() + size, nullptr, -1, 1, 0, 0, numbers.get()->s);
    if (!verify(algorithm, pair.publicKey, digest, signature))
        return Error{ErrorCode::SelfCheckFailed, {}, "own signature does not verify"};
    return signature;
}

Status verify(Algorithm algorithm, ByteView publicKey, ByteView digest, ByteView signature) {
    const ecc_curve* curve = curveOf(algorithm);
    if (!curve) return unsupported();
    const std::size_t size = coordinateSize(algorithm);
    if (publicKey.size() != 2 * size) return Error{ErrorCode::BadKey, {}, "public key size"};
    Integer x(publicKey.first(size));
    Integer y(publicKey.last(size));
    Point point(curve);
    if (ecc_point_set(point.get(), x.get(), y.get()) != 1)
        return Error{ErrorCode::BadKey, {}, "public key is not on the curve"};
    if (digest.size() != size || signature.size() != 2 * size)
        return Error{ErrorCode::SignatureInvalid, {}, "size"};
    Signature pair;
    mpz_import(pair.get()->r, size, -1, 1, 0, 0, signature.data());
    mpz_import(pair.get()->s, size, -1, 1, 0, 0, signature.data() + size);
    if (gostdsa_verify(point.get(), digest.size(), digest.data(), pair.get()) != 1)
        return Error{ErrorCode::SignatureInvalid};
    return done();
}

} // namespace crypto::gost
