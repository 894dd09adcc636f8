// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>

namespace ui::look {

/** An icon of resources/icons by its file's name, in the text's colour or another one. */
QIcon icon(const char* name);
QIcon icon(const char* name, const QColor& colour);

/** Icons asked for from now on are drawn in the colours of now. */
void forgetIcons();

} // namespace ui::look
