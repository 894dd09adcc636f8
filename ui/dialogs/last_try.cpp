// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/last_try.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/look/banner.h"
#include "ui/look/theme.h"

namespace ui {

LastTry::LastTry(QWidget* parent)
    : QWidget(parent)
    , m_warning(new look::Banner(this))
    , m_sure(new QCheckBox(this)) {
    m_warning->setObjectName(QStringLiteral("lastTryWarning"));
    m_sure->setObjectName(QStringLiteral("lastTry"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(m_warning);
    column->addWidget(m_sure);
    connect(m_sure, &QCheckBox::toggled, this, &LastTry::changed);
    hide();
}

void LastTry::ask(bool asked, const QList<QLineEdit*>& pins) {
    if (asked == m_asked && pins == m_pins) return; // a screen reader would repeat the warning
    m_asked = asked;
    m_pins = pins;
    m_sure->setChecked(false); // it was about another one
    setVisible(asked);
    if (asked) m_warning->say(look::Level::Warning, [this] { return words(); });
    emit changed();
}

QString LastTry::words() const {
    QStringList names;
    for (const QLineEdit* pin : m_pins)
        names += pin->accessibleName();
    return names.isEmpty() ? tr("One try of the PIN is left: another mistake locks the medium.")
                           : tr("%1: one try is left. Another mistake locks the medium.")
                                 .arg(names.join(QStringLiteral(", ")));
}

bool LastTry::isAnswered() const {
    return !m_asked || m_sure->isChecked();
}

bool LastTry::take() {
    const bool confirmed = m_asked && m_sure->isChecked();
    ask(false);
    return confirmed;
}

void LastTry::retranslate() {
    m_sure->setText(tr("I am sure of the PIN: use the &last try"));
}

} // namespace ui
