// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ui::look {

/** All of them, or so many and how many more there are: a message is to leave room for its buttons.
 */
QString firstOf(const QStringList& all, qsizetype most);

} // namespace ui::look
