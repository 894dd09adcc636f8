// SPDX-License-Identifier: Apache-2.0
#include "ui/certificate/fields_view.h"

#include <algorithm>

#include <QStandardItemModel>

#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int mostNameWidth = 264;
enum Column { Name, Value, ColumnCount };

} // namespace

FieldsView::FieldsView(const char* objectName, std::chrono::seconds utcOffset, QWidget* parent)
    : CopyView(objectName, ColumnCount, Value, parent)
    , m_utcOffset(utcOffset) {}

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
    addLine(group, tr("Structure"), preview.structure);
    addLine(group, tr("Edition"), preview.edition);
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
    addLine(group, tr("Structure"), record.structure);
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
        for (const model::DetailLine& line : lines) {
            if (!isOfIt(line)) continue;
            const bool isLater = line.ofKey && !insteadOfKey.isEmpty();
            const bool isDated = line.group == model::DetailGroup::Entries; // and what comes after
            addLine(group, line.critical ? tr("%1, critical").arg(line.name) : line.name,
                    isLater   ? insteadOfKey
                    : isDated ? momentText(line.value)
                              : line.value);
        }
    }
}

void FieldsView::end() {
    expandAll();
    resizeColumnToContents(Name);
    setColumnWidth(Name, std::min(columnWidth(Name), mostNameWidth));
    scrollToTop();
}

} // namespace ui
