// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/revocation_service.h"

#include <algorithm>
#include <tuple>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/revocation/letter_rows.h"
#include "model/rules/identifiers.h"

namespace model {

/** Until when media come back (para 25). */
struct RevocationService::ReturnTerm {
    QDate day;
    QString note; // "TermUnknown 2028": the day was not counted
};

namespace {

QString hexOf(const Bytes& bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

void checkTerms(const RevocationLetter& letter, const Today& today,
                const RevocationCheckContext& context, std::vector<Finding>& findings) {
    if (!letter.registered.isValid()) return;
    for (const TermRole role : {TermRole::Revocation, TermRole::MediumReturn}) {
        const Term& term = today.rules->term(role);
        const auto day = dueDate(term, letter.registered, *today.calendar);
        if (day) continue;
        const QString year = QString::fromStdString(day.error().arguments.front());
        Finding finding =
            today.rules->finding(FindingCode::TermUnknown, context.mode, 0, {}, {year});
        finding.clause = term.clause;
        findings.push_back(finding);
        return;
    }
}

std::vector<Finding> checkAll(const RevocationLetter& letter, const Today& today,
                              const RevocationCheckContext& context) {
    std::vector<Finding> findings = checkRevocation(letter, context);
    checkTerms(letter, today, context, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.row < b.row; });
    return findings;
}

/** A row that asks once more for what was revoked now has nothing left to be put right. */
void closeRepeated(RevocationReport& report) {
    std::erase_if(report.open, [&](const OpenRevocation& open) {
        const bool repeated =
            std::any_of(report.revoked.begin(), report.revoked.end(), [&](const RevokedRow& done) {
                return done.certificate.serial == open.row.serial && done.row.iin == open.row.iin;
            });
        if (!repeated) return false;
        report.closed.push_back(open.row);
        report.closed.back().state = RevocationRowState::RevokedOtherwise;
        return true;
    });
}

/** With its holder: handed over and not back, dead or alive, not on its way to another person. */
bool isOut(const MediumRecord& medium, const CertificateRecord& certificate) {
    switch (medium.state) {
    case MediumState::HandedOver:
    case MediumState::DueBack:
        return medium.holderIin.isEmpty() || medium.holderIin == certificate.iin;
    case MediumState::Received:
    case MediumState::Used: // at the desk: para 24 asks back what was given
    case MediumState::Returned:
        break;
    case MediumState::Failed: // dead, and with its holder as long as one is named
        return medium.holderIin == certificate.iin && !medium.holderIin.isEmpty();
    }
    return false;
}

QJsonObject detailOf(const RevocationLetter& letter, const std::vector<Finding>& findings,
                     Intake intake) {
    const auto codes = [&](Severity severity) {
        return QJsonArray::fromStringList(codesOf(findings, severity));
    };
    QJsonObject detail{{QStringLiteral("letterNumber"), letter.letterNumber},
                       {QStringLiteral("rows"), static_cast<int>(letter.rows.size())},
                       {QStringLiteral("warnings"), codes(Severity::Warning)}};
    if (intake == Intake::AsReceived) detail[QStringLiteral("errors")] = codes(Severity::Error);
    return detail;
}

QJsonObject detailOf(const RevocationLetter& letter, const std::vector<RevokedRow>& revoked) {
    QJsonArray certificates;
    for (const RevokedRow& done : revoked) {
        QJsonObject certificate{{QStringLiteral("row"), static_cast<qint64>(done.row.id)},
                                {QStringLiteral("serial"), hexOf(done.certificate.serial)},
                                {QStringLiteral("ground"), done.row.ground}};
        if (done.medium) certificate[QStringLiteral("mediumDueBack")] = done.medium->serial;
        certificates.append(certificate);
    }
    return {{QStringLiteral("letterNumber"), letter.letterNumber},
            {QStringLiteral("certificates"), certificates}};
}

} // namespace

Result<RevocationCheckContext> RevocationService::contextFor(const RevocationLetter& letter,
                                                             const Today& today, Job& job) const {
    RevocationCheckContext context{
        *today.rules, today.day, {m_session->training, CheckStage::Decision}, {}};
    const int total = static_cast<int>(letter.rows.size());
    int looked = 0;
    for (const RevocationRow& row : letter.rows) {
        KU_CHECK(job.checkpoint());
        const QString iin = plainDigits(row.iin);
        if (!iin.isEmpty() && !context.certificates.contains(iin)) {
            KU_TRY(context.certificates[iin], m_session->reg.certificates().ofPerson(iin));
        }
        job.progress(Step::Checking, ++looked, total);
    }
    return context;
}

Result<std::vector<Finding>> RevocationService::check(const RevocationLetter& letter) const {
    Job job;
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const RevocationCheckContext context, contextFor(letter, today, job));
    return checkAll(prepared(letter, context), today, context);
}

Result<Checked> RevocationService::add(const RevocationLetter& asGiven, Intake intake) {
    if (asGiven.mediaCount < 0) return Error{ErrorCode::BadArgument, {"mediaCount"}};
    Job job;
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const RevocationCheckContext context, contextFor(asGiven, today, job));
    const RevocationLetter letter = prepared(asGiven, context);
    Checked checked{checkAll(letter, today, context)};
    if (stops(checked.findings, intake)) return checked;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_TRY(const Id id, m_session->reg.revocations().addLetter(transaction, letter));
    KU_CHECK(transaction.commit({QStringLiteral("revocation.added"), revocationSubject(id),
                                 detailOf(letter, checked.findings, intake)}));
    checked.id = id;
    return checked;
}

Result<RevocationReport> RevocationService::revoke(Id letterId, RowsWithErrors rows, Job& job) {
    KU_CHECK(ClockGuard(m_session->reg).requireForSigning()); // the day enters a CRL
    KU_TRY(RevocationLetter letter, m_session->reg.revocations().letter(letterId));
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const RevocationCheckContext context, contextFor(letter, today, job));
    RevocationReport report;
    std::erase_if(letter.rows, [&](const RevocationRow& row) {
        if (row.state == RevocationRowState::Open) return false;
        report.closed.push_back(row);
        return true;
    });
    if (letter.rows.empty()) return report;
    const std::vector<Finding> findings = checkStored(letter, context);
    if (const auto errors = errorsOf(findings, 0))
        return Error{ErrorCode::FindingsStop, {std::to_string(errors)}};
    std::erase_if(letter.rows, [&](const RevocationRow& row) {
        if (errorsOf(findings, row.number) == 0) return false;
        report.open.push_back({row, findingsOf(findings, row.number)});
        return true;
    });
    if (!report.open.empty() && rows == RowsWithErrors::Stop) {
        report.held = std::move(letter.rows);
        return report;
    }
    if (letter.rows.empty()) return report;
    KU_TRY(const ReturnTerm term, returnTerm(letter.registered, today));
    KU_CHECK(job.checkpoint());
    KU_TRY(report.revoked, record(letter, context, term, job));
    closeRepeated(report);
    return report;
}

/** A calendar without the year does not hold a revocation up: then the earliest day it can be. */
Result<RevocationService::ReturnTerm> RevocationService::returnTerm(QDate registered,
                                                                    const Today& today) {
    const Term& term = today.rules->term(TermRole::MediumReturn);
    const auto counted = dueDate(term, registered, *today.calendar);
    if (counted) return ReturnTerm{*counted, {}};
    if (counted.error().code != ErrorCode::CalendarYearMissing) return counted.error();
    return ReturnTerm{registered.addDays(term.amount),
                      QStringLiteral("TermUnknown ") +
                          QString::fromStdString(counted.error().arguments.front())};
}

Result<std::vector<RevokedRow>> RevocationService::record(const RevocationLetter& letter,
                                                          const RevocationCheckContext& context,
                                                          const ReturnTerm& term, Job& job) {
    const int total = static_cast<int>(letter.rows.size());
    std::vector<RevokedRow> revoked;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    for (const RevocationRow& row : letter.rows) {
        const CertificateRecord* meant = meantBy(row, context);
        const RevocationGround* ground = context.rules.revocationGround(row.ground);
        KU_CHECK(revokeCertificate(m_session->reg, transaction, meant->id, *ground, row.id));
        RevokedRow& done = revoked.emplace_back(RevokedRow{row, {}});
        done.row.certificateId = meant->id;
        KU_TRY(done.certificate, m_session->reg.certificates().byId(meant->id));
        KU_TRY(done.medium, becomeDueBack(transaction, *meant, term));
        job.progress(Step::Recording, static_cast<int>(revoked.size()), total);
    }
    KU_CHECK(transaction.commit({QStringLiteral("certificate.revoked"),
                                 revocationSubject(letter.id), detailOf(letter, revoked)}));
    return revoked;
}

Result<std::optional<MediumRecord>>
RevocationService::becomeDueBack(Transaction& transaction, const CertificateRecord& certificate,
                                 const ReturnTerm& term) {
    const MediumStore media = m_session->reg.media();
    KU_TRY(const auto medium, media.bySerial(certificate.mediumSerial));
    if (!medium || !isOut(*medium, certificate)) return std::optional<MediumRecord>();
    // Due back for another certificate on it: the earlier day stands.
    if (medium->dueBack && *medium->dueBack <= term.day) return medium;
    MediumEvent event{medium->id, MediumState::DueBack, certificate.fullName, certificate.iin};
    event.issueId = certificate.issueId;
    event.dueBack = term.day;
    event.note = term.note;
    KU_CHECK(m_session->reg.media().record(transaction, event));
    return media.bySerial(certificate.mediumSerial);
}

Result<std::vector<DueRevocation>> RevocationService::due() const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(std::vector<RevocationLetter> letters, m_session->reg.revocations().pending());
    const Term& term = today.rules->term(TermRole::Revocation);
    std::vector<DueRevocation> waiting;
    for (RevocationLetter& letter : letters) {
        const auto day = dueDate(term, letter.registered, *today.calendar);
        if (!day && day.error().code != ErrorCode::CalendarYearMissing) return day.error();
        DueRevocation& due = waiting.emplace_back(DueRevocation{std::move(letter)});
        if (day) due.due = *day;
        due.overdue = day && *day < today.day;
    }
    const auto order = [](const DueRevocation& due) {
        return std::make_tuple(!due.overdue, !due.due, due.due.value_or(due.letter.registered),
                               due.letter.id);
    };
    std::sort(waiting.begin(), waiting.end(),
              [&](const DueRevocation& a, const DueRevocation& b) { return order(a) < order(b); });
    return waiting;
}

Status revokeCertificate(Register& reg, Transaction& transaction, Id certificateId,
                         const RevocationGround& ground, Id rowId) {
    KU_CHECK(reg.revocations().revoke(
        transaction, {certificateId, {}, transaction.now(), ground.id, ground.crlReason}, rowId));
    return done();
}

} // namespace model
