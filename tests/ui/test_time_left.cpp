// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "model/text/names.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/wait_notice.h"
#include "ui/pages/issue/card_views.h"
#include "ui/shell/language.h"

using namespace std::chrono_literals;
using namespace ui;
using model::Step;

/** The time left of a job: said where it can be known, and nowhere else. */
class TestTimeLeft : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { // not the operator's
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { setLanguage(QStringLiteral("en")); }
    void saysNothingBeforeItKnows();
    void goesByWhatIsDone_data();
    void goesByWhatIsDone();
    void anotherStepBeginsAnew();
    void everyLanguage();
    void theBarSaysItAndStops();
    void theBarStopsOnlyWhatCanBeStopped();
    void theBarFollowsTheLanguage();
    void theIssueSaysIt();
    void theIssueStopsAsTheBarDoes_data();
    void theIssueStopsAsTheBarDoes();
    void theIssuesLastStepIsNotStopped();
    void aPageSaysWhatItWaitsFor();

private:
    static constexpr TimeLeft::Clock::time_point start{};

    /** One of ten things done in more than half a second, then it waits for the test. */
    Work::JobHandle tenThings(Work& work, QSemaphore& goOn) {
        return work.startAlone(
            this,
            [&goOn](model::Job& job) {
                const model::Job::Stoppable stoppable(job);
                job.progress(Step::Printing, 0, 10);
                QThread::msleep(600);
                job.progress(Step::Printing, 1, 10);
                goOn.acquire();
                return job.checkpoint();
            },
            [this](const model::Status& status) { m_wasCancelled = !status; });
    }

    QTemporaryDir m_folder;
    bool m_wasCancelled = false;
};

void TestTimeLeft::saysNothingBeforeItKnows() {
    TimeLeft left;
    QVERIFY(left.text().isEmpty());
    left.report(Step::Importing, 0, 100, start);
    QVERIFY(left.text().isEmpty()); // one report says nothing of the pace
    left.report(Step::Importing, 0, 100, start + 5s);
    QVERIFY(left.text().isEmpty()); // nor does a second one with nothing done between
    left.report(Step::Signing, 0, 0, start);
    left.report(Step::Signing, 0, 0, start + 5s);
    QVERIFY(left.text().isEmpty()); // a step that counts nothing
}

void TestTimeLeft::goesByWhatIsDone_data() {
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("a second or less") << 90 << 9000 << QString();
    QTest::newRow("seconds") << 50 << 4500 << QStringLiteral("About 5 s left");
    QTest::newRow("up to five") << 50 << 21000 << QStringLiteral("About 25 s left");
    QTest::newRow("minutes") << 10 << 10000 << QStringLiteral("About 2 min left");
    QTest::newRow("all done") << 100 << 10000 << QString();
}

void TestTimeLeft::goesByWhatIsDone() {
    QFETCH(const int, done);
    QFETCH(const int, milliseconds);
    TimeLeft left;
    left.report(Step::Exporting, 0, 100, start);
    left.report(Step::Exporting, done, 100, start + std::chrono::milliseconds(milliseconds));
    QTEST(left.text(), "text");
}

void TestTimeLeft::anotherStepBeginsAnew() {
    TimeLeft left;
    left.report(Step::Checking, 0, 100, start);
    left.report(Step::Checking, 50, 100, start + 8s);
    QVERIFY(!left.text().isEmpty());
    left.report(Step::Registering, 60, 100, start + 9s);
    QVERIFY(left.text().isEmpty());
    left.report(Step::Registering, 70, 100, start + 10s);
    QCOMPARE(left.text(), QStringLiteral("About 3 s left")); // by its own pace
    left.begin();
    QVERIFY(left.text().isEmpty());
}

void TestTimeLeft::everyLanguage() {
    std::set<QString> said;
    for (const QString& language : languages()) {
        setLanguage(language);
        TimeLeft left;
        left.report(Step::Printing, 0, 10, start);
        left.report(Step::Printing, 5, 10, start + 7s);
        QVERIFY(left.text().contains(u'7'));
        said.insert(left.text());
    }
    QCOMPARE(said.size(), std::size_t(languages().size()));
}

void TestTimeLeft::theBarSaysItAndStops() {
    QSemaphore goOn;
    Work work;
    QWidget window;
    JobBar bar(work, &window);
    window.show();
    tenThings(work, goOn);
    auto* left = bar.findChild<QLabel*>(QStringLiteral("jobTimeLeft"));
    QTRY_VERIFY(bar.isVisible() && left->isVisible());
    QVERIFY2(left->text().startsWith(QStringLiteral("About ")), qPrintable(left->text()));
    auto* stop = bar.findChild<QPushButton*>(QStringLiteral("stopJob"));
    QVERIFY(stop->isVisible() && stop->isEnabled());
    stop->click();
    QVERIFY(stop->isVisible() && !stop->isEnabled()); // once
    const auto* step = bar.findChild<QLabel*>(QStringLiteral("jobStep"));
    QCOMPARE(step->text(), QStringLiteral("Stopping…"));
    goOn.release();
    QTRY_VERIFY(m_wasCancelled);
    QVERIFY(!bar.isVisible());
}

void TestTimeLeft::theBarStopsOnlyWhatCanBeStopped() {
    QSemaphore goOn;
    Work work;
    QWidget window;
    JobBar bar(work, &window);
    window.show();
    const auto* stop = bar.findChild<QPushButton*>(QStringLiteral("stopJob"));
    const QAction* act = bar.actions().front();
    bool isOver = false;
    work.startAlone(
        this,
        [&goOn](model::Job& job) {
            goOn.acquire(); // as a medium is prepared: nothing could stop it
            model::Job::Stoppable stoppable(job);
            goOn.acquire();
            stoppable.end();
            goOn.acquire();
            return model::done();
        },
        [&isOver](const model::Status&) { isOver = true; });
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(!stop->isVisible() && !act->isEnabled());
    goOn.release();
    QTRY_VERIFY(stop->isVisible() && stop->isEnabled() && act->isEnabled());
    goOn.release();
    QTRY_VERIFY(!stop->isVisible() && !act->isEnabled());
    QVERIFY(bar.isVisible());
    goOn.release();
    QTRY_VERIFY(isOver);
}

void TestTimeLeft::theBarFollowsTheLanguage() {
    QSemaphore goOn;
    Work work;
    QWidget window;
    JobBar bar(work, &window);
    window.show();
    const auto* step = bar.findChild<QLabel*>(QStringLiteral("jobStep"));
    int ended = 0;
    const auto run = [&](bool saysItsStep) {
        work.startAlone(
            this,
            [&goOn, saysItsStep](model::Job& job) {
                if (saysItsStep) job.progress(Step::PreparingMedium);
                goOn.acquire();
                return model::done();
            },
            [&ended](const model::Status&) { ++ended; });
    };
    for (const bool saysItsStep : {false, true}) {
        run(saysItsStep);
        QTRY_VERIFY(bar.isVisible());
        const QString english = step->text();
        QVERIFY(!english.isEmpty());
        setLanguage(QStringLiteral("ru"));
        bar.retranslate(); // as whatever it stands in does
        QVERIFY2(step->text() != english, qPrintable(english));
        if (saysItsStep) QCOMPARE(step->text(), model::text::name(Step::PreparingMedium));
        setLanguage(QStringLiteral("en"));
        bar.retranslate();
        QCOMPARE(step->text(), english);
        goOn.release();
        QTRY_VERIFY(!bar.isVisible());
    }
    QTRY_COMPARE(ended, 2);
}

void TestTimeLeft::theIssueSaysIt() {
    QSemaphore goOn;
    Work work;
    WorkView view(work, nullptr);
    view.follow(tenThings(work, goOn));
    auto* hint = view.findChild<QLabel*>(QStringLiteral("issueHint"));
    QTRY_VERIFY(hint->text().startsWith(QStringLiteral("About ")));
    goOn.release();
    QTRY_VERIFY(!work.isBusy());
}

void TestTimeLeft::theIssueStopsAsTheBarDoes_data() {
    QTest::addColumn<bool>("byBar");
    QTest::newRow("by the bar") << true;
    QTest::newRow("by the issue") << false;
}

/** One job has two places that stop it: both say so, wherever it was. */
void TestTimeLeft::theIssueStopsAsTheBarDoes() {
    QFETCH(const bool, byBar);
    QSemaphore goOn;
    Work work;
    QWidget window;
    JobBar bar(work, &window);
    WorkView view(work, &window);
    window.show();
    m_wasCancelled = false;
    view.follow(tenThings(work, goOn));
    auto* inBar = bar.findChild<QPushButton*>(QStringLiteral("stopJob"));
    auto* inIssue = view.findChild<QPushButton*>(QStringLiteral("cancelIssue"));
    QTRY_VERIFY(bar.isVisible() && inBar->isVisible());
    QVERIFY(inBar->isEnabled() && inIssue->isEnabled());
    (byBar ? inBar : inIssue)->click();
    QVERIFY(!inBar->isEnabled());
    QVERIFY(!inIssue->isEnabled());
    QCOMPARE(bar.findChild<QLabel*>(QStringLiteral("jobStep"))->text(),
             QStringLiteral("Stopping…"));
    goOn.release();
    QTRY_VERIFY(m_wasCancelled);
    QTRY_VERIFY(!work.isBusy());
    view.follow(tenThings(work, goOn)); // the next one can be stopped again
    QVERIFY(inIssue->isEnabled());
    goOn.release();
    QTRY_VERIFY(!work.isBusy());
}

void TestTimeLeft::theIssuesLastStepIsNotStopped() {
    QSemaphore goOn;
    Work work;
    WorkView view(work, nullptr);
    const auto* stop = view.findChild<QPushButton*>(QStringLiteral("cancelIssue"));
    view.follow(work.startAlone(
        this,
        [&goOn](model::Job& job) {
            model::Job::Stoppable stoppable(job);
            goOn.acquire();
            stoppable.end();
            goOn.acquire();
            return model::done();
        },
        [](const model::Status&) {}));
    QVERIFY(stop->isEnabled());
    goOn.release();
    QTRY_VERIFY(!stop->isEnabled());
    goOn.release();
    QTRY_VERIFY(!work.isBusy());
}

void TestTimeLeft::aPageSaysWhatItWaitsFor() {
    QSemaphore goOn;
    Work work;
    QWidget window;
    QWidget page(&window);
    QWidget other(&window);
    WaitNotice notice(
        work, [&] { return &page; }, &window);
    window.show();
    tenThings(work, goOn);
    int answers = 0;
    const auto ask = [&](QWidget* asker) {
        work.startAlone(
            asker, [](model::Job&) { return model::done(); },
            [&](const model::Status&) { ++answers; });
    };
    ask(&other); // not in view: nobody waits for it
    QVERIFY(!QTest::qWaitFor([&] { return notice.isVisible(); }, 900));
    ask(&page);
    QTRY_VERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(model::text::name(Step::Printing)), qPrintable(notice.text()));
    setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(notice.text().contains(model::text::name(Step::Printing)));
    goOn.release();
    QTRY_COMPARE(answers, 2);
    QVERIFY(!notice.isVisible());
}

QTEST_MAIN(TestTimeLeft)
#include "test_time_left.moc"
