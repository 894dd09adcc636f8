// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLineEdit;

namespace ui::look {

/** A line that is left shows the beginning of what stands in it, by which it is known. Once a
 * program. */
void showBeginnings();

/** What the program puts into a line is seen from its beginning, too. */
void setText(QLineEdit& line, const QString& text);

} // namespace ui::look
