// SPDX-License-Identifier: Apache-2.0
#include "model/rules/known_oids.h"

#include "model/rules/data_reader.h"

namespace model {

Result<KnownOids> readKnownOids(const QString& folder) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/oids.json")));
    KnownOids known;
    for (const DataReader& item : file.editionOn(QDate(9999, 12, 31)).items("oids")) {
        const QString oid = item.text("oid");
        const Wording words{
            oid, item.text("clause"), {}, item.text("kk"), item.text("ru"), item.text("en")};
        if (!known.emplace(oid, words).second) item.fail(QStringLiteral("%1 twice").arg(oid));
    }
    KU_CHECK(file.status());
    return known;
}

const KnownOids& knownOids() {
    static const Result<KnownOids> read = readKnownOids(QStringLiteral(":/kualik/rules"));
    static const KnownOids none;
    return read ? *read : none;
}

} // namespace model
