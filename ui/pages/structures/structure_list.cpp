// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/structure_list.h"

#include <algorithm>
#include <utility>

#include <QFont>

#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

/**
 * Whose certificate it is, by what the ids of structures have in them; the first that fits. The
 * titles of the Order begin alike, and differ where nobody reads any more.
 */
constexpr std::pair<const char*, const char*> holders[] = {
    {"-subordinate-", QT_TRANSLATE_NOOP("ui::StructureTable", "A CA under the root")},
    {"-ca-", QT_TRANSLATE_NOOP("ui::StructureTable", "The authority itself")},
    {"-ssl-person", QT_TRANSLATE_NOOP("ui::StructureTable", "SSL server of an individual")},
    {"-ssl-legal", QT_TRANSLATE_NOOP("ui::StructureTable", "SSL server of a legal person")},
    {"-is-person", QT_TRANSLATE_NOOP("ui::StructureTable", "Information system of an individual")},
    {"-is-legal", QT_TRANSLATE_NOOP("ui::StructureTable", "Information system of a legal person")},
    {"-treasury-", QT_TRANSLATE_NOOP("ui::StructureTable", "Treasury-Client")},
    {"-ocsp-", QT_TRANSLATE_NOOP("ui::StructureTable", "OCSP responder")},
    {"-tsp-", QT_TRANSLATE_NOOP("ui::StructureTable", "Time stamp authority")},
    {"-vpn-", QT_TRANSLATE_NOOP("ui::StructureTable", "VPN device")},
    {"-user-", QT_TRANSLATE_NOOP("ui::StructureTable", "User of a state body")},
    {"-person-", QT_TRANSLATE_NOOP("ui::StructureTable", "Individual")},
    {"-legal-", QT_TRANSLATE_NOOP("ui::StructureTable", "Legal person")},
};

} // namespace

QString authorityText(const std::string& authority) {
    using model::AuthorityKind;
    if (authority == "nko") return model::text::name(AuthorityKind::Root);
    if (authority == "ucgo") return model::text::name(AuthorityKind::StateBodies);
    if (authority == "nuc") return model::text::name(AuthorityKind::National);
    return QString::fromStdString(authority);
}

QString aboutText(const model::StructureOffer& offer) {
    return StructureTable::tr("%1 · %2").arg(model::text::name(offer.algorithm),
                                             model::text::clauseText(offer.clause));
}

QString holderText(const std::string& structure) {
    const auto* const found =
        std::find_if(std::begin(holders), std::end(holders), [&](const auto& one) {
            return structure.find(one.first) != std::string::npos;
        });
    return found == std::end(holders) ? QString() : StructureTable::tr(found->second);
}

QString stateText(model::OrderState state) {
    switch (state) {
    case model::OrderState::Begun:
        return StructureTable::tr("Begun: nothing is signed yet");
    case model::OrderState::Recorded:
        return StructureTable::tr("On record for its signature");
    case model::OrderState::Signed:
        return StructureTable::tr("Signed: not with its holder's key yet");
    case model::OrderState::Delivered:
        return StructureTable::tr("Delivered");
    case model::OrderState::Revoked:
        return StructureTable::tr("Revoked at once");
    case model::OrderState::Abandoned:
        return StructureTable::tr("Given up");
    }
    return {};
}

void StructureTable::put(std::vector<order::Structure> structures,
                         std::vector<model::StructureReport> unfinished) {
    beginResetModel();
    m_structures = std::move(structures);
    m_unfinished = std::move(unfinished);
    m_lines.clear();
    if (!m_unfinished.empty()) m_lines.push_back({});
    for (int one = 0; one < static_cast<int>(m_unfinished.size()); ++one)
        m_lines.push_back({{}, -1, one});
    QString group;
    for (int one = 0; one < static_cast<int>(m_structures.size()); ++one) {
        const QString authority =
            QString::fromStdString(m_structures[static_cast<std::size_t>(one)].offer.authority);
        if (authority != group) m_lines.push_back({authority});
        group = authority;
        m_lines.push_back({authority, one});
    }
    endResetModel();
}

void StructureTable::retranslate() {
    if (!m_lines.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

const order::Structure* StructureTable::structureAt(int line) const {
    if (line < 0 || line >= rowCount() || at(line).structure < 0) return nullptr;
    return &m_structures[static_cast<std::size_t>(at(line).structure)];
}

const model::StructureReport* StructureTable::orderAt(int line) const {
    if (line < 0 || line >= rowCount() || at(line).order < 0) return nullptr;
    return &m_unfinished[static_cast<std::size_t>(at(line).order)];
}

int StructureTable::lineOf(const QString& structure) const {
    for (int line = 0; line < rowCount(); ++line)
        if (const auto* one = structureAt(line); one && one->offer.id == structure.toStdString())
            return line;
    return -1;
}

int StructureTable::lineOf(model::Id order) const {
    for (int line = 0; line < rowCount(); ++line)
        if (const auto* one = orderAt(line); one && one->issue.id == order) return line;
    return -1;
}

/** That somebody here signs by; else the first of all. */
int StructureTable::firstStructure() const {
    int first = -1;
    for (int line = 0; line < rowCount(); ++line) {
        const order::Structure* one = structureAt(line);
        if (one && !one->signers.empty()) return line;
        if (one && first < 0) first = line;
    }
    return first;
}

int StructureTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString StructureTable::words(const Line& line, bool whole) const {
    if (line.isHeading() && line.group.isEmpty()) return tr("Begun and not finished");
    if (line.isHeading()) return authorityText(line.group.toStdString());
    if (line.order >= 0) {
        const model::StructureIssue& one = m_unfinished[static_cast<std::size_t>(line.order)].issue;
        const QString holder = holderText(one.structure);
        const QString of = holder.isEmpty() ? one.name : tr("%1 · %2").arg(one.name, holder);
        return of + u'\n' + stateText(one.state);
    }
    const order::Structure& one = m_structures[static_cast<std::size_t>(line.structure)];
    const QString title = one.offer.in(model::text::language());
    const QString holder = whole ? QString() : holderText(one.offer.id);
    QStringList texts{holder.isEmpty() ? title : holder, aboutText(one.offer)};
    if (one.signers.empty()) texts += tr("Not issued at this workplace"); // why: in its pane
    return texts.join(u'\n');
}

QVariant StructureTable::data(const QModelIndex& index, int role) const {
    const Line& line = at(index.row());
    const order::Structure* structure = structureAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(line, false);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(line, true);
    case Qt::FontRole: {
        if (!line.isHeading()) return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ForegroundRole:
        if (line.isHeading()) return look::colours().text; // though it cannot be chosen
        if (structure && structure->signers.empty()) return look::colours().muted;
        return {};
    default:
        return {};
    }
}

/** A heading is gone past; what is in grey can be chosen, and its pane says why it is. */
Qt::ItemFlags StructureTable::flags(const QModelIndex& index) const {
    if (at(index.row()).isHeading()) return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

StructureList::StructureList(StructureTable* table, QWidget* parent)
    : QListView(parent) {
    setObjectName(QStringLiteral("structureList"));
    setModel(table);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) emit chosen(now.row());
            });
}

/** With its heading, where it is the first one below that. */
void StructureList::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !(above.flags() & Qt::ItemIsSelectable))
        QListView::scrollTo(above, hint);
    QListView::scrollTo(index, hint);
}

void StructureList::choose(int line) {
    if (line >= 0) setCurrentIndex(model()->index(line, 0));
}

} // namespace ui
