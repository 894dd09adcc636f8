// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <random>

#include <QTemporaryDir>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/crl/lint.h"
#include "tests/crypto/crl_fixture.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using namespace crypto::profile;
using crl::CrlView;
using crl_fixture::Ca;
using crl_fixture::whyNot;

namespace {

QString nameOf(const LintFinding& finding) {
    return QStringLiteral("%1 @ %2 %3: %4 / %5, %6, %7")
        .arg(QString::fromStdString(finding.code), QString::fromStdString(finding.place))
        .arg(finding.offset)
        .arg(QString::fromStdString(finding.expected), QString::fromStdString(finding.found),
             QString::fromStdString(finding.clause), QString::fromStdString(finding.octets));
}

QStringList sorted(const std::vector<LintFinding>& findings) {
    QStringList names;
    for (const LintFinding& finding : findings)
        names << nameOf(finding);
    names.sort();
    return names;
}

QString whatDiffers(const x509::CrlEntry& one, const x509::CrlEntry& other) {
    if (one.serial != other.serial) return "serial";
    if (one.revokedAt != other.revokedAt) return "time";
    if (one.reason != other.reason) return "reason";
    if (one.extensions != other.extensions) return "extensions";
    return one.extensionsDer == other.extensionsDer ? "" : "octets";
}

bool isSameHead(const x509::Crl& one, const x509::Crl& other) {
    const bool isSameName =
        std::equal(one.issuer.begin(), one.issuer.end(), other.issuer.begin(), other.issuer.end(),
                   [](const auto& a, const auto& b) { return a.offset == b.offset; });
    return isSameName && one.version == other.version && one.signatureOid == other.signatureOid &&
           one.innerAlgorithm == other.innerAlgorithm &&
           one.outerAlgorithm == other.outerAlgorithm && one.issuerDer == other.issuerDer &&
           one.thisUpdate == other.thisUpdate && one.nextUpdate == other.nextUpdate &&
           one.extensions == other.extensions && one.signature == other.signature;
}

/** What the view says of this list is what the whole reading says. */
void compare(const Bytes& der, const CrlView& view) {
    const auto crl = x509::Crl::parse(der).value();
    QVERIFY(isSameHead(view.head(), crl));
    QCOMPARE(view.size(), crl.entries.size());
    for (std::size_t i = 0; i < crl.entries.size(); ++i) {
        const auto entry = view.entry(i);
        QVERIFY(entry);
        QCOMPARE(whatDiffers(*entry, crl.entries[i]), QString());
        const auto place = view.find(entry->serial);
        QVERIFY(place && *place);
        QCOMPARE(&crl.entries[**place], crl.find(entry->serial));
    }
    QVERIFY(!view.find(Bytes(20, 0x33)).value());
    QVERIFY(!view.find({}).value());
}

} // namespace

/** Lists that are read where they are, against those that are read whole. */
class TestCrlView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void realLists_data();
    void realLists();
    void anyOrder_data();
    void anyOrder();
    void serialsTwice();
    void verifies_data();
    void verifies();
    void lintsLikeTheWholeOne_data();
    void lintsLikeTheWholeOne();
    void streamLinterInPiecesOfAnySize();
    void mutatedListsAreReadOrRefusedAlike();
    void fileThatChanges();
    void cancelled();
    void refuses();

private:
    CrlInput input(int count, unsigned seed) const;
    Bytes tbs(const CrlInput& whole) const { return buildCrlTbs(m_ca.profile, whole).value(); }
    Bytes list(const CrlInput& whole) const {
        return x509::signWhole(tbs(whole), *m_ca.key).value();
    }

    Ca m_ca;
};

void TestCrlView::initTestCase() {
    m_ca = crl_fixture::makeCa(Algorithm::Gost2015);
}

/** Entries as ours, in no order. */
CrlInput TestCrlView::input(int count, unsigned seed) const {
    CrlInput whole = crl_fixture::headOf(m_ca);
    for (int i = 0; i < count; ++i)
        crl_fixture::Counting::fill(whole.entries.emplace_back(), static_cast<std::uint64_t>(i));
    std::mt19937 random(seed);
    if (seed != 0) std::shuffle(whole.entries.begin(), whole.entries.end(), random);
    return whole;
}

void TestCrlView::realLists_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("none") << QString();
    for (const QString& name : real::names("*.crl"))
        QTest::newRow(qPrintable(name)) << real::folder().filePath(name);
}

void TestCrlView::realLists() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QFETCH(QString, file);
    if (file.isEmpty()) return;
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const Bytes der = toBytes(content.readAll().toStdString());
    const auto view = CrlView::open(file.toStdString());
    const auto whole = x509::Crl::parse(der);
    QCOMPARE(bool(view), bool(whole));
    if (!whole) return;
    compare(der, *view);
    for (const std::string& id : ProfileSet::load()->ids()) {
        const Profile profile = ProfileSet::load()->find(id, golden::today).value();
        if (profile.kind != Kind::Crl) continue;
        auto findings = profile::lint(profile, der, {}).value();
        if (findings.size() > 1000) continue; // not all are kept
        QCOMPARE(sorted(crl::lint(profile, *view, {}).value()), sorted(findings));
    }
}

void TestCrlView::anyOrder_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<unsigned>("seed");
    for (const int count : {0, 1, 2, 3, 50, 1000, 6000})
        for (const unsigned seed : {0u, 1u, 2u})
            QTest::addRow("%d, %u", count, seed) << count << seed;
}

void TestCrlView::anyOrder() {
    QFETCH(int, count);
    QFETCH(unsigned, seed);
    const Bytes der = list(input(count, seed));
    const auto view = CrlView::of(der);
    QVERIFY2(view, whyNot(view).c_str());
    if (seed == 0 || count < 2) QVERIFY(view->isAscending());
    if (seed != 0 && count > 3) QVERIFY(!view->isAscending());
    compare(der, *view);
    QVERIFY(!view->serialTwice().value());
}

void TestCrlView::serialsTwice() {
    CrlInput whole = input(500, 3);
    whole.entries[400].serial = whole.entries[7].serial;
    const auto view = CrlView::of(list(whole)).value();
    QCOMPARE(view.find(whole.entries[7].serial).value(), std::optional<std::size_t>(7));
    QCOMPARE(view.serialTwice().value(), std::optional(whole.entries[7].serial));
}

void TestCrlView::verifies_data() {
    QTest::addColumn<int>("algorithm");
    for (const Algorithm algorithm : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa})
        QTest::addRow("algorithm %d", int(algorithm)) << int(algorithm);
}

void TestCrlView::verifies() {
    QFETCH(int, algorithm);
    const Ca ca = crl_fixture::makeCa(Algorithm(algorithm));
    CrlInput whole = crl_fixture::headOf(ca);
    whole.entries = input(9000, 0).entries; // more than one piece
    Bytes der = x509::signWhole(buildCrlTbs(ca.profile, whole).value(), *ca.key).value();
    QVERIFY(CrlView::of(der)->verify(ca.info));
    const Ca other = crl_fixture::makeCa(Algorithm(algorithm));
    QCOMPARE(CrlView::of(der)->verify(other.info).error().code, ErrorCode::SignatureInvalid);
    const Ca foreign = crl_fixture::makeCa(algorithm == int(Algorithm::Rsa) ? Algorithm::Gost2015
                                                                            : Algorithm::Rsa);
    QCOMPARE(CrlView::of(der)->verify(foreign.info).error().code, ErrorCode::SignatureInvalid);
    // In an entry's serial, in the signature.
    for (const std::size_t place : {der.size() / 2, der.size() - 1}) {
        Bytes forged = der;
        const auto entry = CrlView::of(der)->entry(4000)->serial;
        const auto at = place == der.size() - 1
                            ? der.end() - 1
                            : std::search(der.begin(), der.end(), entry.begin(), entry.end());
        forged[static_cast<std::size_t>(at - der.begin()) + (place == der.size() - 1 ? 0 : 3)] ^= 1;
        QCOMPARE(CrlView::of(forged)->verify(ca.info).error().code, ErrorCode::SignatureInvalid);
    }
}

void TestCrlView::lintsLikeTheWholeOne_data() {
    QTest::addColumn<int>("which");
    for (int which = 0; which < 13; ++which)
        QTest::addRow("%d", which) << which;
}

void TestCrlView::lintsLikeTheWholeOne() {
    QFETCH(int, which);
    CrlInput whole = input(300, 5);
    LintContext context = m_ca.context();
    Profile profile = m_ca.profile;
    CrlInputEntry& entry = whole.entries[200];
    if (which == 1) entry.serial = whole.entries[100].serial;
    if (which == 2) entry.reason = 0;
    if (which == 3) entry.revokedAt = whole.thisUpdate + std::chrono::seconds(1);
    if (which == 4) whole.nextUpdate = whole.thisUpdate;
    if (which == 5) whole.number = -1;
    if (which == 6) whole.issuer.nameDer = asn1::sequence({});
    if (which == 7) whole.issuer.keyIdentifier[0] ^= 1;
    if (which == 8) context.carried[entry.serial] = Bytes{0x30, 0x00};
    if (which == 9) profile.algorithm = Algorithm::Gost2004;
    if (which == 10) profile.entryExtensions.clear();
    if (which == 11) profile.extensions.pop_back();
    if (which == 12) whole.entries.clear();
    const Bytes der = list(whole);
    const auto findings = crl::lint(profile, CrlView::of(der).value(), context).value();
    QCOMPARE(sorted(findings), sorted(profile::lint(profile, der, context).value()));
    if (which == 12 || which == 0)
        QVERIFY(findings.empty());
    else
        QVERIFY(!findings.empty());
}

void TestCrlView::streamLinterInPiecesOfAnySize() {
    CrlInput whole = input(60, 0);
    whole.entries[30].reason = 7;
    whole.entries[31].carried = asn1::sequence( // longer than a length of one octet says
        {asn1::sequence({asn1::oid("1.2.3"), asn1::octetString(Bytes(70000, 5))})});
    const Bytes octets = tbs(whole);
    const auto expected = sorted(lintTbs(m_ca.profile, octets, m_ca.context()).value());
    QCOMPARE(int(expected.size()), 2);
    for (const std::size_t size :
         {std::size_t(1), std::size_t(7), std::size_t(1000), std::size_t(65536), octets.size()}) {
        const LintContext context = m_ca.context();
        CrlStreamLinter linter(m_ca.profile, context);
        for (std::size_t at = 0; at < octets.size(); at += size)
            QVERIFY(linter.take(
                ByteView(octets).subspan(at).first(std::min(size, octets.size() - at))));
        QCOMPARE(sorted(linter.finish().value()), expected);
        QCOMPARE(std::move(linter).clear().error().code, ErrorCode::LintRefused);
    }
    // One that stopped in the middle is never cleared, nor is one after a refusal.
    const LintContext context = m_ca.context();
    const Bytes good = tbs(input(60, 0));
    CrlStreamLinter cut(m_ca.profile, context);
    QVERIFY(cut.take(ByteView(good).first(good.size() - 1)));
    QCOMPARE(std::move(cut).clear().error().code, ErrorCode::MalformedDer);
    CrlStreamLinter more(m_ca.profile, context);
    QVERIFY(more.take(good));
    QVERIFY(!more.take(Bytes(1, 0)));
    QCOMPARE(std::move(more).clear().error().code, ErrorCode::MalformedDer);
}

void TestCrlView::mutatedListsAreReadOrRefusedAlike() {
    std::mt19937 random(4);
    const LintContext context = m_ca.context();
    int read = 0;
    std::vector<Bytes> lists;
    for (int count = 0; count < 5; ++count)
        lists.push_back(list(input(count, 1)));
    for (std::size_t round = 0; round < 4000; ++round) {
        Bytes mutant = lists[round % lists.size()];
        for (unsigned i = 0; i <= random() % 2; ++i) {
            const std::size_t at = random() % mutant.size();
            if (random() % 4 == 0)
                mutant.erase(mutant.begin() + static_cast<std::ptrdiff_t>(at));
            else
                mutant[at] = static_cast<std::uint8_t>(random());
        }
        const auto view = CrlView::of(mutant);
        const auto whole = x509::Crl::parse(mutant);
        QVERIFY2(bool(view) == bool(whole), toHex(mutant).c_str());
        if (!whole) continue;
        ++read;
        compare(mutant, *view);
        QCOMPARE(sorted(crl::lint(m_ca.profile, *view, context).value()),
                 sorted(profile::lint(m_ca.profile, mutant, context).value()));
        QCOMPARE(bool(view->verify(m_ca.info)), bool(x509::verifySigned(mutant, m_ca.info)));
    }
    QVERIFY(read > 500);
}

void TestCrlView::fileThatChanges() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.crl");
    const Bytes der = list(input(20000, 1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(reinterpret_cast<const char*>(der.data()), qint64(der.size()));
    file.flush();
    const auto view = CrlView::open(path.toStdString()).value();
    QVERIFY(view.entry(19999));
    QVERIFY(file.resize(5000)); // a mapped one would end the program here
    QVERIFY(view.entry(0));
    QCOMPARE(view.entry(19999).error().code, ErrorCode::FileNotReadable);
    QVERIFY(!view.find(Bytes(20, 1)));
    QCOMPARE(view.verify(m_ca.info).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(crl::lint(m_ca.profile, view, {}).error().code, ErrorCode::FileNotReadable);
    file.seek(0);
    file.write(QByteArray(5000, '\x05'));
    file.flush();
    QCOMPARE(view.entry(0).error().code, ErrorCode::MalformedDer);
}

void TestCrlView::cancelled() {
    const Bytes der = list(input(20000, 1));
    const auto never = [](std::uint64_t) { return false; };
    QCOMPARE(CrlView::of(der, never).error().code, ErrorCode::Cancelled);
    std::uint64_t last = 0;
    const auto view = CrlView::of(der, [&](std::uint64_t done) {
        last = done;
        return true;
    });
    QVERIFY(view && last > 15000);
    QCOMPARE(view->verify(m_ca.info, never).error().code, ErrorCode::Cancelled);
    QCOMPARE(crl::lint(m_ca.profile, *view, {}, never).error().code, ErrorCode::Cancelled);
}

void TestCrlView::refuses() {
    QTemporaryDir folder;
    QCOMPARE(CrlView::open(folder.filePath("none").toStdString()).error().code,
             ErrorCode::FileNotReadable);
    QCOMPARE(CrlView::open(folder.path().toStdString()).error().arguments.at(1),
             std::string("is-a-folder"));
    QCOMPARE(CrlView::of({}).error().code, ErrorCode::MalformedDer);
    QCOMPARE(CrlView::of(m_ca.certificate.der).error().code, ErrorCode::MalformedDer);
}

QTEST_GUILESS_MAIN(TestCrlView)
#include "test_crl_view.moc"
