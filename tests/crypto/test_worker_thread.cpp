// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <pthread.h>

#include "crypto/worker_thread.h"

using crypto::WorkerThread;

class TestWorkerThread : public QObject {
    Q_OBJECT

private slots:
    void doesInOrderOnOneThread();
    void doesFirstWhatItWasGiven();
    void givesBackWhatIsKeptForTheThread();
};

void TestWorkerThread::doesInOrderOnOneThread() {
    std::vector<int> order;
    std::vector<std::thread::id> threads;
    {
        WorkerThread worker;
        for (int i = 0; i < 100; ++i)
            worker.post([&, i] {
                order.push_back(i);
                threads.push_back(std::this_thread::get_id());
            });
    }
    QCOMPARE(order.size(), std::size_t(100));
    for (std::size_t i = 0; i < order.size(); ++i) {
        QCOMPARE(order[i], static_cast<int>(i));
        QVERIFY(threads[i] == threads.front());
    }
    QVERIFY(threads.front() != std::this_thread::get_id());
}

void TestWorkerThread::doesFirstWhatItWasGiven() {
    std::atomic<bool> isHeld = true;
    std::atomic<int> made = 0;
    std::thread release;
    {
        WorkerThread worker;
        worker.post([&] {
            while (isHeld)
                std::this_thread::yield();
        });
        worker.post([&] { ++made; });
        release = std::thread([&] { isHeld = false; });
    }
    release.join();
    QCOMPARE(made.load(), 1);
}

/** As Qt and OpenSSL keep theirs: freed by the thread's end, after its last work. */
void TestWorkerThread::givesBackWhatIsKeptForTheThread() {
    for (int i = 0; i < 200; ++i) {
        static std::atomic<bool> isGivenBack;
        isGivenBack = false;
        pthread_key_t key{};
        QCOMPARE(pthread_key_create(&key, [](void*) { isGivenBack = true; }), 0);
        {
            WorkerThread worker;
            worker.post([key] { pthread_setspecific(key, &isGivenBack); });
        }
        QVERIFY(isGivenBack);
        QCOMPARE(pthread_key_delete(key), 0);
    }
}

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "test_worker_thread.moc"
