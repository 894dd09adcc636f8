// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <sys/resource.h>

#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include "tests/bench/window/playing.h"

/** Searches and scrolling through the whole register, and the window when nobody uses it. */
namespace bench {

namespace {

constexpr int keystrokes = 50;
constexpr int idleSeconds = 5;

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

} // namespace

/** A page with a book that is searched, and what is typed there. */
struct Scenario::Searched {
    const char* page;
    const char* table;
    int column; // that no line leaves empty
    const char* line;
    std::vector<const char*> words;
    const char* choice = nullptr;  // the box above the table
    Qt::Key chosen = Qt::Key_Home; // what its whole book is chosen by
};

/** From a key to the rows that it found, in view. */
double Scenario::keystroke(QTableView* view, QChar letter, int column) {
    QSignalSpy found(view->model(), &QAbstractItemModel::modelReset);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    type(letter);
    const auto isShown = [&] {
        const auto* model = view->model();
        return found.count() > 0 &&
               (model->rowCount() == 0 || !model->index(0, column).data().toString().isEmpty());
    };
    until("a search", isShown);
    view->viewport()->repaint();
    const double took = milliseconds(CLOCK_MONOTONIC) - begin;
    turn();
    return took;
}

void Scenario::search() {
    for (const Searched& page :
         {Searched{"certificates",
                   "certificateTable",
                   0,
                   "certificateSearch",
                   {"сәрсе ләйлә", "5001010", "ковалёва үміт", "ғұмар", "01-7/2"}},
          Searched{"applications",
                   "letterTable",
                   1,
                   "letterSearch",
                   {"сәрсе ләйлә", "5001010", "01-7/2", "министр"},
                   "listed",
                   Qt::Key_End},
          Searched{"media",
                   "mediaTable",
                   0,
                   "mediaSearch",
                   {"сәрсе ләйлә", "00000000000123", "ковалёва", "5001010"},
                   "mediaState",
                   Qt::Key_Down}, // handed over
          Searched{"journal",
                   "journalTable",
                   1,
                   "journalSearch",
                   {"сәрсе ләйлә", "00000000000123", "ковалёва", "01-7/2"}}})
        searchOn(page);
}

void Scenario::searchOn(const Searched& page) {
    beginStep(QStringLiteral("search: ") + QLatin1String(page.page));
    click(page.page);
    if (!find(page.table)) press(Qt::Key_Escape); // back to the list
    auto* view = wait<QTableView>(page.table);
    if (page.choice) {
        focus(wait(page.choice));
        press(Qt::Key_Home); // wherever the page began
        press(page.chosen);
    }
    settle();
    auto* line = wait<QLineEdit>(page.line);
    std::vector<double> all;
    for (std::size_t round = 0; int(all.size()) < keystrokes; ++round) {
        focus(line);
        for (const QChar letter : QString::fromUtf8(page.words[round % page.words.size()])) {
            if (int(all.size()) == keystrokes) break;
            all.push_back(keystroke(view, letter, page.column));
            settle();
        }
        act([line] { line->clear(); });
        settle();
    }
    std::sort(all.begin(), all.end());
    std::printf("keystroke to results, %s: median %.0f ms, worst %.0f ms of %d; aim 50 ms\n",
                page.page, all[all.size() / 2], all.back(), int(all.size()));
}

void Scenario::scroll() {
    for (const char* const page : {"certificates", "journal", "applications", "media"}) {
        beginStep(QStringLiteral("scrolling: ") + QLatin1String(page));
        click(page);
        if (QLatin1String(page) == QLatin1String("applications")) press(Qt::Key_Escape);
        settle();
        for (auto* view : m_screen.window().findChildren<QTableView*>())
            if (view->isVisible()) scrollThrough(view);
        settle();
    }
}

void Scenario::scrollThrough(QTableView* view) {
    QScrollBar* bar = view->verticalScrollBar();
    const int steps = 300;
    const int end = bar->maximum();
    for (int i = 0; i <= steps; ++i) {
        act([&] { bar->setValue(int(qint64(end) * i / steps)); });
    }
}

void Scenario::atRest() {
    beginStep(QStringLiteral("today, at the end"));
    click("today");
    settle();
    pass(1000); // animations and late timers end
    m_watcher.stop();
    m_watcher.print(m_unit);
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(idleSeconds), &loop, &QEventLoop::quit);
    const double before = processSeconds();
    loop.exec();
    std::printf("at rest for %d s, signed in: %.2f %% of a core; aim 0\n", idleSeconds,
                (processSeconds() - before) * 100 / idleSeconds);
    std::printf("resident memory at the end, the bench's own harness in it: %.0f MiB (most: %.0f "
                "MiB); aim 200 MiB\n",
                memory("VmRSS"), memory("VmHWM"));
}

} // namespace bench
