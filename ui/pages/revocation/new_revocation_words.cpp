// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/clause.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/came_back.h"
#include "ui/letter/letter_form.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/ground_line.h"
#include "ui/pages/revocation/new_revocation.h"
#include "ui/pages/revocation/person_rows.h"

namespace ui {

namespace {
constexpr int foundHeight = 132;
}

void NewRevocation::layOut() {
    m_search->setObjectName(QStringLiteral("personSearch"));
    m_search->setClearButtonEnabled(true);
    m_searchCaption->setBuddy(m_search);
    m_found->setObjectName(QStringLiteral("personsFound"));
    m_found->setMaximumHeight(foundHeight);
    m_found->hide();
    m_answer->hide();
    m_why->setObjectName(QStringLiteral("whyRevocationAgain"));
    m_whyCaption->setBuddy(m_why);
    m_banner->setObjectName(QStringLiteral("revocationMessage"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_whyCaption, m_why, m_findings})
        widget->hide();
    for (QPushButton* off : {m_discard, m_remove})
        off->setEnabled(false);
    auto* top = new QHBoxLayout;
    top->setSpacing(look::near);
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_discard);
    top->addWidget(m_register);
    auto* persons = new QHBoxLayout;
    persons->addWidget(m_searchCaption);
    persons->addWidget(m_search, 1);
    persons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(top);
    column->addWidget(m_form);
    column->addLayout(persons);
    column->addWidget(m_answer);
    column->addWidget(m_found);
    column->addWidget(m_rows, 1);
    column->addWidget(m_ground);
    column->addWidget(m_whyCaption);
    column->addWidget(m_why);
    column->addWidget(m_banner);
    column->addWidget(m_findings);
}

/** What became of the search, for who does not see the list come and go. */
void NewRevocation::putAnswer() {
    QString words;
    if (!m_certificates.empty())
        words = tr("Found: %1. Enter adds: %2")
                    .arg(m_certificates.size())
                    .arg(m_certificates.front().fullName);
    else if (!m_search->text().trimmed().isEmpty())
        words = QStringLiteral("%1 %2").arg(
            m_revoked.isEmpty()
                ? tr("No valid certificate is found.")
                : tr("No valid certificate is found: that of %1 is revoked already.")
                      .arg(m_revoked),
            typedIin().isEmpty()
                ? tr("As the letter has it, only an IIN of 12 digits can be added.")
                : tr("Enter adds this IIN as the letter has it."));
    else if (!m_added.isEmpty())
        words = tr("Added: %1. Choose the ground in the row.").arg(m_added);
    m_answer->say(words);
    m_answer->setVisible(!words.isEmpty());
}

/** By which paragraph the letter has a term; none is known before the rules were read. */
void NewRevocation::putHint() {
    if (m_termClause.isEmpty()) return;
    m_register->setToolTip(tr("Put the letter into the register: from this day on the term of the "
                              "revocation runs (%1; Ctrl+S).")
                               .arg(model::text::clauseText(m_termClause)));
}

void NewRevocation::putTitle() {
    m_title->setText(m_cameBack ? cameBackTitle() : tr("New letter of revocation"));
}

/** Unless something is said already, which is of this letter, too. */
void NewRevocation::sayItCameBack() {
    if (!m_banner->text().isEmpty()) return;
    m_banner->say(look::Level::Note,
                  [this] { return cameBackText(m_begunAt, m_utcOffset, tr("Discard…")); });
}

void NewRevocation::retranslate() {
    m_back->setText(tr("Revocation"));
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    putTitle();
    m_discard->setText(tr("Discard…"));
    m_register->setText(tr("Register"));
    putHint();
    m_searchCaption->setText(tr("&Add a person"));
    m_search->setAccessibleName(tr("Add a person"));
    m_search->setPlaceholderText(tr("Name, IIN or serial number; Enter adds the first"));
    m_found->setAccessibleName(tr("Valid certificates found"));
    m_remove->setText(tr("Remove the row"));
    m_whyCaption->setText(tr("&Why this letter comes a second time"));
    m_why->setAccessibleName(tr("Why this letter comes a second time"));
    putAnswer();
    m_form->retranslate();
    m_rows->retranslate();
    m_ground->retranslate();
    m_findings->retranslate();
}

} // namespace ui
