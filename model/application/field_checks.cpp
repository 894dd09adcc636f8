// SPDX-License-Identifier: Apache-2.0
#include "model/application/field_checks.h"

#include "model/rules/identifiers.h"

namespace model {

FieldChecks::FieldChecks(const Rules& rules, CheckMode mode, const QString& form, int row,
                         std::vector<Finding>& findings)
    : m_rules(rules)
    , m_mode(mode)
    , m_form(form)
    , m_row(row)
    , m_findings(findings) {
    if (const FieldRule* first = rules.field(form, QStringLiteral("letterNumber")))
        m_formClause = first->clause;
}

Finding& FieldChecks::add(FindingCode code, const QString& field, const QStringList& arguments) {
    Finding finding = m_rules.finding(code, m_mode, m_row, field, arguments);
    // Where no paragraph speaks of it, it is the form that asks: the field's own place there.
    const FieldRule* rule = m_rules.field(m_form, field);
    if (code == FindingCode::FieldMissing || finding.clause.isEmpty())
        finding.clause = rule ? rule->clause : m_formClause;
    if (rule && code == FindingCode::TooLong) finding.clause = rule->lengthClause;
    m_findings.push_back(finding);
    return m_findings.back();
}

void FieldChecks::add(const Faults& faults, const QString& field) {
    for (const Fault& fault : faults)
        add(fault.code, field, fault.arguments);
}

bool FieldChecks::text(const QString& field, const QString& value) {
    const FieldRule* rule = m_rules.field(m_form, field);
    if (value.isEmpty()) {
        if (rule && rule->required) add(FindingCode::FieldMissing, field);
        return false;
    }
    // The name's limit is that of two attributes, each judged for itself by length().
    if (field != QLatin1String("fio")) length(field, value);
    return true;
}

void FieldChecks::length(const QString& field, const QString& value, const QString& followedBy) {
    const FieldRule* rule = m_rules.field(m_form, field);
    if (!rule || rule->mostCharacters == 0) return;
    // X.520 bounds count characters: a pair of surrogates is one.
    const qsizetype characters = value.toUcs4().size();
    const qsizetype most = rule->mostCharacters - followedBy.toUcs4().size();
    if (characters > most)
        add(FindingCode::TooLong, field, {QString::number(characters), QString::number(most)});
}

void FieldChecks::identifiers(const QString& iin, const QString& bin, QDate today,
                              std::optional<QDate>* birthDate) {
    if (text(QStringLiteral("iin"), iin)) {
        const IinReading reading = readIin(iin, m_rules.identifiers, today);
        add(reading.faults, QStringLiteral("iin"));
        if (birthDate) *birthDate = reading.birthDate;
    }
    if (text(QStringLiteral("bin"), bin))
        add(checkBin(bin, m_rules.identifiers), QStringLiteral("bin"));
}

void excuse(std::vector<Finding>& findings, FindingCode code) {
    for (Finding& finding : findings)
        if (finding.code == code) finding.severity = Severity::Warning;
}

QString normalisedText(const QString& text) {
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        if (c.category() != QChar::Other_Format) kept += c;
    return kept.simplified();
}

bool isSameName(const QString& one, const QString& other) {
    return normalisedText(one).toCaseFolded() == normalisedText(other).toCaseFolded();
}

} // namespace model
