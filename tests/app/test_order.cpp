// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;
using job_desk::run;

namespace {

constexpr auto legalServer = "nuc-08-ssl-legal";
constexpr auto personServer = "nuc-07-ssl-person";
constexpr auto legalPerson = "nuc-05-legal-gost";

QByteArray openssl(const QStringList& arguments) {
    QProcess program;
    program.start(QStringLiteral("openssl"), arguments);
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        qWarning() << program.readAllStandardError();
    return program.readAllStandardOutput();
}

QStringList codesOf(const QJsonValue& findings, const QString& severity) {
    QStringList codes;
    for (const QJsonValue one : findings.toArray())
        if (one["severity"] == severity) codes += one["code"].toString();
    return codes;
}

} // namespace

/** Certificates by a structure, and those that sign them, through the program. */
class TestOrder : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFormIsListed();
    void everyFaultIsSaidAtOnce();
    void whereTheKeyIsIsSaidOnce();
    void aRequestIsIssuedTo();
    void aKeyFileIsWritten();
    void aKeyFileThatCannotBeWrittenIsNotBegun();
    void anOrderThatWasBrokenOffGoesOnOrIsClosed();
    void aMediumIsIssuedToAndRevoked();
    void aMediumOfAKnownType();
    void nothingIsLeft();
    void nationalCasAreTrainedLater();
    void aNationalCaIsAdopted();

private:
    Ended act(const QStringList& arguments, const QByteArray& pins = {}) const {
        return m_desk.act(arguments, pins);
    }
    /** With the key file's password behind the operator's. */
    Ended withPassword(const QStringList& arguments, const QByteArray& password) const {
        return run(arguments + QStringList{"--workplace", m_desk.at("desk"), "--yes", "--language",
                                           "en", "--json"},
                   {caPin, "long enough\n" + password + '\n'});
    }
    QString storage(const QString& structure, const QString& place) const {
        const Ended fields = act({"order", "fields", structure});
        for (const QJsonValue field : fields.json()["fields"].toArray())
            for (const QJsonValue choice : field["choices"].toArray())
                if (choice["keyPlace"] == place) return choice["id"].toString();
        return {};
    }
    QStringList values(const QStringList& pairs) const {
        QStringList words;
        for (const QString& pair : pairs)
            words += {"--value", pair};
        return words;
    }
    QStringList server() const {
        return values({"iin=850101100012", "bin=230440000010", "organisation=Сынақ ЖШС",
                       "city=Астана", "region=Астана", "domain=example.kz", "dnsNames=example.kz",
                       "dnsNames=мысал.қаз"});
    }
    /** The chain of files of one authority and algorithm: its root, then itself. */
    QStringList chain(const QString& authority, const QString& algorithm) const {
        QStringList files;
        for (const QString& level : {QStringLiteral("root"), authority}) {
            QString last; // the root above the national CA comes behind that of the state bodies
            for (const QJsonValue ca : m_cas)
                if (ca["authority"].toString() == level && ca["algorithm"].toString() == algorithm)
                    for (const QJsonValue file : m_files)
                        if (file["authority"] == ca["id"]) last = file["file"].toString();
            files += last;
        }
        return files;
    }

    /** An order of a legal person's certificate on this medium. */
    QStringList legal(const QString& medium) const {
        QStringList words{"order", "issue", legalPerson, "--medium", medium};
        words += values({"surname=Әлімова", "givenName=Айгүл", "patronymic=Қанатқызы",
                         "iin=850101100012", "bin=230440000010", "organisation=Сынақ ЖШС",
                         "email=a@example.kz", "keyStorage=" + storage(legalPerson, "token")});
        for (const QJsonValue field :
             act({"order", "fields", legalPerson}).json()["fields"].toArray())
            if (field["name"] != "keyStorage" && field["kind"] == "choice" &&
                field["required"].toBool())
                words += {"--value", field["name"].toString() + '=' +
                                         field["choices"].toArray().first()["id"].toString()};
        return words;
    }

    job_desk::Desk m_desk;
    QJsonArray m_cas;
    QJsonArray m_files;
};

void TestOrder::initTestCase() {
    QVERIFY(m_desk.isValid());
    const Ended made = act({"init", "--training", "--with-national", "--operator", "Айгүл"}, caPin);
    QVERIFY2(made.code == 0, made.error);
    m_cas = made.json()["authorities"].toArray();
    QStringList national;
    for (const QJsonValue ca : m_cas)
        if (ca["authority"] == "national") national += ca["algorithm"].toString();
    QVERIFY2(national.contains("rsa") && national.contains("gost2015"),
             qPrintable(national.join(' ')));
    const Ended exported = act({"ca", "export", "--out", m_desk.at("chain")});
    QVERIFY2(exported.code == 0, exported.error);
    m_files = exported.json()["files"].toArray();
}

void TestOrder::theFormIsListed() {
    const Ended fields = act({"order", "fields", legalServer});
    QVERIFY2(fields.code == 0, fields.error);
    QStringList required;
    for (const QJsonValue field : fields.json()["fields"].toArray())
        if (field["required"].toBool()) required += field["name"].toString();
    QVERIFY2(required.contains("bin") && required.contains("domain"),
             qPrintable(required.join(' ')));
    QVERIFY(!storage(legalServer, "pkcs12").isEmpty() && !storage(legalServer, "jks").isEmpty());
    const QJsonArray cas = fields.json()["authorities"].toArray();
    QCOMPARE(cas.size(), 1);
    QCOMPARE(cas.first()["algorithm"].toString(), "rsa");
    QCOMPARE(act({"order", "fields", "none"}).errorCode(), "UnknownStructure");
}

void TestOrder::everyFaultIsSaidAtOnce() {
    QStringList words{"order", "check", legalServer, "--key-file", "pkcs12"};
    const Ended bare = act(words);
    QCOMPARE(bare.code, 1);
    const QJsonValue findings = bare.json()["check"].toObject()["findings"];
    QVERIFY2(codesOf(findings, "error").size() >= 4, bare.out);
    for (const QJsonValue one : findings.toArray())
        QVERIFY2(!one["text"].toString().isEmpty() && !one["field"].toString().isEmpty(), bare.out);
    QCOMPARE(act({"order", "preview", legalServer, "--key-file", "pkcs12"}).code, 1);
    words += server();
    const Ended good = act(words);
    QVERIFY2(good.code == 0, good.out);
    QVERIFY2(good.out.contains("xn--") && good.out.contains("мысал.қаз"), good.out);
    QCOMPARE(good.json()["check"].toObject()["keyPlace"].toString(), "pkcs12");
    words[1] = "preview";
    const Ended preview = act(words);
    QVERIFY2(preview.code == 0, preview.out);
    QVERIFY2(preview.out.contains("example.kz"), preview.out);
    // A person reads the Kazakh words, with the clause.
    const Ended kazakh = run({"order", "check", legalServer, "--key-file", "pkcs12", "--workplace",
                              m_desk.at("desk"), "--yes", "--language", "kk"});
    QCOMPARE(kazakh.code, 1);
    QVERIFY2(kazakh.out.contains("Қате") && kazakh.out.contains("["), kazakh.out);
}

void TestOrder::whereTheKeyIsIsSaidOnce() {
    const QStringList words{"order", "issue", legalServer};
    QCOMPARE(act(words).errorCode(), "ValueMissing");
    QCOMPARE(act(words + QStringList{"--medium", "1", "--key-file", "jks"}).errorCode(),
             "BadArgument");
    QCOMPARE(act(words + QStringList{"--medium", "1", "--folder", "x"}).errorCode(), "BadArgument");
    QCOMPARE(act(words + QStringList{"--key-file", "pem"}).errorCode(), "BadArgument");
    QCOMPARE(act(words + QStringList{"--key-file", "jks", "--value", "x=1"}).errorCode(),
             "BadArgument");
    QCOMPARE(act(words + QStringList{"--key-file", "jks", "--ca", "none"}).errorCode(), "NotFound");
}

void TestOrder::aRequestIsIssuedTo() {
    const QString request = m_desk.at("server.p10");
    openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", m_desk.at("server.key"),
             "-subj", "/CN=other.kz", "-addext", "subjectAltName=DNS:other.kz", "-addext",
             "keyUsage=critical,digitalSignature", "-out", request});
    QVERIFY(QFile::exists(request));
    QStringList words{"order", "check", personServer, "--request", request};
    words += values({"iin=850101100012", "domain=example.kz", "dnsNames=example.kz",
                     "keyStorage=" + storage(personServer, "pkcs12")});
    const Ended checked = act(words);
    QVERIFY2(checked.code == 0, checked.out);
    const QJsonObject check = checked.json()["check"].toObject();
    QCOMPARE(check["extensions"].toArray().size(), 2);
    QVERIFY(check["subject"].toString().contains("other.kz"));
    QCOMPARE(check["differences"].toArray().first()["inFile"].toString(), "other.kz");
    const QString file = m_desk.at("server.cer");
    words[1] = "issue";
    words += {"--out", file};
    QCOMPARE(act(words, "wrong pin\n").errorCode(), "PinIncorrect");
    const Ended issued = act(words, caPin);
    QVERIFY2(issued.code == 0, issued.error + issued.out);
    QCOMPARE(issued.json()["order"].toObject()["state"].toString(), "delivered");
    QCOMPARE(act(words, caPin).errorCode(), "AlreadyExists"); // the file
    // By those who did not make it.
    const QStringList cas = chain("national", "rsa");
    QCOMPARE(cas.size(), 2);
    const auto pem = [](const QString& der) { // as "verify" reads them
        openssl({"x509", "-inform", "DER", "-in", der, "-out", der + ".pem"});
        return der + ".pem";
    };
    const QByteArray verified =
        openssl({"verify", "-CAfile", pem(cas[0]), "-untrusted", pem(cas[1]), pem(file)});
    QVERIFY2(verified.contains(": OK"), verified);
    QVERIFY(openssl({"x509", "-in", file, "-inform", "DER", "-noout", "-ext", "subjectAltName"})
                .contains("DNS:example.kz"));
}

void TestOrder::aKeyFileIsWritten() {
    const QString folder = m_desk.at("keys");
    const QStringList words =
        QStringList{"order", "issue", legalServer, "--key-file", "pkcs12", "--folder", folder} +
        server();
    const Ended weak = withPassword(words, "aaa");
    QCOMPARE(weak.code, 1);
    QVERIFY(weak.json()["order"].isNull());
    QVERIFY2(!codesOf(weak.json()["check"].toObject()["findings"], "error").isEmpty(), weak.out);
    const Ended made = withPassword(words, "Qwxz-7391-kd");
    QVERIFY2(made.code == 0, made.error + made.out);
    QVERIFY(!made.out.contains("Qwxz"));
    const QString file = made.json()["keyFile"].toString();
    QVERIFY(file.startsWith(folder));
    const QByteArray read =
        openssl({"pkcs12", "-in", file, "-passin", "pass:Qwxz-7391-kd", "-nodes"});
    QVERIFY2(read.contains("PRIVATE KEY") && read.contains("BEGIN CERTIFICATE"), read);
    const Ended old = withPassword(words + QStringList{"--for-old-tools"}, "Qwxz-7391-kd");
    QVERIFY2(old.code == 0, old.error);
    QVERIFY2(old.error.contains("3DES"), old.error);
}

// Nothing is signed for a folder that takes no file: the key would be lost with its certificate.
void TestOrder::aKeyFileThatCannotBeWrittenIsNotBegun() {
    const QStringList words =
        QStringList{"order", "issue", legalServer, "--key-file", "pkcs12", "--folder", "/proc"} +
        server();
    const Ended broken = withPassword(words, "Qwxz-7391-kd");
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.error.contains("/proc"), broken.error);
    QVERIFY(act({"order", "list"}).json()["orders"].toArray().isEmpty());
    QCOMPARE(act({"order", "resume", "99"}, caPin).errorCode(), "NotFound");
    const QStringList close{"order", "close", "99", "--note", "the folder cannot be written to"};
    QCOMPARE(act(close + QStringList{"--ground", "ucgo.revoke.1"}).errorCode(), "NotFound");
}

void TestOrder::anOrderThatWasBrokenOffGoesOnOrIsClosed() {
    QVERIFY(m_desk.append("desk/tokens/store.conf", "test 1\n"));
    QStringList orders;
    for (int one = 1; one <= 2; ++one) {
        const QString medium = m_desk.prepareMedium("pin 1\n");
        QVERIFY(m_desk.append("desk/tokens/faults", "C_CreateObject 1 0x32\n")); // pulled out
        const Ended broken = act(legal(medium), QByteArray(caPin) + "pin 1\n");
        QVERIFY2(broken.errorCode() == "MediumRemoved", broken.error + broken.out);
        QVERIFY(QFile::remove(m_desk.at("desk/tokens/faults")));
        orders.clear();
        for (const QJsonValue order : act({"order", "list"}).json()["orders"].toArray()) {
            QCOMPARE(order["state"].toString(), "signed");
            orders += QString::number(order["order"].toInt());
        }
        QCOMPARE(orders.size(), one);
    }
    const Ended resumed = act({"order", "resume", orders[0]}, "pin 1\n"); // the CA has signed
    QVERIFY2(resumed.code == 0, resumed.error);
    QCOMPARE(resumed.json()["order"].toObject()["state"].toString(), "delivered");
    const QStringList close{"order", "close", orders[1], "--note", "the medium is dead"};
    QCOMPARE(act(close).errorCode(), "ValueMissing");
    QCOMPARE(act(close + QStringList{"--ground", "none"}).errorCode(), "NotFound");
    const Ended closed = act(close + QStringList{"--ground", "nuc.revoke.1"});
    QVERIFY2(closed.code == 0, closed.error);
    QCOMPARE(closed.json()["order"].toObject()["state"].toString(), "revoked");
    QCOMPARE(act({"order", "resume", orders[1]}, "pin 1\n").errorCode(), "WrongState");
}

void TestOrder::aMediumIsIssuedToAndRevoked() {
    const QString medium = m_desk.prepareMedium("pin 1\n");
    QVERIFY(!medium.isEmpty());
    const Ended issued = act(legal(medium) + QStringList{"--out", m_desk.at("legal.cer")},
                             QByteArray(caPin) + "pin 1\n");
    QVERIFY2(issued.code == 0, issued.error + issued.out);
    const QString serial = issued.json()["order"].toObject()["serialHex"].toString();
    const Ended half =
        run({"verify", m_desk.at("legal.cer"), "--chain", m_desk.at("chain"), "--json"});
    QCOMPARE(half.code, 2); // no list as yet, and nothing else
    for (const QJsonValue reason : half.json()["reasons"].toArray())
        QCOMPARE(reason["code"].toString(), "StatusNotTold");
    const QStringList revoke{"revoke", "certificate", serial, "--why", "application 1"};
    QCOMPARE(act(revoke + QStringList{"--ground", "none"}).errorCode(), "NotFound");
    const Ended others = act(revoke + QStringList{"--ground", "ucgo.revoke.1"});
    QCOMPARE(others.errorCode(), "NotFound"); // of the state bodies' CA
    const QStringList ground{"--ground", "nuc.revoke.1", "--invalid-since"};
    for (const char* never : {"2001-01-01", "2999-01-01", "yesterday"})
        QCOMPARE(act(revoke + ground + QStringList{never}).errorCode(), "BadArgument");
    const QJsonObject certificate =
        act({"certificate", "show", serial}).json()["record"].toObject();
    const QString issuedAt = certificate["notBefore"].toString();
    const QDateTime civil =
        QDateTime::fromString(issuedAt, Qt::ISODate).toOffsetFromUtc(5 * 60 * 60);
    const Ended revoked = act(revoke + ground + QStringList{civil.date().toString(Qt::ISODate)});
    QVERIFY2(revoked.code == 0, revoked.error);
    QCOMPARE(revoked.json()["invalidSince"].toString(),
             issuedAt); // that day's beginning was before
    QCOMPARE(revoked.json()["certificate"].toObject()["status"].toString(), "revoked");
    QCOMPARE(act(revoke + QStringList{"--ground", "nuc.revoke.1"}).errorCode(), "WrongState");
}

/** The software media say that they are Kaztoken; none of this asks for a PIN. */
void TestOrder::aMediumOfAKnownType() {
    const QString medium = m_desk.prepareMedium("pin 2\n");
    const QString folder = m_desk.at("desk/medium-signs");
    QVERIFY(QDir().mkpath(folder));
    const auto own = [&](const QByteArray& json) {
        QFile file(folder + "/own.json");
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    };
    const auto removed = qScopeGuard([&] { QDir(folder).removeRecursively(); });
    QVERIFY(own(R"({"id": "kaztoken", "signs": [{"manufacturer": "Kualik", "model": "*"}]})"));
    QJsonObject listed;
    for (const QJsonValue one : act({"media", "list"}).json()["media"].toArray())
        if (one["serial"] == medium) listed = one.toObject();
    QCOMPARE(listed["type"].toString(), "kaztoken");
    QCOMPARE(listed["keyStorage"].toString(), "1.2.398.3.3.5.2.2");
    QCOMPARE(listed["algorithms"].toArray().size(), 3);

    const QStringList check{"order", "check", legalPerson, "--medium", medium};
    const QJsonObject filled = act(check).json()["check"].toObject();
    QCOMPARE(filled["values"].toObject()["keyStorage"].toString(), "1.2.398.3.3.5.2.2");
    const QJsonObject other =
        act(check + values({"keyStorage=1.2.398.3.3.5.2.6"})).json()["check"].toObject();
    QVERIFY(codesOf(other["findings"], "error").contains("KeyStorageDiffers"));
    const Ended refused = act({"order", "issue", "nuc-03-person-rsa", "--medium", medium});
    QCOMPARE(refused.code, 1);
    const QJsonArray found = refused.json()["check"].toObject()["findings"].toArray();
    QVERIFY(codesOf(found, "error").contains("KeyStorageNotOffered"));
    for (const QJsonValue one : found)
        if (one["code"] == "KeyStorageNotOffered")
            QVERIFY2(one["clause"].toString().contains("4343"), refused.out);

    QVERIFY(own(R"({"id": "kaztoken", "keyStorageOid": "1.2.3", "signs": []})"));
    const Ended bad = act(check);
    QCOMPARE(bad.errorCode(), "FileNotReadable");
    QVERIFY2(bad.error.contains("own.json") || bad.out.contains("own.json"), bad.error + bad.out);
}

void TestOrder::nothingIsLeft() {
    QVERIFY(act({"order", "list"}).json()["orders"].toArray().isEmpty());
    QCOMPARE(act({"order", "resume", "99"}).errorCode(), "NotFound");
    QCOMPARE(act({"audit", "verify"}).code, 0);
}

void TestOrder::nationalCasAreTrainedLater() {
    const job_desk::Desk desk;
    QCOMPARE(desk.act({"init", "--training", "--operator", "Айгүл"}, caPin).code, 0);
    const Ended later = desk.act({"ca", "train", "--with-national"}, caPin);
    QVERIFY2(later.code == 0, later.error);
    const QJsonArray cas = desk.act({"ca", "list"}).json()["authorities"].toArray();
    QCOMPARE(cas.size(), m_cas.size());
    // Nothing is made a second time.
    QCOMPARE(desk.act({"ca", "train", "--with-national"}, caPin).code, 0);
    QCOMPARE(desk.act({"ca", "list"}).json()["authorities"].toArray(), cas);
}

void TestOrder::aNationalCaIsAdopted() {
    const job_desk::Desk desk;
    QCOMPARE(desk.act({"init", "--training", "--no-ca", "--operator", "Айгүл"}).code, 0);
    const QStringList files = chain("national", "gost2015");
    QCOMPARE(files.size(), 2);
    QCOMPARE(desk.act({"ca", "adopt", files[0], "--root"}).code, 0);
    const Ended adopted = desk.act({"ca", "adopt", files[1], "--national"});
    QVERIFY2(adopted.code == 0, adopted.error + adopted.out);
    QCOMPARE(adopted.json()["authority"].toObject()["authority"].toString(), "national");
}

QTEST_GUILESS_MAIN(TestOrder)
#include "test_order.moc"
