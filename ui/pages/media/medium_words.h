// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/media/media_acts.h"

namespace ui::media {

/** In which state it is, who has it, and until when. */
QString whereText(const Known& medium);
/** It came back, and a key may be on it: it is used again once it was formatted. */
bool isToBeFormatted(const Known& medium);
/** What comes next, where something does; else nothing. */
QString adviceOn(const Known& medium);

} // namespace ui::media
