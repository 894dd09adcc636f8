// SPDX-License-Identifier: Apache-2.0
#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

static const QString changed = QStringLiteral("облыс қате таңдалды");

class TestRowDecision : public QObject {
    Q_OBJECT

private slots:
    void acceptanceIsRecorded();
    void faultyRowIsRefusedNeverAccepted();
    void aNameLeavesRoomForTheTrainingMark();
    void validCertificateNeedsAnException_data();
    void validCertificateNeedsAnException();
    void mediaOfThePerson();
    void secondPlainMedium();
    void samePersonTwice();
    void refusal();
    void decisionStandsUntilItIsChanged_data();
    void decisionStandsUntilItIsChanged();
    void decidedUntilItsIssueBegins_data();
    void decidedUntilItsIssueBegins();
    void factsOfAPerson();
};

void TestRowDecision::acceptanceIsRecorded() {
    StoredLetter fixture(1, [](Application& a) { a.letterDate = a.received = QDate(2026, 7, 20); });
    EmployeeRow choices;
    choices.fullName = QStringLiteral("Басқа Біреу"); // not a choice: the letter's columns stay
    choices.category = ServantCategory::Political;
    choices.mediumKind = MediumKind::TypeC;
    choices.regionCode = QStringLiteral("75");
    const Id before = fixture.entries();
    // One working day after Monday, 20 July.
    const QString overdue = QStringLiteral("1 TermOverdue 2026-07-21");
    const auto seen = KU_OK(fixture.service.checkDecision(fixture.rowId(), choices));
    QVERIFY(listed(seen).contains(overdue));
    QCOMPARE(fixture.entries(), before);
    const Checked accepted = KU_OK(fixture.service.accept(fixture.rowId(), choices));
    QCOMPARE(accepted.id, fixture.rowId());
    QCOMPARE(accepted.findings, seen);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(), QStringLiteral("row.accepted: row %1").arg(fixture.rowId()));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"exception\":\"none\",\"warnings\":[\"TermOverdue\"]}"));
    const EmployeeRow row = fixture.row();
    QCOMPARE(row.state, RowState::Accepted);
    QCOMPARE(row.fullName, QStringLiteral("Әбілқасымов Жәңгір Ұланұлы"));
    QCOMPARE(row.category, ServantCategory::Political);
    QCOMPARE(row.mediumKind, MediumKind::TypeC);
    QCOMPARE(row.regionCode, QStringLiteral("75"));
    // Without a choice the region is the one that the text names.
    choices.regionCode.clear();
    QVERIFY(KU_OK(fixture.service.accept(fixture.rowId(), choices, changed)).id != 0);
    QCOMPARE(fixture.row().regionCode, QStringLiteral("71"));
}

// The CN of a training certificate has the mark behind surname and given name: 64 in all.
void TestRowDecision::aNameLeavesRoomForTheTrainingMark() {
    const QString tooLong = QStringLiteral("1 fio TooLong 55 48");
    StoredLetter fixture(
        1,
        [](Application& a) { a.rows[0].fullName = QString(40, u'Ә') + u' ' + QString(14, u'Ә'); },
        Intake::AsReceived);
    Job job;
    const Checked atIntake = KU_OK(fixture.service.add(fixture.stored(), Intake::Faultless, job));
    QCOMPARE(atIntake.id, Id(0));
    QVERIFY(errorsOf(atIntake.findings).contains(tooLong));
    const Checked decided = KU_OK(fixture.service.accept(fixture.rowId(), fixture.row()));
    QCOMPARE(decided.id, Id(0));
    QCOMPARE(errorsOf(decided.findings), tooLong);

    fixture.session->training = false;
    const auto found = KU_OK(fixture.service.check(fixture.stored(), CheckStage::Decision, job));
    QVERIFY(!listed(found).contains(QStringLiteral("TooLong")));
}

void TestRowDecision::faultyRowIsRefusedNeverAccepted() {
    StoredLetter fixture(
        2, [](Application& a) { a.rows[1].phone = "12"; }, Intake::AsReceived);
    const Id before = fixture.entries();
    Job job;
    const auto notAcceptable = [&] {
        return KU_OK(fixture.service.notAcceptable(fixture.stored().id, job));
    };
    QCOMPARE(notAcceptable(), std::set<Id>{fixture.rowId(1)});
    const Checked stopped = KU_OK(fixture.service.accept(fixture.rowId(1), fixture.row(1)));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(errorsOf(stopped.findings), QStringLiteral("2 phone PhoneMalformed"));
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.row(1).state, RowState::Undecided);
    KU_OK(fixture.service.refuse(fixture.rowId(1), unreliable, QStringLiteral("телефон")));
    QCOMPARE(fixture.row(1).state, RowState::Refused);
    QVERIFY(notAcceptable().empty()); // it is decided
    QVERIFY(KU_OK(fixture.service.accept(fixture.rowId(0), fixture.row(0))).id != 0);
}

void TestRowDecision::validCertificateNeedsAnException_data() {
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QString>("bin");    // of the second letter's row
    QTest::addColumn<QString>("errors"); // the codes
    using enum SecondCertificate;
    const QString same = QStringLiteral("230440000010");
    const QString other = QStringLiteral("230440000020");
    const auto row = [](const char* name, SecondCertificate second, MediumKind kind,
                        const char* proof, const QString& bin, const char* errors) {
        QTest::newRow(name) << int(second) << int(kind) << QString::fromUtf8(proof) << bin
                            << QString::fromUtf8(errors);
    };
    row("para 11 5): none", None, MediumKind::TypeC, "", same, "ValidCertificateExists");
    row("none, another body", None, MediumKind::TypeC, "", other, "ValidCertificateExists");
    row("none, not Type-C either", None, MediumKind::UsbA, "", same,
        "SecondMediumNotTypeC ValidCertificateExists");
    row("two state bodies", TwoStateBodies, MediumKind::UsbA, "№ 5 бұйрық", other, "");
    row("two state bodies, nothing shown", TwoStateBodies, MediumKind::UsbA, "", other,
        "ProofMissing");
    row("two state bodies, the same one", TwoStateBodies, MediumKind::UsbA, "№ 5 бұйрық", same,
        "ExceptionSameBody");
    row("E-kyzmet", EKyzmetSigner, MediumKind::UsbA, "", same, "");
    row("Type-C", SecondMediumTypeC, MediumKind::TypeC, "", same, "");
    row("Type-C, another medium", SecondMediumTypeC, MediumKind::UsbA, "", same,
        "ExceptionNeedsTypeC");
}

void TestRowDecision::validCertificateNeedsAnException() {
    QFETCH(int, second);
    QFETCH(int, kind);
    QFETCH(QString, proof);
    QFETCH(QString, bin);
    QFETCH(QString, errors);
    StoredLetter fixture(1);
    fixture.writtenIssue(fixture.rowId(), 1);
    Job job;
    Application again = fixture.goodLetter(1);
    again.letterNumber = QStringLiteral("01-7/596");
    again.rows[0].bin = bin;
    const Checked added = KU_OK(fixture.service.add(again, Intake::Faultless, job));
    QVERIFY(added.id != 0); // at intake it is a warning: the operator decides
    QVERIFY(codesOf(added.findings, Severity::Warning).contains("ValidCertificateExists"));
    const Id rowId = KU_OK(fixture.reg->applications().byId(added.id)).rows[0].id;
    EmployeeRow choices;
    choices.second = static_cast<SecondCertificate>(second);
    choices.mediumKind = static_cast<MediumKind>(kind);
    choices.secondProof = proof;
    const Id before = fixture.entries();
    const Checked decided = KU_OK(fixture.service.accept(rowId, choices));
    QCOMPARE(codesOf(decided.findings, Severity::Error).join(' '), errors);
    QCOMPARE(fixture.entries(), before + (errors.isEmpty() ? 1 : 0));
    if (!errors.isEmpty()) return;
    const EmployeeRow stored = KU_OK(fixture.reg->applications().row(rowId)).row;
    QCOMPARE(stored.second, choices.second);
    QCOMPARE(stored.secondProof, proof);
    const std::string_view word = storedName(choices.second);
    QCOMPARE(fixture.lastDetail()["exception"].toString().toStdString(), std::string(word));
    QCOMPARE(fixture.lastDetail()["warnings"].toArray().contains("SecondMediumNotTypeC"),
             choices.mediumKind == MediumKind::UsbA);
}

void TestRowDecision::mediaOfThePerson() {
    StoredLetter fixture(1);
    const EmployeeRow row = fixture.row();
    EmployeeRow choices;
    choices.mediumKind = MediumKind::TypeC;
    const auto errors = [&] {
        return codesOf(KU_OK(fixture.service.checkDecision(row.id, choices)), Severity::Error)
            .join(' ');
    };
    EmployeeRow holder = row;
    holder.mediumKind = MediumKind::TypeC;
    fixture.addMedium(1, holder, MediumState::HandedOver);
    QCOMPARE(errors(), QStringLiteral("TypeCTaken"));
    choices.mediumKind = MediumKind::UsbA;
    QCOMPARE(errors(), QString());
    holder.mediumKind = MediumKind::UsbA;
    fixture.addMedium(2, holder, MediumState::DueBack); // not back yet
    QCOMPARE(errors(), QStringLiteral("TooManyMedia"));
    fixture.addMedium(3, holder, MediumState::Returned);
    const auto held = KU_OK(personFacts(*fixture.reg, row.iin)).media;
    QCOMPARE(held.size(), std::size_t(2));
}

// Para 4: of two media one is Type-C; a letter is registered nevertheless.
void TestRowDecision::secondPlainMedium() {
    StoredLetter fixture(1);
    const EmployeeRow row = fixture.row();
    const auto severity = [&](CheckStage stage) {
        Job job;
        for (const Finding& one : KU_OK(fixture.service.check(fixture.stored(), stage, job)))
            if (one.code == FindingCode::SecondMediumNotTypeC) return one.severity;
        return Severity::Notice;
    };
    const Id medium = fixture.addMedium(1, row, MediumState::HandedOver);
    QCOMPARE(severity(CheckStage::Decision), Severity::Error);
    QCOMPARE(severity(CheckStage::Intake), Severity::Warning);
    fixture.change(QStringLiteral("medium.due-back"), [&](Transaction& transaction) {
        MediumEvent event{medium, MediumState::DueBack, row.fullName, row.iin};
        event.dueBack = QDate(2026, 7, 31);
        KU_OK(fixture.reg->media().record(transaction, event));
    });
    QCOMPARE(severity(CheckStage::Decision), Severity::Warning);
}

void TestRowDecision::samePersonTwice() {
    StoredLetter fixture(
        2, [](Application& a) { a.rows[1].iin = a.rows[0].iin; }, Intake::AsReceived);
    const EmployeeRow choices;
    const Checked stopped = KU_OK(fixture.service.accept(fixture.rowId(1), choices));
    QCOMPARE(errorsOf(stopped.findings), QStringLiteral("2 iin SamePersonTwice 1"));
    QCOMPARE(stopped.id, Id(0));
    KU_OK(fixture.service.refuse(fixture.rowId(0), unreliable, {}));
    QVERIFY(KU_OK(fixture.service.accept(fixture.rowId(1), choices)).id != 0);
    // The refused one cannot come back beside it.
    QCOMPARE(errorsOf(KU_OK(fixture.service.accept(fixture.rowId(0), choices, changed)).findings),
             QStringLiteral("1 iin SamePersonTwice 2"));
}

void TestRowDecision::refusal() {
    StoredLetter fixture(1);
    const Id before = fixture.entries();
    KU_FAILS(fixture.service.refuse(fixture.rowId(), QStringLiteral("ucgo.refuse.9"), {}),
             NotFound);
    KU_FAILS(fixture.service.refuse(fixture.rowId(), {}, {}), NotFound);
    KU_FAILS(fixture.service.refuse(999, unreliable, {}), NotFound);
    KU_FAILS(fixture.service.accept(999, {}), NotFound);
    QCOMPARE(fixture.entries(), before);
    KU_OK(fixture.service.refuse(fixture.rowId(), unreliable, QStringLiteral("  ЖСН   қате ")));
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(), QStringLiteral("row.refused: row %1").arg(fixture.rowId()));
    QCOMPARE(detailText(fixture.lastDetail()), QStringLiteral("{\"ground\":\"ucgo.refuse.2\"}"));
    QCOMPARE(fixture.row().refusalGround, unreliable);
    QCOMPARE(fixture.row().refusalNote, QStringLiteral("ЖСН қате"));
    QVERIFY(fixture.auditIntact());
}

void TestRowDecision::decisionStandsUntilItIsChanged_data() {
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("accept");
    QTest::newRow("accepted, accept") << true << true;
    QTest::newRow("accepted, refuse") << true << false;
    QTest::newRow("refused, accept") << false << true;
    QTest::newRow("refused, refuse") << false << false;
}

// Nothing replaces a decision silently; what does is recorded with its reason.
void TestRowDecision::decisionStandsUntilItIsChanged() {
    QFETCH(bool, accepted);
    QFETCH(bool, accept);
    StoredLetter fixture(2);
    const Id id = fixture.rowId(1);
    const auto decide = [&](bool yes, const QString& why) -> Status {
        if (!yes) return fixture.service.refuse(id, unreliable, {}, why);
        KU_TRY(const Checked checked, fixture.service.accept(id, {}, why));
        return checked.id == id ? done() : Status(Error{ErrorCode::Internal});
    };
    KU_OK(fixture.service.mayDecide(id, {}));
    KU_OK(decide(accepted, {}));
    QVERIFY(!fixture.lastDetail().contains("replaces"));
    QCOMPARE(KU_OK(fixture.reg->applications().decisionOf(id))->why, QString());
    fixture.clock.advance(std::chrono::hours(1));
    const Id before = fixture.entries();
    const std::string was(storedName(accepted ? RowState::Accepted : RowState::Refused));
    for (const QString& why : {QString(), QStringLiteral(" \n ")}) {
        const Status again = decide(accept, why);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyDecided);
        // Saturday, 25 July, an hour ago, in Kazakhstan's time.
        QCOMPARE(again.error().arguments,
                 (std::vector<std::string>{"2", was, "2026-07-25 22:20:00 +05:00",
                                           fixture.operatorName.toStdString()}));
        KU_FAILS(fixture.service.mayDecide(id, why), AlreadyDecided);
    }
    QCOMPARE(fixture.entries(), before);
    KU_OK(fixture.service.mayDecide(id, changed));
    QCOMPARE(fixture.entries(), before);
    KU_OK(decide(accept, QStringLiteral("  облыс  қате таңдалды")));
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastDetail()["replaces"].toString().toStdString(), was);
    QCOMPARE(fixture.lastDetail()["why"].toString(), changed);
    const auto made = KU_OK(fixture.reg->applications().decisionsIn(fixture.stored().id));
    QCOMPARE(made.size(), std::size_t(1)); // of the row above there is none
    QCOMPARE(made.at(id).why, changed);
    QCOMPARE(made.at(id).by, fixture.operatorName);
    QCOMPARE(made.at(id).at, KU_OK(fixture.reg->applications().decisionOf(id))->at);
    QCOMPARE(fixture.row(1).state, accept ? RowState::Accepted : RowState::Refused);
    QCOMPARE(fixture.row(1).refusalGround, accept ? QString() : unreliable);
    QVERIFY(fixture.auditIntact());
}

void TestRowDecision::decidedUntilItsIssueBegins_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("begun") << int(IssueState::Begun) << "issuing";
    QTest::newRow("recorded") << int(IssueState::Recorded) << "issuing";
    QTest::newRow("written") << int(IssueState::Written) << "issued";
    QTest::newRow("not delivered") << int(IssueState::NotDelivered) << "";
    QTest::newRow("abandoned") << int(IssueState::Abandoned) << "";
}

void TestRowDecision::decidedUntilItsIssueBegins() {
    QFETCH(int, state);
    QFETCH(QString, word);
    // The letter's own number for it, not the register's.
    StoredLetter fixture(1, [](Application& letter) { letter.rows[0].number = 7; });
    fixture.accept(fixture.rowId());
    const auto wanted = static_cast<IssueState>(state);
    const bool closed = wanted > IssueState::HandedOver;
    const Id issue = fixture.issueUpTo(wanted == IssueState::NotDelivered ? IssueState::Signed
                                       : closed                           ? IssueState::Begun
                                                                          : wanted,
                                       fixture.rowId(), 1);
    if (wanted == IssueState::NotDelivered) fixture.closedNotDelivered(issue);
    if (wanted == IssueState::Abandoned)
        fixture.change(QStringLiteral("closed"), [&](Transaction& transaction) {
            KU_OK(fixture.reg->issues().abandoned(transaction, issue, {}));
        });
    const Id before = fixture.entries();
    if (word.isEmpty()) {
        KU_FAILS(fixture.service.refuse(fixture.rowId(), unreliable, {}), AlreadyDecided);
        KU_OK(fixture.service.refuse(fixture.rowId(), unreliable, {}, changed));
        QCOMPARE(fixture.row().state, RowState::Refused);
        QVERIFY(KU_OK(fixture.service.accept(fixture.rowId(), {}, changed)).id != 0);
        fixture.issueUpTo(IssueState::Written, fixture.rowId(), 2);
        QCOMPARE(fixture.row().state, RowState::Issued);
        return;
    }
    // Not even with a reason.
    KU_FAILS(fixture.service.refuse(fixture.rowId(), unreliable, {}, changed), WrongState);
    KU_FAILS(fixture.service.accept(fixture.rowId(), {}, changed), WrongState);
    KU_FAILS(fixture.service.mayDecide(fixture.rowId(), changed), WrongState);
    const auto refused = fixture.service.refuse(fixture.rowId(), unreliable, {});
    QCOMPARE(QString::fromStdString(refused.error().arguments.at(0)), QStringLiteral("row 7"));
    QCOMPARE(QString::fromStdString(refused.error().arguments.at(1)), word);
    if (word == "issuing" || word == "issued") {
        auto transaction = KU_OK(fixture.reg->begin());
        const auto twice =
            fixture.reg->issues().begin(transaction, fixture.plannedIssue(fixture.rowId(), 2));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::AlreadyIssued);
        QCOMPARE(twice.error().arguments.at(0), std::string("7"));
    }
    QCOMPARE(fixture.entries(), before);
}

void TestRowDecision::factsOfAPerson() {
    StoredLetter fixture(1);
    const QString iin = fixture.row().iin;
    QVERIFY(KU_OK(personFacts(*fixture.reg, QString())).media.empty());
    QVERIFY(KU_OK(personFacts(*fixture.reg, iin)).certificates.empty());
    const Id issue = fixture.writtenIssue(fixture.rowId(), 1);
    const auto certificate = KU_OK(fixture.reg->certificates().byIssue(issue));
    const PersonFacts facts = KU_OK(personFacts(*fixture.reg, iin));
    QCOMPARE(facts.certificates.size(), std::size_t(1));
    QCOMPARE(facts.certificates[0].serialHex.toStdString(), crypto::toHex(certificate->serial));
    QCOMPARE(facts.certificates[0].validUntil, QDate(2027, 7, 25));
    QCOMPARE(facts.certificates[0].bin, fixture.row().bin);
    QCOMPARE(facts.media[0].serial, QStringLiteral("M-1"));
    fixture.clock.advance(std::chrono::days(366));
    QVERIFY(KU_OK(personFacts(*fixture.reg, iin)).certificates.empty()); // expired
}

QTEST_GUILESS_MAIN(TestRowDecision)
#include "test_row_decision.moc"
