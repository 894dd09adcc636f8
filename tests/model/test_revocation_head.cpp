// SPDX-License-Identifier: Apache-2.0
#include "model/application/head_changes.h"
#include "tests/model/revocation_fixture.h"

using namespace model;
using namespace model::test;

static const QString slip = QStringLiteral("теру қатесі");

/** What stands above the table of a registered letter of appendix 7 is put right. */
class TestRevocationHead : public QObject {
    Q_OBJECT

private slots:
    void bothAreKept();
    void everyField_data();
    void everyField();
    void findingsStop();
    void nothingWithoutAReason();
    void numberOfAnotherLetter();
    void mediaAreDueByTheNewDay();
    void bodyOfARowThatWaits();
};

void TestRevocationHead::bothAreKept() {
    Holders fixture(1);
    const Id id = fixture.added(fixture.letterOf(1));
    RevocationLetter head = KU_OK(fixture.reg->revocations().letter(id));
    head.letterNumber = QStringLiteral(" 01-7/610 ");
    head.rows.clear(); // they are not looked at
    const Id before = fixture.entries();
    const Checked corrected = KU_OK(fixture.revocations.correctHead(head, " теру  қатесі "));
    QCOMPARE(corrected.id, id);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.head-corrected: revocation letter %1").arg(id));
    const QJsonObject detail = fixture.lastDetail();
    QCOMPARE(detailText(detail["before"].toObject()),
             QStringLiteral("{\"letterNumber\":\"01-7/601\"}"));
    QCOMPARE(detailText(detail["after"].toObject()),
             QStringLiteral("{\"letterNumber\":\"01-7/610\"}"));
    QCOMPARE(detail["why"].toString(), slip);
    const RevocationLetter now = KU_OK(fixture.reg->revocations().letter(id));
    QCOMPARE(now.letterNumber, QStringLiteral("01-7/610"));
    QCOMPARE(now.rows.size(), std::size_t(1));
    const RevocationStore letters = fixture.reg->revocations();
    QVERIFY(KU_OK(letters.byLetter(QStringLiteral("01-7/601"), now.letterDate)).empty());
    QCOMPARE(KU_OK(letters.byLetter(now.letterNumber, now.letterDate)).size(), std::size_t(1));
    QCOMPARE(KU_OK(letters.pending()).front().letterNumber, now.letterNumber);
    QCOMPARE(KU_OK(letters.letters()).front().letterNumber, now.letterNumber);
    KU_OK(fixture.revoke(id, fixture.job));
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Revoked);
    QVERIFY(fixture.auditIntact());
}

void TestRevocationHead::everyField_data() {
    QTest::addColumn<QString>("field");
    for (const char* field : {"letterNumber", "letterDate", "registered", "stateBody", "headName",
                              "executorName", "executorPhone", "mediaCount"})
        QTest::newRow(field) << field;
}

void TestRevocationHead::everyField() {
    QFETCH(QString, field);
    Holders fixture(1);
    const Id id = fixture.added(fixture.letterOf(1));
    const RevocationLetter old = KU_OK(fixture.reg->revocations().letter(id));
    RevocationLetter head = old;
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
    if (field == "registered") head.registered = QDate(2026, 7, 25);
    if (field == "mediaCount") head.mediaCount = 2;
    QVERIFY(KU_OK(fixture.revocations.correctHead(head, slip)).id != 0);
    const RevocationLetter now = KU_OK(fixture.reg->revocations().letter(id));
    const auto changes = headChanges(old, now);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].field, field);
    QVERIFY(headChanges(head, now).empty());
}

void TestRevocationHead::findingsStop() {
    Holders fixture(1);
    const Id id = fixture.added(fixture.letterOf(1));
    RevocationLetter head = KU_OK(fixture.reg->revocations().letter(id));
    head.registered = QDate(2026, 7, 22);
    const Id before = fixture.entries();
    const Checked stopped = KU_OK(fixture.revocations.correctHead(head, slip));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(errorsOf(stopped.findings),
             QStringLiteral("0 letterDate LetterAfterReceipt 2026-07-23 2026-07-22"));
    QCOMPARE(fixture.entries(), before);
}

void TestRevocationHead::nothingWithoutAReason() {
    Holders fixture(1);
    const Id id = fixture.added(fixture.letterOf(1));
    RevocationLetter head = KU_OK(fixture.reg->revocations().letter(id));
    const Id before = fixture.entries();
    KU_FAILS(fixture.revocations.correctHead(head, slip), LetterSaysThat);
    head.mediaCount = -1;
    KU_FAILS(fixture.revocations.correctHead(head, slip), BadArgument);
    head.mediaCount = 1;
    KU_FAILS(fixture.revocations.correctHead(head, QStringLiteral(" ")), ValueMissing);
    head.id = 999;
    KU_FAILS(fixture.revocations.correctHead(head, slip), NotFound);
    QCOMPARE(fixture.entries(), before);
    auto transaction = KU_OK(fixture.reg->begin());
    head.id = id;
    KU_REFUSED(fixture.reg->revocations().correctHead(transaction, head, QStringLiteral("")),
               QStringLiteral("CHECK"));
}

void TestRevocationHead::numberOfAnotherLetter() {
    Holders fixture(1);
    const Id first = fixture.added(fixture.letterOf(1));
    RevocationLetter other = fixture.letterOf(1);
    other.letterNumber = QStringLiteral("9");
    other.id = fixture.added(other);
    other.letterNumber = QStringLiteral("01-7/601");
    const Checked stopped = KU_OK(fixture.revocations.correctHead(other, slip));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(errorsOf(stopped.findings),
             QStringLiteral("0 letterNumber LetterRegistered %1 2026-07-24 01-7/601 2026-07-23 "
                            "revocation letter")
                 .arg(first));
    const QString why = QStringLiteral("екінші дана");
    QCOMPARE(KU_OK(fixture.revocations.correctHead(other, slip, why)).id, other.id);
    QCOMPARE(fixture.lastDetail()["registeredAs"].toInteger(), qint64(first));
    QCOMPARE(fixture.lastDetail()["again"].toString(), why);
    other.headName = QStringLiteral("Б. Басшы"); // that it is the second is known
    QCOMPARE(KU_OK(fixture.revocations.correctHead(other, slip)).id, other.id);
    QVERIFY(!fixture.lastDetail().contains("again"));
}

// Also of a letter that is carried out: its terms, and the days of the media that are not back yet.
void TestRevocationHead::mediaAreDueByTheNewDay() {
    Holders fixture(2);
    const Id id = fixture.added(fixture.letterOf(2));
    const QDate due = *KU_OK(fixture.revocations.letter(id)).due;
    KU_OK(fixture.revoke(id, fixture.job));
    fixture.move(1, MediumState::Returned, fixture.row(1));
    const QDate back = *fixture.medium(0).dueBack;
    RevocationLetter head = KU_OK(fixture.reg->revocations().letter(id));
    head.executorName = QStringLiteral("Басқа Біреу"); // no day is changed by it
    KU_OK(fixture.revocations.correctHead(head, slip));
    QVERIFY(!fixture.lastDetail().contains("mediaDueBack"));
    head.registered = QDate(2026, 7, 23); // a day before
    QVERIFY(KU_OK(fixture.revocations.correctHead(head, slip)).id != 0);
    QCOMPARE(fixture.lastDetail()["mediaDueBack"].toArray(), QJsonArray{QStringLiteral("M-1")});
    QVERIFY(*KU_OK(fixture.revocations.letter(id)).due < due);
    QCOMPARE(fixture.medium(0).state, MediumState::DueBack);
    QVERIFY(*fixture.medium(0).dueBack < back);
    QCOMPARE(fixture.medium(0).holderIin, fixture.row(0).iin);
    QCOMPARE(fixture.medium(1).state, MediumState::Returned);
    head.registered = QDate(2026, 7, 24);
    KU_OK(fixture.revocations.correctHead(head, slip));
    QCOMPARE(*fixture.medium(0).dueBack, back);
    QCOMPARE(KU_OK(fixture.revocations.letter(id)).letter.rows.front().state,
             RevocationRowState::Revoked);
    QVERIFY(fixture.auditIntact());
}

// What the new body makes of the rows that wait is said; it is a warning.
void TestRevocationHead::bodyOfARowThatWaits() {
    Holders fixture(1);
    const Id id = fixture.added(fixture.letterOf(1));
    RevocationLetter head = KU_OK(fixture.reg->revocations().letter(id));
    head.stateBody = QStringLiteral("Қаржы министрлігі");
    const Checked corrected = KU_OK(fixture.revocations.correctHead(head, slip));
    QCOMPARE(corrected.id, id);
    QVERIFY(listed(corrected.findings).contains(QStringLiteral("1 stateBody BodyDiffers ")));
    QVERIFY(fixture.lastDetail()["warnings"].toArray().contains("BodyDiffers"));
}

QTEST_GUILESS_MAIN(TestRevocationHead)
#include "test_revocation_head.moc"
