// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "crypto/bytes.h"
#include "crypto/clock.h"
#include "crypto/result.h"
#include "crypto/secret.h"
#include "crypto/signer.h"

namespace model {

using crypto::Algorithm;
using crypto::Bytes;
using crypto::ByteView;
using crypto::done;
using crypto::Error;
using crypto::ErrorCode;
using crypto::Nothing;
using crypto::Result;
using crypto::Secret;
using crypto::Status;
using crypto::Time;

/** A row's number in the register; 0 means "not stored yet". */
using Id = std::int64_t;

} // namespace model
