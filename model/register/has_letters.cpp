// SPDX-License-Identifier: Apache-2.0
#include "model/register/has_letters.h"

#include "model/domain/letters_alike.h"
#include "model/register/sqlite.h"

namespace model {

namespace {

QString textOf(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QString::fromUtf8(text, text ? sqlite3_value_bytes(value) : 0);
}

void hasLetters(sqlite3_context* context, int, sqlite3_value** values) {
    sqlite3_result_int(context, hasPlainLetters(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

} // namespace

int addHasLetters(sqlite3* handle) {
    return sqlite3_create_function_v2(handle, "has_letters", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                      nullptr, hasLetters, nullptr, nullptr, nullptr);
}

} // namespace model
