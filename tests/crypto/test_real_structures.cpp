// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/profile/linter.h"
#include "crypto/provider/provider.h"
#include "tests/crypto/deviations.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using namespace crypto::profile;

namespace {

const QDate today(2026, 11, 24);

const QString deviationsFile = QStringLiteral(KU_SOURCE_DIR "/tests/golden/real-deviations.txt");

/** What a certificate and a list have in common. */
struct RealObject {
    QString file;
    Bytes der;
    Bytes issuerDer;
    std::optional<Bytes> issuerKey;
    QDate from; // the edition in force then is the one to judge by
};

template <typename Read>
RealObject realObject(const QString& file, const Read& read, Time from) {
    return {file, read.der, read.issuerDer, x509::authorityKeyIdentifierOf(read.extensions),
            QDateTime::fromSecsSinceEpoch(from.time_since_epoch().count(), Qt::UTC).date()};
}

std::vector<RealObject> realObjects() {
    std::vector<RealObject> objects;
    for (const QString& file : real::names("*.cer")) {
        const auto certificate = x509::Certificate::parse(real::read(file)).value();
        objects.push_back(realObject(file, certificate, certificate.notBefore));
    }
    for (const QString& file : real::names("*.crl")) {
        const auto list = x509::Crl::parse(real::read(file)).value();
        objects.push_back(realObject(file, list, list.thisUpdate));
    }
    return objects;
}

/** The certificate of the folder that issued it. */
std::optional<x509::Certificate> issuerOf(const RealObject& object,
                                          const std::vector<RealObject>& objects) {
    for (const RealObject& candidate : objects) {
        auto certificate = x509::Certificate::parse(candidate.der);
        if (!certificate || certificate->subjectDer != object.issuerDer) continue;
        const auto key = certificate->subjectKeyIdentifier();
        if (!object.issuerKey || key == object.issuerKey) return std::move(*certificate);
    }
    return std::nullopt;
}

bool isShownWhole(const std::string& found) {
    return asn1::isOid(found) || found == "absent" || found == "critical" ||
           found == "not critical" || found == "UTF8String" || found == "PrintableString";
}

/** Without what the certificate says, but for OIDs and words of ours. */
QString inShort(const LintFinding& finding) {
    QString text = QString::fromStdString(std::string(nameOf(finding.level)) + ' ' + finding.code +
                                          " at " + finding.place);
    if (isShownWhole(finding.found)) text += QString::fromStdString(": " + finding.found);
    return text + " (" + QString::fromStdString(finding.clause) + ')';
}

deviations::Object deviationsOf(const ProfileSet& profiles, const RealObject& object,
                                const std::vector<RealObject>& objects) {
    const auto issuer = issuerOf(object, objects);
    const LintContext context{issuer ? &*issuer : nullptr, profiles.authorityDefaults()};
    const std::string id = guessStructure(profiles, object.der, context, object.from).value();
    const Profile profile = profiles.findToJudge(id, object.from).value();
    QStringList findings;
    for (const LintFinding& finding : lint(profile, object.der, context).value())
        findings << inShort(finding);
    findings.removeDuplicates();
    return {object.file + ": " + QString::fromStdString(id), findings};
}

} // namespace

/** The real authorities' objects against the Order's structures. */
class TestRealStructures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void stateBodiesCa();
    void rootsAndLists_data();
    void rootsAndLists();
    void serialNumbers_data();
    void serialNumbers();
    void allDeviations();

private:
    ProfileSet m_profiles;
};

void TestRealStructures::initTestCase() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QVERIFY(provider::registerCrypto());
    m_profiles = ProfileSet::load().value();
}

void TestRealStructures::stateBodiesCa() {
    const Bytes der = real::read("prod_ucgo_gost_2022.cer");
    const Profile profile = m_profiles.find("ucgo-ca-gost2004", today).value();
    const auto root = x509::Certificate::parse(real::read("prod_root_gost_2020.cer")).value();
    QStringList errors, notices;
    for (const LintFinding& finding :
         lint(profile, der, {&root, m_profiles.authorityDefaults()}).value())
        (finding.level == LintLevel::Error ? errors : notices)
            << QString::fromStdString(finding.code + " @ " + finding.place + ": " + finding.found);
    // What the production certificate lacks of the Order's table (crypto.md 3), and nothing else.
    QCOMPARE(errors,
             QStringList({"extension.missing @ Certificate Policy: absent",
                          "extension.missing @ Certificate Authority Information Access: absent"}));
    // It names itself in Russian, where the Order prints Kazakh.
    QCOMPARE(
        notices,
        QStringList({"name.value @ Subject/O: Республика Казахстан",
                     "name.value @ Subject/CN: Удостоверяющий центр Государственных органов"}));
    QCOMPARE(
        guessStructure(m_profiles, der, {nullptr, m_profiles.authorityDefaults()}, today).value(),
        std::string("ucgo-ca-gost2004"));
}

void TestRealStructures::rootsAndLists_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("structure");
    QTest::newRow("root, 2015") << "prod_root_gost_2022.cer"
                                << "nko-root-gost2015";
    QTest::newRow("root, 2004") << "prod_root_gost_2020.cer"
                                << "nko-root-gost2004";
    QTest::newRow("CRL, 2015") << "test_nca_gost_2022_b.crl"
                               << "nko-crl-gost2015";
    QTest::newRow("CRL, 2004") << "test_nca_gost_2019.crl"
                               << "nko-crl-gost2004";
}

void TestRealStructures::rootsAndLists() {
    QFETCH(QString, file);
    QFETCH(QString, structure);
    const Profile profile = m_profiles.find(structure.toStdString(), today).value();
    for (const LintFinding& finding :
         lint(profile, real::read(file), {nullptr, m_profiles.authorityDefaults()}).value())
        QVERIFY2(finding.level != LintLevel::Error,
                 (finding.code + " @ " + finding.place + ": " + finding.found).c_str());
}

void TestRealStructures::serialNumbers_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("structure");
    for (const auto& [file, structure] :
         {std::pair("prod_root_gost_2015.cer", "nko-root-gost2004"),
          std::pair("prod_root_gost_2020.cer", "nko-root-gost2004"),
          std::pair("prod_root_gost_2022.cer", "nko-root-gost2015"),
          std::pair("prod_root_rsa_2015.cer", "nko-root-rsa"),
          std::pair("prod_root_rsa_2020.cer", "nko-root-rsa"),
          std::pair("test_root_gost_2022.cer", "nko-root-gost2015"),
          std::pair("prod_ucgo_gost_2022.cer", "ucgo-ca-gost2004"),
          std::pair("prod_ucgo_gost_2022.cer", "nko-subordinate-gost2004"),
          std::pair("prod_nca_gost_2022.cer", "nuc-02-ca-gost"),
          std::pair("prod_nca_gost_2022.cer", "nko-subordinate-gost2015"),
          std::pair("test_nca_gost_2022.cer", "nuc-02-ca-gost"),
          std::pair("prod_nca_rsa_2018.cer", "nuc-01-ca-rsa"),
          std::pair("prod_nca_rsa_2022.cer", "nuc-01-ca-rsa"),
          std::pair("prod_nca_rsa_2022.cer", "nko-subordinate-rsa")})
        QTest::addRow("%s as %s", file, structure) << QString(file) << QString(structure);
}

// Each authority's serial number is made of its key (crypto.md 3), by the structure's own word.
void TestRealStructures::serialNumbers() {
    QFETCH(QString, file);
    QFETCH(QString, structure);
    const Bytes der = real::read(file);
    const auto certificate = x509::Certificate::parse(der).value();
    const Profile profile = m_profiles.find(structure.toStdString(), today).value();
    QVERIFY(profile.serial == SerialSource::KeyIdentifier);
    QCOMPARE(certificate.serialHex(),
             toHex(x509::serialFromKeyIdentifier(x509::keyIdentifier(certificate.publicKeyBits))));
    for (const LintFinding& finding : lint(profile, der, {}).value())
        QVERIFY(finding.code != "serial.derivation");
}

// Foreign objects are read and reported, however they deviate; each deviation is explained.
void TestRealStructures::allDeviations() {
    const std::vector<RealObject> objects = realObjects();
    QVERIFY(objects.size() > 20);
    std::vector<deviations::Object> found;
    for (const RealObject& object : objects)
        found.push_back(deviationsOf(m_profiles, object, objects));
    const deviations::Explained explained(deviationsFile);
    const QString text = explained.rewritten(found);
    if (qEnvironmentVariableIsSet("KU_UPDATE_GOLDEN")) {
        QFile file(deviationsFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    QCOMPARE(text.split('\n'), deviations::Explained(deviationsFile).text().split('\n'));
    QVERIFY2(!text.contains("    " + deviations::unexplained + '\n'), "a finding without a why");
}

QTEST_GUILESS_MAIN(TestRealStructures)
#include "test_real_structures.moc"
