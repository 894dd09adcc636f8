// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/scenario.h"

#include <sys/resource.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>

#include "tests/bench/window/fill.h"
#include "tests/bench/window/watcher.h"
#include "tests/ui/screen.h"
#include "ui/dialogs/ask.h"
#include "ui/shell/pages.h"

namespace bench {

namespace {

constexpr int keystrokes = 50;
constexpr int idleSeconds = 5;
constexpr int patience = 120'000; // ms: a slow machine is no crash

double processSeconds() {
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/** "VmRSS" or "VmHWM" of this process, in MiB. */
double memory(const char* name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(name)) return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

class Scenario {
public:
    explicit Scenario(const QString& folder)
        : m_screen(QStringLiteral("en"), folder) {}

    void play() {
        signIn();
        waitForPages();
        openPages();
        takeLetter();
        decide();
        issue();
        search();
        scroll();
        m_watcher.stop();
        m_watcher.print();
        atRest();
    }

private:
    template <typename Is>
    void until(const char* what, Is is) {
        if (!QTest::qWaitFor(is, patience)) qFatal("the scenario stands at: %s", what);
    }
    /** Until the worker has nothing more to do, and its answers are shown. */
    void settle() {
        bool done = false;
        m_screen.work().start(
            &m_screen.window(), [](model::Desk&, model::Job&) { return model::done(); },
            [&](const model::Status&) { done = true; });
        until("the worker", [&] { return done; });
    }
    void enter(const QString& text) {
        m_screen.type(text);
        m_screen.press(Qt::Key_Return);
    }

    void signIn() {
        until("sign-in", [&] {
            auto* go = m_screen.find<QPushButton>("signIn");
            return go && go->isEnabled();
        });
        m_watcher.begin(QStringLiteral("sign-in"));
        m_screen.find<QLineEdit>("password")->setText(password);
        const double begin = milliseconds(CLOCK_MONOTONIC);
        m_screen.click("signIn");
        until("the first page", [&] { return m_screen.find("navigation") != nullptr; });
        settle(); // what it asked for is shown, too
        std::printf("sign-in to the first page: %.0f ms; aim 1,200 ms\n",
                    milliseconds(CLOCK_MONOTONIC) - begin);
    }

    /** Pages are made while the operator reads the first one. */
    void waitForPages() {
        m_watcher.begin(QStringLiteral("making pages ahead"));
        until("the pages", [this] {
            return m_screen.window().findChildren<ui::Page*>().size() ==
                   qsizetype(ui::pages().size());
        });
        QTest::qWait(500); // the looks of the last one
    }
    void openPages() {
        for (int round = 0; round < 2; ++round)
            for (const ui::PageEntry& page : ui::pages()) {
                m_watcher.begin((round == 0 ? QStringLiteral("first opening: ")
                                            : QStringLiteral("opening again: ")) +
                                QLatin1String(page.name));
                m_screen.click(page.name);
                settle();
            }
    }

    void takeLetter() {
        m_watcher.begin(QStringLiteral("new letter"));
        m_screen.click("applications");
        m_screen.click("newLetter");
        const std::pair<const char*, const char*> fields[] = {
            {"letterNumber", "06-1/595"},
            {"stateBody", "Оқу министрлігі"},
            {"headName", "Әбілқасымов Жәңгір Ұланұлы"},
            {"executorName", "Сәрсенова Ләйлә Болат қызы"},
            {"executorPhone", "8 7172 74 00 01"}};
        for (const auto& [name, value] : fields)
            m_screen.wait<QLineEdit>(name)->setText(QString::fromUtf8(value));
        m_screen.wait<QSpinBox>("mediaCount")->setValue(12);
        m_watcher.begin(QStringLiteral("import"));
        ui::ask::answerWith({{}, [](const QString&) {
                                 return QStringLiteral(KU_SOURCE_DIR
                                                       "/resources/examples/letter-12.csv");
                             }});
        m_screen.click("import");
        until("the import",
              [&] { return m_screen.wait<QTableView>("grid")->model()->rowCount() == 13; });
        ui::ask::answerWith({});
        m_watcher.begin(QStringLiteral("registering"));
        m_screen.click("register");
        until("the letter", [&] { return m_screen.find<QTableView>("rowTable") != nullptr; });
        until("its rows",
              [&] { return m_screen.find<QTableView>("rowTable")->model()->rowCount() == 12; });
    }

    void decide() {
        m_watcher.begin(QStringLiteral("decisions"));
        const auto* rows = m_screen.find<QTableView>("rowTable")->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            m_screen.press(Qt::Key_Return, Qt::ControlModifier);
            until("a decision", [&] {
                return rows->index(row, 3).data().toString() == QStringLiteral("Accepted");
            });
            settle();
        }
    }

    void issue() {
        m_watcher.begin(QStringLiteral("preparing a medium"));
        m_screen.press(Qt::Key_3, Qt::ControlModifier);
        until("a medium", [&] { return m_screen.find("prepareMedium") != nullptr; });
        m_screen.click("prepareMedium");
        until("its form", [&] { return m_screen.find("administratorPin") != nullptr; });
        m_screen.find("administratorPin")->setFocus();
        for (const QString& typed : {QStringLiteral("98765432"), pin, pin})
            enter(typed);
        until("the medium", [&] { return m_screen.find("pinKept") != nullptr; });
        m_watcher.begin(QStringLiteral("issue"));
        if (auto* ca = m_screen.find<QLineEdit>("caPin")) ca->setText(pin);
        until("the one key", [&] { return m_screen.wait("issueNow")->isEnabled(); });
        const double begin = milliseconds(CLOCK_MONOTONIC);
        m_screen.click("issueNow");
        until("the certificate", [&] { return m_screen.find("nextTask") != nullptr; });
        std::printf("a certificate issued on the software token: %.0f ms\n",
                    milliseconds(CLOCK_MONOTONIC) - begin);
        settle();
    }

    /** From a key to the rows that it found, in view. */
    double keystroke(QTableView* view, const QString& letter) {
        QSignalSpy found(view->model(), &QAbstractItemModel::modelReset);
        const double begin = milliseconds(CLOCK_MONOTONIC);
        m_screen.type(letter);
        const auto isShown = [&] {
            const auto* model = view->model();
            return found.count() > 0 &&
                   (model->rowCount() == 0 || !model->index(0, 0).data().toString().isEmpty());
        };
        // Not qWaitFor, which looks every 10 ms only.
        while (!isShown()) {
            if (milliseconds(CLOCK_MONOTONIC) - begin > patience)
                qFatal("the scenario stands at: a search");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            50);
        }
        view->viewport()->repaint();
        return milliseconds(CLOCK_MONOTONIC) - begin;
    }

    void search() {
        m_watcher.begin(QStringLiteral("search"));
        m_screen.click("certificates");
        auto* view = m_screen.wait<QTableView>("certificateTable");
        auto* line = m_screen.wait<QLineEdit>("certificateSearch");
        settle();
        std::vector<double> all;
        const QString words[] = {QStringLiteral("сәрсе ләйлә"), QStringLiteral("5001010"),
                                 QStringLiteral("ковалёва үміт"), QStringLiteral("ғұмар"),
                                 QStringLiteral("01-7/2")};
        for (int turn = 0; int(all.size()) < keystrokes; ++turn) {
            line->setFocus();
            for (const QChar letter : words[std::size_t(turn) % std::size(words)]) {
                if (int(all.size()) == keystrokes) break;
                all.push_back(keystroke(view, letter));
                settle();
            }
            line->clear();
            settle();
        }
        std::sort(all.begin(), all.end());
        std::printf("keystroke to results: median %.0f ms, worst %.0f ms of %d; aim 50 ms\n",
                    all[all.size() / 2], all.back(), int(all.size()));
    }

    void scroll() {
        for (const char* const page : {"certificates", "journal", "applications", "media"}) {
            m_watcher.begin(QStringLiteral("scrolling: ") + QLatin1String(page));
            m_screen.click(page);
            if (QLatin1String(page) == QLatin1String("applications"))
                m_screen.press(Qt::Key_Escape);
            settle();
            for (auto* view : m_screen.window().findChildren<QTableView*>())
                if (view->isVisible()) scrollThrough(view);
            settle();
        }
    }
    void scrollThrough(QTableView* view) {
        QScrollBar* bar = view->verticalScrollBar();
        const int steps = 300;
        const int end = bar->maximum();
        for (int i = 0; i <= steps; ++i) {
            bar->setValue(int(qint64(end) * i / steps));
            QCoreApplication::processEvents();
        }
    }

    void atRest() {
        m_screen.click("today");
        settle();
        QTest::qWait(1000); // animations and late timers end
        QEventLoop loop;    // not qWait, which wakes every 10 ms itself
        QTimer::singleShot(std::chrono::seconds(idleSeconds), &loop, &QEventLoop::quit);
        const double before = processSeconds();
        loop.exec();
        std::printf("at rest for %d s, signed in: %.2f %% of a core; aim 0\n", idleSeconds,
                    (processSeconds() - before) * 100 / idleSeconds);
        std::printf("resident memory at the end: %.0f MiB (most: %.0f MiB); aim 200 MiB\n",
                    memory("VmRSS"), memory("VmHWM"));
    }

    ui::test::Screen m_screen;
    Watcher m_watcher;
};

} // namespace

void playScenario(const QString& folder) {
    Scenario(folder).play();
}

} // namespace bench
