// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/saved_searches.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "model/certificates/saved_filters.h"
#include "model/text/names.h"
#include "ui/look/collation.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int longestName = 60;
constexpr int widestName = 180; // beside the line to type into

/** What a search looks for, as the beginning of its name. */
QString nameFor(const model::SavedFilter& filter) {
    QStringList parts;
    if (!filter.text.isEmpty()) parts += filter.text.simplified();
    if (filter.status) parts += model::text::name(*filter.status);
    return parts.join(QStringLiteral(", ")).left(longestName);
}

/** A menu takes & for a mnemonic. */
QString menuText(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedSearches::SavedSearches(Work& work, std::function<model::SavedFilter()> now, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_now(std::move(now))
    , m_button(look::button("plain", "savedSearches", parent))
    , m_menu(new QMenu(m_button))
    , m_form(new QFrame(this))
    , m_caption(new QLabel(m_form))
    , m_name(new QLineEdit(m_form))
    , m_save(look::button("primary", "searchNameSave", m_form))
    , m_cancel(look::button("plain", "searchNameCancel", m_form))
    , m_fault(look::label("muted", this))
    , m_banner(new look::Banner(this)) {
    m_menu->setObjectName(QStringLiteral("savedSearchMenu"));
    m_name->setObjectName(QStringLiteral("searchName"));
    m_name->setMaxLength(longestName);
    m_caption->setBuddy(m_name);
    m_fault->setObjectName(QStringLiteral("searchNameFault"));
    makeLayout();
    connect(m_button, &QPushButton::clicked, this, &SavedSearches::openMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedSearches::onNamed);
    connect(m_name, &QLineEdit::textEdited, this, [this] { fault({}); });
    connect(m_save, &QPushButton::clicked, this, &SavedSearches::onNamed);
    connect(m_cancel, &QPushButton::clicked, this, &SavedSearches::stepBack);
    connect(m_banner, &look::Banner::pressed, this, &SavedSearches::undo);
    m_form->hide();
    m_fault->hide();
    fit();
}

void SavedSearches::makeLayout() {
    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caption);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(m_form);
    column->addWidget(m_fault);
    column->addWidget(m_banner);
}

/** No room where there is nothing to show. */
void SavedSearches::fit() {
    setVisible(!m_form->isHidden() || !m_banner->isHidden());
}

void SavedSearches::refresh() {
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return model::savedFilters(desk.reg()); },
        [this](model::Result<std::vector<model::SavedFilter>> filters) {
            if (!filters) return say(filters.error());
            m_filters = std::move(*filters);
            sortByName();
            if (!current()) m_current = 0;
            putWords();
        });
}

/** As the language of now puts names; the register knows none. */
void SavedSearches::sortByName() {
    look::SortKeys names;
    for (const model::SavedFilter& one : m_filters)
        names.push_back(one.name);
    std::vector<model::SavedFilter> sorted;
    for (const int place : look::sorted(names, Qt::AscendingOrder))
        sorted.push_back(std::move(m_filters[static_cast<std::size_t>(place)]));
    m_filters = std::move(sorted);
}

const model::SavedFilter* SavedSearches::current() const {
    const auto found =
        std::find_if(m_filters.begin(), m_filters.end(),
                     [this](const model::SavedFilter& one) { return one.id == m_current; });
    return found == m_filters.end() ? nullptr : &*found;
}

void SavedSearches::onSearchChanged() {
    const model::SavedFilter* kept = current();
    if (!kept) return;
    const model::SavedFilter now = m_now();
    if (now.text == kept->text && now.status == kept->status) return;
    m_current = 0;
    putWords();
}

void SavedSearches::fillMenu() {
    m_menu->clear();
    for (const model::SavedFilter& filter : m_filters) {
        auto* action =
            m_menu->addAction(menuText(filter.name), this, [this, filter] { choose(filter); });
        action->setCheckable(true);
        action->setChecked(filter.id == m_current);
    }
    if (!m_filters.empty()) m_menu->addSeparator();
    m_menu->addAction(look::icon("plus"), tr("Save this search…"), this, &SavedSearches::saveNow);
    if (const model::SavedFilter* kept = current()) {
        const QString name = menuText(kept->name);
        m_menu->addAction(tr("Rename “%1”…").arg(name), this, &SavedSearches::rename);
        m_menu->addAction(tr("Delete “%1”").arg(name), this, &SavedSearches::remove);
    }
}

void SavedSearches::openMenu() {
    fillMenu();
    m_menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
    m_menu->setActiveAction(m_menu->actions().first());
}

void SavedSearches::choose(const model::SavedFilter& filter) {
    m_current = filter.id;
    putWords();
    emit chosen(filter);
}

void SavedSearches::saveNow() {
    askName(nameFor(m_now()), false);
}

void SavedSearches::rename() {
    if (const model::SavedFilter* kept = current()) askName(kept->name, true);
}

void SavedSearches::askName(const QString& name, bool renames) {
    m_renames = renames;
    m_banner->quiet();
    m_name->setText(name);
    fault({});
    m_form->show();
    putWords();
    fit();
    m_name->selectAll();
    m_name->setFocus();
}

bool SavedSearches::stepBack() {
    if (m_form->isHidden()) return false;
    emit
    left(); // before the line goes: Qt would give its focus to the table, whose first row opens
    m_form->hide();
    fault({});
    fit();
    return true;
}

void SavedSearches::onNamed() {
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) return fault([] { return tr("Give the search a name."); });
    const bool taken =
        std::any_of(m_filters.begin(), m_filters.end(), [&](const model::SavedFilter& one) {
            return one.name == name && !(m_renames && one.id == m_current);
        });
    if (taken) return fault([] { return tr("Another search has this name. Choose another one."); });
    stepBack();
    if (!m_renames) {
        model::SavedFilter filter = m_now();
        filter.name = name;
        return keep(filter);
    }
    m_work->start(
        this,
        [id = m_current, name](model::Desk& desk, model::Job&) {
            return model::renameFilter(desk.reg(), id, name);
        },
        [this](const model::Status& renamed) {
            if (!renamed) return say(renamed.error());
            refresh();
        });
}

void SavedSearches::keep(const model::SavedFilter& filter) {
    m_work->start(
        this,
        [filter](model::Desk& desk, model::Job&) { return model::saveFilter(desk.reg(), filter); },
        [this](const model::Result<model::Id>& id) {
            if (!id) return say(id.error());
            m_current = *id;
            refresh();
        });
}

void SavedSearches::remove() {
    const model::SavedFilter* kept = current();
    if (!kept) return;
    m_deleted = *kept;
    m_work->start(
        this,
        [id = kept->id](model::Desk& desk, model::Job&) {
            return model::deleteFilter(desk.reg(), id);
        },
        [this](const model::Status& deleted) {
            if (!deleted) return say(deleted.error());
            m_banner->ask(
                look::Level::Note,
                [name = m_deleted.name] { return tr("The search “%1” was deleted.").arg(name); },
                [] { return tr("Undo"); });
            fit();
            refresh();
        });
}

void SavedSearches::undo() {
    m_banner->quiet();
    fit();
    keep(m_deleted);
    emit left();
}

void SavedSearches::fault(look::Words words) {
    m_faultWords = std::move(words);
    const QString text = m_faultWords ? m_faultWords() : QString();
    look::setFault(*m_name, !text.isEmpty());
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

void SavedSearches::say(const model::Error& error) {
    m_banner->fail(error);
    fit();
}

void SavedSearches::retranslate() {
    fault(m_faultWords);
    sortByName();
    putWords();
}

void SavedSearches::putWords() {
    const model::SavedFilter* kept = current();
    m_button->setText(
        kept ? menuText(m_button->fontMetrics().elidedText(kept->name, Qt::ElideRight, widestName))
             : tr("Saved searches"));
    m_button->setAccessibleName(tr("Saved searches"));
    m_menu->setAccessibleName(tr("Saved searches"));
    m_caption->setText(m_renames ? tr("New name of the search") : tr("Name of the search"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    emit currentChanged();
}

} // namespace ui
