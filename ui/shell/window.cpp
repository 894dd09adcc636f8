// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window.h"

#include <utility>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/help/help_panel.h"
#include "ui/look/banner.h"
#include "ui/shell/button_act.h"
#include "ui/shell/close_question.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/pages.h"
#include "ui/start/authorities.h"
#include "ui/start/clock_check.h"
#include "ui/start/first_start.h"
#include "ui/start/known_workplaces.h"
#include "ui/start/sheet.h"

namespace ui {

namespace {
constexpr auto beforePages = "start";                // the help of what comes before them
constexpr std::chrono::milliseconds closeDialog(50); // for its event loop to end

/** One of many is known where it is seen: of another page, what is there by then may be others. */
QList<QAction*> withoutThoseOfMany(QList<QAction*> acts) {
    acts.removeIf([](const QAction* act) { return ButtonAct::isOfMany(*act); });
    return acts;
}

QList<QAction*> ofManyInView(QList<QAction*> acts) {
    acts.removeIf(
        [](const QAction* act) { return !ButtonAct::isOfMany(*act) || !act->isEnabled(); });
    return acts;
}
} // namespace

Window::Window(Work& work, QString folder, const crypto::Clock& clock)
    : m_work(&work)
    , m_closing(new CloseQuestion(work, this))
    , m_screens(new QStackedWidget(this))
    , m_folder(std::move(folder))
    , m_clock(&clock)
    , m_palette(new CommandPalette(this))
    , m_help(new HelpPanel(this))
    , m_drop(new FileDrop(*this))
    , m_idle(new IdleLock(work, this)) {
    setContextMenuPolicy(Qt::NoContextMenu); // or Qt offers to show and hide the help there
    makeLayout();
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->setPage(QLatin1String(beforePages));
    m_help->hide();
    setMinimumSize(1024, 640);
    resize(1280, 720);
    connect(m_closing, &CloseQuestion::due, this, &QWidget::close);
    connect(m_help, &HelpPanel::toggled, this, &Window::makeRoom);
    connect(m_drop, &FileDrop::dropped, this, &Window::view);
    connect(m_idle, &IdleLock::due, this, &Window::onIdle);
    connect(m_palette, &CommandPalette::chosen, this, [this](QAction* act, int page) {
        if (m_shell) m_shell->carryOut(act, page);
    });
    connect(m_palette, &CommandPalette::certificatesWanted, this, [this](const QString& text) {
        if (m_shell) m_shell->openPage(QStringLiteral("certificates"), text);
    });
    makeActions();
    retranslate();
}

/** The question is over every screen: a job may outlast the lock. */
void Window::makeLayout() {
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_closing);
    column->addWidget(m_screens, 1);
    setCentralWidget(middle);
}

void Window::begin() {
    if (workplaces::isThere(m_folder)) {
        putSignIn();
    } else if (workplaces::isAway(m_folder)) {
        SignIn* screen = putSignIn(); // where one waits for it
        screen->offerNew();
        connect(screen, &SignIn::newWanted, this, &Window::putFirstStart);
    } else {
        putFirstStart();
    }
}

void Window::view(const QString& file) {
    if (m_shell) return m_shell->openPage(QStringLiteral("viewer"), file);
    m_toView = file;
}

SignIn* Window::putSignIn() {
    auto* screen = new SignIn(*m_work, m_folder, *m_clock, this);
    screen->say(m_why, m_trainingMark);
    connect(screen, &SignIn::done, this, &Window::onSignedIn);
    put(screen);
    return screen;
}

void Window::putFirstStart() {
    auto* screen = new FirstStart(*m_work, m_folder, *m_clock, this);
    connect(screen, &FirstStart::done, this, [this](const SignedIn& signedIn) {
        m_isFirst = true;
        onSignedIn(signedIn);
    });
    connect(screen, &FirstStart::found, this, &Window::putSignIn);
    put(screen);
}

/**
 * The screen before goes when control is back in the event loop: it may be what called. A page at a
 * time, for all of the shell's at once would be felt; and it stays in its place until then, for
 * taken out of the window it would work out the looks of each of its widgets anew.
 */
void Window::letGo(QWidget* screen) {
    auto* soon = new QTimer(screen);
    connect(soon, &QTimer::timeout, screen, [screen] {
        if (Page* page = screen->findChild<Page*>()) return page->deleteLater();
        screen->deleteLater();
    });
    soon->start();
}

void Window::put(QWidget* screen) {
    m_shell = nullptr;
    m_drop->setOn(false);
    m_help->setPage(QLatin1String(beforePages));
    QWidget* before = m_screens->currentWidget();
    m_screens->addWidget(screen);
    m_screens->setCurrentWidget(screen);
    screen->setFocus();
    if (before) letGo(before);
    m_palette->hide();
}

void Window::onSignedIn(SignedIn signedIn) {
    m_work->start( // a file is written: the disk may be slow
        this,
        [folder = signedIn.folder](model::Desk&, model::Job&) {
            workplaces::remember(folder);
            return model::done();
        },
        [](const model::Status&) {});
    signedIn.typed = typedOf(signedIn);
    m_trainingMark = signedIn.trainingMark;
    m_idle->begin(signedIn.idleLock);
    auto* screen = new ClockCheck(*m_work, signedIn, this);
    connect(screen, &ClockCheck::done, this, [this, signedIn] { onClockRight(signedIn); });
    put(screen);
}

/** A new workplace for real work has no authorities yet. */
void Window::onClockRight(const SignedIn& signedIn) {
    const bool asks = m_isFirst && signedIn.trainingMark.isEmpty();
    m_isFirst = false;
    if (!asks) return openShell(signedIn);
    auto* screen = new Authorities(*m_work, signedIn, this);
    connect(screen, &Authorities::done, this, [this, signedIn] { openShell(signedIn); });
    put(screen);
}

/** What was typed before the lock, and may not be typed a second time. */
std::shared_ptr<Typed> Window::typedOf(const SignedIn& signedIn) {
    return m_typed.try_emplace(signedIn.operatorName, signedIn.typed).first->second;
}

/** What happened before the sign-in is said on the first page, and read before all else. */
Places Window::placesOf(const SignedIn& signedIn) const {
    const auto found = m_places.find(signedIn.operatorName);
    Places places = found == m_places.end() ? Places{} : found->second;
    if (signedIn.wrongTriesBefore > 0 || signedIn.keyringDiffers)
        places.before = std::exchange(places.page, {});
    else
        places.before.clear();
    return places;
}

void Window::openShell(const SignedIn& signedIn) {
    auto* shell = new Shell(*m_work, signedIn, placesOf(signedIn),
                            {act("palette"), act("help"), act("lock")}, this);
    connect(m_idle, &IdleLock::locksIn, shell, &Shell::sayLocksIn);
    connect(shell, &Shell::lockAfter, m_idle,
            [this](int minutes) { m_idle->begin(std::chrono::minutes(minutes)); });
    put(shell);
    m_shell = shell;
    m_drop->setOn(true);
    const bool isAtStart = shell->currentName() == QLatin1String(pages().front().name);
    if (!isAtStart) shell->current()->setFocus(); // worked with at once, as before the lock
    connect(shell, &Shell::opened, m_help, &HelpPanel::setPage);
    connect(shell, &Shell::toBeSeenFirst, this,
            [this](QAction* act) { openPalette(act->text().remove(u'&'), act); });
    connect(shell, &Shell::pageMade, m_palette, [this] {
        if (m_palette->isVisible()) openPalette(m_palette->text(), m_palette->current());
    });
    m_help->setPage(shell->currentName());
    makeRoom();
    if (!m_toView.isEmpty()) view(std::exchange(m_toView, {}));
}

/** A table's cell is part of what is written when it has lost the focus, and not by being hidden.
 */
void Window::endTyping() {
    if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
}

void Window::closeEvent(QCloseEvent* event) {
    if (!m_closing->mayClose()) return event->ignore();
    endTyping();
    QMainWindow::closeEvent(event);
}

void Window::lock(SignIn::Why why) {
    if (!m_idle->isOn()) return; // nobody is signed in
    m_why = why;
    m_idle->stop();
    endTyping();
    if (m_shell) m_places[m_shell->operatorName()] = m_shell->places();
    // Also where the workplace is away for a moment: it is no new one. The shell goes out of view:
    // what is written there is kept before the desk closes.
    putSignIn();
    m_work->close();
}

/** A dialog's own event loop stands on the page that asked: it ends first. */
void Window::onIdle() {
    QWidget* over = QApplication::activePopupWidget();
    if (!over) over = QApplication::activeModalWidget();
    if (!over) return lock(SignIn::Why::LockedByItself);
    over->close();
    QTimer::singleShot(closeDialog, this, &Window::onIdle);
}

void Window::stepBack() {
    if (m_palette->isVisible()) return m_palette->leave();
    if (m_closing->keepOpen()) return;
    if (m_help->isInUse()) return m_help->toggle();
    if (m_shell) return m_shell->stepBack();
    for (look::Banner* one : m_screens->currentWidget()->findChildren<look::Banner*>())
        if (one->isVisible() && one->decline()) return; // what is asked before the shell is there
    if (auto* sheet = qobject_cast<Sheet*>(m_screens->currentWidget())) sheet->stepBack();
}

/** Beside the help a page has no less than in the smallest window without it. */
void Window::makeRoom() {
    const bool isTight = width() < minimumWidth() + HelpPanel::panelWidth;
    if (m_shell) m_shell->setNarrow(isTight && !m_help->isHidden());
}

void Window::openPage(int page) {
    if (!m_shell) return;
    m_shell->openPage(page);
    m_shell->current()->setFocus(); // heard, and worked with at once
}

void Window::openPalette(const QString& text, const QAction* wanted) {
    if (!m_shell) return;
    m_shell->forgetWanted();
    QList<CommandPalette::Elsewhere> elsewhere;
    for (int page = 0; page < static_cast<int>(pages().size()); ++page)
        if (const Page* one = m_shell->madePage(page); one && one != m_shell->current())
            elsewhere.append({page, titleOf(pages()[static_cast<std::size_t>(page)]),
                              withoutThoseOfMany(one->actions())});
    const QList<QAction*> here = m_shell->current()->actions();
    QList<QAction*> inView = withoutThoseOfMany(here) + m_shell->actions() + actions();
    inView.removeOne(act("palette")); // which is open
    inView += ofManyInView(here);     // last: they are the longest list, and each other's like
    m_palette->open(inView, elsewhere, text, wanted);
}

void Window::resizeEvent(QResizeEvent* event) {
    makeRoom();
    QMainWindow::resizeEvent(event);
}

void Window::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange && act("lock")) putIcons(); // another scheme's
    QMainWindow::changeEvent(event);
}

} // namespace ui
