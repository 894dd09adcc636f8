// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QString>

#include "model/domain/common.h"

/** A form of a letter that comes back says so: who asked for a new one has the old one before them.
 */
namespace ui {

/** Its heading. */
QString cameBackTitle();

/** What it says; begun: none where that is not known. discard: what its button is called. */
QString cameBackText(std::optional<model::Time> begun, std::chrono::seconds utcOffset,
                     const QString& discard);

/** Of the head of a registered letter that is in view again: its correction was begun. */
QString headCameBackText();
/** The same of a line of the journal, and of a row of a letter that is in view. */
QString lineCameBackText(int number);
QString rowCameBackText(int number);
/** What the button of each of them is called. */
QString goOnWithCorrectionText();

/** "29.11.2026, 10:15": such a day of the workplace's, and the time to the minute. */
QString minuteText(model::Time at, std::chrono::seconds utcOffset);

} // namespace ui
