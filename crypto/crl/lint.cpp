// SPDX-License-Identifier: Apache-2.0
#include "crypto/crl/lint.h"

#include "crypto/profile/crl_stream_linter.h"
#include "crypto/profile/lint_report.h"

namespace crypto::crl {

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
    return findings;
}

} // namespace crypto::crl
