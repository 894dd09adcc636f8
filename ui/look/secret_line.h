// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/common.h"

class QLineEdit;

namespace ui::look {

/** What was typed, as a secret that is wiped; the line is empty afterwards. */
model::Secret takeSecret(QLineEdit& line);

} // namespace ui::look
