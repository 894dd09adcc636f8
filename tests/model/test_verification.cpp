// SPDX-License-Identifier: Apache-2.0
#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"
#include "model/files/atomic_file.h"
#include "model/issuance/issuance_service.h"
#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "model/text/sentence.h"
#include "model/text/verdict_text.h"
#include "model/verification/verification_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;

namespace {

/** A training workplace, its chain, and a folder for the files that somebody brings. */
struct Bench {
    Bench()
        : sitting(place)
        , chain(sitting.train(place)) {}

    QString file(const QString& name, const Bytes& octets) {
        const QString path = files.filePath(name);
        KU_OK(writeAtomically(path, octets));
        return path;
    }
    Id issue() {
        const auto rows = sitting.acceptedRows();
        const auto report =
            KU_OK(IssuanceService(sitting.desk)
                      .issue({rows.front(), sitting.medium(place, 4), ca().id, false}, job));
        return report.issue.certificateId;
    }
    void revoke(Id certificate) {
        auto transaction = KU_OK(sitting.session.reg.begin());
        const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
        KU_OK(revokeCertificate(sitting.session.reg, transaction, certificate,
                                *rules->revocationGround(QStringLiteral("ucgo.revoke.1"))));
        KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("revoked")}));
    }
    Bytes der(Id certificate) const {
        return KU_OK(sitting.session.reg.certificates().der(certificate));
    }
    /** Of every generation: with fewer, a link of the chain has no list. */
    void publishAll() {
        for (const CaGeneration& one : chain)
            KU_OK(PublicationService(sitting.desk).publish(one, job));
    }
    VerifiedFile verified(const VerificationQuestion& question) {
        return KU_OK(VerificationService(sitting.session).verify(question, job));
    }
    const CaGeneration& ca() const { return chain[2]; }

    Place place;
    QTemporaryDir files;
    Sitting sitting;
    std::vector<CaGeneration> chain;
    Job job;
};

QStringList reasonsOf(const VerifiedFile& verified) {
    QStringList codes;
    for (const Error& reason : verified.judgement.reasons)
        codes += QString::fromUtf8(crypto::nameOf(reason.code).data());
    return codes;
}

Bytes requestDer(bool forged) {
    crypto::SystemRandom random;
    KU_OK(crypto::provider::registerCrypto());
    auto key = KU_OK(crypto::provider::softwareSigner(
        Algorithm::Gost2015, KU_OK(crypto::gost::generatePrivateKey(Algorithm::Gost2015, random))));
    const Bytes nobody{0x30, 0x00};
    Bytes request = KU_OK(crypto::x509::buildRequest(nobody, *key));
    if (forged) request.back() ^= 1;
    return request;
}

} // namespace

/** A file against what the register has to judge by. */
class TestVerification : public QObject {
    Q_OBJECT

private slots:
    void halfIsNotGood() {
        Bench bench;
        const QString file = bench.file(QStringLiteral("ca.cer"), bench.ca().certificate);
        const auto verified = bench.verified({file});
        QCOMPARE(verified.judgement.verdict, Verdict::CannotTell);
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("StatusNotTold")});
        QCOMPARE(verified.judgement.revocation, Revocation::NotChecked);
        QVERIFY(verified.judgement.isHalf());
        // A root is in nobody's list.
        const auto root =
            bench.verified({bench.file(QStringLiteral("root.cer"), bench.chain[0].certificate)});
        QCOMPARE(root.judgement.verdict, Verdict::Good);
        QCOMPARE(root.judgement.revocation, Revocation::NotApplicable);
        QCOMPARE(verified.at, bench.place.clock.at);
        QCOMPARE(verified.facts.kind, ObjectKind::Certificate);
        QCOMPARE(verified.facts.until, std::optional(bench.ca().notAfter));
        QVERIFY(!verified.facts.lines.empty());
        QCOMPARE(verified.structure->profile.id, std::string("ucgo-ca-gost2015"));
        QCOMPARE(verified.structure->choice, StructureChoice::Fits);
        QVERIFY(!verified.structure->isWanting());
    }

    /** The holder's list is there; of the CA above nothing tells: all of the path, or it is not
     * good.
     */
    void aLinkWithoutListIsNotGood() {
        Bench bench;
        const QString file = bench.file(QStringLiteral("holder.cer"), bench.der(bench.issue()));
        KU_OK(PublicationService(bench.sitting.desk).publish(bench.ca(), bench.job));
        const auto verified = bench.verified({file});
        QCOMPARE(verified.judgement.verdict, Verdict::CannotTell);
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("StatusNotTold")});
        QCOMPARE(QString::fromStdString(verified.judgement.reasons.front().arguments.front()),
                 QString::fromStdString(verified.judgement.protocol.links[1].subject));
        QVERIFY(verified.judgement.isHalf());
        QCOMPARE(verified.judgement.revocation, Revocation::Unknown);
        QCOMPARE(verified.judgement.protocol.links.front().status,
                 crypto::x509::CertificateStatus::Good);
        QCOMPARE(text::verdictText(verified),
                 QStringLiteral("signatures and dates hold; revocation NOT checked throughout"));
        bench.publishAll();
        QCOMPARE(bench.verified({file}).judgement.verdict, Verdict::Good);
    }

    void goodAndThenRevoked() {
        Bench bench;
        const Id id = bench.issue();
        const QString file = bench.file(QStringLiteral("holder.cer"), bench.der(id));
        bench.publishAll();
        auto verified = bench.verified({file});
        QVERIFY2(verified.judgement.verdict == Verdict::Good,
                 qPrintable(reasonsOf(verified).join(' ')));
        QCOMPARE(verified.judgement.revocation, Revocation::Good);
        QCOMPARE(verified.structure->profile.id, std::string("ucgo-user-gost2015"));
        const Time before = bench.place.clock.at;
        // Its own end, though the authorities' have come by then, too.
        verified = bench.verified({file, {}, before + std::chrono::days(365 * 60)});
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("CertificateExpired")});
        QVERIFY(verified.judgement.reasons.front().arguments.front().starts_with("2029-"));
        bench.place.clock.advance(std::chrono::hours(1));
        bench.revoke(id);
        bench.publishAll();
        verified = bench.verified({file});
        QCOMPARE(verified.judgement.verdict, Verdict::Wanting);
        QCOMPARE(verified.judgement.revocation, Revocation::Revoked);
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("CertificateRevoked")});
        QVERIFY(verified.judgement.listing && verified.judgement.listing->number);
        // The desk's time, not UTC.
        QCOMPARE(verified.judgement.reasons.front().arguments.front(),
                 std::string("2026-07-25 23:20:00 +05:00"));
        // By the lists of then.
        verified = bench.verified({file, {}, before});
        QCOMPARE(verified.judgement.verdict, Verdict::Good);
        verified = bench.verified({file, {}, before + std::chrono::days(8)});
        QCOMPARE(verified.judgement.revocation, Revocation::Revoked); // however old the list is
    }

    /** A list that was made later says when: what was revoked after that moment held until then. */
    void laterListsTellOfThen() {
        Bench bench;
        const Id id = bench.issue();
        const QString file = bench.file(QStringLiteral("holder.cer"), bench.der(id));
        const Time issued = bench.place.clock.at;
        bench.place.clock.advance(std::chrono::minutes(20));
        bench.revoke(id);
        bench.place.clock.advance(std::chrono::minutes(20));
        bench.publishAll(); // the first lists
        auto verified = bench.verified({file, {}, issued + std::chrono::minutes(10)});
        QVERIFY2(verified.judgement.verdict == Verdict::Good,
                 qPrintable(reasonsOf(verified).join(' ')));
        QCOMPARE(verified.judgement.revocation, Revocation::Good);
        verified = bench.verified({file, {}, issued + std::chrono::minutes(30)});
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("CertificateRevoked")});
        verified = bench.verified({file, {}, issued - std::chrono::days(30)});
        QCOMPARE(verified.judgement.verdict, Verdict::Wanting);
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("CertificateNotYetValid")});
    }

    /** Revoked between two lists, and judged as of the time between: the earlier one is silent. */
    void theLastListTellsOfTheTimeBetween() {
        Bench bench;
        const Id id = bench.issue();
        const QString file = bench.file(QStringLiteral("holder.cer"), bench.der(id));
        bench.publishAll();
        bench.place.clock.advance(std::chrono::minutes(20));
        bench.revoke(id);
        bench.place.clock.advance(std::chrono::minutes(20));
        bench.publishAll();
        const Time between = bench.place.clock.at - std::chrono::minutes(10);
        QCOMPARE(reasonsOf(bench.verified({file, {}, between})),
                 QStringList{QStringLiteral("CertificateRevoked")});
        const Time before = between - std::chrono::minutes(20);
        QCOMPARE(bench.verified({file, {}, before}).judgement.verdict, Verdict::Good);
    }

    void aFlippedBitIsWanting() {
        Bench bench;
        Bytes der = bench.ca().certificate;
        der.back() ^= 1;
        const auto verified = bench.verified({bench.file(QStringLiteral("forged.cer"), der)});
        QCOMPARE(verified.judgement.verdict, Verdict::Wanting);
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("SignatureInvalid")});
    }

    void aMissingIssuerCannotTell() {
        Bench bench;
        const QString elsewhere = QStringLiteral(KU_SOURCE_DIR "/tests/golden/");
        const QString file = elsewhere + QStringLiteral("ucgo-ca-gost2015.der");
        const Time at(std::chrono::seconds(1798761600)); // they are of 24 November 2026
        auto verified = bench.verified({file, {}, at});
        QCOMPARE(verified.judgement.verdict, Verdict::CannotTell);
        QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("MissingIssuer")});
        verified =
            bench.verified({file, {elsewhere + QStringLiteral("nko-root-gost2015.der")}, at});
        QCOMPARE(verified.judgement.verdict, Verdict::CannotTell);
        QCOMPARE(reasonsOf(verified),
                 (QStringList{QStringLiteral("RootNotTrusted"), QStringLiteral("StatusNotTold")}));
        QVERIFY(!verified.judgement.isHalf());
    }

    /** The older one's distribution point names some reasons only; the list has all of them. */
    void aListIsForEachReason() {
        Bench bench;
        const auto golden = [](const char* name, const char* suffix) {
            return QStringLiteral(KU_SOURCE_DIR "/tests/golden/%1-gost%2.der")
                .arg(QLatin1String(name), QLatin1String(suffix));
        };
        const Time inTime(std::chrono::seconds(1795600800)); // 25 November 2026
        const Time later = inTime + std::chrono::days(30);
        const auto verifiedAt = [&](const char* suffix, Time at) {
            Evidence evidence;
            KU_OK(addEvidence(evidence, golden("nko-root", suffix), bench.job));
            evidence.trusted = 1;
            KU_OK(addEvidence(evidence, golden("nko-crl", suffix), bench.job));
            return KU_OK(verifyBy({golden("ucgo-ca", suffix)}, evidence, at, {}, bench.job));
        };
        for (const char* suffix : {"2004", "2015"}) {
            auto verified = verifiedAt(suffix, inTime);
            QVERIFY2(verified.judgement.verdict == Verdict::Good,
                     qPrintable(reasonsOf(verified).join(' ')));
            QCOMPARE(verified.judgement.revocation, Revocation::Good);
            verified = verifiedAt(suffix, later);
            QCOMPARE(verified.judgement.verdict, Verdict::CannotTell);
            QCOMPARE(reasonsOf(verified), QStringList{QStringLiteral("CrlExpired")});
        }
    }

    void listsAndRequests() {
        Bench bench;
        const auto published =
            KU_OK(PublicationService(bench.sitting.desk).publish(bench.ca(), bench.job));
        auto verified = bench.verified({published.file});
        QCOMPARE(verified.judgement.verdict, Verdict::CannotTell); // its CA has no list
        QVERIFY(verified.judgement.isHalf());
        bench.publishAll();
        verified = bench.verified({published.file});
        QCOMPARE(verified.judgement.verdict, Verdict::Good);
        QCOMPARE(verified.judgement.revocation, Revocation::NotApplicable);
        QCOMPARE(verified.facts.number, std::optional<std::int64_t>(2));
        QCOMPARE(verified.structure->profile.id, std::string("ucgo-crl-gost2015"));
        bench.place.clock.advance(std::chrono::days(8));
        verified = bench.verified({published.file});
        QCOMPARE(verified.judgement.verdict, Verdict::Wanting);
        // It is, and so is the root's, that told of its CA.
        QCOMPARE(reasonsOf(verified), QStringList(2, QStringLiteral("CrlExpired")));
        QStringList issuers;
        for (const Error& reason : verified.judgement.reasons)
            issuers += QString::fromStdString(reason.arguments.at(1));
        issuers.sort();
        const auto& links = verified.judgement.protocol.links;
        QStringList expected{QString::fromStdString(links.front().subject),
                             QString::fromStdString(links.back().subject)};
        expected.sort();
        QCOMPARE(issuers, expected);
        for (const Error& reason : verified.judgement.reasons)
            QVERIFY(
                text::sentence(reason).contains(QString::fromStdString(reason.arguments.at(1))));

        verified = bench.verified({bench.file(QStringLiteral("a.p10"), requestDer(false))});
        QCOMPARE(verified.judgement.verdict, Verdict::Good);
        QCOMPARE(verified.facts.kind, ObjectKind::Request);
        // A request for nobody: there is a structure that it comes nearest to.
        QVERIFY(verified.structure && verified.structure->isWanting());
        QCOMPARE(verified.structure->choice, StructureChoice::Nearest);
        verified = bench.verified({bench.file(QStringLiteral("b.p10"), requestDer(true))});
        QCOMPARE(verified.judgement.verdict, Verdict::Wanting);
    }

    void filesThatAreNone() {
        Bench bench;
        const VerificationService service(bench.sitting.session);
        const QString noise = bench.file(QStringLiteral("noise.cer"), Bytes(100, 0x30));
        KU_FAILS(service.verify({noise}, bench.job), MalformedDer);
        KU_FAILS(service.verify({bench.files.filePath(QStringLiteral("none"))}, bench.job),
                 FileNotReadable);
        const QString other =
            bench.file(QStringLiteral("other.p12"), {0x30, 0x03, 0x02, 0x01, 0x03});
        KU_FAILS(service.verify({other}, bench.job), FileNotReadable);
        const QString ca = bench.file(QStringLiteral("ca.cer"), bench.ca().certificate);
        const QString request = bench.file(QStringLiteral("a.p10"), requestDer(false));
        KU_FAILS(service.verify({ca, {request}}, bench.job),
                 FileNotReadable); // nothing to judge by
    }

    void stopsBetweenTwoFiles() {
        Bench bench;
        const VerificationService service(bench.sitting.session);
        const QString ca = bench.file(QStringLiteral("ca.cer"), bench.ca().certificate);
        const QString other = bench.file(QStringLiteral("b.cer"), bench.chain[3].certificate);
        Job* running = nullptr;
        int last = 0;
        Job stopped([&](Step step, int done, int total) {
            QCOMPARE(step, Step::Checking);
            QCOMPARE(total, 3);
            last = done;
            if (done == 1) running->cancel();
        });
        running = &stopped;
        KU_FAILS(service.verify({ca, {other, other}}, stopped), Cancelled);
        QCOMPARE(last, 1);
        KU_FAILS(evidenceOf(bench.sitting.session.reg, bench.place.clock.at, stopped), Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "test_verification.moc"
