// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace model {

/**
 * has_letters(text, plain) for the statements of this connection: hasPlainLetters() of
 * model/domain/letters_alike.h, so that a search in SQL finds what one in memory does. SQLite's
 * result code.
 */
int addHasLetters(sqlite3* handle);

} // namespace model
