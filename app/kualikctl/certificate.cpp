// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/certificate_named.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/object_view.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/certificates/certificate_details.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

using model::CertificateRecord;

/** What happened to the certificate's medium, as far as it happened for this certificate. */
Result<QJsonArray> showHistory(Context& context, model::Session& session,
                               const CertificateRecord& record) {
    QJsonArray history;
    KU_TRY(const auto medium, session.reg.media().bySerial(record.mediumSerial));
    if (!medium) return history;
    KU_TRY(const auto events, session.reg.media().history(medium->id));
    for (const model::MediumEventRecord& one : events) {
        KU_TRY(const QString at, civilTime(session, one.at));
        context.output.line(
            QStringLiteral("  %1  %2  %3  %4")
                .arg(at, model::text::name(one.event.state), one.operatorName, one.event.note));
        history += QJsonObject{{"at", timeText(one.at)},
                               {"state", wordOf(one.event.state)},
                               {"operator", one.operatorName},
                               {"note", one.event.note}};
    }
    return history;
}

Result<Outcome> show(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const CertificateRecord record,
           certificateNamed(context.arguments.operands.first(), session.reg));
    KU_TRY(const auto details, model::certificateDetails(session.reg, record.id));
    KU_TRY(auto parsed, crypto::x509::Certificate::parse(details.der));
    const Object object(std::move(parsed));
    Output& output = context.output;
    print(output, object);
    output.field(Text::tr("structure"), record.structure);
    output.field(Text::tr("status"), model::text::name(record.status));
    if (record.revokedAt)
        output.field(Text::tr("revoked at"),
                     timeText(*record.revokedAt) + QStringLiteral("  ") + record.revocationGround);
    output.field(Text::tr("letter"), record.letterNumber);
    output.field(Text::tr("key medium"), record.mediumSerial);
    QJsonArray chain;
    output.line(Text::tr("chain"));
    for (const model::CaGeneration& ca : details.chain) {
        output.line(QStringLiteral("  %1  %2").arg(serialOf(ca.certificate), ca.name));
        chain += json(ca);
    }
    output.line(Text::tr("the key medium's history"));
    KU_TRY(const QJsonArray history, showHistory(context, session, record));
    QJsonObject shown = jsonOf(object);
    shown.insert(QStringLiteral("structure"), record.structure);
    output.object(
        {{"record", json(record)}, {"certificate", shown}, {"chain", chain}, {"history", history}});
    return Outcome::Good;
}

Result<Outcome> exportOne(Context& context) {
    const QString file = context.arguments.value("out");
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const CertificateRecord record,
           certificateNamed(context.arguments.operands.first(), session.reg));
    KU_TRY(const auto der, session.reg.certificates().der(record.id));
    KU_CHECK(writeNew(file, context.arguments.has("pem") ? model::certificatePem(der) : der));
    context.output.line(Text::tr("written: %1").arg(file));
    context.output.object({{"file", file}});
    return Outcome::Good;
}

} // namespace

Command certificateShowCommand() {
    return {"certificate show",
            "SERIAL|ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a certificate of the register: fields, status, chain"),
            {},
            show};
}

Command certificateExportCommand() {
    return {"certificate export",
            "SERIAL|ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a certificate of the register as a file, DER"),
            {{"out", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the file to write"), true},
             {"pem", nullptr, QT_TRANSLATE_NOOP("kualikctl", "PEM instead of DER")}},
            exportOne};
}

} // namespace app::kualikctl
