// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace ui::test {

/** The day of now as a workplace counts it, wherever the machine is: Kazakhstan's time, UTC+5. */
inline QDate today() {
    constexpr int hour = 3600;
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(5 * hour).date();
}

} // namespace ui::test
