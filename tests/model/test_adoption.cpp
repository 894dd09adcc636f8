// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: all on the two workplaces that TwoPlaces makes; parted, it would stand twice.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "crypto/asn1/writer.h"
#include "crypto/profile/builder.h"
#include "crypto/provider/algorithms.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_adoption.h"
#include "model/authority/ca_findings.h"
#include "model/authority/ca_place.h"
#include "model/files/atomic_file.h"
#include "model/publication/publication_service.h"
#include "model/text/sentence.h"
#include "model/verification/verification_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;
namespace asn1 = crypto::asn1;
namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

const Bytes invalidityDate = asn1::sequence({asn1::sequence(
    {asn1::oid("2.5.29.24"),
     asn1::octetString(asn1::string(asn1::tag::generalizedTime, "20260701000000Z"))})});

/** A workplace that made a chain, and a fresh one beside it that is to go on with its CA. */
class TwoPlaces {
public:
    TwoPlaces()
        : old(place)
        , chain(old.train(place))
        , session(KU_OK(workplace::create({place.folder() + QStringLiteral(" 2"),
                                           QStringLiteral("Данияр"),
                                           true,
                                           {1 << 10, 8, 1}},
                                          secret(password), place.clock, place.random)))
        , desk{session, *old.media, place.random} {
        KU_OK(ClockGuard(session.reg).confirm());
    }

    const CaGeneration& root() const { return chain[0]; }
    const CaGeneration& ca() const { return chain[2]; }

    CaAdoption rootAdoption() const {
        return {root().certificate, AuthorityKind::Root, {}, true, {}, false};
    }
    CaAdoption caAdoption(EarlierCrls crls = {}) const {
        return {ca().certificate, AuthorityKind::StateBodies,
                ca().tokenSerial, true,
                std::move(crls),  false};
    }
    AdoptedCa adopted(EarlierCrls crls = {}) {
        KU_OK(adoptCa(desk, rootAdoption()));
        return KU_OK(adoptCa(desk, caAdoption(std::move(crls))));
    }

    /** A list as the old workplace could have published it, changed before it is signed. */
    template <typename Change>
    Bytes list(std::int64_t number, std::vector<profile::CrlInputEntry> entries, Change change) {
        auto structure = KU_OK(KU_OK(profiles())->find(crlStructure(ca()), QDate(2026, 7, 25)));
        profile::CrlInput input{KU_OK(profile::issuerFacts(ca().certificate)), number,
                                place.clock.at, place.clock.at + std::chrono::days(7),
                                std::move(entries)};
        change(structure, input);
        return signedElsewhere(old.desk, ca(), KU_OK(profile::buildCrlTbs(structure, input)));
    }
    Bytes list(std::int64_t number, std::vector<profile::CrlInputEntry> entries = {}) {
        return list(number, std::move(entries), [](auto&, auto&) {});
    }

    /** The CA's certificate as it would have been with another structure. */
    template <typename Change>
    Bytes certificate(Change change) {
        auto structure = KU_OK(KU_OK(profiles())
                                   ->find(ownStructure(AuthorityKind::StateBodies, ca().algorithm),
                                          QDate(2026, 7, 25)));
        change(structure);
        profile::CertificateInput input;
        input.values = KU_OK(valuesUnder(old.session, root()));
        input.issuer = KU_OK(profile::issuerFacts(root().certificate));
        input.publicKeyInfo = KU_OK(x509::Certificate::parse(ca().certificate)).publicKeyInfo;
        input.serial =
            x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(input.publicKeyInfo));
        input.notBefore = ca().notBefore;
        input.notAfter = ca().notAfter;
        return signedElsewhere(old.desk, root(),
                               KU_OK(profile::buildCertificateTbs(structure, input)));
    }
    Bytes certificateWithout(profile::Content content) {
        return certificate([&](profile::Profile& structure) {
            std::erase_if(structure.extensions, [&](const profile::ExtensionRule& rule) {
                return rule.content == content;
            });
        });
    }

    QJsonObject lastDetail() const {
        return QJsonDocument::fromJson(KU_OK(session.reg.audit().last())->detail.toUtf8()).object();
    }
    Id auditEntries() const { return KU_OK(session.reg.audit().last())->id; }

    Place place;
    Sitting old;
    std::vector<CaGeneration> chain;
    Session session;
    Desk desk;
    Job job;
};

std::string reasonOf(const Error& error) {
    return error.arguments.size() > 1 ? error.arguments[1] : std::string();
}

x509::Crl parsed(const PublishedCrl& published) {
    return KU_OK(x509::Crl::parse(KU_OK(readWhole(published.file, 64u << 20))));
}

} // namespace

/** Step 1, existing CAs: what may be taken in, and how its lists go on. */
class TestAdoption : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoSuchCaIsRefused();
    void aRootThatEndedIsForItsTime();
    void realRootsThatEnded();
    void aTrainingCaIsForTraining();
    void aWrongAlgorithmIsRefused();
    void deviationsNeedAChoice();
    void aKeyIsAdoptedOnce();
    void itsKeyComesLaterAndMoves();
    void nothingIsPublishedBeforeItIsSaid();
    void neverPublishedBeginsWithOne();
    void theNextListGoesOnFromTheLast();
    void whatIsNotItsLastListIsRefused();
    void aLaterListMayComeInLater();
    void ownRevocationsAreNotListedTwice();
    void aListFromElsewhereRevokesOurs();
    void allOfALargeListGoesOn();
};

void TestAdoption::whatIsNoSuchCaIsRefused() {
    TwoPlaces two;
    const auto refused = [&](const Bytes& der, AuthorityKind authority) {
        const Id before = two.auditEntries();
        const auto answer = adoptCa(two.desk, {der, authority, {}, true, {}, true});
        if (answer || answer.error().code != ErrorCode::CaNotAdopted ||
            two.auditEntries() != before)
            return std::string("taken in, or another reason");
        return reasonOf(answer.error());
    };
    const auto stateBodies = AuthorityKind::StateBodies;
    QCOMPARE(refused(two.root().certificate, stateBodies), std::string("self-signed"));
    QCOMPARE(refused(two.ca().certificate, AuthorityKind::Root), std::string("not-self-signed"));
    KU_OK(adoptCa(two.desk, two.rootAdoption()));
    QCOMPARE(refused(two.certificateWithout(profile::Content::BasicConstraints), stateBodies),
             std::string("not-a-ca"));
    QCOMPARE(refused(two.certificateWithout(profile::Content::KeyUsage), stateBodies),
             std::string("no-signing-usage"));
    two.place.clock.at = two.ca().notAfter + std::chrono::seconds(1);
    QCOMPARE(refused(two.ca().certificate, stateBodies), std::string("expired"));
}

/** Else nothing signed under it could be verified any more. */
void TestAdoption::aRootThatEndedIsForItsTime() {
    TwoPlaces two;
    two.place.clock.at = two.root().notAfter + std::chrono::seconds(1);
    CaAdoption adoption = two.rootAdoption();
    adoption.mediumSerial = two.root().tokenSerial; // it would be to sign with
    const auto refused = adoptCa(two.desk, adoption);
    QVERIFY(!refused);
    QCOMPARE(reasonOf(refused.error()), std::string("expired"));
    adoption.mediumSerial.clear();
    const CaGeneration root = KU_OK(adoptCa(two.desk, adoption)).generation;
    QVERIFY(root.id != 0 && !root.active);
    KU_FAILS(setSigning(two.session.reg, root, true), CaNotUsable);
    const Time then = two.ca().notBefore + std::chrono::days(1);
    const Evidence evidence = KU_OK(evidenceOf(two.session.reg, then, two.job));
    const auto judged =
        judge(KU_OK(x509::Certificate::parse(two.ca().certificate)), evidence, then);
    QVERIFY(judged.isHalf()); // no list, and no word of its root
}

void TestAdoption::realRootsThatEnded() {
    TwoPlaces two; // in July 2026; these ended in July 2025
    for (const char* name : {"/prod_root_gost_2015.cer", "/prod_root_rsa_2015.cer"}) {
        const QString file = QStringLiteral(KU_REAL_DIR) + QLatin1String(name);
        if (!QFile::exists(file)) QSKIP("no real certificates here");
        const auto der = KU_OK(x509::readDerOrPem(KU_OK(readWhole(file, 1 << 20))));
        KU_OK(adoptCa(two.desk, {der, AuthorityKind::Root, {}, true, {}, true}));
    }
    QCOMPARE(KU_OK(two.session.reg.authorities().list()).size(), std::size_t(2));
}

void TestAdoption::aTrainingCaIsForTraining() {
    TwoPlaces two; // whose names have the mark
    Place real(false);
    Session session = KU_OK(workplace::signIn(real.folder(), QStringLiteral("Айгүл Әбенова"),
                                              secret(password), real.clock));
    Desk desk{session, *two.old.media, real.random};
    const auto answer = adoptCa(desk, two.rootAdoption());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::CaNotAdopted);
    QCOMPARE(reasonOf(answer.error()), std::string("for-training"));
    QVERIFY(KU_OK(session.reg.authorities().list()).empty());
}

void TestAdoption::aWrongAlgorithmIsRefused() {
    const QString file = QStringLiteral(KU_REAL_DIR "/prod_nca_rsa_2022.cer");
    if (!QFile::exists(file)) QSKIP("no real certificates here");
    TwoPlaces two;
    const auto der = KU_OK(x509::readDerOrPem(KU_OK(readWhole(file, 1 << 20))));
    const auto answer = adoptCa(two.desk, {der, AuthorityKind::StateBodies, {}, true, {}, true});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::CaNotAdopted);
    QCOMPARE(reasonOf(answer.error()), std::string("wrong-algorithm"));
}

void TestAdoption::deviationsNeedAChoice() {
    TwoPlaces two;
    KU_OK(adoptCa(two.desk, two.rootAdoption()));
    QCOMPARE(two.lastDetail()["deviationsAccepted"].toBool(true), false);
    CaAdoption adoption = two.caAdoption();
    adoption.certificate = two.certificateWithout(profile::Content::CertificatePolicies);
    const Id before = two.auditEntries();
    const auto stopped = KU_OK(adoptCa(two.desk, adoption));
    QCOMPARE(stopped.generation.id, Id(0));
    QVERIFY(!stopped.lint.empty());
    QCOMPARE(two.auditEntries(), before);
    QCOMPARE(KU_OK(two.session.reg.authorities().list()).size(), std::size_t(1));
    adoption.acceptDeviations = true;
    QVERIFY(KU_OK(adoptCa(two.desk, adoption)).generation.id != 0);
    QCOMPARE(two.lastDetail()["deviationsAccepted"].toBool(), true);
    QVERIFY(two.lastDetail()["lint"].toArray().first().toString().startsWith(
        "error extension.missing"));
}

void TestAdoption::aKeyIsAdoptedOnce() {
    TwoPlaces two;
    two.adopted();
    CaAdoption again = two.caAdoption();
    KU_FAILS(adoptCa(two.desk, again), AlreadyExists);
    again.certificate = two.certificate([](profile::Profile&) {}); // another serial number
    KU_FAILS(adoptCa(two.desk, again), KeyAlreadyCertified);
}

void TestAdoption::itsKeyComesLaterAndMoves() {
    TwoPlaces two;
    KU_OK(adoptCa(two.desk, two.rootAdoption()));
    CaAdoption adoption = two.caAdoption({{}, true});
    adoption.mediumSerial.clear();
    const CaGeneration without = KU_OK(adoptCa(two.desk, adoption)).generation;
    QVERIFY(!without.active);
    const auto now = [&] { return KU_OK(two.session.reg.authorities().byId(without.id)); };
    KU_FAILS(setSigning(two.session.reg, without, true), CaNotUsable);
    const Id before = two.auditEntries();
    KU_FAILS(placeCa(two.desk, without, two.root().tokenSerial), KeyMismatch);
    KU_FAILS(placeCa(two.desk, without, QStringLiteral("elsewhere")), MediumNotPresent);
    KU_OK(two.old.media->logout(two.ca().tokenSerial.toStdString()));
    KU_FAILS(placeCa(two.desk, without, two.ca().tokenSerial), LoginNeeded);
    two.old.openCas();
    QCOMPARE(two.auditEntries(), before);
    KU_OK(placeCa(two.desk, without, two.ca().tokenSerial));
    QCOMPARE(now().tokenSerial, two.ca().tokenSerial);
    QCOMPARE(now().keyId, two.ca().keyId);
    QVERIFY(!now().active);
    QCOMPARE(two.lastDetail()["medium"].toString(), two.ca().tokenSerial);
    KU_OK(PublicationService(two.desk).publish(now(), two.job));
    KU_OK(setSigning(two.session.reg, now(), true));
    QVERIFY(now().active);
    QCOMPARE(KU_OK(two.session.reg.audit().last())->act, QStringLiteral("ca.activated"));
    const Id active = two.auditEntries();
    KU_OK(setSigning(two.session.reg, now(), true)); // it does already
    QCOMPARE(two.auditEntries(), active);
    KU_OK(setSigning(two.session.reg, now(), false));
    QVERIFY(!now().active);
    QCOMPARE(KU_OK(two.session.reg.audit().last())->act, QStringLiteral("ca.retired"));
    QCOMPARE(now().tokenSerial, two.ca().tokenSerial);
    two.place.clock.at = without.notAfter + std::chrono::seconds(1);
    KU_FAILS(setSigning(two.session.reg, now(), true), CaNotUsable);
    QVERIFY(KU_OK(two.session.reg.audit().verify()).intact());
}

void TestAdoption::nothingIsPublishedBeforeItIsSaid() {
    TwoPlaces two;
    const auto ca = two.adopted().generation;
    PublicationService service(two.desk);
    const auto answer = service.publish(ca, two.job);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::CrlStartUnknown);
    QCOMPARE(answer.error().arguments[1], std::to_string(ca.id));
    KU_FAILS(service.preview(ca, two.job), CrlStartUnknown);
    auto transaction = KU_OK(two.session.reg.begin());
    const CrlRecord crl{
        0, ca.id, 1, two.place.clock.at, two.place.clock.at + std::chrono::days(7), octets(30, 1)};
    KU_REFUSED(two.session.reg.crls().record(transaction, crl, 0),
               QStringLiteral("crl/start-known"));
}

void TestAdoption::neverPublishedBeginsWithOne() {
    TwoPlaces two;
    const auto ca = two.adopted().generation;
    KU_FAILS(recordEarlierCrls(two.session.reg, ca, {}), ValueMissing);
    KU_FAILS(recordEarlierCrls(two.session.reg, ca, {two.list(1), true}), BadArgument);
    KU_OK(recordEarlierCrls(two.session.reg, ca, {{}, true}));
    QCOMPARE(two.lastDetail()["crl"].toString(), "never published");
    const auto twice = recordEarlierCrls(two.session.reg, ca, {{}, true});
    QVERIFY(!twice && twice.error().code == ErrorCode::WrongState);
    // In words of its own: a certificate's record before signing is another thing.
    QVERIFY(text::sentence(twice.error()).contains(QStringLiteral("published before")));
    QCOMPARE(KU_OK(PublicationService(two.desk).publish(ca, two.job)).crl.number, 1);
}

void TestAdoption::theNextListGoesOnFromTheLast() {
    TwoPlaces two;
    const Time revokedAt = two.place.clock.at - std::chrono::days(30);
    const Bytes last = two.list(57, {{octets(20, 1), revokedAt, 1},
                                     {octets(20, 2), revokedAt, -1},
                                     {octets(20, 3), revokedAt, -1, invalidityDate}});
    const auto adopted = two.adopted({last, false});
    QCOMPARE(adopted.crls->entries.size(), std::size_t(3));
    QCOMPARE(two.lastDetail()["crl"].toInt(), 57);
    QCOMPARE(two.lastDetail()["crlEntries"].toInt(), 3);
    QCOMPARE(two.lastDetail()["crlSha256"].toString().size(), 64);
    const CaGeneration ca = adopted.generation;
    for (const Finding& finding : KU_OK(caFindings(two.session, ca)))
        QVERIFY(finding.code != FindingCode::CrlMissing);
    PublicationService service(two.desk);
    QVERIFY(KU_OK(service.preview(ca, two.job)).added.empty());
    // The list before it stands in the publication folder.
    const QString folder = KU_OK(service.folder());
    QDir().mkpath(folder);
    KU_OK(writeAtomically(folder + QStringLiteral("/ucgo_gost2015.crl"), last));
    two.place.clock.advance(std::chrono::hours(1));
    const auto published = KU_OK(service.publish(ca, two.job));
    QCOMPARE(published.crl.number, 58);
    const auto crl = parsed(published), before = KU_OK(x509::Crl::parse(last));
    QCOMPARE(crl.entries.size(), before.entries.size());
    for (const x509::CrlEntry& entry : before.entries) {
        const x509::CrlEntry* now = crl.find(entry.serial);
        QVERIFY(now);
        QCOMPARE(now->revokedAt, entry.revokedAt);
        QCOMPARE(now->extensionsDer, entry.extensionsDer);
    }
    // The database itself lets no list lose one of them.
    auto transaction = KU_OK(two.session.reg.begin());
    CrlRecord lost = published.crl;
    lost.number = 59;
    KU_REFUSED(two.session.reg.crls().record(transaction, lost, 2), QStringLiteral("crl/complete"));
}

void TestAdoption::whatIsNotItsLastListIsRefused() {
    TwoPlaces two;
    const auto ca = two.adopted().generation;
    const auto refused = [&](const Bytes& der) {
        const auto answer = recordEarlierCrls(two.session.reg, ca, {der, false});
        if (answer) return std::string("taken");
        if (answer.error().code != ErrorCode::CrlNotTaken) return crypto::describe(answer.error());
        return reasonOf(answer.error());
    };
    const Id before = two.auditEntries();
    QCOMPARE(
        refused(two.list(3, {},
                         [&](auto&, profile::CrlInput& input) {
                             input.issuer.nameDer =
                                 KU_OK(x509::Certificate::parse(two.root().certificate)).subjectDer;
                         })),
        std::string("of-another-issuer"));
    QCOMPARE(refused(two.list(3, {},
                              [&](auto&, profile::CrlInput& input) {
                                  input.issuer.keyIdentifier = octets(20, 9);
                              })),
             std::string("of-another-key"));
    Bytes forged = two.list(3);
    forged.back() ^= 1;
    QCOMPARE(refused(forged), std::string("signature-invalid"));
    QCOMPARE(refused(two.list(3, {},
                              [](profile::Profile& structure, auto&) {
                                  std::erase_if(
                                      structure.extensions, [](const profile::ExtensionRule& rule) {
                                          return rule.content == profile::Content::CrlNumber;
                                      });
                              })),
             std::string("no-number"));
    QCOMPARE(refused(two.list(3, {},
                              [](auto&, profile::CrlInput& input) {
                                  input.thisUpdate += std::chrono::days(1);
                                  input.nextUpdate += std::chrono::days(1);
                              })),
             std::string("from-the-future"));
    // As a delta list, or one of a part, says it.
    QCOMPARE(refused(two.list(3, {},
                              [](profile::Profile& structure, auto&) {
                                  structure.extensions.push_back(structure.extensions.front());
                                  structure.extensions.back().oid = "2.5.29.27";
                                  structure.extensions.back().critical = true;
                              })),
             std::string("not-full"));
    KU_FAILS(recordEarlierCrls(two.session.reg, ca, {{0x30, 0x03, 0x02}, false}), MalformedDer);
    QCOMPARE(two.auditEntries(), before);
}

void TestAdoption::aLaterListMayComeInLater() {
    TwoPlaces two;
    const Time then = two.place.clock.at - std::chrono::days(1);
    const auto ca = two.adopted({two.list(5, {{octets(20, 1), then, 6}}), false}).generation;
    PublicationService service(two.desk);
    QCOMPARE(KU_OK(service.publish(ca, two.job)).crl.number, 6);
    // Not lower than what was published here, nor the same number once more.
    for (const std::int64_t number : {5, 6})
        KU_FAILS(recordEarlierCrls(two.session.reg, ca, {two.list(number), false}), CrlWouldGoBack);
    // The workplace of before went on, too: another entry, and the held one is revoked for good.
    KU_OK(recordEarlierCrls(
        two.session.reg, ca,
        {two.list(9, {{octets(20, 1), then, 1}, {octets(20, 2), then, 4}}), false}));
    KU_FAILS(service.publishAgain(ca, two.job), CrlWouldGoBack);
    QVERIFY(KU_OK(service.preview(ca, two.job)).added.empty());
    const auto published = KU_OK(service.publish(ca, two.job));
    QCOMPARE(published.crl.number, 10);
    const auto crl = parsed(published);
    QCOMPARE(crl.entries.size(), std::size_t(2));
    QCOMPARE(crl.find(octets(20, 1))->reason, std::optional(1));
    QVERIFY(KU_OK(two.session.reg.audit().verify()).intact());
}

void TestAdoption::ownRevocationsAreNotListedTwice() {
    // A list of ours that another workplace carried on comes back: the entry is ours and theirs.
    Fixture fixture;
    const Id issue = fixture.issueUpTo(IssueState::Signed, fixture.acceptedRow(), 1);
    const Id certificate = KU_OK(fixture.reg->certificates().byIssue(issue))->id;
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {certificate, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
        CrlStart start;
        start.caId = fixture.ca;
        start.kind = CrlStartKind::LastCrl;
        start.number = 4;
        start.thisUpdate = fixture.clock.at;
        start.der = octets(30, 4);
        KU_OK(fixture.reg->crlStarts().add(
            transaction, start,
            {{0, octets(20, 1), fixture.clock.at, {}, 4, true}, // ours
             {0, octets(20, 2), fixture.clock.at, {}, 4, true},
             {0, octets(20, 2), fixture.clock.at, {}, 4, true}})); // twice in the list
    });
    QCOMPARE(KU_OK(fixture.reg->crlStarts().entries(fixture.ca)).size(), std::size_t(2));
    const auto record = [&](std::int64_t number, std::size_t entries) -> Result<Id> {
        KU_TRY(auto transaction, fixture.reg->begin());
        return fixture.reg->crls().record(transaction,
                                          {0, fixture.ca, number, fixture.clock.at,
                                           fixture.clock.at + std::chrono::days(7), octets(30, 5)},
                                          entries);
    };
    KU_FAILS(record(4, 2), CrlWouldGoBack);
    KU_REFUSED(record(5, 3), QStringLiteral("crl/complete"));
    KU_REFUSED(record(5, 1), QStringLiteral("crl/complete"));
    KU_OK(record(5, 2));
}

// What a list from elsewhere revokes is revoked, whoever asks: it will be in our next list, too.
void TestAdoption::aListFromElsewhereRevokesOurs() {
    Fixture fixture;
    const Id issue = fixture.issueUpTo(IssueState::Signed, fixture.acceptedRow(), 1);
    const CertificateStore certificates = fixture.reg->certificates();
    const auto now = [&] { return *KU_OK(certificates.byIssue(issue)); };
    const auto found = [&](CertificateStatus status) {
        CertificateQuery wanted;
        wanted.status = status;
        return KU_OK(certificates.find(wanted)).size();
    };
    QCOMPARE(now().status, CertificateStatus::Valid);
    QCOMPARE(found(CertificateStatus::Valid), std::size_t(1));
    const auto taken = [&](std::int64_t number, Time revokedAt) {
        fixture.change(QStringLiteral("taken"), [&](Transaction& transaction) {
            CrlStart start{0, fixture.ca, CrlStartKind::LastCrl, number, fixture.clock.at};
            start.der = octets(30, 4);
            KU_OK(fixture.reg->crlStarts().add(transaction, start,
                                               {{0, octets(20, 1), revokedAt, {}, 4, true}}));
        });
    };
    Id letter = 0;
    fixture.change(QStringLiteral("letter"), [&](Transaction& transaction) {
        RevocationLetter asked;
        asked.letterNumber = QStringLiteral("7");
        asked.letterDate = asked.registered = QDate(2026, 7, 24);
        asked.stateBody = QStringLiteral("Министрлік");
        RevocationRow row;
        row.number = 1;
        row.iin = now().iin;
        row.serial = now().serial;
        row.ground = QStringLiteral("ucgo.revoke.1");
        asked.rows = {row};
        letter = KU_OK(fixture.reg->revocations().addLetter(transaction, asked));
    });
    const auto waiting = [&] { return KU_OK(fixture.reg->revocations().letter(letter)).rows[0]; };
    QCOMPARE(waiting().state, RevocationRowState::Open);
    taken(4, fixture.clock.at - std::chrono::hours(2));
    taken(5, fixture.clock.at - std::chrono::hours(1)); // the last list counts
    QCOMPARE(now().status, CertificateStatus::Revoked);
    QCOMPARE(now().revokedAt, std::optional(fixture.clock.at - std::chrono::hours(1)));
    QCOMPARE(now().revocationGround, QString());
    QCOMPARE(found(CertificateStatus::Valid), std::size_t(0));
    QCOMPARE(found(CertificateStatus::Revoked), std::size_t(1));
    QVERIFY(KU_OK(certificates.validOf(now().iin, fixture.clock.at)).empty());
    QCOMPARE(waiting().state, RevocationRowState::RevokedOtherwise);
    QVERIFY(KU_OK(fixture.reg->revocations().pending()).empty());
    QCOMPARE(KU_OK(fixture.reg->revocations().lastAct(waiting().id))->act, QStringLiteral("taken"));
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {now().id, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
    });
    QCOMPARE(now().revocationGround, QStringLiteral("ucgo.revoke.1"));
    QCOMPARE(found(CertificateStatus::Revoked), std::size_t(1));
    fixture.clock.advance(std::chrono::days(400));
    QCOMPARE(found(CertificateStatus::Expired), std::size_t(0));
}

void TestAdoption::allOfALargeListGoesOn() {
    TwoPlaces two;
    std::vector<profile::CrlInputEntry> entries;
    for (int i = 0; i < 100000; ++i) {
        Bytes serial(20, 0x11);
        for (std::size_t octet = 0; octet < 4; ++octet)
            serial[octet + 1] = static_cast<std::uint8_t>(i >> (8 * octet));
        entries.push_back({serial, two.place.clock.at - std::chrono::days(1), i % 2 ? 1 : -1});
    }
    const Bytes last = two.list(1000, std::move(entries));
    QElapsedTimer timer;
    timer.start();
    const auto ca = two.adopted({last, false}).generation;
    qInfo("100,000 entries of %zu octets taken in %lld ms", last.size(), timer.restart());
    const auto published = KU_OK(PublicationService(two.desk).publish(ca, two.job));
    qInfo("published again in %lld ms", timer.elapsed());
    QCOMPARE(published.entries, std::size_t(100000));
    QCOMPARE(published.crl.number, 1001);
}

QTEST_GUILESS_MAIN(TestAdoption)
#include "test_adoption.moc"
