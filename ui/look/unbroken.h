// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ui::look {

/** On one line, wherever the words around it break: a phone number, a label with its figure. */
inline QString unbroken(QString text) {
    return text.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace ui::look
