// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "crypto/x509/path.h"

using namespace crypto;
using namespace crypto::x509;

namespace {

/** Where Debian's python3-cryptography-vectors has NIST's certificates and lists. */
QDir vectors() {
    return QDir(
        QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data"));
}

/** All are in date then, where a test does not mean otherwise. */
constexpr Time then{std::chrono::seconds(1325376000)}; // 2012-01-01

Bytes octetsOf(const QString& name) {
    QFile file(vectors().filePath(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return toBytes(file.readAll().toStdString());
}

/** What cannot be read is no evidence: the suite spoils signatures in their BIT STRING's head. */
Result<Certificate> certificate(const QJsonValue& name) {
    return Certificate::parse(octetsOf(QStringLiteral("certs/%1.crt").arg(name.toString())));
}

Result<Crl> list(const QJsonValue& name) {
    return Crl::parse(octetsOf(QStringLiteral("crls/%1.crl").arg(name.toString())));
}

PolicySettings policiesOf(const QJsonObject& ask) {
    PolicySettings policies;
    for (const QJsonValue& number : ask[QLatin1String("policies")].toArray())
        policies.acceptable.push_back("2.16.840.1.101.3.2.1.48." + std::to_string(number.toInt()));
    policies.requireExplicit = ask[QLatin1String("explicit")].toBool();
    policies.inhibitMapping = ask[QLatin1String("inhibitMapping")].toBool();
    policies.inhibitAny = ask[QLatin1String("inhibitAny")].toBool();
    return policies;
}

/** "Good", or why not: the code and its first word that does not depend on the moment. */
QString outcomeOf(const Verification& verification) {
    if (verification.verdict == Verdict::Good) return QStringLiteral("Good");
    if (verification.reasons.empty()) return QStringLiteral("no reason");
    const Error& reason = verification.reasons.front();
    QString text = QString::fromUtf8(nameOf(reason.code).data());
    if (reason.code == ErrorCode::ChainInvalid)
        text += QLatin1Char(' ') + QString::fromStdString(reason.arguments.front());
    return text;
}

/** By what the row names beside the certificate itself. */
struct Known {
    std::vector<Certificate> chain;
    std::vector<Crl> lists;
};

Known knownOf(const QJsonObject& row) {
    Known known{{certificate(QStringLiteral("TrustAnchorRootCertificate")).value()}, {}};
    for (const QJsonValue& name : row[QLatin1String("chain")].toArray())
        if (auto read = certificate(name)) known.chain.push_back(std::move(read).value());
    for (const QJsonValue& name : row[QLatin1String("lists")].toArray())
        if (auto read = list(name)) known.lists.push_back(std::move(read).value());
    return known;
}

/** All of the suite at once, as from a folder where everything lies. */
Known everything() {
    Known known;
    for (const QString& name : QDir(vectors().filePath("certs")).entryList(QDir::Files))
        if (auto read = certificate(name.chopped(4)))
            known.chain.push_back(std::move(read).value());
    for (const QString& name : QDir(vectors().filePath("crls")).entryList(QDir::Files))
        if (auto read = list(name.chopped(4))) known.lists.push_back(std::move(read).value());
    return known;
}

Verification verificationOf(const QJsonObject& row, const QJsonObject& ask, const Known& known) {
    const auto own = certificate(row[QLatin1String("certificate")]);
    if (!own) return {Verdict::Wanting, {own.error()}};
    return verifyCertificate(*own, {known.chain, known.lists, then, {}, {}, {}, policiesOf(ask)});
}

QString labelOf(const QJsonObject& row, const QJsonObject& ask) {
    QString label = row[QLatin1String("test")].toString() + QLatin1Char(' ') +
                    row[QLatin1String("name")].toString();
    for (const QJsonValue& number : ask[QLatin1String("policies")].toArray())
        label += QStringLiteral(" P%1").arg(number.toInt());
    for (const char* flag : {"explicit", "inhibitMapping", "inhibitAny"})
        if (ask[QLatin1String(flag)].toBool()) label += QLatin1Char(' ') + QLatin1String(flag);
    return label;
}

} // namespace

/**
 * NIST's Public Key Interoperability Test Suite, through the function that the program uses. The
 * table (tests/data/pkits.json) has of each test of its chapter 4 what the suite's own S/MIME
 * message for that test carries, the initial policy settings, whether the path is valid, and what
 * we say of it; "unlike" is the reason where we do not say what the suite does.
 */
class TestPkits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!vectors().exists())
            QSKIP("NIST's PKITS is not here (Debian: python3-cryptography-vectors)");
    }

    void everyTestIsHere() {
        QSet<QString> seen;
        for (const QJsonValue& row : rows())
            seen.insert(row[QLatin1String("test")].toString());
        constexpr int counts[] = {6, 8, 11, 21, 8, 17, 5, 20, 8, 14, 11, 10, 38, 35, 10, 2};
        int chapter = 0;
        for (const int count : counts) {
            ++chapter;
            for (int number = 1; number <= count; ++number)
                QVERIFY(seen.contains(QStringLiteral("4.%1.%2").arg(chapter).arg(number)));
        }
        QCOMPARE(seen.size(), 224);
    }

    void paths_data() {
        QTest::addColumn<QJsonObject>("row");
        QTest::addColumn<QJsonObject>("ask");
        for (const QJsonValue& row : rows())
            for (const QJsonValue& ask : row[QLatin1String("asks")].toArray())
                QTest::newRow(qPrintable(labelOf(row.toObject(), ask.toObject())))
                    << row.toObject() << ask.toObject();
    }

    void paths() {
        QFETCH(QJsonObject, row);
        QFETCH(QJsonObject, ask);
        const Verification verification = verificationOf(row, ask, knownOf(row));
        QCOMPARE(outcomeOf(verification), ask[QLatin1String("told")].toString());
        const bool isValid = ask[QLatin1String("valid")].toBool();
        const bool isUnlike = row.contains(QLatin1String("unlike"));
        const bool isGood = verification.verdict == Verdict::Good;
        QCOMPARE(isGood, isValid && !isUnlike);
        // What is good has been told to be so, link by link.
        QVERIFY(!isGood || verification.protocol.isStatusKnownOfAll());
    }

    /** The right ones are found among all; in a long run for every test. */
    void pathsAmongEverything() {
        const Known known = everything();
        const int step = qEnvironmentVariableIsSet("KU_LONG") ? 1 : 12;
        const QJsonArray all = rows();
        for (int place = 0; place < all.size(); place += step) {
            const QJsonObject row = all[place].toObject();
            for (const QJsonValue& value : row[QLatin1String("asks")].toArray()) {
                const QJsonObject ask = value.toObject();
                const QString outcome = outcomeOf(verificationOf(row, ask, known));
                QVERIFY2(outcome == ask[QLatin1String("told")].toString(),
                         qPrintable(labelOf(row, ask) + QStringLiteral(": ") + outcome));
            }
        }
    }

private:
    static QJsonArray rows() {
        QFile file(QStringLiteral(KU_SOURCE_DIR "/tests/data/pkits.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no table");
        return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("tests")].toArray();
    }
};

QTEST_GUILESS_MAIN(TestPkits)
#include "test_pkits.moc"
