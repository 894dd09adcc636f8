// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QTest>

#include <gmp.h>

#include "crypto/gost/gost.h"
#include "tests/crypto/gcrypt_peer.h"

using namespace crypto;
using gcrypt_peer::Gcrypt;
using gcrypt_peer::reversed;

namespace {

constexpr Algorithm algorithms[] = {Algorithm::Gost2004, Algorithm::Gost2015};

/** What the hook on GMP's free looks for, and what it saw. */
struct FreedMemory {
    static inline Bytes needle;
    static inline int found = 0;
    static inline int freed = 0;
    static inline void (*next)(void*, std::size_t) = nullptr;
};

} // namespace

class TestGost : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void digest_data();
    void digest();
    void digestInPieces();
    void signsAndVerifies();
    void oneWrongBitIsRefused();
    void signatureOfAnotherKeyNeverLeaves();
    void badKeysAreRefused();
    void peerKnowsRfc7091_data();
    void peerKnowsRfc7091();
    void gcryptAgrees();
    void failingRandomIsAnError();
    void nothingSecretIsLeftInFreedMemory();
};

void TestGost::initTestCase() {
    gcrypt_peer::initialise();
}

void TestGost::digest_data() {
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("RFC 6986 10.1.1")
        << int(Algorithm::Gost2015)
        << QByteArray("012345678901234567890123456789012345678901234567890123456789012")
        << QByteArray("1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa"
                      "00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48");
    QTest::newRow("RFC 6986 10.1.2")
        << int(Algorithm::Gost2015)
        << QByteArray::fromHex("d1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f1"
                               "20eceef0ff20f1f2f0e5ebe0ece820ede020f5f0e0e1f0fbff20efebfaeafb20c8"
                               "e3eef0e5e2fb")
        << QByteArray("1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376"
                      "035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28");
    QTest::newRow("RFC 5831 7.3.1")
        << int(Algorithm::Gost2004) << QByteArray("This is message, length=32 bytes")
        << QByteArray("b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa");
    QTest::newRow("RFC 5831 7.3.2")
        << int(Algorithm::Gost2004)
        << QByteArray("Suppose the original message has length = 50 bytes")
        << QByteArray("471aba57a60a770d3a76130635c1fbea4ef14de51f78b4ae57dd893b62f55208");
}

void TestGost::digest() {
    QFETCH(int, algorithm);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    const std::string text = message.toStdString();
    const Bytes found = gost::digest(Algorithm(algorithm), viewOf(text));
    QCOMPARE(QByteArray::fromStdString(toHex(found)), expected);
}

void TestGost::digestInPieces() {
    const Bytes data(1000, 0x5a);
    for (const Algorithm algorithm : algorithms) {
        gost::Digest pieces(algorithm);
        for (std::size_t at = 0; at < data.size(); at += 37)
            pieces.update(ByteView(data).subspan(at, std::min<std::size_t>(37, data.size() - at)));
        gost::Digest copy(pieces);
        QCOMPARE(pieces.finish(), gost::digest(algorithm, data));
        QCOMPARE(copy.finish(), gost::digest(algorithm, data));
    }
}

void TestGost::signsAndVerifies() {
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const Secret key = gost::generatePrivateKey(algorithm, random).value();
        const Bytes publicKey = gost::publicKeyOf(algorithm, key).value();
        const Bytes hash = gost::digest(algorithm, viewOf("куәлік"));
        const Bytes signature = gost::sign(algorithm, key, hash, random).value();
        QCOMPARE(signature.size(), 2 * gost::coordinateSize(algorithm));
        QVERIFY(gost::verify(algorithm, publicKey, hash, signature));
    }
}

void TestGost::oneWrongBitIsRefused() {
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const Secret key = gost::generatePrivateKey(algorithm, random).value();
        const Bytes publicKey = gost::publicKeyOf(algorithm, key).value();
        Bytes hash = gost::digest(algorithm, viewOf("one bit"));
        Bytes signature = gost::sign(algorithm, key, hash, random).value();
        for (std::size_t bit = 0; bit < signature.size() * 8; bit += 5) {
            signature[bit / 8] ^= std::uint8_t(1u << (bit % 8));
            QVERIFY(!gost::verify(algorithm, publicKey, hash, signature));
            signature[bit / 8] ^= std::uint8_t(1u << (bit % 8));
        }
        hash[0] ^= 1;
        QVERIFY(!gost::verify(algorithm, publicKey, hash, signature));
    }
}

void TestGost::signatureOfAnotherKeyNeverLeaves() {
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const Secret key = gost::generatePrivateKey(algorithm, random).value();
        const Secret other = gost::generatePrivateKey(algorithm, random).value();
        const Bytes publicKey = gost::publicKeyOf(algorithm, other).value();
        const Bytes hash = gost::digest(algorithm, viewOf("pair"));
        QCOMPARE(gost::sign(algorithm, {key, publicKey}, hash, random).error().code,
                 ErrorCode::SelfCheckFailed);
    }
}

void TestGost::badKeysAreRefused() {
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const std::size_t size = gost::coordinateSize(algorithm);
        QCOMPARE(gost::publicKeyOf(algorithm, Secret(size)).error().code, ErrorCode::BadKey);
        Secret tooLarge(Bytes(size, 0xff));
        QCOMPARE(gost::publicKeyOf(algorithm, tooLarge).error().code, ErrorCode::BadKey);
        QCOMPARE(gost::publicKeyOf(algorithm, Secret(size - 1)).error().code, ErrorCode::BadKey);
        const Bytes hash(size, 1);
        const Bytes offCurve(2 * size, 7);
        QCOMPARE(gost::verify(algorithm, offCurve, hash, Bytes(2 * size, 1)).error().code,
                 ErrorCode::BadKey);
    }
    QCOMPARE(gost::generatePrivateKey(Algorithm::Rsa, random).error().code,
             ErrorCode::UnsupportedAlgorithm);
}

void TestGost::peerKnowsRfc7091_data() {
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QByteArray>("x"); // all numbers big-endian, as the RFC prints them
    QTest::addColumn<QByteArray>("y");
    QTest::addColumn<QByteArray>("e");
    QTest::addColumn<QByteArray>("r");
    QTest::addColumn<QByteArray>("s");
    QTest::newRow("RFC 7091 7.1")
        << "GOST2001-test"
        << QByteArray("7f2b49e270db6d90d8595bec458b50c58585ba1d4e9b788f6689dbd8e56fd80b")
        << QByteArray("26f1b489d6701dd185c8413a977b3cbbaf64d1c593d26627dffb101a87ff77da")
        << QByteArray("2dfbc1b372d89a1188c09c52e0eec61fce52032ab1022e8e67ece6672b043ee5")
        << QByteArray("41aa28d2f1ab148280cd9ed56feda41974053554a42767b83ad043fd39dc0493")
        << QByteArray("01456c64ba4642a1653c235a98a60249bcd6d3f746b631df928014f6c5bf9c40");
    QTest::newRow("RFC 7091 7.2")
        << "GOST2012-512-test"
        << QByteArray("115dc5bc96760c7b48598d8ab9e740d4c4a85a65be33c1815b5c320c854621dd"
                      "5a515856d13314af69bc5b924c8b4ddff75c45415c1d9dd9dd33612cd530efe1")
        << QByteArray("37c7c90cd40b0f5621dc3ac1b751cfa0e2634fa0503b3d52639f5d7fb72afd61"
                      "ea199441d943ffe7f0c70a2759a3cdb84c114e1f9339fdf27f35eca93677beec")
        << QByteArray("3754f3cfacc9e0615c4f4a7c4d8dab531b09b6f9c170c533a71d147035b0c591"
                      "7184ee536593f4414339976c647c5d5a407adedb1d560c4fc6777d2972075b8c")
        << QByteArray("2f86fa60a081091a23dd795e1e3c689ee512a3c82ee0dcc2643c78eea8fcacd3"
                      "5492558486b20f1c9ec197c90699850260c93bcbcd9c5c3317e19344e173ae36")
        << QByteArray("1081b394696ffe8e6585e7a9362d26b6325f56778aadbc081c0bfbe933d52ff5"
                      "823ce288e8c4f362526080df7f70ce406a6eeb1f56919cb92a9853bde73e5b4a");
}

// Our curves are not the RFC's test curves, so the peer is held to the RFC, in our byte orders, and
// we are held to the peer (gcryptAgrees).
void TestGost::peerKnowsRfc7091() {
    const auto number = [](const QByteArray& hex) { return reversed(*fromHex(hex.toStdString())); };
    const auto pair = [](Bytes first, const Bytes& second) {
        first.insert(first.end(), second.begin(), second.end());
        return first;
    };
    QFETCH(QString, curve);
    QFETCH(QByteArray, x);
    QFETCH(QByteArray, y);
    QFETCH(QByteArray, e);
    QFETCH(QByteArray, r);
    QFETCH(QByteArray, s);
    const std::string name = curve.toStdString();
    const Gcrypt peer(name.c_str(), number(e).size());
    const Bytes publicKey = pair(number(x), number(y));
    QVERIFY(peer.verify(publicKey, number(e), pair(number(r), number(s))));
    QVERIFY(!peer.verify(publicKey, number(e), pair(number(s), number(r))));
    QVERIFY(!peer.verify(publicKey, reversed(number(e)), pair(number(r), number(s))));
}

void TestGost::gcryptAgrees() {
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const Gcrypt peer(algorithm);
        const Secret key = gost::generatePrivateKey(algorithm, random).value();
        const Bytes publicKey = gost::publicKeyOf(algorithm, key).value();
        for (int i = 0; i < 4; ++i) {
            const Bytes message(static_cast<std::size_t>(i) * 61, std::uint8_t(i));
            const Bytes hash = gost::digest(algorithm, message);
            QCOMPARE(peer.digest(message), hash);
            const Bytes ours = gost::sign(algorithm, key, hash, random).value();
            QVERIFY(peer.verify(publicKey, hash, ours));
            const Bytes theirs = peer.sign(key, publicKey, hash);
            QVERIFY(gost::verify(algorithm, publicKey, hash, theirs));
            Bytes wrong = ours;
            wrong[1] ^= 4;
            QVERIFY(!peer.verify(publicKey, hash, wrong));
        }
    }
}

void TestGost::failingRandomIsAnError() {
    class NoRandom final : public Random {
        Status fill(std::span<std::uint8_t>) override { return Error{ErrorCode::Internal}; }
    } broken;
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const Secret key = gost::generatePrivateKey(algorithm, random).value();
        const Bytes hash = gost::digest(algorithm, {});
        QVERIFY(!gost::sign(algorithm, key, hash, broken));
        QVERIFY(!gost::generatePrivateKey(algorithm, broken));
    }
}

void TestGost::nothingSecretIsLeftInFreedMemory() {
    gost::installCleansingAllocator();
    void* (*allocate)(std::size_t) = nullptr;
    void* (*reallocate)(void*, std::size_t, std::size_t) = nullptr;
    mp_get_memory_functions(&allocate, &reallocate, &FreedMemory::next);
    // Looks before the cleansing allocator wipes: the limbs must be blank by our own hand already.
    mp_set_memory_functions(allocate, reallocate, [](void* memory, std::size_t size) {
        ++FreedMemory::freed;
        auto* octets = static_cast<std::uint8_t*>(memory);
        const auto hit = std::search(octets, octets + size, FreedMemory::needle.begin(),
                                     FreedMemory::needle.end());
        if (hit != octets + size) ++FreedMemory::found;
        FreedMemory::next(memory, size);
    });
    SystemRandom random;
    for (const Algorithm algorithm : algorithms) {
        const Secret key = gost::generatePrivateKey(algorithm, random).value();
        const ByteView view = key.view();
        FreedMemory::needle = {view.begin(), view.begin() + 16};
        const Bytes hash = gost::digest(algorithm, {});
        QVERIFY(gost::publicKeyOf(algorithm, key));
        QVERIFY(gost::sign(algorithm, key, hash, random));
    }
    mp_set_memory_functions(allocate, reallocate, FreedMemory::next);
    QVERIFY(FreedMemory::freed > 10);
    QCOMPARE(FreedMemory::found, 0);
}

QTEST_GUILESS_MAIN(TestGost)
#include "test_gost.moc"
