// SPDX-License-Identifier: Apache-2.0
// RAND_set_rand_method is deprecated; nothing else tells what OpenSSL's generator will give.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <algorithm>
#include <atomic>
#include <cstdlib>

#include <QTest>

#include <malloc.h>

#include <openssl/rand.h>

#include "crypto/keystore/pkcs12.h"
#include "tests/crypto/provider_fixture.h"

using namespace crypto;
using namespace fixture;

// Stands before glibc's free and realloc for the whole program, libraries included, and looks
// through every block that is given back. Under ASan the allocator is not ours to hook.
#if !defined(__SANITIZE_ADDRESS__)
#define KU_HOOKS_FREE
#endif

namespace {

constexpr std::size_t needleSize = 16;
constexpr std::size_t mostNeedles = 4;

/** No member may allocate: these are used inside free(). */
struct Watch {
    std::uint8_t needles[mostNeedles][needleSize];
    std::atomic<std::size_t> count{0};
    std::atomic<int> found{0};
    std::atomic<int> freed{0};
};
Watch watch;

} // namespace

#ifdef KU_HOOKS_FREE
namespace {

bool holdsNeedle(const void* memory) {
    const auto* octets = static_cast<const std::uint8_t*>(memory);
    const std::size_t size = malloc_usable_size(const_cast<void*>(memory));
    for (std::size_t i = 0; i < watch.count; ++i)
        if (std::search(octets, octets + size, watch.needles[i], watch.needles[i] + needleSize) !=
            octets + size)
            return true;
    return false;
}

} // namespace

extern "C" {
void __libc_free(void* memory);
void* __libc_realloc(void* memory, std::size_t size);

__attribute__((visibility("default"))) void free(void* memory) {
    if (memory && watch.count > 0) {
        ++watch.freed;
        watch.found += holdsNeedle(memory);
    }
    __libc_free(memory);
}

__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) {
    const bool held = memory && watch.count > 0 && holdsNeedle(memory);
    void* const fresh = __libc_realloc(memory, size);
    if (held && fresh != memory) ++watch.found; // the old block was given back as it was
    return fresh;
}
}
#endif

/** After any use of a private key, no block of memory that was given back holds its scalar. */
class TestFreedMemory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theHookSees();
    void making();
    void signing();
    void nonces();
    void throughOpenSsl();
    void generatedInOpenSsl();
    void sealing();
    void keyStores();

private:
    static void lookFor(ByteView secret);
    static int foundSince();
};

/** Both orders of octets: nettle's limbs are little-endian, a 2004 PKCS#8 is big-endian. */
void TestFreedMemory::lookFor(ByteView secret) {
    watch.count = 0;
    std::copy_n(secret.begin(), needleSize, watch.needles[0]);
    std::copy_n(secret.rbegin(), needleSize, watch.needles[1]);
    std::copy_n(secret.last(needleSize).begin(), needleSize, watch.needles[2]);
    std::copy_n(secret.rbegin() + std::ptrdiff_t(secret.size() - needleSize), needleSize,
                watch.needles[3]);
    watch.freed = 0;
    watch.found = 0;
    watch.count = mostNeedles;
}

int TestFreedMemory::foundSince() {
    watch.count = 0;
    return watch.found;
}

void TestFreedMemory::initTestCase() {
#ifndef KU_HOOKS_FREE
    QSKIP("skipped: the sanitizer owns the allocator");
#endif
    QVERIFY(provider::registerCrypto());
}

void TestFreedMemory::theHookSees() {
    const Secret scalar = freshScalar(Algorithm::Gost2015);
    lookFor(scalar.view());
    {
        const Bytes careless(scalar.view().begin(), scalar.view().end());
        const Bytes backwards(scalar.view().rbegin(), scalar.view().rend());
    }
    void* grown = std::malloc(needleSize);
    std::copy_n(scalar.view().begin(), needleSize, static_cast<std::uint8_t*>(grown));
    grown = std::realloc(grown, 1 << 20);
    wipe({static_cast<std::uint8_t*>(grown), needleSize});
    std::free(grown);
    QCOMPARE(foundSince(), 3);
}

void TestFreedMemory::making() {
    // The generator's stream is known here, so the scalar is known before it is made.
    class Fixed final : public Random {
        Status fill(std::span<std::uint8_t> target) override {
            for (std::size_t i = 0; i < target.size(); ++i)
                target[i] = std::uint8_t(i * 37 + 11);
            target.back() = 0x11;
            return done();
        }
    } random;
    for (const Algorithm algorithm : gostAlgorithms) {
        const Secret known = gost::generatePrivateKey(algorithm, random).value();
        lookFor(known.view());
        {
            const Secret scalar = gost::generatePrivateKey(algorithm, random).value();
            QVERIFY(gost::publicKeyOf(algorithm, scalar));
        }
        QCOMPARE(foundSince(), 0);
        QVERIFY(watch.freed > 5);
    }
}

void TestFreedMemory::signing() {
    SystemRandom random;
    for (const Algorithm algorithm : gostAlgorithms) {
        Secret scalar = freshScalar(algorithm);
        const Bytes hash = gost::digest(algorithm, viewOf("hash"));
        lookFor(scalar.view());
        QVERIFY(gost::sign(algorithm, scalar, hash, random));
        QVERIFY(provider::softwareSigner(algorithm, std::move(scalar)).value()->sign(hash));
        QCOMPARE(foundSince(), 0);
        QVERIFY(watch.freed > 5);
    }
}

void TestFreedMemory::nonces() {
    // Who learns a signature's nonce has the key: nettle's scratch memory must be wiped too.
    class Noting final : public Random {
    public:
        Bytes last;

    private:
        Status fill(std::span<std::uint8_t> target) override {
            for (std::size_t i = 0; i < target.size(); ++i)
                target[i] = std::uint8_t(i * 53 + 7);
            target.front() = 0x11; // nettle reads the octets as a big-endian number below q
            if (last.size() != target.size()) last.assign(target.begin(), target.end());
            return done();
        }
    };
    for (const Algorithm algorithm : gostAlgorithms) {
        const Secret scalar = freshScalar(algorithm);
        const Bytes hash = gost::digest(algorithm, viewOf("hash"));
        Noting random;
        const Bytes first = gost::sign(algorithm, scalar, hash, random).value();
        lookFor(random.last);
        const Bytes second = gost::sign(algorithm, scalar, hash, random).value();
        QCOMPARE(foundSince(), 0);
        QCOMPARE(first, second); // the nonce was the known one indeed
    }
}

// Making, using and writing a key. Reading one is not here: OpenSSL 3.0's own decoders (of
// encrypted keys, which see every private key first) free copies as they are. Our processes read
// keys with openPrivateKey(), see sealing().
void TestFreedMemory::throughOpenSsl() {
    for (const Algorithm algorithm : gostAlgorithms) {
        Secret scalar = freshScalar(algorithm);
        lookFor(scalar.view());
        {
            const auto key = provider::keyFromSecret(algorithm, scalar).value();
            const Certificate made = draft("root", "root", key.get(), true);
            QVERIFY(X509_sign(made.get(), key.get(), nullptr) > 0);
            const Memory memory(BIO_new(BIO_s_mem()));
            char password[] = "secret";
            QCOMPARE(PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), EVP_aes_256_cbc(),
                                                   password, 6, nullptr, nullptr),
                     1);
        }
        scalar = Secret();
        QCOMPARE(foundSince(), 0);
        QVERIFY(watch.freed > 100);
    }
}

namespace {

/** The same octets every time; below q, see Noting. */
int fixedOctets(unsigned char* target, int size) {
    for (int i = 0; i < size; ++i)
        target[i] = static_cast<unsigned char>(i * 41 + 3);
    target[0] = target[size - 1] = 0x11;
    return 1;
}

const RAND_METHOD fixedRandom{nullptr, fixedOctets, nullptr,
                              nullptr, fixedOctets, [] { return 1; }};

} // namespace

// EVP_PKEY_generate: the scalar is known beforehand because the generator's octets are.
void TestFreedMemory::generatedInOpenSsl() {
    for (const Algorithm algorithm : gostAlgorithms) {
        RAND_set_rand_method(&fixedRandom);
        const Secret known = freshScalar(algorithm);
        lookFor(known.view());
        {
            const KeyContext context(
                EVP_PKEY_CTX_new_from_name(nullptr, provider::factsOf(algorithm).keyName, nullptr));
            EVP_PKEY* made = nullptr;
            QCOMPARE(EVP_PKEY_keygen_init(context.get()), 1);
            QCOMPARE(EVP_PKEY_generate(context.get(), &made), 1);
            const provider::EvpKey key(made);
            const provider::EvpKey twin(EVP_PKEY_dup(made));
            const Certificate certificate = draft("root", "root", twin.get(), true);
            QVERIFY(X509_sign(certificate.get(), twin.get(), nullptr) > 0);
            QCOMPARE(EVP_PKEY_eq(made, provider::keyFromSecret(algorithm, known)->get()), 1);
        }
        RAND_set_rand_method(nullptr);
        QCOMPARE(foundSince(), 0);
        QVERIFY(watch.freed > 50);
    }
}

void TestFreedMemory::keyStores() {
    const Secret password(std::string_view("secret"));
    for (const Algorithm algorithm : gostAlgorithms) {
        Secret scalar = freshScalar(algorithm);
        const auto key = provider::keyFromSecret(algorithm, scalar).value();
        const Certificate made = draft("holder", "holder", key.get(), false);
        QVERIFY(X509_sign(made.get(), key.get(), nullptr) > 0);
        const std::unique_ptr<PKCS12, FreeWith<PKCS12_free>> store(
            PKCS12_create("secret", "holder", key.get(), made.get(), nullptr, 0, 0, 0, 0, 0));
        const Bytes file = derOf(store.get(), i2d_PKCS12);
        lookFor(scalar.view());
        QVERIFY(keystore::openPkcs12(file, password));
        QCOMPARE(foundSince(), 0);
        QVERIFY(watch.freed > 50);
    }
}

void TestFreedMemory::sealing() {
    const Secret password(std::string_view("secret"));
    for (const Algorithm algorithm : gostAlgorithms) {
        Secret scalar = freshScalar(algorithm);
        lookFor(scalar.view());
        {
            const Bytes file = provider::sealPrivateKey(algorithm, scalar, password).value();
            QVERIFY(provider::openPrivateKey(file, password));
            const Secret info = provider::privateKeyInfoDer(algorithm, scalar);
            QVERIFY(provider::readPrivateKeyInfo(info.view()));
        }
        scalar = Secret();
        QCOMPARE(foundSince(), 0);
        QVERIFY(watch.freed > 20);
    }
}

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "test_freed_memory.moc"
