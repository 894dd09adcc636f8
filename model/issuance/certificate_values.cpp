// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/certificate_values.h"

#include "model/application/check.h"
#include "model/rules/contact.h"
#include "model/rules/person_name.h"

namespace model {

crypto::profile::Values withRow(crypto::profile::Values authority, const EmployeeRow& asGiven,
                                const Rules& rules) {
    const EmployeeRow row = normalised(asGiven);
    const PersonName name = splitName(row.fullName);
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty()) authority[key] = value.toStdString();
    };
    put("surname", name.surname);
    put("givenName", name.givenName);
    put("patronymic", name.patronymic);
    put("iin", row.iin);
    put("bin", row.bin);
    if (const Region* region = regionOf(row, rules)) put("region", region->certificateName);
    put("email", readEmail(row.email, rules.email).address);
    put("phone", readMobile(row.phone, rules.phone).number);
    return authority;
}

} // namespace model
