// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/media/media_service.h"
#include "model/register/stored_names.h"
#include "model/text/language.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonArray algorithmsOf(const token::Medium& medium) {
    QJsonArray names;
    for (const model::Algorithm one : medium.algorithms)
        names += text(std::string(model::storedName(one)));
    return names;
}

/** What the Order calls it; nothing where that is not known. */
QString typeOf(const token::Medium& medium) {
    return model::typeNames(medium).value(
        model::text::languages().indexOf(model::text::language()));
}

QJsonObject jsonOf(const model::PresentMedium& present) {
    const token::Medium& medium = present.medium;
    return {{"serial", text(medium.serial)},
            {"label", text(medium.label)},
            {"module", text(medium.module)},
            {"profile", text(medium.profile)},
            {"manufacturer", text(medium.manufacturer)},
            {"model", text(medium.model)},
            {"type", text(medium.type.id)},
            {"keyStorage", text(medium.keyStorageOid)},
            {"algorithms", algorithmsOf(medium)},
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

/** Nothing was ever put there: a blank medium, or a slot that waits for one. */
bool isEmpty(const model::PresentMedium& present) {
    return !present.medium.initialised && !present.record;
}

Result<Outcome> list(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto present, model::MediaService(**desk).present());
    QJsonArray media;
    std::vector<QStringList> rows;
    int empty = 0;
    for (const model::PresentMedium& one : present) {
        media += jsonOf(one);
        if (isEmpty(one)) ++empty;
        if (isEmpty(one) && !context.arguments.has("all")) continue;
        rows.push_back({QString::number(one.medium.slot), text(one.medium.serial),
                        text(one.medium.label), typeOf(one.medium), stateOf(one),
                        one.record ? one.record->holderName : QString()});
    }
    context.output.table({Text::tr("Slot"), Text::tr("Serial number"), Text::tr("Label"),
                          Text::tr("Kind"), Text::tr("State"), Text::tr("Holder")},
                         rows);
    if (empty > 0 && !context.arguments.has("all"))
        context.output.line(Text::tr("blank media, not listed (--all lists them): %1").arg(empty));
    if (present.empty()) context.output.line(Text::tr("no medium is connected"));
    context.output.object({{"media", media}});
    return Outcome::Good;
}

Result<Outcome> changePin(Context& context) {
    const QString serial = context.arguments.operands.first();
    KU_TRY(const auto desk, openDesk(context));
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
    return {"media list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the key media that are connected"),
            {{"all", nullptr, QT_TRANSLATE_NOOP("kualikctl", "blank media, too")}},
            list};
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
