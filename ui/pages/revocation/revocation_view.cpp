// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "ui/findings/finding_list.h"
#include "ui/letter/head_correction.h"
#include "ui/letter/typed_line.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus.h"
#include "ui/look/follow.h"
#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/revocation_correction.h"
#include "ui/pages/revocation/revocation_row_table.h"
#include "ui/papers/show_paper.h"

namespace ui {

RevocationView::RevocationView(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_back(look::button("link", "backFromRevocation", this))
    , m_title(look::label("title", this))
    , m_about(look::label("muted", this))
    , m_print(look::button("plain", "printRevocation", this))
    , m_revoke(look::button("primary", "revokeRows", this))
    , m_correctHead(look::button("plain", "correctHead", this))
    , m_table(new RevocationRowTable(this))
    , m_rows(look::table("revocationLetterRows", m_table, RevocationRowTable::widths, this))
    , m_banner(new look::Banner(this))
    , m_utcOffset(signedIn.utcOffset)
    , m_sinceCaption(look::label("caption", this))
    , m_since(new look::DayEdit("invalidSince", this))
    , m_days(signedIn.typed)
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_typed(new TypedLine(*m_why, signedIn.typed))
    , m_answer(look::button("plain", "answerRow", this))
    , m_withdrawn(look::button("plain", "rowWithdrawn", this))
    , m_correct(look::button("plain", "correctRevocationRow", this))
    , m_findings(new FindingList("openRowFindings", FindingList::Of::Letter, this))
    , m_correction(new RevocationCorrection(work, signedIn.drafts.revocationRow, this))
    , m_head(new HeadCorrection(work, model::HeadOf::Revocation, revocation::correctHead,
                                signedIn.drafts.revocationHead, this)) {
    m_banner->setObjectName(QStringLiteral("revokeMessage"));
    m_why->setObjectName(QStringLiteral("answerWhy"));
    m_sinceCaption->setBuddy(m_since);
    m_sinceCaption->setWordWrap(false); // beside its line
    m_whyCaption->setBuddy(m_why);
    m_whyCaption->setWordWrap(false); // beside its line
    m_rows->setWordWrap(true);
    look::shareRoom(*m_rows, {RevocationRowTable::Name, RevocationRowTable::Ground});
    layOut();
    connect(m_back, &QPushButton::clicked, this, &RevocationView::back);
    connect(m_correctHead, &QPushButton::clicked, this, &RevocationView::correctHead);
    connectForms();
    connect(m_print, &QPushButton::clicked, this, &RevocationView::print);
    connect(m_revoke, &QPushButton::clicked, this, &RevocationView::revoke);
    connect(m_banner, &look::Banner::confirming, this, [this] {
        m_revoke->setEnabled(mayRevoke());
        emit actsChanged();
    });
    connect(m_answer, &QPushButton::clicked, this,
            [this] { answer(model::RowAnswer::CannotBeDone); });
    connect(m_withdrawn, &QPushButton::clicked, this,
            [this] { answer(model::RowAnswer::Withdrawn); });
    connect(m_correct, &QPushButton::clicked, this, &RevocationView::correct);
    connect(m_since, &QLineEdit::textChanged, this, &RevocationView::keepSince);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RevocationView::onChosen);
    look::follow({m_print, m_revoke, m_answer, m_correct, m_correctHead, m_correction, m_head},
                 *this, [this] { emit actsChanged(); });
}

void RevocationView::layOut() {
    auto* top = new QHBoxLayout;
    top->setSpacing(look::near);
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_print);
    top->addWidget(m_revoke);
    auto* about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_correctHead);
    auto* since = new QHBoxLayout;
    since->setSpacing(look::near);
    since->addWidget(m_sinceCaption);
    since->addWidget(m_since);
    since->addStretch();
    auto* answers = new QHBoxLayout;
    answers->setSpacing(look::near);
    answers->addWidget(m_whyCaption);
    answers->addWidget(m_why, 1);
    answers->addWidget(m_answer);
    answers->addWidget(m_withdrawn);
    answers->addStretch();
    answers->addWidget(m_correct);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(look::normal);
    middle->addWidget(m_rows, 1);
    auto* side = new QVBoxLayout; // its buttons at the foot: what is found moves none of them
    side->setSpacing(look::near);
    side->addWidget(m_correction, 1);
    side->addWidget(m_correction->acts());
    middle->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(top);
    column->addLayout(about);
    column->addWidget(m_banner);
    column->addWidget(m_head, 1); // in place of the rows
    column->addLayout(middle, 1);
    column->addLayout(since);
    column->addLayout(answers);
    column->addWidget(m_findings);
    setFocusProxy(m_rows);
}

void RevocationView::open(model::Id letter) {
    if (!m_correction->isHidden()) closeCorrection(); // of a row of the letter before
    m_letter = letter;
    m_opened.reset();
    m_sinceOf.clear();
    m_head->hide();
    m_rows->show();
    m_typed->setAbout({});         // until a row of this letter is chosen
    look::setFault(*m_why, false); // it stood against the letter before
    m_offersLists = false;
    m_banner->quiet();
    fill();
    refresh();
}

void RevocationView::refresh() {
    if (m_letter == 0) return;
    m_work->start(
        this,
        [letter = m_letter](model::Desk& desk, model::Job& job) {
            return revocation::open(desk, letter, job);
        },
        [this, letter = m_letter](model::Result<revocation::Opened> opened) {
            if (letter != m_letter) return; // another one is in view by now
            if (!opened) return m_banner->fail(opened.error());
            m_opened = std::move(*opened);
            if (m_opened->stopped) m_banner->fail(*m_opened->stopped);
            if (m_opened->unlisted == 0) sayListed();
            if (m_banner->isHidden()) sayHeadIsBegun();
            if (m_banner->isHidden()) sayRowIsBegun();
            fill();
        });
}

void RevocationView::fill() {
    std::vector<model::Finding> findings;
    if (m_opened && m_opened->plan) {
        for (const auto& one : m_opened->plan->rows)
            findings.insert(findings.end(), one.findings.begin(), one.findings.end());
        for (const auto& one : m_opened->plan->others.open)
            findings.insert(findings.end(), one.findings.begin(), one.findings.end());
    }
    m_findings->setVisible(!findings.empty() && m_head->isHidden());
    m_findings->show(std::move(findings));
    putLetter();
}

const model::RevocationRow* RevocationView::chosenRow() const {
    const int at = m_rows->currentIndex().row();
    if (!m_opened || at < 0) return nullptr;
    return &m_opened->due.letter.rows[static_cast<std::size_t>(at)];
}

void RevocationView::onChosen() {
    const model::RevocationRow* row = chosenRow();
    const bool asks = m_correction->isHidden() && m_head->isHidden(); // or they need the room
    const bool isOpen = asks && row && row->state == model::RevocationRowState::Open;
    if (row && m_typed->about() != whyOf(m_letter, row->number)) {
        m_typed->setAbout(whyOf(m_letter, row->number));
        look::setFault(*m_why, false); // it stood against the row before
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_whyCaption, m_why, m_answer, m_withdrawn})
        widget->setVisible(isOpen);
    const bool isRevocable = isOpen && plannedOf(row->number);
    m_sinceCaption->setVisible(isRevocable);
    m_since->setVisible(isRevocable);
    if (isRevocable) putSince();
    m_correct->setVisible(isOpen ||
                          (asks && row && row->state == model::RevocationRowState::Answered));
}

/** The table waits: another row chosen there would take what is being typed away. */
void RevocationView::correct() {
    const model::RevocationRow* row = chosenRow();
    if (!row || m_correction->isVisible() || !m_head->isHidden() ||
        row->state == model::RevocationRowState::Revoked)
        return;
    m_offersLists = false;
    m_banner->quiet();
    m_rows->setEnabled(false);
    m_revoke->setEnabled(false);
    m_correctHead->setEnabled(false);
    m_correction->begin(m_letter, *row, *m_opened->rules);
    m_correction->setFocus();
    m_findings->hide();
    onChosen();
}

void RevocationView::saveCorrection() {
    if (m_head->isVisible())
        m_head->save();
    else if (m_correction->isVisible())
        m_correction->save();
}

void RevocationView::closeCorrection() {
    m_correction->hide();
    m_rows->setEnabled(true);
    look::focus(*m_rows);
    fill(); // what may be revoked
    onChosen();
}

void RevocationView::onCorrected() {
    closeCorrection();
    m_banner->say(look::Level::Success, [] { return tr("The row was corrected."); });
    emit changed();
}

void RevocationView::print() {
    if (!m_opened) return;
    papers::showPaper(this, *m_work, *m_banner, m_title->text(),
                      papers::fileNameOf(tr("revocation"), m_opened->due.letter.letterNumber),
                      [letter = m_letter](model::Desk& desk, model::Job& job) {
                          return revocation::paper(desk, letter, job);
                      });
}

bool RevocationView::stepBack() {
    if (!m_head->isHidden()) {
        closeHead();
        return true;
    }
    if (m_correction->isVisible()) {
        closeCorrection();
        return true;
    }
    if (!m_offersLists) return false;
    m_offersLists = false;
    m_banner->quiet();
    return true;
}

} // namespace ui
