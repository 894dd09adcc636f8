// SPDX-License-Identifier: Apache-2.0
#include <numeric>

#include "crypto/profile/builder.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_place.h"
#include "model/authority/earlier_crls.h"
#include "model/certificates/certificate_details.h"
#include "model/drafts/drafts.h"
#include "model/files/atomic_file.h"
#include "model/overview/overview.h"
#include "model/publication/publication_service.h"
#include "model/publication/published_list.h"
#include "tests/model/issuance_fixture.h"

using namespace model;
using namespace model::test;

namespace {

QStringList namesOf(const CertificateDetails& details, DetailGroup group) {
    QStringList names;
    for (const DetailLine& line : details.lines)
        if (line.group == group) names += line.name;
    return names;
}

/** A certificate that a CA of this workplace issued, and what is said of that CA. */
struct IssuedHere {
    IssuedHere() {
        KU_OK(bench.service().issue(bench.plan(), bench.job));
        record = bench.certificatesOf(0).front();
        ca = KU_OK(bench.reg().authorities().byId(record.caId));
    }
    AuthorityOverview now() {
        for (AuthorityOverview& one : KU_OK(authorityOverviews(bench.sitting->session)))
            if (one.ca.id == ca.id) return std::move(one);
        qFatal("not among them");
    }
    QStringList codes() { return model::test::codes(now().findings); }
    void publish() { KU_OK(PublicationService(bench.sitting->desk).publish(ca, bench.job)); }
    void revoke(Id rowId = 0) {
        auto transaction = KU_OK(bench.reg().begin());
        const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
        KU_OK(revokeCertificate(bench.reg(), transaction, record.id,
                                rules->revocationGrounds.front(), rowId));
        KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("revoked")}));
    }
    /** On a letter of appendix 7 about it alone. */
    Id revokeByLetter() {
        RevocationLetter letter;
        letter.letterNumber = QStringLiteral("01-7/601");
        letter.letterDate = letter.registered = QDate(2026, 7, 24);
        letter.stateBody = record.organization;
        letter.headName = letter.executorName = record.fullName;
        letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
        letter.rows = {{0, 1, record.fullName, record.iin, record.bin, record.organization,
                        QStringLiteral("ucgo.revoke.1"), record.serial, 0}};
        auto transaction = KU_OK(bench.reg().begin());
        const Id id = KU_OK(bench.reg().revocations().addLetter(transaction, letter));
        KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("letter")}));
        revoke(KU_OK(bench.reg().revocations().letter(id)).rows.front().id);
        return id;
    }
    /** A list without entries, as another workplace would have published it. */
    void takeIn(std::int64_t number) {
        namespace profile = crypto::profile;
        const auto structure = KU_OK(KU_OK(profiles())->find(crlStructure(ca), QDate(2026, 7, 25)));
        const Time at = bench.place.clock.at;
        const profile::CrlInput input{
            KU_OK(profile::issuerFacts(ca.certificate)), number, at, at + std::chrono::days(7), {}};
        const Bytes der =
            signedElsewhere(bench.sitting->desk, ca, KU_OK(profile::buildCrlTbs(structure, input)));
        KU_OK(recordEarlierCrls(bench.reg(), ca, {der, false}));
    }

    Bench bench;
    CertificateRecord record;
    CaGeneration ca;
};

} // namespace

/** What a desk opens with in the morning, and all that is known of one certificate. */
class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void saysWhatWaitsAndWhatWasDone();
    void saysWhatIsBegunAndNotRegistered();
    void saysWhichOrdersWereBrokenOff();
    void saysWhatEnds();
    void saysWhatNoListHasYet();
    void aListTakenInIsAList();
    void aSignedListIsNotPublished();
    void aDeltaListIsDueLikeAFullOne();
    void aLetterWaitsForThePublishedList();
    void aRootIsThereWhereItWantsSomething();
    void whatEndedAndWasPutAsideIsLeftOut();
    void knowsAllOfOneCertificate();
    void aPemIsItsDer();
};

void TestOverview::saysWhatWaitsAndWhatWasDone() {
    Bench bench;
    const Overview before = KU_OK(overview(bench.sitting->desk));
    QCOMPARE(before.today, QDate(2026, 7, 25));
    QCOMPARE(before.rows.size(), bench.rows.size());
    QVERIFY(before.unfinished.empty());
    // The two that issue; the roots want nothing yet.
    QCOMPARE(before.authorities.size(), std::size_t(2));
    for (const AuthorityOverview& one : before.authorities) {
        QVERIFY(one.ca.authority == AuthorityKind::StateBodies);
        QVERIFY(!one.crl);
        QCOMPARE(codes(one.findings), QStringList{QStringLiteral("CrlMissing")});
    }
    QCOMPARE(before.issuedByDay, std::vector<int>(31, 0));

    KU_OK(bench.service().issue(bench.plan(), bench.job));
    const Overview after = KU_OK(overview(bench.sitting->desk));
    std::vector<int> days(31, 0);
    days[24] = 1;
    QCOMPARE(after.issuedByDay, days);
    QCOMPARE(after.rows.size(), bench.rows.size()); // until it is handed over
}

void TestOverview::saysWhatIsBegunAndNotRegistered() {
    Bench bench;
    Session& session = bench.sitting->desk.session;
    QVERIFY(KU_OK(overview(bench.sitting->desk)).begunLetters.empty());
    const Time begun{std::chrono::seconds(1785000000)};
    Application application;
    application.letterNumber = QStringLiteral("01-12/345");
    KU_OK(keepDraft(session, application, {}, begun));
    KU_OK(keepDraft(session, RevocationLetter()));
    const auto letters = KU_OK(overview(bench.sitting->desk)).begunLetters;
    QCOMPARE(letters.size(), std::size_t(2));
    QVERIFY(!letters[0].isRevocation && letters[0].begun == begun);
    QCOMPARE(letters[0].letterNumber, application.letterNumber);
    QVERIFY(letters[1].isRevocation && !letters[1].begun);
}

void TestOverview::saysWhichOrdersWereBrokenOff() {
    Bench bench;
    const auto orders = [&] { return KU_OK(overview(bench.sitting->desk)).orders; };
    QVERIFY(orders().empty());
    StructureIssue order;
    order.caId = KU_OK(bench.reg().authorities().list()).front().id;
    order.structure = "nuc-05-legal-gost";
    order.edition = "e";
    order.source = QStringLiteral("key-file");
    order.name = QStringLiteral("Ақбота ЖШС");
    auto transaction = KU_OK(bench.reg().begin());
    const Id id = KU_OK(bench.reg().structureIssues().begin(transaction, order));
    KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("order")}));
    QCOMPARE(orders().size(), std::size_t(1));
    QCOMPARE(orders().front().issue.id, id);
    QCOMPARE(orders().front().issue.name, order.name);
    auto later = KU_OK(bench.reg().begin());
    KU_OK(bench.reg().structureIssues().abandoned(later, id, QStringLiteral("1")));
    KU_OK(later.commit({QStringLiteral("test"), QStringLiteral("order")}));
    QVERIFY(orders().empty());
}

void TestOverview::saysWhatEnds() {
    Bench bench;
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    QVERIFY(KU_OK(overview(bench.sitting->desk)).ending.empty());
    QCOMPARE(KU_OK(overview(bench.sitting->desk)).endingDays, 30); // of resources/rules
    const CertificateRecord record = bench.certificatesOf(0).front();
    const auto endingWithin = [&](std::chrono::days days) {
        const Time from = record.notAfter - days;
        return KU_OK(bench.reg().certificates().ending(from, from + std::chrono::days(30), 10));
    };
    const auto counted = [&](std::chrono::days days) {
        const Time from = record.notAfter - days;
        return KU_OK(bench.reg().certificates().endingCount(from, from + std::chrono::days(30)));
    };
    QCOMPARE(counted(std::chrono::days(30)), 1);
    QCOMPARE(counted(std::chrono::days(31)), 0);
    QCOMPARE(endingWithin(std::chrono::days(30)).size(), std::size_t(1));
    QCOMPARE(endingWithin(std::chrono::days(30)).front().id, record.id);
    QVERIFY(endingWithin(std::chrono::days(31)).empty());
}

/** Revoked in the register and nowhere else: who trusts the published list would not know. */
void TestOverview::saysWhatNoListHasYet() {
    IssuedHere here;
    QCOMPARE(here.codes(), QStringList("CrlMissing"));
    here.publish();
    QVERIFY(here.codes().isEmpty());
    here.revoke();
    QCOMPARE(here.codes(), QStringList("CrlBehind"));
    QCOMPARE(here.now().findings.front().arguments,
             QStringList({here.ca.name, QStringLiteral("1")}));
    here.publish();
    QVERIFY(here.codes().isEmpty());
}

/** Of a CA that published elsewhere before: its list is the last one until there is one of ours. */
void TestOverview::aListTakenInIsAList() {
    IssuedHere here;
    here.takeIn(5);
    QVERIFY(here.now().crl);
    QCOMPARE(here.now().crl->number, std::int64_t(5));
    QVERIFY(here.codes().isEmpty());
    here.revoke();
    QCOMPARE(here.codes(), QStringList("CrlBehind"));
    here.publish();
    QCOMPARE(here.now().crl->number, std::int64_t(6));
    QVERIFY(here.codes().isEmpty());
    here.takeIn(7); // which lacks what ours had
    QCOMPARE(here.codes(), QStringList("CrlBehind"));
}

/** Until it stands in the folder, who trusts the lists has an older one, or none. */
void TestOverview::aSignedListIsNotPublished() {
    IssuedHere here;
    const QString folder = KU_OK(publicationFolder(here.bench.sitting->session));
    put(folder, "a file where the folder should be");
    KU_FAILS(PublicationService(here.bench.sitting->desk).publish(here.ca, here.bench.job),
             FileNotWritable);
    QCOMPARE(here.codes(), QStringList("CrlUnpublished"));
    QVERIFY(!here.now().crl);
    QCOMPARE(here.now().unpublished, std::optional<std::int64_t>(1));
    QVERIFY(QFile::remove(folder));
    const PublishedCrl first =
        KU_OK(PublicationService(here.bench.sitting->desk).publishAgain(here.ca, here.bench.job));
    QVERIFY(here.codes().isEmpty() && !here.now().unpublished);
    here.revoke();
    here.publish();
    KU_OK(writeAtomically(first.file, first.crl.der)); // the later one did not come there
    QCOMPARE(here.now().crl->number, std::int64_t(1));
    QCOMPARE(here.codes(), QStringList({"CrlUnpublished", "CrlBehind"}));
    QCOMPARE(here.now().findings.front().arguments,
             QStringList({here.ca.name, QStringLiteral("2")}));
}

/** Begun, they go on: whoever reads them by their own next update finds none otherwise. */
void TestOverview::aDeltaListIsDueLikeAFullOne() {
    Place place;
    Sitting sitting(place);
    Job job;
    KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job,
                            TrainingChains::WithNational));
    const CaGeneration ca = sitting.ca(AuthorityKind::National, Algorithm::Gost2015);
    PublicationService service(sitting.desk);
    const auto now = [&] {
        for (AuthorityOverview& one : KU_OK(authorityOverviews(sitting.session)))
            if (one.ca.id == ca.id) return std::move(one);
        qFatal("not among them");
    };
    const auto later = [&](std::chrono::hours by) {
        place.clock.advance(by);
        KU_OK(ClockGuard(sitting.session.reg).confirm());
    };
    KU_OK(service.publish(ca, job));
    QVERIFY(!now().delta && now().findings.empty()); // nobody began them
    const auto delta = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
    QCOMPARE(now().delta->number, std::int64_t(2));
    QVERIFY(now().findings.empty() && !now().unpublishedDelta);
    later(std::chrono::hours(17)); // of 24
    QVERIFY(now().findings.empty());
    later(std::chrono::hours(1));
    QCOMPARE(codes(now().findings), QStringList("DeltaNearEnd"));
    later(std::chrono::hours(7)); // it has ended
    QCOMPARE(codes(now().findings), QStringList("DeltaNearEnd"));
    QCOMPARE(now().findings.front().arguments.front(), ca.name);
    KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
    QVERIFY(now().findings.empty());
    QVERIFY(QFile::remove(delta.file));
    QCOMPARE(codes(now().findings), QStringList("CrlUnpublished"));
    QCOMPARE(now().unpublishedDelta, std::optional<std::int64_t>(3));
    KU_OK(service.publish(ca, job)); // which tells all that it told
    QVERIFY(now().findings.empty());
}

/** A letter says of its revocations what Today says: by what is published, not by what is signed.
 */
void TestOverview::aLetterWaitsForThePublishedList() {
    IssuedHere here;
    const QString folder = KU_OK(publicationFolder(here.bench.sitting->session));
    const Id letter = here.revokeByLetter();
    const auto lacking = [&] {
        return KU_OK(unlistedOfLetter(here.bench.sitting->session, letter));
    };
    QCOMPARE(lacking(), 1);
    put(folder, "a file where the folder should be");
    KU_FAILS(PublicationService(here.bench.sitting->desk).publish(here.ca, here.bench.job),
             FileNotWritable); // signed, and nobody can see it
    QCOMPARE(lacking(), 1);
    QVERIFY(QFile::remove(folder));
    KU_OK(PublicationService(here.bench.sitting->desk).publishAgain(here.ca, here.bench.job));
    QCOMPARE(lacking(), 0);
    QCOMPARE(KU_OK(unlistedOfLetter(here.bench.sitting->session, letter + 1)), 0);
}

/** The lists page signs its lists, too; in training nobody asks for them before the first. */
void TestOverview::aRootIsThereWhereItWantsSomething() {
    Bench bench;
    Session& session = bench.sitting->session;
    const auto roots = [&] {
        const auto all = KU_OK(authorityOverviews(session));
        return std::count_if(all.begin(), all.end(), [](const auto& one) {
            return one.ca.authority == AuthorityKind::Root;
        });
    };
    QCOMPARE(roots(), 0);
    const CaGeneration root = bench.sitting->ca(AuthorityKind::Root, Algorithm::Gost2015);
    KU_OK(PublicationService(bench.sitting->desk).publish(root, bench.job));
    QCOMPARE(roots(), 1);
    session.training = false;
    QCOMPARE(roots(), 2);
    session.training = true;
    bench.place.clock.at = root.notAfter - std::chrono::days(1);
    QCOMPARE(roots(), 2); // the other one ends then, too
}

/** Neither its certificate nor its list can be renewed. */
void TestOverview::whatEndedAndWasPutAsideIsLeftOut() {
    IssuedHere here;
    here.publish();
    here.bench.place.clock.at = here.ca.notAfter + std::chrono::seconds(1);
    QVERIFY(here.codes().contains("CaNearEnd")); // it signs, as far as the register knows
    KU_OK(setSigning(here.bench.reg(), here.ca, false));
    for (const AuthorityOverview& one : KU_OK(authorityOverviews(here.bench.sitting->session)))
        QVERIFY(one.ca.id != here.ca.id);
}

void TestOverview::knowsAllOfOneCertificate() {
    Bench bench;
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    const CertificateRecord record = bench.certificatesOf(0).front();
    const auto details = KU_OK(certificateDetails(bench.reg(), record.id));
    QCOMPARE(details.record.serial, record.serial);
    QCOMPARE(details.der, KU_OK(bench.reg().certificates().der(record.id)));
    QVERIFY(namesOf(details, DetailGroup::Subject).contains(QStringLiteral("CN")));
    QVERIFY(!namesOf(details, DetailGroup::Issuer).isEmpty());
    QVERIFY(namesOf(details, DetailGroup::Extensions).contains(QStringLiteral("X509v3 Key Usage")));
    QCOMPARE(namesOf(details, DetailGroup::Certificate),
             QStringList({QStringLiteral("signatureAlgorithm"), QStringLiteral("publicKey")}));
    // Its issuer, and the root above it.
    QCOMPARE(details.chain.size(), std::size_t(2));
    QCOMPARE(details.chain.front().id, record.caId);
    QVERIFY(details.chain.back().authority == AuthorityKind::Root);
    QCOMPARE(details.acts.front().act, QStringLiteral("application.added"));
    QVERIFY(!details.tree.empty());
    const auto nobody = certificateDetails(bench.reg(), 999);
    QVERIFY(!nobody && nobody.error().code == ErrorCode::NotFound);
}

void TestOverview::aPemIsItsDer() {
    Bytes der(100);
    std::iota(der.begin(), der.end(), std::uint8_t(1));
    const Bytes pem = certificatePem(der);
    const QList<QByteArray> lines =
        QByteArray::fromStdString(std::string(pem.begin(), pem.end())).split('\n');
    QCOMPARE(lines.size(), 6); // RFC 7468: three lines of base64, and an end of line
    QCOMPARE(lines.first(), QByteArray("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(lines.at(4), QByteArray("-----END CERTIFICATE-----"));
    QCOMPARE(lines.at(1).size(), 64);
    QCOMPARE(lines.at(2).size(), 64);
    const QByteArray decoded = QByteArray::fromBase64(lines.mid(1, 3).join());
    QCOMPARE(Bytes(decoded.begin(), decoded.end()), der);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
