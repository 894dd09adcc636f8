// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>

namespace ui::look {

/** On one line, wherever the words around it break: a phone number, a label with its figure. */
inline QString unbroken(QString text) {
    return text.replace(u' ', QChar(QChar::Nbsp));
}

/** A hyphen beside a lone letter ("USB-A") is no place to break at: a mark of no width forbids it.
 */
inline QString unsplit(QString text) {
    static const QRegularExpression hyphen(
        QStringLiteral("(?<=\\b\\w)-(?=\\w)|(?<=\\w)-(?=\\w\\b)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(hyphen, QString(u'-') + QChar(0x2060));
}

} // namespace ui::look
