// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QTest>

#include <openssl/asn1.h>
#include <openssl/objects.h>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "tests/crypto/der_tree.h"

using namespace crypto;
using namespace crypto::asn1;
using der_tree::readWhole;
using der_tree::Tree;
using der_tree::write;

class TestAsn1 : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void strict_data();
    void strict();
    void oidsAsOpensslWritesThem();
    void integersRoundTrip();
    void timesRoundTrip_data();
    void timesRoundTrip();
    void offsetsNameThePlace();
    void utf8_data();
    void utf8();
    void randomOctetsNeverLeaveTheView();
    void treesRoundTrip();
    void mutatedTreesAreReadAsTheyStand();
};

void TestAsn1::refuses_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("X.690 8.1.3.6 indefinite length") << QByteArray("3080020100 0000");
    QTest::newRow("X.690 10.1 long form for a short length") << QByteArray("30810302 0100");
    QTest::newRow("X.690 10.1 leading zero in the length") << QByteArray("3082000302 0100");
    QTest::newRow("cut short") << QByteArray("3004020100");
    QTest::newRow("length beyond four octets") << QByteArray("3085010000000002");
    QTest::newRow("octets after the end") << QByteArray("300302010000");
    QTest::newRow("another tag") << QByteArray("3103020100");
    QTest::newRow("X.690 8.3.2 padded zero") << QByteArray("300402020001");
    QTest::newRow("X.690 8.3.2 padded minus") << QByteArray("30040202ff80");
    QTest::newRow("X.690 8.3.1 no octets") << QByteArray("30020200");
    QTest::newRow("X.690 8.1.2.4 tag of several octets") << QByteArray("30041f020100");
    QTest::newRow("inside longer than outside") << QByteArray("3003020200");
}

void TestAsn1::refuses() {
    QFETCH(QByteArray, der);
    const Bytes input = *fromHex(der.replace(' ', "").toStdString());
    const auto outer = only(input, tag::sequence);
    if (!outer) {
        QCOMPARE(outer.error().code, ErrorCode::MalformedDer);
        return;
    }
    Reader inner(*outer);
    QCOMPARE(inner.integer().error().code, ErrorCode::MalformedDer);
}

void TestAsn1::strict_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("X.690 11.1 TRUE is FF") << QByteArray("010101");
    QTest::newRow("BOOLEAN of two octets") << QByteArray("0102ffff");
    QTest::newRow("BOOLEAN of none") << QByteArray("0100");
    QTest::newRow("BIT STRING without its first octet") << QByteArray("0300");
    QTest::newRow("BIT STRING with unused bits") << QByteArray("0302010e");
    QTest::newRow("OBJECT IDENTIFIER of none") << QByteArray("0600");
    QTest::newRow("X.690 8.19.2 padded arc") << QByteArray("06032a8001");
    QTest::newRow("arc cut short") << QByteArray("06022a86");
    QTest::newRow("arc beyond 64 bits") << QByteArray("060c2affffffffffffffffffff7f");
    QTest::newRow("time with a zone (RFC 5280 4.1.2.5.1)")
        << QByteArray("17113232303731323034343435312b30363030");
    QTest::newRow("time without seconds") << QByteArray("170b323230373132303434345a");
    QTest::newRow("time with fractions (RFC 5280 4.1.2.5.2)")
        << QByteArray("181132303530303130313030303030302e355a");
    QTest::newRow("30 February") << QByteArray("170d3232303233303034343435315a");
    QTest::newRow("24 o'clock") << QByteArray("170d3232303731323234343435315a");
    QTest::newRow("letters in a time")
        << QByteArray("170d32323037313230343434xx315a").replace("xx", "4f");
}

void TestAsn1::strict() {
    QFETCH(QByteArray, der);
    const Bytes input = *fromHex(der.toStdString());
    const auto refused = [&](auto outcome) {
        return !outcome && outcome.error().code == ErrorCode::MalformedDer;
    };
    QVERIFY(refused(Reader(input).boolean()));
    QVERIFY(refused(Reader(input).bitStringOctets()));
    QVERIFY(refused(Reader(input).oid()));
    QVERIFY(refused(Reader(input).time()));
}

void TestAsn1::oidsAsOpensslWritesThem() {
    for (const char* text : {"1.2.398.3.10.1.1.2.3.2", "2.5.29.15", "0.9.2342.19200300.100.1.1",
                             "2.999.1", "1.3.6.1.5.5.7.48.1", "2.16.840.1.101.3.4.2.1"}) {
        ASN1_OBJECT* object = OBJ_txt2obj(text, 1);
        unsigned char* out = nullptr;
        const int size = i2d_ASN1_OBJECT(object, &out);
        const Bytes expected(out, out + size);
        OPENSSL_free(out);
        ASN1_OBJECT_free(object);
        QCOMPARE(oid(text), expected);
        Reader reader(expected);
        QCOMPARE(reader.oid().value(), std::string(text));
    }
    for (const char* text : {"", "1", "3.1", "1.40", "1.2.", "1..2", "1.2.x", "-1.2"})
        QVERIFY(!isOid(text));
    const Bytes paddedOid{0x06, 0x02, 0x80, 0x01};
    Reader padded(paddedOid);
    QVERIFY(!padded.oid());
}

void TestAsn1::integersRoundTrip() {
    for (const std::int64_t value :
         {std::int64_t(0), std::int64_t(1), std::int64_t(127), std::int64_t(128), std::int64_t(255),
          std::int64_t(256), std::int64_t(-1), std::int64_t(-128), std::int64_t(-129), INT64_MAX,
          INT64_MIN}) {
        const Bytes der = smallInteger(value);
        Reader reader(der);
        QCOMPARE(reader.smallInteger().value(), value);
    }
    QCOMPARE(toHex(unsignedInteger(*fromHex("0000fe"))), std::string("020200fe"));
    QCOMPARE(toHex(unsignedInteger(*fromHex("7f"))), std::string("02017f"));
}

void TestAsn1::timesRoundTrip_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("1950") << QByteArray("170d3530303130313030303030305a") << qint64(-631152000);
    QTest::newRow("2022") << QByteArray("170d3232303731323034343435315a") << qint64(1657601091);
    QTest::newRow("2049") << QByteArray("170d3439313233313233353935395a") << qint64(2524607999);
    QTest::newRow("2050") << QByteArray("180f32303530303130313030303030305a") << qint64(2524608000);
}

void TestAsn1::timesRoundTrip() {
    QFETCH(QByteArray, der);
    QFETCH(qint64, seconds);
    const Time expected{std::chrono::seconds(seconds)};
    const Bytes input = *fromHex(der.toStdString());
    Reader reader(input);
    QCOMPARE(reader.time().value(), expected);
    QCOMPARE(toHex(time(expected)), der.toStdString());
}

void TestAsn1::offsetsNameThePlace() {
    const Bytes der = *fromHex("3009300702010002020001");
    Reader outer(only(der, tag::sequence).value());
    Reader inner(outer.next().value());
    QVERIFY(inner.integer());
    QCOMPARE(inner.integer().error().detail, std::string("offset 7"));
}

void TestAsn1::utf8_data() {
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("good");
    QTest::newRow("ascii") << QByteArray("6162") << true;
    QTest::newRow("Kazakh") << QByteArray("d29bd397d2a3") << true;
    QTest::newRow("four octets") << QByteArray("f09f9880") << true;
    QTest::newRow("overlong") << QByteArray("c0af") << false;
    QTest::newRow("overlong three") << QByteArray("e080af") << false;
    QTest::newRow("surrogate") << QByteArray("eda080") << false;
    QTest::newRow("cut") << QByteArray("d2") << false;
    QTest::newRow("beyond Unicode") << QByteArray("f4908080") << false;
    QTest::newRow("stray") << QByteArray("80") << false;
}

void TestAsn1::utf8() {
    QFETCH(QByteArray, hex);
    QFETCH(bool, good);
    QCOMPARE(isUtf8(*fromHex(hex.toStdString())), good);
    QCOMPARE(QString::fromUtf8(QByteArray::fromHex(hex)).contains(QChar(0xfffd)), !good);
}

namespace {

/** Walks everything that can be walked; whatever is read lies inside the input. */
void walk(Reader reader, ByteView input, int depth) {
    while (!reader.atEnd()) {
        const auto element = reader.next();
        if (!element) return;
        QVERIFY(element->whole.data() >= input.data());
        QVERIFY(element->whole.data() + element->whole.size() <= input.data() + input.size());
        if (element->tag == tag::oid && oidText(element->contents))
            QCOMPARE(oid(*oidText(element->contents)),
                     Bytes(element->whole.begin(), element->whole.end()));
        (void)stringText(*element);
        if (depth < 20) walk(Reader(*element), input, depth + 1);
    }
}

} // namespace

void TestAsn1::randomOctetsNeverLeaveTheView() {
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const int rounds = qEnvironmentVariableIsSet("KU_LONG") ? 2000000 : 50000;
    static constexpr std::uint8_t likely[] = {0x30, 0x31, 0x02, 0x03, 0x04, 0x06, 0x0c,
                                              0x17, 0x80, 0x81, 0x82, 0x00, 0x01, 0x02};
    for (int i = 0; i < rounds; ++i) {
        Bytes input(random() % 64);
        for (auto& octet : input)
            octet = random() % 2 ? likely[random() % std::size(likely)] : std::uint8_t(random());
        walk(Reader(input), input, 0);
        Reader timed(input);
        (void)timed.time();
    }
}

namespace {

std::mt19937 seededRandom() {
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    return std::mt19937(seed);
}

Tree randomTree(std::mt19937& random, int depth) {
    Tree tree;
    do {
        tree.tag = std::uint8_t(random());
    } while ((tree.tag & 0x1f) == 0x1f || (depth == 0 && tree.isConstructed()));
    if (tree.isConstructed()) {
        for (auto left = random() % 5; left > 0; --left)
            tree.children.push_back(randomTree(random, depth - 1));
        return tree;
    }
    // Sizes about the places where the length's form changes.
    static constexpr std::size_t sizes[] = {0, 1, 2, 20, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000};
    tree.contents.resize(sizes[random() % (random() % 50 == 0 ? std::size(sizes) : 6)]);
    for (auto& octet : tree.contents)
        octet = std::uint8_t(random());
    return tree;
}

int roundsOf(int few, int many) {
    return qEnvironmentVariableIsSet("KU_LONG") ? many : few;
}

} // namespace

void TestAsn1::treesRoundTrip() {
    std::mt19937 random = seededRandom();
    for (int left = roundsOf(2000, 50000); left > 0; --left) {
        const Tree tree = randomTree(random, 4);
        const auto back = readWhole(write(tree));
        QVERIFY2(back, back ? "" : describe(back.error()).c_str());
        QVERIFY(*back == tree);
    }
}

// DER has one form a value: whatever octets the reader takes, the writer gives the same ones back.
void TestAsn1::mutatedTreesAreReadAsTheyStand() {
    std::mt19937 random = seededRandom();
    int taken = 0;
    const int rounds = roundsOf(20000, 500000);
    for (int left = rounds; left > 0; --left) {
        Bytes der = write(randomTree(random, 3));
        if (der.size() > 4096) continue;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const std::size_t at = random() % der.size();
            if (random() % 4 == 0)
                der.erase(der.begin() + std::ptrdiff_t(at));
            else if (random() % 4 == 0)
                der.insert(der.begin() + std::ptrdiff_t(at), std::uint8_t(random()));
            else
                der[at] ^= std::uint8_t(1u << (random() % 8));
            if (der.empty()) der.push_back(0);
        }
        walk(Reader(der), der, 0);
        const auto tree = readWhole(der);
        if (!tree) continue;
        ++taken;
        QCOMPARE(write(*tree), der);
    }
    QVERIFY(taken > 0 && taken < rounds);
}

QTEST_GUILESS_MAIN(TestAsn1)
#include "test_asn1.moc"
