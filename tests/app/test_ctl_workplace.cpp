// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/ctl.h"

using namespace ctl_test;

/** A workplace by kualikctl: who gets in, and what is found of a damaged register. */
class TestCtlWorkplace : public QObject {
    Q_OBJECT

private slots:
    void workplaceNeedsItsOperator();
    void secretsAreLines_data();
    void secretsAreLines();
    void damagedRegisterIsFound();
};

void TestCtlWorkplace::workplaceNeedsItsOperator() {
    QTemporaryDir folder;
    const QStringList place{"--workplace", folder.filePath("desk"), "--password-fd", "0"};
    const auto with = [&](const QStringList& words) { return words + place; };
    QCOMPARE(ctl(with({"init", "--training"}), "long enough\n").code, 2); // no --operator
    const Ended shortPassword = ctl(with({"init", "--operator", "Айгүл"}), "short\n");
    QCOMPARE(shortPassword.code, 2);
    QVERIFY(!QFile::exists(folder.filePath("desk/register.db")));
    QCOMPARE(ctl(with({"init", "--operator", "Айгүл"}), "long enough\n").code, 0);
    QCOMPARE(ctl(with({"init", "--operator", "Айгүл"}), "long enough\n").code, 2);
    QCOMPARE(ctl(with({"find", "x"}), "long enough\n").code, 0); // the only operator
    QCOMPARE(ctl(with({"find", "x", "--operator", "Болат"}), "long enough\n").code, 2);
    const Ended wrong = ctl(with({"find", "x"}), "wrong enough\n");
    QCOMPARE(wrong.code, 2);
    QVERIFY(!wrong.error.contains("wrong enough"));
    const Ended early = ctl(with({"find", "x", "--json"}), "long enough\n");
    if (early.code != 0) // within the second that a wrong try costs
        QCOMPARE(early.json()["error"].toObject()["code"], "TooManyTries");
    QTRY_COMPARE_WITH_TIMEOUT(ctl(with({"find", "x"}), "long enough\n").code, 0, 10000);
    QFile registerFile(folder.filePath("desk/register.db"));
    QVERIFY(registerFile.open(QIODevice::ReadOnly));
    const QByteArray content = registerFile.readAll();
    QVERIFY(!content.startsWith("SQLite format 3"));
    QVERIFY(!content.contains("Айгүл"));
}

void TestCtlWorkplace::secretsAreLines_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::newRow("line") << QByteArray("long enough\n") << 0;
    QTest::newRow("no line end") << QByteArray("long enough") << 0;
    QTest::newRow("CR LF") << QByteArray("long enough\r\n") << 0;
    QTest::newRow("more lines") << QByteArray("long enough\nmore\n") << 0;
    QTest::newRow("nothing") << QByteArray() << 2;
    QTest::newRow("empty line") << QByteArray("\nlong enough\n") << 2;
    QTest::newRow("1024 octets") << QByteArray(1024, 'x') << 0;
    QTest::newRow("1025 octets") << QByteArray(1025, 'x') << 2;
}

void TestCtlWorkplace::secretsAreLines() {
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QTemporaryDir desk;
    const Ended ended =
        ctl({"init", "--operator", "A", "--workplace", desk.filePath("w"), "--password-fd", "0"},
            input);
    QVERIFY2(ended.code == code, ended.error);
}

void TestCtlWorkplace::damagedRegisterIsFound() {
    QTemporaryDir desk;
    const QStringList place{"--workplace", desk.filePath("w"), "--operator",
                            "A",           "--password-fd",    "0"};
    QCOMPARE(ctl(QStringList{"init"} + place, "long enough\n").code, 0);
    const QJsonObject audit =
        ctl(QStringList{"audit", "list", "--json"} + place, "long enough\n").json();
    QStringList acts;
    for (const QJsonValue entry : audit["entries"].toArray())
        acts << entry["act"].toString();
    QCOMPARE(acts, (QStringList{"workplace.created", "operator.signed-in"}));
    const QJsonObject whole =
        ctl(QStringList{"audit", "verify", "--json"} + place, "long enough\n").json();
    QCOMPARE(whole["intact"].toBool(), true);
    QCOMPARE(whole["entries"].toInt(), 3);
    // One octet of the register turned: the page's own authentication finds it.
    QFile file(desk.filePath("w/register.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char octet = 0;
    QVERIFY(file.getChar(&octet));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar(static_cast<char>(octet ^ 1)));
    file.close();
    const Ended damaged = ctl(QStringList{"audit", "verify", "--json"} + place, "long enough\n");
    QCOMPARE(damaged.code, 2);
    QCOMPARE(damaged.json()["error"].toObject()["code"], "RegisterDamaged");
}

QTEST_GUILESS_MAIN(TestCtlWorkplace)
#include "test_ctl_workplace.moc"
