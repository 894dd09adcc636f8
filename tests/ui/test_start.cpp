// SPDX-License-Identifier: Apache-2.0
#include <tuple>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/desk_worker.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/today.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"
#include "ui/shell/language.h"

using namespace ui;
using namespace ui::test;

namespace {

/** By the message of the sheet that is in view. */
QString said(Screen& screen) {
    for (const auto* banner : screen.window().findChildren<look::Banner*>())
        if (banner->isVisible()) return banner->text();
    return {};
}

} // namespace

/** First start, sign-in, lock. */
class TestStart : public QObject {
    Q_OBJECT

private slots:
    void trainingWorkplaceInTwoClicks();
    void lockedDeskAsksForThePassword();
    void saysThatItFinishesWhatWasBegun();
    void readsTheNamesOnceMore();
    void eachLanguageIsOfferedByItsName();
    void realWorkAsksForTheFullName();
    void theDaysOfFormsAreTheDesks();
    void escStepsBackAndLosesNothing();
};

void TestStart::trainingWorkplaceInTwoClicks() {
    Screen screen;
    screen.grab(QStringLiteral("first-start"));
    screen.click("chooseTraining");
    screen.grab(QStringLiteral("first-start-training"));
    screen.click("makeWorkplace");
    QVERIFY(!screen.find("back")->isEnabled()); // nor does Esc lead out of what is being made
    QVERIFY(!screen.find("language-kk")->isEnabled()); // which a second Enter would press
    screen.wait("navigation", 60000);
    screen.grab(QStringLiteral("shell"));
    QVERIFY(QFileInfo::exists(screen.workplace() + QStringLiteral("/register.db")));
}

void TestStart::lockedDeskAsksForThePassword() {
    Screen screen(QStringLiteral("kk"));
    screen.click("chooseTraining");
    screen.wait("password");
    const QString password = screen.find<QLineEdit>("password")->text();
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    auto* line = screen.wait<QLineEdit>("password");
    QTRY_VERIFY(line->hasFocus());
    QCOMPARE(screen.wait<QPushButton>("language-kk")->text(), QStringLiteral("Қазақша"));
    QTRY_VERIFY(screen.find<QPushButton>("signIn")->isEnabled());
    screen.press(Qt::Key_Return); // nothing is typed
    QVERIFY(line->property("fault").toBool() && !said(screen).isEmpty());
    const QString missing = said(screen);
    screen.type(QStringLiteral("wrong one"));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(line->text().isEmpty() && screen.find<QPushButton>("signIn")->isEnabled());
    screen.grab(QStringLiteral("sign-in-wrong"));
    const QString wrong = said(screen); // why, though one may try again by now
    QVERIFY(!wrong.isEmpty() && wrong != missing);
    QVERIFY2(wrong.contains(QStringLiteral("құпиясөз"), Qt::CaseInsensitive), qPrintable(wrong));
    QVERIFY(line->text().isEmpty() && line->property("fault").toBool());
    // The wrong try made the next one wait; nothing is lost by trying too soon.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            if (screen.find("navigation")) return true;
            auto* go = screen.find<QPushButton>("signIn");
            if (go && go->isEnabled()) {
                line->setFocus();
                screen.type(password);
                screen.press(Qt::Key_Return);
            }
            return false;
        }(),
        60000);
}

/** Locked while a key is made, say: the names come when the worker has its hands free. */
void TestStart::saysThatItFinishesWhatWasBegun() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    const auto about = [&screen] { return screen.wait("password")->accessibleDescription(); };
    QVERIFY2(about().startsWith(QStringLiteral("Sign in\nWorkplace: ")), qPrintable(about()));
    signIn(screen);
    QTRY_VERIFY(!screen.work().isBusy());
    BusyWorker busy(screen.work(), this);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    const auto* go = screen.wait<QPushButton>("signIn");
    QVERIFY2(about().startsWith(QStringLiteral("The workplace is locked\nThe operator locked it.\n"
                                               "Workplace for training (ОҚУ · УЧЕБНЫЙ): ")),
             qPrintable(about()));
    QTRY_VERIFY2(said(screen).startsWith(QStringLiteral("The program still finishes")),
                 qPrintable(said(screen)));
    QVERIFY(!go->isEnabled());
    screen.grab(QStringLiteral("sign-in-finishes"));
    busy.letGo();
    QTRY_VERIFY(go->isEnabled());
    QCOMPARE(screen.find<QComboBox>("operator")->currentText(), QStringLiteral("Айгүл Әбенова"));
    QVERIFY2(said(screen).isEmpty(), qPrintable(said(screen)));
    signIn(screen);
}

void TestStart::readsTheNamesOnceMore() {
    const SmallWorkplace workplace;
    const QString keyring = workplace.folder() + QStringLiteral("/keyring.json");
    const QString away = workplace.at("away.json");
    QVERIFY(QFile::rename(keyring, away));
    QFile other(keyring);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{") == 1);
    other.close();
    Screen screen(QStringLiteral("en"), workplace.folder());
    const auto* again = screen.wait<QPushButton>("bannerAction");
    QCOMPARE(again->text(), QStringLiteral("Try again"));
    QTRY_VERIFY(again->hasFocus());
    QVERIFY(!said(screen).isEmpty());
    QVERIFY(!screen.find("signIn")->isEnabled());
    screen.grab(QStringLiteral("sign-in-no-names"));
    QVERIFY(QFile::remove(keyring) && QFile::rename(away, keyring));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find("signIn")->isEnabled());
    QVERIFY(said(screen).isEmpty());
    QVERIFY(screen.find("password")->hasFocus());
    QCOMPARE(screen.find<QComboBox>("operator")->count(), 1);
    signIn(screen);
}

void TestStart::eachLanguageIsOfferedByItsName() {
    Screen screen;
    auto* next = screen.wait("chooseTraining");
    QTRY_VERIFY(next->hasFocus());
    const auto isMarked = [&](const char* button) {
        const auto* one = screen.find<QPushButton>(button);
        return !one->icon().isNull() && !one->accessibleDescription().isEmpty();
    };
    QVERIFY(isMarked("language-en") && !isMarked("language-ru"));
    screen.click("language-ru");
    QCOMPARE(chosenLanguage(), QStringLiteral("ru"));
    QVERIFY(next->hasFocus()); // what comes next is still one key away
    QTRY_VERIFY(isMarked("language-ru") && !isMarked("language-en"));
    screen.grab(QStringLiteral("first-start-ru"));
    tabTo(screen, "language-kk");
    screen.press(Qt::Key_Space);
    QCOMPARE(chosenLanguage(), QStringLiteral("kk"));
    setLanguage(QStringLiteral("en"));
}

void TestStart::realWorkAsksForTheFullName() {
    Screen screen;
    screen.click("chooseProduction");
    auto* name = screen.wait<QLineEdit>("operator");
    QTRY_VERIFY(name->hasFocus());
    QVERIFY(name->text().isEmpty()); // no account's name on papers
    QCOMPARE(name->placeholderText(), QStringLiteral("Surname, given name, patronymic")); // whole
    QCOMPARE(screen.find<QLineEdit>("password")->placeholderText(),
             QStringLiteral("at least 8 characters"));
    screen.press(Qt::Key_Return);
    QVERIFY(name->hasFocus() &&
            !QFileInfo::exists(screen.workplace() + QStringLiteral("/register.db")));
    QVERIFY(name->property("fault").toBool());
    screen.type(QStringLiteral("Ә"));
    QVERIFY(!name->property("fault").toBool());
    QVERIFY(said(screen).isEmpty());
    const auto places = [&screen] {
        QApplication::processEvents(); // layouts that are on their way
        QList<QPoint> all;
        for (const char* one : {"password", "makeWorkplace", "back", "language-kk"})
            all += screen.find(one)->mapTo(&screen.window(), QPoint());
        return all;
    };
    const QList<QPoint> before = places();
    // Of two passwords that differ, both are at fault until one types there.
    auto* password = screen.find<QLineEdit>("password");
    auto* again = screen.find<QLineEdit>("passwordAgain");
    password->setText(QStringLiteral("long enough"));
    again->setText(QStringLiteral("long enouhg"));
    screen.press(Qt::Key_Return);
    QVERIFY(password->hasFocus() && password->property("fault").toBool());
    QVERIFY(again->property("fault").toBool());
    QVERIFY(!said(screen).isEmpty());
    QCOMPARE(places(), before); // the message takes nothing from under the mouse
    screen.grab(QStringLiteral("first-start-differ"));
    screen.type(QStringLiteral("l"));
    QVERIFY(!password->property("fault").toBool() && !again->property("fault").toBool());
    QCOMPARE(screen.find("back")->property("role").toString(), QStringLiteral("plain"));
    screen.click("back");
    screen.click("chooseTraining");
    QVERIFY(!name->text().isEmpty()); // two clicks
    QVERIFY(!again->property("fault").toBool());
    // What was typed for real work is there again, but for the passwords.
    screen.click("back");
    screen.click("chooseProduction");
    QCOMPARE(name->text(), QStringLiteral("Ә"));
    QVERIFY(password->text().isEmpty() && again->text().isEmpty());
}

/** Of its clock, and not of the system's. */
void TestStart::theDaysOfFormsAreTheDesks() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    screen.shiftClock(std::chrono::hours(24));
    QTRY_VERIFY(screen.wait("signIn")->isEnabled());
    screen.wait<QLineEdit>("password")->setText(SmallWorkplace::password());
    screen.click("signIn");
    QTRY_VERIFY(screen.wait("clockRight", 60000)->isEnabled());
    screen.click("clockRight");
    screen.wait("navigation", 60000);
    const QDate tomorrow = today().addDays(1);
    screen.click("journal");
    QCOMPARE(screen.wait<look::DayEdit>("journalTo")->date(), tomorrow);
    for (const auto& [page, day, message] :
         {std::tuple("applications", "received", "letterMessage"),
          std::tuple("revocation", "registered", "revocationMessage")}) {
        screen.click(page);
        screen.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(screen.wait<look::DayEdit>(day)->date(), tomorrow);
        screen.wait("letterNumber")->setFocus();
        screen.type(QStringLiteral("01-2/3"));
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.find("letterNumber"));
        screen.press(Qt::Key_N, Qt::ControlModifier); // and it tells since when it is written
        screen.wait("letterNumber");
        const QString came = screen.wait<look::Banner>(message)->text();
        QVERIFY2(came.contains(dayText(tomorrow)), qPrintable(came));
    }
}

void TestStart::escStepsBackAndLosesNothing() {
    Screen screen;
    QTRY_VERIFY(screen.wait("chooseTraining")->hasFocus());
    screen.press(Qt::Key_Escape); // the first step
    QVERIFY(screen.find("chooseTraining")->hasFocus());
    screen.press(Qt::Key_R, Qt::AltModifier); // For real work
    auto* name = screen.wait<QLineEdit>("operator");
    QTRY_VERIFY(name->hasFocus());
    screen.type(QStringLiteral("Әбенова"));
    screen.find("password")->setFocus();
    screen.type(QStringLiteral("long enough"));
    screen.press(Qt::Key_Escape);
    QTRY_VERIFY(screen.find("chooseTraining") && screen.find("chooseTraining")->hasFocus());
    screen.click("chooseProduction");
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), QStringLiteral("Әбенова"));
    QCOMPARE(screen.find<QLineEdit>("password")->text(), QStringLiteral("long enough"));
    // The other kind has a name and a password of its own; the name comes back with its kind.
    screen.press(Qt::Key_Escape);
    screen.click("chooseTraining");
    QVERIFY(name->text() != QStringLiteral("Әбенова"));
    QVERIFY(screen.find<QLineEdit>("password")->text().startsWith(QStringLiteral("oqu-")));
    const QString password = screen.find<QLineEdit>("password")->text();
    screen.press(Qt::Key_Escape);
    screen.click("chooseProduction");
    QCOMPARE(name->text(), QStringLiteral("Әбенова"));
    QVERIFY(screen.find<QLineEdit>("password")->text().isEmpty());
    screen.press(Qt::Key_Escape);
    screen.click("chooseTraining");
    QVERIFY(screen.find<QLineEdit>("password")->text() != password); // offered anew
    // At the sign-in there is no step before: to where it begins.
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    auto* line = screen.wait<QLineEdit>("password");
    QTRY_VERIFY(line->hasFocus());
    screen.type(QStringLiteral("half"));
    tabTo(screen, "language-ru");
    screen.press(Qt::Key_Escape);
    QVERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("half"));
}

QTEST_MAIN(TestStart)
#include "test_start.moc"
