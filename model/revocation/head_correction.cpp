// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "model/application/field_checks.h"
#include "model/application/head_changes.h"
#include "model/revocation/letter_rows.h"
#include "model/revocation/revocation_service.h"

namespace model {

namespace {

std::vector<int> openRows(const RevocationLetter& letter) {
    std::vector<int> numbers;
    for (const RevocationRow& row : letter.rows)
        if (row.state == RevocationRowState::Open) numbers.push_back(row.number);
    return numbers;
}

} // namespace

Result<Checked> RevocationService::correctHead(const RevocationLetter& corrected,
                                               const QString& why, const QString& whyAgain) {
    if (corrected.mediaCount < 0) return Error{ErrorCode::BadArgument, {"mediaCount"}};
    Register& reg = m_session->reg;
    KU_TRY(const RevocationLetter before, reg.revocations().letter(corrected.id));
    RevocationLetter after = corrected;
    after.rows = before.rows;
    after = normalised(std::move(after));
    const auto changes = headChanges(before, after);
    if (changes.empty())
        return Error{ErrorCode::LetterSaysThat, {before.letterNumber.toStdString()}};
    const QString because = normalisedText(why);
    if (because.isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};

    Job job;
    KU_TRY(const Today today, todayOf(reg));
    KU_TRY(const RevocationCheckContext context, contextFor(before, today, job));
    KU_TRY(const auto earlierDouble, registeredAlready(reg, before));
    KU_TRY(const auto known, registeredAlready(reg, after));
    // What was registered a second time on purpose needs no second reason.
    const QString again = normalisedText(whyAgain);
    const bool isKnown = earlierDouble && known && earlierDouble->id == known->id;
    const auto earlier = checkAll(before, today, context, {}, false);
    Checked checked{
        headFindings(checkAll(after, today, context, known, isKnown || !again.isEmpty()), earlier,
                     openRows(before))};
    // Errors of rows do not stop: each is checked once more before it is revoked.
    if (stops(checked.findings, Intake::AsReceived)) return checked;

    QJsonObject detail = headDetail(changes, checked.findings, because);
    if (known && !again.isEmpty()) {
        detail[QStringLiteral("registeredAs")] = static_cast<qint64>(known->id);
        detail[QStringLiteral("again")] = again;
    }
    KU_TRY(const ReturnTerm termBefore, returnTerm(before.registered, today));
    KU_TRY(const ReturnTerm term, returnTerm(after.registered, today));
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.revocations().correctHead(transaction, after, because));
    KU_TRY(const QStringList media, moveDueBack(transaction, before, termBefore.day, term));
    if (!media.isEmpty())
        detail[QStringLiteral("mediaDueBack")] = QJsonArray::fromStringList(media);
    KU_CHECK(transaction.commit(
        {QStringLiteral("revocation.head-corrected"), revocationSubject(after.id), detail}));
    checked.id = after.id;
    return checked;
}

/** One whose day was counted from another letter keeps it. */
Result<QStringList> RevocationService::moveDueBack(Transaction& transaction,
                                                   const RevocationLetter& letter, QDate dueBefore,
                                                   const ReturnTerm& term) {
    QStringList moved;
    if (dueBefore == term.day) return moved;
    MediumStore media = m_session->reg.media();
    for (const RevocationRow& row : letter.rows) {
        if (row.certificateId == 0) continue; // not revoked by this letter
        KU_TRY(const CertificateRecord certificate,
               m_session->reg.certificates().byId(row.certificateId));
        KU_TRY(const auto medium, media.bySerial(certificate.mediumSerial));
        if (!medium || medium->state != MediumState::DueBack || medium->dueBack != dueBefore)
            continue;
        MediumEvent event{medium->id, MediumState::DueBack, medium->holderName, medium->holderIin};
        event.issueId = certificate.issueId;
        event.dueBack = term.day;
        event.note = term.note;
        KU_CHECK(media.record(transaction, event));
        moved += medium->serial;
    }
    return moved;
}

} // namespace model
