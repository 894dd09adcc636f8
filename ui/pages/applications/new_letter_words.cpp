// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/access/today.h"
#include "model/text/clause.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/came_back.h"
#include "ui/letter/letter_form.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/applications/grid_view.h"
#include "ui/pages/applications/new_letter.h"
#include "ui/pages/applications/row_grid.h"

namespace ui {

void NewLetter::layOut() {
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    m_undo->setIcon(look::icon("undo-2"));
    m_redo->setIcon(look::icon("redo-2"));
    m_import->setIcon(look::icon("upload"));
    m_why->setObjectName(QStringLiteral("whyAgain"));
    m_whyCaption->setBuddy(m_why);
    for (QWidget* hidden : {static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_why),
                            static_cast<QWidget*>(m_whyCaption)})
        hidden->hide();
    for (QPushButton* off : {m_undo, m_redo, m_discard})
        off->setEnabled(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back, 0, Qt::AlignVCenter);
    top->addWidget(m_title, 1);
    top->addWidget(m_discard);
    top->addWidget(m_check);
    top->addWidget(m_register);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_hint, 1);
    tools->addWidget(m_undo);
    tools->addWidget(m_redo);
    tools->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(top);
    column->addWidget(m_form);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_whyCaption);
    column->addWidget(m_why);
    column->addWidget(m_banner);
    column->addWidget(m_findings);
    setFocusProxy(m_form);
    // As one works: the letter, its table, what was found, then what is done with it.
    QWidget* before = m_form->findChild<QWidget*>(QStringLiteral("executorPhone"));
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_import, m_view, m_findings, m_check, m_register}) {
        setTabOrder(before, next);
        before = next;
    }
}

void NewLetter::readRules() {
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return model::todayOf(desk.reg()); },
        [this](const model::Result<model::Today>& today) {
            if (!today) return m_banner->fail(today.error());
            m_termClauses = today->rules->issueTermClauses();
            putHint();
        });
}

/** By which paragraph the letter has a term; none is known before the rules were read. */
void NewLetter::putHint() {
    if (m_termClauses.isEmpty()) return;
    m_register->setToolTip(tr("Put the letter into the register: its rows have a term from the day "
                              "it was received (%1; Ctrl+S).")
                               .arg(model::text::clauseText(m_termClauses)));
}

void NewLetter::putTitle() {
    m_title->setText(m_cameBack ? cameBackTitle() : tr("New letter"));
}

/** Unless something is said already, which is of this letter, too. */
void NewLetter::sayItCameBack() {
    if (!m_banner->text().isEmpty()) return;
    m_banner->say(look::Level::Note,
                  [this] { return cameBackText(m_begunAt, m_utcOffset, tr("Discard…")); });
}

/** Whoever asked for a check has an answer, also where only remarks stand below. */
void NewLetter::sayNoErrors(qulonglong remarks) {
    m_banner->say(look::Level::Success, [remarks] {
        return remarks == 0
                   ? tr("Checked: no errors.")
                   : tr("Checked: no errors. Remarks: %1.").arg(QLocale().toString(remarks));
    });
}

void NewLetter::retranslate() {
    m_back->setText(tr("Applications"));
    m_back->setToolTip(tr("Back to the list (Esc). What is written here stays."));
    putTitle();
    m_hint->setText(
        tr("Type, or paste rows from a spreadsheet (Ctrl+V). Ctrl+D fills down, Insert "
           "adds a row above, Ctrl+Delete removes rows, Ctrl+Z and Ctrl+Y undo and redo, "
           "Ctrl+Tab leaves the table."));
    m_discard->setText(tr("Discard…"));
    m_discard->setToolTip(tr("Forget what is written here and begin anew."));
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setToolTip(tr("Redo (Ctrl+Y or Ctrl+Shift+Z)"));
    m_redo->setAccessibleName(tr("Redo"));
    m_import->setText(tr("Import CSV…"));
    m_import->setToolTip(tr("The table from a file in place of this one; a file can be dropped on "
                            "the table, too (Ctrl+O)."));
    m_check->setText(tr("Check"));
    m_check->setToolTip(tr("Check everything, also what is not filled in yet (F7)."));
    m_register->setText(tr("Register"));
    putHint();
    m_whyCaption->setText(tr("Why the letter is registered once more"));
    m_why->setAccessibleName(m_whyCaption->text());
    m_view->setAccessibleName(tr("The table of appendix 1"));
    m_form->retranslate();
    m_grid->retranslate();
    m_view->retranslate();
    m_findings->retranslate();
}

} // namespace ui
