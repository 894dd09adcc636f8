// SPDX-License-Identifier: Apache-2.0
#include "model/rules/editions.h"

#include "model/rules/data_reader.h"

namespace model {

Result<Editions> readEditions(const QString& folder) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/terms.json")));
    Editions known;
    for (const DataReader& item : file.items(QStringLiteral("editions"))) {
        const QString id = item.text("id");
        const DataReader order = item.at("order");
        const Wording words{id, {}, {}, order.text("kk"), order.text("ru"), order.text("en")};
        if (!known.emplace(id, words).second) item.fail(QStringLiteral("%1 twice").arg(id));
    }
    KU_CHECK(file.status());
    return known;
}

const Editions& editions() {
    static const Result<Editions> read = readEditions(QStringLiteral(":/kualik/rules"));
    static const Editions none;
    return read ? *read : none;
}

} // namespace model
