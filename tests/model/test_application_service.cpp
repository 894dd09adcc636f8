// SPDX-License-Identifier: Apache-2.0
#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

using Change = std::function<void(Application&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Intake)

class TestApplicationService : public QObject {
    Q_OBJECT

private slots:
    void exampleIsImportedAndAdded();
    void dryRunFindsFaultsOfFileAndValues();
    void importFails();
    void intake_data();
    void intake();
    void rowsAreToldApartByNumber();
    void productionTakesNoTrainingNumbers();
    void ageOnTheDayOfApplication();
    void cancelledBeforeAnythingIsStored();
    void progressIsTold();
    void halfFailedChangesNothing();
    void dueOverdueFirst();
    void dueWithoutCalendar();
    void dueListsWhatWaits();
    void replyDue();
};

void TestApplicationService::exampleIsImportedAndAdded() {
    ServiceFixture fixture;
    ApplicationService service(*fixture.session);
    Application letter = fixture.goodLetter(0);
    letter.mediaCount = 12;
    const Id before = fixture.entries();
    Job job;
    const DryRun dryRun = KU_OK(service.importRows(letter, fixture.examplePath(), job));
    QCOMPARE(errorsOf(dryRun.findings), QString());
    QCOMPARE(dryRun.application.rows.size(), std::size_t(12));
    QCOMPARE(dryRun.application.letterNumber, letter.letterNumber);
    QVERIFY(dryRun.imported.headerRecognised);
    QCOMPARE(fixture.entries(), before);
    QVERIFY(KU_OK(fixture.reg->applications().list()).empty());

    const Checked added = KU_OK(service.add(dryRun.application, Intake::Faultless, job));
    QVERIFY(added.id != 0);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(), QStringLiteral("application.added: application %1").arg(added.id));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"letterNumber\":\"01-7/595\",\"rows\":12,\"warnings\":[]}"));
    const Application stored = KU_OK(fixture.reg->applications().byId(added.id));
    QCOMPARE(stored.rows.size(), std::size_t(12));
    QCOMPARE(stored.rows[0].category, ServantCategory::Political);
    QCOMPARE(stored.rows[2].mediumKind, MediumKind::TypeC);
    for (const EmployeeRow& row : stored.rows)
        QCOMPARE(row.state, RowState::Undecided);
    QVERIFY(fixture.auditIntact());
}

// Each finding names its row; the file's and the values' stand together.
void TestApplicationService::dryRunFindsFaultsOfFileAndValues() {
    ServiceFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("letter.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Тегі, аты, әкесінің аты;Жеке сәйкестендіру нөмірі;Бизнес-сәйкестендіру нөмірі;Ұйым;"
               "Лауазымы;\"Облыс, қала, аудан\";Электрондық пошта мекенжайы;"
               "Ұялы байланыстың абоненттік нөмірі\n"
               "Б?р Аты;850101100013;230440000010;Ұйым;Маман;Астана қаласы;a@b.kz;87010000001\n"
               "Екі Аты;991231200017;230440000010;Ұйым;Маман;Астана қаласы;b.kz;87010000002\n");
    file.close();
    const Id before = fixture.entries();
    Job job;
    const DryRun dryRun =
        KU_OK(ApplicationService(*fixture.session).importRows(fixture.goodLetter(2), path, job));
    QCOMPARE(errorsOf(dryRun.findings),
             QStringLiteral("1 fio LettersLost Б?р Аты | 1 fio NameForeignCharacter ? | "
                            "1 iin IinCheckDigit 3 2 | 2 email EmailMalformed"));

    // Where the headings themselves lost letters, that is all there is to say.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Аты-ж?ні;Ж?Н;Б?Н;?йым\nБ?р Аты;850101100013;230440000010;?йым\n");
    file.close();
    const DryRun lost =
        KU_OK(ApplicationService(*fixture.session).importRows(fixture.goodLetter(2), path, job));
    QCOMPARE(listed(lost.findings), QStringLiteral("0 LettersLost Аты-ж?ні"));
    QCOMPARE(fixture.entries(), before);
}

void TestApplicationService::importFails() {
    ServiceFixture fixture;
    ApplicationService service(*fixture.session);
    Job job;
    KU_FAILS(service.importRows(fixture.goodLetter(), QStringLiteral("/nowhere.csv"), job),
             FileNotReadable);
    job.cancel();
    KU_FAILS(service.importRows(fixture.goodLetter(), fixture.examplePath(), job), Cancelled);
}

void TestApplicationService::intake_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<Intake>("intake");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const Change& change, Intake intake, bool stored,
                        const char* findings) {
        QTest::newRow(name) << change << intake << stored << QString::fromUtf8(findings);
    };
    const Change mistyped = [](Application& a) { a.rows[1].iin = "991231200018"; };
    const Change noNumber = [](Application& a) { a.letterNumber = " "; };
    const Change future = [](Application& a) { a.received = QDate(2026, 7, 26); };
    const Change unknownRegion = [](Application& a) { a.rows[0].region = "Мәскеу"; };
    const Change twice = [](Application& a) { a.rows[1].iin = a.rows[0].iin; };
    using enum Intake;
    row("row, faultless", mistyped, Faultless, false, "2 iin IinCheckDigit 8 7");
    row("row, as received", mistyped, AsReceived, true, "2 iin IinCheckDigit 8 7");
    row(
        "para 11 1), faultless", [](Application& a) { a.rows[0].position.clear(); }, Faultless,
        false, "1 position FieldMissing");
    row(
        "para 11 1), as received", [](Application& a) { a.rows[0].position.clear(); }, AsReceived,
        true, "1 position FieldMissing");
    row("same person, faultless", twice, Faultless, false, "2 iin SamePersonTwice 1");
    row("same person, as received", twice, AsReceived, true, "2 iin SamePersonTwice 1");
    row("letter, faultless", noNumber, Faultless, false, "0 letterNumber FieldMissing");
    row("letter, as received", noNumber, AsReceived, false, "0 letterNumber FieldMissing");
    row("received tomorrow", future, AsReceived, false, "0 received DateInFuture 2026-07-26");
    row(
        "no rows", [](Application& a) { a.rows.clear(); }, AsReceived, false, "0 NoRows");
    row("left to the decision", unknownRegion, Faultless, true, "1 region RegionUnknown Мәскеу");
    row(
        "a warning", [](Application& a) { a.mediaCount = 5; }, Faultless, true,
        "0 mediaCount MediaCountDiffers 5 2");
}

void TestApplicationService::intake() {
    QFETCH(Change, change);
    QFETCH(Intake, intake);
    QFETCH(bool, stored);
    ServiceFixture fixture;
    ApplicationService service(*fixture.session);
    Application letter = fixture.goodLetter();
    change(letter);
    const Id before = fixture.entries();
    Job job;
    QTEST(weighty(KU_OK(service.check(letter, CheckStage::Intake, job))), "findings");
    QCOMPARE(fixture.entries(), before);
    const Checked added = KU_OK(service.add(letter, intake, job));
    QTEST(weighty(added.findings), "findings");
    QCOMPARE(added.id != 0, stored);
    QCOMPARE(fixture.entries(), before + (stored ? 1 : 0));
    QCOMPARE(KU_OK(fixture.reg->applications().list()).size(), std::size_t(stored ? 1 : 0));
    if (stored && intake == Intake::AsReceived)
        QCOMPARE(fixture.lastDetail()["errors"].toArray().size(), 1);
}

void TestApplicationService::rowsAreToldApartByNumber() {
    const auto numbers = [](const Change& change) {
        QString text;
        for (const EmployeeRow& row : StoredLetter(3, change).stored().rows)
            text += QString::number(row.number) + ' ';
        return text;
    };
    QCOMPARE(numbers({}), QStringLiteral("1 2 3 "));
    QCOMPARE(numbers([](Application& a) { a.rows[2].number = 7; }), QStringLiteral("1 2 7 "));
    QCOMPARE(numbers([](Application& a) { a.rows[2].number = 1; }), QStringLiteral("1 2 3 "));
    QCOMPARE(numbers([](Application& a) { a.rows[0].number = 0; }), QStringLiteral("1 2 3 "));
    ServiceFixture fixture;
    Application letter = fixture.goodLetter();
    letter.mediaCount = -1;
    Job job;
    KU_FAILS(ApplicationService(*fixture.session).add(letter, Intake::Faultless, job), BadArgument);
}

void TestApplicationService::productionTakesNoTrainingNumbers() {
    ServiceFixture fixture(false);
    ApplicationService service(*fixture.session);
    Application letter = fixture.goodLetter();
    Job job;
    const Id before = fixture.entries();
    QCOMPARE(errorsOf(KU_OK(service.add(letter, Intake::Faultless, job)).findings),
             QStringLiteral("1 iin IinNineteenthCentury 1885-01-01 | "
                            "2 iin IinNineteenthCentury 1899-12-31"));
    QCOMPARE(fixture.entries(), before);
    letter.rows.resize(1);
    letter.mediaCount = 1;
    letter.rows[0].iin = QStringLiteral("791028302728");
    QVERIFY(KU_OK(service.add(letter, Intake::Faultless, job)).id != 0);
}

// Para 11 4). A number that was never assigned, so nobody's: born on 24 July 2010.
void TestApplicationService::ageOnTheDayOfApplication() {
    ServiceFixture fixture;
    ApplicationService service(*fixture.session);
    Job job;
    Application letter = fixture.goodLetter(1);
    letter.rows[0].iin = QStringLiteral("100724500170");
    QVERIFY(!listed(KU_OK(service.check(letter, CheckStage::Decision, job))).contains("UnderAge"));
    letter.received = letter.letterDate; // 23 July
    QVERIFY(listed(KU_OK(service.check(letter, CheckStage::Decision, job)))
                .contains("1 iin UnderAge 15 16"));
}

void TestApplicationService::cancelledBeforeAnythingIsStored() {
    ServiceFixture fixture;
    ApplicationService service(*fixture.session);
    const Id before = fixture.entries();
    Job* running = nullptr;
    int checked = 0;
    Job job([&](Step, int, int) {
        if (++checked == 2) running->cancel(); // between the second row and the third
    });
    running = &job;
    KU_FAILS(service.add(fixture.goodLetter(5), Intake::Faultless, job), Cancelled);
    QCOMPARE(checked, 2);
    QCOMPARE(fixture.entries(), before);
    // After the last look: not too late either.
    Job late([&](Step, int done, int total) {
        if (done == total) running->cancel();
    });
    running = &late;
    KU_FAILS(service.add(fixture.goodLetter(2), Intake::Faultless, late), Cancelled);
    QCOMPARE(fixture.entries(), before);
}

void TestApplicationService::progressIsTold() {
    ServiceFixture fixture;
    QStringList steps;
    Job job([&](Step step, int done, int total) {
        steps += QStringLiteral("%1 %2/%3")
                     .arg(step == Step::Checking ? "check" : "record")
                     .arg(done)
                     .arg(total);
    });
    QVERIFY(
        KU_OK(
            ApplicationService(*fixture.session).add(fixture.goodLetter(2), Intake::Faultless, job))
            .id != 0);
    QCOMPARE(steps.join(", "), QStringLiteral("check 1/2, check 2/2, record 0/2, record 2/2"));
}

void TestApplicationService::halfFailedChangesNothing() {
    ServiceFixture fixture;
    fixture.tamper("CREATE TRIGGER test_fails BEFORE INSERT ON application_row WHEN NEW.number = 2 "
                   "BEGIN SELECT RAISE(ABORT, 'test/fails'); END");
    ApplicationService service(*fixture.session);
    const Id before = fixture.entries();
    Job job;
    KU_REFUSED(service.add(fixture.goodLetter(3), Intake::Faultless, job), "test/fails");
    QCOMPARE(fixture.entries(), before);
    QVERIFY(KU_OK(fixture.reg->applications().list()).empty());
    QVERIFY(KU_OK(service.due()).empty());
    QVERIFY(KU_OK(service.add(fixture.goodLetter(1), Intake::Faultless, job)).id != 0);
}

// Para 7: one working day for political servants, five for administrative ones.
void TestApplicationService::dueOverdueFirst() {
    StoredLetter fixture(2); // received on Friday, 24 July; row 1 is political
    Job job;
    Application older = fixture.goodLetter(3);
    older.rows.erase(older.rows.begin());
    older.mediaCount = 2;
    older.letterNumber = QStringLiteral("older");
    older.letterDate = older.received = QDate(2026, 7, 17);
    QVERIFY(KU_OK(fixture.service.add(older, Intake::Faultless, job)).id != 0);
    const auto text = [&] {
        QStringList lines;
        for (const DueRow& due : KU_OK(fixture.service.due()))
            lines += QStringLiteral("%1/%2 %3%4")
                         .arg(due.row.letterNumber)
                         .arg(due.row.row.number)
                         .arg(due.due->toString(Qt::ISODate), due.overdue ? " overdue" : "");
        return lines.join(", ");
    };
    QCOMPARE(text(), QStringLiteral("older/2 2026-07-24 overdue, older/3 2026-07-24 overdue, "
                                    "01-7/595/1 2026-07-27, 01-7/595/2 2026-07-31"));
    fixture.clock.advance(std::chrono::days(2)); // Monday, the political servant's day
    QVERIFY(text().contains(QStringLiteral("01-7/595/1 2026-07-27,")));
    fixture.clock.advance(std::chrono::days(1));
    QCOMPARE(text(), QStringLiteral("older/2 2026-07-24 overdue, older/3 2026-07-24 overdue, "
                                    "01-7/595/1 2026-07-27 overdue, 01-7/595/2 2026-07-31"));
}

void TestApplicationService::dueWithoutCalendar() {
    StoredLetter fixture(2);
    Job job;
    Application old = fixture.goodLetter(1);
    old.letterDate = old.received = QDate(2022, 12, 1);
    const Checked added = KU_OK(fixture.service.add(old, Intake::Faultless, job));
    QVERIFY(codesOf(added.findings, Severity::Warning).contains("TermUnknown"));
    const auto due = KU_OK(fixture.service.due());
    QCOMPARE(due.size(), std::size_t(3));
    QCOMPARE(due.back().row.applicationId, added.id);
    QVERIFY(!due.back().due);
    QVERIFY(!due.back().overdue);
    KU_FAILS(fixture.service.replyDue(old), CalendarYearMissing);
}

void TestApplicationService::dueListsWhatWaits() {
    StoredLetter fixture(6);
    const Id atTheDesk = fixture.writtenIssue(fixture.rowId(0), 1);
    fixture.accept(fixture.rowId(1));
    fixture.issueUpTo(IssueState::Signed, fixture.rowId(1), 2);
    fixture.accept(fixture.rowId(2));
    KU_OK(fixture.service.refuse(fixture.rowId(3), unreliable, {}));
    const Id died = fixture.writtenIssue(fixture.rowId(4), 5);
    fixture.closedNotDelivered(died);
    const auto waiting = [&] {
        QStringList rows;
        for (const DueRow& due : KU_OK(fixture.service.due()))
            rows += QString::number(due.row.row.number);
        return rows.join(' ');
    };
    // Written is not answered (para 10 1)), nor is what was not delivered.
    QCOMPARE(waiting(), QStringLiteral("1 2 3 5 6"));
    QCOMPARE(fixture.row(0).issueId, atTheDesk);
    QCOMPARE(fixture.row(2).issueId, Id(0));
    QCOMPARE(fixture.row(4).issueId, died);
    QCOMPARE(KU_OK(fixture.reg->applications().row(fixture.rowId(4))).stateBody,
             fixture.stored().stateBody);
    // A certificate revoked by letter while its medium is at the desk: until its issue is closed.
    fixture.revoked(atTheDesk);
    QCOMPARE(waiting(), QStringLiteral("1 2 3 5 6"));
    KU_OK(fixture.service.refuse(fixture.rowId(4), unreliable, {}, QStringLiteral("қайтарылды")));
    QCOMPARE(waiting(), QStringLiteral("1 2 3 6"));
    QCOMPARE(fixture.row(4).issueId, Id(0));
}

void TestApplicationService::replyDue() {
    ServiceFixture fixture;
    // Five working days from the application, a Friday.
    QCOMPARE(KU_OK(ApplicationService(*fixture.session).replyDue(fixture.goodLetter())),
             QDate(2026, 7, 31));
}

QTEST_GUILESS_MAIN(TestApplicationService)
#include "test_application_service.moc"
