// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

QString hex(const crypto::Bytes& bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

Result<Outcome> verify(Context& context) {
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const model::AuditVerdict verdict, session.reg.audit().verify());
    KU_TRY(const auto last, session.reg.audit().last());
    const QString hash = last ? hex(last->hash) : QString();
    if (verdict.intact())
        context.output.line(Text::tr("the audit is whole: %1 entries").arg(verdict.entries));
    else
        context.output.line(
            Text::tr("the audit is broken from entry %1 on").arg(*verdict.firstBroken));
    context.output.field(Text::tr("last hash"), hash);
    context.output.object(
        {{"entries", static_cast<qint64>(verdict.entries)},
         {"intact", verdict.intact()},
         {"firstBroken",
          verdict.intact() ? QJsonValue() : QJsonValue(static_cast<qint64>(*verdict.firstBroken))},
         {"lastHash", hash}});
    return verdict.intact() ? Outcome::Good : Outcome::Wanting;
}

QJsonObject json(const model::AuditRecord& record) {
    return {{"id", static_cast<qint64>(record.id)},
            {"at", timeText(record.at)},
            {"operator", record.operatorName},
            {"act", record.act},
            {"subject", record.subject},
            {"detail", QJsonDocument::fromJson(record.detail.toUtf8()).object()},
            {"hash", hex(record.hash)}};
}

Result<Outcome> list(Context& context) {
    bool isNumber = true;
    const QString after = context.arguments.value("after");
    const auto first = after.isEmpty() ? 0 : after.toLongLong(&isNumber);
    if (!isNumber) return Error{ErrorCode::BadArgument, {"--after " + after.toStdString()}};
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto records, session.reg.audit().list(first));
    QJsonArray entries;
    for (const model::AuditRecord& record : records) {
        KU_TRY(const QString at, civilTime(session, record.at));
        context.output.line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                                .arg(QString::number(record.id), at, record.operatorName,
                                     record.act, record.subject, record.detail));
        entries += json(record);
    }
    context.output.object({{"entries", entries}});
    return Outcome::Good;
}

} // namespace

Command auditVerifyCommand() {
    return {"audit verify",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "is the audit's chain of hashes whole?"),
            {},
            verify};
}

Command auditListCommand() {
    return {"audit list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "what was done, when and by whom, a thousand entries"),
            {{"after", "ID", QT_TRANSLATE_NOOP("kualikctl", "begin after this entry")}},
            list};
}

} // namespace app::kualikctl
