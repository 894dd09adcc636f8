// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/certificate_named.h"

#include <algorithm>

#include "app/kualikctl/records.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

Result<model::CertificateRecord> certificateNamed(const QString& word, const model::Register& reg) {
    model::CertificateQuery query;
    query.serialHex = word.toLower();
    KU_TRY(const auto found, reg.certificates().find(query));
    const auto exact = std::find_if(found.begin(), found.end(), [&](const auto& record) {
        return hexOf(record.serial) == query.serialHex;
    });
    if (exact != found.end()) return *exact;
    const auto id = idOf(word);
    if (!id) return Error{ErrorCode::NotFound, {"certificate", word.toStdString()}};
    return reg.certificates().byId(*id);
}

} // namespace app::kualikctl
