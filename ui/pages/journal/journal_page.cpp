// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/journal_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "model/access/clock_guard.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus.h"
#include "ui/look/follow.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/tab_order.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/look/to_rows.h"
#include "ui/pages/journal/journal_table.h"
#include "ui/pages/journal/line_correction.h"

namespace ui {

namespace {

// By JournalTable::Column: all of them in view in a window of 1280, also with longer heads; what
// they leave is shared. What the two lines of a long book do not hold reads in its tooltip.
constexpr int widths[] = {96, 92, 144, 120, 100, 92, 112, 92, 84};

} // namespace

JournalPage::JournalPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new JournalTable(work(), this))
    , m_view(look::table("journalTable", m_table, widths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_correction(new LineCorrection(work(), around().signedIn.drafts.journalLine, this))
    , m_title(look::label("title", this))
    , m_correct(look::button("plain", "beginCorrection", this))
    , m_print(look::button("primary", "saveJournal", this))
    , m_sign(look::button("plain", "printChosen", this))
    , m_text(new QLineEdit(this))
    , m_toRows(new look::ToRows(look::ToRows::Keys::DownAndEnter, *m_text, *m_view,
                                [this] { return m_searching; }))
    , m_fromCaption(new QLabel(this))
    , m_from(new look::DayEdit("journalFrom", this))
    , m_toCaption(new QLabel(this))
    , m_to(new look::DayEdit("journalTo", this))
    , m_banner(new look::Banner(this))
    , m_count(new look::Notice("muted", "journalCount", this))
    , m_today(around().signedIn.today()) {
    m_text->setObjectName(QStringLiteral("journalSearch"));
    m_text->setClearButtonEnabled(true);
    look::setRole(*m_text, "search");
    m_fromCaption->setBuddy(m_from);
    m_toCaption->setBuddy(m_to);
    m_banner->setObjectName(QStringLiteral("journalMessage"));
    m_from->setDate(usualFrom());
    m_to->setDate(usualTo());
    for (look::DayEdit* day : {m_from, m_to}) {
        connect(day, &look::DayEdit::dateChanged, this, &JournalPage::onDays);
        connect(day, &look::DayEdit::editingFinished, this, &JournalPage::sayWhichIsNoDay);
    }
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // a sheet has several lines
    m_view->setWordWrap(true);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    look::shareRoom(*m_view, {JournalTable::StateBody, JournalTable::Receiver});
    makeLayout();
    makeActions();
    connect(m_text, &QLineEdit::textChanged, this, &JournalPage::search);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_atTheLock.reset(); });
    look::makeSortable(*m_view, *m_table);
    connect(m_table, &JournalTable::orderChanged, this, &JournalPage::search);
    connect(m_table, &JournalTable::failed, this,
            [this](const model::Error& error) { m_banner->fail(error); });
    connect(m_correct, &QPushButton::clicked, this, &JournalPage::correct);
    connect(m_print, &QPushButton::clicked, this, &JournalPage::print);
    connect(m_sign, &QPushButton::clicked, this, &JournalPage::printChosen);
    connect(m_view, &QTableView::activated, this, &JournalPage::correct);
    connect(m_correction, &LineCorrection::corrected, this, &JournalPage::onCorrected);
    connect(m_correction, &LineCorrection::failedBefore, this,
            [this](look::Words said) { m_banner->say(look::Level::Error, std::move(said)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::onChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalPage::onChosen);
    connect(m_table, &JournalTable::dataChanged, this, [this] {
        if (m_awaited != 0 && m_awaited == m_table->idAt(oneChosen())) correct();
    });
    look::tabAsOneReads(*this);
}

void JournalPage::makeLayout() {
    auto* top = new QHBoxLayout;
    top->setSpacing(look::near);
    top->addWidget(m_title, 1);
    top->addWidget(m_correct);
    top->addWidget(m_print);
    auto* line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_fromCaption, m_from, m_toCaption, m_to})
        line->addWidget(widget);
    auto* book = new QHBoxLayout;
    book->setSpacing(look::normal);
    book->addWidget(m_view, 1);
    book->addWidget(m_correction);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addLayout(top);
    column->addLayout(line);
    column->addWidget(m_banner);
    column->addLayout(book, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look::near);
    foot->addWidget(m_count, 1);
    foot->addStretch(); // in place of what is not said
    foot->addWidget(m_sign);
    column->addLayout(foot);
    setFocusProxy(m_text);
    m_correct->setEnabled(false);
    m_sign->setEnabled(false);
}

void JournalPage::makeActions() {
    addAct("findLine", QKeySequence::Find, [this] { m_text->setFocus(); });
    addAct("sortJournal", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
           [this] { look::openSortMenu(*m_view); });
    addAct("printBook", QKeySequence::Print, [this] { print(); });
    addAct("printChosenAction", Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printChosen(); });
    addAct("saveLineCorrection", QKeySequence::Save, [this] {
        if (m_correction->isVisible()) m_correction->go();
    });
    addAct("correctLineAction", Qt::Key_F2, [this] { correct(); });
    setSeenFirst({"saveLineCorrection"});
    look::follow({m_correct, m_print, m_sign, m_correction}, *this, [this] { putActs(); });
    putActs();
}

/** As their buttons are; where the form is open, its line can be entered. */
void JournalPage::putActs() {
    setOn({"printBook"}, m_print->isEnabled());
    setOn({"printChosenAction"}, m_sign->isEnabled());
    setOn({"correctLineAction"}, m_correct->isEnabled());
    setOn({"saveLineCorrection"}, !m_correction->isHidden());
}

/** Not while one of them is being typed. */
bool JournalPage::hasDays() const {
    return m_from->date().isValid() && m_to->date().isValid();
}

bool JournalPage::isTurnedRound() const {
    return hasDays() && m_from->date() > m_to->date();
}

void JournalPage::onDays() {
    if (hasDays() && std::exchange(m_saysNoDay, false)) m_banner->quiet();
    putCount(); // the paper is of these days
    m_toEnd = true;
    search();
}

/** Once the line is left: the lines in view are still those of the days before. */
void JournalPage::sayWhichIsNoDay() {
    if (hasDays()) return;
    m_saysNoDay = true;
    const look::DayEdit* wrong = m_from->date().isValid() ? m_to : m_from;
    m_banner->say(look::Level::Error, [typed = wrong->text().trimmed()] {
        return (typed.isEmpty() ? tr("A day is missing. Write it like %1.")
                                : tr("There is no such day: %2. Write it like %1."))
            .arg(look::DayEdit::example())
            .replace(QLatin1String("%2"), typed);
    });
}

void JournalPage::refresh() {
    search();
    sayBegun();
}

/** What is wanted while a search runs makes one more when it ended. */
void JournalPage::search() {
    if (!hasDays() || m_isHalfPut) return;
    m_wanted = m_searching;
    if (std::exchange(m_searching, true)) return;
    const auto wanted = m_table->search(m_from->date(), m_to->date(), m_text->text());
    work().start(
        this, [wanted](model::Desk& desk, model::Job&) { return journal::find(desk, wanted); },
        [this, wanted](model::Result<journal::Found> found) {
            m_searching = false;
            if (!found)
                m_banner->fail(found.error());
            else
                look::showMeasured(*m_view, found->lines.ids.size(),
                                   [&] { put(std::move(*found), wanted); });
            if (std::exchange(m_wanted, false)) search();
            m_toRows->answered();
        });
}

/** By the same search as before: one stays where one was, also from another page. */
void JournalPage::put(journal::Found found, const journal::Search& search) {
    m_any = found.anyInTheseDays;
    const bool isSame = std::exchange(m_shown, search) == search;
    const Place before = viewPlace();
    m_table->put(std::move(found.lines));
    if (const auto atTheLock = std::exchange(m_atTheLock, {}))
        goBackTo(*atTheLock);
    else if (isSame)
        goBackTo(before);
    else if (m_toEnd && !m_table->isSorted())
        m_view->scrollToBottom();
    m_toEnd = m_toEnd && m_wanted; // another answer follows
    goToEntered();
    onChosen();
    putCount();
}

/** The paper is of whole days: what is searched for is only looked at. */
QString JournalPage::countText() const {
    const int lines = m_table->rowCount();
    const QString count = lines > 0 ? tr("Lines: %1").arg(QLocale().toString(lines)) : QString();
    if (m_text->text().isEmpty() || !m_print->isEnabled()) return count;
    const QString whole = tr("“Print or save” takes the whole book of these days: the search does "
                             "not count.");
    return count.isEmpty() ? whole : tr("%1. %2").arg(count, whole);
}

void JournalPage::putCount() {
    m_print->setEnabled(m_any && hasDays() && !isTurnedRound());
    m_count->say(countText());
    m_empty->put([this] {
        if (isTurnedRound())
            return tr("The days are the wrong way round: “From” is later than “to”.");
        return m_text->text().isEmpty()
                   ? tr("Nothing was handed over in these days. A line is written when a "
                        "medium is handed over on the page “Issue”.")
                   : tr("Nothing was found. Fewer letters find more.");
    });
}

bool JournalPage::stepBack() {
    m_awaited = 0;
    if (m_correction->isVisible()) {
        m_correction->hide();
        m_view->setFocus();
        return true;
    }
    if (m_text->text().isEmpty()) return false;
    m_text->clear();
    m_text->setFocus();
    return true;
}

void JournalPage::retranslate() {
    m_title->setText(tr("Issue journal"));
    m_correct->setText(tr("Correct the line…"));
    m_print->setText(tr("Print or save…"));
    m_text->setPlaceholderText(tr("User, letter, medium or receiver"));
    m_text->setAccessibleName(tr("Search the journal"));
    m_fromCaption->setText(tr("Fr&om"));
    m_from->setAccessibleName(tr("From"));
    m_toCaption->setText(tr("&to"));
    m_to->setAccessibleName(tr("To"));
    m_view->setAccessibleName(tr("Issue journal"));
    nameAct("findLine", tr("Search the journal"));
    nameAct("sortJournal", tr("Sort the journal…"));
    nameAct("printBook", tr("Print or save the journal…"));
    nameSign();
    nameAct("saveLineCorrection", tr("Enter the new line"));
    nameAct("correctLineAction", tr("Correct the line…"));
    setNeeds({"printBook"}, tr("No line was written in these days."));
    setNeeds({"correctLineAction"}, tr("Choose a line first, and no more than one."));
    setNeeds({"printChosenAction"}, tr("Choose the lines first."));
    setNeeds({"saveLineCorrection"},
             tr("No line is being corrected: choose one and press F2 first."));
    putCount();
    m_table->retranslate();
    m_correction->retranslate();
}

} // namespace ui
