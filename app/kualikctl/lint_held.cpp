// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/text.h"
#include "crypto/profile/value_source.h"
#include "model/text/lint_text.h"
#include "model/text/sentence.h"

/** What lint says of a structure, and of what holds certificates. */
namespace app::kualikctl {

namespace {

using crypto::object::Kind;
using model::HeldCheck;
using model::ObjectCheck;
using model::StructureCheck;
using model::StructureChoice;

QString nameOf(StructureChoice choice) {
    switch (choice) {
    case StructureChoice::Named:
        return QStringLiteral("named");
    case StructureChoice::Fits:
        return QStringLiteral("fits");
    case StructureChoice::Nearest:
        return QStringLiteral("nearest");
    }
    return {};
}

QString sentenceOf(const StructureCheck& check) {
    if (check.choice == StructureChoice::Nearest)
        return Text::tr("cannot tell: no structure fits; the nearest is %1 (%2), to hold it "
                        "against that: --structure %1");
    return check.isWanting() ? Text::tr("%1 (%2): wanting") : Text::tr("%1 (%2): good");
}

/** By its RFC: its findings, then how it stands. */
void printForm(Output& output, Kind kind, const std::vector<model::LintFinding>& findings) {
    bool isWanting = false;
    for (const auto& finding : findings) {
        print(output, finding);
        isWanting = isWanting || finding.level == model::LintLevel::Error;
    }
    const QString form = isWanting ? Text::tr("its own form by %1: wanting")
                         : model::tellOfUnseen(findings)
                             ? Text::tr("cannot tell: its own form by %1 is good as far as it was "
                                        "looked at")
                             : Text::tr("its own form by %1: good");
    output.line(form.arg(model::rfcOf(kind)));
}

QString headingOf(const HeldCheck& held) {
    if (held.kind == Kind::Crl) return Text::tr("%1. revocation list of %2");
    return held.kind == Kind::TimeStampToken ? Text::tr("%1. time stamp of %2")
                                             : Text::tr("%1. certificate of %2");
}

QJsonObject json(const HeldCheck& held, int number) {
    QJsonObject answer{{"structure", QJsonValue()},   {"chosen", QJsonValue()},
                       {"edition", QJsonValue()},     {"reading", QJsonValue()},
                       {"earlierThanEdition", false}, {"findings", jsonOf(held.findings)}};
    if (held.structure) answer = jsonOf(*held.structure);
    answer.insert("number", number);
    answer.insert("kind", text(crypto::object::nameOf(held.kind)));
    answer.insert("name", held.name);
    answer.insert("offset",
                  held.offset ? QJsonValue(static_cast<qint64>(*held.offset)) : QJsonValue());
    return answer;
}

} // namespace

void print(Output& output, const StructureCheck& check) {
    for (const auto& finding : check.findings)
        print(output, finding);
    if (check.earlier) output.line(model::text::earlierThanEdition(*check.earlier, check.profile));
    output.line(sentenceOf(check).arg(text(check.profile.id), text(check.profile.edition)));
}

QJsonObject jsonOf(const StructureCheck& check) {
    return {{"structure", text(check.profile.id)},
            {"chosen", nameOf(check.choice)},
            {"edition", text(check.profile.edition)},
            {"reading", text(crypto::profile::nameOf(check.profile.reading))},
            {"earlierThanEdition", check.earlier.has_value()},
            {"findings", jsonOf(check.findings)}};
}

void print(Output& output, const ObjectCheck& check) {
    printForm(output, check.kind, check.findings);
    int number = 0;
    for (const HeldCheck& held : check.held) {
        output.line({});
        output.line(model::text::filled(headingOf(held), {QString::number(++number), held.name}));
        if (held.structure)
            print(output, *held.structure);
        else if (held.isOfNone())
            output.line(Text::tr("cannot tell: the Order has no structure for its algorithm"));
        else
            printForm(output, held.kind, held.findings);
    }
}

QJsonObject jsonOf(const ObjectCheck& check) {
    QJsonArray held;
    int number = 0;
    for (const HeldCheck& one : check.held)
        held += json(one, ++number);
    return {{"kind", text(crypto::object::nameOf(check.kind))},
            {"findings", jsonOf(check.findings)},
            {"held", held}};
}

} // namespace app::kualikctl
