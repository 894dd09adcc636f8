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

bool verifies(const Bytes& publicKeyInfo, ByteView part, const Bytes& signature) {
    const auto key = provider::readPublicKeyInfo(publicKeyInfo).value();
    if (key.algorithm != Algorithm::Rsa) {
        const gcrypt_peer::Gcrypt peer(key.algorithm);
        return peer.verify(key.octets, peer.digest(part), signature);
    }
    const unsigned char* place = publicKeyInfo.data();
    const std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>> stock(
        d2i_PUBKEY(nullptr, &place, long(publicKeyInfo.size())));
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, stock.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), part.data(),
                            part.size()) == 1;
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
    void othersVerify_data();
    void othersVerify();
    void linterIsContent_data();
    void linterIsContent();
    void bestFit_data();
    void bestFit();
    void bestFitOfMarkedNames_data() { rows(); }
    void bestFitOfMarkedNames();

private:
    static void rows();
};

void TestGolden::initTestCase() {
    QVERIFY(provider::registerCrypto());
    gcrypt_peer::initialise();
}

void TestGolden::rows() {
    QTest::addColumn<QString>("id");
    for (const std::string& id : golden::ids())
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
}

void TestGolden::sameOctets_data() {
    rows();
}

void TestGolden::sameOctets() {
    QFETCH(QString, id);
    const QString path = pathOf(id + ".der");
    const QByteArray made = octetsOf(golden::object(id.toStdString()).der);
    if (isUpdating()) update(path, made);
    QCOMPARE(made.toHex(), readFile(path).toHex());
}

void TestGolden::opensslReadsTheSame_data() {
    rows();
}

// OpenSSL takes the octets apart, puts them together again as it would write them, and says in
// words what they are; the words lie beside the octets for who reviews a change.
void TestGolden::opensslReadsTheSame() {
    QFETCH(QString, id);
    const golden::Object& object = golden::object(id.toStdString());
    const Bytes& der = object.der;
    const unsigned char* place = der.data();
    QByteArray text;
    Bytes again;
    if (object.profile.kind == profile::Kind::Crl) {
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
    const QString path = pathOf(id + ".txt");
    if (isUpdating()) update(path, text);
    QVERIFY(!text.isEmpty());
    QCOMPARE(QString::fromUtf8(text).simplified(), QString::fromUtf8(readFile(path)).simplified());
}

void TestGolden::othersVerify_data() {
    rows();
}

// libgcrypt for GOST, OpenSSL's own RSA for the rest.
void TestGolden::othersVerify() {
    QFETCH(QString, id);
    const golden::Object& object = golden::object(id.toStdString());
    asn1::Reader outer(asn1::only(object.der, asn1::tag::sequence).value());
    const asn1::Element part = outer.next().value();
    QVERIFY(outer.next());
    const ByteView signature = outer.bitStringOctets().value();
    Bytes octets(signature.begin(), signature.end());
    QVERIFY(verifies(object.issuer.publicKeyInfo, part.whole, octets));
    octets.back() ^= 1;
    QVERIFY(!verifies(object.issuer.publicKeyInfo, part.whole, octets));
}

void TestGolden::linterIsContent_data() {
    rows();
}

void TestGolden::linterIsContent() {
    QFETCH(QString, id);
    const golden::Object& object = golden::object(id.toStdString());
    for (const profile::LintContext& context : {object.context(), object.fullContext()})
        for (const auto& finding : profile::lint(object.profile, object.der, context).value())
            QFAIL(qPrintable(QString::fromStdString(finding.code + " @ " + finding.place + ": " +
                                                    finding.found)));
}

void TestGolden::bestFit_data() {
    rows();
}

// Among all structures each object fits its own best.
void TestGolden::bestFit() {
    QFETCH(QString, id);
    static const profile::ProfileSet profiles = profile::ProfileSet::load().value();
    const golden::Object& object = golden::object(id.toStdString());
    const profile::LintContext context{nullptr, object.authority};
    QCOMPARE(guessStructure(profiles, object.der, context, golden::today).value(),
             object.profile.id);
}

// A training workplace's mark behind the name leads to no other authority's structure.
void TestGolden::bestFitOfMarkedNames() {
    QFETCH(QString, id);
    static const profile::ProfileSet profiles = profile::ProfileSet::load().value();
    const golden::Object& object = golden::object(id.toStdString());
    const profile::LintContext context{nullptr, profiles.authorityDefaults()};
    QCOMPARE(guessStructure(profiles, object.der, context, golden::today).value(),
             object.profile.id);
}

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
