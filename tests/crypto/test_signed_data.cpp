// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one signer for each algorithm stands under all of it; parted, they would be made
// twice.
#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include "crypto/cms/signed_data.h"
#include "crypto/object/recognise.h"
#include "crypto/x509/hash.h"
#include "tests/crypto/cms_maker.h"
#include "tests/crypto/programs.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using cms_maker::Party;
using programs::Ended;

Q_DECLARE_METATYPE(crypto::Algorithm)

namespace {

Ended openssl(const QString& command, const QStringList& arguments) {
    return programs::openssl(KU_MODULE_FOLDER, command, arguments);
}

const Bytes document = toBytes("Құжат: an order of the twelfth\n");

QStringList codesOf(const cms::SignerCheck& check) {
    QStringList codes;
    for (const Error& fault : check.faults)
        codes += QString::fromStdString(std::string(nameOf(fault.code)));
    return codes;
}

/** Where these octets stand. */
std::size_t placeOf(const Bytes& whole, ByteView part) {
    const auto found = std::search(whole.begin(), whole.end(), part.begin(), part.end());
    if (part.empty() || found == whole.end()) qFatal("octets not found");
    return std::size_t(found - whole.begin());
}

QByteArray octetsOf(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

/** Signatures and P7B files: real ones, those of the openssl program and of OpenSSL's functions. */
class TestSignedData : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRealSignature();
    void eachAlgorithm_data();
    void eachAlgorithm();
    void detached();
    void mixedSigners();
    void withoutAttributes_data();
    void withoutAttributes();
    void namedByKey();
    void signerElsewhere();
    void issuerInAnotherOrder();
    void changedOctets_data();
    void changedOctets();
    void everyOctet_data();
    void everyOctet();
    void signingCertificate_data();
    void signingCertificate();
    void foreignAlgorithms_data();
    void foreignAlgorithms();
    void probabilisticSignatures_data();
    void probabilisticSignatures();
    void attributesAreNeeded();
    void programs_data();
    void programs();
    void programVerifiesOurs_data();
    void programVerifiesOurs();
    void bundles_data();
    void bundles();
    void malformed();

private:
    const Party& partyOf(Algorithm algorithm) const;
    QString write(const QString& name, const QByteArray& content) const;
    QString at(const QString& name) const { return m_folder.filePath(name); }
    Bytes read(const QString& name) const;
    void writeRsaSigner() const; // and a document

    QTemporaryDir m_folder;
    std::vector<Party> m_parties;
};

void TestSignedData::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(provider::registerCrypto());
    m_parties.push_back(cms_maker::makeParty(Algorithm::Gost2004, "Ескі", nullptr, nullptr, 4));
    m_parties.push_back(cms_maker::makeParty(Algorithm::Gost2015, "Жаңа", nullptr, nullptr, 15));
    m_parties.push_back(cms_maker::makeParty(Algorithm::Rsa, "RSA", nullptr, nullptr, 200));
}

const Party& TestSignedData::partyOf(Algorithm algorithm) const {
    return *std::find_if(m_parties.begin(), m_parties.end(),
                         [&](const Party& one) { return one.algorithm == algorithm; });
}

QString TestSignedData::write(const QString& name, const QByteArray& content) const {
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

Bytes TestSignedData::read(const QString& name) const {
    QFile file(at(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
    return toBytes(file.readAll().toStdString());
}

void TestSignedData::aRealSignature() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    const Bytes file = real::read("cms_sdk2004_active.der");
    const auto cms = cms::SignedData::parse(file);
    QVERIFY(cms);
    QCOMPARE(cms->contentType, std::string(cms::oid::data));
    QCOMPARE(cms->content, std::optional(toBytes("asdasd")));
    QVERIFY(!cms->isBundle());
    QCOMPARE(cms->certificates.size(), std::size_t(1));
    QCOMPARE(cms->signers.size(), std::size_t(1));
    const cms::Signer& signer = cms->signers.front();
    QCOMPARE(toHex(signer.serial), std::string("10dcd6f16215ed03aa57856ac168adeaa534f3bf"));
    QCOMPARE(signer.digestOid, std::string("1.2.398.3.10.1.3.1"));
    QCOMPARE(signer.signatureOid, std::string("1.2.398.3.10.1.1.1.2"));
    QCOMPARE(signer.contentType, std::string(cms::oid::data));
    QCOMPARE(signer.signingTime->time_since_epoch().count(), 1599681794); // 2020-09-09 20:03:14
    QCOMPARE(signer.signedAttributes.size(), std::size_t(3));
    QVERIFY(signer.unsignedAttributes.empty() && signer.timeStamps.empty());
    const auto checks = cms::verify(*cms);
    QCOMPARE(codesOf(checks.front()), QStringList());
    QCOMPARE(x509::valueOf(checks.front().certificate->subject, x509::oid::commonName),
             std::string("ТЕСТОВ ТЕСТ"));
    QCOMPARE(codesOf(cms::verify(*cms, viewOf("asdase")).front()), QStringList{"ContentDiffers"});
    QCOMPARE(object::recognise(file).kind, object::Kind::Cms);
}

void TestSignedData::eachAlgorithm_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("2004") << Algorithm::Gost2004;
    QTest::newRow("2015") << Algorithm::Gost2015;
    QTest::newRow("RSA") << Algorithm::Rsa;
}

void TestSignedData::eachAlgorithm() {
    QFETCH(Algorithm, algorithm);
    const auto made = cms_maker::sign({&partyOf(algorithm)}, document, CMS_CADES);
    const auto cms = cms::SignedData::parse(cms_maker::derOf(made));
    QVERIFY(cms);
    QCOMPARE(cms->content, std::optional(document));
    const cms::Signer& signer = cms->signers.front();
    QCOMPARE(signer.digestOid, std::string(provider::factsOf(algorithm).digestOid));
    QCOMPARE(signer.messageDigest, std::optional(*x509::hashOf(signer.digestOid, document)));
    QCOMPARE(signer.signingCertificates.size(), std::size_t(1));
    QVERIFY(signer.signingTime && signer.issuer.size() == 1);
    const auto checks = cms::verify(*cms);
    QCOMPARE(codesOf(checks.front()), QStringList());
    QCOMPARE(checks.front().certificate->der, partyOf(algorithm).der());
}

void TestSignedData::detached() {
    for (const Party& party : m_parties) {
        const auto made = cms_maker::sign({&party}, document, CMS_DETACHED);
        const auto cms = cms::SignedData::parse(cms_maker::derOf(made));
        QVERIFY(cms && !cms->content && !cms->isBundle());
        QCOMPARE(codesOf(cms::verify(*cms, ByteView(document)).front()), QStringList());
        QCOMPARE(codesOf(cms::verify(*cms).front()), QStringList{"ContentMissing"});
        QCOMPARE(codesOf(cms::verify(*cms, viewOf("another")).front()),
                 QStringList{"ContentDiffers"});
    }
}

void TestSignedData::mixedSigners() {
    const auto made =
        cms_maker::sign({&m_parties[0], &m_parties[1], &m_parties[2]}, document, CMS_DETACHED);
    Bytes der = cms_maker::derOf(made);
    const auto cms = cms::SignedData::parse(der);
    QVERIFY(cms);
    QCOMPARE(cms->signers.size(), std::size_t(3));
    for (const cms::SignerCheck& check : cms::verify(*cms, ByteView(document)))
        QCOMPARE(codesOf(check), QStringList());
    // What is wrong with one is nothing to the others.
    for (std::size_t wrong = 0; wrong < 3; ++wrong) {
        const std::size_t place = placeOf(der, cms->signers[wrong].signature);
        der[place] ^= 1;
        const auto checks = cms::verify(cms::SignedData::parse(der).value(), ByteView(document));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(codesOf(checks[i]),
                     i == wrong ? QStringList{"SignatureInvalid"} : QStringList());
        der[place] ^= 1;
    }
}

void TestSignedData::withoutAttributes_data() {
    eachAlgorithm_data();
}

void TestSignedData::withoutAttributes() {
    QFETCH(Algorithm, algorithm);
    const auto made = cms_maker::sign({&partyOf(algorithm)}, document, CMS_NOATTR);
    const auto cms = cms::SignedData::parse(cms_maker::derOf(made));
    QVERIFY(cms && cms->signers.front().signedAttributes.empty());
    QCOMPARE(codesOf(cms::verify(*cms).front()), QStringList());
    QCOMPARE(codesOf(cms::verify(*cms, viewOf("x")).front()), QStringList{"SignatureInvalid"});
}

void TestSignedData::namedByKey() {
    const auto made = cms_maker::sign({&m_parties[1]}, document, CMS_USE_KEYID);
    const auto cms = cms::SignedData::parse(cms_maker::derOf(made));
    QVERIFY(cms && cms->signers.front().issuerDer.empty());
    QVERIFY(!cms->signers.front().keyIdentifier.empty());
    QCOMPARE(codesOf(cms::verify(*cms).front()), QStringList());
}

void TestSignedData::signerElsewhere() {
    const auto made = cms_maker::sign({&m_parties[0]}, document, CMS_NOCERTS);
    const auto cms = cms::SignedData::parse(cms_maker::derOf(made));
    QVERIFY(cms && cms->certificates.empty());
    const auto alone = cms::verify(*cms);
    QCOMPARE(codesOf(alone.front()), QStringList{"SignerMissing"});
    QVERIFY(!alone.front().certificate);
    QCOMPARE(alone.front().faults.front().arguments.front(), std::string("CN=Ескі; 04"));
    const auto other = x509::Certificate::parse(m_parties[1].der()).value();
    const auto own = x509::Certificate::parse(m_parties[0].der()).value();
    QCOMPARE(codesOf(cms::verify(*cms, {}, {other}).front()), QStringList{"SignerMissing"});
    QCOMPARE(codesOf(cms::verify(*cms, {}, {other, own}).front()), QStringList());
}

void TestSignedData::issuerInAnotherOrder() {
    cms::Signer signer;
    signer.serial = {5};
    signer.issuerDer = {1};
    signer.issuer = {{"2.5.4.6", 0x13, "KZ", 0}, {"2.5.4.3", 0x0c, "ҰКО", 9}};
    x509::Certificate certificate;
    certificate.serial = {5};
    certificate.issuerDer = {2};
    certificate.issuer = {{"2.5.4.3", 0x0c, "ҰКО", 0}, {"2.5.4.6", 0x0c, "KZ", 9}};
    QVERIFY(signer.isOf(certificate));
    certificate.issuer.front().value = "НКО";
    QVERIFY(!signer.isOf(certificate));
    certificate.issuer.front().value = "ҰКО";
    certificate.serial = {6};
    QVERIFY(!signer.isOf(certificate));
    QVERIFY(!cms::Signer().isOf(x509::Certificate()));
}

void TestSignedData::changedOctets_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("content") << "content" << QStringList{"ContentDiffers"};
    QTest::newRow("digest") << "digest" << QStringList{"ContentDiffers", "SignatureInvalid"};
    QTest::newRow("time") << "time" << QStringList{"SignatureInvalid"};
    QTest::newRow("signature") << "signature" << QStringList{"SignatureInvalid"};
    QTest::newRow("signer") << "signer" << QStringList{"SignerMissing"};
    QTest::newRow("content type") << "type" << QStringList{"ContentDiffers"};
}

void TestSignedData::changedOctets() {
    QFETCH(QString, part);
    QFETCH(QStringList, codes);
    for (const Party& party : m_parties) {
        Bytes der = cms_maker::derOf(cms_maker::sign({&party}, document));
        const auto cms = cms::SignedData::parse(der).value();
        const cms::Signer& signer = cms.signers.front();
        const auto attribute = [&](const char* oid) {
            const auto& all = signer.signedAttributes;
            return placeOf(der, std::find_if(all.begin(), all.end(), [&](const auto& one) {
                                    return one.oid == oid;
                                })->values.front());
        };
        const Bytes name = signer.issuerDer; // for the last time in the signer's identity
        const auto lastName = std::find_end(der.begin(), der.end(), name.begin(), name.end());
        const std::map<QString, std::size_t> places{
            {"content", placeOf(der, document)},
            {"digest", attribute(cms::oid::messageDigest) + 9},
            {"time", attribute(cms::oid::signingTime) + 13}, // the seconds
            {"signature", placeOf(der, signer.signature) + 3},
            {"signer", std::size_t(lastName - der.begin()) + name.size() + 2 +
                           (party.algorithm == Algorithm::Rsa ? 1 : 0)},
            // id-data of encapContentInfo, the first one: becomes 1.2.840.113549.1.7.0
            {"type", placeOf(der, *fromHex("2a864886f70d010701")) + 8},
        };
        der[places.at(part)] ^= 1;
        const auto changed = cms::SignedData::parse(der);
        QVERIFY(changed);
        QCOMPARE(codesOf(cms::verify(*changed).front()), codes);
    }
}

void TestSignedData::everyOctet_data() {
    eachAlgorithm_data();
}

/** Nothing that was signed changes unseen. */
void TestSignedData::everyOctet() {
    QFETCH(Algorithm, algorithm);
    Bytes der = cms_maker::derOf(cms_maker::sign({&partyOf(algorithm)}, document, CMS_CADES));
    const auto cms = cms::SignedData::parse(der).value();
    const std::size_t content = placeOf(der, document);
    const std::size_t signature = placeOf(der, cms.signers.front().signature);
    // The signed attributes stand before the signature's algorithm, from the first one's type on.
    const Bytes& last = cms.signers.front().signedAttributes.back().values.front();
    const std::size_t end = placeOf(der, last) + last.size();
    const Bytes type = *fromHex("06092a864886f70d0109");
    const auto first = std::search(der.begin() + std::ptrdiff_t(content + document.size()),
                                   der.end(), type.begin(), type.end());
    const auto begin = std::size_t(first - der.begin());
    QVERIFY(begin < end && end < signature);
    const auto mustBeSeen = [&](std::size_t place) {
        return (place >= content && place < content + document.size()) ||
               (place >= begin && place < end) || place >= signature;
    };
    int seen = 0;
    for (std::size_t place = 0; place < der.size(); ++place) {
        if (!mustBeSeen(place)) continue;
        der[place] ^= std::uint8_t(1u << (place % 8));
        const auto changed = cms::SignedData::parse(der);
        QVERIFY2(!changed || changed->signers.size() != 1 ||
                     !cms::verify(*changed).front().isGood(),
                 qPrintable(QString::number(place)));
        der[place] ^= std::uint8_t(1u << (place % 8));
        ++seen;
    }
    QVERIFY(seen > 250);
    QVERIFY(cms::verify(cms).front().isGood());
}

void TestSignedData::signingCertificate_data() {
    eachAlgorithm_data();
}

void TestSignedData::signingCertificate() {
    QFETCH(Algorithm, algorithm);
    const Party& party = partyOf(algorithm);
    const auto cms =
        cms::SignedData::parse(
            cms_maker::derOf(cms_maker::sign({&party}, document, CMS_CADES | CMS_NOCERTS)))
            .value();
    const auto own = x509::Certificate::parse(party.der()).value();
    QCOMPARE(codesOf(cms::verify(cms, {}, {own}).front()), QStringList());
    // The same names, number and key in another certificate.
    const fixture::Certificate twin = fixture::certificateOf(party.der());
    X509_gmtime_adj(X509_getm_notAfter(twin.get()), 2 * 86400);
    const fixture::Digest digest = fixture::digestOf(algorithm);
    QVERIFY(X509_sign(twin.get(), party.key.get(), digest.get()) > 0);
    const auto other = x509::Certificate::parse(fixture::derOf(twin.get(), i2d_X509)).value();
    QCOMPARE(codesOf(cms::verify(cms, {}, {other}).front()),
             QStringList{"SigningCertificateDiffers"});
}

void TestSignedData::foreignAlgorithms_data() {
    QTest::addColumn<QString>("digest");
    QTest::addColumn<bool>("isGood");
    for (const char* weak : {"md5", "sha1"})
        QTest::newRow(weak) << weak << false;
    for (const char* strong : {"sha256", "sha384", "sha512"})
        QTest::newRow(strong) << strong << true;
}

void TestSignedData::writeRsaSigner() const {
    const Party& party = partyOf(Algorithm::Rsa);
    const fixture::Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), party.certificate.get());
    PEM_write_bio_PKCS8PrivateKey(memory.get(), party.key.get(), nullptr, nullptr, 0, nullptr,
                                  nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    write("rsa.pem", QByteArray(text, size));
    write("document", octetsOf(document));
}

/** The openssl program signs by the digest that it is told. */
void TestSignedData::foreignAlgorithms() {
    QFETCH(QString, digest);
    QFETCH(bool, isGood);
    writeRsaSigner();
    const Ended ended =
        openssl("cms", {"-sign", "-binary", "-nodetach", "-in", at("document"), "-signer",
                        at("rsa.pem"), "-md", digest, "-outform", "DER", "-out", at("rsa.cms")});
    QVERIFY2(ended.code == 0, ended.error);
    const auto cms = cms::SignedData::parse(read("rsa.cms"));
    QVERIFY(cms);
    const QStringList codes = codesOf(cms::verify(*cms).front());
    if (isGood)
        QCOMPARE(codes, QStringList());
    else
        QVERIFY(codes.contains("WeakSignature"));
}

/** RSASSA-PSS says in its parameters by which digest; of SHA-256 nothing is weak. */
void TestSignedData::probabilisticSignatures_data() {
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("code");
    QTest::newRow("sha256") << "sha256"
                            << "UnsupportedAlgorithm";
    QTest::newRow("sha1") << "sha1"
                          << "WeakSignature";
}

void TestSignedData::probabilisticSignatures() {
    QFETCH(QString, digest);
    QFETCH(QString, code);
    writeRsaSigner();
    const Ended ended =
        openssl("cms", {"-sign", "-binary", "-nodetach", "-in", at("document"), "-signer",
                        at("rsa.pem"), "-md", digest, "-keyopt", "rsa_padding_mode:pss", "-outform",
                        "DER", "-out", at("pss.cms")});
    QVERIFY2(ended.code == 0, ended.error);
    const auto cms = cms::SignedData::parse(read("pss.cms"));
    QVERIFY(cms);
    QCOMPARE(cms->signers.front().signatureOid, std::string("1.2.840.113549.1.1.10"));
    QCOMPARE(codesOf(cms::verify(*cms).front()), QStringList{code});
}

void TestSignedData::attributesAreNeeded() {
    // RFC 5652 5.3: where the content is not plain data, it is signed through attributes.
    const auto made =
        cms_maker::sign({&m_parties[1]}, document, CMS_NOATTR, "1.2.840.113549.1.9.16.1.4");
    const auto cms = cms::SignedData::parse(cms_maker::derOf(made)).value();
    QCOMPARE(codesOf(cms::verify(cms).front()), QStringList{"SignatureInvalid"});
}

void TestSignedData::programs_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("hasContent");
    QTest::newRow("DER") << QStringList{"-nodetach", "-outform", "DER"} << true;
    QTest::newRow("DER, detached") << QStringList{"-outform", "DER"} << false;
    QTest::newRow("BER") << QStringList{"-nodetach", "-stream", "-outform", "DER"} << true;
    QTest::newRow("PEM") << QStringList{"-nodetach", "-outform", "PEM"} << true;
}

void TestSignedData::programs() {
    QFETCH(QStringList, options);
    QFETCH(bool, hasContent);
    write("document", octetsOf(document));
    if (!QFile::exists(at("self.pem"))) {
        const Ended made =
            openssl("req", {"-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", at("self.key"),
                            "-subj", "/CN=program", "-out", at("self.pem")});
        QVERIFY2(made.code == 0, made.error);
    }
    const Ended ended =
        openssl("cms", QStringList{"-sign", "-binary", "-in", at("document"), "-signer",
                                   at("self.pem"), "-inkey", at("self.key"), "-out", at("signed")} +
                           options);
    QVERIFY2(ended.code == 0, ended.error);
    const object::Recognised found = object::recognise(read("signed"));
    QCOMPARE(found.kind, object::Kind::Cms);
    QCOMPARE(found.encoded[1] == 0x80, options.contains("-stream")); // indefinite length
    const auto cms = cms::SignedData::parse(found.encoded);
    QVERIFY(cms);
    QCOMPARE(bool(cms->content), hasContent);
    QCOMPARE(codesOf(cms::verify(*cms, ByteView(document)).front()), QStringList());
    if (cms->content) QCOMPARE(*cms->content, document);
}

void TestSignedData::programVerifiesOurs_data() {
    eachAlgorithm_data();
}

/** The instrument itself is good: the openssl program verifies what it makes. */
void TestSignedData::programVerifiesOurs() {
    QFETCH(Algorithm, algorithm);
    const Party& party = partyOf(algorithm);
    write("ours.cms", octetsOf(cms_maker::derOf(cms_maker::sign({&party}, document))));
    const Ended ended = openssl("cms", {"-verify", "-binary", "-noverify", "-inform", "DER", "-in",
                                        at("ours.cms"), "-out", at("content")});
    QVERIFY2(ended.code == 0, ended.error);
    QCOMPARE(read("content"), document);
}

void TestSignedData::bundles_data() {
    QTest::addColumn<QString>("form");
    for (const char* form : {"DER", "PEM", "Base64", "Base64 in one line"})
        QTest::newRow(form) << form;
}

/** Two certificates of each algorithm and a list, put together by the openssl program. */
void TestSignedData::bundles() {
    QFETCH(QString, form);
    QByteArray certificates;
    for (const Party& party : m_parties)
        certificates += "-----BEGIN CERTIFICATE-----\n" + octetsOf(party.der()).toBase64() +
                        "\n-----END CERTIFICATE-----\n";
    const fixture::Crl list(X509_CRL_new());
    const Party& ca = m_parties[1];
    X509_CRL_set_version(list.get(), 1);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(ca.certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), X509_get0_notBefore(ca.certificate.get()));
    X509_CRL_set1_nextUpdate(list.get(), X509_get0_notAfter(ca.certificate.get()));
    const fixture::Digest digest = fixture::digestOf(ca.algorithm);
    QVERIFY(X509_CRL_sign(list.get(), ca.key.get(), digest.get()) > 0);
    write("list.crl", octetsOf(fixture::derOf(list.get(), i2d_X509_CRL)));
    const Ended ended =
        openssl("crl2pkcs7", {"-inform", "DER", "-in", at("list.crl"), "-certfile",
                              write("all.pem", certificates), "-outform",
                              form == "PEM" ? "PEM" : "DER", "-out", at("all.p7b")});
    QVERIFY2(ended.code == 0, ended.error);
    Bytes file = read("all.p7b");
    if (form.startsWith("Base64")) {
        QByteArray text = octetsOf(file).toBase64();
        if (form == "Base64")
            for (qsizetype i = 64; i < text.size(); i += 66)
                text.insert(i, "\r\n");
        file = toBytes(text.toStdString());
    }
    const object::Recognised found = object::recognise(file);
    QCOMPARE(found.kind, object::Kind::Bundle);
    const auto bundle = cms::SignedData::parse(found.encoded);
    QVERIFY(bundle && bundle->isBundle() && bundle->unreadable.empty());
    QCOMPARE(bundle->certificates.size(), m_parties.size());
    for (const Party& party : m_parties)
        QVERIFY(std::any_of(bundle->certificates.begin(), bundle->certificates.end(),
                            [&](const auto& one) { return one.der == party.der(); }));
    QCOMPARE(bundle->crls.size(), std::size_t(1));
    QVERIFY(cms::verify(*bundle).empty());
}

void TestSignedData::malformed() {
    const Bytes der = cms_maker::derOf(cms_maker::sign({&m_parties[1]}, document));
    Bytes longer = der;
    longer.push_back(0);
    for (const Bytes& bad : {Bytes(), Bytes{0x30}, Bytes(40, 0x30), longer, m_parties[0].der(),
                             Bytes(der.begin(), der.end() - 1)}) {
        QCOMPARE(cms::SignedData::parse(bad).error().code, ErrorCode::MalformedDer);
        QVERIFY(object::recognise(bad).kind != object::Kind::Cms);
    }
}

QTEST_GUILESS_MAIN(TestSignedData)
#include "test_signed_data.moc"
