// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/crl_stream_linter.h"

#include "crypto/asn1/writer.h"
#include "crypto/profile/lint_report.h"

namespace crypto::profile {

namespace {

constexpr std::size_t mostFindings = 1000;
constexpr std::size_t mostKinds = 64; // a reason each; invalidity dates make many

} // namespace

CrlStreamLinter::CrlStreamLinter(const Profile& profile, const LintContext& context,
                                 SerialOrder order)
    : m_profile(profile)
    , m_context(context)
    , m_order(order)
    , m_reader(*this)
    , m_digest(profile.algorithm) {}

Status CrlStreamLinter::take(ByteView piece) {
    m_octets += piece.size();
    if (m_order == SerialOrder::Ascending) m_digest.update(piece);
    Status taken = m_reader.take(piece);
    m_hasFailed = m_hasFailed || !taken;
    return taken;
}

Status CrlStreamLinter::head(ByteView elements) {
    // The rest comes behind the entries: what is wrong with the head alone is told then.
    const auto crl = x509::Crl::parseTbs(asn1::sequence({elements}));
    if (!crl) return crl.error();
    m_thisUpdate = crl->thisUpdate;
    return done();
}

Status CrlStreamLinter::entry(const asn1::Element& element) {
    KU_TRY(const auto view, x509::viewCrlEntry(element));
    ++m_entries;
    if (m_order == SerialOrder::Ascending) checkOrder(view.serial);
    if (isQuiet(view)) return done();
    return lintSlowly(element, view);
}

void CrlStreamLinter::checkOrder(ByteView serial) {
    if (m_entries > 1 && !x509::isLessSerial(m_lastSerial, serial)) {
        LintReport report(m_profile);
        if (x509::isLessSerial(serial, m_lastSerial))
            report.error("entry.order", toHex(serial), 0, "> " + toHex(m_lastSerial),
                         toHex(serial));
        else
            report.error("entry.twice", toHex(serial), 0, "once", "twice");
        keep(report.take());
    }
    m_lastSerial.assign(serial.begin(), serial.end());
}

/** Whether one with these extensions was linted before and nothing else can be wrong with it. */
bool CrlStreamLinter::isQuiet(const x509::CrlEntryView& entry) {
    if (entry.timeTag != asn1::tag::utcTime || entry.revokedAt > m_thisUpdate) return false;
    if (!m_context.carried.empty()) {
        m_sought.assign(entry.serial.begin(), entry.serial.end());
        if (m_context.carried.contains(m_sought)) return false;
    }
    return m_faultless.contains(textOf(entry.extensions));
}

Status CrlStreamLinter::lintSlowly(const asn1::Element& element, const x509::CrlEntryView& view) {
    KU_TRY(const x509::CrlEntry entry, x509::readCrlEntry(element));
    LintReport report(m_profile);
    lintTimeType(report, "Revocation Date", {view.timeTag, view.timeOffset, view.revokedAt});
    lintCrlEntry(report, m_profile, entry, m_thisUpdate, m_context);
    auto findings = report.take();
    if (findings.empty() && m_faultless.size() < mostKinds &&
        !m_context.carried.contains(entry.serial))
        m_faultless.emplace(textOf(view.extensions));
    keep(std::move(findings));
    return done();
}

void CrlStreamLinter::keep(std::vector<LintFinding> findings) {
    for (LintFinding& finding : findings) {
        if (finding.level == LintLevel::Error) ++m_entryErrors;
        if (m_findings.size() < mostFindings) m_findings.push_back(std::move(finding));
    }
}

Result<std::vector<LintFinding>> CrlStreamLinter::finish() {
    KU_CHECK(m_reader.finish());
    KU_TRY(auto findings, lintTbs(m_profile, m_reader.withoutEntries(), m_context));
    for (LintFinding& finding : findings)
        if (finding.offset != 0) finding.offset = m_reader.offsetInWhole(finding.offset);
    findings.insert(findings.end(), m_findings.begin(), m_findings.end());
    if (const auto empty = m_reader.emptyList()) {
        LintReport report(m_profile);
        lintEmptyList(report, *empty);
        findings.push_back(report.take().front());
    }
    return findings;
}

Result<ClearedCrl> CrlStreamLinter::clear() && {
    if (m_order != SerialOrder::Ascending)
        return Error{ErrorCode::Internal, {}, "a list of any order is not for signing"};
    if (m_hasFailed) return Error{ErrorCode::MalformedDer, {"TBSCertList"}, "refused before"};
    KU_TRY(const auto findings, finish());
    KU_CHECK(refuseErrors(m_profile, findings));
    if (m_entryErrors > 0) // none of them among those that were kept
        return Error{ErrorCode::LintRefused,
                     {m_profile.id, std::to_string(m_entryErrors)},
                     "entries",
                     m_profile.clause};
    KU_TRY(const x509::Crl crl, x509::Crl::parseTbs(m_reader.withoutEntries()));
    ClearedCrl cleared;
    cleared.m_algorithm = m_profile.algorithm;
    cleared.m_digest = m_digest.finish();
    cleared.m_octets = m_octets;
    cleared.m_entries = m_entries;
    cleared.m_number = crl.number();
    cleared.m_thisUpdate = crl.thisUpdate;
    cleared.m_nextUpdate = crl.nextUpdate.value_or(crl.thisUpdate);
    return cleared;
}

} // namespace crypto::profile
