// SPDX-License-Identifier: Apache-2.0
#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

class TestClockGuard : public QObject {
    Q_OBJECT

private slots:
    void confirmedOnceADay();
    void dayBeginsAtMidnightOfKazakhstan();
    void dayWithoutAWorkplace();
    void behind();
    void behindThisUpdate();
    void farAhead_data();
    void farAhead();
    void entriesAtAWrongTimeAreNoMeasure();
    void decisionBackAfterAFutureClock();
    void decisionIsRecorded();
    void settingCounts();
};

void TestClockGuard::confirmedOnceADay() {
    Fixture fixture;
    ClockGuard guard(*fixture.reg);
    KU_FAILS(guard.requireForSigning(), ClockNotConfirmed);
    KU_OK(guard.confirm());
    KU_OK(guard.requireForSigning());
    const Id entries = KU_OK(fixture.reg->audit().last())->id;
    KU_OK(guard.confirm()); // once is enough
    QCOMPARE(KU_OK(fixture.reg->audit().last())->id, entries);
    QCOMPARE(KU_OK(fixture.reg->audit().last())->act, QStringLiteral("clock.confirmed"));
    fixture.clock.advance(days(1));
    KU_FAILS(guard.requireForSigning(), ClockNotConfirmed);
}

void TestClockGuard::dayBeginsAtMidnightOfKazakhstan() {
    Fixture fixture; // 2026-07-25 17:20:00 UTC, 22:20 in Kazakhstan
    ClockGuard guard(*fixture.reg);
    QCOMPARE(KU_OK(guard.today()), QDate(2026, 7, 25));
    KU_OK(guard.confirm());
    fixture.clock.advance(hours(1) + seconds(39 * 60 + 59)); // 23:59:59
    KU_OK(guard.requireForSigning());
    QCOMPARE(KU_OK(guard.today()), QDate(2026, 7, 25));
    fixture.clock.advance(seconds(1));
    QCOMPARE(KU_OK(guard.today()), QDate(2026, 7, 26));
    KU_FAILS(guard.requireForSigning(), ClockNotConfirmed);
    QCOMPARE(civilTimeText(fixture.clock.at, hours(5)),
             QStringLiteral("2026-07-26 00:00:00 +05:00"));
}

void TestClockGuard::dayWithoutAWorkplace() {
    Fixture fixture;
    fixture.clock.advance(hours(1) + seconds(39 * 60 + 59));
    QCOMPARE(KU_OK(todayOf(fixture.clock)).day, QDate(2026, 7, 25));
    fixture.clock.advance(seconds(1));
    const Today today = KU_OK(todayOf(fixture.clock));
    QCOMPARE(today.day, QDate(2026, 7, 26)); // 19:00 UTC on the 25th
    QVERIFY(today.rules && !today.rules->revocationGrounds.empty());
    const Region& region = today.rules->regions.front();
    QCOMPARE(region.in(QStringLiteral("ru")), region.ru);
    QCOMPARE(region.in(QStringLiteral("en")), region.en);
    QCOMPARE(region.in(QStringLiteral("none")), region.kk);
}

void TestClockGuard::behind() {
    Fixture fixture;
    ClockGuard guard(*fixture.reg);
    KU_OK(guard.confirm());
    fixture.clock.advance(-seconds(1));
    auto answer = guard.requireForSigning();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ClockStopped);
    QCOMPARE(answer.error().arguments, (std::vector<std::string>{"2026-07-25 22:19:59 +05:00",
                                                                 "2026-07-25 22:20:00 +05:00"}));
    KU_FAILS(guard.confirm(), ClockStopped); // looking is not deciding
    fixture.clock.advance(seconds(1));
    KU_OK(guard.requireForSigning());
}

void TestClockGuard::behindThisUpdate() {
    Fixture fixture;
    ClockGuard guard(*fixture.reg);
    fixture.change(QStringLiteral("crl.recorded"), [&](Transaction& transaction) {
        CrlRecord crl;
        crl.caId = fixture.ca;
        crl.number = 1;
        crl.thisUpdate = fixture.clock.at + hours(3);
        crl.nextUpdate = crl.thisUpdate + days(7);
        crl.tbs = octets(10, 1);
        KU_OK(fixture.reg->crls().record(transaction, crl, 0));
    });
    fixture.clock.advance(hours(2));
    KU_FAILS(guard.requireForSigning(), ClockStopped);
    KU_OK(guard.accept(QStringLiteral("thisUpdate was wrong")));
    KU_OK(guard.requireForSigning());
    // The same of a list that came in from elsewhere.
    fixture.change(QStringLiteral("crl.earlier-recorded"), [&](Transaction& transaction) {
        CrlStart start{0, fixture.ca, CrlStartKind::LastCrl, 5, fixture.clock.at + hours(3)};
        start.der = octets(30, 4);
        KU_OK(fixture.reg->crlStarts().add(transaction, start));
    });
    KU_FAILS(guard.requireForSigning(), ClockStopped);
    KU_OK(guard.accept(QStringLiteral("thisUpdate was wrong")));
    KU_OK(guard.requireForSigning());
}

void TestClockGuard::farAhead_data() {
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("stops");
    const qint64 most = 30 * 86400;
    QTest::newRow("a day") << qint64{86400} << false;
    QTest::newRow("thirty days") << most << false;
    QTest::newRow("thirty days, one second") << most + 1 << true;
    QTest::newRow("ten years") << qint64{3650 * 86400} << true;
}

void TestClockGuard::farAhead() {
    QFETCH(qint64, ahead);
    QFETCH(bool, stops);
    Fixture fixture;
    fixture.clock.advance(seconds(ahead));
    ClockGuard guard(*fixture.reg);
    auto answer = guard.requireForSigning();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code == ErrorCode::ClockStopped, stops);
}

void TestClockGuard::entriesAtAWrongTimeAreNoMeasure() {
    Fixture fixture;
    ClockGuard guard(*fixture.reg);
    KU_OK(guard.confirm());
    const Time right = fixture.clock.at;
    // Signing in and working writes entries also while the clock is a year ahead.
    fixture.clock.advance(days(365));
    fixture.addLetter({Fixture::employee(1)});
    fixture.addLetter({Fixture::employee(1)});
    KU_FAILS(guard.requireForSigning(), ClockStopped);
    QCOMPARE(KU_OK(guard.read()).lastKnown, right);
    // The clock is set right: nothing is left to decide.
    fixture.clock.at = right + seconds(60);
    KU_OK(guard.requireForSigning());
    // The same the other way round.
    fixture.clock.advance(-days(365));
    fixture.addLetter({Fixture::employee(1)});
    KU_FAILS(guard.requireForSigning(), ClockStopped);
    fixture.clock.at = right + seconds(120);
    KU_OK(guard.requireForSigning());
    QVERIFY(KU_OK(fixture.reg->audit().verify()).intact());
}

void TestClockGuard::decisionBackAfterAFutureClock() {
    Fixture fixture;
    ClockGuard guard(*fixture.reg);
    const Time right = fixture.clock.at;
    fixture.clock.advance(days(20)); // wrong, but not far enough to be seen
    KU_OK(guard.confirm());
    fixture.clock.at = right + hours(1);
    KU_FAILS(guard.requireForSigning(), ClockStopped);
    KU_OK(guard.accept(QStringLiteral("the battery was changed")));
    KU_OK(guard.requireForSigning()); // deciding is looking
    QCOMPARE(KU_OK(guard.read()).lastKnown, fixture.clock.at);
    fixture.clock.advance(-seconds(1));
    KU_FAILS(guard.requireForSigning(), ClockStopped); // measured from the decision on
}

void TestClockGuard::decisionIsRecorded() {
    Fixture fixture;
    ClockGuard guard(*fixture.reg);
    KU_FAILS(guard.accept(QStringLiteral("nothing to decide")), WrongState);
    fixture.clock.advance(days(60));
    KU_FAILS(guard.accept(QStringLiteral("  ")), ValueMissing);
    KU_OK(guard.accept(QStringLiteral("after the holidays")));
    const auto last = KU_OK(fixture.reg->audit().last());
    QCOMPARE(last->act, QStringLiteral("clock.accepted"));
    QCOMPARE(last->operatorName, QStringLiteral("Айгүл"));
    QVERIFY(last->detail.contains(QStringLiteral("after the holidays")));
    QCOMPARE(last->known, fixture.clock.at);
    // It outlives the program.
    fixture.open();
    KU_OK(ClockGuard(*fixture.reg).requireForSigning());
}

void TestClockGuard::settingCounts() {
    Fixture fixture;
    fixture.change(QStringLiteral("setting.changed"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->settings().set(transaction, QLatin1String(settingMostDaysAhead),
                                          QStringLiteral("2")));
    });
    fixture.clock.advance(days(2) + seconds(1));
    KU_FAILS(ClockGuard(*fixture.reg).requireForSigning(), ClockStopped);
}

QTEST_GUILESS_MAIN(TestClockGuard)
#include "test_clock_guard.moc"
