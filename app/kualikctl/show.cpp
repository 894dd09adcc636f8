// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/container.h"
#include "app/kualikctl/object_view.h"
#include "app/kualikctl/octet_tree.h"
#include "app/kualikctl/text.h"
#include "crypto/provider/provider.h"
#include "model/access/clock_guard.h"
#include "model/verification/structure_check.h"

namespace app::kualikctl {

namespace {

/** --der: the tree behind the fields. */
Result<Outcome> answerWith(Context& context, const QString& path, QJsonObject answer) {
    if (context.arguments.has("der")) {
        KU_TRY(const crypto::Bytes octets, model::readObject(path));
        printOctets(context.output, octets);
        answer.insert(QStringLiteral("der"), jsonOfOctets(octets));
    }
    context.output.object(answer);
    return Outcome::Good;
}

Result<Outcome> run(Context& context) {
    const QString path = context.arguments.operands.first();
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    KU_TRY(const auto container, readContainer(path));
    if (container) {
        print(context.output, *container);
        return answerWith(context, path, jsonOf(*container));
    }
    KU_TRY(const Object object, model::readAnyObject(path));
    KU_TRY(const QString structure,
           model::structureOf(object, model::civilDay(context.clock.now(), {})));
    print(context.output, object);
    context.output.field(Text::tr("structure"), structure);
    QJsonObject answer = jsonOf(object);
    answer.insert(QStringLiteral("structure"),
                  structure.isEmpty() ? QJsonValue() : QJsonValue(structure));
    return answerWith(context, path, std::move(answer));
}

} // namespace

Command showCommand() {
    return {"show",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "every field of a certificate, CRL, PKCS#10, P7B, CMS "
                                           "signature, OCSP response or time stamp"),
            {{"der", nullptr, QT_TRANSLATE_NOOP("kualikctl", "the tree of its octets as well")}},
            run};
}

} // namespace app::kualikctl
