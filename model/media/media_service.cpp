// SPDX-License-Identifier: Apache-2.0
#include "model/media/media_service.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include <QJsonObject>

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/media/pins.h"
#include "model/papers/paper_context.h"
#include "model/register/stored_names.h"
#include "model/rules/rules.h"
#include "token/profile.h"

namespace model {

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(500);

/** Formatting it makes it as good as one that was just received. */
bool isFormattedAnew(const MediumRecord& record) {
    return record.state == MediumState::Returned || record.state == MediumState::Failed;
}

/** Whether somebody's key is on it, or may be, or the medium is not to be trusted any more. */
bool isTaken(const MediumRecord& record) {
    switch (record.state) {
    case MediumState::Received:
        return false;
    case MediumState::Returned: // the former holder's key may be on it: it is formatted first
    case MediumState::Used:
    case MediumState::HandedOver:
    case MediumState::DueBack:
    case MediumState::Failed:
        return true;
    }
    return true;
}

/** Given to somebody and not back; a dead one, too. */
bool isWithHolder(const MediumRecord& record) {
    return record.state == MediumState::HandedOver || record.state == MediumState::DueBack ||
           (record.state == MediumState::Failed && !record.holderIin.isEmpty());
}

/** Media with keys of CAs, also of those that wait for their certificates. */
Result<QStringList> mediaOfCas(const Register& reg) {
    QStringList serials;
    KU_TRY(const auto authorities, reg.authorities().list());
    for (const CaGeneration& ca : authorities)
        if (!ca.tokenSerial.isEmpty()) serials += ca.tokenSerial; // else its key is elsewhere
    KU_TRY(const auto keys, reg.caKeys().unfinished());
    for (const CaKey& key : keys)
        serials += key.mediumSerial;
    return serials;
}

Error wrongState(const MediumRecord& record) {
    return {ErrorCode::WrongState,
            {"medium " + record.serial.toStdString(), std::string(storedName(record.state))}};
}

} // namespace

QString displayName(const token::Medium& medium) {
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(medium.serial),
                                         QString::fromStdString(medium.label));
}

QStringList typeNames(const token::Medium& medium) {
    if (!medium.type.isKnown()) return {};
    return {QString::fromStdString(medium.type.kk), QString::fromStdString(medium.type.ru),
            QString::fromStdString(medium.type.en)};
}

Result<std::vector<PresentMedium>> MediaService::present() const {
    KU_TRY(const auto media, m_desk->media.enumerate());
    KU_TRY(const QStringList ofCas, mediaOfCas(m_desk->reg()));
    std::vector<PresentMedium> present;
    for (const token::Medium& medium : media) {
        PresentMedium one{medium, {}, false, false};
        const QString serial = QString::fromStdString(medium.serial);
        KU_TRY(one.record, m_desk->reg().media().bySerial(serial));
        one.holdsCaKey = ofCas.contains(serial);
        one.isFree = medium.initialised && medium.userPinSet && !one.holdsCaKey &&
                     !medium.pinLocked && !medium.writeProtected &&
                     requireAllowedMedium(m_desk->session, medium) &&
                     !(one.record && isTaken(*one.record));
        present.push_back(std::move(one));
    }
    return present;
}

Result<std::optional<PresentMedium>> MediaService::free(const QStringList& except,
                                                        Id applicationId) const {
    const auto rank = [&](const PresentMedium& one) {
        const Id cameWith = one.record ? one.record->applicationId : 0;
        if (cameWith == 0) return 1;
        return cameWith == applicationId ? 0 : 2;
    };
    KU_TRY(const auto media, present());
    std::optional<PresentMedium> best;
    for (const PresentMedium& one : media)
        if (one.isFree && !except.contains(QString::fromStdString(one.medium.serial)) &&
            (!best || rank(one) < rank(*best)))
            best = one;
    return best;
}

Result<PresentMedium> MediaService::waitForFree(const QStringList& except, Job& job,
                                                Id applicationId) const {
    const Job::Stoppable stoppable(job);
    while (true) {
        KU_CHECK(job.checkpoint());
        KU_TRY(auto found, free(except, applicationId));
        if (found) return std::move(*found);
        job.progress(Step::WaitingForMedium);
        std::this_thread::sleep_for(pollInterval);
    }
}

/** A wrong PIN is recorded, never which one; the medium's answer is told, recorded or not. */
Status MediaService::told(const QString& serial, Status answer) {
    if (answer || answer.error().code != ErrorCode::PinIncorrect) return answer;
    auto transaction = m_desk->reg().begin();
    if (transaction)
        static_cast<void>(transaction->commit({QStringLiteral("medium.pin-wrong"), serial}));
    return answer;
}

Result<std::vector<Finding>> MediaService::login(const QString& serial, const Secret& pin,
                                                 bool confirmed) {
    const std::string name = serial.toStdString();
    const Status tried = told(serial, m_desk->media.login(name, pin, confirmed));
    if (!tried) {
        const auto ofCas = mediaOfCas(m_desk->reg());
        if (!ofCas || !ofCas->contains(serial)) return tried.error();
        return ofPin(tried.error(), WhichPin::Ca);
    }
    KU_TRY(const token::Medium medium, m_desk->media.info(name));
    std::vector<Finding> findings;
    if (!token::isFactoryPin(medium, pin)) return findings;
    KU_TRY(const QDate today, ClockGuard(m_desk->reg()).today());
    KU_TRY(const Rules* rules, rulesOn(today));
    findings.push_back(rules->finding(FindingCode::DefaultPin, {m_desk->session.training}, 0, {},
                                      {displayName(medium)}));
    return findings;
}

Status MediaService::logout(const QString& serial) {
    return m_desk->media.logout(serial.toStdString());
}

/** Formatting would destroy a CA's key, or somebody's. */
Status MediaService::mayFormat(const PresentMedium& one) const {
    if (one.holdsCaKey) return Error{ErrorCode::WrongState, {"medium", "holds-ca-key"}};
    if (one.record && isTaken(*one.record) && !isFormattedAnew(*one.record))
        return wrongState(*one.record);
    return done();
}

Status MediaService::mayPrepare(const token::Medium& medium, const Secret& soPin,
                                const Secret& userPin) const {
    KU_TRY(const auto media, present());
    for (const PresentMedium& one : media)
        if (one.medium.slot == medium.slot && one.medium.module == medium.module)
            KU_CHECK(mayFormat(one));
    const std::string name = medium.initialised ? medium.serial : std::to_string(medium.slot);
    if (medium.writeProtected) return Error{ErrorCode::MediumWriteProtected, {name}};
    KU_CHECK(ofPin(token::checkPinLength(medium.profile, soPin), WhichPin::Administrator));
    KU_CHECK(ofPin(token::checkPinLength(medium.profile, userPin), WhichPin::Holder));
    if (token::isFactoryPin(medium, userPin)) return Error{ErrorCode::PinIsFactory, {name}};
    return done();
}

/** The slot is the only name that a blank medium has. */
Result<QString> MediaService::labelFor(unsigned long slot) const {
    KU_TRY(QString whose, papers::trainingMarkOf(m_desk->session));
    if (whose.isEmpty()) {
        // Short enough for PKCS#11's 32 octets, which the authority's name is not.
        KU_TRY(const auto values, authorityValues(m_desk->session));
        whose = QString::fromStdString(values.at("stateBodiesFile")).toUpper();
    }
    return QStringLiteral("%1 %2").arg(whose).arg(slot);
}

/**
 * A software token gets another number when it is formatted; a device keeps its own. What has the
 * number of before is nowhere any more, and waits for nothing; blank as before, it still came with
 * the same letter.
 */
Status MediaService::renumbered(Transaction& transaction, const MediumRecord& before,
                                const QString& serial) {
    MediumStore media = m_desk->reg().media();
    KU_TRY(const Id medium, media.add(transaction, serial, before.kind));
    MediumEvent again{medium, MediumState::Received};
    if (before.state == MediumState::Received) again.applicationId = before.applicationId;
    KU_CHECK(media.record(transaction, again));
    if (before.state == MediumState::Failed) return done();
    MediumEvent gone{before.id, MediumState::Failed};
    gone.note = serial;
    return media.record(transaction, gone);
}

Result<QString> MediaService::prepare(const QString& module, unsigned long slot,
                                      const Secret& soPin, const Secret& userPin,
                                      const QString& label) {
    KU_TRY(const auto media, present());
    std::optional<MediumRecord> before;
    for (const PresentMedium& one : media) {
        if (one.medium.slot != slot || one.medium.module != module.toStdString()) continue;
        KU_CHECK(mayPrepare(one.medium, soPin, userPin));
        before = one.record;
    }
    const auto serial =
        m_desk->media.initToken(module.toStdString(), slot, soPin, label.toStdString());
    if (!serial) return ofPin(serial.error(), WhichPin::Administrator);
    KU_CHECK(ofSettingPin(m_desk->media.initPin(*serial, soPin, userPin)));
    const QString name = QString::fromStdString(*serial);
    KU_TRY(const auto known, m_desk->reg().media().bySerial(name));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    if (known && isFormattedAnew(*known))
        KU_CHECK(m_desk->reg().media().record(transaction, {known->id, MediumState::Received}));
    if (!known && before) KU_CHECK(renumbered(transaction, *before, name));
    KU_CHECK(transaction.commit({QStringLiteral("medium.prepared"), name}));
    return name;
}

Status MediaService::changePin(const QString& serial, const Secret& oldPin, const Secret& newPin) {
    KU_CHECK(told(serial, m_desk->media.setPin(serial.toStdString(), oldPin, newPin)));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    return transaction.commit({QStringLiteral("medium.pin-changed"), serial});
}

Status MediaService::mayReceive(const QString& asTyped, std::optional<MediumKind> kind,
                                Id applicationId) const {
    const QString serial = asTyped.trimmed();
    if (applicationId != 0) KU_CHECK(m_desk->reg().applications().byId(applicationId));
    KU_TRY(const auto known, m_desk->reg().media().bySerial(serial));
    if (!known) return done();
    const bool saysNew = (kind && *kind != known->kind) ||
                         (applicationId != 0 && applicationId != known->applicationId);
    if (known->state != MediumState::Received || !saysNew)
        return Error{ErrorCode::MediumKnown, {serial.toStdString()}};
    return done();
}

Status MediaService::received(const QString& asTyped, std::optional<MediumKind> kind,
                              Id applicationId) {
    const QString serial = asTyped.trimmed();
    KU_CHECK(mayReceive(serial, kind, applicationId));
    KU_TRY(const auto known, m_desk->reg().media().bySerial(serial));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    QJsonObject detail;
    MediumEvent event;
    event.state = MediumState::Received;
    event.applicationId = applicationId;
    if (known) {
        event.mediumId = known->id;
        event.kind = kind;
        if (applicationId == 0) event.applicationId = known->applicationId;
        detail = {{QStringLiteral("kindBefore"), wordOf(known->kind)},
                  {QStringLiteral("kind"), wordOf(kind.value_or(known->kind))},
                  {QStringLiteral("application"), static_cast<qint64>(event.applicationId)}};
    } else {
        KU_TRY(event.mediumId,
               m_desk->reg().media().add(transaction, serial, kind.value_or(MediumKind::UsbA)));
    }
    KU_CHECK(m_desk->reg().media().record(transaction, event));
    return transaction.commit({QStringLiteral("medium.received"), serial, detail});
}

Status MediaService::record(MediumEvent event, const QString& serial, const QString& act) {
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().media().record(transaction, event));
    QJsonObject detail;
    if (!event.note.isEmpty()) detail.insert(QStringLiteral("note"), event.note);
    return transaction.commit({act, serial, detail});
}

Result<std::optional<CertificateRecord>>
MediaService::validCertificateOn(const QString& asTyped) const {
    const QString serial = asTyped.trimmed();
    KU_TRY(const auto known, m_desk->reg().media().bySerial(serial));
    if (!known) return Error{ErrorCode::NotFound, {"medium", serial.toStdString()}};
    KU_TRY(const auto history, m_desk->reg().media().history(known->id));
    const auto last = std::find_if(history.rbegin(), history.rend(),
                                   [](const auto& one) { return one.event.issueId != 0; });
    if (last == history.rend()) return std::optional<CertificateRecord>();
    KU_TRY(auto certificate, m_desk->reg().certificates().byIssue(last->event.issueId));
    if (certificate && certificate->status != CertificateStatus::Valid) certificate.reset();
    return certificate;
}

Status MediaService::returned(const QString& asTyped, const QString& note) {
    const QString serial = asTyped.trimmed();
    KU_TRY(const auto known, m_desk->reg().media().bySerial(serial));
    if (!known) return Error{ErrorCode::NotFound, {"medium", serial.toStdString()}};
    if (!isWithHolder(*known)) return wrongState(*known);
    MediumEvent event{known->id, MediumState::Returned};
    event.note = note;
    return record(event, serial, QStringLiteral("medium.returned"));
}

/** An issue that waits for this medium is closed first: it says what becomes of its certificate. */
Status MediaService::requireNoOpenIssue(const QString& serial) const {
    KU_TRY(const auto known, m_desk->reg().media().bySerial(serial));
    if (!known || known->state != MediumState::Used) return done();
    KU_TRY(const auto history, m_desk->reg().media().history(known->id));
    if (history.empty() || history.back().event.issueId == 0) return done();
    KU_TRY(const Issue issue, m_desk->reg().issues().byId(history.back().event.issueId));
    if (issue.state > IssueState::Written) return done();
    return Error{ErrorCode::WrongState,
                 {"medium " + serial.toStdString(),
                  issue.state == IssueState::Written ? "at-desk" : "under-way"}};
}

Status MediaService::failed(const QString& asTyped, const QString& note, MediumFault fault) {
    const QString serial = asTyped.trimmed();
    KU_CHECK(requireNoOpenIssue(serial));
    KU_TRY(const auto known, m_desk->reg().media().bySerial(serial));
    if (!known) return Error{ErrorCode::NotFound, {"medium", serial.toStdString()}};
    const bool isLost = fault == MediumFault::Lost;
    if (known->state == MediumState::Failed && !(isLost && isWithHolder(*known)))
        return wrongState(*known);
    MediumEvent event{known->id, MediumState::Failed};
    event.note = note;
    if (!isLost && isWithHolder(*known)) {
        event.holderName = known->holderName;
        event.holderIin = known->holderIin;
        // What was asked back is still to come back, dead or alive.
        event.state = known->dueBack ? MediumState::DueBack : MediumState::Failed;
        event.dueBack = known->dueBack.value_or(QDate());
    }
    return record(event, serial,
                  isLost ? QStringLiteral("medium.lost") : QStringLiteral("medium.failed"));
}

} // namespace model
