// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "model/access/today.h"
#include "model/authority/authority_values.h"
#include "model/media/media_service.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/pages/crl/crl_contents.h"
#include "ui/pages/crl/crl_history.h"
#include "ui/pages/crl/crl_page.h"
#include "ui/pages/crl/published_panel.h"
#include "ui/shell/button_act.h"

/** What is done on the page of lists; what keys and the palette ask of it. */
namespace ui {

namespace {

bool isOfTheLastTry(const model::Error& error) {
    const auto& told = error.arguments;
    return error.code == model::ErrorCode::PinFinalTry ||
           (error.code == model::ErrorCode::PinIncorrect &&
            std::find(told.begin(), told.end(), "one-try-left") != told.end());
}

/** Whether the last signed list of this kind stands in the folder; where there is none, it does
 * not.
 */
model::Result<bool> isLastInFolder(model::Desk& desk, const model::CaGeneration& ca,
                                   model::CrlKind kind) {
    const model::CrlStore lists = desk.reg().crls();
    KU_TRY(const auto last,
           kind == model::CrlKind::Delta ? lists.lastDelta(ca.id) : lists.lastSigned(ca.id));
    if (!last) return false;
    return model::PublicationService(desk).isInFolder(ca, *last);
}

} // namespace

void CrlPage::makeActions() {
    addAct("verifyPublishedAction", Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] {
        m_contents->close(); // its answer stands beside the lists
        m_published->verify();
    });
    addAct("showListAction", Qt::CTRL | Qt::Key_O, [this] { openList(); });
    addAct("copyEntryAction", CopyView::valueKey, [this] { m_contents->view()->copy(); });
    addAct("copyLinesAction", CopyView::linesKey, [this] { m_contents->view()->copyLines(); });
    addAct("selectLinesAction", CopyView::allKey, [this] { m_contents->view()->selectLines(); });
    const ButtonAct::Key keys[] = {{"publishCrl", Qt::CTRL | Qt::Key_Return},
                                   {"publishAgain", Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
                                   {"publishDelta", Qt::CTRL | Qt::Key_D},
                                   {"urgentCrl", Qt::CTRL | Qt::Key_U}};
    ButtonAct::addAll(*this, keys);
    setSeenFirst({"publishCrlAction", "publishDeltaAction", "publishAgainAction"});
    putActs();
}

void CrlPage::putActs() {
    const bool isOpen = !m_contents->isHidden();
    const bool hasLines = isOpen && m_contents->view()->model()->rowCount() > 0;
    setOn({"showListAction"}, !isOpen && m_history->at(m_view->currentIndex().row()));
    setOn({"copyEntryAction", "copyLinesAction"}, hasLines && m_contents->view()->hasChosen());
    setOn({"selectLinesAction"}, hasLines);
}

void CrlPage::openList() {
    if (const model::CrlSummary* list = m_history->at(m_view->currentIndex().row()))
        m_contents->open(*list);
}

/** One list is long: it has the page while it is open. */
void CrlPage::onContents(bool hasFocus) {
    const bool isOpen = !m_contents->isHidden();
    if (isOpen) look::focus(*m_contents);
    for (QWidget* other :
         std::initializer_list<QWidget*>{m_nextCard, m_historyHeading, m_view, m_published})
        other->setVisible(!isOpen);
    if (!isOpen && hasFocus) look::focus(*m_view);
    putActs();
    putNeeds();
}

/** A list out of turn has a reason, which the audit keeps. */
void CrlPage::askWhy(bool isUrgent) {
    m_why->clear();
    m_why->setVisible(isUrgent);
    m_whyCaption->setVisible(isUrgent);
    if (isUrgent) m_why->setFocus();
    putUrgent();
    enablePublish();
}

void CrlPage::publish(model::CrlKind kind) {
    if (!m_state) return;
    m_isCurrent = false;
    m_banner->quiet();
    const auto pin = takeSharedSecret(*m_pin);
    const bool confirmed = m_last->take();
    enablePublish();
    work().start(
        this,
        [ca = m_state->ca, pin, login = m_state->pinNeeded, confirmed, kind, why = m_why->text()](
            model::Desk& desk, model::Job& job) -> model::Result<model::PublishedCrl> {
            if (login) KU_CHECK(model::MediaService(desk).login(ca.tokenSerial, *pin, confirmed));
            return model::PublicationService(desk).publish(ca, job, model::CrlTime::GoesOn, kind,
                                                           why);
        },
        [this](const model::Result<model::PublishedCrl>& published) {
            if (published) askWhy(false); // it has its reason; the next one is another
            onPublished(published);
        });
}

/** The delta list, where that alone is not in the folder; else the last full one. */
void CrlPage::publishAgain() {
    if (!m_state) return;
    const auto last = std::find_if(m_state->lists.begin(), m_state->lists.end(),
                                   [](const model::CrlSummary& list) { return list.isSigned; });
    const bool isDeltaMissing = last != m_state->lists.end() && last->base != 0 &&
                                m_state->lastIsInFolder && !m_state->deltaIsInFolder;
    const auto kind = isDeltaMissing ? model::CrlKind::Delta : model::CrlKind::Full;
    m_isCurrent = false;
    m_banner->quiet();
    enablePublish();
    work().start(
        this,
        [ca = m_state->ca, kind](model::Desk& desk, model::Job& job) {
            return model::PublicationService(desk).publishAgain(ca, job, kind);
        },
        [this](const model::Result<model::PublishedCrl>& published) { onPublished(published); });
}

void CrlPage::onPublished(const model::Result<model::PublishedCrl>& published) {
    if (published)
        m_banner->say(look::Level::Success, [number = published->crl.number,
                                             entries = static_cast<qlonglong>(published->entries),
                                             file = published->file] {
            return tr("List %1 is published. Entries: %2. File: %3")
                .arg(QString::number(number), QLocale().toString(entries), file);
        });
    else if (!isOfTheLastTry(published.error())) // the page asks of it, with a warning
        m_banner->fail(published.error());
    if (!published && published.error().code == model::ErrorCode::PinIncorrect)
        look::faultUntilTyped(*m_pin);
    m_published->forget();
    around().changed();
}

/** In the worker. */
model::Result<CrlPage::State> CrlPage::stateOf(const model::CaGeneration& ca, model::Desk& desk,
                                               model::Job& job) {
    model::Job::Stoppable stoppable(job);
    job.progress(model::Step::Checking);
    State state;
    state.ca = ca;
    const model::PublicationService service(desk);
    KU_TRY(state.folder, service.folder());
    KU_TRY(const auto today, model::todayOf(desk.session.reg));
    state.clause = today.rules->term(model::TermRole::Revocation).clause;
    KU_TRY(state.lists, desk.reg().crls().list(ca.id));
    state.hasDeltaLists = !model::deltaStructure(ca).empty();
    KU_TRY(state.lastIsInFolder, isLastInFolder(desk, ca, model::CrlKind::Full));
    KU_TRY(state.deltaIsInFolder, isLastInFolder(desk, ca, model::CrlKind::Delta));
    KU_TRY(state.next, service.preview(ca, job));
    KU_TRY(state.changes, changesOf(desk, state.next, job));
    KU_CHECK(job.checkpoint()); // media may be slow to answer
    stoppable.end();
    KU_TRY(const auto media, model::MediaService(desk).present());
    const auto medium = std::find_if(media.begin(), media.end(), [&](const auto& one) {
        return one.medium.serial == ca.tokenSerial.toStdString();
    });
    state.pinNeeded = medium == media.end() || !medium->medium.loggedIn;
    state.finalTry = medium != media.end() && medium->medium.pinFinalTry;
    if (medium != media.end()) state.pinLimits = medium->medium.pinLimits;
    return state;
}

} // namespace ui
