// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "crypto/error.h"
#include "model/domain/finding.h"

namespace model::text {

/** What went wrong and what to do, in the language set. The paragraph, if any, in brackets. */
QString sentence(const crypto::Error& error);

/** What a check found; without its place and paragraph, which have columns of their own. */
QString sentence(const Finding& finding);

/**
 * The same after its place and a colon: its first letter is a small one, but for an abbreviation
 * (an IIN) or what was given (a name).
 */
QString sentenceAfterColon(const Finding& finding);

/** What the operator does about it. */
QString whatToDo(const Finding& finding);

/** A state's or a thing's stable word ("revoked", "row 12") in the language set. */
QString word(const QString& stable);

/**
 * How sentences write a day, "2026-07-25", or a time, "2026-07-25 22:20:00 +05:00", that they name:
 * as it stands here, as in papers and at a shell, until this says otherwise.
 */
using WriteMoment = QString (*)(const QString& moment);
void writeMomentsBy(WriteMoment write);
/** A day or a time in that way; anything else as it is. */
QString writtenMoment(const QString& moment);

/** %1, %2 ... replaced in one pass: an argument that itself has "%1" in it stays as it is. */
QString filled(const QString& text, const QStringList& arguments);

} // namespace model::text
