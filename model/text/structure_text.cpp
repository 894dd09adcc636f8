// SPDX-License-Identifier: Apache-2.0
#include "model/text/structure_text.h"

#include "model/authority/authority_values.h"
#include "model/rules/editions.h"
#include "model/text/language.h"

namespace model::text {

QString structureTitle(const QString& id, const QString& edition) {
    const auto all = profiles();
    if (!all) return id;
    const auto found = (*all)->edition(id.toStdString(), edition.toStdString());
    if (!found) return id;
    const auto& [kk, ru, en] = found->titles;
    const QString language = text::language();
    return QString::fromStdString(language == QLatin1String("ru")   ? ru
                                  : language == QLatin1String("en") ? en
                                                                    : kk);
}

QString editionText(const QString& edition) {
    const auto found = editions().find(edition);
    return found == editions().end() ? edition : found->second.in(language());
}

} // namespace model::text
