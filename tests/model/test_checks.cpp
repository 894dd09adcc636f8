// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one table, a row a rule, reads best whole; splitting it would part rows from
// slots.
#include <functional>
#include <set>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "model/application/check.h"
#include "model/application/field_checks.h"
#include "model/revocation/check.h"
#include "tests/model/findings_text.h"

using namespace model;

static const QDate today(2026, 11, 24);

static const Rules& rules() {
    const auto rules = rulesOn(today);
    if (!rules) qFatal("%s", crypto::describe(rules.error()).c_str());
    return **rules;
}

static const Calendar& calendar() {
    const auto calendar = Calendar::builtIn();
    if (!calendar) qFatal("%s", crypto::describe(calendar.error()).c_str());
    return **calendar;
}

static EmployeeRow goodRow(int number, const char* iin) {
    EmployeeRow row;
    row.number = number;
    row.fullName = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
    row.iin = QString::fromLatin1(iin);
    row.bin = QStringLiteral("230440000010");
    row.organization = QStringLiteral("Оқу министрлігі");
    row.position = QStringLiteral("Сарапшы");
    row.region = QStringLiteral("Астана қаласы, Есіл ауданы");
    row.email = QStringLiteral("a@ministry.example");
    row.phone = QStringLiteral("+7 701 000 00 01");
    return row;
}

/** One good row: a number published in open source; no other number of a living person is here. */
static Application goodLetter() {
    return {0,          "01-7/595",     QDate(2026, 11, 20), today, "Оқу министрлігі",
            "Ә. Басшы", "Ө. Орындаушы", "+7 7172 74 00 00",  1,     {goodRow(1, "791028302728")}};
}

/** An exception as a finding's arguments have it: in the three languages. */
static QByteArray named(SecondCertificate choice) {
    const SecondCertificateGround* exception = rules().exception(choice);
    return QStringList{exception->kk, exception->ru, exception->en}.join(u' ').toUtf8();
}

struct Case {
    Application letter = goodLetter();
    CheckContext context{rules(), calendar(), today};
    PersonFacts& first() { return context.persons[QStringLiteral("791028302728")]; }
};
using Change = std::function<void(Case&)>;
Q_DECLARE_METATYPE(Change)

static RevocationLetter goodRevocation() {
    RevocationRow row;
    row.number = 1;
    row.fullName = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
    row.iin = QStringLiteral("791028302728");
    row.bin = QStringLiteral("230440000010");
    row.organization = QStringLiteral("Оқу министрлігі");
    row.ground = QStringLiteral("ucgo.revoke.1");
    return {0,
            "01-7/596",
            QDate(2026, 11, 23),
            QDate(2026, 11, 24),
            "Оқу министрлігі",
            "Ә. Басшы",
            "Ө. Орындаушы",
            "+7 7172 74 00 00",
            1,
            {row}};
}

static CertificateRecord record(std::uint8_t serial, CertificateStatus status) {
    CertificateRecord record;
    record.serial = {serial};
    record.status = status;
    record.fullName = QStringLiteral("ӘБІЛҚАСЫМОВ ЖӘҢГІР ҰЛАНҰЛЫ");
    record.notAfter = Time(std::chrono::seconds(1796083200)); // 2026-12-01
    return record;
}

struct RevocationCase {
    RevocationLetter letter = goodRevocation();
    RevocationCheckContext context{rules(), today};
    std::vector<CertificateRecord>& held() {
        return context.certificates[QStringLiteral("791028302728")];
    }
    RevocationCase() { held() = {record(0x21, CertificateStatus::Valid)}; }
};
using RevocationChange = std::function<void(RevocationCase&)>;
Q_DECLARE_METATYPE(RevocationChange)

class TestChecks : public QObject {
    Q_OBJECT

private slots:
    void application_data();
    void application();
    void intakeWeighsLess();
    void trainingTakesTheNineteenthCentury();
    void lengthsCountCharacters();
    void theMarkBehindTheNameCounts();
    void everyFindingAtOnce();
    void normalisation();
    void revocation_data();
    void revocation();
    void everyFindingIsWeighed();
    void grounds();
    void brokenRules_data();
    void brokenRules();
    void noEditionYet();
};

void TestChecks::application_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("clause"); // of the first finding
    const auto row = [](const char* name, const Change& change, const QByteArray& findings,
                        const char* clause) {
        QTest::newRow(name) << change << QString::fromUtf8(findings) << QString::fromUtf8(clause);
    };
    row(
        "good", [](Case&) {}, "", "");
    // the letter
    row(
        "no number", [](Case& c) { c.letter.letterNumber.clear(); }, "0 letterNumber FieldMissing",
        "МО КО, 1-қосымша");
    row(
        "no date", [](Case& c) { c.letter.letterDate = {}; }, "0 letterDate FieldMissing",
        "МО КО, 1-қосымша");
    row(
        "no executor's telephone", [](Case& c) { c.letter.executorPhone.clear(); },
        "0 executorPhone FieldMissing", "МО КО, 1-қосымша");
    row(
        "dates in the future", [](Case& c) { c.letter.received = today.addDays(1); },
        "0 received DateInFuture 2026-11-25", "МО КО, 1-қосымша");
    row(
        "received before it was written",
        [](Case& c) {
            c.letter.letterDate = today;
            c.letter.received = today.addDays(-1);
        },
        "0 letterDate LetterAfterReceipt 2026-11-24 2026-11-23", "МО КО, 1-қосымша");
    row(
        "para 9: local executive body",
        [](Case& c) { c.letter.stateBody = "Алматы қаласының әкімдігі"; },
        "0 stateBody LocalExecutiveBody", "МО КО, 9-тармақ");
    row(
        "no rows", [](Case& c) { c.letter.rows.clear(); }, "0 NoRows", "МО КО, 1-қосымша");
    row(
        "media attached", [](Case& c) { c.letter.mediaCount = 3; },
        "0 mediaCount MediaCountDiffers 3 1", "МО КО, 1-қосымша");
    // the columns
    row(
        "column 2 empty", [](Case& c) { c.letter.rows[0].fullName = "  "; }, "1 fio FieldMissing",
        "МО КО, 1-қосымша, 2-баған");
    row(
        "column 3 check digit", [](Case& c) { c.letter.rows[0].iin = "791028302727"; },
        "1 iin IinCheckDigit 7 8", "Үкіметтің 2003 жылғы 11 маусымдағы № 565 қаулысы");
    row(
        "column 3: nineteenth century", [](Case& c) { c.letter.rows[0].iin = "850101100012"; },
        "1 iin IinNineteenthCentury 1885-01-01",
        "Үкіметтің 2003 жылғы 11 маусымдағы № 565 қаулысы");
    row(
        "column 4 check digit", [](Case& c) { c.letter.rows[0].bin = "230440000011"; },
        "1 bin BinCheckDigit 1 0", "Үкіметтің 2007 жылғы 22 мамырдағы № 406 қаулысы");
    row(
        "column 5 empty", [](Case& c) { c.letter.rows[0].organization.clear(); },
        "1 organization FieldMissing", "МО КО, 1-қосымша, 5-баған");
    row(
        "column 6 empty", [](Case& c) { c.letter.rows[0].position.clear(); },
        "1 position FieldMissing", "МО КО, 1-қосымша, 6-баған");
    row(
        "column 7 unknown", [](Case& c) { c.letter.rows[0].region = "Мәскеу"; },
        "1 region RegionUnknown Мәскеу", "МО КО, 1-қосымша, 7-баған");
    row(
        "column 7 guessed", [](Case& c) { c.letter.rows[0].region = "Алматы"; },
        "1 region RegionGuessed Алматы қаласы город Алматы Almaty", "МО КО, 1-қосымша, 7-баған");
    row(
        "column 7 chosen",
        [](Case& c) {
            c.letter.rows[0].region = "Мәскеу";
            c.letter.rows[0].regionCode = "71";
        },
        "", "");
    row(
        "column 7 chosen wrongly", [](Case& c) { c.letter.rows[0].regionCode = "99"; },
        "1 region RegionCodeUnknown 99", "МО КО, 1-қосымша, 7-баған");
    row(
        "column 8 malformed", [](Case& c) { c.letter.rows[0].email = "a@"; },
        "1 email EmailMalformed", "RFC 5321, 4.1.2");
    row(
        "column 9 a town's number", [](Case& c) { c.letter.rows[0].phone = "87172740000"; },
        "1 phone PhoneNotMobile +77172740000", "МО КО, 1-қосымша, 9-баған");
    row(
        "X.520: surname and given name in CN",
        [](Case& c) { c.letter.rows[0].fullName = QString(40, u'Ә') + ' ' + QString(24, u'Ә'); },
        "1 fio TooLong 65 64", "X.520 ub-common-name; МО КО, 5-қосымша, CN");
    // para 11
    // A number that was never assigned, so nobody's: born on 24 November 2010.
    const Change child = [](Case& c) { c.letter.rows[0].iin = "101124500170"; };
    row("para 11 4): sixteen on the day", child, "1 iin IinNeverAssigned",
        "Үкіметтің 2003 жылғы 11 маусымдағы № 565 қаулысы");
    row(
        "para 11 4): sixteen the day after",
        [=](Case& c) {
            child(c);
            c.letter.received = today.addDays(-1);
        },
        "1 iin IinNeverAssigned | 1 iin UnderAge 15 16",
        "Үкіметтің 2003 жылғы 11 маусымдағы № 565 қаулысы");
    row(
        "the same person twice",
        [](Case& c) {
            c.letter.rows.push_back(goodRow(2, "7910 2830 2728"));
            c.letter.mediaCount = 2;
        },
        "2 iin SamePersonTwice 1", "МО КО, 1-қосымша, 3-баған");
    const Change held = [](Case& c) {
        c.first().certificates = {{"21ab", QDate(2028, 1, 1), "230440000020"}};
    };
    const auto with = [&](SecondCertificate choice, MediumKind kind, const char* proof) -> Change {
        return [=](Case& c) {
            held(c);
            c.letter.rows[0].second = choice;
            c.letter.rows[0].mediumKind = kind;
            c.letter.rows[0].secondProof = QString::fromUtf8(proof);
        };
    };
    row("para 11 5): a valid certificate", held, "1 iin ValidCertificateExists 21ab 2028-01-01",
        "МО КО, 11-тармақ, 5)");
    const auto both = with(SecondCertificate::TwoStateBodies, MediumKind::UsbA, "№ 5 бұйрық");
    row("para 11 5): two state bodies", both,
        "1 iin ExceptionRecorded " + named(SecondCertificate::TwoStateBodies),
        "МО КО, 11-тармақ, 5)");
    row("para 11 5): two state bodies, nothing shown",
        with(SecondCertificate::TwoStateBodies, MediumKind::UsbA, " "),
        "1 iin ExceptionRecorded " + named(SecondCertificate::TwoStateBodies) +
            " | 1 secondProof ProofMissing " + named(SecondCertificate::TwoStateBodies),
        "МО КО, 11-тармақ, 5)");
    row(
        "para 11 5): two state bodies, one of them this one",
        [=](Case& c) {
            both(c);
            c.first().certificates.push_back({"22cd", QDate(2028, 1, 1), "230440000010"});
        },
        "1 iin ExceptionRecorded " + named(SecondCertificate::TwoStateBodies) +
            " | 1 bin ExceptionSameBody 22cd 230440000010",
        "МО КО, 11-тармақ, 5)");
    const auto typeC = with(SecondCertificate::SecondMediumTypeC, MediumKind::TypeC, "");
    row(
        "para 11 5): Type-C, the same body",
        [=](Case& c) {
            typeC(c);
            c.first().certificates[0].bin = "230440000010";
        },
        "1 iin ExceptionRecorded " + named(SecondCertificate::SecondMediumTypeC),
        "МО КО, 11-тармақ, 5)");
    row("para 11 5): E-kyzmet", with(SecondCertificate::EKyzmetSigner, MediumKind::UsbA, ""),
        "1 iin ExceptionRecorded " + named(SecondCertificate::EKyzmetSigner),
        "МО КО, 11-тармақ, 5)");
    row("para 11 5): Type-C", typeC,
        "1 iin ExceptionRecorded " + named(SecondCertificate::SecondMediumTypeC),
        "МО КО, 11-тармақ, 5)");
    row("para 11 5): Type-C on another medium",
        with(SecondCertificate::SecondMediumTypeC, MediumKind::UsbA, ""),
        "1 iin ExceptionRecorded " + named(SecondCertificate::SecondMediumTypeC) +
            " | 1 iin ExceptionNeedsTypeC " + named(SecondCertificate::SecondMediumTypeC),
        "МО КО, 11-тармақ, 5)");
    row(
        "para 11 5): nothing to except",
        [](Case& c) { c.letter.rows[0].second = SecondCertificate::EKyzmetSigner; },
        "1 iin ExceptionNotNeeded", "МО КО, 11-тармақ, 5)");
    row(
        "para 11 5): the same person in another letter",
        [](Case& c) {
            c.letter.id = 3;
            c.first().openRows = {{3, "01-7/595", QDate(2026, 11, 20), 1},
                                  {2, "04/1", QDate(2026, 11, 19), 7}};
        },
        "1 iin PersonInOtherLetter 04/1 2026-11-19 2 7", "МО КО, 11-тармақ, 5)");
    row(
        "registered already",
        [](Case& c) {
            c.context.registered = RegisteredLetter{4, QDate(2026, 11, 23)};
        },
        "0 letterNumber LetterRegistered 4 2026-11-23 01-7/595 2026-11-20", "МО КО, 1-қосымша");
    // para 4
    row(
        "para 4: a third medium",
        [](Case& c) {
            c.first().media = {{"A1", MediumKind::UsbA}, {"C1", MediumKind::TypeC}};
        },
        "1 iin TooManyMedia 2 2", "МО КО, 4-тармақ");
    row(
        "para 4: a second Type-C",
        [](Case& c) {
            c.first().media = {{"C1", MediumKind::TypeC}};
            c.letter.rows[0].mediumKind = MediumKind::TypeC;
        },
        "1 iin TypeCTaken C1", "МО КО, 4-тармақ");
    row(
        "para 4: a second plain one",
        [](Case& c) {
            c.first().media = {{"A1", MediumKind::UsbA}};
        },
        "1 iin SecondMediumNotTypeC A1", "МО КО, 4-тармақ");
    row(
        "para 4: Type-C beside a plain one",
        [](Case& c) {
            c.first().media = {{"A1", MediumKind::UsbA}};
            c.letter.rows[0].mediumKind = MediumKind::TypeC;
        },
        "", "");
    // para 7
    row(
        "para 7 1): overdue",
        [](Case& c) { c.letter.letterDate = c.letter.received = QDate(2026, 11, 16); },
        "1 TermOverdue 2026-11-23", "МО КО, 7-тармақ");
    row(
        "para 7 2): overdue",
        [](Case& c) {
            c.letter.letterDate = c.letter.received = QDate(2026, 11, 20);
            c.letter.rows[0].category = ServantCategory::Political;
        },
        "1 TermOverdue 2026-11-23", "МО КО, 7-тармақ");
    row(
        "para 7: no calendar of that year",
        [](Case& c) { c.letter.letterDate = c.letter.received = QDate(2022, 12, 1); },
        "1 TermUnknown 2022", "МО КО, 7-тармақ");
}

void TestChecks::application() {
    QFETCH(Change, change);
    Case tested;
    change(tested);
    const auto findings = checkApplication(tested.letter, tested.context);
    QTEST(listed(findings), "findings");
    if (!findings.empty()) QTEST(findings.front().clause, "clause");
}

// What the operator decides later does not keep a letter from being registered.
void TestChecks::intakeWeighsLess() {
    Case tested;
    tested.first().certificates = {{"21ab", QDate(2028, 1, 1)}};
    tested.letter.rows[0].region = "Мәскеу";
    QVERIFY(anyError(checkApplication(tested.letter, tested.context)));
    tested.context.mode.stage = CheckStage::Intake;
    const auto findings = checkApplication(tested.letter, tested.context);
    QCOMPARE(findings.size(), std::size_t(2));
    QVERIFY(!anyError(findings));
    // A letter that comes a second time is looked at before it is stored, not afterwards.
    tested.context.registered = RegisteredLetter{4, QDate(2026, 11, 23)};
    QVERIFY(anyError(checkApplication(tested.letter, tested.context)));
    tested.context.mode.stage = CheckStage::Decision;
    tested.context.persons.clear();
    tested.letter.rows[0].region = "Астана қаласы";
    QVERIFY(!anyError(checkApplication(tested.letter, tested.context)));
}

void TestChecks::trainingTakesTheNineteenthCentury() {
    Case tested;
    tested.letter.rows[0].iin = "850101100012";
    QVERIFY(anyError(checkApplication(tested.letter, tested.context)));
    tested.context.mode.training = true;
    const auto findings = checkApplication(tested.letter, tested.context);
    QCOMPARE(listed(findings), QStringLiteral("1 iin IinNineteenthCentury 1885-01-01"));
    QCOMPARE(findings.front().severity, Severity::Notice);
}

// The name of a CA has 40 characters in 66 octets: a limit of 64 octets would be a fault.
void TestChecks::lengthsCountCharacters() {
    Case tested;
    tested.letter.rows[0].fullName =
        QString(40, u'Ә') + ' ' + QString(23, u'Ә') + ' ' + QString(64, u'Ұ');
    QCOMPARE(listed(checkApplication(tested.letter, tested.context)), QString());
}

// A training certificate's CN holds the mark, too.
void TestChecks::theMarkBehindTheNameCounts() {
    Case tested;
    tested.context.nameMark = QStringLiteral(" · 𝒜𝒜𝒜𝒜𝒜"); // eight characters
    tested.letter.rows[0].fullName =
        QString(40, u'Ә') + ' ' + QString(15, u'Ә') + ' ' + QString(64, u'Ұ');
    QCOMPARE(listed(checkApplication(tested.letter, tested.context)), QString());
    tested.letter.rows[0].fullName.prepend(u'Ә');
    const auto findings = checkApplication(tested.letter, tested.context);
    QCOMPARE(listed(findings), QStringLiteral("1 fio TooLong 57 56"));
    QCOMPARE(findings.front().severity, Severity::Error);
}

void TestChecks::everyFindingAtOnce() {
    Case tested;
    EmployeeRow& row = tested.letter.rows[0];
    row = EmployeeRow{};
    row.number = 1;
    tested.letter.rows.push_back(goodRow(2, "791028302727"));
    tested.letter.mediaCount = 2;
    QCOMPARE(listed(checkApplication(tested.letter, tested.context)),
             QStringLiteral("1 fio FieldMissing | 1 iin FieldMissing | 1 bin FieldMissing | "
                            "1 organization FieldMissing | 1 position FieldMissing | "
                            "1 region FieldMissing | 1 email FieldMissing | 1 phone FieldMissing | "
                            "2 iin IinCheckDigit 7 8"));
}

void TestChecks::normalisation() {
    EmployeeRow row = goodRow(1, " 7910-2830 2728 ");
    row.fullName = QStringLiteral("\uFEFF Щербаков\u00A0 Юри\u0438\u0306 ");
    row = normalised(row);
    QCOMPARE(row.iin, QStringLiteral("791028302728"));
    QCOMPARE(row.fullName, QStringLiteral("Щербаков Юрий").replace("Юрий", "Юри\u0439"));
    QVERIFY(
        isSameName(QStringLiteral(" ОҚУ  министрлігі"), QStringLiteral("Оқу министрлігі\u00A0")));
    QVERIFY(!isSameName(QStringLiteral("Оқу министрлігі"), QStringLiteral("Оқу министрлігі.")));
}

void TestChecks::revocation_data() {
    QTest::addColumn<RevocationChange>("change");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("clause");
    const auto row = [](const char* name, const RevocationChange& change, const char* findings,
                        const char* clause) {
        QTest::newRow(name) << change << QString::fromUtf8(findings) << QString::fromUtf8(clause);
    };
    row(
        "good", [](RevocationCase&) {}, "", "");
    row(
        "no registration day", [](RevocationCase& c) { c.letter.registered = {}; },
        "0 registered FieldMissing", "МО КО, 7-қосымша");
    row(
        "no rows", [](RevocationCase& c) { c.letter.rows.clear(); }, "0 NoRows",
        "МО КО, 7-қосымша");
    row(
        "para 18: no ground", [](RevocationCase& c) { c.letter.rows[0].ground.clear(); },
        "1 ground GroundMissing", "МО КО, 18-тармақ");
    row(
        "para 18: no such ground",
        [](RevocationCase& c) { c.letter.rows[0].ground = "ucgo.revoke.8"; },
        "1 ground GroundUnknown ucgo.revoke.8", "МО КО, 18-тармақ");
    row(
        "nobody known", [](RevocationCase& c) { c.held().clear(); },
        "1 iin CertificateNotFound 791028302728", "МО КО, 7-қосымша");
    row(
        "two valid ones",
        [](RevocationCase& c) { c.held().push_back(record(0x22, CertificateStatus::Valid)); },
        "1 iin CertificateAmbiguous 791028302728 2 21, 22", "МО КО, 7-қосымша");
    row(
        "one of two named",
        [](RevocationCase& c) {
            c.held().push_back(record(0x22, CertificateStatus::Valid));
            c.letter.rows[0].serial = {0x22};
        },
        "", "");
    row(
        "an old one beside the valid one",
        [](RevocationCase& c) { c.held().push_back(record(0x22, CertificateStatus::Revoked)); }, "",
        "");
    row(
        "a serial of nobody", [](RevocationCase& c) { c.letter.rows[0].serial = {0x33}; },
        "1 iin CertificateNotFound 791028302728", "МО КО, 7-қосымша");
    row(
        "revoked already",
        [](RevocationCase& c) { c.held()[0].status = CertificateStatus::Revoked; },
        "1 iin CertificateRevoked 21", "МО КО, 18-тармақ");
    row(
        "expired", [](RevocationCase& c) { c.held()[0].status = CertificateStatus::Expired; },
        "1 iin CertificateExpired 21 2026-12-01", "МО КО, 18-тармақ");
    row(
        "another name", [](RevocationCase& c) { c.letter.rows[0].fullName = "Ким Анна"; },
        "1 fio NameDiffers Ким Анна ӘБІЛҚАСЫМОВ ЖӘҢГІР ҰЛАНҰЛЫ", "МО КО, 7-қосымша");
    row(
        "twice",
        [](RevocationCase& c) {
            c.letter.rows.push_back(c.letter.rows[0]);
            c.letter.rows[1].number = 2;
        },
        "2 iin SamePersonTwice 1", "МО КО, 7-қосымша, 3-баған");
}

void TestChecks::revocation() {
    QFETCH(RevocationChange, change);
    RevocationCase tested;
    change(tested);
    const auto findings = checkRevocation(tested.letter, tested.context);
    QTEST(listed(findings), "findings");
    if (!findings.empty()) QTEST(findings.front().clause, "clause");
}

void TestChecks::everyFindingIsWeighed() {
#define KU_WEIGHED(name)                                                                           \
    QVERIFY2(rules().findings.contains(FindingCode::name), "findings.json has no " #name);
    KU_FINDING_CODES(KU_WEIGHED)
#undef KU_WEIGHED
}

// The Order's text as published is the witness for every wording that we print.
void TestChecks::grounds() {
    QCOMPARE(rules().refusalGrounds.size(), std::size_t(5));
    QCOMPARE(rules().revocationGrounds.size(), std::size_t(7));
    QCOMPARE(rules().returnGrounds.size(), std::size_t(3));
    QCOMPARE(rules().revocationGround("ucgo.revoke.1")->crlReason, -1);
    QCOMPARE(rules().revocationGround("ucgo.revoke.4")->crlReason, 3); // affiliationChanged
    QCOMPARE(rules().revocationGroundsOf(AuthorityKind::National).size(), std::size_t(7));
    QCOMPARE(rules().revocationGroundsOf(AuthorityKind::Root).size(), std::size_t(5));
    QCOMPARE(rules().revocationGround("nuc.revoke.3")->crlReason, 5); // cessationOfOperation
    QCOMPARE(rules().revocationGround("nko.revoke.5")->clause,
             QStringLiteral("НКО, 10-тармақ, 5)"));
    QVERIFY(rules().revocationGround("nko.revoke.5", AuthorityKind::Root));
    QVERIFY(!rules().revocationGround("nko.revoke.5", AuthorityKind::StateBodies));
    QVERIFY(!rules().revocationGround("ucgo.revoke.1", AuthorityKind::National));
    QCOMPARE(rules().validityYears, 3);
    QFile order(QStringLiteral(KU_SOURCE_DIR "/../shared/spec/order-595-kk.txt"));
    if (!order.open(QIODevice::ReadOnly)) QSKIP("skipped: the Order's text is not here");
    // The published text is typeset: line ends fall anywhere in a sentence.
    const QString text = QString::fromUtf8(order.readAll()).simplified();
    std::vector<Wording> wordings = rules().refusalGrounds;
    wordings.insert(wordings.end(), rules().revocationGrounds.begin(),
                    rules().revocationGrounds.end());
    for (const AuthorityKind authority : {AuthorityKind::National, AuthorityKind::Root})
        for (const RevocationGround& ground : rules().revocationGroundsOf(authority))
            wordings.push_back(ground);
    wordings.insert(wordings.end(), rules().secondCertificate.begin(),
                    rules().secondCertificate.end());
    for (const Wording& wording : wordings)
        QVERIFY2(text.contains(wording.orderKk), qPrintable(wording.id));
}

void TestChecks::brokenRules_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << "terms.json" << QByteArray("{") << QByteArray("[") << "offset";
    QTest::newRow("a term of no days")
        << "terms.json" << QByteArray("\"amount\": 5") << QByteArray("\"amount\": 0")
        << "/editions/0/terms/0: \"amount\"";
    QTest::newRow("an edition of no Order")
        << "terms.json" << QByteArray("\"order\": {") << QByteArray("\"orders\": {")
        << "/editions/0: \"order\"";
    QTest::newRow("unknown role") << "terms.json" << QByteArray("issuePolitical")
                                  << QByteArray("issueSoon") << "/editions/0/terms/1: \"role\"";
    QTest::newRow("one role twice") << "terms.json" << QByteArray("issuePolitical")
                                    << QByteArray("revocation") << "not one term";
    QTest::newRow("a wording that the Order has not")
        << "grounds.json" << QByteArray("\"kk\": \"анық") << QByteArray("\"kk\": \"анық емес емес")
        << "/editions/0/refusal/1";
    QTest::newRow("reason 7") << "grounds.json" << QByteArray("\"crlReason\": 9")
                              << QByteArray("\"crlReason\": 7") << "/editions/0/revocation/6";
    QTest::newRow("an unknown finding") << "findings.json" << QByteArray("\"UnderAge\"")
                                        << QByteArray("\"TooYoung\"") << "unknown code";
    QTest::newRow("a region twice") << "regions.json" << QByteArray("\"code\": \"11\"")
                                    << QByteArray("\"code\": \"10\"") << "code 10 twice";
    QTest::newRow("an OID twice") << "oids.json" << QByteArray("\"1.2.398.3.2.1\"")
                                  << QByteArray("\"1.2.398.3.2\"") << "1.2.398.3.2 twice";
    QTest::newRow("an OID without its Kazakh words")
        << "oids.json" << QByteArray("\"kk\"") << QByteArray("\"k\"") << "/editions/0/oids/0";
    QTest::newRow("ten weights") << "identifiers.json" << QByteArray("[1, 2, 3,")
                                 << QByteArray("[1, 2,") << "eleven";
    QTest::newRow("a field without a name")
        << "fields.json" << QByteArray("\"name\": \"fio\"") << QByteArray("\"nam\": \"fio\"")
        << "\"name\" is missing";
}

void TestChecks::brokenRules() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    for (const char* name : {"terms.json", "grounds.json", "findings.json", "regions.json",
                             "identifiers.json", "fields.json", "oids.json", "passwords.json"}) {
        QFile original(QStringLiteral(":/kualik/rules/") + name);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray content = original.readAll();
        if (file == QLatin1String(name)) {
            QVERIFY(content.contains(from));
            content.replace(content.indexOf(from), from.size(), to);
        }
        QFile copy(folder.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(content);
    }
    const auto loaded = loadRules(folder.path(), today);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::BadResource);
    QVERIFY(loaded.error().arguments.at(0).ends_with(file.toStdString()));
    QVERIFY2(QString::fromStdString(loaded.error().arguments.at(1)).contains(place),
             loaded.error().arguments.at(1).c_str());
}

void TestChecks::noEditionYet() {
    const auto early = rulesOn(QDate(2020, 1, 1));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::BadResource);
    // All days of an edition have the same rules, read once.
    QCOMPARE(rulesOn(today.addYears(1)).value(), rulesOn(today).value());
    QCOMPARE(rulesOn(QDate(2023, 12, 6)).value(), rulesOn(today).value());
    QVERIFY(!rulesOn(QDate(2023, 12, 5)));
}

QTEST_APPLESS_MAIN(TestChecks)
#include "test_checks.moc"
