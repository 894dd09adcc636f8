// SPDX-License-Identifier: Apache-2.0
#include "ui/look/secret_line.h"

#include <QLineEdit>

namespace ui::look {

model::Secret takeSecret(QLineEdit& line) {
    QByteArray text = line.text().toUtf8();
    model::Secret secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    text.fill('\0');
    line.clear();
    return secret;
}

} // namespace ui::look
