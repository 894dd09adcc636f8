// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/lint_rows_private.h"

#include <algorithm>

#include <QtGlobal>

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace lint_rows {

namespace {

constexpr std::uint8_t utf8String = asn1::tag::utf8String;

Tree& attributeOf(Tree& name, const std::string& oid) {
    return name.children[indexOf(name, oid)].children[0];
}

Tree newAttribute(const AttributeRule& rule) {
    const std::uint8_t tag = rule.tag == 0 ? utf8String : rule.tag;
    return {
        asn1::tag::set, {}, {Tree{asn1::tag::sequence, {}, {oidTree(rule.oid), text(tag, "A")}}}};
}

/** Nothing of the form is in it: the authority's names alone. */
bool isConstant(const AttributeRule& rule, const Values& authority) {
    for (const std::string& name : namesIn(rule.value))
        if (!authority.contains(name)) return false;
    return !rule.value.empty() && rule.pattern.empty();
}

class NameRows {
public:
    NameRows(std::vector<Row>& rows, const Values& authority, std::string table, std::size_t field)
        : m_rows(rows)
        , m_authority(authority)
        , m_table(std::move(table))
        , m_field(field) {}

    void addAll(const std::vector<AttributeRule>& rules) {
        for (const AttributeRule& rule : rules)
            addRule(rule);
        const std::string first = rules.front().oid, second = rules.back().oid;
        m_rows.push_back({m_table + ": an attribute of no row", "name.unexpected",
                          m_table + "/2.5.4.12", 0, [=, field = m_field](Tree& tbs) {
                              Tree extra = tbs.children[field].children.front();
                              extra.children[0].children[0] = primitive(asn1::tag::oid, "55040c");
                              tbs.children[field].children.push_back(extra);
                          }});
        m_rows.push_back({m_table + ": two attributes in one SET", "name.multiValued", m_table, 0,
                          [=, field = m_field](Tree& tbs) {
                              Tree& name = tbs.children[field];
                              const Tree moved = attributeOf(name, second);
                              erase(name, indexOf(name, second));
                              name.children[indexOf(name, first)].children.push_back(moved);
                          }});
    }

private:
    void addRule(const AttributeRule& rule) {
        if (rule.presence == Presence::Forbidden) {
            add(rule, "put in", "name.forbidden",
                [=](Tree& name) { name.children.push_back(newAttribute(rule)); });
            return;
        }
        const bool isRequired = rule.presence == Presence::Required;
        add(rule, isRequired ? "dropped" : "left out", isRequired ? "name.missing" : "",
            [oid = rule.oid](Tree& name) { erase(name, indexOf(name, oid)); });
        add(rule, "twice", "name.twice", [oid = rule.oid](Tree& name) {
            name.children.push_back(name.children[indexOf(name, oid)]);
        });
        addValues(rule, rule.tag == 0 ? utf8String : rule.tag);
    }

    void addValues(const AttributeRule& rule, std::uint8_t tag) {
        const std::uint8_t other = tag == utf8String ? asn1::tag::bmpString : utf8String;
        addValue(rule, "of another string type", rule.tag == 0 ? "" : "name.encoding", other, "QQ");
        addValue(rule, "empty", "name.length", tag, "");
        addValue(rule, "one character too long", "name.length", tag,
                 std::string(std::size_t(rule.maxLength) + 1, 'A'));
        if (!rule.pattern.empty()) addValue(rule, "of no pattern", "name.pattern", tag, "QQ");
        if (rule.pattern == "^KZ$")
            addValue(rule, "with a line end behind it", "name.pattern", tag, "KZ\n");
        if (tag == asn1::tag::ia5String)
            addValue(rule, "of no ASCII", "name.characters", tag, "\xe9@mail.kz");
        if (rule.upperCase) addValue(rule, "in small letters", "name.case", tag, "әмір");
        if (!isConstant(rule, m_authority)) return;
        addValue(rule, "of another authority", "name.value", tag, "Q");
        m_rows.back().level = LintLevel::Notice;
    }

    void addValue(const AttributeRule& rule, const char* what, const char* code, std::uint8_t tag,
                  const std::string& text) {
        add(rule, what, code, [oid = rule.oid, value = lint_rows::text(tag, text)](Tree& name) {
            attributeOf(name, oid).children[1] = value;
        });
    }

    void add(const AttributeRule& rule, const char* what, const char* code,
             const std::function<void(Tree&)>& change) {
        const std::string place = m_table + '/' + rule.label;
        // "twice" and "missing" stand for the whole name: their row's clause is named all the same.
        m_rows.push_back({place + ' ' + what, code, place, rule.orderLine,
                          [change, field = m_field](Tree& tbs) { change(tbs.children[field]); }});
    }

    std::vector<Row>& m_rows;
    const Values& m_authority;
    std::string m_table;
    std::size_t m_field;
};

Tree& extensionsOf(const Profile& profile, Tree& tbs) {
    const Fields& fields = profile.kind == Kind::Crl ? listFields : certificateFields;
    return tbs.children[fields.extensions].children[0];
}

Tree& entryExtensionsOf(Tree& tbs) {
    return tbs.children[entries].children[0].children[2];
}

/** An extension that golden objects leave out, with something good in it. */
Tree newExtension(const ExtensionRule& rule) {
    Bytes value = {0x05, 0x00};
    if (rule.content == Content::InvalidityDate)
        value = der_tree::write(timeTree("20251020060000Z"));
    return {asn1::tag::sequence, {}, {oidTree(rule.oid), {asn1::tag::octetString, value, {}}}};
}

void fillIn(Tree& list, const std::vector<ExtensionRule>& rules) {
    for (const ExtensionRule& rule : rules)
        if (rule.presence == Presence::Optional && !findOid(list, rule.oid))
            list.children.push_back(newExtension(rule));
}

/** The authority's names without the form's: what the constants of a table are made of. */
const Values& authorityValues() {
    static const Values values = [] {
        Values all = ProfileSet::load().value().authorityDefaults();
        all["trainingMark"] = "";
        return all;
    }();
    return values;
}

} // namespace

Tree primitive(std::uint8_t tag, const std::string& hex) {
    return {tag, *fromHex(hex), {}};
}

Tree text(std::uint8_t tag, std::string_view octets) {
    return {tag, Bytes(octets.begin(), octets.end()), {}};
}

Tree timeTree(const std::string& digits) {
    return text(digits.size() > 13 ? asn1::tag::generalizedTime : asn1::tag::utcTime, digits);
}

Tree oidTree(const std::string& oid) {
    return der_tree::readWhole(asn1::oid(oid)).value();
}

void erase(Tree& list, std::size_t index) {
    list.children.erase(list.children.begin() + std::ptrdiff_t(index));
}

std::optional<std::size_t> findOid(const Tree& list, const std::string& oid) {
    const Bytes wanted = asn1::oid(oid);
    for (std::size_t i = 0; i < list.children.size(); ++i) {
        const Tree* child = &list.children[i];
        while (child->isConstructed() && !child->children.empty())
            child = &child->children[0];
        if (der_tree::write(*child) == wanted) return i;
    }
    return std::nullopt;
}

std::size_t indexOf(const Tree& list, const std::string& oid) {
    const auto found = findOid(list, oid);
    if (!found) qFatal("%s is not there", oid.c_str());
    return *found;
}

Tree complete(const Profile& profile, Tree tbs) {
    for (const AttributeRule& rule : profile.subject)
        if (rule.presence == Presence::Optional && !findOid(tbs.children[subject], rule.oid))
            tbs.children[subject].children.push_back(newAttribute(rule));
    fillIn(extensionsOf(profile, tbs), profile.extensions);
    if (profile.kind == Kind::Crl) fillIn(entryExtensionsOf(tbs), profile.entryExtensions);
    return tbs;
}

std::vector<Row> rowsOf(const Profile& profile) {
    std::vector<Row> rows;
    const bool isList = profile.kind == Kind::Crl;
    const Fields& fields = isList ? listFields : certificateFields;
    addFieldRows(rows, profile);
    NameRows(rows, authorityValues(), "Issuer", fields.issuer).addAll(profile.issuer);
    if (!isList) NameRows(rows, authorityValues(), "Subject", subject).addAll(profile.subject);
    for (const ExtensionRule& rule : profile.extensions)
        addExtensionRows(rows, rule,
                         [profile](Tree& tbs) -> Tree& { return extensionsOf(profile, tbs); });
    for (const ExtensionRule& rule : profile.entryExtensions)
        addExtensionRows(rows, rule, entryExtensionsOf);
    return rows;
}

} // namespace lint_rows
