// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/close_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/access/today.h"
#include "model/text/language.h"
#include "model/text/sentence.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/letter/typed_line.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

CloseForm::CloseForm(Work& work, std::shared_ptr<Typed> typed, const char* go, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_title(look::label("heading", this))
    , m_text(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_groundCaption(new QLabel(this))
    , m_ground(new QComboBox(this))
    , m_noteCaption(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_typed(new TypedLine(*m_note, std::move(typed)))
    , m_caCaption(new QLabel(this))
    , m_ca(new QLineEdit(this))
    , m_last(new LastTry(this))
    , m_sure(new QCheckBox(this))
    , m_go(look::button("danger", go, this))
    , m_back(look::button("plain", "closeBack", this))
    , m_held(*m_go, {m_ground, m_note, m_ca, m_last, m_sure, m_back}) {
    m_banner->setObjectName(QStringLiteral("closeMessage"));
    m_ground->setObjectName(QStringLiteral("closeGround"));
    // A ground is as long as the Order's sentence: the box must not be.
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ground->setMinimumContentsLength(20);
    m_note->setObjectName(QStringLiteral("closeNote"));
    m_ca->setObjectName(QStringLiteral("closeCaPin"));
    m_ca->setEchoMode(QLineEdit::Password);
    m_sure->setObjectName(QStringLiteral("closeSure"));
    m_groundCaption->setBuddy(m_ground);
    m_noteCaption->setBuddy(m_note);
    m_caCaption->setBuddy(m_ca);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_text, m_banner, m_groundCaption, m_ground,
                                         m_noteCaption, m_note, m_caCaption, m_ca, m_last, m_sure})
        column->addWidget(widget);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addSpacing(look::near);
    column->addLayout(buttons);
    connect(m_note, &QLineEdit::textChanged, this, &CloseForm::enableGo);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &CloseForm::enableGo);
    connect(m_ca, &QLineEdit::textChanged, this, &CloseForm::enableGo);
    connect(m_last, &LastTry::changed, this, &CloseForm::enableGo);
    connect(m_sure, &QCheckBox::toggled, this, &CloseForm::enableGo);
    connect(m_go, &QPushButton::clicked, this, &CloseForm::go);
    connect(m_back, &QPushButton::clicked, this, &CloseForm::left);
}

void CloseForm::open(const issue::Task& task, const issue::MediaLook& seen, Why why) {
    m_why = why;
    const bool goesOn = m_isKept && task.issue.id == m_task.issue.id;
    m_task = task;
    m_isKept = true;
    m_banner->quiet();
    m_typed->setAbout(noteOfTask());
    if (!goesOn) m_ground->setCurrentIndex(-1);
    m_ca->clear();
    look::setFault(*m_ca, false); // an empty line tells of no change
    m_sure->setChecked(false);
    m_last->ask(false);
    see(seen);
    m_ground->setVisible(isSigned());
    m_groundCaption->setVisible(isSigned());
    if (m_grounds.empty()) readGrounds();
    retranslate();
    enableGo();
    setFocusProxy(isSigned() ? static_cast<QWidget*>(m_ground) : m_note);
    setFocus();
}

void CloseForm::see(const issue::MediaLook& seen) {
    // What is on record for signing must end in a certificate, if only to be revoked at once.
    const bool signs = m_task.issue.state == model::IssueState::Recorded && seen.caNeeded;
    m_ca->setVisible(signs);
    m_caCaption->setVisible(signs);
    m_last->ask(signs && seen.caFinalTry);
    m_caLimits = seen.caPinLimits;
    sayPinLength(*m_ca, m_caLimits);
    enableGo();
}

/** What is on record for signing is revoked, and a revocation has its ground. */
bool CloseForm::isSigned() const {
    return m_task.issue.state >= model::IssueState::Recorded;
}

QString CloseForm::noteOfTask() const {
    return QStringLiteral("close/%1").arg(m_task.issue.id);
}

void CloseForm::readGrounds() {
    m_work->start(
        this,
        [](model::Desk& desk, model::Job&) -> model::Result<std::vector<model::RevocationGround>> {
            KU_TRY(const auto today, model::todayOf(desk.session.reg));
            return today.rules->revocationGrounds;
        },
        [this](model::Result<std::vector<model::RevocationGround>> grounds) {
            if (!grounds) return m_banner->fail(grounds.error());
            m_grounds = std::move(*grounds);
            retranslate();
            enableGo();
        });
}

void CloseForm::enableGo() {
    if (m_held.isHeld()) return; // it has the focus meanwhile
    const bool hasGround = !m_grounds.empty() && (!isSigned() || m_ground->currentIndex() >= 0);
    const bool hasPin = m_ca->isHidden() || (!m_ca->text().isEmpty() && m_last->isAnswered());
    m_go->setEnabled(hasGround && hasPin && m_sure->isChecked() &&
                     !m_note->text().trimmed().isEmpty());
}

void CloseForm::go() {
    if (m_held.isHeld()) return; // a key comes twice
    m_banner->quiet();
    m_held.hold();
    m_go->setFocus(); // wherever the key was pressed: the list waits, too
    emit busy(true);
    // An issue that is given up unsigned takes any: nothing is revoked.
    const QString ground = isSigned() ? m_ground->currentData().toString() : m_grounds.front().id;
    issue::Pins pins;
    if (m_ca->isVisible()) pins.ca = takeSharedSecret(*m_ca);
    pins.caConfirmed = m_last->take();
    m_work->start(
        this,
        [task = m_task, ground, note = m_note->text(), pins](model::Desk& desk, model::Job& job) {
            return issue::close(desk, task, ground, note, pins, job);
        },
        [this](const model::Result<model::Issue>& issue) { onAnswer(issue); });
}

void CloseForm::onAnswer(const model::Result<model::Issue>& issue) {
    m_held.letGo();
    emit busy(false);
    enableGo();
    if (issue) {
        m_isKept = false;
        m_typed->forget(noteOfTask());
        return emit closed();
    }
    m_last->ask(issue.error().code == model::ErrorCode::PinFinalTry);
    m_banner->fail(issue.error());
    if (issue.error().code != model::ErrorCode::PinIncorrect) return;
    look::faultUntilTyped(*m_ca);
    look::focus(*m_ca);
}

void CloseForm::retranslate() {
    const bool isStopped = m_why == Why::Findings; // nothing is signed, then
    m_title->setText(isStopped ? tr("This issue cannot go on")
                               : tr("The medium has failed or is lost"));
    m_text->setText(isStopped ? tr("Nothing was signed yet: the issue is given up, and its medium "
                                   "counts as failed. The row can then be decided on anew.")
                    : isSigned()
                        ? tr("The certificate is revoked at once, and the row may be issued "
                             "again on another medium.")
                        : tr("Nothing was signed yet: the issue is given up, and the row may "
                             "be issued on another medium."));
    m_groundCaption->setText(tr("&Ground of the revocation"));
    m_ground->setAccessibleName(tr("Ground of the revocation"));
    m_ground->setPlaceholderText(tr("Choose the ground"));
    const int chosen = m_ground->currentIndex();
    m_ground->clear();
    for (const model::RevocationGround& ground : m_grounds) {
        const QString words = ground.in(model::text::language());
        m_ground->addItem(words, ground.id);
        m_ground->setItemData(m_ground->count() - 1, words, Qt::ToolTipRole);
    }
    m_ground->setCurrentIndex(chosen);
    m_noteCaption->setText(tr("What &happened"));
    m_note->setAccessibleName(tr("What happened"));
    m_caCaption->setText(tr("PIN of the &certification authority's medium"));
    m_ca->setAccessibleName(tr("PIN of the certification authority's medium"));
    sayPinLength(*m_ca, m_caLimits);
    m_last->retranslate();
    m_sure->setText(isStopped ? tr("&Yes, give up this issue and its medium")
                              : tr("&Yes, this medium cannot be used any more"));
    m_go->setText(tr("Close the issue"));
    m_back->setText(tr("Back"));
}

} // namespace ui
