// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>

#include "bench.h"

using namespace bench;

/** What the host says, and what is left on the medium, when the medium fails. */
class TestFaults : public QObject {
    Q_OBJECT

    enum Verb { Generate, Sign, Find, List, Write, Read, Erase, LogIn };

    static QString perform(TokenHost& host, const std::string& serial, int verb) {
        const Bytes id{1};
        switch (verb) {
        case Generate:
            return outcome(host.generateKey(serial, Algorithm::Gost2015, {2}, "new"));
        case Sign:
            return outcome(
                host.sign(serial, id, Algorithm::Gost2015, digestFor(Algorithm::Gost2015)));
        case Find:
            return outcome(host.findKey(serial, id));
        case List:
            return outcome(host.listKeys(serial));
        case Write:
            return outcome(host.writeCertificate(serial, {{2}, "c", {7}, {2}, {3}, {4}}));
        case Read:
            return outcome(host.readCertificate(serial, id));
        case Erase:
            return outcome(host.erase(serial, id));
        case LogIn:
            return outcome(host.login(serial, secret(userPin), false));
        }
        return {};
    }

    /** A medium with a key and a certificate under id 1; counters begin anew with the last host. */
    static std::string prepare(const Store& store) {
        const auto host = store.open();
        const std::string serial = store.format(*host);
        if (!host->login(serial, secret(userPin), false) ||
            !host->generateKey(serial, Algorithm::Gost2015, {1}, "old") ||
            !host->writeCertificate(serial, {{1}, "c", {7}, {2}, {3}, {4}}))
            qFatal("cannot prepare the medium");
        return serial;
    }

private slots:
    void isToldApart_data() {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("keys"); // on the medium afterwards
        const auto row = [](const char* name, Verb verb, const char* rule, const char* expected,
                            int keys = 1) {
            QTest::newRow(name) << int(verb) << QByteArray(rule) << QString(expected) << keys;
        };
        row("no fault", Generate, "", "", 2);
        row("full", Generate, "C_GenerateKeyPair 1 0x31", "MediumFull");
        row("write-protected", Generate, "C_GenerateKeyPair 1 0xe2", "MediumWriteProtected");
        row("removed before the key", Generate, "C_GenerateKeyPair 1 0x32", "MediumRemoved");
        row("removed after the key", Generate, "C_GenerateKeyPair 1 0x32 after", "MediumRemoved",
            2);
        row("unknown outcome", Generate, "C_GenerateKeyPair 1 0x30 after", "MediumFailed", 2);
        row("session lost: no second key", Generate, "C_GenerateKeyPair 1 0xb3 after",
            "MediumRemoved", 2);
        row("login lost", Generate, "C_GenerateKeyPair 1 0x101", "LoginNeeded");
        row("no mechanism", Generate, "C_GenerateKeyPair 1 0x70", "MechanismMissing");
        row("removed in signing", Sign, "C_Sign 1 0x32", "MediumRemoved");
        row("session lost in signing", Sign, "C_SignInit 1 0xb3", "MediumRemoved");
        row("device error in signing", Sign, "C_Sign 1 0x30", "MediumFailed");
        row("busy", Sign, "C_SignInit 1 0x90", "MediumBusy");
        row("session lost in reading: once more", Find, "C_FindObjectsInit 1 0xb3", "");
        row("session closed in reading: once more", List, "C_FindObjects 1 0xb0", "");
        row("session lost twice", Find, "C_FindObjectsInit 1 0xb3\nC_FindObjectsInit 2 0xb3",
            "MediumRemoved");
        row("certificate read again", Read, "C_GetAttributeValue 1 0xb3", "");
        row("device error in reading: not again", Find, "C_FindObjectsInit 1 0x30", "MediumFailed");
        row("full for a certificate", Write, "C_CreateObject 1 0x31", "MediumFull");
        row("removed in writing", Write, "C_CreateObject 1 0x32", "MediumRemoved");
        row("removed in erasing", Erase, "C_DestroyObject 1 0x32", "MediumRemoved");
        row("cannot open a session (the login opened the first)", Find, "C_OpenSession 2 0xe0",
            "MediumNotPresent");
        row("unreadable rule", Find, "C_FindObjectsInit 1 nonsense", "MediumFailed");
    }

    void isToldApart() {
        QFETCH(int, verb);
        QFETCH(QByteArray, rule);
        QFETCH(QString, expected);
        QFETCH(int, keys);
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        {
            const auto host = store.open();
            store.rules(rule);
            QCOMPARE(perform(*host, serial, LogIn), QString());
            QCOMPARE(perform(*host, serial, verb), expected);
        }
        store.rules("");
        const auto host = store.open();
        QCOMPARE(perform(*host, serial, LogIn), QString());
        QCOMPARE(int(host->listKeys(serial)->size()), keys);
        QVERIFY(host->findKey(serial, {1}) || verb == Erase);
        // What is left can be finished, or made now: never twice.
        QCOMPARE(outcome(host->generateKey(serial, Algorithm::Gost2015, {2}, "new")),
                 keys == 2 ? QString("AlreadyExists") : QString());
    }

    void loginFaults_data() {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("expected");
        QTest::newRow("expired") << QByteArray("C_Login 1 0xa3") << "PinExpired";
        QTest::newRow("locked") << QByteArray("C_Login 1 0xa4") << "PinLocked";
        QTest::newRow("length, as the token sees it")
            << QByteArray("C_Login 1 0xa2") << "PinLength";
        QTest::newRow("refused") << QByteArray("C_Login 1 0xa1") << "PinRefused";
        QTest::newRow("cancelled at the pin pad") << QByteArray("C_Login 1 0x50") << "Cancelled";
        QTest::newRow("already in") << QByteArray("C_Login 1 0x100 after") << "";
    }

    void loginFaults() {
        QFETCH(QByteArray, rule);
        QFETCH(QString, expected);
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        store.rules(rule + "\nC_Login 2 kill"); // a second try by itself would end the test
        const auto host = store.open();
        const auto answer = host->login(serial, secret(userPin), false);
        QCOMPARE(outcome(answer), expected);
        if (expected == "PinLength") QCOMPARE(answer.error().arguments.at(1), std::string("64"));
        QCOMPARE(host->info(serial)->loggedIn, expected.isEmpty());
    }

    void wrongSignatureIsNoticed() {
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        store.rules("C_Sign 1 garbage");
        const auto host = store.open();
        QVERIFY(host->login(serial, secret(userPin), false));
        const auto signer = signerFor(*host, serial, *host->findKey(serial, {1}));
        const Bytes digest = digestFor(Algorithm::Gost2015);
        QCOMPARE(outcome(signer->sign(digest)), QString("SelfCheckFailed"));
        QCOMPARE(outcome(signer->sign(digest)), QString());
    }

    void waitsForASlowMedium() {
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        store.rules("C_Sign 1 0x0 300");
        const auto host = store.open();
        QVERIFY(host->login(serial, secret(userPin), false));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(perform(*host, serial, Sign), QString());
        QVERIFY(timer.elapsed() >= 300);
    }

    void rulesCountInTestStoresOnly() {
        const Store store = Store::soft("slots 2\n");
        store.rules("C_GenerateKeyPair 1 0x32\nC_Sign 1 garbage\nC_Login 1 kill\n");
        const std::string serial = prepare(store);
        const auto host = store.open();
        QVERIFY(host->login(serial, secret(userPin), false));
        const auto signer = signerFor(*host, serial, *host->findKey(serial, {1}));
        QCOMPARE(outcome(signer->sign(digestFor(Algorithm::Gost2015))), QString());
        QCOMPARE(perform(*host, serial, Generate), QString());
    }

    void fullMediumKeepsNoHalf() {
        const Store store = Store::soft("slots 1\nscrypt 4\ntest 1\nobjects 3\n");
        const std::string serial = prepare(store); // takes all three
        const auto host = store.open();
        QVERIFY(host->login(serial, secret(userPin), false));
        QCOMPARE(perform(*host, serial, Generate), QString("MediumFull"));
        QCOMPARE(perform(*host, serial, Write), QString("MediumFull"));
        QCOMPARE(host->listKeys(serial)->size(), std::size_t(1));
        QCOMPARE(*host->erase(serial, {1}), 3);
        QCOMPARE(perform(*host, serial, Generate), QString());
    }

    void writeProtectedMediumCanBeRead() {
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        put(store.path("slot-00.readonly"), "");
        const auto host = store.open();
        QVERIFY(host->info(serial)->writeProtected);
        QCOMPARE(perform(*host, serial, LogIn), QString());
        QCOMPARE(perform(*host, serial, Find), QString());
        QCOMPARE(perform(*host, serial, Read), QString());
        QCOMPARE(perform(*host, serial, Sign), QString());
        const QString refused = "MediumWriteProtected";
        QCOMPARE(perform(*host, serial, Generate), refused);
        QCOMPARE(perform(*host, serial, Write), refused);
        QCOMPARE(perform(*host, serial, Erase), refused);
        QCOMPARE(outcome(host->initPin(serial, secret(soPin), secret("5555"))), refused);
        QCOMPARE(outcome(host->setPin(serial, secret(userPin), secret("5555"))), refused);
        QCOMPARE(outcome(host->initToken(KU_SOFTTOKEN, 0, secret(soPin), "x")), refused);
    }

    void pulledMediumComesBackLoggedOut() {
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        const auto host = store.open();
        QCOMPARE(perform(*host, serial, LogIn), QString());
        put(store.path("slot-00.pulled"), "");
        for (const int verb : {Generate, Sign, Find, Write, Erase, LogIn})
            QCOMPARE(perform(*host, serial, verb), QString("MediumNotPresent"));
        QVERIFY(QFile::remove(store.path("slot-00.pulled")));
        QVERIFY(!host->info(serial)->loggedIn);
        QCOMPARE(perform(*host, serial, Find), QString());
        QCOMPARE(perform(*host, serial, Sign), QString("LoginNeeded"));
        QCOMPARE(perform(*host, serial, LogIn), QString());
        QCOMPARE(perform(*host, serial, Sign), QString());
    }

    void exchangedMediumIsAnotherOne() {
        const Store store = Store::soft();
        const std::string serial = prepare(store);
        const auto host = store.open();
        const std::string other = store.format(*host, 1);
        QCOMPARE(perform(*host, serial, LogIn), QString());
        // Between two calls, without the host seeing an empty slot.
        QVERIFY(QFile::rename(store.path("slot-00.token"), store.path("pocket")));
        QVERIFY(QFile::rename(store.path("slot-01.token"), store.path("slot-00.token")));
        QCOMPARE(perform(*host, serial, Sign), QString("MediumNotPresent"));
        QVERIFY(!host->info(other)->loggedIn);
        QCOMPARE(perform(*host, other, Generate), QString("LoginNeeded"));
        QCOMPARE(outcome(host->login(other, secret("0000"), false)), QString("PinIncorrect"));
        QCOMPARE(perform(*host, other, LogIn), QString());
        QCOMPARE(perform(*host, other, Generate), QString());
        QVERIFY(QFile::rename(store.path("slot-00.token"), store.path("slot-01.token")));
        QVERIFY(QFile::rename(store.path("pocket"), store.path("slot-00.token")));
        QCOMPARE(perform(*host, serial, Sign), QString("LoginNeeded"));
        QCOMPARE(perform(*host, other, Sign), QString("LoginNeeded"));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
