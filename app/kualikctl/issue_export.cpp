// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

/** The row's newest issue that has a certificate and was not given up. */
Result<std::optional<model::Issue>> issueOf(const model::Register& reg, model::Id rowId) {
    KU_TRY(const auto issues, reg.issues().ofRow(rowId));
    std::optional<model::Issue> found;
    for (const model::Issue& issue : issues)
        if (issue.certificateId != 0 && issue.state != model::IssueState::NotDelivered)
            found = issue;
    return found;
}

Result<Outcome> run(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    if (!context.arguments.has("certificates") && !context.arguments.has("requests"))
        return missing(QStringLiteral("--certificates DIR | --requests DIR"));
    const QDir certificates(context.arguments.value("certificates"));
    const QDir requests(context.arguments.value("requests"));
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    QJsonArray files;
    for (const model::EmployeeRow& row : letter.rows) {
        KU_TRY(const auto issue, issueOf(session.reg, row.id));
        if (!issue) continue;
        const QString name = QStringLiteral("%1_%2").arg(
            QString::number(row.number).rightJustified(2, u'0'), row.iin);
        QJsonObject answer{{"row", row.number}, {"iin", row.iin}};
        if (context.arguments.has("certificates")) {
            const QString path = certificates.filePath(name + QStringLiteral(".cer"));
            KU_TRY(const auto der, session.reg.certificates().der(issue->certificateId));
            KU_CHECK(writeNew(path, der));
            context.output.line(path);
            answer.insert(QStringLiteral("certificate"), path);
        }
        if (context.arguments.has("requests")) {
            const QString path = requests.filePath(name + QStringLiteral(".p10"));
            KU_CHECK(writeNew(path, issue->request));
            context.output.line(path);
            answer.insert(QStringLiteral("request"), path);
        }
        files += answer;
    }
    if (files.isEmpty()) context.output.line(Text::tr("nothing was found"));
    context.output.object({{"files", files}});
    return Outcome::Good;
}

} // namespace

Command issueExportCommand() {
    return {
        "issue export",
        "APPLICATION",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "a letter's certificates and requests as files"),
        {{"certificates", "DIR", QT_TRANSLATE_NOOP("kualikctl", "the certificates: ROW_IIN.cer")},
         {"requests", "DIR", QT_TRANSLATE_NOOP("kualikctl", "the requests: ROW_IIN.p10")}},
        run};
}

} // namespace app::kualikctl
