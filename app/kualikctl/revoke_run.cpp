// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonArray>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/confirm.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/revocation/revocation_service.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

/** By --invalid-since ROW=DATE. NotFound(row, number) where that one is not to be revoked. */
Result<model::InvalidSince> invalidSince(const Arguments& arguments, const model::Session& session,
                                         const model::RevocationPlan& plan) {
    const auto option = QStringLiteral("invalid-since");
    KU_TRY(const model::ClockLimits limits, session.reg.clockEvents().limits());
    model::InvalidSince since;
    for (const QString& word : arguments.values("invalid-since")) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) return badValue(option, word, QStringLiteral("ROW=YYYY-MM-DD"));
        KU_TRY(const int number, numberOf(word.left(equals), option));
        KU_TRY(const QDate day, dateOf(word.mid(equals + 1), option));
        const auto row = std::find_if(plan.rows.begin(), plan.rows.end(),
                                      [&](const auto& one) { return one.row.number == number; });
        const auto& held = plan.others.held; // nothing is revoked, and the rows are told
        if (std::any_of(held.begin(), held.end(),
                        [&](const auto& one) { return one.number == number; }))
            continue;
        if (row == plan.rows.end())
            return Error{ErrorCode::NotFound, {"row", std::to_string(number)}};
        const model::Time from = model::invalidFrom(day, row->certificate, limits.utcOffset);
        if (!model::mayBeInvalidSince(from, row->certificate, session.reg.now()))
            return Error{ErrorCode::BadArgument, {"invalid-since"}};
        if (!since.emplace(number, from).second)
            return usageFault(Text::tr("--invalid-since was given twice for row %1").arg(number));
    }
    return since;
}

std::optional<model::Time> sinceOf(int row, const model::InvalidSince& since) {
    const auto found = since.find(row);
    return found == since.end() ? std::nullopt : std::optional(found->second);
}

QJsonObject answered(Output& output, const model::RevokedRow& one,
                     const model::InvalidSince& since) {
    const auto day = sinceOf(one.row.number, since);
    output.line(Text::tr("revoked: %1, %2").arg(hexOf(one.certificate.serial), one.row.fullName));
    return {{"row", json(one.row)},
            {"certificate", json(one.certificate)},
            {"invalidSince", day ? QJsonValue(timeText(*day)) : QJsonValue()},
            {"medium", one.medium ? QJsonValue(json(*one.medium)) : QJsonValue()},
            {"atDesk", one.atDesk ? QJsonValue(json(*one.atDesk)) : QJsonValue()},
            {"findings", json(one.findings)}};
}

QJsonObject answered(Output& output, const model::OpenRevocation& one) {
    print(output, one.findings);
    output.line(Text::tr("row %1 was NOT revoked: %2")
                    .arg(QString::number(one.row.number), one.row.fullName));
    return {{"row", json(one.row)}, {"findings", json(one.findings)}};
}

QJsonArray answered(Output& output, const std::vector<model::RevocationRow>& rows,
                    const QString& text) {
    QJsonArray array;
    for (const model::RevocationRow& row : rows) {
        output.line(model::text::filled(text, {QString::number(row.number), row.fullName,
                                               model::text::word(wordOf(row.state))}));
        array += json(row);
    }
    return array;
}

/** What the operator has to do next. */
void sayWhatFollows(Output& output, const std::vector<model::RevokedRow>& revoked) {
    if (revoked.empty()) return;
    output.line(Text::tr("now publish the revocation list: kualikctl crl publish"));
    QStringList media;
    QStringList atDesk;
    for (const model::RevokedRow& one : revoked) {
        if (one.medium && one.medium->dueBack)
            media += Text::tr("%1 by %2 (%3)")
                         .arg(one.medium->serial, one.medium->dueBack->toString(Qt::ISODate),
                              one.row.fullName);
        if (one.atDesk)
            atDesk += QStringLiteral("%1 (%2)").arg(one.atDesk->serial, one.row.fullName);
    }
    if (!media.isEmpty())
        output.line(Text::tr("media due back: %1").arg(media.join(QStringLiteral("; "))));
    if (!atDesk.isEmpty())
        output.line(Text::tr("media not to be handed over any more: %1")
                        .arg(atDesk.join(QStringLiteral("; "))));
}

/** Whom, which body's, on which ground, and what is worth a look; then whether to go on. */
Status confirmed(Context& context, model::Session& session, const model::RevocationPlan& plan,
                 const model::InvalidSince& since) {
    if (plan.rows.empty()) return crypto::done();
    KU_TRY(const model::Today today, model::todayOf(session.reg));
    const Confirmation confirmation(context);
    confirmation.line(Text::tr("letter %1 of %2, %3, asks for these revocations:")
                          .arg(plan.letter.letterNumber,
                               plan.letter.letterDate.toString(Qt::ISODate),
                               plan.letter.stateBody));
    for (const model::PlannedRevocation& one : plan.rows) {
        const model::CertificateRecord& certificate = one.certificate;
        confirmation.line(model::text::placeName(one.row.number) + QStringLiteral(": ") +
                          QStringList{certificate.fullName, certificate.iin,
                                      certificate.organization, hexOf(certificate.serial)}
                              .join(QStringLiteral(", ")));
        const model::RevocationGround* ground = today.rules->revocationGround(one.row.ground);
        confirmation.line(
            QStringLiteral("    %1 — %2").arg(ground->id, ground->in(model::text::language())));
        if (const auto day = sinceOf(one.row.number, since)) {
            KU_TRY(const QString when, civilTime(session, *day));
            confirmation.line(Text::tr("    the key is not to be trusted since %1").arg(when));
        }
        for (const model::Finding& finding : one.findings) {
            confirmation.line(QStringLiteral("    ") + lineOf(finding));
            confirmation.line(QStringLiteral("        ") + adviceOf(finding));
        }
    }
    return confirmation.ask(
        Text::tr("A revocation cannot be undone. Revoke these certificates: %1?")
            .arg(plan.rows.size()));
}

Result<Outcome> run(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    const auto rows = context.arguments.has("good-rows") ? model::RowsWithErrors::LeaveOpen
                                                         : model::RowsWithErrors::Stop;
    KU_CHECK(model::ClockGuard(session.reg).requireForSigning()); // before anybody is asked
    model::RevocationService service(session);
    KU_TRY(const auto plan, service.plan(id, rows, context.job));
    KU_TRY(const auto since, invalidSince(context.arguments, session, plan));
    KU_CHECK(confirmed(context, session, plan, since));
    KU_TRY(const auto report, service.revoke(id, rows, context.job, since));
    Output& output = context.output;
    QJsonArray revoked, open;
    for (const model::RevokedRow& one : report.revoked)
        revoked += answered(output, one, since);
    const QJsonArray closed =
        answered(output, report.closed, Text::tr("row %1 was closed before: %2 (%3)"));
    for (const model::OpenRevocation& one : report.open)
        open += answered(output, one);
    const QJsonArray held = answered(
        output, report.held, Text::tr("row %1 has no errors and was NOT revoked either: %2"));
    if (!report.held.empty())
        output.line(Text::tr("revoke the rows without errors now: --good-rows"));
    if (report.revoked.empty() && report.open.empty())
        output.line(Text::tr("nothing was left to revoke"));
    sayWhatFollows(output, report.revoked);
    output.object({{"letter", static_cast<qint64>(id)},
                   {"revoked", revoked},
                   {"open", open},
                   {"held", held},
                   {"closed", closed}});
    return report.open.empty() ? Outcome::Good : Outcome::Wanting;
}

} // namespace

Command revokeRunCommand() {
    return {"revoke run",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "revoke what a registered letter asks for"),
            {{"good-rows", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "although other rows have errors: they stay open")},
             {"invalid-since", "ROW=DATE",
              QT_TRANSLATE_NOOP("kualikctl",
                                "the day since when the key of a row is not to be trusted, where "
                                "that is known; may be repeated")}},
            run};
}

} // namespace app::kualikctl
