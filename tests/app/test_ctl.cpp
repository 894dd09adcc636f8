// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: show, lint and verify over the same objects, made once for all; each kind of
// object is a few rows, and parting them would make the objects again.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/app/ctl.h"
#include "tests/app/test_objects.h"

using namespace ctl_test;

namespace {

QString real(const QString& name) {
    return QStringLiteral(KU_REAL_DIR "/") + name;
}
} // namespace

/** kualikctl as a process: what it answers and with which exit code. */
class TestCtl : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void helpInEveryLanguage_data();
    void helpInEveryLanguage();
    void catalogueIsFinished_data();
    void catalogueIsFinished();
    void exitCode_data();
    void exitCode();
    void showNamesEveryField();
    void showOfACrl();
    void lintNamesPlaceAndClause();
    void lintNamesOctetsAndOddity();
    void lintByTheEditionOfItsDay();
    void structuresAreListed();
    void octetsAreThoseOfOpenssl();
    void verifySaysWhy_data();
    void verifySaysWhy();
    void verifySaysWhatWasNotChecked();
    void verifySaysByWhat();
    void verifyPrintsAProtocol();
    void anotherKindIsNotDamaged();
    void whatItIsIsSaid();
    void textSteersNoTerminal();
    void opensslReadsWhatWeMade_data();
    void opensslReadsWhatWeMade();
    void realChain();

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestCtl::initTestCase() {
    QVERIFY(m_folder.isValid());
    for (const char* algorithm : {"gost2015", "gost2004"})
        test_objects::write(at(algorithm), algorithm);
    QVERIFY(QDir(m_folder.path()).mkdir("empty"));
    QFile text(at("text.cer"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Сертификат\n") > 0);
}

void TestCtl::usage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList{} << QByteArray("the command");
    QTest::newRow("command") << QStringList{"frobnicate"} << QByteArray("unknown command");
    QTest::newRow("option") << QStringList{"show", "--loud", "x"} << QByteArray("--loud");
    QTest::newRow("value") << QStringList{"lint", "x", "--structure"}
                           << QByteArray("the value after --structure: ID");
    QTest::newRow("flag") << QStringList{"show", "x", "--json=1"} << QByteArray("takes no value");
    QTest::newRow("operand") << QStringList{"show"} << QByteArray("FILE");
    QTest::newRow("operands") << QStringList{"show", "a", "b"}
                              << QByteArray("too much was given: b");
    QTest::newRow("required") << QStringList{"verify", "x"} << QByteArray("--chain DIR");
    QTest::newRow("descriptor") << QStringList{"show", "x", "--pin-fd", "one"}
                                << QByteArray("--pin-fd");
    QTest::newRow("file") << QStringList{"show", "/nowhere"} << QByteArray("/nowhere");
    QTest::newRow("time") << QStringList{"verify", "x", "--chain", ".", "--at", "noon"}
                          << QByteArray("noon");
}

void TestCtl::usage() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Ended ended = ctl(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.error.contains(says), ended.error);
    QVERIFY(ended.out.isEmpty());
}

void TestCtl::helpInEveryLanguage_data() {
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("kk") << QByteArray("Қолданылуы");
    QTest::newRow("ru") << QByteArray("Вызов");
    QTest::newRow("en") << QByteArray("Usage");
}

void TestCtl::helpInEveryLanguage() {
    QFETCH(QByteArray, says);
    const Ended all =
        run(QStringLiteral(KU_CTL), {"--help", "--language", QTest::currentDataTag()});
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.startsWith(says));
    const Ended one =
        run(QStringLiteral(KU_CTL), {"verify", "--help", "--language", QTest::currentDataTag()});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains("kualikctl verify FILE") && one.out.contains("--chain DIR"));
    const Ended none = run(QStringLiteral(KU_CTL), {"--help", "--language", "fr"});
    QCOMPARE(none.code, 2);
}

void TestCtl::catalogueIsFinished_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("kk") << "kualikctl_kk.ts";
    QTest::newRow("ru") << "kualikctl_ru.ts";
}

void TestCtl::catalogueIsFinished() {
    QFETCH(QString, file);
    QFile ts(QStringLiteral(KU_SOURCE_DIR "/resources/translations/") + file);
    QVERIFY(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&ts);
    QString source;
    int messages = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("source")) source = reader.readElementText();
        if (reader.name() != QLatin1String("translation")) continue;
        QVERIFY2(!reader.attributes().hasAttribute(QLatin1String("type")), qPrintable(source));
        QVERIFY2(!reader.readElementText().trimmed().isEmpty(), qPrintable(source));
        ++messages;
    }
    QVERIFY(!reader.hasError());
    QVERIFY(messages >= 90);
}

void TestCtl::exitCode_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    for (const QString algorithm : {"gost2015", "gost2004"}) {
        const auto row = [&](const char* name, QStringList arguments, int code) {
            for (QString& word : arguments)
                if (word.startsWith(u'@')) word = at(algorithm + u'/' + word.mid(1));
            QTest::addRow("%s: %s", qPrintable(algorithm), name) << arguments << code;
        };
        // Good only where a list tells of each certificate below the root.
        row("verify", {"verify", "@good.cer", "--chain", "@chain"}, 2);
        row("with CRL", {"verify", "@good.cer", "--chain", "@chain", "--crl", "@ca.crl"}, 2);
        row("PEM, both CRLs",
            {"verify", "@good.pem", "--chain", "@chain", "--crl", "@ca.crl", "--crl", "@root.crl"},
            0);
        row("the root", {"verify", "@chain/1-root.cer", "--chain", "@chain"}, 0);
        row("the CA", {"verify", "@chain/2-ca.cer", "--chain", "@chain"}, 2);
        row("the CA, with CRL",
            {"verify", "@chain/2-ca.cer", "--chain", "@chain", "--crl", "@root.crl"}, 0);
        row("the CRL", {"verify", "@ca.crl", "--chain", "@chain"}, 2);
        row("the CRL, with the root's",
            {"verify", "@ca.crl", "--chain", "@chain", "--crl", "@root.crl"}, 0);
        // Named as evidence, its root is none that anybody has said is trusted.
        row("a root that came along",
            {"verify", "@chain/2-ca.cer", "--chain", "@lonely", "--crl", "@root.crl", "--evidence",
             "@chain/1-root.cer"},
            2);
        row("the request", {"verify", "@request.p10", "--chain", "@chain"}, 0);
        row("forged", {"verify", "@forged.cer", "--chain", "@chain"}, 1);
        row("expired", {"verify", "@expired.cer", "--chain", "@chain"}, 1);
        row("revoked", {"verify", "@revoked.cer", "--chain", "@chain", "--crl", "@ca.crl"}, 1);
        row("a year ago",
            {"verify", "@good.cer", "--chain", "@chain", "--at", "2025-01-01T00:00:00Z"}, 1);
        row("stale CRL itself", {"verify", "@stale.crl", "--chain", "@chain"}, 1);
        row("forged request", {"verify", "@forged.p10", "--chain", "@chain"}, 1);
        const auto list = [&](const char* name, const QString& folder, const QStringList& more,
                              int code) {
            row(name, QStringList{"verify"} + more + QStringList{"--chain", folder}, code);
        };
        list("CRL, no root", "@lonely", {"@ca.crl"}, 2);
        list("CRL of tomorrow itself", "@chain", {"@late.crl"}, 1);
        list("CRL years ago", "@chain", {"@ca.crl", "--at", "2020-01-01T00:00:00Z"}, 1);
        list("CRL of a CA without cRLSign", "@nosign", {"@ca.crl"}, 1);
        list("CRL of a revoked CA", "@chain", {"@ca.crl", "--crl", "@root-revoked.crl"}, 1);
        list("CRL of the root", "@chain", {"@root.crl"}, 0);
        list("both CRLs", "@chain", {"@good.cer", "--crl", "@ca.crl", "--crl", "@root.crl"}, 0);
        list("revoked CA", "@chain",
             {"@good.cer", "--crl", "@ca.crl", "--crl", "@root-revoked.crl"}, 1);
        list("revoked CA, its own CRL missing", "@chain",
             {"@good.cer", "--crl", "@root-revoked.crl"}, 1);
        list("only the root's CRL", "@chain", {"@good.cer", "--crl", "@root.crl"}, 2);
        list("revoked in a stale CRL", "@chain", {"@revoked.cer", "--crl", "@stale-revoked.crl"},
             1);
        // In the list of now it is revoked, whatever day that names: a clock may be wrong.
        list("revoked ahead", "@chain", {"@revoked.cer", "--crl", "@ahead.crl"}, 1);
        list("not in the stale CRL", "@chain", {"@good.cer", "--crl", "@stale-revoked.crl"}, 2);
        row("stale CRL", {"verify", "@good.cer", "--chain", "@chain", "--crl", "@stale.crl"}, 2);
        row("CRL of later", {"verify", "@good.cer", "--chain", "@chain", "--crl", "@late.crl"}, 2);
        row("no chain", {"verify", "@good.cer", "--chain", "@nowhere"}, 2);
        row("noise", {"verify", "@noise.cer", "--chain", "@chain"}, 2);
        row("noise as CRL", {"verify", "@good.cer", "--chain", "@chain", "--crl", "@noise.cer"}, 2);
        row("lint", {"lint", "@good.cer"}, 0);
        row("lint the issuer too", {"lint", "@good.cer", "--issuer", "@chain/2-ca.cer"}, 0);
        row("another issuer", {"lint", "@good.cer", "--issuer", "@chain/1-root.cer"}, 1);
        row("lint by name", {"lint", "@good.cer", "--structure", "ucgo-user-" + algorithm}, 0);
        row("lint a CRL", {"lint", "@ca.crl", "--structure", "ucgo-crl-" + algorithm}, 0);
        row("lint a CA", {"lint", "@chain/2-ca.cer", "--structure", "ucgo-ca-" + algorithm}, 0);
        row("lacking", {"lint", "@lint.cer", "--structure", "ucgo-user-" + algorithm}, 1);
        row("of no structure", {"lint", "@lint.cer"}, 2);
        row("another structure", {"lint", "@good.cer", "--structure", "ucgo-ca-" + algorithm}, 1);
        row("unknown structure", {"lint", "@good.cer", "--structure", "none"}, 2);
        row("CRL as certificate", {"lint", "@ca.crl", "--structure", "ucgo-ca-" + algorithm}, 2);
        row("lint a request", {"lint", "@request.p10"}, 0);
        row("a request as a CA's", {"lint", "@request.p10", "--structure", "ucgo-ca-" + algorithm},
            1);
        row("a request as a list", {"lint", "@request.p10", "--structure", "ucgo-crl-" + algorithm},
            2);
        row("lint by an edition", {"lint", "@good.cer", "--edition", "595-2023-12-01"}, 0);
        row("unknown edition", {"lint", "@good.cer", "--edition", "595"}, 2);
        row("show octets", {"show", "@request.p10", "--der"}, 0);
        row("lint noise", {"lint", "@noise.cer"}, 2);
        row("show", {"show", "@good.cer"}, 0);
        row("show PEM", {"show", "@good.pem"}, 0);
        row("show a request", {"show", "@request.p10"}, 0);
        row("show noise", {"show", "@noise.cer"}, 2);
    }
    QTest::addRow("structures") << QStringList{"structures"} << 0;
    QTest::addRow("a structure") << QStringList{"structures", "nuc-07-ssl-person"} << 0;
    QTest::addRow("no structure") << QStringList{"structures", "nuc-17"} << 2;
    for (const char* command : {"show", "lint"})
        QTest::addRow("%s: not DER", command) << QStringList{command, at("text.cer")} << 2;
    QTest::addRow("verify: not DER")
        << QStringList{"verify", at("text.cer"), "--chain", at("gost2015/chain")} << 2;
    for (const char* file : {"good.cer", "expired.cer", "forged.cer", "ca.crl"})
        QTest::addRow("missing issuer: %s", file)
            << QStringList{"verify", at(QStringLiteral("gost2015/") + file), "--chain", at("empty")}
            << 2;
    QTest::addRow("foreign chain")
        << QStringList{"verify", at("gost2015/good.cer"), "--chain", at("gost2004/chain")} << 2;
    QTest::addRow("foreign CRL") << QStringList{"verify",  at("gost2015/good.cer"),
                                                "--chain", at("gost2015/chain"),
                                                "--crl",   at("gost2004/ca.crl")}
                                 << 2;
}

void TestCtl::exitCode() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    for (const QStringList& form : {arguments, arguments + QStringList{"--json"}}) {
        const Ended ended = ctl(form);
        QVERIFY2(ended.code == code, ended.out + ended.error);
    }
    QVERIFY(!ctl(arguments + QStringList{"--json"}).json().isEmpty());
}

void TestCtl::showNamesEveryField() {
    const QJsonObject shown = ctl({"show", at("gost2015/good.cer"), "--json"}).json();
    QCOMPARE(shown["kind"], "certificate");
    QCOMPARE(shown["structure"], "ucgo-user-gost2015");
    QCOMPARE(shown["signatureOid"], "1.2.398.3.10.1.1.2.3.2");
    QCOMPARE(shown["publicKeyOid"], "1.2.398.3.10.1.1.2.2");
    QJsonObject subject;
    for (const QJsonValue value : shown["subject"].toArray())
        subject[value["oid"].toString()] = value["value"];
    QCOMPARE(subject["2.5.4.5"], "IIN850101100012");
    QCOMPARE(subject["2.5.4.6"], "KZ");
    // OpenSSL is the other reader.
    const QString dates =
        run("openssl", {"x509", "-inform", "DER", "-in", at("gost2015/good.cer"), "-noout",
                        "-serial", "-startdate", "-enddate", "-dateopt", "iso_8601"})
            .out;
    QString expected = QStringLiteral("serial=%1\nnotBefore=%2\nnotAfter=%3\n")
                           .arg(shown["serialHex"].toString().toUpper(),
                                shown["notBefore"].toString(), shown["notAfter"].toString());
    QCOMPARE(QString(dates).replace(u' ', u'T'), expected);
    const QByteArray text = run("openssl", {"x509", "-inform", "DER", "-in",
                                            at("gost2015/good.cer"), "-noout", "-text"})
                                .out;
    QCOMPARE(shown["extensions"].toArray().size(),
             text.count("            X509v3 ") + text.count("Authority Information Access"));
}

void TestCtl::showOfACrl() {
    const QJsonObject shown = ctl({"show", at("gost2004/ca.crl"), "--json"}).json();
    const QJsonObject revoked = ctl({"show", at("gost2004/revoked.cer"), "--json"}).json();
    QCOMPARE(shown["kind"], "crl");
    QCOMPARE(shown["structure"], "ucgo-crl-gost2004");
    QCOMPARE(shown["number"].toInt(), 3);
    QCOMPARE(shown["entries"].toArray().size(), 1);
    const QJsonValue entry = shown["entries"].toArray().first();
    QCOMPARE(entry["serialHex"], revoked["serialHex"]);
    QCOMPARE(entry["reason"].toInt(), 4);
    // Since when the key is not to be trusted stands below its entry.
    const QString dated = QStringLiteral(KU_SOURCE_DIR "/tests/golden/nuc-11-crl-rsa.der");
    const QByteArray told = ctl({"show", dated, "--language", "en"}).out;
    QVERIFY2(told.contains("\n    X509v3 Invalidity Date: ") ||
                 told.contains("\n    Invalidity Date: "),
             told);
}

void TestCtl::lintNamesPlaceAndClause() {
    const QJsonObject report = ctl({"lint", at("gost2015/lint.cer"), "--json"}).json();
    QCOMPARE(report["structure"], "ucgo-user-gost2015");
    QCOMPARE(report["chosen"], "nearest");
    const QJsonObject shown = ctl({"show", at("gost2015/lint.cer"), "--json"}).json();
    QVERIFY(shown["structure"].isNull());
    QVERIFY(ctl({"lint", at("gost2015/lint.cer"), "--language", "en"})
                .out.contains("no structure fits; the nearest is ucgo-user-gost2015"));
    QCOMPARE(ctl({"lint", at("gost2015/good.cer"), "--json"}).json()["chosen"], "fits");
    QVERIFY(!report["edition"].toString().isEmpty());
    QJsonObject error;
    for (const QJsonValue value : report["findings"].toArray())
        if (value["level"] == "error") error = value.toObject();
    QCOMPARE(error["code"], "extension.missing");
    QCOMPARE(error["place"], "Certificate Policy");
    QVERIFY(error["clause"].toString().startsWith(QStringLiteral("МО КО, 5-қосымша")));
}

void TestCtl::lintNamesOctetsAndOddity() {
    // A GOST 2015 certificate against the national CA's SSL structure, some rows of which are read.
    const QString good = at("gost2015/good.cer");
    QFile file(good);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray der = file.readAll();
    const QJsonObject report =
        ctl({"lint", good, "--structure", "nuc-07-ssl-person", "--json"}).json();
    int withOctets = 0, withOddity = 0;
    for (const QJsonValue finding : report["findings"].toArray()) {
        QString octets = finding["octets"].toString();
        octets.remove(QChar(0x2026)); // cut
        withOddity += finding["oddity"].toString().startsWith(u'S') ? 1 : 0;
        if (octets.isEmpty()) continue;
        ++withOctets;
        QCOMPARE(QString(der.mid(finding["offset"].toInt(), octets.size() / 2).toHex()), octets);
    }
    QVERIFY(withOctets > 3);
    QVERIFY(withOddity > 0);
    const QByteArray out =
        ctl({"lint", good, "--structure", "nuc-07-ssl-person", "--language", "en"}).out;
    QVERIFY2(out.contains("; the Order's misprint S"), out);
}

/** What is older than the Order's structures is judged by the first, and this is said. */
void TestCtl::lintByTheEditionOfItsDay() {
    if (!QDir(QStringLiteral(KU_REAL_DIR)).exists()) QSKIP("skipped: no folder of real objects");
    const QStringList root{"lint", real("prod_root_gost_2022.cer")};
    const QJsonObject report = ctl(root + QStringList{"--json"}).json();
    QVERIFY(report["earlierThanEdition"].toBool());
    QCOMPARE(report["structure"], "nko-root-gost2015");
    QVERIFY(ctl(root + QStringList{"--language", "en"}).out.contains("before the first edition"));
    const QString edition = report["edition"].toString();
    QVERIFY(
        !ctl(root + QStringList{"--structure", "nko-root-gost2015", "--edition", edition, "--json"})
             .json()["earlierThanEdition"]
             .toBool());
    QVERIFY(
        !ctl({"lint", at("gost2015/good.cer"), "--json"}).json()["earlierThanEdition"].toBool());
}

void TestCtl::structuresAreListed() {
    const QJsonArray all = ctl({"structures", "--json"}).json()["structures"].toArray();
    const QByteArray list = ctl({"structures", "--language", "en"}).out;
    QVERIFY(all.size() >= 22);
    for (const QJsonValue one : all)
        QVERIFY(list.contains(one["id"].toString().toUtf8()));
    const QByteArray rows = ctl({"structures", "nuc-07-ssl-person", "--language", "en"}).out;
    for (const char* word : {"IIN{iin}", "form field", "authority's setting", "1.2.398.3.3.5.1.1",
                             "digitalSignature, keyEncipherment", ".xn--80ao21a", "5154", "S69"})
        QVERIFY2(rows.contains(word), word);
    // Letter for letter is another list.
    const auto printed = ctl({"structures", "nuc-07-ssl-person", "--as-printed", "--json"}).json();
    QCOMPARE(printed["reading"], "asPrinted");
    QVERIFY(printed["structures"] !=
            ctl({"structures", "nuc-07-ssl-person", "--json"}).json()["structures"]);
}

void TestCtl::octetsAreThoseOfOpenssl() {
    const QString path = at("gost2015/request.p10");
    const QJsonObject der = ctl({"show", path, "--der", "--json"}).json()["der"].toObject();
    QVERIFY(der["faultAt"].isNull() && !der["isCut"].toBool());
    QStringList ours;
    for (const QJsonValue element : der["elements"].toArray())
        ours += QStringLiteral("%1:d=%2 hl=%3 l=%4")
                    .arg(element["offset"].toInt())
                    .arg(element["depth"].toInt())
                    .arg(element["header"].toInt())
                    .arg(element["length"].toInt());
    static const QRegularExpression line(
        QStringLiteral("^\\s*(\\d+):d=(\\d+)\\s+hl=\\s*(\\d+)\\s+l=\\s*(\\d+)"),
        QRegularExpression::MultilineOption);
    const QString theirs = run("openssl", {"asn1parse", "-inform", "DER", "-in", path}).out;
    int compared = 0;
    for (auto found = line.globalMatch(theirs); found.hasNext(); ++compared) {
        const auto one = found.next();
        QVERIFY(ours.contains(
            QStringLiteral("%1:d=%2 hl=%3 l=%4")
                .arg(one.captured(1), one.captured(2), one.captured(3), one.captured(4))));
    }
    QVERIFY(compared > 10);
    QVERIFY(ctl({"show", path, "--der"}).out.contains("2.5.4.3 (commonName)"));
}

void TestCtl::verifySaysWhy_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("crl");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::newRow("good") << "good.cer"
                          << "ca.crl"
                          << "good"
                          << "";
    QTest::newRow("forged") << "forged.cer"
                            << ""
                            << "wanting"
                            << "SignatureInvalid";
    QTest::newRow("expired") << "expired.cer"
                             << ""
                             << "wanting"
                             << "CertificateExpired";
    QTest::newRow("revoked") << "revoked.cer"
                             << "ca.crl"
                             << "wanting"
                             << "CertificateRevoked";
    QTest::newRow("revoked, stale") << "revoked.cer"
                                    << "stale-revoked.crl"
                                    << "wanting"
                                    << "CertificateRevoked";
    QTest::newRow("CA revoked") << "good.cer"
                                << "root-revoked.crl"
                                << "wanting"
                                << "ChainInvalid";
    QTest::newRow("stale") << "good.cer"
                           << "stale.crl"
                           << "cannotTell"
                           << "CrlExpired";
}

void TestCtl::verifySaysWhy() {
    QFETCH(QString, file);
    QFETCH(QString, crl);
    QStringList arguments{"verify", at("gost2015/" + file), "--chain", at("gost2015/chain"),
                          "--json"};
    if (!crl.isEmpty()) arguments << "--crl" << at("gost2015/" + crl);
    arguments << "--evidence" << at("gost2015/root.crl"); // of the CA itself
    const QJsonObject answer = ctl(arguments).json();
    QTEST(answer["verdict"].toString(), "verdict");
    const QJsonArray reasons = answer["reasons"].toArray();
    QTEST(reasons.isEmpty() ? QString() : reasons.first()["code"].toString(), "reason");
    for (const QJsonValue reason : reasons)
        QVERIFY2(!reason["text"].toString().contains(u'%'), qPrintable(reason["text"].toString()));
}

void TestCtl::verifySaysWhatWasNotChecked() {
    const QStringList chain{"--chain", at("gost2015/chain")};
    const auto verify = [&](const QString& file, const QStringList& more) {
        return ctl(QStringList{"verify", at("gost2015/" + file)} + chain + more);
    };
    const QStringList crl{"--crl", at("gost2015/ca.crl"), "--crl", at("gost2015/root.crl")};
    QVERIFY(verify("good.cer", crl).out.contains(": good"));
    // It may be revoked: nobody has looked.
    const Ended half = verify("revoked.cer", {});
    QCOMPARE(half.code, 2);
    QVERIFY2(!half.out.contains(": good") && half.out.contains("NOT checked"), half.out);
    const QJsonObject unchecked = verify("good.cer", {"--json"}).json();
    QCOMPARE(unchecked["revocation"], "not-checked");
    QCOMPARE(unchecked["verdict"], "cannotTell");
    QCOMPARE(unchecked["reasons"].toArray().size(), 2); // itself, and the CA
    QCOMPARE(unchecked["reasons"].toArray().first()["code"], "StatusNotTold");
    QCOMPARE(verify("good.cer", crl + QStringList{"--json"}).json()["revocation"], "good");
    QCOMPARE(verify("revoked.cer", crl + QStringList{"--json"}).json()["revocation"], "revoked");
    QCOMPARE(verify("expired.cer", crl + QStringList{"--json"}).json()["revocation"], "unknown");
    QCOMPARE(verify("request.p10", {"--json"}).json()["revocation"], "not-applicable");
}

/** Each certificate of the path, its status, and the list that told it. */
void TestCtl::verifySaysByWhat() {
    const QStringList words{"verify",     at("gost2015/good.cer"), "--chain", at("gost2015/chain"),
                            "--evidence", at("gost2015/ca.crl")};
    const QJsonObject answer = ctl(words + QStringList{"--json"}).json();
    QCOMPARE(answer["verdict"], "cannotTell");
    const QJsonObject path = answer["path"].toObject();
    QVERIFY(path["reachesRoot"].toBool());
    const QJsonArray links = path["links"].toArray();
    QCOMPARE(links.first()["status"], "good");
    QCOMPARE(links.first()["sources"].toArray().first()["kind"], "crl");
    QCOMPARE(links.last()["status"], "root");
    const QJsonObject by = answer["judgedBy"].toObject();
    QCOMPARE(by["roots"].toArray().size(), 1);
    QVERIFY(!by["roots"].toArray().first()["ofRegister"].toBool());
    QVERIFY(by["roots"].toArray().first()["trusted"].toBool()); // of the folder named as the chain
    QCOMPARE(by["files"].toArray().last()["lists"].toInt(), 1);
    QVERIFY(ctl(words).out.contains("not revoked"));
    // Of the CA above nobody told anything: that is not called good, and neither is the whole.
    QCOMPARE(links[1]["status"], "unknown");
    QCOMPARE(answer["reasons"].toArray().size(), 1);
    QCOMPARE(answer["reasons"].toArray().first()["code"], "StatusNotTold");
    QVERIFY(ctl(words).out.contains("NOT known"));
}

void TestCtl::verifyPrintsAProtocol() {
    QTemporaryDir folder;
    const QString file = folder.filePath("protocol.pdf");
    const QStringList words{
        "verify", at("gost2015/good.cer"), "--chain", at("gost2015/chain"), "--protocol", file};
    for (const char* language : {"kk", "ru", "en"}) {
        QFile::remove(file);
        const Ended ended = ctl(words + QStringList{"--language", language});
        QVERIFY2(ended.code == 2, ended.error); // no list: half a verification
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        const Ended text = run("pdftotext", {"-layout", file, "-"});
        QVERIFY2(text.code == 0 && text.out.contains("good.cer"), text.error);
        QVERIFY(text.out.contains(ctl(words.mid(0, 4) + QStringList{"--json"})
                                      .json()["sha256"]
                                      .toString()
                                      .toUtf8()
                                      .left(32)));
    }
    QCOMPARE(ctl(words).code, 2); // it is there already
    QCOMPARE(ctl(words.mid(0, 5) + QStringList{folder.filePath("none/protocol.pdf")}).code, 2);
}

void TestCtl::anotherKindIsNotDamaged() {
    const auto show = [&](const QByteArray& octets) {
        QFile file(at("another.der"));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size()) return Ended{};
        file.close();
        return ctl({"show", file.fileName(), "--json"});
    };
    const auto codeOf = [](const Ended& ended) {
        return ended.json()["error"].toObject()["code"].toString();
    };
    // A PKCS#12 begins so: SEQUENCE of INTEGER 3.
    QCOMPARE(codeOf(show(QByteArray::fromHex("3003020103"))), "FileNotReadable");
    QCOMPARE(codeOf(show(QByteArray::fromHex("3004020103"))), "MalformedDer");
    // What is signed, algorithm, signature: a certificate, CRL or request, but none that is sound.
    QCOMPARE(codeOf(show(QByteArray::fromHex("300730003000030100"))), "MalformedDer");
}

void TestCtl::whatItIsIsSaid() {
    const QString good = at("gost2015/good.cer");
    const auto said = [&](const QStringList& words) {
        const Ended ended = ctl(words + QStringList{"--language", "en"});
        return ended.code == 2 ? QString(ended.error) : QStringLiteral("code %1").arg(ended.code);
    };
    const QStringList verify{"verify", good, "--chain", at("gost2015/chain")};
    QVERIFY2(said(verify + QStringList{"--crl", good}).contains("it is a certificate"), "a list");
    QVERIFY2(said({"lint", good, "--issuer", at("gost2015/ca.crl")}).contains("a revocation list"),
             "an issuer");
    QVERIFY2(said(verify + QStringList{"--crl", at("gost2015/request.p10")})
                 .contains("it is a PKCS#10 request"),
             "a list");
    const QStringList asList{"--structure", "ucgo-crl-gost2015"};
    QVERIFY(said(QStringList{"lint", good} + asList).contains("it is a certificate"));
    QVERIFY(said(QStringList{"lint", at("gost2015/request.p10")} + asList)
                .contains("it is a PKCS#10 request"));
}

void TestCtl::textSteersNoTerminal() {
    const QString hostile = QStringLiteral("/nowhere\x1b[2J\u202e");
    const Ended ended = ctl({"show", hostile});
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.error.contains("\\u001b"));
    QVERIFY(ended.error.contains("\\u202e"));
    QVERIFY(!ended.error.contains('\x1b'));
}

void TestCtl::opensslReadsWhatWeMade_data() {
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("2015") << "gost2015";
    QTest::newRow("2004") << "gost2004";
}

void TestCtl::opensslReadsWhatWeMade() {
    QFETCH(QString, algorithm);
    const QString path = ctl({"provider-path"}).out.trimmed();
    QVERIFY(QFile::exists(path + "/kualik.so"));
    const QStringList providers{"-provider-path", path,        "-provider",
                                "kualik",         "-provider", "default"};
    const auto file = [&](const char* name) { return at(algorithm + u'/' + name); };
    const auto pem = [&](const char* name) {
        const QString made = file(name) + ".pem.txt";
        run("openssl", QStringList{"x509"} + providers +
                           QStringList{"-inform", "DER", "-in", file(name), "-out", made});
        return made;
    };
    const auto verify = [&](const char* name) {
        return run("openssl", QStringList{"verify"} + providers +
                                  QStringList{"-CAfile", pem("chain/1-root.cer"), "-untrusted",
                                              pem("chain/2-ca.cer"), pem(name)});
    };
    Ended ended = verify("good.cer");
    QVERIFY2(ended.code == 0, ended.error);
    ended = verify("forged.cer");
    QVERIFY(ended.code != 0);
    ended = run("openssl", QStringList{"crl"} + providers +
                               QStringList{"-inform", "DER", "-in", file("ca.crl"), "-CAfile",
                                           pem("chain/2-ca.cer"), "-noout"});
    QVERIFY2(ended.code == 0 && ended.error.contains("verify OK"), ended.error);
    ended = run("openssl",
                QStringList{"req"} + providers +
                    QStringList{"-inform", "DER", "-in", file("request.p10"), "-verify", "-noout"});
    QVERIFY2(ended.code == 0 && ended.error.contains("verify OK"), ended.error);
    ended = run("openssl",
                QStringList{"req"} + providers +
                    QStringList{"-inform", "DER", "-in", file("forged.p10"), "-verify", "-noout"});
    QVERIFY2(!ended.error.contains("verify OK"), ended.error);
}

void TestCtl::realChain() {
    if (!QDir(QStringLiteral(KU_REAL_DIR)).exists())
        QSKIP("skipped: the real objects are not here");
    QTemporaryDir chain;
    for (const char* name :
         {"prod_root_gost_2015.cer", "prod_root_gost_2020.cer", "prod_root_gost_2022.cer"})
        QVERIFY(QFile::copy(real(name), chain.filePath(name)));
    // Their chain holds; of the root's lists none is here.
    for (const char* name : {"prod_ucgo_gost_2022.cer", "prod_nca_gost_2022.cer"}) {
        const Ended half = ctl({"verify", real(name), "--chain", chain.path(), "--at",
                                "2024-01-01T00:00:00Z", "--json"});
        QCOMPARE(half.code, 2);
        const QJsonArray reasons = half.json()["reasons"].toArray();
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first()["code"], "StatusNotTold");
    }
    QCOMPARE(ctl({"verify", real("test_nca_gost_2022.cer"), "--chain", chain.path()}).code, 2);
    // Sound files that show does not read are not called damaged.
    for (const QString& name :
         QDir(QStringLiteral(KU_REAL_DIR)).entryList({"*.p12"}, QDir::Files)) {
        const Ended ended = ctl({"show", real(name), "--language", "en"});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains("PKCS#10") && !ended.error.contains("damaged"), ended.error);
    }
    for (const QString& name :
         QDir(QStringLiteral(KU_REAL_DIR)).entryList({"*.der"}, QDir::Files)) {
        const Ended ended = ctl({"show", real(name), "--json"});
        QVERIFY2(ended.code == 0, qPrintable(name));
        QVERIFY(QStringList({"cms", "ocsp", "tsr"}).contains(ended.json()["kind"].toString()));
        // Nothing is wrong with its own form; its certificate is of no structure in force.
        QVERIFY2(ctl({"lint", real(name)}).code == 2, qPrintable(name));
    }
    for (const QString& name :
         QDir(QStringLiteral(KU_REAL_DIR)).entryList({"*.cer", "*.crl"}, QDir::Files)) {
        const Ended ended = ctl({"show", real(name), "--json"});
        QVERIFY2(ended.code == 0, qPrintable(name));
        QCOMPARE(ended.json()["kind"], name.endsWith(".crl") ? "crl" : "certificate");
        // What show knows no structure of, lint alone cannot judge.
        const bool fits = ended.json()["structure"].isString();
        QVERIFY2(ctl({"lint", real(name)}).code == (fits ? 0 : 2), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCtl)
#include "test_ctl.moc"
