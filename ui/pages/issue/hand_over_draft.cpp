// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include "model/drafts/drafts.h"
#include "ui/letter/autosave.h"
#include "ui/look/line_start.h"
#include "ui/pages/issue/hand_over_panel.h"
#include "ui/pages/issue/ready_table.h"

/** What is typed for a hand-over outlives the desk's lock and a crash. */
namespace ui {

QString HandOverPanel::typedBefore() {
    return tr("What you typed before is still here: see that it still holds.");
}

/** It is not true any more; what else is said by now stays. */
void HandOverPanel::endTypedBefore() {
    if (m_banner->text() == typedBefore()) m_banner->quiet();
}

/**
 * Of what was typed before, what is for media that still wait: the first of it stands in the fields
 * and the others wait aside. Gives the media that it is for.
 */
std::vector<model::Id> HandOverPanel::takeBack() {
    std::vector<model::HandOverDraft> drafts = this->drafts(); // somebody typed on, perhaps
    m_before.clear();
    std::erase_if(drafts, [this](const model::HandOverDraft& draft) {
        return !draft.issues.empty() && lettersOf(draft.issues).empty();
    });
    if (drafts.empty()) drafts.emplace_back();
    type(drafts.front().form);
    for (std::size_t one = 1; one < drafts.size(); ++one)
        m_aside.emplace(lettersOf(drafts[one].issues), drafts[one]);
    return drafts.front().issues;
}

/** Of these media, as far as they still wait. */
std::set<model::Id> HandOverPanel::lettersOf(const std::vector<model::Id>& issues) const {
    const std::set<model::Id> meant(issues.begin(), issues.end());
    std::set<model::Id> letters;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (meant.contains(m_table->at(row).issue.id))
            letters.insert(m_table->at(row).row.applicationId);
    return letters;
}

/** In place of what stands there; whoever is to receive it is offered where no name is given. */
void HandOverPanel::type(const model::HandOver& form) {
    m_offered.clear();
    const QSignalBlocker asOne(m_channel); // or a receiver is offered before the rest stands there
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(form.channel)));
    look::setText(*m_receiver, form.receiverName);
    look::setText(*m_document, form.receiverDocument);
    look::setText(*m_reason, form.notExecutor);
}

/** What the panel offers by itself is not. */
model::HandOver HandOverPanel::typed() const {
    model::HandOver form;
    form.channel = channel();
    if (m_receiver->text() != m_offered) form.receiverName = m_receiver->text();
    form.receiverDocument = m_document->text(); // by whichever way they go
    form.notExecutor = m_reason->text();
    return form;
}

bool HandOverPanel::isTyped(const model::HandOver& form) {
    return form.channel != model::HandOverChannel::ByHand || !form.receiverName.isEmpty() ||
           !form.receiverDocument.isEmpty() || !form.notExecutor.isEmpty();
}

/**
 * What was typed for one letter never goes to another: it waits aside until that one is chosen
 * again. Chosen together with others, it is for all of them; for these alone it is not. Typed with
 * nothing chosen, it is for whichever is chosen first.
 */
void HandOverPanel::putForm() {
    const std::set<model::Id> now = chosenLetters();
    const bool isAnyTyped = isTyped(typed());
    if (now.empty()) {
        if (!isAnyTyped) m_letters.clear();
        return;
    }
    std::set<model::Id> same = now;
    std::erase_if(same, [this](model::Id letter) { return !m_letters.contains(letter); });
    const bool isOther = same.empty() && !(m_letters.empty() && isAnyTyped);
    const std::set<model::Id> before = std::exchange(m_letters, same.empty() ? now : same);
    if (isOther) {
        if (isAnyTyped) m_aside.emplace(before, ofLetters(before));
        const auto found = m_aside.extract(now);
        type(found ? found.mapped().form : model::HandOver());
        if (!isTyped(typed())) endTypedBefore();
    }
    m_chosenBefore = asChosen();
}

/** What stands in the fields, for what was chosen of these letters until now. */
model::HandOverDraft HandOverPanel::ofLetters(const std::set<model::Id>& letters) const {
    std::set<model::Id> issues;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (letters.contains(m_table->at(row).row.applicationId))
            issues.insert(m_table->at(row).issue.id);
    const auto isOfAnother = [&](model::Id issue) { return !issues.contains(issue); };
    model::HandOverDraft draft = m_chosenBefore;
    std::erase_if(draft.issues, isOfAnother);
    std::erase_if(draft.leftOut, isOfAnother);
    draft.form = typed();
    return draft;
}

model::HandOverDraft HandOverPanel::asChosen() const {
    model::HandOverDraft draft;
    draft.issues = chosenIssues();
    draft.leftOut = leftOut();
    std::erase_if(draft.leftOut, [this](model::Id issue) { return m_onOffer.contains(issue); });
    return draft;
}

/** The next letter has its own receiver and way, and what waits for these is wanted no more. */
void HandOverPanel::forgetHandedOver() {
    type({});
    m_letters.clear();
    std::erase_if(m_aside, [this](const auto& aside) {
        const std::set<model::Id>& letters = aside.first;
        return std::any_of(letters.begin(), letters.end(),
                           [this](model::Id letter) { return m_handedOver.contains(letter); });
    });
    m_autosave->touch(); // nor is its draft
}

/** What stands there is for what is chosen; for what was until now, where nothing is. */
model::HandOverDraft HandOverPanel::inFields() const {
    if (!m_before.empty()) return m_before.front();
    if (!chosenRows().empty()) return asChosen();
    return m_letters.empty() ? model::HandOverDraft() : m_chosenBefore;
}

/** What stands in the fields, where something was typed there, then what waits aside for others. */
std::vector<model::HandOverDraft> HandOverPanel::drafts() const {
    std::vector<model::HandOverDraft> all{inFields()};
    all.front().form = typed();
    if (!isTyped(all.front().form)) all.clear();
    if (!m_before.empty()) all.insert(all.end(), m_before.begin() + 1, m_before.end());
    for (const auto& [letters, draft] : m_aside)
        if (!lettersOf(draft.issues).empty()) all.push_back(draft);
    return all;
}

void HandOverPanel::keep() {
    const std::vector<model::HandOverDraft> now = drafts();
    if (!std::exchange(m_isKept, !now.empty()) && now.empty()) return;
    m_work->start(
        m_autosave, // nobody waits for it
        [now](model::Desk& desk, model::Job&) { return model::keepDrafts(desk.session, now); },
        [this](const model::Status& kept) { onKept(kept); });
}

void HandOverPanel::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

} // namespace ui
