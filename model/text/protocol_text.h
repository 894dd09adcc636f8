// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/papers/report.h"
#include "model/text/verdict_text.h"

/** What was checked and with what, in the language set: for the screen, the shell and the paper. */
namespace model::text {

/**
 * All that was checked, section by section: the object, the verdict and its reasons, each path,
 * each signature and time stamp, the structure, and what it was judged by.
 */
std::vector<papers::ReportSection> protocolSections(const VerifiedFile& verified,
                                                    std::chrono::seconds utcOffset);

/** The same as a paper; the operator and authority, where they are known, are of the context. */
papers::Report protocolPaper(const VerifiedFile& verified, const papers::Context& context,
                             std::chrono::seconds utcOffset);

} // namespace model::text
