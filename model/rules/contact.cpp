// SPDX-License-Identifier: Apache-2.0
#include "model/rules/contact.h"

#include <algorithm>

#include <QUrl>

#include "model/rules/identifiers.h"

namespace model {

namespace {

bool isLetterOrDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/** RFC 5321 4.1.2, Dot-string: atoms of RFC 5322 with a dot between each two. */
bool isDotString(const QString& local) {
    const QString marks = QStringLiteral("!#$%&'*+-/=?^_`{|}~");
    const QStringList atoms = local.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [&](const QString& atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), [&](QChar c) {
            return isLetterOrDigit(c) || marks.contains(c);
        });
    });
}

bool isLabel(const QString& label, const EmailRules& rules) {
    if (label.isEmpty() || label.size() > rules.mostLabel) return false;
    if (label.startsWith(u'-') || label.endsWith(u'-')) return false;
    // RFC 5891 4.2.3.1: hyphens in places three and four mark an A-label.
    if (label.mid(2, 2) == QLatin1String("--") && !label.startsWith(QLatin1String("xn--")))
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isDomain(const QString& domain, const EmailRules& rules) {
    const QStringList labels = domain.split(u'.');
    const bool name = std::any_of(labels.last().begin(), labels.last().end(),
                                  [](QChar c) { return c < u'0' || c > u'9'; });
    return labels.size() > 1 && name && domain.size() <= rules.mostDomain &&
           std::all_of(labels.begin(), labels.end(),
                       [&](const QString& label) { return isLabel(label, rules); });
}

bool isTelephoneMark(QChar c) {
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'(' || c == u')' ||
           c == u'.' || c == QChar(0x2212);
}

/** The national number's ten digits; empty where the text is no such number. */
QString nationalNumber(const QString& text, const PhoneRules& rules) {
    QString digits;
    bool international = false;
    for (const QChar c : text.trimmed()) {
        if (c == u'+' && digits.isEmpty() && !international)
            international = true;
        else if (c.isDigit())
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else if (!isTelephoneMark(c))
            return {};
    }
    if (digits.size() == rules.digits && !international) return digits;
    if (digits.size() != rules.digits + rules.country.size()) return {};
    const bool prefixed =
        digits.startsWith(rules.country) || (!international && digits.startsWith(rules.trunk));
    return prefixed ? digits.mid(rules.country.size()) : QString();
}

} // namespace

EmailReading readEmail(const QString& text, const EmailRules& rules) {
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1) return {{}, {{FindingCode::EmailMalformed}}};
    const QString local = text.left(at);
    if (!isAscii(local)) return {{}, {{FindingCode::EmailNotAscii}}};
    const QString domain = QString::fromLatin1(QUrl::toAce(text.mid(at + 1).toLower()));
    const QString address = local + u'@' + domain;
    if (!isDotString(local) || local.size() > rules.mostLocal || !isDomain(domain, rules) ||
        address.size() > rules.most)
        return {{}, {{FindingCode::EmailMalformed}}};
    return {address, {}};
}

PhoneReading readPhone(const QString& text, const PhoneRules& rules) {
    const QString national = nationalNumber(text, rules);
    if (national.isEmpty()) return {{}, {{FindingCode::PhoneMalformed}}};
    return {u'+' + rules.country + national, {}};
}

PhoneReading readMobile(const QString& text, const PhoneRules& rules) {
    PhoneReading reading = readPhone(text, rules);
    if (!reading.faults.empty()) return reading;
    const QString national = reading.number.mid(1 + rules.country.size());
    const bool mobile =
        std::any_of(rules.mobilePrefixes.begin(), rules.mobilePrefixes.end(),
                    [&](const QString& prefix) { return national.startsWith(prefix); });
    if (!mobile) return {{}, {{FindingCode::PhoneNotMobile, {reading.number}}}};
    return reading;
}

} // namespace model
