// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/revocation_service.h"
#include "tests/model/application_fixture.h"

using namespace model;
using namespace model::test;

namespace {

const QString owner = QStringLiteral("ucgo.revoke.1");

/** Persons whose certificates are on the media M-1, M-2 ..., handed over to them. */
struct Holders : StoredLetter {
    explicit Holders(int count = 2, const std::function<void(Application&)>& change = {})
        : StoredLetter(count, change) {
        for (int index = 0; index < count; ++index) {
            issues.push_back(writtenIssue(rowId(index), index + 1));
            move(index, MediumState::HandedOver, row(index));
        }
        confirmClock();
    }

    void move(int index, MediumState state, const EmployeeRow& holder) {
        change(QStringLiteral("medium.moved"), [&](Transaction& transaction) {
            MediumEvent event{medium(index).id, state, holder.fullName, holder.iin};
            if (state == MediumState::DueBack) event.dueBack = QDate(2026, 7, 28);
            KU_OK(reg->media().record(transaction, event));
        });
    }
    MediumRecord medium(int index) const {
        return *KU_OK(reg->media().bySerial(QStringLiteral("M-%1").arg(index + 1)));
    }
    CertificateRecord certificate(int index) const {
        return *KU_OK(reg->certificates().byIssue(issues.at(std::size_t(index))));
    }
    /** A further certificate of the person of a row, on the medium M-<seed>. */
    Id another(int index, int seed) {
        Application letter = goodLetter(int(rowIds.size()));
        letter.rows = {letter.rows.at(std::size_t(index))};
        letter.letterNumber += QStringLiteral("-%1").arg(seed); // another letter
        letter.mediaCount = 1;
        const Id added = KU_OK(service.add(letter, Intake::Faultless, job)).id;
        const Id issue = writtenIssue(KU_OK(reg->applications().byId(added)).rows.front().id, seed);
        return KU_OK(reg->certificates().byIssue(issue))->id;
    }

    /** A letter that asks for the certificates of all persons, registered on a Friday. */
    RevocationLetter letterOf(int count = 2) const {
        RevocationLetter letter;
        letter.letterNumber = QStringLiteral("01-7/601");
        letter.letterDate = QDate(2026, 7, 23);
        letter.registered = QDate(2026, 7, 24);
        letter.stateBody = QStringLiteral("Оқу министрлігі");
        letter.headName = QStringLiteral("Ә. Басшы");
        letter.executorName = QStringLiteral("Орындаушы Өмір");
        letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
        for (int index = 0; index < count; ++index) {
            const EmployeeRow of = row(index);
            letter.rows.push_back(
                {0, index + 1, of.fullName, of.iin, of.bin, of.organization, owner, {}, 0});
        }
        return letter;
    }
    Id added(const RevocationLetter& letter) {
        const Checked answer = KU_OK(revocations.add(letter));
        if (!answer.id) qFatal("%s", qPrintable(listed(answer.findings)));
        return answer.id;
    }
    /** Around the service: as it came, without the serials that the service looks up. */
    Id storedAsIs(const RevocationLetter& letter) {
        Id letterId = 0;
        change(QStringLiteral("revocation.added"), [&](Transaction& transaction) {
            letterId = KU_OK(reg->revocations().addLetter(transaction, letter));
        });
        return letterId;
    }

    /** Every row or none; where errors stand against one, they are reported. */
    Result<std::vector<RevokedRow>> revoke(Id letterId, Job& with) {
        KU_TRY(auto report, revocations.revoke(letterId, RowsWithErrors::Stop, with));
        if (!report.open.empty()) qFatal("%s", qPrintable(listed(report.open.front().findings)));
        return std::move(report.revoked);
    }

    RevocationService revocations{*session};
    std::vector<Id> issues;
    Job job;
};

/** The first row is good; the certificate of the second is nobody's. */
RevocationLetter withAWrongRow(const Holders& fixture) {
    RevocationLetter letter = fixture.letterOf(2);
    letter.rows[1].iin = QStringLiteral("700308200014");
    return letter;
}

using Change = std::function<void(RevocationLetter&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRevocationService : public QObject {
    Q_OBJECT

private slots:
    void letterIsAdded();
    void errorsStop_data();
    void errorsStop();
    void revoked();
    void reasonComesFromTheGround_data();
    void reasonComesFromTheGround();
    void twiceDoesNothing();
    void certificateMeantIsFixedAtIntake();
    void severalCertificates();
    void anotherBodysLetter();
    void nameOfAnotherBody_data();
    void nameOfAnotherBody();
    void planned();
    void sameLetter_data();
    void sameLetter();
    void registeredAgainOnPurpose();
    void expiredIsAWarning();
    void revokedOtherwiseIsLeftAsItIs();
    void whatIsLeftOutIsFilledIn();
    void unnamedIsNotMeantLater();
    void asReceived();
    void goodRowsAlone();
    void aRowIsPutRightAndRevoked();
    void anotherPersonsSerialIsDropped();
    void aRowIsAnswered();
    void aGoodRowIsTakenBack();
    void repeatedRowIsClosedWithTheFirst();
    void guards();
    void mediumDueBack_data();
    void mediumDueBack();
    void earlierDayStands();
    void calendarDoesNotHoldItUp();
    void clockStands();
    void cancelledBeforeAnythingIsStored();
    void halfFailedChangesNothing();
    void dueOverdueFirst();
    void closedLettersAreListed();
    void lastActOfARow();
};

void TestRevocationService::letterIsAdded() {
    Holders fixture;
    RevocationLetter letter = fixture.letterOf();
    letter.letterNumber = QStringLiteral("  01-7/601 ");
    letter.rows[0].fullName = letter.rows[0].fullName.toUpper();
    letter.rows[1].fullName = QStringLiteral("Бөтен Аты");
    letter.rows[1].number = 1; // repeated: numbered anew
    const Id before = fixture.entries();
    const auto findings = KU_OK(fixture.revocations.check(letter));
    QCOMPARE(fixture.entries(), before);
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(answer.findings, findings);
    QCOMPARE(weighty(findings),
             QStringLiteral("2 fio NameDiffers Бөтен Аты Сәрсенова Ләйлә Болат қызы"));
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.added: revocation letter %1").arg(answer.id));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"letterNumber\":\"01-7/601\",\"rows\":2,\"warnings\":"
                            "[\"NameDiffers\"]}"));
    const RevocationLetter stored = KU_OK(fixture.reg->revocations().letter(answer.id));
    QCOMPARE(stored.letterNumber, QStringLiteral("01-7/601"));
    QCOMPARE(stored.rows[1].number, 2);
    QCOMPARE(stored.rows[1].serial, fixture.certificate(1).serial);
}

void TestRevocationService::errorsStop_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const Change& change, const char* findings) {
        QTest::newRow(name) << change << QString::fromUtf8(findings);
    };
    row(
        "no number", [](RevocationLetter& l) { l.letterNumber.clear(); },
        "0 letterNumber FieldMissing");
    row(
        "registered tomorrow", [](RevocationLetter& l) { l.registered = QDate(2026, 7, 26); },
        "0 registered DateInFuture 2026-07-26");
    row(
        "not registered", [](RevocationLetter& l) { l.registered = {}; },
        "0 registered FieldMissing");
    row(
        "no rows", [](RevocationLetter& l) { l.rows.clear(); }, "0 NoRows");
    row(
        "para 18: no ground", [](RevocationLetter& l) { l.rows[1].ground.clear(); },
        "2 ground GroundMissing");
    row(
        "para 18: unknown ground", [](RevocationLetter& l) { l.rows[1].ground = "ucgo.revoke.8"; },
        "2 ground GroundUnknown ucgo.revoke.8");
    row(
        "nobody's certificate", [](RevocationLetter& l) { l.rows[0].iin = "700308200014"; },
        "1 iin CertificateNotFound 700308200014 | 1 fio");
    row(
        "nobody's serial",
        [](RevocationLetter& l) {
            l.rows[0].serial = {1, 2};
        },
        "1 iin CertificateNotFound 850101100012");
    row(
        "the same person twice", [](RevocationLetter& l) { l.rows[1] = l.rows[0]; },
        "2 iin SamePersonTwice 1");
    row(
        "all at once",
        [](RevocationLetter& l) {
            l.headName.clear();
            l.rows[0].organization.clear();
            l.rows[1].bin = "1";
        },
        "0 headName FieldMissing | 1 organization FieldMissing | 2 bin BinLength 1 | "
        "2 bin BinDiffers 1 230440000010");
}

void TestRevocationService::errorsStop() {
    QFETCH(Change, change);
    QFETCH(QString, findings);
    Holders fixture;
    RevocationLetter letter = fixture.letterOf();
    change(letter);
    const Id before = fixture.entries();
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(answer.id, Id(0));
    QCOMPARE(errorsOf(answer.findings), findings.section(" | 1 fio", 0, 0));
    QCOMPARE(fixture.entries(), before);
    QVERIFY(KU_OK(fixture.reg->revocations().letters()).empty());
    letter = fixture.letterOf();
    letter.mediaCount = -1;
    KU_FAILS(fixture.revocations.add(letter), BadArgument);
}

void TestRevocationService::revoked() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const Id before = fixture.entries();
    QStringList steps;
    Job job([&](Step step, int done, int total) {
        steps += QStringLiteral("%1 %2/%3")
                     .arg(step == Step::Checking ? "check" : "record")
                     .arg(done)
                     .arg(total);
    });
    const auto rows = KU_OK(fixture.revoke(letter, job));
    QCOMPARE(steps.join(", "), QStringLiteral("check 1/2, check 2/2, record 1/2, record 2/2"));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(fixture.entries(), before + 1); // one transaction
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("certificate.revoked: revocation letter %1").arg(letter));
    const auto certificates = fixture.lastDetail()["certificates"].toArray();
    QCOMPARE(certificates.size(), 2);
    QCOMPARE(certificates[0].toObject()["serial"].toString().toStdString(),
             crypto::toHex(fixture.certificate(0).serial));
    QCOMPARE(certificates[0].toObject()["mediumDueBack"].toString(), QStringLiteral("M-1"));
    for (int index = 0; index < 2; ++index) {
        const RevokedRow& done = rows[std::size_t(index)];
        QCOMPARE(done.row.certificateId, fixture.certificate(index).id);
        QCOMPARE(done.certificate.status, CertificateStatus::Revoked);
        QCOMPARE(done.certificate.revocationGround, owner);
        QCOMPARE(*done.certificate.revokedAt, fixture.clock.at);
        QCOMPARE(done.medium->state, MediumState::DueBack);
        QCOMPARE(fixture.certificate(index).status, CertificateStatus::Revoked);
        const MediumRecord medium = fixture.medium(index);
        QCOMPARE(medium.state, MediumState::DueBack);
        QCOMPARE(*medium.dueBack, QDate(2026, 7, 31)); // para 25: five working days
        QCOMPARE(medium.holderIin, fixture.row(index).iin);
    }
    const RevocationLetter stored = KU_OK(fixture.reg->revocations().letter(letter));
    QCOMPARE(stored.rows[1].certificateId, fixture.certificate(1).id);
    QVERIFY(fixture.auditIntact());
}

void TestRevocationService::reasonComesFromTheGround_data() {
    QTest::addColumn<QString>("ground");
    QTest::addColumn<int>("reason");
    const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
    for (const RevocationGround& ground : rules->revocationGrounds)
        QTest::newRow(qPrintable(ground.id)) << ground.id << ground.crlReason;
}

void TestRevocationService::reasonComesFromTheGround() {
    QFETCH(QString, ground);
    Holders fixture(1);
    RevocationLetter letter = fixture.letterOf(1);
    letter.rows[0].ground = ground;
    KU_OK(fixture.revoke(fixture.added(letter), fixture.job));
    const auto entries = KU_OK(fixture.reg->revocations().revokedBy(fixture.ca));
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].ground, ground);
    QTEST(entries[0].reason, "reason");
}

void TestRevocationService::twiceDoesNothing() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    QCOMPARE(KU_OK(fixture.revoke(letter, fixture.job)).size(), std::size_t(2));
    const Id before = fixture.entries();
    QVERIFY(KU_OK(fixture.revoke(letter, fixture.job)).empty());
    QCOMPARE(fixture.entries(), before);
    KU_FAILS(fixture.revoke(letter + 1, fixture.job), NotFound);
}

void TestRevocationService::certificateMeantIsFixedAtIntake() {
    Holders fixture(1);
    const Id letter = fixture.added(fixture.letterOf(1));
    const Id later = fixture.another(0, 7);
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.at(0).certificate.id, fixture.certificate(0).id);
    QCOMPARE(KU_OK(fixture.reg->certificates().byId(later)).status, CertificateStatus::Valid);
}

void TestRevocationService::severalCertificates() {
    const auto hex = [](const CertificateRecord& certificate) {
        return QString::fromStdString(crypto::toHex(certificate.serial));
    };
    Holders fixture(1);
    const Id second = fixture.another(0, 7);
    fixture.move(6, MediumState::HandedOver, fixture.row(0));
    RevocationLetter letter = fixture.letterOf(1);
    const auto stopped = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(
        weighty(stopped.findings),
        QStringLiteral(
            "1 iin CertificateAmbiguous 850101100012 2 %1 (Оқу министрлігі), %2 (Оқу министрлігі)")
            .arg(hex(KU_OK(fixture.reg->certificates().byId(second))),
                 hex(fixture.certificate(0))));
    // Beside it nobody is asked for what the certificate tells.
    RevocationLetter bare = letter;
    bare.rows[0].fullName = bare.rows[0].bin = bare.rows[0].organization = QString();
    QCOMPARE(weighty(KU_OK(fixture.revocations.check(bare))), weighty(stopped.findings));
    letter.rows[0].serial = KU_OK(fixture.reg->certificates().byId(second)).serial;
    const auto rows = KU_OK(fixture.revoke(fixture.added(letter), fixture.job));
    QCOMPARE(rows.at(0).certificate.id, second);
    QCOMPARE(rows.at(0).medium->serial, QStringLiteral("M-7"));
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
    // Now there is one valid certificate: it is meant, unnamed and even named beside it.
    letter.letterNumber = QStringLiteral("01-7/602");
    letter.rows[0].serial = {};
    letter.rows.push_back(letter.rows[0]);
    letter.rows[1].serial = fixture.certificate(0).serial;
    QCOMPARE(weighty(KU_OK(fixture.revocations.check(letter))),
             QStringLiteral("2 iin SamePersonTwice 1"));
}

// A body does not revoke another body's employee, unless the very certificate is named.
void TestRevocationService::anotherBodysLetter() {
    Holders fixture(1);
    RevocationLetter letter = fixture.letterOf(1);
    letter.rows[0].bin = QStringLiteral("230440000020");
    const Id before = fixture.entries();
    const Checked stopped = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(stopped.id, Id(0));
    QCOMPARE(errorsOf(stopped.findings),
             QStringLiteral("1 bin BinDiffers 230440000020 %1").arg(fixture.certificate(0).bin));
    QCOMPARE(fixture.entries(), before);
    letter.rows[0].serial = fixture.certificate(0).serial;
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.check(letter))), QString());
    KU_OK(fixture.revoke(fixture.added(letter), fixture.job));
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Revoked);
}

// The BIN of a row may be the certificate's own: then the names alone tell a stranger's letter.
void TestRevocationService::nameOfAnotherBody_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("differs");
    QTest::newRow("who asked for it") << QStringLiteral("Оқу министрлігі") << false;
    QTest::newRow("typed otherwise") << QStringLiteral(" ОҚУ  министрлігі ") << false;
    QTest::newRow("the organisation") << QStringLiteral("Оқу комитеті") << false;
    QTest::newRow("a stranger") << QStringLiteral("Қаржы министрлігі") << true;
}

void TestRevocationService::nameOfAnotherBody() {
    QFETCH(QString, body);
    QFETCH(bool, differs);
    Holders fixture(1, [](Application& application) {
        application.rows[0].organization = QStringLiteral("Оқу комитеті");
    });
    RevocationLetter letter = fixture.letterOf(1);
    letter.stateBody = body;
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QVERIFY(answer.id != 0);
    const QString said =
        differs ? QStringLiteral("1 stateBody BodyDiffers Қаржы министрлігі Оқу комитеті")
                : QString();
    QCOMPARE(weighty(answer.findings), said);
    const auto plan = KU_OK(fixture.revocations.plan(answer.id, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(weighty(plan.rows.at(0).findings), said);
    const auto rows = KU_OK(fixture.revoke(answer.id, fixture.job));
    QCOMPARE(weighty(rows.at(0).findings), said);
    const auto recorded = fixture.lastDetail()["certificates"].toArray().at(0).toObject();
    QCOMPARE(recorded["warnings"].toArray(),
             differs ? QJsonArray{QStringLiteral("BodyDiffers")} : QJsonArray());
}

void TestRevocationService::sameLetter_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, bool same, const Change& change) {
        QTest::newRow(name) << change << same;
    };
    row("as it is", true, [](RevocationLetter&) {});
    row("typed otherwise", true, [](RevocationLetter& l) {
        l.letterNumber = QStringLiteral(" 01-7/601 ");
        l.stateBody = QStringLiteral("ОҚУ  министрлігі");
        l.rows[0].bin = QStringLiteral("230440000020");
    });
    row("its BIN", true, [](RevocationLetter& l) { l.stateBody = QStringLiteral("Министрлік"); });
    row("another number", false, [](RevocationLetter& l) { l.letterNumber += u'1'; });
    row("another day", false, [](RevocationLetter& l) { l.letterDate = QDate(2026, 7, 22); });
    row("another body", false, [](RevocationLetter& l) {
        l.stateBody = QStringLiteral("Қаржы министрлігі");
        l.rows[0].bin = QStringLiteral("230440000020");
    });
}

void TestRevocationService::sameLetter() {
    QFETCH(Change, change);
    QFETCH(bool, same);
    Holders fixture(1);
    const Id first = fixture.added(fixture.letterOf(1));
    RevocationLetter letter = fixture.letterOf(1);
    letter.rows[0].serial = fixture.certificate(0).serial; // whatever its BIN is
    change(letter);
    const QString said = QStringLiteral("0 letterNumber LetterRegistered %1 2026-07-24").arg(first);
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.check(letter))), same ? said : QString());
    // The letter itself stops it, whatever its rows are taken as.
    QCOMPARE(KU_OK(fixture.revocations.add(letter, Intake::AsReceived)).id == 0, same);
}

void TestRevocationService::registeredAgainOnPurpose() {
    Holders fixture(1);
    const Id first = fixture.added(fixture.letterOf(1));
    const QString why = QStringLiteral("екінші данасы");
    const Checked blank =
        KU_OK(fixture.revocations.add(fixture.letterOf(1), Intake::Faultless, QStringLiteral(" ")));
    QCOMPARE(blank.id, Id(0));
    const Checked answer =
        KU_OK(fixture.revocations.add(fixture.letterOf(1), Intake::Faultless, why));
    QVERIFY(answer.id != 0);
    QCOMPARE(codesOf(answer.findings, Severity::Warning).join(' '),
             QStringLiteral("LetterRegistered"));
    QCOMPARE(fixture.lastDetail()["registeredAs"].toInteger(), qint64(first));
    QCOMPARE(fixture.lastDetail()["again"].toString(), why);
}

void TestRevocationService::planned() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const Id before = fixture.entries();
    const auto all = KU_OK(fixture.revocations.plan(letter, RowsWithErrors::Stop, fixture.job));
    QVERIFY(all.rows.empty());
    QCOMPARE(all.others.held.at(0).number, 1);
    QCOMPARE(all.others.open.at(0).row.number, 2);
    const auto good =
        KU_OK(fixture.revocations.plan(letter, RowsWithErrors::LeaveOpen, fixture.job));
    QCOMPARE(good.letter.letterNumber, QStringLiteral("01-7/601"));
    QCOMPARE(good.rows.size(), std::size_t(1));
    QCOMPARE(good.rows[0].certificate.serial, fixture.certificate(0).serial);
    QVERIFY(good.others.held.empty() && good.others.revoked.empty());
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    const auto after = KU_OK(fixture.revocations.plan(letter, RowsWithErrors::Stop, fixture.job));
    QVERIFY(after.rows.empty());
    QCOMPARE(after.others.closed.at(0).number, 1);
}

void TestRevocationService::expiredIsAWarning() {
    Holders fixture(1);
    fixture.clock.advance(std::chrono::days(29));
    fixture.clock.at = fixture.certificate(0).notAfter + std::chrono::seconds(1);
    KU_OK(ClockGuard(*fixture.reg).accept(QStringLiteral("бір жыл өтті")));
    RevocationLetter letter = fixture.letterOf(1);
    letter.letterDate = letter.registered = QDate(2027, 7, 23);
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(codesOf(answer.findings, Severity::Warning).join(' '),
             QStringLiteral("CertificateExpired"));
    QVERIFY(answer.id != 0);
    const auto rows = KU_OK(fixture.revoke(answer.id, fixture.job));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Revoked);
}

void TestRevocationService::revokedOtherwiseIsLeftAsItIs() {
    Holders fixture;
    const Id first = fixture.added(fixture.letterOf(1));
    RevocationLetter both = fixture.letterOf(2);
    both.letterNumber = QStringLiteral("01-7/602");
    const Id second = fixture.added(both);
    KU_OK(fixture.revoke(first, fixture.job));
    const auto rows = KU_OK(fixture.revoke(second, fixture.job));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].row.number, 2);
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
    QCOMPARE(KU_OK(fixture.reg->revocations().revokedBy(fixture.ca)).size(), std::size_t(2));
}

void TestRevocationService::whatIsLeftOutIsFilledIn() {
    Holders fixture(1);
    const auto held = KU_OK(fixture.reg->certificates().ofPerson(fixture.row(0).iin));
    RevocationRow row;
    row.iin = fixture.row(0).iin;
    row.organization = QStringLiteral("Оқу комитеті");
    const RevocationRow full = completed(row, held);
    QCOMPARE(full.fullName, fixture.row(0).fullName);
    QCOMPARE(full.bin, fixture.row(0).bin);
    QCOMPARE(full.organization, QStringLiteral("Оқу комитеті")); // as the letter has it
    QVERIFY(full.serial.empty());
    QCOMPARE(completed(row, {}).fullName, QString());
}

// A row that named no certificate when it came means none that is the only one by now.
void TestRevocationService::unnamedIsNotMeantLater() {
    Holders fixture;
    const Id letter = fixture.storedAsIs(fixture.letterOf(2));
    const Id before = fixture.entries();
    for (const RowsWithErrors rows : {RowsWithErrors::Stop, RowsWithErrors::LeaveOpen}) {
        const auto report = KU_OK(fixture.revocations.revoke(letter, rows, fixture.job));
        QVERIFY(report.revoked.empty() && report.held.empty());
        QCOMPARE(report.open.size(), std::size_t(2));
        QCOMPARE(weighty(report.open[1].findings),
                 QStringLiteral("2 iin CertificateUnnamed %1").arg(fixture.row(1).iin));
    }
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
}

void TestRevocationService::asReceived() {
    Holders fixture;
    const RevocationLetter letter = withAWrongRow(fixture);
    QCOMPARE(KU_OK(fixture.revocations.add(letter)).id, Id(0));
    const Checked answer = KU_OK(fixture.revocations.add(letter, Intake::AsReceived));
    QVERIFY(answer.id != 0);
    QCOMPARE(errorsOf(answer.findings), QStringLiteral("2 iin CertificateNotFound 700308200014"));
    QCOMPARE(fixture.lastDetail()["errors"].toArray().first().toString(),
             QStringLiteral("CertificateNotFound"));
    // The letter itself must be right all the same.
    RevocationLetter unnumbered = letter;
    unnumbered.letterNumber.clear();
    QCOMPARE(KU_OK(fixture.revocations.add(unnumbered, Intake::AsReceived)).id, Id(0));
}

void TestRevocationService::goodRowsAlone() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const Id before = fixture.entries();
    const auto stopped =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QVERIFY(stopped.revoked.empty() && stopped.closed.empty());
    QCOMPARE(stopped.held.at(0).number, 1);
    QCOMPARE(errorsOf(stopped.open.at(0).findings),
             QStringLiteral("2 iin CertificateNotFound 700308200014"));
    QCOMPARE(fixture.entries(), before);
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
    QCOMPARE(report.revoked[0].certificate.id, fixture.certificate(0).id);
    QCOMPARE(report.open.size(), std::size_t(1));
    QVERIFY(report.held.empty());
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.certificate(1).status, CertificateStatus::Valid);
    // Para 23: its day is still the letter's.
    const auto due = KU_OK(fixture.revocations.due());
    QCOMPARE(*due.at(0).due, QDate(2026, 7, 27));
    QCOMPARE(due[0].letter.rows[0].state, RevocationRowState::Revoked);
    QCOMPARE(due[0].letter.rows[1].state, RevocationRowState::Open);
    QVERIFY(fixture.auditIntact());
}

void TestRevocationService::aRowIsPutRightAndRevoked() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    RevocationRow row = KU_OK(fixture.reg->revocations().letter(letter)).rows[1];
    const QString why = QStringLiteral("01-7/605 хаты");
    const Id before = fixture.entries();
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.correct(letter, row, why)).findings),
             QStringLiteral("2 iin CertificateNotFound 700308200014")); // as wrong as it was
    KU_FAILS(fixture.revocations.correct(letter, row, QStringLiteral(" ")), BadArgument);
    QCOMPARE(fixture.entries(), before);
    row.iin = fixture.row(1).iin;
    QVERIFY(KU_OK(fixture.revocations.correct(letter, row, why)).id != 0);
    QCOMPARE(fixture.entries(), before + 1);
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.corrected: revocation letter %1").arg(letter));
    const QJsonObject detail = fixture.lastDetail();
    QCOMPARE(detail["before"].toObject()["iin"].toString(), QStringLiteral("700308200014"));
    QCOMPARE(detail["after"].toObject()["iin"].toString(), row.iin);
    QCOMPARE(detail["after"].toObject()["serial"].toString().toStdString(),
             crypto::toHex(fixture.certificate(1).serial));
    QVERIFY(!detail["after"].toObject().contains("fio")); // it stayed
    QCOMPARE(detail["why"].toString(), why);
    const RevocationRow now = KU_OK(fixture.reg->revocations().letter(letter)).rows[1];
    QCOMPARE(now.serial, fixture.certificate(1).serial);
    QCOMPARE(now.why, why);
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.at(0).certificate.id, fixture.certificate(1).id);
    QCOMPARE(*rows[0].medium->dueBack, QDate(2026, 7, 31)); // as the letter's other rows
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
    KU_FAILS(fixture.revocations.correct(letter, row, why), WrongState);
    KU_FAILS(fixture.revocations.answer(letter, 2, why), WrongState);
    row.number = 3;
    KU_FAILS(fixture.revocations.correct(letter, row, why), NotFound);
}

// A serial number that was looked up for one person does not stay with another.
void TestRevocationService::anotherPersonsSerialIsDropped() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf(1));
    RevocationRow row = KU_OK(fixture.reg->revocations().letter(letter)).rows[0];
    QCOMPARE(row.serial, fixture.certificate(0).serial);
    row.iin = fixture.row(1).iin;
    row.fullName = fixture.row(1).fullName;
    QVERIFY(KU_OK(fixture.revocations.correct(letter, row, QStringLiteral("хат"))).id != 0);
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.at(0).certificate.id, fixture.certificate(1).id);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
}

void TestRevocationService::aRowIsAnswered() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const QString why = QStringLiteral("мұндай тіркеу куәлігі берілмеген");
    KU_FAILS(fixture.revocations.answer(letter, 2, {}), BadArgument);
    KU_FAILS(fixture.revocations.answer(letter, 1, why), WrongState); // it is to be revoked
    KU_OK(fixture.revocations.answer(letter, 2, why));
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.answered: revocation letter %1").arg(letter));
    QCOMPARE(detailText(fixture.lastDetail()),
             QStringLiteral("{\"after\":{\"state\":\"answered\"},\"before\":{\"state\":\"open\"},"
                            "\"errors\":[\"CertificateNotFound\"],\"row\":2,\"why\":\"%1\"}")
                 .arg(why));
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1)); // what was answered stops nobody
    QCOMPARE(report.closed.at(0).state, RevocationRowState::Answered);
    QCOMPARE(report.closed[0].why, why);
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
    // Put right after all: open again.
    RevocationRow row = report.closed[0];
    row.iin = fixture.row(1).iin;
    QVERIFY(KU_OK(fixture.revocations.correct(letter, row, QStringLiteral("хат"))).id != 0);
    QCOMPARE(KU_OK(fixture.revocations.due()).size(), std::size_t(1));
    QCOMPARE(KU_OK(fixture.revoke(letter, fixture.job)).size(), std::size_t(1));
}

void TestRevocationService::aGoodRowIsTakenBack() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const QString why = QStringLiteral("01-7/606 хаты");
    KU_FAILS(fixture.revocations.answer(letter, 1, {}, RowAnswer::Withdrawn), BadArgument);
    KU_OK(fixture.revocations.answer(letter, 1, why, RowAnswer::Withdrawn));
    QCOMPARE(fixture.lastAct(),
             QStringLiteral("revocation.withdrawn: revocation letter %1").arg(letter));
    QCOMPARE(fixture.lastDetail()["why"].toString(), why);
    QCOMPARE(fixture.lastDetail()["after"].toObject()["state"].toString(),
             QStringLiteral("answered"));
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
    QCOMPARE(report.closed.at(0).why, why);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
    KU_FAILS(fixture.revocations.answer(letter, 2, why, RowAnswer::Withdrawn), WrongState);
}

void TestRevocationService::repeatedRowIsClosedWithTheFirst() {
    Holders fixture;
    RevocationLetter twice = fixture.letterOf(1);
    twice.rows.push_back(twice.rows[0]);
    twice.rows[1].number = 2;
    const Id letter = KU_OK(fixture.revocations.add(twice, Intake::AsReceived)).id;
    const auto report =
        KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::LeaveOpen, fixture.job));
    QCOMPARE(report.revoked.size(), std::size_t(1));
    QVERIFY(report.open.empty());
    QCOMPARE(report.closed.at(0).state, RevocationRowState::RevokedOtherwise);
    QVERIFY(KU_OK(fixture.revocations.due()).empty());
}

// Whatever the program above does.
void TestRevocationService::guards() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    KU_OK(fixture.revocations.answer(letter, 2, QStringLiteral("себебі")));
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    const auto rows = KU_OK(fixture.reg->revocations().letter(letter)).rows;
    {
        auto transaction = KU_OK(fixture.reg->begin());
        RevocationRow done = rows[0];
        done.why = QStringLiteral("себебі");
        KU_REFUSED(fixture.reg->revocations().answer(transaction, done), "revocation/row-open");
    }
    auto transaction = KU_OK(fixture.reg->begin());
    KU_REFUSED(
        fixture.reg->revocations().revoke(
            transaction, {fixture.certificate(1).id, {}, fixture.clock.at, owner, -1}, rows[1].id),
        "revocation/row-not-answered");
}

void TestRevocationService::mediumDueBack_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("sameHolder");
    QTest::addColumn<bool>("dueBack");
    QTest::newRow("with its holder") << int(MediumState::HandedOver) << true << true;
    // Not handed over: the body never had it, so nothing can be due back from it.
    QTest::newRow("at the desk") << int(MediumState::Used) << true << false;
    QTest::newRow("returned") << int(MediumState::Returned) << true << false;
    QTest::newRow("dead, with its holder") << int(MediumState::Failed) << true << true;
    QTest::newRow("dead, of another") << int(MediumState::Failed) << false << false;
    QTest::newRow("came anew") << int(MediumState::Received) << true << false;
    QTest::newRow("another's by now") << int(MediumState::HandedOver) << false << false;
}

void TestRevocationService::mediumDueBack() {
    QFETCH(int, state);
    QFETCH(bool, sameHolder);
    QFETCH(bool, dueBack);
    Holders fixture(2);
    fixture.move(0, static_cast<MediumState>(state), fixture.row(sameHolder ? 0 : 1));
    const Id letter = fixture.added(fixture.letterOf(1));
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].medium.has_value(), dueBack);
    QCOMPARE(int(fixture.medium(0).state), dueBack ? int(MediumState::DueBack) : state);
    QCOMPARE(KU_OK(fixture.reg->media().dueBack()).size(), std::size_t(dueBack ? 1 : 0));
    QVERIFY(sameHolder || fixture.medium(0).holderIin == fixture.row(1).iin);
}

void TestRevocationService::earlierDayStands() {
    Holders fixture(1);
    fixture.move(0, MediumState::DueBack, fixture.row(0)); // on 28 July
    const Id letter = fixture.added(fixture.letterOf(1));
    const auto rows = KU_OK(fixture.revoke(letter, fixture.job));
    QCOMPARE(*rows.at(0).medium->dueBack, QDate(2026, 7, 28));
}

void TestRevocationService::calendarDoesNotHoldItUp() {
    Holders fixture(1);
    RevocationLetter letter = fixture.letterOf(1);
    letter.letterDate = letter.registered = QDate(2022, 12, 1);
    const Checked answer = KU_OK(fixture.revocations.add(letter));
    QCOMPARE(weighty(answer.findings), QStringLiteral("0 TermUnknown 2022"));
    QCOMPARE(answer.findings[0].clause, QStringLiteral("МО КО, 23-тармақ"));
    const auto due = KU_OK(fixture.revocations.due());
    QVERIFY(!due.at(0).due && !due.at(0).overdue);
    const auto rows = KU_OK(fixture.revoke(answer.id, fixture.job));
    QCOMPARE(*rows.at(0).medium->dueBack, QDate(2022, 12, 6));
    QCOMPARE(KU_OK(fixture.reg->media().history(rows[0].medium->id)).back().event.note,
             QStringLiteral("TermUnknown 2022"));
}

void TestRevocationService::clockStands() {
    Holders fixture(1);
    const Id letter = fixture.added(fixture.letterOf(1));
    const Id before = fixture.entries();
    fixture.clock.advance(std::chrono::days(1));
    KU_FAILS(fixture.revoke(letter, fixture.job), ClockNotConfirmed);
    fixture.clock.advance(-std::chrono::days(2));
    KU_FAILS(fixture.revoke(letter, fixture.job), ClockStopped);
    QCOMPARE(fixture.entries(), before);
    QCOMPARE(fixture.certificate(0).status, CertificateStatus::Valid);
}

void TestRevocationService::cancelledBeforeAnythingIsStored() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    const Id before = fixture.entries();
    Job* running = nullptr;
    int last = 0;
    Job between([&](Step, int done, int) {
        last = done;
        if (done == 1) running->cancel();
    });
    running = &between;
    KU_FAILS(fixture.revoke(letter, between), Cancelled);
    QCOMPARE(last, 1);
    QCOMPARE(fixture.entries(), before);
    // Once something is being stored it is too late.
    Job late([&](Step step, int, int) {
        if (step == Step::Recording) running->cancel();
    });
    running = &late;
    QCOMPARE(KU_OK(fixture.revoke(letter, late)).size(), std::size_t(2));
}

void TestRevocationService::halfFailedChangesNothing() {
    Holders fixture;
    const Id letter = fixture.added(fixture.letterOf());
    fixture.tamper("CREATE TRIGGER test_fails BEFORE INSERT ON medium_event "
                   "WHEN NEW.state = 'due-back' AND EXISTS(SELECT 1 FROM medium_now "
                   "WHERE state = 'due-back') BEGIN SELECT RAISE(ABORT, 'test/fails'); END");
    const Id before = fixture.entries();
    KU_REFUSED(fixture.revoke(letter, fixture.job), "test/fails");
    QCOMPARE(fixture.entries(), before);
    QVERIFY(KU_OK(fixture.reg->revocations().revokedBy(fixture.ca)).empty());
    QCOMPARE(fixture.medium(0).state, MediumState::HandedOver);
    QCOMPARE(KU_OK(fixture.revocations.due()).size(), std::size_t(1));
}

// Para 23: one working day from the letter's registration.
void TestRevocationService::dueOverdueFirst() {
    Holders fixture(4);
    const auto letterFor = [&](int index, const char* number, QDate registered) {
        RevocationLetter letter = fixture.letterOf(4);
        letter.rows = {letter.rows.at(std::size_t(index))};
        letter.letterNumber = QString::fromLatin1(number);
        letter.letterDate = letter.registered = registered;
        return fixture.added(letter);
    };
    letterFor(0, "friday", QDate(2026, 7, 24));
    letterFor(1, "unknown", QDate(2022, 7, 1));
    const Id done = letterFor(2, "done", QDate(2026, 7, 24));
    letterFor(3, "wednesday", QDate(2026, 7, 22));
    KU_OK(fixture.revoke(done, fixture.job));
    const auto text = [&] {
        QStringList lines;
        for (const DueRevocation& due : KU_OK(fixture.revocations.due()))
            lines += QStringLiteral("%1 %2%3").arg(due.letter.letterNumber,
                                                   due.due ? due.due->toString(Qt::ISODate) : "?",
                                                   due.overdue ? " overdue" : "");
        return lines.join(", ");
    };
    QCOMPARE(text(), QStringLiteral("wednesday 2026-07-23 overdue, friday 2026-07-27, unknown ?"));
    fixture.clock.advance(std::chrono::days(3)); // Tuesday
    QCOMPARE(text(),
             QStringLiteral("wednesday 2026-07-23 overdue, friday 2026-07-27 overdue, unknown ?"));
}

void TestRevocationService::closedLettersAreListed() {
    Holders fixture;
    const Id closed = fixture.added(fixture.letterOf(1));
    KU_OK(fixture.revoke(closed, fixture.job));
    RevocationLetter other = fixture.letterOf(2);
    other.letterNumber = QStringLiteral("01-7/602");
    other.rows.erase(other.rows.begin());
    const Id open = fixture.added(other);
    fixture.clock.advance(std::chrono::days(10));
    const auto all = KU_OK(fixture.revocations.all());
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].letter.id, open);
    QVERIFY(all[0].overdue);
    QCOMPARE(all[1].letter.id, closed);
    QVERIFY(!all[1].overdue);
    QCOMPARE(*all[1].due, QDate(2026, 7, 27));
    QCOMPARE(KU_OK(fixture.revocations.due()).size(), std::size_t(1));
    QCOMPARE(KU_OK(fixture.revocations.letter(closed)).letter.rows.size(), std::size_t(1));
    KU_FAILS(fixture.revocations.letter(open + 1), NotFound);
}

void TestRevocationService::lastActOfARow() {
    Holders fixture;
    const Id letter = KU_OK(fixture.revocations.add(withAWrongRow(fixture), Intake::AsReceived)).id;
    const auto rows = KU_OK(fixture.reg->revocations().letter(letter)).rows;
    const auto act = [&](int index) {
        const auto last = KU_OK(fixture.reg->revocations().lastAct(rows.at(std::size_t(index)).id));
        return last ? last->act + u' ' + last->by : QString();
    };
    QCOMPARE(act(0) + act(1), QString());
    KU_OK(fixture.revocations.answer(letter, 2, QStringLiteral("себебі")));
    KU_OK(fixture.revocations.revoke(letter, RowsWithErrors::Stop, fixture.job));
    QCOMPARE(act(0), QStringLiteral("certificate.revoked ") + fixture.operatorName);
    QCOMPARE(act(1), QStringLiteral("revocation.answered ") + fixture.operatorName);
    // Another letter that asks for the same certificate.
    RevocationLetter again = fixture.letterOf(1);
    again.letterNumber = QStringLiteral("01-7/602");
    again.rows[0].serial = fixture.certificate(0).serial;
    const RevocationRow row =
        KU_OK(fixture.reg->revocations().letter(fixture.storedAsIs(again))).rows[0];
    QCOMPARE(row.state, RevocationRowState::RevokedOtherwise);
    QCOMPARE(KU_OK(fixture.reg->revocations().lastAct(row.id))->act,
             QStringLiteral("certificate.revoked"));
}

QTEST_GUILESS_MAIN(TestRevocationService)
#include "test_revocation_service.moc"
