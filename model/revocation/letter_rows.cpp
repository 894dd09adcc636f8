// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/letter_rows.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QJsonArray>
#include <QJsonObject>

#include "model/application/field_checks.h"
#include "model/domain/row_numbers.h"
#include "model/register/stored_names.h"
#include "model/revocation/revocation_service.h"

namespace model {

namespace {

Error wrongState(int number, std::string_view state) {
    return {ErrorCode::WrongState, {"row " + std::to_string(number), std::string(state)}};
}

/** The row that is to be put right or answered, as it stands now. */
Result<RevocationRow*> changeable(RevocationLetter& letter, int number) {
    const auto row = std::find_if(letter.rows.begin(), letter.rows.end(),
                                  [&](const RevocationRow& r) { return r.number == number; });
    if (row == letter.rows.end())
        return Error{ErrorCode::NotFound, {"row", std::to_string(number)}};
    if (row->state == RevocationRowState::Revoked)
        return wrongState(number, storedName(row->state));
    return &*row;
}

/** Rows that are done with do not stand in the way of this one. */
RevocationLetter withOpenRows(RevocationLetter letter, int number) {
    std::erase_if(letter.rows, [&](const RevocationRow& row) {
        return row.number != number && row.state != RevocationRowState::Open;
    });
    return letter;
}

/** What an act changes in a row, as it was and as it is. */
void noteChange(QJsonObject& detail, const RevocationRow& before, const RevocationRow& after) {
    QJsonObject was;
    QJsonObject is;
    const auto look = [&](const char* field, const QString& one, const QString& other) {
        if (one == other) return;
        was[QLatin1String(field)] = one;
        is[QLatin1String(field)] = other;
    };
    const auto hex = [](const Bytes& serial) {
        return QString::fromStdString(crypto::toHex(serial));
    };
    look("fio", before.fullName, after.fullName);
    look("iin", before.iin, after.iin);
    look("bin", before.bin, after.bin);
    look("organization", before.organization, after.organization);
    look("ground", before.ground, after.ground);
    look("serial", hex(before.serial), hex(after.serial));
    look("state", wordOf(before.state), wordOf(after.state));
    detail[QStringLiteral("row")] = after.number;
    detail[QStringLiteral("before")] = was;
    detail[QStringLiteral("after")] = is;
    detail[QStringLiteral("why")] = after.why;
}

void putRight(RevocationRow& row, const RevocationRow& values) {
    const bool another = values.iin != row.iin || values.bin != row.bin;
    const bool named = values.serial != row.serial;
    row.fullName = values.fullName;
    row.iin = values.iin;
    row.bin = values.bin;
    row.organization = values.organization;
    row.ground = values.ground;
    row.serial = another && !named ? Bytes() : values.serial;
}

} // namespace

QString revocationSubject(Id letterId) {
    return QStringLiteral("revocation letter %1").arg(letterId);
}

const CertificateRecord* meantBy(const RevocationRow& row, const RevocationCheckContext& context) {
    const auto known = context.certificates.find(row.iin);
    return known == context.certificates.end() ? nullptr : certificateMeant(row, known->second);
}

/**
 * As it is checked and stored: every row that means a certificate names it. Not one of another
 * body: its serial number stands there only where somebody wrote it (BinDiffers).
 */
RevocationLetter prepared(const RevocationLetter& asGiven, const RevocationCheckContext& context) {
    RevocationLetter letter = numbered(normalised(asGiven));
    for (RevocationRow& row : letter.rows) {
        const CertificateRecord* meant = meantBy(row, context);
        if (meant && !ofAnotherBody(row, *meant)) row.serial = meant->serial;
    }
    return letter;
}

std::vector<Finding> checkStored(const RevocationLetter& letter,
                                 const RevocationCheckContext& context) {
    std::vector<Finding> findings = checkRevocation(letter, context);
    for (const RevocationRow& row : letter.rows)
        if (row.serial.empty() && errorsOf(findings, row.number) == 0)
            findings.push_back(context.rules.finding(FindingCode::CertificateUnnamed, context.mode,
                                                     row.number, QStringLiteral("iin"), {row.iin}));
    return findings;
}

Result<std::optional<RegisteredLetter>> registeredAlready(const Register& reg,
                                                          const RevocationLetter& letter) {
    std::optional<RegisteredLetter> found;
    std::set<QString> bins;
    for (const RevocationRow& row : letter.rows)
        if (!row.bin.isEmpty()) bins.insert(row.bin);
    KU_TRY(const auto others, reg.revocations().byLetter(letter.letterNumber, letter.letterDate));
    for (const RevocationLetter& other : others) {
        if (other.id == letter.id) continue;
        if (isSameName(other.stateBody, letter.stateBody) ||
            std::any_of(other.rows.begin(), other.rows.end(),
                        [&](const RevocationRow& row) { return bins.contains(row.bin); }))
            found = RegisteredLetter{other.id, other.registered};
    }
    return found;
}

std::vector<Finding> findingsOf(const std::vector<Finding>& findings, int rowNumber) {
    std::vector<Finding> ofRow;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(ofRow),
                 [&](const Finding& finding) { return finding.row == rowNumber; });
    return ofRow;
}

std::ptrdiff_t errorsOf(const std::vector<Finding>& findings, int rowNumber) {
    return std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.row == rowNumber && finding.severity == Severity::Error;
    });
}

Result<Checked> RevocationService::correct(Id letterId, const RevocationRow& values,
                                           const QString& why) {
    const QString because = normalisedText(why);
    if (because.isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};
    KU_TRY(RevocationLetter letter, m_session->reg.revocations().letter(letterId));
    KU_TRY(RevocationRow* const found, changeable(letter, values.number));
    const RevocationRow before = *found;
    putRight(*found, values);
    Job job;
    KU_TRY(const Today today, todayOf(m_session->reg));
    letter = withOpenRows(normalised(std::move(letter)), values.number);
    KU_TRY(const RevocationCheckContext context, contextFor(letter, today, job));
    letter = prepared(letter, context);
    KU_TRY(RevocationRow* const row, changeable(letter, values.number));
    Checked checked{findingsOf(checkRevocation(letter, context), row->number)};
    if (anyError(checked.findings)) return checked;
    row->why = because;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.revocations().correct(transaction, *row));
    QJsonObject detail{{QStringLiteral("warnings"),
                        QJsonArray::fromStringList(codesOf(checked.findings, Severity::Warning))}};
    row->state = RevocationRowState::Open;
    noteChange(detail, before, *row);
    KU_CHECK(transaction.commit(
        {QStringLiteral("revocation.corrected"), revocationSubject(letterId), detail}));
    checked.id = row->id;
    return checked;
}

Status RevocationService::answer(Id letterId, int rowNumber, const QString& why, RowAnswer kind) {
    const QString because = normalisedText(why);
    if (because.isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};
    KU_TRY(RevocationLetter letter, m_session->reg.revocations().letter(letterId));
    KU_CHECK(changeable(letter, rowNumber));
    Job job;
    KU_TRY(const Today today, todayOf(m_session->reg));
    letter = withOpenRows(std::move(letter), rowNumber);
    KU_TRY(const RevocationCheckContext context, contextFor(letter, today, job));
    const auto findings = findingsOf(checkStored(letter, context), rowNumber);
    if (!anyError(findings) && kind != RowAnswer::Withdrawn)
        return wrongState(rowNumber, "revocable");
    KU_TRY(RevocationRow* const row, changeable(letter, rowNumber));
    const RevocationRow before = *row;
    row->why = because;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.revocations().answer(transaction, *row));
    row->state = RevocationRowState::Answered;
    QJsonObject detail{
        {QStringLiteral("errors"), QJsonArray::fromStringList(codesOf(findings, Severity::Error))}};
    noteChange(detail, before, *row);
    const QString act = kind == RowAnswer::Withdrawn ? QStringLiteral("revocation.withdrawn")
                                                     : QStringLiteral("revocation.answered");
    return transaction.commit({act, revocationSubject(letterId), detail});
}

} // namespace model
