// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/issue_page.h"

#include <algorithm>

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "model/text/sentence.h"
#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/issue/hand_over_panel.h"
#include "ui/pages/issue/issue_card.h"
#include "ui/pages/issue/task_table.h"

namespace ui {

namespace {

constexpr int widths[] = {216, 84, 130}; // by TaskTable::Column
constexpr int listWidth = 440;           // all of them

} // namespace

IssuePage::IssuePage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new TaskTable(this))
    , m_view(look::table("taskTable", m_table, widths, this))
    , m_card(new IssueCard(work(), around().signedIn.utcOffset, this))
    , m_handOver(new HandOverPanel(work(), this))
    , m_title(look::label("title", this))
    , m_banner(new look::Banner(this))
    , m_tabs(new QTabWidget(this)) {
    makeLayout();
    makeActions();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!m_filling) onCurrent(now.row());
            });
    connect(m_card, &IssueCard::working, m_view, &QWidget::setDisabled);
    connect(m_card, &IssueCard::issued, this, &IssuePage::onIssued);
    connect(m_card, &IssueCard::changed, this, &IssuePage::refresh);
    connect(m_card, &IssueCard::next, this, &IssuePage::next);
    connect(m_card, &IssueCard::skipped, this, &IssuePage::skip);
    connect(m_handOver, &HandOverPanel::handedOver, this, &IssuePage::refresh);
}

void IssuePage::makeLayout() {
    auto* split = new QSplitter(this);
    split->addWidget(m_view);
    split->addWidget(m_card);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, listWidth * 3 / 2});
    split->setHandleWidth(look::normal);
    split->setChildrenCollapsible(false);
    auto* run = new QWidget(this);
    auto* runColumn = new QVBoxLayout(run);
    runColumn->setContentsMargins(0, look::normal, 0, 0);
    runColumn->addWidget(split);
    m_tabs->setObjectName(QStringLiteral("issueTabs"));
    m_tabs->addTab(run, {});
    m_tabs->addTab(m_handOver, {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_view);
}

void IssuePage::makeActions() {
    addAct("showRun", Qt::CTRL | Qt::Key_I, [this] { m_tabs->setCurrentIndex(0); });
    addAct("showHandOver", Qt::CTRL | Qt::Key_H, [this] {
        m_tabs->setCurrentIndex(1);
        m_handOver->setFocus();
    });
    addAct("skipAction", Qt::CTRL | Qt::Key_Right, [this] {
        if (!m_card->holds()) skip();
    });
    addAct("previewAction", Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        if (m_tabs->currentIndex() == 0) m_card->preview();
    });
    addAct("printJournalAction", QKeySequence::Print, [this] { m_handOver->printJournal(); });
}

void IssuePage::refresh() {
    work().start(
        this, [](model::Desk& desk, model::Job&) { return issue::readQueue(desk); },
        [this](model::Result<issue::Queue> queue) {
            if (!queue)
                return m_banner->say(look::Level::Error, model::text::sentence(queue.error()));
            m_banner->quiet();
            put(std::move(*queue));
        });
}

/** The card keeps its row, or its success, whatever changed around it. */
void IssuePage::put(issue::Queue queue) {
    m_filling = true;
    m_ready = static_cast<int>(queue.ready.size());
    m_card->previewAlways(queue.previewsAlways);
    m_table->put(std::move(queue.tasks));
    m_handOver->put(std::move(queue.ready));
    m_filling = false;
    retranslate();
    putNext();
    if (m_card->holds()) return;
    const int line = m_table->find(m_current);
    if (line < 0) return choose(m_line);
    m_line = line;
    m_filling = true;
    m_view->selectRow(line);
    m_filling = false;
    m_card->goOn(*m_table->at(line), {positionOf(line), m_done + m_table->rowCount()});
}

/** Known before the row in the card is issued and goes: the button is said as soon as it comes. */
void IssuePage::putNext() {
    const int current = m_table->find(m_current);
    const issue::Task* task = m_table->at(current < 0 ? m_line : current + 1);
    if (!task) task = m_table->at(0);
    const bool isAlone = task && task->row.row.id == m_current;
    m_card->setNext(task && !isAlone ? task->row.row.fullName : QString());
}

/** Certificate 3 of 12: those issued in this run count. */
int IssuePage::positionOf(int row) const {
    return m_done + row + 1;
}

void IssuePage::choose(int row) {
    if (m_table->rowCount() == 0) {
        m_current = 0;
        return m_card->clear(m_ready);
    }
    const int line = row < m_table->rowCount() ? row : 0;
    m_filling = true;
    m_view->selectRow(line);
    m_filling = false;
    onCurrent(line);
}

void IssuePage::onCurrent(int row) {
    const issue::Task* task = m_table->at(row);
    if (!task) return;
    m_current = task->row.row.id;
    m_line = row;
    putNext();
    m_card->start(*task, {positionOf(row), m_done + m_table->rowCount()});
}

void IssuePage::onIssued() {
    ++m_done;
    m_current = 0;
    refresh();
}

void IssuePage::next() {
    m_view->setFocus(); // from what goes out of view to what says who comes next
    choose(m_line);
    if (m_table->rowCount() > 0) return;
    m_tabs->setCurrentIndex(1);
    m_handOver->setFocus();
}

void IssuePage::skip() {
    if (m_table->rowCount() > 0) choose((m_line + 1) % m_table->rowCount());
}

void IssuePage::show(const QVariant& what) {
    if (what.toString() == QLatin1String("handOver")) {
        m_tabs->setCurrentIndex(1);
        return m_handOver->setFocus();
    }
    m_tabs->setCurrentIndex(0);
    m_current = what.toLongLong();
    const int line = m_table->find(m_current);
    if (line >= 0 && !m_card->holds()) choose(line);
}

bool IssuePage::stepBack() {
    if (m_tabs->currentIndex() == 0) return m_card->stepBack();
    m_tabs->setCurrentIndex(0);
    return true;
}

void IssuePage::retranslate() {
    m_title->setText(tr("Issue"));
    m_tabs->setTabText(0, tr("To be issued: %1").arg(m_table->rowCount()));
    m_tabs->setTabText(1, tr("To be handed over: %1").arg(m_ready));
    m_view->setAccessibleName(tr("Certificates to be issued"));
    nameAct("showRun", tr("Show what is to be issued"));
    nameAct("showHandOver", tr("Show what is to be handed over"));
    nameAct("skipAction", tr("Skip this certificate for now"));
    nameAct("previewAction", tr("Preview the certificate"));
    nameAct("printJournalAction", tr("Print or save the journal…"));
    m_table->retranslate();
    m_card->retranslate();
    m_handOver->retranslate();
}

} // namespace ui
