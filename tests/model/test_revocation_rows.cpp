// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/of_state_bodies.h"
#include "tests/model/revocation_fixture.h"

using namespace model;
using namespace model::test;

/** Letters of appendix 7 row by row: open, put right, answered, taken back. */
class TestRevocationRows : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftOutIsFilledIn();
    void anotherAuthoritysIsNotMeant();
    void unnamedIsNotMeantLater();
    void asReceived();
    void goodRowsAlone();
    void aRowIsPutRightAndRevoked();
    void anotherPersonsSerialIsDropped();
    void aRowIsAnswered();
    void aGoodRowIsTakenBack();
    void repeatedRowIsClosedWithTheFirst();
    void guards();
    void closedLettersAreListed();
    void lastActOfARow();
};

void TestRevocationRows::whatIsLeftOutIsFilledIn() {
    Holders fixture(1);
    const auto held = KU_OK(fixture.reg->certificates().ofPerson(fixture.row(0).iin));
    RevocationRow row;
    row.iin = fixture.row(0).iin;
    row.organization = QStringLiteral("Оқу комитеті");
    const RevocationRow full = completed(row, held);
    QCOMPARE(full.fullName, fixture.row(0).fullName);
    QCOMPARE(full.bin, fixture.row(0).bin);
    QCOMPARE(full.organization, QStringLiteral("Оқу комитеті")); // as the letter has it
    QVERIFY(full.serial.empty());
    QCOMPARE(completed(row, {}).fullName, QString());
}

// Appendix 7 stands in the rules of the state bodies' CA: the national one's, of the same person,
// is revoked on other grounds.
void TestRevocationRows::anotherAuthoritysIsNotMeant() {
    Holders fixture;
    const QString iin = QStringLiteral("700308200014");
    const Id national = fixture.national(iin, 21);
    QVERIFY(KU_OK(ofPersonAtStateBodies(*fixture.reg, iin)).empty());
    QCOMPARE(KU_OK(fixture.reg->certificates().ofPerson(iin)).size(), std::size_t(1));
    const RevocationLetter letter = withAWrongRow(fixture); // its second row has this IIN
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.check(letter))),
             QStringLiteral("2 iin CertificateNotFound %1").arg(iin));
    // Not either where a row names it: as it was stored before.
    RevocationLetter named = letter;
    named.rows[1].serial = KU_OK(fixture.reg->certificates().byId(national)).serial;
    const Id stored = fixture.storedAsIs(named);
    const auto report =
        KU_OK(fixture.revocations.revoke(stored, RowsWithErrors::LeaveOpen, fixture.job));
    QCOMPARE(report.open.size(), std::size_t(2)); // the first names none
    QCOMPARE(errorsOf(report.open[1].findings),
             QStringLiteral("2 iin CertificateNotFound %1").arg(iin));
    QCOMPARE(KU_OK(fixture.reg->certificates().byId(national)).status, CertificateStatus::Valid);

    // Beside one of the state bodies that is revoked already, it is not taken in its place.
    fixture.revoked(fixture.issues[0]);
    fixture.national(fixture.row(0).iin, 22);
    RevocationLetter other = fixture.letterOf(1);
    other.letterNumber += QStringLiteral("-2");
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.check(other))),
             QStringLiteral("1 iin CertificateRevoked %1")
                 .arg(QString::fromStdString(crypto::toHex(fixture.certificate(0).serial))));
}

// A row that named no certificate when it came means none that is the only one by now.
void TestRevocationRows::unnamedIsNotMeantLater() {
    Holders fixture;
    const Id letter = fixture.storedAsIs(fixture.letterOf(2));
    const Id before = fixture.entries();
    for (const RowsWithErrors rows : {RowsWithErrors::Stop, RowsWithErrors::LeaveOpen}) {
        const auto report = KU_OK(fixture.revocations.revoke(letter, rows, fixture.job));
        QVERIFY(report.revoked.empty() && report.held.empty());
        QCOMPARE(report.open.size(), std::size_t(2));
        QCOMPARE(weighty(report.open[1].findings),
                 QStringLiteral("2 iin CertificateUnnamed %1").arg(fixture.row(1).iin));
    }
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
}

void TestRevocationRows::asReceived() {
    Holders fixture;
    const RevocationLetter letter = withAWrongRow(fixture);
    QCOMPARE(KU_OK(fixture.revocations.add(letter)).id, Id(0));
    const Checked answer = KU_OK(fixture.revocations.add(letter, Intake::AsReceived));
    QVERIFY(answer.id != 0);
    QCOMPARE(errorsOf(answer.findings), QStringLiteral("2 iin CertificateNotFound 700308200014"));
    QCOMPARE(fixture.lastDetail()["errors"].toArray().first().toString(),
             QStringLiteral("CertificateNotFound"));
    // The letter itself must be right all the same.
    RevocationLetter unnumbered = letter;
    unnumbered.letterNumber.clear();
    QCOMPARE(KU_OK(fixture.revocations.add(unnumbered, Intake::AsReceived)).id, Id(0));
}

void TestRevocationRows::goodRowsAlone() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const Id before = fixture.entries();
    const auto stopped =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QVERIFY(stopped.revoked.empty() && stopped.closed.empty());
    QCOMPARE(stopped.held.at(0).number, 1);
    QCOMPARE(errorsOf(stopped.open.at(0).findings),
             QStringLiteral("2 iin CertificateNotFound 700308200014"));
    QCOMPARE(fixture.entries(), before);
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
    QCOMPARE(report.revoked[0].certificate.id, fixture.certificate(0).id);
    QCOMPARE(report.open.size(), std::size_t(1));
    QVERIFY(report.held.empty());
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.certificate(1).status, CertificateStatus::Valid);
    // Para 23: its day is still the letter's.
    const auto due = KU_OK(fixture.revocations.due());
    QCOMPARE(*due.at(0).due, QDate(2026, 7, 27));
    QCOMPARE(due[0].letter.rows[0].state, RevocationRowState::Revoked);
    QCOMPARE(due[0].letter.rows[1].state, RevocationRowState::Open);
    QVERIFY(fixture.auditIntact());
}

void TestRevocationRows::aRowIsPutRightAndRevoked() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    RevocationRow row = KU_OK(fixture.reg->revocations().letter(letter)).rows[1];
    const QString why = QStringLiteral("01-7/605 хаты");
    const Id before = fixture.entries();
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.correct(letter, row, why)).findings),
             QStringLiteral("2 iin CertificateNotFound 700308200014")); // as wrong as it was
    KU_FAILS(fixture.revocations.correct(letter, row, QStringLiteral(" ")), ValueMissing);
    QCOMPARE(fixture.entries(), before);
    row.iin = fixture.row(1).iin;
    QVERIFY(KU_OK(fixture.revocations.correct(letter, row, why)).id != 0);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.corrected: revocation letter %1").arg(letter));
    const QJsonObject detail = fixture.lastDetail();
    QCOMPARE(detail["before"].toObject()["iin"].toString(), QStringLiteral("700308200014"));
    QCOMPARE(detail["after"].toObject()["iin"].toString(), row.iin);
    QCOMPARE(detail["after"].toObject()["serial"].toString().toStdString(),
             crypto::toHex(fixture.certificate(1).serial));
    QVERIFY(!detail["after"].toObject().contains("fio")); // it stayed
    QCOMPARE(detail["why"].toString(), why);
    const RevocationRow now = KU_OK(fixture.reg->revocations().letter(letter)).rows[1];
    QCOMPARE(now.serial, fixture.certificate(1).serial);
    QCOMPARE(now.why, why);
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.at(0).certificate.id, fixture.certificate(1).id);
    QCOMPARE(*rows[0].medium->dueBack, QDate(2026, 7, 31)); // as the letter's other rows
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
    KU_FAILS(fixture.revocations.correct(letter, row, why), WrongState);
    KU_FAILS(fixture.revocations.answer(letter, 2, why), WrongState);
    row.number = 3;
    KU_FAILS(fixture.revocations.correct(letter, row, why), NotFound);
}

// A serial number that was looked up for one person does not stay with another.
void TestRevocationRows::anotherPersonsSerialIsDropped() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf(1));
    RevocationRow row = KU_OK(fixture.reg->revocations().letter(letter)).rows[0];
    QCOMPARE(row.serial, fixture.certificate(0).serial);
    row.iin = fixture.row(1).iin;
    row.fullName = fixture.row(1).fullName;
    QVERIFY(KU_OK(fixture.revocations.correct(letter, row, QStringLiteral("хат"))).id != 0);
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.at(0).certificate.id, fixture.certificate(1).id);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
}

void TestRevocationRows::aRowIsAnswered() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const QString why = QStringLiteral("мұндай тіркеу куәлігі берілмеген");
    KU_FAILS(fixture.revocations.answer(letter, 2, {}), ValueMissing);
    KU_FAILS(fixture.revocations.answer(letter, 1, why), WrongState); // it is to be revoked
    KU_OK(fixture.revocations.answer(letter, 2, why));
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.answered: revocation letter %1").arg(letter));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"after\":{\"state\":\"answered\"},\"before\":{\"state\":\"open\"},"
                            "\"errors\":[\"CertificateNotFound\"],\"row\":2,\"why\":\"%1\"}")
                 .arg(why));
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1)); // what was answered stops nobody
    QCOMPARE(report.closed.at(0).state, RevocationRowState::Answered);
    QCOMPARE(report.closed[0].why, why);
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
    // Put right after all: open again.
    RevocationRow row = report.closed[0];
    row.iin = fixture.row(1).iin;
    QVERIFY(KU_OK(fixture.revocations.correct(letter, row, QStringLiteral("хат"))).id != 0);
    QCOMPARE(KU_OK(fixture.revocations.due()).size(), std::size_t(1));
    QCOMPARE(KU_OK(fixture.revoke(letter, fixture.job)).size(), std::size_t(1));
}

void TestRevocationRows::aGoodRowIsTakenBack() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const QString why = QStringLiteral("01-7/606 хаты");
    KU_FAILS(fixture.revocations.answer(letter, 1, {}, RowAnswer::Withdrawn), ValueMissing);
    KU_OK(fixture.revocations.answer(letter, 1, why, RowAnswer::Withdrawn));
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.withdrawn: revocation letter %1").arg(letter));
    QCOMPARE(fixture.lastDetail()["why"].toString(), why);
    QCOMPARE(fixture.lastDetail()["after"].toObject()["state"].toString(),
             QStringLiteral("answered"));
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
    QCOMPARE(report.closed.at(0).why, why);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
    KU_FAILS(fixture.revocations.answer(letter, 2, why, RowAnswer::Withdrawn), WrongState);
}

void TestRevocationRows::repeatedRowIsClosedWithTheFirst() {
    Holders fixture;
    RevocationLetter twice = fixture.letterOf(1);
    twice.rows.push_back(twice.rows[0]);
    twice.rows[1].number = 2;
    const Id letter = KU_OK(fixture.revocations.add(twice, Intake::AsReceived)).id;
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
    QVERIFY(report.open.empty());
    QCOMPARE(report.closed.at(0).state, RevocationRowState::RevokedOtherwise);
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
}

// Whatever the program above does.
void TestRevocationRows::guards() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    KU_OK(fixture.revocations.answer(letter, 2, QStringLiteral("себебі")));
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    const auto rows = KU_OK(fixture.reg->revocations().letter(letter)).rows;
    {
        auto transaction = KU_OK(fixture.reg->begin());
        RevocationRow done = rows[0];
        done.why = QStringLiteral("себебі");
        KU_REFUSED(fixture.reg->revocations().answer(transaction, done), "revocation/row-open");
    }
    auto transaction = KU_OK(fixture.reg->begin());
    KU_REFUSED(
        fixture.reg->revocations().revoke(
            transaction, {fixture.certificate(1).id, {}, fixture.clock.at, owner, -1}, rows[1].id),
        "revocation/row-not-answered");
}

void TestRevocationRows::closedLettersAreListed() {
    Holders fixture;
    const Id closed = fixture.added(fixture.letterOf(1));
    KU_OK(fixture.revoke(closed, fixture.job));
    RevocationLetter other = fixture.letterOf(2);
    other.letterNumber = QStringLiteral("01-7/602");
    other.rows.erase(other.rows.begin());
    const Id open = fixture.added(other);
    fixture.clock.advance(std::chrono::days(10));
    const auto all = KU_OK(fixture.revocations.all());
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].letter.id, open);
    QVERIFY(all[0].overdue);
    QCOMPARE(all[1].letter.id, closed);
    QVERIFY(!all[1].overdue);
    QCOMPARE(*all[1].due, QDate(2026, 7, 27));
    QCOMPARE(KU_OK(fixture.revocations.due()).size(), std::size_t(1));
    QCOMPARE(KU_OK(fixture.revocations.letter(closed)).letter.rows.size(), std::size_t(1));
    KU_FAILS(fixture.revocations.letter(open + 1), NotFound);
}

void TestRevocationRows::lastActOfARow() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const auto rows = KU_OK(fixture.reg->revocations().letter(letter)).rows;
    const auto act = [&](int index) {
        const auto last = KU_OK(fixture.reg->revocations().lastAct(rows.at(std::size_t(index)).id));
        return last ? last->act + u' ' + last->by : QString();
    };
    QCOMPARE(act(0) + act(1), QString());
    KU_OK(fixture.revocations.answer(letter, 2, QStringLiteral("себебі")));
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(act(0), QStringLiteral("certificate.revoked ") + fixture.operatorName);
    QCOMPARE(act(1), QStringLiteral("revocation.answered ") + fixture.operatorName);
    // Another letter that asks for the same certificate.
    RevocationLetter again = fixture.letterOf(1);
    again.letterNumber = QStringLiteral("01-7/602");
    again.rows[0].serial = fixture.certificate(0).serial;
    const RevocationRow row =
        KU_OK(fixture.reg->revocations().letter(fixture.storedAsIs(again))).rows[0];
    QCOMPARE(row.state, RevocationRowState::RevokedOtherwise);
    QCOMPARE(KU_OK(fixture.reg->revocations().lastAct(row.id))->act,
             QStringLiteral("certificate.revoked"));
}

QTEST_GUILESS_MAIN(TestRevocationRows)
#include "test_revocation_rows.moc"
