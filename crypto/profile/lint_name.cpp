// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QRegularExpression>

#include "crypto/profile/lint_report.h"

namespace crypto::profile {

namespace {

namespace tag = asn1::tag;

/** The template ("KZ", "IIN{iin}") as its text; nothing where one of its values is not there. */
std::optional<std::string> expectedOf(const AttributeRule& rule, const Values& values) {
    auto text = fill(rule.value, values);
    if (!text || text->empty()) return std::nullopt;
    return rule.upperCase ? upperCase(*text) : *text;
}

/** With the values that the name was to be made of, or else with the authority's own. */
void compareText(LintReport& report, const std::string& place, const AttributeRule& rule,
                 const x509::NameAttribute& found, const Values& authority, const Values* given) {
    const auto expected = expectedOf(rule, given ? *given : authority);
    if (expected == found.value) return;
    if (given)
        return report.error("name.value", place, found.offset, expected.value_or("absent"),
                            found.value, rule.orderLine, rule.oddity);
    // The authorities' own names are settings: a difference is worth knowing, no more.
    if (expected && rule.pattern.empty())
        report.add(LintLevel::Notice, "name.value", place, found.offset, *expected, found.value,
                   rule.orderLine, rule.oddity);
}

void lintAttribute(LintReport& report, const std::string& table, const AttributeRule& rule,
                   const x509::NameAttribute& found, const Values& authority, const Values* given) {
    const std::string place = table + "/" + rule.label;
    if (rule.presence == Presence::Forbidden)
        return report.error("name.forbidden", place, found.offset, "absent", found.value,
                            rule.orderLine, rule.oddity);
    if (rule.tag != 0 && found.tag != rule.tag)
        report.error("name.encoding", place, found.offset,
                     std::string(x509::stringTypeName(rule.tag)),
                     std::string(x509::stringTypeName(found.tag)), rule.orderLine, rule.oddity);
    // X.680 41.1: IA5String is ASCII, whatever was filled in.
    if (found.tag == tag::ia5String && !isAscii(found.value))
        report.error("name.characters", place, found.offset, "ASCII", found.value, rule.orderLine,
                     rule.oddity);
    if (found.tag == tag::printableString && !isPrintableString(found.value))
        report.error("name.characters", place, found.offset, "A-Z a-z 0-9 '()+,-./:=?", found.value,
                     rule.orderLine, rule.oddity);
    const int length = lengthInCharacters(found.value);
    if (length == 0 || length > rule.maxLength)
        report.error("name.length", place, found.offset, std::to_string(rule.maxLength),
                     std::to_string(length), rule.orderLine, rule.oddity);
    const QString text = QString::fromStdString(found.value);
    // Anchored: "$" alone would let a line end stand behind the text.
    const QString pattern =
        QRegularExpression::anchoredPattern(QString::fromStdString(rule.pattern));
    if (!rule.pattern.empty() && !QRegularExpression(pattern).match(text).hasMatch())
        report.error("name.pattern", place, found.offset, readablePattern(rule.pattern),
                     found.value, rule.orderLine, rule.oddity);
    if (rule.upperCase && text != text.toUpper())
        report.error("name.case", place, found.offset, upperCase(found.value), found.value,
                     rule.orderLine, rule.oddity);
    compareText(report, place, rule, found, authority, given);
}

} // namespace

void lintName(LintReport& report, const std::string& table, const std::vector<AttributeRule>& rules,
              const x509::Name& name, const Values& authority, const Values* given) {
    for (const AttributeRule& rule : rules) {
        const auto count = std::count_if(name.begin(), name.end(), [&](const auto& attribute) {
            return attribute.oid == rule.oid;
        });
        const std::string place = table + "/" + rule.label;
        if (count == 0 && rule.presence == Presence::Required)
            report.error("name.missing", place, 0, rule.oid, "absent", rule.orderLine, rule.oddity);
        if (count == 0 && rule.presence == Presence::Optional && given && expectedOf(rule, *given))
            report.error("name.missing", place, 0, *expectedOf(rule, *given), "absent",
                         rule.orderLine, rule.oddity);
        if (count > 1)
            report.error("name.twice", place, 0, "1", std::to_string(count), rule.orderLine,
                         rule.oddity);
    }
    for (const x509::NameAttribute& attribute : name) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const AttributeRule& one) {
            return one.oid == attribute.oid;
        });
        if (rule == rules.end())
            report.error("name.unexpected", table + "/" + attribute.oid, attribute.offset, "absent",
                         attribute.value);
        else
            lintAttribute(report, table, *rule, attribute, authority, given);
    }
}

void lintSets(LintReport& report, const std::string& table, const Bytes& nameDer) {
    const auto name = asn1::only(nameDer, tag::sequence);
    if (!name) return;
    asn1::Reader sets(*name);
    while (const auto set = sets.next()) {
        asn1::Reader attributes(*set);
        if (attributes.next() && !attributes.atEnd())
            report.error("name.multiValued", table, set->offset, "1", "more");
    }
}

} // namespace crypto::profile
