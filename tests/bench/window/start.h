// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QMap>
#include <QString>

/** How long programs take until one can work with them; each call starts a program and ends it. */
namespace bench {

/** Our program on this workplace, on the offscreen platform: to its sign-in, painted, focused. */
std::optional<double> startOurs(const QString& workplace);

/** The same, on a workplace of fillWorkplace(): to its certificates in view, password typed. */
std::optional<double> openOurs(const QString& workplace);

/** What has our program sign in and open its certificates by itself, and then make this file. */
QMap<QString, QString> openingEnvironment(const QString& ready);

/**
 * Takes what starting reads (the program, its libraries, fonts, the workplace) out of the page
 * cache as far as this user can, and answers how much of it is out, from 0 to 1: pages that other
 * programs have mapped stay.
 */
double makeCold(const QString& workplace);

/**
 * Ours against XCA on the same virtual screen, each opening so many certificates: this workplace
 * has them, XCA's database is made here. Says "skipped" where Xvfb or XCA is not installed; false
 * where one is there and does not work.
 */
bool compareWithXca(const QString& workplace, int certificates);

} // namespace bench
