// SPDX-License-Identifier: Apache-2.0
#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

static const QString slip = QStringLiteral("теру қатесі");

/** A typing mistake in a registered row is put right; nothing of what stood there is lost. */
class TestRowCorrection : public QObject {
    Q_OBJECT

private slots:
    void bothAreKept();
    void everyColumn_data();
    void everyColumn();
    void checkedAgain();
    void undecidedAgain_data();
    void undecidedAgain();
    void neverOnceItsIssueBegan_data();
    void neverOnceItsIssueBegan();
    void nothingWithoutAReason();
    void personIsFoundByTheCorrectedNumber();
    void databaseKeepsIt();
};

void TestRowCorrection::bothAreKept() {
    StoredLetter fixture(2);
    EmployeeRow row = fixture.row(1);
    const QString was = row.phone;
    row.phone = QStringLiteral(" +7 701  000 00 99 ");
    row.fullName = QStringLiteral("Сәрсенова  Ләйлә Болатқызы");
    const Id before = fixture.entries();
    const Checked corrected =
        KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, "  теру   қатесі "));
    QCOMPARE(corrected.id, row.id);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(), QStringLiteral("row.corrected: row %1").arg(row.id));
    const QJsonObject detail = fixture.lastDetail();
    QCOMPARE(detailText(detail["before"].toObject()),
             QStringLiteral("{\"fio\":\"Сәрсенова Ләйлә Болат қызы\",\"phone\":\"%1\"}").arg(was));
    QCOMPARE(
        detailText(detail["after"].toObject()),
        QStringLiteral("{\"fio\":\"Сәрсенова Ләйлә Болатқызы\",\"phone\":\"+7 701 000 00 99\"}"));
    QCOMPARE(detail["why"].toString(), slip);
    QVERIFY(!detail.contains("replaces"));
    QCOMPARE(fixture.row(1).phone, QStringLiteral("+7 701 000 00 99"));
    QCOMPARE(fixture.row(1).fullName, QStringLiteral("Сәрсенова Ләйлә Болатқызы"));
    QCOMPARE(fixture.row(1).state, RowState::Undecided);
    QCOMPARE(fixture.row(0).fullName, QStringLiteral("Әбілқасымов Жәңгір Ұланұлы"));
    // Once more: the last correction counts.
    row.phone = was;
    KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip));
    QCOMPARE(fixture.row(1).phone, was);
    QVERIFY(fixture.auditIntact());
}

void TestRowCorrection::everyColumn_data() {
    QTest::addColumn<QString>("field");
    for (const char* field : {"fio", "iin", "bin", "organization", "position", "region", "email",
                              "phone", "category", "medium"})
        QTest::newRow(field) << field;
}

void TestRowCorrection::everyColumn() {
    QFETCH(QString, field);
    StoredLetter fixture(1);
    EmployeeRow row = fixture.row();
    const std::map<QString, std::pair<QString*, QString>> texts{
        {"fio", {&row.fullName, "Басқа Біреу"}},
        {"iin", {&row.iin, "991231200017"}},
        {"bin", {&row.bin, "230440000020"}},
        {"organization", {&row.organization, "Қаржы министрлігі"}},
        {"position", {&row.position, "Кеңесші"}},
        {"region", {&row.region, "Алматы қаласы"}},
        {"email", {&row.email, "z@ministry.example"}},
        {"phone", {&row.phone, "+77010000099"}},
    };
    if (const auto text = texts.find(field); text != texts.end())
        *text->second.first = text->second.second;
    if (field == "category") row.category = ServantCategory::Administrative;
    if (field == "medium") row.mediumKind = MediumKind::TypeC;
    // No choice of a decision comes in by this door.
    row.second = SecondCertificate::EKyzmetSigner;
    row.secondProof = QStringLiteral("x");
    row.refusalNote = QStringLiteral("x");
    const EmployeeRow old = fixture.row();
    QVERIFY(KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip)).id != 0);
    const auto changes = changesOf(old, fixture.row());
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].field, field);
    QVERIFY(changes[0].before != changes[0].after);
    QCOMPARE(fixture.row().second, SecondCertificate::None);
    QCOMPARE(fixture.row().secondProof, QString());
    QCOMPARE(fixture.row().refusalNote, QString());
}

void TestRowCorrection::checkedAgain() {
    StoredLetter fixture(2);
    EmployeeRow row = fixture.row(1);
    row.iin = fixture.row(0).iin;
    row.phone = QStringLiteral("12");
    const Id before = fixture.entries();
    const QString errors = QStringLiteral("2 phone PhoneMalformed | 2 iin SamePersonTwice 1");
    const Checked stopped = KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip));
    QCOMPARE(errorsOf(stopped.findings), errors);
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(fixture.entries(), before);
    QVERIFY(fixture.row(1).phone != row.phone);
    // The letter itself says so: the row can only be refused.
    const Checked kept = KU_OK(fixture.service.correct(row.id, row, Intake::AsReceived, slip));
    QCOMPARE(errorsOf(kept.findings), errors);
    QCOMPARE(kept.id, row.id);
    QCOMPARE(fixture.lastDetail()["errors"].toArray().size(), 2);
    QCOMPARE(KU_OK(fixture.service.accept(row.id, fixture.row(1))).id, Id(0));
}

void TestRowCorrection::undecidedAgain_data() {
    QTest::addColumn<bool>("accepted");
    QTest::newRow("accepted") << true;
    QTest::newRow("refused") << false;
}

// A decision is one on what the row said then.
void TestRowCorrection::undecidedAgain() {
    QFETCH(bool, accepted);
    StoredLetter fixture(1);
    EmployeeRow choices;
    choices.regionCode = QStringLiteral("75");
    choices.category = ServantCategory::Administrative;
    choices.mediumKind = MediumKind::TypeC;
    choices.secondProof = QStringLiteral("№ 5");
    if (accepted)
        QVERIFY(KU_OK(fixture.service.accept(fixture.rowId(), choices)).id != 0);
    else
        KU_OK(fixture.service.refuse(fixture.rowId(), unreliable, QStringLiteral("ЖСН қате")));
    EmployeeRow row = fixture.row();
    row.region = QStringLiteral("Шымкент қаласы");
    QVERIFY(KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip)).id != 0);
    QCOMPARE(fixture.lastDetail()["replaces"].toString(),
             QString(accepted ? "accepted" : "refused"));
    const EmployeeRow now = fixture.row();
    QCOMPARE(now.state, RowState::Undecided);
    QCOMPARE(now.regionCode, QString());
    QCOMPARE(now.secondProof, QString());
    QCOMPARE(now.refusalGround, QString());
    QCOMPARE(now.refusalNote, QString());
    QCOMPARE(KU_OK(fixture.service.due()).size(), std::size_t(1));
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_REFUSED(fixture.reg->issues().begin(transaction, fixture.plannedIssue(row.id, 1)),
                   QStringLiteral("issue/row-accepted"));
    }
    // To be decided on without a reason: nothing stands to be changed.
    QVERIFY(KU_OK(fixture.service.accept(row.id, now)).id != 0);
    QCOMPARE(fixture.row().regionCode, QStringLiteral("79"));
    fixture.issueUpTo(IssueState::Begun, row.id, 1);
    QCOMPARE(fixture.row().state, RowState::Issuing);
}

void TestRowCorrection::neverOnceItsIssueBegan_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("closed");
    QTest::newRow("begun") << int(IssueState::Begun) << false;
    QTest::newRow("recorded") << int(IssueState::Recorded) << false;
    QTest::newRow("written") << int(IssueState::Written) << false;
    QTest::newRow("given up") << int(IssueState::Begun) << true;
    QTest::newRow("not delivered") << int(IssueState::Written) << true;
}

void TestRowCorrection::neverOnceItsIssueBegan() {
    QFETCH(int, state);
    QFETCH(bool, closed);
    StoredLetter fixture(1);
    fixture.accept(fixture.rowId());
    const Id issue = fixture.issueUpTo(static_cast<IssueState>(state), fixture.rowId(), 1);
    if (closed && state == int(IssueState::Written))
        fixture.closedNotDelivered(issue);
    else if (closed)
        fixture.change(QStringLiteral("closed"), [&](Transaction& transaction) {
            KU_OK(fixture.reg->issues().abandoned(transaction, issue, {}));
        });
    EmployeeRow row = fixture.row();
    row.position = QStringLiteral("Кеңесші");
    const Id before = fixture.entries();
    if (closed) {
        KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip));
        QCOMPARE(fixture.row().position, row.position);
        QCOMPARE(fixture.row().state, RowState::Undecided);
        QVERIFY(KU_OK(fixture.service.accept(row.id, fixture.row())).id != 0);
        fixture.issueUpTo(IssueState::Written, row.id, 2);
        return;
    }
    KU_FAILS(fixture.service.correct(row.id, row, Intake::Faultless, slip), WrongState);
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_REFUSED(fixture.reg->applications().correct(transaction, row, slip),
                   QStringLiteral("row/being-issued"));
    }
    QCOMPARE(fixture.entries(), before);
}

void TestRowCorrection::nothingWithoutAReason() {
    StoredLetter fixture(1);
    EmployeeRow row = fixture.row();
    const Id before = fixture.entries();
    KU_FAILS(fixture.service.correct(row.id, row, Intake::Faultless, slip), NothingToCorrect);
    row.position += QStringLiteral("  "); // says the same
    KU_FAILS(fixture.service.correct(row.id, row, Intake::Faultless, slip), NothingToCorrect);
    row.position = QStringLiteral("Кеңесші");
    KU_FAILS(fixture.service.correct(row.id, row, Intake::Faultless, QStringLiteral("  ")),
             ValueMissing);
    KU_FAILS(fixture.service.correct(999, row, Intake::Faultless, slip), NotFound);
    QCOMPARE(fixture.entries(), before);
}

void TestRowCorrection::personIsFoundByTheCorrectedNumber() {
    StoredLetter fixture(1);
    EmployeeRow row = fixture.row();
    const QString was = row.iin;
    row.iin = QStringLiteral("991231200017");
    QCOMPARE(KU_OK(fixture.reg->applications().openRowsOf(was)).size(), std::size_t(1));
    KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip));
    QVERIFY(KU_OK(fixture.reg->applications().openRowsOf(was)).empty());
    QCOMPARE(KU_OK(fixture.reg->applications().openRowsOf(row.iin)).size(), std::size_t(1));
    // And what is issued is what it says now.
    fixture.writtenIssue(row.id, 1);
    QCOMPARE(KU_OK(fixture.reg->certificates().ofPerson(row.iin)).size(), std::size_t(1));
}

void TestRowCorrection::databaseKeepsIt() {
    StoredLetter fixture(1);
    EmployeeRow row = fixture.row();
    row.position = QStringLiteral("Кеңесші");
    KU_OK(fixture.service.correct(row.id, row, Intake::Faultless, slip));
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_REFUSED(fixture.reg->applications().correct(transaction, row, QStringLiteral("")),
                   QStringLiteral("CHECK"));
    }
    fixture.tamper("CREATE TABLE kept(n); INSERT INTO kept SELECT count(*) FROM row_correction "
                   "c JOIN application_row r ON r.id = c.row_id WHERE r.position <> c.position");
    fixture.session.reset();
    auto file = KU_OK(KeyringFile::open(fixture.place() + QStringLiteral("/keyring.json")));
    const auto keys = KU_OK(file.unlock(fixture.operatorName, ServiceFixture::password(),
                                        fixture.clock, std::chrono::seconds(1)));
    RawDatabase raw(fixture.place() + QStringLiteral("/register.db"), keys.registerKey);
    QCOMPARE(raw.value(QStringLiteral("SELECT n FROM kept")), QStringLiteral("1"));
    for (const char* change : {"UPDATE row_correction SET why = 'x'", "DELETE FROM row_correction"})
        QCOMPARE(raw.execute(QString::fromUtf8(change)),
                 QStringLiteral("row_correction/append-only"));
}

QTEST_GUILESS_MAIN(TestRowCorrection)
#include "test_row_correction.moc"
