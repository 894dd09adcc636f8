// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "model/media/pins.h"

class QLineEdit;

namespace ui {

/** Takes a line's text into a secret; the line is empty afterwards. */
model::Secret takeSecret(QLineEdit& line);

/** The same for an act, which is kept in a std::function, which copies; the secret is not. */
std::shared_ptr<model::Secret> takeSharedSecret(QLineEdit& line);

/** Before one errs: how long the medium's PIN is, in the line while it is empty, and spoken. */
void sayPinLength(QLineEdit& line, const model::PinLimits& limits);

/** Of a PIN that no such medium takes, before it is tried: it is too short or too long. */
std::optional<model::Error> wrongPinLength(const QLineEdit& line, const model::PinLimits& limits,
                                           model::WhichPin which);

} // namespace ui
