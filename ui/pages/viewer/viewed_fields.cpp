// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewer/viewed_fields.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include "model/text/contents.h"
#include "model/text/viewer_text.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int offsetRole = Qt::UserRole + 1;
constexpr int sizeRole = Qt::UserRole + 2;

void putOctets(QStandardItem* line, const std::optional<model::OctetRange>& octets) {
    if (!octets) return;
    line->setData(QVariant::fromValue<qulonglong>(octets->offset), offsetRole);
    line->setData(QVariant::fromValue<qulonglong>(octets->size), sizeRole);
}

std::optional<model::OctetRange> octetsOf(const QModelIndex& cell) {
    const QModelIndex line = cell.siblingAtColumn(0);
    if (!line.data(offsetRole).isValid()) return std::nullopt;
    return model::OctetRange{static_cast<std::size_t>(line.data(offsetRole).toULongLong()),
                             static_cast<std::size_t>(line.data(sizeRole).toULongLong())};
}

/** What an expert knows the field by. */
QString technicalName(const model::DetailLine& line) {
    return line.oid.isEmpty() ? line.name : QStringLiteral("%1, %2").arg(line.name, line.oid);
}

} // namespace

ViewedFields::ViewedFields(std::chrono::seconds utcOffset, QWidget* parent)
    : FieldsView("viewedFields", utcOffset, parent)
    , m_utcOffset(utcOffset) {}

void ViewedFields::show(const model::ViewedObject& object) {
    begin();
    for (const model::ViewedGroup& one : object.groups) {
        auto* group = addGroup(model::text::titleOf(one));
        putOctets(group, one.octets);
        for (const model::ViewedLine& line : one.lines)
            addViewed(group, line);
    }
    end();
}

/** In the language of now; it is copied as it stands in the object. */
void ViewedFields::addViewed(QStandardItem* group, const model::ViewedLine& line) {
    const QString name = model::text::nameOf(line);
    const bool isCritical = line.detail && line.detail->critical;
    auto* first = add(group, {isCritical ? FieldsView::tr("%1, critical").arg(name) : name,
                              model::text::textOf(line, m_utcOffset)});
    group->child(first->row(), 1)->setData(model::text::plainTextOf(line, m_utcOffset), CopyRole);
    if (line.detail) first->setToolTip(first->text() + u'\n' + technicalName(*line.detail));
    putOctets(first, line.octets);
}

void ViewedFields::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    FieldsView::currentChanged(now, before);
    if (const auto octets = octetsOf(now)) emit marked(*octets);
}

PartsView::PartsView(std::chrono::seconds utcOffset, QWidget* parent)
    : CopyView("viewedParts", 3, 1, parent)
    , m_utcOffset(utcOffset) {
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const int column : {0, 1, 2})
        wrap(column);
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex& line) { emit opened(line.row()); });
}

void PartsView::show(const model::ViewedObject& object) {
    begin();
    setAccessibleName(tr("What it holds"));
    setHeadings({tr("Kind"), tr("Whose"), tr("In force")});
    for (const model::ViewedPart& part : object.parts) {
        QStringList days;
        for (const auto& at : {part.from, part.until})
            if (at) days += timeText(*at, m_utcOffset).section(u' ', 0, 0);
        const QString inForce = days.join(QStringLiteral(" – "));
        putOctets(add(nullptr, {model::text::name(part.kind), part.name, inForce}), part.octets);
    }
    for (const int column : {0, 2})
        resizeColumnToContents(column);
}

int PartsView::chosenPart() const {
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void PartsView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    CopyView::currentChanged(now, before);
    if (const auto octets = octetsOf(now)) emit marked(*octets);
}

AskedView::AskedView(QWidget* parent)
    : CopyView("askedExtensions", 3, 1, parent) {
    header()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {0, 1, 2})
        wrap(column);
}

void AskedView::show(const std::vector<model::ExtensionBeside>& all) {
    begin();
    setAccessibleName(tr("What is asked for, and what the structure gives"));
    setHeadings({tr("Extension"), tr("Asked for"), tr("The structure gives")});
    for (const model::ExtensionBeside& one : all) {
        const model::DetailLine& known = one.asked ? *one.asked : one.given->line;
        const QString asked =
            one.asked ? model::text::contentsText(*one.asked) : tr("Not asked for");
        const QString given =
            one.given ? model::text::givenText(*one.given) : tr("Nothing: it is left out");
        auto* first = add(nullptr, {model::text::contentsName(known), asked, given});
        first->setToolTip(first->text() + u'\n' + technicalName(known));
        putOctets(first, one.octets);
    }
}

void AskedView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    CopyView::currentChanged(now, before);
    if (const auto octets = octetsOf(now)) emit marked(*octets);
}

} // namespace ui
