// SPDX-License-Identifier: Apache-2.0
#include "model/application/application_service.h"
#include "model/application/field_checks.h"
#include "model/application/head_changes.h"

namespace model {

namespace {

/** Rows that are still to be answered: a new day received moves their terms and their ages. */
std::vector<int> waitingRows(const Application& letter) {
    std::vector<int> numbers;
    for (const EmployeeRow& row : letter.rows)
        if (waitsForAnswer(row.state)) numbers.push_back(row.number);
    return numbers;
}

} // namespace

Result<Checked> ApplicationService::correctHead(const Application& corrected, const QString& why,
                                                const QString& whyAgain) {
    if (corrected.mediaCount < 0) return Error{ErrorCode::BadArgument, {"mediaCount"}};
    Register& reg = m_session->reg;
    KU_TRY(const Application before, reg.applications().byId(corrected.id));
    Application after = corrected;
    after.rows = before.rows;
    after = normalised(std::move(after));
    const auto changes = headChanges(before, after);
    if (changes.empty())
        return Error{ErrorCode::LetterSaysThat, {before.letterNumber.toStdString()}};
    const QString because = normalisedText(why);
    if (because.isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};

    // No person is looked up: what the register knows of them is the same with any head.
    Job job;
    KU_TRY(CheckContext context, contextFor({}, CheckStage::Intake, job));
    const std::vector<Finding> earlier = checkApplication(before, context);
    KU_TRY(const auto earlierDouble, registeredAlready(reg, before));
    KU_TRY(context.registered, registeredAlready(reg, after));
    Checked checked{headFindings(checkApplication(after, context), earlier, waitingRows(before))};
    // What was registered a second time on purpose needs no second reason.
    const QString again = normalisedText(whyAgain);
    const bool isKnown =
        earlierDouble && context.registered && earlierDouble->id == context.registered->id;
    if (isKnown || !again.isEmpty()) excuse(checked.findings, FindingCode::LetterRegistered);
    // Errors of rows do not stop: each row is checked once more before it is decided on and issued.
    if (stops(checked.findings, Intake::AsReceived)) return checked;

    QJsonObject detail = headDetail(changes, checked.findings, because);
    if (context.registered && !again.isEmpty()) {
        detail[QStringLiteral("registeredAs")] = static_cast<qint64>(context.registered->id);
        detail[QStringLiteral("again")] = again;
    }
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.applications().correctHead(transaction, after, because));
    KU_CHECK(transaction.commit({QStringLiteral("application.corrected"),
                                 QStringLiteral("application %1").arg(after.id), detail}));
    checked.id = after.id;
    return checked;
}

} // namespace model
