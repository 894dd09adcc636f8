// SPDX-License-Identifier: Apache-2.0
#include "ui/look/first_of.h"

#include <QCoreApplication>

namespace ui::look {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FirstOf)
};

} // namespace

QString firstOf(const QStringList& all, qsizetype most) {
    const QString comma = QStringLiteral(", ");
    if (all.size() <= most) return all.join(comma);
    return Words::tr("%1 and %2 more")
        .arg(all.mid(0, most).join(comma), QString::number(all.size() - most));
}

} // namespace ui::look
