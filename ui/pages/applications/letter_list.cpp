// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/letter_list.h"

#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include "model/domain/letters_alike.h"
#include "model/text/sentence.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/spoken.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/look/to_rows.h"
#include "ui/pages/applications/letter_table.h"

namespace ui {

LetterList::LetterList(Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_table(new LetterTable(work, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_title(look::label("title", this))
    , m_count(new look::Notice("muted", "letterCount", this))
    , m_new(look::button("primary", "newLetter", this))
    , m_text(new QLineEdit(this))
    , m_listed(new QComboBox(this))
    , m_banner(new look::Banner(this)) {
    m_found->setSourceModel(m_table);
    m_found->setFilterRole(LetterTable::SearchRole);
    m_view = look::table("letterTable", m_found, LetterTable::widths, this);
    m_empty = new look::EmptyText(m_view);
    m_toRows = new look::ToRows(look::ToRows::Keys::Down, *m_text, *m_view,
                                [this] { return m_searching; }); // Enter opens the only one
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(LetterTable::Body, QHeaderView::Stretch);
    m_view->setColumnHidden(LetterTable::Person, true);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->setMinimumSectionSize(look::fieldHeight);
    look::makeSortable(*m_view, *m_table);
    m_text->setObjectName(QStringLiteral("letterSearch"));
    m_text->setClearButtonEnabled(true);
    look::setRole(*m_text, "search");
    m_listed->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_listed->setObjectName(QStringLiteral("listed"));
    for (const Listed listed : {Listed::LettersThatWait, Listed::RowsThatWait, Listed::AllLetters})
        m_listed->addItem(QString(), static_cast<int>(listed));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_new);
    auto* line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_listed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::normal);
    column->addLayout(top);
    column->addLayout(line);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    setFocusProxy(m_text);
    connect(m_new, &QPushButton::clicked, this, &LetterList::newLetter);
    connect(m_banner, &look::Banner::pressed, this, &LetterList::newLetter);
    connect(m_listed, &QComboBox::activated, this, &LetterList::refresh);
    connect(m_table, &LetterTable::orderChanged, this, [this] {
        if (listed() == Listed::AllLetters) find();
    });
    connect(m_table, &LetterTable::failed, this,
            [this](const model::Error& error) { m_banner->fail(error); });
    connect(m_text, &QLineEdit::textChanged, this, &LetterList::search);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_found->rowCount() == 1 && !m_searching) return open(m_found->index(0, 0));
        m_toRows->go();
    });
    connect(m_view, &QTableView::activated, this, &LetterList::open);
}

Listed LetterList::listed() const {
    return static_cast<Listed>(m_listed->currentData().toInt());
}

void LetterList::refresh() {
    if (listed() == Listed::AllLetters) return find();
    m_wanted = false;
    m_work->start(
        this,
        [listed = listed()](model::Desk& desk, model::Job&) { return listLetters(desk, listed); },
        [this, asked = ++m_asked](model::Result<LetterLines> lines) {
            if (asked == m_asked) onListed(std::move(lines));
        });
}

/** What is typed while a search runs makes one more when it ended, as on the certificates' page. */
void LetterList::find() {
    m_wanted = m_searching;
    if (std::exchange(m_searching, true)) return;
    m_work->start(
        this,
        [search = m_table->search(m_text->text())](model::Desk& desk, model::Job& job) {
            return findLetters(desk, search, job);
        },
        [this, asked = ++m_asked](model::Result<FoundLetters> found) {
            m_searching = false;
            if (asked == m_asked) onFound(std::move(found));
            if (std::exchange(m_wanted, false)) find();
            m_toRows->answered();
        });
}

void LetterList::search() {
    if (listed() == Listed::AllLetters) return find();
    filter();
    putCount();
}

/** All letters were found as they are to be: to look at each of them would take long. */
void LetterList::filter() {
    const QString wanted =
        m_table->hasAll() ? QString() : model::plainLetters(m_text->text().trimmed());
    m_found->setFilterFixedString(wanted);
}

void LetterList::putColumns(bool ofRows) {
    if (ofRows == m_view->isColumnHidden(LetterTable::Progress)) return; // as they were left
    m_view->setColumnHidden(LetterTable::Person, !ofRows);
    m_view->setColumnHidden(LetterTable::Progress, ofRows);
    m_view->setColumnWidth(LetterTable::State, ofRows ? LetterTable::oneState
                                                      : LetterTable::widths[LetterTable::State]);
}

void LetterList::put(std::size_t lines, const std::function<void()>& show) {
    const int before = m_view->currentIndex().row();
    look::showMeasured(*m_view, lines, show);
    if (const int rows = m_found->rowCount(); rows > 0)
        m_view->setCurrentIndex(m_found->index(std::clamp(before, 0, rows - 1), 0));
    setDraft(m_draft);
    putCount();
}

void LetterList::onListed(model::Result<LetterLines> lines) {
    if (!lines) return m_banner->fail(lines.error());
    putColumns(listed() == Listed::RowsThatWait);
    put(lines->lines.size(), [&] {
        m_table->show(std::move(*lines));
        filter();
    });
}

void LetterList::onFound(model::Result<FoundLetters> found) {
    if (!found) return m_banner->fail(found.error());
    putColumns(false);
    put(found->letters.ids.size(), [&] {
        m_found->setFilterFixedString({}); // while what waits is still here: see filter()
        m_table->showAll(std::move(*found));
    });
}

void LetterList::open(const QModelIndex& at) {
    const int row = m_found->mapToSource(at).row();
    const LetterLine* line = m_table->at(row);
    if (const model::Id letter = m_table->letterAt(row)) emit opened(letter, line ? line->row : 0);
}

void LetterList::setDraft(bool draft) {
    m_draft = draft;
    if (draft)
        m_banner->ask(
            look::Level::Note,
            [] { return tr("A letter is being written and not registered yet."); },
            [] { return tr("Continue writing"); });
    else
        m_banner->quiet();
}

void LetterList::focusSearch() {
    m_text->setFocus();
    m_text->selectAll();
}

void LetterList::openSortMenu() {
    look::openSortMenu(*m_view);
}

bool LetterList::clearSearch() {
    if (m_text->text().isEmpty()) return false;
    m_text->clear();
    m_text->setFocus();
    return true;
}

QVariant LetterList::place() const {
    return QVariantList{m_text->text(), m_listed->currentIndex()};
}

void LetterList::comeBack(const QVariant& place) {
    const QVariantList before = place.toList();
    if (before.size() != 2) return;
    m_text->setText(before[0].toString());
    m_listed->setCurrentIndex(before[1].toInt());
}

void LetterList::putCount() {
    const int found = m_found->rowCount();
    m_count->say(found > 0 ? tr("Found: %1").arg(QLocale().toString(found)) : QString());
    m_empty->put([this] {
        if (!m_text->text().isEmpty()) return tr("Nothing was found. Fewer letters find more.");
        if (m_listed->currentData().toInt() == static_cast<int>(Listed::AllLetters))
            return tr("No letter has been entered yet. Enter a received letter with “New letter” "
                      "(Ctrl+N).");
        return tr("No letters are waiting. Enter a received letter with “New letter” (Ctrl+N).");
    });
}

void LetterList::retranslate() {
    m_title->setText(tr("Applications"));
    m_new->setText(tr("New letter"));
    m_new->setToolTip(tr("Register a letter with the table of appendix 1 (Ctrl+N)."));
    m_text->setPlaceholderText(tr("Letter, state body, name, IIN or BIN"));
    m_text->setAccessibleName(tr("Search the letters"));
    look::nameBox(*m_listed, tr("What is listed"));
    m_listed->setItemText(0, tr("Waiting letters"));
    m_listed->setItemText(1, tr("Waiting rows"));
    m_listed->setItemText(2, tr("All letters"));
    m_view->setAccessibleName(tr("Letters"));
    m_table->retranslate();
    setDraft(m_draft);
    putCount();
}

} // namespace ui
