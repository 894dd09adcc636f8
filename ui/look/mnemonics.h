// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui::look {

/**
 * At start: Alt with an underlined letter works on whichever layout the keyboard is. Qt takes a
 * Cyrillic letter from a layout that has it alone, and an operator writes in Latin letters, too.
 */
void takeMnemonicsByKey();

} // namespace ui::look
