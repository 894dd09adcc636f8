// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/media_acts.h"

#include <set>

#include "model/access/clock_guard.h"
#include "model/application/application_service.h"
#include "model/rules/rules.h"

namespace ui::media {

namespace {

Known known(const model::MediumRecord& record, QDate today) {
    Known medium;
    medium.record = record;
    medium.isOverdue = record.dueBack && *record.dueBack < today;
    return medium;
}

model::Result<Known> now(model::Desk& desk, const QString& serial) {
    KU_TRY(auto medium, find(desk, serial));
    if (!medium) return model::Error{model::ErrorCode::NotFound, {"medium", serial.toStdString()}};
    return std::move(*medium);
}

} // namespace

model::Result<std::vector<Known>> list(model::Desk& desk, model::MediumState state) {
    KU_TRY(const QDate today, model::ClockGuard(desk.reg()).today());
    const auto store = desk.reg().media();
    KU_TRY(const auto records,
           state == model::MediumState::DueBack ? store.dueBack() : store.inState(state));
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
