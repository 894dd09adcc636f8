// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <unistd.h>

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/confirm.h"
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

/** Blanks around a number that was typed are not a part of it. */
QStringList typedSerials(const Context& context) {
    QStringList serials;
    for (const QString& serial : context.arguments.operands)
        serials += serial.trimmed();
    return serials;
}

/** All of them, before the first is recorded. */
Status mayReceive(OpenDesk& desk, const QStringList& serials, std::optional<model::MediumKind> kind,
                  model::Id application) {
    for (const QString& serial : serials) {
        if (serial.isEmpty()) return missing(Text::tr("a serial number"));
        if (serials.count(serial) > 1)
            return usageFault(Text::tr("the serial number %1 was given twice").arg(serial));
        KU_CHECK(model::MediaService(*desk).mayReceive(serial, kind, application));
    }
    return crypto::done();
}

/** A number that was typed, not read from a medium, may be mistyped. */
Status remarkUnseen(Context& context, OpenDesk& desk, const QStringList& serials) {
    KU_TRY(const auto present, model::MediaService(*desk).present());
    for (const QString& serial : serials)
        if (std::none_of(present.begin(), present.end(), [&](const auto& one) {
                return one.medium.serial == serial.toStdString();
            }))
            context.output.note(Text::tr("%1 is in no slot now: the number was taken as it was "
                                         "typed; compare it with the medium")
                                    .arg(serial));
    return crypto::done();
}

/** How many came with the letter so far, beside what it says. */
Result<QJsonObject> compared(Context& context, OpenDesk& desk, model::Id application) {
    if (application == 0) return QJsonObject();
    KU_TRY(const model::Application letter, desk.reg().applications().byId(application));
    KU_TRY(const int came, desk.reg().media().cameWith(application));
    context.output.line(
        Text::tr("the letter %1 names %2 key media; %3 came with it so far")
            .arg(letter.letterNumber, QString::number(letter.mediaCount), QString::number(came)));
    if (came > letter.mediaCount)
        context.output.line(
            Text::tr("more than the letter names: count them and ask the executor"));
    return QJsonObject{{"named", letter.mediaCount}, {"came", came}};
}

Result<Outcome> receive(Context& context) {
    KU_TRY(const auto kind, choiceOption<model::MediumKind>(context.arguments, "kind"));
    model::Id application = 0;
    if (context.arguments.has("application")) {
        KU_TRY(application,
               idOf(context.arguments.value("application"), QStringLiteral("application")));
    }
    KU_TRY(const auto desk, openDesk(context));
    const QStringList serials = typedSerials(context);
    KU_CHECK(mayReceive(*desk, serials, kind, application));
    KU_CHECK(remarkUnseen(context, *desk, serials));
    QJsonArray media;
    for (const QString& serial : serials) {
        KU_CHECK(model::MediaService(**desk).received(serial, kind, application));
        KU_TRY(const auto record, recordOf(*desk, serial));
        print(context.output, record);
        media += json(record);
    }
    KU_TRY(const QJsonObject count, compared(context, *desk, application));
    context.output.object(
        {{"media", media}, {"count", count.isEmpty() ? QJsonValue() : QJsonValue(count)}});
    return Outcome::Good;
}

/** Taking a medium away does not end its certificate. */
Result<bool> warnOfCertificate(Context& context, OpenDesk& desk, const QString& serial) {
    KU_TRY(const auto certificate, model::MediaService(*desk).validCertificateOn(serial));
    if (!certificate) return false;
    context.output.note(
        Text::tr("the certificate %1 of %2 on the medium %3 is still valid; to revoke it, register "
                 "the body's letter: kualikctl revoke add")
            .arg(hexOf(certificate->serial), certificate->fullName, serial));
    return true;
}

/** A medium that nobody asked back is not taken for another one's in silence. */
Status mayReturn(Context& context, const model::MediumRecord& record, bool isValid) {
    const bool isDue = record.state == model::MediumState::DueBack;
    const bool isOut = isDue || record.state == model::MediumState::HandedOver;
    if (!isOut) return crypto::done(); // the service says what it is
    if (!isDue && context.arguments.value("why").trimmed().isEmpty()) {
        if (::isatty(STDIN_FILENO) != 1 && !context.arguments.has("yes"))
            return missing(
                Text::tr("--why TEXT, because the medium %1 is not due back").arg(record.serial));
        return confirm(context, Text::tr("The medium %1 (%2) is not due back. Record its return?")
                                    .arg(record.serial, record.holderName));
    }
    if (!isValid) return crypto::done();
    return confirm(
        context,
        Text::tr("Record the return of the medium %1 (%2)?").arg(record.serial, record.holderName));
}

Result<Outcome> giveBack(Context& context) {
    const QString serial = typedSerials(context).first();
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto record, recordOf(*desk, serial));
    KU_TRY(const bool isValid, warnOfCertificate(context, *desk, serial));
    KU_CHECK(mayReturn(context, record, isValid));
    QStringList notes{context.arguments.value("why"), context.arguments.value("note")};
    notes.removeAll(QString());
    KU_CHECK(model::MediaService(**desk).returned(serial, notes.join(QStringLiteral("; "))));
    return answer(context, *desk, serial);
}

Result<Outcome> fail(Context& context) {
    const QString serial = typedSerials(context).first();
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto record, recordOf(*desk, serial));
    KU_TRY(const bool isValid, warnOfCertificate(context, *desk, serial));
    if (isValid)
        KU_CHECK(confirm(context, Text::tr("Record that the medium %1 (%2) has failed or is lost?")
                                      .arg(serial, record.holderName)));
    KU_CHECK(model::MediaService(**desk).failed(
        serial, context.arguments.value("note"),
        context.arguments.has("lost") ? model::MediumFault::Lost : model::MediumFault::Dead));
    return answer(context, *desk, serial);
}

Result<Outcome> due(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const QDate today, model::ClockGuard(desk->reg()).today());
    KU_TRY(const auto records, desk->reg().media().dueBack()); // earliest day, so overdue first
    QJsonArray media;
    std::vector<QStringList> rows;
    for (const model::MediumRecord& record : records) {
        const bool overdue = record.dueBack && *record.dueBack < today;
        const QString day = record.dueBack ? record.dueBack->toString(Qt::ISODate) : QString();
        rows.push_back(
            {day, record.serial, record.holderName, overdue ? Text::tr("overdue") : QString()});
        QJsonObject object = json(record);
        object.insert(QStringLiteral("overdue"), overdue);
        media += object;
    }
    context.output.table({Text::tr("Due back by"), Text::tr("Serial number"), Text::tr("Holder"),
                          Text::tr("Remark")},
                         rows);
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
    return {
        "media return",
        "SERIAL",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "its holder gave a medium back"),
        {{"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "why it comes though it is not due back")},
         {"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "for the record")}},
        giveBack};
}

Command mediaFailCommand() {
    return {
        "media fail",
        "SERIAL",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "a medium has failed or is lost"),
        {{"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "for the record"), true},
         {"lost", nullptr, QT_TRANSLATE_NOOP("kualikctl", "it is lost: nobody can give it back")}},
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
