// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/crypto/gcrypt_peer.h"
#include "tests/crypto/golden_objects.h"
#include "tests/crypto/provider_fixture.h"

using namespace crypto;
using namespace fixture;

namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + name;
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isUpdating() {
    return qEnvironmentVariableIsSet("KU_UPDATE_GOLDEN");
}

void update(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray octetsOf(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

/** OpenSSL's printer, with Kazakh as it is. */
QByteArray printed(const std::function<int(BIO*)>& print) {
    const Memory memory(BIO_new(BIO_s_mem()));
    if (print(memory.get()) != 1) return {};
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return {text, size};
}

constexpr unsigned long nameForm = XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB);

} // namespace

/** Whole objects of every structure, octet for octet, and what others make of the same octets. */
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameOctets_data();
    void sameOctets();
    void opensslReadsTheSame_data();
    void opensslReadsTheSame();
    void gcryptVerifies_data();
    void gcryptVerifies();
    void linterIsContent_data();
    void linterIsContent();

private:
    static void rows();
};

void TestGolden::initTestCase() {
    QVERIFY(provider::registerCrypto());
    gcrypt_peer::initialise();
}

void TestGolden::rows() {
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QString>("algorithm");
    for (const char* structure : golden::structures)
        for (const char* algorithm : {"gost2004", "gost2015"})
            QTest::addRow("%s-%s", structure, algorithm) << structure << algorithm;
}

void TestGolden::sameOctets_data() {
    rows();
}

void TestGolden::sameOctets() {
    QFETCH(QString, structure);
    QFETCH(QString, algorithm);
    const QString path = pathOf(structure + '-' + algorithm + ".der");
    const QByteArray made =
        octetsOf(golden::make(structure.toStdString(), algorithm.toStdString()).der);
    if (isUpdating()) update(path, made);
    QCOMPARE(made.toHex(), readFile(path).toHex());
}

void TestGolden::opensslReadsTheSame_data() {
    rows();
}

// OpenSSL takes the octets apart, puts them together again as it would write them, and says in
// words what they are; the words lie beside the octets for who reviews a change.
void TestGolden::opensslReadsTheSame() {
    QFETCH(QString, structure);
    QFETCH(QString, algorithm);
    const Bytes der = golden::make(structure.toStdString(), algorithm.toStdString()).der;
    const unsigned char* place = der.data();
    QByteArray text;
    Bytes again;
    if (structure.endsWith("crl")) {
        const Crl crl(d2i_X509_CRL(nullptr, &place, long(der.size())));
        QVERIFY(crl);
        again = derOf(crl.get(), [](X509_CRL* one, unsigned char** out) {
            return i2d_re_X509_CRL_tbs(one, out);
        });
        text = printed([&](BIO* out) { return X509_CRL_print_ex(out, crl.get(), nameForm); });
    } else {
        const Certificate certificate(d2i_X509(nullptr, &place, long(der.size())));
        QVERIFY(certificate);
        QVERIFY(!(X509_get_extension_flags(certificate.get()) & EXFLAG_INVALID));
        again = derOf(certificate.get(),
                      [](X509* one, unsigned char** out) { return i2d_re_X509_tbs(one, out); });
        text =
            printed([&](BIO* out) { return X509_print_ex(out, certificate.get(), nameForm, 0); });
    }
    QVERIFY(place == der.data() + der.size());
    const asn1::Element whole = asn1::only(der, asn1::tag::sequence).value();
    const asn1::Element part = asn1::Reader(whole).next().value();
    QCOMPARE(toHex(again), toHex(part.whole));
    const QString path = pathOf(structure + '-' + algorithm + ".txt");
    if (isUpdating()) update(path, text);
    QVERIFY(!text.isEmpty());
    QCOMPARE(QString::fromUtf8(text).simplified(), QString::fromUtf8(readFile(path)).simplified());
}

void TestGolden::gcryptVerifies_data() {
    rows();
}

void TestGolden::gcryptVerifies() {
    QFETCH(QString, structure);
    QFETCH(QString, algorithm);
    const golden::Object object = golden::make(structure.toStdString(), algorithm.toStdString());
    asn1::Reader outer(asn1::only(object.der, asn1::tag::sequence).value());
    const asn1::Element part = outer.next().value();
    QVERIFY(outer.next());
    const ByteView signature = outer.bitStringOctets().value();
    const auto key = provider::readPublicKeyInfo(object.issuer.publicKeyInfo).value();
    const gcrypt_peer::Gcrypt peer(key.algorithm);
    const Bytes hash = peer.digest(part.whole);
    Bytes octets(signature.begin(), signature.end());
    QVERIFY(peer.verify(key.octets, hash, octets));
    octets.back() ^= 1;
    QVERIFY(!peer.verify(key.octets, hash, octets));
}

void TestGolden::linterIsContent_data() {
    rows();
}

void TestGolden::linterIsContent() {
    QFETCH(QString, structure);
    QFETCH(QString, algorithm);
    const golden::Object object = golden::make(structure.toStdString(), algorithm.toStdString());
    for (const auto& finding : profile::lint(object.profile, object.der, object.context()).value())
        QFAIL(qPrintable(QString::fromStdString(finding.code + " @ " + finding.place)));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
