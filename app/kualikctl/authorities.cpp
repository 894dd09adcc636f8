// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/authorities.h"

#include <algorithm>

#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/open_desk.h"
#include "model/authority/authority_values.h"
#include "model/authority/training_chain.h"
#include "model/text/names.h"
#include "token/profile.h"

namespace app::kualikctl {

namespace {

Result<bool> isNamed(const model::CaGeneration& ca, const QString& name,
                     const model::Session& session) {
    if (ca.name == name || QString::number(ca.id) == name) return true;
    KU_TRY(const QString published, model::publishedName(session, ca));
    return published == name;
}

} // namespace

Result<crypto::Secret> readTrainingPin(Context& context) {
    KU_TRY(auto pin,
           context.secrets.readNew("pin", Text::tr("New PIN of the CA media").toStdString(),
                                   Text::tr("Once more").toStdString()));
    // Here, and not by the medium: half a chain would be made by then.
    KU_CHECK(token::checkPinLength("kualik-softtoken", pin));
    return pin;
}

Result<std::vector<model::CaGeneration>> makeTrainingChain(Context& context, model::Desk& desk,
                                                           const crypto::Secret& pin) {
    const auto chains = context.arguments.has("with-national") ? model::TrainingChains::WithNational
                                                               : model::TrainingChains::StateBodies;
    return model::makeTrainingChain(desk, model::trainingModule(), pin, context.job, chains);
}

Option withNationalOption() {
    return {"with-national", nullptr,
            QT_TRANSLATE_NOOP("kualikctl", "national CAs, and the roots above them, as well")};
}

std::vector<Option> authorityOptions() {
    return {{"ca", "NAME",
             QT_TRANSLATE_NOOP("kualikctl", "which CA: its number, name or published name")},
            {"algorithm", "gost2015|gost2004|rsa",
             QT_TRANSLATE_NOOP("kualikctl", "which CA: the one of this algorithm")}};
}

Result<std::vector<model::CaGeneration>> chosenAuthorities(const Arguments& arguments,
                                                           const model::Session& session) {
    KU_TRY(const auto algorithm, choiceOption<crypto::Algorithm>(arguments, "algorithm"));
    KU_TRY(const auto all, session.reg.authorities().list());
    if (all.empty()) return Error{ErrorCode::NoCa};
    const QString name = arguments.value("ca");
    std::vector<model::CaGeneration> chosen;
    for (const model::CaGeneration& ca : all) {
        if (algorithm && ca.algorithm != *algorithm) continue;
        if (name.isEmpty()) {
            if (ca.authority == model::AuthorityKind::Root || ca.tokenSerial.isEmpty()) continue;
        } else {
            KU_TRY(const bool isMeant, isNamed(ca, name, session));
            if (!isMeant) continue;
        }
        chosen.push_back(ca);
    }
    if (chosen.empty())
        return Error{ErrorCode::NotFound,
                     {"ca", (name.isEmpty() ? arguments.value("algorithm") : name).toStdString()}};
    return chosen;
}

Result<model::CaGeneration> authorityNamed(const QString& name, const model::Session& session) {
    KU_TRY(const auto all, session.reg.authorities().list());
    if (all.empty()) return Error{ErrorCode::NoCa};
    return authorityNamed(name, all, session);
}

Result<model::CaGeneration> authorityNamed(const QString& name,
                                           const std::vector<model::CaGeneration>& among,
                                           const model::Session& session) {
    std::vector<model::CaGeneration> meant;
    for (const model::CaGeneration& ca : among) {
        KU_TRY(const bool isMeant, isNamed(ca, name, session));
        if (isMeant) meant.push_back(ca);
    }
    if (meant.empty()) return Error{ErrorCode::NotFound, {"ca", name.toStdString()}};
    if (meant.size() > 1)
        return usageFault(Text::tr("several CAs are called %1; give the number of one, as ca list "
                                   "has it")
                              .arg(name));
    return meant.front();
}

QJsonArray json(const std::vector<model::CaGeneration>& generations) {
    QJsonArray array;
    for (const model::CaGeneration& ca : generations)
        array += json(ca);
    return array;
}

void print(Output& output, const std::vector<model::CaGeneration>& generations) {
    for (const model::CaGeneration& ca : generations) {
        QString line =
            QStringLiteral("%1  %2  %3  %4")
                .arg(QString::number(ca.id), wordOf(ca.algorithm), timeText(ca.notAfter), ca.name);
        if (!ca.active) line += Text::tr(", signs nothing new");
        output.line(line);
        output.field(QStringLiteral("   ") + Text::tr("key medium"), ca.tokenSerial);
    }
}

} // namespace app::kualikctl
