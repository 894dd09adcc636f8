// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include "model/application/application_service.h"
#include "model/desk.h"
#include "tests/ui/today.h"

/** The example letter: on the clipboard, or in the register with its decisions. */
namespace ui::test {

inline const QString exampleCsv = QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv");

/** The nine columns of the example's rows, as a spreadsheet puts them on the clipboard. */
inline QString sheet(int first, int count) {
    QFile file(exampleCsv);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no example letter");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    QString text;
    for (int i = first; i < first + count; ++i) {
        QString line = lines[i];
        bool quoted = false;
        for (QChar& letter : line) {
            if (letter == QLatin1Char('"')) quoted = !quoted;
            if (letter == QLatin1Char(',') && !quoted) letter = QLatin1Char('\t');
        }
        text += line.remove(QLatin1Char('"')).section(QLatin1Char('\t'), 0, 8) + QLatin1Char('\n');
    }
    return text;
}

/** The example letter, received today or before, and its first so many rows accepted. */
inline model::Status acceptRows(model::Desk& desk, model::Job& job, int count,
                                QDate received = today(),
                                model::Intake intake = model::Intake::Faultless,
                                const QString& number = QStringLiteral("01-7/595")) {
    model::ApplicationService service(desk.session);
    model::Application letter;
    letter.letterNumber = number;
    letter.letterDate = received;
    letter.received = received;
    letter.stateBody = QStringLiteral("Оқу министрлігі");
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = QStringLiteral("Орындаушы Өмір");
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    letter.mediaCount = 12;
    KU_TRY(const auto read, service.importRows(letter, exampleCsv, job));
    KU_TRY(const auto added, service.add(read.application, intake, job));
    KU_TRY(const auto stored, desk.reg().applications().byId(added.id));
    for (int i = 0; i < count; ++i) {
        const model::EmployeeRow& row = stored.rows.at(static_cast<std::size_t>(i));
        KU_CHECK(service.accept(row.id, row));
    }
    return model::done();
}

} // namespace ui::test
