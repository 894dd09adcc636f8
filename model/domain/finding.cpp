// SPDX-License-Identifier: Apache-2.0
#include "model/domain/finding.h"

namespace model {

std::string_view nameOf(FindingCode code) {
    switch (code) {
#define KU_NAME(name)                                                                              \
    case FindingCode::name:                                                                        \
        return #name;
        KU_FINDING_CODES(KU_NAME)
#undef KU_NAME
    }
    return "FieldMissing";
}

QStringList codesOf(const std::vector<Finding>& findings, Severity severity) {
    QStringList codes;
    for (const Finding& finding : findings) {
        if (finding.severity != severity) continue;
        const std::string_view name = nameOf(finding.code);
        codes += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace model
