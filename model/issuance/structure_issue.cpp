// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_issue.h"

#include <algorithm>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/certificates/detail_lines.h"
#include "model/issuance/certificate_draft.h"
#include "model/issuance/free_medium.h"
#include "model/issuance/order_steps.h"
#include "model/issuance/structure_check.h"
#include "model/register/stored_names.h"
#include "model/revocation/revocation_service.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

constexpr std::size_t keyIdSize = 16;

Error wrongState(const StructureIssue& order) {
    return {ErrorCode::WrongState, {"order", std::string(storedName(order.state))}};
}

QString valueOf(const StructureValues& values, const char* name) {
    const auto found = values.find(name);
    return found == values.end() ? QString() : QString::fromStdString(found->second);
}

/** The certificate as it will be, before it is signed: what it says of its holder. */
struct Draft {
    StructureGround ground;
    profile::CertificateInput input;
    Bytes tbs;
    x509::Certificate toSign;
};

Result<Draft> draftOf(Desk& desk, const StructureOrder& order, const StructureValues& values,
                      const OrderKey& key) {
    Draft draft;
    KU_TRY(draft.ground, groundOf(desk, order.structure, order.caId));
    KU_TRY(draft.input, inputFor(desk, draft.ground, values, key, order.days));
    KU_TRY(draft.tbs, profile::buildCertificateTbs(draft.ground.structure, draft.input));
    KU_TRY(draft.toSign, x509::Certificate::parseTbs(draft.tbs));
    return draft;
}

/** What would be refused is refused while there is no key yet. */
Status requireClear(const Draft& draft) {
    KU_TRY(const auto issuer, x509::Certificate::parse(draft.ground.ca.certificate));
    const auto cleared =
        profile::clear(draft.ground.structure, draft.tbs, lintContext(issuer, draft.input));
    return cleared ? done() : Status(cleared.error());
}

/** Of a person the whole name; else what the certificate calls its owner. */
QString holderName(const StructureValues& values, const x509::Certificate& toSign) {
    QStringList parts;
    for (const char* part : {"surname", "givenName", "patronymic"})
        if (const QString value = valueOf(values, part); !value.isEmpty()) parts += value;
    if (parts.size() > 1) return parts.join(' ');
    return QString::fromStdString(x509::valueOf(toSign.subject, x509::oid::commonName));
}

StructureIssue issueOf(const StructureOrder& order, const OrderCheck& check, const OrderKey& key,
                       const Draft& draft) {
    StructureIssue issue;
    issue.caId = order.caId;
    issue.structure = draft.ground.structure.id;
    issue.edition = draft.ground.structure.edition;
    issue.source = key.source;
    issue.mediumSerial = key.mediumSerial;
    issue.file = key.file;
    issue.values = check.values;
    issue.days = order.days;
    issue.name = holderName(check.values, draft.toSign);
    issue.iin = valueOf(check.values, "iin");
    issue.bin = valueOf(check.values, "bin");
    issue.organization = valueOf(check.values, "organisation");
    return issue;
}

/** From now on the medium is this order's. */
Status reserve(Register& reg, Transaction& transaction, const StructureIssue& issue) {
    KU_TRY(const auto known, reg.media().bySerial(issue.mediumSerial));
    MediumEvent event;
    event.state = MediumState::Used;
    event.holderName = issue.name;
    event.holderIin = issue.iin;
    event.mediumId = known ? known->id : 0;
    if (!known) {
        KU_TRY(event.mediumId, reg.media().add(transaction, issue.mediumSerial, MediumKind::UsbA));
    }
    return reg.media().record(transaction, event);
}

AuditEntry entryOf(const QString& act, const StructureIssue& issue) {
    AuditEntry made{act, QStringLiteral("order %1").arg(issue.id)};
    made.detail.insert(QStringLiteral("structure"), QString::fromStdString(issue.structure));
    made.detail.insert(QStringLiteral("source"), issue.source);
    made.detail.insert(QStringLiteral("name"), issue.name);
    return made;
}

Result<Id> begin(Desk& desk, StructureIssue issue, const OrderCheck& check) {
    if (!issue.mediumSerial.isEmpty()) {
        KU_TRY(issue.keyId, desk.random.bytes(keyIdSize));
    }
    KU_TRY(Transaction transaction, desk.reg().begin());
    KU_TRY(issue.id, desk.reg().structureIssues().begin(transaction, issue));
    if (!issue.mediumSerial.isEmpty()) KU_CHECK(reserve(desk.reg(), transaction, issue));
    AuditEntry made = entryOf(QStringLiteral("order.begun"), issue);
    made.detail.insert(QStringLiteral("ca"), static_cast<qint64>(issue.caId));
    made.detail.insert(QStringLiteral("warnings"),
                       QJsonArray::fromStringList(codesOf(check.findings, Severity::Warning)));
    KU_CHECK(transaction.commit(made));
    return issue.id;
}

/** A key file is delivered by whoever writes it. */
OrderState goalOf(const StructureIssue& order) {
    return order.source == QStringLiteral("key-file") ? OrderState::Signed : OrderState::Delivered;
}

Status failMedium(Register& reg, Transaction& transaction, const StructureIssue& order,
                  const QString& note) {
    if (order.mediumSerial.isEmpty()) return done();
    KU_TRY(const auto known, reg.media().bySerial(order.mediumSerial));
    if (!known) return Error{ErrorCode::NotFound, {"medium", order.mediumSerial.toStdString()}};
    MediumEvent event;
    event.mediumId = known->id;
    event.state = MediumState::Failed;
    event.note = note;
    return reg.media().record(transaction, event);
}

} // namespace

Result<std::vector<StructureOffer>> StructureIssueService::allStructures() const {
    KU_TRY(const QDate today, ClockGuard(m_desk->reg()).today());
    KU_TRY(const auto* structures, profiles());
    std::vector<StructureOffer> offers;
    for (const std::string& id : structures->ids()) {
        const auto structure = structures->find(id, today);
        if (!structure || structure->kind != profile::Kind::Certificate) continue;
        const bool isRoots = structure->isCa() && structure->authority == "nko" &&
                             structure->id.find("root") != std::string::npos;
        if (!isRoots) offers.push_back(offerOf(*structure)); // a root signs itself
    }
    return offers;
}

Result<std::vector<StructureOffer>>
StructureIssueService::structuresOf(const CaGeneration& ca) const {
    KU_TRY(const auto all, allStructures());
    std::vector<StructureOffer> offers;
    for (const StructureOffer& offer : all) {
        KU_TRY(const auto ground, groundOf(*m_desk, offer.id, ca.id));
        if (issuesBy(ca, ground.structure, ground.known)) offers.push_back(offer);
    }
    return offers;
}

Result<std::vector<CaGeneration>>
StructureIssueService::casFor(const std::string& structure) const {
    KU_TRY(const auto all, m_desk->reg().authorities().list());
    std::vector<CaGeneration> found;
    for (const CaGeneration& ca : all) {
        KU_TRY(const auto ground, groundOf(*m_desk, structure, ca.id));
        if (ca.active && issuesBy(ca, ground.structure, ground.known))
            found.insert(found.begin(), ca);
    }
    return found;
}

Result<std::vector<FormField>> StructureIssueService::fieldsOf(const std::string& structure) const {
    KU_TRY(const QDate today, ClockGuard(m_desk->reg()).today());
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const auto found, structures->find(structure, today));
    KU_TRY(const auto known, authorityValues(m_desk->session));
    return formOf(found, known);
}

Result<OrderCheck> StructureIssueService::check(const StructureOrder& order) const {
    return checkOrder(*m_desk, order);
}

Result<CertificatePreview> StructureIssueService::preview(const StructureOrder& order) const {
    KU_TRY(const OrderCheck checked, check(order));
    KU_TRY(const OrderKey key, readKey(order.key));
    KU_TRY(const Draft draft, draftOf(*m_desk, order, checked.values, key));
    return previewOf(draft.ground.structure, draft.input, draft.ground.ca);
}

Result<StructureReport> StructureIssueService::issue(const StructureOrder& order, Job& job) {
    job.progress(Step::Checking);
    KU_TRY(const OrderCheck checked, check(order));
    for (const Finding& one : checked.findings) // an error of its own: nothing in the form mends it
        if (one.code == FindingCode::KeyCertified)
            return Error{ErrorCode::KeyAlreadyCertified, {one.arguments.first().toStdString()}};
    const auto errors =
        std::count_if(checked.findings.begin(), checked.findings.end(),
                      [](const Finding& one) { return one.severity == Severity::Error; });
    if (errors > 0) return Error{ErrorCode::FindingsStop, {std::to_string(errors)}};
    // All that would stop it later is asked for before a key is made for nothing.
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_TRY(const OrderKey key, readKey(order.key));
    KU_TRY(const Draft draft, draftOf(*m_desk, order, checked.values, key));
    KU_CHECK(requireClear(draft));
    KU_CHECK(requireCaKey(*m_desk, draft.ground.ca));
    if (!key.mediumSerial.isEmpty()) KU_CHECK(requireFree(*m_desk, key.mediumSerial));
    KU_CHECK(job.checkpoint());
    KU_TRY(const Id id, begin(*m_desk, issueOf(order, checked, key, draft), checked));
    KU_TRY(OrderSteps steps, OrderSteps::of(*m_desk, id, key.signer));
    KU_CHECK(steps.takeTo(goalOf(steps.order()), job));
    KU_TRY(StructureReport made, report(id));
    made.findings = checked.findings;
    return made;
}

Result<StructureReport> StructureIssueService::resume(Id orderId, Job& job) {
    KU_TRY(OrderSteps steps, OrderSteps::of(*m_desk, orderId));
    if (steps.order().state > OrderState::Delivered) return wrongState(steps.order());
    const OrderState goal = goalOf(steps.order());
    if (steps.order().state < goal) KU_CHECK(steps.takeTo(goal, job));
    return report(orderId);
}

Result<StructureReport> StructureIssueService::delivered(Id orderId) {
    KU_TRY(const StructureIssue order, m_desk->reg().structureIssues().byId(orderId));
    if (order.state != OrderState::Signed || goalOf(order) != OrderState::Signed)
        return wrongState(order);
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(requireUnrevoked(m_desk->reg(), order));
    KU_CHECK(m_desk->reg().structureIssues().delivered(transaction, orderId));
    KU_CHECK(transaction.commit(entryOf(QStringLiteral("order.delivered"), order)));
    return report(orderId);
}

Result<StructureReport> StructureIssueService::close(Id orderId, const QString& groundId,
                                                     const QString& note, Job& job,
                                                     std::optional<OrderState> seen) {
    KU_TRY(const QDate today, ClockGuard(m_desk->reg()).today());
    KU_TRY(const Rules* rules, rulesOn(today));
    KU_TRY(OrderSteps steps, OrderSteps::of(*m_desk, orderId));
    if (steps.order().state >= OrderState::Delivered) return wrongState(steps.order());
    if (seen && steps.order().state != *seen) return wrongState(steps.order());
    KU_TRY(const CaGeneration ca, m_desk->reg().authorities().byId(steps.order().caId));
    const RevocationGround* ground = rules->revocationGround(groundId, ca.authority);
    if (!ground) return Error{ErrorCode::NotFound, {"revocation-ground", groundId.toStdString()}};
    // What was recorded for signing ends in a certificate: a list of revoked ones can name it. Only
    // where its CA does not sign now, or the linter refuses it, is it given up unsigned: its serial
    // and key stay taken.
    if (steps.order().state == OrderState::Recorded)
        if (const Status taken = steps.takeTo(OrderState::Signed, job);
            !taken && taken.error().code != ErrorCode::CaNotUsable &&
            taken.error().code != ErrorCode::LintRefused)
            return taken.error();
    const StructureIssue order = steps.order();
    const bool isSigned = order.state == OrderState::Signed;
    if (isSigned) KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    if (isSigned) {
        KU_TRY(const auto earlier, m_desk->reg().revocations().ofCertificate(order.certificateId));
        if (!earlier)
            KU_CHECK(revokeCertificate(m_desk->reg(), transaction, order.certificateId, *ground));
        KU_CHECK(m_desk->reg().structureIssues().revoked(transaction, orderId, note));
    } else {
        KU_CHECK(m_desk->reg().structureIssues().abandoned(transaction, orderId, note));
    }
    KU_CHECK(failMedium(m_desk->reg(), transaction, order, note));
    AuditEntry made = entryOf(
        isSigned ? QStringLiteral("order.revoked") : QStringLiteral("order.abandoned"), order);
    made.detail.insert(QStringLiteral("note"), note);
    if (isSigned) made.detail.insert(QStringLiteral("ground"), ground->id);
    KU_CHECK(transaction.commit(made));
    return report(orderId);
}

Result<std::vector<StructureReport>> StructureIssueService::unfinished() const {
    KU_TRY(const auto orders, m_desk->reg().structureIssues().unfinished());
    std::vector<StructureReport> reports;
    for (const StructureIssue& order : orders) {
        KU_TRY(auto one, report(order.id));
        reports.push_back(std::move(one));
    }
    return reports;
}

Result<StructureReport> StructureIssueService::report(Id orderId) const {
    StructureReport made;
    KU_TRY(made.issue, m_desk->reg().structureIssues().byId(orderId));
    if (made.issue.certificateId != 0) {
        KU_TRY(made.certificate, m_desk->reg().certificates().der(made.issue.certificateId));
    }
    return made;
}

} // namespace model
