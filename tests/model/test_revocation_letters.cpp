// SPDX-License-Identifier: Apache-2.0
#include "tests/model/revocation_fixture.h"

using namespace model;
using namespace model::test;

using Change = std::function<void(RevocationLetter&)>;
Q_DECLARE_METATYPE(Change)

/** Whose letter it is, and whether it came before. */
class TestRevocationLetters : public QObject {
    Q_OBJECT

private slots:
    void anotherBodysLetter();
    void nameOfAnotherBody_data();
    void nameOfAnotherBody();
    void sameLetter_data();
    void sameLetter();
    void registeredAgainOnPurpose();
    void planned();
};

// A body does not revoke another body's employee, unless the very certificate is named.
void TestRevocationLetters::anotherBodysLetter() {
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
void TestRevocationLetters::nameOfAnotherBody_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("differs");
    QTest::newRow("who asked for it") << QStringLiteral("Оқу министрлігі") << false;
    QTest::newRow("typed otherwise") << QStringLiteral(" ОҚУ  министрлігі ") << false;
    QTest::newRow("the organisation") << QStringLiteral("Оқу комитеті") << false;
    QTest::newRow("a stranger") << QStringLiteral("Қаржы министрлігі") << true;
}

void TestRevocationLetters::nameOfAnotherBody() {
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

void TestRevocationLetters::sameLetter_data() {
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

void TestRevocationLetters::sameLetter() {
    QFETCH(Change, change);
    QFETCH(bool, same);
    Holders fixture(1);
    const Id first = fixture.added(fixture.letterOf(1));
    RevocationLetter letter = fixture.letterOf(1);
    letter.rows[0].serial = fixture.certificate(0).serial; // whatever its BIN is
    change(letter);
    const QString said =
        QStringLiteral("0 letterNumber LetterRegistered %1 2026-07-24 01-7/601 2026-07-23 "
                       "revocation letter")
            .arg(first);
    QCOMPARE(errorsOf(KU_OK(fixture.revocations.check(letter))), same ? said : QString());
    // The letter itself stops it, whatever its rows are taken as.
    QCOMPARE(KU_OK(fixture.revocations.add(letter, Intake::AsReceived)).id == 0, same);
}

void TestRevocationLetters::registeredAgainOnPurpose() {
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

void TestRevocationLetters::planned() {
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

QTEST_GUILESS_MAIN(TestRevocationLetters)
#include "test_revocation_letters.moc"
