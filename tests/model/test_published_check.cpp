// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/files/atomic_file.h"
#include "model/publication/publication_service.h"
#include "model/verification/published_check.h"
#include "tests/model/desk_fixture.h"
#include "tests/model/long_list.h"

using namespace model;
using namespace model::test;

namespace {

/** A chain whose CA has published two lists; the file of the last one. */
struct Bench {
    Bench()
        : sitting(place)
        , chain(sitting.train(place)) {
        first = published().crl.der;
        place.clock.advance(std::chrono::hours(1));
        file = published().file;
    }

    PublishedCrl published() {
        return KU_OK(PublicationService(sitting.desk).publish(chain[2], job));
    }
    PublishedCheck check() const { return KU_OK(checkPublished(sitting.session, chain[2], job)); }

    Place place;
    Sitting sitting;
    std::vector<CaGeneration> chain;
    Job job;
    Bytes first;
    QString file;
};

QStringList wrong(const PublishedCheck& check) {
    QStringList codes;
    for (const Finding& finding : check.findings)
        codes += QString::fromUtf8(nameOf(finding.code).data());
    for (const Error& reason : check.reasons)
        codes += QString::fromUtf8(crypto::nameOf(reason.code).data());
    return codes;
}

using Aspects = std::vector<PublishedAspect>;
const Aspects all{PublishedAspect::Present,   PublishedAspect::Octets, PublishedAspect::Number,
                  PublishedAspect::Signature, PublishedAspect::Dates,  PublishedAspect::Structure};

} // namespace

/** "Verify what I published." */
class TestPublishedCheck : public QObject {
    Q_OBJECT

private slots:
    void asItShouldBe() {
        Bench bench;
        const auto check = bench.check();
        QCOMPARE(wrong(check), QStringList());
        QVERIFY(check.right == all);
        QVERIFY(check.isGood());
        QCOMPARE(check.file, bench.file);
        QCOMPARE(check.number, 2);
        QCOMPARE(check.there, std::optional<std::int64_t>(2));
    }

    void missing() {
        Bench bench;
        QVERIFY(QFile::remove(bench.file));
        const auto check = bench.check();
        QCOMPARE(wrong(check), QStringList{QStringLiteral("PublishedMissing")});
        QVERIFY(check.right.empty() && !check.isGood());
        QCOMPARE(check.findings.front().severity, Severity::Error);
        QCOMPARE(check.findings.front().arguments, QStringList{bench.file});
    }

    void notReadable() {
        Bench bench;
        QVERIFY(QFile::remove(bench.file));
        QVERIFY(QDir().mkpath(bench.file));
        const auto check = bench.check();
        QCOMPARE(wrong(check), QStringList{QStringLiteral("FileNotReadable")});
        QVERIFY(!check.isGood());
    }

    void noList() {
        Bench bench;
        put(bench.file, "half a fi");
        const auto check = bench.check();
        QCOMPARE(wrong(check), QStringList{QStringLiteral("PublishedNotAList")});
        QVERIFY(check.right == Aspects{PublishedAspect::Present});
    }

    void oneBit() {
        Bench bench;
        Bytes octets = KU_OK(readWhole(bench.file, 1 << 20));
        octets.back() ^= 1;
        KU_OK(writeAtomically(bench.file, octets));
        const auto check = bench.check();
        QCOMPARE(wrong(check), (QStringList{QStringLiteral("PublishedDiffers"),
                                            QStringLiteral("SignatureInvalid")}));
        QVERIFY(check.right == (Aspects{PublishedAspect::Present, PublishedAspect::Number,
                                        PublishedAspect::Dates, PublishedAspect::Structure}));
    }

    void anOlderOne() {
        Bench bench;
        KU_OK(writeAtomically(bench.file, bench.first));
        const auto check = bench.check();
        QCOMPARE(wrong(check), (QStringList{QStringLiteral("PublishedDiffers"),
                                            QStringLiteral("PublishedOlder")}));
        QCOMPARE(check.findings.back().arguments,
                 (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(check.right == (Aspects{PublishedAspect::Present, PublishedAspect::Signature,
                                        PublishedAspect::Dates, PublishedAspect::Structure}));
    }

    /** It stands by pieces against its structure: of what is at entries the first thousand. */
    void aLongList() {
        Bench bench;
        const Bytes before = KU_OK(readWhole(bench.file, 1 << 20));
        KU_OK(writeAtomically(bench.file, longList(before, {60'000, 2000})));
        const auto check = bench.check();
        QCOMPARE(wrong(check), (QStringList{QStringLiteral("PublishedDiffers"),
                                            QStringLiteral("SignatureInvalid")}));
        QVERIFY(check.right == (Aspects{PublishedAspect::Present, PublishedAspect::Number,
                                        PublishedAspect::Dates}));
        const auto& findings = check.structure->findings;
        QCOMPARE(std::count_if(findings.begin(), findings.end(),
                               [](const auto& one) { return one.code == "entry.future"; }),
                 1000);
    }

    void outOfDate() {
        Bench bench;
        bench.place.clock.advance(std::chrono::days(8));
        const auto check = bench.check();
        QCOMPARE(wrong(check), QStringList{QStringLiteral("CrlExpired")});
        QCOMPARE(check.reasons.front().arguments.front(),
                 std::string("2026-08-01 23:20:00 +05:00"));
        QVERIFY(!check.isGood());
        QCOMPARE(std::count(check.right.begin(), check.right.end(), PublishedAspect::Dates), 0);
    }

    void ofAnotherCa() {
        Bench bench;
        const auto foreign =
            KU_OK(PublicationService(bench.sitting.desk).publish(bench.chain[3], bench.job));
        KU_OK(writeAtomically(bench.file, foreign.crl.der));
        QCOMPARE(wrong(bench.check()), QStringList{QStringLiteral("PublishedOfAnotherCa")});
    }

    void afterTheClockWasPutRight() {
        Bench bench;
        bench.place.clock.at -= std::chrono::minutes(30);
        KU_OK(ClockGuard(bench.sitting.session.reg).accept(QStringLiteral("it was ahead")));
        KU_OK(PublicationService(bench.sitting.desk)
                  .publish(bench.chain[2], bench.job, CrlTime::MayGoBack));
        const auto check = bench.check();
        QVERIFY2(check.isGood(), qPrintable(wrong(check).join(' ')));
    }

    void everyCaThatHasAList() {
        Bench bench;
        KU_FAILS(checkPublished(bench.sitting.session, bench.chain[0], bench.job), NotFound);
        auto every = KU_OK(checkEveryPublished(bench.sitting.session, bench.job));
        QCOMPARE(every.checked.size(), std::size_t(1));
        QCOMPARE(every.checked.front().ca.id, bench.chain[2].id);
        const auto lacks = [&](const CaGeneration& ca) {
            return std::any_of(every.unpublished.begin(), every.unpublished.end(),
                               [&](const UnpublishedCa& one) { return one.ca.id == ca.id; });
        };
        const auto other =
            std::find_if(bench.chain.begin(), bench.chain.end(), [&](const auto& ca) {
                return ca.authority != AuthorityKind::Root && ca.id != bench.chain[2].id;
            });
        QVERIFY(other != bench.chain.end());
        QVERIFY(lacks(*other));
        QVERIFY(!lacks(bench.chain[2])); // it has lists
        QVERIFY(!lacks(bench.chain[0])); // nobody asks for those of a training's root
        KU_OK(PublicationService(bench.sitting.desk).publish(bench.chain[0], bench.job));
        QVERIFY(QFile::remove(bench.file));
        every = KU_OK(checkEveryPublished(bench.sitting.session, bench.job));
        QCOMPARE(every.checked.size(), std::size_t(2));
        QVERIFY(every.checked[0].check.isGood());
        QVERIFY(!every.checked[1].check.isGood());
        KU_OK(PublicationService(bench.sitting.desk).publish(*other, bench.job));
        every = KU_OK(checkEveryPublished(bench.sitting.session, bench.job));
        QVERIFY(!lacks(*other));
        QVERIFY(!every.wasStopped);
    }

    void deltaListsAreReadBackToo() {
        Place place;
        Sitting sitting(place);
        Job job;
        KU_OK(makeTrainingChain(sitting.desk, place.module().toStdString(), secret(pin), job,
                                TrainingChains::WithNational));
        const CaGeneration ca = sitting.ca(AuthorityKind::National, Algorithm::Gost2015);
        PublicationService service(sitting.desk);
        KU_OK(service.publish(ca, job));
        KU_FAILS(checkPublished(sitting.session, ca, job, CrlKind::Delta), NotFound);
        QCOMPARE(KU_OK(checkPublishedOfEach(sitting.session, ca, job)).size(), std::size_t(1));
        const auto delta = KU_OK(service.publish(ca, job, CrlTime::GoesOn, CrlKind::Delta));
        const auto checks = [&] { return KU_OK(checkPublishedOfEach(sitting.session, ca, job)); };
        QCOMPARE(checks().size(), std::size_t(2));
        const PublishedCheck good = checks()[1];
        QVERIFY2(good.isGood() && good.right == all, qPrintable(wrong(good).join(' ')));
        QCOMPARE(good.number, std::int64_t(2));
        QCOMPARE(good.base, std::int64_t(1));
        QCOMPARE(good.file, delta.file);
        QCOMPARE(good.nextUpdate, std::optional(delta.crl.nextUpdate));
        const Bytes before = KU_OK(readWhole(delta.file, 1 << 20));
        Bytes octets = before;
        octets.back() ^= 1;
        KU_OK(writeAtomically(delta.file, octets));
        QVERIFY(checks()[0].isGood());
        QCOMPARE(wrong(checks()[1]), (QStringList{QStringLiteral("PublishedDiffers"),
                                                  QStringLiteral("SignatureInvalid")}));
        const auto every = KU_OK(checkEveryPublished(sitting.session, job));
        QCOMPARE(every.checked.size(), std::size_t(2));
        KU_OK(writeAtomically(delta.file, before));
        place.clock.advance(std::chrono::hours(25));
        QCOMPARE(wrong(checks()[1]), QStringList{QStringLiteral("CrlExpired")});
        QVERIFY(checks()[0].isGood());
    }

    void whatWasCheckedBeforeItWasStoppedStands() {
        Bench bench;
        KU_OK(PublicationService(bench.sitting.desk).publish(bench.chain[0], bench.job));
        Job* running = nullptr;
        Job stopped([&](Step step, int done, int total) {
            QCOMPARE(step, Step::Checking);
            QCOMPARE(total, 4); // as many as there are CAs
            if (done == 1) running->cancel();
        });
        running = &stopped;
        const auto every = KU_OK(checkEveryPublished(bench.sitting.session, stopped));
        QVERIFY(every.wasStopped);
        QCOMPARE(every.checked.size(), std::size_t(1));
        QCOMPARE(every.checked.front().ca.id, bench.chain[0].id);
        QVERIFY(every.checked.front().check.isGood());
        KU_FAILS(checkPublished(bench.sitting.session, bench.chain[2], stopped), Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPublishedCheck)
#include "test_published_check.moc"
