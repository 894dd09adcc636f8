// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/application.h"
#include "model/register/store.h"

namespace model {

/** A row with the letter that it stands in. */
struct RowInLetter {
    Id applicationId = 0;
    QString letterNumber;
    QDate letterDate;
    QDate received;
    QString stateBody;
    EmployeeRow row;
};

/** Letters of appendix 1. Stored whole, once; decisions about rows are lines of their own. */
class ApplicationStore : public Store {
public:
    using Store::Store;

    /** The letter and all rows; refused rows are decided on afterwards. */
    Result<Id> add(Transaction& transaction, const Application& application);

    /**
     * Accepts or refuses a row. Accept takes category, mediumKind, regionCode, second and
     * secondProof of it; refuse takes refusalGround (required) and refusalNote. Until an issue
     * begins a later decision replaces the earlier one. RegisterRefused(row/being-issued).
     */
    Status accept(Transaction& transaction, const EmployeeRow& row);
    Status refuse(Transaction& transaction, const EmployeeRow& row);

    /** NotFound(application, id). Rows in the letter's order, with their states. */
    Result<Application> byId(Id id) const;
    /** Newest first, without rows. */
    Result<std::vector<Application>> list(int limit = 1000) const;
    Result<std::vector<Application>> byLetterNumber(const QString& letterNumber) const;
    /** NotFound(row, id). */
    Result<RowInLetter> row(Id rowId) const;
    /** Oldest letter first. */
    Result<std::vector<RowInLetter>> rowsInState(RowState state) const;

private:
    Status decide(Transaction& transaction, const EmployeeRow& row, const char* decision,
                  const QString& ground, const QString& note);
};

} // namespace model
