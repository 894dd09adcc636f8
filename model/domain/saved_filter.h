// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/certificate_record.h"

namespace model {

/** A search among the certificates that an operator gave a name. */
struct SavedFilter {
    Id id = 0;
    QString name;
    QString text;
    std::optional<CertificateStatus> status;
};

} // namespace model
