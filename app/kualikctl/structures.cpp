// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/structure_json.h"
#include "app/kualikctl/structure_view.h"
#include "app/kualikctl/text.h"
#include "crypto/profile/value_source.h"
#include "model/register/stored_names.h"
#include "model/verification/structure_check.h"

namespace app::kualikctl {

namespace {

namespace profile = crypto::profile;
using Editions = std::vector<profile::Profile>;

/** Those of one structure, or of all. UnknownStructure. */
Result<Editions> chosen(const profile::ProfileSet& all, const QStringList& operands) {
    if (operands.isEmpty()) return all.all();
    const std::string id = operands.first().toStdString();
    Editions editions;
    std::copy_if(all.all().begin(), all.all().end(), std::back_inserter(editions),
                 [&](const profile::Profile& edition) { return edition.id == id; });
    if (editions.empty()) return Error{ErrorCode::UnknownStructure, {id}};
    return editions;
}

/** The editions of a structure follow each other. */
QJsonArray json(const Editions& editions, const profile::Values& authority) {
    QJsonArray structures;
    for (auto at = editions.begin(); at != editions.end();) {
        const profile::Profile& first = *at;
        QJsonArray ofThis;
        for (; at != editions.end() && at->id == first.id; ++at)
            ofThis += jsonOf(*at, authority);
        structures += QJsonObject{{"id", text(first.id)},
                                  {"authority", text(first.authority)},
                                  {"kind", text(nameOf(first.kind))},
                                  {"algorithm", model::wordOf(first.algorithm)},
                                  {"titles", jsonOf(first.titles)},
                                  {"editions", ofThis}};
    }
    return structures;
}

Result<Outcome> run(Context& context) {
    const auto reading = context.arguments.has("as-printed") ? profile::Reading::AsPrinted
                                                             : profile::Reading::AsRead;
    KU_TRY(const auto* all, model::profilesIn(reading));
    KU_TRY(const Editions editions, chosen(*all, context.arguments.operands));
    const profile::Values& authority = all->authorityDefaults();
    if (context.arguments.operands.isEmpty()) {
        printList(context.output, editions);
    } else {
        for (const profile::Profile& edition : editions)
            print(context.output, edition, authority);
    }
    context.output.object(
        {{"reading", text(nameOf(reading))}, {"structures", json(editions, authority)}});
    return Outcome::Good;
}

} // namespace

Command structuresCommand() {
    return {"structures",
            "STRUCTURE",
            0,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "the Order's structures, and the rows of one of them"),
            {{"as-printed", nullptr,
              QT_TRANSLATE_NOOP("kualikctl",
                                "by the Order letter for letter, its misprints not read")}},
            run};
}

} // namespace app::kualikctl
