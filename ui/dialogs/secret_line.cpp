// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/secret_line.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretLine)
};

} // namespace

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

void sayPinLength(QLineEdit& line, const model::PinLimits& limits) {
    const QString length =
        limits == model::PinLimits()
            ? QString()
            : Words::tr("from %1 to %2 characters").arg(limits.least).arg(limits.most);
    line.setPlaceholderText(length);
    line.setToolTip(length); // where the line is too short for it
    line.setAccessibleDescription(length);
}

std::optional<model::Error> wrongPinLength(const QLineEdit& line, const model::PinLimits& limits,
                                           model::WhichPin which) {
    if (limits == model::PinLimits()) return {};
    QByteArray octets = line.text().toUtf8();
    const auto size = static_cast<std::size_t>(octets.size());
    octets.fill('\0');
    if (size >= limits.least && size <= limits.most) return {};
    const model::Error length{model::ErrorCode::PinLength,
                              {std::to_string(limits.least), std::to_string(limits.most)}};
    return model::ofPin(length, which);
}

} // namespace ui
