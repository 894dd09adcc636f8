// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;
using job_desk::run;

namespace {

/** The medium with the CAs' keys is put into another workplace; the roots' one stays. */
bool moveCaMedium(const QString& from, const QString& to) {
    const QStringList names = QDir(from).entryList({"slot-01.*"}, QDir::Files);
    if (names.isEmpty() || !QDir().mkpath(to)) return false;
    return std::all_of(names.begin(), names.end(), [&](const QString& name) {
        return QFile::copy(from + '/' + name, to + '/' + name);
    });
}

} // namespace

/** An existing CA through the program: its key on a medium, its lists gone on with. */
class TestAdoptedCa : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFreshWorkplaceSaysWhatComesNext();
    void aBrokenOffInitSaysWhatComesNext();
    void exportSaysItsFolder();
    void theCaIsAdoptedWithItsMedium();
    void itsListsGoOn();
    void itIssues();
    void theRealCaDeviates();

private:
    QString file(const QString& end) const {
        const QDir chain(m_old.at("chain"));
        const QStringList found = chain.entryList({"*" + end + ".cer"});
        return found.isEmpty() ? QString() : chain.filePath(found.first());
    }

    job_desk::Desk m_old;
    job_desk::Desk m_new;
    QString m_list;   // the old workplace's last one
    QString m_medium; // that holds the CA's key
};

void TestAdoptedCa::initTestCase() {
    QVERIFY(m_old.isValid() && m_new.isValid());
    const Ended made = m_old.make();
    QVERIFY2(made.code == 0, made.error);
    for (const QJsonValue ca : made.json()["authorities"].toArray())
        if (ca["algorithm"] == "gost2015" && ca["authority"] == "state-bodies")
            m_medium = ca["mediumSerial"].toString();
    const Ended published = m_old.act({"crl", "publish", "--algorithm", "gost2015"}, caPin);
    QCOMPARE(published.json()["crls"].toArray().first()["number"].toInt(), 2);
    m_list = published.json()["crls"].toArray().first()["file"].toString();
}

void TestAdoptedCa::aFreshWorkplaceSaysWhatComesNext() {
    const Ended made = run({"init", "--training", "--no-ca", "--operator", "Данияр", "--workplace",
                            m_new.at("desk"), "--language", "en"});
    QVERIFY2(made.code == 0, made.error);
    QVERIFY2(made.out.contains("ca adopt"), made.out);
    QCOMPARE(m_new.act({"crl", "preview"}).errorCode(), "NoCa");
    QCOMPARE(m_new.act({"ca", "export", "--out", m_new.at("chain")}).errorCode(), "NoCa");
    QVERIFY(moveCaMedium(m_old.at("desk/tokens"), m_new.at("desk/tokens")));
}

void TestAdoptedCa::aBrokenOffInitSaysWhatComesNext() {
    const job_desk::Desk desk;
    QVERIFY(QDir().mkpath(desk.at("desk")));
    QFile inTheWay(desk.at("desk/tokens")); // where the media's folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Ended broken = desk.act({"init", "--training", "--operator", "Айгүл"}, caPin);
    QCOMPARE(broken.code, 2);
    QVERIFY(inTheWay.remove());
    QVERIFY2(broken.error.contains("kualikctl ca train"), broken.error);
    QCOMPARE(desk.act({"crl", "publish"}, caPin).errorCode(), "NoCa");
    const Ended trained = desk.act({"ca", "train"}, caPin);
    QVERIFY2(trained.code == 0, trained.error);
    QCOMPARE(desk.act({"crl", "publish"}, caPin).code, 0);
}

void TestAdoptedCa::exportSaysItsFolder() {
    QFile inTheWay(m_old.at("a file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    for (const char* where : {"a file", "a file/chain"}) {
        const Ended refused = m_old.act({"ca", "export", "--out", m_old.at(where)});
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.errorCode(), "FolderNotMade");
    }
    const Ended made = m_old.act({"ca", "export", "--out", m_old.at("chain")});
    QVERIFY2(made.code == 0, made.error);
    QCOMPARE(made.json()["folder"].toString(), m_old.at("chain"));
    QVERIFY(made.json()["folderMade"].toBool());
}

void TestAdoptedCa::theCaIsAdoptedWithItsMedium() {
    const QString ca = file("ucgo_gost2015");
    QVERIFY(!ca.isEmpty());
    QCOMPARE(m_new.act({"ca", "adopt", ca}).errorCode(), "MissingIssuer");
    QCOMPARE(m_new.act({"ca", "adopt", file("root_gost2015")}).errorCode(), "CaNotAdopted");
    const Ended root = m_new.act({"ca", "adopt", file("root_gost2015"), "--root"});
    QVERIFY2(root.code == 0, root.error);
    QCOMPARE(m_new.act({"ca", "activate", "1"}).errorCode(), "CaNotUsable"); // no key here
    QCOMPARE(m_new.act({"ca", "retire", "9"}).errorCode(), "NotFound");
    QCOMPARE(m_new.act({"ca", "place", "1", "--medium", m_medium}, caPin).errorCode(),
             "KeyMismatch");
    const QStringList words{"ca", "adopt", ca, "--medium", m_medium};
    QCOMPARE(m_new.act(words, "wrong pin\n").errorCode(), "PinIncorrect");
    const Ended both = m_new.act(words + QStringList{"--never-published", "--last-crl", m_list});
    QCOMPARE(both.errorCode(), "BadArgument");
    const Ended adopted = m_new.act(words, caPin);
    QVERIFY2(adopted.code == 0, adopted.error);
    QVERIFY2(adopted.error.contains("ca last-crl --ca 2"), adopted.error);
    QCOMPARE(adopted.json()["authority"].toObject()["mediumSerial"].toString(), m_medium);
    QVERIFY(adopted.json()["earlierCrls"].isNull());
    QCOMPARE(m_new.act(words, caPin).errorCode(), "AlreadyExists");
}

void TestAdoptedCa::itsListsGoOn() {
    QCOMPARE(m_new.act({"crl", "publish"}).errorCode(), "CrlStartUnknown"); // asks for no PIN
    QCOMPARE(m_new.act({"ca", "last-crl"}).errorCode(), "BadArgument");
    QCOMPARE(m_new.act({"ca", "last-crl", m_list, "--ca", "1"}).errorCode(), "CrlNotTaken");
    const Ended said = m_new.act({"ca", "last-crl", m_list, "--ca", "2"});
    QVERIFY2(said.code == 0, said.error);
    QCOMPARE(said.json()["earlierCrls"].toObject()["number"].toInt(), 2);
    QCOMPARE(m_new.act({"ca", "last-crl", m_list, "--ca", "2"}).errorCode(), "CrlWouldGoBack");
    const Ended published = m_new.act({"crl", "publish"}, caPin);
    QVERIFY2(published.code == 0, published.error);
    const QJsonValue list = published.json()["crls"].toArray().first();
    QCOMPARE(list["number"].toInt(), 3);
    // Of the CA itself no list tells: the root's is not here.
    QCOMPARE(run({"verify", list["file"].toString(), "--chain", m_old.at("chain")}).code, 2);
    const Ended never = m_new.act({"ca", "last-crl", "--never-published", "--ca", "2"});
    QCOMPARE(never.errorCode(), "BadArgument");
    QVERIFY2(never.error.contains("list 2 of"), never.error);
    // Certificates point to the file: its name stays, another CA's may still change.
    const QString name = QStringLiteral("authority.stateBodiesFile");
    const Ended renamed = m_new.act({"setting", "set", name, "other"});
    QCOMPARE(renamed.errorCode(), "BadArgument");
    QVERIFY2(renamed.error.contains("published"), renamed.error);
    QCOMPARE(m_new.act({"setting", "set", name, "ucgo"}).code, 0);
    QCOMPARE(m_new.act({"setting", "set", "authority.rootFile", "root"}).code, 0);
}

void TestAdoptedCa::itIssues() {
    const QString letter = m_new.newLetter("1", {"850101100012"});
    QVERIFY(!m_new.prepareMedium("pin 1\n").isEmpty());
    const Ended issued =
        m_new.act({"issue", "run", letter, "--no-wait"}, QByteArray(caPin) + "pin 1\n");
    QVERIFY2(issued.code == 0, issued.error);
    QCOMPARE(issued.json()["issued"].toArray().first()["structure"], "ucgo-user-gost2015");
    QCOMPARE(m_new.act({"issue", "export", letter, "--certificates", m_new.at("issued")}).code, 0);
    const QDir files(m_new.at("issued"));
    QCOMPARE(files.entryList(QDir::Files).size(), 1);
    QCOMPARE(run({"verify", files.filePath(files.entryList(QDir::Files).first()), "--chain",
                  m_old.at("chain")})
                 .code,
             2); // no list
    QCOMPARE(m_new.act({"audit", "verify"}).code, 0);
}

void TestAdoptedCa::theRealCaDeviates() {
    const QString real = QStringLiteral(KU_REAL_DIR "/");
    if (!QFile::exists(real + "prod_ucgo_gost_2022.cer")) QSKIP("no real certificates here");
    const job_desk::Desk desk;
    QCOMPARE(desk.act({"init", "--operator", "Айгүл"}).code, 0);
    QCOMPARE(desk.act({"ca", "adopt", real + "prod_root_gost_2020.cer", "--root"}).code, 0);
    const QStringList words{"ca", "adopt", real + "prod_ucgo_gost_2022.cer"};
    const Ended stopped = desk.act(words);
    QCOMPARE(stopped.code, 1);
    QVERIFY(stopped.json()["authority"].isNull());
    QVERIFY(stopped.json()["lint"].toArray().size() >= 2);
    QVERIFY2(stopped.error.contains("--accept-deviations"), stopped.error);
    QCOMPARE(desk.act({"ca", "list"}).json()["authorities"].toArray().size(), 1);
    const Ended adopted = desk.act(words + QStringList{"--accept-deviations"});
    QVERIFY2(adopted.code == 0, adopted.error);
    QCOMPARE(adopted.json()["lint"], stopped.json()["lint"]);
}

QTEST_GUILESS_MAIN(TestAdoptedCa)
#include "test_adopted_ca.moc"
