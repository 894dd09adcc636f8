// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "model/domain/finding.h"
#include "model/rules/fault.h"
#include "model/rules/rules.h"

namespace model {

/** Collects the findings of one table row (or, row 0, of the letter) of one form. */
class FieldChecks {
public:
    FieldChecks(const Rules& rules, CheckMode mode, const QString& form, int row,
                std::vector<Finding>& findings);

    /** The finding as it stands in the list, until the next one is added. */
    Finding& add(FindingCode code, const QString& field, const QStringList& arguments = {});
    void add(const Faults& faults, const QString& field);

    /** FieldMissing and TooLong by the field's rule; true where there is something to look at. */
    bool text(const QString& field, const QString& value);

    /** TooLong by the same rule for a part of the field, which leaves room for what follows it. */
    void length(const QString& field, const QString& value, const QString& followedBy = {});

    /** The columns that both forms have. */
    void identifiers(const QString& iin, const QString& bin, QDate today,
                     std::optional<QDate>* birthDate = nullptr);

private:
    const Rules& m_rules;
    CheckMode m_mode;
    QString m_form;
    QString m_formClause; // for what stands in no field
    int m_row;
    std::vector<Finding>& m_findings;
};

/** What the operator goes on with on purpose is recorded as a warning is. */
void excuse(std::vector<Finding>& findings, FindingCode code);

/** NFC, trimmed, runs of blanks collapsed, format characters (BOM, soft hyphen) dropped. */
QString normalisedText(const QString& text);

/** Two spellings of one body's or person's name: blanks and capital letters do not matter. */
bool isSameName(const QString& one, const QString& other);

} // namespace model
