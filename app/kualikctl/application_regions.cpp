// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"
#include "model/access/today.h"
#include "model/text/language.h"

namespace app::kualikctl {

namespace {

/** The list is the law's, not a workplace's: nobody signs in for it. */
Result<Outcome> regions(Context& context) {
    KU_TRY(const model::Today today, model::todayOf(context.clock));
    QJsonArray array;
    std::vector<QStringList> lines;
    for (const model::Region& region : today.rules->regions) {
        lines.push_back({region.code, region.in(model::text::language()), region.certificateName});
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
