// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/stand_in_key.h"

#include <algorithm>

#include "crypto/keystore/software_key.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"

namespace model {

Result<SignerSource> standInKey(Desk& desk, const std::string& structure, Job& job) {
    job.progress(Step::GeneratingKey);
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const auto found, structures->find(structure, today));
    const auto& sizes = found.keyBits;
    const int bits = sizes.empty() ? 0 : *std::min_element(sizes.begin(), sizes.end());
    KU_TRY(const auto pair, crypto::keystore::generateKey(
                                found.algorithm, static_cast<unsigned>(bits), desk.random));
    KU_TRY(auto signer, pair.signer());
    return SignerSource{std::move(signer)};
}

} // namespace model
