// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <QComboBox>
#include <QLineEdit>

#include "model/drafts/drafts.h"
#include "ui/letter/autosave.h"
#include "ui/look/line_start.h"
#include "ui/pages/issue/hand_over_panel.h"

/** What is typed for a hand-over outlives the desk's lock and a crash. */
namespace ui {

QString HandOverPanel::typedBefore() {
    return tr("What you typed before is still here: see that it still holds.");
}

void HandOverPanel::restore(const model::HandOverDraft& draft) {
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(draft.form.channel)));
    look::setText(*m_receiver, draft.form.receiverName);
    look::setText(*m_document, draft.form.receiverDocument);
    look::setText(*m_reason, draft.form.notExecutor);
    m_typedFor = draft.issues;
    m_leftOut = draft.leftOut;
    m_isKept = true;
}

/** Of the media that a draft was written for, what still waits is chosen; or nothing does. */
void HandOverPanel::onReadAgain() {
    if (m_isChosen) return m_banner->say(look::Level::Note, typedBefore);
    for (QLineEdit* line : {m_receiver, m_document, m_reason})
        line->clear();
    m_channel->setCurrentIndex(0); // and the executor is offered anew
}

/** Nothing, where nothing is typed; what the panel offers by itself is not. */
std::optional<model::HandOverDraft> HandOverPanel::draft() const {
    model::HandOverDraft draft;
    draft.issues = m_typedFor.empty() ? chosenIssues() : m_typedFor;
    draft.leftOut = m_typedFor.empty() ? leftOut() : m_leftOut;
    std::erase_if(draft.leftOut, [this](model::Id issue) { return m_onOffer.contains(issue); });
    draft.form.channel = channel();
    if (m_receiver->text() != m_offered) draft.form.receiverName = m_receiver->text();
    draft.form.receiverDocument = m_document->text(); // by whichever way they go
    draft.form.notExecutor = m_reason->text();
    bool isTyped = draft.form.channel != model::HandOverChannel::ByHand;
    for (const QString& text :
         {draft.form.receiverName, draft.form.receiverDocument, draft.form.notExecutor})
        isTyped = isTyped || !text.isEmpty();
    if (!isTyped || draft.issues.empty()) return {};
    return draft;
}

void HandOverPanel::keep() {
    const auto now = draft();
    if (!now) return forget();
    m_isKept = true;
    m_work->start(
        m_autosave, // nobody waits for it
        [draft = *now](model::Desk& desk, model::Job&) {
            return model::keepDraft(desk.session, draft);
        },
        [this](const model::Status& kept) { onKept(kept); });
}

void HandOverPanel::forget() {
    if (!std::exchange(m_isKept, false)) return;
    m_work->start(
        m_autosave,
        [](model::Desk& desk, model::Job&) { return model::dropHandOverDraft(desk.session); },
        [this](const model::Status& dropped) { onKept(dropped); });
}

void HandOverPanel::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

} // namespace ui
