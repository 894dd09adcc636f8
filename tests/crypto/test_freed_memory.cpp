// SPDX-License-Identifier: Apache-2.0
// RAND_set_rand_method is deprecated; nothing else tells what OpenSSL's generator will give.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <algorithm>
#include <atomic>
#include <cstdlib>

#include <QTest>

#include <malloc.h>

#include <openssl/rand.h>

#include "crypto/asn1/reader.h"
#include "tests/crypto/key_file_fixture.h"

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
    void keyFiles_data();
    void keyFiles();
    void rsaSigning();
    void rsaGenerated();
    void passwords_data();
    void passwords();

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

namespace {

constexpr keystore::FileForm forms[] = {{keystore::FileKind::Pkcs12, keystore::Style::Today},
                                        {keystore::FileKind::Pkcs12, keystore::Style::OldTools},
                                        {keystore::FileKind::Jks, keystore::Style::Today}};

/** The private half as it ends in PKCS#8: the scalar; of RSA, d. OpenSSL would leave copies. */
Secret privatePart(const keystore::SoftwareKey& key) {
    const Secret info = key.privateKeyInfo();
    asn1::Reader outer(asn1::only(info.view(), asn1::tag::sequence).value());
    for (const auto part : {asn1::tag::integer, asn1::tag::sequence})
        (void)outer.expect(part).value();
    asn1::Reader wrapped(outer.expect(asn1::tag::octetString).value());
    asn1::Element found = wrapped.next().value();
    if (key.algorithm() == Algorithm::Rsa) {
        asn1::Reader numbers(found);
        for (int i = 0; i < 4; ++i) // version, n, e, d
            found = numbers.next().value();
    }
    return Secret(found.contents);
}

} // namespace

void TestFreedMemory::keyFiles_data() {
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("form");
    QTest::newRow("2004, old tools") << int(Algorithm::Gost2004) << 1;
    QTest::newRow("2015, today") << int(Algorithm::Gost2015) << 0;
    QTest::newRow("RSA, old tools") << int(Algorithm::Rsa) << 1;
    QTest::newRow("RSA, JKS") << int(Algorithm::Rsa) << 2;
}

// Written, read back and read once more; the wrong password, too.
void TestFreedMemory::keyFiles() {
    QFETCH(int, algorithm);
    QFETCH(int, form);
    const key_files::Holder& holder = key_files::holderOf(Algorithm(algorithm));
    const Secret password(std::string_view("secret"));
    SystemRandom random;
    // Wiped when this row ends: the next one may be given its block, and look for the same key.
    const Secret known = privatePart(holder.key);
    lookFor(known.view());
    {
        const auto file = keystore::writeKeyFile(holder.entry(), forms[form], password, random);
        QVERIFY(file);
        QVERIFY(keystore::openKeyFile(*file, password));
        QVERIFY(!keystore::openKeyFile(*file, Secret(std::string_view("wrong"))));
    }
    QCOMPARE(foundSince(), 0);
    QVERIFY(watch.freed > 50);
    ERR_clear_error();
}

void TestFreedMemory::rsaSigning() {
    const keystore::SoftwareKey& key = key_files::holderOf(Algorithm::Rsa).key;
    const Secret known = privatePart(key);
    lookFor(known.view());
    {
        const Bytes block(51, 0x30);
        QVERIFY(key.signer().value()->sign(block));
        const Secret info = key.privateKeyInfo();
        QVERIFY(keystore::SoftwareKey::read(info.view()));
    }
    QCOMPARE(foundSince(), 0);
    QVERIFY(watch.freed > 20);
}

namespace {

std::uint64_t drawn = 0;

/** Another octet every time, and the same ones again from drawn == 0 on. */
int countedOctets(unsigned char* target, int size) {
    for (int i = 0; i < size; ++i) {
        std::uint64_t mixed = ++drawn * 0x9e3779b97f4a7c15u; // splitmix64
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        target[i] = static_cast<unsigned char>((mixed ^ (mixed >> 27)) >> 40);
    }
    return 1;
}

const RAND_METHOD countedRandom{nullptr, countedOctets, nullptr,
                                nullptr, countedOctets, [] { return 1; }};

} // namespace

// The primes are known beforehand because the generator's octets are.
void TestFreedMemory::rsaGenerated() {
    SystemRandom random;
    const auto make = [&] {
        drawn = 0;
        return keystore::generateKey(Algorithm::Rsa, 2048, random).value();
    };
    RAND_set_rand_method(&countedRandom);
    const Secret known = privatePart(make());
    lookFor(known.view());
    const Secret again = [&] {
        const keystore::SoftwareKey key = make();
        const int found = foundSince(); // what this test itself takes out is not looked for
        [&] { QCOMPARE(found, 0); }();
        return privatePart(key);
    }();
    RAND_set_rand_method(nullptr);
    QVERIFY(std::ranges::equal(again.view(), known.view()));
}

void TestFreedMemory::passwords_data() {
    QTest::addColumn<int>("form");
    for (const int form : {0, 1, 2})
        QTest::addRow("%d", form) << form;
}

// As UTF-8, and as the UTF-16 that PKCS#12 and Java make of it.
void TestFreedMemory::passwords() {
    QFETCH(int, form);
    const key_files::Holder& holder = key_files::holderOf(Algorithm::Rsa);
    const Secret password(std::string_view("Correct-Horse-77-Battery"));
    Secret wide(2 * password.size());
    for (std::size_t i = 0; i < password.size(); ++i)
        wide.data()[2 * i + 1] = password.view()[i];
    SystemRandom random;
    lookFor(password.view());
    std::copy_n(wide.view().begin(), needleSize, watch.needles[1]);
    std::copy_n(wide.view().last(needleSize).begin(), needleSize, watch.needles[3]);
    QVERIFY(keystore::writeKeyFile(holder.entry(), forms[form], password, random));
    QCOMPARE(foundSince(), 0);
    QVERIFY(watch.freed > 50);
}

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "test_freed_memory.moc"
