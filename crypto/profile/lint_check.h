// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/lint_report.h"

/** Private to the linter's files: one extension beside its row. */
namespace crypto::profile {

struct Check {
    LintReport& report;
    const ExtensionRule& rule;
    const x509::Extension& found;
    const x509::Certificate* subject;
    const LintContext& context;

    void fail(const char* code, std::string expected, std::string was) const {
        report.error(code, rule.field, found.offset, std::move(expected), std::move(was),
                     rule.orderLine, rule.oddity);
    }
    void say(LintLevel level, const char* code, std::string expected, std::string was) const {
        report.add(level, code, rule.field, found.offset, std::move(expected), std::move(was),
                   rule.orderLine, rule.oddity);
    }
    void warn(const char* code, std::string expected, std::string was) const {
        say(LintLevel::Warning, code, std::move(expected), std::move(was));
    }
    void malformed() const { fail("extension.malformed", "RFC 5280", toHex(found.value)); }
    /** Whatever the templates were filled with: it has to lead somewhere. */
    void url(const std::string& text) const {
        const bool isAsPrinted = report.profile().reading == Reading::AsPrinted;
        if (!isAsPrinted && !isHttpUrl(text)) fail("uri.syntax", "http://host/…", text);
    }
};

// Contents that hold OIDs or names to choose from.
void lintExtendedKeyUsage(const Check& check);
void lintKeyStorage(const Check& check);
void lintAlternativeNames(const Check& check);

} // namespace crypto::profile
