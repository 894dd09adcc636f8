// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "crypto/object/recognise.h"
#include "crypto/x509/certificate.h"
#include "crypto/x509/request.h"
#include "tests/crypto/cms_maker.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using object::Kind;

namespace {

QString wordOf(Kind kind) {
    return QString::fromStdString(std::string(object::nameOf(kind)));
}

Bytes octetsOf(const QByteArray& text) {
    return toBytes(text.toStdString());
}

QByteArray base64(const Bytes& der) {
    return QByteArray::fromStdString(std::string(textOf(der))).toBase64();
}

} // namespace

/** What a file holds, in each of its forms. The kinds of PKCS#7, OCSP, TSP: in their own tests. */
class TestRecognise : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void realFiles_data();
    void realFiles();
    void forms_data();
    void forms();
    void kinds_data();
    void kinds();
    void ofNoKind_data();
    void ofNoKind();

private:
    Bytes m_certificate;
    Bytes m_request;
};

void TestRecognise::initTestCase() {
    QVERIFY(provider::registerCrypto());
    const auto party = cms_maker::makeParty(Algorithm::Gost2015, "one");
    m_certificate = party.der();
    const auto signer = fixture::farSigner(Algorithm::Gost2015);
    m_request =
        x509::buildRequest(x509::Certificate::parse(m_certificate)->subjectDer, *signer).value();
}

void TestRecognise::realFiles_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    const std::map<QString, QString> kinds{{"*.cer", "certificate"}, {"*.crl", "crl"},
                                           {"*.p12", "pkcs12"},      {"cms_*", "cms"},
                                           {"ocsp_*", "ocsp"},       {"tsp_*", "tsr"}};
    for (const auto& [pattern, kind] : kinds)
        for (const QString& name : real::names(pattern))
            QTest::newRow(qPrintable(name)) << name << kind;
    if (!real::isHere()) QTest::newRow("none") << QString() << QString();
}

void TestRecognise::realFiles() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QFETCH(QString, file);
    QFETCH(QString, kind);
    const Bytes octets = real::read(file);
    const object::Recognised found = object::recognise(octets);
    QCOMPARE(wordOf(found.kind), kind);
    // As Base64 as well, which is how many of them travel.
    const object::Recognised bare = object::recognise(octetsOf(base64(found.encoded)));
    QCOMPARE(wordOf(bare.kind), kind);
    QCOMPARE(bare.encoded, found.encoded);
}

void TestRecognise::forms_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("PEM") << QByteArray("-----BEGIN CERTIFICATE-----\n")
                         << QByteArray("\n-----END CERTIFICATE-----\n");
    QTest::newRow("PEM of another word")
        << QByteArray("-----BEGIN X-----\n") << QByteArray("\n-----END X-----\n");
    QTest::newRow("PEM after words")
        << QByteArray("Bag Attributes\n    friendlyName: x\n-----BEGIN CERTIFICATE-----\n")
        << QByteArray("\n-----END CERTIFICATE-----\n");
    QTest::newRow("bare") << QByteArray() << QByteArray();
    QTest::newRow("bare, with ends of lines") << QByteArray("\r\n") << QByteArray("\r\n");
    QTest::newRow("bare, with a mark") << QByteArray("\xef\xbb\xbf") << QByteArray();
}

void TestRecognise::forms() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const object::Recognised found =
        object::recognise(octetsOf(before + base64(m_certificate) + after));
    QCOMPARE(wordOf(found.kind), QString("certificate"));
    QCOMPARE(found.encoded, m_certificate);
}

void TestRecognise::kinds_data() {
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("kind");
    // The shapes alone: { { … }, { OID }, BIT STRING } by what the first one begins with.
    const QByteArray name = "300d310b3009060355040613024b5a";
    const QByteArray algorithm = "300d06092a864886f70d01010b0500";
    const auto signedOf = [&](const QByteArray& part) {
        const auto sized = [](const QByteArray& contents) {
            return QByteArray::number(0x100 + contents.size() / 2, 16).mid(1) + contents;
        };
        return "30" + sized("30" + sized(part) + algorithm + "03020000");
    };
    const QByteArray time = "170d3234303130313030303030305a";
    const QByteArray times = "301e" + time + time;
    QTest::newRow("certificate, version 1")
        << signedOf("020105" + algorithm + name + times + name) << "certificate";
    QTest::newRow("certificate, version 3")
        << signedOf("a003020102020105" + algorithm) << "certificate";
    QTest::newRow("list, version 1") << signedOf(algorithm + name + time) << "crl";
    QTest::newRow("list, version 2") << signedOf("020101" + algorithm + name + time) << "crl";
    QTest::newRow("request") << signedOf("020100" + name + "3000") << "request";
    QTest::newRow("request without a name")
        << signedOf("020100" + QByteArray("30003000")) << "request";
    QTest::newRow("OCSP response without an answer") << QByteArray("30030a0103") << "ocsp";
    QTest::newRow("time stamp refused") << QByteArray("30053003020102") << "tsr";
    QTest::newRow("key store, definite") << QByteArray("30050201033000") << "pkcs12";
    QTest::newRow("key store, indefinite") << QByteArray("3080020103308000000000") << "pkcs12";
}

void TestRecognise::kinds() {
    QFETCH(QByteArray, hex);
    QFETCH(QString, kind);
    const Bytes octets = fromHex(hex.toStdString()).value();
    QCOMPARE(wordOf(object::recognise(octets).kind), kind);
    QCOMPARE(wordOf(object::recognise(m_request).kind), QString("request"));
}

void TestRecognise::ofNoKind_data() {
    QTest::addColumn<QByteArray>("octets");
    const auto row = [](const char* name, const QByteArray& octets) {
        QTest::newRow(name) << octets;
    };
    row("nothing", "");
    row("one octet", "0");
    row("a text", "Құжат\n");
    row("Base64 of a text", QByteArray("a document").toBase64());
    row("zeros", QByteArray(100, '\0'));
    row("sequences", QByteArray(100, '0'));
    row("a private key (PKCS#8)", QByteArray::fromHex("300702010030000400"));
    row("a key pair (PKCS#1)", QByteArray::fromHex("3009020100020103020101"));
    row("an empty sequence", QByteArray::fromHex("3000"));
    row("a length beyond the end", QByteArray::fromHex("3085ffffffffff"));
    row("data (PKCS#7)", QByteArray::fromHex("300f06092a864886f70d010701a0020400"));
    row("armour without an end", "-----BEGIN CERTIFICATE-----\nMIIB\n");
    row("armour around nothing", "-----BEGIN CMS-----\n-----END CMS-----\n");
}

void TestRecognise::ofNoKind() {
    QFETCH(QByteArray, octets);
    const object::Recognised found = object::recognise(octetsOf(octets));
    QCOMPARE(wordOf(found.kind), QString("unknown"));
    QVERIFY(found.encoded.empty());
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "test_recognise.moc"
