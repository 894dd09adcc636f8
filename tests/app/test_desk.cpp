// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/app/job_desk.h"

using job_desk::caPin;
using job_desk::Ended;

/** What an operator meets at the desk when the media are made, go out and come back. */
class TestDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noFreeMediumIsSaid_data();
    void noFreeMediumIsSaid();
    void whatWaitsIsListed();
    void handOverIsNamedAsOnTheMedium();
    void correctionGoesOnFromTheLast();
    void mediumThatIsNotDueBack();
    void groundsAreListed();
    void findingsSpeakOfTheHandOver();
    void wrongPinIsRecorded();
    void whatIsMissingIsNamed();

private:
    Ended desk(const QStringList& arguments, const QByteArray& pins = {}) const {
        return m_desk.act(arguments, pins);
    }
    /** For people, in this language. */
    Ended text(const QStringList& arguments, const QString& language,
               const QByteArray& pins = {}) const {
        return job_desk::run(arguments + QStringList{"--workplace", m_desk.at("desk"), "--yes",
                                                     "--language", language},
                             {pins});
    }

    job_desk::Desk m_desk;
    QString m_letter;
    QString m_unserved;  // nobody has a medium for it
    QStringList m_media; // of the rows 1, 2, 3, 4
};

void TestDesk::initTestCase() {
    QVERIFY(m_desk.isValid());
    const Ended made = m_desk.make();
    QVERIFY2(made.code == 0, made.error);
    const QStringList iins{"850101100012", "991231200017", "700308200014", "650706200016"};
    m_letter = m_desk.newLetter("1", iins);
    for (int row = 0; row < iins.size(); ++row)
        QVERIFY(!m_desk.prepareMedium("pin 1\n").isEmpty());
    const QStringList words{"issue", "run", m_letter, "--no-wait", "--algorithm", "gost2015"};
    const Ended ended = text(words, "en", QByteArray(caPin) + QByteArray("pin 1\n").repeated(4));
    QVERIFY2(ended.code == 0, ended.error);
    const QByteArray next = "kualikctl journal handover --application " + m_letter.toLatin1();
    QVERIFY2(ended.out.contains(next), ended.out);
}

void TestDesk::noFreeMediumIsSaid_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("kk") << "kk"
                        << "бос жеткізгіш жоқ";
    QTest::newRow("ru") << "ru"
                        << "нет свободного носителя";
    QTest::newRow("en") << "en"
                        << "There is no free medium";
}

// Every medium has a row's key by now; what to do is said with it.
void TestDesk::noFreeMediumIsSaid() {
    QFETCH(QString, language);
    QFETCH(QString, said);
    if (m_unserved.isEmpty()) m_unserved = m_desk.newLetter("2", {"941025200018"});
    const Ended ended =
        text({"issue", "run", m_unserved, "--no-wait", "--algorithm", "gost2015"}, language, caPin);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.error.contains(said.toUtf8()), ended.error);
    QVERIFY2(ended.error.contains("(kualikctl media prepare)"), ended.error);
    QVERIFY2(!ended.error.contains("free-medium"), ended.error);
}

void TestDesk::whatWaitsIsListed() {
    const QJsonArray waiting = desk({"issue", "list"}).json()["written"].toArray();
    QCOMPARE(waiting.size(), 4);
    for (const QJsonValue one : waiting) {
        QCOMPARE(one["state"], "written");
        QCOMPARE(one["row"], m_media.size() + 1);
        m_media += one["mediumSerial"].toString();
    }
    const Ended shown = text({"issue", "list"}, "ru");
    QVERIFY2(shown.out.contains("ожидают передачи"), shown.out);
    QVERIFY2(shown.out.contains(m_media.first().toUtf8()), shown.out);
}

void TestDesk::handOverIsNamedAsOnTheMedium() {
    const QStringList words{"journal", "handover", "--post"};
    const Ended alone = desk(words + QStringList{"--row", "1"});
    QVERIFY2(alone.errorCode() == "ValueMissing" && alone.error.contains("--application"),
             alone.error);
    const QStringList letter = words + QStringList{"--application", m_letter};
    QVERIFY(desk(letter + QStringList{"--row", "9"}).error.contains("--row 9"));
    const Ended row = desk(letter + QStringList{"--row", "2"});
    QVERIFY2(row.code == 0, row.error);
    // Whose medium it is, before it goes over.
    QVERIFY2(row.error.contains(m_media[1].toUtf8()) && row.error.contains("row 2"), row.error);
    const QJsonArray handed = row.json()["handedOver"].toArray();
    QCOMPARE(handed.size(), 1);
    QCOMPARE(handed[0]["line"]["mediumSerial"], m_media[1]);
    const QJsonArray waiting = desk({"issue", "list"}).json()["written"].toArray();
    QCOMPARE(waiting[1]["mediumSerial"], m_media[2]);
    const QString issue = QString::number(waiting[1]["issue"].toInt());
    // Named twice it is one.
    const Ended serial = desk(words + QStringList{m_media[2], issue});
    QVERIFY2(serial.code == 0, serial.error);
    const QJsonArray one = serial.json()["handedOver"].toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0]["line"]["mediumSerial"], m_media[2]);
    // Once more: named by its medium, by its row and with another that waits; none goes over.
    for (const QStringList& again :
         {words + QStringList{m_media[2]}, letter + QStringList{"--row", "2"},
          words + QStringList{m_media[0], m_media[2]}})
        QCOMPARE(desk(again).errorCode(), "WrongState");
    QCOMPARE(desk(words + QStringList{"KZ-0"}).errorCode(), "NotFound");
    QCOMPARE(desk({"issue", "list"}).json()["written"].toArray().size(), 2);
}

void TestDesk::correctionGoesOnFromTheLast() {
    const auto lines = [&] { return desk({"journal", "list"}).json()["lines"].toArray(); };
    const QString first = QString::number(lines().first()["id"].toInt());
    const QStringList words{"journal", "correct", first, "--why", "a slip"};
    QCOMPARE(desk(words + QStringList{"--document", "№ 7"}).code, 0);
    const Ended second = desk(words + QStringList{"--receiver", "Ә. Басшы"});
    QVERIFY2(second.code == 0 && second.error.contains("was corrected by line"), second.error);
    const QJsonObject last = lines().last().toObject();
    QCOMPARE(last["receiverDocument"], "№ 7"); // the first correction stands
    QCOMPARE(last["receiverName"], "Ә. Басшы");
    const Ended shown = text({"journal", "list"}, "en");
    QVERIFY2(shown.out.contains("corrects line 1: ") && shown.out.contains("→ № 7"), shown.out);
    const QStringList print{"journal", "print", "--out", m_desk.at("none.pdf"), "--from"};
    const Ended turned = desk(print + QStringList{"2026-02-02", "--to", "2026-02-01"});
    QCOMPARE(turned.errorCode(), "BadArgument");
    QVERIFY2(!QFile::exists(m_desk.at("none.pdf")), "nothing is printed");
    const Ended empty = desk(print + QStringList{"2001-01-01", "--to", "2001-01-02"});
    QVERIFY2(empty.error.contains("no lines"), empty.error);
}

void TestDesk::mediumThatIsNotDueBack() {
    const auto plain = [&](const QStringList& words) { // no terminal and no --yes
        return job_desk::run(
            words + QStringList{"--workplace", m_desk.at("desk"), "--language", "en", "--json"});
    };
    const QStringList words{"media", "return", m_media[1]};
    const Ended silent = plain(words);
    QCOMPARE(silent.errorCode(), "ValueMissing");
    QVERIFY2(silent.error.contains("--why") && silent.error.contains(m_media[1].toUtf8()),
             silent.error);
    QVERIFY2(silent.error.contains("is still valid") && silent.error.contains("revoke add"),
             silent.error);
    const Ended back = plain(words + QStringList{"--why", "left the body"});
    QVERIFY2(back.code == 0, back.error);
    QCOMPARE(back.json()["medium"].toObject()["state"], "returned");
    QVERIFY(desk({"audit", "list"}).out.contains("left the body"));
    const Ended failed = desk({"media", "fail", m_media[2], "--note", "lost"});
    QVERIFY2(failed.code == 0 && failed.error.contains("is still valid"), failed.error);
    // Nothing was made on it.
    QCOMPARE(desk({"media", "receive", "KZ-1"}).code, 0);
    const Ended blank = desk({"media", "fail", "KZ-1", "--note", "lost"});
    QVERIFY2(blank.code == 0 && !blank.error.contains("still valid"), blank.error);
}

void TestDesk::groundsAreListed() {
    const Ended listed = text({"application", "grounds"}, "ru");
    QVERIFY2(listed.out.contains("ucgo.refuse.4  УЦ ГО, п. 11 "), listed.out);
    QVERIFY2(listed.out.contains("лицо не достигло шестнадцати лет"), listed.out);
    QVERIFY2(listed.out.contains("two-state-bodies"), listed.out);
    const Ended revoke = text({"revoke", "grounds"}, "ru");
    QVERIFY2(!revoke.out.contains("тармақ"), revoke.out);
    for (const char* id : {"ucgo.revoke.7", "nuc.revoke.7", "nko.revoke.5"})
        QVERIFY2(revoke.out.contains(id), revoke.out);
    const Ended ofRoot = text({"revoke", "grounds", "--of", "root"}, "ru");
    QVERIFY2(ofRoot.out.contains("nko.revoke.1") && !ofRoot.out.contains("ucgo."), ofRoot.out);
    QCOMPARE(text({"revoke", "grounds", "--of", "nobody"}, "ru").code, 2);
    const QString letter = m_desk.newLetter("9", {"941025200018"});
    const QStringList change{"application", "refuse", letter, "--row", "1", "--change", "x"};
    const Ended unknown = text(change + QStringList{"--ground", "ucgo.refuse.9"}, "ru");
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.error.contains("kualikctl application grounds"), unknown.error);
    const Ended refused = text(change + QStringList{"--ground", "ucgo.refuse.1"}, "ru");
    QVERIFY2(refused.code == 0, refused.error);
    QVERIFY2(refused.out.contains("представлены неполные документы"), refused.out);
    const Ended again = text(change.first(5) + QStringList{"--ground", "ucgo.refuse.2"}, "ru");
    QVERIFY2(again.error.contains("(--change REASON)"), again.error);
}

void TestDesk::findingsSpeakOfTheHandOver() {
    const QStringList words{"journal",   "handover",   m_media[0],
                            "--by-hand", "--receiver", "Ж. Орындаушы"};
    const Ended stopped = text(words, "en");
    QCOMPARE(stopped.code, 1);
    QVERIFY2(stopped.out.contains("--document TEXT") && stopped.out.contains("NOT handed over"),
             stopped.out);
    QVERIFY2(!stopped.out.contains("refuse the row"), stopped.out);
    const QStringList proxy{"journal",    "handover", m_media[0],   "--by-hand",
                            "--receiver", "Ә. Өкіл",  "--document", "№ 5"};
    const Ended other = text(proxy, "en"); // para 4: asked before the line is written
    QCOMPARE(other.code, 1);
    QVERIFY2(other.out.contains("--not-executor REASON"), other.out);
    const Ended handed = text(words + QStringList{"--document", "№ 1"}, "en");
    QVERIFY2(handed.code == 0 && handed.out.contains("handOver.pinSetBy"), handed.out);
    const Ended settings = text({"setting", "list"}, "en");
    QVERIFY2(settings.out.contains("holder (default)") ||
                 settings.out.contains("operator (default)"),
             settings.out);
}

void TestDesk::wrongPinIsRecorded() {
    const Ended wrong = desk({"media", "pin", m_media[3]}, "not the pin\nanother 1\n");
    QCOMPARE(wrong.errorCode(), "PinIncorrect");
    const Ended audit = desk({"audit", "list"});
    QVERIFY(audit.out.contains("medium.pin-wrong"));
    QVERIFY(!audit.out.contains("not the pin"));
    QVERIFY(text({"audit", "list"}, "ru").out.contains("Неверный PIN"));
}

void TestDesk::whatIsMissingIsNamed() {
    const Ended print = desk({"journal", "print", "--out", m_desk.at("nowhere/journal.pdf")});
    QCOMPARE(print.errorCode(), "FileNotWritable");
    QVERIFY(!QFile::exists(m_desk.at("nowhere")));
    const Ended bare = desk({"issue", "export", m_letter});
    QVERIFY2(bare.errorCode() == "ValueMissing" && bare.error.contains("--requests DIR"),
             bare.error);
    const Ended again = desk({"init", "--training", "--operator", "Айгүл"}, caPin);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.error.contains("kualikctl ca train"), again.error);
    const Ended real = desk({"init", "--operator", "Айгүл"}); // has no training CAs to make
    QCOMPARE(real.errorCode(), "AlreadyExists");
    QVERIFY2(!real.error.contains("ca train"), real.error);
    job_desk::Desk none;
    const Ended noCa = none.act({"init", "--no-ca", "--operator", "Айгүл"});
    QCOMPARE(noCa.errorCode(), "BadArgument");
    QVERIFY(!QFile::exists(none.at("desk")));
}

QTEST_GUILESS_MAIN(TestDesk)
#include "test_desk.moc"
