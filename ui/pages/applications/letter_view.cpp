// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/letter_view.h"

#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

#include "model/application/application_service.h"
#include "ui/letter/head_correction.h"
#include "ui/look/focus.h"
#include "ui/look/focus_in_view.h"
#include "ui/look/follow.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/applications/decision_pane.h"
#include "ui/pages/applications/employee_correction.h"
#include "ui/pages/applications/row_table.h"

namespace ui {

namespace {
constexpr std::size_t quickly = 200; // rows: looked at between two decisions, and nobody waits
} // namespace

LetterView::LetterView(Work& work, std::chrono::seconds utcOffset, const model::Drafts& drafts,
                       QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_table(new RowTable(this))
    , m_pane(new DecisionPane(work, utcOffset, drafts.decisions, this))
    , m_correction(new EmployeeCorrection(work, drafts.applicationRow, this))
    , m_back(look::button("link", "backToLetters", this))
    , m_title(look::label("title", this))
    , m_about(look::label("muted", this))
    , m_correctHead(look::button("plain", "correctHead", this))
    , m_head(new HeadCorrection(
          work, model::HeadOf::Application,
          [](model::Desk& desk, const model::Application& head, const QString& why,
             const QString& again) {
              return model::ApplicationService(desk.session).correctHead(head, why, again);
          },
          drafts.applicationHead, this))
    , m_application(look::button("plain", "printApplication", this))
    , m_reply(look::button("plain", "printReply", this))
    , m_banner(new look::Banner(this))
    , m_view(look::table("rowTable", m_table, RowTable::widths, this))
    , m_rows(new QSplitter(this)) {
    m_banner->setObjectName(QStringLiteral("letterViewMessage"));
    m_view->setWordWrap(true); // a long name, beside a pane that is wide
    m_view->verticalHeader()->setMinimumSectionSize(look::fieldHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(RowTable::Name, QHeaderView::Stretch);
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    auto* top = new QHBoxLayout;
    top->addWidget(m_back, 0, Qt::AlignVCenter);
    top->addWidget(m_title, 1);
    top->addWidget(m_application);
    top->addWidget(m_reply);
    auto* about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_correctHead);
    auto* left = new QWidget(m_rows); // a message takes its room where nothing is pressed
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::near);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_banner);
    m_rows->addWidget(left);
    auto* right = new QWidget(m_rows);
    auto* scroll = new QScrollArea(right); // high where a row has much against it
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_pane->minimumWidth() + look::wide); // and its scroll bar
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(scroll); // one of the two is in view
    auto* stacked = new QVBoxLayout(side);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->addWidget(m_pane);
    stacked->addWidget(m_correction);
    scroll->setWidget(side);
    look::keepFocusInView(*scroll);
    auto* decision = new QVBoxLayout(right);
    decision->setContentsMargins(0, 0, 0, 0);
    decision->setSpacing(look::near);
    decision->addWidget(scroll, 1);
    decision->addWidget(m_pane->acts());
    decision->addWidget(m_correction->acts());
    m_rows->addWidget(right);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setHandleWidth(look::normal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(top);
    column->addLayout(about);
    column->addWidget(m_head, 1); // in place of the rows
    column->addWidget(m_rows, 1);
    setFocusProxy(m_view);
    m_view->installEventFilter(this); // of its Enter
    connect(m_back, &QPushButton::clicked, this, &LetterView::back);
    connect(m_correctHead, &QPushButton::clicked, this, &LetterView::correctHead);
    connect(m_head, &HeadCorrection::closed, this, &LetterView::closeHead);
    connect(m_head, &HeadCorrection::corrected, this, &LetterView::onHeadCorrected);
    connect(m_head, &HeadCorrection::correctedBefore, this, &LetterView::refresh);
    connect(m_correction, &RowCorrection::correctedBefore, this, &LetterView::refresh);
    const auto fail = [this](look::Words said) {
        m_banner->say(look::Level::Error, std::move(said));
    };
    connect(m_head, &HeadCorrection::failedBefore, this, fail);
    connect(m_correction, &RowCorrection::failedBefore, this, fail);
    connect(m_application, &QPushButton::clicked, this, &LetterView::printApplication);
    connect(m_reply, &QPushButton::clicked, this, &LetterView::printReply);
    connect(m_pane, &DecisionPane::decided, this, &LetterView::onDecided);
    connect(m_pane, &DecisionPane::outdated, this, &LetterView::refresh);
    connect(m_pane, &DecisionPane::refusing, this, &LetterView::refusing);
    connect(m_pane, &DecisionPane::offersChanged, this, &LetterView::actsChanged);
    look::follow({m_correction, m_head}, *this, [this] { emit actsChanged(); });
    connect(m_pane, &DecisionPane::stopped, m_banner, &look::Banner::quiet);
    connect(m_pane, &DecisionPane::correct, this, &LetterView::openCorrection);
    connect(m_correction, &RowCorrection::closed, this, &LetterView::closeCorrection);
    connect(m_correction, &RowCorrection::corrected, this, &LetterView::onCorrected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                // It was about another row; of the letter before nothing is said any more.
                if (before.isValid()) m_banner->quiet();
                showRow(now.row());
            });
}

/** From a row to its decision; a click, which some desktops take for Enter, stays in the table. */
bool LetterView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            if (!key->isAutoRepeat()) m_pane->focusFirst(); // held, it opened the letter
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LetterView::open(model::Id letter, model::Id row) {
    if (letter != m_wanted) closeForms(); // they are about the letter before
    m_wanted = letter;
    m_wantedRow = row;
    m_justDecided = false;
    m_banner->quiet();
    emit actsChanged();
    m_work->start(
        this, [letter](model::Desk& desk, model::Job&) { return openLetter(desk, letter); },
        [this, letter, row](model::Result<OpenLetter> read) {
            if (letter == m_wanted) onRead(std::move(read), row);
        });
}

void LetterView::refresh() {
    if (m_wanted != 0) open(m_wanted, row());
}

model::Id LetterView::row() const {
    const auto* row = m_table->at(m_view->currentIndex().row());
    return row ? row->id : m_wantedRow;
}

void LetterView::onRead(model::Result<OpenLetter> read, model::Id row) {
    if (!read) return m_banner->fail(read.error());
    forgetOfAnotherDay(read->letter);
    m_open = std::move(*read);
    look::showMeasured(*m_view, m_open.letter.rows.size(), [this] { m_table->show(m_open); });
    int place = m_table->placeOf(row);
    if (m_justDecided) place = nextUndecided(place);
    if (place < 0) place = std::max(nextUndecided(-1), 0);
    if (place == m_view->currentIndex().row()) showRow(place);
    m_view->setCurrentIndex(m_table->index(place, RowTable::Name));
    putWords();
    if (m_justDecided) sayHowFar();
    if (m_banner->isHidden()) sayHeadIsBegun();
    if (m_banner->isHidden()) sayRowIsBegun();
    if (!m_justDecided || m_open.letter.rows.size() <= quickly) markFaulty();
    m_justDecided = false;
    emit actsChanged();
}

void LetterView::showRow(int place) {
    m_pane->show(m_table->at(place), m_open,
                 m_justDecided ? DecisionPane::Refusal::Waits : DecisionPane::Refusal::Opens);
}

/** After the letter is in view: a long one takes a moment, and a refusal may set another row free.
 */
void LetterView::markFaulty() {
    m_work->start(
        this,
        [letter = m_open.letter.id](model::Desk& desk, model::Job& job) {
            return model::ApplicationService(desk.session).notAcceptable(letter, job);
        },
        [this, letter = m_open.letter.id](const model::Result<std::set<model::Id>>& faulty) {
            if (letter != m_open.letter.id) return;
            if (faulty) return m_table->mark(*faulty);
            // Nobody asked for it: what was just said is worth more.
            if (m_banner->isHidden() && faulty.error().code != model::ErrorCode::Cancelled)
                m_banner->fail(faulty.error());
        });
}

/** Downwards, then from the top; where none is left, the row itself. */
int LetterView::nextUndecided(int after) const {
    const int rows = m_table->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int place = (after + step) % rows;
        if (m_table->at(place)->state == model::RowState::Undecided) return place;
    }
    return after;
}

void LetterView::onDecided(model::Id row) {
    look::focus(*m_view);
    open(m_wanted, row);
    m_justDecided = true;
}

/** The table waits: another row chosen there would take what is being typed away. */
void LetterView::openCorrection(const model::EmployeeRow& row) {
    m_banner->quiet();
    m_pane->hide();
    m_view->setEnabled(false);
    m_correctHead->setEnabled(false);
    m_correction->begin(row);
    m_correction->setFocus();
}

void LetterView::closeForms() {
    if (!m_head->isHidden()) closeHead();
    if (!m_correction->isHidden()) closeCorrection();
}

void LetterView::closeCorrection() {
    m_correction->hide();
    m_pane->QFrame::show();
    m_view->setEnabled(true);
    m_correctHead->setEnabled(true);
    look::focus(*m_view);
}

void LetterView::onCorrected() {
    const auto* row = m_table->at(m_view->currentIndex().row());
    closeCorrection();
    if (!row) return;
    m_pane->forget({row, 1});
    const int number = row->number;
    open(m_wanted, row->id);
    m_banner->say(look::Level::Success, [number] {
        return tr("Row %1 was corrected. It is to be decided on.").arg(number);
    });
}

bool LetterView::stepBack() {
    if (!m_head->isHidden())
        closeHead();
    else if (m_correction->isVisible())
        closeCorrection();
    else if (!m_pane->stepBack())
        emit back();
    return true;
}

} // namespace ui
