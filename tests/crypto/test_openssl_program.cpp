// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "crypto/x509/certificate.h"
#include "tests/app/test_objects.h"
#include "tests/crypto/programs.h"
#include "tests/crypto/real_files.h"

using programs::Ended;

namespace {

Ended openssl(const QString& command, const QStringList& arguments) {
    return programs::openssl(KU_MODULE_FOLDER, command, arguments);
}

QByteArray octetsOf(const crypto::Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

/** The loadable provider under a program that is not ours, on real objects and on our own. */
class TestOpensslProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsRealCertificates_data();
    void readsRealCertificates();
    void verifiesRealChains_data();
    void verifiesRealChains();
    void verifiesRealLists_data();
    void verifiesRealLists();
    void readsOurObjects_data();
    void readsOurObjects();
    void verifiesOurChains_data();
    void verifiesOurChains();
    void makesAndUsesKeys_data();
    void makesAndUsesKeys();

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QString pem(const QStringList& files) const;
    QString wrong(const QString& file, qsizetype fromTheEnd) const;

    QTemporaryDir m_folder;
};

void TestOpensslProgram::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(KU_MODULE_FOLDER "/kualik.so"));
    for (const char* algorithm : {"gost2015", "gost2004"})
        test_objects::write(at(algorithm), algorithm);
}

QString TestOpensslProgram::write(const QString& name, const QByteArray& content) const {
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

/** The certificates in one PEM file, as -CAfile and -untrusted want them. */
QString TestOpensslProgram::pem(const QStringList& files) const {
    QByteArray text;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
        const QByteArray content = file.readAll();
        const auto der = crypto::x509::readDerOrPem(crypto::toBytes(content.toStdString()));
        text += "-----BEGIN CERTIFICATE-----\n" + octetsOf(der.value()).toBase64() +
                "\n-----END CERTIFICATE-----\n";
    }
    return write(QString::number(qHash(files)) + ".pem", text);
}

/** The file with one bit turned. */
QString TestOpensslProgram::wrong(const QString& name, qsizetype fromTheEnd) const {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
    QByteArray content = file.readAll();
    content[content.size() - fromTheEnd] = char(content[content.size() - fromTheEnd] ^ 1);
    return write("wrong.der", content);
}

void TestOpensslProgram::readsRealCertificates_data() {
    QTest::addColumn<QString>("file");
    for (const QString& name : real::names("*.cer"))
        QTest::newRow(qPrintable(name)) << real::folder().filePath(name);
}

void TestOpensslProgram::readsRealCertificates() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QFETCH(QString, file);
    const Ended ended = openssl("x509", {"-in", file, "-text", "-noout"});
    QVERIFY2(ended.code == 0, ended.error);
    QVERIFY2(!ended.out.contains("Unable to load Public Key"), ended.out);
    // Named by us, not dotted.
    QVERIFY2(!ended.out.contains("Algorithm: 1.2.398"), ended.out);
}

void TestOpensslProgram::verifiesRealChains_data() {
    QTest::addColumn<QString>("leaf");
    QTest::addColumn<QStringList>("untrusted");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("at"); // a day on which all of it is valid
    QTest::newRow("state bodies' CA, 2004")
        << "prod_ucgo_gost_2022.cer" << QStringList() << "prod_root_gost_2020.cer"
        << "1704067200";
    QTest::newRow("national CA, 2015")
        << "prod_nca_gost_2022.cer" << QStringList() << "prod_root_gost_2022.cer"
        << "1704067200";
    QTest::newRow("user, 2015") << "test_user_gost2015_ind_2023.cer"
                                << QStringList{"test_nca_gost_2022.cer"}
                                << "test_root_gost_2022.cer"
                                << "1704067200";
    QTest::newRow("user, 2004") << "test_user_gost2004_head_2022.cer"
                                << QStringList{"test_nca_gost_2019.cer"}
                                << "test_root_gost_2019.cer"
                                << "1661990400";
    QTest::newRow("national CA, RSA")
        << "prod_nca_rsa_2022.cer" << QStringList() << "prod_root_rsa_2020.cer"
        << "1704067200";
}

void TestOpensslProgram::verifiesRealChains() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QFETCH(QString, leaf);
    QFETCH(QStringList, untrusted);
    QFETCH(QString, root);
    QFETCH(QString, at);
    const auto real = [](const QString& name) { return real::folder().filePath(name); };
    QStringList options{"-CAfile", pem({real(root)}), "-attime", at};
    for (const QString& name : untrusted)
        options << "-untrusted" << pem({real(name)});
    Ended ended = openssl("verify", options + QStringList{real(leaf)});
    QVERIFY2(ended.code == 0 && ended.out.contains(": OK"), ended.out + ended.error);
    for (const qsizetype place : {1, 200}) { // in the signature, in the to-be-signed part
        ended = openssl("verify", options + QStringList{wrong(real(leaf), place)});
        QVERIFY2(ended.code != 0 && !ended.out.contains(": OK"), ended.out + ended.error);
    }
}

void TestOpensslProgram::verifiesRealLists_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("2004") << "test_nca_gost_2019.crl"
                          << "test_nca_gost_2019.cer";
    QTest::newRow("2015") << "test_nca_gost_2022_b.crl"
                          << "test_nca_gost_2022.cer";
    QTest::newRow("RSA") << "test_nca_rsa_2019.crl"
                         << "test_nca_rsa_2019.cer";
}

void TestOpensslProgram::verifiesRealLists() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QFETCH(QString, file);
    QFETCH(QString, issuer);
    const QString list = real::folder().filePath(file);
    const QStringList options{"-CAfile", pem({real::folder().filePath(issuer)}), "-noout", "-text",
                              "-in"};
    Ended ended = openssl("crl", options + QStringList{list});
    QVERIFY2(ended.code == 0 && ended.error.contains("verify OK"), ended.error);
    QVERIFY(ended.out.contains("X509v3 CRL Number"));
    ended = openssl("crl", options + QStringList{wrong(list, 1)});
    QVERIFY2(ended.error.contains("verify failure"), ended.error);
}

void TestOpensslProgram::readsOurObjects_data() {
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("2004") << "gost2004" << QByteArray("KZ-GOST-34.310-2004");
    QTest::newRow("2015") << "gost2015" << QByteArray("KZ-GOST-R-34.10-2015-512");
}

void TestOpensslProgram::readsOurObjects() {
    QFETCH(QString, algorithm);
    QFETCH(QByteArray, name);
    for (const char* file : {"good.cer", "good.pem", "chain/1-root.cer", "chain/2-ca.cer"}) {
        const Ended ended =
            openssl("x509", {"-in", at(algorithm + u'/' + file), "-text", "-noout"});
        QVERIFY2(ended.code == 0, ended.error);
        QVERIFY2(ended.out.contains("Public Key Algorithm: " + name + '\n'), ended.out);
        QVERIFY(ended.out.contains("X509v3 Key Usage"));
        QVERIFY2(!ended.out.contains("Unable to load Public Key"), ended.out);
    }
    const Ended list = openssl("crl", {"-in", at(algorithm + "/ca.crl"), "-text", "-noout",
                                       "-CAfile", pem({at(algorithm + "/chain/2-ca.cer")})});
    QVERIFY2(list.code == 0 && list.error.contains("verify OK"), list.error);
    QVERIFY(list.out.contains("Superseded"));
}

void TestOpensslProgram::verifiesOurChains_data() {
    readsOurObjects_data();
}

void TestOpensslProgram::verifiesOurChains() {
    QFETCH(QString, algorithm);
    const auto file = [&](const char* name) { return at(algorithm + u'/' + name); };
    const QStringList options{"-CAfile", pem({file("chain/1-root.cer")}), "-untrusted",
                              pem({file("chain/2-ca.cer")})};
    const QStringList withList = options + QStringList{"-crl_check", "-CRLfile", file("ca.crl")};
    Ended ended = openssl("verify", withList + QStringList{file("good.cer")});
    QVERIFY2(ended.code == 0 && ended.out.contains(": OK"), ended.out + ended.error);
    ended = openssl("verify", withList + QStringList{file("revoked.cer")});
    QVERIFY2(ended.code != 0 && ended.error.contains("certificate revoked"), ended.error);
    ended = openssl("verify", options + QStringList{file("expired.cer")});
    QVERIFY2(ended.code != 0 && ended.error.contains("has expired"), ended.error);
    ended = openssl("verify", options + QStringList{file("forged.cer")});
    QVERIFY2(ended.code != 0 && ended.error.contains("signature failure"), ended.error);
}

void TestOpensslProgram::makesAndUsesKeys_data() {
    readsOurObjects_data();
}

void TestOpensslProgram::makesAndUsesKeys() {
    QFETCH(QByteArray, name);
    const QString key = at("key.pem"), certificate = at("self.pem");
    Ended ended = openssl("genpkey", {"-algorithm", name, "-out", key});
    QVERIFY2(ended.code == 0, ended.error);
    ended = openssl("req", {"-x509", "-new", "-key", key, "-subj", "/CN=self", "-days", "1", "-out",
                            certificate});
    QVERIFY2(ended.code == 0, ended.error);
    ended = openssl("verify", {"-CAfile", certificate, "-check_ss_sig", certificate});
    QVERIFY2(ended.code == 0, ended.out + ended.error);
}

QTEST_GUILESS_MAIN(TestOpensslProgram)
#include "test_openssl_program.moc"
