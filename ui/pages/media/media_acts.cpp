// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/media_acts.h"

#include <algorithm>
#include <set>

#include "model/access/clock_guard.h"
#include "model/application/application_service.h"
#include "model/domain/scanned_keys.h"
#include "model/rules/rules.h"
#include "model/text/names.h"
#include "ui/look/collation.h"

namespace ui::media {

namespace {

Known known(const model::MediumRecord& record, QDate today) {
    Known medium;
    medium.record = record;
    medium.isOverdue = record.dueBack && *record.dueBack < today;
    return medium;
}

/** One that came back was out; of one that was kept at the desk for somebody, for whom. */
QString keptFor(const std::vector<model::MediumEventRecord>& history) {
    if (history.size() < 2 || history.back().event.state != model::MediumState::Returned) return {};
    const model::MediumEvent& before = history[history.size() - 2].event;
    return before.state == model::MediumState::Used ? before.holderName : QString();
}

model::Result<look::SortKeys> keysOf(model::Desk& desk, const std::vector<model::Id>& ids,
                                     const Search& search) {
    const auto store = desk.reg().media();
    look::SortKeys keys;
    keys.reserve(ids.size());
    if (search.by == SortBy::DueBack) { // those that are due alone have a day: never many
        KU_TRY(const auto media, store.byIds(ids));
        for (const model::MediumRecord& one : media)
            keys.push_back(one.dueBack ? QVariant(*one.dueBack) : QVariant());
        return keys;
    }
    if (search.by == SortBy::State) {
        KU_TRY(const auto states, store.states(ids));
        for (const model::MediumState state : states)
            keys.push_back(model::text::name(state));
        return keys;
    }
    KU_TRY(const auto texts, search.by == SortBy::Serial ? store.serials(search.state, ids)
                                                         : store.holders(search.state, ids));
    for (const QString& text : texts)
        keys.push_back(text);
    return keys;
}

model::Result<std::vector<model::Id>> sorted(model::Desk& desk, const std::vector<model::Id>& ids,
                                             const Search& search, const model::Job& job) {
    model::Job::Stoppable stoppable(job);
    KU_TRY(const auto keys, keysOf(desk, ids, search));
    KU_CHECK(job.checkpoint());
    stoppable.end();
    std::vector<model::Id> inOrder;
    inOrder.reserve(ids.size());
    for (const int place : look::sorted(keys, search.order, search.language))
        inOrder.push_back(ids[static_cast<std::size_t>(place)]);
    return inOrder;
}

/** Sorted by a column that another list has, it is in its own order. */
bool hasColumn(const Search& search) {
    if (search.by == SortBy::DueBack) return search.state == model::MediumState::DueBack;
    return search.by != SortBy::State || !search.state;
}

/** Of the medium that is meant; of one that was never here, what the scanner's keys say. */
model::Result<QString> likelySerial(model::Desk& desk, const QString& scanned) {
    KU_TRY(const auto known, desk.reg().media().byScan(scanned));
    return known ? known->serial : model::latinOfScan(scanned);
}

/** No medium is taken for another one that is spelt nearly so. */
model::Result<QString> exactSerial(model::Desk& desk, const QString& scanned) {
    KU_TRY(const auto known, desk.reg().media().bySerial(scanned));
    return known ? scanned : model::latinOfScan(scanned);
}

model::Result<Known> now(model::Desk& desk, const QString& serial) {
    KU_TRY(auto medium, find(desk, serial));
    if (!medium) return model::Error{model::ErrorCode::NotFound, {"medium", serial.toStdString()}};
    return std::move(*medium);
}

} // namespace

model::Result<Found> search(model::Desk& desk, const Search& wanted, const QString& chosen,
                            const model::Job& job) {
    const auto store = desk.reg().media();
    model::Job::Stoppable stoppable(job);
    Search search = wanted;
    KU_TRY(auto ids, store.findIds(search.state, search.text));
    for (const model::MediumState other : wanted.otherwise) {
        if (!ids.empty()) break;
        KU_CHECK(job.checkpoint());
        KU_TRY(ids, store.findIds(other, search.text));
        if (!ids.empty()) search.state = other;
    }
    KU_CHECK(job.checkpoint());
    stoppable.end();
    if (search.by && hasColumn(search)) {
        KU_TRY(ids, sorted(desk, ids, search, job));
    }
    Found found;
    found.state = search.state;
    KU_TRY(found.media, Pages<Known>::open(desk, std::move(ids), read));
    KU_TRY(const auto medium, store.bySerial(chosen));
    if (medium) found.chosen = medium->id;
    return found;
}

model::Result<std::vector<Known>> read(model::Desk& desk, const std::vector<model::Id>& ids) {
    KU_TRY(const QDate today, model::ClockGuard(desk.reg()).today());
    KU_TRY(const auto records, desk.reg().media().byIds(ids));
    std::vector<Known> media;
    media.reserve(records.size());
    for (const model::MediumRecord& record : records)
        media.push_back(known(record, today));
    return media;
}

model::Result<std::optional<Known>> find(model::Desk& desk, const QString& serial) {
    KU_TRY(const QDate today, model::ClockGuard(desk.reg()).today());
    KU_TRY(const auto record, desk.reg().media().bySerial(serial));
    if (!record) return std::optional<Known>();
    Known medium = known(*record, today);
    KU_TRY(medium.history, desk.reg().media().history(record->id));
    medium.keptFor = keptFor(medium.history);
    KU_TRY(const model::Rules* rules, model::rulesOn(today));
    medium.returnClause = rules->term(model::TermRole::MediumReturn).clause;
    KU_TRY(medium.valid, model::MediaService(desk).validCertificateOn(serial));
    return std::optional<Known>(std::move(medium));
}

model::Result<Scanned> scan(model::Desk& desk, const QString& scanned) {
    Scanned found;
    KU_TRY(found.serial, likelySerial(desk, scanned));
    KU_TRY(const QString exact, exactSerial(desk, scanned));
    KU_TRY(found.medium, find(desk, found.serial));
    if (!found.medium) return found;
    found.outcome = Scanned::Outcome::Found;
    const bool isExpected =
        found.medium->record.state == model::MediumState::DueBack && !found.medium->valid;
    if (!isExpected) return found;
    found.holder = found.medium->record.holderName;
    if (found.serial != exact) {
        found.outcome = Scanned::Outcome::Doubtful;
        return found;
    }
    KU_TRY(found.medium, end(desk, found.serial, End::Returned, {}));
    found.outcome = Scanned::Outcome::Returned;
    return found;
}

model::Result<std::vector<OpenLetter>> openLetters(model::Desk& desk) {
    KU_TRY(const auto rows, model::ApplicationService(desk.session).due());
    std::set<model::Id> seen;
    std::vector<OpenLetter> letters;
    for (const model::DueRow& due : rows) {
        const model::Id id = due.row.applicationId;
        if (!seen.insert(id).second) continue;
        OpenLetter letter{id, due.row.letterNumber, due.row.stateBody};
        KU_TRY(const model::Application application, desk.reg().applications().byId(id));
        letter.named = application.mediaCount;
        KU_TRY(letter.came, desk.reg().media().cameWith(id));
        letters.push_back(std::move(letter));
    }
    return letters;
}

model::Result<Known> receive(model::Desk& desk, const QString& scanned, model::MediumKind kind,
                             model::Id letter) {
    KU_TRY(const QString serial, exactSerial(desk, scanned));
    KU_CHECK(model::MediaService(desk).received(serial, kind, letter));
    return now(desk, serial);
}

model::Result<Known> end(model::Desk& desk, const QString& serial, End how, const QString& note) {
    model::MediaService service(desk);
    if (how == End::Returned)
        KU_CHECK(service.returned(serial, note));
    else
        KU_CHECK(service.failed(
            serial, note, how == End::Lost ? model::MediumFault::Lost : model::MediumFault::Dead));
    return now(desk, serial);
}

model::Result<ToFormat> toFormat(model::Desk& desk, const QString& serial) {
    const std::string name = serial.toStdString();
    KU_TRY(const auto present, model::MediaService(desk).present());
    const auto found =
        std::find_if(present.begin(), present.end(),
                     [&](const model::PresentMedium& one) { return one.medium.serial == name; });
    if (found == present.end()) return model::Error{model::ErrorCode::MediumNotPresent, {name}};
    if (found->medium.writeProtected)
        return model::Error{model::ErrorCode::MediumWriteProtected, {name}};
    ToFormat medium{issue::blankOf(found->medium)};
    KU_TRY(medium.pinSetBy, model::JournalService(desk.session).pinSetBy());
    return medium;
}

} // namespace ui::media
