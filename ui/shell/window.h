// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QMainWindow>

#include "ui/look/choice.h"
#include "ui/shell/shell.h"
#include "ui/start/sign_in.h"

class QStackedWidget;

namespace ui {

class CloseQuestion;
class CommandPalette;
class FileDrop;
class HelpPanel;
class IdleLock;
class SignIn;

/** The program's one window: how to get in, then the shell. */
class Window : public QMainWindow {
    Q_OBJECT

public:
    Window(Work& work, QString folder, const crypto::Clock& clock);

    /** The sign-in, or the first start where no workplace is in the folder, or was. */
    void begin();
    /** A file of anybody's in the viewer, once somebody is signed in. */
    void view(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeLayout();
    void makeActions();
    void retranslate();
    void nameColours();
    void put(QWidget* screen);
    SignIn* putSignIn();
    void putFirstStart();
    static void letGo(QWidget* screen);
    void onSignedIn(SignedIn signedIn);
    void onClockRight(const SignedIn& signedIn);
    void openShell(const SignedIn& signedIn);
    static void endTyping();
    Places placesOf(const SignedIn& signedIn) const;
    std::shared_ptr<Typed> typedOf(const SignedIn& signedIn);
    void lock(SignIn::Why why);
    void onIdle();
    void openPalette(const QString& text = {}, const QAction* wanted = nullptr);
    void stepBack();
    void makeRoom();
    void putIcons();
    void openPage(int page);
    void chooseColours(look::Choice choice);
    /** The window's own, by its name. */
    QAction* act(const char* name) const;
    QAction* add(const char* name, const QKeySequence& key, std::function<void()> act);

    Work* m_work;
    CloseQuestion* m_closing;
    QStackedWidget* m_screens; // one of them in view, those before on their way out
    QString m_folder;
    const crypto::Clock* m_clock;
    CommandPalette* m_palette;
    HelpPanel* m_help;
    FileDrop* m_drop;
    QString m_toView;                        // waits for the sign-in
    IdleLock* m_idle;                        // on while an operator is signed in
    bool m_isFirst = false;                  // the workplace was made just now
    SignIn::Why m_why = SignIn::Why::NotYet; // nobody is signed in
    QString m_trainingMark;                  // of the workplace, from the first sign-in on
    Shell* m_shell = nullptr;
    std::map<QString, Places> m_places;                // by operator, from the lock on
    std::map<QString, std::shared_ptr<Typed>> m_typed; // by operator
};

} // namespace ui
