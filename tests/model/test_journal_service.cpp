// SPDX-License-Identifier: Apache-2.0
#include "model/access/workplace_rules.h"
#include "model/journal/journal_service.h"
#include "model/revocation/revocation_service.h"
#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

namespace {

const QDate today(2026, 7, 25);

/** A letter with one certificate on the medium M-1, at the desk since yesterday. */
struct AtDesk : StoredLetter {
    AtDesk()
        : StoredLetter(2) {
        issue = writtenIssue(rowId(), 1);
    }
    HandOver toExecutor() const {
        HandOver handOver;
        handOver.issueId = issue;
        handOver.receiverName = QStringLiteral(" орындаушы  Өмір");
        handOver.receiverDocument = QStringLiteral("№ 77 қызметтік куәлік");
        return handOver;
    }
    MediumRecord medium() const { return *KU_OK(reg->media().bySerial(QStringLiteral("M-1"))); }
    IssueState state() const { return KU_OK(reg->issues().byId(issue)).state; }
    void move(MediumState to) {
        change(QStringLiteral("medium.moved"), [&](Transaction& transaction) {
            MediumEvent event{medium().id, to};
            if (to == MediumState::DueBack) event.dueBack = today;
            KU_OK(reg->media().record(transaction, event));
        });
    }

    JournalService journal{*session};
    Id issue = 0;
};

QString lineText(const JournalLine& line) {
    return QStringList{QString::number(line.number),
                       line.stateBody,
                       line.letterNumber,
                       line.letterDate.toString(Qt::ISODate),
                       line.userName,
                       line.issuedOn.toString(Qt::ISODate),
                       line.mediumSerial,
                       line.receiverName,
                       line.receiverDocument,
                       line.handedOverOn.toString(Qt::ISODate)}
        .join('|');
}

using Change = std::function<void(HandOver&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestJournalService : public QObject {
    Q_OBJECT

private slots:
    void handedOver();
    void byPost();
    void notTheExecutor();
    void findings_data();
    void findings();
    void revokedOrExpired();
    void beforeWritten_data();
    void beforeWritten();
    void doubled();
    void mediumNotAtTheDesk_data();
    void mediumNotAtTheDesk();
    void halfFailedChangesNothing();
    void pinSetter();
    void correctionKeepsTheOldLine();
    void correctionRefused();
    void correctionAfterRevocation();
    void linesOfDays();
};

void TestJournalService::handedOver() {
    AtDesk fixture;
    const Id before = fixture.entries();
    QVERIFY(KU_OK(fixture.journal.check(fixture.toExecutor())).empty());
    QCOMPARE(fixture.entries(), before);
    const HandedOver answer = KU_OK(fixture.journal.handOver(fixture.toExecutor()));
    QVERIFY(answer.findings.empty());
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(lineText(*answer.line),
             QStringLiteral("1|Оқу министрлігі|01-7/595|2026-07-23|Әбілқасымов Жәңгір Ұланұлы|"
                            "2026-07-25|M-1|орындаушы Өмір|№ 77 қызметтік куәлік|2026-07-25"));
    QCOMPARE(answer.line->channel, HandOverChannel::ByHand);
    QCOMPARE(answer.line->issueId, fixture.issue);
    QCOMPARE(lineText(KU_OK(fixture.reg->journal().byId(answer.line->id))), lineText(*answer.line));
    QCOMPARE(fixture.state(), IssueState::HandedOver);
    QCOMPARE(fixture.row().state, RowState::HandedOver);
    QCOMPARE(fixture.medium().state, MediumState::HandedOver);
    QCOMPARE(fixture.medium().holderName, fixture.row().fullName);
    QCOMPARE(fixture.medium().holderIin, fixture.row().iin);
    QCOMPARE(fixture.lastAct(), QStringLiteral("journal.handed-over: journal line 1"));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"channel\":\"by-hand\",\"medium\":\"M-1\",\"pinSetBy\":\"holder\","
                            "\"row\":%1,\"warnings\":[]}")
                 .arg(fixture.rowId()));
    QVERIFY(fixture.auditIntact());
}

void TestJournalService::byPost() {
    AtDesk fixture;
    HandOver handOver;
    handOver.issueId = fixture.issue;
    handOver.channel = HandOverChannel::SpecialPost;
    const HandedOver answer = KU_OK(fixture.journal.handOver(handOver));
    QVERIFY(answer.findings.empty()); // no document, and no executor
    QCOMPARE(answer.line->receiverName, QStringLiteral("Оқу министрлігі"));
    QCOMPARE(answer.line->channel, HandOverChannel::SpecialPost);
    // The certificate's history has it.
    const Id certificate = KU_OK(fixture.reg->issues().byId(fixture.issue)).certificateId;
    const CertificateAct told = KU_OK(fixture.reg->certificates().acts(certificate)).back();
    QCOMPARE(told.act, QStringLiteral("journal.handed-over"));
    QCOMPARE(told.about, answer.line->receiverName);
    QVERIFY(told.channel == HandOverChannel::SpecialPost);
    QVERIFY(told.receiverDocument.isEmpty());
    QVERIFY(answer.line->receiverDocument.isEmpty());
    QCOMPARE(answer.line->pinSetBy, PinSetter::Operator); // whatever the setting is
}

void TestJournalService::notTheExecutor() {
    AtDesk fixture;
    HandOver handOver = fixture.toExecutor();
    handOver.receiverName = QStringLiteral("Сенімді Өкіл");
    const Id before = fixture.entries();
    QVERIFY(!KU_OK(fixture.journal.handOver(handOver)).line);
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.state(), IssueState::Written);
    handOver.notExecutor = QStringLiteral(" сенімхат  № 5 ");
    QVERIFY(KU_OK(fixture.journal.handOver(handOver)).line);
    QVERIFY(detailText(fixture.lastDetail())
                .contains(QStringLiteral("\"notExecutor\":\"сенімхат № 5\"")));
}

void TestJournalService::findings_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<bool>("stops");
    const auto row = [](const char* name, const Change& change, const char* findings,
                        const char* clause, bool stops = true) {
        QTest::newRow(name) << change << QString::fromUtf8(findings) << QString::fromUtf8(clause)
                            << stops;
    };
    row(
        "no receiver", [](HandOver& h) { h.receiverName = " "; }, "0 receiverName FieldMissing",
        "МО КО, 3-қосымша, 7-баған");
    row(
        "no document", [](HandOver& h) { h.receiverDocument.clear(); },
        "0 receiverDocument FieldMissing", "МО КО, 4-тармақ");
    row(
        "para 4: not the executor", [](HandOver& h) { h.receiverName = "Бөтен Біреу"; },
        "0 receiverName ReceiverNotExecutor Бөтен Біреу Орындаушы Өмір", "МО КО, 4-тармақ");
    row(
        "para 4: not the executor, blank reason",
        [](HandOver& h) {
            h.receiverName = "Бөтен Біреу";
            h.notExecutor = " ";
        },
        "0 receiverName ReceiverNotExecutor Бөтен Біреу Орындаушы Өмір", "МО КО, 4-тармақ");
    row(
        "para 4: not the executor, and why",
        [](HandOver& h) {
            h.receiverName = "Бөтен Біреу";
            h.notExecutor = "сенімхат бойынша";
        },
        "0 receiverName ReceiverNotExecutor Бөтен Біреу Орындаушы Өмір", "МО КО, 4-тармақ", false);
    row(
        "by post to whomever",
        [](HandOver& h) {
            h.channel = HandOverChannel::Post;
            h.receiverName = "Кеңсе";
            h.receiverDocument.clear();
        },
        "", "", false);
    row(
        "tomorrow", [](HandOver& h) { h.on = today.addDays(1); },
        "0 handedOverOn DateInFuture 2026-07-26", "МО КО, 3-қосымша, 9-баған");
    row(
        "before the issue", [](HandOver& h) { h.on = today.addDays(-1); },
        "0 handedOverOn HandOverBeforeIssue 2026-07-24 2026-07-25", "МО КО, 3-қосымша");
    row(
        "on its day", [](HandOver& h) { h.on = today; }, "", "", false);
    row(
        "too long", [](HandOver& h) { h.receiverDocument = QString(301, u'№'); },
        "0 receiverDocument TooLong 301 300", "біздің шегіміз");
    row(
        "by post, too long",
        [](HandOver& h) {
            h.channel = HandOverChannel::Post;
            h.receiverDocument = QString(301, u'№');
        },
        "0 receiverDocument TooLong 301 300", "біздің шегіміз");
    row(
        "all at once",
        [](HandOver& h) {
            h.receiverName.clear();
            h.receiverDocument.clear();
            h.on = today.addDays(1);
        },
        "0 receiverName FieldMissing | 0 receiverDocument FieldMissing | "
        "0 handedOverOn DateInFuture 2026-07-26",
        "МО КО, 3-қосымша, 7-баған");
}

void TestJournalService::findings() {
    QFETCH(Change, change);
    QFETCH(bool, stops);
    AtDesk fixture;
    HandOver handOver = fixture.toExecutor();
    change(handOver);
    const Id before = fixture.entries();
    const auto found = KU_OK(fixture.journal.check(handOver));
    QTEST(listed(found), "findings");
    if (!found.empty()) QTEST(found.front().clause, "clause");
    const HandedOver answer = KU_OK(fixture.journal.handOver(handOver));
    QCOMPARE(answer.findings, found);
    QCOMPARE(answer.line.has_value(), !stops);
    QCOMPARE(fixture.entries(), before + (stops ? 0 : 1));
    QCOMPARE(fixture.state(), stops ? IssueState::Written : IssueState::HandedOver);
    QCOMPARE(fixture.medium().state, stops ? MediumState::Used : MediumState::HandedOver);
    if (!stops) QCOMPARE(fixture.lastDetail()["warnings"].toArray().size(), found.empty() ? 0 : 1);
}

void TestJournalService::revokedOrExpired() {
    AtDesk fixture;
    fixture.clock.advance(std::chrono::days(366));
    QCOMPARE(codesOf(KU_OK(fixture.journal.check(fixture.toExecutor())), Severity::Warning),
             QStringList{QStringLiteral("CertificateExpired")});
    const auto certificate = KU_OK(fixture.reg->certificates().byIssue(fixture.issue));
    const Rules* rules = KU_OK(rulesOn(today));
    fixture.change(QStringLiteral("certificate.revoked"), [&](Transaction& transaction) {
        KU_OK(revokeCertificate(*fixture.reg, transaction, certificate->id,
                                rules->revocationGrounds.front()));
    });
    fixture.move(MediumState::DueBack);
    const Id before = fixture.entries();
    const HandedOver answer = KU_OK(fixture.journal.handOver(fixture.toExecutor()));
    QCOMPARE(codesOf(answer.findings, Severity::Error),
             QStringList{QStringLiteral("CertificateRevoked")});
    QVERIFY(!answer.line);
    QCOMPARE(fixture.entries(), before);
}

void TestJournalService::beforeWritten_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("begun") << int(IssueState::Begun) << "begun";
    QTest::newRow("recorded") << int(IssueState::Recorded) << "recorded";
    QTest::newRow("signed") << int(IssueState::Signed) << "signed";
}

void TestJournalService::beforeWritten() {
    QFETCH(int, state);
    StoredLetter fixture(1);
    fixture.accept(fixture.rowId());
    HandOver handOver;
    handOver.issueId = fixture.issueUpTo(static_cast<IssueState>(state), fixture.rowId(), 1);
    JournalService journal(*fixture.session);
    const Id before = fixture.entries();
    KU_FAILS(journal.check(handOver), WrongState);
    const auto answer = journal.handOver(handOver);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::WrongState);
    QTEST(QString::fromStdString(answer.error().arguments.at(1)), "word");
    handOver.issueId = 999;
    KU_FAILS(journal.handOver(handOver), NotFound);
    QCOMPARE(fixture.entries(), before);
}

void TestJournalService::doubled() {
    AtDesk fixture;
    QVERIFY(KU_OK(fixture.journal.handOver(fixture.toExecutor())).line.has_value());
    const Id before = fixture.entries();
    KU_FAILS(fixture.journal.handOver(fixture.toExecutor()), WrongState);
    KU_FAILS(fixture.journal.check(fixture.toExecutor()), WrongState);
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(KU_OK(fixture.journal.lines(today, today)).size(), std::size_t(1));
}

void TestJournalService::mediumNotAtTheDesk_data() {
    QTest::addColumn<int>("state");
    QTest::newRow("handed over") << int(MediumState::HandedOver);
    QTest::newRow("due back") << int(MediumState::DueBack);
    QTest::newRow("returned") << int(MediumState::Returned);
    QTest::newRow("failed") << int(MediumState::Failed);
}

void TestJournalService::mediumNotAtTheDesk() {
    QFETCH(int, state);
    AtDesk fixture;
    fixture.move(static_cast<MediumState>(state));
    const Id before = fixture.entries();
    KU_FAILS(fixture.journal.check(fixture.toExecutor()), WrongState);
    KU_FAILS(fixture.journal.handOver(fixture.toExecutor()), WrongState);
    QCOMPARE(fixture.entries(), before);
    // A medium that the register does not know.
    fixture.accept(fixture.rowId(1));
    HandOver other = fixture.toExecutor();
    other.issueId = fixture.issueUpTo(IssueState::Written, fixture.rowId(1), 2);
    KU_FAILS(fixture.journal.handOver(other), NotFound);
}

void TestJournalService::halfFailedChangesNothing() {
    AtDesk fixture;
    fixture.tamper("CREATE TRIGGER test_fails BEFORE INSERT ON medium_event "
                   "BEGIN SELECT RAISE(ABORT, 'test/fails'); END");
    const Id before = fixture.entries();
    KU_REFUSED(fixture.journal.handOver(fixture.toExecutor()), "test/fails");
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.state(), IssueState::Written);
    QVERIFY(KU_OK(fixture.journal.lines(today, today)).empty());
    QCOMPARE(KU_OK(fixture.reg->journal().nextNumber()), 1);
}

void TestJournalService::pinSetter() {
    AtDesk fixture;
    QCOMPARE(KU_OK(WorkplaceRules::load()).pinSetBy, PinSetter::Holder);
    QCOMPARE(KU_OK(fixture.journal.pinSetBy()), PinSetter::Holder);
    const Id before = fixture.entries();
    KU_OK(fixture.journal.setPinSetBy(PinSetter::Operator));
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(), QStringLiteral("setting.changed: handOver.pinSetBy"));
    QCOMPARE(KU_OK(fixture.journal.pinSetBy()), PinSetter::Operator);
    const auto line = *KU_OK(fixture.journal.handOver(fixture.toExecutor())).line;
    QCOMPARE(line.pinSetBy, PinSetter::Operator);
    // What was said at the hand-over stands, whatever the setting is when it is corrected.
    KU_OK(fixture.journal.setPinSetBy(PinSetter::Holder));
    QCOMPARE(KU_OK(fixture.journal.correct(line.id, fixture.toExecutor(), "қате")).pinSetBy,
             PinSetter::Operator);
    fixture.change(QStringLiteral("setting.changed"), [&](Transaction& transaction) {
        auto settings = fixture.reg->settings();
        KU_OK(settings.set(transaction, QLatin1String(settingPinSetBy), "nobody"));
    });
    KU_FAILS(fixture.journal.pinSetBy(), RegisterDamaged);
}

void TestJournalService::correctionKeepsTheOldLine() {
    AtDesk fixture;
    const JournalLine line = *KU_OK(fixture.journal.handOver(fixture.toExecutor())).line;
    fixture.clock.advance(std::chrono::days(3));
    HandOver asItWas = fixture.toExecutor();
    asItWas.receiverName = QStringLiteral("Сенімді Өкіл");
    asItWas.receiverDocument = QStringLiteral("сенімхат № 5");
    const Id before = fixture.entries();
    const JournalLine corrected =
        KU_OK(fixture.journal.correct(line.id, asItWas, QStringLiteral("  аты  қате ")));
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(corrected.number, 2);
    QCOMPARE(corrected.corrects, line.id);
    QCOMPARE(corrected.receiverName, QStringLiteral("Сенімді Өкіл"));
    QCOMPARE(corrected.handedOverOn, line.handedOverOn); // the day it happened, not today
    QCOMPARE(corrected.userName, line.userName);
    QCOMPARE(fixture.lastAct(), QStringLiteral("journal.corrected: journal line 2"));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"corrects\":1,\"warnings\":[\"ReceiverNotExecutor\"],"
                            "\"why\":\"аты қате\"}"));
    QCOMPARE(lineText(KU_OK(fixture.reg->journal().byId(line.id))), lineText(line));
    QCOMPARE(KU_OK(fixture.reg->journal().correctionsOf(line.id)).size(), std::size_t(1));
    QCOMPARE(fixture.medium().state, MediumState::HandedOver);
    // A correction may be wrong, too.
    asItWas.on = today.addDays(1);
    const JournalLine again = KU_OK(fixture.journal.correct(corrected.id, asItWas, "күні қате"));
    QCOMPARE(again.number, 3);
    QCOMPARE(again.handedOverOn, today.addDays(1));
    QVERIFY(fixture.auditIntact());
}

void TestJournalService::correctionRefused() {
    AtDesk fixture;
    const JournalLine line = *KU_OK(fixture.journal.handOver(fixture.toExecutor())).line;
    const QString why = QStringLiteral("қате");
    const Id before = fixture.entries();
    KU_FAILS(fixture.journal.correct(line.id, fixture.toExecutor(), " "), ValueMissing);
    KU_FAILS(fixture.journal.correct(line.id + 1, fixture.toExecutor(), why), NotFound);
    HandOver other = fixture.toExecutor();
    other.issueId += 1;
    KU_FAILS(fixture.journal.correct(line.id, other, why), BadArgument);
    HandOver faulty = fixture.toExecutor();
    faulty.receiverDocument.clear();
    faulty.on = today.addDays(1);
    const auto answer = fixture.journal.correct(line.id, faulty, why);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::FindingsStop);
    QCOMPARE(answer.error().arguments.at(0), std::string("2"));
    QCOMPARE(fixture.entries(), before);
}

void TestJournalService::correctionAfterRevocation() {
    AtDesk fixture;
    const JournalLine line = *KU_OK(fixture.journal.handOver(fixture.toExecutor())).line;
    const auto certificate = KU_OK(fixture.reg->certificates().byIssue(fixture.issue));
    const Rules* rules = KU_OK(rulesOn(today));
    fixture.change(QStringLiteral("certificate.revoked"), [&](Transaction& transaction) {
        KU_OK(revokeCertificate(*fixture.reg, transaction, certificate->id,
                                rules->revocationGrounds.front()));
    });
    fixture.move(MediumState::DueBack);
    QCOMPARE(KU_OK(fixture.journal.correct(line.id, fixture.toExecutor(), "қате")).corrects,
             line.id);
    QCOMPARE(fixture.medium().state, MediumState::DueBack);
}

void TestJournalService::linesOfDays() {
    AtDesk fixture;
    QVERIFY(KU_OK(fixture.journal.handOver(fixture.toExecutor())).line.has_value());
    HandOver second = fixture.toExecutor();
    second.issueId = fixture.writtenIssue(fixture.rowId(1), 2);
    fixture.clock.advance(std::chrono::days(2));
    QVERIFY(KU_OK(fixture.journal.handOver(second)).line.has_value());
    const auto count = [&](int from, int to) {
        return KU_OK(fixture.journal.lines(today.addDays(from), today.addDays(to))).size();
    };
    QCOMPARE(count(0, 2), std::size_t(2));
    QCOMPARE(count(0, 1), std::size_t(1));
    QCOMPARE(count(2, 2), std::size_t(1));
    QCOMPARE(count(1, 1), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestJournalService)
#include "test_journal_service.moc"
