// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"
#include "model/media/media_service.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

void print(Output& output, const model::MediumRecord& record) {
    QString line = QStringLiteral("%1  %2").arg(record.serial, model::text::name(record.state));
    if (!record.holderName.isEmpty()) line += QStringLiteral("  ") + record.holderName;
    output.line(line);
}

Result<model::MediumRecord> recordOf(OpenDesk& desk, const QString& serial) {
    KU_TRY(const auto record, desk.reg().media().bySerial(serial));
    if (!record) return Error{ErrorCode::NotFound, {"medium", serial.toStdString()}};
    return *record;
}

Result<Outcome> answer(Context& context, OpenDesk& desk, const QString& serial) {
    KU_TRY(const auto record, recordOf(desk, serial));
    print(context.output, record);
    context.output.object({{"medium", json(record)}});
    return Outcome::Good;
}

Result<Outcome> receive(Context& context) {
    KU_TRY(const auto kind, choiceOption<model::MediumKind>(context.arguments, "kind"));
    model::Id application = 0;
    if (context.arguments.has("application")) {
        KU_TRY(application, idOf(context.arguments.value("application")));
    }
    KU_TRY(const auto desk, OpenDesk::open(context));
    QJsonArray media;
    for (const QString& serial : context.arguments.operands) {
        KU_CHECK(model::MediaService(**desk).received(
            serial, kind.value_or(model::MediumKind::UsbA), application));
        KU_TRY(const auto record, recordOf(*desk, serial));
        print(context.output, record);
        media += json(record);
    }
    context.output.object({{"media", media}});
    return Outcome::Good;
}

Result<Outcome> giveBack(Context& context) {
    const QString serial = context.arguments.operands.first();
    KU_TRY(const auto desk, OpenDesk::open(context));
    KU_CHECK(model::MediaService(**desk).returned(serial, context.arguments.value("note")));
    return answer(context, *desk, serial);
}

Result<Outcome> fail(Context& context) {
    const QString serial = context.arguments.operands.first();
    KU_TRY(const auto desk, OpenDesk::open(context));
    KU_CHECK(model::MediaService(**desk).failed(serial, context.arguments.value("note")));
    return answer(context, *desk, serial);
}

Result<Outcome> due(Context& context) {
    KU_TRY(const auto desk, OpenDesk::open(context));
    KU_TRY(const QDate today, model::ClockGuard(desk->reg()).today());
    KU_TRY(const auto records, desk->reg().media().dueBack()); // earliest day, so overdue first
    QJsonArray media;
    for (const model::MediumRecord& record : records) {
        const bool overdue = record.dueBack && *record.dueBack < today;
        const QString day = record.dueBack ? record.dueBack->toString(Qt::ISODate) : QString();
        context.output.line(
            (overdue ? Text::tr("%1  overdue  %2  %3") : QStringLiteral("%1  %2  %3"))
                .arg(day, record.serial, record.holderName));
        QJsonObject object = json(record);
        object.insert(QStringLiteral("overdue"), overdue);
        media += object;
    }
    if (records.empty()) context.output.line(Text::tr("no medium is due back"));
    context.output.object({{"media", media}});
    return Outcome::Good;
}

} // namespace

Command mediaReceiveCommand() {
    return {"media receive",
            "SERIAL...",
            1,
            1000,
            QT_TRANSLATE_NOOP("kualikctl", "media came"),
            {{"kind", "usb-a|type-c", QT_TRANSLATE_NOOP("kualikctl", "its connector")},
             {"application", "ID", QT_TRANSLATE_NOOP("kualikctl", "with this letter")}},
            receive};
}

Command mediaReturnCommand() {
    return {"media return",
            "SERIAL",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "its holder gave a medium back"),
            {{"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "for the record")}},
            giveBack};
}

Command mediaFailCommand() {
    return {"media fail",
            "SERIAL",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a medium is dead or lost"),
            {{"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "for the record"), true}},
            fail};
}

Command mediaDueCommand() {
    return {"media due",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "media due back, those overdue first"),
            {},
            due};
}

} // namespace app::kualikctl
