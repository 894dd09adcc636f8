// SPDX-License-Identifier: Apache-2.0
#include <QAction>

#include "ui/help/help_panel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/pages/settings/screen_group.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/pages.h"
#include "ui/shell/window.h"

/** The window's own acts: their keys and their words. */
namespace ui {

namespace {

const char* colourAct(look::Choice choice) {
    switch (choice) {
    case look::Choice::System:
        return "coloursOfSystem";
    case look::Choice::Light:
        return "coloursLight";
    case look::Choice::Dark:
        return "coloursDark";
    case look::Choice::HighContrast:
        return "coloursHighContrast";
    }
    return "";
}

} // namespace

QAction* Window::add(const char* name, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

QAction* Window::act(const char* name) const {
    return findChild<QAction*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
}

void Window::makeActions() {
    add("palette", Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    add("lock", Qt::CTRL | Qt::Key_L, [this] { lock(SignIn::Why::Locked); });
    add("stepBack", Qt::Key_Escape, [this] { stepBack(); });
    add("help", Qt::Key_F1, [this] { m_help->toggle(); });
    add("refresh", Qt::Key_F5, [this] {
        if (m_shell) m_shell->current()->refresh();
    });
    int number = 0;
    for (const PageEntry& page : pages()) {
        const int index = number++;
        add(page.name, pageKey(index), [=, this] { openPage(index); });
    }
    for (const QString& code : languages())
        add(qPrintable(code), languageKey(code), [code] { setLanguage(code); });
    auto key = static_cast<int>(Qt::Key_1 + languages().size()); // after the languages'
    for (const look::Choice choice : look::choices())
        add(colourAct(choice), Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key++),
            [=, this] { chooseColours(choice); });
    add("quit", Qt::CTRL | Qt::Key_Q, [this] { close(); });
    putIcons();
}

void Window::putIcons() {
    act("palette")->setIcon(look::icon("search", look::colours().muted));
    act("help")->setIcon(look::icon("circle-help", look::colours().muted));
    act("lock")->setIcon(look::icon("lock", look::colours().muted));
}

/** As in the settings, which may be what is in view. */
void Window::chooseColours(look::Choice choice) {
    look::choose(choice);
    for (ScreenGroup* settings : findChildren<ScreenGroup*>())
        settings->readChoices();
}

void Window::retranslate() {
    setWindowTitle(tr("Kualik"));
    const auto name = [this](const char* action, const QString& text) {
        act(action)->setText(text);
    };
    name("palette", tr("Find an action"));
    act("palette")->setIconText(tr("Actions"));
    act("help")->setIconText(tr("Help"));
    act("lock")->setIconText(tr("Lock"));
    name("lock", tr("Lock the workplace"));
    name("refresh", tr("Refresh the page"));
    CommandPalette::alsoCall(*act("refresh"), tr("what is new, update, reload"));
    name("help", tr("Help on this page"));
    name("quit", tr("Close Kualik"));
    for (const PageEntry& page : pages()) {
        name(page.name, tr("Go to: %1").arg(titleOf(page)));
        CommandPalette::alsoCall(*act(page.name), furtherWordsOf(page));
    }
    nameColours();
    for (const QString& code : languages())
        name(qPrintable(code), tr("Language: %1").arg(languageName(code)));
}

/** Whoever looks for them thinks of a theme, or of the night. */
void Window::nameColours() {
    const std::pair<look::Choice, QString> all[] = {
        {look::Choice::System, tr("colour scheme, theme, appearance, automatic")},
        {look::Choice::Light, tr("light colour scheme, light theme, white, day")},
        {look::Choice::Dark, tr("dark colour scheme, dark theme, black, night")},
        {look::Choice::HighContrast, tr("high contrast colour scheme, contrast theme")},
    };
    for (const auto& [choice, words] : all) {
        QAction* one = act(colourAct(choice));
        one->setText(tr("Colours: %1").arg(look::nameOf(choice)));
        CommandPalette::alsoCall(*one, words);
    }
}

} // namespace ui
