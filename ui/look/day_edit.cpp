// SPDX-License-Identifier: Apache-2.0
#include "ui/look/day_edit.h"

#include <QDateEdit>

namespace ui::look {

QDateEdit* dayEdit(const char* objectName, QWidget* parent) {
    auto* made = new QDateEdit(parent);
    made->setObjectName(QLatin1String(objectName));
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    return made;
}

} // namespace ui::look
