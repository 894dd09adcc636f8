// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/media_acts.h"

#include <set>

#include "model/access/clock_guard.h"
#include "model/application/application_service.h"
#include "model/rules/rules.h"
#include "ui/look/collation.h"

namespace ui::media {

namespace {

Known known(const model::MediumRecord& record, QDate today) {
    Known medium;
    medium.record = record;
    medium.isOverdue = record.dueBack && *record.dueBack < today;
    return medium;
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
    KU_TRY(const auto texts, search.by == SortBy::Serial ? store.serials(search.state, ids)
                                                         : store.holders(search.state, ids));
    for (const QString& text : texts)
        keys.push_back(text);
    return keys;
}

model::Result<std::vector<model::Id>> sorted(model::Desk& desk, const std::vector<model::Id>& ids,
                                             const Search& search, const model::Job& job) {
    KU_TRY(const auto keys, keysOf(desk, ids, search));
    KU_CHECK(job.checkpoint());
    std::vector<model::Id> inOrder;
    inOrder.reserve(ids.size());
    for (const int place : look::sorted(keys, search.order, search.language))
        inOrder.push_back(ids[static_cast<std::size_t>(place)]);
    return inOrder;
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
    Search search = wanted;
    KU_TRY(auto ids, store.findIds(search.state, search.text));
    for (const model::MediumState other : wanted.otherwise) {
        if (!ids.empty()) break;
        KU_CHECK(job.checkpoint());
        KU_TRY(ids, store.findIds(other, search.text));
        if (!ids.empty()) search.state = other;
    }
    KU_CHECK(job.checkpoint());
    if (search.by) {
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
    KU_TRY(const model::Rules* rules, model::rulesOn(today));
    medium.returnClause = rules->term(model::TermRole::MediumReturn).clause;
    KU_TRY(medium.valid, model::MediaService(desk).validCertificateOn(serial));
    return std::optional<Known>(std::move(medium));
}

model::Result<Scanned> scan(model::Desk& desk, const QString& serial) {
    Scanned scanned;
    KU_TRY(scanned.medium, find(desk, serial));
    if (!scanned.medium) return scanned;
    scanned.outcome = Scanned::Outcome::Found;
    const bool isExpected =
        scanned.medium->record.state == model::MediumState::DueBack && !scanned.medium->valid;
    if (!isExpected) return scanned;
    scanned.holder = scanned.medium->record.holderName;
    KU_TRY(scanned.medium, end(desk, serial, End::Returned, {}));
    scanned.outcome = Scanned::Outcome::Returned;
    return scanned;
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

model::Result<Known> receive(model::Desk& desk, const QString& serial, model::MediumKind kind,
                             model::Id letter) {
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

} // namespace ui::media
