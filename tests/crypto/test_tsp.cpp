// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <openssl/ts.h>

#include <QTemporaryDir>
#include <QTest>

#include "crypto/object/recognise.h"
#include "crypto/tsp/token.h"
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

const Bytes document = toBytes("stamped octets");

QStringList codesOf(const tsp::TokenCheck& check) {
    QStringList codes;
    for (const Error& fault : check.faults)
        codes += QString::fromStdString(std::string(nameOf(fault.code)));
    return codes;
}

std::size_t placeOf(const Bytes& whole, ByteView part) {
    const auto found = std::search(whole.begin(), whole.end(), part.begin(), part.end());
    if (part.empty() || found == whole.end()) qFatal("octets not found");
    return std::size_t(found - whole.begin());
}

constexpr const char* critical = "critical,timeStamping";

/** What a test's TSTInfo differs in. */
struct Stamp {
    std::string digestOid = x509::oid::sha256;
    Bytes stamped = document;
    const char* time = nullptr; // GeneralizedTime; now
};

/** TSTInfo by OpenSSL's own setters. */
Bytes tokenInfo(const Stamp& stamp) {
    const std::unique_ptr<TS_TST_INFO, fixture::FreeWith<TS_TST_INFO_free>> info(TS_TST_INFO_new());
    const std::unique_ptr<TS_MSG_IMPRINT, fixture::FreeWith<TS_MSG_IMPRINT_free>> imprint(
        TS_MSG_IMPRINT_new());
    const std::unique_ptr<X509_ALGOR, fixture::FreeWith<X509_ALGOR_free>> digest(X509_ALGOR_new());
    X509_ALGOR_set0(digest.get(), OBJ_txt2obj(stamp.digestOid.c_str(), 1), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), digest.get());
    Bytes hash = x509::hashOf(stamp.digestOid, stamp.stamped).value();
    TS_MSG_IMPRINT_set_msg(imprint.get(), hash.data(), int(hash.size()));
    TS_TST_INFO_set_version(info.get(), 1);
    const std::unique_ptr<ASN1_OBJECT, fixture::FreeWith<ASN1_OBJECT_free>> policy(
        OBJ_txt2obj("1.2.398.3.3.2.6.4", 1));
    TS_TST_INFO_set_policy_id(info.get(), policy.get());
    TS_TST_INFO_set_msg_imprint(info.get(), imprint.get());
    const std::unique_ptr<ASN1_INTEGER, fixture::FreeWith<ASN1_INTEGER_free>> number(
        ASN1_INTEGER_new());
    ASN1_INTEGER_set(number.get(), 4711);
    TS_TST_INFO_set_serial(info.get(), number.get());
    const std::unique_ptr<ASN1_GENERALIZEDTIME, fixture::FreeWith<ASN1_GENERALIZEDTIME_free>> time(
        ASN1_GENERALIZEDTIME_new());
    if (stamp.time)
        ASN1_STRING_set(time.get(), stamp.time, -1);
    else
        ASN1_GENERALIZEDTIME_set(time.get(), ::time(nullptr));
    TS_TST_INFO_set_time(info.get(), time.get());
    return fixture::derOf(info.get(), i2d_TS_TST_INFO);
}

Bytes makeToken(const Party& authority, const Stamp& stamp = {}, unsigned flags = CMS_CADES) {
    return cms_maker::derOf(
        cms_maker::sign({&authority}, tokenInfo(stamp), flags, tsp::oid::tokenInfo));
}

} // namespace

/** Time stamps: a real one, those of OpenSSL's functions and of the openssl program. */
class TestTsp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRealAnswer();
    void tokens_data();
    void tokens();
    void imprints_data();
    void imprints();
    void times_data();
    void times();
    void authorities_data();
    void authorities();
    void authorityOutOfDate_data();
    void authorityOutOfDate();
    void authorityElsewhere();
    void certificateMustBeSigned();
    void oneSignerOnly();
    void everyOctet();
    void inASignature();
    void programAnswers();
    void refusal();
    void malformed();

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    Bytes read(const QString& name) const;

    QTemporaryDir m_folder;
    std::map<Algorithm, Party> m_authorities;
};

void TestTsp::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(provider::registerCrypto());
    for (const Algorithm one : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa})
        m_authorities.emplace(one, cms_maker::makeParty(one, "Уақыт", nullptr, critical));
}

void TestTsp::write(const QString& name, const QByteArray& content) const {
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

Bytes TestTsp::read(const QString& name) const {
    QFile file(at(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
    return toBytes(file.readAll().toStdString());
}

void TestTsp::aRealAnswer() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    Bytes file = real::read("tsp_response.der");
    QCOMPARE(object::recognise(file).kind, object::Kind::TimeStampResponse);
    const auto response = tsp::Response::parse(file);
    QVERIFY(response && response->token);
    QCOMPARE(response->status, 0);
    QVERIFY(response->text.empty() && !response->failureBit);
    const tsp::Token& token = *response->token;
    QCOMPARE(token.policy, std::string("1.2.398.3.3.2.6.1"));
    QCOMPARE(token.imprintOid, std::string(x509::oid::sha1));
    QCOMPARE(toHex(token.imprint), std::string("1465dad126d32bf7aa5d3b95a5c7c331cdff34df"));
    QCOMPARE(toHex(token.serial), std::string("5e846dd75d861154db10f13c54dc1f8d33fe6adc"));
    QCOMPARE(token.time.time_since_epoch().count(), 1663507214); // 2022-09-18 13:20:14
    QVERIFY(token.fraction.empty() && !token.accuracy && !token.isOrdered);
    QCOMPARE(token.nonce, fromHex("018350c022d7"));
    QCOMPARE(x509::valueOf(token.authority()->subject, x509::oid::commonName),
             std::string("СЕРВИС МЕТКИ ВРЕМЕНИ"));
    const auto check = tsp::verify(token, std::nullopt);
    QCOMPARE(codesOf(check), QStringList{"WeakSignature"}); // by SHA-1
    QCOMPARE(check.authority->der, token.authority()->der);
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))),
             (QStringList{"ContentDiffers", "WeakSignature"}));
    QCOMPARE(object::recognise(token.signedData.encoded).kind, object::Kind::TimeStampToken);
    for (const std::size_t place : {placeOf(file, token.imprint), placeOf(file, token.serial),
                                    file.size() - 1, file.size() - 64}) {
        file[place] ^= 1;
        const auto changed = tsp::verify(*tsp::Response::parse(file)->token, std::nullopt);
        QVERIFY(codesOf(changed) != QStringList{"WeakSignature"});
        file[place] ^= 1;
    }
}

void TestTsp::tokens_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("2004") << Algorithm::Gost2004;
    QTest::newRow("2015") << Algorithm::Gost2015;
    QTest::newRow("RSA") << Algorithm::Rsa;
}

void TestTsp::tokens() {
    QFETCH(Algorithm, algorithm);
    const auto token = tsp::Token::parse(makeToken(m_authorities.at(algorithm)));
    QVERIFY(token);
    QCOMPARE(token->policy, std::string("1.2.398.3.3.2.6.4"));
    QCOMPARE(toHex(token->serial), std::string("1267"));
    QVERIFY(!token->nonce && !token->accuracy && token->authorityName.empty());
    QCOMPARE(codesOf(tsp::verify(*token, ByteView(document))), QStringList());
    QCOMPARE(codesOf(tsp::verify(*token, viewOf("other"))), QStringList{"ContentDiffers"});
}

void TestTsp::imprints_data() {
    QTest::addColumn<QString>("oid");
    for (const char* oid :
         {x509::oid::sha1, x509::oid::sha256, x509::oid::sha384, x509::oid::sha512,
          provider::gost2004.digestOid, provider::gost2015.digestOid})
        QTest::newRow(oid) << oid;
}

void TestTsp::imprints() {
    QFETCH(QString, oid);
    Stamp stamp;
    stamp.digestOid = oid.toStdString();
    const auto token = tsp::Token::parse(makeToken(m_authorities.at(Algorithm::Gost2015), stamp));
    QVERIFY(token);
    QCOMPARE(token->imprintOid, stamp.digestOid);
    const auto check = tsp::verify(*token, ByteView(document));
    if (stamp.digestOid != x509::oid::sha1) {
        QCOMPARE(codesOf(check), QStringList());
        return;
    }
    QCOMPARE(codesOf(check), QStringList{"WeakSignature"});
    QCOMPARE(check.faults.front().arguments,
             (std::vector<std::string>{"weak-stamp", x509::displayName(check.authority->subject),
                                       "SHA-1"}));
}

void TestTsp::times_data() {
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("fraction");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* time, const char* fraction, bool isGood) {
        QTest::newRow(time) << QByteArray(time) << fraction << isGood;
    };
    row("20240101000000Z", "", true);
    row("20240101000000.25Z", "25", true);
    row("20240101000000.123456Z", "123456", true);
    row("20240101000000.Z", "", false);
    row("20240101000000.x5Z", "", false);
    row("20240101000000.5", "", false);
    row("202401010000Z", "", false);
    row("20240101000000+0500", "", false);
}

void TestTsp::times() {
    QFETCH(QByteArray, time);
    QFETCH(QString, fraction);
    QFETCH(bool, isGood);
    Stamp stamp;
    stamp.time = time.constData();
    const auto token = tsp::Token::parse(makeToken(m_authorities.at(Algorithm::Gost2015), stamp));
    QCOMPARE(bool(token), isGood);
    if (!isGood) return;
    QCOMPARE(token->time.time_since_epoch().count(), 1704067200);
    QCOMPARE(QString::fromStdString(token->fraction), fraction);
}

void TestTsp::authorities_data() {
    QTest::addColumn<QString>("purposes");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as the RFC has it") << critical << true;
    QTest::newRow("not critical") << "timeStamping" << false;
    QTest::newRow("not alone") << "critical,timeStamping,emailProtection" << false;
    QTest::newRow("another") << "critical,OCSPSigning" << false;
    QTest::newRow("none") << QString() << false;
}

void TestTsp::authorities() {
    QFETCH(QString, purposes);
    QFETCH(bool, isGood);
    const QByteArray text = purposes.toUtf8();
    const Party party = cms_maker::makeParty(Algorithm::Gost2015, "TSA", nullptr,
                                             text.isEmpty() ? nullptr : text.constData());
    const auto token = tsp::Token::parse(makeToken(party)).value();
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))),
             isGood ? QStringList() : QStringList{"NotAuthorised"});
}

void TestTsp::authorityOutOfDate_data() {
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("before") << QByteArray("20000101000000Z") << "CertificateNotYetValid";
    QTest::newRow("after") << QByteArray("20990101000000Z") << "CertificateExpired";
}

void TestTsp::authorityOutOfDate() {
    QFETCH(QByteArray, time);
    QFETCH(QString, code);
    Stamp stamp;
    stamp.time = time.constData();
    const auto token =
        tsp::Token::parse(makeToken(m_authorities.at(Algorithm::Gost2004), stamp)).value();
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))), QStringList{code});
}

void TestTsp::authorityElsewhere() {
    const Party& party = m_authorities.at(Algorithm::Gost2015);
    const auto token = tsp::Token::parse(makeToken(party, {}, CMS_CADES | CMS_NOCERTS)).value();
    QVERIFY(!token.authority());
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))), QStringList{"SignerMissing"});
    const auto own = x509::Certificate::parse(party.der()).value();
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document), {own})), QStringList());
}

void TestTsp::certificateMustBeSigned() {
    const Party& party = m_authorities.at(Algorithm::Gost2015);
    const auto token = tsp::Token::parse(makeToken(party, {}, 0)).value();
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))),
             QStringList{"SigningCertificateDiffers"});
}

void TestTsp::oneSignerOnly() {
    const auto made = cms_maker::sign(
        {&m_authorities.at(Algorithm::Gost2015), &m_authorities.at(Algorithm::Gost2004)},
        tokenInfo({}), CMS_CADES, tsp::oid::tokenInfo);
    const auto token = tsp::Token::parse(cms_maker::derOf(made)).value();
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))), QStringList{"SignatureInvalid"});
}

/** Of what was stamped nothing changes unseen. */
void TestTsp::everyOctet() {
    for (const auto& [algorithm, party] : m_authorities) {
        Bytes der = makeToken(party);
        const auto token = tsp::Token::parse(der).value();
        const Bytes& info = *token.signedData.content;
        const std::size_t begin = placeOf(der, info);
        const std::size_t signature = placeOf(der, token.signedData.signers.front().signature);
        for (std::size_t place = begin; place < der.size(); ++place) {
            if (place >= begin + info.size() && place < signature) continue;
            der[place] ^= std::uint8_t(1u << (place % 8));
            const auto changed = tsp::Token::parse(der);
            QVERIFY2(!changed || !tsp::verify(*changed, ByteView(document)).isGood(),
                     qPrintable(QString::number(place)));
            der[place] ^= std::uint8_t(1u << (place % 8));
        }
        QVERIFY(tsp::verify(token, ByteView(document)).isGood());
    }
}

/** CAdES-T: over the octets of the signature. */
void TestTsp::inASignature() {
    for (const auto& [algorithm, authority] : m_authorities) {
        const Party signer = cms_maker::makeParty(algorithm, "signer");
        const auto made = cms_maker::sign({&signer}, document);
        CMS_SignerInfo* native = cms_maker::firstSigner(made);
        Stamp stamp;
        stamp.digestOid = provider::factsOf(algorithm).digestOid;
        const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(native);
        stamp.stamped = Bytes(signature->data, signature->data + signature->length);
        const Bytes stampDer = makeToken(authority, stamp);
        QCOMPARE(CMS_unsigned_add1_attr_by_txt(native, cms::oid::timeStampToken, V_ASN1_SEQUENCE,
                                               stampDer.data(), int(stampDer.size())),
                 1);
        const auto cms = cms::SignedData::parse(cms_maker::derOf(made));
        QVERIFY(cms);
        QVERIFY(cms::verify(*cms).front().isGood());
        const cms::Signer& read = cms->signers.front();
        QCOMPARE(read.timeStamps, std::vector<Bytes>{stampDer});
        const auto token = tsp::Token::parse(read.timeStamps.front());
        QVERIFY(token);
        QCOMPARE(codesOf(tsp::verify(*token, ByteView(read.signature))), QStringList());
        QCOMPARE(codesOf(tsp::verify(*token, ByteView(document))), QStringList{"ContentDiffers"});
    }
}

/** The openssl program as a time stamping service of RSA, with all that it can write. */
void TestTsp::programAnswers() {
    write("ts.cnf", "[req]\ndistinguished_name=dn\nx509_extensions=v3\nprompt=no\n[dn]\nCN=TSA\n"
                    "[v3]\nextendedKeyUsage=critical,timeStamping\n"
                    "[tsa]\ndefault_tsa=one\n[one]\nserial=" +
                        at("serial").toUtf8() +
                        "\ndefault_policy=1.2.3.4\ndigests=sha256,sha512\n"
                        "accuracy=secs:1,millisecs:500,microsecs:100\nordering=yes\n"
                        "tsa_name=yes\nclock_precision_digits=3\nsigner_digest=sha256\n"
                        "ess_cert_id_alg=sha256\n");
    write("stamped", QByteArray::fromStdString(std::string(textOf(document))));
    Ended ended = openssl("req", {"-x509", "-newkey", "rsa:2048", "-nodes", "-keyout",
                                  at("tsa.key"), "-config", at("ts.cnf"), "-out", at("tsa.pem")});
    QVERIFY2(ended.code == 0, ended.error);
    ended =
        openssl("ts", {"-query", "-data", at("stamped"), "-sha512", "-cert", "-out", at("tsq")});
    QVERIFY2(ended.code == 0, ended.error);
    ended = openssl("ts", {"-reply", "-config", at("ts.cnf"), "-queryfile", at("tsq"), "-signer",
                           at("tsa.pem"), "-inkey", at("tsa.key"), "-out", at("tsr")});
    QVERIFY2(ended.code == 0, ended.error);
    const auto response = tsp::Response::parse(read("tsr"));
    QVERIFY(response && response->token);
    const tsp::Token& token = *response->token;
    QCOMPARE(token.policy, std::string("1.2.3.4"));
    QCOMPARE(token.imprintOid, std::string(x509::oid::sha512));
    QVERIFY(token.accuracy && token.isOrdered && token.nonce && !token.authorityName.empty());
    QCOMPARE(token.accuracy->seconds, 1);
    QCOMPARE(token.accuracy->milliseconds, 500);
    QCOMPARE(token.accuracy->microseconds, 100);
    QCOMPARE(codesOf(tsp::verify(token, ByteView(document))), QStringList());
}

void TestTsp::refusal() {
    const std::unique_ptr<TS_RESP, fixture::FreeWith<TS_RESP_free>> native(TS_RESP_new());
    const std::unique_ptr<TS_STATUS_INFO, fixture::FreeWith<TS_STATUS_INFO_free>> info(
        TS_STATUS_INFO_new());
    TS_STATUS_INFO_set_status(info.get(), TS_STATUS_REJECTION);
    TS_RESP_set_status_info(native.get(), info.get());
    const Bytes der = fixture::derOf(native.get(), i2d_TS_RESP);
    QCOMPARE(object::recognise(der).kind, object::Kind::TimeStampResponse);
    const auto response = tsp::Response::parse(der);
    QVERIFY(response && !response->token);
    QCOMPARE(response->status, 2);
    // With a word and a bit of its own: { 2, { "Жоқ" }, badDataFormat(5) }.
    const auto told = tsp::Response::parse(*fromHex("3013301102010230080c06d096d0bed29b03020204"));
    QVERIFY(told);
    QCOMPARE(told->text, std::vector<std::string>{"Жоқ"});
    QCOMPARE(told->failureBit, std::optional(5u));
}

void TestTsp::malformed() {
    const Bytes der = makeToken(m_authorities.at(Algorithm::Gost2015));
    const Bytes plain =
        cms_maker::derOf(cms_maker::sign({&m_authorities.at(Algorithm::Gost2015)}, document));
    for (const Bytes& bad : {Bytes(), Bytes{0x30}, plain, Bytes(der.begin(), der.end() - 1)}) {
        QCOMPARE(tsp::Token::parse(bad).error().code, ErrorCode::MalformedDer);
        QCOMPARE(tsp::Response::parse(bad).error().code, ErrorCode::MalformedDer);
    }
}

QTEST_GUILESS_MAIN(TestTsp)
#include "test_tsp.moc"
