// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>

#include "model/text/names.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/shell/page.h"

using namespace ui;
using namespace ui::test;

/** The window closes on no job: it asks, and goes when that is done. */
class TestClosing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init();
    void cleanup() { m_screen.reset(); }
    void asksAndClosesWhenTheJobIsDone();
    void waitsAMomentWithoutAWord();
    void aQuestionGoesWithItsJob();
    void itHasTheKeyBeforeThePage();

private:
    const SmallWorkplace m_workplace;
    std::unique_ptr<Screen> m_screen;
};

void TestClosing::init() {
    m_screen = std::make_unique<Screen>(QStringLiteral("en"), m_workplace.folder());
    signIn(*m_screen);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

void TestClosing::asksAndClosesWhenTheJobIsDone() {
    const Window& window = m_screen->window();
    const auto goOn = std::make_shared<QSemaphore>();
    const auto atTheEnd = qScopeGuard([&goOn] { goOn->release(); }); // or a failure would wait
    bool isDone = false;
    m_screen->work().startAlone(
        this,
        [goOn](model::Job& job) {
            job.progress(model::Step::BuildingCrl);
            goOn->acquire();
            return model::done();
        },
        [&isDone](const model::Status&) { isDone = true; });
    const QWidget* before = QApplication::focusWidget();
    QVERIFY(before);
    QVERIFY(!m_screen->window().close()); // as by the window's own button
    auto* asks = m_screen->wait<look::Banner>("closeQuestion");
    QVERIFY2(asks->text().contains(model::text::name(model::Step::BuildingCrl)),
             qPrintable(asks->text()));
    QCOMPARE(asks->action().text(), QStringLiteral("Close when it is done"));
    QTRY_VERIFY(m_screen->wait("bannerNo")->hasFocus());
    m_screen->grab(QStringLiteral("close-asks"));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(asks->isHidden() && window.isVisible());
    QCOMPARE(QApplication::focusWidget(), before); // where one was
    for (const bool isKept : {true, false}) {
        m_screen->press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(asks->isVisible());
        asks->action().click();
        QVERIFY(asks->text().startsWith(QStringLiteral("Kualik closes by itself")));
        QVERIFY(window.isVisible());
        if (!isKept) continue;
        asks->action().click(); // open after all
        QVERIFY(asks->isHidden());
    }
    m_screen->grab(QStringLiteral("close-waits"));
    QVERIFY(!isDone);
    goOn->release();
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(isDone);
}

void TestClosing::waitsAMomentWithoutAWord() {
    BusyWorker busy(m_screen->work(), this);
    QVERIFY(!m_screen->window().close());
    QVERIFY(!m_screen->find("closeQuestion"));
    busy.letGo();
    QTRY_VERIFY(!m_screen->window().isVisible());
}

/** Nobody answered: what came of the job is there to read. */
void TestClosing::aQuestionGoesWithItsJob() {
    BusyWorker busy(m_screen->work(), this);
    QVERIFY(!m_screen->window().close());
    auto* asks = m_screen->wait<look::Banner>("closeQuestion");
    busy.letGo();
    QTRY_VERIFY(asks->isHidden());
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(m_screen->window().isVisible());
    QVERIFY(m_screen->window().close());
}

/** A page asks, too: Alt+Enter answers one of the two, and never neither. */
void TestClosing::itHasTheKeyBeforeThePage() {
    Page* page = nullptr;
    for (auto* one : m_screen->window().findChildren<Page*>())
        if (one->isVisible()) page = one;
    QVERIFY(page);
    auto* ofPage = new look::Banner(page);
    int answers = 0;
    const auto ask = [&] {
        ofPage->ask(
            look::Level::Note, [] { return QStringLiteral("Sure?"); },
            [] { return QStringLiteral("Do it"); }, [&answers] { ++answers; });
    };
    ask();
    BusyWorker busy(m_screen->work(), this);
    QVERIFY(!m_screen->window().close());
    const auto* asks = m_screen->wait<look::Banner>("closeQuestion");
    m_screen->press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY2(asks->text().startsWith(QStringLiteral("Kualik closes by itself")),
             qPrintable(asks->text()));
    ask(); // later, and still behind
    m_screen->press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(asks->isHidden());
    QCOMPARE(answers, 0);
    m_screen->press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(answers, 1);
    busy.letGo();
    QTRY_VERIFY(!m_screen->work().isBusy());
}

QTEST_MAIN(TestClosing)
#include "test_closing.moc"
