// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <unordered_map>

#include "model/domain/letters_alike.h"
#include "model/register/medium_store.h"
#include "model/register/search_words.h"
#include "model/register/stored_names.h"

namespace model {

namespace {

/** One letter begins a word of nearly everybody: it narrows nothing yet. */
constexpr int shortest = 2;
/** So many are looked up sooner one by one than all that have their state are read. */
constexpr std::size_t few = 1000;

Result<std::vector<Id>> readIds(Result<Query> query) {
    return readAll(std::move(query), [](Query& row) { return row.id(0); });
}

bool isNumber(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/**
 * What asks the index's column of names, and of a word of digits that of IINs: certificates are
 * found by their BINs, letters and own serial numbers, too, and no medium is meant by those.
 */
Result<std::optional<QString>> holderExpression(Database& database, const QString& text) {
    QStringList names, numbers;
    for (const QString& word : text.split(' ')) {
        if (isNumber(word))
            numbers += QStringLiteral("iin:") + word + '*';
        else
            names += word;
    }
    if (names.isEmpty()) return std::optional<QString>(numbers.join(' '));
    KU_TRY(auto match, matchExpression(database, names.join(' ')));
    if (match) *match = (QStringList(*match) + numbers).join(' ');
    return match;
}

/** By the certificates of those who hold one: of media, nearly all are handed over. */
Result<std::vector<Id>> byCertificates(Database& database, std::optional<MediumState> state,
                                       const QString& text) {
    KU_TRY(const auto match, holderExpression(database, text));
    if (!match) return std::vector<Id>();
    // +: by the few holders that are meant, not by all media of this state.
    return readIds(database.query(
        "SELECT n.medium_id FROM medium_now n WHERE (?1 IS NULL OR "
        "+n.state = ?1) AND n.holder_iin IN (SELECT w.iin FROM certificate_search CROSS "
        "JOIN certificate_whose w ON w.certificate_id = docid WHERE "
        "certificate_search.name MATCH ?2 AND w.iin <> '')",
        state, *match));
}

/** Where somebody holds one and has no certificate yet, or none any more: never many. */
Result<std::vector<Id>> byHolder(Database& database, std::optional<MediumState> state,
                                 const QString& plain) {
    if (state == MediumState::HandedOver) return std::vector<Id>();
    if (!state) {
        std::vector<Id> ids;
        for (const auto& one : storedNames<MediumState>) {
            KU_TRY(const auto some, byHolder(database, one.value, plain));
            ids.insert(ids.end(), some.begin(), some.end());
        }
        return ids;
    }
    return readIds(database.query("SELECT n.medium_id FROM medium_now n CROSS JOIN medium_event e "
                                  "ON e.id = n.event_id WHERE n.state = ?1 AND "
                                  "has_letters(e.holder_name, ?2)",
                                  state, plain));
}

/** Any part of it, in the index of serial numbers: what is no such part is not looked for. */
Result<std::vector<Id>> byNumber(Database& database, std::optional<MediumState> state,
                                 const QString& plain) {
    const bool canBe = std::all_of(plain.begin(), plain.end(),
                                   [](QChar c) { return c.unicode() < 0x80 && !c.isSpace(); });
    if (!canBe) return std::vector<Id>();
    return readIds(database.query("SELECT n.medium_id FROM (SELECT id FROM medium WHERE "
                                  "has_letters(serial, ?2)) m CROSS JOIN medium_now n ON "
                                  "n.medium_id = m.id WHERE ?1 IS NULL OR +n.state = ?1",
                                  state, plain));
}

/** One column of each of these, in their order; select: the id and that column of medium_now n. */
Result<std::vector<QString>> textsOf(Database& database, const std::string& select,
                                     std::optional<MediumState> state, const std::vector<Id>& ids) {
    std::vector<QString> texts(ids.size());
    if (ids.size() <= few) {
        const std::string ofOne = select + "WHERE n.medium_id = ?";
        for (std::size_t place = 0; place < ids.size(); ++place) {
            KU_TRY(auto text, readFirst(database.query(ofOne, ids[place]),
                                        [](Query& row) { return row.text(1); }));
            if (text) texts[place] = std::move(*text);
        }
        return texts;
    }
    std::unordered_map<Id, std::size_t> places;
    places.reserve(ids.size());
    for (std::size_t place = 0; place < ids.size(); ++place)
        places.emplace(ids[place], place);
    const std::string ofAll = select + (state ? "WHERE n.state = ?1" : "WHERE ?1 IS NULL");
    KU_TRY(Query row, database.query(ofAll, state));
    for (;;) {
        KU_TRY(const bool more, row.next());
        if (!more) return texts;
        if (const auto at = places.find(row.id(0)); at != places.end())
            texts[at->second] = row.text(1);
    }
}

} // namespace

Result<std::vector<Id>> MediumStore::findIds(std::optional<MediumState> state,
                                             const QString& text) const {
    const QString wanted = text.simplified();
    const bool isAll = wanted.size() < shortest;
    if (isAll && !state)
        return readIds(m_db->query("SELECT medium_id FROM medium_now ORDER BY medium_id"));
    if (isAll && state != MediumState::DueBack)
        return readIds(m_db->query(
            "SELECT medium_id FROM medium_now WHERE state = ? ORDER BY medium_id", state));
    std::vector<Id> due;
    if (state == MediumState::DueBack) {
        KU_TRY(due, readIds(m_db->query("SELECT n.medium_id FROM medium_now n CROSS JOIN "
                                        "medium_event e ON e.id = n.event_id WHERE n.state = ? "
                                        "ORDER BY e.due_back, n.medium_id",
                                        state)));
        if (isAll) return due;
    }
    const QString plain = plainLetters(wanted);
    KU_TRY(auto ids, byCertificates(*m_db, state, wanted));
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

Result<std::vector<QString>> MediumStore::serials(std::optional<MediumState> state,
                                                  const std::vector<Id>& ids) const {
    return textsOf(*m_db,
                   "SELECT n.medium_id, m.serial FROM medium_now n JOIN medium m ON "
                   "m.id = n.medium_id ",
                   state, ids);
}

Result<std::vector<QString>> MediumStore::holders(std::optional<MediumState> state,
                                                  const std::vector<Id>& ids) const {
    return textsOf(*m_db,
                   "SELECT n.medium_id, e.holder_name FROM medium_now n JOIN medium_event e ON "
                   "e.id = n.event_id ",
                   state, ids);
}

Result<std::vector<MediumState>> MediumStore::states(const std::vector<Id>& ids) const {
    KU_TRY(const auto names,
           textsOf(*m_db, "SELECT n.medium_id, n.state FROM medium_now n ", std::nullopt, ids));
    std::vector<MediumState> states;
    states.reserve(names.size());
    for (const QString& name : names)
        states.push_back(
            fromStoredName<MediumState>(name.toStdString()).value_or(MediumState::Received));
    return states;
}

} // namespace model
