// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/typed_line.h"

#include <QLineEdit>

#include "ui/look/line_start.h"

namespace ui {

TypedLine::TypedLine(QLineEdit& line, std::shared_ptr<Typed> typed)
    : QObject(&line)
    , m_line(&line)
    , m_typed(std::move(typed)) {
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_of.isEmpty()) m_typed->keep(m_of, text);
    });
}

void TypedLine::setAbout(const QString& of) {
    if (of == m_of) return;
    m_of.clear(); // what stands there is the other one's
    look::setText(*m_line, m_typed->text(of));
    m_of = of;
}

void TypedLine::forget(const QString& of) {
    m_typed->keep(of, {});
    if (of == m_of) m_line->clear();
}

} // namespace ui
