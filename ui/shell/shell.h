// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/shell/page.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace ui {

class AwaitedAct;
class JobBar;
class Navigation;
class StatusLine;
class WaitNotice;

namespace look {
class Banner;
}

/** Where an operator is, which outlives the lock: the page in view, and the place on each. */
struct Places {
    QString page = {}; // as pages.cpp calls it; empty: the first
    QVariantMap on = {};
    QString before = {}; // the page left at the lock, where this begins with what is to be read
};

/** The window while an operator is at work: pages at the left, one of them in view. */
class Shell : public QWidget {
    Q_OBJECT

public:
    /** acts: the window's own that have a button at the foot of the navigation. */
    Shell(Work& work, const SignedIn& signedIn, Places places, const QList<QAction*>& acts,
          QWidget* parent);

    void openPage(int page);
    /** By its name in pages.cpp, on one thing there. */
    void openPage(const QString& name, const QVariant& what);
    /** Esc. */
    void stepBack();
    /**
     * An act that the palette found, of what is in view or of another page (by its place in
     * pages.cpp), which is opened and waited for. Where it is off, a message says why.
     */
    void carryOut(QAction* act, int page);
    /** The one that is waited for is not done any more: the operator does something else. */
    void forgetWanted();
    /** The pages by their icons alone: the page has their names' room. */
    void setNarrow(bool narrow);
    Page* current() const;
    /** Null where it is not made yet: nobody has been there, and what is made ahead is not so far.
     */
    Page* madePage(int page) const;
    /** As pages.cpp calls it. */
    QString currentName() const;
    QString operatorName() const { return m_surroundings.signedIn.operatorName; }
    /** Of now, for the shell after the lock. */
    Places places() const;
    /** Nobody was here for a while: the desk locks after so many seconds, or (0) does not. */
    void sayLocksIn(int seconds);

signals:
    /** Another page is in view, by its name in pages.cpp. */
    void opened(const QString& page);
    /** The operator changed after how many minutes without use the desk locks. */
    void lockAfter(int minutes);
    /** One page more has its acts. */
    void pageMade();
    /** An act of another page, which is open now: it waits to be chosen once more. */
    void toBeSeenFirst(QAction* act);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* makeHead();
    QWidget* makeFoot();
    bool isWhole(Page* page) const;
    Page* made(int index);
    Page* pageAt(int index);
    void makeAhead();
    void onChanged();
    void putAuthority();
    void doWanted();
    void sayWhyNot(QAction* act);

    Work* m_work;
    Surroundings m_surroundings;
    Places m_before;         // the lock
    QList<Page*> m_pages;    // made when first opened, or before, while nothing else is done
    Page* m_plain = nullptr; // made, and its looks are still to be worked out
    QTimer m_ahead;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    QStringList m_authorities; // as the register names them
    QLabel* m_authority;
    QLabel* m_workplace;
    QLabel* m_operator;
    QLabel* m_training = nullptr;
    look::Banner* m_idle;
    look::Banner* m_whyNot;
    WaitNotice* m_waits;
    AwaitedAct* m_wanted; // done when its page has its answers
    JobBar* m_job;
    StatusLine* m_status;
};

} // namespace ui
