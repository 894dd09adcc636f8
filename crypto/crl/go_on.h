// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace crypto::crl {

/** Asked now and then how far the work is (entries or octets, see there); false: Cancelled. */
using GoOn = std::function<bool(std::uint64_t done)>;

} // namespace crypto::crl
