// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/desk_worker.h"
#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/start/clock_check.h"

using namespace ui;
using namespace ui::test;

/** The look at the clock: nothing is confirmed that nobody saw, and nothing twice. */
class TestClockCheck : public QObject {
    Q_OBJECT

private slots:
    void waitsForTheTime();
    void isConfirmedOnce();
    void isLeftOnce();
    void isReadOnceMore();

private:
    /** On a day when nobody has looked at it yet. */
    static void beginToSignIn(Screen& screen) {
        screen.shiftClock(std::chrono::hours(24));
        QTRY_VERIFY(screen.wait("signIn")->isEnabled());
        screen.type(SmallWorkplace::password());
        screen.press(Qt::Key_Return);
    }
    static ClockCheck& sheet(Screen& screen) { return *screen.window().findChild<ClockCheck*>(); }
};

void TestClockCheck::waitsForTheTime() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    beginToSignIn(screen);
    BusyWorker busy(screen.work(), this); // when the sign-in is done
    const auto* right = screen.wait<QPushButton>("clockRight", 60000);
    QVERIFY(!right->isEnabled());
    Askers askers(screen.work());
    screen.press(Qt::Key_Return);
    screen.click("clockRight");
    QVERIFY(!askers.has("ui::ClockCheck"));
    QVERIFY(screen.find<QPushButton>("clockLater")->isEnabled());
    busy.letGo();
    QTRY_VERIFY(right->isEnabled());
    QVERIFY(!screen.find<QLabel>("clockTime")->text().isEmpty());
    QTRY_VERIFY(right->hasFocus());
    screen.press(Qt::Key_Space);
    screen.wait("navigation", 60000);
}

void TestClockCheck::isConfirmedOnce() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    beginToSignIn(screen);
    QTRY_VERIFY_WITH_TIMEOUT(screen.find("clockRight") && screen.find("clockRight")->isEnabled(),
                             60000);
    QSignalSpy done(&sheet(screen), &ClockCheck::done);
    int asked = 0;
    connect(&screen.work(), &Work::asked, &sheet(screen), [&asked] { ++asked; });
    {
        const BusyWorker busy(screen.work(), this);
        asked = 0;
        screen.click("clockRight");
        screen.click("clockRight");
        screen.click("clockLater");
        QCOMPARE(asked, 1);
        QCOMPARE(done.count(), 0);
    }
    screen.wait("navigation", 60000);
    QTRY_VERIFY(!screen.work().isBusy());
    QCOMPARE(done.count(), 1);
}

/** The time comes when nobody waits for it any more. */
void TestClockCheck::isLeftOnce() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    QTRY_VERIFY(screen.wait("signIn")->isEnabled());
    screen.type(SmallWorkplace::password());
    screen.press(Qt::Key_Return);
    BusyWorker busy(screen.work(), this);
    screen.wait("clockLater", 60000);
    QSignalSpy done(&sheet(screen), &ClockCheck::done);
    auto* later = screen.find<QPushButton>("clockLater");
    later->click();
    later->click();
    QCOMPARE(done.count(), 1);
    busy.letGo();
    screen.wait("navigation", 60000);
    QTRY_VERIFY(!screen.work().isBusy());
    QCOMPARE(done.count(), 1);
}

void TestClockCheck::isReadOnceMore() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    beginToSignIn(screen);
    screen.work().close(); // as soon as it is open: it cannot be read
    const auto* again = screen.wait<QPushButton>("bannerAction", 60000);
    QCOMPARE(again->text(), QStringLiteral("Try again"));
    QTRY_VERIFY(again->hasFocus());
    QVERIFY(!screen.find<QPushButton>("clockRight")->isEnabled());
    Askers askers(screen.work());
    screen.press(Qt::Key_Return);
    QVERIFY(askers.has("ui::ClockCheck"));
}

QTEST_MAIN(TestClockCheck)
#include "test_clock_check.moc"
