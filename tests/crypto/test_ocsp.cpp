// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <openssl/ocsp.h>

#include <QTemporaryDir>
#include <QTest>

#include "crypto/object/recognise.h"
#include "crypto/ocsp/response.h"
#include "crypto/x509/hash.h"
#include "tests/crypto/cms_maker.h"
#include "tests/crypto/programs.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using cms_maker::Party;
using ocsp::CertificateStatus;
using programs::Ended;

Q_DECLARE_METATYPE(crypto::Algorithm)

namespace {

Ended openssl(const QString& command, const QStringList& arguments) {
    return programs::openssl(KU_MODULE_FOLDER, command, arguments);
}

using Basic = std::unique_ptr<OCSP_BASICRESP, fixture::FreeWith<OCSP_BASICRESP_free>>;

QStringList codesOf(const ocsp::ResponseCheck& check) {
    QStringList codes;
    for (const Error& fault : check.faults)
        codes += QString::fromStdString(std::string(nameOf(fault.code)));
    return codes;
}

x509::Certificate readingOf(const Party& party) {
    return x509::Certificate::parse(party.der()).value();
}

std::size_t placeOf(const Bytes& whole, ByteView part) {
    const auto found = std::search(whole.begin(), whole.end(), part.begin(), part.end());
    if (part.empty() || found == whole.end()) qFatal("octets not found");
    return std::size_t(found - whole.begin());
}

constexpr long day = 86400;

/** A CA, its holders, its responder, and answers about them that OpenSSL's functions make. */
struct Desk {
    Party ca;
    Party good, revoked, unknown;
    Party responder;

    explicit Desk(Algorithm algorithm)
        : ca(cms_maker::makeParty(algorithm, "CA", nullptr, nullptr, 1))
        , good(cms_maker::makeParty(algorithm, "good", &ca, nullptr, 21))
        , revoked(cms_maker::makeParty(algorithm, "revoked", &ca, nullptr, 22))
        , unknown(cms_maker::makeParty(algorithm, "unknown", &ca, nullptr, 23))
        , responder(cms_maker::makeParty(algorithm, "responder", &ca, "OCSPSigning", 24)) {}

    void add(OCSP_BASICRESP* basic, const Party& party, const EVP_MD* digest, int status) const {
        OCSP_CERTID* id = OCSP_cert_id_new(digest, X509_get_issuer_name(party.certificate.get()),
                                           X509_get0_pubkey_bitstr(ca.certificate.get()),
                                           X509_get0_serialNumber(party.certificate.get()));
        const std::unique_ptr<ASN1_TIME, fixture::FreeWith<ASN1_TIME_free>> now(
            X509_gmtime_adj(nullptr, 0)),
            then(X509_gmtime_adj(nullptr, -day)), next(X509_gmtime_adj(nullptr, day));
        if (!OCSP_basic_add1_status(basic, id, status, OCSP_REVOKED_STATUS_KEYCOMPROMISE,
                                    then.get(), now.get(),
                                    status == V_OCSP_CERTSTATUS_GOOD ? next.get() : nullptr))
            qFatal("no status: %s", fixture::errorText().c_str());
        OCSP_CERTID_free(id);
    }

    Bytes answer(const EVP_MD* digest, const Party& signer, unsigned long flags = 0) const {
        const Basic basic(OCSP_BASICRESP_new());
        add(basic.get(), good, digest, V_OCSP_CERTSTATUS_GOOD);
        add(basic.get(), revoked, digest, V_OCSP_CERTSTATUS_REVOKED);
        add(basic.get(), unknown, digest, V_OCSP_CERTSTATUS_UNKNOWN);
        std::uint8_t nonce[] = {1, 2, 3, 4, 5, 6, 7, 8};
        OCSP_basic_add1_nonce(basic.get(), nonce, sizeof nonce);
        const fixture::Digest own = fixture::digestOf(signer.algorithm);
        if (OCSP_basic_sign(basic.get(), signer.certificate.get(), signer.key.get(), own.get(),
                            nullptr, flags) != 1)
            qFatal("no response: %s", fixture::errorText().c_str());
        const std::unique_ptr<OCSP_RESPONSE, fixture::FreeWith<OCSP_RESPONSE_free>> response(
            OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
        return fixture::derOf(response.get(), i2d_OCSP_RESPONSE);
    }
};

} // namespace

/** OCSP responses: real ones, those of OpenSSL's functions and of the openssl program. */
class TestOcsp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void realOfGost2015();
    void realOfRsa();
    void realWithAnOctetChanged();
    void answers_data();
    void answers();
    void whoMayAnswer_data();
    void whoMayAnswer();
    void namedByKey();
    void responderElsewhere();
    void responderOutOfDate();
    void everyOctet();
    void refusals();
    void programAgrees_data();
    void programAgrees();
    void malformed();

private:
    QString write(const QString& name, const Bytes& content) const;
    QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::map<Algorithm, Desk> m_desks;
};

void TestOcsp::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(provider::registerCrypto());
    for (const Algorithm one : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa})
        m_desks.emplace(one, one);
}

QString TestOcsp::write(const QString& name, const Bytes& content) const {
    QFile file(at(name));
    const auto size = qint64(content.size());
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(content.data()), size) != size)
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

void TestOcsp::realOfGost2015() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    const Bytes file = real::read("ocsp_resp_individual_2015.der");
    QCOMPARE(object::recognise(file).kind, object::Kind::OcspResponse);
    const auto response = ocsp::Response::parse(file);
    QVERIFY(response);
    QCOMPARE(response->responseStatus, 0);
    QCOMPARE(x509::valueOf(response->responder, x509::oid::commonName),
             std::string("OCSP RESPONDER"));
    QCOMPARE(response->producedAt.time_since_epoch().count(), 1662137914); // 2022-09-02 16:58:34
    QCOMPARE(response->nonce, fromHex("0408e408ffb790834af2"));
    QVERIFY(response->hasExtendedRevoke);
    QCOMPARE(response->signatureOid, std::string("1.2.398.3.10.1.1.2.3.2"));
    QCOMPARE(response->responses.size(), std::size_t(1));
    const ocsp::SingleResponse& single = response->responses.front();
    QCOMPARE(single.id.digestOid, std::string(x509::oid::sha256));
    QCOMPARE(toHex(single.id.serial), std::string("0ff06211dc82beb00253ffa000f1de84abef454f"));
    QCOMPARE(single.status, CertificateStatus::Revoked);
    QCOMPARE(single.revokedAt->time_since_epoch().count(), 0);
    QCOMPARE(single.reason, std::optional(6));
    QCOMPARE(single.thisUpdate, response->producedAt);
    QVERIFY(!single.nextUpdate);
    const auto issuer = x509::Certificate::parse(real::read("test_nca_gost_2022.cer")).value();
    const auto check = ocsp::verify(*response, issuer);
    QCOMPARE(codesOf(check), QStringList());
    QCOMPARE(check.responder->der, response->certificates.front().der);
    // The certificate asked about is not here; one of its number would be it.
    x509::Certificate asked;
    asked.serial = single.id.serial;
    asked.issuerDer = issuer.subjectDer;
    QCOMPARE(response->find(asked, issuer), &single);
    asked.serial.back() ^= 1;
    QVERIFY(!response->find(asked, issuer));
    const auto other = x509::Certificate::parse(real::read("prod_nca_gost_2022.cer")).value();
    QVERIFY(codesOf(ocsp::verify(*response, other)).contains("NotAuthorised"));
}

void TestOcsp::realOfRsa() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    const auto response = ocsp::Response::parse(real::read("ocsp_resp_individual_sign_2004.der"));
    QVERIFY(response);
    QCOMPARE(response->responses.front().status, CertificateStatus::Good);
    QVERIFY(!response->responses.front().reason && !response->responses.front().revokedAt);
    // Its responder's certificate has an OCSP No Check without a value, which is nothing to us.
    const auto& responder = response->certificates.front();
    const auto* noCheck = x509::findExtension(responder.extensions, "1.3.6.1.5.5.7.48.1.5");
    QVERIFY(noCheck && noCheck->value.empty());
    QCOMPARE(response->signatureOid, std::string("1.2.840.113549.1.1.11"));
    const auto issuer = x509::Certificate::parse(real::read("test_nca_rsa_2019.cer")).value();
    QCOMPARE(codesOf(ocsp::verify(*response, issuer)), QStringList());
}

void TestOcsp::realWithAnOctetChanged() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    Bytes file = real::read("ocsp_resp_individual_2015.der");
    const auto issuer = x509::Certificate::parse(real::read("test_nca_gost_2022.cer")).value();
    const auto response = ocsp::Response::parse(file).value();
    const std::size_t serial = placeOf(file, response.responses.front().id.serial);
    const std::size_t signature = placeOf(file, response.signature);
    const std::size_t key = placeOf(file, response.certificates.front().publicKeyBits) + 20;
    for (const std::size_t place : {serial + 5, signature + 5, signature + 100, key}) {
        file[place] ^= 1;
        const auto changed = ocsp::Response::parse(file);
        QVERIFY(changed && !ocsp::verify(*changed, issuer).isGood());
        file[place] ^= 1;
    }
}

void TestOcsp::answers_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("oid");
    for (const auto& [name, algorithm] : std::map<QString, Algorithm>{
             {"2004", Algorithm::Gost2004}, {"2015", Algorithm::Gost2015}, {"RSA", Algorithm::Rsa}})
        for (const auto& [digest, oid] : std::map<QString, QString>{
                 {"SHA1", x509::oid::sha1},
                 {"SHA256", x509::oid::sha256},
                 {provider::gost2004.digestName, provider::gost2004.digestOid},
                 {provider::gost2015.digestName, provider::gost2015.digestOid}})
            QTest::newRow(qPrintable(name + ", " + digest)) << algorithm << digest << oid;
}

void TestOcsp::answers() {
    QFETCH(Algorithm, algorithm);
    QFETCH(QString, digest);
    QFETCH(QString, oid);
    const Desk& desk = m_desks.at(algorithm);
    const fixture::Digest hash(EVP_MD_fetch(nullptr, qPrintable(digest), nullptr));
    const auto response = ocsp::Response::parse(desk.answer(hash.get(), desk.responder));
    QVERIFY(response);
    const auto ca = readingOf(desk.ca);
    QCOMPARE(codesOf(ocsp::verify(*response, ca)), QStringList());
    QCOMPARE(response->responses.size(), std::size_t(3));
    QCOMPARE(response->responses.front().id.digestOid, oid.toStdString());
    QCOMPARE(response->nonce, fromHex("04080102030405060708"));
    QVERIFY(!response->hasExtendedRevoke);
    const auto* good = response->find(readingOf(desk.good), ca);
    QVERIFY(good && good->status == CertificateStatus::Good && good->nextUpdate);
    const auto* revoked = response->find(readingOf(desk.revoked), ca);
    QVERIFY(revoked && revoked->status == CertificateStatus::Revoked && !revoked->nextUpdate);
    QCOMPARE(revoked->reason, std::optional(1));
    QCOMPARE((revoked->thisUpdate - *revoked->revokedAt).count(), day);
    const auto* unknown = response->find(readingOf(desk.unknown), ca);
    QVERIFY(unknown && unknown->status == CertificateStatus::Unknown);
    QVERIFY(!response->find(readingOf(desk.responder), ca));
    // The same numbers of another CA are others.
    const auto other = readingOf(
        m_desks.at(Algorithm(algorithm == Algorithm::Rsa ? Algorithm::Gost2015 : Algorithm::Rsa))
            .ca);
    QVERIFY(!response->find(readingOf(desk.good), other));
}

void TestOcsp::whoMayAnswer_data() {
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("the CA") << "ca" << QStringList();
    QTest::newRow("its responder") << "responder" << QStringList();
    QTest::newRow("a holder") << "holder" << QStringList{"NotAuthorised"};
    QTest::newRow("a time stamping authority") << "stamping" << QStringList{"NotAuthorised"};
    QTest::newRow("another's responder") << "foreign" << QStringList{"NotAuthorised"};
    QTest::newRow("one of its name") << "twin" << QStringList{"NotAuthorised"};
}

void TestOcsp::whoMayAnswer() {
    QFETCH(QString, signer);
    QFETCH(QStringList, codes);
    for (const auto& [algorithm, desk] : m_desks) {
        const Party twin = cms_maker::makeParty(algorithm, "CA");
        std::map<QString, Party> others;
        others.emplace("stamping",
                       cms_maker::makeParty(algorithm, "tsa", &desk.ca, "timeStamping"));
        others.emplace("foreign",
                       cms_maker::makeParty(algorithm, "of the twin", &twin, "OCSPSigning"));
        const Party& party = signer == "ca"          ? desk.ca
                             : signer == "responder" ? desk.responder
                             : signer == "holder"    ? desk.good
                             : signer == "twin"      ? twin
                                                     : others.at(signer);
        const auto response = ocsp::Response::parse(desk.answer(EVP_sha1(), party));
        QVERIFY(response);
        QCOMPARE(codesOf(ocsp::verify(*response, readingOf(desk.ca))), codes);
    }
}

void TestOcsp::namedByKey() {
    for (const auto& [algorithm, desk] : m_desks) {
        const auto response =
            ocsp::Response::parse(desk.answer(EVP_sha1(), desk.responder, OCSP_RESPID_KEY));
        QVERIFY(response && response->responder.empty());
        QCOMPARE(response->responderKeyHash.size(), std::size_t(20));
        QCOMPARE(codesOf(ocsp::verify(*response, readingOf(desk.ca))), QStringList());
    }
}

void TestOcsp::responderElsewhere() {
    const Desk& desk = m_desks.at(Algorithm::Gost2015);
    const auto response =
        ocsp::Response::parse(desk.answer(EVP_sha1(), desk.responder, OCSP_NOCERTS));
    QVERIFY(response && response->certificates.empty());
    const auto ca = readingOf(desk.ca);
    QCOMPARE(codesOf(ocsp::verify(*response, ca)), QStringList{"SignerMissing"});
    QCOMPARE(codesOf(ocsp::verify(*response, ca, {readingOf(desk.responder)})), QStringList());
    const auto ownAnswer =
        ocsp::Response::parse(desk.answer(EVP_sha1(), desk.ca, OCSP_NOCERTS)).value();
    QCOMPARE(codesOf(ocsp::verify(ownAnswer, ca)), QStringList());
}

void TestOcsp::responderOutOfDate() {
    const Desk& desk = m_desks.at(Algorithm::Gost2004);
    auto response = ocsp::Response::parse(desk.answer(EVP_sha1(), desk.responder)).value();
    const auto responder = readingOf(desk.responder);
    // As if it had been produced at another time: the octets that are signed stay.
    response.producedAt = responder.notAfter + std::chrono::seconds(1);
    QCOMPARE(codesOf(ocsp::verify(response, readingOf(desk.ca))),
             QStringList{"CertificateExpired"});
    response.producedAt = responder.notBefore - std::chrono::seconds(1);
    QCOMPARE(codesOf(ocsp::verify(response, readingOf(desk.ca))),
             QStringList{"CertificateNotYetValid"});
}

/** Nothing of what is signed, and of the signature, changes unseen. */
void TestOcsp::everyOctet() {
    for (const auto& [algorithm, desk] : m_desks) {
        Bytes der = desk.answer(EVP_sha256(), desk.responder);
        const auto response = ocsp::Response::parse(der).value();
        const auto ca = readingOf(desk.ca);
        const std::size_t begin = placeOf(der, response.basic) + 4;
        const std::size_t signature = placeOf(der, response.signature);
        // The signature's algorithm, 13 to 16 octets before it, is not signed itself.
        for (std::size_t place = begin; place < signature + response.signature.size(); ++place) {
            if (place >= signature - 20 && place < signature) continue;
            der[place] ^= std::uint8_t(1u << (place % 8));
            const auto changed = ocsp::Response::parse(der);
            QVERIFY2(!changed || !ocsp::verify(*changed, ca).isGood(),
                     qPrintable(QString::number(place)));
            der[place] ^= std::uint8_t(1u << (place % 8));
        }
        QVERIFY(ocsp::verify(response, ca).isGood());
    }
}

void TestOcsp::refusals() {
    // 4.2.1: tryLater and the others come without an answer.
    const std::unique_ptr<OCSP_RESPONSE, fixture::FreeWith<OCSP_RESPONSE_free>> refusal(
        OCSP_response_create(OCSP_RESPONSE_STATUS_TRYLATER, nullptr));
    const Bytes der = fixture::derOf(refusal.get(), i2d_OCSP_RESPONSE);
    QCOMPARE(object::recognise(der).kind, object::Kind::OcspResponse);
    const auto response = ocsp::Response::parse(der);
    QVERIFY(response);
    QCOMPARE(response->responseStatus, 3);
    QVERIFY(response->responses.empty());
    QCOMPARE(codesOf(ocsp::verify(*response, readingOf(m_desks.at(Algorithm::Rsa).ca))),
             QStringList{"ValueMissing"});
}

void TestOcsp::programAgrees_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("2004") << Algorithm::Gost2004;
    QTest::newRow("2015") << Algorithm::Gost2015;
    QTest::newRow("RSA") << Algorithm::Rsa;
}

/** The openssl program takes what we call good, and refuses what we refuse. */
void TestOcsp::programAgrees() {
    QFETCH(Algorithm, algorithm);
    const Desk& desk = m_desks.at(algorithm);
    const QByteArray pem =
        "-----BEGIN CERTIFICATE-----\n" +
        QByteArray::fromStdString(std::string(textOf(desk.ca.der()))).toBase64() +
        "\n-----END CERTIFICATE-----\n";
    write("ca.pem", toBytes(pem.toStdString()));
    const auto verified = [&](const Party& signer) {
        write("answer.der", desk.answer(EVP_sha1(), signer));
        return openssl("ocsp", {"-respin", at("answer.der"), "-issuer", at("ca.pem"), "-serial",
                                "21", "-no_nonce", "-CAfile", at("ca.pem")});
    };
    Ended ended = verified(desk.responder);
    QVERIFY2(ended.error.contains("Response verify OK"), ended.error);
    QVERIFY2(ended.out.contains("21: good"), ended.out);
    ended = verified(desk.good);
    QVERIFY2(ended.error.contains("Response Verify Failure"), ended.error);
}

void TestOcsp::malformed() {
    const Desk& desk = m_desks.at(Algorithm::Gost2015);
    const Bytes der = desk.answer(EVP_sha1(), desk.responder);
    Bytes longer = der;
    longer.push_back(0);
    for (const Bytes& bad :
         {Bytes(), Bytes{0x30}, longer, Bytes(der.begin(), der.end() - 1), desk.ca.der()}) {
        const auto response = ocsp::Response::parse(bad);
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::MalformedDer);
        QCOMPARE(response.error().arguments.front(), std::string("OCSP response"));
    }
    Bytes other = der; // id-pkix-ocsp 1.1 becomes 1.9
    other[placeOf(der, *fromHex("2b0601050507300101")) + 8] = 9;
    QCOMPARE(ocsp::Response::parse(other).error().code, ErrorCode::UnsupportedAlgorithm);
}

QTEST_GUILESS_MAIN(TestOcsp)
#include "test_ocsp.moc"
