// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/check.h"

#include <algorithm>

#include "model/application/field_checks.h"
#include "model/rules/contact.h"
#include "model/rules/identifiers.h"
#include "model/rules/person_name.h"

namespace model {

namespace {

const QString formId = QStringLiteral("ucgo-7");

QString hexOf(const Bytes& bytes) {
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()))
                                   .toHex());
}

QString dateOf(Time time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .date()
        .toString(Qt::ISODate);
}

void checkLetter(const RevocationLetter& letter, QDate today, FieldChecks& checks) {
    checks.text(QStringLiteral("letterNumber"), letter.letterNumber);
    const auto day = [&](const QString& field, QDate date) {
        if (!date.isValid())
            checks.add(FindingCode::FieldMissing, field);
        else if (date > today)
            checks.add(FindingCode::DateInFuture, field, {date.toString(Qt::ISODate)});
    };
    day(QStringLiteral("letterDate"), letter.letterDate);
    day(QStringLiteral("registered"), letter.registered);
    if (letter.letterDate.isValid() && letter.registered.isValid() &&
        letter.letterDate > letter.registered)
        checks.add(
            FindingCode::LetterAfterReceipt, QStringLiteral("letterDate"),
            {letter.letterDate.toString(Qt::ISODate), letter.registered.toString(Qt::ISODate)});
    checks.text(QStringLiteral("stateBody"), letter.stateBody);
    checks.text(QStringLiteral("headName"), letter.headName);
    checks.text(QStringLiteral("executorName"), letter.executorName);
    checks.text(QStringLiteral("executorPhone"), letter.executorPhone);
    if (letter.rows.empty()) checks.add(FindingCode::NoRows, {});
}

/** IIN, how many, and which: the valid ones, where there are some. */
QStringList candidates(const RevocationRow& row,
                       const std::vector<CertificateRecord>& certificates) {
    const auto isValid = [](const CertificateRecord& record) {
        return record.status == CertificateStatus::Valid;
    };
    const bool anyValid = std::any_of(certificates.begin(), certificates.end(), isValid);
    QStringList names;
    for (const CertificateRecord& record : certificates) {
        if (anyValid && !isValid(record)) continue;
        const QString body = normalisedText(record.organization);
        names += body.isEmpty() ? hexOf(record.serial)
                                : QStringLiteral("%1 (%2)").arg(hexOf(record.serial), body);
    }
    return {row.iin, QString::number(names.size()), names.join(QStringLiteral(", "))};
}

/** Its BIN may have been taken from the certificate: then the names alone show a stranger's letter.
 */
void checkBody(const RevocationLetter& letter, const CertificateRecord& meant,
               const RevocationCheckContext& context, FieldChecks& checks) {
    const auto known = context.issuedFor.find(meant.id);
    const QString issuedFor = known == context.issuedFor.end() ? QString() : known->second;
    if (nameOfAnotherBody(letter.stateBody, meant, issuedFor))
        checks.add(FindingCode::BodyDiffers, QStringLiteral("stateBody"),
                   {letter.stateBody,
                    normalisedText(meant.organization.isEmpty() ? issuedFor : meant.organization)});
}

void checkCertificate(const RevocationLetter& letter, const RevocationRow& row,
                      const RevocationCheckContext& context, FieldChecks& checks) {
    const auto held = context.certificates.find(row.iin);
    const std::vector<CertificateRecord> certificates =
        held == context.certificates.end() ? std::vector<CertificateRecord>{} : held->second;
    const QString iin = QStringLiteral("iin");
    const CertificateRecord* meant = certificateMeant(row, certificates);
    if (!meant) {
        if (certificates.empty() || !row.serial.empty())
            checks.add(FindingCode::CertificateNotFound, iin, {row.iin});
        else
            checks.add(FindingCode::CertificateAmbiguous, iin, candidates(row, certificates));
        return;
    }
    switch (meant->status) {
    case CertificateStatus::Valid:
        break;
    case CertificateStatus::Expired:
        checks.add(FindingCode::CertificateExpired, iin,
                   {hexOf(meant->serial), dateOf(meant->notAfter)});
        break;
    case CertificateStatus::Revoked:
        checks.add(FindingCode::CertificateRevoked, iin, {hexOf(meant->serial)});
        break;
    }
    // Another body's letter does not revoke; a certificate of a body that is no more is named by
    // its serial number.
    if (row.serial.empty() && ofAnotherBody(row, *meant))
        checks.add(FindingCode::BinDiffers, QStringLiteral("bin"), {row.bin, meant->bin});
    else
        checkBody(letter, *meant, context, checks);
    const QString known = normalisedText(meant->fullName);
    if (!known.isEmpty() && !row.fullName.isEmpty() && !isSameName(known, row.fullName))
        checks.add(FindingCode::NameDiffers, QStringLiteral("fio"), {row.fullName, known});
}

/** Where the certificate cannot be told, what it would fill in need not be asked for, too. */
void dropUntold(const RevocationRow& row, std::vector<Finding>& findings) {
    const auto isUntold = [&](const Finding& finding) {
        return finding.row == row.number && (finding.code == FindingCode::CertificateAmbiguous ||
                                             finding.code == FindingCode::CertificateNotFound);
    };
    if (std::none_of(findings.begin(), findings.end(), isUntold)) return;
    std::erase_if(findings, [&](const Finding& finding) {
        return finding.row == row.number && finding.code == FindingCode::FieldMissing;
    });
}

void checkRow(const RevocationLetter& letter, const RevocationRow& row,
              const RevocationCheckContext& context, FieldChecks& checks) {
    if (checks.text(QStringLiteral("fio"), row.fullName)) {
        checks.length(QStringLiteral("fio"), row.fullName);
        checks.add(checkName(row.fullName, context.rules.names), QStringLiteral("fio"));
    }
    checks.identifiers(row.iin, row.bin, context.today);
    checks.text(QStringLiteral("organization"), row.organization);
    if (row.ground.isEmpty())
        checks.add(FindingCode::GroundMissing, QStringLiteral("ground"));
    else if (!context.rules.revocationGround(row.ground, AuthorityKind::StateBodies))
        checks.add(FindingCode::GroundUnknown, QStringLiteral("ground"), {row.ground});
    for (const RevocationRow& other : letter.rows)
        if (other.number < row.number && !row.iin.isEmpty() && other.iin == row.iin &&
            other.serial == row.serial) {
            checks.add(FindingCode::SamePersonTwice, QStringLiteral("iin"),
                       {QString::number(other.number)});
            break;
        }
    if (row.iin.isEmpty()) return;
    checkCertificate(letter, row, context, checks);
}

} // namespace

RevocationLetter normalised(RevocationLetter letter) {
    for (QString* text : {&letter.letterNumber, &letter.stateBody, &letter.headName,
                          &letter.executorName, &letter.executorPhone})
        *text = normalisedText(*text);
    for (RevocationRow& row : letter.rows) {
        row.fullName = normalisedText(row.fullName);
        row.organization = normalisedText(row.organization);
        row.iin = plainDigits(row.iin);
        row.bin = plainDigits(row.bin);
    }
    return letter;
}

std::vector<Finding> checkRevocation(const RevocationLetter& asGiven,
                                     const RevocationCheckContext& context) {
    const RevocationLetter letter = normalised(asGiven);
    std::vector<Finding> findings;
    FieldChecks ofLetter(context.rules, context.mode, formId, 0, findings);
    checkLetter(letter, context.today, ofLetter);
    for (const RevocationRow& row : letter.rows) {
        FieldChecks ofRow(context.rules, context.mode, formId, row.number, findings);
        checkRow(letter, row, context, ofRow);
        dropUntold(row, findings);
    }
    return findings;
}

/** Not its serial number, by which a certificate of another body would be named. */
RevocationRow completed(RevocationRow row, const std::vector<CertificateRecord>& certificates) {
    const CertificateRecord* meant = certificateMeant(row, certificates);
    if (!meant) return row; // the check says why there is none
    if (row.fullName.isEmpty()) row.fullName = meant->fullName;
    if (row.bin.isEmpty()) row.bin = meant->bin;
    if (row.organization.isEmpty()) row.organization = meant->organization;
    return row;
}

bool nameOfAnotherBody(const QString& stateBody, const CertificateRecord& certificate,
                       const QString& issuedFor) {
    if (stateBody.isEmpty() || (certificate.organization.isEmpty() && issuedFor.isEmpty()))
        return false;
    return !isSameName(stateBody, certificate.organization) && !isSameName(stateBody, issuedFor);
}

bool ofAnotherBody(const RevocationRow& row, const CertificateRecord& certificate) {
    return !row.bin.isEmpty() && !certificate.bin.isEmpty() && certificate.bin != row.bin;
}

const CertificateRecord* certificateMeant(const RevocationRow& row,
                                          const std::vector<CertificateRecord>& certificates) {
    if (!row.serial.empty()) {
        const auto it = std::find_if(
            certificates.begin(), certificates.end(),
            [&](const CertificateRecord& record) { return record.serial == row.serial; });
        return it == certificates.end() ? nullptr : &*it;
    }
    if (certificates.size() == 1) return &certificates.front();
    // Who works in two state bodies has a certificate of each (para 11 5)).
    const CertificateRecord* valid = nullptr;
    const CertificateRecord* ofThisBody = nullptr;
    int validCount = 0, ofThisBodyCount = 0;
    for (const CertificateRecord& record : certificates) {
        if (record.status != CertificateStatus::Valid) continue;
        valid = &record;
        ++validCount;
        if (record.bin != row.bin) continue;
        ofThisBody = &record;
        ++ofThisBodyCount;
    }
    if (ofThisBodyCount == 1) return ofThisBody;
    return validCount == 1 ? valid : nullptr;
}

} // namespace model
