// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/order_run.h"

#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/pages/issue/card_views.h"
#include "ui/pages/issue/preview_view.h"
#include "ui/pages/structures/begun_order.h"
#include "ui/pages/structures/order_done.h"
#include "ui/pages/structures/pins_asked.h"

namespace ui {

OrderRun::OrderRun(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QStackedWidget(parent)
    , m_work(&work)
    , m_preview(new PreviewView(utcOffset, this))
    , m_pins(new PinsAsked(
          work, "issueOrder", [] { return tr("Issue…"); }, this))
    , m_begun(new BegunOrder(work, this))
    , m_working(new WorkView(work, this))
    , m_done(new OrderDone(work, this)) {
    m_preview->take(*m_pins, *m_pins->act());
    for (QWidget* view : std::initializer_list<QWidget*>{m_preview, m_begun, m_working, m_done})
        addWidget(view);
    connect(this, &OrderRun::left, this, &OrderRun::forget);
    connect(this, &OrderRun::another, this, &OrderRun::forget);
    connect(m_preview, &PreviewView::left, this, &OrderRun::left);
    connect(m_pins, &PinsAsked::entered, this, &OrderRun::confirm);
    connect(m_begun, &BegunOrder::wanted, this, &OrderRun::onBegunWanted);
    connect(m_done, &OrderDone::another, this, &OrderRun::another);
    connect(m_done, &OrderDone::certificateWanted, this, &OrderRun::certificateWanted);
}

void OrderRun::turnTo(QWidget& view) {
    const bool was = holds();
    setCurrentWidget(&view);
    setFocusProxy(&view);
    if (holds() != was) emit working(!was);
}

void OrderRun::begin(const order::Given& given, const QString& title) {
    ++m_turn;
    m_given = given;
    m_preview->wait(title, true);
    m_pins->begin(given.caId, given.place == order::Place::Medium ? given.medium : QString());
    turnTo(*m_preview);
    look::focus(*m_preview);
    preview();
}

void OrderRun::preview() {
    m_work->start(
        this,
        [given = m_given](model::Desk& desk, model::Job&) { return order::preview(desk, given); },
        [this, turn = m_turn](const model::Result<order::Preview>& made) {
            if (turn != m_turn) return; // another order is shown by now
            // What the file says otherwise stands beside "Issue", not behind the signature.
            m_preview->setRowFindings(made ? made->findings : std::vector<model::Finding>());
            if (made)
                m_preview->show(made->certificate);
            else
                m_preview->show(made.error());
            m_pins->setOn(m_preview->mayAgree());
            if (m_preview->mayAgree()) m_pins->focusFirst();
        });
}

void OrderRun::forget() {
    ++m_turn;
    m_given = {};
}

void OrderRun::goOnWith(const model::StructureReport& begun) {
    forget();
    m_begun->open(begun);
    turnTo(*m_begun);
}

model::Id OrderRun::begunInView() const {
    return currentWidget() == m_begun ? m_begun->report().issue.id : 0;
}

bool OrderRun::shows(const model::StructureIssue& begun) const {
    return begunInView() == begun.id && m_begun->report().issue.state == begun.state;
}

bool OrderRun::holds() const {
    return currentWidget() == m_working;
}

bool OrderRun::isDone() const {
    return currentWidget() == m_done;
}

/** What is signed is on record for good. */
void OrderRun::confirm() {
    m_pins->message().choose(
        look::Level::Note,
        [] {
            return tr("The certificate is signed and entered in the register. It cannot be taken "
                      "back, only revoked.");
        },
        [] { return tr("Issue it"); }, [] { return tr("Not yet"); },
        [this] {
            const issue::Pins pins = m_pins->take();
            start(*m_pins, pins, [given = m_given, pins](model::Desk& desk, model::Job& job) {
                return order::attempt(desk, given, pins, job);
            });
        });
}

void OrderRun::onBegunWanted() {
    const issue::Pins pins = m_begun->pins().take();
    const model::StructureIssue order = m_begun->report().issue;
    if (!m_begun->isClosing())
        return start(m_begun->pins(), pins, [order, pins](model::Desk& desk, model::Job& job) {
            return order::resume(desk, order, pins, job);
        });
    start(m_begun->pins(), pins,
          [order, pins, ground = m_begun->ground(), note = m_begun->note()](model::Desk& desk,
                                                                            model::Job& job) {
              return order::close(desk, order, ground, note, pins, job);
          });
}

void OrderRun::start(PinsAsked& asked, const issue::Pins& pins, Act act) {
    m_before = currentWidget();
    turnTo(*m_working);
    m_working->follow(m_work->start(
        this, std::move(act), [this, &asked, pins](const model::Result<order::Attempt>& made) {
            onAttempt(asked, pins, made);
        }));
    m_working->setFocus();
}

void OrderRun::onAttempt(PinsAsked& asked, const issue::Pins& pins,
                         const model::Result<order::Attempt>& made) {
    if (made && made->report) {
        forget();
        m_done->show(*made);
        turnTo(*m_done);
        look::focus(*m_done);
        return emit issued();
    }
    turnTo(*m_before);
    if (made)
        asked.fail(*made, pins);
    else
        asked.fail(made.error());
    emit stopped(made ? *made->error : made.error());
}

bool OrderRun::stepBack() {
    if (holds()) return true; // what comes of it is said where it was begun
    if (currentWidget() == m_begun) return m_begun->stepBack();
    if (isDone())
        emit another();
    else
        emit left();
    return true;
}

void OrderRun::save() {
    if (isDone()) m_done->save();
}

void OrderRun::retranslate() {
    m_preview->retranslate();
    m_pins->retranslate();
    if (m_begun->report().issue.id != 0) m_begun->retranslate();
    m_working->retranslate();
    m_done->retranslate();
}

} // namespace ui
