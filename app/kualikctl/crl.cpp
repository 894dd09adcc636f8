// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/half_done.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/publication/publication_service.h"

namespace app::kualikctl {

namespace {

using model::CaGeneration;
using model::CrlKind;

CrlKind kindOf(const Context& context) {
    return context.arguments.has("delta") ? CrlKind::Delta : CrlKind::Full;
}

Option deltaOption() {
    return {"delta", nullptr,
            QT_TRANSLATE_NOOP("kualikctl", "the delta list: what was revoked since the full one")};
}

/** Generations of an authority have one name. */
QString labelOf(const CaGeneration& ca) {
    return QStringLiteral("%1 (%2)").arg(ca.name, wordOf(ca.algorithm));
}

/** Of a delta list: the number of the full one that it goes on from. */
QJsonValue baseJson(std::int64_t base) {
    return base == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(base));
}

QJsonObject published(const CaGeneration& ca, const model::PublishedCrl& one) {
    return {{"authority", static_cast<qint64>(ca.id)},
            {"name", ca.name},
            {"algorithm", wordOf(ca.algorithm)},
            {"number", static_cast<qint64>(one.crl.number)},
            {"base", baseJson(one.crl.base)},
            {"thisUpdate", timeText(one.crl.thisUpdate)},
            {"nextUpdate", timeText(one.crl.nextUpdate)},
            {"entries", static_cast<qint64>(one.entries)},
            {"file", one.file},
            {"groundsFile", one.groundsFile},
            {"findings", kualikctl::json(one.findings)}};
}

/** Somebody else published for this CA: its lists can go on from what is there. */
void tellWayOut(Output& output, const Error& error, const CaGeneration& ca) {
    if (error.code != ErrorCode::CrlWouldGoBack || error.detail.empty()) return;
    output.note(Text::tr("If the list that is published was made elsewhere, let this workplace go "
                         "on from it: kualikctl ca last-crl %1 --ca %2")
                    .arg(QString::fromStdString(error.detail), QString::number(ca.id)));
}

Result<Outcome> publishBy(Context& context,
                          Result<model::PublishedCrl> (*act)(Context&, model::Desk&,
                                                             const CaGeneration&)) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto authorities, chosenAuthorities(context.arguments, desk->session()));
    QJsonArray crls;
    for (const CaGeneration& ca : authorities) {
        const auto one = act(context, **desk, ca);
        if (!one) {
            tellWayOut(context.output, one.error(), ca);
            return halfDone(context.output, one.error(), {{"crls", crls}}, crls.isEmpty());
        }
        context.output.line(Text::tr("%1: list %2, revoked: %3, %4")
                                .arg(labelOf(ca), QString::number(one->crl.number),
                                     QString::number(one->entries), one->file));
        print(context.output, one->findings);
        crls += published(ca, *one);
    }
    context.output.object({{"crls", crls}});
    return Outcome::Good;
}

Result<Outcome> publish(Context& context) {
    return publishBy(context,
                     [](Context& inside, model::Desk& desk,
                        const CaGeneration& ca) -> Result<model::PublishedCrl> {
                         model::PublicationService service(desk);
                         KU_CHECK(service.requireKnownStart(ca)); // before a PIN is asked for
                         KU_CHECK(logInToCa(inside, desk, ca));
                         const bool wentBack = inside.arguments.has("clock-went-back");
                         return service.publish(
                             ca, inside.job,
                             wentBack ? model::CrlTime::MayGoBack : model::CrlTime::GoesOn,
                             kindOf(inside), inside.arguments.value("emergency"));
                     });
}

Result<Outcome> again(Context& context) {
    return publishBy(context,
                     [](Context& inside, model::Desk& desk,
                        const CaGeneration& ca) -> Result<model::PublishedCrl> {
                         return model::PublicationService(desk).publishAgain(ca, inside.job,
                                                                             kindOf(inside));
                     });
}

QJsonObject json(const model::RevokedCertificate& entry) {
    return {{"serialHex", hexOf(entry.serial)},
            {"revokedAt", timeText(entry.revokedAt)},
            {"ground", entry.ground},
            {"reason", entry.reason < 0 ? QJsonValue() : QJsonValue(entry.reason)}};
}

Result<Outcome> preview(Context& context) {
    const CrlKind kind = kindOf(context);
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto authorities, chosenAuthorities(context.arguments, desk->session()));
    QJsonArray crls;
    for (const CaGeneration& ca : authorities) {
        KU_TRY(const auto next, model::PublicationService(**desk).preview(ca, context.job, kind));
        context.output.line(Text::tr("%1: list %2 would have %3 entries, new ones: %4")
                                .arg(labelOf(ca), QString::number(next.number),
                                     QString::number(next.entries),
                                     QString::number(next.added.size())));
        print(context.output, next.findings);
        QJsonArray entries;
        KU_CHECK(model::PublicationService(**desk).eachEntry(
            ca, kind, [&](const model::RevokedCertificate& entry) {
                context.output.line(
                    QStringLiteral("  %1  %2  %3")
                        .arg(hexOf(entry.serial), timeText(entry.revokedAt), entry.ground));
                entries += json(entry);
                return crypto::done();
            }));
        crls += QJsonObject{{"authority", static_cast<qint64>(ca.id)},
                            {"name", ca.name},
                            {"algorithm", wordOf(ca.algorithm)},
                            {"number", static_cast<qint64>(next.number)},
                            {"base", baseJson(next.base)},
                            {"thisUpdate", timeText(next.thisUpdate)},
                            {"nextUpdate", timeText(next.nextUpdate)},
                            {"added", static_cast<qint64>(next.added.size())},
                            {"entries", entries},
                            {"findings", kualikctl::json(next.findings)}};
    }
    context.output.object({{"crls", crls}});
    return Outcome::Good;
}

Result<Outcome> list(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto authorities, chosenAuthorities(context.arguments, desk->session()));
    QJsonArray crls;
    for (const CaGeneration& ca : authorities) {
        KU_TRY(const auto records, desk->reg().crls().list(ca.id));
        for (const model::CrlSummary& record : records) {
            QString line = QStringLiteral("%1  %2  %3  %4")
                               .arg(QString::number(record.number), timeText(record.thisUpdate),
                                    timeText(record.nextUpdate), labelOf(ca));
            if (record.base != 0)
                line += QStringLiteral("  ") +
                        Text::tr("delta list to %1").arg(QString::number(record.base));
            if (!record.emergency.isEmpty())
                line += QStringLiteral("  ") + Text::tr("out of turn: %1").arg(record.emergency);
            if (!record.isSigned) line += QStringLiteral("  ") + Text::tr("never signed");
            context.output.line(line);
            crls += QJsonObject{{"authority", static_cast<qint64>(ca.id)},
                                {"name", ca.name},
                                {"algorithm", wordOf(ca.algorithm)},
                                {"number", static_cast<qint64>(record.number)},
                                {"base", baseJson(record.base)},
                                {"thisUpdate", timeText(record.thisUpdate)},
                                {"nextUpdate", timeText(record.nextUpdate)},
                                {"signed", record.isSigned},
                                {"emergency", record.emergency.isEmpty()
                                                  ? QJsonValue()
                                                  : QJsonValue(record.emergency)}};
        }
    }
    if (crls.isEmpty()) context.output.line(Text::tr("nothing was found"));
    context.output.object({{"crls", crls}});
    return Outcome::Good;
}

std::vector<Option> withDelta() {
    std::vector<Option> options = authorityOptions();
    options.push_back(deltaOption());
    return options;
}

} // namespace

Command crlPublishCommand() {
    std::vector<Option> options = withDelta();
    options.push_back(
        {"clock-went-back", nullptr,
         QT_TRANSLATE_NOOP("kualikctl", "although the last list says a later time than now")});
    options.push_back(
        {"emergency", "WHY",
         QT_TRANSLATE_NOOP("kualikctl", "out of turn, and why; the audit keeps the reason")});
    options.push_back(finalTryOption());
    return {"crl publish",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "sign and publish the next revocation list of a CA"),
            std::move(options),
            publish,
            QT_TRANSLATE_NOOP("kualikctl", "each CA medium's, once")};
}

Command crlPreviewCommand() {
    return {"crl preview",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "what the next revocation list would have"),
            withDelta(),
            preview};
}

Command crlAgainCommand() {
    return {"crl again",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "publish the last signed list once more"),
            withDelta(),
            again};
}

Command crlListCommand() {
    return {"crl list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the revocation lists made so far, newest first"),
            authorityOptions(),
            list};
}

} // namespace app::kualikctl
