// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
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
    void everyFileOfTheFolder_data();
    void everyFileOfTheFolder();
    void isReadInAMoment();
    void builderAndLinterShareNoCode();

private:
    static QByteArray contentsOf(const QString& name);
};

QByteArray TestProfileFiles::contentsOf(const QString& name) {
    QFile file(QStringLiteral(":/kualik/profiles/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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
    QTest::newRow("a comma left out")
        << QByteArray("\"authority\": \"ucgo\",") << QByteArray("\"authority\": \"ucgo\"") << "4:3";
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("[") << "2:8";
}

void TestProfileFiles::brokenProfilesNameThePlace() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray json = contentsOf("ucgo-user-gost2015.json");
    QVERIFY(ProfileSet::parse("x", json));
    json.replace(json.indexOf(from), from.size(), to);
    const auto outcome = ProfileSet::parse("x", json);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BadResource);
    QCOMPARE(QString::fromStdString(outcome.error().arguments[1]), place);
}

void TestProfileFiles::everyFileOfTheFolder_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* file, const char* from, const char* to,
                        const char* place) {
        QTest::newRow(name) << QString(file) << QByteArray(from) << QByteArray(to)
                            << QString(place);
    };
    row("the last file", "ucgo-vpn-gost2015.json", "\"oid\": \"2.5.29.15\"", "\"oid\": \"2.5.29\"x",
        "");
    row("another structure's name", "nuc-12-crl-gost.json", "\"id\": \"nuc-12-crl-gost\"",
        "\"id\": \"nuc-14-delta-gost\"", "/id");
    row("a name of an authority", "authority.json", "\"web\": \"ucgo.gov.kz\"", "\"web\": 5",
        "/defaults/web");
    row("another name of nobody", "authority.json", "\"stateBodiesName\": [",
        "\"stateBodyName\": [", "/otherNames/stateBodyName");
    row("no mark of training", "authority.json", "\"trainingMark\": \" ", "\"mark\": \" ", "/mark");
    row("only as the Order prints it", "nuc-13-delta-rsa.json",
        "\"oid\": \"2.5.29.46\",\n      \"kind\": \"binaryData\"",
        "\"oid\": \"2.5.29.46\",\n      \"kind\": \"binary\"", "");
}

// Each file is read, in both readings, whichever of them is wrong.
void TestProfileFiles::everyFileOfTheFolder() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QTemporaryDir copy;
    const QDir built(QStringLiteral(":/kualik/profiles"));
    for (const QString& name : built.entryList(QDir::Files)) {
        QByteArray json = contentsOf(name);
        if (name == file) {
            QVERIFY(json.contains(from));
            json.replace(json.lastIndexOf(from), from.size(), to);
        }
        QFile out(copy.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(json) == json.size());
    }
    const auto outcome = ProfileSet::loadFrom(QDir(copy.path()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BadResource);
    QCOMPARE(QString::fromStdString(outcome.error().arguments[0]), file);
    if (!place.isEmpty()) QCOMPARE(QString::fromStdString(outcome.error().arguments[1]), place);
    QVERIFY(!outcome.error().arguments[1].empty());
    QFile::remove(copy.filePath(file));
    QCOMPARE(ProfileSet::loadFrom(QDir(copy.path())).has_value(), file != "authority.json");
}

// Both programs do so before anything else.
void TestProfileFiles::isReadInAMoment() {
    QVERIFY(ProfileSet::load()); // once for what is made ready at the first time
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ProfileSet::load());
    qInfo("all structures read and checked in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000); // a sanitizer's, on a busy machine; else about 10
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
