// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/path.h"
#include "model/files/atomic_file.h"
#include "model/verification/long_list_check.h"
#include "tests/model/long_list.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;
using crypto::crl::Octets;

namespace {

namespace asn1 = crypto::asn1;
namespace x509 = crypto::x509;

constexpr std::size_t mostAtEntries = 1000; // crypto::crl::lint()

Bytes golden(const char* name) {
    return KU_OK(
        readWhole(QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + QLatin1String(name), 1u << 20));
}

Bytes like() {
    return golden("ucgo-crl-gost2015.der");
}

std::size_t lateOnes(const StructureCheck& check) {
    return static_cast<std::size_t>(
        std::count_if(check.findings.begin(), check.findings.end(),
                      [](const LintFinding& one) { return one.code == "entry.future"; }));
}

QStringList said(const StructureCheck& check) {
    QStringList all{QString::fromStdString(check.profile.id),
                    QString::number(static_cast<int>(check.choice))};
    for (const LintFinding& one : check.findings)
        all += QStringLiteral("%1 %2 %3 %4 %5")
                   .arg(QString::fromStdString(one.code), QString::fromStdString(one.place))
                   .arg(one.offset)
                   .arg(QString::fromStdString(one.found), QString::fromStdString(one.octets));
    return all;
}

QStringList said(const x509::Verification& judged) {
    QStringList all{QString::number(static_cast<int>(judged.verdict))};
    for (const Error& reason : judged.reasons)
        all += QString::fromStdString(crypto::describe(reason));
    return all;
}

/** crlEntryExtensions of one that nobody knows, critical or not. */
Bytes unknown(bool isCritical) {
    const Bytes critical = isCritical ? Bytes{0x01, 0x01, 0xff} : Bytes();
    return asn1::sequence(
        {asn1::sequence({asn1::oid("1.2.3.4.5"), critical, asn1::octetString(Bytes{5, 0})})});
}

} // namespace

/** Long lists are held against their structure as they are read. */
class TestLongListCheck : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KU_OK(crypto::provider::registerCrypto()); }

    /** Of what is at entries no more is kept than the reader by pieces keeps. */
    void byPieces() {
        const Bytes der = longList(like(), {60'000, 2000});
        QVERIFY(der.size() > mostLintedWhole);
        const auto context = KU_OK(plainContext(nullptr));
        const StructureCheck check = KU_OK(checkAnyLength(der, {}, context));
        QCOMPARE(lateOnes(check), mostAtEntries);
        QCOMPARE(check.profile.id, std::string("ucgo-crl-gost2015"));
        QCOMPARE(check.choice, StructureChoice::Fits);
        QVERIFY(check.isWanting());
        QCOMPARE(lateOnes(KU_OK(checkStructure(der, {}, context))), std::size_t(2000));
        StructureQuestion ofCertificates;
        ofCertificates.structure = "ucgo-user-gost2015";
        KU_FAILS(checkAnyLength(der, ofCertificates, context), MalformedDer);
        int asked = 0;
        KU_FAILS(checkAnyLength(der, {}, context, [&](std::uint64_t) { return ++asked < 10; }),
                 Cancelled);
    }

    void likeTheWholeOne() {
        const Bytes der = longList(like(), {60'000, 3});
        const auto context = KU_OK(plainContext(nullptr));
        StructureQuestion named;
        named.structure = "ucgo-crl-gost2015";
        const StructureCheck check = KU_OK(checkAnyLength(der, named, context));
        QCOMPARE(lateOnes(check), std::size_t(3));
        QCOMPARE(said(check), said(KU_OK(checkStructure(der, named, context))));
    }

    void shortOnes() {
        const auto context = KU_OK(plainContext(nullptr));
        for (const char* name : {"ucgo-crl-gost2015.der", "ucgo-user-gost2015.der"}) {
            const Bytes der = golden(name);
            QVERIFY(!KU_OK(longListIn(Octets::of(der))));
            QCOMPARE(said(KU_OK(checkAnyLength(der, {}, context))),
                     said(KU_OK(checkStructure(der, {}, context))));
        }
    }

    void noLists() {
        const Bytes octets(mostLintedWhole + 1, 0x30);
        QVERIFY(!KU_OK(longListIn(Octets::of(octets))));
        const auto context = KU_OK(plainContext(nullptr));
        QCOMPARE(checkAnyLength(octets, {}, context).error().code,
                 checkStructure(octets, {}, context).error().code);
        const Bytes der = longList(like(), {});
        QVERIFY(KU_OK(longListIn(Octets::of(der))));
        KU_FAILS(longListIn(Octets::of(der), [](std::uint64_t) { return false; }), Cancelled);
    }

    void structureOfAnObject() {
        const auto of = [](const LongEntries& entries) {
            const auto list = KU_OK(x509::Crl::parse(longList(like(), entries)));
            return KU_OK(structureOf(SignedObject(list), QDate(2026, 7, 25)));
        };
        QCOMPARE(of({}), QStringLiteral("ucgo-crl-gost2015"));
        QCOMPARE(of({60'000, 1}), QString());
    }

    /** RFC 5280 5.3: a critical entry extension that is not known decides on the whole list. */
    void judgedWithoutMostEntries() {
        const auto issuer = KU_OK(x509::Certificate::parse(golden("ucgo-ca-gost2015.der")));
        for (const bool isCritical : {false, true}) {
            const Bytes der = longList(like(), {60'000, 0, unknown(isCritical)});
            const auto whole = KU_OK(x509::Crl::parse(der));
            const auto part = KU_OK(withoutMostEntries(*KU_OK(longListIn(Octets::of(der)))));
            QCOMPARE(part.entries.size(), std::size_t(isCritical ? 1 : 0));
            QVERIFY(part.der == der);
            QCOMPARE(part.number(), whole.number());
            const auto judged = x509::verifyCrl(part, {issuer}, {}, whole.thisUpdate);
            QCOMPARE(said(judged), said(x509::verifyCrl(whole, {issuer}, {}, whole.thisUpdate)));
            const auto names = [](const Error& one) {
                return !one.arguments.empty() &&
                       one.arguments.front() == "unknown-critical-extension";
            };
            const auto& reasons = judged.reasons;
            QCOMPARE(std::any_of(reasons.begin(), reasons.end(), names), isCritical);
        }
    }
};

QTEST_GUILESS_MAIN(TestLongListCheck)
#include "test_long_list_check.moc"
