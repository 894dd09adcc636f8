// SPDX-License-Identifier: Apache-2.0
#include "model/drafts/drafts.h"
#include "tests/model/service_fixture.h"

using namespace model;
using namespace model::test;

/** What is being written outlives the session, belongs to its operator, and is no act. */
class TestDrafts : public QObject {
    Q_OBJECT

private slots:
    void anApplicationComesBackWhole();
    void aRevocationComesBackWhole();
    void aRowBeingPutRightComesBack();
    void aHeadBeingPutRightComesBack();
    void aJournalLineBeingPutRightComesBack();
    void handOversComeBack();
    void theOneHandOverOfBeforeIsRead();
    void decisionsComeBack();
    void orderComesBack();
    void theLastOneCounts();
    void eachOperatorHasTheirOwn();
    void itIsNoAct();
};

namespace {

RevocationLetter revocation() {
    RevocationLetter letter;
    letter.letterNumber = QStringLiteral("02-1/17");
    letter.letterDate = QDate(2026, 7, 23);
    letter.registered = QDate(2026, 7, 24);
    letter.stateBody = QStringLiteral("Оқу министрлігі");
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = QStringLiteral("Орындаушы «Өмір»");
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    letter.mediaCount = 3;
    RevocationRow row;
    row.number = 1;
    row.fullName = QStringLiteral("Сәрсенова Ләйлә Болат қызы");
    row.iin = QStringLiteral("880101300123");
    row.bin = QStringLiteral("990140000012");
    row.organization = QStringLiteral("\"Оқу\"\n\tминистрлігі");
    row.ground = QStringLiteral("ucgo.revoke.1");
    row.serial = Bytes{0x00, 0x7f, 0xff};
    letter.rows.push_back(row);
    return letter;
}

} // namespace

void TestDrafts::anApplicationComesBackWhole() {
    ServiceFixture fixture;
    Application letter = fixture.goodLetter(2);
    letter.rows[1].category = ServantCategory::Political;
    letter.rows[1].mediumKind = MediumKind::TypeC;
    letter.rows[1].regionCode = QStringLiteral("KZ-71");
    letter.rows[1].iin = QStringLiteral("not a number yet");
    const Time begun{std::chrono::seconds(1785000000)};
    KU_OK(keepDraft(*fixture.session, letter, QStringLiteral("Толықтыру «хат»"), begun));
    fixture.session.reset(); // the desk closes
    fixture.session.emplace(KU_OK(workplace::signIn(fixture.place(), fixture.operatorName,
                                                    fixture.password(), fixture.clock)));
    const Drafts drafts = KU_OK(draftsOf(*fixture.session));
    QVERIFY(drafts.application && !drafts.revocation);
    QCOMPARE(drafts.applicationAgain, QStringLiteral("Толықтыру «хат»"));
    QVERIFY(drafts.applicationBegun == begun);
    const Application& back = *drafts.application;
    QCOMPARE(back.letterNumber, letter.letterNumber);
    QCOMPARE(back.letterDate, letter.letterDate);
    QCOMPARE(back.received, letter.received);
    QCOMPARE(back.stateBody, letter.stateBody);
    QCOMPARE(back.headName, letter.headName);
    QCOMPARE(back.executorName, letter.executorName);
    QCOMPARE(back.executorPhone, letter.executorPhone);
    QCOMPARE(back.mediaCount, letter.mediaCount);
    QCOMPARE(back.rows.size(), letter.rows.size());
    for (std::size_t i = 0; i < letter.rows.size(); ++i) {
        QCOMPARE(back.rows[i].number, static_cast<int>(i) + 1);
        for (const auto text :
             {&EmployeeRow::fullName, &EmployeeRow::iin, &EmployeeRow::bin,
              &EmployeeRow::organization, &EmployeeRow::position, &EmployeeRow::region,
              &EmployeeRow::email, &EmployeeRow::phone, &EmployeeRow::regionCode})
            QCOMPARE(back.rows[i].*text, letter.rows[i].*text);
        QCOMPARE(back.rows[i].category, letter.rows[i].category);
        QCOMPARE(back.rows[i].mediumKind, letter.rows[i].mediumKind);
    }
}

void TestDrafts::aRevocationComesBackWhole() {
    ServiceFixture fixture;
    const RevocationLetter letter = revocation();
    KU_OK(keepDraft(*fixture.session, letter, QStringLiteral("екінші хат")));
    const Drafts drafts = KU_OK(draftsOf(*fixture.session));
    QVERIFY(drafts.revocation && !drafts.application);
    QCOMPARE(drafts.revocationAgain, QStringLiteral("екінші хат"));
    QVERIFY(!drafts.revocationBegun); // as in a draft of before this was kept
    const RevocationLetter& back = *drafts.revocation;
    QCOMPARE(back.letterNumber, letter.letterNumber);
    QCOMPARE(back.letterDate, letter.letterDate);
    QCOMPARE(back.registered, letter.registered);
    QCOMPARE(back.executorName, letter.executorName);
    QCOMPARE(back.mediaCount, letter.mediaCount);
    QCOMPARE(back.rows.size(), std::size_t(1));
    for (const auto text : {&RevocationRow::fullName, &RevocationRow::iin, &RevocationRow::bin,
                            &RevocationRow::organization, &RevocationRow::ground})
        QCOMPARE(back.rows[0].*text, letter.rows[0].*text);
    QCOMPARE(back.rows[0].serial, letter.rows[0].serial);
}

void TestDrafts::aRowBeingPutRightComesBack() {
    ServiceFixture fixture;
    EmployeeRow employee = fixture.goodLetter(1).rows[0];
    employee.id = 9007199254740993; // more than a JSON number can tell from its neighbour
    employee.number = 7;
    employee.position = QStringLiteral("Бас маман, «Өмір»");
    const QString why = QStringLiteral("02-1/19 хат");
    KU_OK(keepDraft(*fixture.session, RowDraft<EmployeeRow>{employee, why}));
    RevocationRow person = revocation().rows[0];
    person.id = 3;
    KU_OK(keepDraft(*fixture.session, RowDraft<RevocationRow>{person, why}));
    const Drafts drafts = KU_OK(draftsOf(*fixture.session));
    QVERIFY(!drafts.application && !drafts.revocation); // a letter being written is another thing
    QVERIFY(drafts.applicationRow && drafts.revocationRow);
    QCOMPARE(drafts.applicationRow->row.id, employee.id);
    QCOMPARE(drafts.applicationRow->row.number, employee.number);
    QCOMPARE(drafts.applicationRow->row.position, employee.position);
    QCOMPARE(drafts.applicationRow->why, why);
    QCOMPARE(drafts.revocationRow->row.id, person.id);
    QCOMPARE(drafts.revocationRow->row.serial, person.serial);
    QCOMPARE(drafts.revocationRow->row.ground, person.ground);
    KU_OK(dropApplicationRowDraft(*fixture.session));
    KU_OK(dropRevocationRowDraft(*fixture.session));
    const Drafts left = KU_OK(draftsOf(*fixture.session));
    QVERIFY(!left.applicationRow && !left.revocationRow);
}

void TestDrafts::aHeadBeingPutRightComesBack() {
    ServiceFixture fixture;
    HeadDraft draft{fixture.goodLetter(1), QStringLiteral("Теру қатесі")};
    draft.head.id = 9007199254740993; // more than a JSON number can tell from its neighbour
    draft.head.letterNumber = QStringLiteral(" 02-1/7 «а»");
    draft.head.letterDate = {}; // being typed
    KU_OK(keepDraft(*fixture.session, HeadOf::Application, draft));
    KU_OK(keepDraft(*fixture.session, HeadOf::Revocation, HeadDraft{draft.head, QString()}));
    const Drafts drafts = KU_OK(draftsOf(*fixture.session));
    QVERIFY(!drafts.application && !drafts.revocation); // a letter being written is another thing
    QVERIFY(drafts.applicationHead && drafts.revocationHead);
    const Application& back = drafts.applicationHead->head;
    QCOMPARE(back.id, draft.head.id);
    QCOMPARE(back.letterNumber, draft.head.letterNumber);
    QVERIFY(!back.letterDate.isValid());
    QCOMPARE(back.received, draft.head.received);
    QCOMPARE(back.stateBody, draft.head.stateBody);
    QCOMPARE(back.headName, draft.head.headName);
    QCOMPARE(back.executorName, draft.head.executorName);
    QCOMPARE(back.executorPhone, draft.head.executorPhone);
    QCOMPARE(back.mediaCount, draft.head.mediaCount);
    QCOMPARE(drafts.applicationHead->why, draft.why);
    QCOMPARE(drafts.revocationHead->why, QString());
    KU_OK(dropHeadDraft(*fixture.session, HeadOf::Application));
    const Drafts left = KU_OK(draftsOf(*fixture.session));
    QVERIFY(!left.applicationHead && left.revocationHead);
    KU_OK(dropHeadDraft(*fixture.session, HeadOf::Revocation));
    QVERIFY(!KU_OK(draftsOf(*fixture.session)).revocationHead);
}

void TestDrafts::aJournalLineBeingPutRightComesBack() {
    ServiceFixture fixture;
    LineDraft draft;
    draft.line = 9007199254740993;
    draft.asItWas.channel = HandOverChannel::SpecialPost;
    draft.asItWas.receiverName = QStringLiteral("Орындаушы «Өмір»");
    draft.asItWas.receiverDocument = QStringLiteral("ҚК 009999");
    draft.asItWas.on = QDate(2026, 7, 24);
    draft.why = QStringLiteral("нөмірі қате");
    KU_OK(keepDraft(*fixture.session, draft));
    const auto back = KU_OK(draftsOf(*fixture.session)).journalLine;
    QVERIFY(back);
    QCOMPARE(back->line, draft.line);
    QCOMPARE(back->asItWas.channel, draft.asItWas.channel);
    QCOMPARE(back->asItWas.receiverName, draft.asItWas.receiverName);
    QCOMPARE(back->asItWas.receiverDocument, draft.asItWas.receiverDocument);
    QCOMPARE(back->asItWas.on, draft.asItWas.on);
    QCOMPARE(back->why, draft.why);
    KU_OK(dropLineDraft(*fixture.session));
    QVERIFY(!KU_OK(draftsOf(*fixture.session)).journalLine);
}

/** One for each letter that was begun, in the order in which they were kept. */
void TestDrafts::handOversComeBack() {
    ServiceFixture fixture;
    QVERIFY(KU_OK(draftsOf(*fixture.session)).handOvers.empty());
    HandOverDraft draft;
    draft.form.channel = HandOverChannel::SpecialPost;
    draft.form.receiverName = QStringLiteral("Сенімді «Өкіл»");
    draft.form.receiverDocument = QStringLiteral(" ҚК 001234");
    draft.form.notExecutor = QStringLiteral("сенімхат № 5");
    draft.issues = {9007199254740993, 2}; // more than a JSON number can tell from its neighbour
    draft.leftOut = {9007199254740995};
    HandOverDraft aside;
    aside.form.receiverDocument = QStringLiteral("ҚК 005678");
    aside.issues = {9007199254740997};
    KU_OK(keepDrafts(*fixture.session, std::vector{draft, aside}));
    const auto back = KU_OK(draftsOf(*fixture.session)).handOvers;
    QCOMPARE(back.size(), std::size_t(2));
    QCOMPARE(back[0].form.channel, draft.form.channel);
    QCOMPARE(back[0].form.receiverName, draft.form.receiverName);
    QCOMPARE(back[0].form.receiverDocument, draft.form.receiverDocument);
    QCOMPARE(back[0].form.notExecutor, draft.form.notExecutor);
    QCOMPARE(back[0].issues, draft.issues);
    QCOMPARE(back[0].leftOut, draft.leftOut);
    QCOMPARE(back[1].form.channel, HandOverChannel::ByHand);
    QCOMPARE(back[1].form.receiverDocument, aside.form.receiverDocument);
    QCOMPARE(back[1].issues, aside.issues);
    KU_OK(keepDrafts(*fixture.session, std::vector<HandOverDraft>()));
    QVERIFY(KU_OK(draftsOf(*fixture.session)).handOvers.empty());
}

/** A version before kept one alone. */
void TestDrafts::theOneHandOverOfBeforeIsRead() {
    ServiceFixture fixture;
    KU_OK(fixture.session->reg.drafts().keep(
        QStringLiteral("ucgo-3-hand-over"),
        QStringLiteral(R"({"channel":"by-hand","issues":["7"],"leftOut":["8"],)"
                       R"("receiverName":"Өкіл","receiverDocument":"","notExecutor":""})")));
    const auto back = KU_OK(handOverDrafts(*fixture.session));
    QCOMPARE(back.size(), std::size_t(1));
    QCOMPARE(back[0].form.receiverName, QStringLiteral("Өкіл"));
    QCOMPARE(back[0].issues, std::vector<Id>{7});
    QCOMPARE(back[0].leftOut, std::vector<Id>{8});
}

void TestDrafts::orderComesBack() {
    ServiceFixture fixture;
    QVERIFY(!KU_OK(draftsOf(*fixture.session)).order);
    const OrderDraft typed{QStringLiteral("nuc-05-legal-gost"),
                           QStringLiteral("request"),
                           QStringLiteral("/media/usb/өтініш.p10"),
                           7,
                           {{QStringLiteral("surname"), QStringLiteral("Әбенова ")},
                            {QStringLiteral("dnsNames"), QStringLiteral("мысал.қаз\nwww.a.kz")}}};
    KU_OK(keepDraft(*fixture.session, typed));
    const auto back = KU_OK(draftsOf(*fixture.session)).order;
    QVERIFY(back);
    QCOMPARE(back->structure, typed.structure);
    QCOMPARE(back->keyPlace, typed.keyPlace);
    QCOMPARE(back->file, typed.file);
    QCOMPARE(back->caId, typed.caId);
    QCOMPARE(back->values, typed.values); // as they were typed, the blank with them
    KU_OK(dropOrderDraft(*fixture.session));
    QVERIFY(!KU_OK(draftsOf(*fixture.session)).order);
}

void TestDrafts::decisionsComeBack() {
    ServiceFixture fixture;
    DecisionDraft accepts;
    accepts.of.id = 9007199254740993;
    accepts.of.region = QStringLiteral("Алматы облысы");
    accepts.choices = accepts.of;
    accepts.choices.regionCode = QStringLiteral("KZ-71");
    accepts.choices.category = ServantCategory::Political;
    accepts.choices.mediumKind = MediumKind::TypeC;
    accepts.choices.second = SecondCertificate::EKyzmetSigner;
    accepts.choices.secondProof = QStringLiteral("№ 5 бұйрық");
    DecisionDraft refuses;
    refuses.of.id = 2;
    refuses.of.state = RowState::Accepted;
    refuses.choices = refuses.of;
    refuses.choices.refusalGround = QStringLiteral("ucgo.refuse.1");
    refuses.choices.refusalNote = QStringLiteral("ЖСН құжатқа сай емес");
    refuses.why = QStringLiteral("Құжат келді");
    const std::vector<DecisionDraft> all{accepts, refuses};
    KU_OK(keepDrafts(*fixture.session, all));
    const auto back = KU_OK(draftsOf(*fixture.session)).decisions;
    QCOMPARE(back.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::pair<EmployeeRow, EmployeeRow> rows[] = {{back[i].of, all[i].of},
                                                            {back[i].choices, all[i].choices}};
        for (const auto& [is, was] : rows) {
            QCOMPARE(is.id, was.id);
            QCOMPARE(is.state, was.state);
            QCOMPARE(is.category, was.category);
            QCOMPARE(is.mediumKind, was.mediumKind);
            QCOMPARE(is.second, was.second);
            for (const auto text :
                 {&EmployeeRow::region, &EmployeeRow::regionCode, &EmployeeRow::secondProof,
                  &EmployeeRow::refusalGround, &EmployeeRow::refusalNote})
                QCOMPARE(is.*text, was.*text);
        }
        QCOMPARE(back[i].why, all[i].why);
    }
    KU_OK(keepDrafts(*fixture.session, std::vector<DecisionDraft>()));
    QVERIFY(KU_OK(draftsOf(*fixture.session)).decisions.empty());
}

void TestDrafts::theLastOneCounts() {
    ServiceFixture fixture;
    KU_OK(keepDraft(*fixture.session, fixture.goodLetter(2)));
    KU_OK(keepDraft(*fixture.session, fixture.goodLetter(1)));
    KU_OK(keepDraft(*fixture.session, revocation()));
    QCOMPARE(KU_OK(draftsOf(*fixture.session)).application->rows.size(), std::size_t(1));
    KU_OK(dropApplicationDraft(*fixture.session));
    const Drafts left = KU_OK(draftsOf(*fixture.session));
    QVERIFY(!left.application && left.revocation);
    KU_OK(dropRevocationDraft(*fixture.session));
    QVERIFY(!KU_OK(draftsOf(*fixture.session)).revocation);
}

void TestDrafts::eachOperatorHasTheirOwn() {
    ServiceFixture fixture;
    const QString other = QStringLiteral("Ерлан");
    const Secret theirs(std::string_view("құпиясөз-2"));
    KU_OK(workplace::addOperator(*fixture.session, fixture.password(), other, theirs, fixture.clock,
                                 fixture.random));
    KU_OK(keepDraft(*fixture.session, fixture.goodLetter(2)));
    fixture.session.reset();
    fixture.session.emplace(
        KU_OK(workplace::signIn(fixture.place(), other, theirs, fixture.clock)));
    QVERIFY(!KU_OK(draftsOf(*fixture.session)).application);
    KU_OK(dropApplicationDraft(*fixture.session)); // theirs: there is none
    fixture.session.reset();
    fixture.session.emplace(KU_OK(workplace::signIn(fixture.place(), fixture.operatorName,
                                                    fixture.password(), fixture.clock)));
    QVERIFY(KU_OK(draftsOf(*fixture.session)).application);
}

void TestDrafts::itIsNoAct() {
    ServiceFixture fixture;
    const Id before = fixture.entries();
    KU_OK(keepDraft(*fixture.session, fixture.goodLetter(2)));
    KU_OK(dropApplicationDraft(*fixture.session));
    QCOMPARE(fixture.entries(), before);
    QVERIFY(fixture.auditIntact());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
