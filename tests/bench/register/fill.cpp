// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/register/fill.h"

#include <algorithm>
#include <map>
#include <random>

#include "crypto/asn1/writer.h"
#include "model/register/certificate_store.h"

namespace bench {

namespace {

using namespace model;

constexpr int atOnce = 50000; // in one durable transaction

class Filling {
public:
    Filling(Register& reg, const CaGeneration& ca, bool isRevoked)
        : m_reg(reg)
        , m_ca(ca)
        , m_isRevoked(isRevoked) {}

    /**
     * Serials and the hashes of keys go up within a transaction: their indexes are written page
     * after page and not everywhere at once, which takes many times as long. In the end they hold
     * the same.
     */
    Status some(Transaction& transaction, int first, int count) {
        std::vector<Bytes> serials(static_cast<std::size_t>(count));
        std::map<Bytes, Bytes> keys; // by hash
        for (Bytes& serial : serials) {
            serial = octets(20);
            Bytes key = octets(128);
            Bytes hash = publicKeyHash(key);
            keys.emplace(std::move(hash), std::move(key));
        }
        std::sort(serials.begin(), serials.end());
        auto key = keys.begin();
        for (int i = 0; i < count; ++i)
            KU_CHECK(
                one(transaction, first + i, serials[static_cast<std::size_t>(i)], (key++)->second));
        return crypto::done();
    }

private:
    Status one(Transaction& transaction, int number, const Bytes& serial, const Bytes& key) {
        const Bytes tbs = octets(700);
        KU_TRY(const Id tbsId,
               m_reg.certificates().recordTbs(
                   transaction, {m_ca.id, 0, serial, key, QStringLiteral("ucgo-user-gost2015"),
                                 QStringLiteral("595-2023-12-01"), tbs}));
        CertificateRecord record;
        record.fullName = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
        record.iin = QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0'));
        record.notBefore = m_reg.now();
        record.notAfter = m_reg.now() + std::chrono::days(365);
        // SEQUENCE { the part, ... }, as the register's guard wants it.
        const Bytes der = crypto::asn1::sequence({tbs, octets(40)});
        KU_TRY(const Id id, m_reg.certificates().insert(transaction, tbsId, record, der));
        if (!m_isRevoked) return crypto::done();
        const int reason = number % 3 == 0 ? 5 : -1;
        KU_CHECK(m_reg.revocations().revoke(
            transaction, {id, {}, m_reg.now(), QStringLiteral("ucgo.revoke.3"), reason}));
        return crypto::done();
    }
    Bytes octets(std::size_t count) {
        Bytes bytes(count);
        for (auto& octet : bytes)
            octet = static_cast<std::uint8_t>(m_random());
        bytes[0] = static_cast<std::uint8_t>((bytes[0] & 0x7f) | 1);
        return bytes;
    }

    Register& m_reg;
    const CaGeneration& m_ca;
    bool m_isRevoked;
    std::mt19937 m_random{1};
};

} // namespace

model::Status fillRegister(Register& reg, const CaGeneration& ca, int count, bool isRevoked) {
    Filling filling(reg, ca, isRevoked);
    for (int number = 0; number < count; number += atOnce) {
        KU_TRY(auto transaction, reg.begin());
        KU_CHECK(filling.some(transaction, number, std::min(atOnce, count - number)));
        KU_CHECK(transaction.commit({QStringLiteral("bench.filled"), QString::number(number)}));
    }
    return crypto::done();
}

} // namespace bench
