// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/revoke_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/revocation/revocation_service.h"
#include "model/text/language.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int leastChoice = 20;
} // namespace

RevokeForm::RevokeForm(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_groundCaption(look::label("caption", this))
    , m_ground(new QComboBox(this))
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_sinceCaption(look::label("caption", this))
    , m_since(new look::DayEdit("revokeSince", this))
    , m_banner(new look::Banner(this))
    , m_go(look::button("danger", "revokeOne", this))
    , m_back(look::button("plain", "revokeBack", this)) {
    m_ground->setObjectName(QStringLiteral("revokeGround"));
    // A ground is as long as the rules' sentence: the box must not be.
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ground->setMinimumContentsLength(leastChoice);
    m_why->setObjectName(QStringLiteral("revokeWhy"));
    m_banner->setObjectName(QStringLiteral("revokeOneMessage"));
    m_groundCaption->setBuddy(m_ground);
    m_whyCaption->setBuddy(m_why);
    m_sinceCaption->setBuddy(m_since);
    layOut();
    connect(m_ground, &QComboBox::currentTextChanged, m_ground, &QWidget::setToolTip);
    connect(m_ground, &QComboBox::currentIndexChanged, this,
            [this] { look::setFault(*m_ground, false); });
    connect(m_go, &QPushButton::clicked, this, &RevokeForm::ask);
    connect(m_back, &QPushButton::clicked, this, &RevokeForm::left);
    connect(m_banner, &look::Banner::confirming, this,
            [this](bool asks) { m_go->setEnabled(!asks); });
    hide();
}

void RevokeForm::layOut() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    for (QWidget* one : std::initializer_list<QWidget*>{m_groundCaption, m_ground, m_whyCaption,
                                                        m_why, m_sinceCaption, m_since, m_banner})
        column->addWidget(one);
    column->addLayout(buttons);
    column->addStretch();
}

bool RevokeForm::isFor(const model::CertificateDetails& details) {
    return details.record.byStructure && details.record.status == model::CertificateStatus::Valid &&
           !details.chain.empty() &&
           details.chain.front().authority != model::AuthorityKind::StateBodies;
}

void RevokeForm::open(const model::CertificateDetails& details) {
    if (!isAbout(details.record.id)) {
        m_record = details.record;
        m_known = {};
        m_why->clear();
        m_since->setDate({});
        putGrounds();
        m_ground->setCurrentIndex(-1); // another authority has other grounds
    }
    m_banner->quiet();
    read();
    show();
    look::focus(*m_ground);
}

void RevokeForm::read() {
    m_work->start(
        this,
        [caId = m_record.caId](model::Desk& desk, model::Job&) -> model::Result<Known> {
            KU_TRY(const auto today, model::todayOf(desk.reg()));
            KU_TRY(const auto ca, desk.reg().authorities().byId(caId));
            return Known{today.rules->revocationGroundsOf(ca.authority), today.day};
        },
        [this, id = m_record.id](model::Result<Known> known) {
            if (!isAbout(id)) return; // another one is to be revoked by now
            if (!known) return m_banner->fail(known.error());
            m_known = std::move(*known);
            putGrounds();
        });
}

void RevokeForm::putGrounds() {
    const int chosen = m_ground->currentIndex();
    m_ground->clear();
    for (const model::RevocationGround& ground : m_known.grounds)
        m_ground->addItem(ground.in(model::text::language()), ground.id);
    m_ground->setCurrentIndex(chosen);
    m_ground->setToolTip(m_ground->currentText());
}

/** From its first day to today, or none. */
bool RevokeForm::isDayRight() const {
    if (m_since->text().trimmed().isEmpty()) return true;
    const QDate day = m_since->date();
    return day.isValid() && day >= model::civilDay(m_record.notBefore, m_utcOffset) &&
           day <= m_known.today;
}

/** Else the first field that is not is marked, and has the focus. */
bool RevokeForm::isComplete() {
    if (m_ground->currentIndex() < 0) {
        look::setFault(*m_ground, true);
        m_ground->setFocus();
        return false;
    }
    if (m_why->text().trimmed().isEmpty()) {
        look::faultUntilTyped(*m_why);
        m_why->setFocus();
        return false;
    }
    if (isDayRight()) return true;
    if (!m_since->isWrong())
        m_banner->fail(model::Error{model::ErrorCode::BadArgument, {"invalid-since"}});
    m_since->markWrong();
    look::faultUntilTyped(*m_since);
    m_since->setFocus();
    return false;
}

void RevokeForm::ask() {
    if (!isVisible() || m_isBusy || m_banner->isConfirming()) return;
    m_banner->quiet();
    if (!isComplete()) return;
    m_banner->confirm(
        look::Level::Warning,
        [name = m_record.fullName] {
            return tr("A revocation cannot be undone. Revoke the certificate of %1?").arg(name);
        },
        [] { return tr("Revoke"); }, [] { return tr("Do not revoke"); }, [this] { go(); });
}

void RevokeForm::go() {
    std::optional<model::Time> since;
    if (const QDate day = m_since->date(); day.isValid())
        since = model::invalidFrom(day, m_record, m_utcOffset);
    m_isBusy = true;
    m_work->start(
        this,
        [id = m_record.id, ground = m_ground->currentData().toString(), why = m_why->text(),
         since](model::Desk& desk, model::Job&) {
            return model::RevocationService(desk.session).revokeOne(id, ground, why, since);
        },
        [this](const model::Result<model::CertificateRecord>& done) {
            m_isBusy = false;
            if (!done) return m_banner->fail(done.error());
            if (isAbout(done->id)) m_record = {};
            emit revoked(done->fullName);
        });
}

void RevokeForm::retranslate() {
    m_groundCaption->setText(tr("&Ground of the revocation"));
    m_ground->setAccessibleName(tr("Ground of the revocation"));
    m_ground->setPlaceholderText(tr("Choose the ground"));
    putGrounds();
    m_whyCaption->setText(tr("The &application that asks for it"));
    m_why->setAccessibleName(tr("The application that asks for it"));
    m_sinceCaption->setText(tr("&Key not to be trusted since (where the application says so)"));
    m_since->setAccessibleName(tr("Key not to be trusted since (where the application says so)"));
    m_go->setText(tr("Revoke…"));
    m_back->setText(tr("&Back"));
}

} // namespace ui
