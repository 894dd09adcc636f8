// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/issue_page.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "model/text/clause.h"
#include "model/text/sentence.h"
#include "ui/certificate/copy_view.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/tab_order.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/issue/hand_over_panel.h"
#include "ui/pages/issue/task_table.h"
#include "ui/shell/button_act.h"

namespace ui {

namespace {

// By TaskTable::Column, each as wide as its longest words in Russian and Kazakh, and a number such
// as 01-12/1234-И; the name has what is left.
constexpr int widths[] = {210, 130, 150};
constexpr int listWidth = 500; // all of them; the card keeps its least width beside it
constexpr int leastName = 120; // in a small window the others scroll out of view rather

} // namespace

IssuePage::IssuePage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new TaskTable(this))
    , m_view(look::table("taskTable", m_table, widths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_card(new IssueCard(work(), around().signedIn, this))
    , m_handOver(new HandOverPanel(work(), around().signedIn.drafts.handOvers,
                                   around().signedIn.typed, this))
    , m_title(look::label("title", this))
    , m_banner(new look::Banner(this))
    , m_tabs(new QTabWidget(this)) {
    makeLayout();
    makeActions();
    look::makeSortable(*m_view, *m_table);
    connect(m_table, &QAbstractItemModel::layoutChanged, this, [this] {
        if (const int line = m_table->find(m_current); line >= 0) m_line = line;
    });
    // Not when a row becomes the current one: that happens also when the focus comes to the list.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& now) {
                if (!m_filling && !now.isEmpty())
                    onCurrent(now.first().top(), IssueCard::Focus::Stays);
            });
    connect(m_view, &QTableView::activated, m_card, &IssueCard::focusWork);
    connect(m_card, &IssueCard::working, m_view, &QWidget::setDisabled);
    connect(m_card, &IssueCard::issued, this, &IssuePage::onIssued);
    connect(m_card, &IssueCard::changed, this, &IssuePage::refresh);
    connect(m_card, &IssueCard::next, this, &IssuePage::next);
    connect(m_card, &IssueCard::skipped, this, &IssuePage::skip);
    connect(m_handOver, &HandOverPanel::handedOver, this, &IssuePage::refresh);
    connect(m_handOver, &HandOverPanel::closed, this, &IssuePage::refresh);
    const auto showCertificate = [this](const QString& serial) {
        around().open(QStringLiteral("certificates"), serial);
    };
    connect(m_card, &IssueCard::certificateWanted, this, showCertificate);
    connect(m_handOver, &HandOverPanel::certificateWanted, this, showCertificate);
    look::tabAsOneReads(*this);
}

void IssuePage::makeLayout() {
    auto* split = new QSplitter(this);
    look::giveRoomTo(*m_view, TaskTable::Name, leastName);
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
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        setFocusProxy(tab == 0 ? static_cast<QWidget*>(m_view) : m_handOver);
        look::refocus(*this);
    });
}

void IssuePage::makeActions() {
    addAct("showRun", Qt::CTRL | Qt::Key_I, [this] { m_tabs->setCurrentIndex(0); });
    addAct("showHandOver", Qt::CTRL | Qt::Key_H, [this] {
        m_tabs->setCurrentIndex(1);
        m_handOver->setFocus();
    });
    addAct("sortTasks", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] {
        if (m_tabs->currentIndex() == 0) look::openSortMenu(*m_view);
    });
    const auto inPreview = [lines =
                                findChild<CopyView*>(QStringLiteral("previewLines"))](auto act) {
        return [=] {
            if (lines->isVisible()) (lines->*act)();
        };
    };
    addAct("copyFieldAction", CopyView::valueKey, inPreview(&CopyView::copy));
    addAct("copyLinesAction", CopyView::linesKey, inPreview(&CopyView::copyLines));
    addAct("selectLinesAction", CopyView::allKey, inPreview(&CopyView::selectLines));
    const QKeySequence goOn = Qt::CTRL | Qt::Key_Return; // of what is in view
    const QKeySequence open = QKeySequence::Open;        // of what was issued
    const ButtonAct::Key keys[] = {
        {"issueNow", goOn},
        {"previewAgree", goOn},
        {"nextTask", goOn},
        {"prepareNow", goOn},
        {"closeIssue", goOn},
        {"handOver", goOn},
        {"cancelIssue", Qt::CTRL | Qt::Key_Period},
        {"prepareMedium", Qt::CTRL | Qt::Key_M},
        {"takeAnotherMedium", Qt::CTRL | Qt::SHIFT | Qt::Key_M},
        {"mediumDead", Qt::CTRL | Qt::Key_D},
        {"readyDead", Qt::CTRL | Qt::Key_D},
        {"closeReady", goOn},
        {"skipTask", Qt::CTRL | Qt::Key_Right},
        {"previewCertificate", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        {"showIssued", open},
        {"showCertificate", open},
        {"chooseLetter", Qt::CTRL | Qt::SHIFT | Qt::Key_H},
        {"printJournal", QKeySequence::Print},
    };
    ButtonAct::addAll(*this, keys);
    setSeenFirst({"issueNowAction", "previewAgreeAction", "nextTaskAction", "prepareNowAction",
                  "closeIssueAction", "closeReadyAction", "handOverAction", "cancelIssueAction",
                  "mediumDeadAction", "skipTaskAction"});
}

void IssuePage::refresh() {
    work().start(
        this,
        [run = m_run.rows()](model::Desk& desk, model::Job&) {
            return issue::readQueue(desk, run);
        },
        [this](model::Result<issue::Queue> queue) {
            if (!queue) return m_banner->fail(queue.error());
            m_banner->quiet();
            put(std::move(*queue));
        });
}

/** The card keeps its row, or its success, whatever changed around it. */
void IssuePage::put(issue::Queue queue) {
    m_filling = true;
    m_ready = static_cast<int>(queue.ready.size());
    m_run.follow(queue);
    m_clauses = queue.clauses;
    m_card->previewAlways(queue.previewsAlways);
    m_card->pinSetBy(queue.pinSetBy);
    m_table->put(std::move(queue.tasks));
    m_handOver->put(std::move(queue.ready));
    m_filling = false;
    retranslate();
    putNext();
    const int line = m_table->find(m_current);
    if (line >= 0) mark(line);
    if (m_card->holds()) return;
    if (line < 0) return choose(m_line);
    m_card->goOn(*m_table->at(line), {positionOf(line), m_run.issued() + m_table->rowCount()});
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
    return m_run.issued() + row + 1;
}

void IssuePage::choose(int row) {
    if (m_table->rowCount() == 0) {
        m_current = 0;
        return m_card->clear(m_ready);
    }
    const int line = row < m_table->rowCount() ? row : 0;
    mark(line);
    onCurrent(line);
}

void IssuePage::mark(int row) {
    m_line = row;
    m_filling = true;
    m_view->selectRow(row);
    m_filling = false;
}

void IssuePage::onCurrent(int row, IssueCard::Focus focus) {
    const issue::Task* task = m_table->at(row);
    if (!task) return;
    m_current = task->row.row.id;
    m_line = row;
    putNext();
    m_card->start(*task, {positionOf(row), m_run.issued() + m_table->rowCount()}, focus);
}

void IssuePage::onIssued() {
    m_last = std::exchange(m_current, 0);
    m_issued.insert(m_last);
    refresh();
}

void IssuePage::next() {
    // From what goes out of view to what says who comes next; not from anywhere else, where
    // somebody may be typing when the medium is taken out.
    const bool goesAlong = m_card->isAncestorOf(QApplication::focusWidget());
    if (goesAlong) m_view->setFocus();
    choose(m_line);
    if (m_table->rowCount() > 0) return;
    m_tabs->setCurrentIndex(1);
    chooseIssued();
    if (goesAlong) m_handOver->setFocus();
}

/** Not what an earlier draft is for: whoever comes from the card goes on with what it issued. */
void IssuePage::chooseIssued() {
    if (m_last == 0) return;
    if (!m_handOver->chooseIssued(m_last, m_issued)) refresh(); // it may be handed over by now
    m_last = 0;
    m_issued.clear();
}

void IssuePage::skip() {
    if (m_table->rowCount() > 0) choose((m_line + 1) % m_table->rowCount());
}

void IssuePage::show(const QVariant& what) {
    if (const QVariant row = what.toMap().value(QStringLiteral("handOver")); row.isValid()) {
        m_tabs->setCurrentIndex(1);
        m_handOver->chooseOnly(row.toLongLong());
        return m_handOver->setFocus();
    }
    m_tabs->setCurrentIndex(0);
    if (m_card->holds()) return; // with its row: what it is at belongs to that one afterwards, too
    m_current = what.toLongLong();
    const int line = m_table->find(m_current);
    if (line >= 0) choose(line);
}

/** The run goes on over the lock, and counts on: others may issue some of it meanwhile. */
QVariant IssuePage::place() const {
    return QVariantMap{{QStringLiteral("row"), qlonglong(m_current)},
                       {QStringLiteral("line"), m_line},
                       {QStringLiteral("run"), m_run.place()},
                       {QStringLiteral("tab"), m_tabs->currentIndex()}};
}

void IssuePage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_current = before[QStringLiteral("row")].toLongLong();
    m_line = before[QStringLiteral("line")].toInt();
    m_run.comeBack(before[QStringLiteral("run")].toList());
    m_tabs->setCurrentIndex(before[QStringLiteral("tab")].toInt());
}

bool IssuePage::stepBack() {
    if (m_tabs->currentIndex() == 0) return m_card->stepBack();
    if (m_handOver->stepBack()) return true;
    m_tabs->setCurrentIndex(0);
    return true;
}

void IssuePage::retranslate() {
    m_title->setText(tr("Issue"));
    m_tabs->setTabText(0, tr("To be issued: %1").arg(m_table->rowCount()));
    m_tabs->setTabText(1, tr("To be handed over: %1").arg(m_ready));
    m_view->setAccessibleName(tr("Certificates to be issued"));
    m_empty->put([] {
        return tr("A row appears here when it is accepted. Open a letter on the page "
                  "“Applications” and accept its rows.");
    });
    nameAct("showRun", tr("Show what is to be issued"));
    nameAct("showHandOver", tr("Show what is to be handed over"));
    nameAct("sortTasks", tr("Sort what is to be issued…"));
    nameAct("copyFieldAction", tr("Copy the value in focus"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    m_table->retranslate();
    m_card->retranslate();
    m_handOver->retranslate();
    ButtonAct::nameAll(*this);
    setNeeds({"issueNowAction", "previewAgreeAction", "nextTaskAction", "prepareNowAction",
              "closeIssueAction", "cancelIssueAction", "prepareMediumAction",
              "takeAnotherMediumAction", "mediumDeadAction", "skipTaskAction",
              "previewCertificateAction"},
             tr("It belongs to another step of an issue: the page says which step comes now."));
    setNeeds({"showIssuedAction"}, tr("A certificate must be issued first: the green card leads to "
                                      "it, and so does the hand-over (Ctrl+H)."));
    setNeeds({"handOverAction", "showCertificateAction", "chooseLetterAction", "readyDeadAction",
              "closeReadyAction"},
             tr("It belongs to the hand-over (Ctrl+H), where a medium must be chosen."));
    setNeeds({"printJournalAction"},
             tr("Nothing was handed over here since you signed in. Lines of before are printed on "
                "the page “Journal”: choose them there."));
    putHints();
}

/** By which paragraph; none is known before the queue was read once. */
void IssuePage::putHints() {
    if (m_clauses.term.isEmpty()) return;
    const auto hint = [this](const char* name, const QString& text, const QString& clause) {
        findChild<QWidget*>(QLatin1String(name))
            ->setToolTip(text.arg(model::text::clauseText(clause)));
    };
    hint("issueNow", tr("Make the key and the certificate on this medium (%1; Ctrl+Enter)."),
         m_clauses.term);
    hint("skipTask", tr("It stays due, and comes again after the others (%1; Ctrl+Right)."),
         m_clauses.term);
    hint("prepareMedium", tr("Format a blank medium for this person (%1; Ctrl+M)."),
         m_clauses.media);
    hint("mediumDead", tr("Close this issue; what is signed is revoked on a ground (%1; Ctrl+D)."),
         m_clauses.ground);
    hint("handOver", tr("Write a line of the journal for each medium chosen (%1; Ctrl+Enter)."),
         m_clauses.executor);
    hint("channel", tr("By hand, or by post or special post to the state body (%1)."),
         m_clauses.executor);
    hint("receiverName", tr("By hand it is the executor whom the letter names (%1)."),
         m_clauses.executor);
    hint("receiverDocument", tr("What the receiver shows (%1)."), m_clauses.document);
}

} // namespace ui
