// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/clock.h"
#include "ui/look/choice.h"
#include "ui/shell/language.h"
#include "ui/shell/window.h"

/** A desk at the screen for tests: finds by objectName, types any letter, keeps pictures. */
namespace ui::test {

/** The offscreen platform gives a tooltip the focus of the window. */
class NoToolTips : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::ToolTip; }
};

/** The system's, so much ahead of it or behind. The desk's worker reads it, too. */
class ShiftedClock final : public crypto::Clock {
public:
    crypto::Time now() const override { return crypto::SystemClock().now() + m_by.load(); }
    void shift(std::chrono::seconds by) { m_by = by; }

private:
    std::atomic<std::chrono::seconds> m_by{std::chrono::seconds(0)};
};

class Screen {
public:
    /** On a workplace that is there, or a new place for one. */
    explicit Screen(const QString& language = QStringLiteral("en"), const QString& existing = {})
        : m_workplace(existing.isEmpty() ? m_folder.filePath(QStringLiteral("workplace"))
                                         : existing) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        look::begin();
        qApp->installEventFilter(&m_noToolTips); // before what the program does at one
        setLanguage(language);
        m_window = std::make_unique<Window>(m_work, workplace(), m_clock);
        m_window->begin();
        m_window->show();
        toFront();
    }

    QString workplace() const { return m_workplace; }
    Window& window() { return *m_window; }
    Work& work() { return m_work; }

    /** Runs an act on the desk and gives what it answers, which is to be no error. */
    template <typename Act>
    auto desk(Act act) {
        using Answer = std::invoke_result_t<Act, model::Desk&, model::Job&>;
        std::optional<Answer> got;
        m_work.start(m_window.get(), act, [&](Answer answer) { got.emplace(std::move(answer)); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 60000)) qFatal("no answer");
        if (!*got) qFatal("%s", std::string(crypto::nameOf(got->error().code)).c_str());
        return std::move(*got);
    }

    /** While nobody is signed in. */
    void shiftClock(std::chrono::seconds by) { m_clock.shift(by); }

    /** Where the workplace's software media are. */
    QString tokens() const { return m_workplace + QStringLiteral("/tokens"); }
    /** How many slots they have, or what goes wrong with one of them. */
    void putTokenFile(const QString& name, const QByteArray& content) const {
        QDir().mkpath(tokens());
        QFile file(QDir(tokens()).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /** The one with this name that is in view; null where none is. */
    template <typename T = QWidget>
    T* find(const char* name) {
        for (T* one : m_window->findChildren<T*>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    /** Waits until it is there and in view. */
    template <typename T = QWidget>
    T* wait(const char* name, int ms = 20000) {
        if (!QTest::qWaitFor([&] { return find<T>(name) != nullptr; }, ms))
            qFatal("no \"%s\" in view", name);
        return find<T>(name);
    }
    void click(const char* name) { QTest::mouseClick(wait(name), Qt::LeftButton); }
    /** What waits for an answer first. */
    void clickOnceOn(const char* name) {
        const QWidget* button = wait(name, 60000);
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }, 20000))
            qFatal("\"%s\" stays off", name);
        click(name);
    }

    /** QTest::keyClicks aborts on Cyrillic. */
    void type(const QString& text) {
        for (const QChar letter : text) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus) qFatal("nothing to type into");
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus, &press);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                        key, modifiers);
    }

    /** Into the folder KU_GRAB, where that is set. */
    void grab(const QString& name) { grabWidget(m_window.get(), name); }
    void grabWidget(QWidget* widget, const QString& name) {
        const QString folder = qEnvironmentVariable("KU_GRAB");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        QTest::qWait(100); // layouts and answers that are on their way
        widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    /** After a menu, a list or a dialog, which may have taken the keys. */
    void toFront() {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get())) qFatal("no window");
    }

    /** Saves through the preview of a paper, then closes it. */
    void savePaper() {
        wait("paperPreview");
        click("savePaper");
        leavePaper();
    }
    void savePaperByKey() {
        if (!QTest::qWaitForWindowActive(wait("paperPreview"))) qFatal("no preview");
        press(Qt::Key_S, Qt::ControlModifier);
        leavePaper();
    }

private:
    void leavePaper() {
        if (!QTest::qWaitFor([&] { return find("paperMessage") != nullptr; }, 20000))
            qFatal("the paper is not saved");
        press(Qt::Key_Escape);
        if (!QTest::qWaitFor([&] { return find("paperPreview") == nullptr; }))
            qFatal("Esc leaves the preview open");
        toFront();
    }

    NoToolTips m_noToolTips;
    QTemporaryDir m_folder;
    QString m_workplace;
    ShiftedClock m_clock;
    Work m_work;
    std::unique_ptr<Window> m_window;
};

} // namespace ui::test
