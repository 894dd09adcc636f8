// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/media/media_acts.h"

namespace ui::media {

/** In which state it is, who has it, and until when. */
QString whereText(const Known& medium);
/** What may be done with it, where its state alone does not say; else nothing. */
QString adviceOn(const Known& medium);

} // namespace ui::media
