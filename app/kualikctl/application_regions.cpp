// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QJsonArray>

#include "app/kualikctl/application_view.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"
#include "model/rules/rules.h"

namespace app::kualikctl {

namespace {

/** The list is the law's, not a workplace's: nobody signs in for it. */
Result<Outcome> regions(Context& context) {
    const QDate today =
        QDateTime::fromSecsSinceEpoch(context.clock.now().time_since_epoch().count(), Qt::UTC)
            .date();
    KU_TRY(const model::Rules* rules, model::rulesOn(today));
    QJsonArray array;
    std::vector<QStringList> lines;
    for (const model::Region& region : rules->regions) {
        lines.push_back({region.code, said(region), region.certificateName});
        array += QJsonObject{{"code", region.code},
                             {"kk", region.kk},
                             {"ru", region.ru},
                             {"en", region.en},
                             {"certificateName", region.certificateName}};
    }
    context.output.table({Text::tr("code"), Text::tr("region"), Text::tr("in the certificate")},
                         lines);
    context.output.object({{"regions", array}});
    return Outcome::Good;
}

} // namespace

Command applicationRegionsCommand() {
    return {"application regions",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the regions and their codes, for --region"),
            {},
            regions};
}

} // namespace app::kualikctl
