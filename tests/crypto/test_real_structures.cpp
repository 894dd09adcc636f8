// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "crypto/profile/linter.h"
#include "crypto/provider/provider.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using namespace crypto::profile;

namespace {

const QDate today(2026, 11, 24);

} // namespace

/** The real authorities' objects against the Order's structures. */
class TestRealStructures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void stateBodiesCa();
    void rootsAndLists_data();
    void rootsAndLists();

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

QTEST_GUILESS_MAIN(TestRealStructures)
#include "test_real_structures.moc"
