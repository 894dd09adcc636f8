// SPDX-License-Identifier: Apache-2.0
#include <QDialog>
#include <QSemaphore>
#include <QTimer>

#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/shell/idle_lock.h"

using namespace std::chrono_literals;
using namespace ui;
using namespace ui::test;

/** Who leaves the desk leaves it locked. */
class TestIdleLock : public QObject {
    Q_OBJECT

private slots:
    void locksWhereNobodyIs();
    void aKeyKeepsItOpen();
    void aJobPutsItOff();
    void aDialogEndsFirst();
    void nobodySignedInIsLeftAlone();

private:
    IdleLock& lockOf(Screen& screen) { return *screen.window().findChild<IdleLock*>(); }

    const SmallWorkplace m_workplace;
};

void TestIdleLock::locksWhereNobodyIs() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    lockOf(screen).begin(6s, 4s);
    auto* notice = screen.wait<look::Banner>("idleNotice");
    QVERIFY(notice->text().contains(QStringLiteral("3 seconds")));
    for (const QString& language : languages()) {
        setLanguage(language);
        QTRY_COMPARE(notice->text().contains(QStringLiteral("second")),
                     language == QStringLiteral("en"));
    }
    screen.wait("signIn");
    QVERIFY(!screen.find("navigation"));
    QVERIFY(!lockOf(screen).isOn());
    setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(screen.wait("password")
                    ->accessibleDescription()
                    .contains(QStringLiteral("It locked itself, for nobody used it for a while.")));
    signIn(screen); // and back
    QVERIFY(lockOf(screen).isOn());
}

void TestIdleLock::aKeyKeepsItOpen() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    QSignalSpy due(&lockOf(screen), &IdleLock::due);
    lockOf(screen).begin(3s, 2900ms);
    screen.wait("idleNotice");
    screen.grab(QStringLiteral("idle-notice"));
    screen.press(Qt::Key_Shift);
    QTRY_VERIFY(!screen.find("idleNotice"));
    screen.wait("idleNotice"); // said anew
    QTest::mouseMove(&screen.window(), QPoint(40, 40));
    QTest::mouseMove(&screen.window(), QPoint(50, 50));
    QTRY_VERIFY(!screen.find("idleNotice"));
    QCOMPARE(due.count(), 0);
    QVERIFY(screen.find("navigation"));
}

void TestIdleLock::aJobPutsItOff() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    QSemaphore goOn;
    bool answered = false;
    screen.work().startAlone(
        this,
        [&](model::Job&) {
            goOn.acquire();
            return model::done();
        },
        [&](const model::Status&) { answered = !screen.find("signIn"); });
    QSignalSpy due(&lockOf(screen), &IdleLock::due);
    lockOf(screen).begin(200ms, 100ms);
    QVERIFY(!due.wait(1000));
    QVERIFY(screen.find("navigation"));
    goOn.release();
    screen.wait("signIn");
    QVERIFY(answered); // its answer came to the page that asked
}

void TestIdleLock::aDialogEndsFirst() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    QDialog dialog(&screen.window());
    QTimer::singleShot(0, this, [&] { lockOf(screen).begin(200ms, 100ms); });
    QCOMPARE(dialog.exec(), int(QDialog::Rejected));
    QVERIFY(screen.find("navigation")); // what asked is still there
    screen.wait("signIn");
}

void TestIdleLock::nobodySignedInIsLeftAlone() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    screen.wait("signIn");
    QVERIFY(!lockOf(screen).isOn());
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(screen.find("signIn"));
}

QTEST_MAIN(TestIdleLock)
#include "test_idle_lock.moc"
