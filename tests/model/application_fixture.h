// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/application/application_service.h"
#include "tests/model/findings_text.h"
#include "tests/model/service_fixture.h"

namespace model::test {

/** A fixture with a letter that is stored already. */
struct StoredLetter : ServiceFixture {
    explicit StoredLetter(int rows = 2, const std::function<void(Application&)>& change = {},
                          Intake intake = Intake::Faultless) {
        Application letter = goodLetter(rows);
        if (change) change(letter);
        Job job;
        const Checked added = KU_OK(service.add(letter, intake, job));
        if (!added.id) qFatal("%s", qPrintable(listed(added.findings)));
        id = added.id;
        for (const EmployeeRow& row : stored().rows)
            rowIds.push_back(row.id);
    }
    Application stored() const { return KU_OK(reg->applications().byId(id)); }
    EmployeeRow row(int index = 0) const { return stored().rows.at(std::size_t(index)); }
    Id rowId(int index = 0) const { return rowIds.at(std::size_t(index)); }

    ApplicationService service{*session};
    Id id = 0;
    std::vector<Id> rowIds;
};

inline QString errorsOf(std::vector<Finding> findings) {
    std::erase_if(findings, [](const Finding& f) { return f.severity != Severity::Error; });
    return listed(findings);
}

/** Without notices: training numbers get one each. */
inline QString weighty(std::vector<Finding> findings) {
    std::erase_if(findings, [](const Finding& f) { return f.severity == Severity::Notice; });
    return listed(findings);
}

inline QString detailText(const QJsonObject& detail) {
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

inline const QString unreliable = QStringLiteral("ucgo.refuse.2");

} // namespace model::test
