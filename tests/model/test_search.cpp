// SPDX-License-Identifier: Apache-2.0
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

/** Four persons' certificates: seeds 1-4. */
void addPersons(Fixture& fixture) {
    const struct {
        const char* name;
        const char* iin;
        const char* letter;
    } persons[] = {
        {"ӘЛІБЕКОВА Ұлжан Қызғалдаққызы", "880101400123", "12-3/456"},
        {"Іңкәр Өмірғалиұлы Һасенов", "900215300456", "12-3/457"},
        {"Фёдор Йодов-Ёлкин", "750630300789", "АБ-77"},
        {"Фадеев Иван", "880101300999", "1234"},
    };
    int seed = 0;
    for (const auto& person : persons) {
        const Id row = fixture
                           .addLetter({Fixture::employee(1, QString::fromUtf8(person.name),
                                                         QString::fromUtf8(person.iin))},
                                      QString::fromUtf8(person.letter))
                           .front();
        fixture.accept(row);
        fixture.issueUpTo(IssueState::Signed, row, ++seed);
    }
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void statusByClock();
    void search_data();
    void search();
    void searchPages();
    void readsOneColumn();
};

void TestSearch::statusByClock() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id issue = fixture.issueUpTo(IssueState::Signed, row, 1);
    const QString iin = Fixture::employee(1).iin;
    const auto status = [&] { return KU_OK(fixture.reg->certificates().byIssue(issue))->status; };
    const auto found = [&](CertificateStatus wanted) {
        CertificateQuery query;
        query.status = wanted;
        return KU_OK(fixture.reg->certificates().find(query)).size();
    };
    const auto valid = [&] {
        return KU_OK(fixture.reg->certificates().validOf(iin, fixture.clock.at)).size();
    };
    QCOMPARE(status(), CertificateStatus::Valid);
    // RFC 5280 4.1.2.5: notAfter itself still belongs to the validity.
    fixture.clock.advance(std::chrono::days(365));
    QCOMPARE(status(), CertificateStatus::Valid);
    QCOMPARE(valid(), std::size_t(1));
    QCOMPARE(found(CertificateStatus::Valid), std::size_t(1));
    fixture.clock.advance(std::chrono::seconds(1));
    QCOMPARE(status(), CertificateStatus::Expired);
    QCOMPARE(valid(), std::size_t(0));
    QCOMPARE(found(CertificateStatus::Expired), std::size_t(1));
    const Id id = KU_OK(fixture.reg->certificates().byIssue(issue))->id;
    fixture.clock.advance(-std::chrono::days(100));
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {id, {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
    });
    QCOMPARE(valid(), std::size_t(0));
    QCOMPARE(found(CertificateStatus::Valid), std::size_t(0));
    QCOMPARE(found(CertificateStatus::Revoked), std::size_t(1));
    QCOMPARE(KU_OK(fixture.reg->certificates().ofPerson(iin)).size(), std::size_t(1));
}

void TestSearch::search_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<int>>("found"); // seeds
    const auto row = [](const char* field, const QString& value, QList<int> found) {
        QTest::newRow(qPrintable(QLatin1String(field) + QStringLiteral(": ") + value))
            << QString::fromUtf8(field) << value << found;
    };
    row("text", QStringLiteral("әлібекова"), {1});
    row("text", QStringLiteral("ӘЛІБЕКОВА"), {1});
    row("text", QStringLiteral("әлі"), {1});
    row("text", QStringLiteral("ҰЛЖАН"), {1});
    row("text", QStringLiteral("қызғалдақҚЫЗЫ"), {1});
    row("text", QStringLiteral("қыз ұлж"), {1}); // words in any order
    row("text", QStringLiteral("ІҢКӘР"), {2});
    row("text", QStringLiteral("өмірғ һасен"), {2});
    row("text", QStringLiteral("ӨМІРҒ"), {2});
    row("text", QStringLiteral("алибекова улжан"), {1}); // as a Russian keyboard has it
    row("text", QStringLiteral("КЫЗГАЛДАККЫЗЫ"), {1});
    row("text", QStringLiteral("Инкар омирг хасен"), {2});
    row("text", QStringLiteral("алібек"), {1});    // some letters as they are, some not
    row("text", QStringLiteral("әлебекова"), {});  // Е is not І
    row("text", QStringLiteral("хасен алиб"), {}); // still all words of one certificate
    row("text", QStringLiteral("йодов"), {3});
    row("text", QStringLiteral("йодов").normalized(QString::NormalizationForm_D), {3});
    row("text", QStringLiteral("иодов"), {}); // Й is not И
    row("text", QStringLiteral("йодов-ёлк"), {3});
    row("text", QStringLiteral("федор ЕЛКИН"), {3});       // Е stands for Ё
    row("text", QStringLiteral("фадёев"), {4});            // and Ё for Е
    row("text", QStringLiteral("ӨМІРҒАЛИҰЛЫ-ХАСЕН"), {2}); // parts in a row
    row("text", QStringLiteral("хасен-омир"), {});
    row("text", QStringLiteral("ф"), {3, 4});
    row("text", QStringLiteral("фёдор иван"), {}); // all words of one certificate
    row("text", QStringLiteral("12-3/45"), {1, 2});
    row("text", QStringLiteral("12-3/457"), {2});
    row("text", QStringLiteral("аб-7"), {3});
    row("text", QStringLiteral("880101"), {1, 4});
    row("text", QStringLiteral("880101 фад"), {4});
    row("text", QStringLiteral("11 00 01 35"), {1}); // a serial number in groups
    row("text", QStringLiteral("11 00 01 3"), {1});  // as it is being typed
    row("text", QStringLiteral("1200 0254 5B62"), {2});
    row("text", QStringLiteral("12 3"), {1, 2}); // two words of a letter's number, no serial
    row("text", QStringLiteral("1200 02"), {});
    row("text", QStringLiteral("13:00:03:73:7A"), {3});
    row("text", QStringLiteral("FF 00"), {});
    row("text", QStringLiteral("880101400123 9902"), {1});   // two numbers are still two
    row("text", QStringLiteral("\" OR name:* NEAR -ф"), {}); // words, not an expression
    row("text", QStringLiteral("ф\""), {3, 4});
    row("text", QStringLiteral("***"), {});
    row("text", QStringLiteral("  "), {1, 2, 3, 4});
    row("iin", QStringLiteral("8801014"), {1});
    row("iin", QStringLiteral("8801"), {1, 4});
    row("iin", QStringLiteral("9"), {2});
    row("iin", QStringLiteral("%"), {});
    row("bin", QStringLiteral("9902"), {1, 2, 3, 4});
    row("bin", QStringLiteral("9903"), {});
    row("serial", QStringLiteral("11"), {1}); // octets(): 0x10 + seed
    row("serial", QStringLiteral("1"), {1, 2, 3, 4});
    row("serial", QStringLiteral("1200"), {2});
    row("serial", QStringLiteral("12000"), {2});
    row("serial", QStringLiteral("12000f"), {});
    row("serial", QStringLiteral("xyz"), {});
    row("serial", QStringLiteral("ff"), {});
    row("serial", QStringLiteral("F"), {});
}

void TestSearch::search() {
    static Fixture* fixture = nullptr;
    if (!fixture) {
        static Fixture made;
        addPersons(made);
        fixture = &made;
    }
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QList<int>, found);
    CertificateQuery query;
    if (field == QStringLiteral("text")) query.text = value;
    if (field == QStringLiteral("iin")) query.iin = value;
    if (field == QStringLiteral("bin")) query.bin = value;
    if (field == QStringLiteral("serial")) query.serialHex = value;
    QList<int> seeds;
    std::vector<Id> newestFirst;
    for (const auto& record : KU_OK(fixture->reg->certificates().find(query))) {
        seeds << record.serial[0] - 0x10;
        newestFirst.insert(newestFirst.begin(), record.id);
    }
    QCOMPARE(seeds, found);
    // The same by another way, alone and together with a second condition.
    QCOMPARE(KU_OK(fixture->reg->certificates().findIds(query)), newestFirst);
    query.status = CertificateStatus::Valid;
    QCOMPARE(KU_OK(fixture->reg->certificates().findIds(query)), newestFirst);
    query.status = CertificateStatus::Revoked;
    QVERIFY(KU_OK(fixture->reg->certificates().findIds(query)).empty());
}

void TestSearch::searchPages() {
    Fixture fixture;
    addPersons(fixture);
    CertificateQuery query;
    query.limit = 3;
    const auto first = KU_OK(fixture.reg->certificates().find(query));
    QCOMPARE(first.size(), std::size_t(3));
    query.after = first.back().id;
    const auto rest = KU_OK(fixture.reg->certificates().find(query));
    QCOMPARE(rest.size(), std::size_t(1));
    QVERIFY(rest[0].id > first.back().id);
}

/** What the table is sorted by: of all, of a few far apart, of one that is not there. */
void TestSearch::readsOneColumn() {
    Fixture fixture;
    addPersons(fixture);
    const auto store = fixture.reg->certificates();
    const auto goesOn = [](std::size_t) { return Status(done()); };
    const auto texts = [&](CertificateColumn column, const std::vector<Id>& ids) {
        QStringList all;
        for (const auto& value : KU_OK(store.column(column, ids, goesOn)))
            all += std::get<QString>(value);
        return all;
    };
    const auto ids = KU_OK(store.findIds({}));
    QCOMPARE(ids.size(), std::size_t(4)); // newest first
    const QStringList names{QStringLiteral("Фадеев Иван"), QStringLiteral("Фёдор Йодов-Ёлкин"),
                            QStringLiteral("Іңкәр Өмірғалиұлы Һасенов"),
                            QStringLiteral("ӘЛІБЕКОВА Ұлжан Қызғалдаққызы")};
    QCOMPARE(texts(CertificateColumn::Name, ids), names);
    QCOMPARE(texts(CertificateColumn::Letter, {ids[1], ids[3]}),
             QStringList({QStringLiteral("АБ-77"), QStringLiteral("12-3/456")}));
    // One by one.
    QCOMPARE(texts(CertificateColumn::Name, {ids[0] + 1000, ids[0], ids[3]}),
             QStringList({QString(), names[0], names[3]}));
    for (const auto& wanted : {ids, std::vector<Id>{ids[0] + 1000, ids[0]}}) {
        const std::size_t last = wanted.size() - 1;
        const auto record = KU_OK(store.byId(wanted[last]));
        QVERIFY(KU_OK(store.column(CertificateColumn::Serial, wanted, goesOn))[last] ==
                BindValue(record.serial));
        QVERIFY(KU_OK(store.column(CertificateColumn::NotAfter, wanted, goesOn))[last] ==
                BindValue(std::int64_t(record.notAfter.time_since_epoch().count())));
        const auto state = [&] {
            return std::get<std::int64_t>(
                KU_OK(store.column(CertificateColumn::State, wanted, goesOn))[last]);
        };
        QCOMPARE(state(), std::int64_t(0));
        fixture.clock.advance(std::chrono::days(366));
        QCOMPARE(state(), std::int64_t(1));
        fixture.clock.advance(-std::chrono::days(366));
    }
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {ids[1], {}, fixture.clock.at, QStringLiteral("ucgo.revoke.1")}));
    });
    const auto states = KU_OK(store.column(CertificateColumn::State, ids, goesOn));
    QVERIFY(states[1] == BindValue(std::int64_t(2)));
    QVERIFY(states[2] == BindValue(std::int64_t(0)));
    // Whoever waits for it no more ends it.
    const auto stopped = store.column(CertificateColumn::Name, ids, [](std::size_t) {
        return Status(Error{ErrorCode::Cancelled});
    });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(KU_OK(store.column(CertificateColumn::Name, {}, goesOn)).empty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
