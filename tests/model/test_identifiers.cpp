// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/rules/contact.h"
#include "model/rules/identifiers.h"
#include "model/rules/person_name.h"
#include "model/rules/region.h"

using namespace model;

/** "IinCheckDigit 3 4; ..." */
static QString listed(const Faults& faults) {
    QStringList list;
    for (const Fault& fault : faults) {
        const auto name = nameOf(fault.code);
        list += (QStringList{QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))} +
                 fault.arguments)
                    .join(u' ');
    }
    return list.join(QStringLiteral("; "));
}

static const Rules& rules() {
    const auto rules = rulesOn(QDate(2026, 11, 24));
    if (!rules) qFatal("%s", crypto::describe(rules.error()).c_str());
    return **rules;
}

class TestIdentifiers : public QObject {
    Q_OBJECT

private slots:
    void iin_data();
    void iin();
    void bin_data();
    void bin();
    void digits_data();
    void digits();
    void age_data();
    void age();
    void name_data();
    void name();
    void email_data();
    void email();
    void phone_data();
    void phone();
    void region_data();
    void region();
    void everyRegionFindsItself();
};

void TestIdentifiers::iin_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QDate>("birthDate");
    QTest::newRow("published") << "791028302728"
                               << "" << QDate(1979, 10, 28);
    QTest::newRow("second weights") << "850101100304"
                                    << "IinNineteenthCentury 1885-01-01" << QDate(1885, 1, 1);
    QTest::newRow("19th century") << "700308200014"
                                  << "IinNineteenthCentury 1870-03-08" << QDate(1870, 3, 8);
    QTest::newRow("29 February 1800 never was") << "000229100012"
                                                << "IinBirthDate 000229" << QDate();
    QTest::newRow("last digit") << "791028302727"
                                << "IinCheckDigit 7 8" << QDate(1979, 10, 28);
    QTest::newRow("never assigned")
        << "850101100330"
        << "IinNineteenthCentury 1885-01-01; IinNeverAssigned" << QDate(1885, 1, 1);
    QTest::newRow("NCA test certificates") << "123456789011"
                                           << "IinCentury 7; IinCheckDigit 1 3" << QDate();
    QTest::newRow("old foreigner") << "010101000017"
                                   << "IinForeignerOldStyle; IinCheckDigit 7 1" << QDate();
    QTest::newRow("29 February 2000") << "000229500015"
                                      << "IinCheckDigit 5 8" << QDate(2000, 2, 29);
    QTest::newRow("29 February 1900") << "000229300011"
                                      << "IinBirthDate 000229; IinCheckDigit 1 5" << QDate();
    QTest::newRow("future") << "991231500016"
                            << "BirthDateInFuture 2099-12-31" << QDate(2099, 12, 31);
    QTest::newRow("a BIN") << "940140000385"
                           << "IinLooksLikeBin" << QDate();
    QTest::newRow("eleven digits") << "79102830272"
                                   << "IinLength 11" << QDate();
    QTest::newRow("thirteen digits") << "7910283027281"
                                     << "IinLength 13" << QDate();
    QTest::newRow("a letter O") << "791O28302728"
                                << "IinNotDigits" << QDate();
    QTest::newRow("empty") << ""
                           << "IinLength 0" << QDate();
}

void TestIdentifiers::iin() {
    QFETCH(QString, number);
    QFETCH(QDate, birthDate);
    const IinReading reading = readIin(number, rules().identifiers, QDate(2026, 11, 24));
    QTEST(listed(reading.faults), "faults");
    QCOMPARE(reading.birthDate.value_or(QDate()), birthDate);
}

void TestIdentifiers::bin_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("faults");
    for (const char* published : {"061211600012", "940140000385", "990140004654", "120940001946",
                                  "980540000397", "000740000728", "230440123452", "230643999992"})
        if (published[4] != '1') QTest::newRow(published) << published << "";
    QTest::newRow("month 13") << "231340000011"
                              << "BinMonth 13; BinCheckDigit 1 5";
    QTest::newRow("type 7") << "230470000011"
                            << "BinType 7; BinCheckDigit 1 4";
    QTest::newRow("attribute 4") << "230444000011"
                                 << "BinAttribute 4; BinCheckDigit 1 2";
    QTest::newRow("an IIN") << "791028302728"
                            << "BinLooksLikeIin";
    QTest::newRow("check digit") << "940140000386"
                                 << "BinCheckDigit 6 5";
    QTest::newRow("short") << "94014000038"
                           << "BinLength 11";
    QTest::newRow("sign") << "94014000038/"
                          << "BinNotDigits";
}

void TestIdentifiers::bin() {
    QFETCH(QString, number);
    QTEST(listed(checkBin(number, rules().identifiers)), "faults");
}

void TestIdentifiers::digits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("blanks") << " 791028 302728 "
                            << "791028302728";
    QTest::newRow("no-break and dashes")
        << QStringLiteral("791028\u00A0302\u2011728\u2013") << "791028302728";
    QTest::newRow("full width") << QStringLiteral("７９1028302728") << "791028302728";
    QTest::newRow("Arabic-Indic") << QStringLiteral("٧٩1028302728") << "791028302728";
    QTest::newRow("other signs stay") << "79.1028"
                                      << "79.1028";
}

void TestIdentifiers::digits() {
    QFETCH(QString, text);
    QTEST(plainDigits(text), "digits");
}

void TestIdentifiers::age_data() {
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("day before") << QDate(2010, 11, 25) << QDate(2026, 11, 24) << 15;
    QTest::newRow("birthday") << QDate(2010, 11, 24) << QDate(2026, 11, 24) << 16;
    QTest::newRow("leap day, 28 February") << QDate(2008, 2, 29) << QDate(2023, 2, 28) << 14;
    QTest::newRow("leap day, 1 March") << QDate(2008, 2, 29) << QDate(2023, 3, 1) << 15;
}

void TestIdentifiers::age() {
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QTEST(ageOn(birth, day), "age");
}

void TestIdentifiers::name_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("faults");
    QTest::newRow("three") << "Әбілқасымов Жәңгір Ұланұлы"
                           << "Әбілқасымов|Жәңгір|Ұланұлы"
                           << "";
    QTest::newRow("two-word patronymic") << "Сәрсенова  Ләйлә Болат қызы"
                                         << "Сәрсенова|Ләйлә|Болат қызы"
                                         << "";
    QTest::newRow("no patronymic") << "Ким Анна"
                                   << "Ким|Анна|"
                                   << "";
    QTest::newRow("double name") << "Иванова-Петрова Анна-Мария"
                                 << "Иванова-Петрова|Анна-Мария|"
                                 << "";
    QTest::newRow("Latin") << "Smith John"
                           << "Smith|John|"
                           << "";
    QTest::newRow("one word") << "Әбілқасымов"
                              << "Әбілқасымов||"
                              << "NameTooFewParts";
    QTest::newRow("Latin i") << "Әбiлқасымов Жәңгір"
                             << "Әбiлқасымов|Жәңгір|"
                             << "NameMixedScript Әбiлқасымов";
    QTest::newRow("digit") << "Ким Анна2"
                           << "Ким|Анна2|"
                           << "NameForeignCharacter 2";
    QTest::newRow("lost letter") << "?білқасымов Ж??гір"
                                 << "?білқасымов|Ж??гір|"
                                 << "NameForeignCharacter ?";
    QTest::newRow("two digits, one of them twice") << "Ivan1 2 Petrov1"
                                                   << "Ivan1|2|Petrov1"
                                                   << "NameForeignCharacter 1 2";
    QTest::newRow("a digit in a word of two scripts")
        << "Ким Аннa2"
        << "Ким|Аннa2|"
        << "NameMixedScript Аннa2; NameForeignCharacter 2";
    QTest::newRow("beyond the BMP") << QStringLiteral("Ким Анна😀") << QStringLiteral("Ким|Анна😀|")
                                    << QStringLiteral("NameForeignCharacter 😀");
}

void TestIdentifiers::name() {
    QFETCH(QString, text);
    const PersonName parts = splitName(text);
    QTEST(QStringList({parts.surname, parts.givenName, parts.patronymic}).join(u'|'), "parts");
    QTEST(listed(checkName(text, rules().names)), "faults");
}

void TestIdentifiers::email_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("faults");
    QTest::newRow("plain") << "a.ospanov@mdai.gov.kz"
                           << "a.ospanov@mdai.gov.kz"
                           << "";
    QTest::newRow("upper case domain") << "A.Ospanov@MDAI.GOV.KZ"
                                       << "A.Ospanov@mdai.gov.kz"
                                       << "";
    QTest::newRow("Kazakh domain")
        << QStringLiteral("info@жетісу.қаз") << "info@xn--e1ab8adg6i.xn--80ao21a"
        << "";
    const QString m = QStringLiteral("EmailMalformed");
    QTest::newRow("Kazakh local part") << QStringLiteral("асқар@gov.kz") << ""
                                       << "EmailNotAscii";
    QTest::newRow("no at") << "gov.kz"
                           << "" << m;
    QTest::newRow("no local part") << "@gov.kz"
                                   << "" << m;
    QTest::newRow("no domain") << "a@"
                               << "" << m;
    QTest::newRow("one label") << "a@localhost"
                               << "" << m;
    QTest::newRow("two dots") << "a..b@gov.kz"
                              << "" << m;
    QTest::newRow("dot in front") << ".a@gov.kz"
                                  << "" << m;
    QTest::newRow("blank") << "a b@gov.kz"
                           << "" << m;
    QTest::newRow("two addresses") << "a@gov.kz, b@gov.kz"
                                   << "" << m;
    QTest::newRow("hyphen in front") << "a@-gov.kz"
                                     << "" << m;
    QTest::newRow("an address for a domain") << "a@10.0.0.1"
                                             << "" << m;
    QTest::newRow("65 in front") << QString(65, u'a') + "@gov.kz"
                                 << "" << m;
    QTest::newRow("64 in front") << QString(64, u'a') + "@gov.kz" << QString(64, u'a') + "@gov.kz"
                                 << "";
    QTest::newRow("64 in a label") << "a@" + QString(64, u'a') + ".kz"
                                   << "" << m;
}

void TestIdentifiers::email() {
    QFETCH(QString, text);
    const EmailReading reading = readEmail(text, rules().email);
    QTEST(listed(reading.faults), "faults");
    QTEST(reading.address, "address");
}

void TestIdentifiers::phone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("faults");
    for (const char* text : {"+77011234567", "+7 (701) 123-45-67", "8 701 123 45 67", "87011234567",
                             "8-701-123.45.67", "701 123 45 67", "7 701 1234567"})
        QTest::newRow(text) << text << "+77011234567"
                            << "";
    QTest::newRow("Astana, a desk") << "+7 7172 74 10 00"
                                    << ""
                                    << "PhoneNotMobile +77172741000";
    QTest::newRow("Moscow") << "+7 495 123 45 67"
                            << ""
                            << "PhoneNotMobile +74951234567";
    const QString m = QStringLiteral("PhoneMalformed");
    QTest::newRow("+8") << "+8 701 123 45 67"
                        << "" << m;
    QTest::newRow("nine digits") << "701 123 45 6"
                                 << "" << m;
    QTest::newRow("twelve digits") << "8 701 123 45 678"
                                   << "" << m;
    QTest::newRow("another country") << "+996 555 123 456"
                                     << "" << m;
    QTest::newRow("two numbers") << "87011234567, 87021234567"
                                 << "" << m;
    QTest::newRow("empty") << ""
                           << "" << m;
}

void TestIdentifiers::phone() {
    QFETCH(QString, text);
    const PhoneReading reading = readMobile(text, rules().phone);
    QTEST(listed(reading.faults), "faults");
    QTEST(reading.number, "number");
}

void TestIdentifiers::region_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("named");
    QTest::newRow("city and district") << "Астана қаласы, Есіл ауданы"
                                       << "71" << true;
    QTest::newRow("Russian, short") << "г. Алматы"
                                    << "75" << true;
    QTest::newRow("oblast of the same name") << "Алматы облысы, Қонаев қаласы"
                                             << "19" << true;
    QTest::newRow("Russian oblast, short") << "Алматинская обл., г. Талгар"
                                           << "19" << true;
    QTest::newRow("bare Almaty") << "Алматы"
                                 << "75" << false;
    QTest::newRow("Kazakh letters on a Russian keyboard") << "КАРАГАНДЫ ОБЛЫСЫ"
                                                          << "35" << true;
    QTest::newRow("a town only") << "Усть-Каменогорск"
                                 << "63" << false;
    QTest::newRow("a town, Kazakh") << "Орал қ., Абай даңғылы"
                                    << "27" << false;
    QTest::newRow("no region") << "Мәскеу"
                               << "" << false;
    QTest::newRow("two regions") << "Астана қаласы, Алматы қаласы"
                                 << "" << false;
    QTest::newRow("empty") << ""
                           << "" << false;
}

void TestIdentifiers::region() {
    QFETCH(QString, text);
    const RegionGuess guess = guessRegion(text, rules());
    QTEST(guess.region ? guess.region->code : QString(), "code");
    QTEST(guess.named, "named");
}

void TestIdentifiers::everyRegionFindsItself() {
    QCOMPARE(rules().regions.size(), std::size_t(20));
    for (const Region& region : rules().regions)
        for (const QString& name : {region.kk, region.ru, region.certificateName}) {
            const RegionGuess guess = guessRegion(name, rules());
            QVERIFY2(guess.region && guess.region->code == region.code && guess.named,
                     qPrintable(name));
        }
}

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "test_identifiers.moc"
