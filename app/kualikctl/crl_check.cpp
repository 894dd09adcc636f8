// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "model/verification/published_check.h"

namespace app::kualikctl {

namespace {

using model::CaGeneration;
using model::PublishedAspect;
using model::PublishedCheck;

QString nameOf(PublishedAspect aspect) {
    switch (aspect) {
    case PublishedAspect::Present:
        return QStringLiteral("present");
    case PublishedAspect::Octets:
        return QStringLiteral("octets");
    case PublishedAspect::Number:
        return QStringLiteral("number");
    case PublishedAspect::Signature:
        return QStringLiteral("signature");
    case PublishedAspect::Dates:
        return QStringLiteral("dates");
    case PublishedAspect::Structure:
        return QStringLiteral("structure");
    }
    return {};
}

QJsonObject json(const CaGeneration& ca, const PublishedCheck& check) {
    QJsonArray right;
    for (const PublishedAspect aspect : check.right)
        right += nameOf(aspect);
    QJsonArray reasons;
    for (const Error& reason : check.reasons)
        reasons += kualikctl::json(reason);
    return {
        {"authority", static_cast<qint64>(ca.id)},
        {"name", ca.name},
        {"algorithm", wordOf(ca.algorithm)},
        {"file", check.file},
        {"number", static_cast<qint64>(check.number)},
        {"base", check.base == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(check.base))},
        {"published", check.there ? QJsonValue(static_cast<qint64>(*check.there)) : QJsonValue()},
        {"nextUpdate", check.nextUpdate ? QJsonValue(timeText(*check.nextUpdate)) : QJsonValue()},
        {"good", check.isGood()},
        {"right", right},
        {"findings", kualikctl::json(check.findings)},
        {"reasons", reasons},
        {"lint", check.structure ? jsonOf(check.structure->findings) : QJsonArray()}};
}

void print(Output& output, const CaGeneration& ca, const PublishedCheck& check) {
    const QString label = QStringLiteral("%1 (%2)").arg(ca.name, wordOf(ca.algorithm));
    const QString said =
        check.base == 0
            ? (check.isGood() ? Text::tr("%1: list %2 is published as it should be, %3")
                              : Text::tr("%1: list %2 is NOT published as it should be, %3"))
            : (check.isGood() ? Text::tr("%1: delta list %2 is published as it should be, %3")
                              : Text::tr("%1: delta list %2 is NOT published as it should be, %3"));
    output.line(said.arg(label, QString::number(check.number), check.file));
    for (const PublishedAspect aspect : check.right)
        output.line(QStringLiteral("  ") + model::text::name(aspect));
    print(output, check.findings);
    for (const Error& reason : check.reasons)
        output.line(QStringLiteral("  ") + model::text::sentence(reason));
    if (!check.structure) return;
    for (const model::LintFinding& finding : check.structure->findings)
        print(output, finding);
}

Result<Outcome> check(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto authorities, chosenAuthorities(context.arguments, desk->session()));
    QJsonArray crls;
    Outcome outcome = Outcome::Good;
    std::optional<Error> none;
    for (const CaGeneration& ca : authorities) {
        const auto all = model::checkPublishedOfEach(desk->session(), ca, context.job);
        if (!all && all.error().code == ErrorCode::NotFound) { // a CA that has no list yet
            context.output.note(sentenceOf(all.error()));
            none = all.error();
            continue;
        }
        if (!all) return all.error();
        for (const PublishedCheck& one : *all) {
            print(context.output, ca, one);
            crls += json(ca, one);
            if (!one.isGood()) outcome = Outcome::Wanting;
        }
    }
    if (crls.isEmpty() && none) return *none;
    context.output.object({{"crls", crls}});
    return outcome;
}

} // namespace

Command crlCheckCommand() {
    return {"crl check",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "read back what is published, against the register"),
            authorityOptions(),
            check};
}

} // namespace app::kualikctl
