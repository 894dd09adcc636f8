// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "model/viewer/viewed_object.h"

namespace ui::look {
class Banner;
}

/** Private to the viewer's page. */
namespace ui::viewer {

enum Tab { Fields, Parts, Structure, Asked, TabCount };

/** What a list says of a serial number. */
void sayEntry(look::Banner& banner, const QString& serial,
              const std::optional<model::ViewedLine>& found, std::chrono::seconds utcOffset);

} // namespace ui::viewer
