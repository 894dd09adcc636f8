// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/issue_card.h"

#include <algorithm>
#include <utility>

#include <QPushButton>

#include "ui/look/roles.h"
#include "ui/pages/issue/card_views.h"
#include "ui/pages/issue/close_form.h"
#include "ui/pages/issue/pin_form.h"
#include "ui/pages/issue/prepare_form.h"
#include "ui/pages/issue/preview_view.h"

namespace ui {

namespace {
constexpr int leastWidth = 500; // the card is what is worked with; the list gives way
constexpr int pollPause = 600;  // ms: a medium is seen at once, and the desk idles
} // namespace

IssueCard::IssueCard(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_place(look::label("muted", this))
    , m_name(look::label("figure", this))
    , m_about(look::label("muted", this))
    , m_before(new look::Banner(this))
    , m_found(new look::Banner(this))
    , m_message(new look::Banner(this))
    , m_nothing(look::label("muted", this))
    , m_wait(new WaitView(this))
    , m_pins(new PinForm(this))
    , m_working(new WorkView(work, this))
    , m_done(new DoneView(this))
    , m_prepare(new PrepareForm(work, this))
    , m_close(new CloseForm(work, signedIn.typed, "closeIssue", this))
    , m_preview(new PreviewView(signedIn.utcOffset, this))
    , m_another(look::button("link", "takeAnotherMedium", this))
    , m_dead(look::button("plain", "mediumDead", this))
    , m_skip(look::button("plain", "skipTask", this))
    , m_look(look::button("plain", "previewCertificate", this)) {
    look::setRole(*this, "card");
    setMinimumWidth(leastWidth);
    m_name->setObjectName(QStringLiteral("holderName"));
    m_place->setObjectName(QStringLiteral("issuePlace"));
    m_before->setObjectName(QStringLiteral("issuedBefore"));
    m_found->setObjectName(QStringLiteral("issueFindings"));
    m_message->setObjectName(QStringLiteral("issueMessage"));
    m_poll.setSingleShot(true);
    m_poll.setInterval(pollPause);
    makeLayout();
    makeConnections();
    clear(0);
}

void IssueCard::makeConnections() {
    connect(&m_poll, &QTimer::timeout, this, &IssueCard::look);
    connect(m_pins, &PinForm::entered, this, &IssueCard::onEntered);
    connect(m_preview, &PreviewView::agreed, this, [this] {
        m_isAgreed = true;
        attempt();
    });
    connect(m_done, &DoneView::next, this, &IssueCard::next);
    connect(m_done, &DoneView::certificateWanted, this, &IssueCard::certificateWanted);
    connect(m_skip, &QPushButton::clicked, this, &IssueCard::skipped);
    connect(m_look, &QPushButton::clicked, this, &IssueCard::preview);
    connect(m_preview, &PreviewView::left, this, [this] { stepBack(); });
    connect(m_another, &QPushButton::clicked, this, &IssueCard::takeAnother);
    connect(m_dead, &QPushButton::clicked, this, &IssueCard::closeWanted);
    connect(m_wait, &WaitView::prepareWanted, this, [this] {
        if (m_seen.blanks.empty()) return;
        turnTo(m_prepare);
        m_prepare->open(m_seen.blanks);
    });
    connect(m_prepare, &PrepareForm::prepared, this,
            [this](const QString& serial, const std::shared_ptr<model::Secret>& pin) {
                m_preference.current = serial;
                m_wait->forget();
                turnTo(m_wait);
                m_pins->keep(serial, pin);
                look();
            });
    connect(m_prepare, &PrepareForm::left, this, [this] { stepBack(); });
    connect(m_close, &CloseForm::left, this, [this] { stepBack(); });
    connect(m_close, &CloseForm::closed, this, &IssueCard::onClosed);
    connect(m_prepare, &PrepareForm::busy, this, &IssueCard::onBusy);
    connect(m_close, &CloseForm::busy, this, &IssueCard::onBusy);
}

/** What is in the slots is not looked for while a form is at work with them. */
void IssueCard::onBusy(bool now) {
    emit working(now);
    if (!now) m_poll.start();
}

/** A look into the slots that is on its way yet was for an issue that is over. */
void IssueCard::onClosed() {
    ++m_turn;
    m_poll.stop();
    m_task.reset();
    emit changed();
}

void IssueCard::start(const issue::Task& task, Position position, Focus focus) {
    const bool keepsMedium = m_task && m_task->row.row.id == task.row.row.id;
    ++m_turn;
    m_task = task;
    m_position = position;
    m_isAgreed = false;
    m_inList = focus == Focus::Stays;
    m_findings.clear();
    m_seen = {};
    if (!keepsMedium) m_preference = {};
    forgetMessage();
    sayBefore();
    m_pins->forget();
    m_wait->forget();
    turnTo(m_wait);
    check();
}

void IssueCard::goOn(const issue::Task& task, Position position) {
    if (!m_task || m_task->row.row.id != task.row.row.id) return start(task, position);
    m_position = position;
    const bool isSame =
        m_task && m_task->kind == task.kind && m_task->issue.state == task.issue.state;
    m_task = task;
    putWords();
    if (isSame && !hasErrors()) return;
    if (!isSame) m_findings.clear();
    m_wait->forget();
    check();
}

void IssueCard::clear(int ready) {
    ++m_turn;
    m_poll.stop();
    m_task.reset();
    m_findings.clear();
    m_ready = ready;
    forgetMessage();
    sayBefore();
    m_pins->forget();
    turnTo(m_nothing);
}

/** What came of the row before, where the medium was taken out before anybody read it. */
void IssueCard::sayBefore() {
    if (std::exchange(m_wentOn, false))
        m_done->sayIn(*m_before);
    else
        m_before->quiet();
}

bool IssueCard::holds() const {
    return inAttempt() || (m_view == m_prepare && m_prepare->isBusy()) ||
           (m_view == m_close && m_close->isBusy());
}

bool IssueCard::inAttempt() const {
    return m_view == m_working || m_view == m_done;
}

void IssueCard::focusWork() {
    m_inList = false;
    if (m_view == m_pins) return m_pins->focusFirst();
    m_view->setFocus();
}

void IssueCard::setNext(const QString& name) {
    m_done->setNext(name);
}

void IssueCard::pinSetBy(model::PinSetter who) {
    m_prepare->pinSetBy(who);
}

bool IssueCard::stepBack() {
    if (!inForm()) return false;
    if (holds()) return true; // what comes of it is said where it was begun
    turnTo(m_wait);
    look();
    return true;
}

/** Over these the card waits for the operator, not for a medium. */
bool IssueCard::inForm() const {
    return m_view == m_prepare || m_view == m_close || m_view == m_preview;
}

/** Before it is signed: what is signed is in the register as it is. */
bool IssueCard::canPreview() const {
    return m_task && !holds() && !inForm() &&
           (m_task->kind != issue::TaskKind::GoOn ||
            m_task->issue.state < model::IssueState::Recorded);
}

void IssueCard::preview() {
    if (canPreview()) showPreview(false);
}

void IssueCard::showPreview(bool asks) {
    m_preview->wait(m_task->row.row.fullName, asks);
    m_preview->setRowFindings(m_findings);
    turnTo(m_preview);
    m_preview->setFocus();
    m_work->start(
        this,
        [task = *m_task](model::Desk& desk, model::Job&) { return issue::preview(desk, task); },
        [this, turn = m_turn](const model::Result<model::CertificatePreview>& made) {
            if (turn == m_turn && m_view == m_preview) m_preview->show(made);
        });
}

void IssueCard::check() {
    m_work->start(
        this, [task = *m_task](model::Desk& desk, model::Job&) { return issue::check(desk, task); },
        [this, turn = m_turn](model::Result<std::vector<model::Finding>> findings) {
            if (turn == m_turn) onChecked(std::move(findings));
        });
}

void IssueCard::onChecked(model::Result<std::vector<model::Finding>> findings) {
    if (!findings) return fail(findings.error());
    m_findings = std::move(*findings);
    if (m_view == m_preview) m_preview->setRowFindings(m_findings); // asked for before
    if (hasErrors()) forgetMessage(); // whatever stopped it before: this comes first now
    putWords();
    look();
}

bool IssueCard::hasErrors() const {
    return std::any_of(m_findings.begin(), m_findings.end(), [](const model::Finding& finding) {
        return finding.severity == model::Severity::Error;
    });
}

/** It was begun, and findings stop it by now: to be closed is all that is left. */
bool IssueCard::isBegunInVain() const {
    return m_task && m_task->kind == issue::TaskKind::GoOn && hasErrors();
}

void IssueCard::closeWanted() {
    const auto why = isBegunInVain() ? CloseForm::Why::Findings : CloseForm::Why::Medium;
    turnTo(m_close);
    m_close->open(*m_task, m_seen, why);
}

} // namespace ui
