// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "model/issuance/issuance_service.h"
#include "model/journal/journal_service.h"
#include "model/media/media_service.h"
#include "model/revocation/revocation_service.h"
#include "tests/ui/letter.h"

/** Certificates as the services make them, for screens that come after the issue. */
namespace ui::test {

/** The next accepted row, on the next blank medium; its user's PIN is 2580. */
inline model::Status issueNext(model::Desk& desk, model::Job& job) {
    model::MediaService media(desk);
    KU_TRY(const auto present, media.present());
    const auto blank =
        std::find_if(present.begin(), present.end(), [](const model::PresentMedium& one) {
            return !one.medium.initialised && !one.holdsCaKey;
        });
    if (blank == present.end()) return model::Error{model::ErrorCode::NotFound, {"blank"}};
    const model::Secret soPin("98765432"), pin("2580");
    KU_TRY(const QString serial,
           media.prepare(QString::fromStdString(blank->medium.module), blank->medium.slot, soPin,
                         pin, QStringLiteral("test")));
    KU_CHECK(media.login(serial, pin, false));
    KU_TRY(const auto rows, desk.reg().applications().rowsInState(model::RowState::Accepted));
    model::IssuanceService issuance(desk);
    KU_TRY(const auto ca, issuance.signingCa());
    KU_CHECK(issuance.issue({rows.front().row.id, serial, ca.id}, job));
    return model::done();
}

/** All that are issued, to the executor of acceptRows()'s letter. */
inline model::Status handAllOver(model::Desk& desk) {
    KU_TRY(const auto rows, desk.reg().applications().rowsInState(model::RowState::Issued));
    for (const auto& one : rows) {
        model::HandOver handOver;
        handOver.issueId = one.row.issueId;
        handOver.receiverName = QStringLiteral("Орындаушы Өмір");
        handOver.receiverDocument = QStringLiteral("ҚК 001234");
        KU_TRY(const auto done, model::JournalService(desk.session).handOver(handOver));
        if (!done.line) return model::Error{model::ErrorCode::NotFound, {"line"}};
    }
    return model::done();
}

/** The certificate of this person, by a letter of appendix 7 that came today. */
inline model::Status revokeByLetter(model::Desk& desk, const model::EmployeeRow& person,
                                    const QString& number, model::Job& job) {
    model::RevocationLetter letter;
    letter.letterNumber = number;
    letter.letterDate = letter.registered = today();
    letter.stateBody = QStringLiteral("Оқу министрлігі");
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = QStringLiteral("Орындаушы Өмір");
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    letter.rows = {{0,
                    1,
                    person.fullName,
                    person.iin,
                    person.bin,
                    person.organization,
                    QStringLiteral("ucgo.revoke.1"),
                    {},
                    0}};
    model::RevocationService service(desk.session);
    KU_TRY(const auto added, service.add(letter));
    KU_TRY(const auto report, service.revoke(added.id, model::RowsWithErrors::Stop, job));
    if (report.revoked.empty()) return model::Error{model::ErrorCode::NotFound, {"revocation"}};
    return model::done();
}

} // namespace ui::test
