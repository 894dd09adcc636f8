// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/domain/common.h"

namespace model {

/** From where a CA's lists go on in this register. */
enum class CrlStartKind {
    MadeHere,       // the CA was made here: there is no earlier list
    NeverPublished, // an existing CA, of which an operator says that it published none
    LastCrl,        // an existing CA's last list, which came in with its entries
};

struct CrlStart {
    Id id = 0;
    Id caId = 0;
    CrlStartKind kind = CrlStartKind::MadeHere;
    std::int64_t number = 0; // the next list has a greater one
    std::optional<Time> thisUpdate = {};
    std::optional<Time> nextUpdate = {};
    Bytes der = {}; // of the last list, as it was given
};

} // namespace model
