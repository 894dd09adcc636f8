// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/structure_view.h"

#include <algorithm>

#include "app/kualikctl/structure_json.h"
#include "app/kualikctl/text.h"
#include "crypto/profile/value_source.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/structure_text.h"

namespace app::kualikctl {

namespace {

namespace profile = crypto::profile;
using profile::Presence;
using profile::sourceOf;
using profile::ValueSource;

QString wordOf(profile::Kind kind) {
    return kind == profile::Kind::Certificate ? Text::tr("certificate")
                                              : Text::tr("revocation list");
}

QString wordOf(Presence presence) {
    switch (presence) {
    case Presence::Required:
        return Text::tr("required");
    case Presence::Optional:
        return Text::tr("optional");
    case Presence::OneOf:
        return Text::tr("one of these");
    case Presence::Forbidden:
        return Text::tr("forbidden");
    }
    return {};
}

QString wordOf(ValueSource source) {
    switch (source) {
    case ValueSource::Constant:
        return Text::tr("constant");
    case ValueSource::FormField:
        return Text::tr("form field");
    case ValueSource::AuthoritySetting:
        return Text::tr("authority's setting");
    case ValueSource::Derived:
        return Text::tr("derived");
    }
    return {};
}

QString wordOf(profile::SerialSource source) {
    switch (source) {
    case profile::SerialSource::KeyIdentifier:
        return Text::tr("from the key identifier");
    case profile::SerialSource::Random:
        return Text::tr("random");
    case profile::SerialSource::None:
        return {};
    }
    return {};
}

/** A number of the Order's text; rows without a table have none. */
QString lineText(int line) {
    return line > 0 ? QString::number(line) : QString();
}

QString joined(const std::vector<std::string>& texts) {
    QStringList words;
    for (const std::string& one : texts)
        words += text(one);
    return words.join(QStringLiteral(", "));
}

void printFacts(Output& output, const profile::Profile& edition) {
    output.line(model::text::structureTitle(text(edition.id), text(edition.edition)));
    output.field(Text::tr("structure"), text(edition.id));
    output.field(Text::tr("object"), wordOf(edition.kind));
    output.field(Text::tr("algorithm"), model::text::name(edition.algorithm));
    output.field(Text::tr("edition"), text(edition.edition));
    output.field(Text::tr("in force from"), edition.effectiveFrom.toString(Qt::ISODate));
    output.field(Text::tr("place in the Order"), model::text::clauseText(text(edition.clause)));
    if (edition.firstLine > 0)
        output.field(Text::tr("lines"),
                     QStringLiteral("%1–%2").arg(edition.firstLine).arg(edition.lastLine));
    output.field(Text::tr("misprints read"), joined(edition.oddities));
    QStringList sizes;
    for (const int bits : edition.keyBits)
        sizes += QString::number(bits);
    output.field(Text::tr("key sizes"), sizes.join(QStringLiteral(", ")));
    output.field(Text::tr("serial number"), wordOf(edition.serial));
}

void printRows(Output& output, const std::map<std::string, int>& lines) {
    std::vector<std::pair<int, std::string>> byLine;
    for (const auto& [field, line] : lines)
        byLine.emplace_back(line, field);
    std::sort(byLine.begin(), byLine.end());
    std::vector<QStringList> rows;
    for (const auto& [line, field] : byLine)
        rows.push_back({text(field), lineText(line)});
    output.table({Text::tr("Row"), Text::tr("Line")}, rows);
}

void printName(Output& output, const QString& heading,
               const std::vector<profile::AttributeRule>& rules, const profile::Values& authority) {
    if (rules.empty()) return;
    output.line({});
    std::vector<QStringList> rows;
    for (const profile::AttributeRule& rule : rules)
        rows.push_back({text(rule.label), text(rule.oid), encodingOf(rule), wordOf(rule.presence),
                        text(rule.value), wordOf(sourceOf(rule.value, authority)),
                        QString::number(rule.maxLength), lineText(rule.orderLine),
                        text(rule.oddity)});
    output.table({heading, Text::tr("OID"), Text::tr("Encoding"), Text::tr("Presence"),
                  Text::tr("Value"), Text::tr("Source"), Text::tr("Longest"), Text::tr("Line"),
                  Text::tr("Misprint")},
                 rows);
}

QStringList contentsOf(const profile::ExtensionRule& rule) {
    QStringList lines;
    if (rule.bits != 0) lines += text(profile::usageNames(rule.bits));
    if (rule.optionalBits != 0)
        lines += Text::tr("or also: %1").arg(text(profile::usageNames(rule.optionalBits)));
    for (const std::string& line : {rule.policy, rule.cps})
        if (!line.empty()) lines += text(line);
    for (const profile::Location& location : rule.locations)
        lines += location.method.empty()
                     ? text(location.url)
                     : QStringLiteral("%1: %2").arg(text(location.method), text(location.url));
    for (const profile::Choice& choice : rule.choices)
        lines += QStringLiteral("%1  %2  (%3)")
                     .arg(text(choice.oid), text(model::text::inLanguage(choice.titles)),
                          wordOf(choice.presence));
    if (rule.content == profile::Content::SubjectAlternativeName)
        lines += QStringLiteral("rfc822Name: %1; dNSName: %2")
                     .arg(wordOf(rule.names.email), wordOf(rule.names.dns));
    if (!rule.names.domains.empty())
        lines += Text::tr("at most %1 names, in: %2")
                     .arg(QString::number(rule.names.maxDns), joined(rule.names.domains));
    return lines;
}

void printExtensions(Output& output, const QString& heading,
                     const std::vector<profile::ExtensionRule>& rules,
                     const profile::Values& authority) {
    if (rules.empty()) return;
    output.line({});
    std::vector<QStringList> rows;
    for (const profile::ExtensionRule& rule : rules)
        rows.push_back({text(rule.field), text(rule.oid), wordOf(rule.presence),
                        rule.critical ? Text::tr("yes") : Text::tr("no"),
                        wordOf(sourceOf(rule, authority)), lineText(rule.orderLine),
                        text(rule.oddity)});
    output.table({heading, Text::tr("OID"), Text::tr("Presence"), Text::tr("Critical"),
                  Text::tr("Source"), Text::tr("Line"), Text::tr("Misprint")},
                 rows);
    for (const profile::ExtensionRule& rule : rules) {
        const QStringList lines = contentsOf(rule);
        if (lines.isEmpty()) continue;
        output.line(QStringLiteral("  ") + text(rule.field));
        for (const QString& line : lines)
            output.line(QStringLiteral("    ") + line);
    }
}

} // namespace

void printList(Output& output, const std::vector<profile::Profile>& editions) {
    std::vector<QStringList> rows;
    for (const profile::Profile& edition : editions)
        rows.push_back({text(edition.id), wordOf(edition.kind),
                        model::text::name(edition.algorithm), text(edition.edition),
                        edition.effectiveFrom.toString(Qt::ISODate),
                        model::text::clauseText(text(edition.clause))});
    output.table({Text::tr("Structure"), Text::tr("Object"), Text::tr("Algorithm"),
                  Text::tr("Edition"), Text::tr("In force from"), Text::tr("Place in the Order")},
                 rows);
}

void print(Output& output, const profile::Profile& edition, const profile::Values& authority) {
    printFacts(output, edition);
    output.line({});
    printRows(output, edition.lines);
    printName(output, Text::tr("Issuer"), edition.issuer, authority);
    printName(output, Text::tr("Subject"), edition.subject, authority);
    printExtensions(output, Text::tr("Extension"), edition.extensions, authority);
    printExtensions(output, Text::tr("Extension of an entry"), edition.entryExtensions, authority);
}

} // namespace app::kualikctl
