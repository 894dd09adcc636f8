// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "model/register/migrations.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

/** A register in which every append-only table has a row; closed. */
struct Filled {
    Filled() {
        auto& reg = *fixture.reg;
        const Id row = fixture.acceptedRow();
        const Id mistyped = fixture.addLetter({Fixture::employee(1)}).front();
        issue = fixture.issueUpTo(IssueState::Written, row, 1);
        const Id certificate = KU_OK(reg.certificates().byIssue(issue))->id;
        fixture.change(QStringLiteral("all"), [&](Transaction& transaction) {
            JournalLine line;
            line.issueId = issue;
            line.issuedOn = line.handedOverOn = QDate(2026, 7, 25);
            KU_OK(reg.journal().append(transaction, line));
            const Id medium =
                KU_OK(reg.media().add(transaction, QStringLiteral("M-1"), MediumKind::UsbA));
            KU_OK(reg.media().record(transaction, {medium}));
            RevocationLetter letter;
            letter.registered = QDate(2026, 7, 26);
            letter.rows.push_back({});
            const Id added = KU_OK(reg.revocations().addLetter(transaction, letter));
            RevocationRow answered = KU_OK(reg.revocations().letter(added)).rows.front();
            answered.why = QStringLiteral("nobody's");
            KU_OK(reg.revocations().answer(transaction, answered));
            KU_OK(reg.applications().correct(
                transaction, KU_OK(reg.applications().row(mistyped)).row, QStringLiteral("1")));
            const RowInLetter wrong = KU_OK(reg.applications().row(mistyped));
            KU_OK(reg.applications().correctHead(
                transaction, KU_OK(reg.applications().byId(wrong.applicationId)), "1"));
            letter.id = added;
            letter.letterDate = letter.registered;
            KU_OK(reg.revocations().correctHead(transaction, letter, QStringLiteral("1")));
            KU_OK(reg.revocations().revoke(
                transaction, {certificate, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
            const Id crl =
                KU_OK(reg.crls().record(transaction,
                                        {0, fixture.ca, 1, fixture.clock.at,
                                         fixture.clock.at + std::chrono::days(7), octets(30, 9)},
                                        1));
            KU_OK(reg.crls().signedCrl(transaction, crl, wrap(octets(30, 9))));
            CrlStart elsewhere{0, fixture.ca, CrlStartKind::LastCrl, 5, fixture.clock.at};
            elsewhere.der = octets(30, 8);
            KU_OK(reg.crlStarts().add(transaction, elsewhere,
                                      {{0, octets(20, 7), fixture.clock.at, {}}}));
            CrlRecord later{0, fixture.ca, 6, fixture.clock.at,
                            fixture.clock.at + std::chrono::days(7)};
            later.digest = octets(32, 6);
            const auto entries = static_cast<std::size_t>(
                KU_OK(reg.crlEntries().count(KU_OK(reg.crlEntries().ofNext(fixture.ca)))));
            const Id unsignedOne = KU_OK(reg.crls().record(transaction, later, entries));
            KU_OK(reg.crls().giveUp(transaction, unsignedOne));
            const Id inFile = KU_OK(reg.crls().record(transaction, later, entries));
            KU_OK(reg.crls().signedFile(transaction, inFile, {"1-6.crl", 9, octets(32, 6)}));
            StructureIssue order;
            order.caId = fixture.ca;
            order.structure = "s";
            order.edition = "e";
            order.source = QStringLiteral("key-file");
            const Id ordered = KU_OK(reg.structureIssues().begin(transaction, order));
            KU_OK(reg.structureIssues().recordBeforeSigning(
                transaction, ordered,
                {fixture.ca, 0, octets(20, 77), octets(64, 77), "s", "e", octets(30, 77)}, {}));
            CaKey key;
            key.structure = "s";
            key.edition = "e";
            key.mediumSerial = QStringLiteral("M-1");
            key.keyId = octets(16, 5);
            key.id = KU_OK(reg.caKeys().begin(transaction, key));
            KU_OK(reg.caKeys().recorded(transaction, key.id, octets(64, 5), octets(30, 5)));
            KU_OK(reg.caKeys().abandoned(transaction, key.id, QStringLiteral("1")));
            KU_OK(reg.clockEvents().record(transaction, ClockEventKind::Confirmed,
                                           QDate(2026, 7, 25), fixture.clock.at, QString()));
        });
    }
    /** The register's own connection, with all its settings, without the stores. */
    std::unique_ptr<Database> database() {
        fixture.close();
        return KU_OK(Database::open(fixture.path(), fixedKey()));
    }
    Fixture fixture;
    Id issue = 0;
};

std::vector<std::string> appendOnlyTables() {
    std::vector<std::string> tables;
    for (const Migration& migration : migrations())
        tables.insert(tables.end(), migration.appendOnly.begin(), migration.appendOnly.end());
    return tables;
}

std::int64_t countOf(Database& database, const std::string& table) {
    const std::string sql = "SELECT count(*) FROM " + table;
    return KU_OK(readOne(
        database.query(sql), [](Query& row) { return row.integer(0); }, "table", table));
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT

private slots:
    void appendOnly();
    void everyHistoryIsAppendOnly();
    void nothingWithoutAnAuditEntry();
    void auditIsAChain();
    void tampering_data();
    void tampering();
};

void TestAudit::appendOnly() {
    Filled filled;
    const auto database = filled.database();
    for (const std::string& table : appendOnlyTables()) {
        const std::int64_t rows = countOf(*database, table);
        QVERIFY2(rows > 0, table.c_str());
        const std::string info = "PRAGMA table_info(" + table + ")";
        const auto columns =
            KU_OK(readAll(database->query(info), [](Query& row) { return row.text(1); }));
        for (const QString& column : columns) {
            const std::string name = column.toStdString();
            KU_REFUSED(
                database->execute(("UPDATE " + table + " SET " + name + " = " + name).c_str()),
                QString::fromStdString(table) + QStringLiteral("/append-only"));
        }
        KU_REFUSED(database->execute(("DELETE FROM " + table).c_str()),
                   QString::fromStdString(table) + QStringLiteral("/append-only"));
        const std::string replace = "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table;
        KU_FAILS(database->execute(replace.c_str()), RegisterRefused);
        QCOMPARE(countOf(*database, table), rows);
    }
}

void TestAudit::everyHistoryIsAppendOnly() {
    // A table that is not in the list is derived by triggers, a setting, or no act.
    Filled filled;
    const auto database = filled.database();
    const auto tables = KU_OK(readAll(
        database->query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                        "'sqlite%' AND name NOT LIKE 'certificate_search%' ORDER BY name"),
        [](Query& row) { return row.text(0).toStdString(); }));
    std::set<std::string> changing(tables.begin(), tables.end());
    for (const std::string& table : appendOnlyTables())
        changing.erase(table);
    QCOMPARE(changing,
             (std::set<std::string>{"crl_entry", "draft", "issue_now", "medium_now", "row_now",
                                    "saved_filter", "setting", "structure_issue_now"}));
}

void TestAudit::nothingWithoutAnAuditEntry() {
    Fixture fixture;
    const auto add = [&](Transaction& transaction) {
        return fixture.reg->media().add(transaction, QStringLiteral("M-9"), MediumKind::TypeC);
    };
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_OK(add(transaction));
        KU_FAILS(fixture.reg->begin(), Internal); // one at a time
    }
    QVERIFY(!KU_OK(fixture.reg->media().bySerial(QStringLiteral("M-9"))));
    {
        auto transaction = KU_OK(fixture.reg->begin());
        KU_OK(add(transaction));
        KU_REFUSED(transaction.commit({QString(), QStringLiteral("an act without a name")}),
                   QStringLiteral("audit"));
        KU_FAILS(add(transaction), WrongState);
        KU_FAILS(transaction.commit({QStringLiteral("again"), QString()}), WrongState);
    }
    fixture.close();
    // The database itself: a row whose audit entry is not there cannot be committed.
    const auto database = KU_OK(Database::open(fixture.path(), fixedKey()));
    KU_OK(database->execute("BEGIN IMMEDIATE"));
    KU_OK(database->execute("INSERT INTO medium(audit, serial, kind) VALUES(99, 'M-9', 'usb-a')"));
    KU_REFUSED(database->execute("COMMIT"), QStringLiteral("FOREIGN KEY"));
    KU_OK(database->execute("ROLLBACK"));
    QCOMPARE(countOf(*database, "medium"), std::int64_t(0));
}

void TestAudit::auditIsAChain() {
    Fixture fixture;
    for (int i = 0; i < 10; ++i)
        fixture.addLetter({Fixture::employee(1)});
    const auto verdict = KU_OK(fixture.reg->audit().verify());
    QVERIFY(verdict.intact());
    QCOMPARE(verdict.entries, std::int64_t(12));
    const auto entries = KU_OK(fixture.reg->audit().list(0, 100));
    QCOMPARE(entries.size(), std::size_t(12));
    QCOMPARE(entries[0].previous, Bytes(32, 0));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].id, static_cast<Id>(i + 1));
        if (i > 0) QCOMPARE(entries[i].previous, entries[i - 1].hash);
    }
    QCOMPARE(entries[0].operatorName, QStringLiteral("Айгүл"));
    QCOMPARE(entries[0].at, fixture.clock.at);
    QCOMPARE(KU_OK(fixture.reg->audit().list(10, 1)).at(0).id, Id(11));
    fixture.open(); // and after opening anew
    QVERIFY(KU_OK(fixture.reg->audit().verify()).intact());
}

void TestAudit::tampering_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("firstBroken");
    const auto row = [](const char* name, const char* sql, qint64 firstBroken) {
        QTest::newRow(name) << QString::fromUtf8(sql) << firstBroken;
    };
    row("act", "UPDATE audit SET act = 'nothing' WHERE id = 4", 4);
    row("operator", "UPDATE audit SET operator = 'Басқа' WHERE id = 4", 4);
    row("subject", "UPDATE audit SET subject = 'x' WHERE id = 1", 1);
    row("detail", "UPDATE audit SET detail = '{\"a\":1}' WHERE id = 7", 7);
    row("time", "UPDATE audit SET at = at - 60 WHERE id = 4", 4);
    row("known time", "UPDATE audit SET known = known + 60 WHERE id = 4", 4);
    row("words moved between fields",
        "UPDATE audit SET act = act || substr(subject, 1, 1), subject = substr(subject, 2) "
        "WHERE id = 4",
        4);
    row("deleted inside", "DELETE FROM audit WHERE id = 4", 4);
    row("first deleted", "DELETE FROM audit WHERE id = 1", 1);
    row("last deleted", "DELETE FROM audit WHERE id = 7", 7);
    row("deleted and closed up",
        "DELETE FROM audit WHERE id = 4; UPDATE audit SET id = id - 1 WHERE id > 4", 4);
    row("reordered",
        "UPDATE audit SET id = 100 WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 4; "
        "UPDATE audit SET id = 4 WHERE id = 100",
        3);
    row("link edited", "UPDATE audit SET previous = zeroblob(32) WHERE id = 5", 5);
    row("appended",
        "INSERT INTO audit(at, known, operator, act, subject, detail, previous, hash) SELECT at, "
        "known, operator, act, subject, detail, hash, randomblob(32) FROM audit WHERE id = 7",
        8);
}

void TestAudit::tampering() {
    QFETCH(QString, sql);
    QFETCH(qint64, firstBroken);
    Fixture fixture;
    for (int i = 0; i < 5; ++i)
        fixture.addLetter({Fixture::employee(1)});
    QCOMPARE(KU_OK(fixture.reg->audit().last())->id, Id(7));
    fixture.close();
    {
        RawDatabase raw(fixture.path());
        QCOMPARE(raw.execute(QStringLiteral("DROP TRIGGER audit_no_UPDATE;"
                                            "DROP TRIGGER audit_no_DELETE;"
                                            "DROP TRIGGER audit_chain;")),
                 QString());
        QCOMPARE(raw.execute(sql), QString());
    }
    fixture.open();
    const auto verdict = KU_OK(fixture.reg->audit().verify());
    QVERIFY(!verdict.intact());
    QCOMPARE(*verdict.firstBroken, Id(firstBroken));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
