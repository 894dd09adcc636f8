// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QTest>

#include "crypto/asn1/tags.h"
#include "crypto/profile/crl_stream_linter.h"
#include "tests/crypto/der_tree.h"
#include "tests/crypto/golden_objects.h"

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace {

using Change = std::function<void(Tree& tbs)>;

Tree primitive(std::uint8_t type, const std::string& octets) {
    return {type, toBytes(octets), {}};
}

/** Changes what an extension holds. */
Change inExtension(const char* oid, const std::function<void(Tree& value)>& change) {
    return [=](Tree& tbs) {
        for (Tree& extension : tbs.children.back().children[0].children) {
            if (der_tree::write(extension.children[0]) != asn1::oid(oid)) continue;
            Bytes& octets = extension.children.back().contents;
            Tree value = der_tree::readWhole(octets).value();
            change(value);
            octets = der_tree::write(value);
            return;
        }
        qFatal("no extension %s", oid);
    };
}

Change doubleFirst(const char* oid, const std::function<Tree&(Tree& value)>& list) {
    return inExtension(oid, [=](Tree& value) {
        auto& all = list(value).children;
        all.push_back(all[0]);
    });
}

/** Behind the key: [1] and [2] are what RFC 5280 4.1 calls unique identifiers. */
Change uniqueIdentifier(std::uint8_t type) {
    return [=](Tree& tbs) {
        tbs.children.insert(tbs.children.end() - 1, primitive(type, std::string("\0id", 3)));
    };
}

Change serialNumberAttribute(const std::string& text) {
    return [=](Tree& tbs) {
        for (Tree& set : tbs.children[5].children)
            if (der_tree::write(set.children[0].children[0]) == asn1::oid("2.5.4.5"))
                set.children[0].children[1].contents = toBytes(text);
    };
}

const LintFinding* findingOf(const std::vector<LintFinding>& findings, const QString& code) {
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& one) {
        return QString::fromStdString(one.code) == code;
    });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/** What no row of the Order says: RFC 5280's own rules, and values that no rule is behind. */
class TestLintRfc : public QObject {
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void piecesSayTheSame();
    void withoutRuleForeignIsNoticed_data();
    void withoutRuleForeignIsNoticed();
};

void TestLintRfc::rules_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code"); // empty: nothing is wrong
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("clause"); // how it ends
    QTest::addColumn<QString>("octets"); // what the offending element begins with
    const auto row = [](const char* name, const char* id, const Change& change, const char* code,
                        const char* place = "", const char* clause = "", const char* octets = "") {
        QTest::newRow(name) << QString(id) << change << QString(code) << QString(place)
                            << QString(clause) << QString(octets);
    };
    const char* user = "ucgo-user-gost2015";
    row("issuer's unique identifier", user, uniqueIdentifier(asn1::tag::context(1)),
        "uniqueIdentifier.present", "Issuer Unique Identifier", "RFC 5280 4.1.2.8", "8103");
    row("subject's unique identifier", user, uniqueIdentifier(asn1::tag::context(2)),
        "uniqueIdentifier.present", "Subject Unique Identifier", "RFC 5280 4.1.2.8", "8203");
    row("PrintableString with an asterisk", user, serialNumberAttribute("IIN85010110001*"),
        "name.characters", "Subject/SERIALNUMBER", "-жол");
    row("PrintableString with a letter of no alphabet", user,
        serialNumberAttribute("IIN85010110001\xc4"), "name.characters", "Subject/SERIALNUMBER",
        "-жол");
    row("a name without its serial number", user,
        inExtension("2.5.29.35", [](Tree& value) { value.children.pop_back(); }),
        "authorityKeyIdentifier.pair", "Certificate Authority Key Identifier", "RFC 5280 4.2.1.1",
        "30");
    row("a serial number without its name", user,
        inExtension("2.5.29.35",
                    [](Tree& value) { value.children.erase(value.children.begin() + 1); }),
        "authorityKeyIdentifier.pair", "Certificate Authority Key Identifier", "RFC 5280 4.2.1.1",
        "30");
    row("an address of lists twice", user,
        doubleFirst("2.5.29.31",
                    [](Tree& value) -> Tree& { return value.children[0].children[0].children[0]; }),
        "location.twice", "CRL Distribution Point", "-жол", "30");
    row("a point of distribution twice", user,
        doubleFirst("2.5.29.31", [](Tree& value) -> Tree& { return value; }), "location.twice",
        "CRL Distribution Point", "-жол", "30");
    row("an address of the issuer twice", user,
        doubleFirst("1.3.6.1.5.5.7.1.1", [](Tree& value) -> Tree& { return value; }),
        "location.twice", "Authority Information Access", "-жол", "30");
    row("a folder behind the key storage", "nuc-04-person-gost",
        inExtension("1.2.398.3.3.5",
                    [](Tree& value) {
                        value.children.push_back(primitive(asn1::tag::utf8String, "C:\\keys"));
                    }),
        "keyStorage.folder", "Key Storage", "-жол", "30");
    const char* list = "nuc-11-crl-rsa";
    row(
        "an empty list", list, [](Tree& tbs) { tbs.children[5].children.clear(); },
        "revokedCertificates.empty", "Revoked Certificates", "RFC 5280 5.1.2.6", "3000");
    row(
        "no list", list, [](Tree& tbs) { tbs.children.erase(tbs.children.begin() + 5); }, "");
    const auto base = [](const char* number) {
        return inExtension("2.5.29.27",
                           [=](Tree& value) { value.contents = *fromHex(std::string(number)); });
    };
    const char* delta = "nuc-13-delta-rsa"; // its number is 301
    row("from the list before", delta, base("012c"), "");
    row("from an old list", delta, base("05"), "");
    row("from itself", delta, base("012d"), "deltaCrlIndicator.base", "Freshest CRL",
        "RFC 5280 5.2.4", "30");
    row("from a later list", delta, base("7fff"), "deltaCrlIndicator.base", "Freshest CRL",
        "RFC 5280 5.2.4", "30");
    row("from a list of a longer number", delta, base("00ff00"), "deltaCrlIndicator.base",
        "Freshest CRL", "RFC 5280 5.2.4", "30");
}

void TestLintRfc::rules() {
    QFETCH(QString, id);
    QFETCH(Change, change);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QFETCH(QString, clause);
    QFETCH(QString, octets);
    const golden::Object& object = golden::object(id.toStdString());
    Tree whole = der_tree::readWhole(object.der).value();
    change(whole.children[0]);
    const auto findings = lint(object.profile, der_tree::write(whole), object.context()).value();
    if (code.isEmpty()) {
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().code.c_str());
        return;
    }
    const LintFinding* found = findingOf(findings, code);
    QVERIFY2(found, findings.empty() ? "nothing" : findings.front().code.c_str());
    QCOMPARE(int(found->level), int(LintLevel::Error));
    QCOMPARE(QString::fromStdString(found->place), place);
    QVERIFY2(QString::fromStdString(found->clause).endsWith(clause), found->clause.c_str());
    QVERIFY2(QString::fromStdString(found->octets).startsWith(octets), found->octets.c_str());
    QCOMPARE(
        clear(object.profile, der_tree::write(whole.children[0]), object.context()).error().code,
        ErrorCode::LintRefused);
}

// A list that nobody holds whole: an empty one is told at the same place.
void TestLintRfc::piecesSayTheSame() {
    const golden::Object& object = golden::object("nuc-11-crl-rsa");
    Tree whole = der_tree::readWhole(object.der).value();
    whole.children[0].children[5].children.clear();
    const Bytes tbs = der_tree::write(whole.children[0]);
    const LintContext context = object.context();
    CrlStreamLinter linter(object.profile, context);
    for (const std::uint8_t octet : tbs)
        QVERIFY(linter.take(ByteView(&octet, 1)));
    const auto findings = linter.finish().value();
    const auto expected = lintTbs(object.profile, tbs, context).value();
    QCOMPARE(int(findings.size()), 1);
    QCOMPARE(int(expected.size()), 1);
    QCOMPARE(findings[0].code, expected[0].code);
    QCOMPARE(findings[0].offset, expected[0].offset);
    QVERIFY(!std::move(linter).clear());
}

void TestLintRfc::withoutRuleForeignIsNoticed_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* id, const char* what, const Change& change, const char* code) {
        QTest::addRow("%s, %s", id, what) << QString(id) << change << QString(code);
    };
    for (const char* id : {"nko-root-gost2015", "nko-root-rsa", "nko-subordinate-gost2004",
                           "ucgo-ca-gost2015", "ucgo-user-gost2015", "nuc-01-ca-rsa"})
        row(
            id, "serial number", [](Tree& tbs) { tbs.children[1].contents.back() ^= 1; },
            "serial.derivation");
    for (const char* id : {"ucgo-user-gost2004", "ucgo-user-gost2015", "ucgo-vpn-gost2004",
                           "ucgo-vpn-gost2015"}) // S32
        row(id, "key identifier",
            inExtension("2.5.29.14", [](Tree& value) { value.contents.back() ^= 1; }),
            "subjectKeyIdentifier.value");
}

void TestLintRfc::withoutRuleForeignIsNoticed() {
    QFETCH(QString, id);
    QFETCH(Change, change);
    QFETCH(QString, code);
    const golden::Object& object = golden::object(id.toStdString());
    Tree whole = der_tree::readWhole(object.der).value();
    change(whole.children[0]);
    const Bytes der = der_tree::write(whole);
    LintContext context = object.context();
    context.issuer = nullptr; // a root names itself beside: that is another finding
    const auto foreign = lint(object.profile, der, context).value();
    QVERIFY(findingOf(foreign, code));
    for (const LintFinding& finding : foreign)
        QVERIFY2(finding.level == LintLevel::Notice, finding.code.c_str());
    context.origin = Origin::Ours;
    const auto ours = lint(object.profile, der, context).value();
    QCOMPARE(int(findingOf(ours, code)->level), int(LintLevel::Error));
    context.origin = Origin::Foreign; // whatever it is called: it is about to be signed
    const auto cleared = clear(object.profile, der_tree::write(whole.children[0]), context);
    QCOMPARE(cleared.error().code, ErrorCode::LintRefused);
}

QTEST_GUILESS_MAIN(TestLintRfc)
#include "test_lint_rfc.moc"
