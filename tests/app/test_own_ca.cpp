// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::Ended;
using job_desk::run;

namespace {

constexpr auto pin = "pin 1\n";
constexpr auto structure = "ucgo-ca-gost2015";

QJsonArray authorities(const job_desk::Desk& desk) {
    return desk.act({"ca", "list"}).json()["authorities"].toArray();
}

} // namespace

/** Keys of authorities that are made here, through the program: at a root's desk and at a CA's. */
class TestOwnCa : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theRootIsMade();
    void theCaAsks();
    void theRootCertifiesIt();
    void theCaFindsItsKey();
    void theCaIsRenewed();
    void theRootIsRenewed();
    void aKeyIsGivenUp();

private:
    /** What the root makes of a request, and the CA takes in. */
    Ended certified(const QString& request, const QString& certificate) const {
        return m_root.act(
            {"order", "issue", structure, "--request", request, "--ca", "1", "--out", certificate},
            pin);
    }
    QStringList made(const QString& medium) const {
        return {"--algorithm", "gost2015", "--medium", medium};
    }

    job_desk::Desk m_root;
    job_desk::Desk m_ca;
    QString m_rootMedium;
    QString m_caMedium;
};

void TestOwnCa::initTestCase() {
    QVERIFY(m_root.isValid() && m_ca.isValid());
    for (const job_desk::Desk* desk : {&m_root, &m_ca}) {
        const Ended begun = desk->act({"init", "--training", "--no-ca", "--operator", "Айгүл"});
        QVERIFY2(begun.code == 0, begun.error);
    }
    m_rootMedium = m_root.prepareMedium(pin);
    m_caMedium = m_ca.prepareMedium(pin);
    QVERIFY(!m_rootMedium.isEmpty() && !m_caMedium.isEmpty());
}

void TestOwnCa::theRootIsMade() {
    QStringList words = QStringList{"ca", "make-root"} + made(m_rootMedium);
    QCOMPARE(m_root.act(words, pin).code, 2); // for how long?
    words += {"--years", "20"};
    QCOMPARE(m_root.act(words, "wrong pin\n").errorCode(), "PinIncorrect");
    QVERIFY(authorities(m_root).isEmpty());
    const Ended root = m_root.act(words, pin);
    QVERIFY2(root.code == 0, root.error);
    QCOMPARE(root.json()["caKey"].toObject()["state"], "adopted");
    QCOMPARE(root.json()["authority"].toObject()["authority"], "root");
    QCOMPARE(authorities(m_root).size(), 1);
    QCOMPARE(m_root.act({"crl", "publish", "--ca", "1"}, pin).code, 0);
    QCOMPARE(m_root.act({"ca", "export", "--out", m_root.at("chain")}).code, 0);
}

void TestOwnCa::theCaAsks() {
    const QString file = m_ca.at("ca.p10");
    const QStringList words = QStringList{"ca", "request"} + made(m_caMedium);
    QCOMPARE(m_ca.act(words, pin).code, 2); // where to?
    const Ended asked = m_ca.act(words + QStringList{"--out", file}, pin);
    QVERIFY2(asked.code == 0, asked.error);
    QVERIFY(asked.json()["authority"].isNull());
    QCOMPARE(asked.json()["file"].toString(), file);
    // The file is lost: the same request again, without a PIN.
    const QString again = m_ca.at("again.p10");
    QCOMPARE(m_ca.act({"ca", "resume", "1", "--out", file}).errorCode(), "AlreadyExists");
    QCOMPARE(m_ca.act({"ca", "resume", "1", "--out", again}).code, 0);
    QFile one(file), other(again);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), other.readAll());
    const QJsonArray begun = m_ca.act({"ca", "begun"}).json()["caKeys"].toArray();
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first()["state"], "recorded");
}

void TestOwnCa::theRootCertifiesIt() {
    const Ended issued = certified(m_ca.at("ca.p10"), m_ca.at("ca.cer"));
    QVERIFY2(issued.code == 0, issued.error);
    const Ended good = run({"verify", m_ca.at("ca.cer"), "--chain", m_root.at("chain"), "--json"});
    // Its root's list is not given here, and nothing else is in doubt.
    QVERIFY2(good.code == 2, good.out);
    const QJsonArray reasons = good.json()["reasons"].toArray();
    QVERIFY2(reasons.size() == 1, good.out);
    QCOMPARE(reasons.first()["code"], "StatusNotTold");
    QCOMPARE(run({"lint", m_ca.at("ca.cer"), "--structure", structure}).code, 0);
}

void TestOwnCa::theCaFindsItsKey() {
    const QDir chain(m_root.at("chain"));
    const QString root = chain.filePath(chain.entryList({"1_*.cer"}).value(0));
    QCOMPARE(m_ca.act({"ca", "adopt", m_ca.at("ca.cer")}, pin).errorCode(), "MissingIssuer");
    QCOMPARE(m_ca.act({"ca", "adopt", root, "--root"}).code, 0);
    const Ended adopted = m_ca.act({"ca", "adopt", m_ca.at("ca.cer")}, pin);
    QVERIFY2(adopted.code == 0, adopted.error);
    QCOMPARE(adopted.json()["authority"].toObject()["mediumSerial"].toString(), m_caMedium);
    QVERIFY(m_ca.act({"ca", "begun"}).json()["caKeys"].toArray().isEmpty());
    QCOMPARE(m_ca.act({"ca", "resume", "1"}, pin).errorCode(), "WrongState");
    const Ended published = m_ca.act({"crl", "publish"}, pin);
    QVERIFY2(published.code == 0, published.error);
    QCOMPARE(published.json()["crls"].toArray().first()["number"].toInt(), 1);
}

void TestOwnCa::theCaIsRenewed() {
    const QString request = m_ca.at("next.p10"), certificate = m_ca.at("next.cer");
    QCOMPARE(m_ca.act({"ca", "renew", "2"}, pin).errorCode(), "ValueMissing");
    QCOMPARE(m_ca.act({"ca", "renew", "2", "--out", request, "--years", "5"}, pin).errorCode(),
             "BadArgument");
    const Ended asked = m_ca.act({"ca", "renew", "2", "--out", request}, pin);
    QVERIFY2(asked.code == 0, asked.error);
    QCOMPARE(asked.json()["caKey"].toObject()["renews"].toInt(), 2);
    QVERIFY(authorities(m_ca).at(1)["active"].toBool()); // until the next one is here
    const Ended issued = certified(request, certificate);
    QVERIFY2(issued.code == 0, issued.error);
    const Ended adopted = m_ca.act({"ca", "adopt", certificate}, pin);
    QVERIFY2(adopted.code == 0, adopted.error);
    const QJsonArray all = authorities(m_ca);
    QCOMPARE(all.size(), 3);
    QVERIFY(!all.at(1)["active"].toBool());
    QVERIFY(all.at(2)["active"].toBool());
    // Lists of both, each with its numbers and file; certificates by the new one alone.
    const Ended published = m_ca.act({"crl", "publish"}, pin);
    QVERIFY2(published.code == 0, published.error);
    const QJsonArray lists = published.json()["crls"].toArray();
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists.at(0)["number"].toInt(), 2);
    QCOMPARE(lists.at(1)["number"].toInt(), 1);
    QVERIFY(lists.at(0)["file"] != lists.at(1)["file"]);
    const Ended listed = m_ca.act({"crl", "list"});
    QVERIFY2(listed.code == 0, listed.error);
    QCOMPARE(m_ca.act({"audit", "verify"}).code, 0);
}

void TestOwnCa::theRootIsRenewed() {
    QCOMPARE(m_root.act({"ca", "renew", "1", "--out", m_root.at("x")}, pin).errorCode(),
             "ValueMissing");
    const Ended renewed = m_root.act({"ca", "renew", "1", "--years", "20"}, pin);
    QVERIFY2(renewed.code == 0, renewed.error);
    const QJsonObject next = renewed.json()["authority"].toObject();
    QVERIFY(next["active"].toBool());
    QVERIFY(!authorities(m_root).first()["active"].toBool());
    const QString id = QString::number(next["id"].toInt());
    const Ended old = m_root.act({"crl", "publish", "--ca", "1"}, pin);
    QVERIFY2(old.code == 0, old.error);
    QCOMPARE(old.json()["crls"].toArray().first()["number"].toInt(), 2);
    const Ended fresh = m_root.act({"crl", "publish", "--ca", id}, pin);
    QVERIFY2(fresh.code == 0, fresh.error);
    QCOMPARE(fresh.json()["crls"].toArray().first()["number"].toInt(), 1);
    QCOMPARE(m_root.act({"ca", "renew", "1", "--years", "20"}, pin).errorCode(), "CaNotUsable");
}

void TestOwnCa::aKeyIsGivenUp() {
    const Ended asked = m_ca.act({"ca", "renew", "3", "--out", m_ca.at("third.p10")}, pin);
    QVERIFY2(asked.code == 0, asked.error);
    const QString id = QString::number(asked.json()["caKey"].toObject()["id"].toInt());
    const Ended again = m_ca.act({"ca", "renew", "3", "--out", m_ca.at("4.p10")}, pin);
    QCOMPARE(again.errorCode(), "WrongState");
    QVERIFY2(again.error.contains("kualikctl ca resume " + id.toUtf8()), again.error);
    const Ended given = m_ca.act({"ca", "abandon", id, "--note", "the root said no"});
    QVERIFY2(given.code == 0, given.error);
    QCOMPARE(given.json()["caKey"].toObject()["state"], "abandoned");
    // Another try is open.
    QCOMPARE(m_ca.act({"ca", "renew", "3", "--out", m_ca.at("4.p10")}, pin).code, 0);
}

QTEST_GUILESS_MAIN(TestOwnCa)
#include "test_own_ca.moc"
