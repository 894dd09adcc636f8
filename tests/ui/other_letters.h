// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/letter.h"

/** Small letters beside the example's own. */
namespace ui::test {

/** A letter with one row, of another state body than the example's. */
struct Other {
    QString number;
    QString stateBody;
    QString executor;
    std::size_t row; // of the example letter
};
inline const Other otherLetters[] = {
    {QStringLiteral("01-7/700"), QStringLiteral("Қаржы министрлігі"),
     QStringLiteral("Қаржыгер Айдос"), 3},
    {QStringLiteral("01-7/701"), QStringLiteral("Мәдениет министрлігі"),
     QStringLiteral("Мәдениет Жанар"), 4},
};

/** As it came, with its row accepted. */
inline model::Status acceptOther(model::Desk& desk, model::Job& job, const Other& other) {
    model::ApplicationService service(desk.session);
    model::Application letter;
    letter.letterNumber = other.number;
    letter.letterDate = letter.received = today();
    letter.stateBody = other.stateBody;
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = other.executor;
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    letter.mediaCount = 1;
    KU_TRY(const auto read, service.importRows(letter, exampleCsv, job));
    letter.rows = {read.application.rows.at(other.row)};
    KU_TRY(const auto added, service.add(letter, model::Intake::Faultless, job));
    KU_TRY(const auto stored, desk.reg().applications().byId(added.id));
    KU_CHECK(service.accept(stored.rows.front().id, stored.rows.front()));
    return model::done();
}

} // namespace ui::test
