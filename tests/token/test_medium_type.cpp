// SPDX-License-Identifier: Apache-2.0
#include "bench.h"
#include "token/medium_type.h"
#include "token/profile.h"

using namespace bench;

/** Which of the Order's media one is: by what it says of itself, and by a workplace's own files. */
class TestMediumType : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() {
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void patterns() {
        QVERIFY(matches("libeToken.so*", "libeToken.so.10"));
        QVERIFY(matches("libeToken.so*", "libeToken.so"));
        QVERIFY(matches("*IDPrime*11*", "libIDPrimePKCS11.so"));
        QVERIFY(matches("*", ""));
        QVERIFY(matches("a*b*c", "abbcbc"));
        QVERIFY(!matches("a*b*c", "abbcb"));
        QVERIFY(!matches("eToken", "eToken 5110"));
        QVERIFY(!matches("eToken", ""));
    }

    /** The rows of the register in the Order; .2.3 and .2.5 are in none. */
    void haveTheOrdersOids() {
        std::map<std::string, std::string> found;
        for (const MediumType& one : *loadMediumTypes())
            found[one.name.id] = one.keyStorageOid;
        const std::map<std::string, std::string> wanted{
            {"identity-card", "1.2.398.3.3.5.2.1"},
            {"kaztoken", "1.2.398.3.3.5.2.2"},
            {"etoken-5110", "1.2.398.3.3.5.2.4"},
            {"akey", "1.2.398.3.3.5.2.6"},
        };
        QCOMPARE(found, wanted);
    }

    /** None by itself: which words a medium of the Order has is in no public source for certain. */
    void isKnownByAllOfItsSigns() {
        const MediumSigns eToken{"libeToken.so.10", "SafeNet, Inc.", "eToken", "any"};
        QVERIFY(!typeOf(*loadMediumTypes(), eToken)); // another one than 5110 says the same
        QVERIFY(!typeOf(*loadMediumTypes(),
                        {"IDPrimePKCS11.dll", "SafeNet, Inc.", "ID Prime MD", "any"}));
        own("etoken-5110", R"([{"module": "libeToken.so*", "manufacturer": "SafeNet, Inc.",
                                "model": "eToken"}])");
        const auto types = *loadMediumTypes(m_folder.path().toStdString());
        const auto known = [&](const MediumSigns& medium) {
            const MediumType* type = typeOf(types, medium);
            return type ? type->name.id : std::string();
        };
        QCOMPARE(known(eToken), std::string("etoken-5110"));
        QCOMPARE(known({"libeToken.so.10", "SafeNet, Inc.", "another", "any"}), std::string());
        QCOMPARE(known({"libeToken.so.10", "another", "eToken", "any"}), std::string());
        QCOMPARE(known({"another.so", "SafeNet, Inc.", "eToken", "any"}), std::string());
        QCOMPARE(known({"kualik-softtoken.so", "Kualik", "Soft token", ""}), std::string());
    }

    void ownSignsAreAdded() {
        own("kaztoken", R"([{"manufacturer": "Kualik*", "model": "*"}])");
        QVERIFY(QFile::copy(m_folder.filePath("kaztoken.json"), m_folder.filePath("not-one.txt")));
        const Store store = Store::soft();
        {
            const auto host =
                TokenHost::open({store.module().toStdString()}, m_folder.path().toStdString());
            QVERIFY(host);
            const std::string serial = store.format(**host);
            const Medium medium = *(*host)->info(serial);
            QCOMPARE(medium.type.id, std::string("kaztoken"));
            QCOMPARE(medium.type.ru, std::string("Казтокен"));
            QCOMPARE(medium.keyStorageOid, std::string("1.2.398.3.3.5.2.2"));
            QVERIFY(medium.software); // what it is called does not make it a device
            QVERIFY(isFactoryPin(medium, secret("12345678")));
            QVERIFY(!isFactoryPin(medium, secret("1234567890")));
        }
        own("akey", R"([{"model": "*o*"}])"); // it is both: then it is neither
        const auto both =
            TokenHost::open({store.module().toStdString()}, m_folder.path().toStdString());
        QVERIFY(both);
        for (const Medium& medium : *(*both)->enumerate())
            QVERIFY(!medium.type.isKnown() && medium.keyStorageOid.empty());
    }

    void aBadFileIsRefusedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << "/";
        QTest::newRow("no such type") << QByteArray(R"({"id": "other", "signs": []})") << "/id";
        QTest::newRow("no signs") << QByteArray(R"({"id": "akey"})") << "/signs";
        QTest::newRow("none") << QByteArray(R"({"id": "akey", "signs": []})") << "/signs";
        QTest::newRow("an OID of its own")
            << QByteArray(R"({"id": "akey", "keyStorageOid": "1.2", "signs": []})")
            << "/keyStorageOid";
        QTest::newRow("any medium")
            << QByteArray(R"({"id": "akey", "signs": [{"model": "A"}, {"model": "**"}]})")
            << "/signs/1/manufacturer, model";
    }
    void aBadFileIsRefusedWithItsPlace() {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        put(m_folder.filePath("own.json"), json);
        const auto loaded = loadMediumTypes(m_folder.path().toStdString());
        // Of the program's own files it would be said that the program is to be reinstalled.
        QCOMPARE(outcome(loaded), QStringLiteral("FileNotReadable"));
        QCOMPARE(loaded.error().arguments.at(0), m_folder.filePath("own.json").toStdString());
        QCOMPARE(QString::fromStdString(loaded.error().arguments.at(1)),
                 QStringLiteral("medium-signs ") + place);
    }

    /** SoftHSM2 has no GOST, and our own profile of it names none; ours has all three. */
    void keysItMakes() {
        const Store store = Store::soft();
        const auto host = store.open();
        const std::vector<Algorithm> all{Algorithm::Gost2015, Algorithm::Gost2004, Algorithm::Rsa};
        QCOMPARE(host->info(store.format(*host))->algorithms, all);
        if (softHsmModule().isEmpty()) QSKIP("skipped: SoftHSM2 is not installed");
        const Store other = Store::softHsm();
        const auto rsa = other.open();
        QCOMPARE(rsa->info(other.format(*rsa))->algorithms, std::vector{Algorithm::Rsa});
    }

private:
    void own(const char* id, const QByteArray& signs) {
        put(m_folder.filePath(QLatin1String(id) + QStringLiteral(".json")),
            "{\"id\": \"" + QByteArray(id) + "\", \"signs\": " + signs + "}");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMediumType)
#include "test_medium_type.moc"
