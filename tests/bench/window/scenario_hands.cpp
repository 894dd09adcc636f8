// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemView>
#include <QLineEdit>

#include "tests/bench/window/playing.h"
#include "ui/look/banner.h"

/** What a hand does at the window, each act with a turn of the event loop; and what it waits for.
 */
namespace bench {

void Scenario::beginStep(const QString& step) {
    turn();
    m_watcher.begin(step);
}

void Scenario::turn(QEventLoop::ProcessEventsFlags flags) {
    QCoreApplication::processEvents(flags);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as exec() does
    m_watcher.turned();
}

/** Not QTest's, which sleeps between two turns. */
void Scenario::pass(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    m_watcher.turned();
}

void Scenario::click(const char* name) {
    QWidget* one = wait(name);
    act([one] { QTest::mouseClick(one, Qt::LeftButton); });
}

void Scenario::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    act([&] { m_screen.press(key, modifiers); });
}

void Scenario::type(const QString& text) {
    for (const QChar letter : text)
        act([&] { m_screen.type(letter); });
}

void Scenario::enter(const QString& text) {
    type(text);
    press(Qt::Key_Return);
}

void Scenario::focus(QWidget* widget) {
    act([widget] { widget->setFocus(); });
}

void Scenario::write(QLineEdit* line, const QString& text) {
    act([&] { line->setText(text); });
}

/** After a dialog, which had the keys. */
void Scenario::toFront() {
    act([this] { m_screen.window().activateWindow(); });
    until("the window in front", [this] { return m_screen.window().isActiveWindow(); });
}

/** Until the worker has nothing more to do, and its answers are shown. */
void Scenario::settle() {
    bool done = false;
    m_screen.work().start(
        &m_screen.window(), [](model::Desk&, model::Job&) { return model::done(); },
        [&](const model::Status&) { done = true; });
    until("the worker", [&] { return done; });
}

int Scenario::rows(const char* table) {
    auto* view = find<QAbstractItemView>(table);
    return view ? view->model()->rowCount() : -1;
}

bool Scenario::isOn(const char* name) {
    const QWidget* one = find(name);
    return one && one->isEnabled();
}

void Scenario::standsAt(const char* what) {
    QString said;
    for (const auto* banner : m_screen.window().findChildren<ui::look::Banner*>())
        if (banner->isVisible()) said += banner->text() + QLatin1Char('\n');
    qFatal("the scenario stands at: %s\n%s", what, qPrintable(said));
}

} // namespace bench
