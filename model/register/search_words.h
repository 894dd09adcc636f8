// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/database.h"

/** Private to the search of certificates: what was typed, as a question to the words' index. */
namespace model {

/**
 * Every word a prefix; a word with marks inside ("12-3/456") is its parts in a row; a word without
 * Kazakh letters means those that have them, too; a serial number in groups is one word. Nothing
 * where no certificate can be meant.
 */
Result<std::optional<QString>> matchExpression(Database& database, const QString& text);

} // namespace model
