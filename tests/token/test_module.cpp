// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include <dlfcn.h>

#include "bench.h"
#include "token/cryptoki.h"

using namespace bench;

/** kualik-softtoken.so at its own interface: what a careless caller gets for an answer. */
class TestModule : public QObject {
    Q_OBJECT

    std::unique_ptr<Store> m_store;
    void* m_library = nullptr;
    CK_FUNCTION_LIST* m_p11 = nullptr;
    CK_SESSION_HANDLE m_session = 0;
    CK_OBJECT_HANDLE m_private = 0;

    static unsigned char* octets(const char* text) {
        return reinterpret_cast<unsigned char*>(const_cast<char*>(text));
    }
    CK_RV login(CK_USER_TYPE user, const char* pin) {
        return m_p11->C_Login(m_session, user, octets(pin), std::strlen(pin));
    }
    CK_RV generate(CK_MECHANISM_TYPE type, CK_ATTRIBUTE* attributes, CK_ULONG count) {
        CK_MECHANISM mechanism{type, nullptr, 0};
        CK_OBJECT_HANDLE open = 0;
        return m_p11->C_GenerateKeyPair(m_session, &mechanism, nullptr, 0, attributes, count, &open,
                                        &m_private);
    }

private slots:
    void init() {
        m_store = std::make_unique<Store>(Store::soft());
        {
            const auto host = m_store->open();
            m_store->format(*host);
            m_store->format(*host, 1);
        }
        m_library = dlopen(KU_SOFTTOKEN, RTLD_NOW | RTLD_LOCAL);
        QVERIFY(m_library);
        const auto get =
            reinterpret_cast<CK_C_GetFunctionList>(dlsym(m_library, "C_GetFunctionList"));
        QVERIFY(get && get(&m_p11) == CKR_OK);
        QCOMPARE(m_p11->C_Initialize(nullptr), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_OpenSession(0, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr,
                                      &m_session),
                 CK_RV(CKR_OK));
    }

    void cleanup() {
        m_p11->C_Finalize(nullptr);
        dlclose(m_library);
    }

    void staysLoaded() {
        // GMP keeps the memory functions that C_Initialize installed: unloaded, they are a crash.
        // The flag is read, as p11-kit holds the library in this process with and without it.
        const Ran flags = run("readelf", {"-d", KU_SOFTTOKEN});
        QVERIFY2(flags.output.contains("NODELETE"), qPrintable(flags.output));
    }

    void knowsItsState() {
        CK_ULONG count = 0;
        QCOMPARE(m_p11->C_Initialize(nullptr), CK_RV(CKR_CRYPTOKI_ALREADY_INITIALIZED));
        QCOMPARE(m_p11->C_Finalize(nullptr), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_Finalize(nullptr), CK_RV(CKR_CRYPTOKI_NOT_INITIALIZED));
        QCOMPARE(m_p11->C_GetSlotList(CK_TRUE, nullptr, &count),
                 CK_RV(CKR_CRYPTOKI_NOT_INITIALIZED));
        CK_C_INITIALIZE_ARGS arguments{};
        arguments.pReserved = &count;
        QCOMPARE(m_p11->C_Initialize(&arguments), CK_RV(CKR_ARGUMENTS_BAD));
        QCOMPARE(m_p11->C_Initialize(nullptr), CK_RV(CKR_OK));
        // The sessions of the time before are gone.
        QCOMPARE(m_p11->C_CloseSession(m_session), CK_RV(CKR_SESSION_HANDLE_INVALID));
    }

    void refusesNothingness() {
        CK_ATTRIBUTE hollow{CKA_ID, nullptr, 5};
        CK_OBJECT_HANDLE object = 0;
        CK_ULONG size = 0;
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_GetSlotList(CK_TRUE, nullptr, nullptr), CK_RV(CKR_ARGUMENTS_BAD));
        QCOMPARE(m_p11->C_GetTokenInfo(0, nullptr), CK_RV(CKR_ARGUMENTS_BAD));
        QCOMPARE(m_p11->C_FindObjectsInit(m_session, &hollow, 1),
                 CK_RV(CKR_ATTRIBUTE_VALUE_INVALID));
        QCOMPARE(m_p11->C_CreateObject(m_session, &hollow, 1, &object),
                 CK_RV(CKR_ATTRIBUTE_VALUE_INVALID));
        QCOMPARE(generate(tc26::generateGost512, &hollow, 1), CK_RV(CKR_ATTRIBUTE_VALUE_INVALID));
        QCOMPARE(m_p11->C_SignInit(m_session, nullptr, 1), CK_RV(CKR_ARGUMENTS_BAD));
        QCOMPARE(m_p11->C_Sign(m_session, nullptr, 0, nullptr, &size),
                 CK_RV(CKR_OPERATION_NOT_INITIALIZED));
        QCOMPARE(m_p11->C_Login(m_session, CKU_USER, nullptr, 4), CK_RV(CKR_ARGUMENTS_BAD));
        QCOMPARE(m_p11->C_GetTokenInfo(99, nullptr), CK_RV(CKR_ARGUMENTS_BAD));
        CK_TOKEN_INFO info{};
        QCOMPARE(m_p11->C_GetTokenInfo(99, &info), CK_RV(CKR_SLOT_ID_INVALID));
        QCOMPARE(m_p11->C_EncryptInit(m_session, nullptr, 0), CK_RV(CKR_FUNCTION_NOT_SUPPORTED));
    }

    void secretHalfNeverComesOut_data() {
        QTest::addColumn<qulonglong>("mechanism");
        QTest::addColumn<qulonglong>("attribute");
        const auto row = [](const char* name, qulonglong mechanism, qulonglong attribute) {
            QTest::newRow(name) << mechanism << attribute;
        };
        row("2015, value", tc26::generateGost512, CKA_VALUE);
        row("2004, value", tc26::generateGost256, CKA_VALUE);
        row("RSA, exponent", CKM_RSA_PKCS_KEY_PAIR_GEN, CKA_PRIVATE_EXPONENT);
        row("RSA, first prime", CKM_RSA_PKCS_KEY_PAIR_GEN, CKA_PRIME_1);
        row("RSA, second prime", CKM_RSA_PKCS_KEY_PAIR_GEN, CKA_PRIME_2);
        row("RSA, coefficient", CKM_RSA_PKCS_KEY_PAIR_GEN, CKA_COEFFICIENT);
    }
    void secretHalfNeverComesOut() {
        QFETCH(qulonglong, mechanism);
        QFETCH(qulonglong, attribute);
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        QCOMPARE(generate(mechanism, nullptr, 0), CK_RV(CKR_OK));
        CK_BBOOL extractable = CK_TRUE, never = CK_FALSE;
        std::array<unsigned char, 512> room{};
        CK_ATTRIBUTE wanted[] = {{attribute, room.data(), room.size()},
                                 {CKA_EXTRACTABLE, &extractable, 1},
                                 {CKA_NEVER_EXTRACTABLE, &never, 1}};
        QCOMPARE(m_p11->C_GetAttributeValue(m_session, m_private, wanted, 3),
                 CK_RV(CKR_ATTRIBUTE_SENSITIVE));
        QCOMPARE(wanted[0].ulValueLen, CK_ULONG(CK_UNAVAILABLE_INFORMATION));
        QVERIFY(std::all_of(room.begin(), room.end(), [](unsigned char one) { return one == 0; }));
        QVERIFY(extractable == CK_FALSE && never == CK_TRUE); // the rest is answered all the same
        // And nobody without the PIN sees that there is such a key.
        QCOMPARE(m_p11->C_Logout(m_session), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_GetAttributeValue(m_session, m_private, wanted, 3),
                 CK_RV(CKR_OBJECT_HANDLE_INVALID));
    }

    void refusesWeakerKeys_data() {
        QTest::addColumn<qulonglong>("attribute");
        QTest::addColumn<bool>("value");
        QTest::newRow("extractable") << qulonglong(CKA_EXTRACTABLE) << true;
        QTest::newRow("not sensitive") << qulonglong(CKA_SENSITIVE) << false;
        QTest::newRow("for all to see") << qulonglong(CKA_PRIVATE) << false;
        QTest::newRow("of this session only") << qulonglong(CKA_TOKEN) << false;
    }
    void refusesWeakerKeys() {
        QFETCH(qulonglong, attribute);
        QFETCH(bool, value);
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        CK_BBOOL octet = value ? CK_TRUE : CK_FALSE;
        CK_ATTRIBUTE asked{attribute, &octet, 1};
        QCOMPARE(generate(tc26::generateGost512, &asked, 1), CK_RV(CKR_TEMPLATE_INCONSISTENT));
        octet = value ? CK_FALSE : CK_TRUE;
        QCOMPARE(generate(tc26::generateGost512, &asked, 1), CK_RV(CKR_OK));
    }

    void keysAreNotBroughtIn() {
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        CK_OBJECT_CLASS privateKey = CKO_PRIVATE_KEY;
        CK_OBJECT_HANDLE object = 0;
        unsigned char value[32] = {1};
        CK_ATTRIBUTE asked[] = {{CKA_CLASS, &privateKey, sizeof privateKey},
                                {CKA_VALUE, value, sizeof value}};
        QCOMPARE(m_p11->C_CreateObject(m_session, asked, 2, &object),
                 CK_RV(CKR_TEMPLATE_INCONSISTENT));
        QCOMPARE(m_p11->C_CreateObject(m_session, asked, 1, &object),
                 CK_RV(CKR_TEMPLATE_INCOMPLETE));
    }

    void asksForSizeFirst() {
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        QCOMPARE(generate(tc26::generateGost512, nullptr, 0), CK_RV(CKR_OK));
        CK_MECHANISM mechanism{tc26::signGost512, nullptr, 0};
        std::array<unsigned char, 64> digest{};
        std::array<unsigned char, 128> signature{};
        CK_ULONG size = 0;
        QCOMPARE(m_p11->C_SignInit(m_session, &mechanism, m_private), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_SignInit(m_session, &mechanism, m_private), CK_RV(CKR_OPERATION_ACTIVE));
        QCOMPARE(m_p11->C_Sign(m_session, digest.data(), 64, nullptr, &size), CK_RV(CKR_OK));
        QCOMPARE(size, CK_ULONG(128));
        size = 127;
        QCOMPARE(m_p11->C_Sign(m_session, digest.data(), 64, signature.data(), &size),
                 CK_RV(CKR_BUFFER_TOO_SMALL));
        QCOMPARE(m_p11->C_Sign(m_session, digest.data(), 64, signature.data(), &size),
                 CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_Sign(m_session, digest.data(), 64, signature.data(), &size),
                 CK_RV(CKR_OPERATION_NOT_INITIALIZED));
        mechanism.mechanism = CKM_RSA_PKCS;
        QCOMPARE(m_p11->C_SignInit(m_session, &mechanism, m_private),
                 CK_RV(CKR_KEY_TYPE_INCONSISTENT));
        mechanism.mechanism = CKM_AES_CBC;
        QCOMPARE(m_p11->C_SignInit(m_session, &mechanism, m_private), CK_RV(CKR_MECHANISM_INVALID));
    }

    void officerAndUserExclude() {
        CK_SESSION_HANDLE reader = 0;
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        QCOMPARE(login(CKU_USER, "0000"), CK_RV(CKR_USER_ALREADY_LOGGED_IN));
        QCOMPARE(login(CKU_SO, soPin), CK_RV(CKR_USER_ANOTHER_ALREADY_LOGGED_IN));
        QCOMPARE(m_p11->C_Logout(m_session), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_OpenSession(0, CKF_SERIAL_SESSION, nullptr, nullptr, &reader),
                 CK_RV(CKR_OK));
        QCOMPARE(login(CKU_SO, soPin), CK_RV(CKR_SESSION_READ_ONLY_EXISTS));
        QCOMPARE(m_p11->C_CloseSession(reader), CK_RV(CKR_OK));
        QCOMPARE(login(CKU_SO, soPin), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_OpenSession(0, CKF_SERIAL_SESSION, nullptr, nullptr, &reader),
                 CK_RV(CKR_SESSION_READ_WRITE_SO_EXISTS));
        QCOMPARE(generate(tc26::generateGost512, nullptr, 0), CK_RV(CKR_USER_NOT_LOGGED_IN));
        QCOMPARE(m_p11->C_InitToken(0, octets(soPin), std::strlen(soPin),
                                    octets("                                ")),
                 CK_RV(CKR_SESSION_EXISTS));
    }

    void servesOneTokenASession_data() {
        QTest::addColumn<bool>("isWriting");
        QTest::newRow("reading") << false;
        QTest::newRow("writing") << true;
    }
    void servesOneTokenASession() {
        QFETCH(bool, isWriting);
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        const QString slot = m_store->path("slot-00.token");
        const QByteArray other = contentOf(m_store->path("slot-01.token"));
        put(slot, other); // media exchanged between two calls
        QCOMPARE(isWriting ? generate(tc26::generateGost512, nullptr, 0)
                           : m_p11->C_FindObjectsInit(m_session, nullptr, 0),
                 CK_RV(CKR_DEVICE_REMOVED));
        QCOMPARE(m_p11->C_FindObjectsInit(m_session, nullptr, 0),
                 CK_RV(CKR_SESSION_HANDLE_INVALID));
        QCOMPARE(contentOf(slot), other);
    }

    void lastSessionEndsTheLogin() {
        CK_SESSION_HANDLE second = 0;
        QCOMPARE(login(CKU_USER, userPin), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_CloseSession(m_session), CK_RV(CKR_OK));
        QCOMPARE(m_p11->C_OpenSession(0, CKF_SERIAL_SESSION, nullptr, nullptr, &second),
                 CK_RV(CKR_OK));
        CK_SESSION_INFO info{};
        QCOMPARE(m_p11->C_GetSessionInfo(second, &info), CK_RV(CKR_OK));
        QCOMPARE(info.state, CK_STATE(CKS_RO_PUBLIC_SESSION));
    }
};

QTEST_GUILESS_MAIN(TestModule)
#include "test_module.moc"
