// SPDX-License-Identifier: Apache-2.0
#include "model/register/has_letters.h"

#include <memory>

#include <QStringDecoder>

#include "model/domain/letters_alike.h"
#include "model/register/sqlite.h"

namespace model {

namespace {

/** The room that each text is read into: a statement asks for every row of a book. */
using Room = QString;

template <typename T>
void destroy(void* object) {
    delete static_cast<T*>(object);
}

QByteArrayView octetsOf(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

/** As plainLetters() has it; there until the room is used again. */
QStringView plainText(QByteArrayView octets, Room& room) {
    if (room.size() < octets.size()) room.resize(octets.size()); // never more units than octets
    QChar* const begin = room.data();
    const QChar* const end = QStringDecoder(QStringDecoder::Utf8).appendToBuffer(begin, octets);
    for (QChar* letter = begin; letter != end; ++letter)
        *letter = plainLetter(*letter);
    return {begin, end};
}

/** The second value, which is the same for all rows: SQLite keeps what was read of it. */
const QString* wanted(sqlite3_context* context, sqlite3_value* value) {
    if (!sqlite3_get_auxdata(context, 1))
        sqlite3_set_auxdata(context, 1, new QString(QString::fromUtf8(octetsOf(value))),
                            destroy<QString>);
    return static_cast<const QString*>(sqlite3_get_auxdata(context, 1));
}

void hasLetters(sqlite3_context* context, int, sqlite3_value** values) {
    const QString* plain = wanted(context, values[1]);
    if (!plain) return sqlite3_result_error_nomem(context);
    auto* room = static_cast<Room*>(sqlite3_user_data(context));
    const bool has = plainText(octetsOf(values[0]), *room).contains(*plain);
    sqlite3_result_int(context, has ? 1 : 0);
}

} // namespace

int addHasLetters(sqlite3* handle) {
    return sqlite3_create_function_v2(handle, "has_letters", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                      new Room, hasLetters, nullptr, nullptr, destroy<Room>);
}

} // namespace model
