// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "ui/findings/finding_list.h"
#include "ui/look/line_start.h"
#include "ui/look/unbroken.h"
#include "ui/look/whole_choice.h"
#include "ui/pages/applications/decision_pane.h"
#include "ui/pages/applications/letter_table.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

template <typename Value, std::size_t count>
void fillNames(QComboBox& box, const Value (&values)[count], Value chosen) {
    box.clear();
    for (const Value value : values)
        box.addItem(model::text::name(value), static_cast<int>(value));
    box.setCurrentIndex(box.findData(static_cast<int>(chosen)));
}

/** Those that are there, with nothing between them where one is not. */
QString sideBySide(QStringList words) {
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString labelled(const QString& label, const QString& value) {
    return QStringLiteral("%1: %2").arg(label, value);
}

/** A dash, for the clause ends with a bracket of its own. */
QString groundText(const model::Wording& ground) {
    return QStringLiteral("%1 — %2").arg(ground.in(model::text::language()),
                                         model::text::clauseText(ground.clause));
}

} // namespace

/** What the row says, or what was chosen on it before; no ground is chosen by itself. */
void DecisionPane::fillChoices(const model::EmployeeRow& as, const QString& chosenGround) {
    using model::MediumKind;
    using model::SecondCertificate;
    using model::ServantCategory;
    fillNames(*m_category, {ServantCategory::Administrative, ServantCategory::Political},
              as.category);
    m_category->setMinimumWidth(m_category->sizeHint().width()); // whole in every language
    m_medium->clear(); // by their plugs, which leaves the region its room
    m_medium->addItem(QStringLiteral("USB-A"), static_cast<int>(MediumKind::UsbA));
    m_medium->addItem(QStringLiteral("Type-C"), static_cast<int>(MediumKind::TypeC));
    m_medium->setCurrentIndex(m_medium->findData(static_cast<int>(as.mediumKind)));
    fillNames(*m_second,
              {SecondCertificate::None, SecondCertificate::TwoStateBodies,
               SecondCertificate::EKyzmetSigner, SecondCertificate::SecondMediumTypeC},
              as.second);
    if (m_proof->text() != as.secondProof) look::setText(*m_proof, as.secondProof);
    m_region->clear();
    m_ground->clear();
    if (!m_rules) return;
    putHints();
    m_region->addItem(tr("Choose the region"), QString());
    for (const model::Region& region : m_rules->regions)
        m_region->addItem(region.in(model::text::language()), region.code);
    if (const model::Region* region = model::regionOf(as, *m_rules))
        m_region->setCurrentIndex(m_region->findData(region->code));
    for (const model::Wording& ground : m_rules->refusalGrounds) {
        m_ground->addItem(ground.in(model::text::language()), ground.id);
        m_ground->setItemData(m_ground->count() - 1, groundText(ground), Qt::ToolTipRole);
    }
    m_ground->setPlaceholderText(tr("Choose the ground"));
    m_ground->setCurrentIndex(m_ground->findData(chosenGround));
    putGroundWords();
}

/** Whole where the box cuts it; else its paragraph alone, for its words are read above. */
void DecisionPane::putGroundWords() {
    const model::Wording* ground =
        m_rules ? m_rules->refusalGround(m_ground->currentData().toString()) : nullptr;
    const bool isCut = !look::hiddenChoice(*m_ground).isEmpty();
    m_groundWords->setText(!ground ? QString()
                           : isCut ? groundText(*ground)
                                   : model::text::clauseText(ground->clause));
}

bool DecisionPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ground && event->type() == QEvent::Resize) putGroundWords();
    return QFrame::eventFilter(watched, event);
}

/** Why the choices are there, by the law of the day. */
void DecisionPane::putHints() {
    if (!m_rules) return;
    QStringList clauses;
    for (const auto& exception : m_rules->secondCertificate)
        if (!clauses.contains(exception.clause)) clauses += exception.clause;
    const auto text = [](const QString& clause) { return model::text::clauseText(clause); };
    m_second->setToolTip(tr("Why a second valid certificate is issued all the same (%1).")
                             .arg(text(clauses.join(QStringLiteral("; ")))));
    m_category->setToolTip(tr("It decides how soon the certificate is due (%1).")
                               .arg(text(m_rules->issueTermClauses())));
    m_accept->setToolTip(tr("Accept this row and go to the next: its certificate has a term from "
                            "the day the letter came (%1; Ctrl+Enter).")
                             .arg(text(m_rules->issueTermClauses())));
    m_refuse->setToolTip(
        tr("Choose the ground (%1; Ctrl+Shift+Enter).").arg(text(m_rules->refusalClause())));
    m_refuseNow->setToolTip(
        tr("The state body is answered in writing, with the ground (%1; Ctrl+Enter).")
            .arg(text(m_rules->term(model::TermRole::RefusalReply).clause)));
}

void DecisionPane::putWords() {
    const bool any = m_row.id != 0;
    m_name->setText(any ? QStringLiteral("%1. %2").arg(m_row.number).arg(m_row.fullName)
                        : tr("No row is chosen"));
    QStringList about{tr("IIN %1 · BIN %2").arg(m_row.iin, m_row.bin),
                      sideBySide({m_row.organization, m_row.position}), m_row.region,
                      sideBySide({m_row.email, look::unbroken(m_row.phone)})};
    about.removeAll(QString());
    m_about->setText(any ? about.join(QLatin1Char('\n'))
                         : tr("Choose one in the table to decide on it."));
    putMade();
}

/** What was decided, by whom and why anew; while it changes, only that: the form has the rest. */
void DecisionPane::putMade() {
    const bool wasDecided = m_row.id != 0 && m_row.state != model::RowState::Undecided;
    m_made->setVisible(wasDecided);
    if (!wasDecided) return;
    QStringList lines = m_row.state == model::RowState::Refused ? refused() : accepted();
    if (m_decided) {
        lines += tr("Decided: %1, %2").arg(timeText(m_decided->at, m_utcOffset), m_decided->by);
        if (!m_decided->why.isEmpty()) lines += tr("Why it was changed: %1").arg(m_decided->why);
    }
    m_made->setText(m_changing ? lines.first() : lines.join(QLatin1Char('\n')));
}

QStringList DecisionPane::refused() const {
    const model::Wording* ground = m_rules ? m_rules->refusalGround(m_row.refusalGround) : nullptr;
    QStringList lines{ground ? tr("Refused: %1").arg(groundText(*ground))
                             : model::text::name(m_row.state)};
    if (!m_row.refusalNote.isEmpty())
        lines += labelled(tr("Note for the reasoned answer"), m_row.refusalNote);
    return lines;
}

/** Whatever became of it since. */
QStringList DecisionPane::accepted() const {
    QStringList lines{wholeStateText(m_row, m_utcOffset)};
    if (const model::Region* region = m_rules ? model::regionOf(m_row, *m_rules) : nullptr)
        lines += labelled(tr("Region"), region->in(model::text::language()));
    lines += labelled(tr("Category"), model::text::name(m_row.category));
    lines += labelled(tr("Key medium"), look::unsplit(model::text::name(m_row.mediumKind)));
    if (m_row.second != model::SecondCertificate::None)
        lines += labelled(tr("Exception"),
                          sideBySide({model::text::name(m_row.second), m_row.secondProof}));
    return lines;
}

/** From the ground back to the choices; from the choices of a change it leaves the change. */
void DecisionPane::nameBack() {
    m_back->setText(isRefusing() ? tr("Back") : tr("Cancel"));
    m_back->setToolTip(isRefusing() ? QString()
                                    : tr("Drop what is chosen here: the decision stays as it is. "
                                         "Esc keeps it for later."));
}

void DecisionPane::retranslate() {
    fillChoices(choices(), m_ground->currentData().toString());
    putWords();
    const QString captions[] = {tr("Region"),
                                tr("Category"),
                                tr("Key medium"),
                                tr("Exception"),
                                model::text::fieldName(QStringLiteral("secondProof")),
                                model::text::fieldName(QStringLiteral("ground")),
                                tr("Note for the reasoned answer, in Kazakh")};
    for (int i = 0; i < 7; ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->buddy()->setAccessibleName(captions[i]);
    }
    m_whyCaption->setText(tr("Why the decision changes"));
    m_why->setAccessibleName(m_whyCaption->text());
    m_change->setText(tr("Change the decision…"));
    m_correct->setText(tr("Correct the row…"));
    m_correct->setToolTip(tr("What the row says, until its certificate is issued (F2)."));
    m_accept->setText(tr("Accept"));
    m_refuse->setText(tr("Refuse…"));
    m_refuseNow->setText(tr("Refuse the row"));
    nameBack();
    m_findings->retranslate();
}

} // namespace ui
