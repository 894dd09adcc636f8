// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace model::text {

/** "kk", "ru", "en". */
QStringList languages();

/**
 * The language of everything shown from now on; false (and nothing changed) for another one. Call
 * on the application's thread, with a QCoreApplication alive.
 */
bool setLanguage(const QString& language);

/** The language set; "en", that of the source, before the first setLanguage(). */
QString language();

} // namespace model::text
