// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/certificate_draft.h"

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/certificates/detail_lines.h"
#include "model/issuance/certificate_values.h"
#include "model/rules/validity.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

/** Para 14: until when a certificate begun now is valid. */
Result<Time> endOfValidity(Time notBefore, const CaGeneration& ca, const Rules& rules) {
    const Time notAfter = yearsLater(notBefore, rules.validityYears);
    if (notAfter <= ca.notAfter) return notAfter;
    const auto text = [](Time time) {
        return civilDay(time, std::chrono::seconds(0)).toString(Qt::ISODate).toStdString();
    };
    return Error{ErrorCode::WouldOutliveCa,
                 {text(notAfter), text(ca.notAfter)},
                 {},
                 rules.validityClause.toStdString()};
}

/** What the row's certificate is built by, and of, with a stand-in for its key. */
struct Draft {
    profile::Profile structure;
    profile::CertificateInput input;
};

Result<Draft> draftFor(Desk& desk, const CaGeneration& ca, const EmployeeRow& row) {
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    KU_TRY(const Rules* rules, rulesOn(today));
    KU_TRY(const auto* structures, profiles());
    KU_TRY(auto structure, structures->find(userStructure(ca), today));
    KU_TRY(auto values, valuesUnder(desk.session, ca));
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    KU_TRY(auto input, certificateInput(ca, withRow(std::move(values), row, *rules),
                                        issuer.publicKeyInfo, desk.reg().now(), *rules));
    return Draft{std::move(structure), std::move(input)};
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Severity severityOf(profile::LintLevel level) {
    switch (level) {
    case profile::LintLevel::Error:
        return Severity::Error;
    case profile::LintLevel::Warning:
        return Severity::Warning;
    case profile::LintLevel::Notice:
        break;
    }
    return Severity::Notice;
}

StructureFinding findingOf(const profile::LintFinding& finding) {
    return {severityOf(finding.level), text(finding.code),  text(finding.place),
            text(finding.expected),    text(finding.found), text(finding.clause)};
}

} // namespace

Result<profile::CertificateInput> certificateInput(const CaGeneration& ca, profile::Values values,
                                                   Bytes publicKeyInfo, Time now,
                                                   const Rules& rules) {
    profile::CertificateInput input;
    input.values = std::move(values);
    KU_TRY(input.issuer, profile::issuerFacts(ca.certificate));
    input.publicKeyInfo = std::move(publicKeyInfo);
    input.serial = x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(input.publicKeyInfo));
    input.notBefore = now;
    KU_TRY(input.notAfter, endOfValidity(now, ca, rules));
    return input;
}

Result<profile::ClearedTbs> buildAndLint(const profile::Profile& structure,
                                         const profile::CertificateInput& input,
                                         const CaGeneration& ca, Job& job) {
    job.progress(Step::Building);
    KU_TRY(Bytes tbs, profile::buildCertificateTbs(structure, input));
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    job.progress(Step::Linting);
    return profile::clear(structure, std::move(tbs), {&issuer, input.values, {}, &input.values});
}

Result<profile::ClearedTbs> clearRecorded(const profile::Profile& structure, Bytes tbs,
                                          const CaGeneration& ca) {
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    return profile::clear(structure, std::move(tbs), {&issuer, {}});
}

Status requireCertifiable(Desk& desk, const CaGeneration& ca, const EmployeeRow& row) {
    KU_TRY(const Draft draft, draftFor(desk, ca, row));
    Job unseen; // these are no steps of the issue
    const auto cleared = buildAndLint(draft.structure, draft.input, ca, unseen);
    return cleared ? done() : Status(cleared.error());
}

Result<CertificatePreview> previewOf(const profile::Profile& structure,
                                     const profile::CertificateInput& input,
                                     const CaGeneration& ca) {
    KU_TRY(const Bytes tbs, profile::buildCertificateTbs(structure, input));
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    profile::LintContext context{&issuer, input.values, {}, &input.values};
    if (!input.subjectDer.empty()) context.subjectDer = &input.subjectDer;
    context.origin = profile::Origin::Ours;
    KU_TRY(const auto found, profile::lintTbs(structure, tbs, context));
    KU_TRY(const auto toSign, x509::Certificate::parseTbs(tbs));
    CertificatePreview preview;
    preview.structure = text(structure.id);
    preview.edition = text(structure.edition);
    preview.notBefore = input.notBefore;
    preview.notAfter = input.notAfter;
    preview.lines = linesOf(toSign);
    for (const profile::LintFinding& finding : found)
        preview.findings.push_back(findingOf(finding));
    return preview;
}

Result<CertificatePreview> previewCertificate(Desk& desk, const CaGeneration& ca,
                                              const EmployeeRow& row) {
    KU_TRY(const Draft draft, draftFor(desk, ca, row));
    return previewOf(draft.structure, draft.input, ca);
}

} // namespace model
