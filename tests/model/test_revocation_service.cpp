// SPDX-License-Identifier: Apache-2.0
#include "tests/model/revocation_fixture.h"

using namespace model;
using namespace model::test;

using Change = std::function<void(RevocationLetter&)>;
Q_DECLARE_METATYPE(Change)

class TestRevocationService : public QObject {
    Q_OBJECT

private slots:
    void letterIsAdded();
    void errorsStop_data();
    void errorsStop();
    void revoked();
    void reasonComesFromTheGround_data();
    void reasonComesFromTheGround();
    void knowsWhatNoListHasYet();
    void aRowSaysSinceWhenItsKeyIsNotTrusted();
    void twiceDoesNothing();
    void certificateMeantIsFixedAtIntake();
    void severalCertificates();
    void expiredIsAWarning();
    void revokedOtherwiseIsLeftAsItIs();
    void mediumDueBack_data();
    void mediumDueBack();
    void earlierDayStands();
    void calendarDoesNotHoldItUp();
    void clockStands();
    void cancelledBeforeAnythingIsStored();
    void halfFailedChangesNothing();
    void dueOverdueFirst();
};

void TestRevocationService::letterIsAdded() {
    Holders fixture;
    RevocationLetter letter = fixture.letterOf();
    letter.letterNumber = QStringLiteral("  01-7/601 ");
    letter.rows[0].fullName = letter.rows[0].fullName.toUpper();
    letter.rows[1].fullName = QStringLiteral("Бөтен Аты");
    letter.rows[1].number = 1; // repeated: numbered anew
    const Id before = fixture.entries();
    const auto findings = KU_OK(fixture.revocations.check(letter));
    QCOMPARE(fixture.entries(), before);
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(answer.findings, findings);
    QCOMPARE(weighty(findings),
             QStringLiteral("2 fio NameDiffers Бөтен Аты Сәрсенова Ләйлә Болат қызы"));
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.added: revocation letter %1").arg(answer.id));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"letterNumber\":\"01-7/601\",\"rows\":2,\"warnings\":"
                            "[\"NameDiffers\"]}"));
    const RevocationLetter stored = KU_OK(fixture.reg->revocations().letter(answer.id));
    QCOMPARE(stored.letterNumber, QStringLiteral("01-7/601"));
    QCOMPARE(stored.rows[1].number, 2);
    QCOMPARE(stored.rows[1].serial, fixture.certificate(1).serial);
}

void TestRevocationService::errorsStop_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const Change& change, const char* findings) {
        QTest::newRow(name) << change << QString::fromUtf8(findings);
    };
    row(
        "no number", [](RevocationLetter& l) { l.letterNumber.clear(); },
        "0 letterNumber FieldMissing");
    row(
        "registered tomorrow", [](RevocationLetter& l) { l.registered = QDate(2026, 7, 26); },
        "0 registered DateInFuture 2026-07-26");
    row(
        "not registered", [](RevocationLetter& l) { l.registered = {}; },
        "0 registered FieldMissing");
    row(
        "no rows", [](RevocationLetter& l) { l.rows.clear(); }, "0 NoRows");
    row(
        "para 18: no ground", [](RevocationLetter& l) { l.rows[1].ground.clear(); },
        "2 ground GroundMissing");
    row(
        "para 18: unknown ground", [](RevocationLetter& l) { l.rows[1].ground = "ucgo.revoke.8"; },
        "2 ground GroundUnknown ucgo.revoke.8");
    row(
        "nobody's certificate", [](RevocationLetter& l) { l.rows[0].iin = "700308200014"; },
        "1 iin CertificateNotFound 700308200014 | 1 fio");
    row(
        "nobody's serial",
        [](RevocationLetter& l) {
            l.rows[0].serial = {1, 2};
        },
        "1 iin CertificateNotFound 850101100012");
    row(
        "the same person twice", [](RevocationLetter& l) { l.rows[1] = l.rows[0]; },
        "2 iin SamePersonTwice 1");
    row(
        "all at once",
        [](RevocationLetter& l) {
            l.headName.clear();
            l.rows[0].organization.clear();
            l.rows[1].bin = "1";
        },
        "0 headName FieldMissing | 1 organization FieldMissing | 2 bin BinLength 1 | "
        "2 bin BinDiffers 1 230440000010");
}

void TestRevocationService::errorsStop() {
    QFETCH(Change, change);
    QFETCH(QString, findings);
    Holders fixture;
    RevocationLetter letter = fixture.letterOf();
    change(letter);
    const Id before = fixture.entries();
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(answer.id, Id(0));
    QCOMPARE(errorsOf(answer.findings), findings.section(" | 1 fio", 0, 0));
    QCOMPARE(fixture.entries(), before);
    QVERIFY(KU_OK(fixture.reg->revocations().letters()).empty());
    letter = fixture.letterOf();
    letter.mediaCount = -1;
    KU_FAILS(fixture.revocations.add(letter), BadArgument);
}

void TestRevocationService::revoked() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const Id before = fixture.entries();
    QStringList steps;
    Job job([&](Step step, int done, int total) {
        steps += QStringLiteral("%1 %2/%3")
                     .arg(step == Step::Checking ? "check" : "record")
                     .arg(done)
                     .arg(total);
    });
    const auto rows = KU_OK(fixture.revoke(letter, job));
    QCOMPARE(steps.join(", "), QStringLiteral("check 1/2, check 2/2, record 1/2, record 2/2"));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(fixture.entries(), before + 1); // one transaction
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("certificate.revoked: revocation letter %1").arg(letter));
    const auto certificates = fixture.lastDetail()["certificates"].toArray();
    QCOMPARE(certificates.size(), 2);
    QCOMPARE(certificates[0].toObject()["serial"].toString().toStdString(),
             crypto::toHex(fixture.certificate(0).serial));
    QCOMPARE(certificates[0].toObject()["mediumDueBack"].toString(), QStringLiteral("M-1"));
    for (int index = 0; index < 2; ++index) {
        const RevokedRow& done = rows[std::size_t(index)];
        QCOMPARE(done.row.certificateId, fixture.certificate(index).id);
        QCOMPARE(done.certificate.status, CertificateStatus::Revoked);
        QCOMPARE(done.certificate.revocationGround, owner);
        QCOMPARE(*done.certificate.revokedAt, fixture.clock.at);
        QCOMPARE(done.medium->state, MediumState::DueBack);
        QCOMPARE(fixture.certificate(index).status, CertificateStatus::Revoked);
        const MediumRecord medium = fixture.medium(index);
        QCOMPARE(medium.state, MediumState::DueBack);
        QCOMPARE(*medium.dueBack, QDate(2026, 7, 31)); // para 25: five working days
        QCOMPARE(medium.holderIin, fixture.row(index).iin);
    }
    const RevocationLetter stored = KU_OK(fixture.reg->revocations().letter(letter));
    QCOMPARE(stored.rows[1].certificateId, fixture.certificate(1).id);
    QVERIFY(fixture.auditIntact());
}

/** Of this letter alone; a list that is not signed is none. */
void TestRevocationService::knowsWhatNoListHasYet() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const auto unlisted = [&](Id of) {
        return KU_OK(fixture.reg->crls().unlisted(fixture.ca, 1, of));
    };
    QCOMPARE(unlisted(letter), 0);
    KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(unlisted(letter), 2);
    QCOMPARE(unlisted(letter + 1), 0);
    QCOMPARE(KU_OK(fixture.reg->revocations().casOfLetter(letter)), std::vector<Id>{fixture.ca});
    QVERIFY(KU_OK(fixture.reg->revocations().casOfLetter(letter + 1)).empty());
    const CrlRecord crl{
        0, fixture.ca, 1, fixture.clock.at, fixture.clock.at + std::chrono::days(7), octets(30, 5)};
    Id list = 0;
    fixture.change(QStringLiteral("crl.recorded"), [&](Transaction& transaction) {
        list = KU_OK(fixture.reg->crls().record(transaction, crl, 2));
    });
    QCOMPARE(unlisted(letter), 2);
    fixture.change(QStringLiteral("crl.signed"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->crls().signedCrl(transaction, list, wrap(crl.tbs)));
    });
    QCOMPARE(unlisted(letter), 0);
}

void TestRevocationService::reasonComesFromTheGround_data() {
    QTest::addColumn<QString>("ground");
    QTest::addColumn<int>("reason");
    const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
    for (const RevocationGround& ground : rules->revocationGrounds)
        QTest::newRow(qPrintable(ground.id)) << ground.id << ground.crlReason;
}

void TestRevocationService::reasonComesFromTheGround() {
    QFETCH(QString, ground);
    Holders fixture(1);
    RevocationLetter letter = fixture.letterOf(1);
    letter.rows[0].ground = ground;
    KU_OK(fixture.revoke(fixture.added(letter), fixture.job));
    const auto entries = KU_OK(fixture.reg->revocations().revokedBy(fixture.ca));
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].ground, ground);
    QTEST(entries[0].reason, "reason");
}

// RFC 5280 5.3.2
void TestRevocationService::aRowSaysSinceWhenItsKeyIsNotTrusted() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const CertificateRecord first = fixture.certificate(0);
    const Time now = fixture.clock.at;
    const auto run = [&](Time since) {
        return fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job, {{1, since}});
    };
    const Id before = fixture.entries();
    KU_FAILS(run(now + std::chrono::seconds(1)), BadArgument);
    KU_FAILS(run(first.notBefore - std::chrono::seconds(1)), BadArgument);
    QCOMPARE(fixture.entries(), before);
    // On the day of issue: not before the certificate.
    const std::chrono::hours offset(5);
    const QDate issued = civilDay(first.notBefore, offset);
    const Time since = invalidFrom(issued, first, offset);
    QVERIFY(since == first.notBefore);
    QVERIFY(invalidFrom(issued.addDays(1), first, offset) > first.notBefore);
    QCOMPARE(KU_OK(run(since)).revoked.size(), std::size_t(2));
    QCOMPARE(KU_OK(fixture.reg->revocations().ofCertificate(first.id))->invalidSince,
             std::optional(since));
    const Id second = fixture.certificate(1).id; // of which the letter says nothing
    QVERIFY(!KU_OK(fixture.reg->revocations().ofCertificate(second))->invalidSince);
    const QJsonObject told = fixture.lastDetail()["certificates"].toArray().at(0).toObject();
    QCOMPARE(told["invalidSince"].toInteger(), qint64(since.time_since_epoch().count()));
}

void TestRevocationService::twiceDoesNothing() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    QCOMPARE(KU_OK(fixture.revoke(letter, fixture.job)).size(), std::size_t(2));
    const Id before = fixture.entries();
    QVERIFY(KU_OK(fixture.revoke(letter, fixture.job)).empty());
    QCOMPARE(fixture.entries(), before);
    KU_FAILS(fixture.revoke(letter + 1, fixture.job), NotFound);
}

void TestRevocationService::certificateMeantIsFixedAtIntake() {
    Holders fixture(1);
    const Id letter = fixture.added(fixture.letterOf(1));
    const Id later = fixture.another(0, 7);
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.at(0).certificate.id, fixture.certificate(0).id);
    QCOMPARE(KU_OK(fixture.reg->certificates().byId(later)).status, CertificateStatus::Valid);
}

void TestRevocationService::severalCertificates() {
    const auto hex = [](const CertificateRecord& certificate) {
        return QString::fromStdString(crypto::toHex(certificate.serial));
    };
    Holders fixture(1);
    const Id second = fixture.another(0, 7);
    fixture.move(6, MediumState::HandedOver, fixture.row(0));
    RevocationLetter letter = fixture.letterOf(1);
    const auto stopped = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(
        weighty(stopped.findings),
        QStringLiteral(
            "1 iin CertificateAmbiguous 850101100012 2 %1 (Оқу министрлігі), %2 (Оқу министрлігі)")
            .arg(hex(KU_OK(fixture.reg->certificates().byId(second))),
                 hex(fixture.certificate(0))));
    // Beside it nobody is asked for what the certificate tells.
    RevocationLetter bare = letter;
    bare.rows[0].fullName = bare.rows[0].bin = bare.rows[0].organization = QString();
    QCOMPARE(weighty(KU_OK(fixture.revocations.check(bare))), weighty(stopped.findings));
    letter.rows[0].serial = KU_OK(fixture.reg->certificates().byId(second)).serial;
    const auto rows = KU_OK(fixture.revoke(fixture.added(letter), fixture.job));
    QCOMPARE(rows.at(0).certificate.id, second);
    QCOMPARE(rows.at(0).medium->serial, QStringLiteral("M-7"));
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
    // Now there is one valid certificate: it is meant, unnamed and even named beside it.
    letter.letterNumber = QStringLiteral("01-7/602");
    letter.rows[0].serial = {};
    letter.rows.push_back(letter.rows[0]);
    letter.rows[1].serial = fixture.certificate(0).serial;
    QCOMPARE(weighty(KU_OK(fixture.revocations.check(letter))),
             QStringLiteral("2 iin SamePersonTwice 1"));
}

void TestRevocationService::expiredIsAWarning() {
    Holders fixture(1);
    fixture.clock.advance(std::chrono::days(29));
    fixture.clock.at = fixture.certificate(0).notAfter + std::chrono::seconds(1);
    KU_OK(ClockGuard(*fixture.reg).accept(QStringLiteral("бір жыл өтті")));
    RevocationLetter letter = fixture.letterOf(1);
    letter.letterDate = letter.registered = QDate(2027, 7, 23);
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(codesOf(answer.findings, Severity::Warning).join(' '),
             QStringLiteral("CertificateExpired"));
    QVERIFY(answer.id != 0);
    const auto rows = KU_OK(fixture.revoke(answer.id, fixture.job));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Revoked);
}

void TestRevocationService::revokedOtherwiseIsLeftAsItIs() {
    Holders fixture;
    const Id first = fixture.added(fixture.letterOf(1));
    RevocationLetter both = fixture.letterOf(2);
    both.letterNumber = QStringLiteral("01-7/602");
    const Id second = fixture.added(both);
    KU_OK(fixture.revoke(first, fixture.job));
    const auto rows = KU_OK(fixture.revoke(second, fixture.job));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].row.number, 2);
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
    QCOMPARE(KU_OK(fixture.reg->revocations().revokedBy(fixture.ca)).size(), std::size_t(2));
}

void TestRevocationService::mediumDueBack_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("sameHolder");
    QTest::addColumn<bool>("dueBack");
    QTest::newRow("with its holder") << int(MediumState::HandedOver) << true << true;
    // Not handed over: the body never had it, so nothing can be due back from it.
    QTest::newRow("at the desk") << int(MediumState::Used) << true << false;
    QTest::newRow("returned") << int(MediumState::Returned) << true << false;
    QTest::newRow("dead, with its holder") << int(MediumState::Failed) << true << true;
    QTest::newRow("dead, of another") << int(MediumState::Failed) << false << false;
    QTest::newRow("came anew") << int(MediumState::Received) << true << false;
    QTest::newRow("another's by now") << int(MediumState::HandedOver) << false << false;
}

void TestRevocationService::mediumDueBack() {
    QFETCH(int, state);
    QFETCH(bool, sameHolder);
    QFETCH(bool, dueBack);
    Holders fixture(2);
    fixture.move(0, static_cast<MediumState>(state), fixture.row(sameHolder ? 0 : 1));
    const Id letter = fixture.added(fixture.letterOf(1));
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].medium.has_value(), dueBack);
    const bool isFreed = state == int(MediumState::Used);
    QCOMPARE(fixture.medium(0).state, dueBack   ? MediumState::DueBack
                                      : isFreed ? MediumState::Returned
                                                : static_cast<MediumState>(state));
    QCOMPARE(KU_OK(fixture.reg->media().dueBack()).size(), std::size_t(dueBack ? 1 : 0));
    QVERIFY(sameHolder || fixture.medium(0).holderIin == fixture.row(1).iin);
}

void TestRevocationService::earlierDayStands() {
    Holders fixture(1);
    fixture.move(0, MediumState::DueBack, fixture.row(0)); // on 28 July
    const Id letter = fixture.added(fixture.letterOf(1));
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(*rows.at(0).medium->dueBack, QDate(2026, 7, 28));
}

void TestRevocationService::calendarDoesNotHoldItUp() {
    Holders fixture(1);
    RevocationLetter letter = fixture.letterOf(1);
    letter.letterDate = letter.registered = QDate(2022, 12, 1);
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(weighty(answer.findings), QStringLiteral("0 TermUnknown 2022"));
    QCOMPARE(answer.findings[0].clause, QStringLiteral("МО КО, 23-тармақ"));
    const auto due = KU_OK(fixture.revocations.due());
    QVERIFY(!due.at(0).due && !due.at(0).overdue);
    const auto rows = KU_OK(fixture.revoke(answer.id, fixture.job));
    QCOMPARE(*rows.at(0).medium->dueBack, QDate(2022, 12, 6));
    QCOMPARE(KU_OK(fixture.reg->media().history(rows[0].medium->id)).back().event.note,
             QStringLiteral("TermUnknown 2022"));
}

void TestRevocationService::clockStands() {
    Holders fixture(1);
    const Id letter = fixture.added(fixture.letterOf(1));
    const Id before = fixture.entries();
    fixture.clock.advance(std::chrono::days(1));
    KU_FAILS(fixture.revoke(letter, fixture.job), ClockNotConfirmed);
    fixture.clock.advance(-std::chrono::days(2));
    KU_FAILS(fixture.revoke(letter, fixture.job), ClockStopped);
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
}

void TestRevocationService::cancelledBeforeAnythingIsStored() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const Id before = fixture.entries();
    Job* running = nullptr;
    int last = 0;
    Job between([&](Step, int done, int) {
        last = done;
        if (done == 1) running->cancel();
    });
    running = &between;
    KU_FAILS(fixture.revoke(letter, between), Cancelled);
    QCOMPARE(last, 1);
    QCOMPARE(fixture.entries(), before);
    // Once something is being stored it is too late.
    Job late([&](Step step, int, int) {
        if (step == Step::Recording) running->cancel();
    });
    running = &late;
    QCOMPARE(KU_OK(fixture.revoke(letter, late)).size(), std::size_t(2));
}

void TestRevocationService::halfFailedChangesNothing() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    fixture.tamper("CREATE TRIGGER test_fails BEFORE INSERT ON medium_event "
                   "WHEN NEW.state = 'due-back' AND EXISTS(SELECT 1 FROM medium_now "
                   "WHERE state = 'due-back') BEGIN SELECT RAISE(ABORT, 'test/fails'); END");
    const Id before = fixture.entries();
    KU_REFUSED(fixture.revoke(letter, fixture.job), "test/fails");
    QCOMPARE(fixture.entries(), before);
    QVERIFY(KU_OK(fixture.reg->revocations().revokedBy(fixture.ca)).empty());
    QCOMPARE(fixture.medium(0).state, MediumState::HandedOver);
    QCOMPARE(KU_OK(fixture.revocations.due()).size(), std::size_t(1));
}

// Para 23: one working day from the letter's registration.
void TestRevocationService::dueOverdueFirst() {
    Holders fixture(4);
    const auto letterFor = [&](int index, const char* number, QDate registered) {
        RevocationLetter letter = fixture.letterOf(4);
        letter.rows = {letter.rows.at(std::size_t(index))};
        letter.letterNumber = QString::fromLatin1(number);
        letter.letterDate = letter.registered = registered;
        return fixture.added(letter);
    };
    letterFor(0, "friday", QDate(2026, 7, 24));
    letterFor(1, "unknown", QDate(2022, 7, 1));
    const Id done = letterFor(2, "done", QDate(2026, 7, 24));
    letterFor(3, "wednesday", QDate(2026, 7, 22));
    KU_OK(fixture.revoke(done, fixture.job));
    const auto text = [&] {
        QStringList lines;
        for (const DueRevocation& due : KU_OK(fixture.revocations.due()))
            lines += QStringLiteral("%1 %2%3").arg(due.letter.letterNumber,
                                                   due.due ? due.due->toString(Qt::ISODate) : "?",
                                                   due.overdue ? " overdue" : "");
        return lines.join(", ");
    };
    QCOMPARE(text(), QStringLiteral("wednesday 2026-07-23 overdue, friday 2026-07-27, unknown ?"));
    fixture.clock.advance(std::chrono::days(3)); // Tuesday
    QCOMPARE(text(),
             QStringLiteral("wednesday 2026-07-23 overdue, friday 2026-07-27 overdue, unknown ?"));
}

QTEST_GUILESS_MAIN(TestRevocationService)
#include "test_revocation_service.moc"
