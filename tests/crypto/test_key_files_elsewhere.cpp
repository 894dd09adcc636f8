// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/crypto/key_file_fixture.h"

using namespace crypto;
using namespace keystore;
using namespace key_files;

namespace {

constexpr const char* word = "Qwerty-2026-parol";

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Ended run(const QString& program, const QStringList& arguments,
          const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/** The openssl program with our module, named whole: "legacy" is found where OpenSSL's own are. */
Ended openssl(const QString& command, const QStringList& arguments) {
    return run("openssl", QStringList{command, "-provider", KU_MODULE_FOLDER "/kualik.so",
                                      "-provider", "default"} +
                              arguments);
}

Ended keytool(const QStringList& arguments) {
    // Java has nothing of ours in it, and does not run under a sanitizer that is loaded first.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LD_PRELOAD");
    return run("keytool", QStringList{"-J-Duser.language=en"} + arguments, environment);
}

bool isJavaHere() {
    return !QStandardPaths::findExecutable("keytool").isEmpty();
}

/** Of the PEM blocks with this label, in order. */
std::vector<Bytes> blocksOf(const QByteArray& text, const QByteArray& label) {
    std::vector<Bytes> blocks;
    const QByteArray begin = "-----BEGIN " + label + "-----\n";
    const QByteArray end = "-----END " + label + "-----";
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const qsizetype from = at + begin.size();
        const QByteArray body = text.mid(from, text.indexOf(end, from) - from);
        blocks.push_back(toBytes(QByteArray::fromBase64(body).toStdString()));
    }
    return blocks;
}

Bytes writeForm(const Holder& holder, FileForm form) {
    SystemRandom random;
    return writeKeyFile(holder.entry(), form, Secret(std::string_view(word)), random).value();
}

} // namespace

/** Key files of ours under programs that are not, and theirs under us. */
class TestKeyFilesElsewhere : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensslReadsOurs_data();
    void opensslReadsOurs();
    void weReadOpenssl_data();
    void weReadOpenssl();
    void keytoolListsOurs_data();
    void keytoolListsOurs();
    void keytoolTurnsOursIntoItsOwn_data();
    void keytoolTurnsOursIntoItsOwn();
    void weReadKeytool();
    void firstOfSeveralEntries();
    void certificatesOnly();

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const Bytes& content) const;
    Bytes read(const QString& name) const;

    QTemporaryDir m_folder;
};

void TestKeyFilesElsewhere::initTestCase() {
    QVERIFY(provider::registerCrypto());
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(KU_MODULE_FOLDER "/kualik.so"));
}

QString TestKeyFilesElsewhere::write(const QString& name, const Bytes& content) const {
    QFile file(at(name));
    const auto size = qsizetype(content.size());
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(content.data()), size) != size)
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

Bytes TestKeyFilesElsewhere::read(const QString& name) const {
    QFile file(at(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
    return toBytes(file.readAll().toStdString());
}

void TestKeyFilesElsewhere::opensslReadsOurs_data() {
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("style");
    QTest::addColumn<QByteArrayList>("said");
    const QByteArrayList today{"MAC: sha256, Iteration 1200000",
                               "Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 600000, "
                               "PRF hmacWithSHA256",
                               "PKCS7 Encrypted data: PBES2, PBKDF2, AES-256-CBC, Iteration "
                               "600000, PRF hmacWithSHA256"};
    const QByteArrayList old{
        "MAC: sha1, Iteration 1024",
        "Shrouded Keybag: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 1024",
        "PKCS7 Encrypted data: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 1024"};
    const std::pair<const char*, Algorithm> algorithms[] = {
        {"2004", Algorithm::Gost2004}, {"2015", Algorithm::Gost2015}, {"RSA", Algorithm::Rsa}};
    for (const auto& [name, algorithm] : algorithms) {
        QTest::addRow("%s, today", name) << int(algorithm) << int(Style::Today) << today;
        QTest::addRow("%s, old tools", name) << int(algorithm) << int(Style::OldTools) << old;
    }
}

void TestKeyFilesElsewhere::opensslReadsOurs() {
    QFETCH(int, algorithm);
    QFETCH(int, style);
    QFETCH(QByteArrayList, said);
    const Holder& holder = holderOf(Algorithm(algorithm));
    const QString file = write("ours.p12", writeForm(holder, {FileKind::Pkcs12, Style(style)}));
    const QStringList options{"-in", file, "-info", "-noenc", "-passin"};
    const Ended ended = openssl("pkcs12", options + QStringList{QString("pass:") + word});
    QVERIFY2(ended.code == 0, ended.error);
    for (const QByteArray& line : said)
        QVERIFY2(ended.error.contains(line), ended.error);
    const auto keys = blocksOf(ended.out, "PRIVATE KEY");
    QCOMPARE(keys.size(), std::size_t(1));
    const Secret expected = holder.key.privateKeyInfo();
    QVERIFY(equalInConstantTime(keys.front(), expected.view()));
    const auto certificates = blocksOf(ended.out, "CERTIFICATE");
    QCOMPARE(certificates.size(), std::size_t(3));
    QVERIFY(certificates[0] == holder.certificate.der);
    QVERIFY(certificates[1] == holder.chain[0].der && certificates[2] == holder.chain[1].der);
    QVERIFY(ended.out.contains("friendlyName: " +
                               QByteArray::fromStdString(friendlyNameOf(holder.certificate))));
    QVERIFY(openssl("pkcs12", options + QStringList{"pass:qwerty-2026-parol"}).code != 0);
}

void TestKeyFilesElsewhere::weReadOpenssl_data() {
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QStringList>("how");
    for (const char* algorithm : {"KZ-GOST-34.310-2004", "KZ-GOST-R-34.10-2015-512", "RSA"}) {
        QTest::addRow("%s, its own way", algorithm) << algorithm << QStringList();
        QTest::addRow("%s, 3DES", algorithm)
            << algorithm << QStringList{"-keypbe",       "PBE-SHA1-3DES", "-certpbe",
                                        "PBE-SHA1-3DES", "-macalg",       "sha1"};
        QTest::addRow("%s, RC2-40", algorithm)
            << algorithm << QStringList{"-provider", "legacy",          "-keypbe", "PBE-SHA1-3DES",
                                        "-certpbe",  "PBE-SHA1-RC2-40", "-macalg", "sha1"};
    }
}

void TestKeyFilesElsewhere::weReadOpenssl() {
    QFETCH(QString, algorithm);
    QFETCH(QStringList, how);
    Ended ended = openssl("genpkey", {"-algorithm", algorithm, "-out", at("key.pem")});
    QVERIFY2(ended.code == 0, ended.error);
    ended = openssl("req", {"-x509", "-new", "-key", at("key.pem"), "-subj", "/CN=self", "-days",
                            "1", "-out", at("self.pem")});
    QVERIFY2(ended.code == 0, ended.error);
    ended = openssl("pkcs12", QStringList{"-export", "-inkey", at("key.pem"), "-in", at("self.pem"),
                                          "-name", "Аты", "-out", at("theirs.p12"), "-passout",
                                          QString("pass:") + word} +
                                  how);
    QVERIFY2(ended.code == 0, ended.error);
    const auto store = openKeyFile(read("theirs.p12"), Secret(std::string_view(word)));
    QVERIFY2(store, store ? "" : describe(store.error()).c_str());
    QCOMPARE(store->name, "Аты");
    const Bytes pem = read("key.pem");
    const auto keys = blocksOf(QByteArray::fromStdString(std::string(textOf(pem))), "PRIVATE KEY");
    QVERIFY(equalInConstantTime(store->key.privateKeyInfo().view(), keys.front()));
}

void TestKeyFilesElsewhere::keytoolListsOurs_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("type");
    QTest::newRow("JKS") << int(FileKind::Jks) << int(Style::Today) << "JKS";
    QTest::newRow("PKCS#12, today") << int(FileKind::Pkcs12) << int(Style::Today) << "PKCS12";
    QTest::newRow("PKCS#12, old tools")
        << int(FileKind::Pkcs12) << int(Style::OldTools) << "PKCS12";
}

void TestKeyFilesElsewhere::keytoolListsOurs() {
    if (!isJavaHere()) QSKIP("skipped: keytool is absent");
    QFETCH(int, kind);
    QFETCH(int, style);
    QFETCH(QString, type);
    const Holder& holder = holderOf(Algorithm::Rsa);
    const QString file = write("ours", writeForm(holder, {FileKind(kind), Style(style)}));
    const QStringList options{"-list", "-v", "-storetype", type, "-keystore", file, "-storepass"};
    const Ended ended = keytool(options + QStringList{word});
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    QVERIFY2(ended.out.contains("Your keystore contains 1 entry"), ended.out);
    QVERIFY(ended.out.contains("Alias name: " +
                               QByteArray::fromStdString(friendlyNameOf(holder.certificate))));
    QVERIFY(ended.out.contains("Entry type: PrivateKeyEntry"));
    QVERIFY2(ended.out.contains("Certificate chain length: 3"), ended.out);
    QVERIFY(ended.out.contains("Owner: CN=holder"));
    QVERIFY(ended.out.contains("Owner: CN=root"));
    QVERIFY(keytool(options + QStringList{"qwerty-2026-parol"}).code != 0);
}

void TestKeyFilesElsewhere::keytoolTurnsOursIntoItsOwn_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const char* to : {"PKCS12", "JKS"}) {
        QTest::addRow("JKS to %s", to) << int(FileKind::Jks) << "JKS" << to;
        QTest::addRow("PKCS12 to %s", to) << int(FileKind::Pkcs12) << "PKCS12" << to;
    }
}

// Java opens our key, too, and writes it its own way; that is read by us, chain and all.
void TestKeyFilesElsewhere::keytoolTurnsOursIntoItsOwn() {
    if (!isJavaHere()) QSKIP("skipped: keytool is absent");
    QFETCH(int, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Holder& holder = holderOf(Algorithm::Rsa);
    const QString file = write("ours", writeForm(holder, {FileKind(kind), Style::Today}));
    QFile::remove(at("java"));
    const Ended ended = keytool({"-importkeystore", "-noprompt", "-srckeystore", file,
                                 "-srcstoretype", from, "-srcstorepass", word, "-destkeystore",
                                 at("java"), "-deststoretype", to, "-deststorepass", word});
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    const Bytes theirs = read("java");
    QCOMPARE(looksLikeJks(theirs), to == "JKS");
    const auto store = openKeyFile(theirs, Secret(std::string_view(word)));
    QVERIFY2(store, store ? "" : describe(store.error()).c_str());
    QVERIFY(isSame(*store, holder));
    QCOMPARE(store->name, friendlyNameOf(holder.certificate));
}

// A key that Java made; nothing of it went through our hands.
void TestKeyFilesElsewhere::weReadKeytool() {
    if (!isJavaHere()) QSKIP("skipped: keytool is absent");
    QFile::remove(at("made.jks"));
    const QStringList options{"-keystore",  at("made.jks"), "-storetype", "JKS",
                              "-storepass", word,           "-alias",     "Server"};
    Ended ended = keytool(QStringList{"-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname",
                                      "CN=server.kz", "-keypass", word} +
                          options);
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    ended = keytool(QStringList{"-exportcert", "-file", at("made.cer")} + options);
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    const Bytes file = read("made.jks");
    const auto store = openKeyFile(file, Secret(std::string_view(word)));
    QVERIFY2(store, store ? "" : describe(store.error()).c_str());
    QCOMPARE(store->name, "server");
    QVERIFY(store->chain.empty());
    QVERIFY(store->certificate.der == read("made.cer"));
    QCOMPARE(store->key.publicKeyInfo(), store->certificate.publicKeyInfo);
    QCOMPARE(openKeyFile(file, Secret(std::string_view("qwerty-2026-parol"))).error().code,
             ErrorCode::DecryptionFailed);
    // What we write of it is read by Java again.
    SystemRandom random;
    const auto ours = writeKeyFile({store->key, store->certificate}, {FileKind::Jks, Style::Today},
                                   Secret(std::string_view(word)), random);
    ended = keytool({"-list", "-storetype", "JKS", "-storepass", word, "-keystore",
                     write("again.jks", ours.value())});
    QVERIFY2(ended.code == 0 && ended.out.contains("PrivateKeyEntry"), ended.out + ended.error);
}

void TestKeyFilesElsewhere::firstOfSeveralEntries() {
    if (!isJavaHere()) QSKIP("skipped: keytool is absent");
    QFile::remove(at("several.jks"));
    const Holder& holder = holderOf(Algorithm::Rsa);
    const QString own = write("ours", writeForm(holder, {FileKind::Jks, Style::Today}));
    const QStringList options{"-noprompt",  "-keystore", at("several.jks"), "-storetype", "JKS",
                              "-storepass", word};
    Ended ended = keytool(QStringList{"-importcert", "-alias", "trusted", "-file",
                                      write("root.cer", holder.chain.back().der)} +
                          options);
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    ended = keytool({"-importkeystore", "-noprompt", "-srckeystore", own, "-srcstoretype", "JKS",
                     "-srcstorepass", word, "-destkeystore", at("several.jks"), "-deststoretype",
                     "JKS", "-deststorepass", word});
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    const auto store = openKeyFile(read("several.jks"), Secret(std::string_view(word)));
    QVERIFY2(store, store ? "" : describe(store.error()).c_str());
    QVERIFY(isSame(*store, holder));
}

void TestKeyFilesElsewhere::certificatesOnly() {
    if (!isJavaHere()) QSKIP("skipped: keytool is absent");
    QFile::remove(at("trusted.jks"));
    const Ended ended =
        keytool({"-importcert", "-noprompt", "-alias", "trusted", "-file",
                 write("root.cer", holderOf(Algorithm::Rsa).chain.back().der), "-keystore",
                 at("trusted.jks"), "-storetype", "JKS", "-storepass", word});
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    QCOMPARE(openKeyFile(read("trusted.jks"), Secret(std::string_view(word))).error().code,
             ErrorCode::KeyNotFound);
}

QTEST_GUILESS_MAIN(TestKeyFilesElsewhere)
#include "test_key_files_elsewhere.moc"
