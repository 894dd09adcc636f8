// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/screen.h"

using namespace ui;
using namespace ui::test;

/** First start, sign-in, lock. */
class TestStart : public QObject {
    Q_OBJECT

private slots:
    void trainingWorkplaceInTwoClicks();
    void lockedDeskAsksForThePassword();
};

void TestStart::trainingWorkplaceInTwoClicks() {
    Screen screen;
    screen.grab(QStringLiteral("first-start"));
    screen.click("chooseTraining");
    screen.grab(QStringLiteral("first-start-training"));
    screen.click("makeWorkplace");
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
    QTRY_VERIFY(screen.find<QPushButton>("signIn")->isEnabled());
    screen.type(QStringLiteral("wrong one"));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(line->text().isEmpty() && screen.find<QPushButton>("signIn")->isEnabled());
    screen.grab(QStringLiteral("sign-in-wrong"));
    QVERIFY(line->text().isEmpty());
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

QTEST_MAIN(TestStart)
#include "test_start.moc"
