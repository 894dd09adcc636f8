// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>

#include "ui/look/unbroken.h"

namespace ui::look {

/** Of a certificate, a key, a medium; longer than an IIN, which is known by its look. */
inline const QRegularExpression& longNumber() {
    static const QRegularExpression number(QStringLiteral("(?=[A-Za-z]*[0-9])[0-9A-Za-z]{13,}"));
    return number;
}

/** Longer than a line may be: an address, a name as X.500 writes it. After these it may go on. */
inline QString breakableAddresses(QString text) {
    static const QRegularExpression address(QStringLiteral("\\S{20,}"));
    static const QRegularExpression after(QStringLiteral("(?<=[@=/])(?=[^@=/])"));
    for (qsizetype from = 0;;) {
        const QRegularExpressionMatch one = address.match(text, from);
        if (!one.hasMatch()) return text;
        const QString broken = one.captured().replace(after, QString(QChar(0x200b)));
        text.replace(one.capturedStart(), one.capturedLength(), broken);
        from = one.capturedStart() + broken.size();
    }
}

/** Long numbers and addresses may go on in the next line, as words do, and names of plugs do not;
 *  what is copied stays as it is. */
inline QString breakable(const QString& text) {
    constexpr qsizetype piece = 4;
    QString broken = breakableAddresses(text);
    auto numbers = longNumber().globalMatch(broken);
    qsizetype added = 0;
    while (numbers.hasNext()) {
        const QRegularExpressionMatch number = numbers.next();
        for (qsizetype at = piece; at < number.capturedLength(); at += piece)
            broken.insert(number.capturedStart() + at + added++, QChar(0x200b)); // has no width
    }
    return unsplit(broken);
}

} // namespace ui::look
