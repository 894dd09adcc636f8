// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/findings.h"

#include "app/kualikctl/advice.h"
#include "app/kualikctl/finding_line.h"
#include "app/kualikctl/text.h"
#include "model/application/check.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

/** Stable, for --json; model/text has the operator's words. */
QString nameOf(model::Severity severity) {
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

} // namespace

QString lineAt(const QString& place, const model::Finding& finding) {
    QString line = model::text::name(finding.severity);
    if (!place.isEmpty()) line += QStringLiteral(", ") + place;
    if (!finding.field.isEmpty())
        line += QStringLiteral(", ") + model::text::fieldName(finding.field);
    line += QStringLiteral(": ") + model::text::sentence(finding);
    if (!finding.clause.isEmpty())
        line += QStringLiteral(" [%1]").arg(model::text::clauseText(finding.clause));
    return line;
}

QString lineOf(const model::Finding& finding) {
    return lineAt(model::text::placeName(finding.row), finding);
}

void print(Output& output, const std::vector<model::Finding>& findings) {
    for (const model::Finding& finding : findings) {
        output.line(lineOf(finding));
        output.line(QStringLiteral("    ") + adviceOf(finding));
    }
}

QJsonArray json(const std::vector<model::Finding>& findings) {
    QJsonArray array;
    for (const model::Finding& finding : findings)
        array += QJsonObject{{"code", text(model::nameOf(finding.code))},
                             {"severity", nameOf(finding.severity)},
                             {"row", finding.row},
                             {"field", finding.field},
                             {"clause", finding.clause},
                             {"text", model::text::sentence(finding)},
                             {"advice", adviceOf(finding)}};
    return array;
}

Outcome outcomeOf(const std::vector<model::Finding>& findings) {
    return model::anyError(findings) ? Outcome::Wanting : Outcome::Good;
}

QJsonObject json(const crypto::Error& error) {
    return {{"code", text(crypto::nameOf(error.code))},
            {"text", sentenceOf(error)},
            {"clause", QString::fromStdString(error.clause)}};
}

} // namespace app::kualikctl
