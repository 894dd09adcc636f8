// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "model/job/runner.h"

using namespace model;

class TestRunner : public QObject {
    Q_OBJECT

private slots:
    void runsInOrderOnOneForeignThread();
    void reportsProgress();
    void cancelledBeforeItsTurnDoesNothing();
    void cancelledInsideEndsAtTheNextCheckpoint();
    void saysWhetherItCanBeStopped();
};

void TestRunner::runsInOrderOnOneForeignThread() {
    Runner runner;
    QList<int> order;
    QList<QThread*> threads;
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 20; ++i)
        answers << runner.start(std::make_shared<Job>(), [&, i](Job&) -> Result<int> {
            order << i;
            threads << QThread::currentThread();
            return i;
        });
    for (int i = 0; i < 20; ++i)
        QCOMPARE(*answers[i].result(), i);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(order[i], i);
    QVERIFY(threads.first() != QThread::currentThread());
    QVERIFY(std::all_of(threads.begin(), threads.end(),
                        [&](QThread* thread) { return thread == threads.first(); }));
}

void TestRunner::reportsProgress() {
    Runner runner;
    QList<int> seen;
    auto job = std::make_shared<Job>([&](Step step, int done, int total) {
        if (step == Step::Signing && total == 2) seen << done;
    });
    const auto answer = runner.start(job, [](Job& self) -> Status {
        self.progress(Step::Signing, 1, 2);
        self.progress(Step::Signing, 2, 2);
        return done();
    });
    QVERIFY(answer.result().has_value());
    QCOMPARE(seen, QList<int>({1, 2}));
}

void TestRunner::cancelledBeforeItsTurnDoesNothing() {
    Runner runner;
    QSemaphore gate;
    bool ran = false;
    const auto first = runner.start(std::make_shared<Job>(), [&](Job&) -> Status {
        gate.acquire();
        return done();
    });
    auto job = std::make_shared<Job>();
    const auto second = runner.start(job, [&](Job&) -> Status {
        ran = true;
        return done();
    });
    job->cancel();
    gate.release();
    QVERIFY(first.result().has_value());
    QCOMPARE(second.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!ran);
}

void TestRunner::cancelledInsideEndsAtTheNextCheckpoint() {
    Runner runner;
    QSemaphore begun;
    QSemaphore gate;
    auto job = std::make_shared<Job>();
    const auto answer = runner.start(job, [&](Job& self) -> Status {
        begun.release();
        gate.acquire();
        return self.checkpoint();
    });
    begun.acquire();
    job->cancel();
    gate.release();
    QCOMPARE(answer.result().error().code, ErrorCode::Cancelled);
}

/** One within another: not before the last of them is over. */
void TestRunner::saysWhetherItCanBeStopped() {
    QList<bool> said;
    const Job* self = nullptr;
    const Job job({}, [&] { said << self->mayStop(); });
    self = &job;
    QVERIFY(!job.mayStop());
    {
        Job::Stoppable whole(job);
        {
            const Job::Stoppable part(job);
            QVERIFY(job.mayStop());
        }
        QVERIFY(job.mayStop());
        whole.end();
        QVERIFY(!job.mayStop());
    }
    QVERIFY(!job.mayStop()); // ended once
    QCOMPARE(said, QList<bool>({true, true, true, false}));
}

QTEST_GUILESS_MAIN(TestRunner)
#include "test_runner.moc"
