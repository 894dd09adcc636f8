// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/order_view.h"

#include <QJsonArray>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/finding_line.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/clause.h"
#include "model/text/contents.h"
#include "model/text/lint_text.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "model/text/structure_text.h"

namespace app::kualikctl {

namespace {

QString levelOf(model::Severity severity) {
    switch (severity) {
    case model::Severity::Error:
        return QStringLiteral("error");
    case model::Severity::Warning:
        return QStringLiteral("warning");
    case model::Severity::Notice:
        return QStringLiteral("notice");
    }
    return {};
}

QString stateText(model::OrderState state) {
    switch (state) {
    case model::OrderState::Begun:
        return Text::tr("begun, nothing is signed yet");
    case model::OrderState::Recorded:
        return Text::tr("on record for its signature");
    case model::OrderState::Signed:
        return Text::tr("signed, but not with its holder's key yet");
    case model::OrderState::Delivered:
        return Text::tr("delivered");
    case model::OrderState::Revoked:
        return Text::tr("revoked at once");
    case model::OrderState::Abandoned:
        return Text::tr("given up");
    }
    return {};
}

QString lineOf(const model::RequestedExtension& one) {
    const QString name = model::text::oidText(text(one.oid));
    if (one.isSame) return Text::tr("%1: asked for %2, and given").arg(name, one.asked);
    if (one.given.isEmpty()) return Text::tr("%1: asked for %2; not given").arg(name, one.asked);
    return Text::tr("%1: asked for %2; given: %3").arg(name, one.asked, one.given);
}

QString lineOf(const model::StructureFinding& one) {
    return model::text::filled(Text::tr("%1: %2: expected %3, found %4 [%5]"),
                               {model::text::name(one.severity), model::text::lintPlace(one.place),
                                model::text::lintValue(one.expected),
                                model::text::lintValue(one.found),
                                model::text::clauseText(one.clause)});
}

QJsonArray json(const std::vector<model::DomainForms>& domains) {
    QJsonArray array;
    for (const model::DomainForms& one : domains)
        array += QJsonObject{{"unicode", one.unicode}, {"ascii", one.ascii}};
    return array;
}

QJsonArray json(const std::vector<model::RequestedExtension>& extensions) {
    QJsonArray array;
    for (const model::RequestedExtension& one : extensions)
        array += QJsonObject{{"oid", text(one.oid)},
                             {"name", one.name},
                             {"asked", one.asked},
                             {"given", one.given},
                             {"same", one.isSame}};
    return array;
}

QJsonArray json(const std::vector<model::SubjectDifference>& differences) {
    QJsonArray array;
    for (const model::SubjectDifference& one : differences)
        array += QJsonObject{
            {"attribute", one.attribute}, {"inFile", one.inFile}, {"inForm", one.inForm}};
    return array;
}

} // namespace

void print(Output& output, const model::OrderCheck& check) {
    output.field(Text::tr("subject of the file"), check.subject);
    for (const model::DomainForms& one : check.domains)
        output.line(QStringLiteral("%1 = %2").arg(one.unicode, one.ascii));
    for (const model::RequestedExtension& one : check.extensions)
        output.line(lineOf(one));
    for (const model::SubjectDifference& one : check.differences)
        output.line(Text::tr("%1: in the file %2, in the order %3")
                        .arg(model::text::lintPlace(QStringLiteral("Subject/") + one.attribute),
                             one.inFile, one.inForm));
    for (const model::Finding& one : check.findings) { // of no letter and no row of one
        output.line(lineAt({}, one));
        output.line(QStringLiteral("    ") + adviceOf(one));
    }
}

QJsonObject json(const model::OrderCheck& check) {
    QJsonObject values;
    for (const auto& [name, value] : check.values)
        values.insert(text(name), text(value));
    return {{"values", values},
            {"keyPlace", wordOfPlace(check.place)},
            {"subject", check.subject},
            {"domains", json(check.domains)},
            {"extensions", json(check.extensions)},
            {"differences", json(check.differences)},
            {"findings", json(check.findings)}};
}

void print(Output& output, const model::CertificatePreview& preview) {
    output.line(model::text::structureTitle(preview.structure, preview.edition));
    output.field(Text::tr("from"), timeText(preview.notBefore));
    output.field(Text::tr("to"), timeText(preview.notAfter));
    for (const model::DetailLine& one : preview.lines)
        output.field(model::text::contentsName(one), model::text::contentsText(one));
    for (const model::StructureFinding& one : preview.findings)
        output.line(lineOf(one));
}

QJsonObject json(const model::CertificatePreview& preview) {
    QJsonArray lines, findings;
    for (const model::DetailLine& one : preview.lines)
        lines += QJsonObject{{"name", one.name},
                             {"label", model::text::contentsName(one)},
                             {"value", one.value},
                             {"critical", one.critical},
                             {"ofKey", one.ofKey}};
    for (const model::StructureFinding& one : preview.findings)
        findings += QJsonObject{
            {"severity", levelOf(one.severity)}, {"code", one.code},   {"place", one.place},
            {"expected", one.expected},          {"found", one.found}, {"clause", one.clause}};
    return {{"structure", preview.structure},
            {"edition", preview.edition},
            {"notBefore", timeText(preview.notBefore)},
            {"notAfter", timeText(preview.notAfter)},
            {"lines", lines},
            {"findings", findings}};
}

QJsonObject json(const model::StructureIssue& order) {
    return {{"order", static_cast<qint64>(order.id)},
            {"state", wordOf(order.state)},
            {"structure", text(order.structure)},
            {"edition", text(order.edition)},
            {"authority", static_cast<qint64>(order.caId)},
            {"source", order.source},
            {"mediumSerial", order.mediumSerial},
            {"name", order.name},
            {"iin", order.iin},
            {"bin", order.bin},
            {"organization", order.organization},
            {"certificate", order.certificateId != 0
                                ? QJsonValue(static_cast<qint64>(order.certificateId))
                                : QJsonValue()},
            {"serialHex", hexOf(order.serial)}};
}

QString lineOf(const model::StructureIssue& order) {
    return Text::tr("order %1, %2: %3, %4")
        .arg(QString::number(order.id),
             model::text::structureTitle(text(order.structure), text(order.edition)), order.name,
             stateText(order.state));
}

QString wordOfPlace(model::KeyPlace place) {
    switch (place) {
    case model::KeyPlace::Pkcs12:
        return QStringLiteral("pkcs12");
    case model::KeyPlace::Jks:
        return QStringLiteral("jks");
    case model::KeyPlace::Token:
        return QStringLiteral("token");
    case model::KeyPlace::Card:
        return QStringLiteral("card");
    case model::KeyPlace::Cloud:
        return QStringLiteral("cloud");
    case model::KeyPlace::Unspecified:
        break;
    }
    return {};
}

} // namespace app::kualikctl
