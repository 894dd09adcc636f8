// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/fill.h"

#include <random>

#include "crypto/clock.h"
#include "model/access/clock_guard.h"
#include "model/access/open_desk.h"
#include "model/access/workplace.h"
#include "model/authority/training_chain.h"
#include "tests/bench/window/watcher.h"

namespace bench {

namespace {

using namespace model;

constexpr int rowsOfALetter = 100;
constexpr int lettersAtOnce = 20; // in one durable transaction
constexpr int daysBehind = 1000;  // the first was issued so long ago
constexpr int daysValid = 365;

const char* const surnames[] = {"Әбілқасымов", "Сәрсенова", "Ғұмарова",   "Қоңыратбаев",
                                "Өтегенов",    "Жүнісова",  "Ысқақов",    "Іліясова",
                                "Нұрғалиев",   "Ковалёва",  "Цой-Ахметов"};
const char* const names[] = {"Жәңгір", "Ләйлә", "Әсел", "Қанат", "Үміт", "Ерлан", "Гүлнар"};
const char* const patronymics[] = {"Ұланұлы", "Болат қызы", "Серікұлы", "Маратқызы", "Өмірұлы"};

class Filling {
public:
    Filling(Session& session, CaGeneration ca, int certificates)
        : m_session(&session)
        , m_ca(std::move(ca))
        , m_count(certificates) {}

    Status run() {
        while (m_done < m_count) {
            KU_TRY(auto transaction, reg().begin());
            for (int i = 0; i < lettersAtOnce && m_done < m_count; ++i)
                KU_CHECK(letter(transaction));
            KU_CHECK(transaction.commit({QStringLiteral("bench.filled"), QString::number(m_done)}));
        }
        return done();
    }

private:
    Register& reg() { return m_session->reg; }

    Bytes octets(std::size_t count) {
        Bytes bytes(count);
        for (auto& octet : bytes)
            octet = static_cast<std::uint8_t>(m_random());
        bytes[0] = static_cast<std::uint8_t>(bytes[0] & 0x7f) | 1;
        return bytes;
    }

    EmployeeRow person(int number) {
        const auto pick = [this](const auto& from) {
            return QString::fromUtf8(from[m_random() % std::size(from)]);
        };
        EmployeeRow row;
        row.number = number;
        row.fullName =
            QStringLiteral("%1 %2 %3").arg(pick(surnames), pick(names), pick(patronymics));
        row.iin = iinOf(m_done);
        row.bin = QStringLiteral("%1").arg(230440000010 + m_done % 400);
        row.organization =
            QStringLiteral("Қазақстан Республикасының %1-министрлігі").arg(m_done % 400);
        row.position = QStringLiteral("Бас сарапшы");
        row.region = QStringLiteral("Астана қаласы");
        row.regionCode = QStringLiteral("71");
        row.email = QStringLiteral("a%1@ministry.example").arg(m_done);
        row.phone = QStringLiteral("+77010000001");
        return row;
    }

    Status letter(Transaction& transaction) {
        const auto age = std::chrono::hours(24 * daysBehind) * (m_count - m_done) / m_count;
        m_at = reg().now() - std::chrono::duration_cast<std::chrono::seconds>(age);
        m_day = civilDay(m_at, std::chrono::hours(5));
        Application letter;
        letter.letterNumber = QStringLiteral("01-7/%1").arg(m_done);
        letter.letterDate = letter.received = m_day;
        letter.stateBody = QStringLiteral("Қазақстан Республикасының Оқу-ағарту министрлігі");
        letter.headName = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
        letter.executorName = QStringLiteral("Сәрсенова Ләйлә Болат қызы");
        letter.executorPhone = QStringLiteral("+77172740000");
        const int count = std::min(rowsOfALetter, m_count - m_done);
        letter.mediaCount = count;
        const int first = m_done;
        for (int i = 0; i < count; ++i, ++m_done)
            letter.rows.push_back(person(i + 1));
        KU_TRY(const Id id, reg().applications().add(transaction, letter));
        KU_TRY(letter, reg().applications().byId(id));
        for (int i = 0; i < count; ++i)
            KU_CHECK(issue(transaction, letter, letter.rows[std::size_t(i)], first + i));
        return done();
    }

    Status issue(Transaction& transaction, const Application& letter, const EmployeeRow& row,
                 int number) {
        KU_CHECK(reg().applications().accept(transaction, row));
        const QString serial = QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'));
        KU_TRY(const Id medium, reg().media().add(transaction, serial, MediumKind::UsbA));
        KU_CHECK(
            reg().media().record(transaction, {.mediumId = medium, .applicationId = letter.id}));
        Issue begun;
        begun.rowId = row.id;
        begun.caId = m_ca.id;
        begun.mediumSerial = serial;
        begun.keyId = octets(16);
        begun.structure = QStringLiteral("ucgo-user-gost2015");
        begun.edition = QStringLiteral("595-2023-12-01");
        auto issues = reg().issues();
        KU_TRY(const Id id, issues.begin(transaction, begun));
        const Bytes key = octets(128), tbs = octets(700);
        KU_CHECK(issues.keyGenerated(transaction, id, key, octets(500)));
        KU_CHECK(issues.recordBeforeSigning(
            transaction, {m_ca.id, id, octets(20), key, begun.structure, begun.edition, tbs}));
        KU_CHECK(issues.signedCertificate(transaction, id, certificate(letter, row, serial),
                                          around(tbs)));
        KU_CHECK(issues.written(transaction, id));
        KU_CHECK(reg().media().record(transaction, {.mediumId = medium,
                                                    .state = MediumState::HandedOver,
                                                    .holderName = row.fullName,
                                                    .holderIin = row.iin,
                                                    .issueId = id}));
        KU_CHECK(reg().journal().append(transaction, line(letter, row, serial, id)));
        return issues.handedOver(transaction, id);
    }

    CertificateRecord certificate(const Application& letter, const EmployeeRow& row,
                                  const QString& medium) const {
        CertificateRecord record;
        record.fullName = row.fullName;
        record.iin = row.iin;
        record.bin = row.bin;
        record.organization = row.organization;
        record.letterNumber = letter.letterNumber;
        record.mediumSerial = medium;
        record.notBefore = m_at;
        record.notAfter = m_at + std::chrono::hours(24 * daysValid);
        return record;
    }

    JournalLine line(const Application& letter, const EmployeeRow& row, const QString& medium,
                     Id issueId) const {
        JournalLine line;
        line.issueId = issueId;
        line.stateBody = letter.stateBody;
        line.letterNumber = letter.letterNumber;
        line.letterDate = letter.letterDate;
        line.userName = row.fullName;
        line.issuedOn = line.handedOverOn = m_day;
        line.mediumSerial = medium;
        line.receiverName = letter.executorName;
        line.receiverDocument = QStringLiteral("ҚК 001234");
        return line;
    }

    /** SEQUENCE { to-be-signed part, as many octets as algorithm and signature have }. */
    Bytes around(const Bytes& tbs) {
        Bytes der{0x30, 0x82, 0, 0};
        const Bytes rest = octets(146);
        der.insert(der.end(), tbs.begin(), tbs.end());
        der.insert(der.end(), rest.begin(), rest.end());
        der[2] = static_cast<std::uint8_t>((der.size() - 4) >> 8);
        der[3] = static_cast<std::uint8_t>(der.size() - 4);
        return der;
    }

    Session* m_session;
    CaGeneration m_ca;
    int m_count;
    int m_done = 0;
    Time m_at;
    QDate m_day;
    std::mt19937 m_random; // the same every time
};

Status fill(const QString& folder, int certificates) {
    static const crypto::SystemClock clock;
    crypto::SystemRandom random;
    KU_TRY(Session session,
           workplace::create({folder, operatorName, true, {}},
                             Secret(std::string_view(password.toUtf8().constData())), clock,
                             random));
    KU_CHECK(ClockGuard(session.reg).confirm());
    KU_TRY(auto desk, OpenDesk::open(std::move(session)));
    Session& open = desk->session();
    Job job;
    KU_CHECK(makeTrainingChain(**desk, trainingModule(), Secret(std::string_view("2580")), job));
    KU_TRY(const auto ca,
           open.reg.authorities().active(AuthorityKind::StateBodies, Algorithm::Gost2015));
    if (!ca) return Error{ErrorCode::Internal, {}, "no CA"};
    return Filling(open, *ca, certificates).run();
}

} // namespace

QString iinOf(int person) {
    constexpr int days = 18250;
    return QDate(1950, 1, 1).addDays(person % days).toString(QStringLiteral("yyMMdd")) +
           QStringLiteral("%1").arg(300000 + person / days, 6, 10, QLatin1Char('0'));
}

QStringList sheetRow(int person) {
    return {QStringLiteral("Сәрсенова Ләйлә Болат қызы"),
            iinOf(person),
            QStringLiteral("230440000010"),
            QStringLiteral("Қазақстан Республикасының Оқу-ағарту министрлігі"),
            QStringLiteral("Бас сарапшы"),
            QStringLiteral("Астана қаласы"),
            QStringLiteral("a%1@ministry.example").arg(person),
            QStringLiteral("+77010000001")};
}

bool fillWorkplace(const QString& folder, int certificates) {
    const double begin = milliseconds(CLOCK_MONOTONIC);
    if (const Status filled = fill(folder, certificates); !filled) {
        std::fprintf(stderr, "filling: %s\n", crypto::describe(filled.error()).c_str());
        return false;
    }
    std::printf("a register of %d certificates, filled in %.0f s\n", certificates,
                (milliseconds(CLOCK_MONOTONIC) - begin) / 1e3);
    return true;
}

} // namespace bench
