// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "model/application/field_checks.h"
#include "ui/letter/letter_form.h"
#include "ui/pages/applications/new_letter.h"

/** What a new letter takes over from the last one of its state body. */
namespace ui {

/** Letters of a body mostly have the same head and executor: who differs is typed over. */
void NewLetter::offerPersons(const QString& body) {
    if (m_held.isHeld()) return;
    const QString name = model::normalisedText(body);
    if (std::exchange(m_offeredOf, name) != name) m_form->takeOfferBack();
    if (name.isEmpty() || !m_form->lacksPersons()) return;
    m_work->start(
        this,
        [name](model::Desk& desk, model::Job&) {
            return desk.reg().applications().lastOfBody(name);
        },
        [this, name, of = m_letter](const model::Result<std::optional<model::Application>>& last) {
            if (!last) return m_banner->fail(last.error());
            const bool isAsAsked = of == m_letter && !m_held.isHeld() &&
                                   model::normalisedText(m_form->letter().stateBody) == name;
            if (isAsAsked && *last) m_form->offer(**last);
        });
}

} // namespace ui
