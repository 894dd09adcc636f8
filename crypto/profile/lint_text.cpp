// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QRegularExpression>

#include "crypto/profile/lint_report.h"

namespace crypto::profile {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isPrintableString(std::string_view text) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                          "0123456789 '()+,-./:=?";
    return text.find_first_not_of(alphabet) == std::string_view::npos;
}

bool isHttpUrl(const std::string& text) {
    // RFC 3986 3.2.2, 3.3: a host name of labels, a port, a path of its characters.
    static const QRegularExpression url(QRegularExpression::anchoredPattern(
        QStringLiteral("https?://[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+(:[0-9]{1,5})?"
                       "(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?")));
    return isAscii(text) && url.match(QString::fromStdString(text)).hasMatch();
}

std::string readable(const std::string& text, const Values& known) {
    std::string result;
    std::string rest = text;
    for (std::size_t open = rest.find('{'); open != std::string::npos; open = rest.find('{')) {
        const std::size_t close = rest.find('}', open);
        const auto value = known.find(rest.substr(open + 1, close - open - 1));
        result += rest.substr(0, open) + (value == known.end() ? "…" : value->second);
        rest = close == std::string::npos ? std::string() : rest.substr(close + 1);
    }
    return result + rest;
}

std::string readablePattern(const std::string& pattern) {
    static const QRegularExpression digits(QStringLiteral("\\[0-9\\]\\{([0-9]+)\\}"));
    static const QRegularExpression anything(QStringLiteral("\\[\\^[^\\]]*\\]\\+"));
    static const QRegularExpression marks(QStringLiteral("[\\^$\\\\]"));
    QString text = QString::fromStdString(pattern).replace(anything, QStringLiteral("…"));
    for (auto found = digits.match(text); found.hasMatch(); found = digits.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
                     QString(found.captured(1).toInt(), u'#'));
    return text.remove(marks).toStdString();
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
