// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/begun_order.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/access/today.h"
#include "model/text/language.h"
#include "model/text/structure_text.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/structures/pins_asked.h"
#include "ui/pages/structures/structure_list.h"

namespace ui {

namespace {
constexpr int leastChoice = 20;
} // namespace

BegunOrder::BegunOrder(Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_title(look::label("heading", this))
    , m_about(look::label("muted", this))
    , m_state(new look::Banner(this))
    , m_groundCaption(look::label("caption", this))
    , m_ground(new QComboBox(this))
    , m_noteCaption(look::label("caption", this))
    , m_note(new QLineEdit(this))
    , m_pins(new PinsAsked(
          work, "goOnOrder",
          [this] { return m_isClosing ? tr("Close the order") : tr("Go on with it"); }, this))
    , m_close(look::button("plain", "closeOrder", this))
    , m_back(look::button("plain", "closeBack", this)) {
    m_title->setObjectName(QStringLiteral("begunTitle"));
    m_state->setObjectName(QStringLiteral("begunState"));
    m_ground->setObjectName(QStringLiteral("orderGround"));
    // A ground is as long as the Order's sentence: the box must not be.
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ground->setMinimumContentsLength(leastChoice);
    m_note->setObjectName(QStringLiteral("orderNote"));
    m_groundCaption->setBuddy(m_ground);
    m_noteCaption->setBuddy(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_pins->act());
    buttons->addWidget(m_close);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    for (QWidget* one : std::initializer_list<QWidget*>{m_title, m_about, m_state, m_groundCaption,
                                                        m_ground, m_noteCaption, m_note, m_pins})
        column->addWidget(one);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_ground, &QComboBox::currentTextChanged, m_ground, &QWidget::setToolTip);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &BegunOrder::enable);
    connect(m_note, &QLineEdit::textChanged, this, &BegunOrder::enable);
    connect(m_pins, &PinsAsked::entered, this, &BegunOrder::wanted);
    connect(m_close, &QPushButton::clicked, this, [this] { setClosing(true); });
    connect(m_back, &QPushButton::clicked, this, &BegunOrder::stepBack);
}

void BegunOrder::open(const model::StructureReport& report) {
    if (report.issue.caId != m_report.issue.caId) { // another authority has other grounds
        m_grounds.clear();
        putGrounds();
    }
    m_report = report;
    m_note->clear();
    m_ground->setCurrentIndex(-1); // that of the order before was chosen for that one
    m_pins->begin(report.issue.caId, report.issue.mediumSerial);
    if (m_grounds.empty()) readGrounds();
    setClosing(isKeyLost());
    if (!m_isClosing) m_pins->focusFirst();
}

/** A key file's key is in no other place than the program that was to write it. */
bool BegunOrder::isKeyLost() const {
    return m_report.issue.source == QLatin1String("key-file");
}

/** What is on record for its signature ends in a certificate, if only to be revoked at once. */
bool BegunOrder::needsGround() const {
    return m_report.issue.state >= model::OrderState::Recorded;
}

void BegunOrder::setClosing(bool closing) {
    m_isClosing = closing;
    look::setRole(*m_pins->act(), closing ? "danger" : "primary"); // closed is for good
    // The holder's medium may be the very thing that is lost; and what was not on record for its
    // signature is given up without one.
    if (closing) m_pins->begin(needsGround() ? m_report.issue.caId : 0, {});
    const bool ground = closing && needsGround();
    for (QWidget* one : std::initializer_list<QWidget*>{m_groundCaption, m_ground})
        one->setVisible(ground);
    for (QWidget* one : std::initializer_list<QWidget*>{m_noteCaption, m_note})
        one->setVisible(closing);
    m_close->setVisible(!closing);
    m_back->setVisible(closing && !isKeyLost());
    retranslate();
    enable();
    if (closing) look::focus(ground ? static_cast<QWidget&>(*m_ground) : *m_note);
}

QString BegunOrder::ground() const {
    if (needsGround()) return m_ground->currentData().toString();
    // One that is given up unsigned takes any: nothing is revoked.
    return m_grounds.empty() ? QString() : m_grounds.front().id;
}

QString BegunOrder::note() const {
    return m_note->text().trimmed();
}

void BegunOrder::enable() {
    const bool isSaid = !note().isEmpty() && (!needsGround() || m_ground->currentIndex() >= 0);
    if (!m_isClosing || (isSaid && !m_grounds.empty())) return m_pins->setOn(true);
    m_pins->setWaiting();
}

void BegunOrder::readGrounds() {
    m_work->start(
        this,
        [caId = m_report.issue.caId](
            model::Desk& desk, model::Job&) -> model::Result<std::vector<model::RevocationGround>> {
            KU_TRY(const auto today, model::todayOf(desk.session.reg));
            KU_TRY(const auto ca, desk.reg().authorities().byId(caId));
            return today.rules->revocationGroundsOf(ca.authority);
        },
        [this,
         caId = m_report.issue.caId](model::Result<std::vector<model::RevocationGround>> grounds) {
            if (caId != m_report.issue.caId) return; // another order is in view by now
            if (!grounds) return m_pins->fail(grounds.error());
            m_grounds = std::move(*grounds);
            putGrounds();
            enable();
        });
}

void BegunOrder::putGrounds() {
    const int chosen = m_ground->currentIndex();
    m_ground->clear();
    for (const model::RevocationGround& ground : m_grounds)
        m_ground->addItem(ground.in(model::text::language()), ground.id);
    m_ground->setCurrentIndex(chosen);
    m_ground->setToolTip(m_ground->currentText());
}

bool BegunOrder::stepBack() {
    if (!m_isClosing || isKeyLost()) return false;
    m_pins->begin(m_report.issue.caId, m_report.issue.mediumSerial);
    setClosing(false);
    m_pins->focusFirst();
    return true;
}

void BegunOrder::retranslate() {
    const model::StructureIssue& issue = m_report.issue;
    m_title->setText(issue.name);
    m_about->setText(model::text::structureTitle(QString::fromStdString(issue.structure),
                                                 QString::fromStdString(issue.edition)));
    m_state->say(look::Level::Note, [this] {
        if (!m_isClosing)
            return tr("It was broken off. How far it came: %1. It goes on from there, and ends in "
                      "one certificate only.")
                .arg(stateText(m_report.issue.state));
        if (isKeyLost())
            return tr("Its key was in the program alone and was not written to its file: close the "
                      "order, and begin another one. Say what happened.");
        return needsGround() ? tr("The certificate is revoked at once: it is on record already.")
                             : tr("It is given up: nothing was signed.");
    });
    m_groundCaption->setText(tr("&Ground of the revocation"));
    m_ground->setAccessibleName(tr("Ground of the revocation"));
    m_ground->setPlaceholderText(tr("Choose the ground"));
    putGrounds();
    m_noteCaption->setText(tr("What &happened"));
    m_note->setAccessibleName(tr("What happened"));
    m_close->setText(tr("C&lose it…"));
    m_back->setText(tr("&Back"));
    m_pins->retranslate();
}

} // namespace ui
