// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QDate>
#include <QKeySequence>
#include <QString>
#include <QStringList>

namespace ui {

/** "kk", "ru", "en". */
QStringList languages();

/** A language's name in itself. */
QString languageName(const QString& code);

/** Ctrl+Shift and a figure, which whoever cannot read the words finds. */
QKeySequence languageKey(const QString& code);

/** Everything shown is in this language from now on, without a restart; kept for next time. */
void setLanguage(const QString& code);

/** How this language writes a day in figures, with the whole year: QDate::toString()'s. */
QString dayFormat();

/** A day so. */
QString dayText(QDate day);

/**
 * A moment on a screen, by the workplace's clock: such a day, the time, and how far that clock is
 * ahead of UTC. Papers and kualikctl write it as model::civilTimeText() does.
 */
QString timeText(std::chrono::sys_seconds at, std::chrono::seconds utcOffset);

/**
 * The same of a day, "2026-07-25", or a time as model::civilTimeText() writes it, with what may
 * stand behind it.
 */
QString momentText(const QString& written);

/** The one chosen last, else the system's, else Kazakh. */
QString chosenLanguage();

} // namespace ui
