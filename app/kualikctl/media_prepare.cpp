// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/media/media_service.h"

namespace app::kualikctl {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/** "3", or "3 (serial, label)" where there is something to lose. */
QString placeOf(const token::Medium& medium) {
    const QString slot = QString::number(medium.slot);
    if (!medium.initialised) return slot;
    return QStringLiteral("%1 (%2, %3)").arg(slot, text(medium.serial), text(medium.label));
}

/** "0-3, 7". */
QString rangesOf(const std::vector<model::PresentMedium>& present) {
    QStringList ranges;
    for (std::size_t i = 0; i < present.size(); ++i) {
        const auto first = present[i].medium.slot;
        while (i + 1 < present.size() && present[i + 1].medium.slot == present[i].medium.slot + 1)
            ++i;
        const auto last = present[i].medium.slot;
        ranges +=
            first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
    }
    return ranges.join(QStringLiteral(", "));
}

/** The one medium of --slot, and of --module where two modules have such a slot. */
Result<std::vector<token::Medium>> ofSlot(const Arguments& arguments,
                                          const std::vector<model::PresentMedium>& present) {
    KU_TRY(const int slot, numberOption(arguments, "slot", 0));
    std::vector<token::Medium> chosen;
    for (const model::PresentMedium& one : present)
        if (one.medium.slot == static_cast<unsigned long>(slot)) chosen.push_back(one.medium);
    if (chosen.empty())
        return usageFault(Text::tr("no medium is in slot %1; slots with a medium: %2 (see "
                                   "kualikctl media list --all)")
                              .arg(QString::number(slot), rangesOf(present)));
    if (chosen.size() > 1)
        return missing(Text::tr("--module PATH, because several modules have a slot %1").arg(slot));
    return chosen;
}

/** So many blank ones, in the order of their slots. */
Result<std::vector<token::Medium>> blankOnes(const Arguments& arguments,
                                             const std::vector<model::PresentMedium>& present) {
    KU_TRY(const int count, numberOption(arguments, "count", 1));
    if (count < 1)
        return badValue("count", arguments.value("count"), Text::tr("a whole number from 1 on"));
    std::vector<token::Medium> chosen;
    for (const model::PresentMedium& one : present)
        if (!one.medium.initialised) chosen.push_back(one.medium);
    const auto wanted = static_cast<std::size_t>(count);
    if (chosen.size() < wanted)
        return usageFault(Text::tr("--count %1, but only %2 blank media are connected (see "
                                   "kualikctl media list --all)")
                              .arg(count)
                              .arg(chosen.size()));
    chosen.resize(wanted);
    return chosen;
}

/** The media that --slot or --count, and --module, mean. */
Result<std::vector<token::Medium>> chosenMedia(const Arguments& arguments,
                                               std::vector<model::PresentMedium> present) {
    if (arguments.has("module"))
        std::erase_if(present, [&](const model::PresentMedium& one) {
            return text(one.medium.module) != arguments.value("module");
        });
    KU_TRY(auto chosen,
           arguments.has("slot") ? ofSlot(arguments, present) : blankOnes(arguments, present));
    for (const token::Medium& medium : chosen)
        if (medium.initialised && !arguments.has("erase"))
            return missing(Text::tr("--erase, because the medium in slot %1 is formatted already; "
                                    "formatting it anew destroys every key and certificate on it")
                               .arg(placeOf(medium)));
    return chosen;
}

/** A medium that is to be formatted, with the secrets for it. */
struct Preparation {
    token::Medium medium;
    crypto::Secret soPin;
    crypto::Secret pin;
};

/** Every PIN, read and checked before the first medium is touched. */
Result<std::vector<Preparation>> readPins(Context& context, const model::MediaService& service,
                                          const std::vector<token::Medium>& media) {
    std::vector<Preparation> preparations;
    for (const token::Medium& medium : media) {
        const QString slot = QString::number(medium.slot);
        KU_TRY(auto soPin,
               context.secrets.read(
                   "pin", Text::tr("Administrator PIN, slot %1").arg(slot).toStdString()));
        KU_TRY(auto pin,
               context.secrets.readNew("pin", Text::tr("New PIN, slot %1").arg(slot).toStdString(),
                                       Text::tr("Once more").toStdString()));
        KU_CHECK(service.mayPrepare(medium, soPin, pin));
        preparations.push_back({medium, std::move(soPin), std::move(pin)});
    }
    return preparations;
}

/** One run over the media; it ends at the first that fails, or between two where it is stopped. */
class PrepareRun {
public:
    PrepareRun(Context& context, model::MediaService& service)
        : m_context(context)
        , m_service(service) {}

    void prepare(const Preparation& preparation) {
        if (!m_fault) keep(tryOne(preparation), preparation.medium);
        if (m_fault) m_left += QString::number(preparation.medium.slot);
    }

    Outcome end() {
        if (m_fault) {
            m_context.output.note(QStringLiteral("kualikctl: ") + sentenceOf(*m_fault));
            m_context.output.note(
                Text::tr("prepared: %1; not prepared, slots: %2")
                    .arg(QString::number(m_media.size()), m_left.join(QStringLiteral(", "))));
            m_context.output.note(
                Text::tr("To go on: kualikctl media prepare --slot N for each of these slots, with "
                         "--erase where it was formatted by now."));
        }
        QJsonArray left;
        for (const QString& slot : m_left)
            left += slot.toInt();
        m_context.output.object({{"media", m_media},
                                 {"notPrepared", left},
                                 {"error", m_fault ? QJsonValue(json(*m_fault)) : QJsonValue()}});
        return m_fault ? Outcome::CannotTell : Outcome::Good;
    }

private:
    Result<QString> tryOne(const Preparation& preparation) {
        KU_CHECK(m_context.job.checkpoint());
        const Arguments& arguments = m_context.arguments;
        const unsigned long slot = preparation.medium.slot;
        KU_TRY(QString label, m_service.labelFor(slot));
        if (arguments.has("label")) label = arguments.value("label");
        return m_service.prepare(text(preparation.medium.module), slot, preparation.soPin,
                                 preparation.pin, label);
    }

    void keep(const Result<QString>& serial, const token::Medium& medium) {
        if (!serial) {
            m_fault = serial.error();
            return;
        }
        const QString slot = QString::number(medium.slot);
        m_context.output.line(Text::tr("slot %1: the medium %2 is ready").arg(slot, *serial));
        m_media += QJsonObject{{"slot", static_cast<qint64>(medium.slot)}, {"serial", *serial}};
    }

    Context& m_context;
    model::MediaService& m_service;
    QJsonArray m_media;
    QStringList m_left;
    std::optional<Error> m_fault;
};

Result<Outcome> prepare(Context& context) {
    KU_CHECK(exactlyOne(context.arguments, "slot", "count"));
    KU_TRY(const auto desk, openDesk(context));
    model::MediaService service(**desk);
    KU_TRY(const auto present, service.present());
    KU_TRY(const auto chosen, chosenMedia(context.arguments, present));
    QStringList places;
    for (const token::Medium& medium : chosen)
        places += placeOf(medium);
    context.output.note(Text::tr("Everything on these media will be destroyed; slots: %1")
                            .arg(places.join(QStringLiteral(", "))));
    KU_TRY(const auto preparations, readPins(context, service, chosen));
    PrepareRun run(context, service);
    for (const Preparation& preparation : preparations)
        run.prepare(preparation);
    return run.end();
}

} // namespace

Command mediaPrepareCommand() {
    return {"media prepare",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl",
                              "format media and set their PINs: all that is on them is lost"),
            {{"slot", "N", QT_TRANSLATE_NOOP("kualikctl", "the medium in this slot")},
             {"count", "N", QT_TRANSLATE_NOOP("kualikctl", "so many that are not initialised")},
             {"module", "PATH", QT_TRANSLATE_NOOP("kualikctl", "the slot is this module's")},
             {"label", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the medium's label")},
             {"erase", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "an initialised one, too: all on it is lost")}},
            prepare,
            QT_TRANSLATE_NOOP("kualikctl", "for each medium its administrator PIN, its new PIN")};
}

} // namespace app::kualikctl
