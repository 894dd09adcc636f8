// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/media/media_service.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonObject jsonOf(const model::PresentMedium& present) {
    const token::Medium& medium = present.medium;
    return {{"serial", text(medium.serial)},
            {"label", text(medium.label)},
            {"module", text(medium.module)},
            {"profile", text(medium.profile)},
            {"slot", static_cast<qint64>(medium.slot)},
            {"initialised", medium.initialised},
            {"software", medium.software},
            {"writeProtected", medium.writeProtected},
            {"pinLocked", medium.pinLocked},
            {"pinFinalTry", medium.pinFinalTry},
            {"holdsCaKey", present.holdsCaKey},
            {"free", present.isFree},
            {"record", present.record ? QJsonValue(json(*present.record)) : QJsonValue()}};
}

QString stateOf(const model::PresentMedium& present) {
    if (!present.medium.initialised) return Text::tr("not initialised");
    if (present.medium.pinLocked) return Text::tr("PIN locked");
    if (present.holdsCaKey) return Text::tr("holds a CA's key");
    if (present.isFree) return Text::tr("free");
    if (!present.record) return Text::tr("not free");
    return model::text::name(present.record->state);
}

Result<Outcome> list(Context& context) {
    KU_TRY(const auto desk, OpenDesk::open(context));
    KU_TRY(const auto present, model::MediaService(**desk).present());
    QJsonArray media;
    for (const model::PresentMedium& one : present) {
        QString line = QStringLiteral("%1  %2  %3")
                           .arg(QString::number(one.medium.slot), model::displayName(one.medium),
                                stateOf(one));
        if (one.record && !one.record->holderName.isEmpty())
            line += QStringLiteral("  ") + one.record->holderName;
        context.output.line(line);
        media += jsonOf(one);
    }
    if (present.empty()) context.output.line(Text::tr("no medium is connected"));
    context.output.object({{"media", media}});
    return Outcome::Good;
}

/** The media that --slot (and --module) or --count mean. */
Result<std::vector<token::Medium>> toPrepare(const Arguments& arguments,
                                             const std::vector<model::PresentMedium>& present) {
    KU_TRY(const int slot, numberOption(arguments, "slot", 0));
    KU_TRY(const int count, numberOption(arguments, "count", 1));
    std::vector<token::Medium> chosen;
    for (const model::PresentMedium& one : present) {
        const token::Medium& medium = one.medium;
        if (arguments.has("module") && text(medium.module) != arguments.value("module")) continue;
        const bool isMeant = arguments.has("slot")
                                 ? medium.slot == static_cast<unsigned long>(slot)
                                 : !medium.initialised && chosen.size() < std::size_t(count);
        if (isMeant) chosen.push_back(medium);
    }
    if (chosen.size() < std::size_t(count))
        return Error{
            ErrorCode::NotFound,
            {"slot", (arguments.has("slot") ? arguments.value("slot") : arguments.value("count"))
                         .toStdString()}};
    if (arguments.has("slot") && chosen.size() > 1) return badArgument(QStringLiteral("--module"));
    return chosen;
}

Result<Outcome> prepare(Context& context) {
    KU_CHECK(exactlyOne(context.arguments, "slot", "count"));
    KU_TRY(const auto desk, OpenDesk::open(context));
    model::MediaService service(**desk);
    KU_TRY(const auto present, service.present());
    KU_TRY(const auto chosen, toPrepare(context.arguments, present));
    QJsonArray media;
    for (const token::Medium& medium : chosen) {
        // Formatting destroys what is there: a used medium is formatted by an explicit word only.
        if (medium.initialised && !context.arguments.has("erase"))
            return Error{ErrorCode::AlreadyExists, {medium.serial}};
        const QString slot = QString::number(medium.slot);
        KU_TRY(const crypto::Secret soPin,
               context.secrets.read(
                   "pin", Text::tr("Administrator PIN, slot %1").arg(slot).toStdString()));
        KU_TRY(const crypto::Secret pin,
               context.secrets.readNew("pin", Text::tr("New PIN, slot %1").arg(slot).toStdString(),
                                       Text::tr("Once more").toStdString()));
        KU_TRY(const QString serial,
               service.prepare(text(medium.module), medium.slot, soPin, pin,
                               context.arguments.has("label") ? context.arguments.value("label")
                                                              : QStringLiteral("Kualik")));
        context.output.line(Text::tr("slot %1: the medium %2 is ready").arg(slot, serial));
        media += QJsonObject{{"slot", static_cast<qint64>(medium.slot)}, {"serial", serial}};
    }
    context.output.object({{"media", media}});
    return Outcome::Good;
}

Result<Outcome> changePin(Context& context) {
    const QString serial = context.arguments.operands.first();
    KU_TRY(const auto desk, OpenDesk::open(context));
    KU_TRY(const crypto::Secret old,
           context.secrets.read("pin", Text::tr("PIN of the medium %1").arg(serial).toStdString()));
    KU_TRY(const crypto::Secret fresh,
           context.secrets.readNew("pin", Text::tr("New PIN").toStdString(),
                                   Text::tr("Once more").toStdString()));
    KU_CHECK(model::MediaService(**desk).changePin(serial, old, fresh));
    context.output.line(Text::tr("the PIN of the medium %1 was changed").arg(serial));
    context.output.object({{"serial", serial}});
    return Outcome::Good;
}

} // namespace

Command mediaListCommand() {
    return {
        "media list", "",  0, 0, QT_TRANSLATE_NOOP("kualikctl", "the key media that are connected"),
        {},           list};
}

Command mediaPrepareCommand() {
    return {"media prepare",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "format a medium and set its PIN"),
            {{"slot", "N", QT_TRANSLATE_NOOP("kualikctl", "the medium in this slot")},
             {"count", "N", QT_TRANSLATE_NOOP("kualikctl", "so many that are not initialised")},
             {"module", "PATH", QT_TRANSLATE_NOOP("kualikctl", "the slot is this module's")},
             {"label", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the medium's label")},
             {"erase", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "an initialised one, too: all on it is lost")}},
            prepare,
            QT_TRANSLATE_NOOP("kualikctl", "for each medium its administrator PIN, its new PIN")};
}

Command mediaPinCommand() {
    return {"media pin",
            "SERIAL",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "change a medium's PIN"),
            {},
            changePin,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN, the new PIN")};
}

} // namespace app::kualikctl
