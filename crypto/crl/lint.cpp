// SPDX-License-Identifier: Apache-2.0
#include "crypto/crl/lint.h"

#include <algorithm>

#include "crypto/profile/crl_stream_linter.h"
#include "crypto/profile/lint_octets.h"
#include "crypto/profile/lint_report.h"

namespace crypto::crl {

namespace {

/** What the stream does not tell: where an entry is that a finding names, and what is behind it. */
Result<std::uint64_t> offsetOf(const profile::LintFinding& finding, const CrlView& list) {
    if (finding.code == "signatureAlgorithm.differs") return list.outerAlgorithmOffset();
    if (finding.offset != 0 || finding.code.rfind("entry.", 0) != 0) return finding.offset;
    const auto serial = fromHex(finding.place);
    if (!serial) return std::uint64_t{0};
    KU_TRY(const auto place, list.find(*serial));
    return place ? list.entryOffset(*place) : std::uint64_t{0};
}

Status addOctets(std::vector<profile::LintFinding>& findings, const CrlView& list) {
    for (profile::LintFinding& finding : findings) {
        KU_TRY(const std::uint64_t offset, offsetOf(finding, list));
        finding.offset = static_cast<std::size_t>(offset);
        if (offset == 0 || offset >= list.octets().size()) continue;
        const auto size =
            std::min<std::uint64_t>(profile::mostShownOctets, list.octets().size() - offset);
        KU_TRY(const Bytes octets, list.octets().read(offset, static_cast<std::size_t>(size)));
        finding.octets = profile::shownOctets(octets);
    }
    return done();
}

} // namespace

Result<std::vector<profile::LintFinding>> lint(const profile::Profile& profile, const CrlView& list,
                                               const profile::LintContext& context,
                                               const GoOn& goOn) {
    profile::CrlStreamLinter linter(profile, context, profile::SerialOrder::Any);
    std::uint64_t read = 0;
    KU_CHECK(list.eachPiece([&](ByteView piece) -> Status {
        if (goOn && !goOn(read)) return Error{ErrorCode::Cancelled};
        read += piece.size();
        return linter.take(piece);
    }));
    KU_TRY(auto findings, linter.finish());
    for (profile::LintFinding& finding : findings)
        if (finding.offset != 0) finding.offset += static_cast<std::size_t>(list.tbsOffset());
    KU_TRY(const auto twice, list.serialTwice());
    if (twice) {
        profile::LintReport report(profile);
        report.error("entry.twice", toHex(*twice), 0, "once", "twice");
        findings.push_back(report.take().front());
    }
    profile::compareOuter(findings, profile, list.head().innerAlgorithm,
                          list.head().outerAlgorithm);
    KU_CHECK(addOctets(findings, list));
    return findings;
}

} // namespace crypto::crl
