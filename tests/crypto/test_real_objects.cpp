// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QTest>

#include <openssl/x509.h>

#include "crypto/gost/gost.h"
#include "crypto/keystore/pkcs12.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/path.h"
#include "crypto/x509/sign.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using namespace crypto::x509;

namespace {

/** What a certificate and a CRL have in common. */
struct SignedParts {
    Bytes der;
    Bytes tbs;
    Bytes signature;
    Bytes issuerDer;
};

SignedParts partsOf(const Bytes& der, bool isCrl) {
    if (isCrl) {
        const Crl crl = Crl::parse(der).value();
        return {der, crl.tbs, crl.signature, crl.issuerDer};
    }
    const Certificate certificate = Certificate::parse(der).value();
    return {der, certificate.tbs, certificate.signature, certificate.issuerDer};
}

/** In a long run, every bit of one object a kind and algorithm; else a sample. */
std::size_t stepFor(const QString& file) {
    static const QStringList whole = {"prod_root_gost_2020.cer",  "prod_root_gost_2022.cer",
                                      "test_root_rsa_2019.cer",   "test_nca_gost_2019.crl",
                                      "test_nca_gost_2022_b.crl", "test_nca_rsa_2019.crl"};
    if (!qEnvironmentVariableIsSet("KU_LONG")) return 97;
    return whole.contains(file) ? 1 : 31;
}

} // namespace

/** Every certificate, CRL and key store of the real authorities, read by us and by OpenSSL. */
class TestRealObjects : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void certificatesParse();
    void signaturesVerify_data();
    void signaturesVerify();
    void flippedBitsFail_data();
    void flippedBitsFail();
    void keyIdentifiersAndSerials();
    void reasonsInARealDistributionPoint();
    void newlineWithinARealUri();
    void crlsVerify();
    void keyStoresOpen();
    void chainsValidate();

private:
    const Certificate* issuerOf(const Bytes& issuerDer, const Bytes& whole) const;

    std::vector<Certificate> m_certificates;
    QStringList m_files;
};

void TestRealObjects::initTestCase() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QVERIFY(provider::registerCrypto());
}

void TestRealObjects::certificatesParse() {
    m_files = real::names("*.cer");
    QVERIFY(m_files.size() >= 20);
    for (const QString& file : m_files) {
        const auto certificate = Certificate::parse(real::read(file));
        QVERIFY2(certificate, qPrintable(file));
        QCOMPARE(certificate->version, 3);
        QCOMPARE(certificate->innerAlgorithm, certificate->outerAlgorithm);
        m_certificates.push_back(*certificate);
    }
}

const Certificate* TestRealObjects::issuerOf(const Bytes& issuerDer, const Bytes& whole) const {
    for (const Certificate& candidate : m_certificates)
        if (candidate.subjectDer == issuerDer && verifySigned(whole, candidate.publicKeyInfo))
            return &candidate;
    return nullptr;
}

void TestRealObjects::signaturesVerify_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_files.size(); ++i)
        QTest::newRow(qPrintable(m_files[i])) << i;
}

void TestRealObjects::signaturesVerify() {
    QFETCH(int, index);
    const Certificate& certificate = m_certificates[std::size_t(index)];
    const bool issuerIsHere =
        std::any_of(m_certificates.begin(), m_certificates.end(), [&](const Certificate& other) {
            const auto wanted = authorityKeyIdentifierOf(certificate.extensions);
            return other.subjectDer == certificate.issuerDer &&
                   (!wanted || wanted == other.subjectKeyIdentifier());
        });
    if (!issuerIsHere) QSKIP("its issuer is not among the files");
    const Certificate* issuer = issuerOf(certificate.issuerDer, certificate.der);
    QVERIFY(issuer);
    // The same through OpenSSL's own call.
    const std::uint8_t* place = certificate.der.data();
    X509* native = d2i_X509(nullptr, &place, long(certificate.der.size()));
    const provider::EvpKey key = provider::publicKeyFromInfo(issuer->publicKeyInfo).value();
    QCOMPARE(X509_verify(native, key.get()), 1);
    X509_free(native);
}

void TestRealObjects::flippedBitsFail_data() {
    QTest::addColumn<QString>("file");
    for (const QString& file : m_files + real::names("*.crl"))
        QTest::newRow(qPrintable(file)) << file;
}

void TestRealObjects::flippedBitsFail() {
    QFETCH(QString, file);
    const SignedParts parts = partsOf(real::read(file), file.endsWith(".crl"));
    const Certificate* issuer = issuerOf(parts.issuerDer, parts.der);
    if (!issuer) QSKIP("its issuer is not among the files");
    const unsigned seed = std::random_device()();
    const std::size_t step = stepFor(file);
    qInfo("seed %u, one bit in %zu", seed, step);
    std::mt19937 random(seed);
    // The to-be-signed part and the signature; the outer algorithm between them is compared apart.
    const std::size_t head = parts.der[1] & 0x80 ? 2u + (parts.der[1] & 0x7f) : 2u;
    std::vector<std::size_t> bits;
    const auto choose = [&](std::size_t start, std::size_t size) {
        for (std::size_t bit = random() % step; bit < size * 8; bit += step)
            bits.push_back(start * 8 + bit);
    };
    choose(head, parts.tbs.size());
    choose(parts.der.size() - parts.signature.size(), parts.signature.size());
    QVERIFY(bits.size() * step > (parts.tbs.size() + parts.signature.size() - 30) * 8);
    Bytes der = parts.der;
    for (const std::size_t bit : bits) {
        der[bit / 8] ^= std::uint8_t(1u << (bit % 8));
        QVERIFY2(!verifySigned(der, issuer->publicKeyInfo), qPrintable(QString::number(bit)));
        der[bit / 8] ^= std::uint8_t(1u << (bit % 8));
    }
    QVERIFY(verifySigned(der, issuer->publicKeyInfo));
}

void TestRealObjects::keyIdentifiersAndSerials() {
    // crypto.md 3: 2022 and later (and the state bodies' CA) derive both from the key.
    for (const QString file : {"prod_ucgo_gost_2022.cer", "prod_nca_gost_2022.cer",
                               "prod_root_gost_2022.cer", "test_user_gost2015_ind_2023.cer"}) {
        const Certificate& certificate = m_certificates[std::size_t(m_files.indexOf(file))];
        const Bytes identifier = keyIdentifier(certificate.publicKeyBits);
        QCOMPARE(certificate.subjectKeyIdentifier(), std::optional(identifier));
        QCOMPARE(keyIdentifierOfInfo(certificate.publicKeyInfo), identifier);
        QCOMPARE(toHex(certificate.serial), toHex(serialFromKeyIdentifier(identifier)));
    }
}

void TestRealObjects::reasonsInARealDistributionPoint() {
    // 81 02 00 0f stands behind the names, not among them: ReasonFlags (RFC 5280 4.2.1.13), the
    // "0f" that the Order prints in this row.
    const auto& ucgo = m_certificates[std::size_t(m_files.indexOf("prod_ucgo_gost_2022.cer"))];
    const Extension* points = findExtension(ucgo.extensions, oid::distributionPoints);
    QVERIFY(points);
    asn1::Reader list(asn1::only(points->value, asn1::tag::sequence).value());
    asn1::Reader point(list.expect(asn1::tag::sequence).value());
    asn1::Reader name(point.expect(asn1::tag::contextConstructed(0)).value());
    asn1::Reader full(name.expect(asn1::tag::contextConstructed(0)).value());
    QVERIFY(full.expect(asn1::tag::context(6)) && full.expect(asn1::tag::context(6)));
    QVERIFY(full.expectEnd() && name.expectEnd());
    QCOMPARE(toHex(point.expect(asn1::tag::context(1))->contents), std::string("000f"));
    QVERIFY(point.expectEnd() && list.expectEnd());
    QCOMPARE(valueOf(ucgo.subject, "2.5.4.6"), std::string("KZ"));
}

void TestRealObjects::newlineWithinARealUri() {
    int found = 0;
    for (const Certificate& certificate : m_certificates)
        if (const Extension* points =
                findExtension(certificate.extensions, oid::distributionPoints))
            found += textOf(points->value).find('\n') != std::string_view::npos;
    QVERIFY(found > 0);
}

void TestRealObjects::crlsVerify() {
    const QStringList files = real::names("*.crl");
    QVERIFY(files.size() >= 3);
    for (const QString& file : files) {
        const Bytes der = real::read(file);
        const auto crl = Crl::parse(der);
        QVERIFY2(crl, qPrintable(file));
        const Certificate* issuer = issuerOf(crl->issuerDer, der);
        QVERIFY2(issuer, qPrintable(file));
        const std::uint8_t* place = der.data();
        X509_CRL* native = d2i_X509_CRL(nullptr, &place, long(der.size()));
        const provider::EvpKey key = provider::publicKeyFromInfo(issuer->publicKeyInfo).value();
        QCOMPARE(X509_CRL_verify(native, key.get()), 1);
        QCOMPARE(sk_X509_REVOKED_num(X509_CRL_get_REVOKED(native)),
                 int(crl->entries.size()) == 0 ? -1 : int(crl->entries.size()));
        X509_CRL_free(native);
    }
}

void TestRealObjects::keyStoresOpen() {
    const QStringList files = real::names("*.p12");
    QVERIFY(files.size() >= 6);
    for (const QString& file : files) {
        const Bytes der = real::read(file);
        const auto store = keystore::openPkcs12(der, Secret(std::string_view("Qwerty12")));
        QVERIFY2(store, qPrintable(file));
        const Algorithm algorithm = store->key.algorithm();
        const Bytes hash = gost::digest(algorithm, viewOf("pair"));
        const auto signature = store->key.signer().value()->sign(hash);
        QVERIFY(signature);
        const auto key = provider::readPublicKeyInfo(store->certificate.publicKeyInfo);
        QVERIFY(gost::verify(algorithm, key->octets, hash, *signature));
        QCOMPARE(keystore::openPkcs12(der, Secret(std::string_view("Qwerty13"))).error().code,
                 ErrorCode::DecryptionFailed);
    }
}

void TestRealObjects::chainsValidate() {
    const auto find = [&](const char* file) {
        return m_certificates[std::size_t(m_files.indexOf(file))];
    };
    const Time then{std::chrono::seconds(1704067200)}; // 2024-01-01
    const std::vector<Certificate> test = {find("test_root_gost_2022.cer"),
                                           find("test_nca_gost_2022.cer")};
    const Certificate user = find("test_user_gost2015_ind_2023.cer");
    QCOMPARE(verifyCertificate(user, test, {}, then).verdict, Verdict::Good);
    const Verification late =
        verifyCertificate(user, test, {}, then + std::chrono::hours(24 * 366 * 3));
    QCOMPARE(late.verdict, Verdict::Wanting);
    QCOMPARE(late.reasons.front().code, ErrorCode::CertificateExpired);
    const Verification lonely = verifyCertificate(user, {}, {}, then);
    QCOMPARE(lonely.verdict, Verdict::CannotTell);
    QCOMPARE(lonely.reasons.front().code, ErrorCode::MissingIssuer);
    QCOMPARE(verifyCertificate(find("prod_ucgo_gost_2022.cer"), {find("prod_root_gost_2020.cer")},
                               {}, then)
                 .verdict,
             Verdict::Good);
    // A list of 29 March 2022, for half a year, of the test CA of 2019.
    const auto list = Crl::parse(real::read("test_nca_gost_2019.crl")).value();
    const Certificate ca = find("test_nca_gost_2019.cer");
    const std::vector<Certificate> both = {find("test_root_gost_2019.cer"), ca};
    const Time june{std::chrono::seconds(1654041600)}; // 2022-06-01
    QCOMPARE(verifyCrl(list, both, {}, june).verdict, Verdict::Good);
    QCOMPARE(verifyCrl(list, both, {}, then).verdict, Verdict::Wanting);
    const Verification rootless = verifyCrl(list, {ca}, {}, june);
    QCOMPARE(rootless.verdict, Verdict::CannotTell);
    QCOMPARE(rootless.reasons.front().code, ErrorCode::MissingIssuer);
}

QTEST_GUILESS_MAIN(TestRealObjects)
#include "test_real_objects.moc"
