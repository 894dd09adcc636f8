// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>

#include "tests/app/ctl.h"

using namespace ctl_test;

namespace {

/** What the file is called and where in it an OID is none: see CMakeLists.txt. */
const char* const file = "ucgo-user-gost2015.json";
const char* const place = "/editions/0/extensions/0/oid";

Ended broken(const QStringList& arguments) {
    return run(QStringLiteral(KU_BROKEN_CTL), QStringList{"--language", "en"} + arguments);
}

} // namespace

/** Both programs with one structure's file that is not as it must be. */
class TestBrokenProfiles : public QObject {
    Q_OBJECT

private slots:
    void everyCommandSaysWhichFile_data();
    void everyCommandSaysWhichFile();
    void helpIsGivenAllTheSame();
    void theWindowIsNotBegun();
};

void TestBrokenProfiles::everyCommandSaysWhichFile_data() {
    QTest::addColumn<QStringList>("command");
    // One that builds by the files, one that only reads, and one that needs none of them.
    QTest::newRow("structures") << QStringList{"structures"};
    QTest::newRow("show") << QStringList{"show", QStringLiteral(KU_SOURCE_DIR) +
                                                     "/tests/golden/nko-root-rsa.der"};
    QTest::newRow("provider-path") << QStringList{"provider-path"};
}

void TestBrokenProfiles::everyCommandSaysWhichFile() {
    QFETCH(QStringList, command);
    const Ended plain = broken(command);
    QCOMPARE(plain.code, 2);
    QCOMPARE(plain.out, QByteArray());
    for (const char* needed : {file, place, "Reinstall"})
        QVERIFY2(plain.error.contains(needed), plain.error.constData());
    const Ended json = broken(QStringList{"--json"} + command);
    QCOMPARE(json.code, 2);
    const QJsonObject error = json.json()["error"].toObject();
    QCOMPARE(error["code"].toString(), QString("BadResource"));
    QVERIFY(error["text"].toString().contains(place));
}

void TestBrokenProfiles::helpIsGivenAllTheSame() {
    QCOMPARE(broken({"--help"}).code, 0);
}

// It stays in view until it is read; whoever started it from a shell is told there.
void TestBrokenProfiles::theWindowIsNotBegun() {
    const QDir none(QDir::tempPath() +
                    QStringLiteral("/kualik-none-%1").arg(QCoreApplication::applicationPid()));
    QProcess window;
    window.setReadChannel(QProcess::StandardError);
    window.start(QStringLiteral(KU_BROKEN_WINDOW), {"--workplace", none.path()});
    QByteArray said;
    while (!said.contains(place) && window.waitForReadyRead(60000))
        said += window.readAllStandardError();
    said += window.readAllStandardError();
    QVERIFY2(said.contains(file) && said.contains(place), said.constData());
    QVERIFY(!window.waitForFinished(500));
    QVERIFY(!none.exists());
    window.kill();
    QVERIFY(window.waitForFinished(60000));
}

QTEST_GUILESS_MAIN(TestBrokenProfiles)
#include "test_broken_profiles.moc"
