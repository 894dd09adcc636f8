// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/kualikctl/desk.h"
#include "model/issuance/issuance_service.h"

namespace app::kualikctl {

/** --algorithm: by which generation of the state bodies' CA. */
Option algorithmOption();

/** The CA that signs, its medium logged in. */
Result<model::CaGeneration> signingCa(Context& context, model::Desk& desk);

/** An issue at its end, and how long the service took for it. */
struct TimedIssue {
    model::IssueReport report;
    qint64 milliseconds = 0;
};

/** Asks for the holder's medium's PIN and takes the issue to its end; the medium is logged out. */
Result<TimedIssue> issue(Context& context, model::Desk& desk, const model::IssuePlan& plan);
/** The same for an issue that was begun. */
Result<TimedIssue> resume(Context& context, model::Desk& desk, const model::Issue& begun);

void print(Output& output, const TimedIssue& issued);
/** As docs/json.md has "issued". */
QJsonObject json(const TimedIssue& issued);

} // namespace app::kualikctl
