// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/application/application_service.h"
#include "model/desk.h"

/** A letter in the register, for tests of the screens that come after its decision. */
namespace ui::test {

/** The first so many rows of the example letter, received today and accepted. */
inline model::Status acceptRows(model::Desk& desk, model::Job& job, int count) {
    model::ApplicationService service(desk.session);
    model::Application letter;
    letter.letterNumber = QStringLiteral("01-7/595");
    letter.letterDate = QDate::currentDate();
    letter.received = QDate::currentDate();
    letter.stateBody = QStringLiteral("Оқу министрлігі");
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = QStringLiteral("Орындаушы Өмір");
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    letter.mediaCount = 12;
    KU_TRY(const auto read,
           service.importRows(
               letter, QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv"), job));
    KU_TRY(const auto added, service.add(read.application, model::Intake::Faultless, job));
    KU_TRY(const auto stored, desk.reg().applications().byId(added.id));
    for (int i = 0; i < count; ++i) {
        const model::EmployeeRow& row = stored.rows.at(static_cast<std::size_t>(i));
        KU_CHECK(service.accept(row.id, row));
    }
    return model::done();
}

} // namespace ui::test
