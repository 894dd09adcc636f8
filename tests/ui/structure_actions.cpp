// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QAction>
#include <QHash>
#include <QPushButton>
#include <QWidget>

#include "tests/ui/cut.h"
#include "tests/ui/structure.h"
#include "ui/jobs/job_bar.h"
#include "ui/shell/button_act.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/start/sheet.h"

namespace ui::test {

namespace {

/** Buttons that need no action of their own, by what does the same. */
struct Exceptions {
    const char* because;
    std::initializer_list<const char*> buttons;
};
const Exceptions exceptions[] = {
    {"Esc, the window's own action, leaves it so",
     {"backToList", "bannerNo", "backToLetters", "backToChoices", "backToRevocations",
      "backFromRevocation", "certificateBack", "closeBack", "closeCorrection", "closeHead",
      "closeRowCorrection", "crlContentsBack", "prepareBack", "previewBack", "searchNameCancel",
      "takeInBack", "ownKeyBack", "revokeBack"}},
    {"Enter in the last field of its form, which an action opens",
     {"correctLine", "correctNow", "issueNow", "prepareNow", "refuseNow", "searchNameSave",
      "takeIn", "makeOwnKey"}},
    {"it answers what was asked just now", {"bannerAction"}},
};

bool isExcepted(const QString& name) {
    for (const Exceptions& some : exceptions)
        for (const char* const one : some.buttons)
            if (name == QLatin1String(one)) return true;
    return false;
}

QString plain(const QString& text) {
    return QString(text).remove(u'&').remove(QStringLiteral("…")).toCaseFolded();
}

/** As the palette finds: every word of the button stands somewhere in the action's. */
bool isFoundBy(const QString& words, const QAction& action) {
    const QString text = plain(action.text());
    for (const QString& word : plain(words).split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word)) return false;
    return true;
}

/** The one in view: a Page of the shell, a Sheet of what comes before. */
template <typename Screen>
Screen* inView(QWidget& window) {
    for (Screen* one : window.findChildren<Screen*>())
        if (one->isVisible()) return one;
    return nullptr;
}

/** The page's, and those around it that are there on every page. */
QList<QAction*> actionsOf(QWidget& window, const QWidget& page) {
    QList<QAction*> actions = page.actions() + window.actions();
    for (const Shell* shell : window.findChildren<Shell*>())
        if (shell->isVisible()) actions += shell->actions();
    return actions;
}

QList<QPushButton*> buttonsOf(QWidget& window, const Page& page) {
    QList<QPushButton*> buttons = page.findChildren<QPushButton*>();
    for (const JobBar* bar : window.findChildren<JobBar*>())
        buttons += bar->findChildren<QPushButton*>(); // one that is out of view is not looked at
    return buttons;
}

bool isOffered(const QPushButton& button) {
    return button.isVisible() && button.isEnabled() && !button.text().isEmpty();
}

/** Its own; where several in view say the same, with what a screen reader tells them apart by. */
QString wordsOf(const QPushButton& button, const QList<QPushButton*>& all) {
    const QString text = button.text().section(u':', 0, 0); // "Next: NAME"
    const bool isAlone = std::none_of(all.begin(), all.end(), [&](const QPushButton* other) {
        return other != &button && isOffered(*other) && plain(other->text()) == plain(text);
    });
    if (isAlone) return text;
    return button.accessibleName().isEmpty() ? text + u' ' + button.accessibleDescription()
                                             : button.accessibleName();
}

/** There is no palette before the shell: a button there has a letter, or an act with a key. */
QStringList sheetFaults(QWidget& sheet, const QList<QAction*>& actions) {
    QStringList faults;
    for (const QPushButton* button : sheet.findChildren<QPushButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        const QString said = QStringLiteral("\"%1\": %2").arg(button->objectName(), button->text());
        if (!(button->focusPolicy() & Qt::TabFocus))
            faults += QStringLiteral("the Tab key does not reach the button ") + said;
        const bool hasAct = std::any_of(actions.begin(), actions.end(), [&](const QAction* one) {
            return !one->shortcut().isEmpty() && isFoundBy(button->text(), *one);
        });
        if (mnemonicOf(button->text()).isNull() && !hasAct)
            faults += QStringLiteral("no key for the button ") + said;
    }
    return faults;
}

} // namespace

QStringList buttonsWithoutAction(QWidget& window) {
    QStringList faults;
    Page* page = inView<Page>(window);
    if (!page) return faults; // keyFaults() looks at the sheets before the shell
    const QList<QAction*> actions = actionsOf(window, *page);
    const QList<QPushButton*> buttons = buttonsOf(window, *page);
    for (const QPushButton* button : buttons) {
        if (!isOffered(*button) || button->objectName().isEmpty()) continue;
        if (isExcepted(button->objectName())) continue;
        const QString words = wordsOf(*button, buttons);
        const bool isThere = std::any_of(actions.begin(), actions.end(), [&](const QAction* one) {
            return one->isEnabled() && isFoundBy(words, *one);
        });
        if (!isThere)
            faults += QStringLiteral("no action for the button \"%1\": %2")
                          .arg(button->objectName(), words);
    }
    return faults;
}

namespace {

/** Acts of a page, and the buttons that do the same: an act is off where all of them are. */
struct Twin {
    const char* act;
    std::initializer_list<const char*> buttons;
};
const Twin twins[] = {
    {"exportCsvAction", {"exportCsv"}},
    {"copyValueAction", {"copyValue"}},
    {"saveDerAction", {"saveDer"}},
    {"savePemAction", {"savePem"}},
    {"copyViewedAction", {"copyViewed"}},
    {"saveViewedDerAction", {"saveViewedDer"}},
    {"saveViewedPemAction", {"saveViewedPem"}},
    {"verifyViewedAction", {"verifyViewed"}},
    {"viewBackAction", {"viewBack"}},
    {"showFieldsAction", {"saveDer"}},
    {"showOctetsAction", {"saveDer"}},
    {"printBook", {"saveJournal"}},
    {"printChosenAction", {"printChosen"}},
    {"correctLineAction", {"beginCorrection"}},
    {"saveLineCorrection", {"correctLine"}},
    {"correctHeadAction", {"correctHead"}},
    {"saveRowCorrection", {"correctNow", "saveHead"}},
    {"printApplicationAction", {"printApplication"}},
    {"revokeAction", {"revokeRows", "bannerNo"}}, // which it asks for
    {"correctRevocationAction", {"correctRevocationRow"}},
    {"correctRevocationHead", {"correctHead"}},
    {"saveRevocationCorrection", {"correctNow", "saveHead"}},
    {"answerRowAction", {"answerRow"}},
    {"rowWithdrawnAction", {"rowWithdrawn"}},
    {"printRevocationAction", {"printRevocation"}},
};

} // namespace

QStringList actsInVain(QWidget& window) {
    QStringList faults;
    const Page* page = inView<Page>(window);
    if (!page) return faults;
    const auto isOffered = [page](const char* name) {
        const auto buttons = page->findChildren<QPushButton*>(QLatin1String(name));
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* one) {
            return one->isVisible() && one->isEnabled();
        });
    };
    for (const Twin& one : twins) {
        const auto* act = page->findChild<QAction*>(QLatin1String(one.act));
        if (act && act->isEnabled() &&
            std::none_of(one.buttons.begin(), one.buttons.end(), isOffered))
            faults += QStringLiteral("nothing to do for the act ") + act->objectName();
    }
    return faults;
}

QStringList keyFaults(QWidget& window) {
    QStringList faults;
    Page* page = inView<Page>(window);
    Sheet* sheet = inView<Sheet>(window);
    if (!page && !sheet) return faults;
    const QWidget& shown = page ? *static_cast<QWidget*>(page) : *sheet;
    const QList<QAction*> actions = actionsOf(window, shown);
    if (sheet) faults += sheetFaults(*sheet, actions);
    QHash<QKeySequence, QString> keys;
    for (const QAction* action : actions) {
        const QKeySequence key = action->shortcut();
        const bool isAnswer = action->objectName() == QStringLiteral("bannerKey"); // one of two
        const bool hasButton = ButtonAct::isOfMany(*action); // which the Tab key leads to
        if (key.isEmpty() && !isAnswer && !hasButton)
            faults += QStringLiteral("no key: action ") + action->objectName();
        if (key.isEmpty() || !action->isEnabled()) continue;
        if (keys.contains(key)) // Qt would do neither
            faults += QStringLiteral("%1 is the key of %2 and of %3")
                          .arg(key.toString(), keys.value(key), action->objectName());
        keys.insert(key, action->objectName());
    }
    return faults;
}

} // namespace ui::test
