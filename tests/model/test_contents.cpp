// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/x509/contents.h"
#include "model/authority/authority_values.h"
#include "model/certificates/detail_lines.h"
#include "model/rules/known_oids.h"
#include "model/text/contents.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "model/text/structure_text.h"

using namespace model;
namespace asn1 = crypto::asn1;
namespace x509 = crypto::x509;

namespace {

crypto::Bytes golden(const char* name) {
    QFile file(QStringLiteral(KU_SOURCE_DIR "/tests/golden/%1.der").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", name);
    return crypto::toBytes(file.readAll().toStdString());
}

std::vector<DetailLine> linesOfGolden(const char* name) {
    if (QByteArray(name).contains("crl"))
        return linesOf(x509::Crl::parse(golden(name)).value(), std::chrono::hours(5));
    return linesOf(x509::Certificate::parse(golden(name)).value());
}

const DetailLine& lineOf(const std::vector<DetailLine>& lines, DetailGroup group, const char* oid) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const DetailLine& line) {
        return line.group == group && line.oid == QLatin1String(oid);
    });
    if (found == lines.end()) qFatal("no %s", oid);
    return *found;
}

bool hasCyrillic(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/** "term=value" for each line; "?" where the contents are not read. */
QString read(const char* oid, const crypto::Bytes& value) {
    const auto lines = x509::contentsOf({oid, false, value});
    if (!lines) return QStringLiteral("?");
    QStringList texts;
    for (const x509::ContentsLine& line : *lines)
        texts += QString::fromStdString(line.term + '=' + line.value);
    return texts.join(u'|');
}

crypto::Bytes named(std::uint8_t tag, const char* text) {
    return asn1::element(tag, crypto::viewOf(text));
}

} // namespace

/** What a certificate holds, for people: names and values in the language set. */
class TestContents : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::setLanguage(QStringLiteral("en")); }
    void noFieldIsPlainEnglish_data();
    void noFieldIsPlainEnglish();
    void saysWhatAUserMayDo();
    void saysWhatAListHolds();
    void aDomainOfALabelsIsRead();
    void whatIsUnknownStaysAsItIs();
    void anOidHasItsName();
    void placesOfTheLinter();
    void structuresAndEditionsHaveWords();
    void everyOidOfTheProfilesHasWords();
    void readsTheUsualExtensions();
    void refusesWhatIsNotAsItMustBe();
};

void TestContents::noFieldIsPlainEnglish_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("object");
    for (const char* language : {"kk", "ru"})
        for (const char* object : {"ucgo-user-gost2015", "ucgo-user-gost2004", "ucgo-ca-gost2015",
                                   "nko-root-gost2015", "ucgo-crl-gost2015"})
            QTest::addRow("%s %s", language, object)
                << QString::fromLatin1(language) << QByteArray(object);
}

void TestContents::noFieldIsPlainEnglish() {
    QFETCH(QString, language);
    QFETCH(QByteArray, object);
    QVERIFY(text::setLanguage(language));
    for (const DetailLine& line : linesOfGolden(object)) {
        if (line.group == DetailGroup::Entries) continue; // a serial number
        const QString name = text::contentsName(line);
        QVERIFY2(hasCyrillic(name), qPrintable(name));
        QVERIFY2(name != line.name, qPrintable(name));
        if (line.group != DetailGroup::Extensions) continue;
        // No word of OpenSSL's is left, but in brackets or in an address.
        for (const char* english : {"Digital Signature", "Certificate Sign", "Full Name",
                                    "Policy:", "CA Issuers", "CA:TRUE", "keyid:"})
            QVERIFY2(!text::contentsText(line).contains(QLatin1String(english)), qPrintable(name));
    }
}

void TestContents::saysWhatAUserMayDo() {
    const auto lines = linesOfGolden("ucgo-user-gost2015");
    const auto& usage = lineOf(lines, DetailGroup::Extensions, "2.5.29.15");
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QCOMPARE(text::contentsName(usage), QStringLiteral("Использование ключа (keyUsage)"));
    QCOMPARE(text::contentsText(usage).split(u'\n'),
             QStringList({QStringLiteral("Цифровая подпись (digitalSignature)"),
                          QStringLiteral("Неотрекаемость (nonRepudiation)"),
                          QStringLiteral("Шифрование ключей (keyEncipherment)")}));
    // As it stands there, it is still at hand: to be copied, and in kualikctl.
    QCOMPARE(usage.value, QStringLiteral("Digital Signature, Non Repudiation, Key Encipherment"));
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    QCOMPARE(text::contentsName(usage), QStringLiteral("Кілтті пайдалану (keyUsage)"));
    const auto& access = lineOf(lines, DetailGroup::Extensions, "1.3.6.1.5.5.7.1.1");
    QCOMPARE(text::contentsText(access).split(u'\n').first(),
             QStringLiteral("Шығарушының куәлігі (caIssuers): "
                            "http://ucgo.gov.kz/cert/ucgo_gost.cer"));
    const auto& country = lineOf(lines, DetailGroup::Subject, "2.5.4.6");
    QCOMPARE(text::contentsName(country), QStringLiteral("Елі (C)"));
    QCOMPARE(text::contentsText(country), QStringLiteral("KZ"));
    const auto& signature = lineOf(lines, DetailGroup::Certificate, "1.2.398.3.10.1.1.2.3.2");
    QVERIFY(text::contentsText(signature).startsWith(QStringLiteral("ГОСТ Р 34.10-2015 (")));
}

void TestContents::saysWhatAListHolds() {
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    const auto lines = linesOfGolden("ucgo-crl-gost2015");
    QCOMPARE(text::contentsText(lineOf(lines, DetailGroup::Extensions, "2.5.29.20")),
             QStringLiteral("300"));
    QStringList entries;
    for (const DetailLine& line : lines)
        if (line.group == DetailGroup::Entries) entries += text::contentsText(line);
    QCOMPARE(entries, QStringList({QStringLiteral("2025-11-24 11:00:00 +05:00 · Заменено другим "
                                                  "(superseded)"),
                                   QStringLiteral("2026-11-24 11:00:00 +05:00")}));
}

void TestContents::aDomainOfALabelsIsRead() {
    const auto read = [](const char* text) { return text::domainsRead(QString::fromUtf8(text)); };
    QCOMPARE(read("xn--80awbu3c.xn--80ao21a"),
             QStringLiteral("xn--80awbu3c.xn--80ao21a (мысал.қаз)"));
    // Each by itself, wherever it stands; what cannot be read stays as it is.
    QCOMPARE(read("DNS:example.kz, DNS:*.xn--80ao21a"),
             QStringLiteral("DNS:example.kz, DNS:*.xn--80ao21a (*.қаз)"));
    QCOMPARE(read("xn--"), QStringLiteral("xn--"));
    QCOMPARE(read("example.kz"), QStringLiteral("example.kz"));
    DetailLine line{DetailGroup::Extensions, QStringLiteral("SAN"), {}};
    line.parts = {{QStringLiteral("DNS"), QStringLiteral("xn--80ao21a")}};
    QVERIFY(text::contentsText(line).endsWith(QStringLiteral("xn--80ao21a (қаз)")));
}

void TestContents::whatIsUnknownStaysAsItIs() {
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    DetailLine line{DetailGroup::Extensions, QStringLiteral("1.2.3.4"), QStringLiteral("0500")};
    line.oid = line.name;
    QCOMPARE(text::contentsName(line), QStringLiteral("1.2.3.4"));
    QCOMPARE(text::contentsText(line), QStringLiteral("0500"));
    QCOMPARE(text::termText(QStringLiteral("1.2.3.4")), QStringLiteral("1.2.3.4"));
    QCOMPARE(text::oidText(QStringLiteral("1.2.3.4")), QStringLiteral("1.2.3.4"));
}

/** In a tree of octets, where nothing else says what an OID is. */
void TestContents::anOidHasItsName() {
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QCOMPARE(text::oidText(QStringLiteral("2.5.29.15")),
             QStringLiteral("Использование ключа (keyUsage, 2.5.29.15)"));
    for (const char* algorithm : {"1.2.398.3.10.1.1.2.2", "1.2.398.3.10.1.1.2.3.2"}) {
        const QString oid = QLatin1String(algorithm);
        QCOMPARE(text::oidText(oid),
                 QStringLiteral("%1 (%2)").arg(text::name(Algorithm::Gost2015), oid));
    }
    QVERIFY(!knownOids().empty());
    for (const auto& [oid, words] : knownOids())
        QCOMPARE(text::oidText(oid), QStringLiteral("%1 (%2)").arg(words.ru, oid));
}

void TestContents::placesOfTheLinter() {
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QCOMPARE(text::lintPlace(QStringLiteral("Key Usage")),
             QStringLiteral("Использование ключа (Key Usage)"));
    QCOMPARE(text::lintPlace(QStringLiteral("Subject/OU")),
             QStringLiteral("Владелец: Подразделение организации (Subject/OU)"));
    QCOMPARE(text::lintPlace(QStringLiteral("2.5.29.37")),
             QStringLiteral("Расширенное использование ключа (2.5.29.37)"));
    QCOMPARE(text::lintPlace(QStringLiteral("1.2.3.4")), QStringLiteral("1.2.3.4"));
}

/** Whoever reads a screen knows neither our ids nor those of the files. */
void TestContents::structuresAndEditionsHaveWords() {
    const QString edition = QStringLiteral("595-2023-12-01");
    const auto* all = profiles().value();
    for (const QString& language : text::languages()) {
        QVERIFY(text::setLanguage(language));
        QVERIFY(text::editionText(edition).contains(QStringLiteral("595/НҚ")));
        for (const std::string& id : all->ids()) {
            const QString title = text::structureTitle(QString::fromStdString(id), edition);
            QVERIFY2(title != QString::fromStdString(id), id.c_str());
        }
    }
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    const QString user = QStringLiteral("ucgo-user-gost2015");
    QVERIFY(text::structureTitle(user, edition).startsWith(QStringLiteral("Мемлекеттік")));
    QVERIFY(text::setLanguage(QStringLiteral("ru")));
    QVERIFY(text::structureTitle(user, edition).startsWith(QStringLiteral("Структура")));
    QCOMPARE(text::editionText(edition), QStringLiteral("приказ № 595/НҚ от 1 декабря 2023 года"));
    QCOMPARE(text::structureAlgorithm(user, edition), text::name(Algorithm::Gost2015));
    QCOMPARE(text::structureAlgorithm(QStringLiteral("ucgo-ca-gost2004"), edition),
             text::name(Algorithm::Gost2004));
    QCOMPARE(text::structureAlgorithm(QStringLiteral("x"), edition), QString());
    // What we do not know stays as it is.
    QCOMPARE(text::structureTitle(QStringLiteral("x"), edition), QStringLiteral("x"));
    QCOMPARE(text::editionText(QStringLiteral("x")), QStringLiteral("x"));
}

/** Kazakhstan's own: whoever adds one to a structure says what it means
 * (resources/rules/oids.json).
 */
void TestContents::everyOidOfTheProfilesHasWords() {
    static const QRegularExpression own(QStringLiteral("\"(1\\.2\\.398\\.[0-9.]+)\""));
    const QDir profiles(QStringLiteral(KU_SOURCE_DIR "/resources/profiles"));
    int found = 0;
    for (const QString& name : profiles.entryList({QStringLiteral("*.json")})) {
        QFile file(profiles.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = own.globalMatch(QString::fromUtf8(file.readAll()));
        for (; matches.hasNext(); ++found) {
            const QString oid = matches.next().captured(1);
            for (const QString& language : text::languages()) {
                QVERIFY(text::setLanguage(language));
                QVERIFY2(text::oidText(oid) != oid, qPrintable(name + u' ' + oid));
            }
        }
    }
    QVERIFY(found > 0);
}

void TestContents::readsTheUsualExtensions() {
    const auto sequence = [](std::initializer_list<crypto::ByteView> parts) {
        return asn1::sequence(parts);
    };
    QCOMPARE(read("2.5.29.37",
                  sequence({asn1::oid("1.3.6.1.5.5.7.3.4"), asn1::oid("1.2.398.3.3.4.1.2")})),
             QStringLiteral("1.3.6.1.5.5.7.3.4=|1.2.398.3.3.4.1.2="));
    QCOMPARE(read("2.5.29.19", sequence({asn1::boolean(true), asn1::smallInteger(0)})),
             QStringLiteral("cA: TRUE=|pathLenConstraint=0"));
    QCOMPARE(read("2.5.29.19", sequence({})), QStringLiteral("cA: FALSE="));
    QCOMPARE(read("2.5.29.15", asn1::bitString(crypto::Bytes{0x06}, 1)),
             QStringLiteral("keyCertSign=|cRLSign="));
    QCOMPARE(read("2.5.29.14", asn1::octetString(crypto::Bytes{0x9d, 0x01})),
             QStringLiteral("=9D:01"));
    QCOMPARE(read("2.5.29.17",
                  sequence({named(asn1::tag::context(1), "a@mail.kz"),
                            named(asn1::tag::context(2), "egov.kz"),
                            asn1::element(asn1::tag::context(7), crypto::Bytes{10, 0, 0, 1})})),
             QStringLiteral("email=a@mail.kz|DNS=egov.kz|IP=10.0.0.1"));
    const auto point = asn1::element(
        asn1::tag::contextConstructed(0),
        asn1::element(asn1::tag::contextConstructed(0), named(asn1::tag::context(6), "http://a")));
    const auto reasons = asn1::element(asn1::tag::context(1), crypto::Bytes{6, 0x40});
    QCOMPARE(read("2.5.29.31", sequence({sequence({point, reasons})})),
             QStringLiteral("URI=http://a|reason=keyCompromise"));
    const auto cps = sequence(
        {asn1::oid("1.3.6.1.5.5.7.2.1"), asn1::string(asn1::tag::ia5String, "http://ucgo")});
    QCOMPARE(read("2.5.29.32", sequence({sequence({asn1::oid("1.2.398.3.2.1"), sequence({cps})})})),
             QStringLiteral("1.2.398.3.2.1=|1.3.6.1.5.5.7.2.1=http://ucgo"));
    // Two lines of a picture are no text of one value.
    QCOMPARE(read("2.5.29.17", sequence({named(asn1::tag::context(2), "a\nb")})),
             QStringLiteral("DNS=610a62"));
}

void TestContents::refusesWhatIsNotAsItMustBe() {
    QCOMPARE(read("1.2.3.4", asn1::null()), QStringLiteral("?"));
    for (const char* oid :
         {"2.5.29.14", "2.5.29.15", "2.5.29.17", "2.5.29.19", "2.5.29.20", "2.5.29.31", "2.5.29.32",
          "2.5.29.35", "2.5.29.37", "1.3.6.1.5.5.7.1.1"}) {
        QCOMPARE(read(oid, {}), QStringLiteral("?"));
        QCOMPARE(read(oid, asn1::null()), QStringLiteral("?"));
        QCOMPARE(read(oid, {0x30, 0x05, 0x01}), QStringLiteral("?"));
        crypto::Bytes twice = asn1::smallInteger(7);
        for (std::size_t i = 0; i < 3; ++i)
            twice.push_back(twice[i]);
        QCOMPARE(read(oid, twice), QStringLiteral("?"));
    }
}

QTEST_GUILESS_MAIN(TestContents)
#include "test_contents.moc"
