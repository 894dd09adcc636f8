// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>

#include "model/access/settings.h"
#include "model/settings/settings_service.h"
#include "model/text/language.h"
#include "model/text/sentence.h"
#include "model/text/setting_text.h"
#include "tests/model/service_fixture.h"

using namespace model;
using namespace model::test;

/** What may be set, what holds where nobody has, and what is refused with nothing changed. */
class TestSettingsService : public QObject {
    Q_OBJECT

private slots:
    void aNewWorkplaceHasNothingSet();
    void aChangeIsRecordedAndHolds();
    void unsetIsTheBeginning();
    void refused_data();
    void refused();
    void theFolderIsMade();
    void everySettingHasItsWords();
};

void TestSettingsService::aNewWorkplaceHasNothingSet() {
    ServiceFixture fixture;
    const auto all = KU_OK(SettingsService(*fixture.session).list());
    QVERIFY(all.size() >= 19);
    for (const SettingState& one : all) {
        QVERIFY2(!one.inForce().isEmpty(), qPrintable(one.setting.name));
        // The clock's are written when a workplace is made.
        QCOMPARE(one.set.has_value(), one.setting.name.startsWith(QStringLiteral("clock.")));
        KU_OK(requireTaken(one.setting, one.beginning));
    }
    QCOMPARE(KU_OK(idleLockMinutes(*fixture.reg)), 10);
}

void TestSettingsService::aChangeIsRecordedAndHolds() {
    ServiceFixture fixture;
    SettingsService service(*fixture.session);
    const auto name = QLatin1String(settingIdleLockMinutes);
    const SettingState after = KU_OK(service.set(name, QStringLiteral("3")));
    QCOMPARE(after.inForce(), QStringLiteral("3"));
    QCOMPARE(after.beginning, QStringLiteral("10"));
    QCOMPARE(KU_OK(idleLockMinutes(*fixture.reg)), 3);
    QCOMPARE(fixture.lastAct(), QStringLiteral("setting.changed: desk.idleLockMinutes"));
    QVERIFY(fixture.lastDetail()["before"].isNull());
    QCOMPARE(fixture.lastDetail()["after"].toString(), QStringLiteral("3"));
}

void TestSettingsService::unsetIsTheBeginning() {
    ServiceFixture fixture;
    SettingsService service(*fixture.session);
    const auto name = QLatin1String(settingCrlValidityDays);
    KU_OK(service.set(name, QStringLiteral("9")));
    const SettingState after = KU_OK(service.unset(name));
    QVERIFY(!after.set);
    QCOMPARE(KU_OK(crlValidityDays(*fixture.reg)), 7);
    QCOMPARE(fixture.lastDetail()["before"].toString(), QStringLiteral("9"));
    const auto clock = QLatin1String(settingMostDaysAhead);
    KU_OK(service.set(clock, QStringLiteral("5")));
    QCOMPARE(KU_OK(service.unset(clock)).set.value_or(QString()), QStringLiteral("30"));
    QVERIFY(KU_OK(fixture.reg->clockEvents().limits()).mostAhead == std::chrono::hours(24 * 30));
}

void TestSettingsService::refused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said"); // a part of the sentence
    const auto idle = QString::fromLatin1(settingIdleLockMinutes);
    for (const char* value : {"0", "241", "-3", "3.5", "", "ten", " 3", "03"})
        QTest::addRow("idle %s", value) << idle << QString::fromLatin1(value) << "1–240";
    QTest::newRow("days") << "crl.validityDays"
                          << "3661"
                          << "1–3660";
    QTest::newRow("offset") << "clock.utcOffsetMinutes"
                            << "841"
                            << "0–840";
    QTest::newRow("word") << "issue.algorithm"
                          << "rsa"
                          << "gost2015, gost2004";
    QTest::newRow("mark") << "authority.stateBodiesName" << QString(49, u'Қ') << "48";
    QTest::newRow("host") << "authority.crl"
                          << "http://crl.kz"
                          << "crl.example.kz";
    QTest::newRow("file") << "authority.rootFile"
                          << "a b"
                          << ". _ -";
}

void TestSettingsService::refused() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, said);
    ServiceFixture fixture;
    const Id before = fixture.entries();
    const auto answer = SettingsService(*fixture.session).set(name, value);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::BadArgument);
    QCOMPARE(fixture.entries(), before);
    for (const QString& language : text::languages()) {
        QVERIFY(text::setLanguage(language));
        const QString sentence = text::sentence(answer.error());
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("-needed")), qPrintable(sentence));
    }
    KU_FAILS(SettingsService(*fixture.session).set(QStringLiteral("workplace.training"), value),
             NotFound);
}

void TestSettingsService::theFolderIsMade() {
    ServiceFixture fixture;
    SettingsService service(*fixture.session);
    const auto name = QLatin1String(settingCrlFolder);
    const QString folder = fixture.folder.filePath(QStringLiteral("тізімдер"));
    QCOMPARE(KU_OK(service.set(name, folder + QStringLiteral("/../тізімдер/"))).inForce(), folder);
    QVERIFY(QDir(folder).exists());
    QFile inTheWay(fixture.folder.filePath(QStringLiteral("a file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Id before = fixture.entries();
    KU_FAILS(service.set(name, inTheWay.fileName() + QStringLiteral("/lists")), FolderNotMade);
    QCOMPARE(fixture.entries(), before);
}

void TestSettingsService::everySettingHasItsWords() {
    const auto all = KU_OK(allSettings());
    QSet<QString> english;
    QVERIFY(text::setLanguage(QStringLiteral("en")));
    for (const Setting& one : all) {
        QVERIFY2(text::settingName(one.name) != one.name, qPrintable(one.name));
        english += text::settingName(one.name);
        english += text::settingForm(one);
    }
    // Nobody thinks of a time zone in minutes.
    const Setting offset = KU_OK(settingNamed(QStringLiteral("clock.utcOffsetMinutes")));
    QCOMPARE(text::settingValue(offset, QStringLiteral("300")), QStringLiteral("300 (UTC+05:00)"));
    QCOMPARE(text::settingValue(offset, QStringLiteral("345")), QStringLiteral("345 (UTC+05:45)"));
    for (const char* language : {"kk", "ru"}) {
        QVERIFY(text::setLanguage(QLatin1String(language)));
        for (const Setting& one : all) {
            QVERIFY2(!english.contains(text::settingName(one.name)), qPrintable(one.name));
            QVERIFY2(!english.contains(text::settingForm(one)), qPrintable(one.name));
        }
    }
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "test_settings_service.moc"
