// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>

#include "model/register/certificate_select.h"
#include "model/register/certificate_store.h"
#include "model/register/search_words.h"

namespace model {

namespace {

/** Conditions joined by AND, and the values of their question marks. */
class Conditions {
public:
    void add(const char* sql) { m_sql += (m_sql.empty() ? "WHERE " : " AND ") + std::string(sql); }
    void add(const char* sql, BindValue value) {
        add(sql);
        m_values.push_back(std::move(value));
    }
    /** Between two ends; no upper end: all from the lower on. */
    template <typename T>
    void addRange(const char* from, const char* below, T lower, std::optional<T> upper) {
        add(from, std::move(lower));
        if (upper) add(below, std::move(*upper));
    }
    bool isEmpty() const { return m_sql.empty(); }
    const std::string& sql() const { return m_sql; }
    std::vector<BindValue>& values() { return m_values; }

private:
    std::string m_sql;
    std::vector<BindValue> m_values;
};

/** The first text after all that begin with this one (digits and letters of one octet). */
QString afterPrefix(QString prefix) {
    prefix.back() = QChar(prefix.back().unicode() + 1);
    return prefix;
}

struct SerialRange {
    Bytes lower;
    std::optional<Bytes> upper; // excluded
};

/** Serials whose hex begins so; nothing where it is no hex. */
std::optional<SerialRange> serialRange(const QString& hexPrefix) {
    std::string hex = hexPrefix.toLower().toStdString();
    const bool odd = hex.size() % 2 != 0;
    auto lower = crypto::fromHex(odd ? hex + '0' : hex);
    if (!lower) return std::nullopt;
    Bytes upper = *lower;
    int step = odd ? 0x10 : 1;
    while (!upper.empty() && upper.back() + step > 0xff) {
        upper.pop_back();
        step = 1;
    }
    SerialRange range{std::move(*lower), std::nullopt};
    if (!upper.empty()) {
        upper.back() = static_cast<std::uint8_t>(upper.back() + step);
        range.upper = std::move(upper);
    }
    return range;
}

void addStatus(Conditions& conditions, CertificateStatus status, Time now) {
    const std::int64_t seconds = now.time_since_epoch().count();
    switch (status) {
    case CertificateStatus::Revoked:
        conditions.add("NOT (" KU_NOT_REVOKED ")");
        return;
    case CertificateStatus::Expired:
        conditions.add(KU_NOT_REVOKED);
        conditions.add("c.not_after < ?", seconds);
        return;
    case CertificateStatus::Valid:
        conditions.add(KU_NOT_REVOKED);
        conditions.add("c.not_after >= ?", seconds);
        return;
    }
}

/** What is wanted as SQL but for its words; nothing where no certificate can be meant. */
std::optional<Conditions> conditionsOf(const CertificateQuery& wanted, Time now) {
    Conditions conditions;
    if (wanted.after != 0) conditions.add("c.id > ?", wanted.after);
    if (!wanted.iin.isEmpty())
        conditions.addRange<QString>("c.iin >= ?", "c.iin < ?", wanted.iin,
                                     afterPrefix(wanted.iin));
    if (!wanted.bin.isEmpty())
        conditions.addRange<QString>("c.bin >= ?", "c.bin < ?", wanted.bin,
                                     afterPrefix(wanted.bin));
    if (!wanted.serialHex.isEmpty()) {
        auto range = serialRange(wanted.serialHex);
        if (!range) return std::nullopt;
        conditions.addRange<Bytes>("c.serial >= ?", "c.serial < ?", std::move(range->lower),
                                   std::move(range->upper));
    }
    if (wanted.status) addStatus(conditions, *wanted.status, now);
    return conditions;
}

/** Where one of so many is wanted, each is looked up sooner than all between are read. */
constexpr std::size_t sparse = 8;
/** Between two questions whether to go on. */
constexpr std::size_t often = 4096;

const char* sqlOf(CertificateColumn column) {
    switch (column) {
    case CertificateColumn::Name:
        return "c.full_name";
    case CertificateColumn::Iin:
        return "c.iin";
    case CertificateColumn::Bin:
        return "c.bin";
    case CertificateColumn::Organization:
        return "c.organization";
    case CertificateColumn::State:
        return "CASE WHEN NOT (" KU_NOT_REVOKED ") THEN 2 WHEN c.not_after < ? THEN 1 ELSE 0 END";
    case CertificateColumn::NotBefore:
        return "c.not_before";
    case CertificateColumn::NotAfter:
        return "c.not_after";
    case CertificateColumn::RevokedAt:
        return "coalesce(r.revoked_at, (SELECT f.revoked_at " KU_FOREIGN_ENTRY
               " ORDER BY f.id DESC LIMIT 1))";
    case CertificateColumn::Letter:
        return "c.letter_number";
    case CertificateColumn::Medium:
        return "c.medium_serial";
    case CertificateColumn::Serial:
        return "c.serial";
    case CertificateColumn::Structure:
        return "c.structure";
    }
    return "NULL";
}

BindValue valueOf(Query& row, CertificateColumn column) {
    switch (column) {
    case CertificateColumn::State:
    case CertificateColumn::NotBefore:
    case CertificateColumn::NotAfter:
    case CertificateColumn::RevokedAt:
        if (row.isNull(1)) return QString(); // it has none
        return row.integer(1);
    case CertificateColumn::Serial:
        return row.bytes(1);
    default:
        return row.text(1);
    }
}

using Values = std::vector<BindValue>;

/** One that is gone has no value. */
Result<Values> oneByOne(Database& database, const std::string& sql, const Values& bound,
                        CertificateColumn column, const std::vector<Id>& ids,
                        const CertificateStore::GoesOn& goesOn) {
    Values values(ids.size(), BindValue(QString()));
    for (std::size_t place = 0; place < ids.size(); ++place) {
        if (place % often == 0) KU_CHECK(goesOn(place));
        Values ofOne = bound;
        ofOne.emplace_back(ids[place]);
        KU_TRY(auto value, readFirst(database.query(sql, ofOne),
                                     [&](Query& row) { return valueOf(row, column); }));
        if (value) values[place] = std::move(*value);
    }
    return values;
}

/** The same in one go, newest first as the ids are. */
Result<Values> together(Database& database, const std::string& sql, Values bound,
                        CertificateColumn column, const std::vector<Id>& ids,
                        const CertificateStore::GoesOn& goesOn) {
    Values values(ids.size(), BindValue(QString()));
    bound.emplace_back(ids.back());
    bound.emplace_back(ids.front());
    KU_TRY(Query row, database.query(sql, bound));
    for (std::size_t place = 0; place < ids.size();) {
        KU_TRY(const bool more, row.next());
        if (!more) break;
        const Id id = row.id(0);
        while (place < ids.size() && ids[place] > id)
            ++place;
        if (place == ids.size() || ids[place] != id) continue;
        if (place % often == 0) KU_CHECK(goesOn(place));
        values[place++] = valueOf(row, column);
    }
    KU_CHECK(row.status());
    return values;
}

/** Each word found by this SQL; false where no certificate can be meant. */
Result<bool> addWords(Conditions& conditions, const char* byWords, Database& database,
                      const QString& text) {
    if (text.simplified().isEmpty()) return true;
    KU_TRY(auto match, matchExpression(database, text));
    if (!match) return false;
    conditions.add(byWords, std::move(*match));
    return true;
}

} // namespace

Result<std::vector<CertificateRecord>>
CertificateStore::find(const CertificateQuery& wanted) const {
    auto conditions = conditionsOf(wanted, m_clock->now());
    if (!conditions) return std::vector<CertificateRecord>();
    KU_TRY(const bool canBe, addWords(*conditions,
                                      "c.id IN (SELECT docid FROM certificate_search "
                                      "WHERE certificate_search MATCH ?)",
                                      *m_db, wanted.text));
    if (!canBe) return std::vector<CertificateRecord>();
    conditions->values().emplace_back(static_cast<std::int64_t>(wanted.limit));
    const std::string sql = KU_CERTIFICATE_SELECT + conditions->sql() + " ORDER BY c.id LIMIT ?";
    return readMany(m_db->query(sql, conditions->values()));
}

/**
 * By as few tables as the question needs, and put in order here: among a million certificates the
 * words' own index answers in a tenth of the time that looking each row up would take.
 */
Result<std::vector<Id>> CertificateStore::findIds(const CertificateQuery& wanted) const {
    auto conditions = conditionsOf(wanted, m_clock->now());
    if (!conditions) return std::vector<Id>();
    const bool hasText = !wanted.text.simplified().isEmpty();
    const bool hasOthers = !conditions->isEmpty();
    KU_TRY(const bool canBe,
           addWords(*conditions, "certificate_search MATCH ?", *m_db, wanted.text));
    if (!canBe) return std::vector<Id>();
    std::string sql = "SELECT c.id FROM certificate c ";
    if (hasText && !hasOthers)
        sql = "SELECT docid FROM certificate_search ";
    else if (hasText)
        sql = "SELECT c.id FROM certificate_search CROSS JOIN certificate c ON c.id = docid ";
    if (wanted.status) sql += "LEFT JOIN revocation r ON r.certificate_id = c.id ";
    KU_TRY(auto ids, readAll(m_db->query(sql + conditions->sql(), conditions->values()),
                             [](Query& row) { return row.id(0); }));
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

Result<std::vector<BindValue>> CertificateStore::column(CertificateColumn column,
                                                        const std::vector<Id>& ids,
                                                        const GoesOn& goesOn) const {
    if (ids.empty()) return std::vector<BindValue>();
    const bool isOfState = column == CertificateColumn::State;
    std::string sql = std::string("SELECT c.id, ") + sqlOf(column) + " FROM certificate c ";
    if (isOfState || column == CertificateColumn::RevokedAt)
        sql += "LEFT JOIN revocation r ON r.certificate_id = c.id ";
    std::vector<BindValue> bound;
    if (isOfState) bound.emplace_back(std::int64_t(m_clock->now().time_since_epoch().count()));
    const auto between = static_cast<std::size_t>(ids.front() - ids.back());
    return between / ids.size() > sparse
               ? oneByOne(*m_db, sql + "WHERE c.id = ?", bound, column, ids, goesOn)
               : together(*m_db, sql + "WHERE c.id BETWEEN ? AND ? ORDER BY c.id DESC", bound,
                          column, ids, goesOn);
}

Result<std::vector<CertificateRecord>> CertificateStore::byIds(const std::vector<Id>& ids) const {
    std::vector<CertificateRecord> records;
    records.reserve(ids.size());
    for (const Id id : ids) {
        auto one = byId(id);
        if (one)
            records.push_back(std::move(*one));
        else if (one.error().code != ErrorCode::NotFound)
            return one.error();
    }
    return records;
}

} // namespace model
