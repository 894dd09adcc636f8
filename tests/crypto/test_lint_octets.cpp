// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QTest>

#include "crypto/asn1/der_tree.h"
#include "crypto/asn1/writer.h"
#include "crypto/x509/request.h"
#include "tests/crypto/der_tree.h"
#include "tests/crypto/golden_objects.h"

using namespace crypto;
using namespace crypto::profile;

namespace {

const asn1::TreeNode* nodeAt(const asn1::DerTree& tree, std::size_t offset) {
    const auto found = std::find_if(tree.nodes.begin(), tree.nodes.end(),
                                    [&](const auto& node) { return node.offset == offset; });
    return found == tree.nodes.end() ? nullptr : &*found;
}

const LintFinding* findingOf(const std::vector<LintFinding>& findings, const std::string& code) {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const auto& one) { return one.code == code; });
    return found == findings.end() ? nullptr : &*found;
}

/** Every primitive element, whatever it lies in. */
void gather(der_tree::Tree& tree, std::vector<der_tree::Tree*>& leaves) {
    if (!tree.isConstructed()) leaves.push_back(&tree);
    for (der_tree::Tree& child : tree.children)
        gather(child, leaves);
}

/** What is said to stand there does, and is one element. */
void checkOctets(const LintFinding& finding, const Bytes& der) {
    const QByteArray told = QByteArray::fromStdString(finding.code + " @ " + finding.place);
    const asn1::TreeNode* node = nodeAt(asn1::derTree(der), finding.offset);
    QVERIFY2(node, told);
    const std::size_t size = node->headerSize + node->size;
    const std::size_t shown = std::min<std::size_t>(size, 16);
    const std::string hex = toHex(ByteView(der).subspan(finding.offset, shown));
    QVERIFY2(finding.octets == (size > shown ? hex + "…" : hex), told);
}

} // namespace

/** Where findings are in a whole object, beside the tree of its octets, which is another reader. */
class TestLintOctets : public QObject {
    Q_OBJECT

private slots:
    void everyElement_data();
    void everyElement();
    void rowsOfACertificate();
    void rowsOfAList();
    void rowsOfARequest();
    void requestsFindTheirStructure();
};

void TestLintOctets::everyElement_data() {
    QTest::addColumn<QString>("structure");
    for (const std::string& structure : golden::ids())
        QTest::newRow(structure.c_str()) << QString::fromStdString(structure);
}

/** One octet after the other is another one, one element longer or of another type. */
void TestLintOctets::everyElement() {
    QFETCH(QString, structure);
    const golden::Object object = golden::object(structure.toStdString());
    auto whole = der_tree::readWhole(object.der);
    std::vector<der_tree::Tree*> leaves;
    gather(whole->children[0], leaves);
    int told = 0;
    for (der_tree::Tree* leaf : leaves) {
        const der_tree::Tree before = *leaf;
        for (int change = 0; change < 3; ++change) {
            if (change == 0 && !leaf->contents.empty()) leaf->contents.back() ^= 1;
            if (change == 1) leaf->contents.push_back('A');
            if (change == 2) leaf->tag = asn1::tag::ia5String;
            const Bytes der = der_tree::write(*whole);
            *leaf = before;
            const auto findings = lint(object.profile, der, object.context());
            if (!findings) continue; // not of the form any more
            for (const LintFinding& finding : *findings) {
                const bool isAbsent = finding.found == "absent" && finding.offset == 0;
                if (isAbsent) QVERIFY(finding.octets.empty());
                if (!isAbsent) checkOctets(finding, der);
                told += isAbsent ? 0 : 1;
            }
        }
    }
    QVERIFY(told > 20);
}

void TestLintOctets::rowsOfACertificate() {
    const golden::Object object = golden::object("ucgo-user-gost2015");
    auto whole = der_tree::readWhole(object.der);
    auto& tbs = whole->children[0].children;
    tbs[1].contents.back() ^= 1;                       // the serial number
    std::swap(tbs[4].children[0], tbs[4].children[1]); // the times
    const Bytes der = der_tree::write(*whole);
    const auto findings = lint(object.profile, der, object.context()).value();
    const LintFinding* serial = findingOf(findings, "serial.derivation");
    QVERIFY(serial);
    QCOMPARE(serial->octets.substr(4, 16), serial->found.substr(0, 16));
    const LintFinding* order = findingOf(findings, "validity.order");
    QVERIFY(order);
    QCOMPARE(order->place, std::string("Valid To"));
    const auto certificate = x509::Certificate::parse(der).value();
    QCOMPARE(asn1::Reader(ByteView(der).subspan(order->offset)).time().value(),
             certificate.notAfter);
}

void TestLintOctets::rowsOfAList() {
    golden::Object object = golden::object("ucgo-crl-gost2015");
    auto whole = der_tree::readWhole(object.der);
    const auto crl = x509::Crl::parse(object.der).value();
    QVERIFY(!crl.entries.empty());
    // An entry of years later: the one whose serial number the finding names.
    auto& entry = whole->children[0].children[5].children.back();
    entry.children[1].contents = toBytes(std::string("450101000000Z"));
    const Bytes der = der_tree::write(*whole);
    const auto findings = lint(object.profile, der, object.context()).value();
    const LintFinding* future = findingOf(findings, "entry.future");
    QVERIFY(future);
    checkOctets(*future, der);
    asn1::Reader reader(ByteView(der).subspan(future->offset));
    const auto found = reader.expect(asn1::tag::sequence);
    QVERIFY(found);
    QCOMPARE(toHex(asn1::Reader(*found).integer().value()), future->place);
}

void TestLintOctets::rowsOfARequest() {
    const golden::Object object = golden::object("ucgo-user-gost2015");
    const auto certificate = x509::Certificate::parse(object.der).value();
    const auto set = ProfileSet::load().value();
    const Profile other = set.find("ucgo-user-gost2004", golden::today).value();
    const Bytes algorithm = certificate.innerAlgorithm;
    const Bytes info =
        asn1::sequence({asn1::smallInteger(0), certificate.subjectDer, certificate.publicKeyInfo,
                        asn1::element(asn1::tag::contextConstructed(0), {})});
    const Bytes der = asn1::sequence({info, algorithm, asn1::bitString({})});
    const auto findings = lintRequest(other, der, {nullptr, set.authorityDefaults()}).value();
    const LintFinding* key = findingOf(findings, "publicKey.algorithm");
    const LintFinding* signature = findingOf(findings, "signatureAlgorithm");
    QVERIFY(key && signature);
    for (const LintFinding* finding : {key, signature})
        checkOctets(*finding, der);
    QCOMPARE(key->octets.substr(0, 8), toHex(certificate.publicKeyInfo).substr(0, 8));
    QCOMPARE(signature->offset, der.size() - algorithm.size() - 3);
}

void TestLintOctets::requestsFindTheirStructure() {
    const golden::Object object = golden::object("ucgo-user-gost2004");
    const auto certificate = x509::Certificate::parse(object.der).value();
    const auto set = ProfileSet::load().value();
    const Bytes info =
        asn1::sequence({asn1::smallInteger(0), certificate.subjectDer, certificate.publicKeyInfo,
                        asn1::element(asn1::tag::contextConstructed(0), {})});
    const Bytes der = asn1::sequence({info, certificate.innerAlgorithm, asn1::bitString({})});
    const LintContext context{nullptr, set.authorityDefaults()};
    const auto id = guessStructure(set, der, context, golden::today);
    QVERIFY(id);
    QCOMPARE(*id, std::string("ucgo-user-gost2004"));
    const auto findings = lintRequest(set.find(*id, golden::today).value(), der, context).value();
    for (const LintFinding& finding : findings)
        QVERIFY2(finding.level != LintLevel::Error, finding.code.c_str());
}

QTEST_GUILESS_MAIN(TestLintOctets)
#include "test_lint_octets.moc"
