// SPDX-License-Identifier: Apache-2.0
#include "model/application/head_changes.h"

#include <algorithm>

#include <QJsonArray>

namespace model {

namespace {

template <typename Letter>
std::vector<FieldChange> changesIn(const Letter& before, const Letter& after, const char* dayField,
                                   QDate Letter::*day) {
    std::vector<FieldChange> changes;
    const auto look = [&](const char* field, const QString& was, const QString& is) {
        if (was != is) changes.push_back({QLatin1String(field), was, is});
    };
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    look("letterNumber", before.letterNumber, after.letterNumber);
    look("letterDate", iso(before.letterDate), iso(after.letterDate));
    look(dayField, iso(before.*day), iso(after.*day));
    look("stateBody", before.stateBody, after.stateBody);
    look("headName", before.headName, after.headName);
    look("executorName", before.executorName, after.executorName);
    look("executorPhone", before.executorPhone, after.executorPhone);
    look("mediaCount", QString::number(before.mediaCount), QString::number(after.mediaCount));
    return changes;
}

} // namespace

std::vector<FieldChange> headChanges(const Application& before, const Application& after) {
    return changesIn(before, after, "received", &Application::received);
}

std::vector<FieldChange> headChanges(const RevocationLetter& before,
                                     const RevocationLetter& after) {
    return changesIn(before, after, "registered", &RevocationLetter::registered);
}

std::vector<Finding> headFindings(std::vector<Finding> after, const std::vector<Finding>& before,
                                  const std::vector<int>& waiting) {
    std::erase_if(after, [&](const Finding& finding) {
        if (finding.row == 0) return false;
        return std::find(waiting.begin(), waiting.end(), finding.row) == waiting.end() ||
               std::find(before.begin(), before.end(), finding) != before.end();
    });
    return after;
}

QJsonObject headDetail(const std::vector<FieldChange>& changes,
                       const std::vector<Finding>& findings, const QString& why) {
    QJsonObject before;
    QJsonObject after;
    for (const FieldChange& change : changes) {
        before[change.field] = change.before;
        after[change.field] = change.after;
    }
    return {
        {QStringLiteral("before"), before},
        {QStringLiteral("after"), after},
        {QStringLiteral("why"), why},
        {QStringLiteral("errors"), QJsonArray::fromStringList(codesOf(findings, Severity::Error))},
        {QStringLiteral("warnings"),
         QJsonArray::fromStringList(codesOf(findings, Severity::Warning))}};
}

} // namespace model
