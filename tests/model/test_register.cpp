// SPDX-License-Identifier: Apache-2.0
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

class TestRegister : public QObject {
    Q_OBJECT

private slots:
    void doubledIssue();
    void issueAgainAfterClosing();
    void steps_data();
    void steps();
    void decisionsInTime();
    void keyIsCertifiedOnce();
    void certificateIsWhatWasRecorded();
    void tbsIsOfItsIssue();
    void journalNumbers();
    void revokedForGood();
    void crlNeverGoesBack();
    void anOrderGoesStepByStep();
};

void TestRegister::doubledIssue() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    fixture.issueUpTo(IssueState::Signed, row, 1);
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_FAILS(fixture.reg->issues().begin(transaction, fixture.plannedIssue(row, 2)),
                 AlreadyIssued);
    }
    fixture.close();
    // Past every check of ours.
    const QString insert = QStringLiteral("INSERT INTO issue(audit, row_id, ca_id, medium_serial, "
                                          "key_id, structure, edition) VALUES(1, %1, 1, 'M', "
                                          "x'77', 's', 'e')")
                               .arg(row);
    QCOMPARE(RawDatabase(fixture.path()).execute(insert), QStringLiteral("issue/one-open"));
}

void TestRegister::issueAgainAfterClosing() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const auto state = [&] { return KU_OK(fixture.reg->applications().row(row)).row.state; };
    const Id first = fixture.issueUpTo(IssueState::KeyGenerated, row, 1);
    QCOMPARE(state(), RowState::Issuing);
    fixture.change(QStringLiteral("issue.abandoned"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->issues().abandoned(transaction, first, QStringLiteral("PIN")));
    });
    QCOMPARE(state(), RowState::Accepted);
    const Id second = fixture.issueUpTo(IssueState::Written, row, 2);
    QCOMPARE(state(), RowState::Issued);
    const Id certificate = KU_OK(fixture.reg->certificates().byIssue(second))->id;
    fixture.change(QStringLiteral("issue.closed"), [&](Transaction& transaction) {
        KU_REFUSED(fixture.reg->issues().notDelivered(transaction, second, QString()),
                   QStringLiteral("issue/needs-revocation"));
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {certificate, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
        KU_OK(fixture.reg->issues().notDelivered(transaction, second, QStringLiteral("broken")));
    });
    QCOMPARE(state(), RowState::NotDelivered);
    const Id third = fixture.issueUpTo(IssueState::Written, row, 3);
    QCOMPARE(KU_OK(fixture.reg->issues().ofRow(row)).size(), std::size_t(3));
    QCOMPARE(KU_OK(fixture.reg->issues().openOfRow(row))->id, third);
}

void TestRegister::steps_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("answer"); // empty: allowed
    const struct {
        IssueState from;
        const char* to;
        const char* answer;
    } allowed[] = {
        // What a step is about is stored before the step; the last word of each says what lacks.
        {IssueState::Begun, "key-generated", "issue/needs-key"},
        {IssueState::Begun, "abandoned", ""},
        {IssueState::KeyGenerated, "recorded", "issue/needs-tbs"},
        {IssueState::KeyGenerated, "abandoned", ""},
        {IssueState::Recorded, "signed", "issue/needs-certificate"},
        {IssueState::Recorded, "abandoned", ""}, // its CA will never sign again
        {IssueState::Signed, "written", ""},
        {IssueState::Signed, "not-delivered", "issue/needs-revocation"},
        {IssueState::Written, "handed-over", "issue/needs-journal-line"},
        {IssueState::Written, "not-delivered", "issue/needs-revocation"},
    };
    for (const IssueState from : {IssueState::Begun, IssueState::KeyGenerated, IssueState::Recorded,
                                  IssueState::Signed, IssueState::Written})
        for (const auto& to : storedNames<IssueState>) {
            const QString name = QString::fromUtf8(to.name.data());
            QString answer = QStringLiteral("issue/order");
            for (const auto& pair : allowed)
                if (pair.from == from && name == QLatin1String(pair.to))
                    answer = QLatin1String(pair.answer);
            QTest::newRow(qPrintable(QString::fromUtf8(storedName(from).data()) + '>' + name))
                << static_cast<int>(from) << name << answer;
        }
}

void TestRegister::steps() {
    QFETCH(int, from);
    QFETCH(QString, to);
    QFETCH(QString, answer);
    Fixture fixture;
    const Id issue = fixture.issueUpTo(static_cast<IssueState>(from), fixture.acceptedRow(), 1);
    fixture.close();
    QCOMPARE(RawDatabase(fixture.path())
                 .execute(QStringLiteral("INSERT INTO issue_event(audit, issue_id, state, note) "
                                         "VALUES(1, %1, '%2', '')")
                              .arg(issue)
                              .arg(to)),
             answer);
}

void TestRegister::decisionsInTime() {
    Fixture fixture;
    const Id row = fixture.addLetter({Fixture::employee(1)}).front();
    auto employee = KU_OK(fixture.reg->applications().row(row)).row;
    QCOMPARE(employee.state, RowState::Undecided);
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_REFUSED(fixture.reg->issues().begin(transaction, fixture.plannedIssue(row, 1)),
                   QStringLiteral("issue/row-accepted"));
        KU_FAILS(fixture.reg->applications().refuse(transaction, employee), ValueMissing);
    }
    employee.refusalGround = QStringLiteral("ucgo.refuse.2");
    employee.refusalNote = QStringLiteral("ЖСН қате");
    fixture.change(QStringLiteral("row.refused"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->applications().refuse(transaction, employee));
    });
    const auto refused = KU_OK(fixture.reg->applications().row(row)).row;
    QCOMPARE(refused.state, RowState::Refused);
    QCOMPARE(refused.refusalGround, employee.refusalGround);
    QCOMPARE(refused.refusalNote, employee.refusalNote);
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_REFUSED(fixture.reg->issues().begin(transaction, fixture.plannedIssue(row, 1)),
                   QStringLiteral("issue/row-accepted"));
    }
    fixture.accept(row); // a mistake is put right by a later decision
    QCOMPARE(KU_OK(fixture.reg->applications().row(row)).row.refusalGround, QString());
    fixture.issueUpTo(IssueState::Begun, row, 1);
    auto transaction = KU_OK(fixture.reg->begin());
    KU_REFUSED(fixture.reg->applications().refuse(transaction, employee),
               QStringLiteral("row/being-issued"));
}

void TestRegister::keyIsCertifiedOnce() {
    Fixture fixture;
    const auto rows = fixture.addLetter({Fixture::employee(1), Fixture::employee(2)});
    fixture.accept(rows[0]);
    fixture.accept(rows[1]);
    fixture.issueUpTo(IssueState::Recorded, rows[0], 1);
    Id second = 0;
    fixture.change(QStringLiteral("issue.begun"), [&](Transaction& transaction) {
        second = KU_OK(fixture.reg->issues().begin(transaction, fixture.plannedIssue(rows[1], 2)));
        // The key of the first one.
        KU_OK(
            fixture.reg->issues().keyGenerated(transaction, second, octets(128, 1), octets(50, 2)));
    });
    TbsRecord record = fixture.plannedTbs(second, 2);
    record.publicKey = octets(128, 1);
    {
        auto transaction = KU_OK(fixture.reg->begin());
        auto answer = fixture.reg->issues().recordBeforeSigning(transaction, record);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::KeyAlreadyCertified);
        QCOMPARE(answer.error().arguments.at(0), crypto::toHex(octets(20, 1)));
    }
    fixture.close();
    RawDatabase raw(fixture.path());
    const QString insert = QStringLiteral(
        "INSERT INTO tbs(audit, ca_id, issue_id, serial, public_key_hash, structure, edition, "
        "bytes) SELECT 1, ca_id, NULL, %1, %2, structure, edition, x'30' FROM tbs WHERE id = 1");
    const auto again = [&](const char* serial, const char* key) {
        return raw.execute(insert.arg(QLatin1String(serial), QLatin1String(key)));
    };
    QVERIFY(again("x'11'", "public_key_hash").contains(QStringLiteral("UNIQUE")));
    QVERIFY(again("serial", "zeroblob(32)").contains(QStringLiteral("UNIQUE")));
    QCOMPARE(again("x'11'", "zeroblob(32)"), QString());
}

void TestRegister::certificateIsWhatWasRecorded() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id issue = fixture.issueUpTo(IssueState::Recorded, row, 1);
    const auto store = [&](const Bytes& der) {
        auto transaction = KU_OK(fixture.reg->begin());
        return fixture.reg->issues().signedCertificate(transaction, issue,
                                                       fixture.plannedCertificate(row), der);
    };
    KU_REFUSED(store(wrap(octets(60, 2))), QStringLiteral("certificate/holds-its-tbs"));
    KU_REFUSED(store(octets(60, 1)), QStringLiteral("certificate/holds-its-tbs"));
    Bytes deep = wrap(octets(60, 1)); // there, but not where the to-be-signed part stands
    deep.insert(deep.begin(), 20, 0x30);
    KU_REFUSED(store(deep), QStringLiteral("certificate/holds-its-tbs"));
    KU_OK(store(wrap(octets(60, 1))));
    fixture.close();
    // No certificate without its octets, none of another serial, none without a record.
    RawDatabase raw(fixture.path());
    const QString insert = QStringLiteral(
        "BEGIN; PRAGMA foreign_keys = ON; INSERT INTO certificate SELECT NULL, 1, id, ca_id, "
        "issue_id, %1, structure, edition, '', '', '', '', '', '', 1, 2 FROM tbs; COMMIT;");
    QCOMPARE(raw.execute(insert.arg(QStringLiteral("x'1234'"))),
             QStringLiteral("certificate/of-its-tbs"));
    raw.execute(QStringLiteral("ROLLBACK"));
    raw.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    QVERIFY(raw.execute(insert.arg(QStringLiteral("serial"))).contains(QStringLiteral("FOREIGN")));
}

void TestRegister::tbsIsOfItsIssue() {
    Fixture fixture;
    const Id otherCa = fixture.addCa(2);
    const Id issue = fixture.issueUpTo(IssueState::KeyGenerated, fixture.acceptedRow(), 1);
    const auto record = [&](auto change) {
        TbsRecord planned = fixture.plannedTbs(issue, 1);
        change(planned);
        auto transaction = KU_OK(fixture.reg->begin());
        return fixture.reg->issues().recordBeforeSigning(transaction, planned);
    };
    const QString rule = QStringLiteral("tbs/of-its-issue");
    KU_REFUSED(record([&](TbsRecord& tbs) { tbs.caId = otherCa; }), rule);
    KU_REFUSED(record([](TbsRecord& tbs) { tbs.publicKey = octets(128, 5); }), rule);
    KU_REFUSED(record([](TbsRecord& tbs) { tbs.structure = QStringLiteral("other"); }), rule);
    KU_REFUSED(record([](TbsRecord& tbs) { tbs.edition = QStringLiteral("other"); }), rule);
    KU_REFUSED(record([](TbsRecord& tbs) { tbs.serial = octets(21, 1); }), QStringLiteral("CHECK"));
    KU_FAILS(record([](TbsRecord& tbs) { tbs.issueId = 0; }), BadArgument);
    KU_OK(record([](TbsRecord&) {}));
}

void TestRegister::journalNumbers() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id issue = fixture.issueUpTo(IssueState::Signed, row, 1);
    JournalLine line;
    line.issueId = issue;
    line.issuedOn = line.handedOverOn = QDate(2026, 7, 25);
    const auto append = [&](const JournalLine& wanted) -> Result<JournalLine> {
        KU_TRY(auto transaction, fixture.reg->begin());
        KU_TRY(const JournalLine stored, fixture.reg->journal().append(transaction, wanted));
        KU_CHECK(transaction.commit({QStringLiteral("journal"), QString()}));
        return stored;
    };
    KU_REFUSED(append(line), QStringLiteral("journal/medium-written"));
    fixture.change(QStringLiteral("issue.written"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->issues().written(transaction, issue));
    });
    const auto first = KU_OK(append(line));
    QCOMPARE(first.number, 1);
    KU_REFUSED(append(line), QStringLiteral("UNIQUE")); // one medium, one hand-over
    line.corrects = first.id;
    QCOMPARE(KU_OK(append(line)).number, 2);
    line.corrects = 77;
    KU_REFUSED(append(line), QStringLiteral("journal/corrects-its-issue"));
    QCOMPARE(KU_OK(fixture.reg->journal().nextNumber()), 3); // a refusal takes no number
    fixture.close();
    QCOMPARE(RawDatabase(fixture.path())
                 .execute(QStringLiteral(
                     "INSERT INTO journal SELECT NULL, audit, 9, issue_id, state_body, "
                     "letter_number, letter_date, user_name, issued_on, medium_serial, "
                     "receiver_name, receiver_document, channel, pin_set_by, handed_over_on, id "
                     "FROM journal WHERE id = 1")),
             QStringLiteral("journal/next-number"));
}

void TestRegister::revokedForGood() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id issue = fixture.issueUpTo(IssueState::Signed, row, 1);
    const Id certificate = KU_OK(fixture.reg->certificates().byIssue(issue))->id;
    const RevokedCertificate revoked{
        certificate, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.3"), 5};
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_FAILS(fixture.reg->revocations().revoke(transaction,
                                                   {99, {}, fixture.clock.at, QStringLiteral("g")}),
                 NotFound);
        KU_OK(fixture.reg->revocations().revoke(transaction, revoked));
        KU_FAILS(fixture.reg->revocations().revoke(transaction, revoked), AlreadyRevoked);
    });
    const auto stored = KU_OK(fixture.reg->certificates().byId(certificate));
    QCOMPARE(stored.status, CertificateStatus::Revoked);
    QCOMPARE(*stored.revokedAt, fixture.clock.at);
    QCOMPARE(stored.revocationGround, revoked.ground);
    const Id otherCa = fixture.addCa(2);
    fixture.close();
    RawDatabase raw(fixture.path());
    // Neither taken back, nor moved to another CA's list, nor a reason that RFC 5280 has not.
    QCOMPARE(raw.execute(QStringLiteral("DELETE FROM revocation")),
             QStringLiteral("revocation/append-only"));
    QCOMPARE(raw.execute(QStringLiteral("UPDATE revocation SET revoked_at = 0")),
             QStringLiteral("revocation/append-only"));
    QCOMPARE(raw.execute(QStringLiteral("INSERT INTO revocation(audit, certificate_id, ca_id, "
                                        "revoked_at, ground) VALUES(1, 1, %1, 1, 'g')")
                             .arg(otherCa)),
             QStringLiteral("revocation/of-its-ca"));
    for (const int reason : {0, 7, 11})
        QVERIFY(
            raw.execute(QStringLiteral("INSERT INTO revocation(audit, certificate_id, ca_id, "
                                       "revoked_at, ground, reason) VALUES(1, 1, 1, 1, 'g', %1)")
                            .arg(reason))
                .contains(QStringLiteral("CHECK")));
}

void TestRegister::crlNeverGoesBack() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id issue = fixture.issueUpTo(IssueState::Signed, row, 1);
    const Id certificate = KU_OK(fixture.reg->certificates().byIssue(issue))->id;
    const auto crls = fixture.reg->crls();
    const auto record = [&](std::int64_t number, std::size_t entries) -> Result<Id> {
        KU_TRY(auto transaction, fixture.reg->begin());
        KU_TRY(const Id id, fixture.reg->crls().record(transaction,
                                                       {0, fixture.ca, number, fixture.clock.at,
                                                        fixture.clock.at + std::chrono::days(7),
                                                        octets(30, static_cast<int>(number))},
                                                       entries));
        KU_CHECK(transaction.commit({QStringLiteral("crl.recorded"), QString()}));
        return id;
    };
    const auto store = [&](Id id, const Bytes& der) -> Status {
        KU_TRY(auto transaction, fixture.reg->begin());
        KU_CHECK(fixture.reg->crls().signedCrl(transaction, id, der));
        return transaction.commit({QStringLiteral("crl.signed"), QString()});
    };
    QCOMPARE(KU_OK(crls.nextNumber(fixture.ca)), std::int64_t(1));
    const Id first = KU_OK(record(1, 0));
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {certificate, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
    });
    auto answer = record(1, 1);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::CrlWouldGoBack);
    QCOMPARE(answer.error().arguments, (std::vector<std::string>{"1", "1"}));
    KU_REFUSED(record(2, 0), QStringLiteral("crl/complete")); // an entry is lost
    const Id second = KU_OK(record(2, 1));
    KU_REFUSED(store(second, wrap(octets(30, 7))), QStringLiteral("crl/holds-its-tbs"));
    KU_OK(store(second, wrap(octets(30, 2))));
    KU_REFUSED(store(second, wrap(octets(30, 2), 0x06)), QStringLiteral("UNIQUE"));
    KU_REFUSED(store(first, wrap(octets(30, 1))), QStringLiteral("crl/newer-one-signed"));
    QCOMPARE(KU_OK(crls.lastSigned(fixture.ca))->number, std::int64_t(2));
    QCOMPARE(KU_OK(crls.nextNumber(fixture.ca)), std::int64_t(3));
    fixture.close();
    QCOMPARE(RawDatabase(fixture.path())
                 .execute(QStringLiteral(
                     "INSERT INTO crl VALUES(NULL, 1, 1, 2, 1, 2, 0, NULL, 0, x'', x'30')")),
             QStringLiteral("crl/number-goes-up"));
}

void TestRegister::anOrderGoesStepByStep() {
    Fixture fixture;
    const auto store = [&] { return fixture.reg->structureIssues(); };
    Id order = 0;
    fixture.change(QStringLiteral("order.begun"), [&](Transaction& transaction) {
        StructureIssue begun;
        begun.caId = fixture.ca;
        begun.structure = "s";
        begun.edition = "e";
        begun.source = QStringLiteral("key-file");
        begun.values = {{"iin", "900101300456"}, {"domain", "example.kz"}};
        order = KU_OK(store().begin(transaction, begun));
    });
    const auto refused = [&](auto step, const char* rule) {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_REFUSED(step(transaction), QString::fromLatin1(rule));
    };
    refused([&](Transaction& t) { return store().delivered(t, order); }, "structure-issue/order");
    const Bytes tbs = octets(30, 5);
    const auto record = [&](const char* structure) {
        return TbsRecord{
            fixture.ca, 0, octets(20, 5), octets(64, 5), QString::fromLatin1(structure), "e", tbs};
    };
    refused([&](Transaction& t) { return store().recordBeforeSigning(t, order, record("x"), {}); },
            "structure-issue/of-its-tbs");
    fixture.change(QStringLiteral("order.recorded"), [&](Transaction& transaction) {
        KU_OK(store().recordBeforeSigning(transaction, order, record("s"), {}));
    });
    refused([&](Transaction& t) { return store().delivered(t, order); }, "structure-issue/order");
    CertificateRecord holder;
    holder.fullName = QStringLiteral("example.kz");
    holder.notBefore = fixture.clock.at;
    holder.notAfter = fixture.clock.at + std::chrono::days(365);
    refused(
        [&](Transaction& t) {
            return store().signedCertificate(t, order, holder, wrap(octets(30, 6)));
        },
        "certificate/holds-its-tbs");
    fixture.change(QStringLiteral("certificate.issued"), [&](Transaction& transaction) {
        KU_OK(store().signedCertificate(transaction, order, holder, wrap(tbs)));
    });
    refused([&](Transaction& t) { return store().revoked(t, order, {}); },
            "structure-issue/needs-revocation");
    refused([&](Transaction& t) { return store().abandoned(t, order, {}); },
            "structure-issue/order");
    const StructureIssue now = KU_OK(store().byId(order));
    QCOMPARE(now.state, OrderState::Signed);
    QCOMPARE(now.values.at("domain"), std::string("example.kz"));
    QCOMPARE(now.tbs, tbs);
    QCOMPARE(KU_OK(store().ofCertificate(now.certificateId))->id, order);
    QVERIFY(KU_OK(fixture.reg->certificates().byId(now.certificateId)).byStructure);
    // It counts as issued, as a letter's does.
    QCOMPARE(KU_OK(fixture.reg->certificates().issuedSince(fixture.clock.at)).size(),
             std::size_t(1));
    QCOMPARE(KU_OK(fixture.reg->certificates().endingCount(fixture.clock.at, holder.notAfter)), 1);
}

QTEST_GUILESS_MAIN(TestRegister)
#include "test_register.moc"
