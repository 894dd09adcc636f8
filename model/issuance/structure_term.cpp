// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_term.h"

#include "model/issuance/structure_form.h"
#include "model/rules/data_reader.h"
#include "model/rules/validity.h"

namespace model {

namespace {

bool isNamed(const DataReader& line, const char* key, const QString& word) {
    const QString name = QLatin1String(key);
    return !line.has(name) || line.texts(name).contains(word);
}

bool fits(const DataReader& line, const crypto::profile::Profile& structure, KeyPlace place) {
    const QString authority = QStringLiteral("authority");
    return isNamed(line, "structures", QString::fromStdString(structure.id)) &&
           isNamed(line, "places", wordOf(place)) &&
           (!line.has(authority) ||
            line.text(authority) == QString::fromStdString(structure.authority));
}

} // namespace

Result<StructureTerm> termOf(const crypto::profile::Profile& structure, KeyPlace place, QDate on) {
    KU_TRY(const DataReader file, DataReader::open(QStringLiteral(":/kualik/rules/validity.json")));
    const DataReader edition = file.editionOn(on);
    StructureTerm term;
    for (const DataReader& line : edition.items(QStringLiteral("terms"))) {
        if (term.years != 0 || !fits(line, structure, place)) continue;
        term.years = line.number(QStringLiteral("years"), 1);
        term.clause = line.text(QStringLiteral("clause"));
    }
    if (term.years == 0)
        term.years =
            edition.at(QStringLiteral("otherwise"))
                .number(structure.isCa() ? QStringLiteral("caYears") : QStringLiteral("years"), 1);
    KU_CHECK(file.status());
    return term;
}

Time endOf(const StructureTerm& term, int days, Time notBefore) {
    if (days > 0 && term.clause.isEmpty()) return notBefore + std::chrono::days(days);
    return yearsLater(notBefore, term.years);
}

} // namespace model
