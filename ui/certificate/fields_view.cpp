// SPDX-License-Identifier: Apache-2.0
#include "ui/certificate/fields_view.h"

#include <algorithm>
#include <tuple>

#include <QStandardItemModel>

#include "model/text/contents.h"
#include "model/text/structure_text.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int leastNameWidth = 236;
constexpr int aroundWord = look::wide; // the style's, before and after it
enum Column { Name, Value, ColumnCount };

/** What an expert knows the field by. */
QString technicalName(const model::DetailLine& line) {
    return line.oid.isEmpty() || line.oid == line.name
               ? line.name
               : QStringLiteral("%1, %2").arg(line.name, line.oid);
}

} // namespace

FieldsView::FieldsView(const char* objectName, std::chrono::seconds utcOffset, QWidget* parent)
    : CopyView(objectName, ColumnCount, Value, parent)
    , m_utcOffset(utcOffset) {
    wrap(Name);
    wrap(Value);
}

void FieldsView::show(const model::CertificateDetails& details) {
    begin();
    addRecord(details.record);
    addContents(details.lines, {});
    end();
}

void FieldsView::show(const model::CertificatePreview& preview) {
    begin();
    auto* group = addGroup(tr("The certificate"));
    addLine(group, tr("Valid from"), time(preview.notBefore));
    addLine(group, tr("Valid until"), time(preview.notAfter));
    addStructure(group, preview.structure, preview.edition);
    const QString later = tr("is made from the key");
    addLine(group, tr("Serial number"), later);
    addContents(preview.lines, later);
    end();
}

QString FieldsView::time(model::Time at) const {
    return timeText(at, m_utcOffset);
}

QStandardItem* FieldsView::addGroup(const QString& title) {
    auto* group = add(nullptr, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(bold);
    setFirstColumnSpanned(group->row(), {}, true);
    return group;
}

void FieldsView::addLine(QStandardItem* group, const QString& name, const QString& value) {
    if (!value.isEmpty()) add(group, {name, value});
}

/** By their words; what an expert knows them by is in the tooltip. */
void FieldsView::addStructure(QStandardItem* group, const QString& id, const QString& edition) {
    using model::text::editionText, model::text::structureTitle;
    for (const auto& [name, text, technical] :
         {std::tuple(tr("Structure"), structureTitle(id, edition), id),
          std::tuple(tr("Edition"), editionText(edition), edition)}) {
        if (text.isEmpty()) continue;
        const QStandardItem* first = add(group, {name, text});
        group->child(first->row(), Value)
            ->setToolTip(QStringLiteral("%1\n%2").arg(text, technical));
    }
}

void FieldsView::addRecord(const model::CertificateRecord& record) {
    auto* group = addGroup(record.id != 0 ? tr("In the register") : tr("The certificate"));
    addLine(group, tr("IIN"), record.iin);
    addLine(group, tr("BIN"), record.bin);
    addLine(group, tr("Organization"), record.organization);
    addLine(group, tr("Letter"), record.letterNumber);
    addLine(group, tr("Key medium"), record.mediumSerial);
    addLine(group, tr("Serial number"), QString::fromStdString(crypto::toHex(record.serial)));
    addLine(group, tr("Valid from"), time(record.notBefore));
    addLine(group, tr("Valid until"), time(record.notAfter));
    if (record.revokedAt) addLine(group, tr("Revoked"), time(*record.revokedAt));
    addStructure(group, record.structure, record.edition);
}

void FieldsView::addContents(const std::vector<model::DetailLine>& lines,
                             const QString& insteadOfKey) {
    const std::pair<model::DetailGroup, QString> groups[] = {
        {model::DetailGroup::Subject, tr("Owner")},
        {model::DetailGroup::Issuer, tr("Issuer")},
        {model::DetailGroup::Certificate, tr("Algorithms")},
        {model::DetailGroup::Extensions, tr("Extensions")},
        {model::DetailGroup::Entries, tr("Revoked certificates")},
    };
    for (const auto& [kind, title] : groups) {
        const auto isOfIt = [wanted = kind](const auto& line) { return line.group == wanted; };
        if (std::none_of(lines.begin(), lines.end(), isOfIt)) continue;
        auto* group = addGroup(title);
        for (const model::DetailLine& line : lines)
            if (isOfIt(line)) addField(group, line, insteadOfKey);
    }
}

/** In the language of now; it is copied as it stands in the certificate. */
void FieldsView::addField(QStandardItem* group, const model::DetailLine& line,
                          const QString& insteadOfKey) {
    const bool isLater = line.ofKey && !insteadOfKey.isEmpty();
    const QString text = isLater ? insteadOfKey : model::text::contentsText(line);
    if (text.isEmpty()) return;
    const bool isDated = line.group == model::DetailGroup::Entries; // and what comes after
    const QString name = model::text::contentsName(line);
    QStandardItem* first = add(group, {line.critical ? tr("%1, critical").arg(name) : name,
                                       isDated ? momentText(text) : text});
    first->setToolTip(QStringLiteral("%1\n%2").arg(first->text(), technicalName(line)));
    if (!isLater) group->child(first->row(), Value)->setData(line.value, CopyRole);
}

/** Of the names: the standard's own terms are longer than ours, and have no place to break at. */
int FieldsView::widestWord() const {
    int widest = 0;
    for (int group = 0; group < m_lines->rowCount(); ++group) {
        const QStandardItem* lines = m_lines->item(group);
        for (int row = 0; row < lines->rowCount(); ++row)
            for (const QString& word : lines->child(row, Name)->text().split(u' '))
                widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

void FieldsView::end() {
    expandAll();
    setColumnWidth(Name, std::max(leastNameWidth, widestWord() + indentation() + aroundWord));
    scrollToTop();
}

} // namespace ui
