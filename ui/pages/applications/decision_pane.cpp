// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/decision_pane.h"

#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/findings/finding_list.h"
#include "ui/letter/autosave.h"
#include "ui/look/roles.h"
#include "ui/look/settled.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int leastWidth = 412; // the longest region whole, beside the medium
constexpr int checkPause = 150; // ms after a choice
} // namespace

DecisionPane::DecisionPane(Work& work, std::chrono::seconds utcOffset,
                           const std::vector<model::DecisionDraft>& drafts, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_name(look::label("heading", this))
    , m_about(look::label("muted", this))
    , m_made(look::label("text", this))
    , m_banner(new look::Banner(this))
    , m_findings(new FindingList("rowFindings", FindingList::Of::OneRow, this))
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_forms(new QWidget(this))
    , m_change(look::button("plain", "changeDecision", this))
    , m_correct(look::button("link", "correctRow", this))
    , m_autosave(new Autosave(*this, [this] { keep(); }))
    , m_settled(new look::Settled(this)) {
    look::setRole(*this, "card");
    setMinimumWidth(leastWidth);
    m_banner->setObjectName(QStringLiteral("decisionBanner"));
    m_made->setObjectName(QStringLiteral("decisionMade"));
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setObjectName(QStringLiteral("whyChanged"));
    m_whyCaption->setBuddy(m_why);
    // As high as the form in view, not as the higher one.
    auto* forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->addWidget(m_acceptForm = makeAcceptForm());
    forms->addWidget(m_refuseForm = makeRefuseForm());
    m_acts = makeActs();
    turnTo(m_acceptForm);
    for (const model::DecisionDraft& draft : drafts)
        m_held.insert_or_assign(draft.of.id, draft);
    for (QLineEdit* line : {m_why, m_proof, m_note})
        connect(line, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
    for (QComboBox* box : {m_region, m_category, m_medium, m_second, m_ground})
        connect(box, &QComboBox::activated, m_autosave, &Autosave::touch);
    connect(m_change, &QPushButton::clicked, this, &DecisionPane::change);
    connect(m_correct, &QPushButton::clicked, this, &DecisionPane::askToCorrect);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::normal, look::normal, look::normal, look::normal);
    column->setSpacing(look::near);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addWidget(m_made);
    column->addWidget(m_correct, 0, Qt::AlignLeft);
    column->addWidget(m_findings, 1);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(m_whyCaption);
    column->addWidget(m_why);
    column->addWidget(m_forms);
    column->addStretch(); // the findings come first
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkPause);
    connect(&m_pause, &QTimer::timeout, this, &DecisionPane::check);
    fill();
}

void DecisionPane::turnTo(QWidget* form) {
    for (QWidget* one : {m_acceptForm, m_refuseForm})
        one->setVisible(one == form);
    for (QPushButton* one : {m_accept, m_refuse})
        one->setVisible(form == m_acceptForm);
    m_refuseNow->setVisible(form == m_refuseForm);
    m_back->setVisible(form == m_refuseForm || m_changing);
    nameBack();
    emit refusing(form == m_refuseForm);
}

void DecisionPane::setVisible(bool visible) {
    QFrame::setVisible(visible);
    showFields(); // its acts come and go with it
}

bool DecisionPane::isRefusing() const {
    return !m_refuseForm->isHidden();
}

void DecisionPane::show(const model::EmployeeRow* row, const OpenLetter& in, Refusal refusal) {
    m_rules = in.rules;
    // Read anew and nothing happened to it: what was chosen meanwhile stays.
    if (row && row->id == m_row.id && saySame(*row, m_row)) return;
    const bool isCorrected = row && row->id == m_row.id; // else it is another one
    hold();
    m_row = row ? *row : model::EmployeeRow{};
    const auto decided = in.decided.find(m_row.id);
    m_decided = decided == in.decided.end() ? std::nullopt : std::optional(decided->second);
    if (isOver() && m_held.erase(m_row.id) > 0) m_autosave->touch(); // nobody decides on it
    fill();
    const bool hadHeld = m_held.count(m_row.id) > 0;
    if (isOpen() && putHeld()) {
        if (refusal == Refusal::Opens && holdsRefusal()) turnTo(m_refuseForm);
        sayHeld();
    } else if (isOpen() && hadHeld)
        m_banner->say(look::Level::Note, [] {
            return tr("The row was corrected, and what you had chosen for it is dropped: see what "
                      "it says, then decide on it.");
        });
    else if (isOpen() && isCorrected)
        m_banner->say(look::Level::Note, [] {
            return tr("The row was corrected just now: see what it says, then decide on it.");
        });
    if (m_forms->isVisibleTo(this)) check();
}

bool DecisionPane::mayDecide() const {
    return m_row.id != 0 && model::isOpenToDecision(m_row.state);
}

/** Its choices are in view. */
bool DecisionPane::isOpen() const {
    return mayDecide() && (m_row.state == model::RowState::Undecided || m_changing);
}

bool DecisionPane::isOver() const {
    return m_row.id != 0 && !mayDecide();
}

void DecisionPane::fill() {
    m_settled->beginAnew(); // Accept stays where it was, for another row
    m_banner->quiet();
    m_findings->show({});
    m_changing = false;
    turnTo(m_acceptForm);
    for (QWidget* field : std::initializer_list<QWidget*>{m_ground, m_why})
        look::setFault(*field, false);
    m_why->clear();
    m_note->clear();
    fillChoices(m_row, m_row.refusalGround);
    m_fresh = typed();
    putWords();
    showFields();
}

void DecisionPane::showFields() {
    const bool again = mayDecide() && m_row.state != model::RowState::Undecided;
    const bool may = isOpen();
    const bool proof = choices().second != model::SecondCertificate::None;
    m_findings->setVisible(may && m_findings->model()->rowCount() > 0);
    m_forms->setVisible(may);
    m_acts->setVisible(!isHidden());
    m_buttons->setVisible(may);
    m_change->setVisible(again && !m_changing);
    m_correct->setVisible(mayDecide());
    m_whyCaption->setVisible(again && m_changing);
    m_why->setVisible(again && m_changing);
    m_captions[4]->setVisible(proof);
    m_proof->setVisible(proof);
    putMade();
    emit offersChanged();
}

bool DecisionPane::offersChange() const {
    return !m_change->isHidden();
}

model::EmployeeRow DecisionPane::choices() const {
    model::EmployeeRow row = m_row;
    row.regionCode = m_region->currentData().toString();
    row.category = static_cast<model::ServantCategory>(m_category->currentData().toInt());
    row.mediumKind = static_cast<model::MediumKind>(m_medium->currentData().toInt());
    row.second = static_cast<model::SecondCertificate>(m_second->currentData().toInt());
    row.secondProof = row.second == model::SecondCertificate::None ? QString() : m_proof->text();
    return row;
}

QString DecisionPane::whyChanged() const {
    return m_row.state == model::RowState::Undecided ? QString() : m_why->text();
}

void DecisionPane::check() {
    m_work->start(
        this,
        [id = m_row.id, choices = choices()](model::Desk& desk, model::Job&) {
            return model::ApplicationService(desk.session).checkDecision(id, choices);
        },
        [this, id = m_row.id](model::Result<std::vector<model::Finding>> found) {
            if (id != m_row.id || m_forms->isHidden()) return; // not asked for any more
            if (!found) return m_banner->fail(found.error());
            onFound(*found);
        });
}

void DecisionPane::onFound(const std::vector<model::Finding>& findings) {
    m_findings->setVisible(!findings.empty());
    m_findings->show(findings);
    const auto error = [&](const char* field) {
        return std::any_of(findings.begin(), findings.end(), [&](const model::Finding& one) {
            return one.severity == model::Severity::Error && one.field == QLatin1String(field);
        });
    };
    look::setFault(*m_region, error("region"));
    look::setFault(*m_proof, error("secondProof"));
}

/** A row that was decided on: its choices open with the reason, which is asked for first. */
void DecisionPane::change() {
    m_changing = true;
    m_back->show();
    if (putHeld()) sayHeld();
    showFields();
    check();
    m_why->setFocus();
}

void DecisionPane::leaveChange() {
    hold();
    fill();
    m_change->setFocus();
}

/** Nothing of the change is wanted any more: the decision stands as it was. */
void DecisionPane::dropChange() {
    if (m_held.erase(m_row.id) > 0) m_autosave->touch();
    fill();
    m_change->setFocus();
}

void DecisionPane::changeDecision() {
    if (m_change->isVisible()) change();
}

void DecisionPane::focusFirst() {
    if (!mayDecide()) return;
    const bool lacksProof = !m_proof->isHidden() && m_proof->text().trimmed().isEmpty();
    const bool lacksRegion = m_region->currentData().toString().isEmpty();
    QWidget* first = lacksProof && !lacksRegion ? static_cast<QWidget*>(m_proof) : m_region;
    if (m_change->isVisible())
        first = m_change;
    else if (isRefusing())
        first = m_ground; // never the note: Enter refuses there, and it led here
    else if (m_changing)
        first = m_why;
    first->setFocus(Qt::OtherFocusReason);
}

void DecisionPane::askToCorrect() {
    if (mayDecide()) emit correct(m_row);
}

bool DecisionPane::stepBack() {
    if (!isRefusing()) {
        if (!m_changing) return false;
        leaveChange();
        return true;
    }
    m_banner->quiet();
    turnTo(m_acceptForm);
    m_refuse->setFocus();
    return true;
}

} // namespace ui
