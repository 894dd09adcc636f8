// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/keystore/pkcs12.h"
#include "crypto/rsa/rsa.h"
#include "crypto/x509/sign.h"
#include "tests/crypto/der_tree.h"
#include "tests/crypto/provider_fixture.h"

using namespace crypto;
using namespace fixture;

Q_DECLARE_METATYPE(crypto::Algorithm)

namespace {

Bytes hex(const QByteArray& text) {
    return *fromHex(text.toStdString());
}

provider::EvpKey readPrivate(const Bytes& der) {
    const unsigned char* place = der.data();
    return provider::EvpKey(d2i_AutoPrivateKey(nullptr, &place, long(der.size())));
}

Bytes textOfMemory(BIO* memory) {
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    return {text, text + size};
}

int givePassword(char* buffer, int, int, void* password) {
    const std::string_view text(static_cast<const char*>(password));
    std::copy(text.begin(), text.end(), buffer);
    return int(text.size());
}

/** An RSA key that only crypto/rsa knows, so that OpenSSL has to ask for it. */
class RsaSigner final : public Signer {
public:
    RsaSigner()
        : m_pair(rsa::generate(2048).value()) {}
    Algorithm algorithm() const override { return Algorithm::Rsa; }
    Bytes publicKey() const override {
        return asn1::sequence(
            {asn1::unsignedInteger(m_pair.modulus), asn1::unsignedInteger(m_pair.exponent)});
    }
    Result<Bytes> sign(ByteView digest) override { return rsa::sign(m_pair.privateKey, digest); }

private:
    rsa::KeyPair m_pair;
};

} // namespace

/** Keys as octets: SubjectPublicKeyInfo, PKCS#8, PKCS#12, digests by name, RSA behind a signer. */
class TestProviderKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void publicKeyForms_data();
    void publicKeyForms();
    void privateKeyForms_data();
    void privateKeyForms();
    void brokenPrivateKeys_data();
    void brokenPrivateKeys();
    void truncatedKeys();
    void sealedKeys();
    void roundsWithoutEnd();
    void encryptedPem();
    void pkcs12();
    void errorsHoldNoSecrets();
    void generated();
    void digestsByName();
    void rsaBehindASigner();
    void rsaSignersFailures();
    void wholeObjectsOfALyingSigner();
};

void TestProviderKeys::initTestCase() {
    QVERIFY(provider::registerCrypto());
}

void TestProviderKeys::publicKeyForms_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("head"); // crypto.md 1, "DER"
    QTest::newRow("34.310-2004") << Algorithm::Gost2004
                                 << QByteArray("306c302506092a830e030a010101013018060a2a830e030a010"
                                               "1010101060a2a830e030a01030101000343000440");
    QTest::newRow("34.10-2015") << Algorithm::Gost2015
                                << QByteArray("3081ac302306092a830e030a010102023016060a2a830e030a01"
                                              "0102020106082a830e030a01030303818400048180");
}

void TestProviderKeys::publicKeyForms() {
    QFETCH(Algorithm, algorithm);
    QFETCH(QByteArray, head);
    const Bytes point = gost::publicKeyOf(algorithm, freshScalar(algorithm)).value();
    const auto key = provider::publicKey(algorithm, point).value();
    const Bytes der = derOf(key.get(), i2d_PUBKEY);
    QCOMPARE(QByteArray::fromStdString(toHex(der)), head + QByteArray::fromStdString(toHex(point)));
    QCOMPARE(EVP_PKEY_is_a(key.get(), provider::factsOf(algorithm).keyName), 1);
    QCOMPARE(EVP_PKEY_get_size(key.get()), int(point.size()));
    QCOMPARE(EVP_PKEY_get_bits(key.get()), int(point.size()) * 4);
    // A public key cannot sign.
    const Certificate made = draft("root", "root", key.get(), true);
    QVERIFY(X509_sign(made.get(), key.get(), nullptr) <= 0);

    const Memory memory(BIO_new(BIO_s_mem()));
    QCOMPARE(PEM_write_bio_PUBKEY(memory.get(), key.get()), 1);
    const provider::EvpKey read(PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr));
    QVERIFY(read);
    QCOMPARE(EVP_PKEY_eq(read.get(), key.get()), 1);
    QVERIFY(EVP_PKEY_eq(read.get(), freshKey(algorithm).get()) != 1);

    for (const std::size_t wrongSize : {point.size() - 1, point.size() + 1, std::size_t(0)}) {
        Bytes wrong = point;
        wrong.resize(wrongSize);
        QCOMPARE(provider::publicKey(algorithm, wrong).error().code, ErrorCode::BadKey);
    }
    ERR_clear_error();
}

void TestProviderKeys::privateKeyForms_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("scalar"); // little-endian
    QTest::addColumn<QByteArray>("der");
    const QByteArray alg2004 = "302506092a830e030a010101013018060a2a830e030a0101010101060a2a830e030"
                               "a0103010100";
    const QByteArray alg2015 = "302306092a830e030a010102023016060a2a830e030a0101020201060"
                               "82a830e030a010303";
    const QByteArray low = QByteArray("0102").leftJustified(62, '0') + "11";
    const QByteArray lowReversed = QByteArray("11").leftJustified(60, '0') + "0201";
    QTest::newRow("2004") << Algorithm::Gost2004 << low
                          << "304e020100" + alg2004 + "04220220" + lowReversed;
    const QByteArray high = QByteArray("0102").leftJustified(62, '0') + "91";
    const QByteArray highReversed = QByteArray("91").leftJustified(60, '0') + "0201";
    QTest::newRow("2004, top bit set")
        << Algorithm::Gost2004 << high << "304f020100" + alg2004 + "0423022100" + highReversed;
    QTest::newRow("2004, small") << Algorithm::Gost2004 << QByteArray("0102").leftJustified(64, '0')
                                 << "3030020100" + alg2004 + "040402020201";
    const QByteArray wide = QByteArray("0102").leftJustified(126, '0') + "91";
    QTest::newRow("2015") << Algorithm::Gost2015 << wide
                          << "306c020100" + alg2015 + "04420440" + wide;
}

void TestProviderKeys::privateKeyForms() {
    QFETCH(Algorithm, algorithm);
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, der);
    const Secret secret{ByteView(hex(scalar))};
    QCOMPARE(
        QByteArray::fromStdString(toHex(provider::privateKeyInfoDer(algorithm, secret).view())),
        der);
    const auto key = provider::keyFromSecret(algorithm, secret).value();
    QCOMPARE(QByteArray::fromStdString(toHex(derOf(key.get(), i2d_PrivateKey))), der);
    const auto read = readPrivate(hex(der));
    QVERIFY(read);
    QCOMPARE(EVP_PKEY_eq(read.get(), key.get()), 1);
    const auto back = provider::readPrivateKeyInfo(hex(der));
    QCOMPARE(back->algorithm, algorithm);
    QVERIFY(equalInConstantTime(back->scalar.view(), secret.view()));
}

void TestProviderKeys::brokenPrivateKeys_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray alg = "302506092a830e030a010101013018060a2a830e030a0101010101060a2a830e030a"
                           "0103010100";
    QTest::newRow("negative INTEGER")
        << "302f020100" + alg + "0403020191" << ErrorCode::MalformedDer;
    QTest::newRow("padded INTEGER")
        << "3030020100" + alg + "040402020011" << ErrorCode::MalformedDer;
    QTest::newRow("something after it")
        << "3032020100" + alg + "0403020111" + "040100" << ErrorCode::MalformedDer;
    QTest::newRow("version 1") << "302f020101" + alg + "0403020111" << ErrorCode::MalformedDer;
    QTest::newRow("an OCTET STRING where 2004 has an INTEGER")
        << "302f020100" + alg + "0403040111" << ErrorCode::MalformedDer;
    QTest::newRow("unknown curve")
        << "302f020100" + QByteArray(alg).replace("0101010101060a", "0101010102060a") + "0403020111"
        << ErrorCode::UnsupportedAlgorithm;
    QTest::newRow("too long") << "3050020100" + alg + "04240222" + QByteArray("11").repeated(34)
                              << ErrorCode::BadKey;
}

void TestProviderKeys::brokenPrivateKeys() {
    QFETCH(QByteArray, der);
    QFETCH(ErrorCode, code);
    QCOMPARE(provider::readPrivateKeyInfo(hex(der)).error().code, code);
    QVERIFY(!readPrivate(hex(der)));
    ERR_clear_error();
}

void TestProviderKeys::truncatedKeys() {
    for (const Algorithm algorithm : gostAlgorithms) {
        const auto key = freshKey(algorithm);
        const Bytes info = derOf(key.get(), i2d_PrivateKey);
        const Bytes open = derOf(key.get(), i2d_PUBKEY);
        for (std::size_t size = 0; size < info.size(); ++size)
            QVERIFY(!readPrivate({info.begin(), info.begin() + std::ptrdiff_t(size)}));
        for (std::size_t size = 0; size < open.size(); ++size)
            QVERIFY(!provider::publicKeyFromInfo(ByteView(open).first(size)));
        // A scalar that is not below q is no key.
        QVERIFY(!provider::keyFromSecret(algorithm,
                                         Secret(Bytes(gost::coordinateSize(algorithm), 255))));
    }
    ERR_clear_error();
}

void TestProviderKeys::sealedKeys() {
    const Secret password(std::string_view("құпия сөз"));
    for (const Algorithm algorithm : gostAlgorithms) {
        const Secret scalar = freshScalar(algorithm);
        const Bytes file = provider::sealPrivateKey(algorithm, scalar, password).value();
        const ByteView octets = scalar.view();
        QVERIFY(std::search(file.begin(), file.end(), octets.begin(), octets.end()) == file.end());
        const auto back = provider::openPrivateKey(file, password);
        QCOMPARE(back->algorithm, algorithm);
        QVERIFY(equalInConstantTime(back->scalar.view(), octets));
        QCOMPARE(provider::openPrivateKey(file, Secret(std::string_view("?"))).error().code,
                 ErrorCode::DecryptionFailed);
        QCOMPARE(
            provider::openPrivateKey(ByteView(file).first(file.size() - 1), password).error().code,
            ErrorCode::MalformedDer);
        // OpenSSL reads it as any other encrypted key.
        const Memory memory(BIO_new_mem_buf(file.data(), int(file.size())));
        char text[] = "құпия сөз";
        const provider::EvpKey read(
            d2i_PKCS8PrivateKey_bio(memory.get(), nullptr, givePassword, text));
        QVERIFY(read);
        QCOMPARE(EVP_PKEY_eq(read.get(), provider::keyFromSecret(algorithm, scalar)->get()), 1);
    }
    QCOMPARE(provider::sealPrivateKey(Algorithm::Gost2015, Secret(64), password).error().code,
             ErrorCode::BadKey);
    ERR_clear_error();
}

// A file that asks for 2^31 - 1 rounds is refused before the first.
void TestProviderKeys::roundsWithoutEnd() {
    const der_tree::Tree many{asn1::tag::integer, {0x7f, 0xff, 0xff, 0xff}, {}};
    const Secret password(std::string_view("secret"));
    const Bytes file =
        provider::sealPrivateKey(Algorithm::Gost2015, freshScalar(Algorithm::Gost2015), password)
            .value();
    der_tree::Tree tree = der_tree::readWhole(file).value();
    der_tree::Tree& derivation = tree.children[0].children[1].children[0];
    QCOMPARE(derivation.children[1].children[1].contents, *fromHex("0927c0")); // 600,000
    derivation.children[1].children[1] = many;
    QCOMPARE(provider::openPrivateKey(der_tree::write(tree), password).error().code,
             ErrorCode::MalformedDer);

    const auto key = freshKey(Algorithm::Gost2015);
    const Certificate certificate = draft("holder", "holder", key.get(), false);
    QVERIFY(X509_sign(certificate.get(), key.get(), nullptr) > 0);
    const std::unique_ptr<PKCS12, FreeWith<PKCS12_free>> store(
        PKCS12_create("secret", "holder", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const Bytes good = derOf(store.get(), i2d_PKCS12);
    QVERIFY(keystore::openPkcs12(good, password));
    tree = der_tree::readWhole(good).value();
    tree.children[2].children[2] = many;
    QCOMPARE(keystore::openPkcs12(der_tree::write(tree), password).error().code,
             ErrorCode::MalformedDer);
}

void TestProviderKeys::encryptedPem() {
    char password[] = "secret";
    for (const Algorithm algorithm : gostAlgorithms) {
        const auto key = freshKey(algorithm);
        const auto write = [&](auto call) {
            Memory memory(BIO_new(BIO_s_mem()));
            const auto* word = reinterpret_cast<const unsigned char*>(password);
            return call(memory.get(), word) == 1 ? std::move(memory) : Memory();
        };
        const Memory traditional = write([&](BIO* out, const unsigned char* word) {
            return PEM_write_bio_PrivateKey(out, key.get(), EVP_aes_256_cbc(), word,
                                            int(sizeof password - 1), nullptr, nullptr);
        });
        const Memory pkcs8 = write([&](BIO* out, const unsigned char*) {
            return PEM_write_bio_PKCS8PrivateKey(out, key.get(), EVP_aes_256_cbc(), nullptr, 0,
                                                 givePassword, password);
        });
        for (const Memory* memory : {&traditional, &pkcs8}) {
            QVERIFY(*memory);
            const Bytes text = textOfMemory(memory->get());
            QVERIFY(textOf(text).find("ENCRYPTED") != std::string_view::npos);
            const provider::EvpKey read(
                PEM_read_bio_PrivateKey(memory->get(), nullptr, givePassword, password));
            QVERIFY(read);
            QCOMPARE(EVP_PKEY_eq(read.get(), key.get()), 1);
        }
        // Nobody gives a passphrase: nothing is written, least of all in the clear.
        QVERIFY(!write([&](BIO* out, const unsigned char*) {
            return PEM_write_bio_PrivateKey(
                out, key.get(), EVP_aes_256_cbc(), nullptr, 0,
                [](char*, int, int, void*) { return -1; }, nullptr);
        }));
    }
    ERR_clear_error();
}

void TestProviderKeys::pkcs12() {
    for (const Algorithm algorithm : gostAlgorithms) {
        const auto key = freshKey(algorithm);
        const Certificate certificate = draft("holder", "holder", key.get(), false);
        QVERIFY(X509_sign(certificate.get(), key.get(), nullptr) > 0);
        const std::unique_ptr<PKCS12, FreeWith<PKCS12_free>> store(
            PKCS12_create("pass", "holder", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
        QVERIFY(store);
        EVP_PKEY* readKey = nullptr;
        X509* readCertificate = nullptr;
        QCOMPARE(PKCS12_parse(store.get(), "pass", &readKey, &readCertificate, nullptr), 1);
        const provider::EvpKey owned(readKey);
        const Certificate ownedCertificate(readCertificate);
        QCOMPARE(EVP_PKEY_eq(readKey, key.get()), 1);
        QCOMPARE(X509_check_private_key(readCertificate, readKey), 1);
    }
}

// Whatever fails on the way of a key: neither the password nor the scalar is in what is said.
void TestProviderKeys::errorsHoldNoSecrets() {
    const std::string word = "hunter2hunter2";
    const Secret password{std::string_view(word)};
    for (const Algorithm algorithm : gostAlgorithms) {
        const Secret scalar = freshScalar(algorithm);
        ERR_clear_error();
        std::string said;
        const auto fails = [&said](const auto& outcome) {
            if (!outcome) said += describe(outcome.error()) + '\n';
            return !outcome;
        };
        const Bytes info = derOf(provider::keyFromSecret(algorithm, scalar)->get(), i2d_PrivateKey);
        for (const std::size_t place : {3u, 10u, 40u}) { // version, algorithm, its parameters
            Bytes wrong = info;
            wrong[place] ^= 1;
            QVERIFY(fails(provider::readPrivateKeyInfo(wrong)));
            QVERIFY(!readPrivate(wrong));
        }
        const Bytes file = provider::sealPrivateKey(algorithm, scalar, password).value();
        QVERIFY(fails(provider::openPrivateKey(ByteView(file).first(40), password)));
        QVERIFY(fails(provider::openPrivateKey(file, Secret(std::string_view("no")))));
        QVERIFY(fails(keystore::openPkcs12(file, password)));
        QVERIFY(fails(provider::keyFromSecret(algorithm, Secret(scalar.view().first(31)))));
        const auto signer = farSigner(algorithm);
        signer->mood = FarSigner::Mood::Lying;
        const auto key = provider::keyFromSigner(signer).value();
        const Certificate made = draft("root", "root", key.get(), true);
        QVERIFY(X509_sign(made.get(), key.get(), nullptr) <= 0);
        said += errorText();
        QVERIFY(!said.empty());
        const std::string hex = toHex(scalar.view());
        const auto holds = [&said](std::string_view part) {
            return std::search(said.begin(), said.end(), part.begin(), part.end(),
                               [](char a, char b) { return std::tolower(a) == b; }) != said.end();
        };
        QVERIFY(!holds(word));
        for (std::size_t at = 0; at + 12 <= hex.size(); at += 4)
            QVERIFY2(!holds(std::string_view(hex).substr(at, 12)), said.c_str());
    }
}

void TestProviderKeys::generated() {
    for (const Algorithm algorithm : gostAlgorithms) {
        const KeyContext context(
            EVP_PKEY_CTX_new_from_name(nullptr, provider::factsOf(algorithm).keyOid, nullptr));
        EVP_PKEY* made = nullptr;
        QCOMPARE(EVP_PKEY_keygen_init(context.get()), 1);
        QCOMPARE(EVP_PKEY_generate(context.get(), &made), 1);
        const provider::EvpKey key(made);
        const Certificate certificate = draft("root", "root", key.get(), true);
        QVERIFY(X509_sign(certificate.get(), key.get(), nullptr) > 0);
        QCOMPARE(X509_verify(certificate.get(), key.get()), 1);
    }
}

void TestProviderKeys::digestsByName() {
    for (const Algorithm algorithm : gostAlgorithms) {
        const provider::AlgorithmFacts& facts = provider::factsOf(algorithm);
        const std::string message(300, 'k');
        for (const char* name : {facts.digestName, facts.digestOid}) {
            const Digest digest(EVP_MD_fetch(nullptr, name, nullptr));
            QVERIFY(digest);
            QCOMPARE(OBJ_txt2nid(facts.digestOid), EVP_MD_get_type(digest.get()));
            Bytes hash(std::size_t(EVP_MD_get_size(digest.get())));
            const DigestContext context(EVP_MD_CTX_new());
            for (int twice = 0; twice < 2; ++twice) { // the second time over a half-done one
                QCOMPARE(EVP_DigestInit_ex(context.get(), digest.get(), nullptr), 1);
                QCOMPARE(EVP_DigestUpdate(context.get(), message.data(), 100), 1);
            }
            QCOMPARE(EVP_DigestUpdate(context.get(), message.data(), 200), 1);
            QCOMPARE(EVP_DigestFinal_ex(context.get(), hash.data(), nullptr), 1);
            QCOMPARE(hash, gost::digest(algorithm, viewOf(message)));
        }
    }
}

void TestProviderKeys::rsaBehindASigner() {
    const auto signer = std::make_shared<FarSigner>(std::make_shared<RsaSigner>());
    const auto key = provider::keyFromSigner(signer).value();
    const Certificate made = draft("root", "root", key.get(), true);
    QCOMPARE(X509_sign(made.get(), key.get(), EVP_sha256()), 256);
    QCOMPARE(signer->asked.load(), 1);
    const Certificate read = certificateOf(derOf(made.get(), i2d_X509));
    QCOMPARE(X509_verify(read.get(), X509_get0_pubkey(read.get())), 1);
    // A Kazakh leaf under it.
    const auto leafKey = freshKey(Algorithm::Gost2015);
    const Certificate leaf = draft("leaf", "root", leafKey.get(), false);
    QVERIFY(X509_sign(leaf.get(), key.get(), EVP_sha256()) > 0);
    QCOMPARE(X509_verify(leaf.get(), X509_get0_pubkey(read.get())), 1);
    QVERIFY(derOf(key.get(), i2d_PrivateKey).empty()); // there is no private part to write
    ERR_clear_error();
}

void TestProviderKeys::rsaSignersFailures() {
    const auto signer = std::make_shared<FarSigner>(std::make_shared<RsaSigner>());
    const auto key = provider::keyFromSigner(signer).value();
    const Certificate made = draft("root", "root", key.get(), true);
    const std::pair<FarSigner::Mood, const char*> cases[] = {
        {FarSigner::Mood::Failing, "PinLocked"},
        {FarSigner::Mood::Lying, "SelfCheckFailed"},
        {FarSigner::Mood::Short, "SelfCheckFailed"},
    };
    for (const auto& [mood, reason] : cases) {
        signer->mood = mood;
        ERR_clear_error();
        QVERIFY(X509_sign(made.get(), key.get(), EVP_sha256()) <= 0);
        QVERIFY(errorText().find(reason) != std::string::npos);
    }
}

// The way of our own certificates and CRLs, past OpenSSL's X509_sign.
void TestProviderKeys::wholeObjectsOfALyingSigner() {
    const Bytes part = asn1::sequence({asn1::smallInteger(1)});
    for (const std::shared_ptr<FarSigner>& signer :
         {farSigner(Algorithm::Gost2004), farSigner(Algorithm::Gost2015),
          std::make_shared<FarSigner>(std::make_shared<RsaSigner>())}) {
        const Bytes whole = x509::signWhole(part, *signer).value();
        const Bytes info = provider::publicKeyInfoDer(signer->algorithm(), signer->publicKey());
        QVERIFY(x509::verifySigned(whole, info));
        for (const auto mood : {FarSigner::Mood::Lying, FarSigner::Mood::Short}) {
            signer->mood = mood;
            QCOMPARE(x509::signWhole(part, *signer).error().code, ErrorCode::SelfCheckFailed);
        }
        signer->mood = FarSigner::Mood::Failing;
        QCOMPARE(x509::signWhole(part, *signer).error().code, ErrorCode::PinLocked);
    }
}

QTEST_GUILESS_MAIN(TestProviderKeys)
#include "test_provider_keys.moc"
