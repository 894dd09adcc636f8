// SPDX-License-Identifier: Apache-2.0
#include "model/text/structure_text.h"

#include "model/authority/authority_values.h"
#include "model/rules/editions.h"
#include "model/text/language.h"
#include "model/text/names.h"

namespace model::text {

namespace {

Result<crypto::profile::Profile> structureOf(const QString& id, const QString& edition) {
    KU_TRY(const auto* all, profiles());
    return all->edition(id.toStdString(), edition.toStdString());
}

} // namespace

QString structureAlgorithm(const QString& id, const QString& edition) {
    const auto found = structureOf(id, edition);
    return found ? name(found->algorithm) : QString();
}

const std::string& inLanguage(const crypto::profile::Titles& titles) {
    const QString language = text::language();
    return language == QLatin1String("ru")   ? titles.ru
           : language == QLatin1String("en") ? titles.en
                                             : titles.kk;
}

QString structureTitle(const QString& id, const QString& edition) {
    const auto found = structureOf(id, edition);
    return found ? QString::fromStdString(inLanguage(found->titles)) : id;
}

QString editionText(const QString& edition) {
    const auto found = editions().find(edition);
    return found == editions().end() ? edition : found->second.in(language());
}

} // namespace model::text
