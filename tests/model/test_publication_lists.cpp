// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: full, delta and long lists of one workplace, one going on from the other.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "crypto/crl/writer.h"
#include "crypto/profile/builder.h"
#include "crypto/x509/certificate.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_certificate.h"
#include "model/authority/ca_duty.h"
#include "model/authority/ca_place.h"
#include "model/authority/ca_signer.h"
#include "model/files/atomic_file.h"
#include "model/overview/overview.h"
#include "model/publication/grounds_list.h"
#include "model/publication/kept_list.h"
#include "model/publication/publication_service.h"
#include "model/publication/register_entries.h"
#include "model/publication/signed_list.h"
#include "model/settings/settings_service.h"
#include "model/verification/published_check.h"
#include "model/verification/verification_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;
namespace x509 = crypto::x509;
namespace profile = crypto::profile;

namespace {

x509::Crl parsed(const QString& file) {
    return KU_OK(x509::Crl::parse(KU_OK(readWhole(file, 64u << 20))));
}

/** What the openssl program says of it. */
QString openssl(const QString& file, const QStringList& what) {
    QProcess program;
    program.start(QStringLiteral("openssl"),
                  QStringList{"crl", "-inform", "DER", "-noout", "-in", file} + what);
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        qFatal("openssl: %s", program.readAllStandardError().constData());
    return QString::fromUtf8(program.readAllStandardOutput());
}

/** A revoked certificate of this CA as the register has it: nobody looks into its octets. */
Bytes revoked(Sitting& sitting, const CaGeneration& ca, int seed, std::chrono::hours valid,
              std::optional<Time> invalidSince = {}, int reason = -1) {
    Register& reg = sitting.session.reg;
    auto transaction = KU_OK(reg.begin());
    Bytes serial = octets(20, seed);
    serial.front() = static_cast<std::uint8_t>((serial.front() & 0x7f) | 1);
    const Bytes tbs = octets(60, seed);
    const Id tbsId = KU_OK(
        reg.certificates().recordTbs(transaction, {ca.id, 0, serial, octets(128, seed),
                                                   QStringLiteral("s"), QStringLiteral("e"), tbs}));
    CertificateRecord record;
    record.notBefore = reg.now();
    record.notAfter = reg.now() + valid;
    const Id id = KU_OK(reg.certificates().insert(transaction, tbsId, record, wrap(tbs)));
    RevokedCertificate entry{id, {}, reg.now(), QStringLiteral("ucgo.revoke.1"), reason};
    entry.invalidSince = invalidSince;
    KU_OK(reg.revocations().revoke(transaction, entry));
    KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("revoked")}));
    return serial;
}

std::vector<Bytes> serialsOf(const x509::Crl& crl) {
    std::vector<Bytes> serials;
    for (const x509::CrlEntry& entry : crl.entries)
        serials.push_back(entry.serial);
    return serials;
}

std::vector<Bytes> sorted(std::vector<Bytes> serials) {
    std::sort(serials.begin(), serials.end());
    return serials;
}

const x509::Extension* extensionOf(const std::vector<x509::Extension>& all,
                                   const std::string& oid) {
    for (const x509::Extension& one : all)
        if (one.oid == oid) return &one;
    return nullptr;
}

bool holds(const Evidence& evidence, const x509::Crl& list) {
    return std::any_of(evidence.crls.begin(), evidence.crls.end(),
                       [&](const x509::Crl& one) { return one.der == list.der; });
}

/** The list of this number, at this time, as the service makes it, signed into its place. */
void signBesideTheRegister(Sitting& sitting, const CaGeneration& ca, const CrlRecord& crl) {
    const Register& reg = sitting.session.reg;
    const auto structure = KU_OK(KU_OK(profiles())->find(crlStructure(ca), QDate(2026, 7, 25)));
    const auto issuer = KU_OK(x509::Certificate::parse(ca.certificate));
    profile::CrlInput head;
    head.issuer = KU_OK(profile::issuerFacts(ca.certificate));
    head.number = crl.number;
    head.thisUpdate = crl.thisUpdate;
    head.nextUpdate = crl.nextUpdate;
    profile::LintContext context;
    context.issuer = &issuer;
    context.authority = KU_OK(valuesUnder(sitting.session, ca));
    RegisterEntries entries(reg, KU_OK(reg.crlEntries().of(crl)));
    QDir().mkpath(keptFolder(reg));
    auto draft = KU_OK(crypto::crl::Draft::make({structure, head, context, issuer.publicKeyInfo,
                                                 keptPath(reg, keptName(crl)).toStdString(), false},
                                                entries));
    KU_OK(signByCa(sitting.desk, ca, std::move(draft)));
}

} // namespace

/** Lists that are read from the register entry by entry: long ones, delta lists, what is in them.
 */
class TestPublicationLists : public QObject {
    Q_OBJECT

private slots:
    void aLongListLiesInAFile();
    void entriesGoUpBySerialNumber();
    void whoHasExpiredStandsInOneMoreList();
    void anEntryNamesTheReasonAndSinceWhen();
    void aListThatWasSignedAndNotStoredGoesOn();
    void aHalfMadeListIsGivenUp();
    void deltaListsGoOnFromTheFullOne();
    void theFullOneIsThereBeforeItsDeltaList();
    void aDeltaListFromElsewhereHasItsNumber();
    void onlyTheNationalAuthorityHasDeltaLists();
    void eachAuthorityHasItsTerm();
    void theOldOneGoesOnAfterARenewal();
};

void TestPublicationLists::aLongListLiesInAFile() {
    constexpr int many = 50000; // of 23 octets each: more than longestInRegister
    Place place;
    Sitting sitting(place);
    const auto ca = sitting.train(place)[2];
    std::vector<RevokedCertificate> earlier;
    for (int i = many; i > 0; --i) {
        const auto octet = [&](int shift) { return static_cast<std::uint8_t>(i >> shift); };
        earlier.push_back({0, {0x01, octet(16), octet(8), octet(0)}, place.clock.at, {}, -1, true});
    }
    Register& reg = sitting.session.reg;
    auto transaction = KU_OK(reg.begin());
    KU_OK(reg.crlStarts().add(
        transaction, {0, ca.id, CrlStartKind::LastCrl, 9, place.clock.at, {}, {0x30, 0x00}},
        earlier));
    KU_OK(transaction.commit({QStringLiteral("test"), QString()}));
    PublicationService service(sitting.desk);
    Job job;
    const auto preview = KU_OK(service.preview(ca, job));
    QCOMPARE(preview.entries, std::int64_t(many));
    QVERIFY(preview.added.empty()); // the list that came in has them
    Job stopped;
    stopped.cancel();
    KU_FAILS(service.publish(ca, stopped), Cancelled);
    const auto published = KU_OK(service.publish(ca, job));
    QCOMPARE(published.crl.number, 10);
    QCOMPARE(published.entries, std::size_t(many));
    QVERIFY(published.crl.der.empty());
    QVERIFY(!published.crl.file.isEmpty());
    QVERIFY(published.crl.octets > longestInRegister);
    QVERIFY(QFile::exists(keptPath(reg, published.crl.file)));
    QVERIFY(KU_OK(service.isInFolder(ca, published.crl)));
    // Read by somebody else's program.
    QCOMPARE(openssl(published.file, {"-crlnumber"}).trimmed(), QStringLiteral("crlNumber=0x0A"));
    QCOMPARE(openssl(published.file, {"-text"}).count(QStringLiteral("Serial Number:")), many);
    QFile grounds(published.groundsFile);
    QVERIFY(grounds.open(QIODevice::ReadOnly));
    const auto told = QJsonDocument::fromJson(grounds.readAll()).object();
    QCOMPARE(told["entries"].toArray().size(), many);
    // What the register says of it.
    const auto stored = KU_OK(reg.crls().lastSigned(ca.id));
    QCOMPARE(stored->file, published.crl.file);
    QCOMPARE(KU_OK(sha256Of(reg, *stored)), published.crl.sha256);
    QCOMPARE(told["crlSha256"].toString().toStdString(), crypto::toHex(published.crl.sha256));
    QVERIFY(KU_OK(wholeOf(reg, *stored)) == KU_OK(readWhole(published.file, 64u << 20)));
    const auto list = KU_OK(signedList(sitting.desk, stored->id, 5, job));
    QCOMPARE(list.entries, std::size_t(many));
    QCOMPARE(list.first.size(), std::size_t(5));
    // Read back by pieces: the right one, and one that is another from its last entry on.
    const PublishedCheck check = KU_OK(checkPublished(sitting.session, ca, job));
    QVERIFY(check.isGood());
    QCOMPARE(check.right.size(), std::size_t(6));
    QCOMPARE(check.structure->profile.kind, profile::Kind::Crl);
    KU_FAILS(checkPublished(sitting.session, ca, stopped), Cancelled);
    Bytes spoilt = KU_OK(readWhole(published.file, 64u << 20));
    spoilt.back() ^= 1;
    KU_OK(writeAtomically(published.file, spoilt));
    const PublishedCheck wrong = KU_OK(checkPublished(sitting.session, ca, job));
    QCOMPARE(wrong.findings.size(), std::size_t(1));
    QCOMPARE(wrong.findings.front().code, FindingCode::PublishedDiffers);
    QCOMPARE(wrong.reasons.size(), std::size_t(1));
    QCOMPARE(wrong.reasons.front().code, ErrorCode::SignatureInvalid);
    QVERIFY(!wrong.structure->isWanting());
    // Once more into the folder, and a spoilt file is noticed.
    QFile::remove(published.file);
    QCOMPARE(KU_OK(service.publishAgain(ca, job)).entries, std::size_t(many));
    QFile kept(keptPath(reg, published.crl.file));
    const auto spoil = [&kept] { // the same once more puts it right
        QVERIFY(kept.open(QIODevice::ReadWrite) && kept.seek(kept.size() / 2));
        const char octet = static_cast<char>(kept.peek(1).at(0) ^ 1);
        QVERIFY(kept.putChar(octet));
        kept.close();
    };
    spoil();
    KU_FAILS(service.publishAgain(ca, job), RegisterDamaged);
    QVERIFY(KU_OK(service.isInFolder(ca, published.crl))); // the good one still stands there
    spoil();
    KU_OK(service.publishAgain(ca, job));
    QVERIFY(kept.resize(kept.size() - 1));
    QFile::remove(published.file);
    KU_FAILS(service.publishAgain(ca, job), RegisterDamaged);
}

void TestPublicationLists::entriesGoUpBySerialNumber() {
    Place place;
    Sitting sitting(place);
    const auto ca = sitting.train(place)[2];
    // 1, 128 (a zero octet before it), 255, 256: by value, not by octets.
    const std::vector<Bytes> serials{{0x01, 0x00}, {0x00, 0xff}, {0x01}, {0x00, 0x80}};
    std::vector<RevokedCertificate> earlier;
    for (const Bytes& serial : serials)
        earlier.push_back({0, serial, place.clock.at, {}, -1, true});
    auto transaction = KU_OK(sitting.session.reg.begin());
    KU_OK(sitting.session.reg.crlStarts().add(
        transaction, {0, ca.id, CrlStartKind::LastCrl, 1, place.clock.at, {}, {0x30, 0x00}},
        earlier));
    KU_OK(transaction.commit({QStringLiteral("test"), QString()}));
    Job job;
    const auto published = KU_OK(PublicationService(sitting.desk).publish(ca, job));
    QCOMPARE(serialsOf(parsed(published.file)),
             (std::vector<Bytes>{{0x01}, {0x00, 0x80}, {0x00, 0xff}, {0x01, 0x00}}));
}

// RFC 5280 3.3
void TestPublicationLists::whoHasExpiredStandsInOneMoreList() {
    Place place;
    Sitting sitting(place);
    const auto ca = sitting.train(place)[2];
    const Bytes shorter = revoked(sitting, ca, 1, std::chrono::hours(24));
    const Bytes longer = revoked(sitting, ca, 2, std::chrono::hours(24 * 300));
    PublicationService service(sitting.desk);
    Job job;
    const auto later = [&](std::chrono::hours by) {
        place.clock.advance(by);
        KU_OK(ClockGuard(sitting.session.reg).confirm());
        return KU_OK(service.publish(ca, job));
    };
    QCOMPARE(parsed(KU_OK(service.publish(ca, job)).file).entries.size(), std::size_t(2));
    // It has ended, and no list that is later than that had it.
    QCOMPARE(parsed(later(std::chrono::hours(48)).file).entries.size(), std::size_t(2));
    const auto third = later(std::chrono::hours(1));
    QCOMPARE(serialsOf(parsed(third.file)), (std::vector<Bytes>{longer}));
    QCOMPARE(third.entries, std::size_t(1));
    QCOMPARE(KU_OK(service.preview(ca, job)).entries, std::int64_t(1));
    // What the folder has is not told again where the register is behind its last list.
    QCOMPARE(KU_OK(service.publishAgain(ca, job)).entries, std::size_t(1));
    QVERIFY(shorter != longer);
    // Lists of earlier versions, which the register has whole, left out nobody.
    const CrlEntryStore entries = sitting.session.reg.crlEntries();
    CrlRecord old = third.crl;
    QCOMPARE(KU_OK(entries.count(KU_OK(entries.of(old)))), std::int64_t(1));
    old.tbs = {0x30, 0x00};
    QCOMPARE(KU_OK(entries.count(KU_OK(entries.of(old)))), std::int64_t(2));
}

void TestPublicationLists::anEntryNamesTheReasonAndSinceWhen() {
    Place place;
    Sitting sitting(place);
    const auto ca = sitting.train(place)[2];
    revoked(sitting, ca, 1, std::chrono::hours(24), place.clock.at - std::chrono::hours(100), 1);
    Job job;
    const auto published = KU_OK(PublicationService(sitting.desk).publish(ca, job));
    const QString text = openssl(published.file, {"-text"});
    QVERIFY2(text.contains(QStringLiteral("Key Compromise")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Invalidity Date")), qPrintable(text));
}

// The power went between the signature and its storing: that very list goes on.
void TestPublicationLists::aListThatWasSignedAndNotStoredGoesOn() {
    Place place;
    CaGeneration ca;
    {
        Sitting sitting(place);
        ca = sitting.train(place)[2];
        revoked(sitting, ca, 1, std::chrono::hours(24));
    }
    place.faults("C_Sign 1 0x6\n"); // after the list was recorded
    {
        Sitting sitting(place);
        sitting.openCas();
        Job job;
        KU_FAILS(PublicationService(sitting.desk).publish(ca, job), MediumFailed);
    }
    place.faults("");
    Sitting sitting(place);
    sitting.openCas();
    const auto half = KU_OK(sitting.session.reg.crls().halfMade(ca.id));
    QVERIFY(half && !half->digest.empty() && half->tbs.empty());
    signBesideTheRegister(sitting, ca, *half);
    Job job;
    place.clock.advance(std::chrono::hours(1));
    QCOMPARE(KU_OK(PublicationService(sitting.desk).publish(ca, job)).crl.number, 2);
    const auto first = KU_OK(sitting.session.reg.crls().byId(half->id));
    QVERIFY(first.isSigned());
    bool wasThere = false; // the world had it before the next one
    for (const auto& entry : KU_OK(sitting.session.reg.audit().list()))
        wasThere |= entry.act == QStringLiteral("crl.published") &&
                    entry.subject == QStringLiteral("%1 no. 1").arg(ca.name);
    QVERIFY(wasThere);
    QCOMPARE(KU_OK(x509::Crl::parse(first.der)).number().value_or(0), 1);
}

void TestPublicationLists::aHalfMadeListIsGivenUp() {
    Place place;
    CaGeneration ca;
    {
        Sitting sitting(place);
        ca = sitting.train(place)[2];
    }
    place.faults("C_Sign 1 0x6\n");
    {
        Sitting sitting(place);
        sitting.openCas();
        Job job;
        KU_FAILS(PublicationService(sitting.desk).publish(ca, job), MediumFailed);
    }
    place.faults("");
    Sitting sitting(place);
    sitting.openCas();
    // Another list of that number lies there, of another digest: it is not taken for it.
    auto other = *KU_OK(sitting.session.reg.crls().halfMade(ca.id));
    other.thisUpdate += std::chrono::seconds(1);
    Job job;
    // What is there and cannot be read may be it: nothing is given up.
    const QString path = keptPath(sitting.session.reg, keptName(other));
    QFile::remove(path);
    QVERIFY(QDir().mkpath(path));
    KU_FAILS(PublicationService(sitting.desk).publish(ca, job), FileNotReadable);
    QVERIFY(KU_OK(sitting.session.reg.crls().halfMade(ca.id)));
    QVERIFY(QDir().rmdir(path));
    signBesideTheRegister(sitting, ca, other);
    place.clock.advance(std::chrono::hours(1));
    const auto published = KU_OK(PublicationService(sitting.desk).publish(ca, job));
    QCOMPARE(published.crl.number, 1);
    QCOMPARE(parsed(published.file).thisUpdate, place.clock.at);
    QVERIFY(!KU_OK(sitting.session.reg.crls().byId(other.id)).isSigned());
}

// RFC 5280 5.2.3, 5.2.4
void TestPublicationLists::deltaListsGoOnFromTheFullOne() {
    Place place;
    Sitting sitting(place);
    Job job;
    KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job,
                            TrainingChains::WithNational));
    PublicationService service(sitting.desk);
    const auto later = [&](std::chrono::hours by) { // another day may have begun
        place.clock.advance(by);
        KU_OK(ClockGuard(sitting.session.reg).confirm());
    };
    for (const Algorithm algorithm : {Algorithm::Gost2015, Algorithm::Rsa}) {
        const auto ca = sitting.ca(AuthorityKind::National, algorithm);
        KU_FAILS(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta), NotFound);
        const int seed = 10 * (1 + static_cast<int>(algorithm));
        const Bytes first = revoked(sitting, ca, seed, std::chrono::hours(24 * 300));
        const auto full = KU_OK(service.publish(ca, job));
        QCOMPARE(full.crl.number, 1);
        const Bytes second = revoked(sitting, ca, seed + 1, std::chrono::hours(24 * 300));
        const Bytes third = revoked(sitting, ca, seed + 2, std::chrono::hours(24 * 300));
        const auto preview = KU_OK(service.preview(ca, job, CrlKind::Delta));
        QCOMPARE(preview.number, 2);
        QCOMPARE(preview.base, 1);
        QCOMPARE(preview.entries, std::int64_t(2));
        later(std::chrono::hours(1));
        const auto delta = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
        QCOMPARE(delta.crl.number, 2);
        QCOMPARE(delta.crl.base, 1);
        QVERIFY(delta.file != full.file);
        QVERIFY(KU_OK(service.isInFolder(ca, full.crl)));
        const auto crl = parsed(delta.file);
        QCOMPARE(sorted(serialsOf(crl)), sorted({second, third}));
        QVERIFY(extensionOf(crl.extensions, "2.5.29.27")); // deltaCRLIndicator
        QCOMPARE(crl.nextUpdate, std::optional(place.clock.at + std::chrono::hours(24)));
        const QString text = openssl(delta.file, {"-text"});
        QVERIFY2(text.contains(QStringLiteral("X509v3 Delta CRL Indicator")), qPrintable(text));
        // All since the full list, not since the last delta list; then a full one begins anew.
        later(std::chrono::hours(1));
        const Bytes fourth = revoked(sitting, ca, seed + 3, std::chrono::hours(24 * 300));
        const auto next = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
        QCOMPARE(next.crl.number, 3);
        QCOMPARE(next.crl.base, 1);
        QCOMPARE(sorted(serialsOf(parsed(next.file))), sorted({second, third, fourth}));
        // What is verified now is judged by the newest of them, too.
        const auto evidence = KU_OK(evidenceOf(sitting.session.reg, place.clock.at, job));
        QVERIFY(holds(evidence, parsed(full.file)) && holds(evidence, parsed(next.file)));
        QVERIFY(!holds(evidence, crl));
        later(std::chrono::hours(1));
        const auto again = KU_OK(service.publish(ca, job));
        QCOMPARE(again.crl.number, 4);
        QCOMPARE(sorted(serialsOf(parsed(again.file))), sorted({first, second, third, fourth}));
        KU_FAILS(service.publishAgain(ca, job, CrlKind::Delta), CrlWouldGoBack);
        const auto empty = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
        QCOMPARE(empty.crl.base, 4);
        QVERIFY(parsed(empty.file).entries.empty());
        QCOMPARE(KU_OK(sitting.session.reg.crls().lastSigned(ca.id))->number, 4);
    }
    QVERIFY(KU_OK(sitting.session.reg.audit().verify()).intact());
}

// The disk was full after the signature.
void TestPublicationLists::theFullOneIsThereBeforeItsDeltaList() {
    Place place;
    Sitting sitting(place);
    Job job;
    KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job,
                            TrainingChains::WithNational));
    PublicationService service(sitting.desk);
    const auto ca = sitting.ca(AuthorityKind::National, Algorithm::Gost2015);
    const QString folder = KU_OK(service.folder());
    put(folder, "a file where the folder should be");
    KU_FAILS(service.publish(ca, job), FileNotWritable);
    KU_FAILS(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta), FileNotWritable);
    const auto full = *KU_OK(sitting.session.reg.crls().lastSigned(ca.id));
    QCOMPARE(full.number, 1);
    QVERIFY(!KU_OK(sitting.session.reg.crls().lastDelta(ca.id))); // none without its full one
    QVERIFY(QFile::remove(folder));
    const auto delta = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
    QCOMPARE(delta.crl.number, 2);
    QCOMPARE(delta.crl.base, 1);
    QVERIFY(KU_OK(service.isInFolder(ca, full)));
}

// RFC 5280 5.2.3: no two lists of one number, where another copy of the register made one.
void TestPublicationLists::aDeltaListFromElsewhereHasItsNumber() {
    Place place;
    Sitting sitting(place);
    Job job;
    KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job,
                            TrainingChains::WithNational));
    PublicationService service(sitting.desk);
    const auto ca = sitting.ca(AuthorityKind::National, Algorithm::Gost2015);
    KU_OK(service.publish(ca, job));
    const auto delta = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
    QCOMPARE(delta.crl.number, 2);
    const Bytes before = KU_OK(readWhole(delta.file, 1 << 20));
    Bytes ahead = before;
    const Bytes number{0x04, 0x03, 0x02, 0x01, 0x02}; // OCTET STRING { INTEGER 2 }
    const auto at = std::search(ahead.begin(), ahead.end(), number.begin(), number.end());
    QVERIFY(at != ahead.end());
    at[4] = 3;
    KU_OK(writeAtomically(delta.file, ahead));
    const auto entries = sitting.auditEntries();
    KU_FAILS(service.publish(ca, job), CrlWouldGoBack);
    QCOMPARE(sitting.auditEntries(), entries);
    QVERIFY(KU_OK(readWhole(delta.file, 1 << 20)) == ahead);
    KU_OK(writeAtomically(delta.file, before));
    QCOMPARE(KU_OK(service.publish(ca, job)).crl.number, 3);
}

void TestPublicationLists::onlyTheNationalAuthorityHasDeltaLists() {
    Place place;
    Sitting sitting(place);
    const auto chain = sitting.train(place);
    PublicationService service(sitting.desk);
    Job job;
    KU_OK(service.publish(chain[2], job));
    KU_FAILS(service.publish(chain[2], job, CrlTime::GoesOn, CrlKind::Delta), WrongState);
    KU_FAILS(service.preview(chain[0], job, CrlKind::Delta), WrongState);
}

void TestPublicationLists::eachAuthorityHasItsTerm() {
    Place place;
    Sitting sitting(place);
    const auto chain = sitting.train(place);
    SettingsService settings(sitting.session);
    // "At least once a month".
    const auto refused = settings.set(QLatin1String(settingCrlValidityDaysRoot), "32");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadArgument);
    QCOMPARE(refused.error().clause, std::string("НКО, 14-тармақ"));
    KU_OK(settings.set(QLatin1String(settingCrlValidityDaysRoot), "31"));
    KU_OK(settings.set(QLatin1String(settingCrlValidityDays), "3"));
    PublicationService service(sitting.desk);
    Job job;
    const auto termOf = [&](const CaGeneration& ca) {
        const auto crl = parsed(KU_OK(service.publish(ca, job)).file);
        return std::chrono::duration_cast<std::chrono::hours>(*crl.nextUpdate - crl.thisUpdate);
    };
    QVERIFY(termOf(chain[0]) == std::chrono::hours(31 * 24));
    QVERIFY(termOf(chain[2]) == std::chrono::hours(3 * 24));
    QCOMPARE(KU_OK(crlValidityDays(sitting.session.reg, AuthorityKind::National)), 3);
    // Nor is it longer where the root has none of its own, whatever the others have.
    const QString ofRoot = QLatin1String(settingCrlValidityDaysRoot);
    KU_OK(settings.set(QLatin1String(settingCrlValidityDays), "400"));
    QCOMPARE(KU_OK(settings.unset(ofRoot)).inForce(), QStringLiteral("31"));
    QCOMPARE(KU_OK(settings.state(QLatin1String(settingCrlValidityDaysNational))).inForce(),
             QStringLiteral("400"));
    QVERIFY(termOf(chain[0]) == std::chrono::hours(31 * 24));
    KU_OK(settings.set(QLatin1String(settingCrlValidityDays), "3"));
    QCOMPARE(KU_OK(settings.state(ofRoot)).inForce(), QStringLiteral("3"));
}

// Through the years, with two generations of one authority.
void TestPublicationLists::theOldOneGoesOnAfterARenewal() {
    Place place;
    Sitting sitting(place);
    const auto chain = sitting.train(place);
    const CaGeneration &root = chain[0], old = chain[2];
    Register& reg = sitting.session.reg;
    PublicationService service(sitting.desk);
    Job job;
    const auto years = [&](int days) {
        place.clock.advance(std::chrono::hours(24 * days));
        KU_OK(ClockGuard(reg).accept(QStringLiteral("test")));
    };
    const auto isSaid = [&] {
        for (const AuthorityOverview& one : KU_OK(authorityOverviews(sitting.session)))
            for (const Finding& finding : one.findings)
                if (finding.code == FindingCode::CaDutyDone) return one.ca.id == old.id;
        return false;
    };
    revoked(sitting, old, 1, std::chrono::hours(24 * 365));
    KU_OK(service.publish(old, job));
    const auto next = KU_OK(makeCa(
        sitting.desk,
        {AuthorityKind::StateBodies, Algorithm::Gost2015, &root, old.tokenSerial.toStdString(), 10},
        job));
    const auto retired = KU_OK(setSigning(reg, old, false));
    QCOMPARE(sitting.ca(AuthorityKind::StateBodies, Algorithm::Gost2015).id, next.id);
    // Each has its own lists, numbers and file.
    const auto fresh = KU_OK(service.publish(next, job));
    QCOMPARE(fresh.crl.number, 1);
    QCOMPARE(fresh.entries, std::size_t(0));
    years(200);
    const auto later = KU_OK(service.publish(retired, job));
    QCOMPARE(later.crl.number, 2);
    QCOMPARE(later.entries, std::size_t(1));
    QVERIFY(later.file != fresh.file);
    QVERIFY(!KU_OK(dutyOf(sitting.session, retired)).isDone);
    // Its last certificate has ended; one list more has it.
    years(200);
    QVERIFY(!KU_OK(dutyOf(sitting.session, retired)).isDone);
    QVERIFY(!isSaid());
    QCOMPARE(KU_OK(service.publish(retired, job)).entries, std::size_t(1));
    QVERIFY(KU_OK(dutyOf(sitting.session, retired)).isDone);
    QVERIFY(isSaid());
    QVERIFY(!KU_OK(dutyOf(sitting.session, next)).isDone);
}

QTEST_GUILESS_MAIN(TestPublicationLists)
#include "test_publication_lists.moc"
