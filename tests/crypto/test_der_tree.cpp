// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <random>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/asn1/der_tree.h"
#include "crypto/asn1/writer.h"
#include "crypto/x509/der_words.h"
#include "tests/crypto/programs.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using namespace crypto::asn1;

namespace {

Bytes readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return toBytes(file.readAll().toStdString());
}

/** "offset depth header length constructed", as openssl has it; opened strings are ours alone. */
QStringList linesOf(const DerTree& tree) {
    QStringList lines;
    int opened = mostTreeDepth + 1; // the depth of the string whose elements are passed over
    for (const TreeNode& node : tree.nodes) {
        if (node.depth > opened) continue;
        opened = node.isOpened ? node.depth : mostTreeDepth + 1;
        lines += QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(node.offset)
                     .arg(node.depth)
                     .arg(node.headerSize)
                     .arg(node.isIndefinite ? QStringLiteral("inf") : QString::number(node.size))
                     .arg(node.isConstructed() ? "cons" : "prim");
    }
    return lines;
}

QStringList linesOfOpenssl(const QString& path) {
    static const QRegularExpression line(
        QStringLiteral(
            "^\\s*(\\d+):d=(\\d+)\\s+hl=\\s*(\\d+)\\s+l=\\s*(\\d+|inf)\\s+(\\w+): *(\\S+)"),
        QRegularExpression::MultilineOption);
    const auto ended = programs::run("openssl", {"asn1parse", "-inform", "DER", "-in", path});
    QStringList lines;
    for (auto found = line.globalMatch(QString::fromUtf8(ended.out)); found.hasNext();) {
        const auto one = found.next();
        if (one.captured(6) == QLatin1String("EOC")) continue;
        lines += QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(one.captured(1), one.captured(2), one.captured(3), one.captured(4),
                          one.captured(5));
    }
    return lines;
}

void compare(const QString& path) {
    const DerTree tree = derTree(readFile(path));
    QVERIFY(!tree.fault && !tree.isCut);
    const QStringList ours = linesOf(tree);
    QVERIFY(ours.size() > 2);
    QCOMPARE(ours, linesOfOpenssl(path));
}

Bytes nested(int levels) {
    Bytes octets;
    for (int i = 0; i < levels; ++i)
        octets = sequence({octets});
    return octets;
}

} // namespace

/** Any octets as a tree, beside what openssl asn1parse says of the same ones. */
class TestDerTree : public QObject {
    Q_OBJECT

private slots:
    void asOpensslReadsIt_data();
    void asOpensslReadsIt();
    void realFiles();
    void opensWhatIsWrapped();
    void whatIsNoElementStaysOctets();
    void stopsAtAFault_data();
    void stopsAtAFault();
    void depthIsBounded();
    void nodesAreBounded();
    void namesOfTags();
    void words_data();
    void words();
    void anyOctets();
};

void TestDerTree::asOpensslReadsIt_data() {
    QTest::addColumn<QString>("path");
    for (const char* folder : {"golden", "fuzz/corpus/der_tree", "fuzz/corpus/pkcs12"}) {
        const QDir files(QStringLiteral(KU_SOURCE_DIR "/tests/") + folder);
        for (const QString& name : files.entryList({"*.der", "*.p12"}, QDir::Files))
            QTest::newRow(qPrintable(name)) << files.filePath(name);
    }
}

void TestDerTree::asOpensslReadsIt() {
    QFETCH(QString, path);
    compare(path);
}

void TestDerTree::realFiles() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QVERIFY(!real::names("*").isEmpty());
    for (const QString& name : real::names("*"))
        compare(real::folder().filePath(name));
}

void TestDerTree::opensWhatIsWrapped() {
    const Bytes inner = sequence({smallInteger(5)});
    for (const Bytes& outer : {octetString(inner), bitString(inner)}) {
        const DerTree tree = derTree(outer);
        QCOMPARE(tree.nodes.size(), std::size_t(3));
        QVERIFY(tree.nodes[0].isOpened);
        QCOMPARE(tree.nodes[1].offset, outer.size() - inner.size());
        QCOMPARE(tree.nodes[2].depth, 2);
    }
}

void TestDerTree::whatIsNoElementStaysOctets() {
    // Good to the last but one octet; a string within a string; indefinite length is not opened.
    for (const char* hex :
         {"30030201053", "0403020105ff", "30800201050000", "0c05ab", "1f8101020"}) {
        std::string digits = hex;
        if (digits.size() % 2 != 0) digits += '0';
        const Bytes outer = sequence({octetString(*fromHex(digits)), smallInteger(7)});
        const DerTree tree = derTree(outer);
        QVERIFY(!tree.fault);
        QCOMPARE(tree.nodes.back().depth, 1);
        QCOMPARE(tree.nodes.back().offset + 3, outer.size());
        QVERIFY(!tree.nodes[1].isOpened);
        QCOMPARE(x509::wordsOf(tree.nodes[1], outer), digits);
    }
}

void TestDerTree::stopsAtAFault_data() {
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("cut short") << QByteArray::fromHex("3005020105") << 0
                               << QByteArray("element cut short");
    QTest::newRow("no length") << QByteArray::fromHex("02010530") << 3
                               << QByteArray("element cut short");
    QTest::newRow("no end") << QByteArray::fromHex("3080020105") << 5
                            << QByteArray("no end of contents");
    QTest::newRow("primitive") << QByteArray::fromHex("04800000") << 0
                               << QByteArray("indefinite length");
    QTest::newRow("reserved") << QByteArray::fromHex("30ff00") << 0 << QByteArray("length octets");
    QTest::newRow("huge") << QByteArray::fromHex("3089ffffffffffffffffff") << 0
                          << QByteArray("element cut short");
    QTest::newRow("long tag") << QByteArray::fromHex("3fffffffffff7f00") << 0
                              << QByteArray("tag number");
    QTest::newRow("beyond the one above")
        << QByteArray::fromHex("30030204050607") << 2 << QByteArray("element cut short");
}

void TestDerTree::stopsAtAFault() {
    QFETCH(QByteArray, octets);
    QFETCH(int, offset);
    QFETCH(QByteArray, what);
    const DerTree tree = derTree(toBytes(octets.toStdString()));
    QVERIFY(tree.fault);
    QCOMPARE(tree.fault->offset, static_cast<std::size_t>(offset));
    QCOMPARE(tree.fault->what, what.toStdString());
}

void TestDerTree::depthIsBounded() {
    QVERIFY(!derTree(nested(mostTreeDepth)).fault);
    const DerTree deep = derTree(nested(mostTreeDepth + 2));
    QVERIFY(deep.fault);
    QCOMPARE(deep.fault->what, std::string("too deep"));
    // A million of them without their ends.
    Bytes endless;
    for (int i = 0; i < 1'000'000; ++i)
        endless.insert(endless.end(), {0x30, 0x80});
    QVERIFY(derTree(endless).fault);
    QVERIFY(derTree(endless).nodes.size() <= std::size_t(mostTreeDepth) + 1);
}

void TestDerTree::nodesAreBounded() {
    const Bytes ten = [] {
        Bytes octets;
        for (int i = 0; i < 10; ++i)
            octets = concat({octets, null()});
        return octets;
    }();
    const DerTree cut = derTree(ten, 4);
    QVERIFY(cut.isCut && !cut.fault);
    QCOMPARE(cut.nodes.size(), std::size_t(4));
    QVERIFY(!derTree(ten, 10).isCut);
    // What has not come to its end goes as far as it may.
    const Bytes endless = *fromHex("30803005020105");
    QCOMPARE(derTree(endless, 2).nodes[0].size, std::size_t(5));
    QVERIFY(derTree({}).nodes.empty());
}

void TestDerTree::namesOfTags() {
    const auto nameOf = [](const char* hex) { return tagName(derTree(*fromHex(hex)).nodes.at(0)); };
    QCOMPARE(nameOf("3000"), std::string("SEQUENCE"));
    QCOMPARE(nameOf("2400"), std::string("OCTET STRING"));
    QCOMPARE(nameOf("a300"), std::string("[3]"));
    QCOMPARE(nameOf("6100"), std::string("[APPLICATION 1]"));
    QCOMPARE(nameOf("c200"), std::string("[PRIVATE 2]"));
    QCOMPARE(nameOf("7f81028300000005"), std::string("[APPLICATION 130]"));
    QCOMPARE(nameOf("0f00"), std::string("[UNIVERSAL 15]"));
    QCOMPARE(nameOf("1e00"), std::string("BMPString"));
}

void TestDerTree::words_data() {
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("oid") << QByteArray::fromHex("0603550403") << QByteArray("2.5.4.3 (commonName)");
    QTest::newRow("integer") << QByteArray::fromHex("0201fe") << QByteArray("-2");
    QTest::newRow("serial") << QByteArray::fromHex("0209010203040506070809")
                            << QByteArray("01020304…");
    QTest::newRow("time") << QByteArray::fromHex("170d3236313132393136343030305a")
                          << QByteArray("2026-11-29 16:40:00 UTC");
    QTest::newRow("no time") << QByteArray::fromHex("170161") << QByteArray("61");
    QTest::newRow("text") << QByteArray::fromHex("0c08d0b0d0b1d0b2d0b3") << QByteArray("аб…");
    QTest::newRow("bits") << QByteArray::fromHex("030206c0") << QByteArray("c0 (unused bits: 6)");
    QTest::newRow("uri") << QByteArray::fromHex("8603613a62") << QByteArray("a:b");
    QTest::newRow("octets") << QByteArray::fromHex("0406ffffffffffff") << QByteArray("ffffffff…");
    QTest::newRow("elements") << QByteArray::fromHex("3000") << QByteArray();
}

void TestDerTree::words() {
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, words);
    const Bytes input = toBytes(octets.toStdString());
    QCOMPARE(x509::wordsOf(derTree(input).nodes.at(0), input, 4), words.toStdString());
}

void TestDerTree::anyOctets() {
    std::mt19937 random(595);
    for (int round = 0; round < 20'000; ++round) {
        Bytes octets(random() % 64);
        // Half of them near what tags and lengths are.
        for (std::uint8_t& octet : octets)
            octet =
                static_cast<std::uint8_t>(random() % 2 == 0 ? random() : (random() % 8) * 8 + 4);
        const DerTree tree = derTree(octets);
        for (const TreeNode& node : tree.nodes) {
            QVERIFY(node.contents() + node.size <= octets.size());
            (void)x509::wordsOf(node, octets);
        }
        if (!octets.empty()) QVERIFY(tree.fault || !tree.nodes.empty());
    }
}

QTEST_GUILESS_MAIN(TestDerTree)
#include "test_der_tree.moc"
