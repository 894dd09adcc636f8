// SPDX-License-Identifier: Apache-2.0
#include <openssl/ocsp.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/ocsp/response.h"
#include "crypto/tsp/token.h"
#include "crypto/x509/hash.h"
#include "tests/crypto/bouncy_castle.h"
#include "tests/crypto/cms_maker.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using cms_maker::Party;
using programs::Ended;

namespace {

constexpr const char* document = "a document"; // that of the corpus

/** Files of the corpus, and with which words the openssl program tells of them. */
struct Shown {
    const char* file;
    QStringList words;
};

const std::vector<Shown>& allShown() {
    const QStringList cms{"cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in"};
    const QStringList ocsp{"ocsp", "-noverify", "-text", "-respin"};
    const QStringList token{"ts", "-reply", "-token_in", "-text", "-in"};
    const QStringList answer{"ts", "-reply", "-text", "-in"};
    static const std::vector<Shown> all{
        {"cms/bundle.p7b", cms},         {"cms/gost2004-detached.der", cms},
        {"cms/gost2015-keyid.der", cms}, {"cms/mixed.der", cms},
        {"cms/rsa-ber.der", cms},        {"ocsp/gost2004.der", ocsp},
        {"ocsp/gost2015.der", ocsp},     {"ocsp/try-later.der", ocsp},
        {"tsp/gost2004.der", token},     {"tsp/gost2015.der", answer},
        {"tsp/refused.der", answer},
    };
    return all;
}

QString corpus(const QString& file) {
    return QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/") + file;
}

/** "cms/mixed.der" is told of in golden/cms-mixed.txt, and by us in golden/cms-mixed.show.txt. */
QString goldenOf(const QString& file, const char* suffix) {
    return QStringLiteral(KU_SOURCE_DIR "/tests/golden/") +
           file.left(file.lastIndexOf(u'.')).replace(u'/', u'-') + QLatin1String(suffix);
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray octetsOf(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

/** The same as in the golden file, whatever the spaces; KU_UPDATE_GOLDEN writes it. */
void compare(const QString& path, const QByteArray& text) {
    if (qEnvironmentVariableIsSet("KU_UPDATE_GOLDEN")) writeFile(path, text);
    QVERIFY(!text.isEmpty());
    QCOMPARE(QString::fromUtf8(text).simplified(), QString::fromUtf8(readFile(path)).simplified());
}

Ended ctl(const QStringList& arguments) {
    return programs::run(KU_CTL, arguments + QStringList{"--language", "en"});
}

/** TSTInfo { 1, policy, { SHA-256, imprint }, serial, genTime }. */
Bytes tokenInfo() {
    const Bytes hash = x509::hashOf(x509::oid::sha256, viewOf(document)).value();
    const std::string now =
        QDateTime::currentDateTimeUtc().toString("yyyyMMddhhmmss'Z'").toStdString();
    return asn1::sequence({asn1::element(asn1::tag::integer, Bytes{1}),
                           asn1::oid("1.2.398.3.3.2.6.2"),
                           asn1::sequence({asn1::sequence({asn1::oid(x509::oid::sha256)}),
                                           asn1::element(asn1::tag::octetString, hash)}),
                           asn1::element(asn1::tag::integer, Bytes{1}),
                           asn1::string(asn1::tag::generalizedTime, now)});
}

/** About its own certificate: good. */
Bytes answerOf(const Party& ca) {
    const std::unique_ptr<OCSP_BASICRESP, fixture::FreeWith<OCSP_BASICRESP_free>> basic(
        OCSP_BASICRESP_new());
    OCSP_CERTID* id = OCSP_cert_id_new(EVP_sha256(), X509_get_subject_name(ca.certificate.get()),
                                       X509_get0_pubkey_bitstr(ca.certificate.get()),
                                       X509_get0_serialNumber(ca.certificate.get()));
    const std::unique_ptr<ASN1_TIME, fixture::FreeWith<ASN1_TIME_free>> now(
        X509_gmtime_adj(nullptr, 0));
    OCSP_basic_add1_status(basic.get(), id, V_OCSP_CERTSTATUS_GOOD, 0, nullptr, now.get(), nullptr);
    OCSP_CERTID_free(id);
    const fixture::Digest digest = fixture::digestOf(ca.algorithm);
    if (OCSP_basic_sign(basic.get(), ca.certificate.get(), ca.key.get(), digest.get(), nullptr,
                        0) != 1)
        qFatal("no response: %s", fixture::errorText().c_str());
    const std::unique_ptr<OCSP_RESPONSE, fixture::FreeWith<OCSP_RESPONSE_free>> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    return fixture::derOf(response.get(), i2d_OCSP_RESPONSE);
}

} // namespace

/**
 * What holds certificates, as other programs tell of it and verify it: the openssl program's words
 * lie beside ours in tests/golden, and Bouncy Castle has the last say on signatures.
 */
class TestContainersElsewhere : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensslTellsTheSame_data();
    void opensslTellsTheSame();
    void sameFacts();
    void bouncyCastleVerifies();
    void bouncyCastleRefuses();

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }
    /** A copy by the name that the Java program knows a kind by; files of all algorithms. */
    void put(const QString& name, const QByteArray& octets);
    Ended verifyAll(const QStringList& files) const;

    QTemporaryDir m_folder;
    QStringList m_files;
    QString m_noJava;
};

void TestContainersElsewhere::put(const QString& name, const QByteArray& octets) {
    writeFile(at(name), octets);
    m_files << at(name);
}

void TestContainersElsewhere::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(KU_MODULE_FOLDER "/kualik.so"));
    QVERIFY(provider::registerCrypto());
    for (const char* name :
         {"gost2004-detached", "gost2015-keyid", "gost2015-plain", "mixed", "rsa-ber"})
        put(QLatin1String(name) + ".cms",
            readFile(corpus(QStringLiteral("cms/%1.der").arg(QLatin1String(name)))));
    for (const Algorithm one : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa}) {
        const QString name = one == Algorithm::Rsa        ? QStringLiteral("rsa")
                             : one == Algorithm::Gost2015 ? QStringLiteral("gost2015")
                                                          : QStringLiteral("gost2004");
        const Party authority =
            cms_maker::makeParty(one, "Уақыт", nullptr, "critical,timeStamping");
        put(name + ".tst", octetsOf(cms_maker::derOf(cms_maker::sign(
                               {&authority}, tokenInfo(), CMS_CADES, tsp::oid::tokenInfo))));
        put(name + ".ocsp", octetsOf(answerOf(authority)));
    }
    put("corpus-2004.tst", readFile(corpus("tsp/gost2004.der")));
    put("corpus-2015.tsr", readFile(corpus("tsp/gost2015.der")));
    put("corpus-2004.ocsp", readFile(corpus("ocsp/gost2004.der")));
    put("corpus-2015.ocsp", readFile(corpus("ocsp/gost2015.der")));
    if (real::isHere()) {
        put("real.cms", octetsOf(real::read("cms_sdk2004_active.der")));
        put("real-2015.ocsp", octetsOf(real::read("ocsp_resp_individual_2015.der")));
        put("real-rsa.ocsp", octetsOf(real::read("ocsp_resp_individual_sign_2004.der")));
        put("real.tsr", octetsOf(real::read("tsp_response.der")));
    }
    m_noJava = bouncy_castle::whatIsMissing();
    if (!m_noJava.isEmpty()) return;
    const Ended ended = bouncy_castle::compile(at("classes"));
    QVERIFY2(ended.code == 0, ended.error);
}

void TestContainersElsewhere::opensslTellsTheSame_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("words");
    for (const Shown& one : allShown())
        QTest::newRow(one.file) << QString(one.file) << one.words;
}

// Words of two readers of the same octets, beside each other for who reviews a change.
void TestContainersElsewhere::opensslTellsTheSame() {
    QFETCH(QString, file);
    QFETCH(QStringList, words);
    const QString command = words.takeFirst();
    const Ended theirs =
        programs::openssl(KU_MODULE_FOLDER, command, words + QStringList{corpus(file)});
    const bool isRefusal = file == QLatin1String("ocsp/try-later.der"); // which it tells by 1
    QVERIFY2(theirs.code == (isRefusal ? 1 : 0), theirs.error);
    compare(goldenOf(file, ".txt"), theirs.out);
    const Ended ours = ctl({"show", corpus(file)});
    QVERIFY2(ours.code == 0, ours.error);
    compare(goldenOf(file, ".show.txt"), ours.out);
}

/** What both tell of, in our JSON and in their words. */
void TestContainersElsewhere::sameFacts() {
    for (const Shown& one : allShown()) {
        const QByteArray text = readFile(goldenOf(one.file, ".txt"));
        const QJsonObject ours =
            QJsonDocument::fromJson(ctl({"show", corpus(one.file), "--json"}).out).object();
        const auto has = [&](const QString& words) {
            QVERIFY2(text.contains(words.toUtf8()), qPrintable(one.file + (": " + words)));
        };
        if (ours["kind"] == "cms" || ours["kind"] == "p7b") {
            QCOMPARE(text.count("d.certificate:"), ours["certificates"].toArray().size());
            QCOMPARE(text.count("signatureAlgorithm:"), ours["signers"].toArray().size());
            for (const QJsonValue signer : ours["signers"].toArray()) {
                has(u'(' + signer["digestOid"].toString() + u')');
                has(u'(' + signer["signatureOid"].toString() + u')');
            }
        }
        for (const QJsonValue answer : ours["responses"].toArray()) {
            has("Cert Status: " + answer["status"].toString());
            has("Serial Number: " + answer["serialHex"].toString().toUpper());
        }
        const QJsonObject token = ours["token"].toObject();
        if (token.isEmpty()) continue;
        has("Policy OID: " + token["policy"].toString());
        has("Serial number: 0x" + token["serialHex"].toString().toUpper());
        has("Nonce: 0x" + token["nonceHex"].toString().toUpper());
    }
}

Ended TestContainersElsewhere::verifyAll(const QStringList& files) const {
    return programs::run("java",
                         QStringList{"-Xshare:auto", bouncy_castle::quickly, "-cp",
                                     at("classes") + u':' + bouncy_castle::jars().join(u':'),
                                     "VerifySigned", document} +
                             files);
}

// Signatures, their content and its digest, a stamp's certificate and purpose as well.
void TestContainersElsewhere::bouncyCastleVerifies() {
    if (!m_noJava.isEmpty()) QSKIP(qPrintable(m_noJava));
    const Ended ended = verifyAll(m_files);
    const auto answers = bouncy_castle::answersOf(ended);
    QCOMPARE(answers.size(), m_files.size());
    for (const QString& file : m_files)
        QVERIFY2(answers.value(file).verdict == "good",
                 qPrintable(file + ": " + answers.value(file).verdict));
    QCOMPARE(ended.code, 0);
    const auto algorithmOf = [&](const char* name) { return answers.value(at(name)).algorithm; };
    QCOMPARE(answers.value(at("mixed.cms")).extensions, QByteArray("3"));
    for (const char* oid :
         {"1.2.398.3.10.1.1.1.2", "1.2.398.3.10.1.1.2.3.2", "1.2.840.113549.1.1.1"})
        QVERIFY(algorithmOf("mixed.cms").contains(oid));
    QCOMPARE(algorithmOf("rsa.ocsp"), QByteArray("1.2.840.113549.1.1.11"));
    QCOMPARE(algorithmOf("gost2004.tst"), QByteArray("1.2.398.3.10.1.1.1.2"));
    QCOMPARE(algorithmOf("gost2015.ocsp"), QByteArray("1.2.398.3.10.1.1.2.3.2"));
    // And what it reads is what we read.
    for (const char* name : {"corpus-2004.ocsp", "corpus-2015.ocsp"})
        QCOMPARE(answers.value(at(name)).extensions, QByteArray("good revoked unknown"));
    const auto token = tsp::Token::parse(toBytes(readFile(at("gost2015.tst")).toStdString()));
    QCOMPARE(answers.value(at("gost2015.tst")).extensions.toStdString(), toHex(token->imprint));
}

// An octet of the signature turned, or of what is signed.
void TestContainersElsewhere::bouncyCastleRefuses() {
    if (!m_noJava.isEmpty()) QSKIP(qPrintable(m_noJava));
    QStringList spoiled;
    for (const QString& file : m_files) {
        const QString name = QFileInfo(file).fileName();
        QByteArray octets = readFile(file);
        Bytes signature;
        const Bytes der = toBytes(octets.toStdString());
        if (name.endsWith(".ocsp"))
            signature = ocsp::Response::parse(der)->signature;
        else if (name.endsWith(".tsr"))
            signature = tsp::Response::parse(der)->token->signedData.signers.front().signature;
        else
            signature = cms::SignedData::parse(der)->signers.front().signature;
        const auto place = octets.lastIndexOf(octetsOf(signature));
        QVERIFY(place > 0);
        octets[place + 5] = char(octets[place + 5] ^ 1);
        spoiled << at("spoiled-" + name);
        writeFile(spoiled.back(), octets);
    }
    const Ended ended = verifyAll(spoiled);
    QCOMPARE(ended.code, 1);
    const auto answers = bouncy_castle::answersOf(ended);
    QCOMPARE(answers.size(), spoiled.size());
    for (const QString& file : spoiled) {
        const QByteArray verdict = answers.value(file).verdict;
        QVERIFY2(!verdict.isEmpty() && verdict != "good", qPrintable(file + ": " + verdict));
    }
    // Another document under the same signature.
    const Ended other = programs::run(
        "java", QStringList{"-cp", at("classes") + u':' + bouncy_castle::jars().join(u':'),
                            "VerifySigned", "b document", at("gost2004-detached.cms")});
    QCOMPARE(other.code, 1);
}

QTEST_GUILESS_MAIN(TestContainersElsewhere)
#include "test_containers_elsewhere.moc"
