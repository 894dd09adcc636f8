// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>

#include "crypto/profile/profile.h"

using namespace crypto;
using namespace crypto::profile;

/** The structures as files, and the wall between those who read them. */
class TestProfileFiles : public QObject {
    Q_OBJECT

private slots:
    void brokenProfilesNameThePlace_data();
    void brokenProfilesNameThePlace();
    void builderAndLinterShareNoCode();
};

void TestProfileFiles::brokenProfilesNameThePlace_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("OID") << QByteArray("\"2.5.29.15\"") << QByteArray("\"2.5.x\"")
                         << "/editions/0/extensions/0/oid";
    QTest::newRow("bit") << QByteArray("\"nonRepudiation\"") << QByteArray("\"бас тарту\"")
                         << "/editions/0/extensions/0/bits";
    QTest::newRow("date") << QByteArray("2023-12-06") << QByteArray("2023-13-06")
                          << "/editions/0/effectiveFrom";
    QTest::newRow("encoding") << QByteArray("UTF8String") << QByteArray("UTF9String")
                              << "/editions/0/issuer/0/encoding";
    QTest::newRow("kind") << QByteArray("\"kind\": \"certificate\"")
                          << QByteArray("\"kind\": \"letter\"") << "/kind";
    QTest::newRow("no English title")
        << QByteArray("\"titleEn\": \"") << QByteArray("\"titleEn\": 5, \"titleKk\": \"")
        << "/titleEn";
    QTest::newRow("misspelled member")
        << QByteArray("\"titleEn\"") << QByteArray("\"titleE\"") << "/titleE";
    QTest::newRow("a number for a word")
        << QByteArray("\"critical\": false") << QByteArray("\"critical\": 0")
        << "/editions/0/extensions/0/critical";
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("[") << "offset 9";
}

void TestProfileFiles::brokenProfilesNameThePlace() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFile file(QStringLiteral(":/kualik/profiles/ucgo-user-gost2015.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(ProfileSet::parse("x", json));
    json.replace(json.indexOf(from), from.size(), to);
    const auto outcome = ProfileSet::parse("x", json);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BadResource);
    QCOMPARE(QString::fromStdString(outcome.error().arguments[1]), place);
}

// What one gets wrong, the other finds: only the structure and the algorithms' names are common.
void TestProfileFiles::builderAndLinterShareNoCode() {
    const QDir folder(QStringLiteral(KU_SOURCE_DIR "/crypto/profile"));
    for (const QString& name : folder.entryList({"lint*", "builder*"})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray source = file.readAll();
        const bool isLinter = name.startsWith("lint");
        for (const char* foreign : {"crypto/asn1/writer.h", "crypto/profile/builder.h"})
            QVERIFY2(!isLinter || !source.contains(foreign), foreign);
        for (const char* foreign : {"crypto/asn1/reader.h", "crypto/profile/lint"})
            QVERIFY2(isLinter || !source.contains(foreign), foreign);
    }
}

QTEST_GUILESS_MAIN(TestProfileFiles)
#include "test_profile_files.moc"
