// SPDX-License-Identifier: Apache-2.0
#include <QDir>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/authority/authority_values.h"

namespace app::kualikctl {

namespace {

Result<Outcome> list(Context& context) {
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const auto all, session.reg.authorities().list());
    print(context.output, all);
    if (all.empty()) context.output.line(sentenceOf({ErrorCode::NoCa}));
    context.output.object({{"authorities", json(all)}});
    return Outcome::Good;
}

Result<Outcome> train(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const crypto::Secret pin, readTrainingPin(context));
    KU_TRY(const auto chain, makeTrainingChain(context, **desk, pin));
    print(context.output, chain);
    context.output.object({{"authorities", json(chain)}});
    return Outcome::Good;
}

Result<Outcome> exportAll(Context& context) {
    const QDir folder(context.arguments.value("out"));
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const auto all, session.reg.authorities().list());
    if (all.empty()) return Error{ErrorCode::NoCa};
    KU_TRY(const bool made, makeFolder(folder.path()));
    if (made) context.output.line(Text::tr("the folder was made: %1").arg(folder.path()));
    QJsonArray files;
    for (const model::CaGeneration& ca : all) {
        KU_TRY(const QString name, model::publishedName(session, ca));
        // By name, too, a root comes before what it signed.
        const QString level = ca.authority == model::AuthorityKind::Root ? "1" : "2";
        const QString path = folder.filePath(QStringLiteral("%1_%2.cer").arg(level, name));
        KU_CHECK(writeNew(path, ca.certificate));
        context.output.line(path);
        files += QJsonObject{{"authority", static_cast<qint64>(ca.id)}, {"file", path}};
    }
    context.output.object({{"folder", folder.path()}, {"folderMade", made}, {"files", files}});
    return Outcome::Good;
}

} // namespace

Command caListCommand() {
    return {"ca list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the certification authorities of the workplace"),
            {},
            list};
}

Command caTrainCommand() {
    return {"ca train",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the CAs of a training workplace, where init broke off"),
            {withNationalOption()},
            train,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN of the CA media, the same as before")};
}

Command caExportCommand() {
    return {"ca export",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the CAs' certificates as DER files, roots first"),
            {{"out", "DIR", QT_TRANSLATE_NOOP("kualikctl", "the folder to write to"), true}},
            exportAll};
}

} // namespace app::kualikctl
