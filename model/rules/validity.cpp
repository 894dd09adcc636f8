// SPDX-License-Identifier: Apache-2.0
#include "model/rules/validity.h"

#include <QDateTime>

namespace model {

Time yearsLater(Time time, int years) {
    const QDateTime later =
        QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).addYears(years);
    return Time(std::chrono::seconds(later.toSecsSinceEpoch()));
}

} // namespace model
