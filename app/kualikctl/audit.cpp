// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

QString hex(const crypto::Bytes& bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

Result<Outcome> verify(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_CHECK(session.reg.checkIntegrity()); // also of a file too large to be read at each opening
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

/** Hashes, serial numbers: enough to tell them apart; --json has them whole. */
QString shortened(QString text) {
    static const QRegularExpression hex(
        QStringLiteral("\\b([0-9a-f]{8})[0-9a-f]{9,}([0-9a-f]{4})\\b"));
    return text.replace(hex, QStringLiteral("\\1…\\2"));
}

/** "row=3, iin=…": the names are the register's own. */
QString detailsOf(const model::AuditRecord& record) {
    const QJsonObject detail = QJsonDocument::fromJson(record.detail.toUtf8()).object();
    QStringList parts;
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        const QJsonValue value = it.value();
        const QString text =
            value.isArray() || value.isObject()
                ? QString::fromUtf8(
                      QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact))
                : value.toVariant().toString();
        if (!text.isEmpty()) parts += it.key() + u'=' + shortened(text);
    }
    return parts.join(QStringLiteral(", "));
}

Result<Outcome> list(Context& context) {
    model::Id first = 0;
    if (const QString after = context.arguments.value("after"); !after.isEmpty()) {
        KU_TRY(first, idOf(after, QStringLiteral("after")));
    }
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto records, session.reg.audit().list(first));
    QJsonArray entries;
    std::vector<QStringList> rows;
    for (const model::AuditRecord& record : records) {
        KU_TRY(const QString at, civilTime(session, record.at));
        rows.push_back(
            {QString::number(record.id), at, record.operatorName, model::text::actName(record.act),
             (shortened(record.subject) + QStringLiteral("  ") + detailsOf(record)).trimmed()});
        entries += json(record);
    }
    context.output.table({Text::tr("No."), Text::tr("Time"), Text::tr("Operator"), Text::tr("Act"),
                          Text::tr("Subject and details")},
                         rows);
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
