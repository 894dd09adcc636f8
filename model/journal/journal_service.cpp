// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journal_service.h"

#include <algorithm>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/access/workplace_rules.h"
#include "model/application/check.h"
#include "model/application/field_checks.h"

namespace model {

/** What the register knows of an issue that is handed over. */
struct JournalService::Facts {
    Issue issue;
    RowInLetter row;
    CertificateRecord certificate;
    QDate issuedOn;
};

namespace {

const QString formId = QStringLiteral("ucgo-3");

QString subjectOf(const JournalLine& line) {
    return QStringLiteral("journal line %1").arg(line.number);
}

HandOver prepared(HandOver handOver, const QString& stateBody, QDate otherwise) {
    handOver.receiverName = normalisedText(handOver.receiverName);
    handOver.receiverDocument = normalisedText(handOver.receiverDocument);
    const bool byHand = handOver.channel == HandOverChannel::ByHand;
    handOver.notExecutor = byHand ? normalisedText(handOver.notExecutor) : QString();
    if (!byHand && handOver.receiverName.isEmpty()) handOver.receiverName = stateBody;
    if (!handOver.on.isValid()) handOver.on = otherwise;
    return handOver;
}

/** Para 4: by hand to the executor whom the letter names, who shows a document. */
void checkReceiver(const HandOver& handOver, const QString& executorName, FieldChecks& checks) {
    const QString name = QStringLiteral("receiverName");
    const QString document = QStringLiteral("receiverDocument");
    const bool named = checks.text(name, handOver.receiverName);
    if (handOver.channel != HandOverChannel::ByHand) {
        checks.length(document, handOver.receiverDocument);
        return;
    }
    const QString executor = normalisedText(executorName);
    if (named && !isSameName(handOver.receiverName, executor))
        checks.add(FindingCode::ReceiverNotExecutor, name, {handOver.receiverName, executor});
    checks.text(document, handOver.receiverDocument);
}

/** Somebody else than the executor receives a medium by a decision, never by a slip. */
void requireReason(const HandOver& handOver, std::vector<Finding>& findings) {
    if (!handOver.notExecutor.isEmpty()) return;
    for (Finding& finding : findings)
        if (finding.code == FindingCode::ReceiverNotExecutor) finding.severity = Severity::Error;
}

void checkDay(QDate on, QDate issuedOn, QDate today, FieldChecks& checks) {
    const QString field = QStringLiteral("handedOverOn");
    if (on > today) checks.add(FindingCode::DateInFuture, field, {on.toString(Qt::ISODate)});
    if (on < issuedOn)
        checks.add(FindingCode::HandOverBeforeIssue, field,
                   {on.toString(Qt::ISODate), issuedOn.toString(Qt::ISODate)});
}

void checkCertificate(const CertificateRecord& certificate, QDate validUntil, FieldChecks& checks) {
    const QString serial = QString::fromStdString(crypto::toHex(certificate.serial));
    switch (certificate.status) {
    case CertificateStatus::Valid:
        return;
    case CertificateStatus::Expired:
        checks.add(FindingCode::CertificateExpired, {}, {serial, validUntil.toString(Qt::ISODate)});
        return;
    case CertificateStatus::Revoked:
        checks.add(FindingCode::CertificateRevoked, {}, {serial});
        return;
    }
}

Error wrongState(std::string what, auto state) {
    return {ErrorCode::WrongState, {std::move(what), std::string(storedName(state))}};
}

Error notWaiting(const RowInLetter& row, IssueState state) {
    // Of an issue that ended the row says why.
    if (state > IssueState::HandedOver)
        return wrongState("certificate " + row.row.fullName.toStdString(), row.row.state);
    return wrongState("certificate " + row.row.fullName.toStdString(), state);
}

QJsonArray warningsOf(const std::vector<Finding>& findings) {
    return QJsonArray::fromStringList(codesOf(findings, Severity::Warning));
}

} // namespace

Result<JournalService::Facts> JournalService::factsOf(Id issueId) const {
    const Register& reg = m_session->reg;
    Facts facts;
    KU_TRY(facts.issue, reg.issues().byId(issueId));
    KU_TRY(facts.row, reg.applications().row(facts.issue.rowId));
    KU_TRY(const auto certificate, reg.certificates().byIssue(issueId));
    if (!certificate) return notWaiting(facts.row, facts.issue.state);
    facts.certificate = *certificate;
    KU_TRY(facts.issuedOn, ClockGuard(m_session->reg).dayOf(certificate->notBefore));
    return facts;
}

Result<JournalService::Facts> JournalService::factsAtDesk(Id issueId) const {
    KU_TRY(Facts facts, factsOf(issueId));
    if (facts.issue.state != IssueState::Written) return notWaiting(facts.row, facts.issue.state);
    return facts;
}

Result<std::vector<Finding>> JournalService::findingsOf(const HandOver& handOver,
                                                        const Facts& facts) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    std::vector<Finding> findings;
    FieldChecks checks(*today.rules, {m_session->training, CheckStage::Decision}, formId, 0,
                       findings);
    checkReceiver(handOver, facts.row.executorName, checks);
    checkDay(handOver.on, facts.issuedOn, today.day, checks);
    // A correction tells what happened; what became of the certificate later does not matter.
    if (facts.issue.state != IssueState::Written) return findings;
    requireReason(handOver, findings);
    KU_TRY(const QDate validUntil, ClockGuard(m_session->reg).dayOf(facts.certificate.notAfter));
    checkCertificate(facts.certificate, validUntil, checks);
    return findings;
}

Result<std::vector<Finding>> JournalService::check(const HandOver& asGiven) const {
    KU_TRY(const Facts facts, factsAtDesk(asGiven.issueId));
    KU_TRY(const QDate today, ClockGuard(m_session->reg).today());
    KU_TRY(auto findings, findingsOf(prepared(asGiven, facts.row.stateBody, today), facts));
    if (!anyError(findings)) KU_CHECK(mediumAtDesk(facts.issue.mediumSerial));
    return findings;
}

Result<JournalLine> JournalService::lineOf(const HandOver& handOver, const Facts& facts) const {
    JournalLine line;
    line.issueId = facts.issue.id;
    line.stateBody = facts.row.stateBody;
    line.letterNumber = facts.row.letterNumber;
    line.letterDate = facts.row.letterDate;
    line.userName = facts.row.row.fullName;
    line.issuedOn = facts.issuedOn;
    line.mediumSerial = facts.issue.mediumSerial;
    line.receiverName = handOver.receiverName;
    line.receiverDocument = handOver.receiverDocument;
    line.channel = handOver.channel;
    line.handedOverOn = handOver.on;
    // By post nobody can set a PIN at the hand-over: it goes as the operator made it.
    line.pinSetBy = PinSetter::Operator;
    if (handOver.channel == HandOverChannel::ByHand) {
        KU_TRY(line.pinSetBy, pinSetBy());
    }
    return line;
}

Result<HandedOver> JournalService::handOver(const HandOver& asGiven) {
    KU_TRY(const Facts facts, factsAtDesk(asGiven.issueId));
    KU_TRY(const QDate today, ClockGuard(m_session->reg).today());
    const HandOver handOver = prepared(asGiven, facts.row.stateBody, today);
    HandedOver answer;
    KU_TRY(answer.findings, findingsOf(handOver, facts));
    if (anyError(answer.findings)) return answer;
    KU_TRY(const MediumRecord medium, mediumAtDesk(facts.issue.mediumSerial));
    KU_TRY(JournalLine line, lineOf(handOver, facts));
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_TRY(line, record(transaction, facts, medium, line));
    QJsonObject detail{{QStringLiteral("row"), static_cast<qint64>(facts.row.row.id)},
                       {QStringLiteral("medium"), line.mediumSerial},
                       {QStringLiteral("channel"), wordOf(line.channel)},
                       {QStringLiteral("pinSetBy"), wordOf(line.pinSetBy)},
                       {QStringLiteral("warnings"), warningsOf(answer.findings)}};
    if (!handOver.notExecutor.isEmpty())
        detail.insert(QStringLiteral("notExecutor"), handOver.notExecutor);
    KU_CHECK(transaction.commit({QStringLiteral("journal.handed-over"), subjectOf(line), detail}));
    answer.line = std::move(line);
    return answer;
}

/** One that is on its way back, with its holder or gone is not handed over. */
Result<MediumRecord> JournalService::mediumAtDesk(const QString& serial) const {
    KU_TRY(const auto medium, m_session->reg.media().bySerial(serial));
    if (!medium) return Error{ErrorCode::NotFound, {"medium", serial.toStdString()}};
    if (medium->state == MediumState::Received || medium->state == MediumState::Used)
        return *medium;
    return wrongState("medium " + serial.toStdString(), medium->state);
}

Result<JournalLine> JournalService::record(Transaction& transaction, const Facts& facts,
                                           const MediumRecord& medium, const JournalLine& asMade) {
    Register& reg = m_session->reg;
    KU_TRY(JournalLine line, reg.journal().append(transaction, asMade));
    KU_CHECK(reg.issues().handedOver(transaction, facts.issue.id));
    MediumEvent event{medium.id, MediumState::HandedOver, facts.row.row.fullName,
                      facts.row.row.iin};
    event.issueId = facts.issue.id;
    KU_CHECK(reg.media().record(transaction, event));
    return line;
}

Result<JournalLine> JournalService::correct(Id lineId, const HandOver& asItWas,
                                            const QString& why) {
    const QString reason = normalisedText(why);
    if (reason.isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};
    KU_TRY(JournalLine line, m_session->reg.journal().byId(lineId));
    if (asItWas.issueId != 0 && asItWas.issueId != line.issueId)
        return Error{ErrorCode::BadArgument, {"other-issue"}};
    KU_TRY(const Facts facts, factsOf(line.issueId));
    const HandOver handOver = prepared(asItWas, line.stateBody, line.handedOverOn);
    KU_TRY(const auto findings, findingsOf(handOver, facts));
    if (const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding& f) {
            return f.severity == Severity::Error;
        }))
        return Error{ErrorCode::FindingsStop, {std::to_string(errors)}};
    const int correctedNumber = line.number;
    // The letter's head may have been put right since; a line that stands keeps what it said.
    line.stateBody = facts.row.stateBody;
    line.letterNumber = facts.row.letterNumber;
    line.letterDate = facts.row.letterDate;
    line.receiverName = handOver.receiverName;
    line.receiverDocument = handOver.receiverDocument;
    line.channel = handOver.channel;
    line.handedOverOn = handOver.on;
    line.corrects = lineId;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_TRY(line, m_session->reg.journal().append(transaction, line));
    KU_CHECK(transaction.commit({QStringLiteral("journal.corrected"),
                                 subjectOf(line),
                                 {{QStringLiteral("corrects"), correctedNumber},
                                  {QStringLiteral("why"), reason},
                                  {QStringLiteral("warnings"), warningsOf(findings)}}}));
    return line;
}

Result<std::vector<JournalLine>> JournalService::lines(QDate from, QDate to) const {
    return m_session->reg.journal().list(from, to);
}

Result<PinSetter> JournalService::pinSetBy() const {
    KU_TRY(const auto set, m_session->reg.settings().text(QLatin1String(settingPinSetBy)));
    if (!set) {
        KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
        return rules.pinSetBy;
    }
    const auto setter = fromStoredName<PinSetter>(set->toStdString());
    if (!setter)
        return Error{ErrorCode::RegisterDamaged,
                     {m_session->reg.path().toStdString()},
                     std::string("setting ") + settingPinSetBy};
    return *setter;
}

Status JournalService::setPinSetBy(PinSetter setter) {
    KU_TRY(Transaction transaction, m_session->reg.begin());
    auto settings = m_session->reg.settings();
    KU_CHECK(settings.set(transaction, QLatin1String(settingPinSetBy), wordOf(setter)));
    return transaction.commit({QStringLiteral("setting.changed"),
                               QLatin1String(settingPinSetBy),
                               {{QStringLiteral("value"), wordOf(setter)}}});
}

} // namespace model
