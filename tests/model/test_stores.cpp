// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

template <typename E>
void everyWordComesBack() {
    std::set<std::string_view> words;
    for (const auto& stored : storedNames<E>) {
        QVERIFY(fromStoredName<E>(stored.name) == stored.value);
        QVERIFY(storedName(stored.value) == stored.name);
        words.insert(stored.name);
    }
    QCOMPARE(words.size(), storedNames<E>.size());
    QVERIFY(!fromStoredName<E>("no such word"));
}

} // namespace

class TestStores : public QObject {
    Q_OBJECT

private slots:
    void words();
    void settings();
    void applicationComesBack();
    void rowsByState();
    void authorities();
    void issueComesBack();
    void certificateComesBack();
    void media();
    void journal();
    void revocationLetter();
    void crls();
    void notFound();
};

void TestStores::words() {
    everyWordComesBack<AuthorityKind>();
    everyWordComesBack<Algorithm>();
    everyWordComesBack<ServantCategory>();
    everyWordComesBack<MediumKind>();
    everyWordComesBack<SecondCertificate>();
    everyWordComesBack<RowState>();
    everyWordComesBack<IssueState>();
    everyWordComesBack<MediumState>();
    everyWordComesBack<HandOverChannel>();
    everyWordComesBack<PinSetter>();
    everyWordComesBack<PreviewRule>();
    everyWordComesBack<RevocationRowState>();
}

void TestStores::settings() {
    Fixture fixture;
    const QString name = QStringLiteral("crl.days");
    KU_FAILS(fixture.reg->settings().number(name), NotFound);
    for (const char* value : {"7", "14"})
        fixture.change(QStringLiteral("setting.changed"), [&](Transaction& transaction) {
            KU_OK(fixture.reg->settings().set(transaction, name, QLatin1String(value)));
        });
    QCOMPARE(KU_OK(fixture.reg->settings().number(name)), 14);
    QCOMPARE(*KU_OK(fixture.reg->settings().text(name)), QStringLiteral("14"));
}

void TestStores::applicationComesBack() {
    Fixture fixture;
    Application letter;
    letter.letterNumber = QStringLiteral("№ 12-3/456");
    letter.letterDate = QDate(2026, 7, 20);
    letter.received = QDate(2026, 7, 21);
    letter.stateBody = QStringLiteral("ҚР Қаржы министрлігі");
    letter.headName = QStringLiteral("Б. Басшы");
    letter.executorName = QStringLiteral("О. Орындаушы");
    letter.executorPhone = QStringLiteral("+7 7172 00-00-00");
    letter.mediaCount = 3;
    EmployeeRow row = Fixture::employee(7);
    row.position = QStringLiteral("бас маман");
    row.email = QStringLiteral("a@b.kz");
    row.phone = QStringLiteral("+77010000000");
    row.category = ServantCategory::Political;
    row.mediumKind = MediumKind::TypeC;
    row.second = SecondCertificate::SecondMediumTypeC;
    row.secondProof = QStringLiteral("бұйрық 5");
    letter.rows = {row, Fixture::employee(8)};
    Id id = 0;
    fixture.change(QStringLiteral("application.added"), [&](Transaction& transaction) {
        id = KU_OK(fixture.reg->applications().add(transaction, letter));
    });
    const Application read = KU_OK(fixture.reg->applications().byId(id));
    QCOMPARE(read.letterNumber, letter.letterNumber);
    QCOMPARE(read.letterDate, letter.letterDate);
    QCOMPARE(read.received, letter.received);
    QCOMPARE(read.stateBody, letter.stateBody);
    QCOMPARE(read.headName, letter.headName);
    QCOMPARE(read.executorName, letter.executorName);
    QCOMPARE(read.executorPhone, letter.executorPhone);
    QCOMPARE(read.mediaCount, 3);
    QCOMPARE(read.rows.size(), std::size_t(2));
    const EmployeeRow& first = read.rows[0];
    QCOMPARE(first.number, 7);
    QCOMPARE(first.fullName, row.fullName);
    QCOMPARE(first.iin, row.iin);
    QCOMPARE(first.bin, row.bin);
    QCOMPARE(first.organization, row.organization);
    QCOMPARE(first.position, row.position);
    QCOMPARE(first.region, row.region);
    QCOMPARE(first.email, row.email);
    QCOMPARE(first.phone, row.phone);
    QCOMPARE(first.regionCode, row.regionCode);
    QCOMPARE(first.category, row.category);
    QCOMPARE(first.mediumKind, row.mediumKind);
    QCOMPARE(first.second, row.second);
    QCOMPARE(first.secondProof, row.secondProof);
    QCOMPARE(KU_OK(fixture.reg->applications().byLetterNumber(letter.letterNumber)).at(0).id, id);
    // A row's number stands once in a letter; nothing of such a letter is stored.
    auto transaction = KU_OK(fixture.reg->begin());
    letter.rows[1].number = 7;
    KU_REFUSED(fixture.reg->applications().add(transaction, letter), QStringLiteral("UNIQUE"));
}

void TestStores::rowsByState() {
    Fixture fixture;
    const auto rows =
        fixture.addLetter({Fixture::employee(1), Fixture::employee(2), Fixture::employee(3)});
    const auto in = [&](RowState state) {
        std::vector<Id> ids;
        for (const RowInLetter& found : KU_OK(fixture.reg->applications().rowsInState(state)))
            ids.push_back(found.row.id);
        return ids;
    };
    fixture.accept(rows[1]);
    QCOMPARE(in(RowState::Undecided), (std::vector<Id>{rows[0], rows[2]}));
    // What the operator chose when accepting stands in place of what was there first.
    auto changed = KU_OK(fixture.reg->applications().row(rows[0])).row;
    changed.regionCode = QStringLiteral("75");
    changed.category = ServantCategory::Political;
    fixture.change(QStringLiteral("row.accepted"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->applications().accept(transaction, changed));
    });
    const auto accepted = KU_OK(fixture.reg->applications().rowsInState(RowState::Accepted));
    QCOMPARE(accepted.size(), std::size_t(2));
    QCOMPARE(accepted[0].row.regionCode, QStringLiteral("75"));
    QCOMPARE(accepted[0].row.category, ServantCategory::Political);
    QCOMPARE(accepted[0].letterNumber, QStringLiteral("12-3/456"));
    QCOMPARE(accepted[0].received, QDate(2026, 7, 21));
    fixture.issueUpTo(IssueState::Signed, rows[1], 1);
    QCOMPARE(in(RowState::Issuing), std::vector<Id>{rows[1]});
    QCOMPARE(in(RowState::Accepted), std::vector<Id>{rows[0]});
}

void TestStores::authorities() {
    Fixture fixture;
    const auto active = [&] {
        const auto found = KU_OK(
            fixture.reg->authorities().active(AuthorityKind::StateBodies, Algorithm::Gost2015));
        return found ? found->id : Id(0);
    };
    QCOMPARE(active(), fixture.ca);
    const Id newer = fixture.addCa(2);
    QCOMPARE(active(), newer);
    QVERIFY(
        !KU_OK(fixture.reg->authorities().active(AuthorityKind::StateBodies, Algorithm::Gost2004)));
    CaGeneration moved = KU_OK(fixture.reg->authorities().byId(newer));
    QCOMPARE(moved.name, QStringLiteral("МО КО 2"));
    QCOMPARE(moved.certificate, octets(40, 2));
    QCOMPARE(moved.keyId, octets(16, 2));
    QCOMPARE(moved.notAfter, fixture.clock.at + std::chrono::days(3650));
    moved.tokenSerial = QStringLiteral("CA-2");
    moved.active = false;
    fixture.change(QStringLiteral("ca.moved"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->authorities().setPlace(transaction, moved));
    });
    QCOMPARE(active(), fixture.ca);
    QCOMPARE(KU_OK(fixture.reg->authorities().byId(newer)).tokenSerial, QStringLiteral("CA-2"));
    QCOMPARE(KU_OK(fixture.reg->authorities().list()).size(), std::size_t(2));
}

void TestStores::issueComesBack() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id id = fixture.issueUpTo(IssueState::Recorded, row, 3);
    fixture.open();
    const Issue issue = KU_OK(fixture.reg->issues().byId(id));
    QCOMPARE(issue.rowId, row);
    QCOMPARE(issue.caId, fixture.ca);
    QCOMPARE(issue.mediumSerial, QStringLiteral("M-3"));
    QCOMPARE(issue.keyId, octets(16, 3));
    QCOMPARE(issue.state, IssueState::Recorded);
    QCOMPARE(issue.publicKey, octets(128, 3));
    QCOMPARE(issue.request, octets(50, 3));
    QCOMPARE(issue.serial, octets(20, 3));
    QCOMPARE(issue.certificateId, Id(0));
    const auto tbs = KU_OK(fixture.reg->certificates().tbsOfIssue(id));
    QCOMPARE(tbs.tbs, octets(60, 3));
    QCOMPARE(tbs.serial, octets(20, 3));
    QCOMPARE(KU_OK(fixture.reg->issues().unfinished()).at(0).id, id);
    QCOMPARE(KU_OK(fixture.reg->issues().inState(IssueState::Recorded)).size(), std::size_t(1));
}

void TestStores::certificateComesBack() {
    Fixture fixture;
    const Id row = fixture.acceptedRow();
    const Id issue = fixture.issueUpTo(IssueState::Written, row, 3);
    const auto record = *KU_OK(fixture.reg->certificates().byIssue(issue));
    QCOMPARE(record.caId, fixture.ca);
    QCOMPARE(record.issueId, issue);
    QCOMPARE(record.serial, octets(20, 3));
    QCOMPARE(record.structure, QStringLiteral("ucgo-user-gost2015"));
    QCOMPARE(record.edition, QStringLiteral("595-2023-12-01"));
    QCOMPARE(record.fullName, QStringLiteral("Әлібек Қанат"));
    QCOMPARE(record.letterNumber, QStringLiteral("12-3/456"));
    QCOMPARE(record.notAfter, fixture.clock.at + std::chrono::days(365));
    QVERIFY(!record.revokedAt);
    QCOMPARE(KU_OK(fixture.reg->certificates().der(record.id)), wrap(octets(60, 3)));
    QCOMPARE(KU_OK(fixture.reg->certificates().bySerial(fixture.ca, octets(20, 3)))->id, record.id);
    QVERIFY(!KU_OK(fixture.reg->certificates().bySerial(99, octets(20, 3))));
    QCOMPARE(KU_OK(fixture.reg->issues().byId(issue)).certificateId, record.id);
    // A CA's own certificate: recorded, then signed.
    TbsRecord own = fixture.plannedTbs(0, 9);
    Id tbs = 0;
    fixture.change(QStringLiteral("ca.recorded"), [&](Transaction& transaction) {
        tbs = KU_OK(fixture.reg->certificates().recordTbs(transaction, own));
    });
    QVERIFY(!KU_OK(fixture.reg->certificates().bySerial(fixture.ca, own.serial)));
    fixture.change(QStringLiteral("ca.signed"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->certificates().insert(transaction, tbs, fixture.plannedCertificate(row),
                                                 wrap(own.tbs)));
    });
    QVERIFY(KU_OK(fixture.reg->certificates().bySerial(fixture.ca, own.serial)));
}

void TestStores::media() {
    Fixture fixture;
    const auto media = fixture.reg->media();
    const QString iin = QStringLiteral("880101300123");
    std::vector<Id> ids;
    fixture.change(QStringLiteral("media.received"), [&](Transaction& transaction) {
        for (const char* serial : {"A", "B", "C"}) {
            ids.push_back(KU_OK(
                fixture.reg->media().add(transaction, QLatin1String(serial), MediumKind::TypeC)));
            KU_OK(fixture.reg->media().record(transaction, {ids.back()}));
        }
        KU_REFUSED(fixture.reg->media().add(transaction, QStringLiteral("A"), MediumKind::UsbA),
                   QStringLiteral("UNIQUE"));
    });
    const auto move = [&](Id id, MediumState state, QDate due = {}) {
        fixture.change(QStringLiteral("medium.moved"), [&](Transaction& transaction) {
            KU_OK(fixture.reg->media().record(transaction, {id, state, QStringLiteral("Қанат"), iin,
                                                            0, 0, due, QStringLiteral("note")}));
        });
    };
    QVERIFY(KU_OK(media.heldBy(iin)).empty());
    move(ids[0], MediumState::Used);
    move(ids[1], MediumState::HandedOver);
    move(ids[1], MediumState::DueBack, QDate(2026, 8, 3));
    move(ids[2], MediumState::DueBack, QDate(2026, 8, 1));
    QCOMPARE(KU_OK(media.heldBy(iin)).size(), std::size_t(3));
    const auto due = KU_OK(media.dueBack());
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(due[0].serial, QStringLiteral("C")); // earliest day first
    QCOMPARE(*due[0].dueBack, QDate(2026, 8, 1));
    move(ids[2], MediumState::Returned);
    QCOMPARE(KU_OK(media.dueBack()).size(), std::size_t(1));
    QCOMPARE(KU_OK(media.heldBy(iin)).size(), std::size_t(2));
    const auto record = *KU_OK(media.bySerial(QStringLiteral("C")));
    QCOMPARE(record.state, MediumState::Returned);
    QCOMPARE(record.kind, MediumKind::TypeC);
    QVERIFY(!record.dueBack);
    const auto history = KU_OK(media.history(ids[1]));
    QCOMPARE(history.size(), std::size_t(3));
    QCOMPARE(history[2].event.dueBack, QDate(2026, 8, 3));
    QCOMPARE(history[2].at, fixture.clock.at);
    QCOMPARE(history[2].operatorName, QStringLiteral("Айгүл"));
    // Due back names its day; nothing else does.
    auto transaction = KU_OK(fixture.reg->begin());
    KU_REFUSED(fixture.reg->media().record(transaction, {ids[0], MediumState::DueBack}),
               QStringLiteral("CHECK"));
}

void TestStores::journal() {
    Fixture fixture;
    const Id issue = fixture.issueUpTo(IssueState::Written, fixture.acceptedRow(), 1);
    JournalLine line;
    line.issueId = issue;
    line.stateBody = QStringLiteral("Қаржы министрлігі");
    line.letterNumber = QStringLiteral("12-3/456");
    line.letterDate = QDate(2026, 7, 20);
    line.userName = QStringLiteral("Әлібек Қанат");
    line.issuedOn = QDate(2026, 7, 24);
    line.mediumSerial = QStringLiteral("M-1");
    line.receiverName = QStringLiteral("О. Орындаушы");
    line.receiverDocument = QStringLiteral("сенімхат 4");
    line.channel = HandOverChannel::SpecialPost;
    line.pinSetBy = PinSetter::Operator;
    line.handedOverOn = QDate(2026, 7, 25);
    fixture.change(QStringLiteral("journal"), [&](Transaction& transaction) {
        line = KU_OK(fixture.reg->journal().append(transaction, line));
        KU_OK(fixture.reg->issues().handedOver(transaction, issue));
        JournalLine correction = line;
        correction.corrects = line.id;
        correction.receiverName = QStringLiteral("Б. Басқа");
        KU_OK(fixture.reg->journal().append(transaction, correction));
    });
    const JournalLine read = KU_OK(fixture.reg->journal().byId(line.id));
    QCOMPARE(read.number, 1);
    QCOMPARE(read.issueId, issue);
    QCOMPARE(read.stateBody, line.stateBody);
    QCOMPARE(read.letterNumber, line.letterNumber);
    QCOMPARE(read.letterDate, line.letterDate);
    QCOMPARE(read.userName, line.userName);
    QCOMPARE(read.issuedOn, line.issuedOn);
    QCOMPARE(read.mediumSerial, line.mediumSerial);
    QCOMPARE(read.receiverName, line.receiverName);
    QCOMPARE(read.receiverDocument, line.receiverDocument);
    QCOMPARE(read.channel, line.channel);
    QCOMPARE(read.pinSetBy, line.pinSetBy);
    QCOMPARE(read.handedOverOn, line.handedOverOn);
    QCOMPARE(read.corrects, Id(0));
    const auto list = [&](QDate from, QDate to) {
        return KU_OK(fixture.reg->journal().list(from, to)).size();
    };
    QCOMPARE(list(QDate(2026, 7, 25), QDate(2026, 7, 25)), std::size_t(2));
    QCOMPARE(list(QDate(2026, 7, 1), QDate(2026, 7, 24)), std::size_t(0));
    const QDate day(2026, 7, 25);
    const Id later = line.id + 1; // the correction
    const auto found = [&](const QString& text) {
        return KU_OK(fixture.reg->journal().findIds(day, day, text));
    };
    QCOMPARE(found({}), (std::vector<Id>{line.id, later}));
    QCOMPARE(found(QStringLiteral("алибек канат")), (std::vector<Id>{line.id, later}));
    QCOMPARE(found(QStringLiteral("орындаушы")), std::vector<Id>{line.id});
    QCOMPARE(found(QStringLiteral("2")), (std::vector<Id>{line.id, later})); // 12-3/456
    QCOMPARE(found(QStringLiteral("хат 4")), (std::vector<Id>{line.id, later}));
    QCOMPARE(found(QStringLiteral("ешкім")), std::vector<Id>());
    QVERIFY(KU_OK(fixture.reg->journal().findIds(day.addDays(1), day.addDays(2))).empty());
    QVERIFY(KU_OK(fixture.reg->journal().hasAny(day, day)));
    QVERIFY(!KU_OK(fixture.reg->journal().hasAny(day.addDays(1), day.addDays(2))));
    const auto corrections = KU_OK(fixture.reg->journal().correctionsOf(line.id));
    QCOMPARE(corrections.size(), std::size_t(1));
    QCOMPARE(corrections[0].receiverName, QStringLiteral("Б. Басқа"));
    QCOMPARE(KU_OK(fixture.reg->journal().byIssue(issue))->id, line.id);
    const auto row = KU_OK(fixture.reg->applications().rowsInState(RowState::HandedOver));
    QCOMPARE(row.size(), std::size_t(1));
}

void TestStores::revocationLetter() {
    Fixture fixture;
    const Id issue = fixture.issueUpTo(IssueState::Signed, fixture.acceptedRow(), 1);
    const Id certificate = KU_OK(fixture.reg->certificates().byIssue(issue))->id;
    RevocationLetter letter;
    letter.letterNumber = QStringLiteral("7/8");
    letter.letterDate = QDate(2026, 7, 22);
    letter.registered = QDate(2026, 7, 23);
    letter.stateBody = QStringLiteral("Орган");
    letter.headName = QStringLiteral("Басшы");
    letter.executorName = QStringLiteral("Орындаушы");
    letter.executorPhone = QStringLiteral("12");
    letter.mediaCount = 2;
    RevocationRow row;
    row.number = 1;
    row.fullName = QStringLiteral("Әлібек Қанат");
    row.iin = QStringLiteral("880101300123");
    row.bin = QStringLiteral("990240003456");
    row.organization = QStringLiteral("Министрлік");
    row.ground = QStringLiteral("ucgo.revoke.3");
    row.serial = octets(20, 1);
    letter.rows = {row};
    Id id = 0;
    fixture.change(QStringLiteral("letter"), [&](Transaction& transaction) {
        id = KU_OK(fixture.reg->revocations().addLetter(transaction, letter));
    });
    auto read = KU_OK(fixture.reg->revocations().letter(id));
    QCOMPARE(read.letterNumber, letter.letterNumber);
    QCOMPARE(read.letterDate, letter.letterDate);
    QCOMPARE(read.registered, letter.registered);
    QCOMPARE(read.stateBody, letter.stateBody);
    QCOMPARE(read.headName, letter.headName);
    QCOMPARE(read.executorName, letter.executorName);
    QCOMPARE(read.executorPhone, letter.executorPhone);
    QCOMPARE(read.mediaCount, 2);
    QCOMPARE(read.rows.size(), std::size_t(1));
    QCOMPARE(read.rows[0].fullName, row.fullName);
    QCOMPARE(read.rows[0].iin, row.iin);
    QCOMPARE(read.rows[0].bin, row.bin);
    QCOMPARE(read.rows[0].organization, row.organization);
    QCOMPARE(read.rows[0].ground, row.ground);
    QCOMPARE(read.rows[0].serial, row.serial);
    QCOMPARE(read.rows[0].certificateId, Id(0));
    fixture.change(QStringLiteral("revoked"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->revocations().revoke(
            transaction, {certificate, {}, fixture.clock.at, row.ground, 5}, read.rows[0].id));
    });
    read = KU_OK(fixture.reg->revocations().letters()).at(0);
    QCOMPARE(read.rows[0].certificateId, certificate);
    const auto revoked = KU_OK(fixture.reg->revocations().revokedBy(fixture.ca));
    QCOMPARE(revoked.size(), std::size_t(1));
    QCOMPARE(revoked[0].serial, octets(20, 1));
    QCOMPARE(revoked[0].revokedAt, fixture.clock.at);
    QCOMPARE(revoked[0].ground, row.ground);
    QCOMPARE(revoked[0].reason, 5);
    // A state that this program does not know is not taken for an open row.
    fixture.close();
    RawDatabase raw(fixture.path());
    QCOMPARE(raw.execute(QStringLiteral(
                 "DROP VIEW revocation_row_now; CREATE VIEW revocation_row_now AS SELECT *, "
                 "NULL AS certificate_id, 'half-way' AS state, '' AS why FROM revocation_row")),
             QString());
    KU_FAILS(fixture.open().revocations().letter(id), RegisterDamaged);
}

void TestStores::crls() {
    Fixture fixture;
    const CrlRecord crl{
        0, fixture.ca, 5, fixture.clock.at, fixture.clock.at + std::chrono::days(7), octets(30, 5)};
    Id id = 0;
    fixture.change(QStringLiteral("crl.recorded"), [&](Transaction& transaction) {
        id = KU_OK(fixture.reg->crls().record(transaction, crl, 0));
    });
    CrlRecord read = KU_OK(fixture.reg->crls().byId(id));
    QCOMPARE(read.caId, fixture.ca);
    QCOMPARE(read.number, std::int64_t(5));
    QCOMPARE(read.thisUpdate, crl.thisUpdate);
    QCOMPARE(read.nextUpdate, crl.nextUpdate);
    QCOMPARE(read.tbs, crl.tbs);
    QVERIFY(read.der.empty());
    QVERIFY(!KU_OK(fixture.reg->crls().lastSigned(fixture.ca)));
    const auto lists = [&] { return KU_OK(fixture.reg->crls().list(fixture.ca)); };
    QCOMPARE(lists().size(), std::size_t(1));
    QVERIFY(!lists().front().isSigned);
    fixture.change(QStringLiteral("crl.signed"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->crls().signedCrl(transaction, id, wrap(crl.tbs)));
    });
    QCOMPARE(KU_OK(fixture.reg->crls().lastSigned(fixture.ca))->der, wrap(crl.tbs));
    QVERIFY(lists().front().isSigned);
    fixture.change(QStringLiteral("crl.recorded"), [&](Transaction& transaction) {
        for (CrlRecord later = crl; ++later.number < 200;)
            KU_OK(fixture.reg->crls().record(transaction, later, 0));
    });
    QCOMPARE(lists().size(), std::size_t(195)); // 5 to 199, however many
    QCOMPARE(lists().front().number, std::int64_t(199));
    QCOMPARE(lists().back().id, id);
    QCOMPARE(lists().back().nextUpdate, crl.nextUpdate);
}

void TestStores::notFound() {
    Fixture fixture;
    KU_FAILS(fixture.reg->applications().byId(9), NotFound);
    KU_FAILS(fixture.reg->applications().row(9), NotFound);
    KU_FAILS(fixture.reg->authorities().byId(9), NotFound);
    KU_FAILS(fixture.reg->issues().byId(9), NotFound);
    KU_FAILS(fixture.reg->certificates().byId(9), NotFound);
    KU_FAILS(fixture.reg->certificates().der(9), NotFound);
    KU_FAILS(fixture.reg->media().byId(9), NotFound);
    KU_FAILS(fixture.reg->journal().byId(9), NotFound);
    KU_FAILS(fixture.reg->revocations().letter(9), NotFound);
    KU_FAILS(fixture.reg->crls().byId(9), NotFound);
}

QTEST_GUILESS_MAIN(TestStores)
#include "test_stores.moc"
