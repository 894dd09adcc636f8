// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>

#include "tests/ui/signed_in.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr int beats = 20;
constexpr int patience = 20000; // ms

/** Beats on the window's thread, as long as that comes back to its event loop. */
class Heart : public QObject {
public:
    Heart() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_beats.release(); });
        m_timer.start();
    }

    /**
     * On the worker: waits for so many beats from now on, for each as long as it may take. The
     * machine may be slow: where the window's thread waits for the worker, there is not one.
     */
    bool beatsOn(int longest = patience) {
        m_beats.tryAcquire(m_beats.available());
        for (int beat = 0; beat < beats; ++beat)
            if (!m_beats.tryAcquire(1, longest)) return false;
        return true;
    }

private:
    QTimer m_timer;
    QSemaphore m_beats;
};

/** Before each job of the desk's worker one that listens for the heart: every answer comes late. */
class SlowWorker : public QObject {
public:
    SlowWorker(Work& work, Heart& heart)
        : m_work(&work)
        , m_heart(&heart) {
        connect(&work, &Work::asked, this,
                [this] { delay(); }); // it stands in the queue after this
    }

    /** How much of it was asked for, and how many answers came late. */
    int asked() const { return m_asked; }
    int delayed() const { return m_delayed; }
    /** Of them, those during which the window's thread did not come back. */
    int blocked() const { return m_blocked; }

private:
    void delay() {
        if (m_isOwn) return;
        m_isOwn = true;
        ++m_asked;
        m_work->startAlone(
            this,
            [heart = m_heart](model::Job&) -> model::Result<bool> { return heart->beatsOn(); },
            [this](const model::Result<bool>& beat) {
                ++m_delayed;
                if (!beat || !*beat) ++m_blocked;
            });
        m_isOwn = false;
    }

    Work* m_work;
    Heart* m_heart;
    bool m_isOwn = false;
    int m_asked = 0;
    int m_delayed = 0;
    int m_blocked = 0;
};

} // namespace

/** Services run beside the window: however long one takes, the window answers. */
class TestNeverBlocked : public QObject {
    Q_OBJECT

private slots:
    void aLongServiceLeavesTheWindowItsThread();
    void aWindowThatWaitsIsNoticed();
    void eachPageOpensAndIsReadAnewWithoutWaiting();

private:
    const SmallWorkplace m_workplace;
};

void TestNeverBlocked::aLongServiceLeavesTheWindowItsThread() {
    Heart heart;
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    std::optional<bool> beat;
    screen.work().start(
        &screen.window(),
        [&](model::Desk& desk, model::Job&) -> model::Result<bool> {
            KU_CHECK(desk.reg().applications().list());
            return heart.beatsOn();
        },
        [&](const model::Result<bool>& answer) { beat = answer && *answer; });
    QVERIFY(!beat); // asked for, and the window has its thread back
    QTRY_VERIFY_WITH_TIMEOUT(beat, 2 * patience);
    QVERIFY(*beat);
}

/** What the other tests of this file would see of a window that waits for its worker. */
void TestNeverBlocked::aWindowThatWaitsIsNoticed() {
    Heart heart;
    Work work;
    QSemaphore ended;
    std::optional<bool> beat;
    work.startAlone(
        this,
        [&](model::Job&) -> model::Result<bool> {
            const bool isAlive = heart.beatsOn(100);
            ended.release();
            return isAlive;
        },
        [&](const model::Result<bool>& answer) { beat = *answer; });
    QVERIFY(ended.tryAcquire(1, patience)); // the window's thread, and no loop
    QTRY_VERIFY(beat);
    QVERIFY(!*beat);
}

void TestNeverBlocked::eachPageOpensAndIsReadAnewWithoutWaiting() {
    Heart heart;
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    QTRY_VERIFY_WITH_TIMEOUT(!screen.work().isBusy(), patience);
    std::optional<SlowWorker> worker;
    worker.emplace(screen.work(), heart);
    QSignalSpy idle(&screen.work(), &Work::idle);
    const auto* shell = screen.window().findChild<Shell*>();
    for (int index = 0; index < static_cast<int>(pages().size()); ++index) {
        const char* const name = pages()[static_cast<std::size_t>(index)].name;
        const auto answersAreIn = [&] { return idle.count() > 0; };
        const int before = worker->delayed();
        idle.clear();
        screen.click(name);
        // An answer that is here by now was waited for: it comes through the event loop alone.
        QVERIFY2(worker->delayed() == before, name);
        if (screen.work().isBusy()) QVERIFY2(QTest::qWaitFor(answersAreIn, 10 * patience), name);
        const int opened = worker->delayed();
        const int asked = worker->asked();
        idle.clear();
        shell->madePage(index)->refresh();
        QVERIFY2(worker->delayed() == opened, name);
        // Where nothing is chosen yet to be verified or viewed, nobody is asked.
        const bool isForFiles = QLatin1String(name) == QLatin1String("verify") ||
                                QLatin1String(name) == QLatin1String("viewer");
        if (!isForFiles) QVERIFY2(worker->asked() > asked, name);
        if (screen.work().isBusy()) QVERIFY2(QTest::qWaitFor(answersAreIn, 10 * patience), name);
        QVERIFY2(worker->blocked() == 0, name);
    }
    worker.reset(); // what is asked for from now on has its answer at once
    QTRY_VERIFY_WITH_TIMEOUT(!screen.work().isBusy(), patience);
}

QTEST_MAIN(TestNeverBlocked)
#include "test_never_blocked.moc"
