// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QRegularExpression>

#include "crypto/profile/lint_report.h"

namespace crypto::profile {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isHttpUrl(const std::string& text) {
    // RFC 3986 3.2.2, 3.3: a host name of labels, a port, a path of its characters.
    static const QRegularExpression url(QRegularExpression::anchoredPattern(
        QStringLiteral("https?://[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+(:[0-9]{1,5})?"
                       "(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?")));
    return isAscii(text) && url.match(QString::fromStdString(text)).hasMatch();
}

std::string_view nameOf(LintLevel level) {
    switch (level) {
    case LintLevel::Error:
        return "error";
    case LintLevel::Warning:
        return "warning";
    case LintLevel::Notice:
        return "notice";
    }
    return "error";
}

} // namespace crypto::profile
