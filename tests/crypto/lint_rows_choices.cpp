// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/crypto/lint_rows_private.h"

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace lint_rows {

namespace {

constexpr std::uint8_t emailName = asn1::tag::context(1); // RFC 5280 4.2.1.6
constexpr std::uint8_t dnsName = asn1::tag::context(2);

std::vector<std::string> oidsOf(const ExtensionRule& rule, Presence presence) {
    std::vector<std::string> oids;
    for (const Choice& choice : rule.choices)
        if (choice.presence == presence) oids.push_back(choice.oid);
    return oids;
}

void remove(Tree& value, const std::string& oid) {
    if (const auto found = findOid(value, oid)) erase(value, *found);
}

/** Exactly these of the choices that exclude each other. */
Edit withChosen(const ExtensionRule& rule, std::vector<std::string> chosen) {
    return [all = oidsOf(rule, Presence::OneOf), chosen](Tree& value) {
        for (const std::string& oid : all)
            remove(value, oid);
        for (const std::string& oid : chosen)
            value.children.push_back(oidTree(oid));
    };
}

void oneOfRows(ExtensionRows& rows, const ExtensionRule& rule, const std::string& code) {
    const auto oneOf = oidsOf(rule, Presence::OneOf);
    if (oneOf.empty()) return;
    const bool isAll = oneOf.size() == rule.choices.size();
    rows.edit("with none chosen", isAll ? "extension.malformed" : code + ".oneOf",
              withChosen(rule, {}));
    if (oneOf.size() == 1) return;
    rows.edit("with two chosen", code + ".oneOf", withChosen(rule, {oneOf[0], oneOf[1]}));
    rows.edit("with all chosen", code + ".oneOf", withChosen(rule, oneOf));
    for (const std::string& oid : oneOf) {
        rows.edit("with " + oid, "", withChosen(rule, {oid}));
        rows.mayBeSame();
    }
}

Edit withNames(std::uint8_t kind, const std::vector<std::string>& names) {
    return [=](Tree& value) {
        auto& all = value.children;
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [=](const Tree& one) { return one.tag == kind; }),
                  all.end());
        for (const std::string& name : names)
            all.push_back(text(kind, name));
    };
}

Edit withOneMore(std::uint8_t kind, const std::string& name) {
    return [=](Tree& value) { value.children.push_back(text(kind, name)); };
}

void emailRows(ExtensionRows& rows) {
    rows.edit("with two addresses", "alternativeName.emails", withOneMore(emailName, "b@mail.kz"));
    for (const char* address : {"mail.kz", "a b@mail.kz", "a@b@mail.kz", "ә@mail.kz", ""})
        rows.edit(std::string("with the address «") + address + "»", "alternativeName.email",
                  withNames(emailName, {address}));
}

void domainRows(ExtensionRows& rows, const AlternativeNames& names) {
    rows.edit("without a domain", "alternativeName.dns", withNames(dnsName, {}));
    rows.edit("with another subject's domains", "alternativeName.commonName",
              withNames(dnsName, {"example.kz"}));
    const auto addMore = [](int count) {
        return [=](Tree& value) {
            for (int i = int(value.children.size()) - 1; i < count; ++i) // an address is among them
                value.children.push_back(text(dnsName, "d" + std::to_string(i) + ".kz"));
        };
    };
    rows.edit("with as many domains as may be", "", addMore(names.maxDns));
    rows.edit("with a domain too many", "alternativeName.count", addMore(names.maxDns + 1));
    for (const char* domain :
         {"synaq.com", "kz", "SYNAQ.kz", "synaq.KZ", "сынақ.kz", "сынақ.қаз", "*.synaq.kz",
          "-synaq.kz", "sy_naq.kz", "synaq.kz.", "synaq..kz", "10.0.0.1", "", "synaq.kz/x"})
        rows.edit(std::string("with the domain «") + domain + "»", "alternativeName.domain",
                  withOneMore(dnsName, domain));
}

} // namespace

void choiceRows(ExtensionRows& rows, const ExtensionRule& rule, const std::string& code) {
    const bool isOnly = rule.choices.size() == 1;
    for (const std::string& oid : oidsOf(rule, Presence::Required))
        rows.edit("without " + oid, isOnly ? "extension.malformed" : code + ".missing",
                  [=](Tree& value) { remove(value, oid); });
    for (const std::string& oid : oidsOf(rule, Presence::Optional)) // a matter of the form
        rows.edit("the other way about " + oid, "", [=](Tree& value) {
            findOid(value, oid) ? remove(value, oid) : value.children.push_back(oidTree(oid));
        });
    oneOfRows(rows, rule, code);
    // Code signing, a role of real life that the Order lacks (S60), another category, a storage
    // that the register skips (S55): no structure has any of them.
    for (const char* oid :
         {"1.3.6.1.5.5.7.3.3", "1.2.398.3.3.4.1.2.3", "1.2.398.3.3.5.2", "1.2.398.3.3.5.2.3"})
        rows.edit(std::string("and ") + oid, code + ".unexpected",
                  [=](Tree& value) { value.children.push_back(oidTree(oid)); });
    // What another structure has.
    for (const char* oid : {"1.3.6.1.5.5.7.3.9", "1.2.398.5.19.1.2.2.1", "1.2.398.3.3.5.1.1",
                            "1.2.398.3.3.5.1.2", "1.2.398.3.3.5.2.1", "1.2.398.3.3.5.2.2"})
        if (std::none_of(rule.choices.begin(), rule.choices.end(),
                         [&](const Choice& choice) { return choice.oid == oid; }))
            rows.edit(std::string("of another structure ") + oid, code + ".unexpected",
                      [=](Tree& value) { value.children[0] = oidTree(oid); });
    rows.edit("with one of them twice", code + ".twice",
              [](Tree& value) { value.children.push_back(value.children[0]); });
    rows.edit("empty", "extension.malformed", [](Tree& value) { value.children.clear(); });
}

void alternativeNameRows(ExtensionRows& rows, const ExtensionRule& rule) {
    emailRows(rows);
    rows.edit("with an address on the web", "alternativeName.unexpected",
              withOneMore(asn1::tag::context(6), "http://synaq.kz"));
    rows.edit("with an address of a machine", "alternativeName.unexpected",
              withOneMore(asn1::tag::context(7), "\x7f\x01\x01\x01"));
    if (rule.names.dns != Presence::Forbidden) return domainRows(rows, rule.names);
    rows.edit("with a domain", "alternativeName.dns", withOneMore(dnsName, "synaq.kz"));
}

} // namespace lint_rows
