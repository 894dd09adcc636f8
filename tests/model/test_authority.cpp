// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"
#include "crypto/x509/path.h"
#include "crypto/x509/sign.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_adoption.h"
#include "model/authority/ca_files.h"
#include "model/authority/ca_findings.h"
#include "model/authority/ca_signer.h"
#include "model/issuance/certificate_draft.h"
#include "model/text/names.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;
namespace x509 = crypto::x509;

namespace {

x509::Certificate parsed(const CaGeneration& ca) {
    return KU_OK(x509::Certificate::parse(ca.certificate));
}

QStringList codes(const std::vector<Finding>& findings) {
    QStringList names;
    for (const Finding& finding : findings)
        names += QString::fromUtf8(nameOf(finding.code).data());
    return names;
}

/** An empty list of the CA's, passed by the linter. */
crypto::profile::ClearedTbs clearedList(Sitting& sitting, const CaGeneration& ca) {
    const auto structure = KU_OK(KU_OK(profiles())->find(crlStructure(ca), QDate(2026, 7, 25)));
    const Time now = sitting.session.reg.now();
    const crypto::profile::CrlInput input{KU_OK(crypto::profile::issuerFacts(ca.certificate)),
                                          1,
                                          now,
                                          now + std::chrono::days(7),
                                          {}};
    const auto issuer = parsed(ca);
    return KU_OK(crypto::profile::clear(
        structure, KU_OK(crypto::profile::buildCrlTbs(structure, input)), {&issuer, {}}));
}

// "Nothing is signed that it rejects: the type system makes that impossible."
template <typename Octets>
concept SignedByCa = requires(Desk& desk, const CaGeneration& ca, Octets octets) {
    signByCa(desk, ca, std::forward<Octets>(octets));
};
using crypto::profile::ClearedTbs;
static_assert(SignedByCa<ClearedTbs> && SignedByCa<const ClearedTbs&>);
static_assert(SignedByCa<crypto::crl::Draft>);
static_assert(!SignedByCa<Bytes> && !SignedByCa<const Bytes&> && !SignedByCa<ByteView>);
static_assert(!SignedByCa<crypto::crl::Draft&>); // signed once

} // namespace

/** Step 1: training chains, existing CAs, and what stands before a CA's signature. */
class TestAuthority : public QObject {
    Q_OBJECT

private slots:
    void aTrainingChainIsWhole() {
        Place place;
        Sitting sitting(place);
        const auto chain = sitting.train(place);
        QCOMPARE(chain.size(), std::size_t(4));
        QCOMPARE(chain[0].tokenSerial, chain[1].tokenSerial);
        QCOMPARE(chain[2].tokenSerial, chain[3].tokenSerial);
        QVERIFY(chain[0].tokenSerial != chain[2].tokenSerial);
        std::set<QString> names;
        for (const CaGeneration& ca : chain) {
            const auto certificate = parsed(ca);
            QVERIFY(certificate.isCa());
            QVERIFY2(ca.name.contains(QStringLiteral("ОҚУ · УЧЕБНЫЙ")), qPrintable(ca.name));
            // As the real ones have it (crypto.md 3).
            QCOMPARE(certificate.serial,
                     x509::serialFromKeyIdentifier(*certificate.subjectKeyIdentifier()));
            names.insert(KU_OK(publishedName(sitting.session, ca)));
        }
        QCOMPARE(names, (std::set<QString>{"root_gost2015", "root_gost2004", "ucgo_gost2015",
                                           "ucgo_gost2004"}));
        for (const CaGeneration& ca : {chain[2], chain[3]}) {
            const auto verdict = x509::verifyCertificate(
                parsed(ca), {parsed(chain[0]), parsed(chain[1])}, {}, place.clock.at);
            QCOMPARE(verdict.verdict, x509::Verdict::Good);
            QVERIFY(ca.notAfter <=
                    KU_OK(sitting.session.reg.authorities().byId(ca.issuerId)).notAfter);
        }
        QVERIFY(KU_OK(sitting.session.reg.audit().verify()).intact());
    }

    void eachCertificateFollowsItsStructure() {
        Place place;
        Sitting sitting(place);
        for (const CaGeneration& ca : sitting.train(place)) {
            const auto* structures = KU_OK(profiles());
            const auto structure = KU_OK(
                structures->find(ownStructure(ca.authority, ca.algorithm), QDate(2026, 7, 25)));
            const auto findings = KU_OK(crypto::profile::lint(
                structure, ca.certificate, {nullptr, KU_OK(authorityValues(sitting.session))}));
            for (const auto& finding : findings)
                QVERIFY2(finding.level != crypto::profile::LintLevel::Error,
                         (finding.code + ' ' + finding.place).c_str());
        }
    }

    void theNationalAuthorityIsMadeWhereItIsAskedFor() {
        Place place;
        Sitting sitting(place);
        sitting.train(place);
        Job job;
        const auto chain = KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(),
                                                   secret(pin), job, TrainingChains::WithNational));
        QCOMPARE(chain.size(), std::size_t(8)); // what was there is kept
        QCOMPARE(KU_OK(sitting.session.reg.authorities().list()).size(), std::size_t(8));
        std::vector<x509::Certificate> roots;
        std::set<QString> names;
        const auto* structures = KU_OK(profiles());
        for (const CaGeneration& ca : chain) {
            const auto certificate = parsed(ca);
            if (ca.authority == AuthorityKind::Root) roots.push_back(certificate);
            names.insert(KU_OK(publishedName(sitting.session, ca)));
            QVERIFY(KU_OK(namingOf(ca)).isOrders);
            const auto structure = KU_OK(
                structures->find(ownStructure(ca.authority, ca.algorithm), QDate(2026, 7, 25)));
            const CaGeneration signer =
                ca.issuerId == 0 ? ca : KU_OK(sitting.session.reg.authorities().byId(ca.issuerId));
            const auto issuer = parsed(signer);
            const auto values = KU_OK(valuesUnder(sitting.session, signer));
            for (const auto& one :
                 KU_OK(crypto::profile::lint(structure, ca.certificate, {&issuer, values})))
                QVERIFY2(one.level == crypto::profile::LintLevel::Notice,
                         (structure.id + ' ' + one.code + ' ' + one.place).c_str());
        }
        QCOMPARE(names,
                 (std::set<QString>{"root_gost2015", "root_gost2004", "root_gost2015_2", "root_rsa",
                                    "ucgo_gost2015", "ucgo_gost2004", "nca_gost2015", "nca_rsa"}));
        for (const Algorithm algorithm : {Algorithm::Gost2015, Algorithm::Rsa}) {
            const auto ca = sitting.ca(AuthorityKind::National, algorithm);
            const auto certificate = parsed(ca);
            QCOMPARE(x509::verifyCertificate(certificate, roots, {}, place.clock.at).verdict,
                     x509::Verdict::Good);
            // nuc-01, nuc-02: the serial number comes from the key.
            QCOMPARE(certificate.serial, x509::serialFromKeyIdentifier(
                                             x509::keyIdentifierOfInfo(certificate.publicKeyInfo)));
            const auto root = KU_OK(sitting.session.reg.authorities().byId(ca.issuerId));
            QVERIFY(root.name.contains(algorithm == Algorithm::Rsa ? u"(RSA)" : u"2022"));
        }
        const auto values = KU_OK(
            valuesUnder(sitting.session, sitting.ca(AuthorityKind::National, Algorithm::Rsa)));
        QCOMPARE(values.at("deltaFile"), std::string("nca_d_rsa"));
    }

    void aBrokenOffChainIsGoneOnWith() {
        Place place;
        place.faults("C_GenerateKeyPair 3 0x31\n"); // both roots are there, no CA yet
        {
            Sitting sitting(place);
            Job job;
            KU_FAILS(
                makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job),
                MediumFull);
            QCOMPARE(KU_OK(sitting.session.reg.authorities().list()).size(), std::size_t(2));
        }
        place.faults("");
        Sitting sitting(place);
        QCOMPARE(sitting.train(place).size(), std::size_t(4));
        QCOMPARE(sitting.train(place).size(), std::size_t(4)); // once more changes nothing
        QCOMPARE(KU_OK(sitting.session.reg.authorities().list()).size(), std::size_t(4));
    }

    void trainingIsForTrainingWorkplaces() {
        Place place(false);
        Sitting sitting(place);
        Job job;
        KU_FAILS(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job),
                 NotTraining);
    }

    void theClockStandsBeforeEverySignature() {
        Place place;
        place.clock.at += std::chrono::days(1);
        Sitting sitting(place);
        Job job;
        KU_FAILS(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job),
                 ClockNotConfirmed);
        place.clock.at += std::chrono::days(40);
        KU_FAILS(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job),
                 ClockStopped);
        QVERIFY(KU_OK(sitting.session.reg.authorities().list()).empty());
    }

    void anExistingCaIsProvenBeforeItIsTaken() {
        Place place;
        std::vector<CaGeneration> chain;
        {
            Sitting sitting(place);
            chain = sitting.train(place);
        }
        // A second workplace beside the same media.
        const QString other = place.folder() + QStringLiteral(" 2");
        auto session =
            KU_OK(workplace::create({other, QStringLiteral("Данияр"), true, {1 << 10, 8, 1}},
                                    secret(password), place.clock, place.random));
        const auto media = KU_OK(token::TokenHost::open({place.module().toStdString()}));
        Desk desk{session, *media, place.random};
        const QString caMedium = chain[2].tokenSerial;

        // Without its issuer nobody can say whose it is.
        KU_FAILS(adoptCa(desk, {chain[2].certificate, AuthorityKind::StateBodies, caMedium}),
                 MissingIssuer);
        KU_OK(adoptCa(desk, {chain[0].certificate, AuthorityKind::Root, {}}));
        KU_FAILS(adoptCa(desk, {chain[0].certificate, AuthorityKind::Root, {}}), AlreadyExists);
        KU_FAILS(adoptCa(desk, {chain[2].certificate, AuthorityKind::StateBodies, caMedium}),
                 LoginNeeded);
        KU_OK(media->login(caMedium.toStdString(), secret(pin), false));
        KU_OK(media->login(chain[0].tokenSerial.toStdString(), secret(pin), false));
        // The roots' medium has other keys.
        KU_FAILS(
            adoptCa(desk, {chain[2].certificate, AuthorityKind::StateBodies, chain[0].tokenSerial}),
            KeyMismatch);
        Bytes forged = chain[2].certificate;
        forged.back() ^= 1;
        KU_FAILS(adoptCa(desk, {forged, AuthorityKind::StateBodies, caMedium}), SignatureInvalid);
        KU_FAILS(adoptCa(desk, {{0x30, 0x03, 0x02}, AuthorityKind::StateBodies, caMedium}),
                 MalformedDer);
        const auto adopted =
            KU_OK(adoptCa(desk, {chain[2].certificate, AuthorityKind::StateBodies, caMedium}));
        QVERIFY(adopted.generation.active);
        QCOMPARE(adopted.generation.keyId, chain[2].keyId);
        KU_OK(ClockGuard(session.reg).confirm());
        KU_OK(requireCaKey(desk, adopted.generation));
        // Without its key it signs nothing.
        const auto root = KU_OK(session.reg.authorities().list()).front();
        QVERIFY(!root.active);
        KU_FAILS(requireCaKey(desk, root), CaNotUsable);
    }

    void theNationalAuthorityIsTakenInByItsName() {
        Place place;
        Sitting sitting(place);
        Job job;
        const auto chain = KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(),
                                                   secret(pin), job, TrainingChains::WithNational));
        const QString other = place.folder() + QStringLiteral(" 2");
        auto session =
            KU_OK(workplace::create({other, QStringLiteral("Данияр"), true, {1 << 10, 8, 1}},
                                    secret(password), place.clock, place.random));
        Desk desk{session, *sitting.media, place.random};
        const QString file = place.folder() + QStringLiteral("/ca.cer");
        int national = 0;
        for (const CaGeneration& ca : chain) { // roots first
            put(file, QByteArray(reinterpret_cast<const char*>(ca.certificate.data()),
                                 static_cast<qsizetype>(ca.certificate.size())));
            const CaFile read = KU_OK(readCaFile(file));
            QCOMPARE(read.authority, ca.authority);
            national += read.authority == AuthorityKind::National ? 1 : 0;
            const auto taken =
                KU_OK(adoptCa(desk, {read.certificate, read.authority, ca.tokenSerial}));
            for (const auto& finding : taken.lint)
                QVERIFY2(finding.level == crypto::profile::LintLevel::Notice,
                         (finding.code + ' ' + finding.place).c_str());
            QVERIFY(taken.generation.id != 0);
            QCOMPARE(KU_OK(publishedName(session, taken.generation)),
                     KU_OK(publishedName(sitting.session, ca)));
        }
        QCOMPARE(national, 2);
    }

    void aCaSignsOnlyWhileItMay() {
        Place place;
        Sitting sitting(place);
        const auto chain = sitting.train(place);
        const auto part = clearedList(sitting, chain[3]);
        QVERIFY(x509::verifySigned(KU_OK(signByCa(sitting.desk, chain[3], part)),
                                   parsed(chain[3]).publicKeyInfo));
        KU_FAILS(signByCa(sitting.desk, chain[2], part), KeyMismatch); // of another algorithm
        CaGeneration wrong = chain[3];
        wrong.keyId = chain[2].keyId; // another key of the same medium
        KU_FAILS(signByCa(sitting.desk, wrong, part), KeyMismatch);
        KU_OK(sitting.media->logout(chain[3].tokenSerial.toStdString()));
        KU_FAILS(signByCa(sitting.desk, chain[3], part), LoginNeeded);
        sitting.openCas();
        place.clock.at = chain[3].notAfter + std::chrono::seconds(1);
        KU_FAILS(signByCa(sitting.desk, chain[3], part), CaNotUsable);
        place.clock.at = chain[3].notBefore - std::chrono::seconds(1);
        KU_FAILS(signByCa(sitting.desk, chain[3], part), CaNotUsable);
    }

    // What was recorded is linted again before it is signed: each octet of the root's serial number
    // and of its key identifier counts.
    void whatTheRegisterHoldsIsLintedAgain() {
        Place place;
        Sitting sitting(place);
        const auto chain = sitting.train(place);
        const auto structure = KU_OK(
            KU_OK(profiles())
                ->find(ownStructure(chain[2].authority, chain[2].algorithm), QDate(2026, 7, 25)));
        const Bytes good = parsed(chain[2]).tbs;
        const auto root = std::find_if(chain.begin(), chain.end(), [&](const CaGeneration& one) {
            return one.id == chain[2].issuerId;
        });
        const auto cleared = KU_OK(clearRecorded(structure, good, *root));
        QCOMPARE(KU_OK(signByCa(sitting.desk, *root, cleared)).size(), chain[2].certificate.size());
        const Bytes serial = parsed(chain[2]).serial;
        Bytes spoilt = good;
        const auto found = std::search(spoilt.begin(), spoilt.end(), serial.begin(), serial.end());
        QVERIFY(found != spoilt.end());
        *(found + 1) ^= 1;
        KU_FAILS(clearRecorded(structure, spoilt, *root), LintRefused);
    }

    void softwareMediaAreRefusedInProduction() {
        Place place;
        Sitting sitting(place);
        const auto chain = sitting.train(place);
        sitting.session.training = false;
        KU_FAILS(requireCaKey(sitting.desk, chain[2]), NotTraining);
    }

    void aCaOrCrlNearItsEndIsFound() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        QCOMPARE(codes(KU_OK(caFindings(sitting.session, ca))), QStringList("CrlMissing"));
        place.clock.at =
            ca.notAfter - std::chrono::days(KU_OK(caNearEndDays(sitting.session.reg)) - 1);
        QCOMPARE(codes(KU_OK(caFindings(sitting.session, ca))),
                 QStringList({"CaNearEnd", "CrlMissing"}));
    }

    void aSettingOverrulesTheOrdersName() {
        Place place;
        Sitting sitting(place);
        {
            auto transaction = KU_OK(sitting.session.reg.begin());
            KU_OK(sitting.session.reg.settings().set(
                transaction, QStringLiteral("authority.stateBodiesName"),
                QStringLiteral("Удостоверяющий центр Государственных органов")));
            KU_OK(transaction.commit({QStringLiteral("setting.changed"), QStringLiteral("name")}));
        }
        QCOMPARE(sitting.train(place)[2].name,
                 QStringLiteral("Удостоверяющий центр Государственных органов · ОҚУ · УЧЕБНЫЙ"));
    }

    void aNameOfTheOrderIsKnown_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOrders");
        QTest::addColumn<bool>("isForTraining");
        const auto row = [](const char* tag, const char* name, bool isOrders, bool isForTraining) {
            QTest::newRow(tag) << QString::fromUtf8(name) << isOrders << isForTraining;
        };
        row("the Order's", "Мемлекеттік органдардың куәландырушы орталығы", true, false);
        row("for training", "Мемлекеттік органдардың куәландырушы орталығы · ОҚУ · УЧЕБНЫЙ", true,
            true);
        row("in use since 2022", "Удостоверяющий центр Государственных органов", true, false);
        row("in capitals", "МЕМЛЕКЕТТІК ОРГАНДАРДЫҢ КУӘЛАНДЫРУШЫ ОРТАЛЫҒЫ", true, false);
        row("the root's is not its own", "НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST)", false, false);
        row("another", "Удостоверяющий центр Государственных органов 2", false, false);
        row("another for training", "Сынақ орталығы · ОҚУ · УЧЕБНЫЙ", false, true);
        row("none", "", false, false);
    }

    void aNameOfTheOrderIsKnown() {
        QFETCH(QString, name);
        CaGeneration ca;
        ca.name = name;
        const AuthorityNaming naming = KU_OK(namingOf(ca));
        QTEST(naming.isOrders, "isOrders");
        QTEST(!naming.trainingMark.isEmpty(), "isForTraining");
        // Where the Order does not know it, it keeps its own name, and its mark in any case.
        QCOMPARE(text::name(ca, naming),
                 naming.isOrders ? text::name(ca.authority) + naming.trainingMark : name);
        QVERIFY(text::name(ca, naming).endsWith(naming.trainingMark));
        QVERIFY(text::shortName(ca, naming).size() <= text::name(ca, naming).size());
        QVERIFY(naming.trainingMark.isEmpty() ||
                !text::shortName(ca, naming).contains(naming.trainingMark));
    }
};

QTEST_GUILESS_MAIN(TestAuthority)
#include "test_authority.moc"
