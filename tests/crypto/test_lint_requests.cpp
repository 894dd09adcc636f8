// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/profile/sign_cleared.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/request.h"
#include "crypto/x509/sign.h"
#include "tests/crypto/fixed_signers.h"
#include "tests/crypto/golden_objects.h"

using namespace crypto;
using namespace crypto::profile;

namespace {

Bytes extension(const char* oid, const Bytes& value, bool isCritical = false) {
    return asn1::sequence(
        {asn1::oid(oid), isCritical ? asn1::boolean(true) : Bytes(), asn1::octetString(value)});
}

Bytes oids(const std::vector<std::string>& list) {
    Bytes all;
    for (const std::string& oid : list)
        all = asn1::concat({all, asn1::oid(oid)});
    return asn1::element(asn1::tag::sequence, all);
}

/** RFC 2986, with PKCS#9's extensionRequest where there is something to ask for. */
Bytes request(const Bytes& subject, Signer& key, const std::vector<Bytes>& extensions) {
    Bytes asked;
    for (const Bytes& one : extensions)
        asked = asn1::concat({asked, one});
    Bytes attribute;
    if (!extensions.empty())
        attribute = asn1::sequence({asn1::oid("1.2.840.113549.1.9.14"),
                                    asn1::setOf(asn1::element(asn1::tag::sequence, asked))});
    const Bytes info = asn1::sequence({asn1::smallInteger(0), subject,
                                       provider::publicKeyInfoDer(key.algorithm(), key.publicKey()),
                                       asn1::element(asn1::tag::contextConstructed(0), attribute)});
    return x509::signWhole(info, key).value();
}

using Extensions = std::vector<Bytes>;

} // namespace

Q_DECLARE_METATYPE(Extensions)

/** An applicant's PKCS#10 against the structure that it asks for. */
class TestLintRequests : public QObject {
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void extensions_data();
    void extensions();
    void subjects();
    void ourOwn();
    void aFolderIsLeftOut();

private:
    static QStringList findings(const std::string& id, const Bytes& der);
};

/** Code and place, and the line where the row has one. */
QStringList TestLintRequests::findings(const std::string& id, const Bytes& der) {
    const golden::Object& object = golden::object(id);
    LintContext context = object.context();
    context.issuer = nullptr; // nobody issued it yet
    QStringList all;
    for (const LintFinding& finding : lintRequest(object.profile, der, context).value()) {
        const QString clause = QString::fromStdString(finding.clause);
        const QString line = clause.endsWith("-жол") ? clause.section(", ", -1).chopped(4) : "";
        all << QString::fromStdString(finding.code + " @ " + finding.place + ' ') + line;
    }
    return all;
}

void TestLintRequests::keys_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key"); // of tests/data, or a GOST algorithm
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* id, const char* key, const QStringList& expected) {
        QTest::addRow("%s, %s", id, key) << QString(id) << QString(key) << expected;
    };
    row("nuc-04-person-gost", "2015", {});
    row("nuc-03-person-rsa", "nuc-03-person-rsa", {});
    row("ucgo-user-gost2004", "2004", {});
    row("nuc-04-person-gost", "2004",
        {"publicKey.algorithm @ Public Key 4431", "signatureAlgorithm @ Signature Algorithm 4378"});
    row("nuc-04-person-gost", "nuc-03-person-rsa",
        {"publicKey.algorithm @ Public Key 4431", "signatureAlgorithm @ Signature Algorithm 4378"});
    row("nuc-03-person-rsa", "2015",
        {"publicKey.algorithm @ Public Key 4220", "signatureAlgorithm @ Signature Algorithm 4163"});
    row("nuc-03-person-rsa", "nuc-01-ca-rsa", {"publicKey.size @ Public Key 4220"});
}

void TestLintRequests::keys() {
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(QStringList, expected);
    const golden::Object& object = golden::object(id.toStdString());
    const auto signer =
        key.startsWith('2')
            ? golden::fixedGostSigner(key == "2004" ? Algorithm::Gost2004 : Algorithm::Gost2015,
                                      "applicant")
            : golden::fixedRsaSigner(key.toStdString());
    const Bytes subject = buildSubject(object.profile, object.values).value();
    QCOMPARE(findings(id.toStdString(), request(subject, *signer, {})), expected);
}

void TestLintRequests::extensions_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<Extensions>("asked");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* id, const Extensions& asked,
                        const QStringList& expected) {
        QTest::newRow(name) << QString(id) << asked << expected;
    };
    const Bytes email = asn1::sequence({asn1::string(asn1::tag::context(1), "a@mail.kz")});
    const Bytes domain = asn1::sequence({asn1::string(asn1::tag::context(2), "synaq.kz")});
    const char* person = "nuc-04-person-gost";
    row("what the structure has", person,
        {extension("2.5.29.17", email), extension("1.2.398.3.3.5", oids({"1.2.398.3.3.5.2.2"}))},
        {});
    row("an extension of no structure", person, {extension("1.2.3.4", asn1::null())},
        {"extension.unexpected @ 1.2.3.4 "});
    row("to be a CA", person, {extension("2.5.29.19", asn1::sequence({asn1::boolean(true)}), true)},
        {"extension.unexpected @ 2.5.29.19 "});
    row("a storage of another structure", person,
        {extension("1.2.398.3.3.5", oids({"1.2.398.3.3.5.1.2"}))},
        {"keyStorage.oneOf @ Key Storage 4563", "keyStorage.unexpected @ Key Storage 4563"});
    row("a domain", person, {extension("2.5.29.17", domain)},
        {"alternativeName.dns @ Subject Alternative Name 4555"});
    row("two roles", "nuc-05-legal-gost",
        {extension("2.5.29.37", oids({"1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.2",
                                      "1.2.398.3.3.4.1.2.1", "1.2.398.3.3.4.1.2.5"}))},
        {"extendedKeyUsage.oneOf @ Extended Key Usage 4718"});
    row("a role of another structure", person,
        {extension("2.5.29.37",
                   oids({"1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1", "1.2.398.3.3.4.1.2.1"}))},
        {"extendedKeyUsage.unexpected @ Extended Key Usage 4473"});
    row("critical storage", person, {extension("1.2.398.3.3.5", oids({"1.2.398.3.3.5.2.2"}), true)},
        {"extension.criticality @ Key Storage 4563"});
}

void TestLintRequests::extensions() {
    QFETCH(QString, id);
    QFETCH(Extensions, asked);
    QFETCH(QStringList, expected);
    const golden::Object& object = golden::object(id.toStdString());
    const auto signer = golden::fixedGostSigner(Algorithm::Gost2015, "applicant");
    const Bytes subject = buildSubject(object.profile, object.values).value();
    QCOMPARE(findings(id.toStdString(), request(subject, *signer, asked)), expected);
}

// A name made for another structure.
void TestLintRequests::subjects() {
    const auto signer = golden::fixedGostSigner(Algorithm::Gost2015, "applicant");
    const golden::Object& legal = golden::object("nuc-05-legal-gost");
    const Bytes subject = buildSubject(legal.profile, legal.values).value();
    QCOMPARE(findings("nuc-04-person-gost", request(subject, *signer, {})),
             QStringList(
                 {"name.unexpected @ Subject/2.5.4.11 ", "name.unexpected @ Subject/2.5.4.10 "}));
    QVERIFY(!lintRequest(legal.profile, legal.der, legal.context())); // a certificate is no request
}

// What is made here for an authority's own key, for an issue and for an order: of every structure.
void TestLintRequests::ourOwn() {
    for (const std::string& id : golden::ids()) {
        const golden::Object& object = golden::object(id);
        const Profile& structure = object.profile;
        if (structure.kind != Kind::Certificate || !object.subjectDer.empty()) continue;
        if (structure.algorithm == Algorithm::Rsa) continue; // as its GOST sister, but the key
        const auto signer = golden::fixedGostSigner(structure.algorithm, "applicant");
        const auto made = signRequest(structure, object.values, *signer);
        QVERIFY2(made, (id + ": " + (made ? "" : describe(made.error()))).c_str());
        QVERIFY(x509::Request::parse(*made)->verify());
        // A Name that another structure has is not let through.
        const Bytes name = buildSubject(golden::object("nuc-06-treasury-gost").profile,
                                        golden::object("nuc-06-treasury-gost").values)
                               .value();
        const auto wrong = signRequest(structure, name, *signer);
        QCOMPARE(wrong.has_value(), id == "nuc-06-treasury-gost");
        if (!wrong) QCOMPARE(wrong.error().code, ErrorCode::LintRefused);
    }
}

// Programs of applicants say where the key's file is (crypto.md 3); no certificate does.
void TestLintRequests::aFolderIsLeftOut() {
    const golden::Object& person = golden::object("nuc-04-person-gost");
    const auto signer = golden::fixedGostSigner(Algorithm::Gost2015, "applicant");
    const Bytes subject = buildSubject(person.profile, person.values).value();
    const Bytes oid = asn1::oid("1.2.398.3.3.5.2.2"), none = asn1::null();
    const auto levels = [&](const Bytes& behind) {
        const Bytes value = asn1::sequence({oid, behind});
        QStringList all;
        const Bytes der = request(subject, *signer, {extension("1.2.398.3.3.5", value)});
        for (const LintFinding& finding : lintRequest(person.profile, der, {}).value())
            all << QString::fromStdString(std::string(nameOf(finding.level)) + ' ' + finding.code);
        return all;
    };
    for (const std::uint8_t type : {asn1::tag::utf8String, asn1::tag::ia5String,
                                    asn1::tag::printableString, asn1::tag::octetString})
        QCOMPARE(levels(asn1::string(type, "C:/keys")), QStringList("notice keyStorage.folder"));
    QCOMPARE(levels(none), QStringList("error extension.malformed"));
    QCOMPARE(levels(asn1::sequence({oid})), QStringList("error extension.malformed"));
}

QTEST_GUILESS_MAIN(TestLintRequests)
#include "test_lint_requests.moc"
