// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bench {

/**
 * A day at the window on a workplace that fillWorkplace made: signed in, every page opened, a
 * letter imported and decided on, a certificate issued and handed over, a paper looked at, the
 * certificate looked at, copied, written to files and revoked, a list published, searches typed,
 * scrolled from top to bottom, each language and scheme chosen, locked and signed in again, letters
 * of 300 rows written. Prints what took how long beside what we aim at. Where something does not
 * come, the program ends with a message.
 */
void playScenario(const QString& folder);

} // namespace bench
