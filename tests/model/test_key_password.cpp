// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/rules/key_password.h"
#include "model/text/sentence.h"

using namespace model;

namespace {

const QDate day(2026, 11, 29);

QString listed(const std::vector<Finding>& findings) {
    QStringList list;
    for (const Finding& one : findings) {
        const auto name = nameOf(one.code);
        list +=
            (QStringList{QString::fromUtf8(name.data(), qsizetype(name.size()))} + one.arguments)
                .join(u' ');
    }
    return list.join(QStringLiteral("; "));
}

Secret secretOf(const QString& text) {
    return Secret(std::string_view(text.toStdString()));
}

} // namespace

/** The password rule of ҰКО, para 9, all four parts. */
class TestKeyPassword : public QObject {
    Q_OBJECT

private slots:
    void rule_data();
    void rule();
    void paragraph();
    void noUtf8();
    void dataIsTheOrders();
};

void TestKeyPassword::rule_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("findings");
    const QString tooShort = "KeyPasswordTooShort 8";
    const QString letter = "KeyPasswordNoLetter";
    const QString sequence = "KeyPasswordSequence 3";
    const QString digit = "KeyPasswordNoDigit";
    QTest::newRow("good") << "Qwerty12"
                          << "";
    QTest::newRow("signs for digits") << "Qwerty!_"
                                      << "";
    QTest::newRow("8 of them, 10 octets") << "Qжйrty12"
                                          << "";
    QTest::newRow("7 of them, 9 octets") << "Qжйrty1" << tooShort;
    QTest::newRow("7 and a sign of two units") << QString::fromUtf8("Qwerty1\U0001F511") << "";
    QTest::newRow("7 with a sign of two units")
        << QString::fromUtf8("Qwert1\U0001F511") << tooShort;
    QTest::newRow("no Latin letter") << "Құпия-2026" << letter;
    QTest::newRow("neither digit nor sign") << "QwertyZxc" << digit;
    QTest::newRow("a blank is no sign") << "Qwerty Zx" << digit;
    QTest::newRow("three letters in sequence") << "abcQwer1"
                                               << "";
    QTest::newRow("four") << "abcdQwr1" << sequence;
    QTest::newRow("capital or not") << "aBcDQwr1" << sequence;
    QTest::newRow("three digits") << "Qwerty123"
                                  << "";
    QTest::newRow("four digits") << "Qwerty1234" << sequence;
    QTest::newRow("at the end of the row") << "Qwerty6789" << sequence;
    QTest::newRow("over the end of the row") << "Qwerty7890"
                                             << "";
    QTest::newRow("backwards") << "Qwerty4321" << sequence;
    QTest::newRow("three and three") << "abc-def-1"
                                     << "";
    QTest::newRow("there and back") << "Qwert12321"
                                    << "";
    QTest::newRow("one again and again") << "Qwerty1111"
                                         << "";
    QTest::newRow("of the Russian alphabet") << "Qwert1абвг" << sequence;
    QTest::newRow("of the Kazakh alphabet") << "Qwert1аәбв" << sequence;
    QTest::newRow("nothing") << "" << tooShort + "; " + letter + "; " + digit;
    QTest::newRow("all four") << "абвг"
                              << tooShort + "; " + letter + "; " + sequence + "; " + digit;
}

void TestKeyPassword::rule() {
    QFETCH(QString, password);
    QFETCH(QString, findings);
    const auto found = keyPasswordFindings(secretOf(password), day);
    QVERIFY(found);
    QCOMPARE(listed(*found), findings);
}

void TestKeyPassword::paragraph() {
    const auto found = keyPasswordFindings(secretOf("абвг"), day).value();
    QCOMPARE(found.size(), std::size_t(4));
    for (const Finding& one : found) {
        QCOMPARE(one.clause, "ҰКО, 9-тармақ");
        QCOMPARE(one.severity, Severity::Error);
        QCOMPARE(one.field, "password");
        QVERIFY(!text::sentence(one).contains("абвг"));
    }
}

void TestKeyPassword::noUtf8() {
    const crypto::Bytes octets{'Q', 'w', 'e', 'r', 't', 'y', '1', 0xff};
    QCOMPARE(keyPasswordFindings(Secret(crypto::ByteView(octets)), day).error().code,
             crypto::ErrorCode::BadArgument);
}

// Every edition's figures are read, and the file is checked where the rules are loaded.
void TestKeyPassword::dataIsTheOrders() {
    const auto rules = readKeyPasswordRules(QStringLiteral(":/kualik/rules"), day);
    QVERIFY(rules);
    QCOMPARE(rules->leastCharacters, 8);
    QCOMPARE(rules->mostInSequence, 3);
    QVERIFY(!readKeyPasswordRules(QStringLiteral(":/kualik/nowhere"), day));
}

QTEST_GUILESS_MAIN(TestKeyPassword)
#include "test_key_password.moc"
