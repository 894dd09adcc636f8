// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/access/keyring_file.h"
#include "model/access/workplace.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

const QString aigul = QStringLiteral("Айгүл Әбенова");
const QString danyar = QStringLiteral("Данияр");

Secret secret(const char* text) {
    return Secret(std::string_view(text));
}

/** A training workplace whose scrypt is quick. */
class Place {
public:
    Place()
        : folder(root.filePath(QStringLiteral("жұмыс орны"))) {
        create();
    }

    WorkplacePlan plan() const { return {folder, aigul, true, {1 << 10, 8, 1}}; }
    void create() {
        const auto session = KU_OK(workplace::create(plan(), secret("құпиясөз-1"), clock, random));
    }
    Result<Session> signIn(const char* password = "құпиясөз-1", const QString& name = aigul) {
        return workplace::signIn(folder, name, secret(password), clock);
    }
    QString file(const char* name) const { return QDir(folder).filePath(QLatin1String(name)); }
    QByteArray keyring() const {
        QFile in(file("keyring.json"));
        if (!in.open(QIODevice::ReadOnly)) qFatal("keyring");
        return in.readAll();
    }
    void putKeyring(const QByteArray& contents) const {
        QFile out(file("keyring.json"));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("keyring");
        out.write(contents);
    }

    QTemporaryDir root;
    QString folder;
    FakeClock clock;
    crypto::SystemRandom random;
};

std::string firstArgument(const Result<Session>& answer) {
    return answer ? "signed in" : answer.error().arguments.at(0);
}

} // namespace

class TestKeyring : public QObject {
    Q_OBJECT

private slots:
    void createAndSignIn();
    void nothingReadableInTheFiles();
    void refusedBeforeAnythingIsMade();
    void wrongPasswordAndGrowingDelay();
    void waits_data();
    void waits();
    void tryIsCountedBeforeTheAnswer();
    void clockSetBackDoesNotLockOut();
    void unknownOperator();
    void secondOperator();
    void lastActIsTheOneBefore();
    void changedPassword();
    void damaged_data();
    void damaged();
    void foreignParametersAreRefused();
    void otherKeyringIsNoticed();
    void missing();
    void unfinishedCreationIsNoWorkplace();
    void oldKeyringIsPutAside();
    void diskFull();
    void passwordNeverOpensAnotherOperatorsWrap();
};

void TestKeyring::createAndSignIn() {
    Place place;
    auto session = KU_OK(place.signIn());
    QCOMPARE(session.operatorName, aigul);
    QVERIFY(session.training);
    QVERIFY(!session.keyringDiffers);
    QCOMPARE(session.wrongTriesBefore, 0);
    const auto audit = KU_OK(session.reg.audit().list());
    QCOMPARE(audit.size(), std::size_t(2));
    QCOMPARE(audit[0].act, QStringLiteral("workplace.created"));
    QCOMPARE(audit[1].act, QStringLiteral("operator.signed-in"));
    QCOMPARE(audit[1].operatorName, aigul);
    QVERIFY(KU_OK(session.reg.audit().verify()).intact());
    KU_FAILS(place.signIn(), RegisterBusy);
}

void TestKeyring::nothingReadableInTheFiles() {
    Place place;
    for (const QString& name : QDir(place.folder).entryList(QDir::Files)) {
        QFile file(place.file(name.toUtf8().constData()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray contents = file.readAll();
        QVERIFY2(!contents.contains("құпиясөз"), qPrintable(name));
        QVERIFY2(!contents.contains("SQLite format 3"), qPrintable(name));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(name));
    }
}

void TestKeyring::refusedBeforeAnythingIsMade() {
    Place place;
    KU_FAILS(workplace::create(place.plan(), secret("құпиясөз-1"), place.clock, place.random),
             AlreadyExists);
    WorkplacePlan plan = place.plan();
    plan.folder = place.root.filePath(QStringLiteral("other"));
    // Seven characters, fourteen octets.
    KU_FAILS(workplace::create(plan, secret("құпиясө"), place.clock, place.random),
             PasswordRefused);
    plan.operatorName = QStringLiteral("  ");
    KU_FAILS(workplace::create(plan, secret("құпиясөз-1"), place.clock, place.random),
             ValueMissing);
    QVERIFY(!QDir(plan.folder).exists());
}

void TestKeyring::wrongPasswordAndGrowingDelay() {
    Place place;
    long long wait = 1;
    for (int attempt = 1; attempt <= 12; ++attempt) {
        auto answer = place.signIn("құпиясөз-2");
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::WrongPassword);
        QCOMPARE(firstArgument(answer), std::to_string(wait));
        // One second early: not even the right password is looked at, and nothing is counted.
        place.clock.advance(std::chrono::seconds(wait - 1));
        auto early = place.signIn();
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::TooManyTries);
        QCOMPARE(firstArgument(early), std::string("1"));
        place.clock.advance(std::chrono::seconds(1));
        wait = std::min(2 * wait, 900LL);
    }
    {
        const auto session = KU_OK(place.signIn());
        QCOMPARE(session.wrongTriesBefore, 12);
        const auto last = KU_OK(session.reg.audit().last());
        QVERIFY(last->detail.contains(QStringLiteral("\"wrongTriesBefore\":12")));
    }
    QCOMPARE(firstArgument(place.signIn("құпиясөз-2")), std::string("1")); // counted anew
}

void TestKeyring::waits_data() {
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("seconds");
    const int rows[][2] = {{0, 0},    {1, 1},    {2, 2},      {3, 4},           {10, 512},
                           {11, 900}, {12, 900}, {1000, 900}, {2000000000, 900}};
    for (const auto& row : rows)
        QTest::newRow(qPrintable(QString::number(row[0]))) << row[0] << row[1];
}

void TestKeyring::waits() {
    QFETCH(int, tries);
    QFETCH(int, seconds);
    QCOMPARE(waitAfter(tries, std::chrono::seconds(900)).count(), seconds);
}

void TestKeyring::tryIsCountedBeforeTheAnswer() {
    Place place;
    // A program killed while it derives the key: n is set so that it takes a while.
    const pid_t child = ::fork();
    if (child == 0) {
        WorkplacePlan plan = place.plan();
        plan.folder = place.root.filePath(QStringLiteral("slow"));
        plan.scrypt.n = 1 << 16;
        {
            const auto made =
                workplace::create(plan, secret("құпиясөз-1"), place.clock, place.random);
        }
        const auto answer =
            workplace::signIn(plan.folder, aigul, secret("құпиясөз-2"), place.clock);
        ::_exit(7);
    }
    const QString file = place.root.filePath(QStringLiteral("slow/keyring.json"));
    const auto tries = [&] {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly)) return -1;
        return QJsonDocument::fromJson(
                   in.readAll())[QStringLiteral("operators")][0][QStringLiteral("wrongTries")]
            .toInt(-1);
    };
    int status = 0;
    bool counted = false;
    for (int i = 0; i < 10000 && !counted; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        counted = tries() == 1;
    }
    const bool ended = ::waitpid(child, &status, WNOHANG) == child;
    if (!ended) {
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
    }
    QVERIFY(counted);
    QVERIFY2(!ended, "the answer came before the count was seen");
    auto answer =
        workplace::signIn(QFileInfo(file).absolutePath(), aigul, secret("құпиясөз-1"), place.clock);
    KU_FAILS(std::move(answer), TooManyTries);
}

void TestKeyring::clockSetBackDoesNotLockOut() {
    Place place;
    KU_FAILS(place.signIn("құпиясөз-2"), WrongPassword);
    place.clock.advance(-std::chrono::days(3650));
    KU_FAILS(place.signIn(), TooManyTries);
    place.clock.advance(std::chrono::seconds(1));
    KU_OK(place.signIn());
}

void TestKeyring::unknownOperator() {
    Place place;
    KU_FAILS(place.signIn("құпиясөз-1", danyar), UnknownOperator);
    // Blanks around, or й as two code points, are the same name.
    KU_OK(place.signIn("құпиясөз-1",
                       QStringLiteral("  ") + aigul.normalized(QString::NormalizationForm_D)));
}

void TestKeyring::secondOperator() {
    Place place;
    {
        auto session = KU_OK(place.signIn());
        KU_FAILS(workplace::addOperator(session, secret("құпиясөз-1"), aigul, secret("басқа-сөз-2"),
                                        place.clock, place.random),
                 AlreadyExists);
        KU_FAILS(workplace::addOperator(session, secret("құпиясөз-1"), danyar, secret("қысқа"),
                                        place.clock, place.random),
                 PasswordRefused);
        KU_FAILS(workplace::addOperator(session, secret("жат-құпиясөз"), danyar,
                                        secret("басқа-сөз-2"), place.clock, place.random),
                 WrongPassword);
        place.clock.advance(std::chrono::seconds(1));
        KU_OK(workplace::addOperator(session, secret("құпиясөз-1"), danyar, secret("басқа-сөз-2"),
                                     place.clock, place.random));
        const auto last = KU_OK(session.reg.audit().last());
        QCOMPARE(last->act, QStringLiteral("operator.added"));
        QCOMPARE(last->subject, danyar);
        auto keyring =
            KU_OK(Keyring::fromJson(crypto::viewOf(place.keyring().toStdString()), QString()));
        QVERIFY(last->detail.contains(QString::fromStdString(crypto::toHex(keyring.hash()))));
    }
    QCOMPARE(KU_OK(workplace::operatorNames(place.folder)), (std::vector<QString>{aigul, danyar}));
    QVERIFY(!KU_OK(place.signIn()).keyringDiffers);
    const auto session = KU_OK(place.signIn("басқа-сөз-2", danyar));
    QCOMPARE(session.reg.operatorName(), danyar);
    QVERIFY(!session.keyringDiffers);
}

void TestKeyring::lastActIsTheOneBefore() {
    Place place;
    const crypto::Time made = place.clock.now();
    place.clock.advance(std::chrono::minutes(11));
    const crypto::Time first = place.clock.now();
    QVERIFY(KU_OK(place.signIn()).lastActBefore == made);
    place.clock.advance(std::chrono::minutes(5));
    QVERIFY(KU_OK(place.signIn()).lastActBefore == first);
    place.clock.advance(-std::chrono::hours(1)); // the clock was put back
    QVERIFY(*KU_OK(place.signIn()).lastActBefore > place.clock.now());
}

void TestKeyring::changedPassword() {
    Place place;
    {
        auto session = KU_OK(place.signIn());
        KU_OK(workplace::changePassword(session, secret("құпиясөз-1"), secret("жаңа-құпиясөз"),
                                        place.clock, place.random));
    }
    KU_FAILS(place.signIn("құпиясөз-1"), WrongPassword);
    place.clock.advance(std::chrono::seconds(1));
    QVERIFY(!KU_OK(place.signIn("жаңа-құпиясөз")).keyringDiffers);
}

void TestKeyring::damaged_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to"); // "!": everything from there on is gone
    QTest::newRow("empty") << QByteArray("{") << QByteArray("!");
    QTest::newRow("cut") << QByteArray("\"wrapped\"") << QByteArray("!");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[");
    QTest::newRow("another format") << QByteArray("keyring 1") << QByteArray("keyring 2");
    QTest::newRow("salt renamed") << QByteArray("\"salt\"") << QByteArray("\"malt\"");
    QTest::newRow("n changed") << QByteArray("1024") << QByteArray("2048");
    QTest::newRow("tries changed")
        << QByteArray("\"wrongTries\": 0") << QByteArray("\"wrongTries\": 1");
    QTest::newRow("name changed") << QByteArray("Айгүл") << QByteArray("Айгул");
}

void TestKeyring::damaged() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Place place;
    QByteArray contents = place.keyring();
    const auto at = contents.indexOf(from);
    QVERIFY(at >= 0);
    if (to == "!")
        contents.truncate(at);
    else
        contents.replace(at, from.size(), to);
    place.putKeyring(contents);
    KU_FAILS(place.signIn(), KeyringDamaged);
    QCOMPARE(place.keyring(), contents);
}

void TestKeyring::foreignParametersAreRefused() {
    // With a right check sum: somebody wrote it on purpose.
    Place place;
    for (const qint64 n : {qint64{0}, qint64{1000}, qint64{1} << 40}) {
        Keyring keyring =
            KU_OK(Keyring::fromJson(crypto::viewOf(place.keyring().toStdString()), QString()));
        keyring.find(aigul)->scrypt.n = static_cast<std::uint64_t>(n);
        KU_FAILS(Keyring::fromJson(keyring.toJson(), QString()), KeyringDamaged);
    }
}

void TestKeyring::otherKeyringIsNoticed() {
    Place place;
    const QByteArray old = place.keyring();
    {
        auto session = KU_OK(place.signIn());
        KU_OK(workplace::changePassword(session, secret("құпиясөз-1"), secret("жаңа-құпиясөз"),
                                        place.clock, place.random));
    }
    place.putKeyring(old);
    const auto session = KU_OK(place.signIn());
    QVERIFY(session.keyringDiffers);
    QVERIFY(KU_OK(session.reg.audit().last())->detail.contains(QStringLiteral("keyringFound")));
}

void TestKeyring::missing() {
    Place place;
    KU_FAILS(workplace::signIn(place.root.filePath(QStringLiteral("no")), aigul,
                               secret("құпиясөз-1"), place.clock),
             RegisterMissing);
    QVERIFY(QFile::remove(place.file("keyring.json")));
    KU_FAILS(place.signIn(), RegisterMissing);
}

void TestKeyring::unfinishedCreationIsNoWorkplace() {
    for (int round = 0; round < 12; ++round) {
        Place place;
        WorkplacePlan plan = place.plan();
        plan.folder = place.root.filePath(QStringLiteral("new"));
        const pid_t child = ::fork();
        if (child == 0) {
            const auto made =
                workplace::create(plan, secret("құпиясөз-1"), place.clock, place.random);
            ::_exit(made ? 0 : 1);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(4 * round));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        // Either it is whole, or it is not there and can be made.
        auto answer = workplace::signIn(plan.folder, aigul, secret("құпиясөз-1"), place.clock);
        if (answer) continue;
        QCOMPARE(answer.error().code, ErrorCode::RegisterMissing);
        KU_OK(workplace::create(plan, secret("құпиясөз-1"), place.clock, place.random));
        KU_OK(workplace::signIn(plan.folder, aigul, secret("құпиясөз-1"), place.clock));
    }
}

void TestKeyring::oldKeyringIsPutAside() {
    Place place;
    const QByteArray old = place.keyring();
    QVERIFY(QFile::rename(place.file("register.db"), place.root.filePath(QStringLiteral("b.db"))));
    place.create();
    const auto aside =
        QDir(place.folder).entryList({QStringLiteral("keyring.json.before-*")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile file(place.file(aside.first().toUtf8().constData()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), old);
}

void TestKeyring::diskFull() {
    Place place;
    const QByteArray before = place.keyring();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit small = limit;
    small.rlim_cur = 100;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto answer = place.signIn();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::DiskFull);
    QCOMPARE(place.keyring(), before);
    KU_OK(place.signIn());
}

void TestKeyring::passwordNeverOpensAnotherOperatorsWrap() {
    Place place;
    Keyring keyring =
        KU_OK(Keyring::fromJson(crypto::viewOf(place.keyring().toStdString()), QString()));
    Keyring::Wrap renamed = *keyring.find(aigul);
    KU_OK(Keyring::unwrap(renamed, secret("құпиясөз-1")));
    renamed.operatorName = danyar; // the wrap is bound to its name
    KU_FAILS(Keyring::unwrap(renamed, secret("құпиясөз-1")), DecryptionFailed);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
