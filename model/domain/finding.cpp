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

} // namespace model
