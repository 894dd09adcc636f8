// SPDX-License-Identifier: Apache-2.0

#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

using Change = std::function<void(Application&)>;
Q_DECLARE_METATYPE(Change)

/** What the register knows of other letters when one comes in. */
class TestRegisteredLetters : public QObject {
    Q_OBJECT

private slots:
    void sameLetter_data();
    void sameLetter();
    void registeredAgainOnPurpose();
    void samePersonInAnotherLetter_data();
    void samePersonInAnotherLetter();
    void decidedOnAllTheSame();
    void foundAmongAHundredThousandLetters();
};

void TestRegisteredLetters::sameLetter_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, bool same, const Change& change) {
        QTest::newRow(name) << change << same;
    };
    const auto otherBody = [](Application& a) {
        a.stateBody = QStringLiteral("Қаржы министрлігі");
        for (EmployeeRow& employee : a.rows)
            employee.bin = QStringLiteral("230440000020");
    };
    row("as it is", true, [](Application&) {});
    row("typed otherwise", true, [](Application& a) {
        a.letterNumber = QStringLiteral("  01-7/595 ");
        a.stateBody = QStringLiteral("ОҚУ  министрлігі");
    });
    row("the body's name typed otherwise", true, [](Application& a) { a.stateBody += u'.'; });
    row("received later", true, [](Application& a) { a.received = QDate(2026, 7, 25); });
    row("other persons", true, [](Application& a) { a.rows.erase(a.rows.begin()); });
    row("its BIN in one row", true, [=](Application& a) {
        const QString bin = a.rows[1].bin;
        otherBody(a);
        a.rows[1].bin = bin;
    });
    row("another number", false, [](Application& a) { a.letterNumber += u'1'; });
    row("another day", false, [](Application& a) { a.letterDate = QDate(2026, 7, 22); });
    row("another body", false, otherBody);
}

void TestRegisteredLetters::sameLetter() {
    QFETCH(Change, change);
    QFETCH(bool, same);
    StoredLetter fixture(2);
    Application letter = fixture.goodLetter(2);
    change(letter);
    const Id before = fixture.entries();
    Job job;
    const auto seen = KU_OK(fixture.service.check(letter, CheckStage::Intake, job));
    QCOMPARE(listed(seen).contains(
                 QStringLiteral("0 letterNumber LetterRegistered %1 2026-07-24").arg(fixture.id)),
             same);
    // The letter itself stops it, whatever its rows are taken as.
    for (const Intake intake : {Intake::Faultless, Intake::AsReceived}) {
        if (!same && intake == Intake::AsReceived) break;
        QCOMPARE(KU_OK(fixture.service.add(letter, intake, job)).id == 0, same);
        QCOMPARE(fixture.entries(), before + (same ? 0 : 1));
    }
    // A stored letter is not its own double.
    QVERIFY(!listed(KU_OK(fixture.service.check(fixture.stored(), CheckStage::Decision, job)))
                 .contains("LetterRegistered"));
}

void TestRegisteredLetters::registeredAgainOnPurpose() {
    StoredLetter fixture(1);
    Job job;
    const Checked again =
        KU_OK(fixture.service.add(fixture.goodLetter(1), Intake::Faultless, job, " екінші  дана "));
    QVERIFY(again.id != 0);
    QCOMPARE(weighty(again.findings),
             QStringLiteral("0 letterNumber LetterRegistered %1 2026-07-24 01-7/595 2026-07-23 | "
                            "1 iin PersonInOtherLetter 01-7/595 2026-07-23 %1 1")
                 .arg(fixture.id));
    QCOMPARE(fixture.lastDetail()["registeredAs"].toInt(), int(fixture.id));
    QCOMPARE(fixture.lastDetail()["again"].toString(), QStringLiteral("екінші дана"));
    QVERIFY(fixture.lastDetail()["warnings"].toArray().contains("LetterRegistered"));
    // The reason is for that alone, and is not kept where nothing was excused.
    Application faulty = fixture.goodLetter(1);
    faulty.received = QDate(2026, 7, 26);
    QCOMPARE(KU_OK(fixture.service.add(faulty, Intake::Faultless, job, "x")).id, Id(0));
    Application other = fixture.goodLetter(1);
    other.letterNumber = QStringLiteral("2");
    QVERIFY(KU_OK(fixture.service.add(other, Intake::Faultless, job, "x")).id != 0);
    QVERIFY(!fixture.lastDetail().contains("again"));
}

void TestRegisteredLetters::samePersonInAnotherLetter_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("found");
    QTest::newRow("registered") << int(RowState::Undecided) << true;
    QTest::newRow("accepted") << int(RowState::Accepted) << true;
    QTest::newRow("being issued") << int(RowState::Issuing) << true;
    QTest::newRow("refused") << int(RowState::Refused) << false;
    QTest::newRow("issued") << int(RowState::Issued) << false; // its certificate is what counts
}

void TestRegisteredLetters::samePersonInAnotherLetter() {
    QFETCH(int, state);
    QFETCH(bool, found);
    StoredLetter fixture(3);
    const Id row = fixture.rowId(1);
    if (state == int(RowState::Refused)) KU_OK(fixture.service.refuse(row, unreliable, {}));
    if (state == int(RowState::Accepted)) fixture.accept(row);
    if (state == int(RowState::Issuing)) {
        fixture.accept(row);
        fixture.issueUpTo(IssueState::Recorded, row, 1);
    }
    if (state == int(RowState::Issued)) fixture.writtenIssue(row, 1);
    QCOMPARE(int(fixture.row(1).state), state);
    Application letter = fixture.goodLetter(2);
    letter.rows.erase(letter.rows.begin());
    letter.rows[0].iin.insert(6, u'-');
    letter.letterNumber = QStringLiteral("9");
    letter.mediaCount = 1;
    Job job;
    const auto seen = KU_OK(fixture.service.check(letter, CheckStage::Intake, job));
    QCOMPARE(
        listed(seen).contains(
            QStringLiteral("2 iin PersonInOtherLetter 01-7/595 2026-07-23 %1 2").arg(fixture.id)),
        found);
    QVERIFY(!anyError(seen));
}

// The finding is one for the decision, too; it is recorded with it and does not stop it.
void TestRegisteredLetters::decidedOnAllTheSame() {
    StoredLetter fixture(1);
    Job job;
    Application letter = fixture.goodLetter(1);
    letter.letterNumber = QStringLiteral("9");
    const Id other = KU_OK(fixture.service.add(letter, Intake::Faultless, job)).id;
    const Checked accepted = KU_OK(fixture.service.accept(fixture.rowId(), {}));
    QVERIFY(accepted.id != 0);
    QCOMPARE(weighty(accepted.findings),
             QStringLiteral("1 iin PersonInOtherLetter 9 2026-07-23 %1 1").arg(other));
    QVERIFY(fixture.lastDetail()["warnings"].toArray().contains("PersonInOtherLetter"));
}

void TestRegisteredLetters::foundAmongAHundredThousandLetters() {
    StoredLetter fixture(1);
    // Every body has a letter 01-7/595, each of another day; one of its rows waits, two are done.
    fixture.tamper(
        "PRAGMA foreign_keys = OFF; BEGIN;"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO application(audit, letter_number, letter_date, received, state_body, "
        "head_name, executor_name, executor_phone, media_count) SELECT 1, '01-7/595', "
        "date('2024-01-01', (i % 900) || ' days'), '2026-07-01', 'Орган ' || i, '', '', '', 3 "
        "FROM n;"
        "INSERT INTO application_row(application_id, number, full_name, iin, bin, organization, "
        "position, region, email, phone, region_code, category, medium_kind, second, second_proof) "
        "SELECT a.id, k.n, 'Аты-жөні', printf('%012d', a.id * 3 + k.n), '230440000020', '', '', "
        "'', '', '', '', 'administrative', 'usb-a', 'none', '' FROM application a JOIN "
        "(SELECT 1 AS n UNION SELECT 2 UNION SELECT 3) k WHERE a.id > 1; COMMIT;");
    ApplicationService service(*fixture.session);
    Application letter = fixture.goodLetter(12);
    for (int i = 12; i < 1000; ++i) { // the most that a letter may have
        EmployeeRow row = letter.rows.front();
        row.number = i + 1;
        row.iin = QStringLiteral("%1").arg(i * 100, 12, 10, QChar(u'0'));
        letter.rows.push_back(row);
    }
    Job job;
    const auto findings = KU_OK(service.check(letter, CheckStage::Intake, job));
    QVERIFY(listed(findings).contains(QStringLiteral("LetterRegistered %1 ").arg(fixture.id)));
    QVERIFY(listed(findings).contains(QStringLiteral("13 iin PersonInOtherLetter ")));
}

QTEST_GUILESS_MAIN(TestRegisteredLetters)
#include "test_registered_letters.moc"
