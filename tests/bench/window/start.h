// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

/** How long programs take until one can work with them; each call starts a program and ends it. */
namespace bench {

/** Our program on this workplace, on the offscreen platform: to its sign-in, painted, focused. */
std::optional<double> startOurs(const QString& workplace);

/**
 * Takes what starting reads (the program, its libraries, fonts, the workplace) out of the page
 * cache as far as this user can, and answers how much of it is out, from 0 to 1: pages that other
 * programs have mapped stay.
 */
double makeCold(const QString& workplace);

/** Ours against XCA on the same virtual screen; says so where one of them is absent. */
bool compareWithXca(const QString& workplace, int certificates);

} // namespace bench
