// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <QTest>

#include "tests/crypto/provider_fixture.h"

using namespace crypto;
using namespace fixture;

Q_DECLARE_METATYPE(crypto::Algorithm)

/** OpenSSL's own calls on certificates, requests and CRLs, with software and far keys. */
class TestProvider : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void certificates_data();
    void certificates();
    void anyNameOfTheDigestWorks_data();
    void anyNameOfTheDigestWorks();
    void requests_data();
    void requests();
    void crls_data();
    void crls();
    void chains_data();
    void chains();
    void foreignDigestsAreRefused_data();
    void foreignDigestsAreRefused();
    void signersFailures_data();
    void signersFailures();
    void signersKeysStayInside_data();
    void signersKeysStayInside();
    void signedInPieces_data();
    void signedInPieces();
    void plainDigests_data();
    void plainDigests();
    void manyThreads();

private:
    static void rows();
};

void TestProvider::initTestCase() {
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { good += provider::registerCrypto().has_value(); });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(good.load(), 4);
    QVERIFY(provider::registerCrypto());
}

void TestProvider::rows() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("34.310-2004") << Algorithm::Gost2004;
    QTest::newRow("34.10-2015") << Algorithm::Gost2015;
}

void TestProvider::certificates_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<bool>("isFar");
    QTest::addColumn<QByteArray>("identifier"); // crypto.md 1, DER
    QTest::addColumn<int>("securityBits");
    const QByteArray id2004 = "300d06092a830e030a010101020500";
    const QByteArray id2015 = "300e060a2a830e030a01010203020500";
    QTest::newRow("34.310-2004, software") << Algorithm::Gost2004 << false << id2004 << 128;
    QTest::newRow("34.310-2004, signer") << Algorithm::Gost2004 << true << id2004 << 128;
    QTest::newRow("34.10-2015, software") << Algorithm::Gost2015 << false << id2015 << 256;
    QTest::newRow("34.10-2015, signer") << Algorithm::Gost2015 << true << id2015 << 256;
}

void TestProvider::certificates() {
    QFETCH(Algorithm, algorithm);
    QFETCH(bool, isFar);
    QFETCH(QByteArray, identifier);
    QFETCH(int, securityBits);
    const auto signer = farSigner(algorithm);
    const auto key = isFar ? provider::keyFromSigner(signer).value() : freshKey(algorithm);
    const Certificate made = draft("root", "root", key.get(), true);
    const std::size_t size = 2 * gost::coordinateSize(algorithm);
    QCOMPARE(X509_sign(made.get(), key.get(), digestOf(algorithm).get()), int(size));
    QCOMPARE(signer->asked.load(), isFar ? 1 : 0); // one C_Sign a certificate
    QCOMPARE(X509_check_private_key(made.get(), key.get()), 1);

    Bytes der = derOf(made.get(), i2d_X509);
    const Certificate read = certificateOf(der);
    EVP_PKEY* publicKey = X509_get0_pubkey(read.get());
    QCOMPARE(X509_verify(read.get(), publicKey), 1);
    QCOMPARE(EVP_PKEY_eq(publicKey, key.get()), 1);
    const X509_ALGOR* outer = nullptr;
    X509_get0_signature(nullptr, &outer, read.get());
    QCOMPARE(QByteArray::fromStdString(toHex(derOf(outer, i2d_X509_ALGOR))), identifier);
    int digestNid = 0, keyNid = 0, bits = 0;
    QCOMPARE(X509_get_signature_info(read.get(), &digestNid, &keyNid, &bits, nullptr), 1);
    QCOMPARE(bits, securityBits);
    QCOMPARE(OBJ_nid2sn(digestNid), provider::factsOf(algorithm).digestName);

    // Every octet of the signature and every seventh of the rest that still parses.
    int refused = 0;
    for (std::size_t at = 4; at < der.size(); at += at + size < der.size() ? 7u : 1u) {
        der[at] ^= 0x04;
        const Certificate wrong = certificateOf(der);
        if (wrong)
            QVERIFY2(X509_verify(wrong.get(), key.get()) != 1, qPrintable(QString::number(at)));
        refused += wrong != nullptr;
        der[at] ^= 0x04;
    }
    QVERIFY(refused > int(size));
    ERR_clear_error();
}

void TestProvider::anyNameOfTheDigestWorks_data() {
    rows();
}

void TestProvider::anyNameOfTheDigestWorks() {
    QFETCH(Algorithm, algorithm);
    const auto key = freshKey(algorithm);
    const Digest fetched = digestOf(algorithm);
    const EVP_MD* legacy = EVP_get_digestbyname(provider::factsOf(algorithm).digestName);
    QVERIFY(fetched && legacy);
    for (const EVP_MD* digest : {(const EVP_MD*)fetched.get(), legacy, (const EVP_MD*)nullptr}) {
        const Certificate made = draft("root", "root", key.get(), true);
        QVERIFY(X509_sign(made.get(), key.get(), digest) > 0);
        QCOMPARE(X509_verify(made.get(), key.get()), 1);
    }
}

void TestProvider::requests_data() {
    rows();
}

void TestProvider::requests() {
    QFETCH(Algorithm, algorithm);
    const auto signer = farSigner(algorithm);
    const auto key = provider::keyFromSigner(signer).value();
    const Request made(X509_REQ_new());
    setName(X509_REQ_get_subject_name(made.get()), "holder");
    X509_REQ_set_pubkey(made.get(), key.get());
    QVERIFY(X509_REQ_sign(made.get(), key.get(), digestOf(algorithm).get()) > 0);
    QCOMPARE(signer->asked.load(), 1);
    Bytes der = derOf(made.get(), i2d_X509_REQ);
    const auto read = [&der] {
        const unsigned char* place = der.data();
        return Request(d2i_X509_REQ(nullptr, &place, long(der.size())));
    };
    const Request good = read();
    QCOMPARE(X509_REQ_verify(good.get(), X509_REQ_get0_pubkey(good.get())), 1);
    der.back() ^= 1;
    QVERIFY(X509_REQ_verify(read().get(), key.get()) != 1);
    ERR_clear_error();
}

void TestProvider::crls_data() {
    rows();
}

void TestProvider::crls() {
    QFETCH(Algorithm, algorithm);
    const auto key = provider::keyFromSigner(farSigner(algorithm)).value();
    const Crl made(X509_CRL_new());
    const std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>> now(X509_gmtime_adj(nullptr, 0));
    X509_CRL_set1_lastUpdate(made.get(), now.get());
    QVERIFY(X509_CRL_sign(made.get(), key.get(), digestOf(algorithm).get()) > 0);
    QCOMPARE(X509_CRL_verify(made.get(), key.get()), 1);
    QVERIFY(X509_CRL_verify(made.get(), freshKey(algorithm).get()) != 1);
    ERR_clear_error();
}

void TestProvider::chains_data() {
    QTest::addColumn<Algorithm>("root");
    QTest::addColumn<Algorithm>("leaf");
    QTest::newRow("2004 under 2004") << Algorithm::Gost2004 << Algorithm::Gost2004;
    QTest::newRow("2015 under 2015") << Algorithm::Gost2015 << Algorithm::Gost2015;
    QTest::newRow("2004 under 2015") << Algorithm::Gost2015 << Algorithm::Gost2004;
}

void TestProvider::chains() {
    QFETCH(Algorithm, root);
    QFETCH(Algorithm, leaf);
    const auto rootKey = provider::keyFromSigner(farSigner(root)).value();
    const auto leafKey = freshKey(leaf);
    const Certificate rootCertificate = draft("root", "root", rootKey.get(), true);
    const Certificate leafCertificate = draft("leaf", "root", leafKey.get(), false);
    QVERIFY(X509_sign(rootCertificate.get(), rootKey.get(), digestOf(root).get()) > 0);
    QVERIFY(X509_sign(leafCertificate.get(), rootKey.get(), digestOf(root).get()) > 0);

    const std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), rootCertificate.get());
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_get0_param(store.get()), 2);
    const auto verdict = [&store](X509* certificate) {
        const std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>> context(
            X509_STORE_CTX_new());
        X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr);
        X509_verify_cert(context.get());
        return X509_STORE_CTX_get_error(context.get());
    };
    QCOMPARE(verdict(leafCertificate.get()), X509_V_OK);

    const Certificate forged = draft("leaf", "root", leafKey.get(), false);
    QVERIFY(X509_sign(forged.get(), leafKey.get(), digestOf(leaf).get()) > 0);
    QVERIFY(verdict(forged.get()) != X509_V_OK);

    // With CRL checks: good while the CRL is empty, revoked once it names the leaf.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_CRL_CHECK);
    QCOMPARE(verdict(leafCertificate.get()), X509_V_ERR_UNABLE_TO_GET_CRL);
    const Crl crl(X509_CRL_new());
    const std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>> past(X509_gmtime_adj(nullptr, -60));
    const std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>> next(X509_gmtime_adj(nullptr, 600));
    X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(rootCertificate.get()));
    X509_CRL_set1_lastUpdate(crl.get(), past.get());
    X509_CRL_set1_nextUpdate(crl.get(), next.get());
    X509_REVOKED* entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(leafCertificate.get()));
    X509_REVOKED_set_revocationDate(entry, past.get());
    X509_CRL_add0_revoked(crl.get(), entry);
    QVERIFY(X509_CRL_sign(crl.get(), rootKey.get(), digestOf(root).get()) > 0);
    X509_STORE_add_crl(store.get(), crl.get());
    QCOMPARE(verdict(leafCertificate.get()), X509_V_ERR_CERT_REVOKED);
    ERR_clear_error();
}

void TestProvider::foreignDigestsAreRefused_data() {
    rows();
}

void TestProvider::foreignDigestsAreRefused() {
    QFETCH(Algorithm, algorithm);
    const auto signer = farSigner(algorithm);
    const auto key = provider::keyFromSigner(signer).value();
    const Algorithm other =
        algorithm == Algorithm::Gost2004 ? Algorithm::Gost2015 : Algorithm::Gost2004;
    const Digest othersDigest = digestOf(other);
    for (const EVP_MD* digest : {EVP_sha256(), EVP_sha512(), (const EVP_MD*)othersDigest.get()}) {
        const Certificate made = draft("root", "root", key.get(), true);
        QVERIFY(X509_sign(made.get(), key.get(), digest) <= 0);
    }
    QCOMPARE(signer->asked.load(), 0);
    QVERIFY(errorText().find("UnsupportedAlgorithm") != std::string::npos);
}

void TestProvider::signersFailures_data() {
    QTest::addColumn<int>("mood");
    QTest::addColumn<QString>("reason");
    QTest::newRow("fails") << int(FarSigner::Mood::Failing) << "PinLocked";
    QTest::newRow("lies") << int(FarSigner::Mood::Lying) << "SelfCheckFailed";
    QTest::newRow("too short") << int(FarSigner::Mood::Short) << "SelfCheckFailed";
}

void TestProvider::signersFailures() {
    QFETCH(int, mood);
    QFETCH(QString, reason);
    for (const Algorithm algorithm : gostAlgorithms) {
        const auto signer = farSigner(algorithm);
        const auto key = provider::keyFromSigner(signer).value();
        const Certificate made = draft("root", "root", key.get(), true);
        signer->mood = FarSigner::Mood(mood);
        ERR_clear_error();
        QVERIFY(X509_sign(made.get(), key.get(), digestOf(algorithm).get()) <= 0);
        QVERIFY(QString::fromStdString(errorText()).contains(reason));
        signer->mood = FarSigner::Mood::Honest;
        QVERIFY(X509_sign(made.get(), key.get(), digestOf(algorithm).get()) > 0);
    }
}

void TestProvider::signersKeysStayInside_data() {
    rows();
}

void TestProvider::signersKeysStayInside() {
    QFETCH(Algorithm, algorithm);
    const auto signer = farSigner(algorithm);
    std::weak_ptr<Signer> watch = signer;
    auto key = provider::keyFromSigner(signer).value();
    QVERIFY(derOf(key.get(), i2d_PrivateKey).empty());
    const Memory memory(BIO_new(BIO_s_mem()));
    QVERIFY(PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                          nullptr) <= 0);
    OSSL_PARAM* parts = nullptr;
    QVERIFY(EVP_PKEY_todata(key.get(), EVP_PKEY_KEYPAIR, &parts) <= 0);
    QVERIFY(EVP_PKEY_todata(key.get(), EVP_PKEY_PUBLIC_KEY, &parts) > 0);
    OSSL_PARAM_free(parts);
    ERR_clear_error();

    // A duplicate shares the signer; the last of the two lets it go.
    provider::EvpKey twin(EVP_PKEY_dup(key.get()));
    QVERIFY(twin);
    key.reset();
    const Certificate made = draft("root", "root", twin.get(), true);
    QVERIFY(X509_sign(made.get(), twin.get(), nullptr) > 0);
    QCOMPARE(signer->asked.load(), 1);
    QCOMPARE(signer.use_count(), 2L);
}

void TestProvider::signedInPieces_data() {
    rows();
}

void TestProvider::signedInPieces() {
    QFETCH(Algorithm, algorithm);
    const auto signer = farSigner(algorithm);
    const auto key = provider::keyFromSigner(signer).value();
    const char* digestName = provider::factsOf(algorithm).digestName;
    const DigestContext signing(EVP_MD_CTX_new());
    QCOMPARE(EVP_DigestSignInit_ex(signing.get(), nullptr, digestName, nullptr, nullptr, key.get(),
                                   nullptr),
             1);
    QCOMPARE(EVP_DigestSignUpdate(signing.get(), "куә", 6), 1);
    const DigestContext copy(EVP_MD_CTX_new());
    QCOMPARE(EVP_MD_CTX_copy_ex(copy.get(), signing.get()), 1);
    QCOMPARE(EVP_DigestSignUpdate(signing.get(), "лік", 6), 1);
    std::size_t size = 0;
    QCOMPARE(EVP_DigestSignFinal(signing.get(), nullptr, &size), 1);
    QCOMPARE(signer->asked.load(), 0); // asking for the size makes no signature
    Bytes signature(size);
    QCOMPARE(EVP_DigestSignFinal(signing.get(), signature.data(), &size), 1);
    QCOMPARE(signer->asked.load(), 1);
    const Bytes hash = gost::digest(algorithm, viewOf("куәлік"));
    QVERIFY(gost::verify(algorithm, signer->publicKey(), hash, signature));

    Bytes ofCopy(size);
    QCOMPARE(EVP_DigestSignFinal(copy.get(), ofCopy.data(), &size), 1);
    QVERIFY(gost::verify(algorithm, signer->publicKey(), gost::digest(algorithm, viewOf("куә")),
                         ofCopy));
    const DigestContext verifying(EVP_MD_CTX_new());
    QCOMPARE(EVP_DigestVerifyInit_ex(verifying.get(), nullptr, nullptr, nullptr, nullptr, key.get(),
                                     nullptr),
             1);
    QCOMPARE(EVP_DigestVerifyUpdate(verifying.get(), "куәлік", 12), 1);
    QCOMPARE(EVP_DigestVerifyFinal(verifying.get(), signature.data(), signature.size()), 1);
}

void TestProvider::plainDigests_data() {
    rows();
}

void TestProvider::plainDigests() {
    QFETCH(Algorithm, algorithm);
    const auto key = freshKey(algorithm);
    const Bytes hash = gost::digest(algorithm, viewOf("plain"));
    const KeyContext signing(EVP_PKEY_CTX_new(key.get(), nullptr));
    Bytes signature(2 * hash.size());
    std::size_t size = signature.size();
    QCOMPARE(EVP_PKEY_sign_init(signing.get()), 1);
    QCOMPARE(EVP_PKEY_sign(signing.get(), signature.data(), &size, hash.data(), hash.size()), 1);
    QVERIFY(EVP_PKEY_sign(signing.get(), signature.data(), &size, hash.data(), 20) <= 0);
    size = signature.size() - 1; // no room
    QVERIFY(EVP_PKEY_sign(signing.get(), signature.data(), &size, hash.data(), hash.size()) <= 0);
    const KeyContext verifying(EVP_PKEY_CTX_new(key.get(), nullptr));
    QCOMPARE(EVP_PKEY_verify_init(verifying.get()), 1);
    const auto verify = [&](ByteView octets) {
        return EVP_PKEY_verify(verifying.get(), octets.data(), octets.size(), hash.data(),
                               hash.size());
    };
    QCOMPARE(verify(signature), 1);
    QVERIFY(verify(ByteView(signature).first(signature.size() - 1)) != 1);
    signature[0] ^= 1;
    QVERIFY(verify(signature) != 1);
    ERR_clear_error();
}

void TestProvider::manyThreads() {
    const auto key = provider::keyFromSigner(farSigner(Algorithm::Gost2015)).value();
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int k = 0; k < 8; ++k) {
                const Certificate made = draft("root", "root", key.get(), true);
                good +=
                    X509_sign(made.get(), key.get(), nullptr) > 0 &&
                    X509_verify(certificateOf(derOf(made.get(), i2d_X509)).get(), key.get()) == 1;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(good.load(), 32);
}

QTEST_GUILESS_MAIN(TestProvider)
#include "test_provider.moc"
