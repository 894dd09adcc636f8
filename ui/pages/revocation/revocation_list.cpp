// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_list.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/revocation_acts.h"
#include "ui/pages/revocation/revocation_table.h"

namespace ui {

RevocationList::RevocationList(Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_table(new RevocationTable(work, this))
    , m_title(look::label("title", this))
    , m_new(look::button("primary", "newRevocation", this))
    , m_all(new QCheckBox(this))
    , m_banner(new look::Banner(this))
    , m_view(look::table("revocationLetters", m_table, RevocationTable::widths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_count(new look::Notice("muted", "revocationCount", this)) {
    m_all->setObjectName(QStringLiteral("allRevocations"));
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(RevocationTable::Body, QHeaderView::Stretch);
    look::makeSortable(*m_view, *m_table);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::normal);
    column->addLayout(top);
    column->addWidget(m_all);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    setFocusProxy(m_view);
    connect(m_new, &QPushButton::clicked, this, &RevocationList::newLetter);
    connect(m_banner, &look::Banner::pressed, this, &RevocationList::newLetter);
    connect(m_all, &QCheckBox::toggled, this, &RevocationList::refresh);
    connect(m_table, &RevocationTable::orderChanged, this, [this] {
        if (m_all->isChecked()) listAll();
    });
    connect(m_table, &RevocationTable::failed, this,
            [this](const model::Error& error) { m_banner->fail(error); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& at) {
        if (const model::Id letter = m_table->letterAt(at.row())) emit opened(letter);
    });
}

void RevocationList::openSortMenu() {
    look::openSortMenu(*m_view);
}

void RevocationList::refresh() {
    if (m_all->isChecked()) return listAll();
    m_wanted = false;
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return revocation::due(desk); },
        [this, asked = ++m_asked](model::Result<std::vector<model::DueRevocation>> letters) {
            if (asked != m_asked) return;
            if (!letters) return m_banner->fail(letters.error());
            onListed([&] { m_table->put(std::move(*letters)); });
        });
}

/** What is wanted meanwhile makes one more list when this one is there. */
void RevocationList::listAll() {
    m_wanted = m_listing;
    if (std::exchange(m_listing, true)) return;
    m_work->start(
        this,
        [order = m_table->allInOrder()](model::Desk& desk, model::Job&) {
            return revocation::all(desk, order);
        },
        [this, asked = ++m_asked](model::Result<PagedList<model::DueRevocation>> letters) {
            m_listing = false;
            if (!letters)
                m_banner->fail(letters.error());
            else if (asked == m_asked)
                onListed([&] { m_table->putAll(std::move(*letters)); });
            if (std::exchange(m_wanted, false)) listAll();
        });
}

void RevocationList::onListed(const std::function<void()>& put) {
    const int before = m_view->currentIndex().row();
    put();
    if (const int rows = m_table->rowCount(); rows > 0)
        m_view->setCurrentIndex(m_table->index(std::clamp(before, 0, rows - 1), 0));
    setDraft(m_draft);
    putCount();
}

void RevocationList::setDraft(bool draft) {
    m_draft = draft;
    if (draft)
        m_banner->ask(
            look::Level::Note,
            [] { return tr("A letter is being written and not registered yet."); },
            [] { return tr("Continue writing"); });
    else
        m_banner->quiet();
}

void RevocationList::putCount() {
    const int letters = m_table->rowCount();
    m_count->say(letters > 0 ? tr("Letters: %1").arg(QLocale().toString(letters)) : QString());
    m_empty->put([this] {
        return m_all->isChecked()
                   ? tr("There was no letter yet that asks for a revocation. Enter a received "
                        "letter with “New letter” (Ctrl+N).")
                   : tr("No letter waits for its revocations. Enter a received letter with “New "
                        "letter” (Ctrl+N); the closed ones are shown with “Closed letters, too”.");
    });
}

void RevocationList::retranslate() {
    m_title->setText(tr("Revocation"));
    m_new->setText(tr("New letter"));
    m_all->setText(tr("&Closed letters, too"));
    m_view->setAccessibleName(tr("Letters that ask for revocations"));
    putCount();
    m_table->retranslate();
}

} // namespace ui
