// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <utility>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "ui/letter/autosave.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/pages/applications/decision_pane.h"

/** Accepting and refusing. */
namespace ui {

namespace {

/** In the worker: a correction may have come before the decision. Of its state the service asks. */
model::Result<bool> isAsSeen(model::Desk& desk, const model::EmployeeRow& seen) {
    KU_TRY(model::RowInLetter found, desk.reg().applications().row(seen.id));
    found.row.state = seen.state;
    return saySame(found.row, seen);
}

/** What helps where a row cannot be accepted. */
enum class Step { Correct, Choose, Refuse };

Step stepAgainst(const model::Finding& finding) {
    using enum model::FindingCode;
    switch (finding.code) {
    case UnderAge: // the row may be right, and still nobody gets a certificate by it
    case SamePersonTwice:
    case CertificateUnderWay:
    case TooManyMedia:
        return Step::Refuse;
    case RegionUnknown:
    case RegionGuessed:
    case RegionCodeUnknown:
    case ValidCertificateExists:
    case ExceptionNotNeeded:
    case ExceptionNeedsTypeC:
    case ExceptionSameBody:
    case TypeCTaken:
    case SecondMediumNotTypeC:
        return Step::Choose;
    default:
        return finding.field == QLatin1String("secondProof") ? Step::Choose : Step::Correct;
    }
}

/** The first that is to be done: what is chosen by a wrong row is chosen in vain. */
Step stepAfter(const std::vector<model::Finding>& findings) {
    Step first = Step::Refuse;
    for (const model::Finding& finding : findings)
        if (finding.severity == model::Severity::Error)
            first = std::min(first, stepAgainst(finding));
    return first;
}

} // namespace

/** The form in view: not yet, for keys that go from row to row. */
bool DecisionPane::isLookedAt() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (isAncestorOf(focus) || m_acts->isAncestorOf(focus));
}

/** The button itself, or a choice that it goes by: nobody is there by a key pressed twice. */
bool DecisionPane::isAcceptLookedAt() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == m_accept || m_acceptForm->isAncestorOf(focus));
}

void DecisionPane::accept() {
    if (!mayDecide()) return;
    if (m_change->isVisible()) return change();
    if (isRefusing()) return refuse(); // its key goes on with what is in view
    if (holdsRefusal() && !isAcceptLookedAt()) return sayRefusalBegun();
    acceptNow();
}

void DecisionPane::sayRefusalBegun() {
    emit stopped();
    m_banner->say(look::Level::Warning, [] {
        return tr("A refusal of this row was begun: “Refuse…” goes on with it. To accept the row "
                  "all the same, go to “Accept”.");
    });
    m_refuse->setFocus();
}

void DecisionPane::refuse() {
    if (!mayDecide()) return;
    if (m_change->isVisible()) return change();
    if (isRefusing()) return isLookedAt() ? refuseNow() : m_ground->setFocus();
    m_banner->quiet();
    turnTo(m_refuseForm);
    m_ground->setFocus();
}

void DecisionPane::acceptNow() {
    using Accepted = std::optional<model::Checked>; // none: the row says something else now
    m_work->start(
        this,
        [seen = m_row, choices = choices(),
         why = whyChanged()](model::Desk& desk, model::Job&) -> model::Result<Accepted> {
            KU_TRY(const bool isSame, isAsSeen(desk, seen));
            if (!isSame) return Accepted();
            KU_TRY(auto checked,
                   model::ApplicationService(desk.session).accept(seen.id, choices, why));
            return Accepted(std::move(checked));
        },
        [this, id = m_row.id](const model::Result<Accepted>& accepted) {
            if (accepted && *accepted && (*accepted)->id != 0) return done(id);
            if (id != m_row.id) return; // another row is in view by now, or it was decided twice
            if (accepted && !*accepted) return emit outdated();
            if (!accepted) return stop(accepted.error());
            onFound((*accepted)->findings);
            stop((*accepted)->findings);
        });
}

void DecisionPane::refuseNow() {
    if (!mayDecide() || !hasGround()) return;
    m_work->start(
        this,
        [seen = m_row, ground = m_ground->currentData().toString(), note = m_note->text(),
         why = whyChanged()](model::Desk& desk, model::Job&) -> model::Result<bool> {
            KU_TRY(const bool isSame, isAsSeen(desk, seen));
            if (isSame)
                KU_CHECK(
                    model::ApplicationService(desk.session).refuse(seen.id, ground, note, why));
            return isSame;
        },
        [this, id = m_row.id](const model::Result<bool>& refused) {
            if (refused && *refused) return done(id);
            if (id != m_row.id) return;
            if (refused) return emit outdated();
            stop(refused.error());
        });
}

/** A decision that stands changes with a reason alone: that is where one goes on. */
void DecisionPane::stop(const model::Error& fault) {
    emit stopped();
    m_banner->fail(fault);
    if (fault.code != model::ErrorCode::AlreadyDecided || !m_changing) return;
    look::faultUntilTyped(*m_why);
    look::focus(*m_why);
}

/** What the row says is put right in the row, what was chosen here, and the rest not at all. */
void DecisionPane::stop(const std::vector<model::Finding>& findings) {
    emit stopped();
    switch (stepAfter(findings)) {
    case Step::Correct:
        return m_banner->ask(
            look::Level::Error,
            [] {
                return tr("The row itself has errors: correct it. Where the letter says so, "
                          "refuse the row.");
            },
            [] { return tr("Correct the row…"); }, [this] { askToCorrect(); });
    case Step::Choose:
        return m_banner->say(look::Level::Error, [] {
            return tr("The errors above stand against what is chosen here. Choose otherwise, or "
                      "refuse the row.");
        });
    case Step::Refuse:
        return m_banner->say(look::Level::Error, [] {
            return tr("No choice here helps against the errors above. Do what they say, or refuse "
                      "the row.");
        });
    }
}

/** Nobody is refused on a ground that the screen chose. */
bool DecisionPane::hasGround() {
    const bool has = m_ground->currentIndex() >= 0;
    look::setFault(*m_ground, !has);
    if (has) return true;
    emit stopped();
    m_banner->say(look::Level::Error,
                  [] { return tr("Choose the ground on which the row is refused."); });
    m_ground->setFocus();
    return false;
}

void DecisionPane::done(model::Id row) {
    if (row == m_row.id) m_row = {}; // shown anew as it is now
    if (m_held.erase(row) > 0) m_autosave->touch();
    emit decided(row);
}

} // namespace ui
