// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "crypto/profile/value_source.h"

using namespace crypto::profile;

class TestValueSource : public QObject {
    Q_OBJECT

private slots:
    void ofTemplates_data();
    void ofTemplates();
    void ofExtensions();
    void wordsAreThoseOfTheFiles();

private:
    ProfileSet m_set = ProfileSet::load().value();
};

void TestValueSource::ofTemplates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    QTest::newRow("constant") << "KZ"
                              << "constant";
    QTest::newRow("nothing") << ""
                             << "constant";
    QTest::newRow("form") << "IIN{iin}"
                          << "formField";
    QTest::newRow("setting") << "{stateBodiesName}{trainingMark}"
                             << "authoritySetting";
    QTest::newRow("host") << "http://{ocsp}"
                          << "authoritySetting";
    QTest::newRow("file") << "http://{web}/{caFile}.cer"
                          << "derived";
    QTest::newRow("form beside a setting") << "{country} {organisation}"
                                           << "formField";
    QTest::newRow("form beside a file") << "{caFile}/{surname}"
                                        << "formField";
}

void TestValueSource::ofTemplates() {
    QFETCH(QString, text);
    const ValueSource source = sourceOf(text.toStdString(), m_set.authorityDefaults());
    QTEST(QString::fromStdString(std::string(nameOf(source))), "source");
}

void TestValueSource::ofExtensions() {
    const Profile ssl = m_set.find("nuc-07-ssl-person", QDate(2026, 11, 24)).value();
    const auto source = [&](Content content) {
        return nameOf(sourceOf(*ssl.rule(content), m_set.authorityDefaults()));
    };
    QCOMPARE(source(Content::KeyUsage), std::string_view("constant"));
    QCOMPARE(source(Content::SubjectKeyIdentifier), std::string_view("derived"));
    QCOMPARE(source(Content::AuthorityInformationAccess), std::string_view("derived"));
    QCOMPARE(source(Content::CertificatePolicies), std::string_view("authoritySetting"));
    QCOMPARE(source(Content::ExtendedKeyUsage), std::string_view("formField"));
    QCOMPARE(source(Content::SubjectAlternativeName), std::string_view("formField"));
    const Profile ocsp = m_set.find("nuc-15-ocsp-gost", QDate(2026, 11, 24)).value();
    QCOMPARE(sourceOf(*ocsp.rule(Content::ExtendedKeyUsage), {}), ValueSource::Constant);
    QCOMPARE(sourceOf(*ocsp.rule(Content::OcspNoCheck), {}), ValueSource::Constant);
}

/** Each name that is written is one that the files have: what is listed can be looked up there. */
void TestValueSource::wordsAreThoseOfTheFiles() {
    std::set<QString> written;
    const QDir folder(QStringLiteral(KU_SOURCE_DIR "/resources/profiles"));
    for (const QString& name : folder.entryList({"*.json"}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        written.insert(whole["kind"].toString());
        for (const QJsonValue edition : whole["editions"].toArray()) {
            written.insert(edition["serial"].toString());
            for (const char* table : {"extensions", "entryExtensions"})
                for (const QJsonValue row : edition[QLatin1String(table)].toArray()) {
                    written.insert(row["kind"].toString());
                    written.insert(row["presence"].toString());
                    written.insert(row["issuerAndSerial"].toString());
                }
        }
    }
    const auto check = [&](std::string_view word) {
        QVERIFY2(!word.empty() && written.count(QString::fromStdString(std::string(word))) == 1,
                 std::string(word).c_str());
    };
    for (const Profile& profile : m_set.all()) {
        check(nameOf(profile.kind));
        check(nameOf(profile.serial));
        for (const auto* rules : {&profile.extensions, &profile.entryExtensions})
            for (const ExtensionRule& rule : *rules) {
                check(nameOf(rule.content));
                check(nameOf(rule.presence));
                check(nameOf(rule.issuerAndSerial));
            }
    }
}

QTEST_GUILESS_MAIN(TestValueSource)
#include "test_value_source.moc"
