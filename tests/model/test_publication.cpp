// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "crypto/x509/path.h"
#include "model/files/atomic_file.h"
#include "model/issuance/issuance_service.h"
#include "model/publication/grounds_list.h"
#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;
namespace x509 = crypto::x509;

namespace {

x509::Crl parsed(const QString& file) {
    return KU_OK(x509::Crl::parse(KU_OK(readWhole(file, 1 << 20))));
}

QByteArray octetsOf(const QString& file) {
    const Bytes octets = KU_OK(readWhole(file, 1 << 20));
    return QByteArray(reinterpret_cast<const char*>(octets.data()), qsizetype(octets.size()));
}

QJsonObject groundsIn(const PublishedCrl& published) {
    return QJsonDocument::fromJson(octetsOf(published.groundsFile)).object();
}

QString sha256Of(const QString& file) {
    return QString::fromLatin1(
        QCryptographicHash::hash(octetsOf(file), QCryptographicHash::Sha256).toHex());
}

/** A certificate of the row, revoked on the ground at once. */
Id revokedOn(Sitting& sitting, const CaGeneration& ca, Id row, const QString& medium,
             const QString& ground) {
    Job job;
    const auto report =
        KU_OK(IssuanceService(sitting.desk).issue({row, medium, ca.id, false}, job));
    auto transaction = KU_OK(sitting.session.reg.begin());
    const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
    KU_OK(revokeCertificate(sitting.session.reg, transaction, report.issue.certificateId,
                            *rules->revocationGround(ground)));
    KU_OK(transaction.commit({QStringLiteral("test"), QStringLiteral("revoked")}));
    return report.issue.certificateId;
}

} // namespace

/** Step 11: CRLs that only go forward. */
class TestPublication : public QObject {
    Q_OBJECT

private slots:
    void eachGenerationHasItsOwnList() {
        Place place;
        Sitting sitting(place);
        const auto chain = sitting.train(place);
        PublicationService service(sitting.desk);
        for (const CaGeneration& ca : chain) {
            Job job;
            const auto published = KU_OK(service.publish(ca, job));
            QCOMPARE(published.crl.number, 1);
            QCOMPARE(published.entries, std::size_t(0));
            const auto crl = parsed(published.file);
            QCOMPARE(crl.number().value_or(0), 1);
            QCOMPARE(crl.thisUpdate, place.clock.at);
            QVERIFY(crl.nextUpdate == place.clock.at + std::chrono::days(7));
            const auto issuer = KU_OK(x509::Certificate::parse(ca.certificate));
            const auto root = KU_OK(x509::Certificate::parse(
                chain[ca.algorithm == Algorithm::Gost2015 ? 0 : 1].certificate));
            const auto verdict = x509::verifyCrl(crl, {issuer, root}, {}, place.clock.at);
            QVERIFY2(verdict.verdict == x509::Verdict::Good,
                     verdict.reasons.empty() ? ""
                                             : crypto::describe(verdict.reasons.front()).c_str());
        }
    }

    void theNextOneHasTheNextNumber() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        Job job;
        QCOMPARE(KU_OK(service.preview(ca, job)).number, 1);
        KU_OK(service.publish(ca, job));
        place.clock.advance(std::chrono::hours(1));
        QCOMPARE(KU_OK(service.publish(ca, job)).crl.number, 2);
        QCOMPARE(KU_OK(service.preview(ca, job)).number, 3);
        Job stopped;
        stopped.cancel();
        KU_FAILS(service.preview(ca, stopped), Cancelled);
        QCOMPARE(KU_OK(service.publishAgain(ca, job)).crl.number, 2);
    }

    void aListEndsWithItsCa() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        Job job;
        QVERIFY(KU_OK(service.preview(ca, job)).findings.empty());
        place.clock.at = ca.notAfter - std::chrono::days(2);
        KU_OK(ClockGuard(sitting.session.reg).accept(QStringLiteral("test")));
        const auto published = KU_OK(service.publish(ca, job));
        QCOMPARE(published.crl.nextUpdate, ca.notAfter);
        QVERIFY(parsed(published.file).nextUpdate == ca.notAfter);
        QCOMPARE(published.findings.size(), std::size_t(1));
        QCOMPARE(published.findings.front().code, FindingCode::CrlEndsWithCa);
        QCOMPARE(published.findings.front().arguments.front(), ca.name);
    }

    void aFolderThatIsAheadIsLeftAlone() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        Job job;
        const auto first = KU_OK(service.publish(ca, job));
        // A list with a far greater number, as another copy of the register would have published.
        auto ahead = parsed(first.file);
        Bytes der = ahead.der;
        const Bytes extension{0x04, 0x03, 0x02, 0x01, 0x01}; // OCTET STRING { INTEGER 1 }
        const auto at = std::search(der.begin(), der.end(), extension.begin(), extension.end());
        QVERIFY(at != der.end());
        at[4] = 0x7f;
        KU_OK(writeAtomically(first.file, der));
        const auto entries = sitting.auditEntries();
        KU_FAILS(service.publish(ca, job), CrlWouldGoBack);
        KU_FAILS(service.publishAgain(ca, job), CrlWouldGoBack);
        QCOMPARE(KU_OK(readWhole(first.file, 1 << 20)), der);
        QCOMPARE(sitting.auditEntries(), entries);
    }

    void aListOfTheSameNumberIsNotReplacedByAnother() {
        // The register put back from a copy, the folder not: both have a number 1.
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        const auto other = sitting.ca(AuthorityKind::StateBodies, Algorithm::Gost2004);
        PublicationService service(sitting.desk);
        Job job;
        const auto first = KU_OK(service.publish(ca, job));
        const Bytes before = KU_OK(readWhole(first.file, 1 << 20));
        Bytes another = before;
        another.back() ^= 1; // another signature
        KU_OK(writeAtomically(first.file, another));
        KU_FAILS(service.publishAgain(ca, job), CrlWouldGoBack);
        // Nor is a list of another CA.
        const auto foreign = KU_OK(service.publish(other, job));
        KU_OK(writeAtomically(first.file, KU_OK(readWhole(foreign.file, 1 << 20))));
        KU_FAILS(service.publish(ca, job), AlreadyExists);
        KU_OK(writeAtomically(first.file, before));
        KU_OK(service.publishAgain(ca, job));
    }

    void whatIsNoCrlInTheFolderIsReplaced() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        Job job;
        const auto first = KU_OK(service.publish(ca, job));
        put(first.file, "half a fi");
        QVERIFY(!KU_OK(service.isInFolder(ca, first.crl)));
        QCOMPARE(parsed(KU_OK(service.publishAgain(ca, job)).file).number().value_or(0), 1);
        QVERIFY(KU_OK(service.isInFolder(ca, first.crl)));
    }

    void aListSignedAndNotPublishedIsPublishedLater() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        const QString folder = KU_OK(service.folder());
        put(folder, "a file where the folder should be");
        Job job;
        KU_FAILS(service.publish(ca, job), FileNotWritable);
        const auto isInFolder = [&] {
            return KU_OK(
                service.isInFolder(ca, *KU_OK(sitting.desk.reg().crls().lastSigned(ca.id))));
        };
        QVERIFY(!isInFolder());
        QFile::remove(folder);
        const auto published = KU_OK(service.publishAgain(ca, job));
        QVERIFY(isInFolder());
        QCOMPARE(published.crl.number, 1);
        QVERIFY(QFile::exists(published.file));
    }

    // Nobody can have seen it: its number is taken again, and the sequence has no gap.
    void aListThatWasNeverSignedIsGivenUp() {
        Place place;
        CaGeneration ca;
        {
            Sitting sitting(place);
            ca = sitting.train(place)[2];
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
        Job job;
        const PublicationService service(sitting.desk);
        QCOMPARE(KU_OK(service.preview(ca, job)).number, 1);
        QCOMPARE(KU_OK(PublicationService(sitting.desk).publish(ca, job)).crl.number, 1);
        const auto lists = KU_OK(sitting.session.reg.crls().list(ca.id));
        QCOMPARE(lists.size(), std::size_t(2));
        QVERIFY(lists[0].isSigned && !lists[1].isSigned);
        QVERIFY(!KU_OK(sitting.session.reg.crls().halfMade(ca.id)));
    }

    // Para 26: also where no CRL reason says the ground.
    void theGroundsStandBesideTheList() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        const auto rows = sitting.acceptedRows();
        const Id first = revokedOn(sitting, ca, rows[0], sitting.medium(place, 4),
                                   QStringLiteral("ucgo.revoke.1"));
        const Id second = revokedOn(sitting, ca, rows[1], sitting.medium(place, 5),
                                    QStringLiteral("ucgo.revoke.3"));
        PublicationService service(sitting.desk);
        Job job;
        const auto published = KU_OK(service.publish(ca, job));
        QCOMPARE(published.groundsFile, groundsFile(published.file));
        QVERIFY(published.groundsFile.endsWith(QStringLiteral(".grounds.json")));
        const QJsonObject grounds = groundsIn(published);
        QCOMPARE(grounds["crlNumber"].toInt(), 1);
        QCOMPARE(grounds["crlSha256"].toString(), sha256Of(published.file));
        const auto serialOf = [&](Id id) {
            return crypto::toHex(KU_OK(sitting.session.reg.certificates().byId(id)).serial);
        };
        const auto entries = grounds["entries"].toArray();
        QCOMPARE(entries.size(), 2); // as the list has them: by serial number
        const bool isFirst = entries[0]["serialHex"].toString().toStdString() == serialOf(first);
        const QJsonObject noReason = entries[isFirst ? 0 : 1].toObject();
        const QJsonObject reason = entries[isFirst ? 1 : 0].toObject();
        QCOMPARE(noReason["serialHex"].toString().toStdString(), serialOf(first));
        QCOMPARE(noReason["clause"].toString(), QStringLiteral("МО КО, 18-тармақ, 1)"));
        QCOMPARE(noReason["ground"].toString(),
                 QStringLiteral("тіркеу куәлігі иесінің не оның өкілінің талабы бойынша"));
        QVERIFY(noReason["crlReason"].isNull());
        QCOMPARE(noReason["crlReasonIsOurReading"].toBool(), false);
        QCOMPARE(noReason["revokedAt"].toString(), grounds["thisUpdate"].toString());
        QCOMPARE(reason["serialHex"].toString().toStdString(), serialOf(second));
        QCOMPARE(reason["crlReason"].toInt(), 5);
        QCOMPARE(reason["crlReasonIsOurReading"].toBool(), true);
        // Nothing of the holder.
        QCOMPARE(
            reason.keys().join(' '),
            QStringLiteral("clause crlReason crlReasonIsOurReading ground revokedAt serialHex"));
    }

    void theGroundsFollowTheList() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        const auto rows = sitting.acceptedRows();
        PublicationService service(sitting.desk);
        Job job;
        const auto first = KU_OK(service.publish(ca, job));
        QVERIFY(groundsIn(first)["entries"].toArray().isEmpty());
        // Revoked, and not yet in a signed list: not told. What was spoilt is made anew.
        revokedOn(sitting, ca, rows[0], sitting.medium(place, 4), QStringLiteral("ucgo.revoke.6"));
        put(first.groundsFile, "half a li");
        const auto again = KU_OK(service.publishAgain(ca, job));
        QCOMPARE(groundsIn(again)["crlNumber"].toInt(), 1);
        QVERIFY(groundsIn(again)["entries"].toArray().isEmpty());
        const auto next = KU_OK(service.publish(ca, job));
        QCOMPARE(groundsIn(next)["crlNumber"].toInt(), 2);
        QCOMPARE(groundsIn(next)["entries"].toArray().size(), 1);
        // A list whose grounds could not be written is there for everybody: the audit says so.
        QFile::remove(next.groundsFile);
        QVERIFY(QDir().mkpath(next.groundsFile));
        KU_FAILS(service.publish(ca, job), FileNotWritable);
        const auto there = KU_OK(x509::Crl::parse(KU_OK(readWhole(next.file, 1 << 20))));
        QCOMPARE(there.number(), std::optional<std::int64_t>(3));
        const auto last = *KU_OK(sitting.session.reg.audit().last());
        QCOMPARE(last.act + u' ' + last.subject,
                 QStringLiteral("crl.published %1 no. 3").arg(ca.name));
    }

    // As an entry that came in with a list from elsewhere.
    void anEntryThatTheRegisterDoesNotKnowHasNoGround() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        // Extensions { reasonCode affiliationChanged }
        const Bytes extensions{0x30, 0x0c, 0x30, 0x0a, 0x06, 0x03, 0x55,
                               0x1d, 0x15, 0x04, 0x03, 0x0a, 0x01, 0x03};
        auto transaction = KU_OK(sitting.session.reg.begin());
        CrlStart start{0, ca.id, CrlStartKind::LastCrl, 4, place.clock.at, {}, {0x30, 0x00}};
        KU_OK(sitting.session.reg.crlStarts().add(
            transaction, start, {{0, {0x01, 0x02}, place.clock.at, {}, 3, true, extensions}}));
        KU_OK(transaction.commit({QStringLiteral("test"), QString()}));
        PublicationService service(sitting.desk);
        Job job;
        const auto published = KU_OK(service.publish(ca, job));
        QCOMPARE(published.crl.number, 5);
        const auto entry = groundsIn(published)["entries"].toArray()[0].toObject();
        QCOMPARE(entry["serialHex"].toString(), QStringLiteral("0102"));
        QVERIFY(entry["clause"].isNull() && entry["ground"].isNull());
        QCOMPARE(entry["crlReason"].toInt(), 3);
        QCOMPARE(entry["crlReasonIsOurReading"].toBool(), false);
        QVERIFY(parsed(published.file).entries.front().extensionsDer == extensions);
    }

    void theClockStandsBeforeIt() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        Job job;
        KU_OK(service.publish(ca, job));
        place.clock.at -= std::chrono::hours(1);
        KU_FAILS(service.publish(ca, job), ClockStopped);
        place.clock.at += std::chrono::days(2);
        KU_FAILS(service.publish(ca, job), ClockNotConfirmed);
        KU_FAILS(service.publishAgain(sitting.ca(AuthorityKind::Root, Algorithm::Gost2004), job),
                 NotFound);
    }

    void aClockPutRightIsAnExplicitAct() {
        Place place;
        Sitting sitting(place);
        const auto ca = sitting.train(place)[2];
        PublicationService service(sitting.desk);
        Job job;
        place.clock.advance(std::chrono::days(10)); // its certificate is older
        KU_OK(ClockGuard(sitting.session.reg).confirm());
        const auto first = KU_OK(service.publish(ca, job));
        QVERIFY(!KU_OK(service.preview(ca, job)).timeGoesBack());
        place.clock.at -= std::chrono::days(3);
        KU_FAILS(service.publish(ca, job), ClockStopped);
        KU_OK(ClockGuard(sitting.session.reg).accept(QStringLiteral("it was three days ahead")));
        const auto entries = sitting.auditEntries();
        const auto answer = service.publish(ca, job);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::CrlTimeGoesBack);
        QCOMPARE(
            answer.error().arguments,
            (std::vector<std::string>{"2026-08-01 22:20:00 +05:00", "2026-08-04 22:20:00 +05:00"}));
        QCOMPARE(sitting.auditEntries(), entries);
        const auto second = KU_OK(service.publish(ca, job, CrlTime::MayGoBack));
        QCOMPARE(second.crl.number, 2); // numbers only go up
        QVERIFY(second.crl.thisUpdate < first.crl.thisUpdate);
        QVERIFY(second.crl.nextUpdate > place.clock.at);
        QCOMPARE(parsed(second.file).thisUpdate, place.clock.at);
        bool isRecorded = false;
        for (const auto& entry : KU_OK(sitting.session.reg.audit().list()))
            isRecorded |= entry.act == QStringLiteral("crl.recorded") &&
                          entry.detail.contains(QStringLiteral("lastThisUpdate"));
        QVERIFY(isRecorded);
        place.clock.advance(std::chrono::hours(1)); // from then on as ever
        QCOMPARE(KU_OK(service.publish(ca, job)).crl.number, 3);
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "test_publication.moc"
