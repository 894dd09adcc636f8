// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <random>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "tests/crypto/crl_fixture.h"

using namespace crypto;
using namespace crypto::profile;
using crl_fixture::Ca;
using crl_fixture::Counting;
using crl_fixture::Given;
using crl_fixture::whyNot;

namespace {

constexpr Algorithm algorithms[] = {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa};

Bytes readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return toBytes(file.readAll().toStdString());
}

std::vector<CrlInputEntry> counted(std::uint64_t count) {
    std::vector<CrlInputEntry> entries(count);
    for (std::uint64_t i = 0; i < count; ++i)
        Counting::fill(entries[i], i);
    return entries;
}

/** Fails at one pull, or gives one entry more or less at the second reading. */
class Fickle final : public crl::EntrySource {
public:
    enum class Mood { Failing, Growing, Shrinking, Changing };
    Fickle(Mood mood, std::uint64_t count)
        : m_mood(mood)
        , m_count(count) {}
    Status rewind() override {
        ++m_reading;
        m_next = 0;
        return done();
    }
    Result<bool> next(CrlInputEntry& entry) override {
        const bool isSecond = m_reading == 2;
        std::uint64_t count = m_count;
        if (isSecond && m_mood == Mood::Growing) ++count;
        if (isSecond && m_mood == Mood::Shrinking) --count;
        if (m_next == count) return false;
        if (isSecond && m_mood == Mood::Failing && m_next == m_count / 2)
            return Error{ErrorCode::RegisterBusy, {"here"}};
        Counting::fill(entry, m_next++);
        if (isSecond && m_mood == Mood::Changing && m_next == m_count) entry.reason = -1;
        return true;
    }

private:
    Mood m_mood;
    std::uint64_t m_count;
    std::uint64_t m_next = 0;
    int m_reading = 0;
};

/** Another's key behind this one's name, or one whose signatures are wrong. */
class LyingSigner final : public Signer {
public:
    explicit LyingSigner(std::shared_ptr<Signer> inner)
        : m_inner(std::move(inner)) {}
    Algorithm algorithm() const override { return m_inner->algorithm(); }
    Bytes publicKey() const override { return m_inner->publicKey(); }
    Result<Bytes> sign(ByteView digest) override {
        if (isGone) return Error{ErrorCode::MediumRemoved, {"0001"}};
        KU_TRY(Bytes signature, m_inner->sign(digest));
        signature[signature.size() / 2] ^= 1;
        return signature;
    }
    bool isGone = false;

private:
    std::shared_ptr<Signer> m_inner;
};

} // namespace

Q_DECLARE_METATYPE(Fickle::Mood)

/** Lists that are written entry by entry, against those that are built whole, and OpenSSL. */
class TestCrlWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void sameOctetsAsTheWholeOne_data();
    void sameOctetsAsTheWholeOne();
    void randomEntries_data();
    void randomEntries();
    void opensslVerifies_data();
    void opensslVerifies();
    void factsBeforeSigning();
    void linterRefuses_data();
    void linterRefuses();
    void nothingStaysOfAFailure_data();
    void nothingStaysOfAFailure();
    void cancelled();
    void signerFails();
    void unwritable();

private:
    const Ca& ca(Algorithm algorithm) const { return m_cas.at(algorithm); }
    crl::Plan planOf(const Ca& ca, const CrlInput& head, const LintContext& context) const {
        return {ca.profile, head, context, ca.info, path().toStdString()};
    }
    Result<crl::Draft> draft(Algorithm algorithm, crl::EntrySource& source,
                             const crl::GoOn& goOn = {}) const {
        const CrlInput head = crl_fixture::headOf(ca(algorithm));
        const LintContext context = ca(algorithm).context();
        return crl::Draft::make(planOf(ca(algorithm), head, context), source, goOn);
    }
    QString path() const { return m_folder->filePath(QStringLiteral("тізім.crl")); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::map<Algorithm, Ca> m_cas;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrlWriter::initTestCase() {
    for (const Algorithm algorithm : algorithms)
        m_cas.emplace(algorithm, crl_fixture::makeCa(algorithm));
}

void TestCrlWriter::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCrlWriter::sameOctetsAsTheWholeOne_data() {
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("count");
    for (const Algorithm algorithm : algorithms)
        for (const int count : {0, 1, 2, 5, 200, 4096, 20000}) // each length of a length, pieces
            QTest::addRow("%d of algorithm %d", count, int(algorithm)) << int(algorithm) << count;
}

void TestCrlWriter::sameOctetsAsTheWholeOne() {
    QFETCH(int, algorithm);
    QFETCH(int, count);
    const Ca& authority = ca(Algorithm(algorithm));
    Counting source(static_cast<std::uint64_t>(count));
    auto made = draft(authority.profile.algorithm, source);
    QVERIFY2(made, whyNot(made).c_str());
    const auto written = std::move(*made).sign(*authority.key);
    QVERIFY2(written, whyNot(written).c_str());
    QCOMPARE(files(), QStringList{QStringLiteral("тізім.crl")});
    const Bytes der = readFile(path());
    QCOMPARE(der.size(), std::size_t(written->octets));
    QVERIFY(x509::verifySigned(der, authority.info));
    CrlInput whole = crl_fixture::headOf(authority);
    whole.entries = counted(std::uint64_t(count));
    const Bytes expected = buildCrlTbs(authority.profile, whole).value();
    const auto crl = x509::Crl::parse(der).value();
    QVERIFY(crl.tbs == expected);
    QVERIFY(crl.signature == written->signature);
    QCOMPARE(crl.innerAlgorithm, crl.outerAlgorithm);
    QCOMPARE(int(crl.entries.size()), count);
}

void TestCrlWriter::randomEntries_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/** Serials of all lengths, times up to GeneralizedTime, every reason, dates, carried extensions. */
void TestCrlWriter::randomEntries() {
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto upTo = [&](unsigned most) { return random() % (most + 1); };
    const Ca& authority = ca(Algorithm::Gost2015);
    CrlInput whole = crl_fixture::headOf(authority);
    if (seed % 2) { // then entries may be of that time
        whole.thisUpdate += std::chrono::hours(24 * 365 * 40);
        whole.nextUpdate += std::chrono::hours(24 * 365 * 41);
    }
    LintContext context = authority.context();
    std::map<Bytes, CrlInputEntry, decltype(&x509::isLessSerial)> sorted(&x509::isLessSerial);
    for (unsigned i = 0; i < 300; ++i) {
        CrlInputEntry entry;
        Bytes magnitude(1 + upTo(19));
        std::generate(magnitude.begin(), magnitude.end(),
                      [&] { return static_cast<std::uint8_t>(random()); });
        magnitude[0] |= 1; // a zero octet before it would not be written
        entry.serial = magnitude;
        entry.revokedAt = whole.thisUpdate - std::chrono::seconds(upTo(1200000000));
        constexpr int reasons[] = {-1, 1, 2, 3, 4, 5, 6, 8, 9, 10};
        entry.reason = reasons[upTo(9)];
        if (upTo(3) == 0) entry.invalidSince = entry.revokedAt - std::chrono::hours(upTo(9000));
        const Bytes contents = asn1::only(asn1::unsignedInteger(magnitude), asn1::tag::integer)
                                           .value()
                                           .contents.front() == 0
                                   ? asn1::concat({Bytes{0}, magnitude})
                                   : magnitude;
        if (upTo(19) == 0) {
            entry.carried = asn1::sequence({asn1::sequence(
                {asn1::oid("2.5.29.21"),
                 asn1::octetString(asn1::element(asn1::tag::enumerated, Bytes(1, 0)))})});
        }
        if (sorted.emplace(contents, entry).second && !entry.carried.empty())
            context.carried[contents] = entry.carried;
    }
    for (const auto& [serial, entry] : sorted)
        whole.entries.push_back(entry);
    Given source(whole.entries);
    auto made = crl::Draft::make(planOf(authority, whole, context), source);
    QVERIFY2(made, whyNot(made).c_str());
    QCOMPARE(source.rewound, 2);
    QVERIFY(std::move(*made).sign(*authority.key));
    const auto crl = x509::Crl::parse(readFile(path())).value();
    QVERIFY(crl.tbs == buildCrlTbs(authority.profile, whole).value());
    for (std::size_t i = 0; i < whole.entries.size(); ++i) {
        QCOMPARE(crl.entries[i].revokedAt, whole.entries[i].revokedAt);
        if (whole.entries[i].carried.empty())
            QCOMPARE(crl.entries[i].reason.value_or(-1), whole.entries[i].reason);
    }
}

void TestCrlWriter::opensslVerifies_data() {
    QTest::addColumn<int>("algorithm");
    for (const Algorithm algorithm : algorithms)
        QTest::addRow("algorithm %d", int(algorithm)) << int(algorithm);
}

void TestCrlWriter::opensslVerifies() {
    QFETCH(int, algorithm);
    const Ca& authority = ca(Algorithm(algorithm));
    Counting source(3000);
    QVERIFY(draft(authority.profile.algorithm, source).value().sign(*authority.key));
    const QString pem = m_folder->filePath("ca.pem");
    QFile file(pem);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Bytes& der = authority.certificate.der;
    file.write(
        "-----BEGIN CERTIFICATE-----\n" +
        QByteArray(reinterpret_cast<const char*>(der.data()), qsizetype(der.size())).toBase64() +
        "\n-----END CERTIFICATE-----\n");
    file.close();
    const auto openssl = [&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("openssl", {"crl", "-provider-path", KU_MODULE_FOLDER, "-provider", "kualik",
                                  "-provider", "default", "-in", path(), "-inform", "DER",
                                  "-CAfile", pem, "-noout", "-text"});
        return process.waitForFinished(60000) ? process.readAll() : QByteArray();
    };
    QByteArray out = openssl();
    QVERIFY2(out.contains("verify OK"), out.left(2000));
    QCOMPARE(out.count("Serial Number:"), 3000);
    QCOMPARE(out.count("Key Compromise"), 600);
    Bytes forged = readFile(path());
    forged[forged.size() / 2] ^= 1;
    QFile list(path());
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(reinterpret_cast<const char*>(forged.data()), qint64(forged.size()));
    list.close();
    out = openssl();
    QVERIFY2(!out.contains("verify OK"), out.left(2000));
}

void TestCrlWriter::factsBeforeSigning() {
    for (const Algorithm algorithm : algorithms) {
        Counting source(10);
        const auto made = draft(algorithm, source).value();
        const ClearedCrl& cleared = made.cleared();
        QCOMPARE(cleared.number(), std::optional<std::int64_t>(300));
        QCOMPARE(cleared.thisUpdate(), golden::now);
        QCOMPARE(cleared.nextUpdate(), golden::now + std::chrono::hours(24 * 7));
        QCOMPARE(cleared.entries(), std::uint64_t(10));
        CrlInput whole = crl_fixture::headOf(ca(algorithm));
        whole.entries = counted(10);
        const Bytes tbs = buildCrlTbs(ca(algorithm).profile, whole).value();
        QCOMPARE(cleared.octets(), std::uint64_t(tbs.size()));
        QCOMPARE(toHex(cleared.digest()), toHex(x509::signingDigest(algorithm, tbs)));
        QCOMPARE(int(cleared.hash().size()), algorithm == Algorithm::Gost2015 ? 64 : 32);
        QCOMPARE(files(), QStringList{QStringLiteral("тізім.crl.part")});
    }
    QCOMPARE(files(), QStringList()); // nobody signed
}

void TestCrlWriter::linterRefuses_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a serial twice") << 0 << QByteArray("entry.twice");
    QTest::newRow("not in order") << 1 << QByteArray("entry.order");
    QTest::newRow("RFC 5280 5.3.1: unspecified") << 2 << QByteArray("reasonCode.value");
    QTest::newRow("revoked in the future") << 3 << QByteArray("entry.future");
    QTest::newRow("nextUpdate before thisUpdate") << 4 << QByteArray("nextUpdate.order");
    QTest::newRow("a negative number") << 5 << QByteArray("crlNumber.range");
    QTest::newRow("another issuer") << 6 << QByteArray("issuer.differs");
    QTest::newRow("another key identifier") << 7 << QByteArray("authorityKeyIdentifier.value");
    QTest::newRow("carried, but otherwise") << 8 << QByteArray("entry.differs");
    QTest::newRow("unknown extension") << 9 << QByteArray("extension.unexpected");
}

void TestCrlWriter::linterRefuses() {
    QFETCH(int, which);
    QFETCH(QByteArray, code);
    const Ca& authority = ca(Algorithm::Gost2015);
    CrlInput head = crl_fixture::headOf(authority);
    LintContext context = authority.context();
    // Late in a long list: what was seen before decides nothing.
    std::vector<CrlInputEntry> entries = counted(9000);
    if (which == 0) entries[8000].serial = entries[7999].serial;
    if (which == 1) std::swap(entries[8000], entries[8001]);
    if (which == 2) entries[8000].reason = 0;
    if (which == 3) entries[8000].revokedAt = head.thisUpdate + std::chrono::seconds(1);
    if (which == 4) head.nextUpdate = head.thisUpdate;
    if (which == 5) head.number = -1;
    if (which == 6) head.issuer.nameDer = asn1::sequence({});
    if (which == 7) head.issuer.keyIdentifier[0] ^= 1;
    if (which == 8) context.carried[entries[8000].serial] = Bytes{0x30, 0x00};
    if (which == 9)
        entries[8000].carried =
            asn1::sequence({asn1::sequence({asn1::oid("1.2.3"), asn1::octetString(asn1::null())})});
    Given source(entries);
    const auto refused = crl::Draft::make(planOf(authority, head, context), source);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LintRefused);
    QVERIFY2(QByteArray::fromStdString(refused.error().detail).contains(code),
             refused.error().detail.substr(0, 500).c_str());
    QCOMPARE(files(), QStringList());
}

void TestCrlWriter::nothingStaysOfAFailure_data() {
    QTest::addColumn<Fickle::Mood>("mood");
    QTest::addColumn<int>("code");
    QTest::newRow("the register is busy") << Fickle::Mood::Failing << int(ErrorCode::RegisterBusy);
    QTest::newRow("one more") << Fickle::Mood::Growing << int(ErrorCode::Internal);
    QTest::newRow("one less") << Fickle::Mood::Shrinking << int(ErrorCode::Internal);
    QTest::newRow("another reason") << Fickle::Mood::Changing << int(ErrorCode::Internal);
}

void TestCrlWriter::nothingStaysOfAFailure() {
    QFETCH(Fickle::Mood, mood);
    QFETCH(int, code);
    for (const std::uint64_t count : {std::uint64_t(3), std::uint64_t(20000)}) {
        Fickle source(mood, count);
        const auto refused = draft(Algorithm::Gost2004, source);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), code);
        QCOMPARE(files(), QStringList());
    }
}

void TestCrlWriter::cancelled() {
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("the last list");
    before.close();
    for (const std::uint64_t at : {0u, 5000u, 25000u, 36000u}) { // in both readings
        Counting source(20000);
        std::uint64_t last = 0;
        const auto refused = draft(Algorithm::Gost2004, source, [&](std::uint64_t entries) {
            last = entries;
            return entries < at;
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QVERIFY(last >= at && last < at + 8192);
        QCOMPARE(files(), QStringList{QStringLiteral("тізім.crl")});
    }
    QCOMPARE(readFile(path()), toBytes("the last list"));
}

void TestCrlWriter::signerFails() {
    for (const Algorithm algorithm : algorithms) {
        const Ca& authority = ca(algorithm);
        LyingSigner liar(authority.key);
        Counting source(10);
        QCOMPARE(draft(algorithm, source).value().sign(liar).error().code,
                 ErrorCode::SelfCheckFailed);
        liar.isGone = true;
        QCOMPARE(draft(algorithm, source).value().sign(liar).error().code,
                 ErrorCode::MediumRemoved);
        const auto other = crl_fixture::freshSigner(algorithm);
        QCOMPARE(draft(algorithm, source).value().sign(*other).error().code,
                 ErrorCode::KeyMismatch);
        QCOMPARE(files(), QStringList());
    }
    Ca mixed = ca(Algorithm::Gost2004);
    mixed.info = ca(Algorithm::Gost2015).info;
    const CrlInput head = crl_fixture::headOf(mixed);
    const LintContext context = mixed.context();
    Counting source(1);
    QCOMPARE(crl::Draft::make(planOf(mixed, head, context), source).error().code,
             ErrorCode::KeyMismatch);
}

void TestCrlWriter::unwritable() {
    const Ca& authority = ca(Algorithm::Gost2015);
    const CrlInput head = crl_fixture::headOf(authority);
    const LintContext context = authority.context();
    crl::Plan plan = planOf(authority, head, context);
    plan.path = m_folder->filePath("no such folder/a.crl").toStdString();
    Counting source(1);
    QCOMPARE(crl::Draft::make(plan, source).error().code, ErrorCode::FileNotWritable);
    QVERIFY(QDir(m_folder->path()).mkdir("a.crl")); // a folder where the list should be
    plan.path = m_folder->filePath("a.crl").toStdString();
    QCOMPARE(crl::Draft::make(plan, source).value().sign(*authority.key).error().code,
             ErrorCode::FileNotWritable);
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(TestCrlWriter)
#include "test_crl_writer.moc"
