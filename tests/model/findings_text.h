// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QStringList>

#include "model/domain/finding.h"

/** "2 iin UnderAge 15 16 | ..." : row, field, code, arguments; for comparing with a test's row. */
inline QString listed(const std::vector<model::Finding>& findings) {
    QStringList list;
    for (const model::Finding& finding : findings) {
        const auto name = model::nameOf(finding.code);
        QStringList words{QString::number(finding.row)};
        if (!finding.field.isEmpty()) words += finding.field;
        words += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        list += (words + finding.arguments).join(u' ');
    }
    return list.join(QStringLiteral(" | "));
}
