// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/secret_line.h"

#include <QLineEdit>

namespace ui {

model::Secret takeSecret(QLineEdit& line) {
    QByteArray text = line.text().toUtf8();
    model::Secret secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    text.fill('\0');
    line.clear();
    return secret;
}

std::shared_ptr<model::Secret> takeSharedSecret(QLineEdit& line) {
    return std::make_shared<model::Secret>(takeSecret(line));
}

} // namespace ui
