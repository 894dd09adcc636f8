// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <QRegularExpression>

#include "crypto/profile/lint_check.h"

namespace crypto::profile {

namespace {

using asn1::Element;
using asn1::Reader;
namespace tag = asn1::tag;

constexpr std::uint8_t uri = tag::context(6);                  // RFC 5280 4.2.1.6, GeneralName
constexpr std::string_view qualifierCps = "1.3.6.1.5.5.7.2.1"; // 4.2.1.4, id-qt-cps; oddity S06

/** A template as a regular expression: known names are literal, file names match any. */
QRegularExpression patternOf(const std::string& text, const Values& authority) {
    QString pattern;
    std::string rest = text;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        pattern += QRegularExpression::escape(QString::fromStdString(rest.substr(0, open)));
        if (open == std::string::npos) break;
        const std::size_t close = rest.find('}', open);
        const auto known = authority.find(rest.substr(open + 1, close - open - 1));
        pattern += known == authority.end()
                       ? QStringLiteral("[A-Za-z0-9_.-]+")
                       : QRegularExpression::escape(QString::fromStdString(known->second));
        rest = rest.substr(close + 1);
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool matches(const std::string& text, const std::string& value, const Values& authority) {
    return patternOf(text, authority).match(QString::fromStdString(value)).hasMatch();
}

void keyUsage(const Check& check) {
    Reader reader(check.found.value);
    const auto bits = reader.expect(tag::bitString);
    if (!bits || !reader.atEnd() || bits->contents.size() < 2) return check.malformed();
    // X.690 11.2.2: trailing zero bits of a list of named bits are left out.
    const unsigned unused = bits->contents[0];
    if (unused > 7 || (bits->contents.back() & (1u << unused)) == 0 ||
        (bits->contents.back() & ((1u << unused) - 1)) != 0)
        return check.malformed();
    unsigned set = 0;
    for (unsigned i = 0; i < 8; ++i)
        if (bits->contents[1] & (0x80u >> i)) set |= 1u << i;
    for (std::size_t i = 2; i < bits->contents.size(); ++i)
        if (bits->contents[i] != 0) set |= 1u << 8;
    const unsigned free = check.rule.optionalBits;
    if ((set & ~free) != (check.rule.bits & ~free))
        check.fail("keyUsage.bits", usageNames(check.rule.bits), usageNames(set));
}

void basicConstraints(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return check.malformed();
    Reader reader(*outer);
    const auto ca = reader.boolean();
    if (!ca || !*ca) return check.fail("basicConstraints.ca", "CA", "not a CA");
    // The rows say "path length: none".
    if (!reader.atEnd())
        check.fail("basicConstraints.pathLength", "none", toHex(check.found.value));
}

void subjectKeyIdentifier(const Check& check) {
    const auto octets = asn1::only(check.found.value, tag::octetString);
    if (!octets) return check.malformed();
    if (!check.subject) return;
    const Bytes derived = x509::keyIdentifier(check.subject->publicKeyBits);
    if (toHex(octets->contents) == toHex(derived)) return;
    // S32: the row has the serial number there, which is read so that it names no rule at all.
    const bool hasRule = check.rule.oddity != "S32";
    check.say(hasRule ? LintLevel::Error : levelWithoutRule(check.context),
              "subjectKeyIdentifier.value", toHex(derived), toHex(octets->contents));
}

void authorityKeyIdentifier(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return check.malformed();
    Reader reader(*outer);
    const auto identifier = reader.optional(tag::context(0));
    const auto name = reader.optional(tag::contextConstructed(1));
    const auto serial = reader.optional(tag::context(2));
    if (!identifier || !name || !serial || !reader.atEnd()) return check.malformed();
    if (!*identifier) check.fail("authorityKeyIdentifier.keyIdentifier", "present", "absent");
    // RFC 5280 4.2.1.1: both are there or neither is.
    if (name->has_value() != serial->has_value())
        check.report.errorBy("RFC 5280 4.2.1.1", "authorityKeyIdentifier.pair", check.rule.field,
                             check.found.offset, "name and serial number, or neither",
                             *name ? "name alone" : "serial number alone");
    if (check.rule.issuerAndSerial == IssuerAndSerial::Required && (!*name || !*serial))
        check.fail("authorityKeyIdentifier.issuerAndSerial", "present", "absent");
    const x509::Certificate* issuer = check.context.issuer;
    if (!issuer) return;
    const Bytes expected =
        issuer->subjectKeyIdentifier().value_or(x509::keyIdentifier(issuer->publicKeyBits));
    if (*identifier && toHex((*identifier)->contents) != toHex(expected))
        check.fail("authorityKeyIdentifier.value", toHex(expected), toHex((*identifier)->contents));
    if (*serial && toHex((*serial)->contents) != toHex(issuer->serial))
        check.fail("authorityKeyIdentifier.serial", toHex(issuer->serial),
                   toHex((*serial)->contents));
    if (*name) {
        Reader names(**name);
        const auto directory = names.expect(tag::contextConstructed(4));
        if (!directory || !names.atEnd() || toHex(directory->contents) != toHex(issuer->issuerDer))
            check.fail("authorityKeyIdentifier.issuer", toHex(issuer->issuerDer),
                       toHex((*name)->contents));
    }
}

void policies(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return check.malformed();
    Reader list(*outer);
    const auto one = list.expect(tag::sequence);
    if (!one) return check.malformed();
    Reader policy(*one);
    const auto oid = policy.oid();
    if (!oid) return check.malformed();
    const auto& others = check.rule.otherPolicies; // the Order prints one here, another there
    if (std::find(others.begin(), others.end(), *oid) != others.end())
        check.warn("policies.oid", check.rule.policy, *oid);
    else if (*oid != check.rule.policy)
        check.fail("policies.oid", check.rule.policy, *oid);
    if (!list.atEnd()) check.fail("policies.count", "1", "more");
    std::string url;
    if (const auto qualifiers = policy.optional(tag::sequence); qualifiers && *qualifiers) {
        Reader inner(**qualifiers);
        const auto qualifier = inner.expect(tag::sequence);
        if (!qualifier) return check.malformed();
        Reader parts(*qualifier);
        const auto id = parts.oid();
        const auto text = parts.expect(tag::ia5String);
        if (!id || !text || !parts.atEnd()) return check.malformed();
        if (*id != qualifierCps || !inner.atEnd()) check.fail("policies.qualifier", "CPS", *id);
        url = std::string(textOf(text->contents));
        check.url(url);
    }
    if (!policy.atEnd()) return check.malformed();
    if (!matches(check.rule.cps, url, check.context.authority))
        check.fail("policies.cps", readable(check.rule.cps, check.context.authority),
                   url.empty() ? "absent" : url);
}

bool isSame(const Location& one, const Location& other) {
    return one.method == other.method && one.url == other.url;
}

/** The URLs must be those of the row, one for one, whatever their order. */
void compareLocations(const Check& check, const std::vector<Location>& found) {
    for (auto one = found.begin(); one != found.end(); ++one) {
        check.url(one->url);
        const auto isThis = [&](const Location& other) { return isSame(*one, other); };
        // Told once, however often it stands there.
        if (std::none_of(found.begin(), one, isThis) && std::any_of(one + 1, found.end(), isThis))
            check.fail("location.twice", "once", one->url);
    }
    for (const Location& wanted : check.rule.locations)
        if (std::none_of(found.begin(), found.end(), [&](const Location& one) {
                return one.method == wanted.method &&
                       matches(wanted.url, one.url, check.context.authority);
            }))
            check.fail("location.missing", readable(wanted.url, check.context.authority),
                       found.empty() ? "absent" : found.front().url);
    for (const Location& one : found)
        if (std::none_of(check.rule.locations.begin(), check.rule.locations.end(),
                         [&](const Location& wanted) {
                             return one.method == wanted.method &&
                                    matches(wanted.url, one.url, check.context.authority);
                         }))
            check.fail("location.unexpected", "absent", one.url);
}

void informationAccess(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return check.malformed();
    std::vector<Location> locations;
    Reader list(*outer);
    while (!list.atEnd()) {
        const auto one = list.expect(tag::sequence);
        if (!one) return check.malformed();
        Reader inner(*one);
        const auto method = inner.oid();
        const auto url = inner.expect(uri);
        if (!method || !url || !inner.atEnd()) return check.malformed();
        locations.push_back({*method, std::string(textOf(url->contents))});
    }
    compareLocations(check, locations);
}

void distributionPoints(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return check.malformed();
    std::vector<Location> locations;
    std::string reasons;
    Reader list(*outer);
    while (!list.atEnd()) {
        const auto point = list.expect(tag::sequence);
        if (!point) return check.malformed();
        Reader parts(*point);
        const auto name = parts.optional(tag::contextConstructed(0));
        const auto flags = parts.optional(tag::context(1));
        if (!name || !flags || !parts.atEnd()) return check.malformed();
        if (*flags && (*flags)->contents.size() > 1) reasons = toHex((*flags)->contents.subspan(1));
        if (!*name) continue;
        Reader full(**name);
        const auto names = full.expect(tag::contextConstructed(0));
        if (!names || !full.atEnd()) return check.malformed();
        Reader urls(*names);
        while (!urls.atEnd()) {
            const auto url = urls.expect(uri);
            if (!url) return check.malformed();
            locations.push_back({"", std::string(textOf(url->contents))});
        }
    }
    compareLocations(check, locations);
    if (reasons != check.rule.reasonsHex)
        check.fail("distributionPoint.reasons",
                   check.rule.reasonsHex.empty() ? "absent" : check.rule.reasonsHex,
                   reasons.empty() ? "absent" : reasons);
}

void noCheck(const Check& check) {
    // RFC 6960 4.2.2.2.1: the value SHALL be NULL.
    if (toHex(check.found.value) != "0500")
        check.fail("noCheck.value", "0500", toHex(check.found.value));
}

void invalidityDate(const Check& check) {
    Reader reader(check.found.value);
    const bool isGeneral = !reader.atEnd() && reader.peek() == tag::generalizedTime;
    if (!isGeneral || !reader.time() || !reader.atEnd()) return check.malformed();
}

void crlNumber(const Check& check) {
    Reader reader(check.found.value);
    const auto number = reader.integer();
    if (!number || !reader.atEnd()) return check.malformed();
    // RFC 5280 5.2.3: not negative, at most 20 octets.
    if ((*number)[0] >= 0x80 || number->size() > 20)
        check.fail("crlNumber.range", "0 … 20 octets", toHex(*number));
}

void reasonCode(const Check& check) {
    const auto code = asn1::only(check.found.value, tag::enumerated);
    if (!code || code->contents.size() != 1) return check.malformed();
    const int value = code->contents[0];
    // RFC 5280 5.3.1: unspecified(0) is said by leaving the extension out; 7 is not used.
    if (value == 0 || value == 7 || value > 10)
        check.fail("reasonCode.value", "1-6, 8-10", std::to_string(value));
}

void checkContents(const Check& check) {
    switch (check.rule.content) {
    case Content::KeyUsage:
        return keyUsage(check);
    case Content::BasicConstraints:
        return basicConstraints(check);
    case Content::CertificatePolicies:
        return policies(check);
    case Content::AuthorityInformationAccess:
        return informationAccess(check);
    case Content::CrlDistributionPoints:
    case Content::FreshestCrl:
        return distributionPoints(check);
    case Content::SubjectKeyIdentifier:
        return subjectKeyIdentifier(check);
    case Content::AuthorityKeyIdentifier:
        return authorityKeyIdentifier(check);
    case Content::BinaryData:
        return; // oddity S34: any contents
    case Content::ExtendedKeyUsage:
        return lintExtendedKeyUsage(check);
    case Content::KeyStorage:
        return lintKeyStorage(check);
    case Content::SubjectAlternativeName:
        return lintAlternativeNames(check);
    case Content::OcspNoCheck:
        return noCheck(check);
    case Content::InvalidityDate:
        return invalidityDate(check);
    case Content::CrlNumber:
    case Content::DeltaCrlIndicator:
        return crlNumber(check);
    case Content::ReasonCode:
        return reasonCode(check);
    }
}

void missing(LintReport& report, const ExtensionRule& rule, const LintContext& context) {
    if (rule.presence == Presence::Required)
        report.error("extension.missing", rule.field, 0, rule.oid, "absent", rule.orderLine,
                     rule.oddity);
    // An optional one that was asked for.
    if (rule.presence != Presence::Optional || !context.subject) return;
    if (rule.content == Content::SubjectAlternativeName && context.subject->contains("email") &&
        !context.subject->at("email").empty())
        report.error("extension.missing", rule.field, 0, context.subject->at("email"), "absent",
                     rule.orderLine, rule.oddity);
}

} // namespace

void lintExtensions(LintReport& report, const std::vector<ExtensionRule>& rules,
                    const std::vector<x509::Extension>& found, const x509::Certificate* subject,
                    const LintContext& context) {
    for (const ExtensionRule& rule : rules) {
        const x509::Extension* extension = x509::findExtension(found, rule.oid);
        if (!extension) {
            missing(report, rule, context);
            continue;
        }
        const Check check{report, rule, *extension, subject, context};
        if (rule.presence == Presence::Forbidden) {
            check.fail("extension.forbidden", "absent", toHex(extension->value));
            continue;
        }
        if (extension->critical != rule.critical)
            check.fail("extension.criticality", rule.critical ? "critical" : "not critical",
                       extension->critical ? "critical" : "not critical");
        checkContents(check);
    }
    std::set<std::string> seen;
    for (const x509::Extension& extension : found) {
        if (!seen.insert(extension.oid).second)
            report.error("extension.twice", extension.oid, extension.offset, "once", "twice");
        if (std::none_of(rules.begin(), rules.end(),
                         [&](const ExtensionRule& rule) { return rule.oid == extension.oid; }))
            report.error("extension.unexpected", extension.oid, extension.offset, "absent",
                         toHex(extension.value));
    }
}

} // namespace crypto::profile
