// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <thread>

#include "bench.h"
#include "crypto/asn1/reader.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/request.h"

using namespace bench;
using crypto::x509::Request;

/** What every token must do, ours and SoftHSM2: the host's promises, token by token. */
class TestContract : public QObject {
    Q_OBJECT

    static void tokens() {
        QTest::addColumn<bool>("isSoftHsm");
        QTest::addColumn<int>("algorithm");
        QTest::newRow("own, 2015") << false << int(Algorithm::Gost2015);
        QTest::newRow("own, 2004") << false << int(Algorithm::Gost2004);
        QTest::newRow("own, RSA") << false << int(Algorithm::Rsa);
        QTest::newRow("SoftHSM2, RSA") << true << int(Algorithm::Rsa);
    }

#define KU_OPEN()                                                                                  \
    QFETCH(bool, isSoftHsm);                                                                       \
    QFETCH(int, algorithm);                                                                        \
    if (isSoftHsm && softHsmModule().isEmpty()) QSKIP("skipped: SoftHSM2 is not installed");       \
    const auto wanted = static_cast<Algorithm>(algorithm);                                         \
    const Store store = isSoftHsm ? Store::softHsm() : Store::soft();                              \
    const auto host = store.open();                                                                \
    const std::string serial = store.format(*host);                                                \
    const Bytes id {                                                                               \
        1, 2, 3, 4                                                                                 \
    }

#define KU_LOG_IN() QCOMPARE(outcome(host->login(serial, secret(userPin), false)), QString())

private slots:
    void initTestCase() {
        QVERIFY(crypto::provider::registerCrypto());
    }

    void describesItself_data() {
        tokens();
    }
    void describesItself() {
        KU_OPEN();
        Q_UNUSED(wanted);
        const auto medium = host->info(serial);
        QVERIFY(medium);
        QCOMPARE(medium->serial, serial);
        QVERIFY(medium->initialised && medium->userPinSet && medium->software);
        QVERIFY(!medium->pinLow && !medium->pinLocked && !medium->loggedIn);
        QCOMPARE(medium->profile, std::string(isSoftHsm ? "softhsm2" : "kualik-softtoken"));
        QVERIFY(medium->label.find("Test medium") != std::string::npos);
        QCOMPARE(medium->keyStorageOid, std::string());
        QVERIFY(medium->slotName.starts_with(isSoftHsm ? "SoftHSM" : "Kualik slot-"));
        KU_LOG_IN();
        QVERIFY(host->info(serial)->loggedIn);
        QCOMPARE(outcome(host->logout(serial)), QString());
        QVERIFY(!host->info(serial)->loggedIn);
        Q_UNUSED(id);
    }

    void makesKeysThatSign_data() {
        tokens();
    }
    void makesKeysThatSign() {
        KU_OPEN();
        KU_LOG_IN();
        const auto made = host->generateKey(serial, wanted, id, "кілт");
        QCOMPARE(outcome(made), QString());
        const auto found = host->findKey(serial, id);
        QVERIFY(found && found->hasPrivate);
        QCOMPARE(found->publicKey, *made);
        QCOMPARE(int(found->algorithm), algorithm);
        QCOMPARE(host->listKeys(serial)->size(), std::size_t(1));

        const auto signer = signerFor(*host, serial, *found);
        const auto name = crypto::fromHex("300c310a300806035504030c0141");
        const auto request = crypto::x509::buildRequest(*name, *signer);
        QCOMPARE(outcome(request), QString());
        QVERIFY(Request::parse(*request)->verify());
        Bytes bent = *request;
        bent.back() ^= 1;
        QCOMPARE(outcome(Request::parse(bent)->verify()), QString("SignatureInvalid"));
        if (wanted == Algorithm::Rsa) { // a stock program agrees
            put(store.path("request.der"),
                QByteArray(reinterpret_cast<const char*>(request->data()),
                           qsizetype(request->size())));
            const Ran checked = run("openssl", {"req", "-inform", "DER", "-verify", "-noout", "-in",
                                                store.path("request.der")});
            QCOMPARE(checked.code, 0);
            QVERIFY2(checked.output.contains("verify OK"), qPrintable(checked.output));
        }
    }

    void keepsItsKeys_data() {
        tokens();
    }
    void keepsItsKeys() {
        QFETCH(bool, isSoftHsm);
        QFETCH(int, algorithm);
        if (isSoftHsm && softHsmModule().isEmpty()) QSKIP("skipped: SoftHSM2 is not installed");
        const auto wanted = static_cast<Algorithm>(algorithm);
        const Store store = isSoftHsm ? Store::softHsm() : Store::soft();
        auto host = store.open();
        const std::string serial = store.format(*host);
        KU_LOG_IN();
        const auto made = host->generateKey(serial, wanted, {9}, "k");
        QVERIFY(made);
        host.reset(); // the program ends and starts anew
        host = store.open();
        QVERIFY(!host->info(serial)->loggedIn);
        const auto found = host->findKey(serial, {9});
        QVERIFY(found && !found->hasPrivate);
        QCOMPARE(found->publicKey, *made);
        KU_LOG_IN();
        QVERIFY(signerFor(*host, serial, *found)->sign(digestFor(wanted)));
    }

    void wantsALogin_data() {
        tokens();
    }
    void wantsALogin() {
        KU_OPEN();
        const QString needed = "LoginNeeded";
        QCOMPARE(outcome(host->generateKey(serial, wanted, id, "k")), needed);
        QCOMPARE(outcome(host->sign(serial, id, wanted, digestFor(wanted))), needed);
        QCOMPARE(outcome(host->erase(serial, id)), needed);
        QCOMPARE(outcome(host->writeCertificate(serial, {id, "c", {1}, {2}, {3}, {4}})), needed);
        QVERIFY(host->listKeys(serial)->empty());
    }

    void guardsItsPin_data() {
        tokens();
    }
    void guardsItsPin() {
        KU_OPEN();
        Q_UNUSED(wanted);
        const auto mistyped = host->login(serial, secret("0000"), false);
        QCOMPARE(outcome(mistyped), QString("PinIncorrect"));
        QVERIFY(host->info(serial)->pinLow);
        QCOMPARE(mistyped.error().arguments.at(1), std::string("tries-counted"));
        QVERIFY(!host->info(serial)->loggedIn);
        const auto shorter = host->login(serial, secret("12"), false);
        QCOMPARE(outcome(shorter), QString("PinLength"));
        QCOMPARE(shorter.error().arguments.at(0), std::string("4"));
        KU_LOG_IN();
        QVERIFY(!host->info(serial)->pinLow);

        QCOMPARE(outcome(host->setPin(serial, secret("0000"), secret("5678"))),
                 QString("PinIncorrect"));
        QCOMPARE(outcome(host->setPin(serial, secret(userPin), secret("5678"))), QString());
        QVERIFY(host->logout(serial));
        QCOMPARE(outcome(host->login(serial, secret(userPin), false)), QString("PinIncorrect"));
        QCOMPARE(outcome(host->login(serial, secret("5678"), false)), QString());

        // The officer sets it anew, even while the user is logged in here.
        QCOMPARE(outcome(host->initPin(serial, secret("00000000"), secret("9999"))),
                 QString("PinIncorrect"));
        QCOMPARE(outcome(host->initPin(serial, secret(soPin), secret("9999"))), QString());
        QVERIFY(!host->info(serial)->loggedIn);
        QCOMPARE(outcome(host->login(serial, secret("9999"), false)), QString());
        Q_UNUSED(id);
    }

    void holdsOneCertificateAKey_data() {
        tokens();
    }
    void holdsOneCertificateAKey() {
        KU_OPEN();
        KU_LOG_IN();
        QVERIFY(host->generateKey(serial, wanted, id, "k"));
        const Bytes name = *crypto::fromHex("300c310a300806035504030c0141");
        const CertificateToWrite first{id, "сертификат", Bytes(900, 1), name, name, {2, 1, 5}};
        CertificateToWrite second = first;
        second.der = Bytes(1000, 2);
        QCOMPARE(outcome(host->readCertificate(serial, id)), QString("KeyNotFound"));
        QCOMPARE(outcome(host->writeCertificate(serial, first)), QString());
        QCOMPARE(outcome(host->writeCertificate(serial, first)), QString());
        QCOMPARE(*host->readCertificate(serial, id), first.der);
        QCOMPARE(outcome(host->writeCertificate(serial, second)), QString());
        QCOMPARE(*host->readCertificate(serial, id), second.der);
        QCOMPARE(*host->erase(serial, id), 3); // two halves of the pair and one certificate
        QCOMPARE(outcome(host->findKey(serial, id)), QString("KeyNotFound"));
        QCOMPARE(*host->erase(serial, id), 0);
    }

    void givesAnIdOnce_data() {
        tokens();
    }
    void givesAnIdOnce() {
        KU_OPEN();
        KU_LOG_IN();
        const auto made = host->generateKey(serial, wanted, id, "k");
        QVERIFY(made);
        QCOMPARE(outcome(host->generateKey(serial, wanted, id, "k")), QString("AlreadyExists"));
        QCOMPARE(host->findKey(serial, id)->publicKey, *made);
        QCOMPARE(host->listKeys(serial)->size(), std::size_t(1));
    }

    void formatsAnew_data() {
        tokens();
    }
    void formatsAnew() {
        KU_OPEN();
        KU_LOG_IN();
        QVERIFY(host->generateKey(serial, wanted, id, "k"));
        const std::string module = store.module().toStdString();
        const unsigned long slot = host->info(serial)->slot;
        const QString refused = outcome(host->initToken(module, slot, secret("00000000"), "Other"));
        QCOMPARE(refused, QString("PinIncorrect"));
        QVERIFY(host->findKey(serial, id));
        // A label cut inside a letter must not spoil the token.
        const auto again =
            host->initToken(module, slot, secret(soPin), "aҚазақстан Республикасы Ә");
        QCOMPARE(outcome(again), QString());
        const auto medium = host->info(*again);
        QVERIFY(medium && medium->initialised && !medium->userPinSet && !medium->loggedIn);
        QVERIFY(crypto::asn1::isUtf8(crypto::viewOf(medium->label)));
        QVERIFY(host->listKeys(*again)->empty());
        QCOMPARE(outcome(host->login(*again, secret(userPin), false)),
                 QString("MediumNotInitialised"));
    }

    void servesManyThreads_data() {
        tokens();
    }
    void servesManyThreads() {
        KU_OPEN();
        KU_LOG_IN();
        QVERIFY(host->generateKey(serial, wanted, id, "k"));
        const auto signer = signerFor(*host, serial, *host->findKey(serial, id));
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 10; ++i)
                    if (signer->sign(digestFor(wanted, static_cast<std::uint8_t>(16 * t + i))))
                        ++good;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(good.load(), 40);
    }

    void saysWhatIsMissing_data() {
        tokens();
    }
    void saysWhatIsMissing() {
        KU_OPEN();
        KU_LOG_IN();
        QCOMPARE(outcome(host->info("no such serial")), QString("MediumNotPresent"));
        QCOMPARE(outcome(host->info("")), QString("MediumNotPresent"));
        QCOMPARE(outcome(host->sign(serial, id, wanted, digestFor(wanted))),
                 QString("KeyNotFound"));
        const auto gost = host->generateKey(serial, Algorithm::Gost2015, id, "k");
        QCOMPARE(outcome(gost), isSoftHsm ? QString("MechanismMissing") : QString());
        if (isSoftHsm) QCOMPARE(gost.error().arguments.at(1), std::string("gost2015"));
    }

    void loadsOnlyWhatItKnows() {
        const Store store = Store::soft();
        const auto opened = [](const QString& path) {
            return outcome(TokenHost::open({path.toStdString()}));
        };
        const QString other = store.path("libvendor.so");
        QVERIFY(QFile::copy(KU_SOFTTOKEN, other));
        QCOMPARE(opened(other), QString("ModuleNotSupported"));
        std::ifstream maps("/proc/self/maps"); // refused before its code ran
        const std::string loaded{std::istreambuf_iterator<char>(maps), {}};
        QVERIFY(loaded.find("libvendor.so") == std::string::npos);
        QCOMPARE(opened(store.path("kualik-softtoken.so")), QString("ModuleNotLoaded"));
        put(store.path("kualik-softtoken.so"), "not a library");
        QCOMPARE(opened(store.path("kualik-softtoken.so")), QString("ModuleNotLoaded"));
        const QString disguised = store.path("libsofthsm2.so");
        QVERIFY(QFile::copy(KU_SOFTTOKEN, disguised));
        QCOMPARE(opened(disguised), QString("ModuleNotSupported"));
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
