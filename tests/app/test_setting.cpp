// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include "crypto/random.h"
#include "model/access/workplace.h"
#include "tests/app/job_desk.h"

using job_desk::Ended;

namespace {

/** A clock of a year ago. */
class EarlyClock : public crypto::Clock {
public:
    crypto::Time now() const override {
        return crypto::SystemClock().now() - std::chrono::hours(24 * 365);
    }
};

} // namespace

/** What the settings take, what holds without them, and the way back. */
class TestSetting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refused_data();
    void refused();
    void taken_data();
    void taken();
    void unsetIsTheBeginning();
    void folderIsWhole();
    void clockIsAcceptedNotSetAside();

private:
    QJsonObject listed(const QString& name) const {
        for (const QJsonValue one : m_desk.act({"setting", "list"}).json()["settings"].toArray())
            if (one["name"] == name) return one.toObject();
        return {};
    }

    job_desk::Desk m_desk;
};

void TestSetting::initTestCase() {
    const Ended made = m_desk.act({"init", "--training", "--no-ca", "--operator", "Айгүл"});
    QVERIFY2(made.code == 0, made.error);
}

void TestSetting::refused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const QStringList hosts{"",         "qqq",           "http://crl.kz", "crl.kz/list",
                            "ж.kz",     "http://ж.kz/é", "crl .kz",       "-crl.kz",
                            "crl..kz",  ".kz",           "crl.kz.",       "crl.kz:",
                            "crl.kz:0", "a@crl.kz",      "crl.kz\n",      QString(64, 'a') + ".kz"};
    for (const char* name : {"web", "crl", "ocsp", "rootWeb", "rootCrl"})
        for (const QString& host : hosts)
            QTest::addRow("%s: %s", name, qPrintable(host))
                << QStringLiteral("authority.") + QLatin1String(name) << host;
    for (const char* name : {"rootName", "stateBodiesName", "country"})
        for (const QString& value :
             {QString(), QStringLiteral(" "), QStringLiteral(" x"), QString(65, u'Қ'),
              QStringLiteral("a\u202eb"), QStringLiteral("a\tb")})
            QTest::addRow("%s: %s", name, qPrintable(value))
                << QStringLiteral("authority.") + QLatin1String(name) << value;
    // The training mark has its place in the name, too.
    QTest::newRow("no place for the mark") << "authority.stateBodiesName" << QString(49, u'Қ');
    QTest::newRow("no folder") << "crl.folder" << QString();
}

void TestSetting::refused() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Ended ended = m_desk.act({"setting", "set", name, value});
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.errorCode(), "BadArgument");
}

void TestSetting::taken_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("host") << "authority.crl"
                          << "crl-1.Example.kz";
    QTest::newRow("host and port") << "authority.ocsp"
                                   << "10.0.0.1:8080";
    QTest::newRow("whole name") << "authority.stateBodiesName" << QString(48, u'Қ');
    QTest::newRow("whole country") << "authority.country" << QString(64, u'Қ');
}

void TestSetting::taken() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Ended ended = m_desk.act({"setting", "set", name, value});
    QVERIFY2(ended.code == 0, ended.error);
    QCOMPARE(listed(name)["inForce"].toString(), value);
    QCOMPARE(m_desk.act({"setting", "unset", name}).code, 0);
}

void TestSetting::unsetIsTheBeginning() {
    const std::map<QString, QString> begins{{"crl.validityDays", "7"},
                                            {"issue.algorithm", "gost2015"},
                                            {"authority.crl", "crl.ucgo.gov.kz"},
                                            {"crl.folder", m_desk.at("desk/publication")},
                                            {"clock.mostDaysAhead", "30"}};
    for (const auto& [name, value] : begins)
        QCOMPARE(listed(name)["inForce"].toString(), value);
    QCOMPARE(m_desk.act({"setting", "set", "crl.validityDays", "9"}).code, 0);
    QCOMPARE(listed("crl.validityDays")["inForce"], "9");
    const Ended back = m_desk.act({"setting", "unset", "crl.validityDays"});
    QCOMPARE(back.json(), (QJsonObject{{"name", "crl.validityDays"}, {"value", "7"}}));
    QVERIFY(listed("crl.validityDays")["value"].isNull());
    QCOMPARE(listed("crl.validityDays")["inForce"], "7");
    const QByteArray audit = m_desk.act({"audit", "list"}).out;
    QCOMPARE(int(audit.count("setting.changed")) % 2, 0);
    // The clock's are never without a value.
    QCOMPARE(m_desk.act({"setting", "set", "clock.mostDaysAhead", "5"}).code, 0);
    QCOMPARE(m_desk.act({"setting", "unset", "clock.mostDaysAhead"}).code, 0);
    QCOMPARE(listed("clock.mostDaysAhead")["value"], "30");
    QCOMPARE(m_desk.act({"clock", "show"}).code, 0);
    QCOMPARE(m_desk.act({"setting", "unset", "workplace.training"}).errorCode(), "NotFound");
}

void TestSetting::folderIsWhole() {
    QVERIFY(QDir::setCurrent(m_desk.at("desk")));
    const QString folder = QDir::current().absoluteFilePath("lists");
    const Ended ended = m_desk.act({"setting", "set", "crl.folder", "./lists/"});
    QVERIFY2(ended.code == 0, ended.error);
    QCOMPARE(ended.json()["value"].toString(), folder);
    QVERIFY(QFileInfo(folder).isDir());
    const Ended file = m_desk.act({"setting", "set", "crl.folder", "register.db/lists"});
    QCOMPARE(file.errorCode(), "FolderNotMade");
    QCOMPARE(listed("crl.folder")["inForce"].toString(), folder);
}

void TestSetting::clockIsAcceptedNotSetAside() {
    job_desk::Desk early;
    crypto::SystemRandom random;
    const model::WorkplacePlan plan{early.at("desk"), QStringLiteral("Айгүл"), true};
    QVERIFY(model::workplace::create(plan, crypto::Secret("long enough"), EarlyClock(), random));
    // Without --yes, which would confirm the clock first.
    const auto act = [&](const QStringList& words) {
        return job_desk::run(words + QStringList{"--workplace", early.at("desk"), "--json"});
    };
    for (const QStringList& words : {QStringList{"set", "clock.mostDaysAhead", "3660"},
                                     {"unset", "clock.mostDaysAhead"},
                                     {"set", "clock.utcOffsetMinutes", "0"}})
        QCOMPARE(act(QStringList{"setting"} + words).errorCode(), "ClockStopped");
    const Ended accepted = act({"clock", "accept", "--why", "a year of leave"});
    QVERIFY2(accepted.code == 0, accepted.error);
    const Ended set = act({"setting", "set", "clock.mostDaysAhead", "60"});
    QVERIFY2(set.code == 0, set.error);
}

QTEST_GUILESS_MAIN(TestSetting)
#include "test_setting.moc"
