// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/ca_key_view.h"

#include "app/kualikctl/authorities.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

QString stateText(const model::CaKey& key) {
    switch (key.state) {
    case model::CaKeyState::Begun:
        return Text::tr("its key is not made yet");
    case model::CaKeyState::Recorded:
        return key.asks() ? Text::tr("waits for its certificate")
                          : Text::tr("its certificate is not signed yet");
    case model::CaKeyState::Adopted:
        return Text::tr("has its certificate");
    case model::CaKeyState::Abandoned:
        break;
    }
    return Text::tr("the key was given up");
}

} // namespace

QJsonObject json(const model::CaKey& key) {
    const auto orNull = [](model::Id id) {
        return id != 0 ? QJsonValue(static_cast<qint64>(id)) : QJsonValue();
    };
    return {{"id", static_cast<qint64>(key.id)},
            {"authority", wordOf(key.authority)},
            {"algorithm", wordOf(key.algorithm)},
            {"structure", QString::fromStdString(key.structure)},
            {"edition", QString::fromStdString(key.edition)},
            {"mediumSerial", key.mediumSerial},
            {"renews", orNull(key.renews)},
            {"ca", orNull(key.caId)},
            {"state", wordOf(key.state)}};
}

QString lineOf(const model::CaKey& key) {
    return Text::tr("key %1, %2, %3, on medium %4: %5")
        .arg(QString::number(key.id), wordOf(key.authority), wordOf(key.algorithm),
             key.mediumSerial, stateText(key));
}

Option outOption() {
    return {"out", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the request as a file, PKCS#10, DER")};
}

Status answer(Context& context, const model::CaKeyReport& report) {
    const QString file = context.arguments.value("out");
    const bool isWritten = report.key.asks() && !file.isEmpty();
    context.output.line(lineOf(report.key));
    if (isWritten) {
        if (const Status written = writeNew(file, report.key.octets); !written) {
            context.output.note(
                Text::tr("the request is in the register; to write it elsewhere: kualikctl ca "
                         "resume %1 --out FILE")
                    .arg(report.key.id));
            return written;
        }
        context.output.line(Text::tr("written: %1").arg(file));
        context.output.line(Text::tr("the root's desk certifies it by an order; then: kualikctl "
                                     "ca adopt CERTIFICATE"));
    }
    if (report.ca) print(context.output, {*report.ca});
    context.output.object({{"caKey", json(report.key)},
                           {"authority", report.ca ? QJsonValue(json(*report.ca)) : QJsonValue()},
                           {"file", isWritten ? QJsonValue(file) : QJsonValue()}});
    return crypto::done();
}

} // namespace app::kualikctl
