// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "model/register/stored_names.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/papers/show_paper.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

enum Column { Number, Name, Iin, Ground, Serial, State, ColumnCount };
constexpr int widths[] = {48, 210, 110, 300, 140};

QTableWidget* makeRows(QWidget* parent) {
    auto* rows = new QTableWidget(0, ColumnCount, parent);
    rows->setObjectName(QStringLiteral("revocationLetterRows"));
    rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows->setSelectionMode(QAbstractItemView::SingleSelection);
    rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows->setTabKeyNavigation(false);
    rows->setShowGrid(false);
    rows->setWordWrap(false);
    rows->verticalHeader()->hide();
    rows->verticalHeader()->setDefaultSectionSize(look::fieldHeight);
    rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < State; ++column)
        rows->setColumnWidth(column, widths[column]);
    return rows;
}

} // namespace

RevocationView::RevocationView(Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_back(look::button("link", "backFromRevocation", this))
    , m_title(look::label("title", this))
    , m_about(look::label("muted", this))
    , m_print(look::button("plain", "printRevocation", this))
    , m_revoke(look::button("danger", "revokeRows", this))
    , m_rows(makeRows(this))
    , m_banner(new look::Banner(this))
    , m_findings(new FindingList("openRowFindings", FindingList::Of::Letter, this))
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_answer(look::button("plain", "answerRow", this))
    , m_withdrawn(look::button("plain", "rowWithdrawn", this)) {
    m_banner->setObjectName(QStringLiteral("revokeMessage"));
    m_why->setObjectName(QStringLiteral("answerWhy"));
    m_whyCaption->setBuddy(m_why);
    layOut();
    connect(m_back, &QPushButton::clicked, this, &RevocationView::back);
    connect(m_print, &QPushButton::clicked, this, &RevocationView::print);
    connect(m_revoke, &QPushButton::clicked, this, &RevocationView::revoke);
    connect(m_banner, &look::Banner::pressed, this, &RevocationView::carryOut);
    connect(m_answer, &QPushButton::clicked, this,
            [this] { answer(model::RowAnswer::CannotBeDone); });
    connect(m_withdrawn, &QPushButton::clicked, this,
            [this] { answer(model::RowAnswer::Withdrawn); });
    connect(m_rows, &QTableWidget::itemSelectionChanged, this, &RevocationView::onChosen);
}

void RevocationView::layOut() {
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_print);
    top->addWidget(m_revoke);
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_whyCaption);
    answers->addWidget(m_why, 1);
    answers->addWidget(m_answer);
    answers->addWidget(m_withdrawn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addWidget(m_banner);
    column->addWidget(m_rows, 1);
    column->addLayout(answers);
    column->addWidget(m_findings);
    setFocusProxy(m_rows);
}

void RevocationView::open(model::Id letter) {
    m_letter = letter;
    m_opened.reset();
    m_why->clear();
    m_asked = Asked::Nothing;
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
            if (!opened)
                return m_banner->say(look::Level::Error, model::text::sentence(opened.error()));
            m_opened = std::move(*opened);
            if (m_opened->stopped)
                m_banner->say(look::Level::Error, model::text::sentence(*m_opened->stopped));
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
    m_findings->setVisible(!findings.empty());
    m_findings->show(std::move(findings));
    retranslate();
}

void RevocationView::fillRows() {
    const int before = std::max(0, m_rows->currentRow());
    m_rows->setRowCount(0);
    if (!m_opened) return;
    for (const model::RevocationRow& row : m_opened->due.letter.rows) {
        const model::RevocationGround* ground = m_opened->rules->revocationGround(row.ground);
        const QString cells[ColumnCount] = {
            QString::number(row.number),
            row.fullName,
            row.iin,
            ground ? QStringLiteral("%1 (%2)").arg(ground->in(model::text::language()),
                                                   model::text::clauseText(ground->clause))
                   : row.ground,
            QString::fromStdString(crypto::toHex(row.serial)),
            model::text::word(model::wordOf(row.state))};
        const int at = m_rows->rowCount();
        m_rows->insertRow(at);
        for (int column = 0; column < ColumnCount; ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(column == State && !row.why.isEmpty() ? row.why : cells[column]);
            m_rows->setItem(at, column, cell);
        }
    }
    if (m_rows->rowCount() > 0) m_rows->selectRow(std::min(before, m_rows->rowCount() - 1));
}

const model::RevocationRow* RevocationView::chosenRow() const {
    const int at = m_rows->currentRow();
    if (!m_opened || at < 0) return nullptr;
    return &m_opened->due.letter.rows[static_cast<std::size_t>(at)];
}

void RevocationView::onChosen() {
    const model::RevocationRow* row = chosenRow();
    const bool isOpen = row && row->state == model::RevocationRowState::Open;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_whyCaption, m_why, m_answer, m_withdrawn})
        widget->setVisible(isOpen);
}

void RevocationView::revoke() {
    if (!m_revoke->isEnabled()) return;
    m_asked = Asked::Revoke;
    QStringList persons;
    for (const model::PlannedRevocation& one : m_opened->plan->rows)
        persons += one.certificate.fullName;
    m_banner->ask(look::Level::Warning,
                  tr("A revocation cannot be undone. Revoke the certificates of: %1?")
                      .arg(persons.join(QStringLiteral(", "))),
                  tr("Revoke: %1").arg(persons.size()));
}

void RevocationView::carryOut() {
    if (m_asked == Asked::Publish) return emit toLists();
    if (m_asked != Asked::Revoke) return;
    m_asked = Asked::Nothing;
    m_revoke->setEnabled(false);
    m_work->start(
        this,
        [letter = m_letter](model::Desk& desk, model::Job& job) {
            return model::RevocationService(desk.session)
                .revoke(letter, model::RowsWithErrors::LeaveOpen, job);
        },
        [this](const model::Result<model::RevocationReport>& report) { onRevoked(report); });
}

void RevocationView::onRevoked(const model::Result<model::RevocationReport>& report) {
    if (!report) {
        m_banner->say(look::Level::Error, model::text::sentence(report.error()));
    } else {
        QStringList media;
        for (const model::RevokedRow& one : report->revoked)
            if (one.medium && one.medium->dueBack)
                media += tr("%1 by %2").arg(one.medium->serial, dayText(*one.medium->dueBack));
        QString text = tr("Revoked: %1. Relying parties learn of it from the next revocation list.")
                           .arg(report->revoked.size());
        if (!media.isEmpty())
            text += u' ' + tr("Media due back: %1.").arg(media.join(QStringLiteral(", ")));
        m_asked = Asked::Publish;
        m_banner->ask(look::Level::Success, text, tr("Publish the list…"));
    }
    emit changed();
}

void RevocationView::answer(model::RowAnswer kind) {
    const model::RevocationRow* row = chosenRow();
    if (!row) return;
    look::setFault(*m_why, m_why->text().trimmed().isEmpty());
    m_work->start(
        this,
        [letter = m_letter, number = row->number, why = m_why->text(), kind](model::Desk& desk,
                                                                             model::Job&) {
            return model::RevocationService(desk.session).answer(letter, number, why, kind);
        },
        [this](const model::Status& answered) {
            if (!answered)
                return m_banner->say(look::Level::Error, model::text::sentence(answered.error()));
            m_why->clear();
            m_banner->quiet();
            emit changed();
        });
}

void RevocationView::print() {
    if (!m_opened) return;
    papers::showPaper(
        this, *m_work, *m_banner, m_title->text(),
        papers::fileNameOf(QStringLiteral("7"), m_opened->due.letter.letterNumber),
        [letter = m_letter](model::Desk& desk) { return revocation::paper(desk, letter); });
}

bool RevocationView::stepBack() {
    if (m_asked == Asked::Nothing) return false;
    m_asked = Asked::Nothing;
    m_banner->quiet();
    return true;
}

void RevocationView::retranslate() {
    m_back->setText(tr("Letters"));
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    m_print->setText(tr("Print or save…"));
    const auto planned = m_opened && m_opened->plan ? m_opened->plan->rows.size() : 0;
    m_revoke->setText(tr("Revoke: %1…").arg(planned));
    m_revoke->setEnabled(planned > 0);
    m_whyCaption->setText(tr("&Why the row is closed without a revocation"));
    m_why->setAccessibleName(tr("Why the row is closed without a revocation"));
    m_answer->setText(tr("It cannot be done"));
    m_withdrawn->setText(tr("The body took it back"));
    m_rows->setAccessibleName(tr("Rows of the letter"));
    m_rows->setHorizontalHeaderLabels(
        {tr("No."), tr("Name"), tr("IIN"), tr("Ground"), tr("Certificate"), tr("State")});
    m_findings->retranslate();
    fillRows();
    onChosen();
    if (!m_opened) return;
    const model::RevocationLetter& letter = m_opened->due.letter;
    m_title->setText(tr("Letter %1 of %2").arg(letter.letterNumber, dayText(letter.letterDate)));
    QStringList about{letter.stateBody, tr("registered %1").arg(dayText(letter.registered)),
                      tr("executor: %1, %2").arg(letter.executorName, letter.executorPhone)};
    if (m_opened->due.due) about += tr("to be done by %1").arg(dayText(*m_opened->due.due));
    m_about->setText(about.join(QStringLiteral(" · ")));
}

} // namespace ui
