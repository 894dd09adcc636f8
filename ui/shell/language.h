// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/** "kk", "ru", "en". */
QStringList languages();

/** A language's name in itself. */
QString languageName(const QString& code);

/** Everything shown is in this language from now on, without a restart; kept for next time. */
void setLanguage(const QString& code);

/** The one chosen last, else the system's, else Kazakh. */
QString chosenLanguage();

} // namespace ui
