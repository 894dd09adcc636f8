// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: each guard of the database, tried by the same few statements.
#include <csignal>
#include <functional>
#include <random>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>

#include "model/register/migrations.h"
#include "model/register/page_check.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
    return file.readAll();
}

void write(const QString& path, const QByteArray& contents) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("%s", qPrintable(path));
    file.write(contents);
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void fileIsEncrypted();
    void settingsAreDurable();
    void damaged_data();
    void damaged();
    void aLargeFileIsReadWhileInUse();
    void theLockBytePageIsNoDamage();
    void everyPageIsAuthenticated();
    void wrongKey();
    void commitsScanNoTable();
    void missingAndTwice();
    void newerVersion();
    void upgradesFromVersion1();
    void upgradeAsksForListsOfAdoptedCas();
    void upgradeMakesRoomForTheNationalAuthority();
    void upgradeKeepsListsAndTheirEntries();
    void failedUpgradeChangesNothing();
    void oneProcessAtATime();
    void waitsForAShortCommand();
    void oneThreadAtATime();
    void diskFull();
    void killedWriterLosesNothingAcknowledged();
};

void TestDatabase::fileIsEncrypted() {
    Fixture fixture;
    fixture.addLetter({Fixture::employee(1)});
    QVERIFY(!contentsOf(fixture.path()).startsWith("SQLite format 3"));
    // Also what is still in the write-ahead log.
    const QByteArray all =
        contentsOf(fixture.path()) + contentsOf(fixture.path() + QStringLiteral("-wal"));
    for (const char* plain : {"CREATE TABLE", "880101300123", "Әлібек", "application.added"})
        QVERIFY2(!all.contains(plain), plain);
    QCOMPARE(QFile::permissions(fixture.path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestDatabase::settingsAreDurable() {
    QTemporaryDir folder;
    auto database = KU_OK(Database::create(folder.filePath(QStringLiteral("a.db")), fixedKey()));
    const auto pragma = [&](const char* sql) {
        return KU_OK(readOne(
            database->query(sql), [](Query& row) { return row.text(0); }, "pragma", sql));
    };
    QCOMPARE(pragma("PRAGMA synchronous"), QStringLiteral("2")); // FULL
    QCOMPARE(pragma("PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("PRAGMA foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("PRAGMA recursive_triggers"), QStringLiteral("1"));
    QCOMPARE(pragma("PRAGMA temp_store"), QStringLiteral("2")); // MEMORY
    QCOMPARE(pragma("PRAGMA page_size"), QStringLiteral("4096"));
    QVERIFY(!pragma("PRAGMA cipher_version").isEmpty());
}

void TestDatabase::damaged_data() {
    QTest::addColumn<int>("keep"); // per mille of the file; over 1000: octets less than all
    QTest::addColumn<int>("flip"); // per mille where a bit is turned over; -1: nowhere
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("a third") << 333 << -1;
    QTest::newRow("half") << 500 << -1;
    QTest::newRow("last octet missing") << 1001 << -1;
    QTest::newRow("last page missing") << 1000 + 4096 << -1;
    for (const int place : {0, 1, 3, 10, 100, 250, 400, 555, 700, 850, 950, 999})
        QTest::newRow(qPrintable(QStringLiteral("bit at %1 per mille").arg(place)))
            << 1000 << place;
}

void TestDatabase::damaged() {
    QFETCH(int, keep);
    QFETCH(int, flip);
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    fixture.issueUpTo(IssueState::Written, row, 1);
    fixture.close();
    QByteArray contents = contentsOf(fixture.path());
    if (keep > 1000)
        contents.chop(keep - 1000);
    else
        contents.truncate(contents.size() * keep / 1000);
    if (flip >= 0) {
        char& octet = contents.data()[contents.size() * flip / 1000];
        octet = static_cast<char>(octet ^ 0x10);
    }
    write(fixture.path(), contents);
    KU_FAILS(Register::open(fixture.path(), fixedKey(), fixture.clock, QStringLiteral("x")),
             RegisterDamaged);
    QCOMPARE(contentsOf(fixture.path()), contents);
}

namespace {

bool comesTrue(const std::function<bool()>& is) {
    return QTest::qWaitFor(is, 20000);
}

} // namespace

void TestDatabase::aLargeFileIsReadWhileInUse() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    fixture.issueUpTo(IssueState::Written, row, 1);
    fixture.close();
    const auto count = [](Database& database) {
        return readOne(
            database.query("SELECT count(*) FROM audit NOT INDEXED"),
            [](Query& found) { return found.number(0); }, "count", "audit");
    };
    qsizetype page = 0; // the table's first, which nobody reads who only opens the file
    {
        auto database = KU_OK(Database::open(fixture.path(), fixedKey(), 0));
        QVERIFY(database->laterCheck());
        QVERIFY(comesTrue([&] { return database->laterCheck()->isDone(); }));
        QCOMPARE(database->laterCheck()->damagedPage(), 0u);
        QVERIFY(KU_OK(count(*database)) > 3);
        page = qsizetype(KU_OK(readOne(
            database->query("SELECT rootpage FROM sqlite_master WHERE name = 'audit'"),
            [](Query& found) { return found.number(0); }, "page", "audit")));
    }
    QByteArray contents = contentsOf(fixture.path());
    const qsizetype octet = page * 4096 - 2000;
    contents[octet] = char(contents[octet] ^ 1);
    write(fixture.path(), contents);
    auto database = KU_OK(Database::open(fixture.path(), fixedKey(), 0));
    QVERIFY(comesTrue([&] { return database->laterCheck()->isDone(); }));
    QCOMPARE(database->laterCheck()->damagedPage(), std::uint32_t(page));
    KU_FAILS(count(*database), RegisterDamaged);
}

/** In every register of more than a gibibyte; here SQLite's lock byte is moved to the beginning. */
void TestDatabase::theLockBytePageIsNoDamage() {
    constexpr int lockedAt = 0x10000;
    constexpr std::uint32_t unused = lockedAt / 4096 + 1;
    const LockByteAt moved(lockedAt);
    Fixture fixture;
    for (int number = 1; number <= 20; ++number)
        fixture.addLetter({Fixture::employee(number)});
    fixture.close();
    const QByteArray page = contentsOf(fixture.path()).mid(lockedAt, 4096);
    QCOMPARE(page, QByteArray(4096, '\0')); // never written
    const auto damaged = [&](std::int64_t lockByte) {
        const auto check = KU_OK(PageCheck::begin(fixture.path(), fixedKey(), lockByte));
        return comesTrue([&] { return check->isDone(); }) ? check->damagedPage() : ~0u;
    };
    QCOMPARE(damaged(lockedAt), 0u);
    QCOMPARE(damaged(PageCheck::lockByte), unused); // where it is not expected
    QCOMPARE(PageCheck::lockByte, std::int64_t{1} << 30);
}

// What SQLCipher wrote, whichever version of it: each page alone, and not a bit of it otherwise.
void TestDatabase::everyPageIsAuthenticated() {
    Fixture fixture;
    fixture.addLetter({Fixture::employee(1)});
    fixture.close();
    const QByteArray file = contentsOf(fixture.path());
    const ByteView all(reinterpret_cast<const std::uint8_t*>(file.constData()),
                       std::size_t(file.size()));
    const auto mac = KU_OK(crypto::seal::PageMac::of(fixedKey(), all.subspan(0, 16)));
    const auto other = KU_OK(crypto::seal::PageMac::of(fixedKey(0x5a), all.subspan(0, 16)));
    std::mt19937 random(595);
    const auto pages = std::uint32_t(all.size() / 4096);
    QVERIFY(pages > 50);
    for (std::uint32_t number = 1; number <= pages; ++number) {
        const ByteView whole = all.subspan((number - 1) * 4096, 4096);
        QVERIFY(mac.matches(whole, number));
        QVERIFY(!other.matches(whole, number));
        QVERIFY(!mac.matches(whole, number + 1));
        Bytes changed(whole.begin(), whole.end());
        const std::size_t at = 16 + random() % (4096 - 16 - 12); // the last 12 are padding
        changed[at] ^= std::uint8_t(1u << random() % 8);
        QVERIFY2(!mac.matches(changed, number), qPrintable(QString::number(at)));
    }
}

void TestDatabase::wrongKey() {
    Fixture fixture;
    fixture.close();
    KU_FAILS(Database::open(fixture.path(), fixedKey(0x5a)), RegisterDamaged);
    KU_FAILS(Database::open(fixture.path(), Secret(Bytes(16, 1))), BadArgument);
    // A plain database: SQLCipher would read it if it ignored the key, and so must not get it.
    const QString plain = fixture.folder.filePath(QStringLiteral("plain.db"));
    write(plain, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    KU_FAILS(Database::open(plain, fixedKey()), RegisterDamaged);
    // Encrypted under our key, but another program's.
    const QString other = fixture.folder.filePath(QStringLiteral("other.db"));
    QCOMPARE(RawDatabase(other).execute(QStringLiteral("CREATE TABLE a(b)")), QString());
    KU_FAILS(Database::open(other, fixedKey()), RegisterDamaged);
    fixture.open();
}

// An act's rows come before its audit entry, so each insertion of an entry looks for the rows that
// wait for it; without an index that is a scan of every table, and a register slows as it grows.
void TestDatabase::commitsScanNoTable() {
    QTemporaryDir folder;
    auto database = KU_OK(Database::create(folder.filePath(QStringLiteral("a.db")), fixedKey()));
    const auto texts = [&](const std::string& sql, int column) {
        return KU_OK(readAll(database->query(sql), [&](Query& row) { return row.text(column); }));
    };
    const auto pragma = [&](const char* name, const QString& of, int column) {
        return texts("PRAGMA " + std::string(name) + "(" + of.toStdString() + ")", column);
    };
    int waiting = 0;
    for (const QString& table : texts("SELECT name FROM sqlite_master WHERE type = 'table'", 0)) {
        const auto parents = pragma("foreign_key_list", table, 2);
        if (std::find(parents.begin(), parents.end(), QStringLiteral("audit")) == parents.end())
            continue;
        ++waiting;
        QStringList first;
        for (const QString& index : pragma("index_list", table, 1))
            first << pragma("index_info", index, 2).front();
        QVERIFY2(first.contains(QStringLiteral("audit")), qPrintable(table));
    }
    QVERIFY(waiting > 10);
}

void TestDatabase::missingAndTwice() {
    Fixture fixture;
    fixture.close();
    KU_FAILS(Database::open(fixture.folder.filePath(QStringLiteral("no.db")), fixedKey()),
             RegisterMissing);
    KU_FAILS(Database::create(fixture.path(), fixedKey()), AlreadyExists);
    KU_FAILS(Database::create(fixture.folder.filePath(QStringLiteral("no/no.db")), fixedKey()),
             FileNotWritable);
}

void TestDatabase::newerVersion() {
    Fixture fixture;
    fixture.close();
    const int ours = migrations().back().version;
    QCOMPARE(RawDatabase(fixture.path())
                 .execute(QStringLiteral("PRAGMA user_version = %1").arg(ours + 7)),
             QString());
    auto answer = Database::open(fixture.path(), fixedKey());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::RegisterNewer);
    QCOMPARE(answer.error().arguments,
             (std::vector<std::string>{fixture.path().toStdString(), std::to_string(ours + 7),
                                       std::to_string(ours)}));
}

namespace {

/** A register as version 1 left it, with one certificate. */
void makeVersion1(const QString& path) {
    RawDatabase raw(path);
    const Migration& first = migrations().front();
    QCOMPARE(first.version, 1);
    for (const char* sql : first.sql)
        if (sql) QCOMPARE(raw.execute(QString::fromUtf8(sql)), QString());
    QCOMPARE(
        raw.execute(
            QStringLiteral(
                "PRAGMA application_id = %1; PRAGMA user_version = 1; BEGIN;"
                "INSERT INTO audit VALUES(1, 1, 1, 'a', 'b', '', '{}', zeroblob(32), "
                "zeroblob(32));"
                "INSERT INTO ca VALUES(1, 1, 'root', 'gost2015', 'НКО', x'01', NULL, 1, 2);"
                "INSERT INTO tbs VALUES(1, 1, 1, NULL, x'11', zeroblob(32), 's', 'e', x'3003');"
                "INSERT INTO certificate VALUES(1, 1, 1, 1, NULL, x'11', 's', 'e', "
                "'Ұлықбек Төлеуұлы', '900101300456', '', '', '7/1', '', 1, 2);"
                "INSERT INTO certificate_der VALUES(1, x'30043003');"
                "INSERT INTO medium VALUES(1, 1, 'M-1', 'usb-a');"
                "INSERT INTO medium_event VALUES(1, 1, 1, 'handed-over', 'Ұлықбек Төлеуұлы', "
                "'900101300456', NULL, NULL, NULL, ''); COMMIT;")
                .arg(registerApplicationId)),
        QString());
}

} // namespace

void TestDatabase::upgradesFromVersion1() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    makeVersion1(path);
    FakeClock clock;
    for (int opening = 0; opening < 2; ++opening) {
        auto reg = KU_OK(Register::open(path, fixedKey(), clock, QStringLiteral("x")));
        // What the later version adds works on what the earlier one stored.
        CertificateQuery query;
        query.text = QStringLiteral("ұлық");
        const auto found = KU_OK(reg.certificates().find(query));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].iin, QStringLiteral("900101300456"));
        const auto held = KU_OK(reg.media().findIds(MediumState::HandedOver, query.text));
        QCOMPARE(held, std::vector<Id>{1}); // by whose certificate it is
    }
}

void TestDatabase::upgradeAsksForListsOfAdoptedCas() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    makeVersion1(path);
    QCOMPARE(
        RawDatabase(path).execute(
            QStringLiteral(
                "BEGIN; INSERT INTO audit VALUES(2, 1, 1, 'a', 'ca.added', '', '{}', "
                "zeroblob(32), x'%1'); INSERT INTO audit VALUES(3, 1, 1, 'a', 'ca.adopted', '', "
                "'{}', x'%1', x'%2');"
                "INSERT INTO ca VALUES(2, 2, 'root', 'gost2015', 'НКО', x'02', NULL, 1, 2);"
                "INSERT INTO ca VALUES(3, 3, 'root', 'gost2015', 'НКО', x'03', NULL, 1, 2); "
                "COMMIT;")
                .arg(QString(64, u'1'), QString(64, u'2'))),
        QString());
    FakeClock clock;
    auto reg = KU_OK(Register::open(path, fixedKey(), clock, QStringLiteral("x")));
    const auto made = KU_OK(reg.crlStarts().last(2));
    QVERIFY(made && made->kind == CrlStartKind::MadeHere && made->number == 0);
    QVERIFY(!KU_OK(reg.crlStarts().last(3))); // nobody has said it yet
}

void TestDatabase::upgradeMakesRoomForTheNationalAuthority() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    makeVersion1(path);
    FakeClock clock;
    {
        auto reg = KU_OK(Register::open(path, fixedKey(), clock, QStringLiteral("x")));
        QCOMPARE(KU_OK(reg.certificates().byId(1)).caId, Id(1)); // which nobody else refers to now
    }
    RawDatabase raw(path);
    const QString add =
        QStringLiteral("INSERT INTO ca VALUES(NULL, 1, '%1', 'rsa', 'CA', x'%2', 1, 1, 2)");
    QCOMPARE(raw.execute(add.arg(QStringLiteral("national"), QStringLiteral("0a"))), QString());
    QVERIFY(raw.execute(add.arg(QStringLiteral("nobody"), QStringLiteral("0b"))).contains("CHECK"));
    QVERIFY(raw.execute(QStringLiteral("DELETE FROM ca WHERE id = 1")).contains("append-only"));
    QVERIFY(raw.execute(QStringLiteral("UPDATE ca SET name = 'x'")).contains("append-only"));
    QCOMPARE(
        raw.value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'ca_audit'")),
        QStringLiteral("1"));
}

void TestDatabase::upgradeKeepsListsAndTheirEntries() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    makeVersion1(path);
    // Number 1 was signed before the certificate was revoked, number 2 recorded after that.
    QCOMPARE(RawDatabase(path).execute(
                 QStringLiteral(
                     "BEGIN; INSERT INTO audit VALUES(2, 1, 1, 'a', 'b', '', '{}', zeroblob(32), "
                     "x'%1'); INSERT INTO audit VALUES(3, 1, 1, 'a', 'b', '', '{}', x'%1', x'%2');"
                     "INSERT INTO crl VALUES(1, 1, 1, 1, 1, 9, 0, x'3003020101');"
                     "INSERT INTO crl_der VALUES(1, 1, x'30053003020101');"
                     "INSERT INTO revocation VALUES(1, 2, 1, 1, NULL, 5, 'g', 5);"
                     "INSERT INTO crl VALUES(2, 3, 1, 2, 6, 9, 1, x'3003020102'); COMMIT;")
                     .arg(QString(64, u'1'), QString(64, u'2'))),
             QString());
    FakeClock clock;
    auto reg = KU_OK(Register::open(path, fixedKey(), clock, QStringLiteral("x")));
    const auto first = KU_OK(reg.crls().lastSigned(1));
    QVERIFY(first && first->number == 1 && first->covers == 0 && !first->isDelta());
    QCOMPARE(crypto::toHex(first->der), std::string("30053003020101"));
    const auto second = KU_OK(reg.crls().halfMade(1));
    QVERIFY(second && second->number == 2 && second->covers == 1);
    QCOMPARE(crypto::toHex(second->tbs), std::string("3003020102"));
    std::vector<RevokedCertificate> page;
    KU_OK(reg.crlEntries().page(KU_OK(reg.crlEntries().of(*second)), {}, 10, page));
    QCOMPARE(page.size(), std::size_t(1));
    QCOMPARE(page[0].serial, Bytes{0x11});
    QCOMPARE(page[0].reason, 5);
    KU_OK(reg.crlEntries().page(KU_OK(reg.crlEntries().of(*first)), {}, 10, page));
    QVERIFY(page.empty());
    RawDatabase raw(path);
    QVERIFY(raw.execute(QStringLiteral("DELETE FROM crl")).contains("append-only"));
}

void TestDatabase::failedUpgradeChangesNothing() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    makeVersion1(path);
    // Something in the way of the second step.
    QCOMPARE(RawDatabase(path).execute(QStringLiteral("CREATE TRIGGER certificate_is_found AFTER "
                                                      "INSERT ON ca BEGIN SELECT 1; END")),
             QString());
    QVERIFY(!Database::open(path, fixedKey()).has_value());
    RawDatabase raw(path);
    QCOMPARE(raw.value(QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
    QCOMPARE(raw.value(QStringLiteral(
                 "SELECT count(*) FROM sqlite_master WHERE name LIKE 'certificate_search%'")),
             QStringLiteral("0"));
}

void TestDatabase::oneProcessAtATime() {
    Fixture fixture;
    QElapsedTimer timer;
    timer.start();
    KU_FAILS(Database::open(fixture.path(), fixedKey()), RegisterBusy);
    QVERIFY(timer.elapsed() >= 1500);
    fixture.close();
    KU_OK(Database::open(fixture.path(), fixedKey()));
}

void TestDatabase::waitsForAShortCommand() {
    Fixture fixture;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        fixture.close();
    });
    KU_OK(Database::open(fixture.path(), fixedKey()));
    other.join();
}

void TestDatabase::oneThreadAtATime() {
    Fixture fixture;
    bool refused = false;
    bool worked = false;
    std::thread([&] {
        const auto answer = fixture.reg->authorities().list();
        refused = !answer && answer.error().code == ErrorCode::Internal;
        fixture.reg->moveToCurrentThread();
        worked = fixture.reg->authorities().list().has_value();
    }).join();
    QVERIFY(refused);
    QVERIFY(worked);
    fixture.reg->moveToCurrentThread();
}

void TestDatabase::diskFull() {
    Fixture fixture;
    fixture.addLetter({Fixture::employee(1)});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(QFile(fixture.path() + QStringLiteral("-wal")).size());
    auto transaction = KU_OK(fixture.reg->begin());
    Application letter;
    letter.letterNumber = QString(200000, QLatin1Char('7'));
    letter.received = QDate(2026, 7, 21);
    KU_OK(fixture.reg->applications().add(transaction, letter));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status answer = transaction.commit({QStringLiteral("application.added"), QString()});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::DiskFull);
    QCOMPARE(KU_OK(fixture.reg->applications().list()).size(), std::size_t(1));
    // With room again everything goes on, now and after opening anew.
    fixture.addLetter({Fixture::employee(1)});
    fixture.open();
    QCOMPARE(KU_OK(fixture.reg->applications().list()).size(), std::size_t(2));
    QVERIFY(KU_OK(fixture.reg->audit().verify()).intact());
}

void TestDatabase::killedWriterLosesNothingAcknowledged() {
    Fixture fixture;
    fixture.close();
    int acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        int channel[2];
        QCOMPARE(::pipe(channel), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            fixture.open();
            for (int i = 0;; ++i) {
                fixture.addLetter({Fixture::employee(1), Fixture::employee(2)});
                if (::write(channel[1], "x", 1) != 1) ::_exit(1);
            }
        }
        ::close(channel[1]);
        char octet = 0;
        // After some acknowledged transactions, at a moment that differs from round to round.
        for (int i = 0; i < 1 + round % 3; ++i)
            acknowledged += static_cast<int>(::read(channel[0], &octet, 1));
        std::this_thread::sleep_for(std::chrono::microseconds(137 * round));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(channel[0], &octet, 1) == 1)
            ++acknowledged;
        ::close(channel[0]);
        fixture.open();
        const auto letters = KU_OK(fixture.reg->applications().list());
        const int stored = static_cast<int>(letters.size());
        QVERIFY2(stored >= acknowledged, qPrintable(QString::number(stored)));
        QVERIFY(stored <= acknowledged + 1); // the one that was not yet acknowledged
        for (const Application& letter : letters)
            QCOMPARE(KU_OK(fixture.reg->applications().byId(letter.id)).rows.size(),
                     std::size_t(2));
        QVERIFY(KU_OK(fixture.reg->audit().verify()).intact());
        acknowledged = stored;
        fixture.close();
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
