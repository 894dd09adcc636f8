// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/object_view.h"
#include "app/kualikctl/structure.h"
#include "app/kualikctl/text.h"
#include "crypto/provider/provider.h"

namespace app::kualikctl {

namespace {

Result<Outcome> run(Context& context) {
    KU_TRY(const Object object, readAnyObject(context.arguments.operands.first()));
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    KU_TRY(const QString structure, structureOf(object));
    print(context.output, object);
    context.output.field(Text::tr("structure"), structure);
    QJsonObject answer = jsonOf(object);
    answer.insert(QStringLiteral("structure"),
                  structure.isEmpty() ? QJsonValue() : QJsonValue(structure));
    context.output.object(answer);
    return Outcome::Good;
}

} // namespace

Command showCommand() {
    return {"show",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "every field of a certificate, CRL or PKCS#10"),
            {},
            run};
}

} // namespace app::kualikctl
