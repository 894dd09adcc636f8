// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"
#include "model/register/register.h"

namespace app::kualikctl {

/** By whole serial number, or by its number in the register. NotFound(certificate, word). */
Result<model::CertificateRecord> certificateNamed(const QString& word, const model::Register& reg);

} // namespace app::kualikctl
