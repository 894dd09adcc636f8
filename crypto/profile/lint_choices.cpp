// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <QRegularExpression>

#include "crypto/profile/lint_check.h"

namespace crypto::profile {

namespace {

using asn1::Reader;
namespace tag = asn1::tag;

std::string given(const Check& check, const std::string& name) {
    if (!check.context.subject) return {};
    const auto found = check.context.subject->find(name);
    return found == check.context.subject->end() ? std::string() : found->second;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string text;
    for (const std::string& one : texts)
        text += (text.empty() ? "" : ", ") + one;
    return text.empty() ? "absent" : text;
}

/** The OIDs of a SEQUENCE of them; nothing where it is not one. */
std::optional<std::vector<std::string>> readOids(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return std::nullopt;
    std::vector<std::string> oids;
    Reader reader(*outer);
    while (!reader.atEnd()) {
        const auto oid = reader.oid();
        if (!oid) return std::nullopt;
        oids.push_back(*oid);
    }
    if (oids.empty()) return std::nullopt;
    return oids;
}

/** An OID, and behind it a folder: no real request shows of what type, so any of octets or text. */
std::optional<std::vector<std::string>> readStorageWithFolder(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return std::nullopt;
    Reader reader(*outer);
    const auto oid = reader.oid();
    const auto folder = oid ? reader.next() : oid.error();
    const bool isFolder =
        folder && (folder->tag == tag::octetString || asn1::stringText(*folder).has_value());
    if (!isFolder || !reader.atEnd()) return std::nullopt;
    return std::vector{*oid};
}

/** What has to be there, what may be, and exactly one of those that exclude each other. */
void compareChoices(const Check& check, const std::vector<std::string>& found,
                    const std::string& code) {
    const std::set<std::string> set(found.begin(), found.end());
    if (set.size() != found.size()) check.fail((code + ".twice").c_str(), "once", joined(found));
    std::vector<std::string> oneOf, chosen;
    for (const Choice& choice : check.rule.choices) {
        const bool isThere = set.contains(choice.oid);
        if (choice.presence == Presence::Required && !isThere)
            check.fail((code + ".missing").c_str(), choice.oid, joined(found));
        if (choice.presence == Presence::Optional && check.context.subject &&
            isThere == given(check, choice.value).empty())
            check.fail((code + ".value").c_str(), isThere ? "absent" : choice.oid, joined(found));
        if (choice.presence != Presence::OneOf) continue;
        oneOf.push_back(choice.oid);
        if (!isThere) continue;
        chosen.push_back(choice.oid);
        if (check.context.subject && given(check, choice.value) != choice.oid)
            check.fail((code + ".value").c_str(), given(check, choice.value), choice.oid);
    }
    if (!oneOf.empty() && chosen.size() != 1)
        check.fail((code + ".oneOf").c_str(), joined(oneOf), joined(chosen));
    for (const std::string& oid : found)
        if (std::none_of(check.rule.choices.begin(), check.rule.choices.end(),
                         [&](const Choice& choice) { return choice.oid == oid; }))
            check.fail((code + ".unexpected").c_str(), "absent", oid);
}

struct AlternativeName {
    std::vector<std::string> emails;
    std::vector<std::string> domains;
};

std::optional<AlternativeName> readNames(const Check& check) {
    const auto outer = asn1::only(check.found.value, tag::sequence);
    if (!outer) return std::nullopt;
    AlternativeName names;
    Reader reader(*outer);
    while (!reader.atEnd()) {
        const auto one = reader.next();
        if (!one) return std::nullopt;
        const std::string text(textOf(one->contents));
        if (one->tag == tag::context(1))
            names.emails.push_back(text);
        else if (one->tag == tag::context(2))
            names.domains.push_back(text);
        else
            check.fail("alternativeName.unexpected", "rfc822Name, dNSName", toHex(one->whole));
    }
    return names;
}

/** RFC 1034 3.5, in lower case: labels of letters, digits and hyphens; IDN as A-labels. */
bool isDomain(const std::string& text) {
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")));
    return text.size() <= 253 && isAscii(text) &&
           pattern.match(QString::fromStdString(text)).hasMatch();
}

void lintDomains(const Check& check, const std::vector<std::string>& domains) {
    const AlternativeNames& names = check.rule.names;
    if (names.dns == Presence::Forbidden) {
        if (!domains.empty()) check.fail("alternativeName.dns", "absent", joined(domains));
        return;
    }
    if (domains.empty() && names.dns == Presence::Required)
        check.fail("alternativeName.dns", "1", "absent");
    if (int(domains.size()) > names.maxDns)
        check.fail("alternativeName.count", "<= " + std::to_string(names.maxDns),
                   std::to_string(domains.size()));
    for (const std::string& domain : domains) {
        const bool isOurs =
            names.domains.empty() ||
            std::any_of(names.domains.begin(), names.domains.end(),
                        [&](const std::string& end) { return domain.ends_with(end); });
        if (!isDomain(domain) || !isOurs)
            check.fail("alternativeName.domain", joined(names.domains), domain);
    }
    if (!names.hasCommonName || !check.subject) return;
    const std::string name = x509::valueOf(check.subject->subject, x509::oid::commonName);
    if (std::find(domains.begin(), domains.end(), name) == domains.end())
        check.fail("alternativeName.commonName", name, joined(domains));
}

} // namespace

void lintExtendedKeyUsage(const Check& check) {
    const auto oids = readOids(check);
    if (!oids) return check.malformed();
    compareChoices(check, *oids, "extendedKeyUsage");
}

void lintKeyStorage(const Check& check) {
    auto oids = readOids(check);
    if (!oids) {
        oids = readStorageWithFolder(check);
        if (!oids) return check.malformed();
        // crypto.md 3: applicants' programs say where the file is; the CA leaves that out.
        check.say(check.context.isRequest ? LintLevel::Notice : LintLevel::Error,
                  "keyStorage.folder", "one OID", toHex(check.found.value));
    }
    compareChoices(check, *oids, "keyStorage");
}

void lintAlternativeNames(const Check& check) {
    const auto names = readNames(check);
    if (!names) return check.malformed();
    lintDomains(check, names->domains);
    static const QRegularExpression mailbox(QStringLiteral("^[^@ ]+@[^@ ]+$"));
    for (const std::string& email : names->emails)
        if (!isAscii(email) || !mailbox.match(QString::fromStdString(email)).hasMatch())
            check.fail("alternativeName.email", "…@…", email);
    if (names->emails.size() > 1 ||
        (check.rule.names.email == Presence::Forbidden && !names->emails.empty()))
        check.fail("alternativeName.emails", "<= 1", joined(names->emails));
    if (!check.context.subject) return;
    const std::string email = given(check, "email");
    if (joined(names->emails) != (email.empty() ? "absent" : email))
        check.fail("alternativeName.value", email.empty() ? "absent" : email,
                   joined(names->emails));
    if (check.rule.names.dns != Presence::Forbidden &&
        names->domains != linesOf(*check.context.subject, "dnsNames"))
        check.fail("alternativeName.value", joined(linesOf(*check.context.subject, "dnsNames")),
                   joined(names->domains));
}

} // namespace crypto::profile
