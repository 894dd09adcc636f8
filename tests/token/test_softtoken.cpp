// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "bench.h"
#include "crypto/gost/gost.h"
#include "token/softtoken/token_file.h"

using namespace bench;
using soft::TokenFile;

/** Our software token as other programs see it, and what its files hold. */
class TestSoftToken : public QObject {
    Q_OBJECT

    static QStringList asUser(const char* pin = userPin) { return {"--login", "--pin", pin}; }
    static QStringList keygen() {
        return asUser() +
               QStringList{"--keypairgen", "--key-type", "GOSTR3410-2012-512:A", "--id", "0a",
                           "--label",      "k"};
    }
    static std::string tokenPath(const Store& store, int slot = 0) {
        return store.path(QString("slot-0%1.token").arg(slot)).toStdString();
    }
    static std::string formatted(const Store& store) {
        const auto host = store.open();
        return store.format(*host);
    }
    static bool contains(const QByteArray& heap, ByteView needle) {
        return heap.contains(
            QByteArray(reinterpret_cast<const char*>(needle.data()), qsizetype(needle.size())));
    }

private slots:
    void showsOneSymbol() {
        const Ran symbols = run("nm", {"-D", "--defined-only", KU_SOFTTOKEN});
        const QStringList lines = symbols.output.split('\n', Qt::SkipEmptyParts);
        if (!*KU_ASAN_LIBRARY) QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.filter("C_GetFunctionList").size() == 1, qPrintable(symbols.output));
    }

    void pkcs11ToolPreparesIt() {
        const Store store = Store::soft();
        QVERIFY(tool({"-L"}).output.contains("uninitialized"));
        const Ran made = tool({"--init-token", "--so-pin", soPin, "--label", "Medium"});
        QVERIFY2(made.code == 0, qPrintable(made.output));
        const Ran pin = tool({"--login", "--login-type", "so", "--so-pin", soPin, "--init-pin",
                              "--new-pin", userPin});
        QVERIFY2(pin.code == 0, qPrintable(pin.output));
        const QString slots_ = tool({"-L"}).output;
        for (const char* text : {"УЧЕБНЫЙ Medium", "manufacturer : Kualik", "Kualik SoftToken",
                                 "PIN initialized", "login required", "4/64"})
            QVERIFY2(slots_.contains(text), qPrintable(slots_));
        QVERIFY(!slots_.contains("hardware slot"));
        const Ran changed = tool(asUser() + QStringList{"--change-pin", "--new-pin", "4321"});
        QVERIFY2(changed.code == 0, qPrintable(changed.output));
        QCOMPARE(tool(asUser("4321") + QStringList{"-O"}).code, 0);
    }

    void pkcs11ToolSeesItsMechanisms() {
        const Store store = Store::soft();
        formatted(store);
        const QString mechanisms = tool({"-M"}).output;
        for (const char* name :
             {"GOSTR3410-512-KEY-PAIR-GEN", "GOSTR3410_512", "GOSTR3410-KEY-PAIR-GEN", "GOSTR3410,",
              "RSA-PKCS-KEY-PAIR-GEN, keySize={2048,4096}", "RSA-PKCS,", "SHA256-RSA-PKCS"})
            QVERIFY2(mechanisms.contains(name), qPrintable(mechanisms));
    }

    void pkcs11ToolMakesKeysThatSign() {
        const Store store = Store::soft();
        const std::string serial = formatted(store);
        const Ran made = tool(keygen());
        QVERIFY2(made.code == 0, qPrintable(made.output));
        QVERIFY(made.output.contains("sensitive, always sensitive, never extractable, local"));
        const Bytes digest = digestFor(Algorithm::Gost2015, 0x5a);
        put(store.path("digest"), QByteArray(64, 0x5a));
        const Ran signed_ =
            tool(asUser() + QStringList{"--sign", "-m", "0xD4321006", "--id", "0a", "-i",
                                        store.path("digest"), "-o", store.path("signature")});
        QVERIFY2(signed_.code == 0, qPrintable(signed_.output));
        const QByteArray signature = contentOf(store.path("signature"));
        const auto host = store.open();
        const auto key = host->findKey(serial, {0x0a});
        QVERIFY(key);
        QVERIFY(
            crypto::gost::verify(Algorithm::Gost2015, key->publicKey, digest,
                                 ByteView(reinterpret_cast<const std::uint8_t*>(signature.data()),
                                          std::size_t(signature.size()))));
        // RSA: what openssl makes of the token's own hash-and-sign.
        QCOMPARE(
            tool(asUser() + QStringList{"--keypairgen", "--key-type", "rsa:2048", "--id", "0b"})
                .code,
            0);
        QCOMPARE(
            tool({"--read-object", "--type", "pubkey", "--id", "0b", "-o", store.path("k")}).code,
            0);
        QCOMPARE(tool(asUser() + QStringList{"--sign", "-m", "SHA256-RSA-PKCS", "--id", "0b", "-i",
                                             store.path("digest"), "-o", store.path("s")})
                     .code,
                 0);
        const Ran verified =
            run("openssl", {"dgst", "-sha256", "-keyform", "DER", "-verify", store.path("k"),
                            "-signature", store.path("s"), store.path("digest")});
        QVERIFY2(verified.output.contains("Verified OK"), qPrintable(verified.output));
    }

    void pkcs11ToolIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const QStringList pair = asUser() + QStringList{"--keypairgen", "--id", "01", "--key-type"};
        QTest::newRow("wrong PIN") << (asUser("0000") + QStringList{"-O"}) << "CKR_PIN_INCORRECT";
        QTest::newRow("another 512 curve")
            << (pair + QStringList{"GOSTR3410-2012-512:B"}) << "CKR_ATTRIBUTE_VALUE_INVALID";
        QTest::newRow("another 256 curve")
            << (pair + QStringList{"GOSTR3410:B"}) << "CKR_ATTRIBUTE_VALUE_INVALID";
        QTest::newRow("short RSA") << (pair + QStringList{"rsa:1024"}) << "CKR_KEY_SIZE_RANGE";
        QTest::newRow("extractable")
            << (pair + QStringList{"rsa:2048", "--extractable"}) << "CKR_TEMPLATE_INCONSISTENT";
        QTest::newRow("foreign SO PIN")
            << QStringList{"--init-token", "--so-pin", "00000000", "--label", "x"}
            << "CKR_PIN_INCORRECT";
    }
    void pkcs11ToolIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const Store store = Store::soft();
        formatted(store);
        const Ran refused = tool(arguments);
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.output.contains(code), qPrintable(refused.output));
    }

    void fiveWrongTriesLockIt() {
        const Store store = Store::soft();
        auto host = store.open();
        const std::string serial = store.format(*host);
        QVERIFY(host->login(serial, secret(userPin), false));
        QVERIFY(host->generateKey(serial, Algorithm::Gost2015, {1}, "k"));
        QVERIFY(host->logout(serial));
        const Secret wrong = secret("0000");
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!host->info(serial)->pinFinalTry);
            QCOMPARE(outcome(host->login(serial, wrong, false)), QString("PinIncorrect"));
            host.reset();
            host = store.open(); // the count is in the file, not in the process
        }
        QVERIFY(host->info(serial)->pinFinalTry);
        for (int i = 0; i < 3; ++i) // asking costs nothing
            QCOMPARE(outcome(host->login(serial, wrong, false)), QString("PinFinalTry"));
        QCOMPARE(outcome(host->setPin(serial, wrong, secret("5555"))), QString("PinFinalTry"));
        QVERIFY(!host->info(serial)->pinLocked);
        QCOMPARE(outcome(host->login(serial, wrong, true)), QString("PinLocked"));
        host.reset();
        host = store.open();
        QVERIFY(host->info(serial)->pinLocked);
        QCOMPARE(outcome(host->login(serial, secret(userPin), true)), QString("PinLocked"));
        const Ran refused = tool(asUser() + QStringList{"-O"});
        QVERIFY2(refused.output.contains("CKR_PIN_LOCKED"), qPrintable(refused.output));
        // The officer unlocks; the key is still there and signs.
        QCOMPARE(outcome(host->initPin(serial, secret(soPin), secret("5555"))), QString());
        QCOMPARE(outcome(host->login(serial, secret("5555"), false)), QString());
        QVERIFY(signerFor(*host, serial, *host->findKey(serial, {1}))
                    ->sign(digestFor(Algorithm::Gost2015)));
    }

    void lastTryMayBeRight() {
        const Store store = Store::soft();
        const auto host = store.open();
        const std::string serial = store.format(*host);
        for (int i = 0; i < 4; ++i)
            QVERIFY(!host->login(serial, secret("0000"), false));
        QCOMPARE(outcome(host->login(serial, secret(userPin), true)), QString());
        QVERIFY(!host->info(serial)->pinLow && !host->info(serial)->pinFinalTry);
    }

    void aKilledTryIsCounted() {
        const Store store = Store::soft();
        formatted(store);
        store.rules("C_Login 1 kill after");
        QCOMPARE(tool(asUser("0000") + QStringList{"-O"}).code, -1);
        const auto token = TokenFile::read(tokenPath(store));
        QVERIFY(token);
        QCOMPARE(token->user.triesLeft, soft::mostTries - 1);
    }

    void aKilledGenerationLeavesAllOrNothing_data() {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("objects");
        QTest::newRow("before") << QByteArray("C_GenerateKeyPair 1 kill") << 0;
        QTest::newRow("after") << QByteArray("C_GenerateKeyPair 1 kill after") << 2;
    }
    void aKilledGenerationLeavesAllOrNothing() {
        QFETCH(QByteArray, rule);
        QFETCH(int, objects);
        const Store store = Store::soft();
        formatted(store);
        store.rules(rule);
        QCOMPARE(tool(keygen()).code, -1);
        const auto token = TokenFile::read(tokenPath(store));
        QVERIFY(token);
        QCOMPARE(int(token->objects.size()), objects);
    }

    void processesTakeTurns() {
        const Store store = Store::soft();
        const auto host = store.open();
        const std::string serial = store.format(*host);
        QVERIFY(host->login(serial, secret(userPin), false));
        QCOMPARE(tool(keygen()).code, 0); // another process, while this one is logged in
        const auto key = host->findKey(serial, {0x0a});
        QVERIFY(key && key->hasPrivate);
        QVERIFY(signerFor(*host, serial, *key)->sign(digestFor(Algorithm::Gost2015)));
        // Formatted there: this process's login is none any more.
        QCOMPARE(tool({"--init-token", "--so-pin", soPin, "--label", "x"}).code, 0);
        QCOMPARE(outcome(host->generateKey(serial, Algorithm::Gost2015, {2}, "k")),
                 QString("MediumNotPresent"));
    }

    void filesHoldNoSecretInClear() {
        const Store store = Store::soft();
        const std::string serial = formatted(store);
        QCOMPARE(tool(keygen()).code, 0);
        const auto token = TokenFile::read(tokenPath(store));
        QVERIFY(token);
        const auto dataKey = token->openDataKey(token->user, secret(userPin));
        QVERIFY(dataKey);
        const auto closed = std::find_if(token->objects.begin(), token->objects.end(),
                                         [](const soft::Object& one) { return one.isPrivate; });
        QVERIFY(closed != token->objects.end());
        const auto scalar = token->openValue(*closed, *dataKey);
        QVERIFY(scalar);
        const auto host = store.open();
        QCOMPARE(*crypto::gost::publicKeyOf(Algorithm::Gost2015, *scalar),
                 host->findKey(serial, {0x0a})->publicKey);
        Bytes reversed(scalar->view().begin(), scalar->view().end());
        std::reverse(reversed.begin(), reversed.end());
        int files = 0;
        for (const QFileInfo& file :
             QDir(store.path(".")).entryInfoList(QDir::Files | QDir::Hidden)) {
            const QByteArray content = contentOf(file.filePath());
            for (const ByteView half : {scalar->view().first(16), scalar->view().last(16),
                                        ByteView(reversed).first(16), dataKey->view().first(16)})
                QVERIFY2(!contains(content, half), qPrintable(file.fileName()));
            if (!file.fileName().endsWith(".conf")) {
                ++files;
                QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            }
        }
        QVERIFY(files >= 2);
    }

    void sealedKeysFitOnePlaceOnly_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("one bit of the sealed key") << "bit";
        QTest::newRow("two keys exchanged") << "exchange";
        QTest::newRow("the key under another id") << "id";
    }
    void sealedKeysFitOnePlaceOnly() {
        QFETCH(QString, what);
        const Store store = Store::soft();
        const auto host = store.open();
        const std::string serial = store.format(*host);
        QVERIFY(host->login(serial, secret(userPin), false));
        QVERIFY(host->generateKey(serial, Algorithm::Gost2015, {1}, "k"));
        QVERIFY(host->generateKey(serial, Algorithm::Gost2015, {2}, "k"));
        auto token = TokenFile::read(tokenPath(store));
        QVERIFY(token);
        std::vector<soft::Object*> keys;
        for (soft::Object& object : token->objects)
            if (object.isPrivate) keys.push_back(&object);
        QCOMPARE(keys.size(), std::size_t(2));
        if (what == "bit") keys[0]->sealedValue[20] ^= 1;
        if (what == "exchange") std::swap(keys[0]->sealedValue, keys[1]->sealedValue);
        if (what == "id") std::swap(keys[0]->attributes[CKA_ID], keys[1]->attributes[CKA_ID]);
        QVERIFY(token->write(tokenPath(store)));
        const auto refused =
            host->sign(serial, {1}, Algorithm::Gost2015, digestFor(Algorithm::Gost2015));
        QCOMPARE(outcome(refused), QString("MediumFailed"));
        QCOMPARE(refused.error().arguments.at(1), std::string("CKR_DEVICE_ERROR"));
    }

    void aDamagedTokenIsLeftAlone() {
        const Store store = Store::soft();
        const auto host = store.open();
        const std::string serial = store.format(*host);
        const QString path = QString::fromStdString(tokenPath(store));
        const QByteArray damaged = contentOf(path).chopped(3);
        put(path, damaged);
        QCOMPARE(outcome(host->info(serial)), QString("MediumNotPresent"));
        QCOMPARE(outcome(host->initToken(KU_SOFTTOKEN, 0, secret(soPin), "x")),
                 QString("MediumNotInitialised"));
        QCOMPARE(contentOf(path), damaged);
        QVERIFY(store.format(*host, 1) != serial); // the other slot is well
    }

    void aFullDiskChangesNothing() {
        const Store store = Store::soft();
        const auto host = store.open();
        const std::string serial = store.format(*host);
        QVERIFY(host->login(serial, secret(userPin), false));
        const QByteArray before = contentOf(QString::fromStdString(tokenPath(store)));
        // A folder where the new file has to go: it cannot be written, as on a full disk.
        QVERIFY(QDir().mkdir(QString::fromStdString(tokenPath(store)) + ".new"));
        QCOMPARE(outcome(host->generateKey(serial, Algorithm::Gost2015, {1}, "k")),
                 QString("MediumFailed"));
        QCOMPARE(contentOf(QString::fromStdString(tokenPath(store))), before);
        QVERIFY(host->listKeys(serial)->empty());
    }

    void badStoresAreRefused_data() {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("comment") << QByteArray("# training\n\nslots 3\n") << true;
        QTest::newRow("unknown word") << QByteArray("slots 3\nfaults 1\n") << false;
        QTest::newRow("no number") << QByteArray("slots many\n") << false;
    }
    void badStoresAreRefused() {
        QFETCH(QByteArray, settings);
        QFETCH(bool, isGood);
        const Store store = Store::soft(settings);
        QCOMPARE(outcome(TokenHost::open({KU_SOFTTOKEN})),
                 isGood ? QString() : QString("ModuleNotLoaded"));
    }

    void aCheapPinIsForTestsOnly() {
        const Store store = Store::soft("slots 1\nscrypt 4\n");
        formatted(store);
        QCOMPARE(TokenFile::read(tokenPath(store))->scryptLog2, 14u);
    }

    void storeIsMadeOnce() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("store").toStdString();
        QCOMPARE(outcome(useSoftTokenStore(path, 5)), QString());
        QCOMPARE(outcome(useSoftTokenStore(path, 9)), QString());
        QCOMPARE(contentOf(folder.filePath("store/store.conf")), QByteArray("slots 5\n"));
        QCOMPARE(qgetenv("KUALIK_SOFTTOKEN_STORE"), QByteArray::fromStdString(path));
        const auto host = TokenHost::open({KU_SOFTTOKEN});
        QVERIFY(host);
        QCOMPARE((*host)->enumerate()->size(), std::size_t(5));
        put(folder.filePath("foreign"), "a file");
        QCOMPARE(outcome(useSoftTokenStore(folder.path().toStdString())),
                 QString("FileNotWritable")); // somebody's folder is not made a store
    }

    void refusesADigestOfAnotherSize_data() {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("size");
        QTest::newRow("2015, short") << int(Algorithm::Gost2015) << 32;
        QTest::newRow("2015, empty") << int(Algorithm::Gost2015) << 0;
        QTest::newRow("2004, long") << int(Algorithm::Gost2004) << 64;
        QTest::newRow("RSA, no room for padding") << int(Algorithm::Rsa) << 246;
    }
    void refusesADigestOfAnotherSize() {
        QFETCH(int, algorithm);
        QFETCH(int, size);
        const auto wanted = static_cast<Algorithm>(algorithm);
        const Store store = Store::soft();
        const auto host = store.open();
        const std::string serial = store.format(*host);
        QVERIFY(host->login(serial, secret(userPin), false));
        QVERIFY(host->generateKey(serial, wanted, {1}, "k"));
        const auto refused = host->sign(serial, {1}, wanted, Bytes(std::size_t(size), 1));
        QCOMPARE(outcome(refused), QString("MediumFailed"));
        QCOMPARE(refused.error().arguments.at(1), std::string("CKR_DATA_LEN_RANGE"));
    }
};

QTEST_GUILESS_MAIN(TestSoftToken)
#include "test_softtoken.moc"
