// SPDX-License-Identifier: Apache-2.0
#include "model/application/head_changes.h"
#include "model/journal/journal_service.h"
#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

static const QString slip = QStringLiteral("теру қатесі");

/** What stands above the table of a registered letter is put right; nothing of it is lost. */
class TestHeadCorrection : public QObject {
    Q_OBJECT

private slots:
    void bothAreKept();
    void everyField_data();
    void everyField();
    void findingsStop();
    void nothingWithoutAReason();
    void termsCountFromTheNewDay();
    void numberOfAnotherLetter();
    void foundByTheCorrectedNumber();
    void lastOfItsBody();
    void decisionsStay();
    void whatWasHandedOverStays();
    void databaseAsksForTheReason();
};

void TestHeadCorrection::bothAreKept() {
    StoredLetter fixture(2);
    Application head = fixture.stored();
    head.letterNumber = QStringLiteral("  01-7/559 ");
    head.executorPhone = QStringLiteral("+7 7172 74 00 01");
    head.rows.clear(); // they are not looked at
    const Id before = fixture.entries();
    const Checked corrected = KU_OK(fixture.service.correctHead(head, "  теру   қатесі "));
    QCOMPARE(weighty(corrected.findings), QString());
    QCOMPARE(corrected.id, fixture.id);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("application.corrected: application %1").arg(fixture.id));
    const QJsonObject detail = fixture.lastDetail();
    QCOMPARE(
        detailText(detail["before"].toObject()),
        QStringLiteral("{\"executorPhone\":\"+7 7172 74 00 00\",\"letterNumber\":\"01-7/595\"}"));
    QCOMPARE(
        detailText(detail["after"].toObject()),
        QStringLiteral("{\"executorPhone\":\"+7 7172 74 00 01\",\"letterNumber\":\"01-7/559\"}"));
    QCOMPARE(detail["why"].toString(), slip);
    QVERIFY(!detail.contains("again"));
    const Application now = fixture.stored();
    QCOMPARE(now.letterNumber, QStringLiteral("01-7/559"));
    QCOMPARE(now.executorPhone, QStringLiteral("+7 7172 74 00 01"));
    QCOMPARE(now.stateBody, QStringLiteral("Оқу министрлігі"));
    QCOMPARE(now.rows.size(), std::size_t(2));
    QCOMPARE(KU_OK(fixture.reg->applications().list()).front().letterNumber, now.letterNumber);
    QCOMPARE(KU_OK(fixture.reg->applications().row(fixture.rowId())).letterNumber,
             now.letterNumber);
    // Once more: the last correction counts.
    head.letterNumber = QStringLiteral("01-7/595");
    KU_OK(fixture.service.correctHead(head, slip));
    QCOMPARE(fixture.stored().letterNumber, head.letterNumber);
    QVERIFY(fixture.auditIntact());
}

void TestHeadCorrection::everyField_data() {
    QTest::addColumn<QString>("field");
    for (const char* field : {"letterNumber", "letterDate", "received", "stateBody", "headName",
                              "executorName", "executorPhone", "mediaCount"})
        QTest::newRow(field) << field;
}

void TestHeadCorrection::everyField() {
    QFETCH(QString, field);
    StoredLetter fixture(1);
    Application head = fixture.stored();
    const std::map<QString, std::pair<QString*, QString>> texts{
        {"letterNumber", {&head.letterNumber, "9"}},
        {"stateBody", {&head.stateBody, "Қаржы министрлігі"}},
        {"headName", {&head.headName, "Б. Басшы"}},
        {"executorName", {&head.executorName, "Басқа Біреу"}},
        {"executorPhone", {&head.executorPhone, "+7 7172 74 00 01"}},
    };
    if (const auto text = texts.find(field); text != texts.end())
        *text->second.first = text->second.second;
    if (field == "letterDate") head.letterDate = QDate(2026, 7, 22);
    if (field == "received") head.received = QDate(2026, 7, 25);
    if (field == "mediaCount") head.mediaCount = 2;
    const Application old = fixture.stored();
    QVERIFY(KU_OK(fixture.service.correctHead(head, slip)).id != 0);
    const auto changes = headChanges(old, fixture.stored());
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].field, field);
    QVERIFY(changes[0].before != changes[0].after);
    QVERIFY(headChanges(head, fixture.stored()).empty());
}

void TestHeadCorrection::findingsStop() {
    StoredLetter fixture(2);
    Application head = fixture.stored();
    head.received = QDate(2026, 7, 22);
    const Id before = fixture.entries();
    const Checked stopped = KU_OK(fixture.service.correctHead(head, slip));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(errorsOf(stopped.findings),
             QStringLiteral("0 letterDate LetterAfterReceipt 2026-07-23 2026-07-22"));
    head = fixture.stored();
    head.received = QDate(2026, 7, 26);
    QCOMPARE(errorsOf(KU_OK(fixture.service.correctHead(head, slip)).findings),
             QStringLiteral("0 received DateInFuture 2026-07-26"));
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.stored().received, QDate(2026, 7, 24));
    // A warning does not; it is recorded.
    head = fixture.stored();
    head.mediaCount = 7;
    QCOMPARE(weighty(KU_OK(fixture.service.correctHead(head, slip)).findings),
             QStringLiteral("0 mediaCount MediaCountDiffers 7 2"));
    QVERIFY(fixture.lastDetail()["warnings"].toArray().contains("MediaCountDiffers"));
}

void TestHeadCorrection::nothingWithoutAReason() {
    StoredLetter fixture(1);
    Application head = fixture.stored();
    const Id before = fixture.entries();
    KU_FAILS(fixture.service.correctHead(head, slip), LetterSaysThat);
    head.headName += QStringLiteral("  "); // says the same
    KU_FAILS(fixture.service.correctHead(head, slip), LetterSaysThat);
    head.headName = QStringLiteral("Б. Басшы");
    KU_FAILS(fixture.service.correctHead(head, QStringLiteral("  ")), ValueMissing);
    head.mediaCount = -1;
    KU_FAILS(fixture.service.correctHead(head, slip), BadArgument);
    head.mediaCount = 1;
    head.id = 999;
    KU_FAILS(fixture.service.correctHead(head, slip), NotFound);
    QCOMPARE(fixture.entries(), before);
}

// The due days move with the day received; what is overdue by it is said, row by row.
void TestHeadCorrection::termsCountFromTheNewDay() {
    StoredLetter fixture(3);
    KU_OK(fixture.service.refuse(fixture.rowId(2), unreliable, {})); // its term is over
    const auto dueOf = [&](int index) {
        for (const DueRow& due : KU_OK(fixture.service.due()))
            if (due.row.row.id == fixture.rowId(index)) return due.due.value_or(QDate());
        return QDate();
    };
    const QDate before = dueOf(0);
    Application head = fixture.stored();
    head.letterDate = QDate(2026, 6, 1);
    head.received = QDate(2026, 6, 2);
    const Checked corrected = KU_OK(fixture.service.correctHead(head, slip));
    QVERIFY(corrected.id != 0);
    QVERIFY(dueOf(0).isValid() && dueOf(0) < before);
    QCOMPARE(weighty(corrected.findings),
             QStringLiteral("1 TermOverdue %1 | 2 TermOverdue %2")
                 .arg(dueOf(0).toString(Qt::ISODate), dueOf(1).toString(Qt::ISODate)));
    QCOMPARE(KU_OK(fixture.service.replyDue(fixture.stored())),
             KU_OK(fixture.service.replyDue(head)));
    QVERIFY(KU_OK(fixture.service.due()).front().overdue);
}

void TestHeadCorrection::numberOfAnotherLetter() {
    StoredLetter fixture(2);
    Application other = fixture.goodLetter(1);
    other.letterNumber = QStringLiteral("9");
    Job job;
    other.id = KU_OK(fixture.service.add(other, Intake::Faultless, job)).id;
    QVERIFY(other.id != 0);
    const Id before = fixture.entries();
    other.letterNumber = QStringLiteral("01-7/595");
    const QString found =
        QStringLiteral("0 letterNumber LetterRegistered %1 2026-07-24 01-7/595 2026-07-23")
            .arg(fixture.id);
    const Checked stopped = KU_OK(fixture.service.correctHead(other, slip));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(errorsOf(stopped.findings), found);
    QCOMPARE(fixture.entries(), before);
    const Checked kept = KU_OK(fixture.service.correctHead(other, slip, " екінші  дана "));
    QCOMPARE(kept.id, other.id);
    QCOMPARE(weighty(kept.findings), found);
    QCOMPARE(fixture.lastDetail()["registeredAs"].toInteger(), qint64(fixture.id));
    QCOMPARE(fixture.lastDetail()["again"].toString(), QStringLiteral("екінші дана"));
    // That it is the second is known: nothing more is asked for when something else is put right.
    other.headName = QStringLiteral("Б. Басшы");
    QCOMPARE(KU_OK(fixture.service.correctHead(other, slip)).id, other.id);
    QVERIFY(!fixture.lastDetail().contains("again"));
    QVERIFY(fixture.lastDetail()["warnings"].toArray().contains("LetterRegistered"));
}

// The number that was mistyped is free for the letter that has it.
void TestHeadCorrection::foundByTheCorrectedNumber() {
    StoredLetter fixture(1);
    Application head = fixture.stored();
    head.letterNumber = QStringLiteral("01-7/559");
    KU_OK(fixture.service.correctHead(head, slip));
    const ApplicationStore letters = fixture.reg->applications();
    QVERIFY(KU_OK(letters.byLetterNumber(QStringLiteral("01-7/595"))).empty());
    QCOMPARE(KU_OK(letters.byLetterNumber(head.letterNumber)).size(), std::size_t(1));
    QVERIFY(KU_OK(letters.byLetter(QStringLiteral("01-7/595"), head.letterDate)).empty());
    QCOMPARE(KU_OK(letters.byLetter(head.letterNumber, head.letterDate)).front().id, fixture.id);
    Job job;
    Application next = fixture.goodLetter(1);
    const QString code = QStringLiteral("LetterRegistered");
    QVERIFY(!listed(KU_OK(fixture.service.check(next, CheckStage::Intake, job))).contains(code));
    next.letterNumber = head.letterNumber;
    QVERIFY(listed(KU_OK(fixture.service.check(next, CheckStage::Intake, job))).contains(code));
}

/** What a new letter of the body begins with: the last letter, as it is after its correction. */
void TestHeadCorrection::lastOfItsBody() {
    StoredLetter fixture(1);
    const auto& letters = fixture.reg->applications();
    const QString body = QStringLiteral("Оқу министрлігі");
    QVERIFY(!KU_OK(letters.lastOfBody(QStringLiteral("Қаржы министрлігі"))));
    QCOMPARE(KU_OK(letters.lastOfBody(body))->id, fixture.id);
    Application next = fixture.goodLetter(1);
    next.letterNumber = QStringLiteral("01-7/700");
    Job job;
    next.id = KU_OK(fixture.service.add(next, Intake::Faultless, job)).id;
    next.headName = QStringLiteral("Б. Басшы");
    QVERIFY(KU_OK(fixture.service.correctHead(next, slip)).id != 0);
    QCOMPARE(KU_OK(letters.lastOfBody(body))->headName, QStringLiteral("Б. Басшы"));
    next.stateBody = QStringLiteral("Қаржы министрлігі");
    QVERIFY(KU_OK(fixture.service.correctHead(next, slip)).id != 0);
    QCOMPARE(KU_OK(letters.lastOfBody(body))->id, fixture.id);
    QCOMPARE(KU_OK(letters.lastOfBody(next.stateBody))->id, next.id);
}

void TestHeadCorrection::decisionsStay() {
    StoredLetter fixture(2);
    fixture.accept(fixture.rowId(0));
    KU_OK(fixture.service.refuse(fixture.rowId(1), unreliable, QStringLiteral("ЖСН қате")));
    Application head = fixture.stored();
    head.received = QDate(2026, 7, 25);
    QVERIFY(KU_OK(fixture.service.correctHead(head, slip)).id != 0);
    QCOMPARE(fixture.row(0).state, RowState::Accepted);
    QCOMPARE(fixture.row(1).state, RowState::Refused);
    QCOMPARE(fixture.row(1).refusalNote, QStringLiteral("ЖСН қате"));
    fixture.issueUpTo(IssueState::Begun, fixture.rowId(0), 1);
    QCOMPARE(fixture.row(0).state, RowState::Issuing);
}

// A letter of which everything is answered is corrected, too.
void TestHeadCorrection::whatWasHandedOverStays() {
    StoredLetter fixture(1);
    HandOver handOver;
    handOver.issueId = fixture.writtenIssue(fixture.rowId(), 1);
    handOver.receiverName = QStringLiteral("Орындаушы Өмір");
    handOver.receiverDocument = QStringLiteral("№ 77 қызметтік куәлік");
    JournalService journal(*fixture.session);
    const JournalLine line = *KU_OK(journal.handOver(handOver)).line;
    const CertificateRecord certificate =
        *KU_OK(fixture.reg->certificates().byIssue(handOver.issueId));
    Application head = fixture.stored();
    head.letterNumber = QStringLiteral("01-7/559");
    head.stateBody = QStringLiteral("Қаржы министрлігі");
    QVERIFY(KU_OK(fixture.service.correctHead(head, slip)).id != 0);
    QCOMPARE(fixture.row().state, RowState::HandedOver);
    QCOMPARE(KU_OK(fixture.reg->journal().byId(line.id)).letterNumber, line.letterNumber);
    QCOMPARE(KU_OK(fixture.reg->certificates().byId(certificate.id)).letterNumber,
             certificate.letterNumber);
    const auto acts = KU_OK(fixture.reg->certificates().acts(certificate.id));
    QCOMPARE(acts.back().act, QStringLiteral("application.corrected"));
    QCOMPARE(acts.back().about, slip);
    // A further line of the journal says the letter as it is now.
    const JournalLine after = KU_OK(journal.correct(line.id, handOver, slip));
    QCOMPARE(after.letterNumber, head.letterNumber);
    QCOMPARE(after.stateBody, head.stateBody);
    QCOMPARE(after.letterDate, line.letterDate);
    QVERIFY(fixture.auditIntact());
}

void TestHeadCorrection::databaseAsksForTheReason() {
    StoredLetter fixture(1);
    auto transaction = KU_OK(fixture.reg->begin());
    KU_REFUSED(
        fixture.reg->applications().correctHead(transaction, fixture.stored(), QStringLiteral("")),
        QStringLiteral("CHECK"));
}

QTEST_GUILESS_MAIN(TestHeadCorrection)
#include "test_head_correction.moc"
