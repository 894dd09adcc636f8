// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/ctl.h"
#include "tests/app/test_objects.h"

using namespace ctl_test;

namespace {

/** Made by OpenSSL's functions, for the fuzz targets as well. */
const QString corpus = QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus");

} // namespace

/** kualikctl show and lint: signatures, P7B files, OCSP responses, time stamps. */
class TestContainers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showOfASignature();
    void showOfAnOcspResponse();
    void showOfATimeStamp();
    void showOfBase64();
    void everyFileForPeople_data();
    void everyFileForPeople();
    void lintOfABundle();
    void lintOfEachKind_data();
    void lintOfEachKind();
    void lintOfItsOwnForm();

private:
    QString bundle(const QString& name, const QStringList& certificates) const;
    QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestContainers::initTestCase() {
    QVERIFY(m_folder.isValid());
    test_objects::write(at("gost2015"), "gost2015");
}

/** Three signers in one file, and another document in its place. */
void TestContainers::showOfASignature() {
    QFile file(corpus + "/cms/mixed.der");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray der = file.readAll();
    const QJsonObject shown = ctl({"show", file.fileName(), "--json"}).json();
    QCOMPARE(shown["kind"], "cms");
    QCOMPARE(shown["contentSize"].toInt(), 10);
    QCOMPARE(shown["certificates"].toArray().size(), 3);
    QCOMPARE(shown["signers"].toArray().size(), 3);
    for (const QJsonValue signer : shown["signers"].toArray())
        QCOMPARE(signer["faults"].toArray(), QJsonArray());
    // The document stands there once.
    der.replace("a document", "b document");
    QFile changed(at("changed.cms"));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(der) == der.size());
    changed.close();
    const QJsonObject wrong = ctl({"show", changed.fileName(), "--json"}).json();
    for (const QJsonValue signer : wrong["signers"].toArray())
        QCOMPARE(signer["faults"].toArray().first()["code"], "ContentDiffers");
    const Ended told = ctl({"show", changed.fileName()});
    QCOMPARE(told.out.count("The document is not the one that was signed."), 3);
    const QJsonObject bundle = ctl({"show", corpus + "/cms/bundle.p7b", "--json"}).json();
    QCOMPARE(bundle["kind"], "p7b");
    QCOMPARE(bundle["certificates"].toArray().size(), 2);
    const QJsonObject apart = ctl({"show", corpus + "/cms/gost2004-detached.der", "--json"}).json();
    QVERIFY(apart["contentSize"].isNull());
    QCOMPARE(apart["signers"][0]["faults"][0]["code"], "ContentMissing");
}

void TestContainers::showOfAnOcspResponse() {
    const QString file = corpus + "/ocsp/gost2004.der";
    const QJsonObject shown = ctl({"show", file, "--json"}).json();
    QCOMPARE(shown["kind"], "ocsp");
    QCOMPARE(shown["responseStatus"].toInt(), 0);
    QCOMPARE(shown["responder"][0]["value"], "O");
    // OpenSSL is the other reader.
    const QByteArray text =
        run("openssl", {"ocsp", "-respin", file, "-resp_text", "-noverify"}).out;
    const QJsonArray answers = shown["responses"].toArray();
    QCOMPARE(answers.size(), text.count("Cert Status: "));
    for (const QJsonValue answer : answers) {
        const QByteArray status = "Cert Status: " + answer["status"].toString().toUtf8();
        QVERIFY2(text.contains(status), status);
        const QByteArray hash = answer["issuerKeyHashHex"].toString().toUpper().toUtf8();
        QVERIFY2(text.contains("Issuer Key Hash: " + hash), hash);
    }
    const QJsonObject refused = ctl({"show", corpus + "/ocsp/try-later.der", "--json"}).json();
    QCOMPARE(refused["responseStatus"].toInt(), 3);
    QVERIFY(refused["producedAt"].isNull());
}

void TestContainers::showOfATimeStamp() {
    const QJsonObject alone = ctl({"show", corpus + "/tsp/gost2004.der", "--json"}).json();
    QCOMPARE(alone["kind"], "tst");
    QVERIFY(alone["status"].isNull());
    const QJsonObject answer = ctl({"show", corpus + "/tsp/gost2015.der", "--json"}).json();
    QCOMPARE(answer["kind"], "tsr");
    QCOMPARE(answer["status"].toInt(), 0);
    for (const QJsonObject& one : {alone, answer}) {
        const QJsonValue token = one["token"];
        QCOMPARE(token["policy"], "1.2.398.3.3.2.6.4");
        QCOMPARE(token["time"], "2026-11-29T17:00:00Z");
        QCOMPARE(token["fraction"], "25");
        QCOMPARE(token["faults"].toArray(), QJsonArray());
    }
    const QJsonObject refused = ctl({"show", corpus + "/tsp/refused.der", "--json"}).json();
    QCOMPARE(refused["status"].toInt(), 2);
    QVERIFY(refused["token"].isNull());
}

/** Without armour, as many certificates travel. */
void TestContainers::showOfBase64() {
    QFile file(at("gost2015/good.cer"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QFile bare(at("bare.cer"));
    QVERIFY(bare.open(QIODevice::WriteOnly) && bare.write(file.readAll().toBase64() + "\n") > 0);
    bare.close();
    QCOMPARE(ctl({"show", bare.fileName(), "--json"}).json()["kind"], "certificate");
    QCOMPARE(ctl({"show", bare.fileName(), "--json"}).json(),
             ctl({"show", file.fileName(), "--json"}).json());
}

void TestContainers::everyFileForPeople_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* file, const char* says) {
        QTest::newRow(file) << corpus + u'/' + file << QByteArray(says);
    };
    row("cms/mixed.der", "CMS signature");
    row("cms/gost2004-detached.der", "Give the document to verify it.");
    row("cms/gost2015-plain.der", "good; its certificate was NOT verified");
    row("cms/rsa-ber.der", "good; its certificate was NOT verified");
    row("cms/bundle.p7b", "certificates: 2");
    row("ocsp/gost2004.der", "keyCompromise");
    row("ocsp/gost2015.der", "unknown to the responder");
    row("ocsp/try-later.der", "refused (3");
    row("tsp/gost2004.der", "2026-11-29T17:00:00.25Z");
    row("tsp/gost2015.der", "answer of a time stamping service");
    row("tsp/refused.der", "Жоқ");
}

void TestContainers::everyFileForPeople() {
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    const Ended ended = ctl({"show", file});
    QVERIFY2(ended.code == 0, ended.error);
    QVERIFY2(ended.out.contains(says), ended.out);
}

/** A P7B file of these and the authority's list, by the openssl program. */
QString TestContainers::bundle(const QString& name, const QStringList& certificates) const {
    QStringList arguments{"crl2pkcs7", "-outform", "DER", "-out", at(name)};
    const auto pem = [&](const QString& command, const QString& file) {
        const QString out = at(QFileInfo(file).fileName() + ".pem");
        const Ended ended =
            run("openssl", {command, "-inform", "DER", "-in", at("gost2015/" + file), "-out", out});
        if (ended.code != 0) qFatal("%s", ended.error.constData());
        return out;
    };
    arguments << "-in" << pem("crl", "ca.crl");
    for (const QString& one : certificates)
        arguments << "-certfile" << pem("x509", one);
    const Ended ended = run("openssl", arguments);
    if (ended.code != 0) qFatal("%s", ended.error.constData());
    return at(name);
}

/** Each by the structure that it follows, its issuer found among the others. */
void TestContainers::lintOfABundle() {
    const QString chain = bundle("chain.p7b", {"good.cer", "chain/2-ca.cer", "chain/1-root.cer"});
    const Ended good = ctl({"lint", chain, "--json"});
    QCOMPARE(good.code, 0);
    QCOMPARE(good.json()["kind"], "p7b");
    QCOMPARE(good.json()["findings"].toArray(), QJsonArray());
    const QJsonArray held = good.json()["held"].toArray();
    QCOMPARE(held.size(), 4);
    QFile file(chain);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (int i = 0; i < held.size(); ++i) {
        QCOMPARE(held[i]["number"].toInt(), i + 1);
        QCOMPARE(held[i]["kind"], i < 3 ? "certificate" : "crl");
        QCOMPARE(held[i]["chosen"], "fits");
        QVERIFY(held[i]["name"].toString().contains("CN="));
        QCOMPARE(whole.mid(held[i]["offset"].toInt(), 2).toHex(), QByteArray("3082"));
    }
    QCOMPARE(held[0]["structure"], "ucgo-user-gost2015");
    QCOMPARE(held[1]["structure"], "ucgo-ca-gost2015");
    QCOMPARE(held[3]["structure"], "ucgo-crl-gost2015");
    const QByteArray told = ctl({"lint", chain, "--language", "en"}).out;
    QVERIFY2(told.contains("its own form by RFC 5652: good\n"), told);
    QVERIFY2(told.contains("\n2. certificate of ") && told.contains("\n4. revocation list of "),
             told);
    // One follows none; held against one that is asked for, it is wanting.
    const QString lacking = bundle("lacking.p7b", {"lint.cer"});
    QCOMPARE(ctl({"lint", lacking}).code, 2);
    const QStringList named{"lint", lacking, "--structure", "ucgo-user-gost2015"};
    const Ended wanting = ctl(named + QStringList{"--json"});
    QCOMPARE(wanting.code, 1);
    QStringList codes;
    for (const auto& finding : wanting.json()["held"][0]["findings"].toArray())
        codes += finding.toObject()["code"].toString();
    QVERIFY2(codes.contains("extension.missing"), qPrintable(codes.join(u' ')));
    QCOMPARE(wanting.json()["held"][1]["chosen"], "fits"); // the list cannot be of it
    QCOMPARE(ctl({"lint", lacking, "--structure", "none"}).code, 2);
    // Of another issuer: the CA is not among them, and the one that is given did not sign.
    QCOMPARE(
        ctl({"lint", bundle("alone.p7b", {"good.cer"}), "--issuer", at("gost2015/chain/2-ca.cer")})
            .code,
        0);
}

void TestContainers::lintOfEachKind_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("code"); // certificates of nobody's structure: it cannot tell
    const auto row = [](const char* file, const char* kind, int held, int code) {
        QTest::newRow(file) << corpus + u'/' + file << kind << held << code;
    };
    row("cms/mixed.der", "cms", 3, 2);
    row("cms/rsa-ber.der", "cms", 1, 2);
    row("cms/bundle.p7b", "p7b", 2, 2);
    row("ocsp/gost2004.der", "ocsp", 2, 2);
    row("ocsp/try-later.der", "ocsp", 0, 0);
    row("tsp/gost2004.der", "tst", 1, 2);
    row("tsp/gost2015.der", "tsr", 1, 2);
    row("tsp/refused.der", "tsr", 0, 0);
}

void TestContainers::lintOfEachKind() {
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFETCH(int, held);
    QFETCH(int, code);
    const Ended ended = ctl({"lint", file, "--json"});
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.json()["kind"].toString(), kind);
    QCOMPARE(ended.json()["findings"].toArray(), QJsonArray());
    QCOMPARE(ended.json()["held"].toArray().size(), held);
}

/** The form is wanting whatever it holds. */
void TestContainers::lintOfItsOwnForm() {
    QFile file(corpus + "/cms/gost2015-plain.der");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray der = file.readAll();
    const QByteArray version = QByteArray::fromHex("02010131");
    const auto at4 = der.indexOf(version);
    QVERIFY(at4 > 0);
    der.replace(at4, 4, QByteArray::fromHex("02010431"));
    QFile changed(at("version.cms"));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(der) == der.size());
    changed.close();
    const Ended ended = ctl({"lint", changed.fileName(), "--json"});
    QCOMPARE(ended.code, 1);
    const QJsonValue finding = ended.json()["findings"][0];
    QCOMPARE(finding["code"], "cms.version");
    QCOMPARE(finding["clause"], "RFC 5652 5.1");
    QCOMPARE(finding["offset"].toInt(), int(at4));
    QCOMPARE(finding["octets"], "020104");
    QCOMPARE(finding["expected"], "1");
    const QByteArray told = ctl({"lint", changed.fileName(), "--language", "en"}).out;
    QVERIFY2(told.contains("RFC 5652: wanting"), told);
}

QTEST_GUILESS_MAIN(TestContainers)
#include "test_containers.moc"
