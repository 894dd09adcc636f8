// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/certificates/certificate_export.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

/** All that is found, not the first hundred, as a file. */
Result<Outcome> writeFound(Context& context, const model::Session& session,
                           const model::CertificateQuery& query) {
    const QString file = context.arguments.value("csv");
    KU_CHECK(requireNew(file));
    KU_TRY(const auto ids, session.reg.certificates().findIds(query));
    KU_TRY(const auto count, model::exportCertificates(session.reg, ids, file, context.job));
    context.output.line(Text::tr("written: %1").arg(file));
    context.output.object({{"file", file}, {"count", static_cast<qint64>(count)}});
    return Outcome::Good;
}

Result<Outcome> run(Context& context) {
    model::CertificateQuery query;
    query.text = context.arguments.operands.join(u' ');
    KU_TRY(const model::Session session, signIn(context));
    if (context.arguments.has("csv")) return writeFound(context, session, query);
    KU_TRY(const auto records, session.reg.certificates().find(query));
    QJsonArray found;
    std::vector<QStringList> rows;
    for (const model::CertificateRecord& record : records) {
        rows.push_back({QString::number(record.id), hexOf(record.serial),
                        model::text::name(record.status), record.iin, record.fullName});
        found += json(record);
    }
    context.output.table({Text::tr("No."), Text::tr("Serial number"), Text::tr("State"),
                          model::text::fieldName("iin"), model::text::fieldName("fio")},
                         rows);
    if (records.empty()) context.output.line(Text::tr("nothing was found"));
    context.output.object({{"certificates", found}});
    return Outcome::Good;
}

} // namespace

Command findCommand() {
    return {
        "find",
        "TEXT",
        1,
        16,
        QT_TRANSLATE_NOOP("kualikctl", "certificates by name, IIN, BIN, serial number or letter"),
        {{"csv", "FILE",
          QT_TRANSLATE_NOOP("kualikctl", "all that is found as a file for a spreadsheet")}},
        run};
}

} // namespace app::kualikctl
