// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/domain/authority.h"

namespace model {

/**
 * What a CA that signs nothing new any more still owes, as after its renewal: lists, until one of
 * them is later than the end of the last certificate that it issued (RFC 5280 3.3).
 */
struct CaDuty {
    std::optional<Time> lastEnd; // of its certificates; nothing: it has issued none here
    bool isDone = false;         // it may be put away with its key
};

Result<CaDuty> dutyOf(const Session& session, const CaGeneration& ca);

} // namespace model
