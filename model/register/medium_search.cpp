// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/domain/letters_alike.h"
#include "model/register/medium_store.h"
#include "model/register/search_words.h"

namespace model {

namespace {

Result<std::vector<Id>> readIds(Result<Query> query) {
    return readAll(std::move(query), [](Query& row) { return row.id(0); });
}

/** Words of a name, and those that can be an IIN, without what is neither. */
struct PersonWords {
    QStringList name;
    QStringList iin;
};

PersonWords personWords(const QString& text) {
    PersonWords words;
    for (const QString& word : text.split(' ')) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
            words.name += word;
        else if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            words.iin += word;
    }
    return words;
}

// +: by the few holders that are meant, not by all media of this state.
#define KU_HELD_BY(certificates)                                                                   \
    "SELECT n.medium_id FROM medium_now n WHERE +n.state = ?1 AND n.holder_iin IN (SELECT c.iin "  \
    "FROM certificate c WHERE c.iin <> '' AND c.id IN (" certificates "))"
#define KU_NAMED(value) "SELECT docid FROM certificate_search WHERE name MATCH " value
#define KU_WITH_IIN(value) "SELECT docid FROM certificate_search WHERE iin MATCH " value

/**
 * By the certificates of those who hold one: of media, nearly all are handed over. By the person
 * alone: what else a certificate says, such as its own serial number, is nothing of the medium's.
 */
Result<std::vector<Id>> byPersons(Database& database, MediumState state, const QString& text) {
    const PersonWords words = personWords(text);
    KU_TRY(const auto name, matchExpression(database, words.name.join(' ')));
    KU_TRY(const auto iin, matchExpression(database, words.iin.join(' ')));
    const bool canBe = name.has_value() == !words.name.isEmpty() &&
                       iin.has_value() == !words.iin.isEmpty(); // no word of it is without a match
    if (!canBe || (!name && !iin)) return std::vector<Id>();
    if (!iin) return readIds(database.query(KU_HELD_BY(KU_NAMED("?2")), state, *name));
    if (!name) return readIds(database.query(KU_HELD_BY(KU_WITH_IIN("?2")), state, *iin));
    return readIds(database.query(KU_HELD_BY(KU_NAMED("?2") " INTERSECT " KU_WITH_IIN("?3")), state,
                                  *name, *iin));
}

#undef KU_HELD_BY
#undef KU_NAMED
#undef KU_WITH_IIN

/** Where somebody holds one and has no certificate yet, or none any more: never many. */
Result<std::vector<Id>> byHolder(Database& database, MediumState state, const QString& plain) {
    if (state == MediumState::HandedOver) return std::vector<Id>();
    return readIds(database.query("SELECT n.medium_id FROM medium_now n CROSS JOIN medium_event e "
                                  "ON e.id = n.event_id WHERE n.state = ?1 AND "
                                  "has_letters(e.holder_name, ?2)",
                                  state, plain));
}

/** Any part of it, in the index of serial numbers: what is no such part is not looked for. */
Result<std::vector<Id>> byNumber(Database& database, MediumState state, const QString& plain) {
    const bool canBe = std::all_of(plain.begin(), plain.end(),
                                   [](QChar c) { return c.unicode() < 0x80 && !c.isSpace(); });
    if (!canBe) return std::vector<Id>();
    return readIds(database.query("SELECT n.medium_id FROM (SELECT id FROM medium WHERE "
                                  "has_letters(serial, ?2)) m CROSS JOIN medium_now n ON "
                                  "n.medium_id = m.id WHERE +n.state = ?1",
                                  state, plain));
}

/** One column of each of these. */
Result<std::vector<QString>> textsOf(Database& database, const char* sql,
                                     const std::vector<Id>& ids) {
    std::vector<QString> texts;
    texts.reserve(ids.size());
    for (const Id id : ids) {
        KU_TRY(auto text,
               readFirst(database.query(sql, id), [](Query& row) { return row.text(0); }));
        texts.push_back(std::move(text).value_or(QString()));
    }
    return texts;
}

} // namespace

Result<std::vector<Id>> MediumStore::findIds(MediumState state, const QString& text) const {
    const QString wanted = text.simplified();
    if (wanted.isEmpty() && state != MediumState::DueBack)
        return readIds(m_db->query(
            "SELECT medium_id FROM medium_now WHERE state = ? ORDER BY medium_id", state));
    std::vector<Id> due;
    if (state == MediumState::DueBack) {
        KU_TRY(due, readIds(m_db->query("SELECT n.medium_id FROM medium_now n CROSS JOIN "
                                        "medium_event e ON e.id = n.event_id WHERE n.state = ? "
                                        "ORDER BY e.due_back, n.medium_id",
                                        state)));
        if (wanted.isEmpty()) return due;
    }
    const QString plain = plainLetters(wanted);
    KU_TRY(auto ids, byPersons(*m_db, state, wanted));
    KU_TRY(const auto held, byHolder(*m_db, state, plain));
    KU_TRY(const auto numbered, byNumber(*m_db, state, plain));
    ids.insert(ids.end(), held.begin(), held.end());
    ids.insert(ids.end(), numbered.begin(), numbered.end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (state != MediumState::DueBack) return ids;
    std::erase_if(due, [&](Id id) { return !std::binary_search(ids.begin(), ids.end(), id); });
    return due;
}

Result<std::vector<MediumRecord>> MediumStore::byIds(const std::vector<Id>& ids) const {
    std::vector<MediumRecord> media;
    media.reserve(ids.size());
    for (const Id id : ids) {
        KU_TRY(MediumRecord medium, byId(id));
        media.push_back(std::move(medium));
    }
    return media;
}

Result<std::vector<QString>> MediumStore::serials(const std::vector<Id>& ids) const {
    return textsOf(*m_db, "SELECT serial FROM medium WHERE id = ?", ids);
}

Result<std::vector<QString>> MediumStore::holders(const std::vector<Id>& ids) const {
    return textsOf(*m_db,
                   "SELECT e.holder_name FROM medium_now n JOIN medium_event e ON "
                   "e.id = n.event_id WHERE n.medium_id = ?",
                   ids);
}

} // namespace model
