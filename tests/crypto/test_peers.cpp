// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/provider/provider.h"
#include "tests/crypto/bouncy_castle.h"
#include "tests/crypto/gcrypt_peer.h"
#include "tests/crypto/real_files.h"
#include "tests/crypto/sample_folder.h"

using programs::Ended;

namespace {

/** Where the objects come from: what writes a folder of them, and whether it has any here. */
struct Source {
    const char* name;
    void (*write)(const QString& folder);
    bool (*isHere)();
};

/** What the program itself issues: one of each of the Order's structures. */
void issueSamples(const QString& folder) {
    const Ended ended = programs::run(KU_CTL, {"samples", "--out", folder});
    if (ended.code != 0) qFatal("samples: %s", ended.error.constData());
}

const Source sources[] = {{"golden", samples::writeGolden, [] { return true; }},
                          {"real", samples::writeReal, real::isHere},
                          {"samples", issueSamples, [] { return true; }}};

bool isKazakh(const samples::Object& object) {
    return object.signatureOid.starts_with("1.2.398.");
}

bool isInChain(const samples::Object& object) {
    return object.name.startsWith("chain/");
}

bool isThere(const char* program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

/**
 * Programs that share nothing with ours read and verify what we issue, and what the authorities
 * did. For GOST the independent verdicts are two: Bouncy Castle's and libgcrypt's. OpenSSL with our
 * module reads and builds the chain by itself, but its GOST arithmetic is ours; GnuTLS reads all,
 * and verifies RSA.
 */
class TestPeers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void foldersHaveEverything_data() { folderRows(); }
    void foldersHaveEverything();
    void bouncyCastleVerifies_data() { folderRows(); }
    void bouncyCastleVerifies();
    void bouncyCastleRefuses();
    void gcryptVerifies_data() { folderRows(); }
    void gcryptVerifies();
    void opensslVerifiesCertificates_data() { folderRows(); }
    void opensslVerifiesCertificates();
    void opensslVerifiesLists_data() { folderRows(); }
    void opensslVerifiesLists();
    void certtoolReads_data() { folderRows(); }
    void certtoolReads();
    void certtoolVerifies_data() { folderRows(); }
    void certtoolVerifies();

private:
    static void folderRows();
    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray certtoolVerdict(const samples::Object& object, const samples::Object& issuer) const;

    QTemporaryDir m_folder;
    QHash<QString, std::vector<samples::Object>> m_objects; // by source
    std::vector<samples::Object> m_now;
    QString m_noJava;     // why Bouncy Castle is not asked
    Ended m_bouncyCastle; // once, of all folders
};

void TestPeers::folderRows() {
    QTest::addColumn<bool>("isHere");
    for (const Source& source : sources)
        QTest::newRow(source.name) << source.isHere();
}

void TestPeers::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(KU_MODULE_FOLDER "/kualik.so"));
    gcrypt_peer::initialise();
    QStringList folders;
    for (const Source& source : sources) {
        if (!source.isHere()) continue;
        folders << at(source.name);
        source.write(folders.back());
        m_objects.insert(source.name, samples::read(folders.back()));
    }
    m_noJava = bouncy_castle::whatIsMissing();
    if (!m_noJava.isEmpty()) return;
    const Ended ended = bouncy_castle::compile(at("classes"));
    QVERIFY2(ended.code == 0, ended.error);
    m_bouncyCastle = bouncy_castle::run(at("classes"), folders);
}

/** The objects of the row's folder. */
void TestPeers::init() {
    const QString name = QTest::currentDataTag();
    if (!name.isEmpty() && !m_objects.contains(name))
        QSKIP("skipped: the folder of real objects is absent");
    m_now = m_objects.value(name);
}

QString TestPeers::write(const QString& name, const QByteArray& content) const {
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

// So that nothing below is true of an empty folder.
void TestPeers::foldersHaveEverything() {
    const auto has = [&](const char* algorithm, bool isList, bool isOwnIssuer) {
        return std::any_of(m_now.begin(), m_now.end(), [&](const samples::Object& object) {
            return object.signatureOid == algorithm && object.isList == isList &&
                   object.isOwnIssuer() == isOwnIssuer;
        });
    };
    for (const char* algorithm :
         {"1.2.398.3.10.1.1.1.2", "1.2.398.3.10.1.1.2.3.2", "1.2.840.113549.1.1.11"}) {
        QVERIFY(has(algorithm, false, true)); // a root
        QVERIFY(has(algorithm, false, false));
        // Of the Order's tables no list is signed by GOST 34.310-2004.
        const bool hasNone = QByteArray(QTest::currentDataTag()) == "samples" &&
                             algorithm == QByteArray("1.2.398.3.10.1.1.1.2");
        QVERIFY(hasNone || has(algorithm, true, false));
    }
}

void TestPeers::bouncyCastleVerifies() {
    if (!m_noJava.isEmpty()) QSKIP(qPrintable(m_noJava));
    QVERIFY2(m_bouncyCastle.code == 0, m_bouncyCastle.out + m_bouncyCastle.error);
    const auto answers = bouncy_castle::answersOf(m_bouncyCastle);
    for (const samples::Object& object : m_now) {
        QVERIFY2(answers.contains(object.path), qPrintable(object.name));
        const bouncy_castle::Answer answer = answers.value(object.path);
        QVERIFY2(answer.verdict == "good", qPrintable(object.name + ": " + answer.verdict));
        QCOMPARE(answer.algorithm.toStdString(), object.signatureOid);
        QCOMPARE(answer.extensions, QByteArray::number(qulonglong(object.extensions)));
    }
}

void TestPeers::bouncyCastleRefuses() {
    if (!m_noJava.isEmpty()) QSKIP(qPrintable(m_noJava));
    const std::vector<samples::Object> objects = m_objects.value("golden");
    samples::writeSpoiled(at("spoiled"), objects);
    const Ended ended = bouncy_castle::run(at("classes"), {at("spoiled")});
    QVERIFY2(ended.code == 1, ended.error);
    const auto answers = bouncy_castle::answersOf(ended);
    const auto verdictOf = [&](const char* kind, const samples::Object& object) {
        return answers.value(at(QString("spoiled/") + kind + object.name)).verdict;
    };
    for (const samples::Object& object : objects) {
        if (isInChain(object)) continue;
        QCOMPARE(verdictOf("signature-", object), QByteArray("wrong signature"));
        QCOMPARE(verdictOf("length-", object), QByteArray("not DER"));
        const QByteArray verdict = verdictOf("contents-", object);
        QVERIFY2(!verdict.isEmpty() && verdict != "good", qPrintable(object.name));
    }
    QCOMPARE(bouncy_castle::run(at("classes"), {at("nothing")}).code, 2);
}

void TestPeers::gcryptVerifies() {
    for (const samples::Object& object : m_now) {
        if (!isKazakh(object)) continue;
        const samples::Object& issuer = samples::issuerOf(object, m_now);
        const auto key = crypto::provider::readPublicKeyInfo(issuer.publicKeyInfo).value();
        const gcrypt_peer::Gcrypt peer(key.algorithm);
        crypto::Bytes hash = peer.digest(object.tbs);
        QVERIFY2(peer.verify(key.octets, hash, object.signature), qPrintable(object.name));
        hash.front() ^= 1;
        QVERIFY2(!peer.verify(key.octets, hash, object.signature), qPrintable(object.name));
    }
}

// Each certificate up to a self-signed one, whose own signature is looked at as well.
void TestPeers::opensslVerifiesCertificates() {
    QByteArray chain;
    QStringList files;
    for (const samples::Object& object : m_now) {
        if (isInChain(object) && !object.isList) chain += samples::pem(object);
        if (!object.isList) files << object.path;
    }
    const Ended ended = programs::openssl(
        KU_MODULE_FOLDER, "verify",
        QStringList{"-no_check_time", "-check_ss_sig", "-CAfile", write("chain.pem", chain)} +
            files);
    QVERIFY2(ended.code == 0, ended.out + ended.error);
    for (const QString& file : files)
        QVERIFY2(ended.out.contains(file.toUtf8() + ": OK\n"), ended.out + ended.error);
}

void TestPeers::opensslVerifiesLists() {
    for (const samples::Object& object : m_now) {
        if (!object.isList) continue;
        const samples::Object& issuer = samples::issuerOf(object, m_now);
        const Ended ended = programs::openssl(
            KU_MODULE_FOLDER, "crl",
            {"-in", object.path, "-noout", "-CAfile", write("issuer.pem", samples::pem(issuer))});
        QVERIFY2(ended.code == 0 && ended.error.contains("verify OK"),
                 qPrintable(object.name + ": " + ended.error));
    }
}

void TestPeers::certtoolReads() {
    if (!isThere("certtool")) QSKIP("skipped: no gnutls-bin (tests/packages.txt)");
    const QRegularExpression heading("^\\t\\t\\S.* \\((not )?critical\\):",
                                     QRegularExpression::MultilineOption);
    for (const samples::Object& object : m_now) {
        const Ended ended =
            programs::run("certtool", {object.isList ? "--crl-info" : "--certificate-info",
                                       "--inder", "--infile", object.path});
        QVERIFY2(ended.code == 0, qPrintable(object.name + ": " + ended.error));
        const QString text = QString::fromUtf8(ended.out);
        QVERIFY2(!text.contains("error"), qPrintable(text));
        qsizetype found = 0;
        for (auto each = heading.globalMatch(text); each.hasNext(); each.next())
            ++found;
        QVERIFY2(std::size_t(found) == object.extensions, qPrintable(object.name + '\n' + text));
    }
}

/** The sentence behind "Verification output:" or "Chain verification output:". */
QByteArray TestPeers::certtoolVerdict(const samples::Object& object,
                                      const samples::Object& issuer) const {
    const Ended ended = programs::run(
        "certtool", {object.isList ? "--verify-crl" : "--verify", "--load-ca-certificate",
                     write("issuer.pem", samples::pem(issuer)), "--infile",
                     write("object.pem", samples::pem(object))});
    const QByteArray mark = "erification output:";
    const qsizetype place = ended.out.lastIndexOf(mark);
    if (place < 0) return ended.out + ended.error;
    return ended.out.mid(place + mark.size()).split('\n').front().simplified();
}

// A root that is trusted is taken by GnuTLS as it is, without a look at its signature.
void TestPeers::certtoolVerifies() {
    if (!isThere("certtool")) QSKIP("skipped: no gnutls-bin (tests/packages.txt)");
    const QByteArray good = "Verified. The certificate is trusted.";
    const QByteArray bad = "Not verified. The certificate is NOT trusted.";
    const QByteArray over = bad + " The certificate chain uses expired certificate.";
    const QByteArray overList =
        bad + " The revocation or OCSP data are old and have been superseded.";
    const QByteArray wrong = " The signature in the certificate is invalid.";
    int verified = 0;
    for (const samples::Object& object : m_now) {
        if (isKazakh(object) || object.isOwnIssuer()) continue;
        const samples::Object& issuer = samples::issuerOf(object, m_now);
        QByteArray expected = good;
        if (object.isList && object.isOver) expected = overList;
        if (!object.isList && (object.isOver || issuer.isOver)) expected = over;
        QCOMPARE(certtoolVerdict(object, issuer), expected);
        samples::Object spoiled = object;
        spoiled.der.back() ^= 1;
        QCOMPARE(certtoolVerdict(spoiled, issuer), (expected == good ? bad : expected) + wrong);
        ++verified;
    }
    QVERIFY(verified > 0);
}

QTEST_GUILESS_MAIN(TestPeers)
#include "test_peers.moc"
