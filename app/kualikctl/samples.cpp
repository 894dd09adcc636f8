// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"
#include "model/access/open_desk.h"
#include "model/authority/authority_values.h"
#include "model/authority/training_chain.h"
#include "model/samples/sample_set.h"

namespace app::kualikctl {

namespace {

/** Nobody needs it again: the workplace is gone with the command. */
crypto::Result<crypto::Secret> throwAwaySecret(crypto::Random& random) {
    KU_TRY(const crypto::Bytes octets, random.bytes(16));
    const std::string text = crypto::toHex(octets);
    return crypto::Secret(crypto::viewOf(text));
}

Result<model::Session> throwAwayWorkplace(Context& context, const QString& folder) {
    crypto::SystemRandom random;
    model::WorkplacePlan plan;
    plan.folder = folder;
    plan.operatorName = QStringLiteral("samples");
    plan.training = true;
    KU_TRY(const crypto::Secret password, throwAwaySecret(random));
    KU_TRY(auto session, model::workplace::create(plan, password, context.clock, random));
    KU_CHECK(model::ClockGuard(session.reg).confirm());
    return session;
}

Status writeChain(model::Desk& desk, const QDir& folder,
                  const std::vector<model::CaGeneration>& chain) {
    for (const model::CaGeneration& ca : chain) {
        KU_TRY(const QString name, model::publishedName(desk.session, ca));
        KU_CHECK(writeNew(folder.filePath(name + QStringLiteral(".cer")), ca.certificate));
    }
    return crypto::done();
}

Result<Outcome> run(Context& context) {
    if (!context.arguments.has("out")) return missing(QStringLiteral("--out DIR"));
    const QDir out(context.arguments.value("out"));
    QTemporaryDir place;
    if (!place.isValid())
        return Error{ErrorCode::FileNotWritable,
                     {place.path().toStdString(), place.errorString().toStdString()}};
    KU_TRY(auto session, throwAwayWorkplace(context, place.filePath("workplace")));
    KU_TRY(const auto desk, model::OpenDesk::open(std::move(session)));
    crypto::SystemRandom random;
    KU_TRY(const crypto::Secret pin, throwAwaySecret(random));
    KU_TRY(const auto chain,
           model::makeTrainingChain(**desk, model::trainingModule(), pin, context.job,
                                    model::TrainingChains::WithNational));
    KU_TRY(const auto samples, model::makeSamples(**desk, context.job));
    KU_CHECK(writeChain(**desk, QDir(out.filePath(QStringLiteral("chain"))), chain));
    QJsonArray files;
    for (const model::Sample& sample : samples) {
        const QString path =
            out.filePath(text(sample.structure) + QLatin1String(sample.isList ? ".crl" : ".cer"));
        KU_CHECK(writeNew(path, sample.der));
        context.output.line(path);
        files += QJsonObject{{"structure", text(sample.structure)}, {"file", path}};
    }
    context.output.object({{"files", files}});
    return Outcome::Good;
}

} // namespace

Command samplesCommand() {
    return {"samples",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl",
                              "one object of each of the Order's structures, issued in "
                              "a training workplace that is thrown away"),
            {{"out", "DIR", QT_TRANSLATE_NOOP("kualikctl", "where the files go"), true}},
            run};
}

} // namespace app::kualikctl
