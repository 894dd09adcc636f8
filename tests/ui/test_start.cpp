// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"

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
    void eachLanguageIsOfferedByItsName();
    void realWorkAsksForTheFullName();
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
    // Of two passwords that differ, both are at fault until they are typed again.
    auto* password = screen.find<QLineEdit>("password");
    auto* again = screen.find<QLineEdit>("passwordAgain");
    password->setText(QStringLiteral("long enough"));
    again->setText(QStringLiteral("long enouhg"));
    screen.press(Qt::Key_Return);
    QVERIFY(password->hasFocus() && password->property("fault").toBool());
    QVERIFY(again->property("fault").toBool());
    screen.type(QStringLiteral("l"));
    QVERIFY(!password->property("fault").toBool() && again->property("fault").toBool());
    QCOMPARE(screen.find("back")->property("role").toString(), QStringLiteral("plain"));
    screen.click("back");
    screen.click("chooseTraining");
    QVERIFY(!name->text().isEmpty()); // two clicks
    QVERIFY(!again->property("fault").toBool());
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
