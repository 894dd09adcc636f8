// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/error.h"
#include "model/domain/finding.h"

/** The model's sentences speak of acts; here each names the option or the command that does it. */
namespace app::kualikctl {

/** NotFound of this: no free medium is in a slot. */
inline constexpr auto noFreeMedium = "free-medium";

/** What went wrong, and with what it is put right. */
QString sentenceOf(const crypto::Error& error);

/** What the operator does about a finding, and with what. */
QString adviceOf(const model::Finding& finding);

} // namespace app::kualikctl
