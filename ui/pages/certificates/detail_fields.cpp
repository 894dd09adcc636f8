// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/detail_fields.h"

#include <algorithm>

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DetailFields)
};

} // namespace

void addDetailLines(look::FieldTree& tree, const std::vector<model::DetailLine>& lines) {
    using model::DetailGroup;
    const std::pair<DetailGroup, QString> groups[] = {
        {DetailGroup::Subject, Words::tr("Owner")},
        {DetailGroup::Issuer, Words::tr("Issuer")},
        {DetailGroup::Certificate, Words::tr("Algorithms")},
        {DetailGroup::Extensions, Words::tr("Extensions")},
        {DetailGroup::Entries, Words::tr("Revoked")},
    };
    for (const auto& [kind, title] : groups) {
        const auto isOfIt = [wanted = kind](const auto& line) { return line.group == wanted; };
        if (std::none_of(lines.begin(), lines.end(), isOfIt)) continue;
        QStandardItem* group = tree.addGroup(title);
        for (const model::DetailLine& line : lines)
            if (isOfIt(line))
                tree.addLine(group,
                             line.critical ? Words::tr("%1, critical").arg(line.name) : line.name,
                             line.value);
    }
}

} // namespace ui
