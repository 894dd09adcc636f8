// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "token/return_codes.h"

using namespace token;

/** The list is the header's own, read here as text: a new code in it fails until it has a row. */
class TestReturnCodes : public QObject {
    Q_OBJECT
private slots:
    void everyCodeHasARow_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qulonglong>("value");
        QFile header(KU_PKCS11_HEADER);
        QVERIFY2(header.open(QIODevice::ReadOnly), KU_PKCS11_HEADER);
        const QRegularExpression definition(R"(#define\s+(CKR_\w+)\s+\((0x[0-9a-f]+|\d+)UL\))");
        auto found = definition.globalMatch(QString::fromLatin1(header.readAll()));
        int count = 0;
        while (found.hasNext()) {
            const auto one = found.next();
            if (one.captured(1) == "CKR_OK") continue; // not a failure
            QTest::newRow(qPrintable(one.captured(1)))
                << one.captured(1) << one.captured(2).toULongLong(nullptr, 0);
            ++count;
        }
        QVERIFY(count > 80);
    }

    void everyCodeHasARow() {
        QFETCH(QString, name);
        QFETCH(qulonglong, value);
        QVERIFY(isKnown(value));
        QCOMPARE(QString::fromStdString(nameOfReturn(value)), name);
        const Error error = errorOf(value, "C_Test", "serial");
        QCOMPARE(error.arguments.at(0), std::string("serial"));
        QVERIFY(error.detail.find(name.toStdString()) != std::string::npos);
    }

    /** The sentence says which PIN was meant where PKCS#11's name would stand. */
    void aPinsErrorLeavesItsPlaceToThePin() {
        for (const unsigned long value : {0xa0UL, 0xa1UL, 0xa2UL, 0xa3UL, 0xa4UL})
            QCOMPARE(errorOf(value, "C_Login", "serial").arguments,
                     std::vector<std::string>{"serial"});
        QCOMPARE(errorOf(0x30, "C_Sign", "serial").arguments,
                 (std::vector<std::string>{"serial", "CKR_DEVICE_ERROR"}));
    }

    // tokens.md 2, "CKR handling"
    void action_data() {
        QTest::addColumn<qulonglong>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, qulonglong value, ErrorCode code) {
            QTest::newRow(name) << value << static_cast<int>(code);
        };
        row("PIN_INCORRECT", 0xa0, ErrorCode::PinIncorrect);
        row("PIN_LOCKED", 0xa4, ErrorCode::PinLocked);
        row("PIN_EXPIRED", 0xa3, ErrorCode::PinExpired);
        row("PIN_LEN_RANGE", 0xa2, ErrorCode::PinLength);
        row("PIN_INVALID", 0xa1, ErrorCode::PinRefused);
        row("USER_NOT_LOGGED_IN", 0x101, ErrorCode::LoginNeeded);
        row("SESSION_HANDLE_INVALID", 0xb3, ErrorCode::MediumRemoved);
        row("SESSION_CLOSED", 0xb0, ErrorCode::MediumRemoved);
        row("DEVICE_REMOVED", 0x32, ErrorCode::MediumRemoved);
        row("TOKEN_NOT_PRESENT", 0xe0, ErrorCode::MediumNotPresent);
        row("SLOT_ID_INVALID", 0x3, ErrorCode::MediumNotPresent);
        row("DEVICE_ERROR", 0x30, ErrorCode::MediumFailed);
        row("GENERAL_ERROR", 0x5, ErrorCode::MediumFailed);
        row("FUNCTION_FAILED", 0x6, ErrorCode::MediumFailed);
        row("DEVICE_MEMORY", 0x31, ErrorCode::MediumFull);
        row("TOKEN_WRITE_PROTECTED", 0xe2, ErrorCode::MediumWriteProtected);
        row("SESSION_READ_ONLY", 0xb5, ErrorCode::MediumWriteProtected);
        row("MECHANISM_INVALID", 0x70, ErrorCode::MechanismMissing);
        row("OPERATION_ACTIVE", 0x90, ErrorCode::MediumBusy);
        row("HOST_MEMORY", 0x2, ErrorCode::OutOfMemory);
        row("FUNCTION_CANCELED", 0x50, ErrorCode::Cancelled);
        row("a vendor's own", 0x80000006, ErrorCode::MediumFailed);
    }

    void action() {
        QFETCH(qulonglong, value);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(errorOf(value, "C_Test", "serial").code), code);
    }
};

QTEST_GUILESS_MAIN(TestReturnCodes)
#include "test_return_codes.moc"
