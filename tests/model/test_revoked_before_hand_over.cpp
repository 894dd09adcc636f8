// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journal_service.h"
#include "model/overview/overview.h"
#include "model/revocation/revocation_service.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "tests/model/issuance_fixture.h"
#include "tests/model/revocation_fixture.h"

using namespace model;
using namespace model::test;

namespace {

/** A letter with two rows; the certificate of the first is on its medium M-1, at the desk. */
struct AtDesk : StoredLetter {
    explicit AtDesk(IssueState state = IssueState::Written)
        : StoredLetter(2) {
        accept(rowId());
        addMedium(1, row());
        issue = issueUpTo(state, rowId(), 1);
        confirmClock();
    }

    RevocationLetter asking() const {
        RevocationLetter letter;
        letter.letterNumber = QStringLiteral("01-7/601");
        letter.letterDate = QDate(2026, 7, 23);
        letter.registered = QDate(2026, 7, 24);
        letter.stateBody = QStringLiteral("Оқу министрлігі");
        letter.headName = QStringLiteral("Ә. Басшы");
        letter.executorName = QStringLiteral("Орындаушы Өмір");
        letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
        const EmployeeRow of = row();
        letter.rows = {{0, 1, of.fullName, of.iin, of.bin, of.organization, owner, {}, 0}};
        return letter;
    }
    RevokedRow revokedByLetter() {
        const Checked added = KU_OK(revocations.add(asking()));
        if (!added.id) qFatal("%s", qPrintable(listed(added.findings)));
        auto report = KU_OK(revocations.revoke(added.id, RowsWithErrors::Stop, job));
        if (report.revoked.size() != 1) qFatal("not revoked");
        return report.revoked.front();
    }
    HandOver toExecutor() const {
        HandOver handOver;
        handOver.issueId = issue;
        handOver.receiverName = QStringLiteral("Орындаушы Өмір");
        handOver.receiverDocument = QStringLiteral("ҚК 001234");
        return handOver;
    }
    MediumRecord medium() const { return *KU_OK(reg->media().bySerial(QStringLiteral("M-1"))); }
    IssueState state() const { return KU_OK(reg->issues().byId(issue)).state; }

    RevocationService revocations{*session};
    JournalService journal{*session};
    Id issue = 0;
    Job job;
};

} // namespace

/** Paras 10, 18: what was asked back before anybody had it is at its end. */
class TestRevokedBeforeHandOver : public QObject {
    Q_OBJECT

private slots:
    void theRowEnds_data();
    void theRowEnds();
    void itIsNeitherHandedOverNorDecidedAgain();
    void theRegisterLetsNothingFollow_data();
    void theRegisterLetsNothingFollow();
    void whatWasHandedOverStaysSo();
    void whatWasHandedOverIsListedAsRevoked();
    void aDeadMediumIsNoSuchEnd();
    void anOlderRegisterIsReadAlike_data();
    void anOlderRegisterIsReadAlike();
    void whatIsIssuedAgainStaysSo();
    void itsMediumIsWrittenOff();
    void todayAsksForNothing();
};

void TestRevokedBeforeHandOver::theRowEnds_data() {
    QTest::addColumn<int>("state");
    QTest::newRow("on its medium") << int(IssueState::Written);
    QTest::newRow("not on its medium yet") << int(IssueState::Signed);
}

void TestRevokedBeforeHandOver::theRowEnds() {
    QFETCH(int, state);
    AtDesk fixture(static_cast<IssueState>(state));
    QCOMPARE(KU_OK(fixture.service.due()).size(), std::size_t(2));
    const Id before = fixture.entries();
    const RevokedRow done = fixture.revokedByLetter();
    QCOMPARE(fixture.entries(), before + 2); // the letter, and all of the rest at once
    QVERIFY(!done.medium);
    QCOMPARE(done.atDesk->serial, QStringLiteral("M-1"));
    QCOMPARE(fixture.lastDetail()["certificates"].toArray().at(0).toObject()["mediumAtDesk"],
             QJsonValue(QStringLiteral("M-1")));
    QCOMPARE(fixture.row().state, RowState::Revoked);
    QCOMPARE(fixture.row().issueId, fixture.issue);
    QCOMPARE(text::wholeName(fixture.row().state), QStringLiteral("Revoked before the hand-over"));
    QVERIFY(!waitsForAnswer(fixture.row().state));
    QCOMPARE(KU_OK(fixture.service.due()).size(), std::size_t(1)); // of the other row
    QCOMPARE(fixture.state(), IssueState::NotDelivered);
    QVERIFY(KU_OK(fixture.reg->issues().inState(IssueState::Written)).empty());
    QVERIFY(KU_OK(fixture.reg->issues().unfinished()).empty());
    QVERIFY(KU_OK(fixture.reg->applications().openRowsOf(fixture.row().iin)).empty());
    const MediumRecord medium = fixture.medium();
    QCOMPARE(medium.state, MediumState::Returned);
    QVERIFY(medium.holderIin.isEmpty() && medium.holderName.isEmpty());
    QCOMPARE(KU_OK(fixture.reg->media().history(medium.id)).back().event.issueId, fixture.issue);
    QVERIFY(KU_OK(fixture.reg->media().heldBy(fixture.row().iin)).empty());
    const QDate day(2026, 7, 25);
    QVERIFY(KU_OK(fixture.journal.lines(day.addYears(-1), day)).empty());
    QVERIFY(fixture.auditIntact());
}

void TestRevokedBeforeHandOver::itIsNeitherHandedOverNorDecidedAgain() {
    AtDesk fixture;
    fixture.revokedByLetter();
    const Id before = fixture.entries();
    const auto refused = fixture.journal.handOver(fixture.toExecutor());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongState);
    QCOMPARE(refused.error().arguments,
             (std::vector<std::string>{"certificate " + fixture.row().fullName.toStdString(),
                                       "revoked"}));
    const QString why = QStringLiteral("хат 01-7/602");
    KU_FAILS(fixture.service.mayDecide(fixture.rowId(), why), WrongState);
    KU_FAILS(fixture.service.correct(fixture.rowId(), fixture.row(), Intake::Faultless, why),
             WrongState);
    QCOMPARE(fixture.entries(), before);
}

/** Whatever the program above asks of it. */
void TestRevokedBeforeHandOver::theRegisterLetsNothingFollow_data() {
    QTest::addColumn<int>("act");
    QTest::newRow("a decision") << 0;
    QTest::newRow("a correction") << 1;
    QTest::newRow("an issue") << 2;
}

void TestRevokedBeforeHandOver::theRegisterLetsNothingFollow() {
    QFETCH(int, act);
    AtDesk fixture;
    fixture.revokedByLetter();
    const EmployeeRow row = fixture.row();
    {
        auto transaction = KU_OK(fixture.reg->begin());
        const QString refused = QStringLiteral("row/revoked");
        if (act == 0)
            KU_REFUSED(fixture.reg->applications().accept(transaction, row), refused);
        else if (act == 1)
            KU_REFUSED(
                fixture.reg->applications().correct(transaction, row, QStringLiteral("қате")),
                refused);
        else
            KU_REFUSED(
                fixture.reg->issues().begin(transaction, fixture.plannedIssue(fixture.rowId(), 2)),
                refused);
    }
    QCOMPARE(fixture.row().state, RowState::Revoked);
}

void TestRevokedBeforeHandOver::whatWasHandedOverStaysSo() {
    AtDesk fixture;
    QVERIFY(KU_OK(fixture.journal.handOver(fixture.toExecutor())).line.has_value());
    const RevokedRow done = fixture.revokedByLetter();
    QVERIFY(done.medium && !done.atDesk);
    QCOMPARE(fixture.row().state, RowState::HandedOver);
    QCOMPARE(fixture.state(), IssueState::HandedOver);
    QCOMPARE(fixture.medium().state, MediumState::DueBack);
}

/** The hand-over stands; what is listed says that nothing of it is in force. */
void TestRevokedBeforeHandOver::whatWasHandedOverIsListedAsRevoked() {
    using States = std::map<RowState, int>;
    AtDesk fixture;
    QVERIFY(KU_OK(fixture.journal.handOver(fixture.toExecutor())).line.has_value());
    const auto store = fixture.reg->applications();
    const auto ids = KU_OK(store.findIds());
    const States before{{RowState::Undecided, 1}, {RowState::HandedOver, 1}};
    QVERIFY(!isRevokedSince(fixture.row()));
    QVERIFY(KU_OK(store.summaries(ids)).front().states == before);
    QVERIFY(KU_OK(store.states()).at(ids.front()) == before);
    fixture.revokedByLetter();
    const EmployeeRow row = fixture.row();
    QVERIFY(isRevokedSince(row));
    QCOMPARE(row.revokedAt, KU_OK(fixture.reg->certificates().byIssue(fixture.issue))->revokedAt);
    QCOMPARE(shownState(row), RowState::Revoked);
    const States after{{RowState::Undecided, 1}, {RowState::Revoked, 1}};
    QVERIFY(KU_OK(store.summaries(ids)).front().states == after);
    QVERIFY(KU_OK(store.states()).at(ids.front()) == after);
    QVERIFY(KU_OK(store.row(row.id)).row == row);
}

/** Its person still waits: the row is issued again. */
void TestRevokedBeforeHandOver::aDeadMediumIsNoSuchEnd() {
    AtDesk fixture;
    fixture.closedNotDelivered(fixture.issue);
    QCOMPARE(fixture.row().state, RowState::NotDelivered);
    QCOMPARE(KU_OK(fixture.service.due()).size(), std::size_t(2));
}

namespace {

/**
 * As version 14 left it, where no list was made; steps 15 to 19 are gone through anew. What step 18
 * drops itself has to be there; everything else of `crl` and `ca` goes with the tables.
 */
constexpr auto asVersion14 = R"sql(
DROP TRIGGER crl_entry_of_foreign;
DROP TRIGGER crl_entry_of_revocation;
DROP TRIGGER crl_der_of_tbs;
DROP TRIGGER crl_der_newest;
DROP TRIGGER crl_der_once;
DROP TRIGGER crl_start_goes_up;
DROP VIEW crl_revoked;
DROP VIEW crl_foreign_now;
DROP VIEW crl_last_full;
DROP VIEW crl_signed;
DROP TABLE crl_entry;
DROP TABLE crl_given_up;
DROP TABLE crl_file;
DROP TABLE crl;
DROP INDEX certificate_end_of_ca;
-- SQLCipher's SQLite drops no column: it is the last one, and NULL in every row.
PRAGMA writable_schema = ON;
UPDATE sqlite_master SET sql = replace(sql, ', invalid_since INTEGER', '')
    WHERE type = 'table' AND name = 'revocation';
PRAGMA writable_schema = OFF;
CREATE TABLE crl(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    number INTEGER NOT NULL CHECK(number > 0),
    this_update INTEGER NOT NULL,
    next_update INTEGER NOT NULL CHECK(next_update > this_update),
    entries INTEGER NOT NULL,
    tbs BLOB NOT NULL CHECK(length(tbs) > 0),
    UNIQUE(ca_id, number));
CREATE TRIGGER crl_der_of_tbs BEFORE INSERT ON crl_der
WHEN NOT coalesce((SELECT instr(NEW.der, tbs) FROM crl WHERE id = NEW.crl_id), 0) BETWEEN 3 AND 7
BEGIN SELECT RAISE(ABORT, 'crl/holds-its-tbs'); END;
CREATE TRIGGER crl_der_newest BEFORE INSERT ON crl_der
WHEN EXISTS(SELECT 1 FROM crl mine JOIN crl other ON other.ca_id = mine.ca_id
            JOIN crl_der d ON d.crl_id = other.id
            WHERE mine.id = NEW.crl_id AND other.number > mine.number)
BEGIN SELECT RAISE(ABORT, 'crl/newer-one-signed'); END;
CREATE TRIGGER crl_start_goes_up BEFORE INSERT ON crl_start
WHEN NEW.kind = 'last-crl' AND NEW.number <= max(
    coalesce((SELECT max(number) FROM crl WHERE ca_id = NEW.ca_id), -1),
    coalesce((SELECT max(number) FROM crl_start WHERE ca_id = NEW.ca_id), -1))
BEGIN SELECT RAISE(ABORT, 'crl-start/number-goes-up'); END;

DROP TABLE ca_key_end;
DROP TABLE ca_key_octets;
DROP TABLE ca_key;

DROP TABLE structure_issue_event;
DROP TABLE structure_issue_now;
DROP TABLE structure_issue_tbs;
DROP TABLE structure_issue;

CREATE TABLE ca_narrow(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    authority TEXT NOT NULL CHECK(authority IN ('root', 'state-bodies')),
    algorithm TEXT NOT NULL CHECK(algorithm IN ('gost2004', 'gost2015', 'rsa')),
    name TEXT NOT NULL,
    certificate BLOB NOT NULL UNIQUE CHECK(length(certificate) > 0),
    issuer_id INTEGER REFERENCES ca(id),
    not_before INTEGER NOT NULL,
    not_after INTEGER NOT NULL CHECK(not_after > not_before));
INSERT INTO ca_narrow SELECT * FROM ca;
DROP TABLE ca;
ALTER TABLE ca_narrow RENAME TO ca;

DROP TRIGGER row_decision_not_revoked;
DROP TRIGGER row_correction_not_revoked;
DROP TRIGGER issue_not_revoked;
DROP INDEX medium_serial_any_case;
PRAGMA user_version = 14;
)sql";

/** Revoked by a letter, and nothing more, as version 14 did it. */
void revokeAlone(AtDesk& fixture) {
    const Id letter = KU_OK(fixture.revocations.add(fixture.asking())).id;
    const Id asked = KU_OK(fixture.reg->revocations().letter(letter)).rows.front().id;
    fixture.change(QStringLiteral("certificate.revoked"), [&](Transaction& transaction) {
        const Id certificate = KU_OK(fixture.reg->certificates().byIssue(fixture.issue))->id;
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {certificate, {}, transaction.now(), owner, 5}, asked));
    });
}

} // namespace

void TestRevokedBeforeHandOver::anOlderRegisterIsReadAlike_data() {
    QTest::addColumn<bool>("closed");
    QTest::newRow("for ever to be handed over") << false;
    QTest::newRow("closed, and for ever to be issued again") << true;
}

void TestRevokedBeforeHandOver::anOlderRegisterIsReadAlike() {
    QFETCH(bool, closed);
    AtDesk fixture;
    revokeAlone(fixture);
    QCOMPARE(fixture.row().state, RowState::Issued);
    QCOMPARE(fixture.medium().state, MediumState::Used);
    if (closed) {
        fixture.change(QStringLiteral("closed"), [&](Transaction& transaction) {
            KU_OK(fixture.reg->issues().notDelivered(transaction, fixture.issue, {}));
        });
        fixture.tamper("UPDATE row_now SET state = 'not-delivered' WHERE state = 'revoked'");
        QCOMPARE(fixture.row().state, RowState::NotDelivered);
    }
    fixture.tamper(asVersion14);
    QCOMPARE(fixture.row().state, RowState::Revoked);
    QCOMPARE(fixture.state(), IssueState::NotDelivered);
    QVERIFY(KU_OK(fixture.reg->issues().inState(IssueState::Written)).empty());
    QVERIFY(fixture.auditIntact());
    if (closed) return; // its medium was written off by whoever closed it
    QCOMPARE(fixture.medium().state, MediumState::Returned);
    QVERIFY(fixture.medium().holderIin.isEmpty());
    // With the act that revoked it.
    const auto history = KU_OK(fixture.reg->media().history(fixture.medium().id));
    QCOMPARE(history.back().at, fixture.clock.at);
    QCOMPARE(history.back().event.issueId, fixture.issue);
}

/** Of an older register, too: no letter asked for the revocation. */
void TestRevokedBeforeHandOver::whatIsIssuedAgainStaysSo() {
    AtDesk fixture;
    fixture.closedNotDelivered(fixture.issue);
    fixture.tamper(asVersion14);
    QCOMPARE(fixture.row().state, RowState::NotDelivered);
}

namespace {

/** By a letter about the person of the first row. */
void revokeFirst(Bench& bench) {
    RevocationService revocations(bench.sitting->session);
    const CertificateRecord of = bench.certificatesOf(0).front();
    RevocationLetter letter;
    letter.letterNumber = QStringLiteral("01-7/601");
    letter.letterDate = letter.registered = QDate(2026, 7, 24);
    letter.stateBody = QStringLiteral("Оқу министрлігі");
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = QStringLiteral("Орындаушы Өмір");
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    letter.rows = {{0, 1, of.fullName, of.iin, of.bin, of.organization, owner, {}, 0}};
    const Checked added = KU_OK(revocations.add(letter));
    if (!added.id) qFatal("%s", qPrintable(listed(added.findings)));
    const auto report = KU_OK(revocations.revoke(added.id, RowsWithErrors::Stop, bench.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
}

} // namespace

void TestRevokedBeforeHandOver::itsMediumIsWrittenOff() {
    Bench bench;
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    MediaService media(bench.sitting->desk);
    const QString note = QStringLiteral("сынған");
    // As long as it is to be handed over, what to do first is said, and no state by its name.
    const Status early = media.failed(bench.medium, note);
    QVERIFY(!early);
    const QString said = text::sentence(early.error());
    QVERIFY2(said.contains(bench.medium) && said.contains(QStringLiteral("revoked, first")),
             qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("state")), qPrintable(said));
    revokeFirst(bench);
    KU_OK(media.failed(bench.medium, note));
    QCOMPARE(KU_OK(bench.reg().media().bySerial(bench.medium))->state, MediumState::Failed);
}

void TestRevokedBeforeHandOver::todayAsksForNothing() {
    Bench bench;
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    revokeFirst(bench);
    const Overview today = KU_OK(overview(bench.sitting->desk));
    QCOMPARE(today.rows.size(), bench.rows.size() - 1);
    for (const DueRow& one : today.rows)
        QVERIFY(one.row.row.id != bench.rows.front());
    QVERIFY(today.unfinished.empty() && today.revocations.empty() && today.mediaDueBack.empty());
    QVERIFY(KU_OK(bench.service().written()).empty());
    KU_FAILS(bench.service().issue(bench.plan(), bench.job), WrongState); // nor once more
    // Formatted, its medium is anybody's.
    KU_OK(MediaService(bench.sitting->desk)
              .prepare(bench.place.module(), slot, secret(soPin), secret(pin),
                       QStringLiteral("УЧЕБНЫЙ")));
}

QTEST_GUILESS_MAIN(TestRevokedBeforeHandOver)
#include "test_revoked_before_hand_over.moc"
