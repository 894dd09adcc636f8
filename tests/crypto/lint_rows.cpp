// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/lint_rows.h"

#include <algorithm>

#include <QtGlobal>

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace lint_rows {

namespace {

constexpr std::uint8_t utf8String = asn1::tag::utf8String;

/** Places of the fields in a to-be-signed part as the builder writes it. */
struct Fields {
    std::size_t algorithm, issuer, firstTime, extensions;
};
constexpr Fields certificateFields{2, 3, 4, 7};
constexpr Fields listFields{1, 2, 3, 6};
constexpr std::size_t subject = 5;
constexpr std::size_t publicKey = 6;
constexpr std::size_t entries = 5;

Tree& attributeOf(Tree& name, const std::string& oid) {
    return name.children[indexOf(name, oid)].children[0];
}

bool isConstant(const AttributeRule& rule) {
    for (const char* form : {"{surname}", "{givenName}", "{patronymic}", "{iin}", "{bin}",
                             "{phone}", "{email}", "{region}"})
        if (rule.value.find(form) != std::string::npos) return false;
    return rule.pattern.empty();
}

class NameRows {
public:
    NameRows(std::vector<Row>& rows, std::string table, std::size_t field)
        : m_rows(rows)
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
                              name.children.erase(name.children.begin() +
                                                  std::ptrdiff_t(indexOf(name, second)));
                              name.children[indexOf(name, first)].children.push_back(moved);
                          }});
    }

private:
    void addRule(const AttributeRule& rule) {
        const bool isRequired = rule.presence == Presence::Required;
        add(rule, isRequired ? "dropped" : "left out", isRequired ? "name.missing" : "",
            [oid = rule.oid](Tree& name) {
                name.children.erase(name.children.begin() + std::ptrdiff_t(indexOf(name, oid)));
            });
        add(rule, "twice", "name.twice", [oid = rule.oid](Tree& name) {
            name.children.push_back(name.children[indexOf(name, oid)]);
        });
        const std::uint8_t other = rule.tag == utf8String ? asn1::tag::bmpString : utf8String;
        addValue(rule, "of another string type", "name.encoding", other, "QQ");
        addValue(rule, "empty", "name.length", rule.tag, "");
        addValue(rule, "one character too long", "name.length", rule.tag,
                 std::string(std::size_t(rule.maxLength) + 1, 'A'));
        if (!rule.pattern.empty()) addValue(rule, "of no pattern", "name.pattern", rule.tag, "QQ");
        if (rule.tag == asn1::tag::ia5String)
            addValue(rule, "of no ASCII", "name.characters", rule.tag, "\xe9@mail.kz");
        if (rule.upperCase) addValue(rule, "in small letters", "name.case", rule.tag, "әмір");
        if (!isConstant(rule)) return;
        addValue(rule, "of another authority", "name.value", rule.tag, "Q");
        m_rows.back().level = LintLevel::Notice;
    }

    void addValue(const AttributeRule& rule, const char* what, const char* code, std::uint8_t tag,
                  const std::string& text) {
        add(rule, what, code, [oid = rule.oid, tag, text](Tree& name) {
            const ByteView octets = viewOf(text);
            attributeOf(name, oid).children[1] = {tag, Bytes(octets.begin(), octets.end()), {}};
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
    std::string m_table;
    std::size_t m_field;
};

void addAlgorithmRows(std::vector<Row>& rows, std::size_t field) {
    const std::string place = "Signature Algorithm";
    rows.push_back({"another signature algorithm", "signatureAlgorithm", place, 0,
                    [=](Tree& tbs) { tbs.children[field].children[0].contents.back() ^= 1; }});
    rows.push_back({"no NULL in the signature algorithm", "signatureAlgorithm", place, 0,
                    [=](Tree& tbs) { tbs.children[field].children.pop_back(); }});
}

Tree timeOf(const std::string& text) {
    const ByteView octets = viewOf(text);
    return {text.size() > 13 ? asn1::tag::generalizedTime : asn1::tag::utcTime,
            Bytes(octets.begin(), octets.end()),
            {}};
}

void addCertificateRows(std::vector<Row>& rows, const Profile& profile) {
    const auto set = [&](const char* name, const char* code, const char* place, Change change) {
        rows.push_back({name, code, place, 0, std::move(change)});
    };
    set("V2", "version", "Version",
        [](Tree& tbs) { tbs.children[0].children[0] = primitive(asn1::tag::integer, "01"); });
    for (const auto& [name, hex] : {std::pair("serial number 0", std::string("00")),
                                    std::pair("negative serial number", std::string("81")),
                                    std::pair("serial number of 21 octets", std::string(42, '1'))})
        set(name, "serial.range", "Serial Number",
            [hex = hex](Tree& tbs) { tbs.children[1] = primitive(asn1::tag::integer, hex); });
    if (profile.serial == SerialSource::KeyIdentifier)
        set("serial number of another key", "serial.derivation", "Serial Number",
            [](Tree& tbs) { tbs.children[1].contents.back() ^= 1; });
    set("ends before it begins", "validity.order", "Validity",
        [](Tree& tbs) { std::swap(tbs.children[4].children[0], tbs.children[4].children[1]); });
    set("outlives its issuer", "validity.outlivesIssuer", "Validity",
        [](Tree& tbs) { tbs.children[4].children[1] = timeOf("491231235959Z"); });
    for (const std::size_t which : {0u, 1u})
        set(which == 0 ? "begins in GeneralizedTime" : "ends in GeneralizedTime",
            "validity.encoding", "Validity", [=](Tree& tbs) {
                Tree& time = tbs.children[4].children[which];
                time = timeOf("20" + std::string(textOf(time.contents)));
            });
    set("key of another algorithm", "publicKey.algorithm", "Public Key",
        [](Tree& tbs) { tbs.children[publicKey].children[0].children[0].contents.back() ^= 1; });
    set("key with other parameters", "publicKey.algorithm", "Public Key", [](Tree& tbs) {
        tbs.children[publicKey].children[0].children[1].children[0].contents.back() ^= 2;
    });
}

void addListRows(std::vector<Row>& rows) {
    const auto set = [&](const char* name, const char* code, const char* place, Change change) {
        rows.push_back({name, code, place, 0, std::move(change)});
    };
    set("V1", "version", "Version",
        [](Tree& tbs) { tbs.children[0] = primitive(asn1::tag::integer, "00"); });
    set("no next update", "nextUpdate.missing", "Next Update",
        [](Tree& tbs) { tbs.children.erase(tbs.children.begin() + 4); });
    set("next update before this one", "nextUpdate.order", "Next Update",
        [](Tree& tbs) { std::swap(tbs.children[3], tbs.children[4]); });
    set("this update in GeneralizedTime", "validity.encoding", "Validity",
        [](Tree& tbs) { tbs.children[3] = timeOf("20261124060000Z"); });
    set("an entry in GeneralizedTime", "validity.encoding", "Validity", [](Tree& tbs) {
        tbs.children[entries].children[0].children[1] = timeOf("20251124060000Z");
    });
    set("an entry twice", "entry.twice", "2222222222222222222222222222222222222222", [](Tree& tbs) {
        tbs.children[entries].children.push_back(tbs.children[entries].children[1]);
    });
    set("an entry of tomorrow", "entry.future", "2222222222222222222222222222222222222222",
        [](Tree& tbs) { tbs.children[entries].children[1].children[1] = timeOf("261125060000Z"); });
}

} // namespace

Tree primitive(std::uint8_t tag, const std::string& hex) {
    return {tag, *fromHex(hex), {}};
}

std::size_t indexOf(const Tree& list, const std::string& oid) {
    const Bytes wanted = asn1::oid(oid);
    for (std::size_t i = 0; i < list.children.size(); ++i) {
        const Tree* child = &list.children[i];
        while (child->isConstructed() && !child->children.empty())
            child = &child->children[0];
        if (der_tree::write(*child) == wanted) return i;
    }
    qFatal("%s is not there", oid.c_str());
}

std::vector<Row> rowsOf(const Profile& profile) {
    std::vector<Row> rows;
    const bool isList = profile.kind == Kind::Crl;
    const Fields& fields = isList ? listFields : certificateFields;
    addAlgorithmRows(rows, fields.algorithm);
    NameRows(rows, "Issuer", fields.issuer).addAll(profile.issuer);
    rows.push_back(
        {"another issuer's name", "issuer.differs", "Issuer", 0, [at = fields.issuer](Tree& tbs) {
             auto& sets = tbs.children[at].children;
             std::reverse(sets.begin(), sets.end());
         }});
    if (isList) {
        addListRows(rows);
    } else {
        addCertificateRows(rows, profile);
        NameRows(rows, "Subject", subject).addAll(profile.subject);
    }
    for (const ExtensionRule& rule : profile.extensions)
        addExtensionRows(rows, profile, rule, [at = fields.extensions](Tree& tbs) -> Tree& {
            return tbs.children[at].children[0];
        });
    for (const ExtensionRule& rule : profile.entryExtensions)
        addExtensionRows(rows, profile, rule, [](Tree& tbs) -> Tree& {
            return tbs.children[entries].children[0].children[2];
        });
    return rows;
}

} // namespace lint_rows
