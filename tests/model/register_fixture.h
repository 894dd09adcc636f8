// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "model/register/register.h"

/** What the register's tests share: a clock that stands still, and the acts up to an issue. */
namespace model::test {

class FakeClock final : public crypto::Clock {
public:
    Time now() const override { return at; }
    void advance(std::chrono::seconds by) { at += by; }
    Time at = Time(std::chrono::seconds(1785000000)); // 2026-07-25 17:20:00 UTC
};

inline Secret fixedKey(std::uint8_t octet = 0xa5) {
    return Secret(Bytes(32, octet));
}

inline QString reason(const Error& error) {
    return QString::fromStdString(crypto::describe(error)) + ' ' +
           QString::fromStdString(error.arguments.empty() ? std::string()
                                                          : error.arguments.front());
}

template <typename T>
T unwrapped(Result<T> answer, const char* call) {
    if (!answer) qFatal("%s: %s", call, qPrintable(reason(answer.error())));
    return std::move(answer).value();
}

// The answer of a call that must succeed.
#define KU_OK(...) model::test::unwrapped((__VA_ARGS__), #__VA_ARGS__)

// A call that must fail with this code; %1 of the error, if given, must be this.
#define KU_FAILS(call, expectedCode)                                                               \
    do {                                                                                           \
        auto kuAnswer = (call);                                                                    \
        QVERIFY2(!kuAnswer.has_value(), #call " must fail");                                       \
        QCOMPARE(QString::fromUtf8(crypto::nameOf(kuAnswer.error().code).data()),                  \
                 QString::fromUtf8(crypto::nameOf(ErrorCode::expectedCode).data()));               \
    } while (false)
#define KU_REFUSED(call, rule)                                                                     \
    do {                                                                                           \
        auto kuAnswer = (call);                                                                    \
        QVERIFY2(!kuAnswer.has_value(), #call " must be refused");                                 \
        QCOMPARE(QString::fromUtf8(crypto::nameOf(kuAnswer.error().code).data()),                  \
                 QStringLiteral("RegisterRefused"));                                               \
        QVERIFY2(QString::fromStdString(kuAnswer.error().arguments.at(0)).contains(rule),          \
                 kuAnswer.error().arguments.at(0).c_str());                                        \
    } while (false)

/** SEQUENCE { tbs, rest }: what a signed object looks like around its to-be-signed part. */
inline Bytes wrap(const Bytes& tbs, std::uint8_t rest = 0x05) {
    Bytes der(tbs.size() + 5);
    der[0] = 0x30;
    der[1] = 0x81;
    der[2] = static_cast<std::uint8_t>(tbs.size() + 2);
    std::copy(tbs.begin(), tbs.end(), der.begin() + 3);
    der[tbs.size() + 3] = rest;
    return der;
}

inline Bytes octets(std::size_t count, int seed) {
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(seed * 31 + static_cast<int>(i) * 7 + 1);
    bytes[0] = static_cast<std::uint8_t>(0x10 + seed % 0x60);
    bytes[1] = static_cast<std::uint8_t>(seed >> 8);
    bytes[2] = static_cast<std::uint8_t>(seed);
    return bytes;
}

/** A register in a folder of its own with one CA. */
class Fixture {
public:
    Fixture() { reopenNew(); }

    QString path() const { return folder.filePath(QStringLiteral("register.db")); }
    void close() { own.reset(); }
    Register& open() {
        own.reset();
        own.emplace(KU_OK(Register::open(path(), fixedKey(), clock, QStringLiteral("Айгүл"))));
        return *(reg = &*own);
    }

    template <typename Act>
    void change(const QString& act, Act body) {
        auto transaction = KU_OK(reg->begin());
        body(transaction);
        KU_OK(transaction.commit({act, QStringLiteral("test")}));
    }

    Id addCa(int seed) {
        Id id = 0;
        change(QStringLiteral("ca.added"), [&](Transaction& transaction) {
            CaGeneration made;
            made.name = QStringLiteral("МО КО %1").arg(seed);
            made.certificate = octets(40, seed);
            made.tokenModule = QStringLiteral("kualik-softtoken");
            made.tokenSerial = QStringLiteral("CA-1");
            made.keyId = octets(16, seed);
            made.notBefore = clock.at;
            made.notAfter = clock.at + std::chrono::days(3650);
            id = KU_OK(reg->authorities().add(transaction, made));
            CrlStart start;
            start.caId = id;
            KU_OK(reg->crlStarts().add(transaction, start));
        });
        return id;
    }

    static EmployeeRow employee(int number, const QString& name = QStringLiteral("Әлібек Қанат"),
                                const QString& iin = QStringLiteral("880101300123")) {
        EmployeeRow row;
        row.number = number;
        row.fullName = name;
        row.iin = iin;
        row.bin = QStringLiteral("990240003456");
        row.organization = QStringLiteral("Министрлік");
        row.region = QStringLiteral("Астана қаласы");
        row.regionCode = QStringLiteral("71");
        return row;
    }

    /** A letter with these rows; the ids of its rows. */
    std::vector<Id> addLetter(std::vector<EmployeeRow> rows,
                              const QString& number = QStringLiteral("12-3/456")) {
        Id id = 0;
        change(QStringLiteral("application.added"), [&](Transaction& transaction) {
            Application letter;
            letter.letterNumber = number;
            letter.letterDate = QDate(2026, 7, 20);
            letter.received = QDate(2026, 7, 21);
            letter.stateBody = QStringLiteral("Қаржы министрлігі");
            letter.executorName = QStringLiteral("Өмірова Ақмарал");
            letter.mediaCount = static_cast<int>(rows.size());
            letter.rows = std::move(rows);
            id = KU_OK(reg->applications().add(transaction, letter));
        });
        std::vector<Id> ids;
        for (const EmployeeRow& row : KU_OK(reg->applications().byId(id)).rows)
            ids.push_back(row.id);
        return ids;
    }

    void accept(Id rowId) {
        change(QStringLiteral("row.accepted"), [&](Transaction& transaction) {
            const auto found = KU_OK(reg->applications().row(rowId));
            KU_OK(reg->applications().accept(transaction, found.row));
        });
    }

    Id acceptedRow() {
        const Id row = addLetter({employee(1)}).front();
        accept(row);
        return row;
    }

    Issue plannedIssue(Id rowId, int seed) const {
        Issue issue;
        issue.rowId = rowId;
        issue.caId = ca;
        issue.mediumSerial = QStringLiteral("M-%1").arg(seed);
        issue.keyId = octets(16, seed);
        issue.structure = QStringLiteral("ucgo-user-gost2015");
        issue.edition = QStringLiteral("595-2023-12-01");
        return issue;
    }

    TbsRecord plannedTbs(Id issueId, int seed) const {
        return {ca,
                issueId,
                octets(20, seed),
                octets(128, seed),
                QStringLiteral("ucgo-user-gost2015"),
                QStringLiteral("595-2023-12-01"),
                octets(60, seed)};
    }

    CertificateRecord plannedCertificate(Id rowId) const {
        const auto found = KU_OK(reg->applications().row(rowId));
        CertificateRecord record;
        record.fullName = found.row.fullName;
        record.iin = found.row.iin;
        record.bin = found.row.bin;
        record.organization = found.row.organization;
        record.letterNumber = found.letterNumber;
        record.notBefore = clock.at;
        record.notAfter = clock.at + std::chrono::days(365);
        return record;
    }

    /** An issue taken as far as this; each step in a transaction of its own. */
    Id issueUpTo(IssueState state, Id rowId, int seed) {
        Id id = 0;
        change(QStringLiteral("issue.begun"), [&](Transaction& transaction) {
            id = KU_OK(reg->issues().begin(transaction, plannedIssue(rowId, seed)));
        });
        const auto step = [&](IssueState reached, auto act) {
            if (state >= reached) change(QStringLiteral("issue.step"), act);
        };
        step(IssueState::KeyGenerated, [&](Transaction& transaction) {
            KU_OK(reg->issues().keyGenerated(transaction, id, octets(128, seed), octets(50, seed)));
        });
        step(IssueState::Recorded, [&](Transaction& transaction) {
            KU_OK(reg->issues().recordBeforeSigning(transaction, plannedTbs(id, seed)));
        });
        step(IssueState::Signed, [&](Transaction& transaction) {
            CertificateRecord record = plannedCertificate(rowId);
            record.mediumSerial = plannedIssue(rowId, seed).mediumSerial;
            KU_OK(reg->issues().signedCertificate(transaction, id, record, wrap(octets(60, seed))));
        });
        step(IssueState::Written,
             [&](Transaction& transaction) { KU_OK(reg->issues().written(transaction, id)); });
        return id;
    }

    QTemporaryDir folder;
    FakeClock clock;
    Register* reg = nullptr; // its own, or that of a session
    Id ca = 0;

protected:
    struct Elsewhere {}; // the register is to be a session's
    explicit Fixture(Elsewhere) {}

private:
    std::optional<Register> own;

    void reopenNew() {
        own.emplace(KU_OK(Register::create(path(), fixedKey(), clock, QStringLiteral("Айгүл"))));
        reg = &*own;
        change(QStringLiteral("workplace.created"), [&](Transaction& transaction) {
            auto settings = reg->settings();
            KU_OK(settings.set(transaction, QLatin1String(settingMostDaysAhead),
                               QStringLiteral("30")));
            KU_OK(settings.set(transaction, QLatin1String(settingUtcOffsetMinutes),
                               QStringLiteral("300")));
        });
        ca = addCa(1);
    }
};

/** While it lives, SQLite locks by another octet of its files than it does: see PageCheck. */
class LockByteAt {
public:
    explicit LockByteAt(int place);
    ~LockByteAt();
    LockByteAt(const LockByteAt&) = delete;
    LockByteAt& operator=(const LockByteAt&) = delete;
};

/** The file as whoever has the key could open it: no guard of ours in between. */
class RawDatabase {
public:
    explicit RawDatabase(const QString& path, const Secret& key = fixedKey());
    ~RawDatabase();
    /** Empty: done. Else SQLite's message. */
    QString execute(const QString& sql);
    QString value(const QString& sql);
    /** A statement with one value of octets. */
    QString executeWith(const QString& sql, const Bytes& value);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace model::test
