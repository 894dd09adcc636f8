// SPDX-License-Identifier: Apache-2.0
#include "ui/start/clock_check.h"

#include <utility>

#include <QLineEdit>
#include <QPushButton>

#include "model/text/sentence.h"
#include "ui/look/roles.h"
#include "ui/shell/language.h"

namespace ui {

ClockCheck::ClockCheck(Work& work, const SignedIn& signedIn, QWidget* parent)
    : Sheet(parent)
    , m_work(&work)
    , m_signedIn(signedIn)
    , m_time(look::label("figure", this))
    , m_why(new QLineEdit(this))
    , m_whyCaption(addField(m_why, "clockWhy"))
    , m_right(look::button("primary", "clockRight", this))
    , m_later(look::button("link", "clockLater", this)) {
    m_time->setObjectName(QStringLiteral("clockTime"));
    m_form->insertRow(0, m_time);
    m_below->addWidget(m_right);
    m_below->addWidget(m_later);
    m_why->hide();
    m_whyCaption->hide();
    m_right->setEnabled(false); // until there is a time to be looked at
    connect(m_right, &QPushButton::clicked, this, &ClockCheck::confirm);
    connect(m_why, &QLineEdit::returnPressed, m_right, &QPushButton::click);
    connect(m_later, &QPushButton::clicked, this, &ClockCheck::leave);
    retranslate();
    read();
}

void ClockCheck::read() {
    m_work->start(
        this,
        [](model::Desk& desk, model::Job&) { return model::ClockGuard(desk.session.reg).read(); },
        [this](const model::Result<model::ClockReading>& reading) {
            if (!reading) return sayThatItIsNotRead(reading.error());
            if (reading->confirmed && reading->verdict == model::ClockVerdict::Plausible)
                leave(); // once a day is enough
            else
                show(*reading);
        });
}

/** Nothing is confirmed that nobody saw. */
void ClockCheck::sayThatItIsNotRead(const model::Error& why) {
    m_isUnread = true;
    retranslate();
    m_banner->ask(
        look::Level::Error, [why] { return model::text::sentence(why); },
        [] { return tr("Try again"); },
        [this] {
            m_banner->quiet();
            read();
        });
    m_banner->action().setFocus();
}

void ClockCheck::show(const model::ClockReading& reading) {
    m_reading = reading;
    m_isRead = true;
    m_right->setEnabled(true);
    const bool stops = reading.verdict != model::ClockVerdict::Plausible;
    m_why->setVisible(stops);
    m_whyCaption->setVisible(stops);
    setFocusProxy(stops ? static_cast<QWidget*>(m_why) : m_right);
    retranslate();
    setFocus();
}

void ClockCheck::confirm() {
    const bool stops = m_reading.verdict != model::ClockVerdict::Plausible;
    if (stops && m_why->text().trimmed().isEmpty()) {
        m_banner->say(look::Level::Error, [] {
            return tr("Say why the clock is right: the reason goes into the audit.");
        });
        look::faultUntilTyped(*m_why);
        return m_why->setFocus();
    }
    setAsking(true);
    m_work->start(
        this,
        [stops, why = m_why->text()](model::Desk& desk, model::Job&) {
            model::ClockGuard guard(desk.session.reg);
            return stops ? guard.accept(why) : guard.confirm();
        },
        [this](const model::Status& confirmed) {
            if (confirmed) return leave();
            setAsking(false);
            m_banner->fail(confirmed.error());
            setFocus();
        });
}

/** A second press would answer what is answered already. */
void ClockCheck::setAsking(bool isAsking) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_right, m_later, m_why})
        part->setEnabled(!isAsking);
}

/** Once, by whichever way: this is still there while the next screen is put. */
void ClockCheck::leave() {
    if (!std::exchange(m_isDone, true)) emit done();
}

void ClockCheck::retranslate() {
    const auto text = [this](model::Time time) { return timeText(time, m_signedIn.utcOffset); };
    if (m_isRead) m_time->setText(text(m_reading.system));
    const auto whatOfIt = [&] {
        switch (m_reading.verdict) {
        case model::ClockVerdict::Behind:
            return tr("The clock is behind: the last action here was at %1. Close the program and "
                      "set the clock, or say why it is right.")
                .arg(text(m_reading.lastKnown));
        case model::ClockVerdict::FarAhead:
            return tr("The clock is far ahead of the last action here, at %1. Close the program "
                      "and set the clock, or say why it is right.")
                .arg(text(m_reading.lastKnown));
        case model::ClockVerdict::Plausible:
            break;
        }
        return tr("Certificates and revocation lists carry this time. The last action here was at "
                  "%1.")
            .arg(text(m_signedIn.lastActBefore.value_or(m_reading.lastKnown)));
    };
    const QString title = tr("Is the clock right?");
    if (m_isRead)
        about(title, whatOfIt(), m_time->text());
    else if (m_isUnread)
        about(title, {});
    m_whyCaption->setText(tr("&Why it is right"));
    m_why->setAccessibleName(tr("Why the clock is right"));
    m_right->setText(tr("The &clock is right"));
    m_later->setText(tr("Continue without &signing"));
}

} // namespace ui
