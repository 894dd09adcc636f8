// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/start_fault.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/banner.h"
#include "ui/look/theme.h"

namespace ui {

StartFault::StartFault(const model::Error& fault)
    : m_place(new QLabel(placeOf(fault), this))
    , m_close(new QPushButton(tr("Close"), this)) {
    constexpr int readableWidth = 480;
    setWindowTitle(tr("Kualik does not start"));
    setMinimumWidth(readableWidth);
    auto* message = new look::Banner(this);
    message->setObjectName(QStringLiteral("startFault"));
    auto* why = new QLabel(tr("Certificates are built and checked by these files: with a damaged "
                              "one nothing is begun. The workplace was not touched."),
                           this);
    why->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("startFaultPlace"));
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::apart, look::apart, look::apart);
    column->setSpacing(look::normal);
    column->addWidget(message);
    column->addWidget(why);
    column->addWidget(m_place);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    message->fail(fault);
    m_close->setFocus();
}

QString StartFault::placeOf(const model::Error& fault) {
    QStringList parts;
    for (const std::string& argument : fault.arguments)
        if (!argument.empty()) parts += QString::fromStdString(argument);
    if (!fault.detail.empty()) parts += QString::fromStdString(fault.detail);
    return parts.join(QStringLiteral(": "));
}

} // namespace ui
