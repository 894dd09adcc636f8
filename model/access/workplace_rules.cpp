// SPDX-License-Identifier: Apache-2.0
#include "model/access/workplace_rules.h"

#include "model/rules/data_reader.h"

namespace model {

Result<WorkplaceRules> WorkplaceRules::load() {
    KU_TRY(const DataReader file,
           DataReader::open(QStringLiteral(":/kualik/rules/workplace.json")));
    const DataReader clock = file.at(QStringLiteral("clock"));
    const DataReader password = file.at(QStringLiteral("password"));
    WorkplaceRules rules;
    rules.utcOffsetMinutes = clock.number(QStringLiteral("utcOffsetMinutes"), 0, 14 * 60);
    rules.mostDaysAhead = clock.number(QStringLiteral("mostDaysAhead"), 1);
    rules.leastPasswordCharacters = password.number(QStringLiteral("leastCharacters"), 1);
    rules.longestWait =
        std::chrono::seconds(password.number(QStringLiteral("longestWaitSeconds"), 1));
    KU_CHECK(file.status());
    return rules;
}

} // namespace model
