// SPDX-License-Identifier: Apache-2.0
// Keys that are on record, found again; what makes them is in ca_keys.cpp.
#include <algorithm>

#include <QJsonObject>

#include "crypto/provider/algorithms.h"
#include "model/authority/ca_keys.h"

namespace model {

namespace x509 = crypto::x509;

namespace {

bool certifies(const x509::Certificate& certificate, const CaKey& key) {
    const auto certified = crypto::provider::readPublicKeyInfo(certificate.publicKeyInfo);
    return certified && certified->algorithm == key.algorithm && certified->octets == key.publicKey;
}

template <typename Is>
Result<bool> isAnyGivenUp(const Register& reg, Is is) {
    KU_TRY(const auto keys, everyCaKey(reg));
    return std::any_of(keys.begin(), keys.end(), [&](const CaKey& key) {
        return key.state == CaKeyState::Abandoned && is(key);
    });
}

/** In the same transaction; detail names it. */
Status retireBefore(const Register& reg, Transaction& transaction, const CaKey& key,
                    const CaGeneration& next, QJsonObject& detail) {
    if (key.renews == 0) return done();
    KU_TRY(CaGeneration before, reg.authorities().byId(key.renews));
    KU_TRY(const auto certificate, x509::Certificate::parse(before.certificate));
    detail.insert(QStringLiteral("renews"), QString::fromStdString(certificate.serialHex()));
    if (!before.active || !next.active) return done();
    before.active = false; // its lists go on, see dutyOf()
    return reg.authorities().setPlace(transaction, before);
}

} // namespace

Result<std::vector<CaKey>> everyCaKey(const Register& reg) {
    std::vector<CaKey> keys;
    for (Id id = 1;; ++id) {
        auto key = reg.caKeys().byId(id);
        if (!key && key.error().code == ErrorCode::NotFound) return keys;
        if (!key) return key.error();
        keys.push_back(std::move(*key));
    }
}

Result<std::optional<CaKey>> keyAskedFor(const Register& reg,
                                         const x509::Certificate& certificate) {
    KU_TRY(const auto begun, reg.caKeys().unfinished());
    for (const CaKey& key : begun)
        if (key.asks() && certifies(certificate, key)) return std::optional(key);
    return std::optional<CaKey>();
}

Result<bool> isGivenUp(const Register& reg, const x509::Certificate& certificate) {
    return isAnyGivenUp(reg, [&](const CaKey& key) { return certifies(certificate, key); });
}

Result<bool> isGivenUp(const Register& reg, const Bytes& keyId) {
    return isAnyGivenUp(reg, [&](const CaKey& key) { return key.keyId == keyId; });
}

Status retireRenewed(const Register& reg, Transaction& transaction, const CaGeneration& signs,
                     QJsonObject& detail) {
    KU_TRY(const auto keys, everyCaKey(reg));
    for (const CaKey& key : keys)
        if (key.caId == signs.id) return retireBefore(reg, transaction, key, signs, detail);
    return done(); // its key was not made here
}

Status endCaKey(const Register& reg, Transaction& transaction, const CaKey& key,
                const CaGeneration& became, QJsonObject& detail) {
    KU_CHECK(reg.caKeys().adopted(transaction, key.id, became.id));
    return retireBefore(reg, transaction, key, became, detail);
}

} // namespace model
