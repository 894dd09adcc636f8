// SPDX-License-Identifier: Apache-2.0
#include "model/application/check.h"

#include <algorithm>

#include "model/application/field_checks.h"
#include "model/rules/contact.h"
#include "model/rules/identifiers.h"
#include "model/rules/person_name.h"
#include "model/rules/region.h"

namespace model {

namespace {

const QString formId = QStringLiteral("ucgo-1");

void checkLetterDates(const Application& application, QDate today, FieldChecks& checks) {
    const auto one = [&](const QString& field, QDate date) {
        if (!date.isValid())
            checks.add(FindingCode::FieldMissing, field);
        else if (date > today)
            checks.add(FindingCode::DateInFuture, field, {date.toString(Qt::ISODate)});
    };
    one(QStringLiteral("letterDate"), application.letterDate);
    one(QStringLiteral("received"), application.received);
    if (application.letterDate.isValid() && application.received.isValid() &&
        application.letterDate > application.received)
        checks.add(FindingCode::LetterAfterReceipt, QStringLiteral("letterDate"),
                   {application.letterDate.toString(Qt::ISODate),
                    application.received.toString(Qt::ISODate)});
}

void checkLetter(const Application& application, const CheckContext& context,
                 std::vector<Finding>& findings) {
    FieldChecks checks(context.rules, context.mode, formId, 0, findings);
    checks.text(QStringLiteral("letterNumber"), application.letterNumber);
    checkLetterDates(application, context.today, checks);
    if (checks.text(QStringLiteral("stateBody"), application.stateBody)) {
        const QString body = application.stateBody.toLower();
        for (const QString& word : context.rules.localExecutiveWords)
            if (body.contains(word)) {
                checks.add(FindingCode::LocalExecutiveBody, QStringLiteral("stateBody"));
                break;
            }
    }
    checks.text(QStringLiteral("headName"), application.headName);
    checks.text(QStringLiteral("executorName"), application.executorName);
    if (checks.text(QStringLiteral("executorPhone"), application.executorPhone))
        checks.add(readPhone(application.executorPhone, context.rules.phone).faults,
                   QStringLiteral("executorPhone"));
    if (context.registered)
        checks.add(FindingCode::LetterRegistered, QStringLiteral("letterNumber"),
                   {QString::number(context.registered->id),
                    context.registered->received.toString(Qt::ISODate), application.letterNumber,
                    application.letterDate.toString(Qt::ISODate)});
    const int rows = static_cast<int>(application.rows.size());
    if (rows == 0)
        checks.add(FindingCode::NoRows, {});
    else if (application.mediaCount != rows)
        checks.add(FindingCode::MediaCountDiffers, QStringLiteral("mediaCount"),
                   {QString::number(application.mediaCount), QString::number(rows)});
}

void checkPerson(const Application& application, const EmployeeRow& row,
                 const CheckContext& context, FieldChecks& checks) {
    const QString fio = QStringLiteral("fio");
    if (checks.text(fio, row.fullName)) {
        checks.add(checkName(row.fullName, context.rules.names), fio);
        const PersonName name = splitName(row.fullName);
        checks.length(fio, name.surname + u' ' + name.givenName, context.nameMark);
        checks.length(fio, name.patronymic);
    }
    std::optional<QDate> birthDate;
    checks.identifiers(row.iin, row.bin, context.today, &birthDate);
    if (!birthDate || !application.received.isValid() || *birthDate > context.today) return;
    // Para 11 4): the age on the day of the application, not on the day of issue.
    const int age = ageOn(*birthDate, application.received);
    if (age < context.rules.leastAge)
        checks.add(FindingCode::UnderAge, QStringLiteral("iin"),
                   {QString::number(age), QString::number(context.rules.leastAge)});
}

void checkRegion(const EmployeeRow& row, const CheckContext& context, FieldChecks& checks) {
    const QString field = QStringLiteral("region");
    const bool given = checks.text(field, row.region);
    if (!row.regionCode.isEmpty()) {
        if (!context.rules.region(row.regionCode))
            checks.add(FindingCode::RegionCodeUnknown, field, {row.regionCode});
        return;
    }
    if (!given) return;
    const RegionGuess guess = guessRegion(row.region, context.rules);
    if (!guess.region)
        checks.add(FindingCode::RegionUnknown, field, {row.region});
    else if (!guess.named)
        checks.add(FindingCode::RegionGuessed, field,
                   {guess.region->kk, guess.region->ru, guess.region->en});
}

void checkColumns(const Application& application, const EmployeeRow& row,
                  const CheckContext& context, FieldChecks& checks) {
    checkPerson(application, row, context, checks);
    checks.text(QStringLiteral("organization"), row.organization);
    checks.text(QStringLiteral("position"), row.position);
    checkRegion(row, context, checks);
    if (checks.text(QStringLiteral("email"), row.email))
        checks.add(readEmail(row.email, context.rules.email).faults, QStringLiteral("email"));
    if (checks.text(QStringLiteral("phone"), row.phone))
        checks.add(readMobile(row.phone, context.rules.phone).faults, QStringLiteral("phone"));
}

/** Para 11 5): a valid certificate stops the row unless an exception is chosen, and that shows. */
void checkSecondCertificate(const EmployeeRow& row, const PersonFacts& facts,
                            const CheckContext& context, FieldChecks& checks) {
    const QString iin = QStringLiteral("iin");
    const SecondCertificateGround* exception = context.rules.exception(row.second);
    if (facts.certificates.empty()) {
        if (exception) checks.add(FindingCode::ExceptionNotNeeded, iin);
        return;
    }
    if (!exception) {
        for (const ValidCertificate& certificate : facts.certificates)
            if (certificate.issueUnderWay != 0)
                checks.add(FindingCode::CertificateUnderWay, iin,
                           {certificate.serialHex, QString::number(certificate.issueUnderWay)});
            else
                checks.add(FindingCode::ValidCertificateExists, iin,
                           {certificate.serialHex, certificate.validUntil.toString(Qt::ISODate)});
        return;
    }
    const QStringList which{exception->kk, exception->ru, exception->en};
    checks.add(FindingCode::ExceptionRecorded, iin, which);
    if (exception->proofNeeded && row.secondProof.isEmpty())
        checks.add(FindingCode::ProofMissing, QStringLiteral("secondProof"), which);
    if (exception->typeCNeeded && row.mediumKind != MediumKind::TypeC)
        checks.add(FindingCode::ExceptionNeedsTypeC, iin, which);
    if (exception->otherBodyNeeded)
        for (const ValidCertificate& certificate : facts.certificates)
            if (certificate.bin == row.bin)
                checks.add(FindingCode::ExceptionSameBody, QStringLiteral("bin"),
                           {certificate.serialHex, certificate.bin});
    checks.length(QStringLiteral("secondProof"), row.secondProof);
}

/**
 * Our reading of "two, one of which has a Type-C connector": the second is not another plain one.
 * The exceptions of para 11 5) that name no connector are a way to it, and so is a first one that
 * goes back (para 25).
 */
void checkSecondPlain(const EmployeeRow& row, const PersonFacts& facts, const CheckContext& context,
                      FieldChecks& checks) {
    const SecondCertificateGround* exception =
        facts.certificates.empty() ? nullptr : context.rules.exception(row.second);
    if (exception && exception->typeCNeeded) return; // ExceptionNeedsTypeC says it
    Finding& found = checks.add(FindingCode::SecondMediumNotTypeC, QStringLiteral("iin"),
                                {facts.media.front().serial});
    const bool goesBack = std::all_of(facts.media.begin(), facts.media.end(),
                                      [](const HeldMedium& medium) { return medium.dueBack; });
    if (exception || goesBack) found.severity = Severity::Warning;
}

/** Para 4: at most two media a person, one of them Type-C. */
void checkMedia(const EmployeeRow& row, const PersonFacts& facts, const CheckContext& context,
                FieldChecks& checks) {
    const QString field = QStringLiteral("iin");
    const auto held = static_cast<int>(facts.media.size());
    if (held + 1 > context.rules.mostMedia) {
        checks.add(FindingCode::TooManyMedia, field,
                   {QString::number(held), QString::number(context.rules.mostMedia)});
        return;
    }
    QStringList typeC;
    for (const HeldMedium& medium : facts.media)
        if (medium.kind == MediumKind::TypeC) typeC += medium.serial;
    const bool wanted = row.mediumKind == MediumKind::TypeC;
    if (wanted && typeC.size() + 1 > context.rules.mostTypeC)
        checks.add(FindingCode::TypeCTaken, field, {typeC.join(QStringLiteral(", "))});
    if (!wanted && held > 0 && typeC.isEmpty()) checkSecondPlain(row, facts, context, checks);
}

void checkSamePerson(const Application& application, const EmployeeRow& row, FieldChecks& checks) {
    if (row.iin.isEmpty()) return;
    for (const EmployeeRow& other : application.rows)
        if (other.number < row.number && plainDigits(other.iin) == row.iin) {
            checks.add(FindingCode::SamePersonTwice, QStringLiteral("iin"),
                       {QString::number(other.number)});
            return;
        }
}

/** Both letters would end in a certificate, and para 11 5) has one a person. */
void checkOtherLetters(const Application& application, const PersonFacts& facts,
                       FieldChecks& checks) {
    for (const OpenRow& open : facts.openRows)
        if (open.applicationId != application.id)
            checks.add(FindingCode::PersonInOtherLetter, QStringLiteral("iin"),
                       {open.letterNumber, open.letterDate.toString(Qt::ISODate),
                        QString::number(open.applicationId), QString::number(open.number)});
}

void checkTerm(const Application& application, const EmployeeRow& row, const CheckContext& context,
               FieldChecks& checks) {
    if (!application.received.isValid()) return;
    const auto due = rowDueDate(row, application.received, context.rules, context.calendar);
    if (!due) {
        checks.add(FindingCode::TermUnknown, {},
                   {QString::fromStdString(due.error().arguments.front())});
        return;
    }
    if (*due < context.today)
        checks.add(FindingCode::TermOverdue, {}, {due->toString(Qt::ISODate)});
}

} // namespace

Application normalised(Application application) {
    for (QString* text : {&application.letterNumber, &application.stateBody, &application.headName,
                          &application.executorName, &application.executorPhone})
        *text = normalisedText(*text);
    for (EmployeeRow& row : application.rows)
        row = normalised(std::move(row));
    return application;
}

EmployeeRow normalised(EmployeeRow row) {
    for (QString* text : {&row.fullName, &row.organization, &row.position, &row.region, &row.email,
                          &row.phone, &row.secondProof})
        *text = normalisedText(*text);
    row.iin = plainDigits(row.iin);
    row.bin = plainDigits(row.bin);
    return row;
}

std::vector<Finding> checkApplication(const Application& application, const CheckContext& context) {
    std::vector<Finding> findings;
    const Application letter = normalised(application);
    checkLetter(letter, context, findings);
    for (const EmployeeRow& row : letter.rows) {
        const std::vector<Finding> found = checkRow(letter, row, context);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

std::vector<Finding> checkRow(const Application& application, const EmployeeRow& asGiven,
                              const CheckContext& context) {
    std::vector<Finding> findings;
    const EmployeeRow row = normalised(asGiven);
    FieldChecks checks(context.rules, context.mode, formId, row.number, findings);
    checkColumns(application, row, context, checks);
    checkSamePerson(application, row, checks);
    const auto known = context.persons.find(row.iin);
    const PersonFacts facts = known == context.persons.end() ? PersonFacts{} : known->second;
    checkSecondCertificate(row, facts, context, checks);
    checkMedia(row, facts, context, checks);
    checkOtherLetters(application, facts, checks);
    checkTerm(application, row, context, checks);
    return findings;
}

bool anyError(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

const Region* regionOf(const EmployeeRow& row, const Rules& rules) {
    if (!row.regionCode.isEmpty()) return rules.region(row.regionCode);
    return guessRegion(row.region, rules).region;
}

const Term& rowTerm(const EmployeeRow& row, const Rules& rules) {
    return rules.term(row.category == ServantCategory::Political ? TermRole::IssuePolitical
                                                                 : TermRole::IssueAdministrative);
}

Result<QDate> rowDueDate(const EmployeeRow& row, QDate received, const Rules& rules,
                         const Calendar& calendar) {
    return dueDate(rowTerm(row, rules), received, calendar);
}

} // namespace model
